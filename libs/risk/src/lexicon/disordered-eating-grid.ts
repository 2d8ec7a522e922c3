import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { KIN } from './harm-slots.ts';

const EAT =
  '(eat|eats|eating|eatin|ate|eaten|ett|food|meal|meals|dinner|dinners|denner|lunch|lunches|breakfast|supper|plate|bite|mouthful|calories|cals|kcal|swallow)';
const NOT_EATING =
  '((not|no|nae|havent|hivnae|havenae|hasnt|hasnae|never|stopped|stop|refuse|refuses|refused|refusing|wont|willnae|cant|cannot|cannae|barely|hardly|scarcely|didnt|dont|doesnt|isnt|without|quit) ..3 (eat|eats|eating|eatin|ate|eaten|ett|food|meal|meals|swallow|bite|solids)|(nothing|naethin|nothin|nowt|nae food|no food|food no|eat no|naught) ..4 (eat|eaten|drink|since|days|day|lips|mouth|stomach|week|food)|(starving|starved|starve|starvin) (myself|masel|mysel|herself|himself|hersel|himsel)|(living|livin|living off|surviving|survived|lived|existing) (on|off|aff) ..2 (water|coffee|air|tea|coke|broth|ice|gum|nothing|apples|lettuce|fags)|(days|day|weeks) (of|on) ..3 (broth|water|nothing|coffee|tea)|fasting|fasted|(restricting|restricted) (again|food|calories|hard))';
const FAILING =
  '(faint|fainted|fainting|faints|collapse|collapsed|collapses|dizzy|woozy|lightheaded|light headed|black|blacked|blackout|palpitations|heart|chest|pulse|floor|blue|tingly|tingling|numb|shaking|shaky|trembling|spinning|slurred|slurring|unconscious|wake|staun|stand|standing|breathe|breathing|fitting|seizure|hospital|ambulance|confused|drowsy|weak|blurry|crawl|crawling|freezing|potassium|keeled|wobbly)';
const TREATED =
  '(colonoscopy|endoscopy|bloods|op|operation|surgery|scan|anaesthetic|norovirus|bug|chemo|radiotherapy|gastroparesis|buffet|ramadan|eid|lent|yom|iftar|suhoor|pizza|kibble|dog|cat|vet|film|telly|episode|toddler|teething|hyperemesis|pregnant|scabby|hangover|hungover|karaoke|marathon|diet coke float|peg|tube|tpn|tonsils|dentist)';

export const DISORDERED_EATING_GRID: readonly Phrase[] = [
  founding({
    id: 'disordered-eating.starving-and-failing',
    category: 'disordered-eating',
    tier: 'immediate',
    about: 'either',
    pattern: `${NOT_EATING} ...8 ${FAILING} & (days|day|week|weeks|since|myself|herself|himself|masel|again|weight|stop|thin|monday|tuesday|wednesday|thursday|friday|saturday|sunday|refuse|refuses|starving|nothing|fat) --(${TREATED}|pacemaker|breakfast club)`,
    reason: 'No food, and a body that fails: how eating disorders kill.',
    fires: [
      'not eaten for six days, heart is doing odd things',
      'naethin tae eat since Sunday an ah cannae staun',
    ],
    quiet: ['not eaten since the scan, dizzy with hunger for days', 'cannot eat bread, chest infection'],
  }),
  founding({
    id: 'disordered-eating.failing-from-hunger',
    category: 'disordered-eating',
    tier: 'immediate',
    about: 'either',
    pattern: `(faint|fainted|fainting|collapse|collapsed|passed out|blacked out|black out|keeled over|cant stand|cannae staun|cant get up|unconscious|wont wake|lips are blue|pulse|heart keeps|heart feels|heart going|chest hurts|seeing double) ...8 ${NOT_EATING} --${TREATED}`,
    reason: 'The same, told the other way round.',
    fires: [
      'collapsed in the shower again, not eating',
      'fainted twice today, nothing to eat since thursday',
    ],
    quiet: ['fainted after the operation, no food yet', 'passed out after that buffet, never eating again'],
  }),
  founding({
    id: 'disordered-eating.purging-and-failing',
    category: 'disordered-eating',
    tier: 'immediate',
    about: 'either',
    pattern: `(making (myself|masel|mysel|herself|himself) (sick|vomit|boak)|made (myself|masel|mysel|herself|himself) (sick|vomit|boak|throw up)|being sick again|been sick again|throwing up again|purging|purged|purge|laxatives|laxative|laxies|water tablets|diet pills|slimming pills) & (blood|heart|chest|faint|fainted|fainting|collapse|collapsed|tingly|tingling|shaking|palpitations|cramps|dizzy|numb|cant stand|black|floor|arms|burst|torn|ambulance|weak) & (blood|heart|chest|again|too many|whole|shaking|fainted|faint|collapsed|scared|all evening|all night|all day|loads|packet|box|stop|every) --(${TREATED}|nurse telt|heart failure|constipated|constipation|bowel|wardrobe|emails|film)`,
    reason: 'Purging with blood, cramps or a heart out of step.',
    fires: ['made myself sick again and there is blood', 'took loads of laxatives, heart is racing'],
    quiet: [
      'laxatives for the colonoscopy, cramps all night',
      'purging my emails, my heart skips with joy again',
    ],
  }),
  founding({
    id: 'disordered-eating.insulin-as-diet',
    category: 'disordered-eating',
    tier: 'high',
    about: 'either',
    pattern:
      '(insulin|jag|jags|injections|injection|bolus|basal|units) & (weight|fat|thin|thinner|skinny|slim|slimmer|smaller|stone|diet|pounds) & (less|skip|skipping|skipped|skips|miss|missing|leave|leaving|left|leavin|without|stopped|stop|cut|cutting|half|halving|reduce|reducing|underdose|dont take|not taking|not take|no take|refuse|avoid|ration) --(consultant said|nurse said|dietitian|dietician|ozempic|mounjaro|trial|remission|clinic is happy|pump site)',
    reason: 'Insulin left out to be thin.',
    fires: ['I take less insulin because it makes me fat', 'been skipping jags to get thin'],
    quiet: ['the dietitian says less fat, insulin as before', 'insulin left in the car'],
  }),
  founding({
    id: 'disordered-eating.insulin-as-diet-ill',
    category: 'disordered-eating',
    tier: 'immediate',
    pattern:
      '(insulin|jag|jags|bolus|basal) & (weight|fat|thin|thinner|skinny|slim|smaller) & (ketone|ketones|heavin|heaving|vomiting|boakin|being sick|throwing up|fruity|pear drops|breathing fast|drowsy|hospital|confused) & (skip|skipping|skippin|less|missing|left|leavin|without|stopped|not taking|no|not) --(dietitian|dietician|pump site|recovered|years ago)',
    reason: 'The same, with signs of ketoacidosis.',
    fires: [
      'skipping insulin for my weight and ketones are high',
      'no insulin to get thin and I am vomiting',
    ],
    quiet: ['keto diet, ketones and weight', 'the insulin left me fat years ago, ketones then'],
  }),
  founding({
    id: 'disordered-eating.made-sick',
    category: 'disordered-eating',
    tier: 'high',
    about: 'either',
    pattern: `((make|making|makin|made|makes|force|forcing|forced) (myself|masel|mysel|herself|himself|hersel|themselves) [to|be|go] [be] (sick|vomit|throw up|boak|boke|puke|spew|gag|heave)|(sick|vomit|vomiting|throwing up|throw up|threw up|puking|boakin|purging|purge|spewing) [on purpose|straight|right] (after|efter) ..3 (eat|eating|meal|meals|dinner|tea|food|lunch|breakfast|every|each)|(running|runs|run|turn|turns) ..2 (tap|taps|shower|radio|fan) ..6 (sick|toilet|hear|heard|after)|(heard|hear|hearing|caught) (her|him|them) [being|throwing|making] (sick|vomiting|up|puking|herself|himself) ..6 (tap|taps|toilet|after|again|bathroom|tea|dinner)|(fingers|finger|toothbrush|spoon|salt water) ..3 (throat|thrapple)) -((sick|ill) (with|wi|over|worrying|about|thinking|laughing|of)) --(${TREATED}|years ago|used to|back then|in my teens|when i was|ferry|migraine|morning sickness|metformin|methotrexate|antibiotics|worry|laughing|excitement|dread|telly|cruise|car sick|meds make)`,
    reason: 'Purging, of oneself or of somebody near.',
    fires: ['I make myself sick after tea', 'she turns the taps on and I heard her being sick'],
    quiet: ['sick after the ferry and the meal', 'I make myself sick with worry'],
  }),
  founding({
    id: 'disordered-eating.hidden-food',
    category: 'disordered-eating',
    tier: 'high',
    pattern: `(hide|hides|hiding|hidin|hid|hidden|dispose|disposing|disposed|bin|binned|binning|flush|flushed|flushing|chuck|chucking|chucked|scrape|scraping|scraped|tip|tipping|pour|pouring|throw|throwing|threw|slip|slipping|feed|feeding|spit|spitting|wrap|wrapping) ..4 (food|dinner|dinners|denner|meal|meals|tea|lunch|lunches|supper|sandwich|sandwiches|plate|shake|shakes|pudding|breakfast|toast|snacks) & (carer|carers|nurse|mum|mam|wife|husband|nobody|no one|naebody|know|knows|see|sees|notice|noticed|returns|comes|napkin|hanky|pocket|toilet|sink|thin|weight|satisfaction|proud|clever|think i|thinks i) --(fridge|freezer|kids|toddler|burnt|burned|off date|mouldy|dog ate|cat|fodmap|birds|hens|compost|bin day|bin men|kibble|guests|surprise|seagull|peas|sprouts)`,
    reason: 'Food made away with, unseen.',
    fires: ['I flush my dinners before the carer sees', 'hide my tea in a napkin so mum thinks I ate'],
    quiet: ['binned the burnt dinner before my wife noticed', 'hide the biscuits from the toddler'],
  }),
  founding({
    id: 'disordered-eating.few-words-thin',
    category: 'disordered-eating',
    tier: 'high',
    pattern: `(no food|food no|no eat|eat no|not eat|hide food|food bad|eat bad) & (thin|fat|weight|nurse|hide|no know|scales|good|days|weak|fall|bones) --(${TREATED}|nurse says|thickener|puree|doctor say)`,
    reason: 'Starving told in few words.',
    fires: ['no eat. thin good', 'food bad. me fat. hide'],
    quiet: ['food not good on ward, says everyone', 'no eat after ten, doctor say'],
  }),
  founding({
    id: 'disordered-eating.proud-of-shrinking',
    category: 'disordered-eating',
    tier: 'review',
    pattern: `(smaller|thinner|skinnier|skinny|tiny|bones|ribs|hipbones|collarbones|disappear|disappearing|vanish|nothing left of me|size zero|size 6|lighter|empty|hollow) ~8 (finally|satisfaction|proud|thrill|good|love|like|keep|control|want|winning|powerful|safe|clean|high|beautiful|goal) & ${EAT} & (i|im|ive|my|me) --(${TREATED}|dietitian|dietician|clinic|weight watchers|slimming world|physio|shop|portion|plates|cake|recipe|dumpling|soup recipe|doctor is)`,
    reason: 'Pleasure in wasting away.',
    fires: [
      'no meals for days, I feel empty and I love it',
      'I can see my ribs, finally, and I will not eat',
    ],
    quiet: ['slimming world: thinner and proud, love the meals', 'smaller plates, good food'],
  }),
  founding({
    id: 'disordered-eating.other-not-eating',
    category: 'disordered-eating',
    tier: 'high',
    about: 'other',
    pattern: `${KIN} & (stopped eating|not eating|isnt eating|wont eat|doesnt eat|refuses to eat|refusing to eat|starving herself|starving himself|being sick after|making herself sick|making himself sick|throwing her food|hiding food|hides food|skips meals|skipping meals|pretends to eat|weighs herself|weighs himself|counting calories|lives on|living on) & (periods|period|thin|thinner|weight|bones|bony|skinny|stone|fainted|fainting|cold|taps|toilet|mirror|exercise|exercising|hoodie|baggy|fat|year old|skeleton|hair|scales|laxatives) --(${TREATED}|dementia|fussy|white things|autistic|copd|cancer|puppy|hamster)`,
    reason: 'Somebody near starves or purges, with signs in the body.',
    fires: [
      'my daughter is not eating and her periods stopped',
      'our lad has stopped eating, he is all bones',
    ],
    quiet: ['my son is not eating, fussy, thin as a rake', 'the puppy stopped eating, she is thin'],
  }),
];
