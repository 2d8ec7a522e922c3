import type { Phrase } from '../lexicon.types.ts';
import { YOU, YOU_ARE, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const YOU_THERE = `(${YOU_ARE}|yis|yeez|thee|tha|tha's|thou|yous)`;
const NAME =
  '(leech|scrounger|sponger|skiver|jessie|eejit|eejits|idiot|idiots|moron|morons|cunt|imbecile|halfwit|numpty|bampot|roaster|rocket|fanny|dafty|clown|clowns|witch|hag|crone|cow|bitch|prick|twat|tosser|wanker|knob|dickhead|arsehole|arse|shite|slag|slapper|tramp|minger|boot|troll|liar|liars|fraud|frauds|faker|fakers|phoney|phony|hypochondriac|malingerer|parasite|parasites|scum|scumbag|lowlife|trash|vermin|rat|snake|toad|pig|whale|fatty|fatso|failure|nobody|nothing|disgrace|embarrassment|laughing stock|joke|coward|weirdo|creep|psycho|nutter|loony|crybaby|cry baby|drama queen|attention seeker|snowflake|snowflakes|whinger|moaner|whiner|misery guts|waster|layabout|lazy article|selfish article|busybody|know it all|hypocrite|bore|windbag|drunk|alky|junkie|druggie|waste of (space|oxygen|air|skin|time|a bed|money)|oxygen thief|excuse for a)';
const NOT_SAID_TO =
  '(said|says|saying|told|tell|telling|called|calls|calling|call|think|thinks|thought|like|if|feel|feels|feeling|whoever|made|make|makes|not|never|that|whether|believe)';

/** Contempt, mockery and threats as grids: what is said, and to whom. */
export const HARASSMENT_IDEAS: readonly Phrase[] = [
  founding({
    id: 'harassment.name-called',
    category: 'harassment',
    tier: 'review',
    pattern: `${YOU_THERE} [are|is|just|really|such|only|nothing but] ..3 ${NAME} -(you nobody|${NOT_SAID_TO} ..3 ${YOU_THERE}|(be|are) (nothing|nobody)|${YOU} ..3 (nothing|nobody) (to|but|i|wrong|left|like|else|can|about|at|in|more|more|less|will|would|is|should|has|gets|with|for|compared|works|helps)|look like an idiot|you joke but|such a good|the (pig|rat|cow|clown|witch|snake|toad|whale|troll|boot|rocket)|(a|any|my|your|no) ..1 (joke|bitch|cow|pig|rat)|${YOU} (have|got|had|see|saw|know|need|met|eat|want|ride|keep|can|could|will|were|feel)) --(love (you|ye)|lol|haha*|banter|kidding|joking)`,
    reason: 'A contemptuous name, said to the reader.',
    fires: ["you're nothing but a wee leech", 'away ye go ya big jessie', 'You are a poisonous old witch'],
    quiet: ['you are such an idiot i love you lol', 'he called you a liar', 'have you got the pig valve'],
  }),
  founding({
    id: 'harassment.adjective-thrown',
    category: 'harassment',
    tier: 'review',
    pattern: `(${YOU_ARE}|yous|thee) [are|is] [just|really|so|such|all|very|bloody|fucking|absolutely|totally|seriously|beyond|a bit|fat and|an|a|as] [bloody|fucking|fuckin|and] (pathetic|embarrassing|delusional|vile|repulsive|unbearable|worthless|spineless|gutless|clueless|brainless|two faced|poisonous|toxic|attention seeking|attention seekin|thick|thick as|stupid (woman|man|and|old|wee|fat|cow|ya)|ugly|obese|boring|selfish|lazy|useless|greedy|bone idle|idle|workshy|unhinged|mental|cringe|minging|stinking|bogging|boggin|manky|honking|hideous|revolting|hated|despised|full of (shit|crap|it|yourself|rubbish|bull)|making (a fool|an exhibition)|a disgrace|an embarrassment|a joke|a waste|dead to me|the problem|the reason people|beneath contempt) -(${NOT_SAID_TO} ..3 ${YOU_ARE}|${YOU} (thick|mental|boring|idle) (soup|health|ly)|${YOU_ARE} (not|never)|(thick) (skinned|skin)|selfish (for|to)|lazy eye|mental health|toxic (mega*|shock)|useless (at|with)|stupid (for asking|question*)|(pain|pancreas) ${YOU_ARE})`,
    reason: 'A contemptuous word for the reader.',
    fires: ['you are stupid woman', 'ur pathetic', 'you lot are so embarrassing'],
    quiet: ["you're not lazy", 'they make you feel you are stupid', 'your mental health matters'],
  }),
  founding({
    id: 'harassment.nobody-wants-you',
    category: 'harassment',
    tier: 'review',
    pattern: `(nobody|no one|noone|no1|naebody|naeb'dy|naebdy|not a soul|not one person|none of us|nane o us) [here|on here|in here|in this group|actually|really|even|ever|would] ..1 (likes|like|liked|wants|wanted|want|asked|cares|care|reads|read|believes|needs|invited|respects|can stand|could stand|can bear|rates|trusts|gives a shit|gives a damn|gives a fuck|gives a toss|bothers with|talks to|will talk to|would want|misses|listens|listening|interested) ..2 (${YOU}|${YOUR}|what ${YOU}|fat|for ${YOUR}|you here)|${YOU_ARE} (not|no|never) (wanted|welcome|liked|one of us|needed|missed) ..3 (here|in|on|there|by|group|and|anywhere)|(everyone|everybody|everybudy|we all|all of us|the whole (group|forum|site|chat)|half the (group|forum)|people|folk|they|the lads|the girls|they're all|we're all|everyones|every1) [on|in|from|at] [here|the group|the forum] ..2 (laugh*|howl*|hate|hates|cringe*|sick|fed up|tired|scunnered|rolls|roll|mock|mocks|avoid|avoids|dread|dreads|take the piss|taking the piss|talk|talks|talking|skip|skips|blocked|muted|groan*|pity|pities|embarrassed|slag*) ..2 (at ${YOU}|of ${YOU}|of ${YOUR}|${YOU}|${YOUR} posts|behind ${YOUR}|when you post|by ${YOU}|about ${YOU}) -(${NOT_SAID_TO} ..6 (${YOU}|${YOUR})|(when|if|where|how|because|feels) ..1 (nobody|no one|noone|everyone|people|they|everybody)|(ms|pain|cancer|fibro|tinnitus|disease|illness) ..1 (nobody|no one)|${YOU} to (hurt|suffer|feel|be|go|die|cope|struggle))`,
    reason: 'Told that nobody wants, believes or reads them, or that all laugh at them.',
    fires: [
      'no one reads ur posts fyi',
      "ye're not wanted here",
      "everyone's howling at you, everyone laughing at you",
    ],
    quiet: [
      'it is hard when nobody believes you',
      'nobody wants you to suffer',
      'everyone is rooting for you',
    ],
  }),
  founding({
    id: 'harassment.told-to-go',
    category: 'harassment',
    tier: 'review',
    pattern: `(shut|shet|steek|zip|button|close|haud) ${YOUR} [big|fat|stupid|ugly|lying|bloody|fucking] (geggie|gob|gub|mouth|trap|face|hole|cakehole|pie hole|mooth|puss|beak|wheesht|yap)|(shut up|shut it|wheesht|pipe down|belt up) ..2 (${YOU}|ya|about your|about yer|with your|wi yer|nobody|no one|naebody|moaning|already|for once|and)|(get|gan|go) (lost|tae fuck|to fuck|tae hell|to hell|stuffed|fucked) ..2 (${YOU}|ya|and|the lot|fraud|fake|pal|mate)|(fuck|piss|bugger|sod|jog|bore|dae) (off|on|wan) ..3 (${YOU}|ya|and (die|never|take|stay)|with your|wi yer|moaning|loser|back)|(delete|deactivate|close) ${YOUR} (account|profile) ..2 (and|nobody|${YOU}|fraud|before|now)|(leave|quit|clear off|get out|get off|stay out|go away from|away fae) ..1 (this|the|our) (group|forum|site|chat|place|community) ..4 (${YOU}|nobody|before|or|and|for good|if|we|fraud)|(do (us|everyone|everybody) [all] a favour and) ..1 (leave|log off|shut up|go|stop|disappear|bore off|do one|delete|quit)|(take|tak) ${YOUR} ..2 (moaning|misery|drama|problems|whining|self pity|nonsense|pish|sob story) (elsewhere|somewhere else|someplace|away)|find (another|a different|some other) (group|room|forum|place|website) ..5 (pity|pitied|moan|lies|attention|${YOU}|audience)|stop (posting|clogging|wasting|polluting|spamming) ..3 (nobody|no one|${YOUR} (shit|crap|drivel|life|nonsense|problems|moaning)|our time|this group|everyone) -((tinnitus|brain|pain|ms|head|nerves|they|he|she|him|her|said|told|tells|shouted|shouting|screamed) ..3 (shut|shut up|get|piss|fuck|leave|jog|stop))`,
    reason: 'Told to be silent or to leave.',
    fires: ['away and shut yer geggie', 'delete your account now', 'do us all a favour and log off'],
    quiet: ['SHUT UP TINNITUS', 'I told my brain to shut up', 'leave the group chat on mute'],
  }),
  founding({
    id: 'harassment.illness-sneer',
    category: 'harassment',
    tier: 'review',
    pattern: `(must be nice|must be lovely|nice for some|alright for some|all right for some|lucky for some|living the dream|easy life|nice work if|wish i could|wish i had) ..8 (pip|benefits|the sick|disability|in bed all day|lie in bed|motability|blue badge|sit at home|scrounger|free money|handouts|for nothing|sore back|taxpayer|doing nothing|sit on)|(fancy|posh|big|made up|another|just a|new) (word|name|term|excuse) for (lazy|laziness|being lazy|cannae be|can't be|idle|skiving|unfit|fat|being fat|sore|tired|scrounging|greedy|moaning|weak)|(my|our|the|ma|oor) (taxes|tax|taxpayers|taxpayer|money|national insurance) ..4 (pay|pays|paying|keep|keeps|keeping|fund*|go) ..3 (${YOU}|${YOUR}|scroungers|the likes of)|(man up|grow a pair|toughen up|grow a spine|get aff yer arse|get off ${YOUR} (arse|backside|fat|lazy|bum)|get a (job|life|grip)) ..2 (${YOU}|ya|and|like|lazy|pal|mate|instead|for once|love|princess)|(fake|pretend|imaginary|bogus|phoney) (fits|seizures|illness|tears|disability|fibro|ms|stroke|limp|cough|symptoms|diagnosis|cancer|lupus|epilepsy|wheelchair) ..6 (fake|pretend|${YOU}|${YOUR}|attention|trash|liar)`,
    reason: 'Illness sneered at as laziness or fraud.',
    fires: [
      'must be nice lying there on benefits, ya scrounger',
      'just a fancy word for lazy if you ask me, you',
      'my taxes pay for you',
    ],
    quiet: [
      'must be nice to have a garden',
      'I need to get a grip on my tablets',
      'fibro is not a made up word',
    ],
  }),
  founding({
    id: 'harassment.proof-demanded',
    category: 'harassment',
    tier: 'review',
    pattern: `(prove it that|prove that|prove|proof|evidence|upload|show us) ..2 (${YOU_ARE} (ill|sick|disabled|really|actually|even|genuinely|not)|${YOUR} (diagnosis|letter|scan|scans|results|so called|illness|prescription|medical|doctor's|hospital)|you have (it|ms|cancer)|of ${YOUR} (illness|diagnosis|disability))|(funny|strange|odd|amazing|convenient*|weird|miracul*) ..2 (how|that|you|but|when|isn't it) ..3 (people|folk|those|the ones|${YOU}|${YOUR}) ..5 (real|genuine|really|actual|mind|manage|can|vanish*|disappear*|too ill|well enough|holiday|tenerife|pub|photos|dancing|gym)|(still|been) waiting (for|on) ${YOU} ..3 (upload|prove|proof|show|post|admit|evidence|answer|apologise)|(you|ye|u|${YOUR}) ..3 (too ill|too sick|too tired|too disabled|bad back|sore back|cant work|can't work) ..3 (but|yet|funny|when) ..8 (tenerife|holiday|pub|shops|bingo|gym|dancing|concert|football|facebook|post|gossip) -((dwp|pip|they|insurance|consultant|council|job|boss) ..6 (prove|proof|evidence|upload)|(my|i) ..3 (proof|prove))`,
    reason: 'Proof of illness demanded, or health held against a member.',
    fires: [
      'still waiting for you to upload proof',
      "funny how people with real MS don't mind",
      'prove you are really ill, nobody here believes it',
    ],
    quiet: [
      'DWP want me to prove I have it',
      'funny how the rain stops when I bring a coat',
      'still waiting for my scan',
    ],
  }),
  founding({
    id: 'harassment.below-the-belt',
    category: 'harassment',
    tier: 'review',
    pattern: `(${YOUR} (own|poor|ex|late|new) [poor|wee|own] (daughter|son|kids|weans|mother|mum|family|husband|wife|man|sister|brother|children|partner)|${YOUR} (husband|wife|man|kids|weans|daughter|son|mother|mum|family|partner|ex) ..2 (must|wont|won't|probably|only|couldn't|can't|cannae)|no wonder (${YOUR}|nobody|everyone|${YOU_ARE})|there's a reason (${YOUR}|${YOU}|nobody)|i (pity|feel sorry for) ${YOUR}) ..6 (relieved|ring you|ring ye|phone you|left|leave|left you|walked out|ran|hates|hate|can't stand|cannot stand|cannae stand|ashamed of|embarrassed|get away|sick of you|speak to you|talk to you|visit you|alone|single|divorced|cheated|cheats|put up with you)|call (yourself|yersel|yourselves) a (carer|mother|mum|father|dad|man|wife|husband|nurse|friend|christian|woman|daughter|son)|${YOU} (make|makes|mak|gie) me [want to|feel|wanna] (sick|boke|boak|puke|vomit|heave|the boak|the boke|spew)|(shame|disgusted) (on|at|with|by|in) ${YOU}|${YOU} (disgust|sicken|repulse) (me|us|everyone)|${YOU} (should|ought to|must) be [so|thoroughly|bloody|fucking] (shot|locked up|sectioned|banned from|embarrassed)|(what|some) (kind|sort) of (mother|father|carer|daughter|son|person|wife|husband) (${YOU_ARE}|are you|leaves|does|abandons|dumps|puts) -((told|said|says|tells|feel|feels|if|when|think) ..3 (${YOUR}|${YOU}|call|there's)|i feel for your (loss|family|mum|husband)|(heart|feel) ..2 for ${YOUR})`,
    reason: 'Family, love or care turned against a member.',
    fires: [
      "There's a reason your own daughter won't ring you",
      'Call yourself a carer?',
      'you make me sick',
    ],
    quiet: [
      'your own daughter will be so proud',
      'the tablets make me sick',
      'they told me I should be ashamed',
    ],
  }),
  founding({
    id: 'harassment.body-and-wits',
    category: 'harassment',
    tier: 'review',
    pattern: `(state of (${YOU} (on|in|lol|pal|hen)|that face|yersel)|look at the state (of|ae|o) (${YOU}|that))|(${YOU}|${YOUR} (face|head|heid|teeth|hair|body|legs|arse)) (look|looks|looked|smell|smells|stink|stinks) [just|so|a bit|really|of|like] (a|an|of) [wee|fat|bloated|burst|dead|wet|big|sick|old] (egg|pig|corpse|whale|rat|tramp|clown|couch|potato|scarecrow|witch|horse|skeleton|zombie|shit|shite|pish|piss|wee|urine|bin|bins|toilet)|(nobody|no one|naebody) ..1 (want|wants|needs|likes) ..1 (look|seeing|looking) ..3 (${YOU}|${YOUR}|this head|that face)|(learn|try learning|cannot even|can't even|cannae even|cant even|away and learn) ..1 (spell|spelling|read|write|type|count|wipe|speak|english|talk properly) ..6 (${YOU}|${YOUR}|tha|before|thick|first|plank|moron)|(when|till|until|has|is) ${YOUR} (brain|brain's|heid|head) ..2 (dried|rotten|fried|mince|working|switched|mush|back)|(meant|supposed|trying) ..1 be a sentence|(thick as|daft as|dumb as) ..2 (plank|planks|mince|brick|bricks|shit|two short|post|rocks|brush) ..2 (${YOU}|thee|yous|love|pal)|(haw|hey|oi|oy|here comes|alright|evening|watch out its) [it's|its|you|wee|mr|mrs] (shaky|shakey|wobbly|hopalong|hoppy|limpy|stinker|stinky|fatty|fatso|baldy|dribbler|cripple|twitchy|peg leg|wheels|spaz|psycho|pissy|smelly|druggie|spotty|slobber)|(get|tell|ask) (her|him|them) ..4 (what day|who the prime|where she|his name|her name) ..5 (good|laugh|go on|watch|funny|lol|haha*)`,
    reason: 'A body, an illness or a mind mocked.',
    fires: ['state of yersel', 'when yer brain has dried out', 'haw shaky, spill yer tea again'],
    quiet: [
      'the state of your ward',
      'I can’t even spell since the stroke',
      'you look like a million dollars',
    ],
  }),
];
