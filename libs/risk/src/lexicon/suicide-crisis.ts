import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

/** As people write on crisis boards, American usage too. */
export const SUICIDE_CRISIS: readonly Phrase[] = [
  founding({
    id: 'suicide.last-until',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(dont|cant|wont|not|never|dinnae|cannae|doubt) ..3 (make it|last|be here|live|survive|see|hold on) ..2 (till|until|to|past|beyond|through) ..2 (january|february|march|april|june|july|august|september|october|november|december|spring|summer|winter|fall|christmas|easter|20|21|25|30|graduation|my birthday|then|monday|friday|weekend) -((make it|last|live|see|be here) ..2 (till|until|to|past|through) ..2 (the (party|meeting|weekend)|christmas (do|party|dinner)|monday because|then because))',
    reason: 'Does not reckon to last until a day.',
    fires: [
      "I don't think I make it till March",
      "I will not be here past Christmas, I think I won't last till spring",
    ],
    quiet: ['the boiler was fixed before March', 'I will be here on Monday'],
  }),
  founding({
    id: 'suicide.deal-with-self',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(if|unless) ..2 (nothing|things|it|this|life) ..3 (changes|change|changed|better|improve|improves|work|works|worked) ..6 (im out|i am out|ill be gone|im gone|im done|im ending|ill end|ill do it|im doing it|im leaving this|im checking out|ill go|its over|i go|thats it for me)|(made|make|got|have) ..1 (a|this) (deal|pact|promise|deadline|bargain|agreement) ..1 (with|wi|to) (myself|masel|me)',
    reason: 'A bargain with oneself about the end.',
    fires: ['if nothing changes by my birthday im out', 'I made a deal with myself'],
    quiet: ['if it rains I stay in', 'deal with it yourself'],
  }),
  founding({
    id: 'suicide.deadline',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(gave|given|giving|give|set) (myself|masel) ..2 (until|till|til|a deadline|one more|six months|a year|a month) & (im out|end it|gone|im done|die|do it|dead|its over|thats it|kill)',
    reason: 'A deadline set for oneself.',
    fires: ['I gave myself until June, then I do it', 'set myself a deadline. then its over'],
    quiet: ['I gave myself until Friday to finish the essay', 'give myself a year to learn'],
  }),
  founding({
    id: 'suicide.nerve',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(balls|guts|nerve|courage|brave|bottle|pluck|cowardly|coward|chicken) ..4 (do it|dae it|go through with|end it|end things|finish it|pull the trigger|jump|die|to live|leave this|take that step|kill (myself|masel))|(too|so) (scared|afraid|weak|cowardly|chicken|tired|frightened|feart) ..2 (to|of|tae) ..1 (die|dying|live|living|end it|go on living|exist|deein)|(pull|pulled|squeeze) the trigger ..3 (myself|me|tonight|on myself) -(scared of dying in|(jump|die) ..1 (in|into|from) ..1 (the (pool|game)|pool))',
    reason: 'Only courage is missing.',
    fires: ['I wish I had the balls to do it', 'too scared to live, too scared to die'],
    quiet: ['I had the guts to ask', 'too tired to cook'],
  }),
  founding({
    id: 'suicide.not-made-for-life',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(life|living|this world|world) ..2 (isnt|not|isnae|wasnt|never) ..2 (for me|for everyone|meant for me|made for me|made for people|for people like)|(wasnt|never|not|isnt|wisnae|werent) ..1 (meant|supposed|made|built|cut out|destined) ..2 (live|exist|be here|be alive|survive|for this world|for this life|for life|make it past|be born|be happy|last long)|(cant|cannae|cannot|dont want to|bad at) ..1 (do|dae|doing|handle) ..1 (this|the|whole) ..1 (life|living|being alive|existing) ..1 (thing|anymore|any more|stuff|business|lark)|(hate|wish|regret|angry|mad|sorry|upset|sad|disappointed|ashamed) ..2 (that|i|im) ..2 (survived|lived|woke|still alive|still here|alive|pulled through|made it) -((wish|sad|sorry|mad) ..2 (lived|made it) ..1 (in|near|closer|there|to|with|at)|(sorry|sad|upset|mad) (im|that i|i) ..1 (still here|made it|lived) ..1 (at|in|for|to|with))',
    reason: 'Life not meant for the author, survival regretted.',
    fires: [
      "life isn't for everyone and it's not for me",
      'I hate that I survived',
      'cant do this life thing',
    ],
    quiet: ['life is for the living', 'I wish I lived in Wales'],
  }),
  founding({
    id: 'suicide.means-american',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '(took|taken|taking|swallowed|downed|popped|ate) ..3 (20|25|30|40|50|60|70|80|90|100|ten|fifteen|twenty|thirty|forty|fifty|sixty|hundred|a bunch of|a bottle of|a handful of|way too (many|much)|a whole bottle) ..3 (advil|tylenol|ibuprofen|aspirin|benadryl|xanax|ativan|klonopin|melatonin|nytol|sertraline|zoloft|prozac|seroquel|quetiapine|lithium|propranolol|amitriptyline|codeine|trazodone|pills|tablets|mg|painkillers|paracetamol|sleeping pills) -((mg|a bottle of|aspirin) ..2 (daily|a day|each|every|nightly|twice|morning|for (my|years|the)|prescribed|at (night|bedtime))) --(blood (pressure|test|tests)|libido|(20|10|50|40) mg)',
    reason: 'A number of tablets named: minutes matter.',
    fires: ['i took about 30 advil i think', 'swallowed a bunch of tylenol'],
    quiet: ['I took 50 mg daily', 'took aspirin twice'],
  }),
  founding({
    id: 'suicide.roof-peaceful',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(roof|balcony|bridge|ledge|rooftop|cliff|overpass|tracks|subway|metro|train|trains) & (so peaceful|its peaceful|one step|how easy|so easy|so calm|not scared|nobody knows im|looking down|legs over|dangling|want to jump|wanna jump|just jump|jump every|telling me to jump) & (i|im|me|my|ah|ahm|ma|ive|id|ill|myself) --(hike|photo|wedding|view is|picnic|garden|holiday|bungee|movie|game|level|ticket|commute)',
    reason: 'At or near a height or a line, calm or drawn.',
    fires: ['im on the roof of my dorm and its so peaceful', 'I stand at the subway and think how easy'],
    quiet: ['the balcony garden is so peaceful, I love it', 'I got off the train at Perth'],
  }),
  founding({
    id: 'suicide.notes-and-ways',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(wrote|written|writing|finished|done|left|leaving) (the|my|all the|all my|those|some|four|three|two|five) (notes|letters|note|goodbyes)|(researching|researched|looking up|looked up|googling|googled|reading about|searching) ..2 (painless|quick|easy|peaceful|methods|lethal|fatal) ..1 (ways|way|methods|method|death|deaths|doses|for|to)|(do|doing|done) it ..2 (this|when|while|once|after|before|tonight|the) ..3 (weekend|week|parents|roommate|roommates|mom|wife|husband|family|kids|everyone|shes|hes|theyre|they) ..4 (out of town|gone|away|asleep|work|church|school|not home|leave|leaves|vacation|out) -((wrote|written|writing|finished|left) (the|my|all my|some) (notes|note|letters) ..2 (on|for (class|the|my (exam|class|test))|in|at|from|down|to (the|school|santa|council))|(wrote|writing) (some|my) notes)',
    reason: 'Notes written, ways searched, an empty house waited for.',
    fires: [
      'i wrote the notes. 4 of them',
      'been researching painless ways',
      "I'm going to do it when my parents are out of town",
    ],
    quiet: ['I wrote the notes for the exam', 'I will do it when the kids are at the beach'],
  }),
  founding({
    id: 'suicide.goodbye-forum',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(goodbye|farewell|bye|so long|cya|peace out) (reddit|world|forum|internet|twitter|facebook|life|earth|blether|group) ...3 (real|been|forever|good|thanks|sorry|love|tired|done|nice knowing|was nice|cruel)|(its been|it was|been) (real|nice knowing|good knowing|a pleasure knowing|fun while) ...3 (goodbye|bye|sorry|tired|end|peace|gone|done)|better off with ..2 (insurance|life insurance|money|payout|inheritance|pension)|rip me (soon|tonight|tomorrow|tmrw)',
    reason: 'Leave of the whole forum.',
    fires: ['goodbye reddit. its been real', 'my family would be better off with the life insurance'],
    quiet: ['goodbye summer', 'it was real leather'],
  }),
  founding({
    id: 'suicide.if-no-dog',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(if|without|unless) ..1 (i|ah|we|for|it) ..3 (didnt|dont|did not|hadnt|havenae|wasnt|werent|had no) ..2 (have|hae|for|got|my|ma) ..2 (dog|cat|dug|kids|weans|son|daughter|mom|mum|wife|husband|pets|family|girlfriend|boyfriend|brother|sister|little) ..3 (id|i would|i wouldve|i would have|ahd|wouldve|i) ..3 (gone|dead|done it|ended it|killed myself|not be here|been dead|not here|jumped|left|out) -((gone|left|out) ..1 (to|with|on|for|home|already))',
    reason: 'One thread left.',
    fires: ["if i didn't have my dog i would've been gone years ago", "if I didn't have kids I'd be dead"],
    quiet: ["if I didn't have my dog I'd have gone to the party", 'without the car I walk'],
  }),
  founding({
    id: 'suicide.parents-first',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(waiting|wait|staying|stay|here|alive|until|till|once|holding on) ..4 (parents|mom|mum|mother|dad|grandma|gran|dog|cat|nan|folks) ..3 (die|dies|pass|passes|dead|gone|go|goes) ..3 (so i|then i|i|ill|and then|before i|to) ..3 (go|can go|die|kill|end|follow|do it|leave|too)',
    reason: 'Waits for others to die first.',
    fires: ['just waiting for my parents to die so I can go too', 'once mom dies I can end it'],
    quiet: ['waiting for gran to go so I can nap in the chair', 'once the dog goes out I can cook'],
  }),
];
