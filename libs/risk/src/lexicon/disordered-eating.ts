import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { CANT_STOP, FEAR } from './harm-wording.ts';

const NO_FOOD = `((havent|have not|hivnae|huvnae|havenae|havnt|not|no|hasnt|never) [really|been] (eat|ate|eaten|eating|eatin)|(nothing|nowt|not a thing|nothin|no food|nae food|not a bite) ..2 (past|passed|by|to eat|eaten|since|for) ..1 (lips|mouth|days|week) [since (weds|monday|tuesday|wednesday|thursday|friday|saturday|sunday)]|stopped (eating|eatin)|(days|day) now just water|(no eat|no food) [no drink] [(two|three|four|five|six) (day|days)]|starving <myself>|nothing to eat [since (weds|monday|tuesday|wednesday|thursday|friday|saturday|sunday)]|just water)`;
const COLLAPSE =
  '(pass out|passed out|passing out|faint|fainted|fainting|collapsed|collapsing|collapse|blacked out|black out|blacking out|keep falling|fall fall|fell over|(cant|cannot|cannae|can barely|can hardly|no) (stand|get up|walk|stay awake)|legs (gone|give|giving|not work)|heart (is|keeps|going|has|hurts|jump|jumps|jumping|racing|skipping|stopping|mad|pounding|fluttering)|chest (pain|pains|hurts)|everything went black|went black|palpitations|speech ..2 slurred|slurring|vision going)';
const SICK =
  '(sick|be sick|throw up|vomit|puke|boak|boke|spew|chuck up|gag|purge|bring it [back|all] up|throw it up|vomiting|boakin)';
const FOOD =
  '(food|meal|meals|eating|eat|ate|eaten|dinner|tea|lunch|breakfast|denner|supper|binge|bingeing|binging|binged|cake|it all|everything|weight|calories|fat|thin|skinny|scales)';
const LOSE_WEIGHT =
  '((lose|drop|losing|get|keep) [the|some|more] (weight|pounds|stone|weight off|weight down|weight doon)|(get|be|stay|getting|look) (thin|thinner|skinny|skinnier|slim|slimmer|smaller)|(for|because of) (my|the) weight|keep the weight (off|down))';

export const DISORDERED_EATING: readonly Phrase[] = [
  founding({
    id: 'disordered-eating.collapse',
    category: 'disordered-eating',
    tier: 'immediate',
    pattern: `${NO_FOOD} ~8 ${COLLAPSE} -(bloods|colonoscopy|endoscopy|operation|surgery|nil by mouth|scan)`,
    reason: 'Starving with collapse or a faltering heart: the way in which eating disorders kill.',
    fires: [
      "I haven't eaten for five days and I keep passing out",
      'fainted again, nothing to eat since friday',
    ],
    quiet: ["I haven't eaten there since May", 'I fainted at the sight of the bill'],
  }),
  founding({
    id: 'disordered-eating.insulin-left-off-ill',
    category: 'disordered-eating',
    tier: 'immediate',
    pattern:
      '(leaving|leavin|left|skipping|skipped|missing|missed|without|stopped|no|not taken|not taking|havent taken|not had) [off|aff|out] [taking] (my|ma|me|any) [own] [long acting] (insulin|jags|jag|injections|injection) ..8 (boak|boakin|vomiting|being sick|been sick|throwing up|ketone|ketones|pear drops|cant breathe|breathing fast|confused|so thirsty|drowsy)',
    reason: 'Insulin left out, with signs of ketoacidosis: hours count.',
    fires: [
      'stopped my insulin to lose weight and now I am vomiting',
      'left off my insulin, ketones are purple',
    ],
    quiet: ['my insulin pen broke', 'ketones were fine at clinic'],
  }),
  founding({
    id: 'disordered-eating.ketoacidosis-signs',
    category: 'disordered-eating',
    tier: 'immediate',
    about: 'either',
    pattern:
      '(ketone|ketones) ..4 (purple|sky high|through the roof|dark|high|over 3|rising) ~8 (pear drops|breathing|breathin|boakin|vomiting|sick|drowsy|weight)|(stink|stinks|smell|smells|smelling|stinking) (o|of) pear drops',
    reason: 'The signs of ketoacidosis, whoever has them and why.',
    fires: ['ketones purple and I am vomiting', "she's drowsy and smells of pear drops"],
    quiet: ['I love pear drops', 'keto diet week three'],
  }),
  founding({
    id: 'disordered-eating.other-collapse',
    category: 'disordered-eating',
    tier: 'immediate',
    about: 'other',
    pattern:
      '(wont|not|hasnt|isnt|stopped|living on|doesnt) ..2 (eat|eating|eaten|coffee|water|nothing|black coffee) ..8 (cant get (her|him) to wake|wont wake|collapsed|fainted|passed out|pulse|unconscious|grey|wake properly|keeps fainting)|(cant get (her|him|them) to wake|wont wake (up|properly))',
    reason: 'Somebody near the author starves and fails.',
    fires: ["she hasn't eaten for days and collapsed", "I can't get her to wake properly"],
    quiet: ["she won't eat her peas", 'the baby would not go to sleep'],
  }),
  founding({
    id: 'disordered-eating.purging',
    category: 'disordered-eating',
    tier: 'high',
    pattern: `(making|make|made|makin|forcing|force|forced) <myself> [to] [be] ${SICK} ..3 (${FOOD}|again|every|most|today|tonight|now|twice|daily|so i|to lose|because i)|(keep|kept|been|started|i|always|still|${CANT_STOP}|have to|need to) (making|make|made|makin|forcing) <myself> [to] [be] (sick|throw up|vomit|puke|boak|boke|spew) -(sick (with worry|worrying|thinking|wi worry|with nerves)|sick (for|over) (them|you|him|her|this))`,
    reason: 'Purging: dangerous for the heart at any weight.',
    fires: ['I keep making myself sick after meals', 'made myself throw up again'],
    quiet: ['I make myself sick with worry', 'the smell made me sick'],
  }),
  founding({
    id: 'disordered-eating.purging-named',
    category: 'disordered-eating',
    tier: 'high',
    pattern: `(i|ive|im|been|just|keep|started|ah|and) [have|just|always|still] (purge|purged|purging|binge and purge|binged and purged|bingeing and purging|binging and purging|bp)|(urge|urges|want|need|going|gonna) (to|tae) purge|(sick|throw up|threw up|throwing up|vomit|boak|purge|puke) (after|efter) (every|each|all|most) (meal|meals|dinner|time i eat|thing i eat|bite)|(sick|throw up|vomit|puke|purge|boak|throwing up|purging) ..2 (everything|whatever|anything) i (eat|ate)|(fingers|toothbrush|hand) down (my|ma|me) (throat|thrapple)|(eat|ate) ..3 (get|got) rid of it|get rid (after|efter) ..1 (eat|meal|eating|food) -(purge (my|the|old|all) (email|emails|wardrobe|files|inbox)|just purge|purging (my|the|old) ..1 (email|emails|wardrobe|files|friends)|bp (is|was|meds|tablets|reading|up|down|high|low))`,
    reason: 'The same, in the words of those who do it.',
    fires: ["I've purged twice today", 'sick after every meal now', 'throwing up everything i eat'],
    quiet: ['purging old emails', 'sick after the ferry'],
  }),
  founding({
    id: 'disordered-eating.laxatives',
    category: 'disordered-eating',
    tier: 'high',
    pattern: `(laxative|laxatives|water tablets|water pills|diuretics|diet pills|slimming pills|senna|slimming jags) ..8 (${LOSE_WEIGHT}|after (eating|i eat|meals|a binge|every meal)|because i ate|skinny|thin|abusing|abuse)|(abusing|abuse|abused|overdoing|addicted to|hooked on) ..1 (laxatives|diet pills|laxative|water tablets|diuretics|slimming pills)|(ate|binge|binged|eating|fat) ..6 (took|taking|taken|take) ..3 (laxatives|diet pills)`,
    reason: 'Laxatives and diet pills as a purge.',
    fires: ['I take laxatives to lose weight', 'I have been abusing laxatives'],
    quiet: ['laxatives before the colonoscopy', 'water tablets for my ankles'],
  }),
  founding({
    id: 'disordered-eating.insulin-for-weight',
    category: 'disordered-eating',
    tier: 'high',
    pattern: `(skip|skipping|skipped|miss|missing|missed|leaving|leave|left|leavin|without|stopped|cutting|cut|not taking|dont take|less|restricting|underdosing|rationing|dropping) [out|off|aff|back|on|down|back on|doon] [taking] (my|me|ma|the|any|some|of my) [own] (insulin|jags|jag|bolus|basal|injections|doses) ..8 ${LOSE_WEIGHT}|${LOSE_WEIGHT} ..6 (skip|skipping|leave out|leaving out|missing|stopped|without|less) ..2 (insulin|jags|bolus)|(diabulimia|diabulimic)`,
    reason: 'Insulin left out to lose weight, often hidden and soon dangerous.',
    fires: ['I skip my insulin to stay thin', 'I think I have diabulimia'],
    quiet: ['I missed my insulin on the train', 'my insulin dose depends on my weight'],
  }),
  founding({
    id: 'disordered-eating.starving',
    category: 'disordered-eating',
    tier: 'high',
    pattern: `(i|im|ive|am|been|just|keep|started|trying|want|need|gonna|ill|have|ah|ahm|going|and|by|was) [to|been|go back to|tae|just] (starving|starve|starved|starvin|restricting|restrict|restricted) <myself>|(i|ive|im) [have|just|pretty much|basically|completely|been|am] (stopped eating|refusing to eat|refusing food|not eating at all|restricting again|living on (coffee|water|black coffee|diet coke|air|nothing|energy drinks|ice)|fasting again|stopped eatin)|eating is the (one|only) thing (i can|they cant|i have|i|left)`,
    reason: 'Starving, named by who does it.',
    fires: [
      "I'm starving myself again",
      "I've stopped eating",
      'living on black coffee, been restricting myself',
    ],
    quiet: ['starving, what is for tea?', 'stopped eating out to save money'],
  }),
  founding({
    id: 'disordered-eating.days-without-food',
    category: 'disordered-eating',
    tier: 'high',
    pattern: `(havent|have not|hivnae|huvnae|havenae|havnt|not) [really|been|actually] (eat|ate|eaten|eating|et) ..3 (in|for|since) ..2 (days|week|weeks|weds|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(not|no) been (eating|eatin) ..8 (days|weeks)|days [now] (just|only) water|(nothing|nowt|no food|nae food|not a thing|not a bite|nothin) ..3 (past|passed|through) (my|ma|me) lips ..3 (since|for|in)|(no eat|no food|eat nothing|eat no thing|not eat) [no drink] (two|three|four|five|six|seven|2|3|4|5|6|7|many) (day|days)|(day|days) (2|3|4|5|6|7|8|9|10|two|three|four|five|six|seven) ..2 (no food|without food|without eating|fasting|of my fast|water only|just water) -(op|operation|surgery|procedure|meat|dairy|chocolate|gluten|bread|sugar|out|there|ramadan|yom kippur|lent|he|she)`,
    reason: 'Days without food.',
    fires: ["haven't eaten anything for days", 'day 4 without food', 'nothing past my lips since friday'],
    quiet: ["haven't eaten there since May", "haven't eaten meat for years"],
  }),
  founding({
    id: 'disordered-eating.tiny-amounts',
    category: 'disordered-eating',
    tier: 'high',
    pattern: `(under|only|less than|just|below|eating|on|allow <myself>|limit of|max) ..2 (100|200|300|350|400|450|500|550|600|700|800|hundred) (cal|cals|calories|kcal|kcals) ..1 (a day|per day|daily|today|max|total)|(eat|eating|had|live on|living on) (only|just|nothing but) ..3 (few spoons|few spoonfuls|an apple|half an apple|one apple|lettuce|ice cubes|rice cakes|cucumber|celery)|(now|i) i eat only ..4 (one time|few|spoon|spoons)|one time ..1 (day|a day) ..8 (clothes fall|hair|dirty|walk) --(could eat nothing|until im 90|till im 90|low carb)`,
    reason: 'Amounts that no body lives on.',
    fires: ["I'm eating under 500 calories a day", 'eating only half an apple, every day'],
    quiet: ['the biscuit has 100 calories', 'I eat only organic'],
  }),
  founding({
    id: 'disordered-eating.weight-told',
    category: 'disordered-eating',
    tier: 'high',
    pattern:
      '(my|ma|me) bmi ..2 (10|11|12|13|14|15|16|17)|(weigh|weighed|weighing|down to) ..2 what i weighed (at|when i)|(weigh|down to|weighing) [just|only|under|about|less than] (4|5|four|five|six|6) (stone|st)|(faint|pass out|passed out|fainted|black out|dizzy) ..2 (when|if|because|cos|from|from not) ..1 (bend|eat|stand|eating|havent eaten|dont eat|hunger|starving)|(fainted|passed out|blacked out) ..3 (from not eating|cos i havent eaten|hunger)|(hair|clothes|periods|period) ..3 (falling out|fall from me|stopped|fall off me|gone) ..8 (eat|eating|food|weight|calories)',
    reason: 'A weight or signs of starvation that are dangerous by themselves.',
    fires: ['my bmi is 14', 'I weigh what I weighed at thirteen', 'I pass out when I bend'],
    quiet: ['my bmi is 27', 'the parcel weighed five stone'],
  }),
  founding({
    id: 'disordered-eating.illness-back',
    category: 'disordered-eating',
    tier: 'high',
    pattern:
      '(my|ma|the|me) (anorexia|bulimia|eating disorder|ed|binge eating|ana|disordered eating) [voice|thoughts] [is|has|s] ..2 (back|worse|winning|taken over|taking over|relapsed|screaming|loud|bad again|flared|killing me|controlling me)|(relapse|relapsed|relapsing) ..4 (anorexia|bulimia|eating disorder|ed|restricting|bingeing|purging)|(anorexia|bulimia|eating disorder|slimming sickness) ..8 (come back|came back|is back|back again|returned)',
    reason: 'A known eating disorder returning.',
    fires: ['my anorexia is back', "I've relapsed into bulimia"],
    quiet: ['a talk on eating disorders', 'the bed is back in the ward'],
  }),
  founding({
    id: 'disordered-eating.illness-own',
    category: 'disordered-eating',
    tier: 'review',
    pattern:
      '(i have|ive got|i think i have|ive had|struggling with|suffer from|suffering from|battling|diagnosed with|recovering from|im|i am|ive developed|developing|struggle with) [an|a|with] [undiagnosed|severe|my] (anorexia|anorexic|bulimia|bulimic|eating disorder|ed|arfid|binge eating disorder|binge eating|disordered eating|orthorexia) -((i|who) (had|suffered)|im ed|i am ed)',
    reason: 'An eating disorder of one’s own.',
    fires: ['I think I have an eating disorder', "I'm bulimic and ashamed"],
    quiet: ['a lecture on anorexia', "I'm Ed, new here"],
  }),
  founding({
    id: 'disordered-eating.fear-of-food',
    category: 'disordered-eating',
    tier: 'review',
    pattern: `${FEAR} (of|to|from|tae) (eat|eating|all food|food|swallow|every meal|meals|gaining weight|putting on weight|put on weight|get fat|getting fat|gain weight|gaining|weight gain|the scales)|food scared|(choke|choking) ..1 (no eat|not eat|dont eat|so i eat|stopped eating)|(feel|feeling|felt) (dirty|disgusting|guilty|ashamed|sick with <myself>|gross|like a pig|filthy) ..2 (after|when|if|for|every time|because) ..2 (eat|eating|ate|food|meals|eaten|more)|(eat|ate) ..5 feel (dirty|disgusting|guilty|ashamed|filthy)|(eat nothing|not eating|empty|hunger|starving) ..2 (feel|feels) (clean|good|powerful|in control|pure|safe) -((eating|eat|ate) the last|last (biscuit|one|slice|cake|piece))`,
    reason: 'Fear of food or of weight, guilt over eating.',
    fires: ["I'm terrified of gaining weight", 'I feel disgusting after eating'],
    quiet: ['scared of heights', 'I feel good after eating'],
  }),
];
