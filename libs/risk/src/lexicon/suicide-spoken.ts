import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

const OFTEN =
  '(every (day|night|single|morning|hour|minute|time)|everyday|daily|nightly|all (the time|day|night)|constantly|24 7|a lot|again|always|nonstop|non stop|each day|most days|more and more|for (weeks|months|years|days)|lately|recently|rn|tonight|since)';
const WANT =
  '(want|wanna|wantae|wanting|wanted|need|gonna|gonnae|going|about|ready|urge|urges|tempted|close|thinking|thought|thoughts|think|wish|might|could|should|ima|imma|planning|plan|tried|try|trying|almost|nearly|feel like|feeling like|considering|keep|brave enough|courage)';

/** As people in crisis say it in short posts and long ones: plain words, in frames of their own will and thought. */
export const SUICIDE_SPOKEN: readonly Phrase[] = [
  founding({
    id: 'suicide.thoughts-now',
    category: 'suicide',
    tier: 'high',
    pattern: `(suicidal|suicide|intrusive suicidal) (thoughts|ideation|feelings|urges|thinking|tendencies|voices) ..4 (r back|are back|back again|is back|came back|again|bad|worse|strong|stronger|loud|louder|constant|everyday|every day|every night|daily|tonight|(wont|dont|never) (stop|go away|leave)|rn|right now|came back|winning|through the roof|getting)|(been|am|im|feeling|feel|felt|really|kinda|extremely|severely|actively|passively|still|super|become|becoming|getting|so) suicidal ..4 (again|rn|today|tonight|lately|now|all (day|week|night)|for (weeks|months|days|a while|years)|since|this (week|month|morning)|as fuck|af|every day|everyday|constantly) --(podcast|episode|leaflet|module|course|film)`,
    reason: 'Says that the thoughts are here, and since when.',
    fires: [
      'suicidal thoughts r back hi',
      'been suicidal since March',
      'I feel so suicidal tonight',
      'my suicidal ideation is getting worse',
    ],
    quiet: ['suicidal thoughts are a listed side effect', 'suicidal ideation scores in the trial fell'],
  }),
  founding({
    id: 'suicide.dead-by-then',
    category: 'suicide',
    tier: 'high',
    pattern: `(i|im|ill|ima|imma|id) ..2 (be dead|be gone for good|die|not alive|kill <myself>|end it) (by|before|this|next|on) <by-then>|my life (ends|is ending|will end|finishes) ..2 <by-then>|dead by <by-then> ..3 plan -(level <by-then>|dead (tired|on my feet|to the world)) --(flight|season|team|league|phone|hungry|starving|queue|waiting list|referral|lol|rota)`,
    reason: 'Names the time by which they will be dead.',
    fires: [
      'im gonna be dead before new year, thats the plan',
      'my life ends this month',
      "I'll be dead by Friday",
    ],
    quiet: [
      "I'll be dead by the time that referral comes",
      "I'll die this week in that queue lol",
      'dead tired by Friday',
    ],
  }),
  founding({
    id: 'suicide.not-past-then',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(i|im|ill) ..2 (wont|not|dont|cant|cannae|cannot|never|nae|no|didnt|couldnt) ..2 (be alive|living|live|alive|staying alive|stay alive|make it|still be alive|(plan|planning|plannin|mean|want) (on|to|tae) [be|being] (here|alive|living)|be here|be around) ..1 (past|after|until|till|til|to see|another|for) [another|the|this|next] <by-then> -((make it|be here|be around|live|stay) ..2 (level|party|wedding|meeting|meet|appointment|service|mass|lunch|dinner|tea|visit|shift)|(here|around) (after|until|till|til) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)) --(moving|holiday|flight|emigrat*|abroad|on call|booked|season|team|league|queue|waiting list|referral|lol|rota)',
    reason: 'Names the time after which they will not be alive.',
    fires: ['im not living past this year i promise you', 'I dont plan on being here for christmas'],
    quiet: ["I won't make it to the meeting on Friday", 'not here for Christmas, booked a holiday'],
  }),
  founding({
    id: 'suicide.jump',
    category: 'suicide',
    tier: 'high',
    pattern: `(i|im|id|ive|ill|so|just|me|to|am|been) ..2 ${WANT} ..3 (jump|jumping)|(if|when|once|before) i (jump|jumped|let go of the (rail|railing|ledge)|step off|stepped off) ..5 (over|die|dead|end|stop|nobody|no one|free|peace|hurt|quick|find) -(jump* (ship|in|rope|on|for joy|to conclusions|scare*|start|through|the gun|the queue|queue|into|back|up|out of (bed|a plane|planes|the plane|my skin)|at|over|bail|hurdle*|around|about|online|off (the sofa|a plane|this call|twitter|here)|ahead|lead*)|(parachute|bungee|sky dive|horse|trampoline|ski|car|platform|level|game) jump*|lead|parachut*|plane) --(parachute|bungee|skydiv*|trampoline|horse|pony|level|game|charity|hurdles|ski|pool|diving board|puddle*|dance|shares|lol)`,
    reason: 'Jumping, with nothing said of from where: their own will and thought.',
    fires: ['im so close to jumping', 'I keep thinking about jumping', 'if i jump itll all be over'],
    quiet: [
      'want to jump in the shower',
      'thinking of jumping ship to EE',
      'the horse was about to jump',
      "I'm so excited I could jump for joy",
    ],
  }),
  founding({
    id: 'suicide.at-the-edge',
    category: 'suicide',
    tier: 'high',
    pattern: `((on|at) the edge of ..2 (roof|building|bridge|cliff|platform)|(standing|stood|stand|sitting|sat|sit|up|staring|stare|looking|look|walked|walk|drove|parked|been|came|went|im|outside) ..4 (on|at|by|near|off|to|from|over|down) ..2 (edge|ledge|roof|rooftop|bridge|bridges|tracks|train tracks|cliff|cliffs|overpass|railing|railings|balcony|river|station|platform|multi storey|car park roof)) & ((thinking|thought|think|wondering|wonder) ..3 (jump|jumping|it would (work|hurt|be quick)|letting go|it|dying|ending)|(want|wanna|wantae|ready|going|urge) [to|tae] (go|jump|let go|die|end it|do it|fall|step)|still want (to|tae)|end it|let go|do it|brave enough|courage|guts|goodbye|nobody would (know|care|notice)) --(photo*|picnic|fishing|abseil*|film|game|charity|sponsored|zip|canoe|kayak|fireworks|sunset|dog walk)`,
    reason: 'At a high place, the tracks or the water, with the thought of it.',
    fires: [
      'on the edge of the roof at my building. its quiet up here. i want to go',
      'standing at the tracks yesterday. still want to',
      'staring at the river rn wondering if it would work',
    ],
    quiet: [
      'stood on the bridge watching the boats',
      'sat by the river, I want to go back with the grandkids and the picnic',
    ],
  }),
  founding({
    id: 'suicide.ending-it-often',
    category: 'suicide',
    tier: 'high',
    pattern: `(think|thinking|thinks|thought|thoughts|dream|dreaming|fantasise|fantasize|fantasising|fantasizing|daydream|obsess|obsessing|obsessed) ..3 (ending it|ending it all|ending things|ending my life|doing it|dying|death|being dead|not being (here|alive)|killing <myself>|suicide|how (id|i would|i could) (do it|die|end it|kill)|driving (off|into)|hanging <myself>|what (id|ill) write) ..3 ${OFTEN}|${OFTEN} ..3 i ..2 (think|thinking|dream|fantasise|fantasize|pray|wish) ..3 (ending it|ending things|dying|death|being dead|suicide|not (being here|waking)|killing <myself>)|(googling|googled|google|searching|searched|looked up|looking up|researching|researched) ..3 (suicide|how to (die|kill|end)|ways to (die|kill|end)|lethal|painless|how many (pills|tablets)) -(death (metal|penalty|in service|certificate|tax*)|ending it (with|between)|ending things (with|between)|doing it (again|wrong)) --(essay|novel|dissertation|lecture|charity|phd|training|philosophy|episode|wrestl*)`,
    reason: 'The thought of it, and how often.',
    fires: [
      'im 40 divorced broke and i think about ending it everyday',
      'been googling suicide all night',
      'I think about death all the time',
      "thought about how I'd do it for months",
    ],
    quiet: [
      'I think about ending things with him every day',
      'googling suicide prevention training',
      'thinking of death metal again',
    ],
  }),
  founding({
    id: 'suicide.dont-want-alive',
    category: 'suicide',
    tier: 'high',
    pattern: `<dont> [really|even|actually|fucking|just] (want|wanna|wantae|wish|deserve|care|feel like) [to|tae] [even] [be|keep|go on|carry on|fight to|fight tae|have to|stay] (alive|living|live|exist|existing|breathing|breathe|be here|be saved|be in this (world|life)|be on this (earth|planet)|be alive|stay alive|live like this|go on living|keep living|wake up|see (tomorrow|another day|30|the (morning|new year))) -((live|living|be here|exist) (in|with|at|near|here|there|on|without|like) ..2 (flat|house|london|glasgow|parents|mum|city|town|pain clinic|street|area|home|hospital|uni|halls|regret*|fear)|wake up (the|my|her|him|them|early|at|to|before|next|baby)|be here (when|for|at|if)|living (room|costs)|(he|she|they|who|you) <dont>)`,
    reason: 'Does not want to be alive.',
    fires: [
      "i don't wanna be alive",
      'i dont want to fight to stay alive',
      "i don't want to exist",
      "i don't wanna be saved",
    ],
    quiet: [
      "I don't want to live in Glasgow",
      "I don't want to wake up the baby",
      "don't want to live near the hospital",
    ],
  }),
  founding({
    id: 'suicide.this-is-it',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(this is|its|thats|it is|pretty sure its|think its|guess this is) ..1 (the end (for me|of me|of my life|of the line for me)|over for me|my (goodbye|last (day|night|goodbye|week|hours) (alive|on earth|here|on this)|final (goodbye|night|words|message)))|my last (tweet|message|post|video|note|goodbye|night|stream) [here|ever|guys|on here] ..3 (sorry|goodbye|bye|love (you|u|yous|all)|forgive|thank*|couldnt (stay|do)|i tried)|last (message|post|tweet|text) (from me|youll (get|see)|you (get|see)|ill (send|write))|(no more (pain|suffering|birthdays|tomorrows|mornings|me|hurting)) ..3 (after|tonight|final|soon|for me)|(tonight|tonights|today|tomorrow) (is|its|s) [the] (the night|my last|the day|when i|i end) ..3 (goodbye|end it|die|do it|go|leave|last|over|ready|everyone|everybody) -(last (night|day) (in|at|of|on (the|my) (job|course|ward))|my last (night|day|week) (in|at|of)) --(equations|season|grade*|exam*|maths|team|league|penalt*|match|chelsea|arsenal|hearts|hibs|rangers|celtic|united|college|uni|school|job|retire*|leaving do|chemo|course|shift|account|deactivat*|logging off|band|season|album|term|ward|radiotherapy|new account|moving)',
    reason: 'Says that this is the end, or the last word.',
    fires: [
      'pretty sure this is the end for me, i have everything ready',
      'this is my goodbye. i love you mum',
      'last message from me. love u guys',
      'no more pain after tonight',
      'my last tweet. sorry i couldnt stay',
      'tonight is the night. goodbye everyone',
    ],
    quiet: [
      'my last tweet before I delete this account, moving to bluesky',
      'this is the end of the season for me',
      'my last night in hospital!',
    ],
  }),
  founding({
    id: 'suicide.kill-me-myself',
    category: 'suicide',
    tier: 'review',
    pattern: `kill me ..4 ((cant|cannot|cannae|couldnt|too (scared|weak|much of a coward)) ..2 (myself|do it|it)|coward|im (begging|serious|not joking)|for real)|(depression|bipolar|loneliness|this (illness|pain|sadness)|my (brain|head|mind|own (brain|head|mind))) ..3 (gonna|going to|will|is going to|wants to|wants me|be what|trying to) ..2 (kill|kills|end) me|(my (brain|head|mind)|the voices|voice*) ..2 (wants|want|tells|telling|tell|says|say|said) me ..2 (dead|to (die|jump|end|do it|kill|cut)) -(killing me (to|not to))`,
    reason: 'Asks for death at another hand, or says that the illness will bring it.',
    fires: [
      'kill me pls i cant do it myself',
      'this depression is going to kill me',
      'my brain wants me dead',
    ],
    quiet: ['mum will kill me when she sees the car', "it's killing me not to tell you"],
  }),
  founding({
    id: 'suicide.on-me',
    category: 'suicide',
    tier: 'high',
    pattern: `(use|using|used|turn|turning|try) (it|them|one|that|a knife|the knife|the gun|the blade|the scissors) on (me|myself|masel|maself|my (arm|arms|wrist|wrists|neck|throat|self))|(hold|holding|held|put|putting|press|pressing) ..3 (knife|blade|gun|razor|scissors) ..2 (to|tae|on|against) my (throat|neck|head|wrist|wrists|chest|temple|arm)|(${WANT}|gonna|would|just) ..2 (od|o d|finish <myself> off|finish it all|finish me off|end me|delete <myself>|blow my (brains|head) (out|off)|put a bullet in|slit my|hang <myself>) -(end me (up|with)|hang <myself> (up|out|with)) --(nurse|dermatolog*|cream|barber|chemo|lol)`,
    reason: 'A weapon turned on oneself.',
    fires: [
      'i keep wanting to use them on me',
      'gonna finish myself off this week',
      'im gonna od',
      'held the knife to my throat last night',
    ],
    quiet: ['the nurse used it on me', 'will this finish it all off by Friday for the client'],
  }),
  founding({
    id: 'suicide.better-dead-plain',
    category: 'suicide',
    tier: 'high',
    pattern: `(might|may) (aswell|as well|just as well) ..1 (be dead|die|not exist|kill <myself>|end it all|not be (here|alive))|(wish|wished|hope|hoping|hoped|praying|pray|want|wanna|wouldnt mind|dream) ..4 (hit|run over|struck|shot|crushed|flattened|murdered|killed|mown down) ..1 (by|in) ..2 (truck|car|bus|train|lorry|lightning|bullet|sleep|stranger|plane|crash)|(wish|wishing|hoping|hope|praying|pray) ..4 (car|bus|truck|lorry|train|cancer|heart attack|stroke|aneurysm|brain tumour|accident) ..3 (hit|hits|kill|kills|take|takes|took|finish|get|gets) me|(fail|failed|failing|failure|useless|cant even|couldnt even|bad|rubbish|shit) ..3 (at dying|die right|die properly|kill <myself>|killing <myself>|even suicide|at suicide|get dying right)|(didnt|it) (die|work) ..6 (try|trying|do it) again|wish (i|it) (hadnt|didnt|had never|never) ..1 (made it|survived|woken|woke up|wake up|been (saved|found|born|revived)|(saved|found) me) -(cant even (kill|die) ..2 (boss|level|game)|(hope|wish) (he|she|they|you)) --(character|boss fight|league|bowser)`,
    reason: 'Death as better, hoped for, or missed.',
    fires: [
      'no food no money no hope, might aswell be dead',
      'idk i just kinda wanna be hit by a truck and die',
      "i'm failing at everything even at dying",
      'I wish I never woke up',
    ],
    quiet: ['hope he gets hit by a bus in the sequel', 'cant even kill the boss on level 3'],
  }),
  founding({
    id: 'suicide.was-going-to',
    category: 'suicide',
    tier: 'high',
    pattern: `i ..1 (was|wis|were) ..1 (gonna|gonnae|going to|about to|ready to|all set to|planning to|this close to|so close to|seconds (from|away from)|minutes from) ..1 (do it|doing it|jump|jumping|end it|ending it|go through with it|going through with it|killing <myself>|kill <myself>|od|end (things|everything)) ..4 (last (night|week)|yesterday|today|tonight|this morning|earlier|but|then|until|till|and (nobody|no one))|(got|get|came|come) as far as (tying|writing (the|my) note|the (bridge|roof|edge|station|tracks)|standing|putting|holding|counting)|i know (what|how|when|where) (im|i am|ill) ..1 (going to|gonna) do ..2 (and|it|when|where|how|roughly|there)|(picked|picking|chosen|choosing|set|decided on) (a|the|my) (day|date|week|method|place|spot|tree|bridge|time) ..2 (to die|to do it|to go|for it|to end|when i)|(ready|time|way|day|week|place|spot|night|plan) (to|tae) (die|end it all|end my|kill <myself>) -(do it (again|up|live|myself|properly)|end it (with|between)|(to|tae) die (for|laughing|hard)|way to die (in|laughing))`,
    reason: 'Was about to, or has it planned.',
    fires: [
      'was gonna say hi but i was gonna do it last night but my dog came in',
      'i got as far as tying it before I stopped',
      'im picking a day to die',
      'I know what Im going to do and when',
    ],
    quiet: [
      'I was going to do the skirting yesterday but the paint shop was shut',
      'set a date for the wedding',
      'picked a spot for the tent',
    ],
  }),
  founding({
    id: 'self-harm.cut-want',
    category: 'self-harm',
    tier: 'high',
    pattern: `(wanna|wantae|(want|need|going|gonna|urge|urges|about|tempted) [to|tae]|gonna|gonnae|ima|so i|then i|keep wanting to|just) ..1 (cut|slice|carve|burn|slash) (myself|masel|it|and cut|again|deep|deeper|so bad|rn|tonight|everything out|my (arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|stomach|body)) -(cut it (out|short|fine|close|off|up|down|in half|open|with|into)|(cut|burn|slice) (it|deep) (off|up|down|into|at|calories|fat)|cut (again|deep) (at|in|by) ..2 (work|staff|budget|hours)|(dog|cat|hair|grass|lawn|cake|bread|fabric|hedge|onion*) ..4 cut it|cut my (arm|leg|legs) (shaving|on (the|a)|gardening|open on)) --(shaving|shave|hedge|cake|fabric|budget|barber|hairdresser|lawn|grass|dough|pattern|knitting|bulk*|carbs|gym|protein|recipe)`,
    reason: 'Wants to cut or burn their own body.',
    fires: [
      'just wanna cut and cut and cut',
      'i hate my body so i cut it',
      'I need to cut so bad',
      'gonna cut my arms tonight',
    ],
    quiet: ['going to cut it short tonight', 'so I cut it in half for the grandkids', 'cut my leg shaving'],
  }),
  founding({
    id: 'suicide.means-and-nerve',
    category: 'suicide',
    tier: 'immediate',
    pattern: `(got|have|ive|bought|holding|found|with) ..2 (rope|noose|gun|pistol|shotgun|bullets|belt round|helium|exit bag|stash|pills lined up|tablets lined up|razor blades) & ((just|only) need the (guts|courage|nerve|strength)|(guts|courage|nerve|brave enough) to|tonight|got the tree|cant go (in|home)|wrote (my|the|a) note|(in|on) my (trunk|boot|lap|drawer|bedside)|ready to (be done|go|die)|goodbye|keep looking at it) --(climb*|sail*|boat|theatre|prop|film|game|nerf|water|glue|balloon*|party|washing line|swing for|tow*|horse|dog|tent|paint|nail|heat|level|glue gun|hunting licen*)`,
    reason: 'The means are there, and nerve or time is spoken of.',
    fires: [
      'got the rope. got the tree. just need the guts',
      'I have a gun in my drawer and I keep looking at it',
    ],
    quiet: ['got the rope for the boat, sailing tonight', 'have a glue gun, crafting tonight'],
  }),
];
