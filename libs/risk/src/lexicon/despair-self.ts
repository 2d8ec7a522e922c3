import type { Phrase } from '../lexicon.types.ts';
import { LOW, NEAR_PERSON, SELF } from './despair-words.ts';
import { founding } from './founding.ts';

/** Oneself gone, in the way, unseen; those near who have given up. */
export const DESPAIR_SELF: readonly Phrase[] = [
  founding({
    id: 'despair.stopped',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(ive|i|ah|ahve|just|have|ive just|ive all but|long since) ..2 (stopped|given up|gave up|quit|packed in|chucked|jacked in|let go of|lost interest in|no longer) ..1 (caring|hoping|trying|believing|washing|answering|dressing|looking after (myself|masel)|expecting|going out|cooking|getting (up|dressed|washed)|bothering|feeling|believe|care|hope|expect|bother|wash|answer|opening the (post|mail|curtains|door)|on (myself|masel|life|people|everything|it all|hope|me)|asking|believing in|everything|on the future|my exercises|seeing (people|friends|anyone)|enjoying|feel)|(cant|cannae|no|not|dont|dinnae|couldnt|never|havent) ..2 (be bothered|remember the last time|mind the last time|face|enjoy|laugh|smiled|laughed|felt) ..3 (people|anyone|anybody|anything|owt|happy|joy|laughed|smiled|anymore|living|myself|getting up|getting dressed|world|day|going out)',
    reason: 'What makes a day has been given up.',
    fires: ["I've stopped caring", 'ah have given up on masel', "I can't face people anymore"],
    quiet: ['I stopped the car', 'I gave up smoking', "I can't be bothered cooking rice"],
  }),
  founding({
    id: 'despair.no-joy',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(nothing|nowt|naething|none of it|no|nae|little|without|cant find|dont find|cannae find) ..3 (joy|pleasure|happiness|colour|purpose|excites|gives me|brings me|tastes|touches me|cheers me|helps me|makes me (happy|smile|laugh)|feels (good|real|right|worth)|matters|lifts|interests me|worth (getting up|living|having|doing)) ..2 (anymore|any more|anymair|now|noo|to me|in (life|my|anything|it|living|the)|at all|left|here|since)|(go|going|goes|gone) through (the|my) motions|(dont|no longer|never|not|cant|cannae|dinnae) ..1 (expect|believe|hope|think|imagine) ..3 (anything good|good (thing|things)|happy|happiness|better days|happen to me|ever (be|feel) (happy|well|right|normal))',
    reason: 'No pleasure, no expectation.',
    fires: [
      'nothing brings me joy any more',
      'I just go through the motions',
      "I don't expect anything good",
    ],
    quiet: ['no coal in the bunker', 'the lift goes through the roof', 'I do not expect rain'],
  }),
  founding({
    id: 'despair.self-gone',
    category: 'despair',
    tier: 'review',
    pattern: `((person|man|woman|lad|lass|me|somebody|self|mum|dad|wife|husband|part of me|something in me|girl|boy|bit of me) ..3 (i|ah|me|we) ..3 (was|used to be|wis|knew|loved) ..3 (gone|died|dead|deid|lost|not coming back|no coming back|never coming back|disappeared|buried|isnt coming back)|(part|something|bit|half|best part|rest) (of|in|inside) me ..2 (died|dead|gone|deid|died that)|(i|ah) ..2 (died|deed) ..2 (that (day|night)|in (that|there|the) (hospital|bed|ward|crash|stroke|theatre)|already)|(ghost|shell|shadow|husk|shade|remains|leftovers|carcass|wreck|corpse) (of|o) ..2 (me|myself|what|who|a (man|woman|person|life)|the (man|woman|person|lad)|masel|my)|(like|as|am|im|just|only|being) ..1 (a|ae|wan) ..1 (ghost|zombie|corpse|shadow|piece of furniture|bit of furniture|broken (chair|toy|thing|machine|cup|clock)|stranger in my own|thing|vegetable|lump|nobody|parcel|object) ..4 (in|at|nobody|no one|here|walking|people|now|my|to|that|on|who|everyone|and)) & ${SELF} --(costume|halloween|game|film|costumes|book|season|dog|cat|zombie film|episode)`,
    reason: 'Oneself felt as gone or as a thing.',
    fires: ['the man I was is gone', 'part of me died that day', "I'm a ghost in my own house"],
    quiet: ['ghost of Christmas past', 'I am a nobody in that film', 'the person I knew moved to Fife'],
  }),
  founding({
    id: 'despair.no-one-to-speak-to',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(havent|havenae|not|dont|no|never|nobody|without|hardly) ..3 (spoken|spoke|talked|heard|seen|speak|talk|said|speaking|talking|opened my mouth) ..4 (soul|anyone|anybody|another|person|human|word|voice|living) ..5 (days|week|weeks|since|month|months|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|all day|only|except|but|bar)|(only|just) ..2 (television|telly|tv|radio|cat|dog|walls|budgie|carer|carers|alexa|wireless) ..2 (for company|to talk|to speak|speaks|talks|tae talk|keeps me company|hears|listens|knows)|(no|not|dont|havent|nae|nobody|no one|naebody|without) ..3 (with who to (speak|talk)|to (hug|hold|hold me|sit with|eat with)|hugs me|touches me|touched me|knocks|visits me|comes near|comes round|sees me|needs me|knows im here|asks me|asked me how|remembers me)|(talking|talk|talks|speak|speaking|spoke) ..1 (to|at|tae|with) (the|ma|my) (walls|wall|cat|dog|kettle|telly|furniture|photo|photos|photograph|empty chair|plants) ..5 (nobody|all day|only|no one|because|lonely|alone)',
    reason: 'Nobody to speak to.',
    fires: [
      "I haven't spoken to a soul since Sunday",
      "I don't have with who to speak",
      'only the telly for company',
      'no one to hold me',
    ],
    quiet: ['the dog speaks when it wants', 'I spoke to the council on Monday', 'only the cat likes it'],
  }),
  founding({
    id: 'despair.they-gave-up-for-me',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(wife|husband|she|he|they|daughter|son|mum|mam|dad|kids|partner|family|everyone|everybody|parents|brother|sister|girls|boys|lads|weans|hers|his|theirs) ..5 (gave up|given up|lost|lose|loses|losing|sacrificed|sacrifice|missed|misses|tired|exhausted|worn out|wearing out|deserve|deserves|stuck|lumbered|saddled|tied|paying|pays|miss|missing|trapped|suffer|suffering|suffers|bend|bends|revolve|revolves|cancel|cancelled|carry|carrying|carries|bound|wasting|wastes|stopped|ruined|ruin|cost|costs) ..5 (because of me|cos of me|for me|for my sake|looking after me|lookin efter me|caring for me|after me|with me|wi me|on my account|my fault|better than me|thanks to me|round me|around me|roon me|round mine|around mine|me now|down to me|due to me|nursing me|pushing me|on me)',
    reason: 'What others have lost by the author.',
    fires: [
      'my wife gave up her choir because of me',
      'the kids miss out because of me',
      "she deserves better than me, she's worn out looking after me",
    ],
    quiet: ['my wife gave up choir in May', 'he missed the bus because of them'],
  }),
  founding({
    id: 'despair.only-a-burden',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(im|i am|ahm|am|being|becoming|feel|feels|nothing|me|made me) ..2 (nothing but|nothing more than|only|just|no more than|naething but|nowt but|like|such|always|too much|a) ..1 (work|bother|trouble|hassle|cost|worry|chore|job|problem|expense|drain|weight|load|burden|hard work|nuisance|mouth to feed|bed blocker|a lot of work|extra work|another job) ..2 (to|for|tae|fur|on|anymore|roon) ..1 (everyone|everybody|them|her|him|people|family|wife|husband|kids|mum|dad|my|ma|anyone|other|others|all|you|folk)|(get|getting|gettin|always|just|only) in (the|everybodys|everyones|their|her|his|folks|peoples) (way|road) ..4 (i|im|now|here|all|these|sorry|dont)|(me|i|am|im) ...1 (useless|no good|nae use|no use|rubbish|burden|heavy|broken|problem) ...2 (me|now|wife|husband|family|for|man|woman|person|all|everyone) -((useless|bad|rubbish|no good|broken|nothing) ..1 (for|all|now) ..1 (the|my (diet|health|back|skin)|you|season|at|about|at)|(nothing|problem|bad|trouble) (for (you|me|it)|now|all|me))',
    reason: 'Nothing but work for others.',
    fires: [
      "I'm nothing but bother to my family",
      'me no good. wife do all',
      'I feel like just another job for everyone',
    ],
    quiet: ['it was only a job for the council', 'I am at work for them', 'bad weather'],
  }),
  founding({
    id: 'despair.no-place',
    category: 'despair',
    tier: 'concern',
    pattern: `((no|nae|not|never|isnt|dont|dinnae|nowhere|havent|hasnt) ..3 (place|room|space|belong|fit|fits|home) ..3 (for me|in (this|the) world|for (people|folk|someone|somebody) like me|anywhere|here anymore|for the likes of me|on this earth|for us|with anyone)|(world|life|everyone|everybody|people|folk) ..3 (moved on|goes on|passing|passes|passed|going on|carries on|left me|forgot|forgotten|without) ..2 (without me|me by|me behind|about me|me|past me)) & ${SELF} -((no|not) (room|space|place|home) for me (on|at|to|in the (car|van|bus)))`,
    reason: 'No place in the world.',
    fires: [
      'there is no place for me in this',
      "life is passing me by and I'm stuck",
      "I don't belong anywhere",
    ],
    quiet: ['no room for me on the bus', 'no place like home'],
  }),
  founding({
    id: 'despair.cannot-any-more',
    category: 'despair',
    tier: 'review',
    pattern: `(cant|cannae|cannot|couldnt|couldnae|dont know how|not able to|unable to|dinnae ken how|struggle to|how (can|do) i) ..2 (go on|carry on|keep going|keep on|cope|bear|stand|stick|thole|take|do|dae|live|fight|face|handle|continue|manage|get through|hold on|hang on|survive|keep up the) ..2 (anymore|any more|anymair|onymair|much longer|longer|like this|life|living|nae mair|another day|another winter|day to day|this pain|pretending|existing|all this|the days|the nights|the pretence|tomorrow) & ${SELF} -((do|take|stand|handle|manage|bear|stick|face) (it|this|that|the) ..1 (anymore|any more|longer) ..2 (lol|haha|with these|the (music|noise|ads|puns|smell))|(live|survive|cope|manage|do|go on|keep going) ..1 (anymore|much longer|longer|like this) ..1 (without (coffee|tea|my phone|chocolate|music)|in this heat))`,
    reason: 'Cannot go on.',
    fires: [
      "I can't carry on much longer",
      'ah cannae thole it onymair',
      "I don't know how to face another day",
    ],
    quiet: ['I cannot take this music any more haha, the music', 'he cannot run any more'],
  }),
  founding({
    id: 'despair.near-has-given-up',
    category: 'despair',
    tier: 'review',
    about: 'other',
    pattern: `${NEAR_PERSON} ..5 (given up|gave up|giving up|stares|staring|stopped (eating|talking|speaking|washing|going out|getting|taking|answering)|wont (eat|get up|speak|leave|talk|see|get out|take|come out)|lost the will|had enough|no fight|turned (his|her) face|face to the wall|only waiting|just waiting|doesnt see the point|sees no point|whats the point|no point|wants it over|never leaves|barely (eats|speaks|talks)|hardly (eats|speaks|talks)|refuses to (eat|see|speak|get)|sits in the dark|a shell|not himself|not herself|no himsel) & (worried|worry|scared|feart|wont say|says|said|dont know what|all day|every day|the wall|the window|the dark|point|bed|quiet|living|life|waiting|any more|anymore|weeks|since|eat|lost|crying|cries|nothing|help him|help her|curtains) & (given up on life|waiting|wall|window|dark|point|living|life|lost the will|worried|scared|feart|had enough|cries|crying|fight|wont say|eating|curtains|lost) --(ex|boiler|film|episode|season|homework|boss|cat|puppy|dog|toddler|gave up (smoking|drinking|sugar|chocolate|work|choir)|baby|level|game)`,
    reason: 'Somebody near has given up.',
    fires: [
      "my husband has given up, he says there's no point",
      'Mum sits in the dark all day and I am worried',
      "dad's stopped eating, says he is just waiting",
    ],
    quiet: ['my son gave up on the game, said no point', 'she gave up smoking, worried about it'],
  }),
  founding({
    id: 'despair.mask',
    category: 'despair',
    tier: 'concern',
    pattern: `(smile|smiling|laugh|laughing|nod|nodding|pretend|pretending|act|acting|mask|front|brave face|joke|jokes|say|tell|saying|telling|hide|hiding) ..5 (fine|okay|ok|grand|coping|alright|awright|happy|well|smiling|everyone|everybody|them|it) & (inside|falling apart|dying|behind|screaming|truth|nobody knows|no one knows|nobody sees|when im alone|breaking|exhausting|go home and|then i cry|in the car|in the shower|really im not|im not fine|not fine|no fine|close the door|shut the door) & ${LOW} & ${SELF}`,
    reason: 'A front kept up.',
    fires: ["I smile and say I'm fine but I'm dying inside, so alone", 'pretending I am okay. empty inside'],
    quiet: ['I laugh at everyone in the car', 'they act happy, empty inside'],
  }),
  founding({
    id: 'despair.loss-upon-loss',
    category: 'despair',
    tier: 'concern',
    pattern: `(lost|lose|losing|taken|took|gone|cost me) ..2 (job|wife|husband|marriage|home|house|hoose|eyes|sight|leg|legs|arm|son|daughter|kids|friends|dignity|independence|voice|career|licence|business|speech|faith|everything|everyone|everybody|mum|dad) ...6 (lost|lose|losing|nothing left|left with nothing|whats left|and now|next|gone|taken|took) & ${SELF} & (nothing|what for|why|continue|reason|left|point|alone|no more|enough|anymore|hope|end|tired|cant|cannae|peace|who am i|useless|empty) --(game|match|season|league|wallet|keys|election|bet|poker|nhl|nfl|team)`,
    reason: 'Loss upon loss.',
    fires: [
      'I lost my job, then lost my house, nothing left',
      'lost wife, lost home, now lose eyes. why I continue',
    ],
    quiet: ['we lost the match and lost the league', 'lost my wallet and lost my keys'],
  }),
  founding({
    id: 'despair.dark-place',
    category: 'despair',
    tier: 'concern',
    pattern: `(in|into|doon|down|back|from) ..2 (a|the|this|that|very|some|ma|my) ..2 (dark|black|bad|darkest|horrible|awful|low|scary|deep) (place|hole|pit|spot|corner|cloud|tunnel|head space|headspace|well|mind) & (${SELF}|(black dog|dark cloud|black cloud|fog|blackness|darkness|the dark) ..3 (back|over me|swallow|swallowing|closing|again|lifting|lift|follows|visiting|came|come|heavy|wont|never))`,
    reason: 'A dark place named.',
    fires: ["I'm in a very dark place", 'I am down in that black hole again', 'I am back in that dark hole'],
    quiet: ['he was in a dark place', 'fog on the M8'],
  }),
];
