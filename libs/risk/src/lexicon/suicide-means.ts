import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { TABLETS } from './suicide-words.ts';

/** The act with its day, and means at hand. */
export const SUICIDE_MEANS: readonly Phrase[] = [
  founding({
    id: 'suicide.act-dated',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '<own-act> [on|this|next|by|in|come|the] (tonight|2nite|tonite|tomorrow|tomorra|tmrw|2moro|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morra|an hour|a few (hours|days)|(when|once|while|as soon as) (my|the|everyone|they|he|she|mum|mam|mom|dad|im alone) ..3 (leave|leaves|left|asleep|sleeping|goes|gone|out|away|bed|work)) -((killing|kill) myself ~6 (level|boss|respawn|game)|(didnt|never|havent) ..2 <own-act>)',
    reason: 'The act named with its day.',
    fires: [
      'the plan is to kill myself tonight',
      "I'm killing myself tomorrow",
      'to hang myself when my parents leave',
    ],
    quiet: ['kill the lights tonight', 'hang on till tomorrow', 'end my contract on Friday'],
  }),
  founding({
    id: 'suicide.the-night-i',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '(is|be|its|was|tonights|todays) (when|the (night|day|time|week|weekend|year)) [that] (i|im|ill|i will) [finally|will] (<own-act>|die|end it|go through with it|do it for real|stop existing|leave this (world|earth|life)|doing it)|(in|within) (a few|a couple of|an|two|three|24|some|48) (hours|hour|minutes|mins|days) ..1 (i|ill|ahll|itll) ..2 (wont be here|be gone|be dead|be deid|not be here|no longer be here|be no more|be free of this|all be over)|(if|or) i dont do it (tonight|now|today) ..3 (never|wont)|(tonights|tonight is|today is|todays) the (night|day) [i|im|ill|ive] (finally|do|doing|end|die|go|leave|decided|cant) -((gone|here) ..3 (holiday|spain|flight|moving|home|new)|the (night|day) i (finally|do|go|leave) ..3 (gym|date|work|dentist|holiday|hospital|ward|interview|tattoo))',
    reason: 'A day or an hour named for the end.',
    fires: [
      'tomorrow night is when I end my life',
      "in a few hours I won't be here",
      "tonight's the night, I'm finally doing it",
    ],
    quiet: [
      'tonight is the night of the quiz',
      'in a few days I will be gone to Spain on holiday',
      'today is the day I go to the dentist',
    ],
  }),
  founding({
    id: 'suicide.overdosed',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      'just [went and] (overdosed|oded)|(overdosed|oded) on ..1 (my (meds|tablets|pills|medication|antidepressants|insulin)|paracetamol|pills|tablets|painkillers|sleepers|antidepressants)|took (an|another|a massive|a big) overdose ..6 (ago|tonight|just now|now|today|help|what do i do|this (morning|evening|afternoon)|the night|scared)|(taking|took|swallowed) everything in (the|my) ..1 (cabinet|cupboard|house|drawer) -((overdosed|oded) ..8 (chocolate|cake|sugar|caffeine|coffee|tv|telly|christmas|cheese|selection box|carbs|sweets|netflix|cuteness|mince pies|years|twice|once|when i|before|last|in (2010|2012|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024))|overdose ..3 (years|months|weeks) ago)',
    reason: 'An overdose taken: minutes matter.',
    fires: [
      'I just overdosed',
      'took an overdose an hour ago what do I do',
      'just swallowed everything in the medicine cabinet',
    ],
    quiet: [
      'I overdosed on chocolate',
      'took an overdose two years ago',
      'everything in the cupboard is stale',
    ],
  }),
  founding({
    id: 'suicide.many-taken',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '(took|taken|swallowed|necked|downed|popped|ate) ..1 (a lot|lots|loads|load|too many|bunch|handful|handfuls|ten|fifteen|forty|thirty|twenty|fifty|sixty|hundred|100|50|40|30|60|80|20|25|15|90|70|everything) [of] ..3 (pills|tablets|paracetamol|sleepers|painkillers|meds|capsules|antidepressants) ..6 (ago|tonight|just now|now|scared|sorry|goodbye|die|dying|help|happens|end|sleep forever|waiting) -((30|20|50|40) (mg|mgs)|(pills|tablets) ..4 (by mistake|by accident|accidentally|prescribed))',
    reason: 'Many tablets taken, minutes or hours ago.',
    fires: ['I took about forty pills half an hour ago', 'swallowed a load of tablets and now I am scared'],
    quiet: ['took 20 steps with the new tablets', 'I took fifty photos a week ago'],
  }),
  founding({
    id: 'suicide.will-take-all',
    category: 'suicide',
    tier: 'high',
    pattern: `(going|gonna|gonnae|will|ill|want|wanna|could|might|should|thinking|planning|tempted|ready|im|am|about|urge|just|thought|considering) ..3 (take|taking|swallow|swallowing|neck|necking|down|downing|od|oding) (all|every|a whole|the whole|a bunch of|a lot of|a load of|loads of|a handful of|too many|all of) ..4 (pills|tablets|meds|medication|painkillers|paracetamol|antidepressants|insulin|sleepers|bottle of pills) -(${TABLETS} ..5 (food|water|breakfast|dinner|lunch|tea|morning|prescribed|time|dose|once|a good|holiday|back|chemist|pharmacy|with me|to the)|(have|need|supposed|meant|has) (to|tae) ..2 take all)`,
    reason: 'Taking all the tablets, thought of.',
    fires: [
      "I'm taking all my pills tonight",
      'I want to take all my tablets and be done',
      'thinking of swallowing all the pills',
    ],
    quiet: [
      'I have to take all my tablets at once',
      'going to take all my tablets with food',
      'will take all the old pills back to the chemist',
    ],
  }),
  founding({
    id: 'suicide.means-beside',
    category: 'suicide',
    tier: 'high',
    pattern: `(bottle|box|pile|handful|pack|packet|bunch|lot|stash|boxes|bottles) of (pills|tablets|sleeping pills|meds|painkillers|paracetamol|sleepers) ..3 (in front of me|beside me|next to me|in my hand|on my (bed|lap|desk)|right here|staring at me)|(pills|tablets|rope|gun|blade|noose|knife|razor|sleepers) (are|is|right|lying|sitting|sit|all) ..2 (next to me|beside me|in front of me|right here with me|in my hand|in my lap|within reach|waiting for me|calling me|looking at me)|(have|got) (the|my|all the|a) (pills|rope|gun|blade|noose|knife) ..1 (next to|beside|in front of|with|right here|here with|in) me|(tied|made|making|tying|bought|hung|have|got|own) ..2 noose|(i|ive|got|have|my) ..2 rope ..2 (tied|ready|hung up|set up|round the|over the (beam|rafter|branch))|(gun|pistol|shotgun|rifle|revolver) ..1 (my|ma) (hand|mouth|lap|temple|chin)|(loaded|loading|cocked) (the|my|a|ma) (gun|shotgun|pistol|rifle|revolver) -((pills|tablets) ..6 (reminder|alarm|breakfast|dose|morning|bedtime|water)|(gun|rifle|shotgun|pistol|rope|noose) ~8 (game|range|hunting|hunt|boat|tent|duty|fortnite|deer|clay|tow|horse|dog|swing|film|movie))`,
    reason: 'Means within reach, named as such.',
    fires: [
      'I have a bottle of pills in front of me',
      "i've tied the noose",
      "I've loaded the gun",
      'the pills are right next to me',
    ],
    quiet: [
      'the tablets are beside me as a reminder',
      'the rope is tied to the boat',
      'loaded the gun in the game',
    ],
  }),
  founding({
    id: 'suicide.on-the-edge',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '(sitting|standing|stood|sat|im|am|up|hanging) ..2 (on|at|over|by) (the|a) (edge|ledge|side|railing|railings|rail|wrong side|other side|top|parapet) (of|on) (a|the|this) ..1 (bridge|roof|cliff|building|balcony|car park|multistorey|railings|overpass|viaduct)|(standing|sitting|stood|sat|lying|waiting) ..2 (on|at|by|near|next to|beside) (the|a|some) (train|railway|rail|subway|tube|railroad) (tracks|track|line|lines) -((photo|picture|view|sunset|hike|hiking|climb|tour|picnic|painting|photos) ~8 (edge|top|bridge|cliff|roof))',
    reason: 'Stands where a step would do it.',
    fires: ["I'm sitting on the edge of the bridge right now", 'standing at the train tracks'],
    quiet: [
      'on the edge of my seat',
      'at the top of the cliff for a photo',
      'the station is beside the tracks',
    ],
  }),
  founding({
    id: 'suicide.progressive',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(im|ahm|am|ill be|i keep|i will be|i might be|ill|id|i|gonna be|lets) [really|actually|just|finally|definitely|literally|probably|so] (killing|ending|taking|hanging|offing|topping|unaliving|drowning|shooting|kill|hang|end|unalive) (myself|masel|mysel|my life|ma life|my own life|it all) -((killing|kill) myself (laughing|over|with|at|to|trying|for|by|here|working|on|in|every time)|kill myself ~6 (level|boss|respawn|game)|(asks|ask|asked|anyone) ..8 (kill|end|hang) (myself|my life))',
    reason: 'The act in the present: it is being done, or announced.',
    fires: ["I'm killing myself, that's it", 'am ending it all'],
    quiet: ['I am killing myself laughing', 'I am taking my lunch myself'],
  }),
];
