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
    id: 'medical.effort',
    category: 'medical-emergency',
    tier: 'concern',
    about: 'either',
    pattern:
      '(stairs|steps|hill|brae|bus stop|landing|shower|kettle|garden gate|corner|lamp post|close|corridor|washing up|pavement) ~6 (sit down|halfway|half way|hauf way|need a rest|to rest|for a rest|resting|puffed|hands and knees|on my bum|on ma bum|cant manage|cannot manage|cannae manage|couldnt manage|stop twice|stop three|have to stop|had to stop|hae tae stop|exhausted|wiped out|legs gave|lean on|hold on)|(holding|hold|hauding|holdin|grabbing|hanging) ..2 (on to|onto|onti|the) ..1 (wall|walls|furniture|worktops|worktop|rail|banister|bannister|bedpost|doorframe|sideboard|railings)|(stumbling|stumble|stumbled|lurching|veering|tripping|toppling|toppled|bumping into|staggering|wobbling|listing) ..4 (lately|again|left|right|doorframes|doors|furniture|kerb|every|more|all the time|these days|about|like a drunk|things) -((stumbled|stumbling|stumble) (on|upon|across))',
    reason: 'Effort that has become too much; balance that goes.',
    fires: ['have to stop halfway up the stairs', 'holding on to the walls'],
    quiet: ['close to the hill', 'sat down on the steps with a book'],
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
];
