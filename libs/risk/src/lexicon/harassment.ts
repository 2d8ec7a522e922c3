import type { Phrase } from '../lexicon.types.ts';
import { YOU, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const WILL =
  "(i'll|i will|i shall|gonna|gonnae|gunna|(going|goin|gaun|about) (to|tae)|ah'll|we'll|we will|(somebody|someone) (should|needs to))";

/** Threats, stalking, exposure, and hounding in company. Insults and accusations stand in harassment-insults.ts. */
export const HARASSMENT: readonly Phrase[] = [
  founding({
    id: 'harassment.threat',
    category: 'harassment',
    tier: 'high',
    pattern: `${WILL} ..2 (find ${YOU} (and|an|out|wherever|you|pal|mate)|hunt ${YOU} down|come (round|roon|over|to|tae|efter|after) (${YOUR} (house|hoose|work|home|hame|door|street|flat|bit)|${YOU})|come round and ${YOU}|{batter} ${YOU}|{kill} ${YOU}|(break|brek|smash|kick|punch|slap|cave) ${YOUR} (legs|neck|jaw|face|heid|head|teeth|nose|windows|door|arms)|find out where ${YOU} (live|stay)|stab ${YOU}|make ${YOU} (pay|suffer|regret|sorry)|ruin ${YOU})`,
    reason: 'A threat against the reader.',
    fires: [
      "I'll find you and you will be sorry",
      "ah'll batter ye the morra",
      "We'll come round your house",
    ],
    quiet: [
      'I will find your leaflet',
      'You are killing me with these jokes',
      "I'll come round to that idea",
    ],
  }),
  founding({
    id: 'harassment.violence-hinted',
    category: 'harassment',
    tier: 'high',
    pattern: `${YOUR} ..1 (heid|head|face|teeth|legs|jaw) [fucking|bloody] (knocked|knocking|kicked|kicking|smashed|smashing|battered|panned|stoved) (in|aff|off|oot|out)|${YOU} (want|need|deserve) [a] [right|good|proper] (slap|slapping|doing|hiding|kicking|leathering|skelp|smack|seeing to)|(won't|will not|willnae) need ..3 (badge|wheelchair|stick|scan|doctor|ambulance) to|watch ${YOUR} [fucking] back|${YOU} (better|had better|want to) (watch ${YOUR}|hope|pray|start running)|wait (till|til|until) i (see|get|find|catch) ${YOU}`,
    reason: 'Violence hinted at frightens as a threat does.',
    fires: ['yer wantin yer heid kicked in', 'You need a good hiding', 'watch your back'],
    quiet: ['watching my back on the stairs', 'He wants his head looked at, my brother', 'you need a seat'],
  }),
  founding({
    id: 'harassment.watching',
    category: 'harassment',
    tier: 'high',
    pattern: `(i|we|ah|i've|ive|ah've) (know|knows|ken|found out|worked out) (where ${YOU} (live|stay|work|park|sleep|go)|(which|what) ..2 ${YOU} (get|take|go|live|stay|work|drive|use)|when ${YOU} (leave|go out|get home|are alone)|${YOUR} (real|full|actual) name|${YOUR} [home] (address|street)|where ${YOUR} (kids|weans|lad|daughter|son|mum|wife|husband))|(i|ah) (seen|saw|see|watched|watch|follow|followed) (ye|you|u) (walkin*|dancin*|carryin*|shoppin*|runnin*|drivin*|at the|in the|gaun|getting oot|getting out|out in)|(i've|ive|ah've|i have) (seen|watched|followed|been watching|been following) ${YOU} (walk*|about|at|in|on|carry*|getting|outside|home|round|and)|so ${YOU} know i've seen ${YOU}|(i|we) (find|found) ${YOUR} (sister|brother|mother|mum|house|wife|husband|address|kids|school|work|workplace|facebook|picture|family|daughter|son|photo)`,
    reason: 'Somebody lets the reader know that they are watched or have been looked up.',
    fires: [
      'I know where you stay, pal',
      'Ah seen ye walkin roon Tesco nae stick',
      'We found your address easily',
    ],
    quiet: [
      'I know where you are coming from',
      'I have seen you do so well this year',
      'I found your post helpful',
    ],
  }),
  founding({
    id: 'harassment.exposure',
    category: 'harassment',
    tier: 'high',
    pattern: `(i've|ive|ah've|i have|i|we) (got|hae|have|kept|took|taken|saved) ..2 (photos|photies|pics|pictures|screenshots|videos|proof|evidence|photies) (of ${YOU}|and|gonnae|i'll|unless) ..5 (posted|post|posting|share|sharing|sending|everybody|everyone|all|unless)|${WILL} [be] (post*|put*|share*|shar*|expose|exposing|name|report*) (${YOU}|the lot|them up|it all|${YOUR} (name|photo|photos|pics|messages|secrets|face)) ..5 (everybody|everyone|everywhere|group|public|online|facebook|names|site|school|boss|work|dwp|benefits)|(tell|telling|warn|warning|show|showing) (everyone|everybody|every newcomer|the whole group|the whole forum|all of them|the dwp|the benefits|them all|your boss|your work) ..3 (what ${YOU} are|about ${YOU}|what ${YOU} did|${YOU} (are|is) a)|${WILL} ..4 (tell|warn) every (newcomer|new member|member|person|single)|(put|post) the lot [up] for (everybody|everyone)|{report} ${YOU} to the (dwp|benefits|social|council|police)|follow ${YOU} ..1 (round|around|roon|on|onto|to) (every|all|each|any)`,
    reason: 'A threat to expose or to pursue.',
    fires: [
      "I've got screenshots and I'll be posting them to everyone",
      "I'll be telling everyone what you are",
      'I will follow you round every thread',
    ],
    quiet: [
      'I took photos of the garden to show my sister',
      "I'll tell the nurse about it",
      'post the photos for your nan',
    ],
  }),
  founding({
    id: 'harassment.demand',
    category: 'harassment',
    tier: 'high',
    pattern: `(unless ${YOU} (say sorry|apologise|delete|leave|shut up|pay|take it down|get off|stop posting)|if ${YOU} (go crying|go running|run|{tell}|{report}|go) ..2 (to|the|me|on) ..1 (mods|moderators|moderator|admin|admins)|(say sorry|apologise|leave|delete ${YOUR} ..1 (post|account)) or (i'll|i will|ah'll|else)|${YOU} (messages|message|text|speak to|contact|talk to|look at) my (wife|husband|daughter|son|girlfriend|boyfriend|partner|sister) ..2 (again|more time|mair time))`,
    reason: 'A demand under threat.',
    fires: [
      'delete your post or I will tell them all',
      "If you go crying to the mods I'll do worse",
      'if ye message my wife wan mair time',
    ],
    quiet: [
      'I am going to tell the moderators',
      'Say sorry to your nan from me',
      'message my wife if I am late',
    ],
  }),
  founding({
    id: 'harassment.hounding',
    category: 'harassment',
    tier: 'high',
    pattern: `(everybody|everyone|every1|all of you|all of yous|yous all|lets all|we all|if we all|go and|right folks) ..2 {report} ..1 (her|him|them|his|this|account|page|profile|that|${YOUR} account|rn)|(everybody|everyone|all of you|go|go and|lets all|right folks) ..8 tell (her|him|them) (exactly|what|whit|straight) ..5 (think|thinks|is|are)|all of you ..1 (get|go|pile) (on|onto|in|to|over) ..2 (thread|post|page|profile|wall|inbox)|(get|make) (her|him|them) (banned|kicked off|chucked off|thrown off|off (here|this site|the group))|so (she|he|they) (gets|get) (banned|kicked)|(find|found) (her|his|their) (other|new|second|real) (one|account|profile)|don't let (her|him|them) (wriggle|get away|weasel|off)|(nobody|no one|naebody|dont|do not|dinnae) (talk|speak|reply|answer|spk) to (her|him) ..3 (again|till|until|she|he|fake|liar|from now)|pile on (her|him|them)`,
    reason: 'Others are called together against one member.',
    fires: [
      'everyone report her account tonight please',
      'all of you pile over to his page',
      "we need to make him look silly so he gets kicked, don't let him wriggle out",
    ],
    quiet: [
      'everyone should report side effects',
      'tell her exactly what you told the nurse',
      'nobody talks to her like that at the clinic',
    ],
  }),
  founding({
    id: 'harassment.outcast',
    category: 'harassment',
    tier: 'high',
    pattern: `(nobody|no one|noone|no1|naebody|none of us|not one of us|nobody here|nobody on here) (likes|like|wants|want|cares about|believes|can stand|misses|asked) ${YOU} (here|on here|and|anyway|pal|so|love|now|either|lol|cos|because|go)|because (nobody|no one|naebody) likes ${YOU}|(nobody|no one|naebody) (likes|can stand) ${YOU}|(everybody|everyone|all of us|every1|we all|they all) (hate|hates|is sick of|are sick of|can't stand|laughs at|laugh at|is laughing at|is fed up of|are laughing at) (${YOU}|${YOUR} (moaning|whining|whinging|posts|lies))|no wonder ${YOU} ..2 (no|nae|alone|left|single) ..1 (mates|friends|pals|one|by|you|husband)|no wonder (nobody|no one|naebody|everyone|everybody|he|she|they|your|ur|yer) ..3 (likes|visits|left|hates|replies|speaks to|talks to) (you|ye|u) -((feel|feels|think|thinks|believe|if|that|like|said|say|says|tells|told|sure) ..2 (everybody|everyone|they all|nobody|no one|naebody|every1))`,
    reason: 'Telling somebody that nobody wants them.',
    fires: ['Nobody likes you', 'no wonder u have no friends', 'everyone is sick of your moaning'],
    quiet: ['nobody likes injections', 'No wonder you are tired', 'everybody hates Mondays'],
  }),
  founding({
    id: 'harassment.ill-wished',
    category: 'harassment',
    tier: 'high',
    pattern: `(hope|hoping|pray|wish) [to god] [that] (${YOU} (suffer|rot|choke|get worse|never (get better|recover|walk)|lose|fall|end up|relapse|are in agony|get cancer|get what|go blind)|${YOUR} (next|scan|scans|results|cancer|tumour|pain|illness|ms|legs|wean|kids|operation|op|treatment|biopsy|transplant|chemo) ..5 (bad|comes back|come back|worse|fails|fail|hurts|hurt|spreads|kills|doesnt work|terrible|awful|clear as mud)|it (hurts ${YOU}|spreads|kills ${YOU}|comes back worse))|${YOU} (deserve|deserved) (to suffer|${YOUR} (illness|pain|cancer|stroke|disease)|everything ${YOU} get|that (stroke|cancer|seizure|fall))|serves ${YOU} right ..4 (ill|sick|stroke|cancer|pain|fell|legs|crippled)`,
    reason: 'Wishing a sick person ill.',
    fires: ['I hope you suffer', 'hope your next scan comes back bad', 'You deserve your illness'],
    quiet: ['I hope your results are good', 'hope you get better', 'I hope you rest'],
  }),
  founding({
    id: 'harassment.driven-out',
    category: 'harassment',
    tier: 'review',
    pattern: `(get|git|gerroff|piss|fuck|bugger|clear|crawl) (off|aff|out of|oot|oot o) ..1 (this|the|ma|our|oor) (forum|site|group|board|page|chat) (and|you|an|ye|before|now|we|if|ya)|(you aren't|you arenae|your sort isnt|you're not|ur not|yer no|you are not|ye arenae|your kind (is not|aren't)|yer not) (welcome|wanted|needed) (here|on here|in this|in here|round here)|leave this (group|forum|site) [to|for|and] ..3 (really|actually|real|never|ill|sick)|(go|away|away and) ..2 (bother|annoy|pester) (somebody|someone|another|some other) ..1 (else|group|forum)|stupid go away|go away ..3 (hates|hate|sick of|likes) (you|u|ye)`,
    reason: 'Driving a member out.',
    fires: [
      'Get off this forum and leave it for us',
      "you're not welcome here",
      'go away everyone hates you',
    ],
    quiet: ['I had to get off the bus', 'You are welcome here any time', 'how do I leave this group'],
  }),
];
