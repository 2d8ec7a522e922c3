import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

/** The same signs in the voices that say little: understated, of few words, young. */
export const MEDICAL_VOICES: readonly Phrase[] = [
  founding({
    id: 'medical.understated',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(find|trifle|little|somewhat|rather|touch|shade|slightly|bit|kinda|sorta|lowkey|awfy|awfu|gey|fair|that|so|very|proper|well|dead|quite|more|been|feeling|feel) ..1 (breathless|giddy|puffy|faint|unsteady|wheezy|feverish|shivery|clammy|queasy|nauseous|wobbly|swollen|short of breath|short of puff|off colour|out of sorts|peaky|poorly|indisposed|unwell|peculiar|under the weather|lightheaded|woozy|chesty|inflamed|hoarse|washed out|wabbit|peely wally|no weel|bilious|liverish|seedy|lethargic|drouthy|jaundiced|off balance) -(so faint|faint (hope|praise|memory)|very peculiar|rather peculiar|(so|that|very|quite|well|dead) (puffy|faint|peculiar)|feel so poorly (for|about)|peculiar (man|woman|thing|way))',
    reason: 'A sign told with a diminutive, as older people do.',
    fires: ['I find myself a trifle breathless', 'a bit shivery the day'],
    quiet: ['a very peculiar thing', 'faint praise'],
  }),
  founding({
    id: 'medical.ought-to-tell',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(should|shid|ought to|probably|prob|need to|must|meaning to|supposed to|suppose ill|will have to) ..3 (mention it|mention this|bring it up|get it (checked|seen|looked at)|get (seen|checked|checked out)|see (a|the|my|somebody|someone) ..1 (doctor|gp|nurse|about it)|tell (the|my|ma) (nurse|doctor|gp|clinic|team|consultant)|(ring|phone|call) (the|my|ma|them) ..1 (doctor|doctors|gp|nurse|surgery|clinic|team))|(ignoring|ignored|hoping|pretending|battling|struggling|soldiering) ..2 (through|on with|it goes|it will go|itll go|it passes|its not|it isnt|on but|symptoms|the signs)|(havent|no|never|not|didnt|havenae|hidden|hiding|kept) ..1 (told|telt|mentioned|mention|tell|let on|it from) ..3 (nurse|doctor|gp|wife|husband|daughter|son|weans|bairns|kids|clinic|the team|my team|hospital|a soul|consultant|family) -((you|yous|ye|u|he|she|they|people|we) ..1 (should|ought to|probably|need to|must)|supposed to see)',
    reason: 'Something to be told to the nurse that is not told yet.',
    fires: ['I should probably mention it', 'I have not told the nurse'],
    quiet: ['you should see a doctor', 'told my daughter a joke'],
  }),
  founding({
    id: 'medical.few-words',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(leg|legs|eye|eyes|ear|head|belly|tummy|heart|walk|walking|balance|cough|breath|swallow|wee|speech|hand|hands|arm|foot|feet|face|mouth|chest|sugar|sugars|bp|stoma|word|words) (bad|worse|new|stop|stopped|dark|funny|wrong|slow|fast|hot|cold|sore|big|jump|jumps|bang|bump|weird|odd|no work|not work|not good|no good|not come|wont come|sleepy|asleep|slip|drop|shake|shaking)|(fall|falls|fell|fits|dizzy|sick|hypo|low|tired|hot|shake|choke|cough) (again|twice|two|three|many|lots|every day|all day|all night|three times|two times)|(dizzy|tired|sick|hot|cold|falling|sore|numb) (dizzy|tired|sick|hot|cold|falling|sore|numb)|(eat|eating|drink|walk|swallow) (no|not|difficult|bad) -((heart|hand|arm|word|words|walk|feet|eye|head|breath) (stop|stopped|fast|big|cold|jump|bang|drop|wrong|slow|new|hot)|(heart|eye|eyes|head|hand|hands|feet|arm) cold|(walk|eat|drink) not|cold (and|turkey|feet|hands|wet)|sick sick|tired (again|of)|low (again|three)|(sick|hot|fell|tired) (all|again)|cold cold)',
    reason: 'Few words, as after a stroke or in a second language.',
    fires: ['legs bad, dizzy again', 'belly bad'],
    quiet: ['feet cold and wet', 'walk slow'],
  }),
  founding({
    id: 'medical.young',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(my|ma|me) (sugars|bloods|sugar|heart|chest|head|legs|eyes|ears|stomach|levels|seizures|joints|lungs|kidneys|stoma|pump|numbers) ..2 (mad|weird|mental|wild|shit|dodgy|off|odd|rough|sus|awful|trash|crap|high|low|all over|insane|crazy|playing up|acting up|mince|honking|wonky|fluttery|skippy|jumpy|doing that thing|doing the thing|not great|no great|terrible|up the left|up and down|yo yo)|(cba|cant be arsed|cant be bothered|cannae be arsed|cannae be bothered|hate|sick of|skipping|skip|not doing|havent done|stopped doing|not done|avoiding) ..3 (finger pricks|finger prick|testing|injecting|injections|jabs|jab|bolus|bolusing|carb counting|sugars|my physio|inhaler|nebs|catheter|pump|sensor|insulin)|(felt|feel|feeling) (rly|really|so|proper|dead|well|super|lowkey|hella|pure) ..1 (weird|rough|ill|faint|spacey|off it|funny|peak|dodgy) ..4 (since|today|again|all|after|this|lately|for|at) -(heart ..2 (off|rough|mad|crazy|high|low)|head ..2 (off|high)|(legs|eyes|ears) ..1 off|(head|heart|eyes|legs) ..2 (crazy|insane|mad|wild|weird|all over))',
    reason: 'The young say it in passing.',
    fires: ['my sugars been mad', 'cba with finger pricks'],
    quiet: ['crazy weather', 'the pump at the gym'],
  }),
  founding({
    id: 'medical.slow-to-heal',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(wont|willnae|not|no|isnt|isnae|never|slow to|slow at|takes ages to|still|hasnt|refuses to) ..1 (heal|healing|healed|close|closing|scab|clear|cleared|clearing|shift|shifting|settle|settling) ..3 (weeks|week|months|days|since|foot|toe|leg|infection|cough|wound|ulcer|rash|up|yet|down)|(foot|toe|heel|leg|wound|ulcer|cut|blister|sore|infection|rash|cough|cold|tooth|abscess) ..3 (wont|willnae|not|isnt|isnae|never|still|hasnt) ..1 (heal|healing|healed|close|closing|clear|cleared|shift|shifting|gone|away|settle|right|better)|(abscess|cellulitis|uti|water infection|chest infection|kidney infection|thrush|ear infection|tooth infection|infection) ..5 (again|back|third|antibiotics|worse|days|weeks|keep|keeps|week) -(settle down|settling down|still ..1 (settling|closing|clear)|clear up|closing down|not close|no clear|clear (that|it) up)',
    reason: 'What does not heal or comes back.',
    fires: ['the cut on my foot is not healing', 'water infection back again'],
    quiet: ['settle down for the night', 'the shop is closing down'],
  }),
  founding({
    id: 'medical.infection-named',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(uti|utis|water infection|chest infection|chest infections|kidney infection|cellulitis|shingles|abscess|toothache|pneumonia|norovirus|sick bug|tummy bug|stomach bug|peritonitis|pancreatitis|appendicitis|dvt|infection in) ~6 (think|again|getting|back|since|worse|another|reckon|maybe|brewing|coming|face|top of|third|antibiotics|keep|keeps|swollen|temperature|smell)',
    reason: 'Infections that come or come back, by name.',
    fires: ['water infection I think', 'another chest infection'],
    quiet: ['a think tank', 'the bug in my phone'],
  }),
  founding({
    id: 'medical.sight-odd',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(smear|blob|smudge|zigzag|zigzags|floaty|floaters|wavy|cobweb|cobwebs|flashing lights|flashes|halos|grey patch|missing bit|blank bit) ~6 (see|seeing|eye|eyes|read|reading|sight|vision)',
    reason: 'Something in the sight that was not there.',
    fires: ['I see a smear in the middle when I read', 'flashes in one eye'],
    quiet: ['a smear test', 'cobwebs in the shed'],
  }),
  founding({
    id: 'medical.beats',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(flutter|flutters|fluttering|skips|skipping|missing|misses|missed|extra|ectopic|ectopics) ..3 (beat|beats|heart|throat|chest)|(heart|pulse) ..2 (missing|misses|skips|skipping|missed|jumps|jumping|flips) ..2 (beat|beats|about|again|now)|pulse ..3 (stopping|stops|starting|funny|fast|slow|irregular)|funny feeling ..2 (chest|heart|throat|head|arm|leg) -((missed|skipped|skips) ..2 heart|never misses|heart ..1 (skipped|skips) a beat)',
    reason: 'A heart that misses beats.',
    fires: ['heart missing a beat now and then', 'a flutter in my throat'],
    quiet: ['the drummer misses the bar', 'extra cheese'],
  }),
  founding({
    id: 'medical.clothes-tell',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(ring|rings|shoes|watch strap|belt|trousers|breeks|socks|slippers|dentures|false teeth) ..5 (cant get|wont go on|too tight|cutting in|digging in|loose|slack|another hole|slips off|slip off|falls off|falling off|fawin aff)|(cant|cannot|cannae|couldnt) get (my|ma|his|her) (ring|rings|shoes|slippers|socks|boots) (off|on)|another hole ..3 belt -(loose (change|women)|(falling|falls) off ..2 (bike|table)|(breeks|trousers) ..8 (slimming|slimmin|diet)|stone an)',
    reason: 'Clothes and rings that no longer fit.',
    fires: ['cannot get my ring off', 'had to make another hole in my belt'],
    quiet: ['the ring road', 'new shoes'],
  }),
  founding({
    id: 'medical.blanks',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(blanked|zoned|spaced|blacked|conked) out ..4 (secs|seconds|minute|minutes|class|maths|work|again|today|yesterday|shop|twice|teacher|wheel|noticed)|lost (time|an hour|ten minutes|a few minutes|the last)|(repeating|repeats) (herself|himself|hersel|himsel)|(asks|asking|asked) ..2 same (thing|question|questions)|bit (my|ma|his|her) tongue|biting (my|ma|his|her) tongue ..4 (night|sleep)|(left|leaving) the (gas|cooker|iron|ring|grill|hob) on|(sleeping|sleeps|sleep) ..1 (that much|so much|more and more|most of the day)|(lost|losing|loses) ..2 balance ..4 (again|twice|shower|stairs|more|keep|lately|today)|balance ..2 (gone|shot|away|worse|not right|no right) -(lost time (with|for)|bit my tongue (and|because|instead|so|when|rather))',
    reason: 'Moments that are missing, and memory that slips.',
    fires: ['blanked out for a few secs', 'mum keeps repeating herself'],
    quiet: ['lost the remote', 'bit my tongue and said nothing'],
  }),
  founding({
    id: 'medical.waters',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(bag|output|poo|runs|motions|bowels) ..3 (watery|liquid|nonstop|non stop|dozen times|twenty times|like water)|(not|no|havent|havenae|hasnt|cant|cannae) ..1 (been|gone|go) ..3 (proper|properly|toilet|days|loo) ..3 (days|week|since|nine|eight|six|seven|five)|(up|oot|out) ..2 (times|six|five|four|seven|eight) ..4 (water|pee|wee|loo|toilet|lavvy)|(throwing up|being sick|vomiting|boaking|retching|sick) ..1 (every|most|each) (morning|mornings|day|night|meal|time)|(gums|nose) ..1 (bleed|bleeds|bleeding) ..3 (every|when|again|lot|lately|brush|all)|(mouth|tongue) ..2 (sandpaper|cotton|leather|dry as|ulcers)|(tastes|taste) ..2 (metal|metallic|pennies)|(eat|eating|eats) once a day|(ears|ear) ..2 (ringing|buzzing|roaring|discharge|bleeding) -((no|not) been ..4 (loo|days out)|sick every (time|day) (of|i (see|hear|think)))',
    reason: 'Waters, stomach and mouth, quietly wrong.',
    fires: ['the bag has been watery', 'up six times for the loo'],
    quiet: ['up four floors', 'sick of the rain'],
  }),
  founding({
    id: 'medical.site-sore',
    category: 'medical-emergency',
    tier: 'review',
    about: 'either',
    pattern:
      '(port|pump|cannula|sensor|injection|line|picc|peg|wound|surgery|op|biopsy|stoma) [site] ..2 (red|lumpy|sore|hot|itchy|bruised|leaking|raw|angry|sair)|(stump|wound|leg|foot|dressing|toe|ulcer|bag|bandage) ..4 (smell|whiff|reek|reeks|honks|minging|mingin|stink)|(face|eye|hand|foot|leg|arm|lip|jaw|ankle) ..1 (up like|swole|swoll|all swole|blown up|puffed up|come up like)|(swole|swollen) ..3 (pits|pit|dent|dents|press)|skin ..1 (come off|comes off|coming off|peeled|sloughing) ..2 (hand|hands|feet|foot|body|lips) -(line ..2 red|red line|red hot|hot (line|spot)|port ..1 hot)',
    reason: 'Sites, stumps and skin.',
    fires: ['my pump site is red and lumpy', 'the old leg wound smells, wound has a smell'],
    quiet: ['the line is red', 'a hot spot'],
  }),
  founding({
    id: 'medical.frail',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(not|no|nae|less|never) ..1 as (steady|strong|sharp|able|mobile) ..1 (as|on)|(done in|wabbit|knackered|jiggered|puggled|shattered|pecht|buggered|wrecked) ..3 (stairs|steps|shower|getting dressed|hoovering|bath|flight)|(knees|knee|legs|leg|hip|ankle) ..1 (give|gives|giving|gave|goes|went|going) (way|out|from under|beneath)|(come|came|coming|comes|taken) ..1 (over|ower) ..1 (queer|funny|faint|odd|strange|dizzy|peculiar)|(toes|fingers|feet|hands) ..2 (cold and blue|always cold|gone white|bit blue|no feeling|like ice and)|(smoking|smoke|fags|drinking|drink|booze) ~5 (oxygen|my liver|this liver|copd|my lungs|pancreatitis|more than i should)|(would|id|i) rather not know|(lump|mole|sore patch|ulcer) ..2 (still there|still here|same|getting bigger)|(forgot|forget|stopped|never|not) ..1 (test|testing|tested|weighing|weighed|checking) ..3 (week|sugars|anymore|again|really|days|month|myself)|(hand|hands|arm|leg) shake (more|bad|lot)|cough cough|(cup|tea|plate) (spill|drop|fall)',
    reason: 'Frailty and a body let go.',
    fires: ['not as steady as I was', 'my knees give way'],
    quiet: ['the bridge gave way', 'less is more'],
  }),
];
