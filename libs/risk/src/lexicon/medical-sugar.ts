import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { SUGAR } from './medical-words.ts';

const TENS = '(0|1|2|3|4|5|6|7|8|9)';
const HIGH =
  '(20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|hi|sky high|twenties|thirties|twenty|thirty|through the roof|off the scale|(wont|willnae|not|isnt|doesnt|cant get it) (come|coming|bring|go) down)';

export const MEDICAL_SUGAR: readonly Phrase[] = [
  founding({
    id: 'medical.sugar-high-ill',
    category: 'medical-emergency',
    tier: 'immediate',
    about: 'either',
    pattern: `${SUGAR} ~6 (${HIGH} ..8 (sick|vomit*|throwing up|spewing|boaking|ketones|drowsy|sleepy|confused|breathing|stomach|belly|pear drops|fruity|thirsty|drouthy|thirst|blurry)|(sick|vomiting|ketones|drowsy|pear drops|fruity) ..6 ${HIGH})`,
    reason: 'High sugar with sickness is ketoacidosis until measured.',
    fires: ['my sugars are 28 and I keep being sick', 'meter says HI and I am that thirsty'],
    quiet: ['sugar in tea? sick of it', 'meter reading is 25 units of gas'],
  }),
  founding({
    id: 'medical.sugar-high',
    category: 'medical-emergency',
    tier: 'high',
    about: 'either',
    pattern: `(sugar|sugars|glucose|bg|bgs|bm|bms|libre|dexcom|sensor|reading|readings|levels|meter) ~5 ${HIGH}|(sugar|sugars|bloods|bg) ..4 (high|up|over the place|haywire|wild|raging|climbing|rising|too high) ..6 (days|week|days now|since|sick|thirsty|cant|wont|infection|steroids|all night) -((hi|reading|readings|meter) ..4 (everyone|all|folks|gas|electric|electricity|book|books|quiet|kwh|pages|page)|(gas|electric|electricity|water|smart|parking|light|stress|iron|noise) (meter|levels)|hi ..4 (reading|sugar|levels)|(grams|gram|g|teaspoons|pounds|quid) ..3 (sugar|sugars)|sugar ..2 (free|tax|rush)) --(glucose test|gtt|ogtt|what would you do|scone|stocktake)`,
    reason: 'Sugar far too high.',
    fires: ['sugars over 25 two days now', "my reading won't come down"],
    quiet: ['Hi all, reading a good book', 'gas meter says 22'],
  }),
  founding({
    id: 'medical.sugar-low-number',
    category: 'medical-emergency',
    tier: 'immediate',
    about: 'either',
    pattern: `(1|2) ${TENS} ..3 (and|an|n|still) ..1 (dropping|falling|dropin|going down|sinking|low|shaking|sweating|hypo|arrows|arrow|wont come up|not coming up)|(sugar|sugars|hypo|glucose|bg|bm|libre|dexcom|sensor|blood sugar) ~5 ((down to|is|says|reads) (1|2) ${TENS}|two point|one point|wont come up|willnae come up|not coming up|isnt coming up|wont go up|keeps dropping|keeps falling|dropping fast|falling fast|double arrow|arrows down|crashing|plummeting|lo|double down) -((coffee|tea|crash|scones|spoons|lumps) ..6 (sugar|crashing)|sugar ..6 (coffee|tea|spoons|lumps|chocolate|crash))`,
    reason: 'A low that keeps falling.',
    fires: ['2.4 and dropping', "my sugar won't come up"],
    quiet: ['version 2.4 and still no update', 'two sugars in my tea'],
  }),
  founding({
    id: 'medical.hypo',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(bad|severe|having|having a|having another|going|went|in a|third|second|another|massive|terrible) hypo|(hypo|hypos|hypoing|(sugar|sugars) ..3 (low|lows|dropping|dropped)) ~7 (again|now|tonight|alone|shaking|shakin|sweating|jelly|wont|night|nights|wake|woke|driving|floor|asleep|scared|wheel|ambulance|glucagon|3am|third|cant|cannot|confused|passed out|fit|seizure|times) -(back up|blamed the hypo|(film|game|half) ..6 hypo|(jelly babies|treated) ..4 (back|fine|sorted)|hypo ..2 (allergenic|thyroid))',
    reason: 'Diabetes: a hypo that is present or comes again.',
    fires: ["I'm having a hypo and there's no sugar in", 'hypos every night now, sweating'],
    quiet: ['hypo allergenic pillows', 'hypothetically'],
  }),
  founding({
    id: 'medical.hypo-unaware',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(dont|doesnt|no|cant|never|not|lost|losing|stopped|without|nae|dinnae|longer|hardly|barely) ..5 (feel|feeling|notice|noticing|tell|warning|warnings|signs|shakes|symptoms|sense) ..6 (hypo|hypos|low|lows|going low|go low|sugar|sugars|drop|dropping) -(low (carb|mood|fat|back)|(feel|feeling) low|feel ..4 (sugar|low) (carb|free|mood|rush))',
    reason: 'Warning signs of lows are lost.',
    fires: ["I don't feel my hypos any more", 'get no warning before I go low'],
    quiet: ['not feeling low today', 'no stock of low carb bread'],
  }),
  founding({
    id: 'medical.ketones',
    category: 'medical-emergency',
    tier: 'high',
    about: 'either',
    pattern:
      '(ketones|ketone|keytones|keto sticks|ketosticks) ~6 (1|2|3|4|5|6|7|large|high|up|purple|dark|climbing|rising|moderate|too many|plus plus|sick|vomiting|bug|hi|going up|positive|tummy|breath|insulin)|(dka|ketoacidosis) ..5 (again|think|coming|starting|feels|now|worried|scared|signs)|(think|worried|scared|feels like|might be|could be|going into|in) ..2 dka|(pear drops|nail varnish|nail polish|acetone|fruity) ~5 breath -((what|which|your team|threshold|diet|sheet|keto|folder) ..8 ketones|ketones ..8 (sheet|diet|folder|team|threshold|nil)|(ketones|dka|ketoacidosis) ..8 (2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|years|ago|all clear|all checked|no bother|chuffed|packed it|legend|laughed|diagnosis|at diagnosis|right as rain|no harm done|godsend|(pharmacist|doctor|gp|nurse|consultant|hospital|vet|chemist) (says|said|knew|reckons|told me|happy|was an)|nursing days|fine now|fully recovered|back to normal|home now)|(2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|years|ago|all clear|all checked|no bother|chuffed|packed it|legend|laughed|diagnosis|at diagnosis|right as rain|no harm done|godsend|(pharmacist|doctor|gp|nurse|consultant|hospital|vet|chemist) (says|said|knew|reckons|told me|happy|was an)|nursing days|fine now|fully recovered|back to normal|home now) ..8 (ketones|dka|ketoacidosis)|(ketones|ketone) ..3 0 (0|1|2|3|4|5|6)|(keto|curry|cooking) ..3 (ketones|ketone))',
    reason: 'Ketones: ketoacidosis on its way.',
    fires: ['ketones are 3.2', 'my breath smells of pear drops'],
    quiet: ['what level of ketones do you ring at', 'keto diet recipes'],
  }),
  founding({
    id: 'medical.out-of-insulin',
    category: 'medical-emergency',
    tier: 'high',
    about: 'either',
    pattern:
      '(run|ran|running|no|nae|out|without|havent|hasnt|not|lost|left|skipped|skipping|missed|missing|stopped|stopping|forgot|forgotten|refusing|refuses|refused|rationing|stretching|halving|half|broke|broken|frozen|cooked|last|cant afford|cannot get|cant get|finished|off|no longer|done with) ..4 (insulin|basal|bolus|lantus|novorapid|levemir|tresiba|humalog|my pens|the pens|my pen)|(insulin|pump) ..5 (run out|ran out|finished|gone off|no left|none left|nae left|all gone|not delivering|occlusion|failed|stopped working|broken|broke|alarm|alarming|leaking|empty|fell off|come out|unplugged|fallen off) -(turned out|found a box|(thought|thinking) ..4 (run|ran) out|(run|running) (on|my|the|with) ..2 (insulin|pump)|(petrol|water|foot|breast|bike|shoe) pump|off ..2 (my|the) pump|not ..2 (the|an|on) (insulin|pump)|(forgot|lost|half) ..3 (the|a) pens|half ..2 pump|pump (class|clinic)|went out|no ..2 on insulin|turned out|insulin ..8 (once|years|ago|replaced it|emergency supply|phew|luckily|thankfully|1994|1999|2010|2012|2015|2016|2018|2019|2020)|(once|years|ago|replaced it|emergency supply|phew|luckily|thankfully|1994|1999|2010|2012|2015|2016|2018|2019|2020) ..6 insulin) --(other branch|all fine|recycl*|no shame|on my own two)',
    reason: 'Hours to an emergency.',
    fires: [
      'I have run out of insulin',
      'nae insulin left and pharmacy is shut',
      'my insulin pump has failed',
    ],
    quiet: ['new insulin pen arrived', 'ran out of milk'],
  }),
  founding({
    id: 'medical.steroid-dependent-ill',
    category: 'medical-emergency',
    tier: 'immediate',
    about: 'either',
    pattern:
      '(steroid|steroids|hydrocortisone|prednisolone|pred|addisons|adrenal|sick day rules) ~8 (vomit|vomiting|vomited|throwing up|cant keep|cannot keep|emergency injection|collapsed|run out|ran out|crisis|faint|fainting|collapsing) -((cream|inhaler) ..6 (run out|ran out)|(joint|knee|shoulder) ..4 (injection|steroid))',
    reason: 'Adrenal crisis.',
    fires: ['I have Addisons and I keep vomiting', 'run out of hydrocortisone'],
    quiet: ['steroid injection in my knee', 'eczema steroid cream'],
  }),
];
