import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { VITAL } from './medicines.ts';

/** Short, where a pattern names it often. */
const TABLETS =
  '(tablet|tablets|pill|pills|meds|medication|medicine|inhaler|insulin|steroids|patches|dose|doses|painkillers)';
const PRESCRIBER =
  '(doctor|doctors|consultant|nurse|nurses|gp|pharmacist|rheumatologist|cardiologist|neurologist|psychiatrist|physician|specialist|slowly|gradually|bit at a time|wee bit|notch|taper|tapering|weaning|weaned|stages|plan|chart|oncologist|team|months finished|finished the course|course)';

/** None left, not taken, stopped, rationed, forgotten. */
export const MEDICINES_STOPPING: readonly Phrase[] = [
  founding({
    id: 'medicines.vital-stopped',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `(binned|bin|flushed|ditched|stopped|stopping|stopt|quit|chucked|come off|came off|came aff|coming off|gave up|given up|threw out|thrown out|packed in|dumped|refusing|refuses|went off|refused) [taking|takin|all|out] [taking|takin] (the|my|ma|me|his|her|their|all my|with the|off my|aff ma|those|that) ..2 ${VITAL} -(${PRESCRIBER} ~8 (stopped|stopping|came|come|coming|taken|quit|stop)|(stopped|off) ..2 (blood test|blood tests|heart monitor))`,
    reason: 'A medicine stopped whose absence is dangerous in days.',
    fires: ['binned the steroids on Monday', 'I flushed the lithium'],
    quiet: [
      'my doctor stopped the steroids',
      'down a notch on the steroids',
      'stopped the blood test queue, stopped for lunch',
    ],
  }),
  founding({
    id: 'medicines.vital-missed',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `(not|no|haven't|havenae|hivnae|hasn't|hasnae|didn't|never|missed|skipped|skipping|missing) [been] [done|taken|taking|had|took|takin|taen|injected|injecting|doing|using] [my|ma|me|any|his|her] ..1 ${VITAL} ..3 (days|day|two|three|since|week|weeks|all week|weekend|yesterday|today|monday|tuesday|lately|months|couple) -((doctor|nurse|consultant|told to|supposed to|fasting|before the) ~6 (not|no|stopped|missed|skipped)|blood (test|tests|pressure check|results))`,
    reason: 'A vital medicine not taken for days.',
    fires: ['missed my insulin three days running', 'havenae taken my warfarin since Monday'],
    quiet: ['not had a heart attack since May', 'I never missed a bus in two days'],
  }),
  founding({
    id: 'medicines.none-left',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `(run out|ran out|running out|rin oot|ran oot|clean out|all out|out|nane left|none left|finished|last one|last of|no more|nae mair|used up|down to my last|doon tae ma last) ..2 (of|ae|o|with|wi) ..2 ${VITAL}|(no|nae|not any|zero|hivnae ony) ${VITAL} ..1 (left|for days|since|till|until|in the house|at all|tablets left|tabs left) -((coffee|milk|dog|cat|drawer|months in|arrived|delivered) ~8 (out|left|finished|gone|none|can't)|finished (with|my|the) ..1 (course|chemo|antibiotics))`,
    reason: 'A vital medicine run out or not to be had.',
    fires: ['I have run out of insulin', 'nae insulin left and the shop is shut'],
    quiet: ['new insulin pen arrived', 'ran out of milk', 'completely out, none left. coffee'],
  }),
  founding({
    id: 'medicines.finished',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `(tablet|tablets|pills|meds|medicine|medication|pen|pens|insulin|inhaler|patches) ..6 (finished|run out|ran out|rin oot|ran oot|all gone|none left|nane left|used up|gone) ..4 (days|before|ago|pharmacy|can't|cant|cannae|chemist|doctor|tuesday|monday|since|till|until|no|wait|shut|closed|weekend|bank holiday|yesterday|and)|${VITAL} ..4 (finished|run out|ran out|rin oot|ran oot|all gone|none left|nane left|used up|out of stock) -((coffee|milk|dog|cat|drawer|months in|arrived|delivered) ~8 (out|left|finished|gone|none|can't)|finished (with|my|the) ..1 (course|chemo|antibiotics))`,
    reason: 'Medicine finished and no more in sight.',
    fires: ['my heart tablets finished four days ago', 'tablets ran out since Monday'],
    quiet: ['the course of tablets finished Friday, well done', 'ran out of milk'],
  }),
  founding({
    id: 'medicines.not-to-be-had',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `(pharmacy|chemist|chemists|boots) ..3 (say no|says no|said no|out of|oot o|hasn't got|won't give|wont give|shut|closed|no stock|cannot get|can't get) ..6 (insulin|tablets|inhaler|meds|epilepsy|steroids|creon|patches|medicine|days|prescription|wait|four|again|none|nothing)|(can't|cannot|cannae|cant|couldn't) (get|afford|pay for|find|get hold of|source) ..3 (insulin|tablets|meds|medication|medicine|inhaler|inhalers|prescription|prescriptions|pills|epilepsy|creon|steroids|patches|levetiracetam|keppra) -((coffee|milk|dog|cat|drawer|months in|arrived|delivered) ~8 (out|left|finished|gone|none|can't)|finished (with|my|the) ..1 (course|chemo|antibiotics))`,
    reason: 'A medicine that nobody can supply or that cannot be paid for.',
    fires: ['the chemist has no insulin, chemist out of insulin', "can't afford my inhaler"],
    quiet: ["can't afford a holiday", 'the chemist was shut'],
  }),
  founding({
    id: 'medicines.rationed',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `(eking|ekeing|rationing|ration|stretching|halving|halved|halfing|spacing|sparing|splitting|cutting back|cutting down|skimping|making) ..4 ${TABLETS} ..3 (last|out|half|every|days|till|until|in|through|week|month|do)|(eking|ekeing|rationing|halving|stretching) ..2 (out|my|ma|me|the|it) ..2 ${TABLETS}|(half|one|1|a) ..2 (puff|tablet|dose|pill|jag|patch) ..5 (should (be|have|take|get)|instead of|tae mak|to make (it|them) last|supposed to|every other|every second|till|until)|(every other|every second|alternate) day ..4 (make|last|save|afford|cost*|shortage|stretch|eke|run out)|(skipping|missing|skip|skipped) ..3 ${TABLETS} ..4 (make|last|save|afford|cost*|stretch|shortage) -((doctor|nurse|gp|pharmacist|consultant|chart) ~6 (halving|halved|half|cutting|splitting))`,
    reason: 'Medicine made to last.',
    fires: ['rationing my tablets till the end of the month', 'halving my tablets to make them last'],
    quiet: ['the nurse is halving the dose, doctor says half', 'stretching my legs'],
  }),
  founding({
    id: 'medicines.too-dear',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `(too dear|too expensive|cannot afford|can't afford|cannae afford) ..4 (prescription|tablets|meds|inhaler|charge|medicine)|(fourth|third|fifth|sixth|every) (shop|chemist|pharmacy) ..8 (no|none|out|still|half|eking|without) -((doctor|nurse|gp|pharmacist|consultant|chart) ~6 (halving|halved|half|cutting|splitting))`,
    reason: 'Medicine left out for its price.',
    fires: ["can't afford the prescription charge", 'fourth chemist and still none'],
    quiet: ["can't afford the fourth holiday", 'every shop was full'],
  }),
  founding({
    id: 'medicines.off-by-myself',
    category: 'medicines',
    tier: 'review',
    pattern: `(came|come|coming|went|gone|cam|stopped|stopping|taken|took|takin|weaned|quit) [myself|masel] [off|aff|taking|takin] [all|taking] [of] [my|ma|me|the] (antidepressants|antidepressant|sertraline|citalopram|fluoxetine|prozac|venlafaxine|mirtazapine|duloxetine|pregabalin|gabapentin|diazepam|morphine|tramadol|amitriptyline|statins|blood pressure tablets|tablets|meds|medication|pills) ..2 (masel|mysel|myself|by myself|on my own|cold turkey|without telling|without asking|overnight|and now|and haven't|noo|in one go|just like that|straight off|didn't tell|no telt|and the doctor doesn't)|cold turkey ..5 (meds|tablets|antidepressants|sertraline|medication|off|pills|pregabalin|morphine)|(meds|tablets|antidepressants|sertraline|medication|pills|pregabalin|morphine) ..3 cold turkey|(stopped|binned|flushed|chucked|ditched) (all|every|the lot|the whole lot|them all) ..2 (tablets|meds|pills|medication|of it|of them|tabs|drugs|down the|in the bin)|(don't|dont|dinnae|do not) need ..2 (tablets|meds|medication|pills|lithium) ..3 (any more|anymore|realised|feel|fine|cured|none of us|now) -(${PRESCRIBER} ~8 (came|come|stopped|off|aff|stopping|stop)|(don't|never|dont|should i|can i|not) ..2 (stop|come|go|cold))`,
    reason: 'Stopped alone, at once, without anybody knowing.',
    fires: [
      'stopped taking my sertraline on my own',
      'went cold turkey on my meds',
      'flushed the whole lot of it',
    ],
    quiet: [
      "that's me aff the sertraline wi the doctor",
      'cold turkey sandwiches',
      "don't stop tablets on your own",
    ],
  }),
  founding({
    id: 'medicines.saving-up',
    category: 'medicines',
    tier: 'high',
    pattern: `(hoarding|stockpiling|stockpiled|hoarded|saving up|saved up|storing up|stashing|stashed|squirrelling|squirreled|keeping back|kept back|putting by|been saving) ..3 (tablets|tablet|pills|meds|medication|painkillers|paracetamol|insulin|sleepers|sleeping) -(${PRESCRIBER} ..4 (stockpiling|stockpiled)|(brexit|snow|holiday|shortage|shortages|winter) ~6 (stockpiling|stockpiled|hoarding|hoarded)|saving up for)`,
    reason: 'Preparation that is often told in passing.',
    fires: ["I've been saving up my tablets", 'kept back my sleepers each night, been saving the tablets'],
    quiet: ['saving up for a tablet', 'stockpiling toilet roll'],
  }),
  founding({
    id: 'medicines.stash-found',
    category: 'medicines',
    tier: 'review',
    about: 'other',
    pattern: `(found|finding|fun|discovered|came across|spotted) ..6 (dads|mums|his|her|mams|maws|husbands|wifes|grans|nans|weeks|tablets|pills) ..2 (tablets|pills|meds|medication|worth|hidden|under|down|behind|in) ..5 (side of|chair|bed|pillow|sofa|couch|drawer|pocket|plant pot|bin|cushion|carpet|slipper|mattress|handbag|hoovered|hoover)|(spitting|spits|spat|spit|hiding|hides|tonguing|refusing|refuses|won't take|wont take|willnae take) ..2 (out|oot|his|her|the|them) ..2 (tablets|tablet|pills|meds|medication|insulin|warfarin|heart)|(he's|she's|hes|shes|mum|dad|husband|wife|mam) ..3 (not been|hasn't been|stopped|no been|hasnae been|isn't|not) (taking|takin|having) ..2 (tablets|tablet|pills|meds|medication|insulin|antipsychotics|lithium) -((dog|dogs|cat|cats|vet|dug|budgie) ~8 (found|spat|spitting|tablets|hiding))`,
    reason: 'Another has not been taking their medicines.',
    fires: ["Found a stash of Dad's tablets down the side of the chair", 'mum is spitting out her tablets'],
    quiet: ['the cat was hiding her tablets in the carpet, cat of course', 'found the tablets in the shop'],
  }),
  founding({
    id: 'medicines.stopped',
    category: 'medicines',
    tier: 'concern',
    pattern: `(stopped|stopping|quit|quitting|come off|came off|coming off|come aff|came aff|binned|flushed|given up|gave up|skipping|skipped|missed|missing) [taking|takin|all|on] [my|ma|me|the|all|most|some] [of] (tablets|tablet|meds|medication|medicine|medicines|pills|painkillers|antidepressants|sertraline|citalopram|statins|statin|water tablets|cholesterol|injections|doses|blood pressure tablets|inhaler|steroids)|(can't|cannae|couldn't|cant) be (bothered|arsed|fashed) ..3 (tablets|tablet|meds|medication|pills|inhaler|insulin|injections|cholesterol)|(tell|telling|tellin|telt|told|tells) ..2 (nurse|doctor|gp|wife|husband|daughter|consultant|mum|them|her|him) ..3 (take|taking|takin|takes|took|taken) ..5 (dinnae|don't|dont|haven't|havenae|not|no|never|isn't|lie)|(don't|dont|dinnae|do not|not|stopped|no) (take|taking|takin|tak|bother with|bother wi) ..2 (tablets|water tablets|statin|statins|meds|medication|pills|medicine) ..3 (days|any more|anymore|half the time|when|most|lately|half|on the|no|nowadays|these days|make|they) -((doctor|nurse|gp|consultant|pharmacist|surgeon|physician|finished|slowly|gradually|taper*) ~8 (stopped|stopping|off|aff|coming|came)|(bus|chemist|car|never|not|don't|haven't|hasn't|nearly|if i|never ever) ..2 (stopped|missed|skipped|stopping|missing))`,
    reason: 'Ordinary in long-term illness, and worth a gentle word when it gathers with other signs.',
    fires: [
      'I stopped taking my meds',
      'came off my antidepressants on Monday',
      "can't be bothered with my tablets",
    ],
    quiet: ['stopped at the chemist for a chat', 'the bus stopped', 'the doctor stopped my tablets slowly'],
  }),
  founding({
    id: 'medicines.unsure-if-taken',
    category: 'medicines',
    tier: 'concern',
    about: 'either',
    pattern: `(can't|cannot|cannae|cant|couldn't|could not|don't|dont|dinnae|never|forget|forgot|forgets|unsure|not sure|no sure|no idea|lost track|lose track) ..3 (remember|mind|recall|swear|know|ken|tell|if|whether|what) ..3 (took|taken|take|had|taen|done|injected|i've had) ..4 (tablet|tablets|meds|pills|them|it|wednesday's|insulin|morning|the rest|dose|or not|yesterday|today's|last night|already|twice|jag)|(forget|forgot|forgets|forgetting|forgot) ..3 (take|tak|tablets|tablet|meds|pills|insulin|inhaler|medicine|jag|food|dose|night meds) ..5 (again|always|every|most|keep|half|times|nights|before|after|only|days|week|often|lately|sometimes|more|never)|(always|keep|keeps|kept) (forget|forgetting|forgettin|missing) ..3 (tablets|tablet|meds|pills|insulin|inhaler|medicine|dose|jag|take)|forget (always|every|if i've|if ive)|(asleep|fell asleep|sleep) ..2 (before|b4|afore) ..2 (meds|tablets|night meds|pills|insulin|dose|evening)|sometimes (only|no|not) take|(mixed up|muddled up|mix up|in a muddle|muddled) ..3 (tablets|pills|meds|morning and|night and|doses|days)|(tablets|pills|meds|doses) ..4 (mixed up|muddled up|in a muddle|muddled) -((never|don't|dont) (forget|forgot)|(alarm|app|helps|reminder|box) ..4 forget*|(lost|forgot) my (pill box|glasses)|(asked|doctor|nurse) ..3 remember)`,
    reason: 'Nobody knows what has been taken.',
    fires: [
      "couldn't swear to whether I took it or not",
      'always forgetting my tablets',
      'asleep before night meds most nights',
    ],
    quiet: ['never forget your tablets', 'I lost my reading glasses', 'I forgot my keys'],
  }),
];
