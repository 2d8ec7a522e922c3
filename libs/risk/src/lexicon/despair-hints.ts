import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

/** Short messages, neglected days, empty hours, what one has become. */
export const DESPAIR_HINTS: readonly Phrase[] = [
  founding({
    id: 'despair.short-low',
    category: 'despair',
    tier: 'concern',
    pattern:
      '= (i|im|my|ah|ahm|me|ive|am|feel|feeling|so|just|everything|life|all|nothing|its|it|everyday|days|nobody|no|always|really|every|this|today|again|cant|the|how|why|when) ..8 (pointless|hopeless|useless|worthless|meaningless|empty|alane|numb|broken|lonely|invisible|forgotten|trapped|drowning|sinking|hollow|weary|defeated|beaten|unbearable|burden|nuisance|failure|suffering|despair|scunnered|naebody|alone again|alone now)|(pointless|hopeless|useless|worthless|meaningless|empty|numb|broken|lonely|invisible|forgotten|trapped|hollow|weary|defeated|scunnered|alone|burden) ...6 (me|all|now|noo|again|always|life|day|today|everything|broken|empty|lonely|useless|myself|inside|weeks|years|anymore|tired|body|heart|hert|head)',
    reason: 'A short message that ends or begins in a low word.',
    fires: ['the nights are long and I am lonely', 'so tired of feeling useless', 'useless. that is me'],
    quiet: ['I have a useless toaster in the kitchen cupboard', 'the box was empty before we came'],
  }),
  founding({
    id: 'despair.short-nothing',
    category: 'despair',
    tier: 'concern',
    pattern:
      '= (nothing|nobody|no one|naebody|nowt|nae|noone|nothin|no) ..6 (left|anymore|here|cares|matters|helps|works|ahead|for me|changes|hope|future|way out|fight|living|life|point|use|nobody|nothing|hope left|me now|for us|tomorrow)|(everything|life|all|today|it) ..5 (pointless|gone|nothing|hurts|grey|dark|over for me|too much|too hard|too heavy|lost|black|hopeless)|(i|im|ah|ahm|ive|just) ..5 (give in|gie in|give up|gave up|nothing|a number|coping|going under|a thread|my rope|not coping|so small|no one|naebody|a nobody|nobody|so low|dried up|beyond help|done with everything|done with life|done fighting|lost everything|lost it all|lost everyone)',
    reason: 'A short message of nothing, nobody or giving in.',
    fires: ['nothing left for me', 'life is too hard', 'I give in'],
    quiet: ['nothing left in the fridge but cheese', 'I gave up my seat on the bus today'],
  }),
  founding({
    id: 'despair.whole-few',
    category: 'despair',
    tier: 'concern',
    pattern:
      '= (whatever|whatever doesnt matter|doesnt matter|nowt matters|nothing matters does it|going under|hanging on by a thread|hanging by a thread|just about hanging on|barely hanging on|barely coping|not coping|im not coping|not coping at all|really not coping|feel so small|i am nothing|im nothing|me nothing|just broken|broken just broken|my heads gone|me heads gone|heads gone|heads wasted|cant keep my head above water|i cant keep my head above water|no more tears|cant cry anymore|everything is gone|everythings gone|all gone|nothing makes sense|nothing makes sense anymore|nothing makes sense any more|i dont care|i dont care what happens|i dont care what happens now|dont care any more|dont care now|couldnt care less now|past caring|im past caring|im so low|so low|very low|feeling low|feeling very low|feeling so low|bad day|very bad day|worst day|worst night|bad night|dark day|dark days|dark night|black day|black days|sad day|sad today|so sad|very sad|i am sad|im so sad|me sad|sad|sad sad|cry|crying|crying again|crying all day|cry all day|cant stop crying|tears again|alone|all alone|alone again|always alone|so alone|lonely|so lonely|very lonely|empty|so empty|numb|just numb|lost|so lost|useless|so useless|tired of it all|tired of everything|tired of life|tired tired|too tired|tired of me|hate this|hate this life|hate it all|hate me|hate myself|i hate me|no joy|no life|no fun no life|this no life|this is no life|not a life|is this it|is this all|is this life|is this living|is that it|what a life|some life|whats it all for|what is it all for|whats it for)',
    reason: 'A message that is nothing else.',
    fires: ['going under', 'So sad.', 'is this it?', 'whatever. doesnt matter'],
    quiet: ['sad news about the bus', 'lost my keys'],
  }),
  founding({
    id: 'despair.neglect',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(havent|havenae|not|stopped|no|dont|cant|cannae|couldnt) ..2 (washed|wash|showered|shower|bathed|eaten|eat|cooked|dressed|opened|left|been out|slept|shaved|changed|answered|got up|gotten up|get up|get out of) ..4 (days|weeks|week|since|months|fortnight|curtains|the house|my bed|bed|door|post|mail|at all|pyjamas) & (point|cant|bother|whats|dark|alone|nobody|tired|low|stare|cry|crying|care|energy|nothing|face|ceiling|curtains|bed|nine|weeks) & (i|im|me|my|ah|ahm|ma|ive|id|ill|myself) --(op|surgery|cast|wound|stitches|dressing|norovirus|flu|covid|broken shower|boiler|plumber|ward|hospital bed|baby|newborn|fast|fasting|colonoscopy)',
    reason: 'Days without washing, eating or going out.',
    fires: [
      "I haven't washed in nine days. no point",
      'cant get out of bed for weeks, I just stare at the ceiling',
    ],
    quiet: ["haven't washed for days, boiler broke, I stink", 'not eaten since the colonoscopy'],
  }),
  founding({
    id: 'despair.empty-hours',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(count|counting|counted|watch|watching|fill|filling|pass|passing|kill|killing) ..2 (hours|days|clock|minutes|time|nights) ..4 (till|until|til|bed|over|go by|pass|nothing|alone|sleep|end|left)|(me and|just|only|with|nobody but) ..3 (fridge|clock|walls|four walls|telly|radio|silence|kettle|coat|photo|photograph|chair|cat|dog) ..3 (hum|tick|ticking|since|company|every night|all day|for weeks|again|and me|left)|(days|weeks|months|years|long) (without|since) ..2 (a hug|hug|touch|being touched|held|being held|kiss|visitor|conversation|voice|kind word|laugh|smile)',
    reason: 'Hours to be got through alone.',
    fires: [
      'I count the hours till I can go back to bed',
      'three weeks without a hug',
      'its been me and the fridge hum since november',
    ],
    quiet: ['watch the clock for the bus', 'days since the bin was out'],
  }),
  founding({
    id: 'despair.life-stopped',
    category: 'despair',
    tier: 'review',
    pattern:
      '(life|world|time|everything|clock|i) ..2 (stopped|ended|finished|died|fell apart|collapsed|over|went dark|was over) ..2 (the day|that day|the night|that night|when|with|after|in|at|since) ..2 (accident|stroke|diagnosis|crash|hospital|she|he|him|her|injury|op|illness|died|they|i lost|amputation|attack) & (i|im|me|my|ah|ahm|ma|ive|id|ill|myself) --(film|game|phone|battery|trial|season|episode|work stopped)',
    reason: 'Life as stopped on a day.',
    fires: ['my life stopped the day of the accident', 'everything ended when he died, I know'],
    quiet: ['my clock stopped in the night', 'work finished in June'],
  }),
  founding({
    id: 'despair.not-living',
    category: 'despair',
    tier: 'review',
    pattern:
      '(im|i am|ahm|were|am) (not|no) (living|livin) ...3 (im|just|only|ahm|existing|being|merely|surviving|stored|waiting)|(died|dead|deid) ..4 (havent|just|only|not|hivnae|body) ..3 (lain down|lay down|buried|stopped breathing|fallen over|told me|caught up|noticed|realised|been told)|(cant|cannae|dont|dinnae|impossible to) ..1 (picture|imagine|think of|visualise) ..2 (next (year|month|week|summer|christmas)|tomorrow|future|the future|a future|years ahead|getting old|growing old|being happy|five years)|(no|nae) (cure|treatment|hope|friends|family|job|money|future|point|life|home|work|sleep) ...1 (no|nae) (cure|treatment|hope|friends|family|job|money|future|point|life|home|work|sleep) ...1 (no|nae) (cure|treatment|hope|friends|family|job|money|future|point|life|home|work|sleep|nothing)|(doctors|consultant|they|nurses|hospital) ..3 (run out|ran out|nothing (more|else|left)|given up|gave up|washed their hands|as good as it gets|done all) ...8 (so have i|and so|whats left|well then|me too|nothing left|thats that|no point|whats the point|hope|give up|alone|cry|finished|why|over)',
    reason: 'Not living; no future pictured; nothing more to try.',
    fires: [
      "I'm not living, I'm being stored",
      "I can't picture next year",
      'no cure no treatment no point',
      'doctors have run out of things to try and so have I',
    ],
    quiet: ['he is not living here', 'I can picture the house'],
  }),
  founding({
    id: 'despair.what-i-became',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(hate|despise|ashamed|disgusted|dont recognise|cant stand|sick|hates|loathe) ..3 (what ive|who ive|what i have|what i|who i|what im|what ah) ..2 (turned into|become|became|am|am now|turning into|been reduced|reduced|look like|see)|(i was|used to be|once was|ah wis|i were) ..2 (a|the|an) ..3 (nurse|teacher|joiner|engineer|runner|driver|dancer|miner|chef|mother|father|man|woman|welder|soldier|singer|somebody|musician|doctor|postman|builder|farmer|plumber) ...4 (now|noo) ..2 (im|i|ahm|ah|look|just|nothing|a) ..2 (number|nothing|nobody|burden|patient|case|cant|cannae|useless|invalid|cripple|lump|shadow|shell|statistic|waste|problem|not)|(everything|all) ..2 (i|ah) ..2 (good at|loved|worked for|was|built|cared about|lived for|could do|knew|am) ..2 (gone|taken|lost|dead|finished|over|stripped|away|nothing)|hole where ..4 (be|was|were|used)|(no one|nobody|who|naebody) ..2 (loves|love|wants|want|needs|need|marries|employs|wid want|would want|could love) ..1 (a|an|this|someone|somebody|the) ..1 (broken|ill|sick|disabled|crippled|old|useless|like me|damaged|blind|deaf|thing|mess|wreck)|(see|saw|seen) ..1 (the|it in|her|his|their) ..2 (look|face|faces|eyes|pity|disgust|disappointment) ..4 (when|wash|change|changing|feed|lift|burden|tired|resent|pity)|(kids|friends|children|grandkids|folk|people|family) ..2 (stopped|dont|no longer|avoid|ashamed|embarrassed) ..4 (because of me|cos of me|of me|near me|come near|visit me|know what to say|look at me|want me|invite me|inviting me)',
    reason: 'What one has become.',
    fires: [
      "I hate what I've turned into",
      "I was a nurse. Now I'm a number",
      'everything I was good at is gone',
      "there's a hole where I used to be",
    ],
    quiet: ['I was a nurse and now I bake', 'hate what he did'],
  }),
  founding({
    id: 'despair.dont-care-now',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(dont|do not|dinnae|no longer|cannae|cant|stopped|couldnt|never) ..1 (care|caring|care less|gie a|give a) ..2 (what happens|anymore|any more|now|noo|about anything|about anyone|about myself|if i|who|whether i|either way|about living|about life|about me) ..3 (now|anymore|any more|anything|to me|me|live|die|wake|noo|myself|either way|at all|life|living)|(if (this|that|it) is ..2 (life|it|living|all there is|how it is|as good as it gets)|call this ..2 life) ..4 (keep it|dont want|no thanks|stop|finished|done|want (out|off)|rather not|shove it)|(be arsed|be bothered) ..1 (breathin|breathing|living|livin|existing|wakin|waking|wi life|with life|wi anything|with anything)|low (ah|i) could|(cannae|cant|couldnt) lift (ma|my) (heid|head)',
    reason: 'Nothing cared for any more.',
    fires: ["I don't care what happens to me", 'if this is it they can keep it', 'canny be arsed breathin'],
    quiet: ['I do not care who wins', 'keep it for Friday'],
  }),
];
