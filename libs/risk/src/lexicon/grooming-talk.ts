import type { Phrase } from '../lexicon.types.ts';
import { CHILD_AGE, SAID, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const KIN =
  '(mum|mam|maw|ma|mom|dad|da|parents|carer|nan|gran|support worker|social worker|teacher|sister|brother|key worker|family)';

/** More of how strangers talk to the young and to lonely adults. */
export const GROOMING_TALK: readonly Phrase[] = [
  founding({
    id: 'grooming.body-and-love',
    category: 'grooming',
    tier: 'high',
    pattern: `(pretty|hot|fit|sexy|beautiful|gorgeous|cute|stunning|big|developed) for [a|an] ${CHILD_AGE}|(have|hae|got|u got) [you|u|ye] [got] [a] (boyfriend|bf|girlfriend|gf) (sweetheart|princess|gorgeous|babe|hun|darling|beautiful|pet|yet|sexy)|(girls|boys|lassies|lads|kids|people) (your|ur|yer) age ..3 (like|love|date|want|need|prefer|go out) ..3 (older|men|man|guys|real)|(i know|ah ken|yes|even if|though|although) i'm ..2 older ..3 (but|connection|special|than you|get|understand|love|bond)|(older|bigger) (boyfriend|man|guy|friend) ..4 (look after|teach|show|take care|treat)|(love|loves|care about|cares about|understand|understands) you (more|better) than (your|ur|yer|they|anyone|any of)|(nobody|no one|noone|naebody) (understands|loves|gets|knows|kens|cares about) (you|u|ye) (like|the way|but|except) ..1 (me|i|we)|(not like|different from|different to|no like) (other|the other|most|aw the ither) (adults|grown ups|men|guys|people|teachers|blokes)|(your|ur|yer) (first (kiss|time|period) (was|with|yet|tell)|body changing)|(started|have|got) ${YOUR} (periods|period) yet|(wish|if) (you|u|ye) (were|was|wur) (older|18|sixteen|16|legal)|(kiss|cuddle|hold|touch|hug) (you|u|ye) ..3 (secret|alone|when we meet|in my|tonight|all over|if you|under) -((${SAID}) ..4 (for|older|your|have)|(midwife|leaflet|school nurse) ..4 period*|different from other people)`,
    reason: 'Looks, bodies and love talked of to somebody young.',
    fires: [
      "You're really pretty for a 13 year old",
      'nobody understands you like I do',
      'girls your age usually like older men',
    ],
    quiet: [
      'He said she was pretty for a 13 year old',
      'nobody understands my MS',
      'different from other people',
    ],
  }),
  founding({
    id: 'grooming.who-is-there',
    category: 'grooming',
    tier: 'review',
    pattern: `(do|does|did) ${YOUR} ${KIN} (know|ken|knows|mind|read|let|see) ..2 (you|u|ye|this|me|us) ..2 (talk|talking|chat|chatting|on here|message|messaging|met|about me)|(is|are) ${YOUR} ${KIN} [at] (at work|out|away|asleep|in bed|working|gone out|home|in) ..2 (today|tonight|now|the night|the now|yet|later|right now)|${YOUR} ${KIN} [will|would|wid|ll] (never|no) (ken|know|find out|suspect|guess|see)|${YOUR} (da'll|ma'll|dad'll|mum'll|maw'll) never (ken|know)|(are|r) (you|u|ye) (alone|by yourself|on your own|on ur own) (in|at|right now|now|tonight|the now)|(just|only) (you|u|us) ..1 (nobody|no one|noone) else|(don't|dont|dinnae) (need to|have to|hae tae|go) ..1 (tell|telling) ..1 ${YOUR} ${KIN}|no tell (mum|mam|family|mother|parents|dad|carer|nurse|nobody)|(tell|telling) no (one|body|adult)|(anyone|anybody|mum|mam|dad|parents|adults) (looking|watching|reading|checking) ..2 (over|your|ur|this|screen|shoulder|phone) -(anyone reading this|(${SAID}|if) ..4 (alone|are you|tell)|never know (what|until|when|how|if)|(just|only) you ..1 nobody else can)`,
    reason: 'Asks who is near, or who may know.',
    fires: [
      'do your parents know you talk to me',
      'Are you alone in your room',
      "you don't need to tell your support worker",
    ],
    quiet: ['is your mum at the group today', 'He asked are you alone', 'just you wait'],
  }),
  founding({
    id: 'grooming.lure',
    category: 'grooming',
    tier: 'high',
    pattern: `(send|snd) (pic|pics|selfie|nudes|vid|photo of u|pic of u)|(got|have|u got|turn on|u have|switch on) (cam|webcam|facetime)|(see|watch) (you|u|ye) on (cam|video|webcam|facetime|camera)|(move|go|switch|swap|lets go|come|chat|talk) ..2 (to|tae|on|onto|over to) (telegram|snap|snapchat|kik|discord|whatsapp|signal|wickr|private chat|dms) ..4 (private|secret|nobody|safer|no one|delete|mods|they|parents|mum|alone)|(meet|meet up|hang out|come out) ..2 (after|efter|before) (school|the school|class) ..4 (pick|alone|car|secret|house|i'll|mum|own)|(bought|got|gotten|have) (you|u|ye) (something|somethin|a wee something|sumthing) ..4 (secret|surprise|come|tell|if|special)|(surprise|present|gift|treat|money|sweets|vapes|vape|cider|game|phone|cash) ..2 (for|if|when) (you|u|ye) ..3 (show|come|send|keep|meet|promise|let me|secret|don't)|(secret friend|secret friends|secret friendship)|(keep it|keep this|stay|keep us) (quiet|hush|secret|hidden|under wraps|between) ..4 (trouble|us|ok|us two|both|tell|or|promise|mum)|(i) won't tell (anyone|anybody|a soul|nobody|on you) ..1 if (you|u|ye) (don't|dont|dinnae)|(i'll|ill|i will|i could) (hurt|kill|cut) myself if (you|u|ye) (stop|leave|block|tell|don't|dont|ignore|go)|(both|we'll|we'd|well) ..2 (be|get) (in|into) trouble|let me (look after|take care of|mind|manage|keep) ${YOUR} (money|bank card|card|pin|benefits|pension|cash|savings|house key|key)|${YOUR} (visits|visit|time together|special time) ..3 (secret|alone|sister|anyone|tell) -((${SAID}|asked) ..4 (send|meet|secret)|secret friend (santa|day|at work|gift))`,
    reason: 'Lured to a camera, a meeting or a secret.',
    fires: ['send pic', "keep it quiet or we'll both get into trouble", 'we can be secret friends'],
    quiet: ['he asked me to send pic', 'the bus will be in trouble', 'move to the next ward'],
  }),
];
