import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

/** Hopelessness and the end of strength; what is said of life as a whole. */
export const DESPAIR_HOPELESS: readonly Phrase[] = [
  founding({
    id: 'despair.cant-go-on',
    category: 'despair',
    tier: 'review',
    pattern:
      '(cant|cannot|cannae|canny|couldnt|couldnae|can not|unable to|(think|know if|sure) i can|no longer able to) [just|really|honestly|possibly|physically|mentally] ((go|keep|carry|hold|hang|keep this) (on|going|up|it up)|stay here|face another day|(do|doing|dae|take|handle|bear|endure|face|fight|survive|live|living|pretend|exist|cope|breathe|deal with|keep doing|keep living|cope with|cope wi|stand it|stand this) [this|it|life|living|that|all this|being alive]) (anymore|onymair|nomore|(any|much|nae|ony|no) (more|longer|mair)|another (day|night|minute)|(like|wi|with) this|this way) -((he|she|they|you|u|it|we|who|kids|dog|mum|dad|wife|husband|someone|shes|hes) ..1 (cant|cannot|cannae|couldnt) ..2 (anymore|any more|any longer|much longer|like this|another day)|(live|do it|do this) like this (again|show|on)|cant do this sum|more of this (rain|weather|heat|snow|cold|noise|traffic|wind)|like this as a (country|society|team|club|nation)|of this (rain|weather|heat|snow|cold|noise)|(take|do|carry|pretend|exist|fight|live) (any|no) more (meat|sugar|dairy|shifts|photos|bags|guests|orders|than))',
    reason: 'The sentence that most often comes before worse.',
    fires: ["I just can't do this anymore", 'ah cannae go on like this', 'cant do this any more. any of it.'],
    quiet: ["I can't do this sum", "he can't take it anymore", "I can't drive anymore"],
  }),
  founding({
    id: 'despair.cant-go-on-bare',
    category: 'despair',
    tier: 'review',
    pattern:
      '(i|ah|just|really|and|but|honestly) ..1 (cant|cannot|cannae|can not|dont want to|dinnae want tae|dont wanna) [just|even] (go on|carry on living|do this any|face another (day|night|morning|week|year)|take any more of this|take much more|face (life|living|tomorrow|the day)|do life|live with (myself|this pain inside|what i)|survive (this|another))|(dont|do not|dinnae|no longer) (want|wanna) [to|tae] (do this|do life|keep doing this|fight|keep fighting|try|keep trying|feel (anything|this way|like this|this)|keep going|suffer|hurt|be me|be in pain|struggle) (anymore|any more|any longer|no more|ever again|nae mair|onymair) -((cant|cannot|dont want to) go on (holiday|the|a|my|about|to|it|there|that|google|facebook|any|with the|dates|trips|like|stage|record|reddit|here)|(he|she|they|you) ..1 (cant|cannot) go on|of this (rain|weather|heat|snow|cold|noise|wind|traffic|government|nonsense|crap|shit weather)|face (the|another) day ..2 (without (coffee|tea)|trip|shift))',
    reason: 'The same without "any more".',
    fires: ['I cannot face another day', "I don't want to do this anymore", 'and I just cannot go on'],
    quiet: ["I can't go on the trip", 'I cannot face the shops', "he can't go on"],
  }),
  founding({
    id: 'despair.how-much-longer',
    category: 'despair',
    tier: 'review',
    pattern:
      'how (much|many) (longer|more) ..2 i can ..1 (go on|do this|take|cope|keep|hold|live|stand|last|handle|bear|fight|carry|endure|survive|pretend|deal|manage|hang|of this)|how (long|much longer) (ill|i will|im going to|i can) (last|survive|hold on|be here|make it|be around|hang on|keep going)|(barely|hardly|just about|scarcely|only just|just barely) (holding on|hanging on|surviving|hanging in|alive|holding it together|keeping going|existing|living|functioning)|(hanging|holding) [on] by (a|the) (thread|string|fingernails)|(i|im|ah|ive) ..2 (cant hold on|losing the fight|lost the fight|losing this battle|losing the battle|lost the battle|giving up the fight|got no fight|no fight left|out of fight)|(no|nae) (more|mair) fight|no fight left -(battle (with|against) (the|my (weeds|hair))|(he|she|they|it) ..2 (hanging|holding|barely|lost)|how much longer i can (take|keep) (photos|it in the))',
    reason: 'Strength running out, with an end in view.',
    fires: [
      "I don't know how much longer I can go on",
      'barely holding on',
      'hanging on by a thread',
      'no more fight left',
    ],
    quiet: [
      'how much longer can I park here',
      'the button is hanging by a stitch',
      'he lost the fight on points',
    ],
  }),
  founding({
    id: 'despair.no-hope',
    category: 'despair',
    tier: 'review',
    pattern:
      '(lost|losing|loosing|given up|gave up|giving up|running out of) (all|any|every|my|on all|on|ma) [my|last] hope|(lost|giving up|given up|gave up|losing) ..1 hope (of|for|in) (me|my|myself|getting|anything|life|ever|the future|everything|humanity and myself)|(theres|there is|there was|i have|ive got|i see|see|have|with|feel|got|is|isnt|not) ..1 (no|nae|any|zero|little) hope (left|for me|any|at all|in sight|anymore|any more|of (anything|getting|it|ever|change|recovery)|for the future|for my|in my|that (it|things|i|my))|given up on (life|living|myself|masel|everything|ever|being|it all|me)|(gave|giving|give) up on (life|living|myself|everything|it all)|(i|im|ah) ..1 (have|got|feel|am|had) (no|nae|without) hope|(beyond|past) (help|saving|hope|fixing|repair|redemption)|nothing (can|will|could) (help|save|fix|heal) me|(cant|cannot|cannae|couldnt) be (helped|saved|fixed) -((he|she|it|this|car|laptop|phone|they|that) ..2 (beyond|past) (help|saving|hope|repair|fixing)|(lost|given up|gave up) hope (of|for) (finding|a win|the team|this)|hope for (this|the) (team|season|country|world))',
    reason: 'Hopelessness, which foretells suicide better than sadness does (Beck).',
    fires: [
      'I have lost all hope',
      'I have given up on life',
      "there's no hope left for me",
      "I'm beyond help",
    ],
    quiet: ['I hope you have a nice day', 'there is no hope for this team', 'the car is beyond repair'],
  }),
  founding({
    id: 'despair.no-future',
    category: 'despair',
    tier: 'review',
    pattern:
      '(i|ive|ah|im|ill|me) ..2 (no|nae|dont have|dont see|cant see|cannot see|cannae see|havent got|see no|have no|got no|havent|dont have any|see any|without a|without any) ..2 (future|way forward|way out|way through|light at the end|way ahead|escape|way to go on)|(no|nae|never a|zero|any) (future|way out|escape|way forward|light|exit|end) ..1 (for me|in sight for me|for us now|of this for me|of it for me|left for me|from this hell|from my (mind|head|life)|to this (pain|misery|suffering|hell|nightmare)|to my (pain|misery|suffering))|(future|tomorrow) ..1 (bleak|hopeless|black|holds nothing|is dark|pointless|empty)|(dont|cant|cannot|do not|never|cannae) (see|picture|imagine) <myself> (living|alive|being alive|making it|surviving|lasting|getting older|growing old|being here|having a future|past|ever being|being happy|getting better)|(wont|never|not) have a future|(my|ma) (future|days) (is|are) (gone|over|ruined|done|finished|nothing|numbered) -((no|any) way (out|forward) ..2 (parking|car park|building|contract|traffic|motorway)|havent ..2 (way out|escape) (of|room)|(cant|dont) see ..1 (way out|future) ..1 (of the|in (this|the) (game|car park|band)))',
    reason: 'No future or no way out, of the own life.',
    fires: [
      "I don't see a future for me",
      'there is no way out of it for me',
      "I can't see myself making it",
    ],
    quiet: ['no way out of the car park', 'there is no future in coal', "I can't see myself in red"],
  }),
  founding({
    id: 'despair.never-better',
    category: 'despair',
    tier: 'review',
    pattern:
      '(never|not|wont|nothing|no|aint|isnt|doesnt|dont|doesnae|willnae) ..2 (get|gets|getting|got|be|gonna get|going to get) [any] better (is it|for me|ever|i|im|ive|no matter|and i|anymore|so|at all|this is|whats|why)|(things|it|life|its|my life|everything|this|nothing|i|ill|im|itll) (never|wont|will never|is never|isnt|are never|not|aint|doesnt|dont|will not|never ever|just never) (ever|gonna|going|gets|get|going to|gonna ever) [to|ever|gonna|any|be] [get|any] (better|easier|improve|improving|change|okay|ok|happy|normal|better again|recover|heal)|(always|only|just|keeps|keep) (be|going to be|gonna be|get|gets|getting) [a|this|so|much|even|going to be] (miserable|alone|sad|depressed|worthless|worse and worse|broken|like this|this way|in pain|a failure|unhappy|suffering|unloved|a burden)|(ill|i will|im gonna|im going to|gonna|i) (never|always|forever|ever) [going to|gonna|ever] be (happy|loved|enough|good enough|okay|ok|alone|miserable|normal|worthless|sad|alright|happy again|free) -((never|doesnt|dont|not|cant) ..1 (get|gets|got) ..1 better than|(never|not|wont) get better (at|if)|(he|she|they|you|film|show|season|weather|food|service|traffic) ..2 (never|wont|not) ..2 better|be ok (with|if)|never be happy with (the|my|a)|be (happy|free) (to|for|on|with|about)|(it|this|that|not|there) (never|always) be (good enough|okay|ok))',
    reason: 'Certain that nothing will be better.',
    fires: ['its never getting better is it', 'things will never get better', "I'll never be happy"],
    quiet: [
      'it never gets better than this',
      'he will never get better at darts',
      "I'll never be happy with the curtains",
    ],
  }),
  founding({
    id: 'despair.stopped-trying',
    category: 'despair',
    tier: 'review',
    pattern:
      '(ive|i|ah|im|ahve|i have|just|finally) ..2 (stopped|given up|gave up|quit|gien up|done|finished|tired of|sick of|no point) (bothering|trying|caring|fighting|hoping|fightin|tryin|bothering with anything|trying to (live|get better|be happy|survive|fit in|be okay|stay alive))|(i|im|ive|just|ah) ..1 (give up|given up|giving up|gave up) (on life|on everything|on myself|on being|with life|with everything|for good|completely|entirely|now|honestly|im done|i cant|its too|im so|this is|nothing)|(want|ready|wanna|about|going|feel like|feeling like|close|tempted|wantae|gonna|just) [to|tae] (give up|giving up|gie up) (on life|on everything|on it all|completely|already|forever|now|so bad*|and die|altogether)|(i|im|just|ive) ..2 (done|through|finished) (with|wi) (everything|it all|life|this life|trying|fighting|this shit|all of this|all this|this world|people and life|living|being strong|myself) -((stopped|gave up|given up|quit) (trying|bothering|caring) (to|with|about|for) (make|the|my (hair|garden|lawn)|find|fix|get|watch|it|him|her|them|cook*|clean*|that|this|sugar)|(tired|sick|done) (of|with) (fighting|trying) (with|over|the|to (get|find|fix|make|explain|book)|for|about|him|her|them|pip|dwp|traffic)|give up (now|smoking|drinking|chocolate|work)|(he|she|they|you) ..2 (gave|given|give) up|done (trying|caring) (to|about|for)|done with everything (now|by|on|in))',
    reason: 'Has stopped trying.',
    fires: [
      "i've stopped bothering",
      "I'm done with everything",
      'I want to give up on life',
      'just tired of fighting',
    ],
    quiet: ['I gave up smoking', 'tired of fighting with PIP', 'he gave up on life drawing'],
  }),
  founding({
    id: 'despair.life-worthless',
    category: 'despair',
    tier: 'review',
    pattern:
      '(my life|ma life|living|life|lifes|this life|existence) [just|really] (isnt|isnae|is not|no|aint|not|wasnt|doesnt seem|doesnt feel|hardly|not really|seems not) [even|really] worth (living|it|anything|the|livin|a)|(my|ma) (life|existence) (is|feels|has been|was|seems|has no|has become|wis|has) [just|so|completely|such|always|now|basically|all|nothing but|a|like|literally|over and] [a|complete|living|total|utter] (over|pointless|finished|nothing|meaningless|worthless|hell|ruined|joke|useless|meaning|purpose|value|point|empty|misery|miserable|failure|disaster|wasted|waste|hopeless|nightmare|mistake|torture|shit|garbage|trash|falling apart|in ruins)|life (is|feels|seems|has) [just|so|too|such|no|completely|all|become] [a|so|too] (pointless|meaningless|hopeless|unbearable|meaning|torture|hell|suffering|painful|misery|not for me|intolerable|purpose)|(cant|cannot|cannae|can not) live (like this|this way|with this|this life)|(hate|despise|loathe) (my|ma|this) (life|existence)|(ruined|wasted|destroyed|wrecked|messed up|fucked up) my [whole|entire|own] life -(worth living ..1 (without|with|for) (a|my|tea|coffee|chocolate|it|wine)|not worth it (to|for|when|if)|(if i|when i|how much i) ..6 hate my life|how much i hate my life|life ..1 over (and|there|seas|the)|purpose (built|of)|life has (meaning|purpose|value))',
    reason: 'Life itself weighed and found wanting.',
    fires: [
      "Life isn't worth living",
      'my life is over',
      'My life is not worth the electricity I use',
      'I hate my life',
    ],
    quiet: ['life is worth living', "isn't worth the money", "Life's not worth living without a brew"],
  }),
  founding({
    id: 'despair.whats-the-point',
    category: 'despair',
    tier: 'review',
    pattern:
      '(whats|what is|whits|wheres|no|nae|see|seeing|isnt a|is there a|zero|any|know the|see the|see any) [the|a|any|really|even|much] point (anymore|any more|to any of this|of any of this|in any of this|of it all|in it all|to it all|of anything|in anything|to anything|in trying|of trying|trying|in going on|to this|of fighting|in fighting|onymair|in me|in getting up|of getting up|when i|of all this|in carrying on|if i|in hoping|in getting better|of getting better)|(whats|what is|whits) it all [actually|even|really] (for|aboot|about)|nothing (matters|is worth it|makes me happy|brings me joy|means anything|feels real|feels worth|feels worth it|has meaning|excites me|interests me) (anymore|any more|to me|at all|now|onymair|nae mair)|(everything|it all|all of it|every day|everyday) (is|feels|seems|just feels|just seems) [so|just|completely|all|utterly] (pointless|meaningless|hopeless|worthless|futile|useless|empty|black|grey|too much for me|unbearable|dark) -((in|of) trying to|point (trying|in trying|of trying) ..2 (to (phone|call|ring|park|get through|book|explain|argue)|the (shop|lift))|(about|for) ..1 (hokey|then)|point (when|if) i (can|get|have|could) ..2 (buy|order|use|drive|walk|watch))',
    reason: 'Nothing has a point any more.',
    fires: [
      "what's the point anymore",
      "I don't see the point in trying",
      "What's it all actually for, though",
    ],
    quiet: [
      'What is the point of this button',
      'no point trying to phone the surgery',
      'what is the point in a lid that leaks',
    ],
  }),
  founding({
    id: 'despair.tired-of-it-all',
    category: 'despair',
    tier: 'review',
    pattern:
      '(tired|sick|exhausted|done|weary|fed up|scunnered|drained|wabbit|had enough|enough) (of|with|wi|ae|from|o) [just|always|constantly|all|it|everything] (everything|it all|it aw|all of it|trying|fighting|tryin|pretending|feeling (like this|this way|so (alone|empty|low|sad|worthless)|empty|nothing|everything|alone|numb)|the pain and|hurting|crying|being (a burden|alone|sad|miserable|in pain all|unhappy|unloved|me|like this|this way|depressed|a failure|hurt|broken|strong|used|lonely|unwanted|ignored)|suffering|struggling|living like this|this world|the world|surviving|my mind|my brain|my head|my own head|myself|masel|people and life|this pain|life)|(im|ahm|am|feel) [just|so|really|too|completely] (so tired|too tired|exhausted|tired) (to live|to go on|of life|to keep going|to fight|to keep fighting|to try|to care|to exist|inside|in my soul|of being) -((trying|fighting|struggling|pretending|being (hurt|used|me)) (to (get|find|fix|make|book|explain|park|lose|convince)|with|over|the|about|that|for|by (the|these))|(sick|tired|fed up) of (everything|it all|people) (being|costing|on|in|closing|about|going up)|(sick|tired) of living like this|everything (bagel|at)|sick of myself (on|in))',
    reason: 'Tired of all of it.',
    fires: [
      "I'm tired of everything",
      'so tired of pretending',
      'sick of being a burden',
      "I'm too tired to go on",
    ],
    quiet: ['sick of trying to get an appointment', 'tired of the rain', 'fed up of everything costing more'],
  }),
];
