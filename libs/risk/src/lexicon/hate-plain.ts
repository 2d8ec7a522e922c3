import type { Phrase } from '../lexicon.types.ts';
import { SAID, YOU, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const PEOPLE =
  '(immigrant|immigrants|migrants|muslim|muslims|jew|jews|gays|blacks|foreigner|foreigners|refugees|gypsy|gypsies|traveller|travellers|trans|lesbians|poles|romanians|indians|pakistanis|africans|asians|arabs|catholics|protestants|tarriers|autistics|cripples|homosexuals|queers|epileptics|schizophrenics|mentals)';
const TOLD = `(${SAID}|old bigot|not|stop|my dad|racist) ..5`;

/** Hatred in plain sentences, without a word that is hateful alone. */
export const HATE_PLAIN: readonly Phrase[] = [
  founding({
    id: 'hate.group-judged',
    category: 'hate',
    tier: 'high',
    pattern: `${PEOPLE} [are|is|r] [all|just|nothing but] (terrorists|thieves|vermin|scum|filth|dirty|lazy|liars|animals|perverts|disgusting|unnatural|evil|criminals|rapists|scroungers|spongers|rats|subhuman|inbred|parasites|savages|paedos|groomers)|(only good|dirty|filthy|stinking|thieving|trust (a|any|the|them)|(don't|never|cannae|can't) trust|(don't|not|no) want [any|these|more|anymore]|(hate|hates|despise|detest) (all|the|these|them)) ${PEOPLE}|(these|them|thae|those) (people|ones|lot) ..2 (they have no|they smell|smell|stink|thieving off|robbing us|thieving|come here and|why they come)|(hitler|the nazis|enoch|enoch powell) ..2 (right|had the right idea|should have) -((old bigot|not|stop|my dad|racist|people say|they say|he said|she said|told me|said) ..3 ${PEOPLE})`,
    reason: 'A whole group condemned.',
    fires: ['Muslims are all terrorists', 'dirty gypsy, keep away', "we don't want immigrants in this group"],
    quiet: ['my dad said muslims are lazy, the old bigot', 'the jews of Glasgow', 'dirty tricks'],
  }),
  founding({
    id: 'hate.put-away',
    category: 'hate',
    tier: 'high',
    pattern: `(people|kids|patients|babies|children|mentals|folk|epileptics|autistics|schizos|cripples) (like ${YOU}|like that|with (downs|epilepsy|autism|hiv|schizophrenia)) ..2 (should|ought to|shouldn't|need to|want) ..3 (aborted|locked|asylum|institution|put down|sterilised|kept|away|breed|born|in normal|normal school*|near|allowed|the internet|hidden)|(put|lock|shut) (people|kids|folk|them) like (${YOU}|that|him|her) (down|up|away)|(should|ought to) ..3 (put|lock|shut) people like ${YOU} (down|up|away)|(disabled|autistic|epileptic|mental|special) (kids|people|children|patients) ..2 (shouldn't|should not|should never|dont belong|don't belong) ..2 (be in|in normal|be allowed|have|mix|be born|near|go to)|(epileptics|mental patients|nutters|schizos|loonies) ..2 (should|need|belong) ..3 (locked|asylum|away|institution)|(devil|demon|demons|possessed) ..3 (in them|in ${YOU}|in him|in her) -(${TOLD} (people|put|devil|demon|disabled|kids|children))`,
    reason: 'Shutting away, or worse, for the sick and disabled.',
    fires: [
      'They should put people like you down',
      'mental patients should be in an asylum, mental patients belong locked away',
    ],
    quiet: ['they say disabled kids should not be in class', 'people like you should be on the board'],
  }),
  founding({
    id: 'hate.refused',
    category: 'hate',
    tier: 'high',
    pattern: `(won't|wont|don't|dont|not|never|no|wouldn't) ..2 (have|let|want|having|letting|accept|touch) ..2 (black|african|asian|muslim|polish|foreign|brown|gay|trans|coloured|indian|paki|filipino) (carer|carers|nurse|nurses|doctor|doctors|hands|person|people|man|woman|man's|blood) ..4 (my|me|near|touching|in this|washing|house|us|again|thanks|over)|(nurse|doctor|carer|consultant|receptionist|cleaner) ..1 (was|is|wis) a (paki|foreigner|chink|wog|tranny|poof|darkie|muslim|jew|pole) ..3 (no wonder|so|of course|typical|useless|cant|can't)|(woman|female|lady|black|asian|indian|foreign|african) (doctor|surgeon|consultant|nurse|doctors|nurses) no (thanks|thank you|ta|chance|way)|(too|so) (emotional|hormonal|weak) to (be|do|operate)|(black|asian|foreign|immigrants|migrants|muslims|foreigners) ..2 (always|all) ..1 (get|gets|seen|jump|come) ..2 (first|everything|priority|front|before us|houses|free)|(stick|go|keep|bugger off) to ${YOUR} own (country|kind|people|sort|lot|side)|${YOUR} (people|kind|sort|lot|race|tribe) (are|aren't|arent|breed|smell|stink|come|don't belong|should|are not|get|always|cause|ruin)|(speak|learn|talk) english ..2 (this is|you're in|your in|ur in|we're in|or go|here)|this is (scotland|britain|england|a christian country) (speak|learn|not|no|and we|so speak)|send (the lot|them all|em all|them|the whole lot) [of them|of ye|of you] (home|back|packing|to rwanda) -((${SAID}) ..4 (speak|go|stick|learn)|your people skills)`,
    reason: 'Care, place or speech refused for what somebody is.',
    fires: [
      "I won't have a black carer touching my mother",
      'stick to your own country',
      'send the lot of them home',
    ],
    quiet: [
      'he told me to speak English or go',
      'no foreign holidays for me',
      'your people skills are lovely',
    ],
  }),
  founding({
    id: 'hate.abuse',
    category: 'hate',
    tier: 'high',
    pattern: `(black|brown|orange|fenian|proddy|jewish|muslim|polish|english|irish|gay|tinker|gypsy|foreign|immigrant|hun|paki|yellow|lesbian|trans|spastic|disabled) (bastard|bastards|scum|bitch|vermin|cunt|cunts|rats|trash|filth|bams|freak|freaks)|(retards|spastics|mongs|cripples|trannies|poofs|faggots|nonces|spazzes) (like (you|that)|should|shouldn't|in the|are|on here|everywhere)|god's punishment ..2 (for|on) ..1 (gays|gay|you|sinners|lesbians)|(man|bloke|men) (in|pretending to be|dressed as) a (dress|woman) ..4 (disgusting|pervert|toilet|ward|real|sick)|${YOU} (breed|breeding) like (rabbits|rats)|(breed|breeding|breedin) like (rabbits|rats|vermin) -((${SAID}|chant*|song) ..4 (black|fenian|orange|scum|bastard)|(mice|guppies|rabbits) ..2 breed*)`,
    reason: 'Abuse built on what somebody is.',
    fires: ['fenian scum', 'retards like you are everywhere', 'you breed like rabbits'],
    quiet: ['he called her a black bastard', 'black pudding', 'an orange cat, the wee freak'],
  }),
];
