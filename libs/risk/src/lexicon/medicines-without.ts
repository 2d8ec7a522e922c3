import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { MEDS, VITAL } from './medicines-words.ts';

const STOPPED =
  '(stopped|stoppin|stopping|stopt|binned|flushed|chucked|dumped|ditched|ditching|quit|quitting|jacked|packed|refused|refusing|refuses|skipped|skipping|missed|missing|forgot|forgotten|forgetting|forget|forgets|(i|ill|going to|gonna|want to|wanna|maybe|might|tempted to|rather|thinking i) ..1 (stop|skip|bin|miss|chuck|quit|flush|come off)|(came|come|coming|comin|weaned|taken|took|going|gone) (off|aff)|given up|gave up|giving up|havent (taken|had|touched|been taking|done)|hasnt (taken|had|touched|been taking|done)|not (taken|had|taking|touched|been taking|done|takin)|no (taken|taking|takin)|hate taking|sick of taking|wont (take|touch)|willnae tak|spits|spat|spitting|hiding|hid|hides|throws|threw|throwing|without|ran away from|cut out|dinnae take|dont take|didnt take|didnae take|cant face|cannae face|never took|avoid|avoiding|avoided)';
const OUT =
  '(run out|ran out|running out|running low|out of|clean out|none left|nae mair|no more|(no|nae) ..2 left|last (one|two|few|of|day|dose|puff|box|pen|strip|tablet)|finished|doon tae|down to (my|the|ma|one|two|three)|cant get|cannot get|cannae get|couldnt get|not got any|havent got any|not got|out of stock|oot o|shortage|on back order|hasnt got|havent got|dont have|doesnt have|didnt have|wont give|wont have|cant afford|cannot afford|waiting on|waiting for|still waiting|lost|stolen|left behind|owing|owes)';

export const MEDICINES_WITHOUT: readonly Phrase[] = [
  founding({
    id: 'medicines.vital-stopped',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `${STOPPED} ..3 ${VITAL} -((doctor|consultant|gp|nurse|they|clinic|rheumatologist|team|cardiologist|palliative|hospital) ..5 (stopped|taken|took|weaned)|(nurse|doctor|clinic|gp|consultant|taper|bit) ..6 (steroids|prednisolone)|(tapering|tapered|weaned|at last|finally)|(steroids|thinner|thinners) ..4 (at last|slowly|taper|with the|wi the|finally|under)|(havent|not|hasnt) had (a|any|an)|auld inhalers|(never|nearly|dont|not) (miss|missed|forget|forgot)|${VITAL} ..6 ((with|wi|under) (the|my|ma|his|her) (doctor|nurse|consultant|team|gp|clinic|pharmacist|chart|rheumatologist)|(taper|tapering|tapered|weaned|slowly|slow|gradually|bit by bit|step down))|((with|wi|under) (the|my|ma|his|her) (doctor|nurse|consultant|team|gp|clinic|pharmacist|chart|rheumatologist)|(taper|tapering|tapered|weaned|slowly|slow|gradually|bit by bit|step down)) ..4 ${VITAL}|${VITAL} ..8 (once|plan|chuffed|years|ago|nurse is|doctor is|agreed|advice|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022))`,
    reason: 'A medicine that holds something dangerous back is stopped or missed.',
    fires: ['binned the steroids on Monday', 'I flushed the lithium', "he's refusing his epilepsy tablets"],
    quiet: ['the doctor stopped my warfarin', 'not had a seizure for a year'],
  }),
  founding({
    id: 'medicines.vital-out',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `(${OUT}|no|nae|without|not had|havent had) ..3 ${VITAL} ..6 (since|days|left|week|tomorrow|tonight|chemist|pharmacy|doctor|shut|closed|stock|anywhere|today|friday|monday|tuesday|wednesday|thursday|saturday|sunday|appointment|prescription)|(run out|ran out|running out|out of|clean out|last|cant get|cannot get|cannae get|cant afford|shortage|oot o|down to|doon tae|lost|stolen|waiting on|still waiting) ..3 ${VITAL}|(${VITAL}|(tablet|tablets|pills|medicine|meds) for ..3 (blood|heart|fits|seizures|sugar|kidney|valve|transplant)) ..6 (run out|ran out|running out|out of stock|finished|none left|no left|all gone|shortage|not delivered|hasnt come|not come|no delivery|on order|back order|cant get|closed|shut) -(turned out|(inhaler|inhalers) ..4 finished|thought ..4 (run|ran) out|out of (my|the|his|her) (blood|heart)|lost heart|(last|lost) (dose of|day of|year)|no (need|more need|problem)|turned out|${VITAL} ..8 (once|years|ago|replaced it|emergency supply|phew|luckily|thankfully|1994|1999|2010|2012|2015|2016|2018|2019|2020)|(once|years|ago|replaced it|emergency supply|phew|luckily|thankfully|1994|1999|2010|2012|2015|2016|2018|2019|2020) ..6 ${VITAL}) --(emmerdale|episode|last ever|video on my page|jeans|flare last)`,
    reason: 'Vital medicine has run out or cannot be had.',
    fires: [
      'run out of warfarin',
      'the tablet for my heart has finished',
      'chemist has a shortage of my epilepsy tablets, shortage of Epilim',
    ],
    quiet: ['finished chemo on Friday', 'waiting for a transplant'],
  }),
  founding({
    id: 'medicines.stopped',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `${STOPPED} ..4 ${MEDS} -((team|cardiologist|palliative|hospital) ..4 stopped|(at last|slow taper)|old (tablets|meds)|auld (tablets|inhalers)|(stop|stopped|stops|stopping|not|avoid|without|miss|skip|bin|threw|throw|hate|no) ..4 (drugs|sleeping|drops|beta|prescription|dose of|patch of)|(doctor|consultant|gp|nurse|they|clinic|rheumatologist|pharmacist|wi the|with the) ..5 (stopped|taken|took|weaned|(came|come) off)|(nearly|dont|never|not) ..1 (forget|miss|skip|missed|stop)|(dont|didnt|never|not) ..1 take ..3 drugs|not had ..3 (injection|prescription|jag|drugs|drops)|(havent|not|hasnt) ..2 (had|done) ..3 (jag|injection|drops|drugs)|without (a|my|any) prescription|spit ..3 dose|${MEDS} ..6 ((with|wi|under) (the|my|ma|his|her) (doctor|nurse|consultant|team|gp|clinic|pharmacist|chart|rheumatologist)|(taper|tapering|tapered|weaned|slowly|slow|gradually|bit by bit|step down)))`,
    reason: 'Medicine stopped or missed on own account.',
    fires: ['I stopped taking my meds', 'came off my antidepressants on Monday', 'he spits out his tablets'],
    quiet: ['stopped at the chemist for a chat', 'the bus stopped'],
  }),
  founding({
    id: 'medicines.stopped-after',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `(${MEDS}|${VITAL}) ..5 (binned|in the bin|down the (toilet|pan|loo|lavvy|sink)|doon the (lavvy|pan|toilet)|flushed|chucked|stopped (taking|them|it)|not taken|not taking|untaken|not touched|untouched|still in the (box|packet|dosette)|left in|skipped|missed|forgotten|under the (bed|mattress|cushion|pillow)|down the side|behind the (sofa|couch|radiator)|in the plant pot|spat out|in (his|her) (pocket|cheek|slippers)|dont bother|cant be bothered|cannae be bothered|not going to take|not for me|poison|poisoning|chemicals) -((dog|dogs|cat|cats|vet|kitten|puppy)|(heart|sleeping|water) ..5 (missed|skipped|left in|stopped|in the bin)|(water|tablets|drops) ..2 (left in) (the) tank)`,
    reason: 'Medicine that is found untaken or thrown away.',
    fires: ['all my tablets went down the toilet', "found dad's pills under the cushion"],
    quiet: ["the dog's tablets were under the sofa", 'tea down the sink'],
  }),
  founding({
    id: 'medicines.stopped-and-low',
    category: 'medicines',
    tier: 'high',
    about: 'either',
    pattern: `(stopped|came off|come off|coming off|off|aff|flushed|binned|chucked|quit|without|no|missed|not taken|havent taken|cold turkey) ..4 (${MEDS}|lithium|quetiapine|olanzapine|antipsychotics|depot|bipolar meds) ..8 (not slept|no sleep|sleep|sleeping|amazing|brilliant|voices|paranoid|shaking|zaps|crying|greeting|greetin|suicidal|worse|rage|seeing things|dizzy|withdrawal|feel like death|hearing) -((off|no|without) ..4 (sleep|sleeping|drops|drugs)|(doctor|consultant|bit at a time|pharmacist)|${MEDS} ..6 ((with|wi|under) (the|my|ma|his|her) (doctor|nurse|consultant|team|gp|clinic|pharmacist|chart|rheumatologist)|(taper|tapering|tapered|weaned|slowly|slow|gradually|bit by bit|step down)))`,
    reason: 'A medicine stopped and what follows.',
    fires: ['stopped my meds and I have not slept', 'binned the tablets and now the voices are back'],
    quiet: ['off to sleep', 'no tablets needed'],
  }),
  founding({
    id: 'medicines.out',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `${OUT} ..5 ${MEDS}|(chemist|pharmacy|boots|surgery|prescription|delivery) ..6 (hasnt got|havent got|not got|out of|no stock|shut|closed|not ready|wont give|refused|refuse|refusing|lost|wrong|didnt come|hasnt come|messed up|no record|owe|owes|half of) -((out of|finished|lost|last|no more|waiting for|waiting on|still waiting|cant get|running out|finished) ..5 (drugs|drops|sleeping|dose of|patch of|hrt appointment|beta|prescription glasses|injection|injections|jag|course|supplements)|(took|take|taken|get|got|rolling|falls|fall) out of|out of (the|a|my|his|her) (box|packet|bottle)|(dont|doesnt) have (to|a)|waiting ..2 (my|the) (flu|covid)|(finished|last) ..3 (antibiotics|antibiotic|dose|course|steroids)|(football|walking|wellie|muddy) boots|boots)`,
    reason: 'Medicine is running out.',
    fires: [
      'down to my last tablet',
      'the chemist is out of my meds',
      'none of my painkillers left, out of painkillers',
    ],
    quiet: ['took the tablets out of the box', 'football boots'],
  }),
  founding({
    id: 'medicines.rationing',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `(rationing|ration|eking|eeking|eke|stretching|stretch|halving|halve|halved|cutting|cut|splitting|spreading|sparing|half|quarter|every other|every second|making (it|them)|make (it|them)|last me|spacing) ..5 (${MEDS}|insulin|puff|puffs|dose|doses|pen|pens|thinner|thinners|keppra|warfarin) -((cut|half|cutting|stretch|stretching|spreading|quarter|every second|every other|splitting|half of) ..5 (drugs|drops|sleeping|patch|prescription|pen|pens)|(doctor|chart|nurse|taper) ..6 (half|halved|cut)|half the (medicine|meds|tablets)|(half|stretch|cut|every other|splitting) (headache|my sleeping|price|term|time|marathon|day))`,
    reason: 'Doses stretched because the supply or the money fails.',
    fires: ['eking out half a puff', 'halving my tablets to make them last', 'taking half my dose'],
    quiet: ['half price paracetamol? half term', 'cutting the grass'],
  }),
  founding({
    id: 'medicines.afford',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `(cant afford|cannot afford|cannae afford|skint|choose between|choice between) ~6 (${MEDS}|insulin|prescription|prescriptions) -((parking|street)|(cost|price|charge|pay) ..3 (of|for) drugs|drugs|prescription (glasses|sunglasses)|(dose|injection|supplements|patch) ..6 (money|quid|cost))`,
    reason: 'Money decides about medicine.',
    fires: ["can't afford my prescription this month", 'skint so no inhaler'],
    quiet: ['skint after the holiday', 'money for the bus'],
  }),
  founding({
    id: 'medicines.not-told',
    category: 'medicines',
    tier: 'review',
    about: 'either',
    pattern: `(havent told|not told|no telt|didnt tell|dont tell|never told|lied|lie|lying|lies|fibbing|fibbed|pretend|pretending|pretended|kidding on|telling|tellin|telt|tell|told|dont let on|hiding from|let them think) ..3 (nurse|doctor|doctors|gp|consultant|clinic|chemist|pharmacist|wife|husband|psychiatrist|cpn|mum|anyone|anybody|them|him|her) ..6 (stopped|skip|skipping|not taking|no takin|dinnae|double|doubled|missed|missing|binned|extra|off (my|the|them)|(taking|take|takin|taken|took|tak) ..3 (${MEDS}|them|all|it)) -((told|tell|telling|telt) (him|her|them|anyone|anybody|mum) ..6 (take|taking|took|taken) (it|them|all) (easy|off|out|home|to|back|away|in)|(doctor|nurse|gp|consultant|pharmacist|chemist|clinic) ..2 (told|tells|telt) (me|us))`,
    reason: 'The people who prescribe do not know.',
    fires: ["I've been telling the nurse I take them all", "haven't told my doctor I stopped"],
    quiet: ['told her to take it easy', 'told the doctor about my cat'],
  }),
];
