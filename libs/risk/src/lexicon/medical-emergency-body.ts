import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { CANT, WHO } from './medical-wording.ts';

const OVER = '(had|was|years|last year|back then|came round|in hospital|kept me in|gave me|when i was) ..8';

/** Consciousness, seizures, sugar, bleeding, sepsis, allergy: told as present. */
export const MEDICAL_BODY: readonly Phrase[] = [
  founding({
    id: 'medical.unresponsive',
    category: 'medical-emergency',
    tier: 'immediate',
    about: 'either',
    pattern: `(he|she|they|him|her|dad|mum|mam|maw|da|husband|wife|baby|wean|gran|granny|nan|son|daughter|pal|mate|friend|brother|sister|neighbour|hubby|partner) ..1 (won't|willnae|wont|will not|isn't|isnae|not|no|cannae|can't|isny) [be] (waking|wake|waken|wakening|waukin|responding|respond|rousing|conscious|coming round|come round|getting up|opening)|${CANT} ((wake|waken|rouse) [up] (him|her|them|mum|dad|maw|da|gran|the baby|baby|(my|ma) (husband|wife|mum|dad|partner|son|daughter|wean|man))|get (him|her|them|mum|dad|maw|da|the baby|baby|(my|ma) (husband|wife|mum|dad|partner|son|daughter|wean)) ..1 (up|to wake|tae wake|awake|wakened|to come round|tae come roon|to respond|to answer me))|(he|she|mum|dad|mam|husband|wife|he's|she's|hes|shes|friend|pal|neighbour|baby|wean|son|daughter|gran|nan|grandad|they) ..2 (unconscious|unresponsive|collapsed|passed out|blacked out|keeled over|gone limp|gone floppy|floppy|gone all floppy|out cold|gone a funny colour) ..6 (now|noo|floor|help|what|bathroom|breathing|wont|won't|just|and|do i|shall|again|on the|minutes|still|should|or)|(barely|hardly|not|no longer|semi) conscious|(don't|dont|doesn't|doesnt|disnae|dinnae) know (who|where) (he|she|i|they) (is|am|are) ..6 (now|hot|burning|suddenly|since|today|this morning|fever|temperature|tablets)|(now|suddenly|since) ..6 (don't|dont|doesn't|doesnt|disnae) know (who|where|me) ..1 (he|she|i|am|is|are) -((had|was|years ago|last year|kids|teenager|for school|alarm|dog|cat|until noon) ..6 (collapsed|unconscious|wake|passed|won't|wont)|(wake|getting|get|waking|won't|passed) ..4 (until|till|before noon|for school|for work|early|for anything but)|(company|roof|market|shelf|tent|chair|marriage|government) ..1 collapsed)`,
    reason: 'Somebody who cannot be woken.',
    fires: ["Mum won't wake up", 'I cannae wake him up', 'he has collapsed on the floor'],
    quiet: ['I woke up early', 'the company collapsed', "my son won't wake up for school"],
  }),
  founding({
    id: 'medical.seizure-going-on',
    category: 'medical-emergency',
    tier: 'immediate',
    about: 'either',
    pattern: `(still|won't stop|wont stop|not stopping|willnae stop|keeps|been|isn't stopping|no stopping|hasn't stopped|not stopped|doesn't stop|not stop) ..1 (fitting|seizing|fittin|convulsing|in a seizure|having a seizure|seizure|fit|shaking and)|(seizure|seizures|fit|fits|fitting|tonic clonic) ..3 (won't|wont|not|isn't|isnae|hasn't|no|willnae|doesn't|doesnt|never) ..1 (stop|stopped|stopping|end|ended|coming out|finish)|(seizure|fit|fitting|seizing) ..3 (for|over|past|longer than|more than) ..1 (five|ten|six|seven|eight|fifteen|twenty|5|6|7|8|9|10|12|15|20) (minutes|mins|min) ..5 (now|still|and|what|help|shall|do|he|she)|(one|seizure|fit) after (another|the other) ..5 (without|not|no|today|now|seizure|fit|coming round|stop)|(another|second|third|fourth|3rd|2nd|4th) (seizure|fit|one) ..3 (already|before|and|without|now|in an hour|straight) ..5 (woke|coming round|come round|wakened|not|still|now|conscious|stopped)|(buccal|midazolam|rescue med|rescue meds|diazepam|emergency med*) ..4 (not|hasn't|didn't|no|isn't|done nothing|hasnt|didnt|isnae) ..2 (work*|stop*|touch*|help*|nothing)|(${WHO}|hes|shes) ..1 (fitting|seizing|fittin|having a seizure|taking a seizure|taking a fit|having a fit|takin a fit|convulsing) (now|right now|on the|noo|as i type|and|again|what|help) -(${OVER} (seizure|fit|fitting|midazolam|buccal)|(laughing|hissy|hoover|kitchen|carpet|laugh*) ..2 (fit|fitting|fits)|still fitting (the|a|in|me|well))`,
    reason: 'A seizure that goes on, or one after the other.',
    fires: ['he is still fitting', 'seizure going over five minutes now', 'the midazolam has not worked'],
    quiet: ['the jacket is still fitting me well', 'my last seizure stopped by itself', 'laughing fit'],
  }),
  founding({
    id: 'medical.low-sugar',
    category: 'medical-emergency',
    tier: 'immediate',
    about: 'either',
    pattern: `(1|2) (0|1|2|3|4|5|6|7|8|9) ..2 (and|an|n|but|still|keeps) ..2 (dropping|droppin|falling|fallin|going down|gaun doon|sinking|low|down|going lower)|(sugar|sugars|sugers|bloods|glucose|bm|bms|reading|meter|libre|dexcom|sensor) [is|are|says|at|was|reads|reading|showing|now|down to|it says|only] [at|only|now] (1|2) (0|1|2|3|4|5|6|7|8|9) ..6 (now|can't|cant|cannae|shak*|wont|won't|no|alone|help|legs|dizzy|what|and|still|confused|jelly|eat|sweets|juice)|(sugar|sugars|glucose|bm) ..2 (lo|reads lo|says lo|says low|reading lo|unreadable)|(bad|severe|having a|going|in a|taking a|takin a|massive) hypo ..6 (now|no|help|can't|cant|cannae|sugar|alone|what|nothing|won't|wont|sweet*|and|the noo|again|juice)|hypo ..3 (won't|wont|not|isn't|isnae|no) ..1 (come up|coming up|shifting|lifting|budge|go|going)|(can't|cannot|cannae|cant|wont) (open|reach|get to|swallow|unscrew) ..4 (jam|juice|glucose|lucozade|sweets|jelly babies|dextro|coke|gel|cupboard|glucogel|sugar)|(had|given|gave|used) ..3 (glucagon|three lots of juice|two lots of juice|whole bottle of lucozade) ..4 (still|not|no)|(sugar|sugars|low|hypo|glucose|bm) ..6 (not making sense|talking rubbish|slurring|shaking|confused|wont wake|going daft) -(${OVER} (hypo|sugar|sugars)|(back up|was|hba1c|had a bad hypo|last week|blamed the|ketones) ..3 (hypo|1|2|sugar))`,
    reason: 'Sugar falling with nobody to help, or not coming up.',
    fires: ['2.1 and dropping', "I'm having a hypo and there is no sugar in", 'sugar 2.4 and still shaky'],
    quiet: [
      'hypo allergenic pillows',
      'hypothetically',
      'my hba1c is 2 1 lower than before',
      'blamed the hypo',
    ],
  }),
  founding({
    id: 'medical.high-sugar',
    category: 'medical-emergency',
    tier: 'high',
    about: 'either',
    pattern: `(sugar|sugars|sugers|bloods|glucose|bm|bms|meter|libre|reading|readings) ..3 (22|23|24|25|26|27|28|29|30|31|32|33|34|35|over twenty|hi|reads high|says hi|thirty|twenty five|twenty eight|high twenties|thirties) ..4 (days|day|sick|vomit*|thirst*|all day|wont|won't|still|weeing|peeing|tired|now|since|ketones|not coming|hours|and|no|help)|(ketones|keytones|keetones|ketone) [are|is|at|now|of|reading|showing|was] [at|now] (1|2|3|4|5|6|7|large|high|purple|four|three|five|two) ..6 (sick|vomit*|throw*|mum|sugar|sugars|just|and|now|help|ill|water|what|tummy|n|still|rising|belly|breath*)|(sick|vomit*|throwing up|spewing|boakin|boking|sick bug) ..5 (ketones|keytones) ..2 (1|2|3|4|5|6|high|large|four|three)|(breath|breathing) ..3 (pear drops|nail varnish|fruity|acetone|sweet and) ..6 (sugar*|sick|diab*|ketones|fast|deep|now|thirsty|type|insulin)|(pump|cannula|site) ..4 (failed|packed in|came out|came oot|fallen out|blocked|stopped|kinked|died|not delivering) ..8 (sugar*|ketones|sick|high|no pens|insulin|hours|thirsty|climbing|22|23|24|25|26|27|28|29|30|hi) -((was|dropped|back) ..4 (ketones|sugars)|ketones ..3 (nil|0|zero|do you|team|want you))`,
    reason: 'Sugar very high with sickness, ketones or thirst: ketoacidosis on its way.',
    fires: ['sugars are 27 all day', 'ketones 3 and being sick', 'cannula came out and sugars are 24'],
    quiet: ['ketones nil at the clinic today', 'my pump was upgraded', 'sugar in my tea'],
  }),
  founding({
    id: 'medical.bleeding',
    category: 'medical-emergency',
    tier: 'immediate',
    about: 'either',
    pattern: `(won't|wont|willnae|not|doesn't|doesnt|isn't|isnae|can't|cannae|cant|no|will not|hasn't) ..1 (stop|stopping|stopped|get it to stop|stem|stop the) [the] (bleeding|bleedin|blood|bleed)|(bleeding|bleed|blood|bleedin) ..3 (won't|wont|willnae|not|doesn't|doesnt|isn't|isnae|hasn't|no|will not) ..1 (stop|stopping|stopped|slow*|clot*|easing)|(blood|bleeding|bleedin) ..4 (pouring|pourin|spurting|pumping|gushing|soaked|soaking|soakin|through (two|three|four|towels|the)|buckets|puddle)|(soaked|soaking|through|filling|filled|changing) ..3 (towel|towels|pads|sheets|dressing) ..5 (blood|hour|bleed*|minutes|half)|(vomiting|vomited|bringing up|brought up|throwing up|coughing up|coughed up|boakin|spewing|being sick) ..3 (blood|coffee grounds|bluid|clots|black stuff|bright red)|(blood|clots) ..3 (sick|vomit|boak|spew|coughed up|coughing up) -(${OVER} (blood|bleeding)|(gums|nose|nosebleed|spots|speck|streak|period) ..4 (blood|bleeding)|(blood|bleeding) ..4 (gums|speck|streak|test|pressure)|bleeding (edge|heart|cheek|obvious))`,
    reason: 'Bleeding that does not stop, or blood brought up.',
    fires: ["the wound won't stop bleeding", 'blood pouring down my leg', 'she is bringing up blood'],
    quiet: ['my gums will not stop bleeding when I floss', 'blood test on Monday', 'bleeding obvious'],
  }),
  founding({
    id: 'medical.black-stool',
    category: 'medical-emergency',
    tier: 'high',
    about: 'either',
    pattern: `(black|tarry|tar|tarlike|treacle|dark red|full of blood|maroon) ..4 (stool|stools|motions|poo|poos|jobby|jobbies|toilet|department|number twos|bowels|pan|stoma bag|keech|tarry) ..8 (dizzy|faint|light headed|lightheaded|sit down|sat down|weak|pale|breathless|passed out|landing|sweating|giddy|thinners|warfarin|apixaban|washed out)|(stool|stools|motions|poo|poos|jobby|toilet|things|bowels|number twos|keech) ..5 (black|tarry|like tar|like treacle|dark red|maroon) ..8 (dizzy|faint|light headed|lightheaded|sit down|sat down|weak|pale|breathless|passed out|landing|sweating|giddy|department|warfarin|apixaban|thinners)|(dizzy|faint|giddy|light headed|weak) ..6 (stool|stools|motions|poo|poos|toilet) ..4 (black|tarry|tar|treacle)|(blood thinner|thinners|warfarin|apixaban|rivaroxaban|edoxaban) ..6 (hit my head|hit ma heid|banged my head|bumped my head|cracked my head|fell|head)|(hit|banged|bumped|cracked|clattered|bashed) (my|ma|his|her|the) (head|heid) ..8 (sick|vomit*|drowsy|sleepy|confused|thinner|thinners|warfarin|apixaban|blurry|double|headache|passed out|blacked out|knocked out)`,
    reason:
      'Bleeding inside: black stools with faintness, a knock to the head on blood thinners or with drowsiness.',
    fires: [
      'things have been black and I had to sit down',
      'my poo is like tar and I feel faint',
      'hit my head and been sick twice',
    ],
    quiet: ['black trousers', 'my stool sample is at the surgery', 'hit my head on the shelf, daft me'],
  }),
  founding({
    id: 'medical.sepsis',
    category: 'medical-emergency',
    tier: 'immediate',
    about: 'either',
    pattern: `(skin|hands|legs|arms|feet|knees|face|lips|tummy|belly|fingers) ..4 (mottled|blotchy and|marbled|mottlin)|mottled ..3 (skin|hands|legs|arms|feet|colour|knees|and)|(shivering|rattling|shaking|rigors|rigor|chittering|shiverin|shaking like|trembling) ..8 (chemo|line|picc|hickman|port|transplant|neutropenic|temperature|39|40|catheter|wound|dialysis|mottled|teeth|can't stop|cannae stop)|(chemo|transplant|neutropenic|immunosuppress*|picc|hickman|catheter|wound|spleen|steroids|methotrexate|biologic|dialysis line|sickle) ..8 (temperature|temp|fever|38|39|40|shivering|rigors|rattling|shaking) ..8 (card|ring|bother|wait|now|tonight|hot|cold|and|shiver*|should|hours|burning|since|confused)|(temp|temperature|fever|burning up) ..8 (confused|not making sense|talking nonsense|rambling|doesn't know|doesnt know|mottled|drowsy|wont drink|breathing fast|slurring|seeing things|hasn't peed|not peed|cannae wake)|(rash|spots) ..5 (glass|tumbler|doesn't fade|doesnt fade|not fade|won't fade|no fade|don't fade|not fading)|(confused|not making sense|rambling|delirious|seeing things|no making sense) ..8 (temperature|temp|fever|infection|uti|water infection|shiver*|burning|hot|catheter) -((last|was|had|after|used|nurse said|clear|normal|no) ..4 (temperature|temp|fever|rash|rigors)|(clear|normal) now)`,
    reason: 'Signs of sepsis or meningitis together.',
    fires: [
      'my hands have gone a mottled colour',
      'on chemo with temperature and shivering, should I ring',
      'the rash does not fade, spots under the glass',
    ],
    quiet: ['my temperature is fine', 'the dog is shaking', 'chemo starts in May'],
  }),
];
