import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { CANT } from './medical-wording.ts';

const KIN =
  '(husband|wife|mum|mam|maw|dad|da|son|daughter|baby|wean|bairn|boy|girl|partner|nan|gran|grandad|friend|pal|brother|sister|he|she|hes|shes|dads|mums|das)';
const ASKED =
  '(what (are|is|causes|would)|is it (normal|common|ok)|could|can|symptoms of|signs of|have you ever|does anyone|do you get|last (year|week|month|winter)|ago|clinic|since (2|3|4|5|6|two|three|four|five) (months|years|weeks)|sometimes|occasionally) ..6';

/** The same emergencies in the short plain sentences of somebody in the middle of them. */
export const MEDICAL_PLAIN: readonly Phrase[] = [
  founding({
    id: 'medical.plain-brain',
    category: 'medical-emergency',
    tier: 'high',
    about: 'either',
    pattern: `${KIN} ..3 (slumped|slurring|talking gibberish|talking rubbish|talkin rubbish|gone floppy|is floppy|all floppy|gone limp|gone grey|gone gray|gone clammy|grey and clammy|is grey|foaming at the mouth|talking nonsense)|${CANT} (feel|move|lift|see) ..5 (suddenly|all of a sudden|since this morning|since i woke|since last night|just now|now all at once)|(headache|heid|head) ..4 (hit|been hit|whacked|belted|struck) (with|wi|by|on)|(lips|tongue|face|mouth) ..4 (gone numb|numb and|numb an|tingly and|tingling and) ..4 (tingly|hand|arm|dropped|speech|tongue|cup|drooling)|(face|mouth) ..3 (my|ma|the) ..1 (hand|arm) ..3 (dropped|gone|won't|drops|cant hold)|(seizure|fit) (again|today|three|now|many)|(seizure|fit) again (three|now|today|many)|(three|four|five|3|4|5) (seizures|fits) ..2 (today|this morning|tonight|since|already|in a row)|fall head blood|head blood (not|no) (talk|wake|speak)|(keep|keeps|kept) (passing out|blacking out|fainting|collapsing|going unconscious|losing consciousness) -(${ASKED} (feel|move|numb|seizures|seizure|passing|blacking|headache)|laughing|(boredom|drink|laughter))`,
    reason: 'Brain and consciousness, told plainly.',
    fires: [
      'my husband has slumped and his speech is slurred',
      'I keep passing out when I stand',
      'headache like I was hit with a bat',
    ],
    quiet: ['what are the signs of a stroke', 'can he feel better in the morning', 'he hit it with a bat'],
  }),
  founding({
    id: 'medical.plain-breath-and-heart',
    category: 'medical-emergency',
    tier: 'high',
    about: 'either',
    pattern: `chest ..3 (killin|killing) ..1 me ..5 (sweat*|arm|jaw|now|clammy)|(chest) ..2 (tight|heavy|crushing|sore|sair) ..4 (impending doom|doom|going to die|gonnae die|sweat*|grey|clammy|breath*)|(impending doom|sense of doom|feel like i'm dying|feel like am dying|think i'm dying|feel im dying) ..5 (chest|heart|breath*|arm|now|right now)|(having|haein|taking) an asthma attack|(bad|severe|full blown) asthma attack ..3 (now|inhaler|neb|help)|(trouble|difficulty|struggling|strugglin|hard) [to|with] (breathing|breathe|breathin) ..6 (worse|now|getting worse|lips|can't talk|cant talk|sitting up|all night|last night)|${CANT} lie (flat|down) ..3 (gasping|breathe|drown*|choking|breathless)|(oxygen|concentrator|ventilator|suction) ..2 (stopped|cut out|packed in|died|failed|run out|not working|isn't working)|(baby|wean|bairn|she|he|breathing) ..2 (breathing fast|breathing really fast|grunting|sucking in|ribs sucking) ..4 (grunting|fast|ribs|blue|not feeding|won't feed|floppy|now|and)|(leg|calf) ..2 (swollen|red|hot) ..4 (breathless|short of breath|can't breathe|chest)|(breathless|short of breath|chest pain) ..4 (leg|calf) ..2 (swollen|hot|red)|(heart|pulse) ..3 (150|160|170|180|190|200|30|35) ..4 (faint|dizzy|chest|now|breath*|sweat*|grey) -(${ASKED} (chest|asthma|breath*|leg|heart|trouble|difficulty|oxygen)|oxygen ..2 stopped (being|needing))`,
    reason: 'Heart and breath, told plainly.',
    fires: [
      "ma chest is killin me and ah'm sweatin",
      "I'm having an asthma attack",
      'the oxygen machine stopped',
    ],
    quiet: [
      'is it normal to have trouble breathing at night now',
      'leg swollen after the walk',
      'the joke had my chest killing me',
    ],
  }),
  founding({
    id: 'medical.plain-body',
    category: 'medical-emergency',
    tier: 'high',
    about: 'either',
    pattern: `(chemo|neutropenic|transplant) ..5 (temp|temperature|fever) ..3 (38|39|40|thirty|of|is|over|up|now)|(throat|tongue|lips|airway) ..3 (swelling up|closing up|closing|swelling|swellin|closin|closing over|blowing up)|(used|using|gave|given|had|jabbed) ..2 (epipen|epi pen|jext|adrenaline pen)|(stoma) ..1 (gone|turned|is|going|has gone) ..1 (black|purple|dusky|grey)|(clots|blood) ..3 (pee|urine|wee|water) ..3 (clots|can't|cant|now|blocked|pain|pass)|(swallowed|swallied|ate|eaten|drank|drunk) ..2 (battery|magnet|magnets|bleach|antifreeze|washing capsule|dishwasher tablet|drain cleaner|screen wash)|(belly|stomach|tummy|abdomen) ..3 (hard as|rigid|like a board|rock hard|like a drum) -(${ASKED} (blood|throat|tongue|keep|sick|chemo|belly|swelling|epipen)|(had|was|last|year|years|training|trainer) ..6 (epipen|epi|jext|battery)|(phone|car|hearing aid) ..2 battery)`,
    reason: 'Poison, allergy, belly, bleeding and sugar, told plainly.',
    fires: ['my tongue is swelling up', 'just used my EpiPen', 'he swallowed a battery'],
    quiet: ['my mum had to use an epipen last year', 'tongue in cheek', 'the phone battery died'],
  }),
  founding({
    id: 'medical.plain-sick-and-sugar',
    category: 'medical-emergency',
    tier: 'high',
    about: 'either',
    pattern: `(sick|vomit*|throwing up|boaked|spewed|spewing) ..4 (times|nonstop|non stop) ..5 (can't keep|cannae keep|cant keep|water down|nothing stays|dry)|${CANT} keep ..2 (water|fluids|anything|nothing) down|(vomit|sick|boak) ..1 (like coffee|looks like coffee|coffee grounds|black|green bile)|(sugar|bm|glucose) low ..5 (confused|shaking|alone|help|can't)|(shaking|sweating|confused) ..5 (sugar low|sugars low|low sugar|going low|hypo)|(not waking|won't wake|wont wake|not coming round|isn't waking) ..3 (hypo|seizure|fit|fall|low)|(eat|ate|eaten) (peanut|nut|nuts|prawn|prawns|egg|sesame|fish) ..3 (face|lips|throat|tongue|breath*) ..2 (big|closing|swoll*|funny|swell*|tight|hard)|(burn|burned|burnt|scalded) ..5 (blistering|blistered|skin coming off|skin hanging|peeling off|whole arm|down to)|(head|heid) ..3 (split open|bleeding|pouring blood|gushing) -(${ASKED} (blood|throat|tongue|keep|sick|chemo|belly|swelling|epipen)|(had|was|last|year|years|training|trainer) ..6 (epipen|epi|jext|battery)|(phone|car|hearing aid) ..2 battery)`,
    reason: 'Vomiting, sugar and burns, told plainly.',
    fires: ["can't keep water down", 'vomit like coffee'],
    quiet: ['can you keep anything down', 'the coffee made me jumpy'],
  }),
];
