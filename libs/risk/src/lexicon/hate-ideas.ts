import type { Phrase } from '../lexicon.types.ts';
import { YOU, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

/** Groups in the plural, as people name them, with and without malice. */
const PEOPLES =
  '(immigra*|migrants|refugees|asylum seekers|illegals|foreigners|incomers|muslim*|mussies|muzzies|muzzie|islam|islamists|jews|jew|zionists|yids|hindus|sikhs|blacks|coloureds|darkies|asians|pakis|indians|pakistanis|bangladeshis|africans|nigerians|somalis|arabs|turks|chinese|chinks|poles|polacks|romanians|bulgarians|albanians|roma|tigani|gypsies|gyppos|pikeys|tinkers|tinks|travellers|catholics|protestants|fenians|tims|papists|taigs|huns|proddies|orangemen|whites|english|scots|irish|welsh)';
const KINDS =
  '(gays|lesbians|lezzers|queers|homos|homosexuals|poofs|fags|faggots|dykes|bisexuals|trans|transgenders|trannies|tranny|transsexuals|autistics|autists|aspies|downs|disabled|disableds|handicapped|cripples|spastics|spackers|mongs|retards|defectives|schizos|epileptics|lunatics|mentally ill|dwarfs|midgets|wheelchair users|pensioners|over 80s|elderly|boomers|females|feminists|drag queens)';
/** The two lists apart, so that each pattern stays in its bounds. */
const ILL_OF =
  '(vermin|scum|rats|rat|cockroaches|roaches|parasites|leeches|filth|filthy|dirty|unclean|stink|stinks|smell|stinking|animals|beasts|savages|subhuman|sub human|inhuman|not even people|not people|not human|not real people|npcs|robots|zombies|defective|dead weight|drain on|burden on|burden to|thieves|thieving|thievin|robbing|criminals|terrorists|bombers|rapists|paedos|nonces|perverts|groomers|predators|scrounging|scroungers|spongers|workshy|dont work|do not work|only make trouble|make trouble|nothing but trouble|cannot be trusted|cant be trusted|cannae be trusted|breeding|breed like|inbred|inbreds|diseased|spreading disease|plague|unnatural|abomination|sinful|degenerates|degenerate|bigots|backward|inferior|primitive|stupid by nature|mentally ill|sick in the head|sick in the heid|wrong in the head|freaks|creepy|make me sick|gies me the boak|give me the creeps|turn my stomach|turns my stomach|ruining|ruined|taking over|invading|swarming|swamping|on the rob|at it|on the sick|hysterical|irrational|brainwashed|not clean|worthless|useless eaters|waste of (money|space|resources|oxygen)|bastards|barstewards)';
const OUT =
  '(should ..1 (be (deported|banned|sterilised|sterilized|locked|put down|shot|gassed|hanged|last|sent|removed|moved|kept|charged|segregated)|go (home|back)|have been (aborted|drowned|put)|have (children|kids|babies|rights|thought twice))|(shouldnt|should not|should never|must not|dont deserve|dont have the right|have no right) [be|to] (be here|allowed|have (kids|children|babies)|breed|marry|vote|exist|live|treat|treated|get|in (this|our)|near|on here|be near|be in|touch|teach)|(dont|do not|doesnt|never|will never) (belong|fit in|integrate|mix)|no place (in|here|on)|(want|need|needs|wants) (lockin|locking|putting|shooting|deportin|deporting|rounding|gassing|sterilising|burning) [up|down]|(send|ship|kick|boot|throw|pack) (them|him|her|em|the lot|they) [all] (back|home|out|off|packing)|(go|get) back (to|where)|out of (our|oor|this|my) (country|hospital|ward|nhs|town|street|country|country)|last in [every|the] (queue|line)|not (welcome|wanted) (here|in))';
const TOLD =
  '(said|says|saying|called|calling|call|told|wrote|shouted|heard|sign|signs|cards|racist|racism|homophobic|hate crime|ashamed|shameful|bigotry|discrimination)';

/** Hatred as grids: which people, and what is said of them. */
export const HATE_IDEAS: readonly Phrase[] = [
  founding({
    id: 'hate.ill-spoken-of',
    category: 'hate',
    tier: 'high',
    pattern: `${PEOPLES} ~5 ${ILL_OF} --(${TOLD}|weekend|film|book|cat|cats|dog)`,
    reason: 'A group of people called dirty, dangerous, worthless or less than human.',
    fires: ["The blacks don't work, they only make trouble", 'Scum the lot ae them tims'],
    quiet: ['My uncle called immigrants vermin', 'the Irish nurses were lovely'],
  }),
  founding({
    id: 'hate.ill-spoken-of-kind',
    category: 'hate',
    tier: 'high',
    pattern: `${KINDS} ~5 ${ILL_OF} --(${TOLD}|weekend|film|book|cat|cats|dog)`,
    reason: 'A group of people called dirty, dangerous, worthless or less than human.',
    fires: ['autistics are basically npcs', 'trannies are perverts the lot'],
    quiet: ['the elderly on the ward were lovely', 'pensioners with a dirty cat'],
  }),
  founding({
    id: 'hate.shut-out',
    category: 'hate',
    tier: 'high',
    pattern: `${PEOPLES} ..3 ${OUT} --(${TOLD}|free bus|priority)`,
    reason: 'A group of people to be sent away, shut up or done without.',
    fires: ['foreigners should go home', 'gypsies want locking up'],
    quiet: ['someone said refugees should go home', 'the Irish should be proud of it'],
  }),
  founding({
    id: 'hate.shut-out-kind',
    category: 'hate',
    tier: 'high',
    pattern: `${KINDS} ..3 ${OUT} --(${TOLD}|free bus|priority)`,
    reason: 'A group of people to be sent away, shut up or done without.',
    fires: ['autistics shouldnt be allowed on here', 'Over 80s should be last in every queue'],
    quiet: ['the elderly should be offered a scan', 'the disabled should have a ramp'],
  }),
  founding({
    id: 'hate.your-kind',
    category: 'hate',
    tier: 'high',
    pattern: `(${YOUR}|their|his|her|these|thae) (kind|sort|lot|breed|ilk|race|culture|religion|tribe) ..3 (vermin|scum|filth|filthy|dirty|unnatural|freaks|disgust*|brought|spread|lockin|locking|lock|wants|want|gassing|shooting|belong|belongs|welcome|wanted|ruin*|breed*|cult|evil|sick|hell|back|deported|banned|out)|(breathe the same air as|share a (ward|room|toilet|bed) with|sit (with|near|beside)|be near|live next to|near) ..2 (their|your|yer|that) (kind|sort|type|lot)|${YOUR} (people|lot|community|countrymen) ..2 (brought|brings|bring|spread|started|gave us|caused|invaded|came over|live off|killed)|(${YOUR} sort|${YOUR} kind|u lot|you lot|yous lot|you people|yous people|${YOUR} lot|${YOUR} people) ..3 (brought|spread|deserve|ruin*|are (all|always|never|disgust*|dirty|sick)|smell|stink|come here|cannot|belong|make me|have no|want|cause)|(brought|bring) (it|this|that|aids|hiv|disease) ..1 (yourself|yourselves|urself|urselves|yersel|yersels|themselves|theirselves|here) ..8 (gay|lifestyle|sleeping around|u lot|you lot|sin|kind|promisc*|bum*|queer*|lecture|dirty|hiv|aids)|(hiv|aids|hepatitis|gay|lifestyle) ..6 (brought|bring) (it|this|that) on [to] (yourself|yourselves|urself|urselves|themselves)|(own fault|deserved|punishment|divine) ..3 (gay|sodom*|queer|lifestyle|hiv)|whatever ${YOU} (call|caal|cry) (yersel|yourself|urself) ..5 (freak|man|bloke|bloke|mental|still|sick) -(${TOLD} ..6 (kind|sort|lot|brought))`,
    reason: 'A person condemned for the people they belong to.',
    fires: ['your kind want lockin up', 'u lot brought it on urselves', 'Your people brought it here'],
    quiet: [
      'what kind of tablets',
      'uncle said we brought it on ourselves',
      'that type of pain belongs to nerves',
    ],
  }),
  founding({
    id: 'hate.out-of-this-country',
    category: 'hate',
    tier: 'high',
    pattern: `(send|ship|pack|kick|fling|chuck) (them|him|her|em|they|the lot|thaim|these people|${YOU}) [all|lot|straight] (back|hame|home|packing|oot|out) & (country|nhs|clinic|queue|boats|boat|calais|dover|appointment|insulin|ward|foreign*|immigrant*|our own|oor ain|english|speak|nurse|doctor|beds|black|muslim|where they|france|hotel|hotels)`,
    reason: 'People to be sent back where they came from.',
    fires: [
      "Clinic was like Calais. Send them back and I'd get my insulin on time",
      'send him back to his boat',
    ],
    quiet: ['they were the wrong tablets so I will send them back', 'send her home from the party'],
  }),
  founding({
    id: 'hate.no-place-here',
    category: 'hate',
    tier: 'high',
    pattern: `(go|get|gan|away|bugger off|fuck off|piss off|clear off) ..1 (back|home|hame|doon) ..2 (nobody (invited|asked|wants)|where ${YOU}|to where|to ${YOUR} (own )country|country|jungle|caravan|mosque|taxi|corner shop|doon the road|the road wi|poland|pakistan|africa|romania|india|england|ireland|rwanda|hotel|boat|dinghy)|(no|nae) (english|irish|scots|poles|foreigners|blacks|pakis|muslims|gays|gypsies|travellers|catholics|protestants|romanians|immigrants) [bastard*|people|scum|folk] (wanted|allowed|welcome|here|need apply)|(no place|no room|dont belong|do not belong|not welcome|not wanted) in (this|our|oor|my|a christian|a civilised) (country|land|ward|nation|village) ..4 (${YOU}|islam|muslim*|and|gay*|foreign*|them|trans|immigrant*)|(islam|muslims|immigrants|refugees|foreigners|gypsies|jews|trans people|gays) ..2 (got|has|have|having) no (place|business|right) in|(tak|take|get) (the|that|yer|your) ..1 (tea towel|rag|towel|turban|hijab|burka|headscarf|binbag|bin bag|curtain|scarf|mask) ..1 (aff|off|from) ${YOUR} (heid|head|face)|(tea towel|rag|towel|bin bag|binbag|letterbox|letter box) ..2 (head|heid|face|woman|heads) ..4 (or|get|country|home|hame|terror*|paki)|(go|back) ..1 (drive|driving|to drive|tae drive|back to) ..2 (taxi|camel|corner shop|cab|goats|rickshaw) ..2 (raj|mohammed|abdul|${YOU}|ali|paki|singh|saar|mate|pal)|(hello|yes|sorry|please) saar|speak english ..4 (or|country|here|go|get|${YOU}) -(${TOLD} ..6 (go|get|no|speak|take)) --(hate crime|to me|say to|report|reported|shouting|people say|said to)`,
    reason: 'Told that they have no place in this country.',
    fires: [
      'Go home. Nobody invited you, go back home where you came from',
      "Islam's got no place in this country",
      'tak the tea towel aff yer heid',
    ],
    quiet: [
      'I want to go home from hospital',
      'the cards said no Irish allowed',
      'take the scarf off if you are hot',
    ],
  }),
  founding({
    id: 'hate.carer-refused',
    category: 'hate',
    tier: 'high',
    pattern: `(nurse|nurses|doctor|doctors|carer|carers|consultant|surgeon|physio|pharmacist|receptionist|dentist|midwife|driver|gp) ~4 (black|brown|coloured|foreign|muslim|hijab|headscarf|turban|african|indian|asian|pakistani|polish|filipino|nigerian|chinese|romanian|paki|somali|arab) & (not want|dont want|do not want|no want|send home|send back|wont have|refuse|refused to let|white one|english one|british one|scottish one|proper one|proper english|touch me|touching me|hands on me|wouldnt let|would not let|one of our own|cant understand a word|smells|dirty|trust) --(${TOLD}|lovely|racist|brilliant)`,
    reason: 'Care refused for the carer’s colour or faith.',
    fires: ['nurse… black one. no. not want', 'no foreign doctor for me, send a white one'],
    quiet: [
      'the Polish nurse is lovely',
      'my doctor wore black',
      'he refused the black carer, which was racist',
    ],
  }),
  founding({
    id: 'hate.world-plot-and-blood',
    category: 'hate',
    tier: 'high',
    pattern: `(jews|jew|jewish|zionist|zionists|rothschild*|soros|muslims|globalists) ..6 (belong|own|owns|control|controls|run the|runs|behind|pull the strings|rule|want us|planned|profit|invented|poison*|world|banks|media|pharma)|(pharma|banks|media|vaccines|vaccine|covid|doctors|companies|nhs|government|hospitals) ..6 (jews|jewish|zionist*|rothschild*)|(holocaust|gas chambers) ..3 (lie|hoax|never|fake|didnt|exaggerat*)|(races|race|blood|bloodline|bloodlines|breeds) ..4 (not meant|never meant|mixed|mix|mixing|pure|purity|inferior|superior|diluted|polluted)|(white|aryan) (race|blood|genocide|power|pride)|(great replacement|replacing us|replace us|white minority)|(half breed|half caste|mongrel) ..3 (child|kid|baby|wean|children|${YOU}|bastard|grandchild)|(natural selection|eugenics|euthanise|cull|culled|culling|put down|sterilise|sterilize|sterilised) ..4 (them|disabled|autistic*|elderly|old|weak|sick|defective*|downs|such|people like|all of)|(born like that|born that way|born like this|born wrong|such a child|child like that|kid like that) ..6 (should|thought twice|abort*|burden|kinder|shame|hidden|never)|(taxpayer|taxpayers|society|nhs|state|we) ..2 (cannot|can't|cant|shouldn't|should not|wont|won't) ..1 (carry|keep|afford|pay for|support|fund) ..3 (defective*|cripples|disabled|elderly|pensioners|foreigners|immigrants|them|your kind|people like)|(they've|theyve|you've|youve) had (their|your|yer) (go|turn|innings) -(${TOLD} ..6 (jew*|blood|race)|weak blood|blood (race|test*|pressure)) --((white|red) blood|blood (cell|count|test|tests))`,
    reason: 'Plots laid to a people, purity of blood, lives not worth their keep.',
    fires: [
      'All pharma companies is belong to Jews',
      'The races were not meant to be mixed',
      "The taxpayer can't carry defectives for ever",
    ],
    quiet: ['mixed race and proud', 'my blood was weak', 'vaccines for the whole ward'],
  }),
  founding({
    id: 'hate.love-and-gender',
    category: 'hate',
    tier: 'high',
    pattern:
      `(bloke|man|fella|guy|lad|boy|men|blokes) (in|wi|with|wearing) [a|an|women's|his] (wig|dress|skirt|frock|lipstick|high heels|heels|dresses|wigs|drag) ..6 (she|her|wumman|woman|women|toilets|ward|call|cryin|sick|mental|near|pretending|no|not)|(no|not|never) a [real|proper] (wumman|woman|lassie|man|girl) ..4 (bloke|man|wig|dress|mental|dick|he|chopped|biology|just|cock|born)|(pronouns|gender|transition*) ..4 (mental illness|mentally ill|nonsense|delusion*|sick|freak*|mutilat*|brainwash*|cult)|(so called|pretend|supposed) (husband|wife|marriage|christian) ..2 (abomination|is an|are an|abomination|sin|sick|hell|rainbow|disgust*|god|unnatural|wrong)|(abomination|sodomite|sodomites|sodomy|unnatural|against god|against nature|burn in hell) ..5 (${YOU}|${YOUR}|gay|husband|two men|lesbian*|queer*|lifestyle|rainbow|pair)|${YOU} ..5 (an abomination|sodomite|sodomites|unnatural)|(pair|couple|bunch|load|lot) of (fairies|poofs|queers|homos|fags|dykes|lezzas|lezzers|benders|nancies|trannies|perverts|deviants)|(fairies|poofs|queers|two men|two women|lesbians|gays|homos) (holding hands|kissing|snogging|canoodling) ..8 (stomach|sick|boke|boak|disgust*|decent|children|kids|public|moved|wrong|throats|face)|(such|being|ya|ye|total|big|bloody|fucking|dirty|wee) a? (faggot|fag ..1 (about|ya|pal|lol|and)|poof|poofter|bender|dyke|lezzer|batty boy|nancy boy|bumboy|shirtlifter|tranny|troon|shemale) -((said|says|saying|told|he called|she called|they called|called me|shouted) ..5 (poof|fag|faggot|man|bloke|abomination|dyke))`.replace(
        ' a? ',
        ' [a] ',
      ),
    reason: 'Hatred of whom people love, or of who they are.',
    fires: ["that's a bloke in a wig, no a wumman", 'stop being such a fag about needles'],
    quiet: ['a man in a dress shirt', 'he said I was an abomination', 'my so called specialist'],
  }),
  founding({
    id: 'hate.women-as-such',
    category: 'hate',
    tier: 'review',
    pattern: `(women|females|girls|wimmin|woman|female) ..5 (hysterical|by nature|inferior|weaker sex|too emotional|irrational|cannot take pain|cant take pain|cannae take pain|no logic|small brains|belong in|barefoot|in the kitchen|hormonal|make it up|exaggerate|attention seeking|should obey|obey|submit|gold diggers|all the same|cant drive|property|cant be trusted)|(men|husbands|man) (should|must|ought to) (decide|rule|lead|be in charge|come first|get first|make the decisions)|(typical|just like a|silly|hysterical|bloody|emotional) (woman|women|female|females|girl|wumman) ..4 (exaggerat*|hysteric*|hormon*|moan*|nag*|cry*|kitchen|driver|logic|drama)|(feminists|feminism|feminazi*) ..5 (ruin*|cancer|rape|ugly|kill*|destroy*|men|hate|disease) -(${TOLD} ..6 (women|hysterical|woman|emotional)|(think|thinks|treat*|dismiss*|assume*|believe*|not|doctors) ..6 (women|hysterical|hormonal))`,
    reason: 'Women set down as lesser.',
    fires: ["Women can't take pain because they're hysterical by nature", 'men should decide'],
    quiet: ['doctors dismiss women as hysterical', 'the women made soup'],
  }),
  founding({
    id: 'hate.sect-and-side',
    category: 'hate',
    tier: 'high',
    pattern:
      `(tim|tims|fenian|fenians|taig|taigs|papist|papists|hun|huns|h*n|proddy|proddies|prod|prods|orange|orangies|kafflik|cafflick|catholic|protestant|celtic|rangers) ...8 (born bigots|bigots|scum|filth|rats|dirty|on the sick since|on the sick|breed*|vermin|bastards|sleekit|inbred|inbreds|soap dodgers|trust a word|burn)|(scum|filth|dirty|wouldn't trust|wouldnt trust|cannae trust|don't trust|never trust|fucking|fuckin) ..5 (tim|tims|fenian|fenians|taig|taigs|papist*|huns|a hun|proddy|proddies|orange bastard*|cafflick*)|(english|scottish|scotch|irish|welsh|jock|paddy|polish) (bastard|bastards|bassas|scum|pigs|vermin|rats) ..4 (wanted|out|home|back|here|doon|go|get|burn|hate)|(rats|vermin|scum|animals|cockroaches) ..2 (next door|moved in|on the ward|across the road) ..6 (muslim*|gyps*|immigrant*|foreign*|pikey*|roma*|paki*|praying|poles)|(muslim*|gyps*|immigrant*|foreign*|pikey*|romanian*|paki*|muzz*|blacks|poles) ..6 (rats|vermin|scum|animals) -(${TOLD} ..6 (bigots|scum|rats|vermin))`.replace(
        '|h*n|',
        '|',
      ),
    reason: 'Hatred between faiths and nations at home.',
    fires: [
      'Tims in the cardiac ward, bet they are on the sick',
      "Wouldn't trust a word out of a hun, born bigots",
    ],
    quiet: ['Celtic did my blood pressure no good', 'thanks hun, you are brilliant'],
  }),
];
