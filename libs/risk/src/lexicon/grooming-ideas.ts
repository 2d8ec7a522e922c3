import type { Phrase } from '../lexicon.types.ts';
import { YOU, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const KIN =
  '(mum|mam|maw|mammy|mummy|mom|mother|dad|da|daddy|father|stepdad|parents|folks|gran|granny|nan|nana|grandad|sis|sister|bro|brother|son|daughter|wife|husband|family|carer|carers|support worker|social worker|key worker|keyworker|teacher|school|staff|nurse|nurses|matron|doctor|home|house|boss|mods|mod|moderator|moderators|anyone|anybody|any1|no one|noone|nobody|a soul|police|pals|mates|friends|friend|them|people|others|admin)';
/** The shorter list, for patterns that name them more than once. */
const HOME =
  '(mum|mam|maw|mother|dad|da|parents|carer|carers|staff|nurse|daughter|son|sis|sister|wife|gran|nan|family|folks|teacher|support worker|social worker)';
const AGE =
  '(9|10|11|12|13|14|15|16|9yo|10yo|11yo|12yo|13yo|14yo|15yo|ten|eleven|twelve|thirteen|fourteen|fifteen)';
const TOLD =
  '(said|says|asked|asks|asking|told|who says|adult who|training|safeguarding|watch for|look out for|report|reported|worried|police|grooming|scammer|he sent|she sent|he wants)';
const PARTY = '(party|surprise party|birthday|mothers day|anniversary|christmas)';

/** Grooming as grids: secrecy, age, pictures, being alone, presents, others set aside. */
export const GROOMING_IDEAS: readonly Phrase[] = [
  founding({
    id: 'grooming.say-nothing',
    category: 'grooming',
    tier: 'high',
    pattern: `(don't|dont|dinnae|dinna|divvent|do not|no|never|not|won't|didn't|cannot|can't|without|nowt|nothing|naething|no need to|mind not to|you mustn't|mustn't) ..1 (tell|telling|say|saying|mention|show|let on|let slip|breathe a word|tellin|grass|clype|speak) ..2 (to|tae|at|about|aboot|${YOUR}) ..1 ${KIN} & (secret|us|our|i'll|ill|ah'll|i will|me|meet|come|u|ye|before|where|trainers|present|money|pic|together|between) --(${TOLD}|${PARTY}|dietitian|my mum|my mam|my dad|my wife|my husband|we won't)`,
    reason: 'Silence towards family, carers or moderators asked of somebody.',
    fires: [
      "I'll get ye them trainers, don't tell yer dad",
      'dont tell ur sis about us',
      "Don't say to daughter before you come",
    ],
    quiet: [
      "Don't tell your mum, it's for her birthday",
      'he told me not to tell my mum',
      "don't tell the bank your PIN",
    ],
  }),
  founding({
    id: 'grooming.will-never-know',
    category: 'grooming',
    tier: 'high',
    pattern: `${YOUR} ${HOME} [will|wid|would|ll] (never|no|not|wont|won't|willnae|doesn't|doesnt|disnae|does not|needn't|don't|dont|cannot|can't) [have to|need to|even|ever] (know|ken|find out|notice|see|guess|suspect|hear|understand|like it|be told)|(yer maw'll|your mum'll|ur mum ll|yer da'll|your dad'll|yer maw will|they'll|she'll|he'll|naebody'll|nobody'll) never (know|ken|find|guess|suspect|notice)|(say|says|tell|telling|speak) (nowt|nothing|naething|nothin|nuthin|no word) (at home|to|tae|about|aboot|in) ..2 (home|hame|${HOME}|us|this)|(if|when) ..1 (mod|mods|anyone|anybody|someone|${YOUR} ${HOME}|they|the nurse|staff|any1) (ask|asks|sees|see|finds|find out) ..1 (say|tell|just say|pretend|act|i'm|im|ah'm) ..3 (i'm|im|ah'm|you|uncle|auntie|friend|cousin|from|we|it|nothing|family|them)|(tell|say to) (them|her|him|staff|folk|people) (i'm|im|ah'm|i am) ${YOUR} (uncle|auntie|cousin|friend|brother|dad|grandad|nephew|neighbour) --(${PARTY}|says|said|police)`,
    reason: 'Made sure that nobody near will learn of it.',
    fires: ["yer maw'll never know", "if a mod asks, tell them ah'm yer uncle"],
    quiet: ['your mum knows already', 'he said your dad will never know'],
  }),
  founding({
    id: 'grooming.off-the-record',
    category: 'grooming',
    tier: 'high',
    pattern: `(don't|dont|do not|dinnae|no) (write|put|note|log) ..2 (in|on|down in) ..2 (book|notes|diary|log|care plan|chart|calendar|visitors book)|${YOU} (don't|dont|dinnae|do not|needn't) (have to|need to|hae tae) (tell|ask|say to) ..1 (staff|them|her|him|everyone|${HOME}) (everything|all|about|first|about us|if|every)|(behind|round) ${YOUR} ${HOME} back --(${PARTY}|says|said|police)`,
    reason: 'Made sure that nobody near will learn of it.',
    fires: ["Don't write it in the book", "you don't have to tell staff everything"],
    quiet: ['write it in the book', 'he asked about the chart'],
  }),
  founding({
    id: 'grooming.our-secret',
    category: 'grooming',
    tier: 'high',
    pattern: `(our|oor|wee|little|a|big|special|keep|this is a|be a|just a) (secret|secrets) ..4 (us|ok|okay|yes|yeah|yeh|promise|sweeties|sweets|tell|and see|start|one|right|deal|club|uncle|grandpa|grandad|daddy|darling|pet|princess|friend|mum|now)|(our|oor) (wee|little|special|own|private|big|secret) (secret|secrets|club|game|world|place|code|language|chat)|(can|could|will|are) (you|u|ye) ..1 (keep|good at keeping|keep me) [a|wee|big|little] (secret|secrets|a secret)|(this is|it's|its|be) (our|oor) (club|thing|game) ..4 (just|you|us|only|nobody|me)|(just|jist|only|between) (you and me|me and you|us two|the two of us|you an me|thee and me|u and me|you and i|us) ..3 (ok|secret|nobody|no|tonight|alone|remember|promise|club|and if|right|nobody else|yes|without)|(yes|ok|promise) secret|secret (yes|ok|promise|please|us)|(call me|i can be ${YOUR}|ill be ${YOUR}|let me be ${YOUR}|i'll be ${YOUR}) (daddy|grandpa|grandad|papa|uncle|big brother|big sis|second dad|new dad|sugar daddy|online dad|internet dad|mummy|special friend|boyfriend|bf) --(${TOLD}|recipe|ingredient|santa)`,
    reason: 'A secret shared, or a place taken in the family.',
    fires: ['You may call me Grandpa Jim', 'Can you keep a secret?', 'secret… yes?'],
    quiet: [
      'the secret recipe is ours',
      'an adult who says this is our secret',
      'my big secret is the slow cooker',
    ],
  }),
  founding({
    id: 'grooming.young-and-fine',
    category: 'grooming',
    tier: 'immediate',
    pattern: `(ur|u r|your|you're|youre|you are|u|only|oh|so|ok|hi|hey|ye're|yer) ..1 ${AGE} ..4 (mature|dont care|don't care|doesnt matter|thats ok|that's ok|thats fine|that's fine|its ok|old enough|just a number|grown up|big girl|big boy|legal|no problem|hot|fit|sexy|pretty|gorgeous|cute|beautiful|perfect|nice age|love that|my type|lovely age|good age|single|boyfriend|girlfriend)|${AGE} (thats|that's|thats ok|is|its|it's|cool|nice|perfect|lovely) ..2 (ok|fine|cool|mature|old enough|perfect|my favourite|sexy|cute|lovely age|great age|young|no problem|just right)|(mature|grown up|clever|sexy|developed|sensible|wise|tall|advanced) ..2 (for|than) ..3 (${AGE}|your age|ur age|yer age|girls|boys|kids|other kids|others your age)|(age|years) (is|are|just|only|its|it's) [just|only] [a] (number|numbers)|(im|i'm|i am|am|ahm) ${AGE} (too|2|aswell|as well|also) ..6 (pic|photo|cam|camera|send|snap|add|dm|chat|lol|discord|meet|gf|bf|single)|(older|oldr) (than|then) (you|u) ..3 (but|doesn't|dont|thats|dont matter|ok|secret)|(wish|if only|pity|shame) ..2 (you|u|ye) (were|was|wur|are|r) ..2 (older|younger|18|16|legal|nearer)|(love|like|prefer|fancy|into) (younger|young|teen|teenage) (girls|boys|lads|lassies|ones|guys|ladies) --(${TOLD}|diagnosed|my son|my daughter)`,
    reason: 'A child’s age waved away or admired.',
    fires: ['ur 11 but i dont care', '12? thats ok ur mature', 'age is just a number'],
    quiet: [
      'I was 12 and diagnosed',
      'my daughter is mature for her age, said the nurse',
      '14 is fine, said my consultant',
    ],
  }),
  founding({
    id: 'grooming.pictures-wanted',
    category: 'grooming',
    tier: 'high',
    pattern: `(send|snd|sned|another|more|show|got|gimme|give|want|need|take|see|swap|trade) ..2 (pic|pics|pix|photo|photos|selfie|selfies|vid|vids|video|picture|pictures|nude|nudes|snap) ...4 (just u|just you|of u first|of you first|u first|you first|no clothes|without|in bed|bed|bath|shower|pjs|pyjamas|bikini|swimming|swimsuit|underwear|bra|knickers|uniform|body|feet|tummy|legs|bum|alone|private|secret|only for me|for my eyes|just for me|not the dog|this time|u this time|naked|topless|top off)|(send|show) ..2 (one|pic|some|more) of (u|you|ur self|urself|yourself) (first|pls|please|now|alone|again|in|then|x|tonight)|(put|turn|switch|go) ..1 (${YOUR}|the|on) (cam|camera|webcam|facetime|video) [on] ..2 (on|n|and|whisper|now|when|alone|for me|please|babe)|(camera's|camera|cam|cams|mic) (is|broke|broken|not working|doesn't work) ..3 (send|u|you|show|photo|pic)|(what|wat|wot|whit) ..1 (${YOU}) (wearing|wearin|got on|sleep in)|(what|wat) ..2 (wearing|sleep in) ..2 (bed|now|under|tonight|x|babe)|(are|r|u|you) ..1 (a virgin|still a virgin|ticklish|shy|single|home alone) ..1 (x|cutie|babe|tell|or|pet|sweetheart|princess|tonight|lol|yet)|(ever|have you|have u) ..1 (kissed|snogged|touched|done it|had sex) ..3 (before|boy|girl|anyone|yet|yourself|urself|older)|(boobs|bra size|periods|hairs|pants) ..3 (yet|show me|grown) --(${TOLD}|grandchildren|children|scan|x ray|wound|rash)`,
    reason: 'Pictures or talk of the body asked for.',
    fires: [
      'another pic pls. just u this time',
      'put ur cam on n whisper',
      "camera's broken tho. send one of u first",
    ],
    quiet: ['send a photo of the dog', 'he asked for more pics in bed', 'take a picture of the rash'],
  }),
  founding({
    id: 'grooming.alone-with',
    category: 'grooming',
    tier: 'high',
    pattern: `(everyone|everybody|mum|mam|mums|ur mum|yer maw|parents|folks|the house|dad|they|staff|nurse|the others|the carer|carer) [all|are|is|gone|both|in] (asleep|in bed|sleeping|out|away|gone|gone home|at work|no there) ...4 (cam|call|whisper|come|chat|video|facetime|ring|msg|message|alone|u can|you can|ah'll|i'll|i can|me)|(send|get|make) (the girl|the nurse|nurse|carer|the carer|them|her|him|${YOUR} (mum|carer|nurse|daughter|support worker)) (away|out|home|to the shops|off) ..6 (i|me|alone|come|at|and|no tell|when|shall|us)|(you and me|you me|me and you|us two|you only|only you|just you|u n me) ..2 (alone|no mum|no carer|no nurse|send|nobody|without ${YOUR}|come)|(come|meet|see me|visit|stay) ..3 (alone|by yourself|on your own|by urself|without ${YOUR} ${HOME}|no mum|no carer|after dark|not with ${YOUR})|(pick|collect|get|meet|lift|drive) (you|yer|u|ye|thee) [up] [up] ..6 (walk round|round the corner|corner first|after school|from school|outside school|school gate|finish school|before ${YOUR}|when ${YOUR} mum|nobody|where no one|bus stop ..3 school)|(what|wit|whit|wot) time ..3 (finish|get out|out|done|leave) ..1 (school|skool|college|class)|(what|which|wot|whit) school (d'ya|do|does|you|u|ye|r|are)|(skip|dog|bunk|skive|mitch|wag|miss) ..1 (off|school|skool|class|day centre) ..6 (tak|take|meet|come|pick|i'll|ah'll|shows|cinema|mine|me)|walk (round|to|as far as|roon) the corner --(${TOLD}|my (son|daughter|mum|dad|husband) ..4 (pick|collect))`,
    reason: 'Brought where nobody else is.',
    fires: [
      'everyone asleep? put ur cam on n whisper to me',
      'send the girl away at two and I shall come',
      "What time d'ya finish school?",
    ],
    quiet: [
      'everyone is asleep and I am in pain',
      'my son will collect me after school',
      'he told her to come alone',
    ],
  }),
  founding({
    id: 'grooming.presents-and-debts',
    category: 'grooming',
    tier: 'high',
    pattern: `(you|u|ye) (owe|still owe) me ..3 (visit|pic|photo|one|kiss|cuddle|for|call|favour|that|now|some)|(after|efter) (all|aw|everything) (i've|ive|i have|ah've|that i've|i|i did) [have] (done|did|bought|gave|given|sent|spent) (for|on|you|to)|(i've|ive|i|i have|ah've) [have] (bought|got|gave|given|sent|paid|spent) (you|u|ye|on you) ..5 (lot|things|so much|presents|everything) ..6 (owe|visit|now|least|return|and you|quiet|pic|time)|(quid|pounds|pound|cash|money|tenner|fiver|vouchers|robux|vbucks|credit|vape|vapes|cider|fags|bevvy) ..3 (for|if|fur) ..3 (keep*|company|pic|pics|photo|photos|cuddle|kiss|massage|video|cam|visit|come over|you come|nowt|secret|afternoon|look|sit)|(i'll|ill|ah'll|i can|i will|gonna|lemme|i shall) ..2 (get|buy|gie|give|send|take|tak|bring) (you|u|ye|thee) ..6 (trainers|phone|console|xbox|playstation|robux|vbucks|skins|sweeties|sweets|cider|vodka|vape|money|presents|present|makeup|dress|ring|shows|concert|cinema|pony|puppy) ..8 (tell|secret|if|maw|mum|dad|nowt|just you|come|pic|meet|owe|own|keep|say)|(sweeties|sweets|chocolate|ice cream|puppy|kittens) ..3 (secret|no mum|alone|come|my car|my van|my house|don't tell) -(come for (ice cream|chocolate)) --(${TOLD}|${PARTY}|charity|raffle)`,
    reason: 'Presents, and what is wanted for them.',
    fires: [
      "I've bought you a lot of things. You owe me a visit.",
      'Twenty quid for keepin us company',
      "After all I've done for you",
    ],
    quiet: [
      'the nurse owes me a call',
      'I paid a tenner for the taxi',
      'raffle: ten pounds for company funds',
    ],
  }),
  founding({
    id: 'grooming.only-me',
    category: 'grooming',
    tier: 'high',
    pattern: `(nobody|no one|naebody|noone|no1|none of them|they|she|he|${YOUR} ${HOME}) [else|really|just|only] ..1 (gets|get|understands|understand|loves|love|kens|knows|listens to|sees|treats|cares about) (you|ye|u|thee) (like|the way|as much as|except|but|as well as|better than|more than) [i|ah|me] ..1 (i|ah|me|do|dae)|(only|just) ..3 (because|cos|cause) ..1 (paid|she's paid|he's paid|they're paid|gets paid|their job|her job|his job|for the money|wages) ..6 (i|care|love|come|me|free)|(because|cos) (she's|he's|they're|they are|she is) (paid|only paid) [to] ..4 (i come|i care|i love|i do|me i)|${YOU} (don't|dont|do not|dinnae|won't) need (her|him|them|${YOUR}|carers|staff|that|anybody|anyone|a carer|friends|no one|nobody|any of them) ..4 (me|now|got me|i'm here|when you|if you)|(they|${HOME}) (will|would|wants to|want to|is trying to|are trying to|'ll|try to) (stop|split|part|separate|come between|keep) (you|us|u) ..2 (apart|if|from|us|me|up|so|bring|seeing|being|because) --(${TOLD}|my cat|my dog)`,
    reason: 'Others set aside, until only one is left to trust.',
    fires: ['naebody gets ye like ah dae', "You don't need her now you've got me"],
    quiet: ['nobody gets my MS', 'you do not need a carer for that'],
  }),
  founding({
    id: 'grooming.come-to-me',
    category: 'grooming',
    tier: 'high',
    pattern: `(come|move|live|stay) [and|to] [live|stay] (by|with|at) (me|my|mine) ..6 (take care|look after|don't|dont|bring|daughter|before|secret|together|nobody|i will)|(bring|fetch|take) ..2 (bank papers|bank book|bankbook|passport|bank card|chequebook|deeds|papers|savings) ..4 (you|u|with|come|don't|and|when|too|along)|(do|d'you|would) (you|u|ye) want me to (tell|show|send|post|say)|(i won't|i wont|i'd not|i'll not) be (let|allowed|able) ..3 (come|see|visit|any more|talk)|my (special|secret|good|best|favourite|brave|clever) (girl|boy|lassie|lad|princess|prince|angel|princess) ..3 (you|u|ye|always|secret|only|now|x|are)|(ur|you're|you are|youre|yer) my (fave|favourite|special|secret|best) (person|girl|boy|one|friend|princess) ..3 (dont|don't|secret|ever|on here|only|in the|x) --(${TOLD}|my cat|my dog)`,
    reason: 'Others set aside, until only one is left to trust.',
    fires: ['Come live by me, I take care', 'bring your passport with you when you come'],
    quiet: ['come and stay with my cats', 'your passport at the appointment'],
  }),
  founding({
    id: 'grooming.watched-phone',
    category: 'grooming',
    tier: 'high',
    pattern: `((do|does|can|will|did|dae) (they|${YOUR} ${HOME}|${HOME}|she|he|any1) ..2 (look at|look through|check|read|go through|see|search|look|monitor|go on) ..1 (${YOUR}|the) (phone|messages|dms|tablet|ipad|screen|texts|account|mobile|chats|laptop)|(make|create|get|set up|open|use) ..1 (2nd|second|new|another|secret|other|fake|private) (account|acc|profile|email|phone|sim|insta|snap) ..6 (${HOME}|know|secret|add me|doesn't|doesnt|can't see|cant see|hidden)|(delete|wipe|clear|hide|erase) ..3 (this|our|after|messages|chat|history|everything|it|texts|app) ..3 (after|when|read|so|before|${HOME}|see|nobody|ok|every time)) & (${YOUR}|mum|secret|us|our|nobody|u|they) --(${TOLD}|cookies|cache|storage|browser|spam|my (mum|dad|messages|account))`,
    reason: 'Asks who can see, and hides it.',
    fires: ['Do they ever look at your phone?', 'make a 2nd account ur mum doesnt know about'],
    quiet: ['mum checks my phone AND my sugars', 'delete the app and clear the cache'],
  }),
];
