import type { Phrase } from '../lexicon.types.ts';
import { SAID, YOU, YOU_ARE, YOU_REALLY_ARE, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const REPORTED = `(${SAID}|like|if|think|thinks|thought|believe|feel|feels|whether|felt) ..3`;
const FALSE_ONE =
  '(charlatan|hypocrite|imposter|impostor|fake|phoney|phony|chancer|cheat|thief|crook|disgrace|laughing stock|embarrassment|joke|coward|bully|troll|sneak|grass|creep|bore|nuisance|stalker|druggie|junkie|pill popper|alky|narcissist|manipulator|user)';

/** Scorn, doubt and pestering in plain words. */
export const HARASSMENT_SCORN: readonly Phrase[] = [
  founding({
    id: 'harassment.doubted',
    category: 'harassment',
    tier: 'review',
    pattern: `(nothing|naething|nowt|naethin|nuthin|nothin|not a thing) [at all|actually|physically|really|medically] (wrong|wrang|the matter) (with|wi) (${YOU}|her|him) (apart|except|but|bar|that a|other than|its all|it's all|you|ye|u|pal|love)|(my arse|my backside|as if|pull the other one|aye right|aye that'll be right|yeah right|give us a break|do me a favour) ..2 (${YOU_ARE}|you've|youve|ye've|you have|yer|ye hae) ..2 (ill|sick|disabled|ms|pain|stroke|epilepsy|lupus|got|no well|cancer)|(funny|strange|amazing|odd|convenient|miraculous) (how|that) ${YOU} (can|are well enough|are able|were|manage|managed|always) ..6 (but|when|yet|all day|whenever) -(${SAID} ..6 (nothing|naething|nowt)|${REPORTED} ${YOU_ARE})`,
    reason: 'Doubt thrown on a member’s illness.',
    fires: ["there's naething wrang wi ye apart fae laziness", "My arse you've got MS"],
    quiet: ['There is nothing wrong with asking for help', 'funny how the pain moves about'],
  }),
  founding({
    id: 'harassment.told-to-stop-pretending',
    category: 'harassment',
    tier: 'review',
    pattern: `(stop|quit|give up) (pretending|faking|lying|acting|putting it on|playing the victim|milking|bleating) ..3 (${YOU_ARE}|ill|sick|to be|disabled|${YOU}|for|it|and|a wheelchair)|(munchausens|munchausen|hypochondria) (much|again|or what|syndrome (much|you|is))|(drama queen|attention seeker|attention seeking|sob story|pity party|woe is me) ..3 (again|is back|strikes again|alert|another|brigade|you|yet)|all in ${YOUR} [own|tiny|wee|silly|lazy|thick] (head|heid|mind) (${YOU}|and|love|pal|so|hen)|(bet|reckon) ${YOU_ARE} (not even|no even|never even) ..1 (ill|sick|disabled)|${YOU} (don't|dont|dinnae|do not) (look|seem) (ill|sick|disabled|unwell) ..2 (to me|lazy|scrounger|fraud|faker)|(from|leave it for|insult to|disgrace to|what about) (real|genuinely|actually|truly|properly) (disabled|ill|sick) (people|folk|person) -(said to me|${SAID} ..6 (real|genuinely|actually|truly|properly|nothing|stop)|(say|said|says|told|telling|tells) (it's|its) all in ${YOUR}|${REPORTED} ${YOU_ARE})`,
    reason: 'Doubt thrown on a member’s illness.',
    fires: ['stop pretending to be disabled', 'The drama queen is back, drama queen strikes again'],
    quiet: [
      'There is nothing wrong with asking for help',
      'funny how the pain moves about',
      'the GP told me it was nerves',
    ],
  }),
  founding({
    id: 'harassment.looked-up',
    category: 'harassment',
    tier: 'high',
    pattern: `(i|we|ah) (know|ken|found|have|hae|got) ..1 (${YOUR} (street|house|postcode|address ..1 (be|now|pal|watch|careful|here)|number plate|car|work|employer|surname|boss|ex)|(what|which|whit) (school|street|hospital|ward|clinic|road|house|car|gym|church|pub) (${YOU}|${YOUR}))|(drove|walked|went|drive|walk|cycled|been) (past|by|roon|round|to) ${YOUR} (house|hoose|flat|work|street|door|bit|home)|(waiting|waitin|sitting|sittin|standing|outside|ootside|parked) (outside|ootside|at|for|aff|by|near) (${YOUR} (house|hoose|work|door|flat|school|clinic|street|bus|appointment)|${YOU} (after|at|when|outside))|keep (talking|posting|it up|going|moaning|blocking) and ..2 (see|watch|find|you'll)|(${YOU} will|you'll|ye'll|youll) ..1 (regret (ever|joining|crossing|messing|opening|the day)|be sorry (you|ye|when|for)|pay for (this|that|it)|wish you|get whats|get what's|be hearing)|(if|when|wait till|next time) i [ever] (see|get|catch|find|meet) ${YOU} ..6 (getting it|gettin it|battered|sorry|dead|for it|slap|flatten|wish|hospital|punch|mark)|${YOU_REALLY_ARE} (dead|deid|deed|getting it|gettin it|getting battered|done for) (pal|meat|when|next|if|fae|mate|the morra)|(people|folk|things|accidents) like ${YOU} (get|end up) (hurt|battered)|i'd sleep with one eye|it would be a shame if ..4 (${YOUR}|happened)`,
    reason: 'The reader is watched, or told that something will happen to them.',
    fires: [
      'I drove past your house last night, nice curtains',
      "ah'll be waitin ootside yer hoose",
      "You'll regret crossing me",
    ],
    quiet: [
      'I know your address changed, the nurse said',
      'waiting outside the clinic',
      "you'll be fine, they are kind there",
    ],
  }),
  founding({
    id: 'harassment.pestering',
    category: 'harassment',
    tier: 'review',
    pattern: `${YOU} (blocked|block|reported|ignored|keep blocking) me (but|so|again|and|well|because|pal) ..3 (i|im|ive|new|made|another|now|watch|you)|(made|making|got|have) ..2 (another|new|three|two|more|second|other|fresh) (account|accounts|profile|profiles) ..6 (block|you|stop|ignore|hide)|${YOU} (can't|cannot|cannae|can not|wont) ..1 (hide from|block me|ignore me|escape|get away|get rid of me|stop me)|i (know|ken) ${YOU_ARE} (online|there|reading this|watching|in there|hiding)|(answer|reply to|talk to|message) me [now|back] ..1 (${YOU}|coward|or|bitch|right now)|(won't|will not|never|not going to|willnae) (stop|leave ${YOU} alone|give up|rest|let up) (until|till|til|unless) ${YOU} (leave|go|say|apologise|delete|admit|answer|quit|are gone|talk)|(tell|telling|inform|message|messaging|send|sending|show|email|emailing|write to|ring|phone) (${YOUR} [ex] (boss|husband|wife|work|employer|family|mum|social worker|landlord|kids|school|partner|doctor|carer)|the dwp|the jobcentre|the benefits|social services) ..4 (about ${YOU}|what ${YOU}|everything ${YOU}|${YOU} (post|posted|said|are|put)|${YOUR} (messages|posts|lies|comments))|(send|sending|show|showing|forward*) ${YOUR} (messages|posts|photos|pics|comments) to ${YOUR}|(report|reporting|shop|shopping|grass|grassing) (you|ye|u) (to (the|dwp|pip|social|benefits|your|yer)|for fraud|up to|in to)|gonnae (grass|shop|report) (ye|you)`,
    reason: 'Pursuit of somebody who has tried to get away.',
    fires: [
      'you blocked me but i made a new account',
      "You can't hide from me",
      "I'm going to tell your boss what you post here",
    ],
    quiet: [
      'I blocked him and made a new account',
      'tell your doctor about the pain',
      'answer me honestly, does it hurt',
    ],
  }),
  founding({
    id: 'harassment.shunning',
    category: 'harassment',
    tier: 'review',
    pattern: `(everyone|everybody|every1|all|can we|can everyone|can everybody|lets|let's|we should|folks|please|yous) ..2 (block and report|report and block|ignore|mute|boycott|gang up on|mass report|downvote|block) ..1 (her|him|tom|that|this (woman|man|person|idiot|liar|one|fake|girl|boy|wan)|[a] (liar|fake|fraud)) ..4 (fake|faker|liar|ill|not|troll|lying|attention|fraud|nasty|thief|stinks|deserves|until|till|weird|freak|so)|(everyone|everybody|every1) (block|report|block and report) ..2 (she's|he's|shes|hes|she|he|theyre|they are) ..2 (fake|liar|faker|fraud|snake|troll|faking|attention|weird|horrible|nasty)|(leave|put|write|post) (bad|nasty|horrible|mean|rude) (comments|messages|replies|reviews) (on|under|to|about) (her|his|their|${YOUR})|(lets|let's|let us|we|wanna) all ..3 (laugh at|make fun of|wind up|gang up|have a go at|bully|troll) (her|him|them)|(do us|do everyone|do everybody|dae us) a favour [and] (leave|shut|go away|disappear|get lost|log off|stop posting)|why (don't|dont|do not|dinnae) (you|ye|u) just (go away|leave|get lost|shut up|disappear|piss off|fuck off|jog on|stop posting)|(nobody|no one|noone|no1|naebody) (cares|gives a (shit|damn|toss|monkeys)|wants to hear|is interested|asked|wants to read|needs) ..2 (about ${YOUR}|${YOUR} (problems|pain|life|opinion|posts|story|moaning|advice)|what ${YOU}|in ${YOU}|for ${YOUR}|(about|for) ${YOU}|your)|${YOU} (deserve|deserved) (to be (alone|lonely|miserable|left)|everything|nothing)|most (hated|disliked|annoying|boring) (person|member|woman|man|one|poster) (on|in|here)|no ..1 wonder ..1 (man|wife|husband|kids|family|mother|children|boyfriend|girlfriend|weans|daughter|son) ..1 (left|hate|hates|never|wont|doesnt|don't|walked)|(nae|no) (wunner|wonder) (yer|your|ur) ..1 (left|hate*|wont|disown*|walked|cannae|can't)`,
    reason: 'A member is shut out, or others are called to shut them out.',
    fires: [
      'Everyone block and report her, she is a fake',
      'nae wunner yer man left ye',
      'no one cares about your problems',
    ],
    quiet: [
      'do us a favour and pass the salt',
      'nobody cares about the rules at our clinic',
      'no wonder you are tired',
    ],
  }),
  founding({
    id: 'harassment.scorned',
    category: 'harassment',
    tier: 'review',
    pattern: `${YOU_REALLY_ARE} [just|such|nothing but|a|an|complete|total|absolute|real|pure|right] [a|an] [big|wee|total|complete|absolute|lying|nasty|boring|silly] ${FALSE_ONE}|${YOU_REALLY_ARE} [just|absolutely|so|really] (vile|repulsive|revolting|minging|boggin|a waste of (space|time|oxygen|air|skin)|thick as|a disgrace|pure rotten)|(get|git) (a life|a job|aff yer arse|off your (arse|backside|fat)) ${YOU}|${YOU} (should|ought to|want to|must|better) be (ashamed|embarrassed|locked up|sectioned|ashamed o) ..3 (benefits|taking|lies|lying|liar|pretending|faking|acting|moaning) -(${REPORTED} (${YOU_ARE}|what a|${YOU})|(that|love|ur|your) ${YOU}|(being|is|was) such|(like|as if) ${YOU_ARE}|you are a (joke|nuisance) ..1 (to|and a half|mum)|(feel|feeling) (like a|a) ${FALSE_ONE})`,
    reason: 'Scorn thrown at the reader.',
    fires: ["you're a hypocrite and a liar", 'ur minging'],
    quiet: ['I feel like an imposter here', 'she said you are a fake', 'You should be proud'],
  }),
  founding({
    id: 'harassment.names',
    category: 'harassment',
    tier: 'review',
    pattern: `(lazy|fat|thick|ugly|daft|stupid|moany|greedy|selfish|ungrateful|silly) [fat|ugly|old|auld|lazy|wee|stupid] (cow|cunt|bitch|bastard|git|slob|pig|mare|so and so|get|arse|arsehole) (get|go|no|you|that|why|lol|stop|do|shut|ye|off)|${YOU} [fat|thick|daft|stupid|lazy|ugly|silly|old|ungrateful|selfish] [fat|ugly|old|auld|wee|stupid] (cow|bitch|hag|slob|pig|mare|wench|moose)|shut (up|it|your (mouth|face|hole|trap|cakehole)|yer (mooth|mouth|face|pus|trap|geggie|hole)|ur (mouth|face)) ..1 (you|ye|ya|u|nobody|no one|stupid|fat|woman|man|liar) -(${REPORTED} ${YOU})`,
    reason: 'Names called and mouths shut.',
    fires: ['shut yer geggie ye auld moaner', 'Lazy cow. Get a job.'],
    quiet: ['the lazy cow in the field', 'shut up the shop'],
  }),
  founding({
    id: 'harassment.contempt',
    category: 'harassment',
    tier: 'review',
    pattern: `what a (pathetic|useless|terrible|disgusting|rotten|vile|sad) ..4 (${YOU_ARE}|you|u)|(make|makes|making) me sick (with|wi|you|reading|pretending) ..2 (${YOUR}|lies|pretending|moaning|you)|(laugh|laughing|laughed|take the mick) at (you|ye|u) (in|behind|on|cos|because|now)|stupid (woman|man|girl|boy|person|cow|bitch) ..1 (you|u|ye)|thick as (mince|shit|two) ..1 (you|ye|ur)|hope ..1 ${YOUR} ..3 (falls|fall|drops|rots|rot|packs in|packs up|burns) ..1 (off|aff|out|down)|hope ..1 ${YOUR} (leg|legs|hair|pump|heart|kidneys) (falls|fall|rots|rot|fails|fail|stops|drops) -(${REPORTED} (${YOU_ARE}|what a|${YOU})|(that|love|ur|your) ${YOU}|(being|is|was) such|(like|as if) ${YOU_ARE}|you are a (joke|nuisance) ..1 (to|and a half|mum)|(feel|feeling) (like a|a) ${FALSE_ONE})`,
    reason: 'Contempt for a person, and bodily harm wished on them.',
    fires: [
      'what a pathetic excuse for a mother you are',
      'I hope your leg falls off',
      'thick as mince you are',
    ],
    quiet: ['I feel like an imposter here', 'she said you are a fake', 'You should be proud'],
  }),
];
