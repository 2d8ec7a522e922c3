import type { Phrase } from '../lexicon.types.ts';
import { CHILD_AGE, DONT, PARENT, SAID, YOU, YOU_ARE, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

/** How grooming of the young, or of a lonely adult, begins: secrecy, flattery about age, being alone, pictures. */
export const GROOMING: readonly Phrase[] = [
  founding({
    id: 'grooming.keep-it-from',
    category: 'grooming',
    tier: 'high',
    pattern: `${DONT} [be] (tell|tellin|telling|mention|say|show|let on to|breathe a word to) ..2 ${YOUR} [wee|big|foster|step] ${PARENT}|${DONT} [be] (tell|mention|say) (this|me|us|anything|it|our chats) to ${YOUR} ${PARENT}|${YOUR} ${PARENT} (doesn't|doesnt|disnae|don't|dinnae|need not|needn't|needny|won't|wouldn't|must not|mustn't|can't|cannot) ..2 (know|ken|find out|hear|be told|understand|see|about us) -((told|tell|tells|asked|asking|saying|said|says|say to|if) ..4 ${DONT} ..1 (tell|mention|say)|we won't ..2 tell)`,
    reason: 'Secrecy from parents or carers asked of somebody.',
    fires: ["don't tell your mum about us", "your parents mustn't find out"],
    quiet: [
      "don't tell my dietitian",
      'if anyone says do not tell your mother, tell her',
      'your mum needs to know',
    ],
  }),
  founding({
    id: 'grooming.hidden-from',
    category: 'grooming',
    tier: 'high',
    pattern: `need not ..5 to (her|his|your) parents|keep ..5 from ${YOUR} ${PARENT}|without ${YOUR} ${PARENT} (knowing|finding|seeing|there|kennin|about)|behind ${YOUR} ${PARENT} backs|(if|before) ${YOUR} ${PARENT} (asks|ask|finds|find|sees|see) ..6 (say|tell them|delete|hide|pretend)|(hide|hidden) ..3 from ${YOUR} ${PARENT} -((told|tell|tells|asked|asking|saying|said|says|say to|if) ..4 ${DONT} ..1 (tell|mention|say)|we won't ..2 tell)`,
    reason: 'Hidden from parents or carers.',
    fires: ['keep this from your parents', 'hide it from your mum'],
    quiet: ['keep the tablets from your cat', 'hide it in the shed'],
  }),
  founding({
    id: 'grooming.secret',
    category: 'grooming',
    tier: 'high',
    pattern: `(our|oor) [own|wee|little|special|ain|private|dirty] [wee|little] (secret|secrets)|(our|a) (wee|little|private|secret|own) ..1 (chat|correspondence|friendship|place|world|game) ..4 (secret|anyone|away|private|nobody|vanish|mention)|(this|it|us|keep it|keep this|jist|just|stays|stay) [is] [jist|just] (between|atween|atwixt) (us|you and me|me and you|the twa o us|the two of us|ourselves)|(our|oor) (chats|messages|talks|chat) (between|private|to|secret) ..2 (us|ourselves|secret|private)|just us (2|two) (tonight|yeh|yeah|ok|now|then|no)|${DONT} tell (anyone|anybody|any1|the (mods|moderators|staff|others|group|admins)|mods|the others|yer pals|people in group|nobody) ..3 (about us|about me|we talk|we talked|we are talking|about our|about this chat|what we|i said|ok|yeh|how old)|${DONT} (say|tell) to (people|anyone|others|nobody) ..3 (jealous|us|group)|(private|secret|special) (friend|friendship|friends) ..6 (${YOU}|us|let's|keep|only|mum)|(like|your|be) [a|your] (big brother|big sister|uncle|special friend|secret friend|daddy|boyfriend) (to you|for you|to u|4 u)|(code word|secret word|password) ..4 (so i|know it's|know its|not your|mum)|pinky promise ..5 (tell|screenshot|secret|show)|(promise|swear) [me] [u|you] (won't|wont|will not|not to) (tell|screenshot|show|say|screen shot|snitch|grass) -((${SAID}|if|someone) ..5 (secret|between|tell)|our ..1 (secret|secrets) (recipe|ingredient|weapon|santa))`,
    reason: 'A secret between two, offered by somebody on the internet.',
    fires: ['it can be our wee secret', 'this stays between us ok', 'this is between you and me'],
    quiet: ['the secret of good bread', 'our secret ingredient', 'between the two chairs'],
  }),
  founding({
    id: 'grooming.age-flattery',
    category: 'grooming',
    tier: 'high',
    pattern: `(so|very|really|dead|well|much more|more|that|pretty|awful|gey) (mature|grown up|sensible|sexy|gorgeous|beautiful|fit|developed|deep|clever|advanced) (for|than) ..2 (${YOUR} (age|years)|other ${CHILD_AGE}|${CHILD_AGE}|other (kids|girls|boys))|${YOU_ARE} ..1 [so|very|really|dead|pretty] (mature|sexy|grown up|gorgeous) for ${YOUR} age|(not|no|different) (like|from|fae) the other (kids|weans|girls|boys|teenagers|teens|young ones|lassies|lads)|(you are|you're|youre|ur|you seem|u seem|yer) ..1 (old|grown up|big|mature) enough (for|to) ..3 (private|secret|friend|meet|decide|boyfriend|girlfriend|chat|talk|know|relationship|keep)|age is (just|only) [a] number|(age|years) ..1 (doesn't|doesnt|dont|don't|shouldn't|shouldnt|not|does not) ..1 matter ..3 (us|love|you|to me|soul|if|when)|(soul|mind|body|heid|head) (like|of) (an|a) (adult|grown up|woman|man|older)|never met ..2 (young un|young one|girl|boy|lassie|kid|wean|teenager|someone your age|lass|lad) ..3 (like|with|wi|so)|(older|bit older) than (i said|i told|you think|u think|i put|my profile)|(pretty|bonny|gorgeous|clever|special) ..1 (girl|lass|lassie|lad|boy|young|thing|wee thing) of ..1 (${CHILD_AGE}|your years|your age)|(pretty|beautiful|sexy|gorgeous) young (no|dont|secret|girl ..1 you)|(people|girls|boys|lassies|lads|kids|folk) ${YOUR} age ..1 (get|better|me|than|turn|than people)|(better|more) (with|to|fun) ..2 (people|girls|boys|kids|lassies|lads) ${YOUR} age -((says|told|telling|said|tells|calls|calling) ..3 (mature|im|shes|hes|she's|i'm) ..2 for|for (my|his|her|its|their) age)`,
    reason: 'Flattery about age, or age explained away.',
    fires: ['So mature for thirteen!', 'age is just a number', "you're not like the other girls"],
    quiet: [
      'my teacher told me im mature for my age',
      'How old is the oldest member?',
      'a grand lass, wise beyond your years',
    ],
  }),
  founding({
    id: 'grooming.how-old',
    category: 'grooming',
    tier: 'review',
    pattern: `how old (are|r) (you|u|ye) (really|actually|truthfully|then|sweetheart|princess|gorgeous|babe|beautiful|hun|cutie|sexy|lol)|how old (ru|r u|are u|are you) ..4 (pic|pics|photo|cam|webcam|alone|boyfriend|bf|single|snap|asl|phone|mods|secret)|(mods|secret|alone|bf|boyfriend|snap|pic|tonight) ..3 how old (ru|r u|are u|are you)|(won't|wont|will not|not gonna|wouldn't) (report|grass|tell on|dob|snitch on) (you|u|ye) ..2 (for|if|being) ..2 (under|age|young|underage)|(know|dont mind|don't mind|dont care|don't care|fine|ok|cool|love) ..2 ${YOU_ARE} [only|just] (under (age|sixteen|16|18|eighteen)|underage|${CHILD_AGE})|how many years ${YOU} have|(what|which|whit) (age|school|year at school|class) (are|r|do|u) (you|u|ye) ..3 (in|go|at) ..3 (sweetheart|gorgeous|alone|cutie|babe|pretty|princess|darling)|${YOU} ..1 (have|got|hae) [a|any] (boyfriend|girlfriend|bf|gf) ..5 (how|years|old|secret|kiss|yet|pretty|${CHILD_AGE})|(have|ever) ${YOU} ..2 (kissed|been kissed|had a boyfriend|had sex|touched|touch)|(are|r) (you|u) a virgin|asl (u|you|babe|pic|pls|please)|what (are|r) (you|u) wearing|(do|does) (you|u) ..2 touch (yourself|urself) -((${SAID}|creep|man|bloke) ..4 how old)`,
    reason: 'Age, school and first love asked about by a stranger.',
    fires: ['how old are you gorgeous', 'what are you wearing', "I don't care that you're only 14"],
    quiet: [
      'how old are you if I may ask',
      'some creep asked how old i was',
      'what school is good for autism',
    ],
  }),
  founding({
    id: 'grooming.alone',
    category: 'grooming',
    tier: 'high',
    pattern: `(are|r|when|if|when are|while) (you|u|ye|you're|youre|ur|yer) [all|ever] ([at] home alone|alone in the (house|hoose)|in [the house] (alone|by yourself|on your own)|on ${YOUR} own [tonight|later|at night|in ${YOUR} room]|in ${YOUR} (room|bed|bedroom)) ..8 (pic|picture|photo|message|msg|text|snap|call|me|chat|send|door|mum)|(are|r) (you|u|ye) [all] (home alone|alone in the (house|hoose)|on ${YOUR} own in the (house|hoose)|in ${YOUR} (bed|bedroom))|(when|after|once|wait till|till|until|while) ${YOUR} [mum|mam|maw|ma|dad|da|parents|nan|carer|folks|mom|mother|parent] ..1 (mum|mam|maw|ma|dad|da|parents|nan|carer|folks|mom|mother|are|is) ..2 (sleep|asleep|in bed|goes out|go out|goes to bed|at work|at their work|away out|no in|not in|out)|when parents (sleep|asleep|out) -((${SAID}|creep|asking) ..5 (home alone|alone))`,
    reason: 'Finding out, or making sure, that nobody is watching.',
    fires: ['are you home alone', 'when parents sleep we can talk'],
    quiet: ['I am home alone since he died', 'my parents check my phone', 'the cat is home alone'],
  }),
  founding({
    id: 'grooming.unwatched',
    category: 'grooming',
    tier: 'high',
    pattern: `(phone|tablet|laptop|ipad|email|account) ${YOUR} (parents|mum|mam|maw|dad|folks|ma) (don't|dont|dinnae|doesn't|disnae|cant|can't) (check|see|look|ken|know)|(let|allow|lets) (you|u|ye) have (${YOUR} own|a) (phone|tablet|laptop|ipad|computer) in ${YOUR} (room|bedroom)|(phone|tablet|laptop|webcam|camera|cam) in ${YOUR} (room|bedroom)|(does|do|is|are) ${YOUR} (mum|mam|maw|dad|parents|ma|carer|nan|mom) ..1 (check|read|look at|see|monitor|go through|home|in|know your) ..1 (phone|messages|texts|this|tonight|phone password|yet)|(does|do) ${YOUR} ${PARENT} ..1 (know|ken) ${YOU} ..2 (talking|chating|on here|messageing) -((${SAID}|creep|asking) ..5 (home alone|alone))`,
    reason: 'Asks whether anybody watches the screen.',
    fires: ["use an account your mum doesn't know", 'does your mum check your phone'],
    quiet: ['my parents check my phone', 'my laptop in the room'],
  }),
  founding({
    id: 'grooming.come-alone',
    category: 'grooming',
    tier: 'high',
    pattern: `(come|meet|get them|visit|be) ..4 (by yourself|on ${YOUR} own|alone|by yersel|on yer own|by urself) ..3 (not with|no wi|without|though|ok|don't|secret|dont)|not with ${YOUR} (sister|mum|brother|mam|dad|parents|carer|pals|friends)|(come|see) ..4 (after|efter|before|instead of) (school|the school|class|college) ..5 (own|alone|road|house|tell|dog|dug|secret|car|lift|pick|up)|(meet|pick|get|lift|collect) (you|u|ye) ..2 (after|efter|from|outside|at) ..1 (school|college) -((${SAID}|creep|asking) ..5 (home alone|alone))`,
    reason: 'Asks a young person to come, alone.',
    fires: ['get them by yourself though', 'meet you after school'],
    quiet: ['come by yourself or bring a friend, the group is open', 'the taxi picks him up after school'],
  }),
  founding({
    id: 'grooming.pictures',
    category: 'grooming',
    tier: 'high',
    pattern: `(send|show|gie|give|post) (me|us) [a|some|more|another] [nice|wee|sexy|quick|better|full|new|cheeky] (pic|pics|picture|pictures|photo|photos|photie|selfie|selfies|video|vid|nude|nudes) (of (you|ye|yourself|urself|yersel|${YOUR} (body|smile|face|legs|bed|bedroom|room|uniform|hair|eyes|feet|bum|chest|self|tummy|scars|stoma|lips))|in ${YOUR}|babe|baby|gorgeous|pls|please)|(send|sendin|share) [me] (nudes|a nude|bikini pics|pics in your)|(turn|put) (on ${YOUR} (cam|camera|webcam)|${YOUR} (cam|camera|webcam) on)|(take|lift|pull|get) (off|up|down) ${YOUR} (top|shirt|trousers|clothes|bra|pants|skirt)|take ${YOUR} (top|shirt|clothes|bra|trousers) off|(lets|let me|can i|want to|wanna) see (${YOUR} (body|legs|face|bum|boobs|tits|chest|room|bed|smile|underwear|bra)|you (naked|in your|undressing|without|in the bath))|(i'll|ill|i will|i can|i could) (send|show) (you|u) (mine|one of me|a pic of me) (if|first|too|then|but)|(put|have) a face to (you|u|ye)|(pic|photo|picture|selfie) ..2 (in the bath|in ${YOUR} (uniform|pjs|pyjamas|pants|underwear|swimsuit|bikini|bra|bed)) -((${SAID}|hospital|doctor|nurse|clinic) ..5 (pic|photo|picture|send))`,
    reason: 'Pictures and bodies asked for.',
    fires: ['send me a pic of you', 'turn your camera on', 'let me see your body'],
    quiet: [
      'send me a picture of your garden',
      'my son sends me a photo of his tablets',
      'turn on your kettle',
    ],
  }),
];
