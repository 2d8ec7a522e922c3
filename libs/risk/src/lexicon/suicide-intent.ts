import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { I, TABLETS } from './suicide-words.ts';

/** Intent, plan, preparation and attempt without a stated now. */
export const SUICIDE_INTENT: readonly Phrase[] = [
  founding({
    id: 'suicide.act',
    category: 'suicide',
    tier: 'high',
    pattern: `<own-mind> ..3 <own-act> -((ask|asks|asked|asking|anyone|someone|people|you|u|film|book) ..8 <own-act>|<own-act> ~6 (relationship|marriage|contract|tenancy|friendship|subscription|season|level|boss|respawn|embarrassment))`,
    reason: 'Wish, thought, plan or intent to end the own life, whatever the time.',
    fires: [
      'I want to kill myself',
      'I keep thinking about ending it all',
      'wantae kill masel',
      "I've had thoughts of taking my own life",
      'too scared to kill myself',
    ],
    quiet: [
      'I nearly killed the plants again',
      'She thinks about ending her course',
      'we might end everything about this contract',
    ],
  }),
  founding({
    id: 'suicide.act-asked',
    category: 'suicide',
    tier: 'review',
    pattern: `(makes|make|making|made) me (want to|wanna|think of|feel like) <own-act>|${I} ..5 (asks|asked|anyone) ..5 <own-act>`,
    reason:
      'The act in a question that somebody asked, or as an effect of something: often reported, often one’s own.',
    fires: ['it makes me want to end it all', 'I wish somebody asked if I would kill myself'],
    quiet: ['it makes me want to end this chapter', 'I asked him to end the call'],
  }),
  founding({
    id: 'suicide.act-named',
    category: 'suicide',
    tier: 'review',
    pattern: `((kill|killing|killin|killed|hang|hanging|drown|unalive|unaliving) <myself>|(end|ending|take|taking|took) (my|ma) [own] life|(commit|committing) suicide) -((you|u) ..2 (commit|committing) suicide|(kill|killing|killed) myself ~8 (laughing|level|boss|respawn|game|at the gym)|(he|she|they|who|people|him|her|them|to|would|that) ..2 (commit|committing|hang|ended) suicide|hanging ..1 by <myself>)`,
    reason:
      'The act named without a frame we know: often a figure of speech, so a look within the hour and not sooner.',
    fires: ['kill myself, that is all that goes round my head', 'killing masel is the wan thing left'],
    quiet: ['killing time by myself', 'hang on, I did it by myself'],
  }),
  founding({
    id: 'suicide.leap',
    category: 'suicide',
    tier: 'high',
    pattern: `<own-mind> ..3 <own-leap> -((you|u|he|she|they|people|person|man|guy|kept|go) ..3 <own-leap>|(bridge|roof|cliff|traffic|building|sea|river) ~8 (charity|bungee|bungy|abseil|parachute|paddle|swim|dip|photo))`,
    reason: 'The own death by a height, a road or a rope, wished or imagined.',
    fires: [
      'I keep thinking about jumping off a bridge',
      'I feel like walking into traffic',
      'I could just drive my car into a wall',
    ],
    quiet: [
      'I might jump off the bridge for charity',
      'I want to walk the dog',
      'I need to put my head down',
    ],
  }),
  founding({
    id: 'suicide.end-it',
    category: 'suicide',
    tier: 'high',
    pattern: `((wanna|wannae|wantae|(want|wanted|wanting|wantin|need|ready|going|gonna|gonnae|decided|thinking|thought|planning|tempted|close|might|could|should|just) (to|tae|of|about|on|aboot)) ..2 (end|ending|endin) (it|this)|(ill|could|should|might|gonna|gonnae|just|lets|why dont i) [just|as well] end (it|this)) -(end* (it|this) ..5 (with|relationship|marriage|boyfriend|girlfriend|him|her|there|by|here|war|argument|thread|conversation|chat|call|contract|meeting|on a|in a|debate|discussion|episode|post|letter|shutdown|madness|nonsense|season|friendship|game)|(relationship|marriage|boyfriend|girlfriend|husband|wife|bf|gf|seeing|dating|engagement|contract|tenancy|friendship|game|affair|argument|war|hormone|flare) ..8 end* (it|this)|(you|they|he|she|we) ..2 end* (it|this)|how to end (it|this)|end* (it|this) (year|week|month|thing|flare|virus|pandemic|war|project|chapter|story))`,
    reason: 'Ending "it": where nothing else is being ended, life is meant.',
    fires: ['I just want to end it', 'thinking of ending it', 'ready to end it'],
    quiet: [
      'I want to end it with my boyfriend',
      'thinking of ending it, this marriage',
      'we need to end this discussion',
    ],
  }),
  founding({
    id: 'suicide.do-it',
    category: 'suicide',
    tier: 'high',
    pattern:
      '((im|am|ahm) [really|actually|definitely|finally|just] (gonna|gonnae|going to|goin tae|ready to|about to|planning to|planning on) (go through with it|go through wi it)|(dont|didnt|havent|lack|no|not|without|never) ..2 (guts|courage|bottle|nerve|balls|brave enough|strength) ..1 (do it|dae it|go through with it|end it|die)|(working|work|worked|figured|figuring|know|think|thinking|imagine|imagining|picture|planned|planning|thinking|thought|decided|deciding|imagine|plan|wrestling) ..2 (how|when|where|ways) (i|id|ill|ah|ahd|ahll|i would|i will|i want to|i wad) (do it|dae it|go|die|end it)|(courage|guts|bottle|nerve|strength|balls|brave enough|strong enough|coward|cowardly|chicken|scared|afraid|feart) ..3 (do it|dae it|go through with it|end it|die|pull the trigger|kick the chair|let go of the)|(wish|hope) i [had] [the] (could|can|courage|guts|nerve|balls) [to] (do it|just do it|die|go through with it|end it)) -((do|doing|dae) it ~8 (tattoo|piercing|job|gym|application|parachute|skydive|interview|haircut|course|exam|stream|marathon|proposal|propose|operation|surgery|injection|jab|dentist|speech|dance|audition|anyway lol)|(where|when) i (want to|will|would) go|(how|when) (i|id|ill) do it ..3 (with|in|on|at|for)|(scared|afraid|feart) (of|to) (die|do it wrong)|(scared|afraid|feart) ..2 die|(scared|afraid) ..3 (let go of))',
    reason: 'The deed left unnamed, with a plan or with courage for it.',
    fires: [
      'been working out how id do it',
      "I don't have the guts to do it",
      'decided how I will die',
      'wish I had the courage to end it',
    ],
    quiet: ['working out how I do it with one hand', 'I had the courage to ask her', 'I am scared of dying'],
  }),
  founding({
    id: 'suicide.do-it-bare',
    category: 'suicide',
    tier: 'review',
    pattern:
      '((im|am|ahm) [really|actually|finally] (doing it|daein it|going through with it|gonna do it|going to do it|gonnae dae it|about to do it) (this time|soon|for real|sorry|tonight)|cant (go through with|bring <myself> to do) it|(nearly|almost|came close|so close) [to] (did it|do it|doing it|done it|went through with it|ended it|jumped) ..2 (last night|again|tonight)|i (almost|nearly) (went through with it|ended it all|ended my life|jumped in front|took them all))',
    reason: 'Nearly done, or being done: unnamed, so a person must read what.',
    fires: ['I nearly did it last night', "I can't go through with it", 'I almost went through with it'],
    quiet: ['I am doing the ironing', 'I nearly dropped it last night'],
  }),
  founding({
    id: 'suicide.plan',
    category: 'suicide',
    tier: 'high',
    pattern: `((my|ma|a|the|any|exit) (plan|plans|method|note) (to|for|of) ..2 (kill|die|killing|dying|suicide|ending it|end it all|my suicide|my death)|(planned|planning|plannin|plotting|planned out|rehearsing|rehearsed|arranging|preparing|researching|researched|looking up|looked up|googling|googled|searching|searched|reading up on) ..2 (my|ma|for) ..1 (suicide|death|own death|exit|end|departure)|(ways|way|how|methods|easiest|painless|painlessly|quickest|quick|peaceful|best) ..2 (to|tae|of|for) (kill me|die|dying|suicide|dee|end my life|killing myself|go peacefully)|(painless|peaceful|quick|easy) [and painless] (death|way to go|way out|suicide|method)|my (suicide|exit) (plan|note|letter)|(have|got|know|bought|buy|buying|ordered|stole|stolen|found|getting) ..2 (rope|noose|helium|gun|shotgun|pills|tablets|blade) ..3 (to do it|to kill|to die|to end|for it|to hang|in case|when i|just in case i need)) -((way|ways|how|best|quick) ..2 to (die|suicide) ..2 (in|on|from|hard) (game|minecraft)|(plan|plans) for suicide (prevention|awareness)|(attempt|commit*|about) suicide (by|bomb*|squad|prevention|awareness|rates|hotline|stats)|(he|she|they|who|you|people|him|her|them|someone) ..3 (attempt*|commit*|considering|planning) suicide|(way|ways) ..1 to die (for|hard)|what a ..1 way to die|better way to die|best (friend|mate|pal)|safety plan|(way|ways) (of|for) (killing|dying) ..2 (weeds|time))`,
    reason: 'Plan, method or means thought out for the own death.',
    fires: [
      "I've been researching my own death",
      'looking for a painless way to die',
      'I have a plan to die',
    ],
    quiet: [
      'The new suicide prevention plan was launched',
      'I have a plan for my garden',
      'what a way to die in this film',
    ],
  }),
  founding({
    id: 'suicide.stockpile',
    category: 'suicide',
    tier: 'high',
    pattern: `((putting|pittin|saving|savin|saved|storing|stored|stockpiling|stockpiled|hoarding|hoarded|stashing|stashed|collecting|collected|keeping|been keeping|hiding|stash) ..2 ${TABLETS} ..6 (by|choice|in case|just in case|enough|option|way out|when|the day|time comes|to go|end|for when|since|exit|up)|(enough|plenty|stash of|stockpile of|supply of|hoard of) ..1 ${TABLETS} ..3 (to do it|to kill|to die|to end|to finish|to never|to go|for it|to take me|to see me off|in the house to)|(keep|keeping|kept|got|have) (a|the|my|some|enough) ..1 (stash|stockpile|hoard|supply) ..4 (in case|just in case|option|way out|the day|when the time)) -((collecting|collected|keeping|storing|saving) ..3 ${TABLETS} ..6 (chemist|pharmacy|prescription|boots|fridge|cupboard locked|locked|box)|safe place|${TABLETS} ..2 in case of (migraine|seizure*|flare*|pain|hayfever))`,
    reason: 'Means put by for the own death.',
    fires: [
      "I've been putting tablets by so I've got the choice",
      'I have enough pills to do it',
      'been hoarding my meds for when I need a way out',
    ],
    quiet: [
      'collecting my tablets from the chemist by five',
      'saving up for a new bed',
      'I keep spare tablets in case of migraine',
    ],
  }),
  founding({
    id: 'suicide.way-out',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(choose|chose|chosen|choosing|decide|pick|picking|want|taking|take|planning|plan|found|looking for) ..1 (my|ma|own|the manner of my|the time of my|easy|my only) (way out|leaving|exit|ending|departure|own ending|own way out|own exit)|(death|suicide|dying|killing <myself>|ending it [all]|ending my life) (is|seems|looks) (the|my) (only|best) (way|answer|option|solution|escape|choice)|(suicide|dying|killing <myself>|ending it [all]|ending my life|being dead) (is|seems|looks|feels|sounds|would be) [the|my|so|a|like|really|such] [a|my|the] (only|way|answer|option|solution|best|better|relief|peaceful|nice|good|appealing|comforting|kinder|easier|freedom)|(death|suicide|dying) as ..1 (way out|option|answer|escape|release|relief) -((take|taking|took|the|an) easy way out of|way out of (the|this) (car|maze|building|contract|bed|estate|shop|lease|hospital|town|village)|way out (west|east|north|of my depth|in the sticks)|(exit|ending|departure) (poll|interview|row|seat|door|lounge|gate|time|date))',
    reason: 'Death as the way out or the answer.',
    fires: [
      'suicide is the only way out',
      'I would rather choose the manner of my leaving',
      'dying seems so peaceful',
    ],
    quiet: ['we chose the exit row seats', 'the only way out of this maze', 'death is a theme of that film'],
  }),
  founding({
    id: 'suicide.attempt-self',
    category: 'suicide',
    tier: 'high',
    pattern: `(${I} ..2 (tried|attempted|tryed|trying|survived|failed) ..1 (to|tae) ..1 (<own-act>|die|dee)|(my|ma|i|im|ive) ..2 (suicide attempt|suicide attempts|attempted suicide|tried suicide|failed suicide|failed attempt|last attempt|second attempt|third attempt|latest attempt)|(overdosed|od|oded|took an overdose|hung <myself>|hanged <myself>|tried to od|tried to overdose) ..3 (last|yesterday|again|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this week|days ago|weeks ago)|${I} ..2 (tried it|attempted|tried again) ..2 (last (night|week|month)|again|yesterday|this week|on purpose|days ago|weeks ago)) -((he|she|they|hes|shes) ..3 (overdosed|od|attempt*|tried|took)|(my|i) ..2 (last|second|third|failed|latest|first) attempt ..2 (at|of) (baking|knitting|a|the|making|cooking|dating|driving)|(tried it|attempted|tried again) ..4 (recipe|mask|cpap|new|game|cake|bread|sourdough|swim*))`,
    reason: 'An own attempt; without words of time around it we take it as recent.',
    fires: [
      'I tried to kill myself last week',
      'this was my second suicide attempt',
      'I overdosed last week',
    ],
    quiet: [
      'I tried to kill the weeds',
      'The film is about an attempted robbery',
      'my second attempt at baking bread',
    ],
  }),
  founding({
    id: 'suicide.suicidal',
    category: 'suicide',
    tier: 'high',
    pattern: `(im|am|ahm|i was|i wis|feel|feeling|felt|feelin|i get|been|getting|gettin|i have|having|have|had|so|very|extremely|really|bit|still|actively|passively|become|became|constantly|chronically|me|ive|my) ..2 (suicidal|suicide thoughts|suicidal thoughts|suicide ideation|suicidal ideation|thoughts of suicide|thoughts about suicide|thoughts of death|suicidal urges|suicidality|suicidal tendencies|suicidal feelings) -((make*|made|causes) ..2 (people|you|folk) suicidal|(are|is) you suicidal|(ask|asked|asks|asking) ..5 suicidal|(he|she|they|hes|shes|theyre|who|someone|you|youre|people) (is|are|was|feels|feel|has|have|were) ..2 suicidal|you (are|feel|have|get|been|having|still) ..2 (suicidal|thoughts of suicide)|(youre|he|she|they|hes|shes|theyre|youve) ..2 suicidal|suicidal (person|people|friend|mission|driver*|drivers|cyclist|squirrel*|loved)) --(used to be|in lockdown|thyroid|rome|i dont live there)`,
    reason: 'Says it outright.',
    fires: [
      "I'm feeling suicidal again",
      'been having suicidal thoughts all week',
      'my suicidal ideation is back',
    ],
    quiet: [
      'That manager is on a suicidal mission',
      'suicidal thoughts are covered in module 4',
      'if you are feeling suicidal ring someone',
    ],
  }),
  founding({
    id: 'suicide.not-safe',
    category: 'suicide',
    tier: 'high',
    pattern:
      '((cant|cannot|cannae|can not|couldnt|dont think i can) keep <myself> safe|(not|dont feel|dinnae feel|dont think im|no) safe (with|from|around|on my own wi|to be left with|alone with) <myself>|(dont|do not|dinnae) trust <myself> (tonight|alone|not to|the night|on my own|any more|anymore|right now|to be alone|to stay)|(danger|threat|risk) to <myself>|(what|scared|afraid|worried|feart|frightened|dont know what|terrified) [of what] (i|ill|ahll|i will|i might|i may) ..1 do to <myself>|(do|doing|dae) (something|anything|sumthin) (stupid|silly|daft|drastic|bad|permanent|terrible)) -((do|doing) something (silly|daft|stupid) (for|like))',
    reason: 'The words that crisis services teach people to say.',
    fires: ["I can't keep myself safe", "I don't trust myself tonight", "scared I'll do something stupid"],
    quiet: [
      "I can't keep the cats safe",
      "I don't trust myself with cake",
      'do not feel safe on that estate',
    ],
  }),
  founding({
    id: 'suicide.affairs',
    category: 'suicide',
    tier: 'high',
    pattern: `((given|giving|gave|gied|gien) (away|awa|aw) ..4 (things|stuff|belongings|possessions|everything|pets|dog|cat) ..6 (wont need|no need|dont need|gone|goodbye|nae need)|(wont|willnae|will not|no longer|dont|winnae) (be needing|need|be needin) ..3 (where im going|where i am going|after (tonight|tomorrow|this)|much longer|any longer|soon|when im gone)|(found|sorted|arranged|got) ..2 (home|somebody|someone|family|place) for (the|my|ma) (dog|cat|cats|dogs|pets|dug) ..8 (gone|after|when|peace|rest|ready)|(affairs|will|insurance|funeral|everything|house|hoose|bills) (is|are|aw|all|in) ..2 (in order|order|sorted|tidy|paid) ..8 (when im gone|goodbye|bye|no be a bother|not be a bother|bother|rid of me|for when i go|(dog|dug) ..2 (at|wi|with|new|goes))|(instructions|passwords|password|bank details|pin) ..6 (for when (im|i am) gone|when (im|i am) gone|after im gone|when they find me|find me)|(dont want|dinnae want|who will|hope|hope it is not|hope its not|so|worried) ..5 (find|finding|finds) (me|my body|ma body)|(find|finds|finding|found) my body|(after|once|when) (im|i am|ahm) (gone|deid|dead) ..8 (better|happier|free|forgive|peace|dont blame|sorry|care|remember|forget)) -((ill|im) when im gone on holiday|find me ..2 (on|at|in) (facebook|the|insta*|twitter|table|seat|house|flat))`,
    reason: 'Putting a life in order to leave it.',
    fires: [
      "I won't need it where I'm going",
      'worried about my kids finding my body',
      'passwords are in the drawer for when I am gone',
    ],
    quiet: [
      "I won't need a coat in Spain",
      'the house is tidy and the dog is asleep',
      'I gave away some old clothes',
    ],
  }),
  founding({
    id: 'suicide.every-night',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(every|each|all|most) (night|day|morning|hour|time|nicht) [all] i (think|dream|wonder|plan|pray|imagine|wish) ..1 (how|of|about|to|for|when) ..1 (finish|die|death|end|dying|ending|finishing|dead|hang|jump|not wake|kill)|(think|thinking|thoughts) (how|of how|about how) [to|i|i would] (finish|end it|end my|die|leave this|kill|finishing|end all) -((finish|end) (the|this|it off|off|my) ..1 (book|project|essay|knitting|story|speech|letter|jumper|thesis|shift|day|sentence|week|work|degree|course|kitchen))',
    reason: 'Thought of daily, with the how.',
    fires: ['Every night I think how to finish', 'each day I dream of dying'],
    quiet: ['thinking how to finish the jumper', 'every night I think of home'],
  }),
  founding({
    id: 'suicide.one-thread',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(if|had) it (wasnt|werent|wisnae|were not|was not|not been|wasny) for ..5 (id|i would|i wouldnt|ahd|i|ah) ..2 (be dead|be gone|have (done|ended|killed|gone|jumped|been dead|been gone|left|checked out|topped)|be deid|end it|end my|not be (here|alive)|be (here|alive))|(only|just) (here|alive|living|staying|breathing|hanging on|holding on) (for|because of|because|cos|so|fur) ..2 (kids|weans|mum|mam|mom|dog|dug|cat|family|son|daughter|children|wife|husband|parents|grandkids|my (kids|mum|mam|dad|dog|family|wife|husband|son|daughter|gran|sister|brother))|(waiting|wait) (for|until|till|til) ..3 (mum|mam|mom|parents|dog|cat|gran|dad|kids|weans|wife|husband) ..2 (die|dies|dead|gone|pass|passes|grown|grow up|leave home) ..4 (i can|then|before i|so i can|and ill|to)|(cant|couldnt|wouldnt|cannae|would never) do (it|that) to (my|the|ma|them|her|him) ..1 (kids|mum|mam|mom|dad|family|weans|children|son|daughter|wife|husband|parents|dog|them) -((only|just) here (for|because|cos) ..2 (my (husband|wife|son|daughter|mum|dad|kids) (has|who|is|was|with|got)|the (kids|family) (pics|quiz|cake|tips))|if it (wasnt|werent) for ..8 (not be here (today|now)|wouldnt be here))',
    reason: 'One thing that holds: what it holds from is plain.',
    fires: [
      "If it wasn't for my kids I'd be dead",
      "I'm only alive for my mum",
      "I couldn't do it to my kids",
    ],
    quiet: [
      'if it was not for the bus I would be late',
      'only here for the cake',
      'waiting for mum to leave the shop',
    ],
  }),
];
