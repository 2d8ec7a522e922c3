import type { Phrase } from '../lexicon.types.ts';
import { LOW, OF_LIFE, SELF } from './despair-words.ts';
import { founding } from './founding.ts';

const SIGNS = `(tired|nothing|nobody|enough|alone|dark|sick|cant|cannae|never|useless|hopeless|pointless|empty|done|pain|beat|quiet|give up|given up|whats the|why bother|no use|stopped|sorry|worse|weeks|months|cry|every day|every night|any more|anymore|anymair)`;

/** No way out, no point, no strength, nothing ahead: ideas, each with the words that people use for it. */
export const DESPAIR_NO_WAY: readonly Phrase[] = [
  founding({
    id: 'despair.no-better',
    category: 'despair',
    tier: 'concern',
    pattern: `(not|never|no|nothing|wont|isnt|isnae|doesnt|dont|cant see|cannae see|nae|stopped|willnae|hardly|nowt|aint|doubt) ..4 (better|improve|improving|improves|recover|recovering|recovery|heal|healing|healed|mend|mending|cure|change|changes|changing|easier|brighter|normal|lift|lifting) ..3 (is it|than this|now|for me|ever|again|anymore|any more|stop|saying|pretend|pretending|believe|only worse|just worse|for us|from here|cant|cannae|whatever|anyway|tell) & ${SELF} & ${SIGNS} --(season|episode|game|team|phone|update|app|film|car|boiler|show|graphics|weather)`,
    reason: 'No improvement looked for.',
    fires: [
      "it's never going to change for me. months now",
      'nothing is gonna get better now and I am tired',
    ],
    quiet: ['the app is never going to get better now, I am tired of it', 'not getting better at chess'],
  }),
  founding({
    id: 'despair.no-way-forward',
    category: 'despair',
    tier: 'review',
    pattern: `(no|nae|any|ony|see|find|only|without|wheres|isnt|isnae|cant|cannae) ..2 (way|road|wey|route|path|exit|escape|door|light|future|end) ..2 (out|oot|back|forward|forrit|through|from this|past this|ahead|at the end|for me|in sight|tunnel) & ${SELF} & (this|life|anymore|anymair|beat|tired|dark|cant|cannae|nothing|alone|any of it|it all|see|hope|trapped|stuck|myself|for me) --(car park|maze|game|level|diversion|traffic|bypass|motorway|building|airport|tunnel vision|contract|phone|form|roadworks|fire exit|door stuck|brexit|map|shop|mountain|ikea|parking|pitch|election|party)`,
    reason: 'No way out seen.',
    fires: ["I can't see a way through this", 'ah cannae find ony road oot o this'],
    quiet: ['no way out of the car park, I was stuck', 'is there any way back to the menu'],
  }),
  founding({
    id: 'despair.whats-the-use',
    category: 'despair',
    tier: 'review',
    pattern: `(whats|what|whit|wheres|no|nae|any|ony|see|little|zero|hardly|without|lost|find|seems) ..2 (point|use|sense|good|purpose|reason|reasons|meaning) ..2 (of|in|tae|to|o|ae|for|wi|with|or|left) ..2 ${OF_LIFE}|(what|whats|whit) ..1 (point|use|sense|good|point) ..1 (of|in|o) ..1 (me|us|my|any of (it|this)|it all|going on|gaun on|carrying on|getting up|gettin up|keeping going|life|livin|living) -((point|use|sense|good) in trying to|(point|use) ..2 (me|us) (asking|telling|going|having|buying|cooking|saying|coming|getting|using|paying|posting|doing))`,
    reason: 'No use seen in living or trying.',
    fires: [
      "what's the use in living",
      'no purpose in being alive',
      'I see no purpose in waking up',
      'what is the good of trying',
    ],
    quiet: [
      "what's the use of the side button",
      'no reason to buy a new one',
      "what's the point of me asking",
    ],
  }),
  founding({
    id: 'despair.why-go-on',
    category: 'despair',
    tier: 'review',
    pattern:
      '(why|whit|how|what for|for what|wonder|no reason|reason|point) ..3 (i|me|ah|my|should|must|do|dae|would|to|tae) ..2 (go on|gan on|gaun on|carry on|keep going|keep on|continue|keep fighting|be alive|still alive|wake up|be born|born|survive|survived|keep living|live for|exist|bother getting|bother wi|get out of bed|get up)|(why|what for|for what) ...2 (me|i) ..1 (go on|live|here|alive|still) -((why|how|what|wonder|reason|point) ..4 (go on|carry on|keep going|keep on|continue|live|exist) (to|a|the|about|with|holiday|in|at|near|there|strike|for (hours|ages)|amazon|and on|like|here|on|so|if|off|without|where|next|by|under)|(how|what) do (i|you) (get up|survive|continue|wake up)|live (for|in|with|near) (the|a)|what i live for|(what|how) ..3 (exist|survive) ..1 (the|a|this|on|without|in|these)|why (do|does) ..2 exist)',
    reason: 'Asks why to go on.',
    fires: [
      'why must I continue',
      'whit should ah gaun on fur, why should I keep going',
      'why should I even bother getting up',
    ],
    quiet: ['why should I go on holiday', 'how do I continue the game', 'why do I live in the north'],
  }),
  founding({
    id: 'despair.strength-gone',
    category: 'despair',
    tier: 'review',
    pattern: `(no|nae|nothing|nowt|naething|havent|havenae|lost|out of|oot o|ran out|ran oot|run out|end of|en o|without|not got|used up|gone) ..3 (fight|strength|will|reserves|resources|answers|hope|tears|reasons|courage|spirit|road|faith|options|chances|choices) ..2 (left|in me|in us|anymore|any more|nae mair|mair|to (go on|carry on|live|fight|try|keep going)|now|noo|gone|here|for me)|(nothing|nowt|naething|not much) (left) (in|of|inside) (me|us|the tank)|(end) of (my|ma|mi) (resources|strength|tether|days|road|rope|patience with (life|living|it))|(run|ran) (out|oot) (of|o|ae) (answers|reasons|hope|road|tears|strength)`,
    reason: 'No strength left.',
    fires: ["I've no fight left in me", 'ran oot o answers', 'end of my resources', 'lost all hope now'],
    quiet: ['no milk left in the fridge', 'the end of the week', 'strength in numbers'],
  }),
  founding({
    id: 'despair.i-am-finished',
    category: 'despair',
    tier: 'review',
    pattern: `(im|ahm|am|i am|ive|i feel|feeling|feel) ..2 (beat|beaten|bate|defeated|finished|feenished|spent|broken|crushed|hollow|worthless|hopeless|useless|pointless|done|drained|through) ..2 (with|wi|asking|fighting|fightin|trying|tryin|hoping|pretending|by (it|life|this)|and|cannae|cant|no|now|noo|inside|at this|nae) & (life|living|livin|this world|the lot|fight|hope|want out|enough|nothing|no point|never|asking|alone|cannae see|cant see|go on|everything|anymore|any more|anymair|nobody|no one|body|tired of) --(homework|assignment|essay|exam|game|level|season|blanket|knit*|book|dishes|shift|decorating|dairy|gluten|crochet|painting|laundry|diet|workout|gym|dating|facebook|team|company|customer|lol|lmao|haha)`,
    reason: 'Calls oneself beaten or finished.',
    fires: [
      "I'm beat and nothing helps",
      "I am finished with the lot, there's nothing for me",
      "I'm done trying, nobody listens",
    ],
    quiet: ['I am finished with the homework, nothing left', "I'm done with dairy"],
  }),
  founding({
    id: 'despair.not-a-life',
    category: 'despair',
    tier: 'review',
    pattern:
      '(this|its|thats|it|what|call|called|life|livin|living|days|lifes) ..2 (no|not|isnt|isnae|nae|hardly|wisnae|never|call this|call that) ..2 (life|a life|worth|living|livin|way to live|any life)|(existing|exist|existence|surviving|breathing) ..2 (not|no|isnt|isnae|instead of|rather than|without|nae) ..1 (living|livin|life)|(life|living) (is|feels|seems|has|its|got|be|became|become|lost|no have) ..1 (pointless|meaningless|empty|worthless|over|unbearable|misery|torture|prison|sentence|finished|no sense|punishment|grey|no meaning|black|ended|burden|too (hard|heavy|much|long))',
    reason: 'Life called none.',
    fires: [
      'this is no life',
      'living is a punishment',
      "I'm existing, not living",
      'my life has no meaning',
    ],
    quiet: ['this is about something else', 'the living room is empty', 'worth the wait'],
  }),
  founding({
    id: 'despair.two-low-words',
    category: 'despair',
    tier: 'concern',
    pattern: `${LOW} ...2 ${LOW} & ${SELF} -(alone today bus|im sad of course|if im sad|sad but|lost (to|in|by|my|the|a|at|and found)|alone time|flat (screen|white|pack|tyre|out)|home alone|let alone|leave ..1 alone|sad ..1 sad ..1 (song|film|story)|hell (of|yeah|no|yes|are)|what the hell|the hell)`,
    reason: 'Two words of low mood close together.',
    fires: ['I feel lonely and useless', 'empty. so empty. me alone'],
    quiet: ['lost my keys, sad times', 'he felt lonely and useless'],
  }),
  founding({
    id: 'despair.low-in-few-words',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(sad|flat|empty|numb|lonely|grey|black|dark|low|nothing|cry|crying|alone|alane|tired|quiet) ...2 (long sad|just flat|just empty|just grey|just numb|all day|every day|everyday|all night|weeks now|months now|for weeks|for months|all time|all the time|all week|no stop|always|inside|in heart|in ma heart|in my heart|house quiet|no one|nobody comes|no people|no talk|no visit|no friend|no friends|no phone) -(nothing (inside|always|all day|for (weeks|months))|(tired|low|dark|quiet|black|flat|crying) ..2 (all (day|night|week|the time)|always|inside|every day) ..2 (outside|baby|kids|work|club|pub|library|office|batter*|signal|chocolate|it gets|as|at)|(dark|black|grey|quiet|low|flat) (all (day|night)|always|inside|every day|everyday))',
    reason: 'Low mood in the fewest words.',
    fires: ['sad. all day', 'empty just empty. weeks now', 'so lonely, nobody comes'],
    quiet: ['dark inside the box', 'nothing for months and then three buses', 'the club was packed all day'],
  }),
];
