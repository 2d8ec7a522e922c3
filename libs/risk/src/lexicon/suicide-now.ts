import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { I, TABLETS } from './suicide-words.ts';

/** Danger to life now or within hours. */
export const SUICIDE_NOW: readonly Phrase[] = [
  founding({
    id: 'suicide.act-now',
    category: 'suicide',
    tier: 'immediate',
    pattern: `<own-will> ..3 <own-act> ..5 <own-tonight> -((asks|asked|level|boss|respawn|game) ..8 <own-act>|(you|u|makes|made) want to <own-act>|(killing|kill) myself ~6 (level|boss|respawn|game))`,
    reason: 'Intent with a time close at hand.',
    fires: [
      "I'm going to kill myself tonight",
      'am gonnae end it all the night',
      "I'll take my own life tomorrow",
    ],
    quiet: [
      'I am going to the shops tonight',
      'He is going to end it all with her',
      'gonna kill myself in level three now',
    ],
  }),
  founding({
    id: 'suicide.now-act',
    category: 'suicide',
    tier: 'immediate',
    pattern: `(tonight|2nite|tonite|tomorrow|tomorra|tmrw|2moro|today|soon|(the|this) (night|morra|evening|weekend)|in (an hour|the morning|a few (hours|days|minutes))) [is when|so|and] [${I}] <own-will> ..2 <own-act> -((killing|kill) myself ~6 (level|boss|respawn|game))`,
    reason: 'Intent with the time put first.',
    fires: ['Tonight I will kill myself', "tomorrow I'm going to end it all"],
    quiet: ['tonight i kill myself on level two for the respawn', 'tomorrow I will end my contract'],
  }),
  founding({
    id: 'suicide.leap-now',
    category: 'suicide',
    tier: 'immediate',
    pattern: `(gonna|gonnae|gunna|ill|ahll|will|going|goin|gaun|about|awa|ready|planning|decided) ..3 <own-leap> ..5 (tonight|2nite|tonite|tomorrow|tomorra|today|(the|this) (night|morra|evening|afternoon|weekend)|in (an hour|the morning|a few (hours|minutes))|right now|soon) -(jump* ~6 (charity|bungee|bungy|parachute|abseil|sponsor*))`,
    reason: 'Intent with means and a time.',
    fires: ["I'm going to jump off a bridge tonight", 'going to walk in front of the train tonight'],
    quiet: ['going to jump off the bridge today for charity', 'I will walk the dog tonight'],
  }),
  founding({
    id: 'suicide.die-today',
    category: 'suicide',
    tier: 'immediate',
    pattern: `((i|im|ill|ah|ahm|ahll) ..2 (die|dying|dead|deid) (tonight|tonite|2nite|tomorrow|tomorra|today|the night|the morra|by (morning|tomorrow|midnight|the weekend|friday|monday))|(tonight|tonite|today|tomorrow) (i|ill|im|ahll) ..2 (die|dying|dead|be gone for good)|(today|tonight) is the (day|night) i (die|go|end it|leave this)|(last|final) (day|night|hours|hour|sunset|sunrise|morning) ((on|of) [this] earth|alive|on this planet)|(im|ill be|i will be|ahll be) (gone|dead|deid) (by|before|tomorrow|in the) [the] (morning|tonight|midnight|time|tomorrow|weekend|end of)) --(quiz|hs2|moths|referral|by the time (hs2|that|this|you read this on)|gnome)`,
    reason: 'The own death announced for a day.',
    fires: ['I will be dead tomorrow', 'Tonight is the night I die', 'this is my last night on earth'],
    quiet: ['I was dead tired today', 'my phone will be dead by morning', 'the last night of my holiday'],
  }),
  founding({
    id: 'suicide.doing-it-now',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '((im|am|ahm|ill|gonna|gonnae|going to|will|finally|actually) [really|actually|finally|definitely|just] (doing it|dae it|daein it|do it|doin it|go through with it|going through with it|gaun through wi it|ending it|endin it|end it) (tonight|2nite|tonite|the night|this time|for real|now|right now|today)|(tonight|today|tomorrow|2nite|this) (is|its|wis) the (night|day|time) (i|ill|im) (do|end|go through|finish|go)) -((doing|do) it ~6 (live|stream|interview|exam|essay|proposal|propos*|shopping|dishes|tattoo|piercing|gym))',
    reason: 'Going through with it, with a time: in these words the deed is left unnamed.',
    fires: ["I'm going through with it tonight", 'ahm daein it the night', "I'm ending it tonight"],
    quiet: ['doing it live on stream tonight', 'I might go through the forms tonight'],
  }),
  founding({
    id: 'suicide.taken',
    category: 'suicide',
    tier: 'immediate',
    pattern: `((i|ive|ah|ahve|just|have|and|already|am|a) [just|already|have|went and|gone and|only|hae|now] (taken|took|tooken|tuk|taen|swallowed|necked|downed|ate|drunk|drank|drink|drunken|eaten|swallow|popped) ..2 (overdose|od|all (my|ma|the|of my|of the|his|her|these|those) ..1 ${TABLETS}|all ${TABLETS}|(whole|full|entire|hale|couple of|lot of|load of|loads of|handful of|bunch of) [the] (box|boxes|packet|packets|bottle|bottles|pack|packs|strip|strips|lot|${TABLETS})|too many ..1 (tablets|pills|painkillers|paracetamol|sleepers) on purpose)|(taken|took|swallowed|drank|necked) (them|thaim|it|the) (all|aw|lot|hale lot|whole lot) ..5 (sorry|goodbye|bye|forgive|love you|dont be cross|dinnae)|(took|taken|swallowed|necked) them all|all of them [are] (gone|taken|swallowed) ..4 (sorry|bye)) -(${TABLETS} ~6 (on time|star|as prescribed|like a good|this morning|infection|antibiotic*|course)|took the lot back|(prescribed|bottle of (water|wine|beer|coke|juice|lucozade)))`,
    reason: 'Something taken already: minutes matter.',
    fires: [
      "I've taken an overdose",
      'I just took all my tablets',
      'i have swallowed the whole packet of paracetamol',
      'Took them all. Sorry.',
    ],
    quiet: [
      'I took my tablets at eight',
      'took all my tablets on time, gold star',
      'I have taken some toys to the charity shop',
    ],
  }),
  founding({
    id: 'suicide.on-purpose',
    category: 'suicide',
    tier: 'immediate',
    pattern: `((overdosed|oded|od'd) ..4 (tonight|on purpose|an hour ago|just now|already|today|the night|few minutes|help)|(cut|slit|slashed) (my|ma) (wrists|wrist|throat) ..6 (bleeding|blood|bye|sorry|dying|wont stop)|(i|ive|just) ..1 tried to (hang|drown|kill|end|top|suffocate|strangle) (myself|my life|masel|it all) (tonight|just now|today|an hour ago|this (morning|evening|afternoon)|earlier|the day|the night)|(rope|noose|belt) (is|was|round|around) ..2 (my|ma) neck)`,
    reason: 'An attempt under way or hours old.',
    fires: ['I overdosed an hour ago', 'I just tried to hang myself today', 'the rope is around my neck'],
    quiet: ['the park is overdosed with dandelions', 'tried to kill the weeds today'],
  }),
  founding({
    id: 'suicide.means-in-hand',
    category: 'suicide',
    tier: 'immediate',
    pattern: `(tablets|pills|meds|painkillers) [all|aw] in [my|ma] hand|((${TABLETS}|rope|noose|gun|blade|knife|razor|pistol|belt) ..4 (in|in my|in ma|on my|on the|beside|next to|in front of|counted|lined|laid|ready) [out|up] [my|ma|me|the|of me] (hand|hands|lap|bed|bedside|beside me|me|knee|table|counted|lined up|ready|out|here) ..8 (sorry|goodbye|bye|no more|end it|do it|tonight|courage|nothing left|forgive|ready|die|dead|cant)|(counted|lined|laid|sorted|got|have|holding|sitting with|staring at|looking at|am with) ..3 (all|enough|every) ..2 ${TABLETS} ..4 (ready|to do it|to kill|to end|to finish|in front of me|that should do it|hand|bedside)|(holding|sitting with|sat with|staring at|looking at|sitting here with|loaded) ..2 (a|the|my|ma|this) ..1 (gun|rope|noose|blade|razor|bottle of (pills|tablets)|pills|tablets|knife|shotgun|pistol) ..8 (end|die|do it|courage|dead|goodbye|bye|kill|my head|sorry|tonight|cant)|counted out (what|all|the (pills|tablets)|my ..1 (pills|tablets|meds))|(gun|knife|blade|razor) ..2 (my|ma) (head|throat|mouth|temple|wrist|wrists)) -(counted out ..8 (week|dosette|organiser|nurse|chemist|pill box|holiday))`,
    reason: 'Means at hand, with words of an end beside them.',
    fires: [
      'tablets… in hand. wife out. no more me. sorry',
      "I'm sitting here with the pills and I just want to do it",
      "I've counted out what I've got in the cupboard",
    ],
    quiet: [
      'counted out the tablets for the week, dosette done',
      'the rope on the boat is ready to go',
      'knife and fork in hand',
    ],
  }),
  founding({
    id: 'suicide.note',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '((written|wrote|writing|writin|write|left|leaving|finished|finishing|done|typed|typing|made|drafted|got|this is|heres|have) ..4 (suicide note|suicide notes|suicide letter|suicide letters|goodbye note|goodbye notes|goodbye letter|goodbye letters|farewell letter|farewell letters|farewell note|last letter|last letters|my note|my notes to|note to (my|the) (family|kids|mum|mam|parents|wife|husband))|(my|this is my|note|ma) (suicide|goodbye) (note|letter|letters)|(letters|goodbyes) ..2 (are|is|to everyone|for everyone|for (the|my) (kids|weans|family|wife|husband|mum|parents)) ..3 (written|ready|done|finished|wrote|left|drawer|table|sealed)|(written|wrote|writing|left) (letters|notes|a letter|a note|my letters) (to|for) (everyone|all of|the|my|each) ..2 (kids|children|weans|family|mum|mam|parents|husband|wife|daughter|son|friends|them|daughters|sons|boys|girls|love)) -((wrote|write|writing|written|left) (a|my) note* to the (school|milkman|doctor|carers)|(a|the) note for (the|my) (carers|carer|family|kids|girls|boys)|(how to|never|didnt|didnae|found|years ago|once) ..3 (write|wrote|written|note) ..3 note|(made|typed|got|have|done|wrote|finished) my note*|(letter|letters|note) ..6 (santa|school|council|dla|pip|christmas|birthday)) --(hedda|english|essay|hospice|cancer|healthy body|recipe|thank you note*)',
    reason: 'Preparation: letters are among the last steps.',
    fires: [
      'I have written my goodbye letters',
      "i've left a suicide note on the table",
      'the letters for the kids are sealed in the drawer',
    ],
    quiet: [
      'I wrote a note to the school',
      'wrote a goodbye card for my colleague',
      'I have written letters to the council',
    ],
  }),
  founding({
    id: 'suicide.last-words',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '((by|when) [the time] [yous|you|anyone|someone|anybody] (read|reads|reading|see|sees|seeing|find|finds|get) [of] (this|this message|this post) ..3 (be gone|be dead|dead|be no more|gone|no longer be|wont be|over)|if (you|youre|yous|anyone) [are] (reading|read|seeing) this ..3 (dead|gone for good|already gone|no longer (alive|here))|(wont|will not|willnae|winnae|not going to|not gonna|no gonnae|wouldnt) (be alive|be here|live|be around|wake up|be breathing|make it|survive) [to see] (tomorrow|in the morning|by morning|the morn|come morning|by tomorrow|much longer|past (tonight|today|tomorrow|this week)|after (tonight|today|tomorrow|this)|(through|tonight|this week|the night|this weekend|christmas|till))|(see|seeing) ..1 (another|tomorrow|the next|my next) (sunrise|morning|birthday)|(this is|these are|its) (my|ma|the) (last|final) (goodbye|farewell|words|moments|day alive|night alive|hours)|(last|final) time ..4 (hear|hears|heard) from me|(goodbye|farewell) forever [everyone]|goodbye cruel world|goodbye world) -((wont|will not) be (here|around) ..3 (work|party|meeting|group|class|tour|holiday)|made it through|wont make it (tonight|tomorrow|in the morning|this week|till))',
    reason: 'A farewell to life: a person can tell in a minute whether it is one.',
    fires: [
      "By the time you read this I'll be gone",
      "I won't be alive in the morning",
      'this is the last time you will hear from me',
    ],
    quiet: [
      'This is my last week in the job',
      'goodbye everyone, see you Thursday',
      "I won't make it tomorrow, sorry",
    ],
  }),
  founding({
    id: 'suicide.plan-set',
    category: 'suicide',
    tier: 'immediate',
    pattern: `((ive|have|got|set|picked|chosen|chose|chosen|made|decided|choose) ..3 (plan|date|day|everything ready|all planned|pills ready|note ready|means) ..4 <own-act>|(ive|i have|i|ah) ..1 (set|picked|chosen|marked|got) (a|the|my|ma) (date|day) ..3 (die|end it|end my|do it|go|suicide|my death|kill)|my (suicide|death) (date|day)|(date|day) ..2 (set|picked|chosen) for ..2 (suicide|death|ending|killing|die))`,
    reason: 'A plan that exists, with its date or its means.',
    fires: [
      "I've got a plan to kill myself",
      'I have set a date to end my life',
      "I've picked the day I'm going to do it",
    ],
    quiet: [
      'I have a plan for my garden',
      'I have a plan to end my contract',
      'we set a date for the wedding',
    ],
  }),
  founding({
    id: 'suicide.how-many',
    category: 'suicide',
    tier: 'immediate',
    pattern: `how (many|much) ..4 (to|will|would|wid|does|do i need|should i take|can i take|of these|of them) ..3 (kill (me|you|<myself>|a person|someone)|overdose|od|be fatal|be lethal|never wake up)|how (many|much) ..3 (${TABLETS}|does it take|would it take|do i need|should i take|it takes) ..3 (to|before|tae|til|till) ..2 (end it|end my life|die|dee|be dead)|(lethal|fatal|deadly) (dose|amount|dosage|overdose) (of|for) ..3 (me|my|${TABLETS})|would ..4 ${TABLETS} (kill|be enough to kill|finish) me|(are|is) ..2 ${TABLETS} (enough|gonna|going) ..2 (kill me|die|finish me)`,
    reason: 'Asking for an amount. The answer must never come from a peer.',
    fires: ['how many tablets does it take to overdose', 'How much would it take to kill me'],
    quiet: ['how many eggs does it take to make this', 'How many would you like to order'],
  }),
  founding({
    id: 'suicide.at-the-place',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '((im|am|ahm|stood|standing|sitting|sat|been) ..2 (on|at|near|by|above|over) [top of] (the|a|this) ..2 (bridge|ledge|roof|cliff|cliffs|rail|rails|railing|tracks|edge|platform|rooftop|balcony|multistorey|car park|railway|river|water|loch) ..8 (jump|jumping|jumpin|end it|bye|goodbye|sorry|do it|dae it|go through with it|let go|step off|over it all|nobody will)|(on|at|over) the edge ..4 (jump|about to|bye|goodbye|end it)|(about to|gonna|going to|gonnae|ready to|im going to) (jump|drop|step off|let go) [now|off] [now] ..3 (bye|goodbye|sorry|tell|love|forgive|bridge|roof|cliff|ledge|everyone)) -((jump*|drop) ~6 (call|charity|parachute|bungee|pool|train home|offline|shower|stream|meeting))',
    reason: 'At a place, with words of an end beside it.',
    fires: [
      "I'm standing on the bridge and I'm going to jump",
      'am at the edge, sorry everyone, tell mum goodbye',
      "I'm about to jump, tell my mum I love her",
    ],
    quiet: [
      "I'm on the platform waiting for the train",
      'I was at the edge of my seat',
      'about to jump off the call, sorry everyone',
    ],
  }),
];
