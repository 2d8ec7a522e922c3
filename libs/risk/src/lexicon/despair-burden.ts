import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

/** Burden, worthlessness, loneliness and low mood. */
export const DESPAIR_BURDEN: readonly Phrase[] = [
  founding({
    id: 'despair.all-better-off',
    category: 'despair',
    tier: 'high',
    pattern:
      '(theyd|theyll|they would|they will|they|everyone|everybody|everyones|everybodys|yous|youd|you would|folk|kids|wife|husband|family|he|she|hed|shed) [would|wid|will|be|wad] all be [so|much|far] (better off|happier|relieved|better aff|freer) -((better off|happier) (with|in|at|on|if|when|off|going|getting|having|using|moving|under|watching|playing|staying|than|leaving|sold|as|away|a))',
    reason: 'Convinced that others would be better off: the missing "without me" is understood.',
    fires: ["They'd all be better off. I'm sure of it now.", 'everyone would all be happier'],
    quiet: [
      "we'd be better off without him",
      "They'd all be better off with a new boiler",
      'he would be better off in Leeds',
    ],
  }),
  founding({
    id: 'despair.their-life-without',
    category: 'despair',
    tier: 'review',
    pattern:
      '(theyd|they would|everyone would|everybody would|hed|shed|he would|she would|the kids would|my family would|my kids would) ..1 have (a|an|much|far|their) ..2 (better|nicer|tidy|tidier|happier|easier|quieter|good|normal|real|proper) [wee] (time|life|lives|chance|future) ..8 (me|i|just the (two|three|four)|without)|(photo|picture|memory) of me instead|(holding|hold|dragging|drag|bringing|weighing|pulling) (them|everyone|everybody|him|her|my family|people|everyone around me|my (kids|wife|husband|mum|friends)) [all] (back|down)|(i|im|ive|id) ..2 (ruin|ruining|ruined|destroy|destroying|destroyed|wrecked|poison|spoil|wasting|wrecking|mess up|fuck up) (everything|everyones|everybodys|their lives|his life|her life|lives|my family|everything i touch|everyone)|(ashamed|sorry|guilty|embarrassed) (to|for|that i|i) (be alive|exist|existing|being alive|exist at all|was born|being born|still be here|be here|taking up space|ever existed)',
    reason: 'Others pictured as lighter without the author.',
    fires: [
      "they'd have a nice tidy life if I wasn't in it",
      'I ruin everything',
      "I'm just dragging everyone down",
      "I'm sorry for existing",
    ],
    quiet: ["they'd have a better time in May", 'the rain ruined everything', 'sorry for being late'],
  }),
  founding({
    id: 'despair.burden',
    category: 'despair',
    tier: 'review',
    pattern:
      '(im|ahm|am|feel|feeling|being|be|become|becoming|felt|i was|been|made to feel|feelin|a) ..3 (burden|dead weight|deadweight|millstone) (to|on|for|roon) [all|absolutely|just] (everyone|everybody|them|my|ma|the|him|her|people|others|society|folk|you|yous|all|anyone|anybody|those|other)|(im|am|ahm|feel|feeling|just|being|like|but|only|than|such|always) [like|but] [a|such a] [huge|massive|complete|total|heavy|constant|useless|big|financial|terrible] (burden|dead weight|waste of (space|air|oxygen|a bed|skin|time and space|life|everyones time|a life|breath|money)|millstone)|(waste|wasting) [of|everyones|good|the] (space|air|oxygen|a bed|skin|nhs money) -((burden|waste) of (proof|time)|(burden|dead weight) (to|on|for) the (nhs|taxpayer|tribunal|economy|planet|environment)|(he|she|it|this|that|thing|cupboard|telly|politician|youre|hes|shes) ..2 waste of|(not|dont want to|never|intend to|no) be a burden|burden (to|on) (that|the) (tribunal|council|dwp))',
    reason: 'Feeling a burden: the first half of Joiner’s pair.',
    fires: ["I'm just a burden to everyone", 'I feel like a burden', "I'm a waste of space"],
    quiet: ['the burden of proof', 'a burden on the NHS budget', 'that film was a waste of time'],
  }),
  founding({
    id: 'despair.weight-on-others',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(im|ahm|am|i feel|just|being) [too|so|only|just] [a|such a] [real] (heavy|weight|trouble|nuisance|bother|hindrance|drain|inconvenience|drag) (for|on|to|roon|tae) (her|him|them|my|ma|everyone|everybody|people|folk|others|the (family|kids|wife))|(im|feel|am) [just|so|completely|such|really|totally|like] [a|an] [complete|total|real|massive|huge|utter|such] (useless|failure|disappointment|pathetic|good for nothing|nobody|mistake|disgrace|loser|unlovable|unlovable|unwanted|worthless|piece of (shit|crap|garbage|trash)|freak|waste|screw up|fuck up|no use (to|tae) (anyone|anybody|onybody|man))|(no|nae) (use|good) (to|tae|for) (anyone|anybody|onybody|man nor beast|anyone anymore) -((he|she|it|this|that|they|so) ..1 useless|(useless|pathetic|loser|nobody|failure|mistake|disappointment) (at|with|in|when|of|like|information|trivia|fact|old)|trouble (for|to) ..1 (parking|delivery)|(weight|heavy) (for|on) my (height|knees|feet|legs|joints|age|back|ankles))',
    reason: 'Feeling useless or in the way: low, and common.',
    fires: ['I am heavy for her', "I'm such a failure", 'I feel worthless', 'no use to anyone'],
    quiet: ['I am useless at maths', 'that remote is no use for the old telly', 'too heavy for my knees'],
  }),
  founding({
    id: 'despair.hate-myself',
    category: 'despair',
    tier: 'review',
    pattern:
      '(hate|despise|loathe|detest|disgusted (by|with)|hating|sick of) (myself|masel|maself|everything about myself|who i am|what ive become|what i have become|who ive become|being me|every part of me|every inch of myself) [so|with|and|more|because|just|for being|for existing|too|as|that] (so|sm|much|fucking|alive|everything|every|passion|existing|being|i|my|all|bad|want|wish|more|deeply|enough|anymore)|(i|im|ive) ..1 (dont|do not|no longer) (deserve|merit) (anything good|happiness|love|to be happy|to be loved|any of|friends|help|my (family|kids|wife|husband))|(everyone|everybody|world|they|they all) (hates|hate) me|(nobody|no one|noone|naebody|nae one) [ever|really|actually|will ever|would|even|here|truly|could ever] (loves|love|loved|wants|wanted|cares|likes|cared|care|understands|needs|needed|gives a (shit|fuck|damn)) [about|for] me -(hate myself for (eating|buying|watching|laughing|liking|loving|saying|missing|this|not buying)|(nobody|no one) (wants|needs|likes) me to|hate (my|it)|hates me (for|because|winning))',
    reason: 'Hatred of oneself, or sure of being hated.',
    fires: [
      'I hate myself so much',
      'nobody loves me',
      'I hate everything about myself and I wish I was different',
    ],
    quiet: ['I hate myself for eating that cake', 'nobody wants me to win', 'he hates himself'],
  }),
  founding({
    id: 'despair.hate-myself-bare',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(i|ah|fucking|really|just) (hate|despise|loathe) (myself|masel|maself) -(hate myself (for|when|lol))',
    reason: 'Hatred of oneself, said once.',
    fires: ['I hate myself', 'i just hate myself today'],
    quiet: ['I hate myself for laughing', 'I hate it myself'],
  }),
  founding({
    id: 'despair.alone',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(im|feel|feeling|ahm|am|so|felt|feelin) [just|so|completely|utterly|totally|all|really|too|very|always|incredibly|fucking|desperately|unbearably] [so|fucking] (alone|lonely|isolated|abandoned|unwanted|unloved|forgotten|invisible|alane) [and|in|i|here|all] (all the time|in this world|in the world|anymore|so much|dont|cant|every day|want|hurts|scared|empty|inside|tired|again|i|no one|nobody|that|hopeless|it)|(so|completely|utterly|totally|desperately|unbearably|incredibly|absolutely) (alone|lonely|alane|isolated)|(have|got|ive|with|theres|i have|had|there is) [absolutely|literally|really|just] (no one|nobody|noone|naebody|no friends|not one friend|no one left|nobody left|zero friends|nae pals|no family) [to|left|who|that|at] (talk to|turn to|speak to|care|cares|left|all|in my life|in the world|anymore|who|to talk|and|tae talk tae|nae mair|call|or|i can)|(nobody|no one|noone|naebody) (to talk to|to turn to|visits|phones|rings|calls me|texts me|checks on me|ever calls|ever texts|speaks to me|talks to me|comes to see me|cares|phones me|asks how i|would listen)|phone (no|never|doesnt|doesnae) (ring|rings) -(nobody phones on|(home|house|flat|left) alone|(calls|rings|phones) (it|them|him|her|you|this|that|the|out|for)|alone time|(nobody|no one) cares (about|what|if you|that|for|how|lol)|(he|she|they) ..2 (alone|lonely))',
    reason: 'Loneliness.',
    fires: [
      'I feel so alone',
      'I have no one to talk to',
      'phone no ring. quiet all day',
      'nobody ever calls',
    ],
    quiet: [
      'I live alone with the cat',
      'nobody cares about the league cup',
      'she was so lonely in that book',
    ],
  }),
  founding({
    id: 'despair.empty',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(im|feel|feeling|ahm|am|felt|just) [so|just|completely|utterly|totally|really|dead|nothing but|very|like|already|all|still] [an|a|nothing] (empty|numb|hollow|broken|trapped|hopeless|helpless|dead inside|lost and|broken inside|empty inside|numb inside|defeated|in despair|desperate|doomed|done for|a shell of|emptiness|the void|suffocating|drowning) [and|inside|in|all|with|i|every] (inside|all the time|anymore|every day|alone|i|in life|life|tired|hopeless|alone|dont|cant|nothing|no|in my own (body|head)|my life|lost|worthless|scared|helpless|at this point|now|right now|again|here|person|myself|it)|(im|am|feel|feeling|felt|ahm|so|just|completely) (dead|empty|hollow|numb|broken|dying) inside|(feel|feeling|felt|im) [so|really|just|completely|utterly|very] (hopeless|worthless|helpless|trapped|suffocated|empty|hollow)|(end|en) of (my|ma) (tether|rope)|(at|reached|hit|past|near) (rock bottom|my (breaking point|lowest|wits end|limit)|breaking point)|in a (pit|hole|well) (i|and|of)|no way out (for me|anymore|i|but)|(shell|ghost|shadow) of ..3 (person|man|woman|self|myself) -((battery|fridge|tank|stomach|house|he|she|it|they) ..2 (empty|dead|hollow|broken)|hopeless (at|case)|dead inside (lol|haha)|(feel|feeling|im) desperate (for|to (eat|pee|try|get))|numb (in|from|toes|fingers|feet|hands))',
    reason: 'Low signs that count when they gather.',
    fires: ['I feel hopeless', "I'm at the end of my tether", 'I feel dead inside', 'I hit rock bottom'],
    quiet: ['the cat was trapped', 'a hopeless case at tennis', 'my fingers are numb in the cold'],
  }),
  founding({
    id: 'despair.low',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(cry|crying|cried|greet|greeting|greetin) (myself to sleep|every (day|night)|all (day|night|the time)|everyday|in the shower|constantly|for hours|nonstop|and cant stop)|(cant|cannot|cannae|couldnt) stop (crying|greetin|greeting)|(im|i am|been|feeling|feel|so|severely|really|extremely|very) [so|really|very|extremely|severely|clinically|deeply|fucking] depressed [and|i|again|all|that|about] (i|all|cant|want|dont|life|my|about|again|that|lonely|hopeless|for|since|anxious|anymore|every|right now|lately)|(depression|anxiety|this illness|my mind|my brain|my head) ..1 (is|has been|keeps) [slowly|really|literally] (killing|eating|destroying|winning|consuming|ruining|swallowing|drowning|getting worse|taking over)|(my|mental) (mental health|health) (is|has) (at|hit|in) ..2 (worst|lowest|low|bottom|pieces|shreds|the gutter)|(im|am|ahm) [slowly|really|just|literally|mentally|so] (falling apart|breaking down|spiralling|spiraling|losing my mind|going under|sinking|at rock bottom|losing it completely|a broken (man|woman|person)|not okay|not ok|no okay|suffering so much|struggling so much|struggling to (live|survive|exist|stay alive|cope|keep going))|(so|too|this) much (mental|emotional) pain|(mental|emotional) (pain|agony) (is|too) -((im|i am) not (ok|okay) with)',
    reason: 'Low mood in plain words.',
    fires: ['I cry myself to sleep', "can't stop crying", "I'm falling apart", 'my depression is killing me'],
    quiet: ['cried at the ending', 'the cake is falling apart', 'the depression in the sofa'],
  }),
  founding({
    id: 'despair.nothing-ahead',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(nothing|nowt|naething|not a thing|little|nothing left) to look (forward|forrit) (to|tae)|nothing in (the|my|ma) diary (except|but|bar|only|apart)|(stopped|stop|quit|no longer) (planning|making plans|plannin) ..1 (anything|owt|ahead|past|beyond|for)|(cant|dont|cannae|cannot) (see|think|plan|look) ..2 (past|beyond) (tomorrow|today|the (weekend|week|end)|this (week|month|year)|next (week|month)|christmas)|(idk|dont know|not sure|doubt|dunno|dinnae ken|unsure|wonder) ..1 if i ..3 (get|have|want|see|deserve|got) ..1 (future|one or if i)|if i even want (one|to be|a future)|(wonder|wondering|ask myself|know) (what|why) (i|im|i am|ah) [am|was] [even|still|being] (kept|spared|left|here for|for)|used (to|tae) be (somebody|someone) (folk|people|who)|(dont|do not|dinnae|no longer|didnt) (know|recognise|recognize|ken|remember) (who i am|myself|who i was|who ah am|the person in the mirror)|lost (myself|who i (am|was)|all sense of myself)|couldnt think what there was|(nothing|nowt) (left of|about) (me|myself) -(lost myself (in|at) (a|the)|nothing to look forward to (in|on) (tv|telly)|plan ..2 (past|beyond) (the|this) (motorway|bridge))',
    reason: 'Nothing ahead, or nothing left of oneself.',
    fires: [
      'there is nothing to look forward to',
      "I've stopped planning anything past the weekend",
      "I don't know who I am anymore",
      'idk if I even have a future',
    ],
    quiet: ['so much to look forward to', 'lost myself in a book', 'I wonder what I am cooking'],
  }),
  founding({
    id: 'despair.done-whole',
    category: 'despair',
    tier: 'review',
    pattern:
      '= (so done|im giving up|giving up|i am giving up|whats even the point|what is even the point|i dont care anymore|dont care anymore|i dont care any more|i have nothing left|ive got nothing left|ive lost hope|i cant keep going|i cant keep doing this|i cant do it|i cant do this|cant go on|done living|done with living|im done living|im done|im so done|i am done|i am so done|im just done|done with life|im done with life|im done with everything|so done with life|so tired of living|so tired of life|so tired of everything|im so tired of everything|so tired of this life|i give up|i give up on life|i want out|ive had enough|ah hae had enough|had enough of life|had enough|i cant anymore|i just cant anymore|cant anymore|i cant do it anymore|whats the point|what is the point|whats the point anymore|whats the point of anything|i hate my life|hate my life|fuck life|fuck this life|life sucks|i hate life|hate life|i hate living|i hate myself|nobody cares|no one cares|im finished|this is it|make it stop|please make it stop|i want it to stop|im not okay|im not ok|i cant cope|i cant go on|im tired of living|i dont want to be here|i dont want to be here anymore|dont want to be here|i want to disappear|i wish i wasnt here|wish i wasnt here|i want to go home to god|im broken|i feel dead inside|i cant live|nothing matters|nothing matters anymore|no hope|no hope left|no future|its hopeless|im hopeless|im worthless|i feel worthless|i feel hopeless|i feel empty|i feel numb|i feel nothing|im alone|im so alone|i am alone)',
    reason: 'A message that is nothing else: it could be about anything, so somebody asks.',
    fires: ['So done.', "I can't anymore", "what's the point"],
    quiet: ['so done with this kettle', 'no more tea', 'I give up, where is the remote'],
  }),
  founding({
    id: 'despair.alone-whole',
    category: 'despair',
    tier: 'concern',
    pattern:
      '= (lonely|so lonely|im lonely|im so lonely|alone|alone again|its over|its all over|please help me|someone help me|i need help|please someone help|im useless|sorry everyone|im so sorry everyone|forgive me|goodbye all|goodbye everyone|i cant sleep i cant eat|im so tired|so tired of it all|im tired of it|tired of everything|im exhausted with life|im sad|im so sad|so sad|i feel sad|i miss her so much|i miss him so much|why me|i feel like crying|im not doing well|not doing well|feeling low|feeling really low|im struggling|really struggling|struggling|struggling today|struggling so much|im really struggling)',
    reason: 'A short low message with nothing around it.',
    fires: ["I'm really struggling", 'so lonely', 'forgive me'],
    quiet: ['struggling with the lid', 'so lonely out there on the course', 'sorry everyone I am late'],
  }),
  founding({
    id: 'despair.dont-know-what-to-do',
    category: 'despair',
    tier: 'review',
    pattern:
      '(dont|do not|dinnae|no longer|didnt|never) (know|ken) (what to do|how to (live|cope|go on|carry on|keep going|exist|survive|be happy|function|do this|be alive|continue|handle this)|what else to do|where to turn|who to turn to) (anymore|any more|with myself|with my life|nae mair|and i (want|cant)|im so (tired|lost|scared|alone)|like this|please help|i just (want|cant))|(please|pls|someone|somebody) (help me|save me|stop me|talk to me) ..4 (i (cant|want|dont know|feel|need|might|am scared)|im (scared|so|going|about|gonna)|before i|from myself)|(i|im|ah) ..1 (cant|cannot) (be saved|be fixed|be helped|save myself)|(cry|scream|begging|crying) for help ..3 (nobody|no one|ignored|please|last)|(need|want) someone to (stop me|save me|talk me out of|tell me not to|give me a reason)|(stop me|talk me out of (it|this)|give me a reason (to|not to))|convince me (not to|to stay|to live) -(talk me out of (it|this) ..4 (buy|dress|tattoo|car|shoes|phone)|give me a reason (to|not to) (buy|watch|like|go|upgrade|play|choose|vote|visit)|stop me (if|from (buying|eating|wearing))|(police|he|she|they|guard|tried to|could|doesnt|wont|you|never) ..1 stop me|convince me [not] to (buy|watch|play|vote|switch|upgrade|try))',
    reason: 'A plea, or no idea how to go on.',
    fires: [
      "I don't know what to do anymore",
      'someone help me before I do it',
      'give me a reason not to',
      "I don't know how to live like this",
    ],
    quiet: ["I don't know what to do with the sofa", 'give me a reason to buy it', 'he could not stop me'],
  }),
];
