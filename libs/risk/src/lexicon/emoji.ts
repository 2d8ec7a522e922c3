import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

const MEANS = '(<emoji-pill>|<emoji-blade>|<emoji-gun>|<emoji-rope>|<emoji-bridge>)';
const DEATH = '(<emoji-grave>|<emoji-skull>|<emoji-dove>)';
/** Nobody says these of tonight's tablets. */
const LEAVING =
  '(goodbye|good bye|bye everyone|bye all|bye forever|sorry everyone|sorry all|sorry mum|sorry mam|im sorry|forgive me|(had|hud) enough|(cant|cannae|cannot) (do|take|go on with) (this|it|anymore|any more)|(cant|cannae|cannot) (go on|carry on)|want it to (end|stop)|(end|over) it all|its over|no more pain|wont be (here|around)|wont wake up|not wak* up|never wake|last (night|time|goodbye|message|post)|tonight (is|its|s) (it|the night)|ready to go|see (you|yous|u|ye) on the other side|love (you|yous|u|ye) all|nobody (cares|will (notice|miss|care))|no one (cares|will (notice|miss|care))|all of them|the [whole] lot at once|finally (ready|free|at peace))';

/** Coded speech in pictures. An emoji alone is nothing: it raises what is said beside it. */
export const EMOJI: readonly Phrase[] = [
  founding({
    id: 'suicide.emoji-means',
    category: 'suicide',
    tier: 'high',
    pattern: `${MEANS} & ${LEAVING} --(chemo|vet|film|movie|episode|season|game|series|book|knife crime|cake|dinner|recipe|train was|delayed|bridge club|song|album|dose of|antibiotics|refill|repeat|jab|vaccine)`,
    reason: 'A picture of a means beside words of leaving.',
    fires: ['sorry everyone 💊💊💊', 'cant do this anymore 🔪', 'I love you all 🌉', 'all of them 💊'],
    quiet: [
      'night meds 💊 then bed',
      '💊💊💊',
      'sorry everyone, cake got burnt 🔪',
      'Love you all 💊 chemo done!',
    ],
  }),
  founding({
    id: 'suicide.emoji-end',
    category: 'suicide',
    tier: 'review',
    pattern: `(${MEANS} ~2 ${DEATH}|<emoji-wave> ~3 (<emoji-grave>|<emoji-dove>)|(want|wanna|wantae|wish|ready|going|gonna|gonnae|rather|better) ..4 (<emoji-grave>|<emoji-skull>)|(me|myself|masel|i) ..1 (soon|tonight|next|tomorrow) ..1 (<emoji-grave>|<emoji-skull>|<emoji-rope>|<emoji-gun>)) --(halloween|film|movie|episode|game|pirate*|metal|gig|lol|lmao|haha*|hehe|laugh*|joke|spooky|costume|skeleton|xray|album|season|series|raid|boss|deid laughing)`,
    reason: 'A means or a goodbye and death, in pictures.',
    fires: ['💊 ⚰️', '🔪💀', 'wish i was 🪦', '👋 🕊️', 'me soon ⚰️'],
    quiet: ['halloween 🔪💀', 'gonna laugh 💀 lol', '💀', 'wish I was there 👋', 'that film 🔫💀'],
  }),
  founding({
    id: 'self-harm.emoji',
    category: 'self-harm',
    tier: 'high',
    pattern:
      '(<emoji-blade>|<emoji-blood>) & (relaps*|[bad] urges|the urge|my (arm|arms|wrist|wrists|thigh|thighs|skin|forearm)|clean (for|streak|since)|(did|done) it again|slipped [up] again|again tonight|need to see|feel something|punish* (me|myself)|deserve (it|this)|more lines|long sleeves) --(fistula|dialysis|blood (test|tests|sugar|donor|group|type)|finger prick*|cannula|line (in|out)|phlebotom*|nurse|surg*|operation|chef|dinner|recipe|period|knitting|gardening|hedge|haircut|fringe|shav*|clinic|needle|injection|sensor|cook*)',
    reason: 'A blade or blood beside words of hurting oneself.',
    fires: ['relapsed 🔪', 'my arm 🩸', 'bad urges tonight 🪒', 'did it again 🩸'],
    quiet: ['fingers pricked again 🩸 blood sugar 7', '🩸', 'cut the veg 🔪 my arm is sore from cooking'],
  }),
  founding({
    id: 'medicines.emoji-all',
    category: 'medicines',
    tier: 'high',
    pattern:
      '(<emoji-pill> <emoji-pill>|<emoji-pill> ..3 <emoji-pill>) & ((took|taken|tuk|swallowed|downed|necked|taking|had) ..3 (all|every|whole|too many|lot|loads|handful|everything|rest)|too many|by mistake|by accident|twice|double) --(cat|dog|vet|hamster|kitten|pup)',
    reason: 'Too many, counted in pictures.',
    fires: ['took them all 💊💊', 'too many 💊💊💊', 'took it twice by mistake 💊 💊'],
    quiet: ['took my 💊💊', 'too many appointments 💊', 'the dog had too many 💊💊'],
  }),
  founding({
    id: 'despair.emoji',
    category: 'despair',
    tier: 'concern',
    pattern:
      '<emoji-broken> & (whats the point|no point|so (alone|lonely|tired of)|nobody (cares|gets it|understands)|no one (cares|gets it|understands)|(hate|sick of) (my life|myself|everything)|(cant|cannae) (cope|stop crying|do this)|(done|empty|numb) inside|given up|giving up|worthless|useless) --(match|team|penalty|season|score|lost [to]|episode|cup|league|finale|song)',
    reason: 'A broken heart beside words of despair.',
    fires: ['whats the point 💔', 'so alone tonight 🥀', 'hate my life 🖤'],
    quiet: ['lost the match 💔', '💔', 'no point after that penalty 💔'],
  }),
  founding({
    id: 'scam.emoji',
    category: 'scam',
    tier: 'review',
    pattern:
      '<emoji-money> & (dm|inbox|message|text|whatsapp|telegram|link in bio|signals|forex|crypto|bitcoin|passive income|profit*|double your|invest*) --(charity|fundrais*|raffle|benefit*|pip|lottery|scam*|premium bonds)',
    reason: 'Money in pictures beside an offer to write.',
    fires: ['dm me for signals 🚀💰', 'crypto doubled my money 🤑', 'passive income, link in bio 💸'],
    quiet: ['payday 💰', 'raffle money 💵 message Morag', 'a scam, dont dm them 💸'],
  }),
];
