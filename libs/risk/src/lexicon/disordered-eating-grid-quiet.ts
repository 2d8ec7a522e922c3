import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { KIN } from './harm-slots.ts';

const EATING =
  '(eat|eats|eating|eatin|ate|eaten|food|meal|meals|dinner|dinners|denner|lunch|breakfast|supper|plate|calories|cals|binge|binged|bingeing|binging|snack|snacks|swallow|mouthful)';
const NOT_THIS =
  '(vet|kibble|dog|cat|puppy|toddler|telly|film|episode|series|season|netflix|chemo|norovirus|ramadan|colonoscopy|op|surgery|coeliac|allergy|allergic|karaoke|quid|menu|restaurant|cafe|recipe|christmas dinner|barbecue|buffet|takeaway|hens|birds|slimming world|weight watchers)';
const SHAME =
  '(guilt|guilty|ashamed|shame|disgust|disgusted|disgusting|disgusts|dirty|filthy|greedy|gross|hate myself|hate meself|hate masel|hate my body|pig|revolting|weak willed|failure|punish|punishing|punishment|deserve|deserved|earn|earned|make up for it|burn it off|walk it off|work it off)';

/** The quieter half: rules, shame, secrets, and appetite lost to grief. */
export const DISORDERED_EATING_GRID_QUIET: readonly Phrase[] = [
  founding({
    id: 'disordered-eating.food-and-shame',
    category: 'disordered-eating',
    tier: 'review',
    pattern: `${EATING} ~8 ${SHAME} & (i|im|ive|my|me|after|when|every) --(${NOT_THIS}|guilty pleasure|earned that|cake was|they deserve|he deserves|she deserves|you deserve|plate number)`,
    reason: 'Eating tied to guilt or punishment.',
    fires: ['every time I eat I feel filthy', 'ate a meal today so I have to burn it off'],
    quiet: ['guilty pleasure: a second dinner', 'you deserve a nice dinner'],
  }),
  founding({
    id: 'disordered-eating.food-and-dread',
    category: 'disordered-eating',
    tier: 'review',
    pattern: `(scared|afraid|terrified|feart|frightened|panic|panicking|panicky|cry|crying|cried|shake|shaking|dread|dreading|anxious|anxiety|fear|freak|petrified) ~6 (food|foods|eat|eating|meal|meals|mealtimes|mealtime|dinner|lunch|weight|fat|scales|calories|swallow|swallowing|weigh|weighed|fork|plate|carbs) & (i|im|ive|my|me|she|he) --(${NOT_THIS}|choke hazard|milk shake|shakes machine|protein shake|shake recipe|onions|onion|hungry baby)`,
    reason: 'Dread of food or of the scales.',
    fires: ['I panic before every meal', 'shaking when I have to be weighed'],
    quiet: ['the milk shake and the food were fine', 'the cat is scared of its food bowl'],
  }),
  founding({
    id: 'disordered-eating.counting-and-rules',
    category: 'disordered-eating',
    tier: 'review',
    pattern: `(counting|countin|count|logging|tracking|weighing|weighin|weigh|measuring) ..3 (everything|calories|cals|every grape|every|grapes|crumbs|crumb|mouthfuls|bites|grams|peas|almonds|my food|food|(myself|masel|mysel)) ..4 (again|every|times|twice|day|daily|hour|stop|constantly|grape|obsess*|night|hours|cant)|(im|am|only|self|my) ..2 (allowed|allow|allowing|permit|permitted|let myself|safe|fear|forbidden|banned|bad) [only|to|have] ..2 (foods|calories|meal|meals|grams|bites|things to eat|to eat)|(down to|only eat|only eating|just eat|only manage|only have) ..2 (rice|chicken|four|five|three|two|six|few) ..2 (foods|things|chicken|rice|bites|spoons|spoonfuls|mouthfuls) --(${NOT_THIS}|carb counting|carbs|fodmap|dietitian says|insulin ratio|dafne|she telt me|years ago|used to|nurse telt|heart failure|physio|renal diet|potassium list)`,
    reason: 'Counting and rules that tighten.',
    fires: ['weighing masel all the time, twice a day', 'I only have four safe foods'],
    quiet: ['carb counting everything again', 'counting sheep all night'],
  }),
  founding({
    id: 'disordered-eating.old-voice',
    category: 'disordered-eating',
    tier: 'review',
    pattern: `(anorexia|anorexic|bulimia|bulimic|eating disorder|ed voice|ana|old voice|uni voice|that voice|the voice|old habits|old ways|old patterns|old thoughts|food thoughts|disordered eating|binge eating) ~8 (back|creeping|whispering|whisper|louder|loud|again|returned|returning|tempting|tempted|slipping|slip|sneaking|flirting|winning|stronger|worse|relapse|relapsed|thoughts) & (i|im|my|me|ive|eat|eating|food|weight) --(${NOT_THIS}|student nurses|talk|lecture|recovered|book|speech|speaking voice|choir|singing|smoking|drink|drinking|husky|swallow test)`,
    reason: 'A known eating disorder stirring.',
    fires: ['the old voice about food is back', 'bulimia creeping back, I hate food'],
    quiet: ['my speaking voice is back, I can eat again', 'choir again, the old voice is louder'],
  }),
  founding({
    id: 'disordered-eating.whole-tub',
    category: 'disordered-eating',
    tier: 'review',
    pattern: `(cant stop|cannae stop|couldnt stop|cannot stop|dont stop|no stopping) ..3 (once i start|when i start|eating|eatin|once ive started|till its gone)|(whole|entire|full) (loaf|tub|packet|pack|tin|box|cake|multipack|bag|jar|fridge) ...8 (hate|disgust*|sick|guilt*|ashamed|cry|crying|secret|dark|again|cant stop|hide|hid|wrappers|stop)|(eat|eating|ate|binge|binged|bingeing|binging|cereal|biscuits|bread|crisps|chocolate) ..6 (in the dark|in secret|secretly|at night when|in the night|middle of the night|when everyone|in the car|in the bathroom|standing up|till it hurts|until it hurts|till im ill|till i feel ill|until i feel sick|hide the wrappers|hid the wrappers)|(hide|hides|hiding|hid) ..3 (wrappers|packets|receipts from the shop|tubs) --(${NOT_THIS}|hypo|toddler|box set)`,
    reason: 'Bingeing with shame or in secret.',
    fires: [
      'once I start I cant stop eating',
      'whole packet gone and I feel disgusting',
      'eating in the dark again',
    ],
    quiet: ['the whole box set and I cant stop', 'had a hypo, ate a whole bag of sweets in the night'],
  }),
  founding({
    id: 'disordered-eating.purged-once',
    category: 'disordered-eating',
    tier: 'review',
    pattern: `(made|make|making|forced) (myself|masel|mysel) (sick|throw up|vomit|boak|puke) |(purged|purging|laxatives|diet pills|slimming pills|slimming jags|fat burners) ...8 (weight|thin|good|eat|ate|food|better|lighter|once|fat) -((sick|ill) (with|wi|worrying|over|about|laughing|thinking)) --(worry|${NOT_THIS}|constipation|constipated|emails|wardrobe|files|lighter wardrobe|bowel|opioids|codeine)`,
    reason: 'A purge, even a single one.',
    fires: ['made myself sick, just the once', 'diet pills again, I want to be thin'],
    quiet: ['made myself sick with worry', 'purged my old emails, feels good'],
  }),
  founding({
    id: 'disordered-eating.friend-and-lunch',
    category: 'disordered-eating',
    tier: 'review',
    about: 'other',
    pattern: `${KIN} ..8 (only drinks|only eats|only has|barely eats|hardly eats|hardly touches|never eats|doesnt eat|not eating|isnt eating|wont eat|stopped eating|skips lunch|skips meals|skipping meals|skipping lunch|picks at|getting thin|getting that thin|getting so thin|gettin awfy thin|lost so much weight|lost loads of weight|losing weight|awfy thin|skin and bone|says shes eaten|says hes eaten|lies about eating|throws up|weighs herself|weighs himself|obsessed with calories|calls herself fat|calls himself fat|thinks shes fat|thinks hes fat) --(${NOT_THIS}|fussy|white things|dementia ward|copd|hamster|milk|baby|ozempic|slimming club|gran lost)`,
    reason: 'Worry about how somebody near eats.',
    fires: ['my friend only drinks coke at lunch', 'my brother is losing weight and says hes eaten'],
    quiet: ['my son only eats white things, fussy', 'the hamster hardly eats, she is old'],
  }),
  founding({
    id: 'disordered-eating.shrinking-clothes',
    category: 'disordered-eating',
    tier: 'review',
    pattern: `(rings|ring|trousers|troosers|jeans|skirt|clothes|claes|watch|belt|bra|leggings|wedding ring|uniform|dress) ~6 (slip|slips|slipping|fall|falls|falling|fell|fallin|hanging|hangin|hang|loose|big|bigger|drop|drops|dropping|new hole|another hole|baggy|swamp*|held up) & (eat|eating|eaten|food|hungry|hunger|meals|meal|appetite|dinner|dinners|weight|plate|stone|grub|thin|tastes|toast|biscuit|cook|cooking) --(${NOT_THIS}|washing line|water tablets|diuretic|gastric|new trousers|dietitian is pleased|prednisolone|moon face|delighted|dressmaker|key ring)`,
    reason: 'Clothes that grow too big beside little food.',
    fires: ['my trousers are falling down, no appetite', 'rings slip off, I hardly eat'],
    quiet: ['trousers loose, delighted, half the weight gone', 'the ring is big, the dog ate the box'],
  }),
  founding({
    id: 'disordered-eating.compulsive-exercise',
    category: 'disordered-eating',
    tier: 'review',
    pattern: `(walk|walking|walked|run|running|exercise|exercising|steps|star jumps|sit ups|situps|press ups|stairs|gym|workout|swim) ~8 (eat|eating|ate|eaten|food|meal|calories|cals|dinner|burn off|fat|weight) & (must|have to|need to|cant stop|till|until|hours|every time|punish|guilty|or else|earn|so i can|before i can|even with|even though|bad heart|at night|injured|collapse*|secret) --(${NOT_THIS}|physio|dog walk|rehab|pulmonary|cardiac|couch to|parkrun|cost|bus)`,
    reason: 'Exercise as payment for food.',
    fires: ['after food I must walk till night', 'star jumps in my room until the calories are gone'],
    quiet: ['physio says walk before dinner, I have to', 'run to the shop for a paper until payday'],
  }),
  founding({
    id: 'disordered-eating.appetite-lost',
    category: 'disordered-eating',
    tier: 'concern',
    about: 'either',
    pattern: `(no appetite|lost my appetite|nae appetite|off my food|aff ma food|off her food|off his food|gone off food|gone off my food|off me grub|not hungry|no hungry|never hungry|dont feel hungry|no hunger|hunger gone|dont fancy (eating|food|anything)|forget to eat|forgetting to eat|forgot to eat|forgets to eat|no interest in food|food has no taste|nothing tastes|food tastes of nothing|cant face (food|eating|a meal|dinner|breakfast|the table)|cannae face|dont bother eating|dont bother with (dinner|tea|lunch|meals|breakfast|food)|not bothering with (dinner|tea|lunch|meals|food)|dont bother cooking|stopped cooking|cant be bothered (cooking|eating|with food)|nae right dinner|no proper (meal|dinner)|not had a (proper|decent|right|real|hot) (meal|dinner|tea)|havent had a (proper|decent|right|real|hot) (meal|dinner|tea)|picks at (her|his|my)|picking at (my|her|his) (food|plate|dinner|meals|tea)|push my food|pushing food (round|around)) -(cant face anything ..2 (fried|spicy)) --(${NOT_THIS}|ozempic|mounjaro|antibiotics|metformin|food poisoning|covid|flu|steroids|teething|nurse knows|dietitian knows|shakes in)`,
    reason: 'Appetite lost, often to low mood or grief.',
    fires: ['I forget to eat till evening', 'nothing tastes of anything since she died'],
    quiet: ['antibiotics, no appetite', 'not hungry after that buffet'],
  }),
  founding({
    id: 'disordered-eating.meals-of-one',
    category: 'disordered-eating',
    tier: 'concern',
    about: 'either',
    pattern: `(cook|cooking|cooked|meal|meals|dinner|dinners|denner|tea|table|eat|eating|food|plate|lunch|boiled egg|toast|soup|biscuit|biscuits|crackers|cereal|beans|sandwich) & (for one|on my own|by myself|alone|since (he|she|they|my|the wife|the husband|mum|dad)|passed|whats the point|whit's the point|no point|nae point|see the point|cant see the point|used to do together|did together|nobody to|no one to|naebody tae|just me|only me|my late|widowed|gone) & (bother|bothered|mithered|fashed|point|biscuit|biscuits|crackers|toast|cereal|egg|most days|much|no like|not like|hungry|fridge|throw|bin|again|skip|skipped|instead|hardly|barely|nothing|dont|forget|sit|sat|staring|stack*|piling|untouched) & (eat|eating|dinner|meal|meals|food|tea|toast|soup|biscuit|egg|cook|cooking|denner|crackers|cereal|plate) --(${NOT_THIS}|air fryer|slow cooker recipe|batch cook|lovely|delicious|enjoyed|microwave tips|recipes|bowling|group|laughed|laughing|tablets with food)`,
    reason: 'An empty table.',
    fires: ['cannot see the point of dinner for one, toast again', 'eat alone, not much'],
    quiet: ['batch cook for one, lovely dinner', 'the table for one at the cafe, enjoyed the toast'],
  }),
  founding({
    id: 'disordered-eating.lives-on-scraps',
    category: 'disordered-eating',
    tier: 'concern',
    about: 'either',
    pattern: `(living|livin|live|lives|surviving|existing|getting by) (on|off|aff) ..3 (biscuits|tea|toast|cereal|crackers|crisps|soup|coffee|beans|fags|cups|sweets|bread|yoghurt|energy drinks|jelly|scraps|crumbs|fresh air)|(skip|skips|skipped|skipping|miss|missed|missing|missin) ..1 (lunch|meals|breakfast|dinner|dinners|denner|tea|school dinners) ..6 (all week|every day|most days|again|cos|because|since|low|people|ppl|front|face|bother*|weight|money|afford|cant|hate|sad|lately|now)|(meals|dinners|ready meals|meals on wheels|tubs|food) ..2 (stacking|piling|untouched|uneaten|going in the bin|going to waste|goes in the bin)|(biscuit|egg|banana|slice of toast|cup of tea|bowl of cereal|yoghurt|handful) ..3 (does me|will do me|is enough|is plenty|all day|most days|and thats it|and thats me|is all i)|(hate|hates|cant|avoid|wont) eating in front of|(bag of crisps|biscuit|biscuits|toast|cereal) ..2 for (tea|dinner|denner|lunch|supper) --${NOT_THIS}`,
    reason: 'Meals that are skipped or hardly meals.',
    fires: ['living on toast and tea', 'skipping dinner again, too low', 'a banana is all I have most days'],
    quiet: ['the cat is living on biscuits', 'missed lunch at the cafe because of the bus'],
  }),
];
