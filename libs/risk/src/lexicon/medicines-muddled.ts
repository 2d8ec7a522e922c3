import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { MEDS } from './medicines-words.ts';

const UNSURE =
  '(cant remember|cannot remember|cannae mind|canny mind|cant mind|couldnt tell you|dont remember|dont know|dinnae ken|dinnae mind|not sure|no sure|no idea|never sure|unsure|could not swear|couldnt swear|forget|forgot|forgotten|lost track|losing track|wonder|wondering|whether|if|did i|have i|hae i|no memory)';

export const MEDICINES_MUDDLED: readonly Phrase[] = [
  founding({
    id: 'medicines.unsure-taken',
    category: 'medicines',
    tier: 'concern',
    about: 'either',
    pattern: `${UNSURE} ..4 (taken|took|taen|had|done|given|gave) ..4 (${MEDS}|mine|them|it already|one already|wednesdays|tuesdays|mondays|todays|yesterdays|this mornings|last nights|nights|mornings|or not|already|the rest|the morning|the night) -((if|whether|did i|have i|wonder|wondering|not sure) ..4 (had|taken|took|done|given|take|gave) ..4 (dose of|drugs|it (already|easy|off)|them (back|all|to|out|home|from|in|for)|prescription)|(if|whether|wonder|wondering) (they|you|he|she|it|we|people)|(forget|forgot) ..2 (had|done|given) ..4 (them|mine)|if ..6 (nights|mornings|the (morning|night)|them))`,
    reason: 'Not knowing whether a dose was taken.',
    fires: [
      "I can't remember if I've taken my tablets",
      'could not swear to whether I took them already, not sure I had my tablets',
    ],
    quiet: ['not sure if you had a dog', 'if it rains take a coat'],
  }),
  founding({
    id: 'medicines.unsure-vital',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `${UNSURE} ..4 (taken|took|take|had|done|given|gave|injected|which|how many|how much) ..4 (insulin|lantus|novorapid|warfarin|thinner|thinners|morphine|oramorph|units|lithium|methotrexate|steroids|epilepsy|heart tablets|methadone|jag) -((if|whether) ..4 (you|they|he|she|it))`,
    reason: 'Not knowing whether a dangerous medicine was taken.',
    fires: [
      "I can't remember whether I've had my insulin",
      'no idea how much morphine I took, no idea if I took the morphine',
    ],
    quiet: ['forgot the steroids in sport', 'wonder if you had warfarin too, whether you take warfarin'],
  }),
  founding({
    id: 'medicines.forgetting',
    category: 'medicines',
    tier: 'concern',
    about: 'either',
    pattern: `(forget|forgetting|forgot|forgotten|forgets|missed|missing|miss|skip|skipping|skipped|cant be bothered|cannae be bothered|cant be arsed|sick of|fed up|scunnered|tired of|hate|hating|overwhelmed|fed up taking|dread|late with|behind with|slept through|asleep before|asleep b4|sleep before|fall asleep) ..5 (${MEDS}|water tablets|statin|metformin|eye drops|them all) -((hate|sick of|tired of|fed up|miss|missed|missing|forget|dread|forgot) ..5 (drugs|drug|sleeping|beta|drops|prescription|injection|injections|patch|dose of|(people|folk|politics|phone|phones) ..4 ${MEDS})|(never|dont|didnt|not) (forget|miss|skip|forgot|missed)|(miss|missed|forgot) ..2 (you|the bus|my sleeping))`,
    reason: 'Doses forgotten or too much bother.',
    fires: ['I keep forgetting my night tablets', 'asleep before my meds again', 'sick of all these pills'],
    quiet: ['I miss you', 'never forget my tablets'],
  }),
  founding({
    id: 'medicines.too-many-a-day',
    category: 'medicines',
    tier: 'concern',
    about: 'either',
    pattern: `(so many|too many|all these|this many|bag of|carrier bag|shelf of|cupboard full|mountain of|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|14|15|16|17|18|19|20|21|22|23|24|25) ..3 (tablets|pills|meds|medicines|medications|capsules|different tablets|a day) ..5 (day|daily|lost|muddle|muddled|cope|track|overwhelmed|confusing|confused|fed up|rattle|what they are|what for|which|hate|hook|myself|point|scared)|(what|whats) ..2 (they|these|half of them|it|this one) ..2 (for|do|does) ..3 (tablet|tablets|pills|anymore|meds)|(dont|no idea|not sure) ..3 what (half|they|any|most) ..4 (for|do) -(quid|minutes|miles|years|steps|cigarettes|fags|(times|pounds|hours|cups|thousand) a day|karaoke|smarties|too many ..3 day)`,
    reason: 'Overwhelmed by the number of medicines.',
    fires: ['so many tablets I lose track, so many pills a day', "I don't know what half of them are for"],
    quiet: ['twenty miles a day', 'too many phones'],
  }),
  founding({
    id: 'medicines.food-or-time',
    category: 'medicines',
    tier: 'concern',
    about: 'either',
    pattern: `(forget|forgot|dont know|dinnae ken|not sure|no understand|dont understand|confused|muddled|mixed up|muddling|which|when|mixing) ..5 ((before|after|with|without) (food|eating|eat|meal|meals|breakfast|dinner)|(morning|night|evening) (one|ones|yins|tablets|tablet|pills|meds|dose)|(which|what) (tablet|tablets|pill|pills|one|ones) ..2 (when|first|morning|night)|(white|blue|pink|yellow|red|wee|big|round) (one|ones|tablet|tablets|pill|pills|yin|yins)) -(when ..5 (before|after|with) (breakfast|dinner|food|meals|meal|eating)|(when|which) ..5 (red|white|blue|big|wee|round|pink|yellow) (one|ones)|(which|when|dont know|not sure) ..3 (wine|colour|bin|wool))`,
    reason: 'Not knowing which, when, or with what.',
    fires: [
      'I forget is it before or after food, forget if before food',
      'I get mixed up with the white ones and the blue ones, mixed up the blue ones',
    ],
    quiet: ['when we met before dinner', 'which red wine'],
  }),
  founding({
    id: 'medicines.cannot-read',
    category: 'medicines',
    tier: 'concern',
    about: 'either',
    pattern: `(cant|cannot|cannae|couldnt|no can|not able to|struggle to|struggling to|hard to|hands wont|fingers wont) ..2 (read|open|see|understand|swallow|get into|get out|manage|push|pop|squeeze|work|reach) ..4 (label|labels|leaflet|box|blister|blisters|bottle|bottles|childproof|cap|lid|instructions|dosette|inhaler|${MEDS}) -((cant|hard to|couldnt) ..2 (read|see|open|work|understand|manage|reach|swallow) ..4 (box office|sleeping|dose of|drugs|drops|inhaler (yet)|cap|the bottle (of wine)|prescription)|could|hard to swallow|wine|jar|ketchup)`,
    reason: 'Medicine that cannot be read, opened or swallowed.',
    fires: ["I can't read the label on the bottle", 'cannae swallow these tablets'],
    quiet: ['cannot open the wine bottle', 'hard to swallow that news'],
  }),
  founding({
    id: 'medicines.refused-by-other',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `(mum|mam|dad|da|he|hes|she|shes|husband|wife|hubby|son|daughter|brother|sister|gran|nan|grandad|partner|client|mother|father) ..4 (wont|willnae|refuses|refusing|refused|stopped|spits|spat|hides|hiding|hid|isnt|not|doesnt|forgets|keeps forgetting|muddles|mixing up|mixes up|clamps|doubling|doubled|helping (himself|herself)|chucked|flushed|binned|flushes|bins) ..5 (${MEDS}|insulin|warfarin|lithium) -((not|isnt|doesnt) ..5 (drugs|drops|prescription|dose|sleeping|injection)|(dog|cat|vet|doctor|pharmacist|nurse|receptionist|chemist)|(wont|isnt|not|doesnt) ..3 (prescribe|give|sell|like|need|want|on|allowed|believe|know|mind|work))`,
    reason: 'Somebody else does not get the medicine they need, or too much.',
    fires: ['mum is refusing her tablets', 'he hides his pills'],
    quiet: ['the doctor refuses to prescribe tablets', "she doesn't need tablets"],
  }),
  founding({
    id: 'medicines.side-effects',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `(since|started|starting|new|changed|upped|put me on|after|first|ever since|switched) ..4 (${MEDS}|lithium|warfarin|methotrexate|keppra|lamotrigine|metformin|tramadol) ..8 (rash|suicidal|bleeding|bruises|swollen|swelling|yellow|black|cant breathe|breathless|collapsed|fainted|fainting|falling|fallen|seeing things|hallucinating|hearing|zombie|cant stay awake|shaking|shakes|vomiting|confused|seizure|seizures|palpitations|worse|blurred|dark thoughts|tremor|cannot stand|stiff|rigid|lips|tongue|itch|itchy|itching|sick) -((new|first|after|changed) ..4 (drugs|sleeping|drops|prescription|tablet) ..8 (black|yellow|sick|worse|stiff|hearing)|(black|yellow|sick) ..2 (box|ones|one|line|of))`,
    reason: 'Harm from a new medicine.',
    fires: [
      'after the new tablets I keep falling, after the new tablets I am seeing things',
      'started lamotrigine and I have a rash',
    ],
    quiet: ['new tablets in a black box', 'since the match'],
  }),
  founding({
    id: 'medicines.levels-toxic',
    category: 'medicines',
    tier: 'immediate',
    about: 'either',
    pattern: `(lithium|digoxin|phenytoin|theophylline|methotrexate) ~5 (shaking|shakes|tremor|vomiting|sick|diarrhoea|the runs|slurred|slurring|wobbly|unsteady|confused|blurred|yellow vision|ulcers|mouth|fever|breathless|thirsty|drowsy|twitching) -((batteries|battery) ..8 lithium|lithium ..2 (battery|batteries))`,
    reason: 'Signs of poisoning by a medicine with a narrow margin.',
    fires: ['on lithium and I am shaking and sick', 'methotrexate and mouth ulcers'],
    quiet: ['a lithium battery', 'sick of the clinic'],
  }),
  founding({
    id: 'medicines.old-or-kept',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `(out of date|expired|past (its|their) date|leftover|left over|old|found some|from last time|from before|in the drawer|bought online|off the internet|ordered online|off facebook|no prescription|without a prescription|black market) ~5 (${MEDS}|insulin|epipen) ..6 (took|take|taking|using|use|taen|had|instead|help|tried|started|working) -((old|expired) ..5 (drugs|drops|prescription|sleeping|injection|patch|patches)|years old)`,
    reason: 'Medicine that is old, left over, or bought outside a pharmacy.',
    fires: [
      'found some leftover antibiotics and started taking them',
      'using out of date insulin, the insulin expired and I use it',
    ],
    quiet: ['the milk is out of date', 'old sleeping bag'],
  }),
];
