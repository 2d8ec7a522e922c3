import type { Phrase } from '../lexicon.types.ts';
import { CHILD_AGE, SAID, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

/** How somebody is led away and held: other places to talk, gifts, threats, being made the only one. */
export const GROOMING_HOLD: readonly Phrase[] = [
  founding({
    id: 'grooming.elsewhere',
    category: 'grooming',
    tier: 'high',
    pattern: `(chat|talk|speak|message|wee chat|go) ..2 (away from (here|the group|this group|the others|the mods)|(on|in|to|over) [an|the|another] (other|different|another|private|secret) (app|application|site|place|chat)|somewhere (private|quieter|more private|they cant|secret|else just|nobody)|where (nobody|no one|they cant|the mods) ..2 (see|sees|read|reads|look|looks))|(messages|message|chats|pics|photos|it) (vanish|vanishes|disappear|disappears|delete|deletes|delete themselves|self destruct)|(delete|wipe|clear) (this|our|the|these|all our|yer|your|ur|everything) [chat|chats|message|messages|conversation|texts|history] ..1 (chat|chats|messages|message|conversation|texts|history|after|afterwards|before)|get on the other app|(the other|other) (app|application) ..4 (tonight|now|sorry|later|when|me)|(got|have|u on|you on|use|whats ${YOUR}|what's ${YOUR}) [you|u|ye] [got] (snap|snapchat|insta|discord|kik|whatsapp|telegram|roblox) ..6 (mum|mam|${CHILD_AGE}|secret|tell|alone|cutie|gorgeous|parents|pretty)|(mum|${CHILD_AGE}|cutie|gorgeous|pretty|olds|yr olds) ..4 (got|have|u on|you on|add me on) (snap|snapchat|insta|discord|kik|whatsapp|telegram) -((${SAID}|asking|do they|does he|wants to|want to|wanted|wanting) ..5 (chat|talk|speak|quieter)|don't delete)`,
    reason: 'Led away from where others can see.',
    fires: ['we could chat on another app', 'messages vanish on it', 'delete our chat afterwards'],
    quiet: ['asking do they want to chat somewhere quieter', 'we talk on the phone', 'I deleted the app'],
  }),
  founding({
    id: 'grooming.gifts',
    category: 'grooming',
    tier: 'high',
    pattern: `(i've|ive|ah've|i have|i) ..1 (got|bought|hae|have) (you|u|ye) a (present|pressie|gift|surprise|phone|wee something)|(i'll|ill|i will|i can|i could|gonna|ah'll|lemme|let me) (buy|get|send|gie|give) (you|u|ye) ..3 (vbucks|v bucks|robux|skins|a phone|a new phone|present|presents|gift|pressie|headphones|trainers|vapes|vape|drink|cider|money|phone credit|top up|credit|a console|makeup|concert tickets) ..6 (if|but|secret|tell|come|just|you|u|pic|meet|own|for)|(i've|ive|ah've|we) ..2 (got|hae|have) a ..2 (dog|dug|puppy|kitten|pool|hot tub|ps5|xbox|pony|kittens|puppies) ..2 (ye'd|you'd|you could|ye could|u could|you can|u can) ..4 (come|love|see|play|visit|pet)|(you're|youre|ur|you are) [so|very|that] (special|precious) to (me|us)|(only|one) (bright spot|good thing|reason i) ..3 (you|my life|day)|(you're|ur|you are|youre) the (only|one) ..2 (bright spot|reason i|thing (good|keeping))|(nobody|no one|noone) would [ever] (suspect|know|guess|find out|believe) ..3 (thing|us|you|me|nice|if)|just the nice (man|lady|woman|bloke)|good (girl|boy) ..2 (secret|our|delete|for me|keep|don't)|(let|lets) me (be ${YOUR}|look after you|take care of you|teach you|touch|cuddle|massage)|(i could|i can|i'll|ill) (teach|show) (you|u) (things|how to kiss|about (boys|sex|love|men))|(sit on my|cuddle up|bath together|sleep in my bed|share my bed|come to bed) ..3 (knee|lap|you|tonight|with)`,
    reason: 'Gifts, treats and being made special.',
    fires: [
      'I bought you a wee something',
      "I'll buy you robux if you keep it quiet, just us",
      "you're special to me",
    ],
    quiet: ['my mum bought me a phone', 'you are special to your family', 'I have a dog and a cat'],
  }),
  founding({
    id: 'grooming.held-by-fear',
    category: 'grooming',
    tier: 'immediate',
    pattern: `(if|when) (you|u|ye) (tell|block|leave|grass|snitch|report|say|show|dont|don't|stop|ignore|talk to|speak to) ..4 (i'll|ill|i will|ah'll|i get|i'd|id|they'll|ill get|im gonna|i'm going to|they will|everyone will|nobody will) ..5 (tell|send|show|post|banned|sent|kill|hurt|prison|jail|find|gutted|take|believe|everything|share)|(i'll|ill|i will|im gonna|gonna) (send|post|share|show) ${YOUR} (pic|pics|photos|pictures|photo|nudes|video|messages|vid) ..4 (everyone|school|mum|mam|friends|mates|dad|to|parents|online|unless|if)|(that'd|thatd|it'd|that would|that will|it will|it would|itll|it'll) be ${YOUR} (fault|own doing|own fault|blame) -((${SAID}|he's|man) ..4 (if|the only))`,
    reason: 'Held by threats, guilt or being the only one: coercion of somebody in its grip now.',
    fires: ["if you tell your mum I'll send it to everyone", 'thatd be ur fault'],
    quiet: [
      'if you tell the nurse she will help',
      'it is nobody’s fault',
      'she is the only one who gets my jokes',
    ],
  }),
  founding({
    id: 'grooming.made-the-only-one',
    category: 'grooming',
    tier: 'immediate',
    pattern: `they'll (take|tak|lift) (you|${YOUR} (tablet|phone|ipad|laptop|xbox)|you away) ..5 (and|put|away|from|if|off)|(put|send) (you|ye|u) (with strangers|in (care|a home)|away)|i told (you|u|ye) no (adults|grown ups|teachers|parents|one)|no (adults|grown ups|parents) ..2 (ok|remember|just|allowed|secret)|(i'm|im|i am|am|ahm) the only (one|person|wan|yin) (who's|whos|that's|who|that|wha|you|u|ye) ..3 (straight|understands|gets|get|cares|loves|listens|can trust|been honest|really|kens)|(nobody|no one|they) (else|don't|dont) (understands|loves|gets|understand|love|get) (you|u|ye) (like i|like me|the way i|i do)|(you|u) owe me ..3 (pic|photo|picture|for|now|after|one|that)|(prove|show) ..1 (you|u|me|that) ..2 (trust|love) me|(if|do) (you|u) ..1 (loved|love|trusted|trust) me ..3 (you'd|ud|u'd|you would|send|show|prove|youd)|(don't|dont|do) (you|u) [not] trust me|nobody (will|would|is going to|gonna) believe (you|u|ye|a)|who have you been (talking|telling|speaking)|get us [both] (in|into) trouble|(i'll|ill|i'd|id|i would|i could) (go to|end up in|be in|get) (jail|prison|arrested|done|banned) ..4 (you|u|if|tell|for|and) -((${SAID}|he's|man) ..4 (if|the only))`,
    reason: 'Cut off from others, and held by guilt.',
    fires: ["I'm the only one who understands you", 'no adults, ok'],
    quiet: ['she is the only one who gets my jokes', 'no adults were hurt'],
  }),
];
