import type { Phrase } from '../lexicon.types.ts';
import { SAID, YOU, YOU_ARE, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

/** Kept to the commonest; none of them fires alone. */
const SLUR =
  '(spaz*|spastic*|spack*|mong|mongs|mongol|retard*|flid|cripple|cripples|paki|pakis|nigger*|chink|wog|wogs|gyppo|gypo|pikey*|tinker|tink|poof|poofs|poofter|faggot*|trann*|dyke|kike|yid|fenian|taig|raghead|gimp|lezzer|darkie|sped)';
const REPORT =
  '(said|say|says|told|tell|shout*|yelled|cried|called|call|calling|wrote|word|words|being|been|like|proud|as) ..4';

/** Slurs aimed at somebody, and hatred of disability, faith, origin, women and love in plain words. */
export const HATE_SLURS: readonly Phrase[] = [
  founding({
    id: 'hate.slur-at-reader',
    category: 'hate',
    tier: 'high',
    pattern: `(${YOU_ARE}|${YOU} are all|they are all|theyre all|they're all|they are|he's|she's|shes|hes|you and|u total) [a|an|such a|just a|a total|a pure|a wee|a fucking|a dirty|fucking|all|pure|nothing but a|total] ${SLUR}|${YOU} [fucking|dirty|wee|stupid|fat|lazy|total|ya|bloody|thick|black|filthy] ${SLUR} -(${REPORT} ${SLUR}|(proud|old|auld) cripple|i am ..3 ${SLUR}|me a ${SLUR}|(lad|son|boy|wean|daughter|us) [a|an] ${SLUR})`,
    reason: 'A slur thrown at somebody.',
    fires: ['Yer a spaz mate', 'they are all pikeys'],
    quiet: [
      'A man called my lad a retard',
      'I am the proud auld cripple of the family',
      'they shouted spacker at us',
    ],
  }),
  founding({
    id: 'hate.slur-with-scorn',
    category: 'hate',
    tier: 'high',
    pattern: `(fucking|fuckin|dirty|bloody|filthy|stupid|wee|pure|bunch of|shut up|load of|total|those|these|thae|them) ${SLUR}|(so|thats|that's|thats so|how|pure|well) (retarded|spastic) [lol] (your|ur|you|u|lol|are|yer|whole|look|mate|pal) -(${REPORT} ${SLUR}|(proud|old|auld) cripple|i am ..3 ${SLUR}|me a ${SLUR}|(lad|son|boy|wean|daughter|us) [a|an] ${SLUR})`,
    reason: 'A slur with a word of scorn before it.',
    fires: ['shut up ya retard, shut up mong', 'dirty pikeys next door'],
    quiet: ['A man called my lad a retard', 'the tinker came by'],
  }),
  founding({
    id: 'hate.disability',
    category: 'hate',
    tier: 'high',
    pattern: `(cripples|spastics|disabled people|the disabled|handicapped|handicaps|mental cases|people like (your son|that|your daughter|him|her)|such (children|people|babies)|these (children|people|kids)|them) ..4 (out of sight|oot o sight|locked away|put away|hidden|not to show|kept in|in a home|in an institution|not be seen|put down|institutions)|(keep|hide|put|shut|lock) ..4 (people like ${YOUR} (son|daughter)|${YOUR} (son|daughter)|such a child|that child|child like|people like|kids like) ..4 (house|home|out of sight|away|indoors|inside|institution|not to show)|(broken|damaged|defective|cursed|sick|crippled|faulty|imperfect) (child|baby|children|babies|people|person) ..2 (shame|burden|curse|should|mistake|waste|is|are)|(he|she|they|it|${YOU}|child|son|daughter|baby|babies|kids) (should|shouldn't|should never|shoulda) ..2 (not be born|have been born|been born|be born|been aborted|have been aborted|been got rid|been drowned|have been put|been put down)|shame (for|on|to) (the|your|whole) family|(downs|down's|disabled|autistic|handicapped|sick|spina bifida) (babies|kids|children|people|ppl) ..3 (cost|costs|burden|drain|waste|should not|shouldn't|creep|dont even|don't even|aren't|scare|freak)|(sit|go sit|go) in the corner and (flap|rock|dribble|drool)|${YOU} (don't|dont|cant|can't) even have (feelings|emotions|a brain) -((${SAID}|proud|stop|how|dont let anyone) ..6 (cripples|disabled|handicapped|downs|autistic|should|shame|broken))`,
    reason: 'Hatred of disabled people.',
    fires: [
      'cripples were kept out of sight',
      'a crippled child is a burden',
      'He should never have been born',
    ],
    quiet: [
      'disabled people should be seen',
      'my broken leg is a burden',
      'they said disabled people should be hidden',
    ],
  }),
  founding({
    id: 'hate.disability-sneer',
    category: 'hate',
    tier: 'high',
    pattern: `(special school|window licker|sunshine bus|short bus|special needs) (lol|lot|kid|bus|mob|brigade|freak|${YOU}|kids lol)|(surprised|amazed|didnt know|didn't know) (they|${YOU}) ..2 (special school|let you out|can type|can read|got let out)|autis* ..3 (creep me|freak me|weird me|not real people|no feelings|robots|dont have feelings|shouldn't be)|(natural selection|survival of the fittest|eugenics|weak should|weed out|gene pool) ..5 (you|ye|sick|disabled|your|die|weak|kids|them) -((${SAID}|proud|stop|how|dont let anyone) ..6 (cripples|disabled|handicapped|downs|autistic|should|shame|broken))`,
    reason: 'Sneers at learning disability, autism and weakness.',
    fires: ['window licker brigade', 'autistic people creep me out'],
    quiet: ['my son loves his special school', 'the weather is weak'],
  }),
  founding({
    id: 'hate.faith-and-love',
    category: 'hate',
    tier: 'high',
    pattern: `god (give|gave|gives|sent|send|sends|is|punish|punishes|punished|hates|hate|made|will|punishing) ..1 (${YOU}|punishing ${YOU}|fags|gays|this|them) ..6 (because|gay|lesbian|homosexual|sin|sinner|punishment|punish|trans|queer|jew|muslim|infidel|hell)|(punishment|judgment|judgement|curse|karma) ..3 (for|because|on) ..3 (gay|lesbian|homosexual*|queer|trans|sodomy|sin|sinning|lifestyle|${YOUR} (sort|kind|lifestyle))|${YOU} ..2 (burn|rot|roast) in hell ..4 (gay|lesbian|queer|trans|jew|muslim|dyke|sinner|infidel|homosexual|${YOU})|(being gay|gays|homosexuality|lesbians|being trans|trans people|transgenders|gay people) ..2 (is|are) ..2 (sin|sick|disease|illness|wrong|unnatural|disgusting|mental|perver*|abomination|against (god|nature))|(shoving|ramming|pushing|flaunting|stuffing|forcing) (${YOUR}|it|that|this|gay|trans|their|islam|pride) ..3 (faces|face|throats|throat|thrapple|on us|down our)|(two mums|two dads|two mammies|two das|gays|lesbians|trans|gay couples|homosexuals|men in dresses) ..3 (shouldn't|should not|should never|shouldnt|no right|not natural|wrong|near (kids|children|weans))|(real|biological) (man|woman|men|women) not (a|${YOU})|${YOU} (will never be|are not|arent|aren't) a real (man|woman)|(man|bloke|men) in a dress|(not|no) human so (they|theyre|he)`,
    reason: 'Hatred of faith, love or gender.',
    fires: [
      'God give you this because you are gay',
      'stop shoving it in our faces, stop shoving your hijab in our faces',
      'you are not a real woman',
    ],
    quiet: [
      'God gave you a kind heart',
      'the nurse was pushing the tablets on us all',
      'my two mums came to visit',
    ],
  }),
  founding({
    id: 'hate.women',
    category: 'hate',
    tier: 'review',
    pattern: `(women|woman|wimmin|wumman|girls|females|a lassie) ..4 (should|belong|ought to) ..2 (stick to|stay in|stay at|get back|in the kitchen|know their place|keep (quiet|their)|be at home|not be|no be) ..3 (tea|kitchen|knitting|home|hame|sink|place|doctors|doctor|consultants|surgeons|beds|gub shut|quiet|opinions|ironing|cooking|dishes)|(get|go) back (in|to) (the|your|yer) (kitchen|sink)|(women|female|wumman|lady) (doctors|doctor|consultants|surgeons|drivers|surgeon) ..2 (should|are|cant|can't|shouldn't|canny|cannae) ..3 (useless|rubbish|emotional|tea|kitchen|operate|hopeless|stupid|home|think)|know ${YOUR} place (woman|girl|love|hen)|make me a sandwich -(${SAID} ..5 (women|woman|female|wumman|girls|get back|go back|know))`,
    reason: 'Hatred of women.',
    fires: ['Women should stay in the kitchen', 'female surgeons are useless'],
    quiet: ['women should get checked at 50', 'He said women should stick to making tea'],
  }),
];
