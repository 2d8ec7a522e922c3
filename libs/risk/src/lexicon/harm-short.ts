import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { CHILDREN } from './harm-slots.ts';

/** What the tired, the aphasic and the understated say: few words, or formal ones. */
export const HARM_SHORT: readonly Phrase[] = [
  founding({
    id: 'self-harm.few-or-formal',
    category: 'self-harm',
    tier: 'review',
    pattern:
      '((urge|urges) ..3 (back|strong|bad|loud|louder|here|worse|tonight|creeping|unbearable|winning)|(harmed|injured|wounded|damaged|burned|scalded|cut) (myself|my person|my own) ..6 (deliberately|intentionally|intention|purpose|ashamed|confess|of late|again|by design|lately|accident i)|by my own hand|(bleeding|blood|bleed) ...4 (i did|me did|my fault|did it|towel|towels|help|deep|cant stop|wont stop)|(cut|burn|bite|scratch|punch|slap) ...3 (self|me|arm|hand|leg|wrist|head) ...3 (bad|angry|good|sorry|stop|again|quiet|feel)|(been|keep|still|started) (hurting|cutting|burning|hitting|scratching|punching|biting) (myself|masel) (again|now|tonight|lately|a lot)|(cuts|scars|arms|wrists|thighs) ..2 (infected|weeping|stinging|sting|throbbing|raw)) & (i|my|me|ma|im|ah|again|did|myself|masel|self) --(fag|smoke|smoking|vape|chocolate|wee|pee|bladder|toilet|shop|gamble|scratch card|fever|cat|dog|bread|hair|grass|onion|shaving|nose|gums|period|slack|piles|sun|carbs|ties)',
    reason: 'Self-harm in few words, or in formal ones.',
    fires: ['the urge is back and I hate it', 'I have injured myself by design', 'bite… me… angry'],
    quiet: ['the urge for a fag is back', 'cut my hair again'],
  }),
  founding({
    id: 'disordered-eating.few-or-formal',
    category: 'disordered-eating',
    tier: 'concern',
    about: 'either',
    pattern:
      '(scarcely|barely|hardly|seldom|rarely) ..2 (eat|eats|eating|touch|touches|taste|dine|finish|manage) ..4 (food|plate|meal|meals|anything|thing|dinner|morsel|bite|now|days|much|breakfast)|(eat|eats|eating) ..2 (like a bird|very little|next to nothing|almost nothing|nothing much|hee haw|hardly anything)|(little|no|lost all|lost my|nae) (appetite|relish|desire to eat|taste for food|interest in food|interest in eating|stomach for food)|(dinner|tea|meal|meals|lunch|breakfast|plate|food|it all|half) ..3 (in the bin|went in the bin|goes in the bin|down the toilet|to the dog|left on the plate|back in the fridge|untouched)|(no|not|nae) ..1 (eat|eating|eaten|food|dinner|tea) ...3 (sad|weak|thin|dizzy|tired|again|alone|days|point|bother*)|food (is|was|s) ..1 (the enemy|poison|fuel|pointless|a chore|disgusting|scary|scares me|too much|hard)|(no|nae|not) (energy|strength|will|heart) ..2 (cook|eat|make|shop) ..3 (food|dinner|meal|meals|eat|tea|anything) --(antibiotics|chemo|norovirus|baby|toddler|cat|vet|bird feeder|meat|gluten|sugar|dairy|metformin|steroids|burnt|mouldy|restaurant|menu|pizza|ozempic|fast food|spicy|seagull|junk food|eating contest)',
    reason: 'Little eaten, in few words or formal ones.',
    fires: ['I scarcely touch my meals now', 'food is a chore', 'I have little appetite since the funeral'],
    quiet: ['no food left in the shop', 'the cat hardly touches her food'],
  }),
  founding({
    id: 'abuse.few-or-formal',
    category: 'abuse',
    tier: 'concern',
    about: 'either',
    pattern: `(my|ma|me|the|our|her) [own|oldest|youngest] (husband|wife|son|daughter|partner|carer|carers|nephew|niece|grandson|brother|sister|boyfriend|girlfriend|fella|man|daughter in law|son in law|stepson|neighbour|flatmate) ..3 (unkind|temper|tempers|impatient|impatience|raised his|raised her|raises|lifts his|lifts her|forbids|forbade|does not permit|doesnt permit|disapproves|not kind|harsh|rough|keeps me short|short of money|rations|speaks sharply|sharp with|bawls|roars|kicks off|kicked off|goes mental|angry all|angry when|angry with|angry at|annoyed when|sulks|cross when|resents|grudges|laughs at|looks down|ashamed of me|orders me|bosses|nips|skelps|batters|threatens|frightens|scares|hurts|ignores|wont speak|shuts me|leaves me|wont help|refuses to help|wont give|took over|taken over|handles|manages) ..6 (me|my|ma|i|money|pension|phone|every|again|her|she|him)|(cant|cannot|cannae|never) ..1 do (right|anything right|owt right|a thing right|nothing right) ..4 (him|her|them|house|home|here)|(keep|keeping|stay|staying) ..2 (quiet|peace|out of his way|out of her way|oot his road|my head down) ..6 (him|he|her|she|temper|mood|starts|kicks)|(he|she) (kicks off|kicked off|went for me|goes for me|laid into me|flew at me|had a go at me|lost it with me|takes it out on me|took it out on me) --(dog|cat|toddler|referee|lovely|saint|laughing|joke|lol|haha|rather like|husband died|on my behalf|game|match|film|telly)`,
    reason: 'Unkindness or fear at home, in few words or formal ones.',
    fires: [
      'my husband has a temper with me',
      'cant do anything right in his house, never can do right for him',
      'she took it out on me',
    ],
    quiet: ['my husband roars at the match', 'he kicked the ball'],
  }),
  founding({
    id: 'child-at-risk.few-or-formal',
    category: 'child-at-risk',
    tier: 'concern',
    about: 'either',
    pattern: `(baby|bairn|wean|child|grandson|granddaughter|kids|weans|boy|girl|toddler) ...2 (fall|fell|hurt|hit|cry|alone|hungry|cold|scared|blood|burn|sick|no eat|hot|shake) ...4 (help|worry|me|bad|sad|scared|alone|sorry|afraid|mum|dad|cant|no)|(children|child|boy|girl|boys|girls|little ones|weans|kids|bairns) ..4 (next door|upstairs|downstairs|opposite|across the road|at number|in our close|in the street|on our stair) ..8 (thin|hungry|crying|cry|alone|out|late|dirty|bruises|shouting|scared|quiet|left|coat|themselves|ain|night|never)|(left to themselves|left to fend|fend for themselves|fending for themselves|bring themselves up|run wild|out at all hours|not been at school|not in school|kept off school|no clean clothes|nobody at home for)|(snap|snapping|snapped|shout|shouting|shouted|scream|screaming|screamed|short|temper|patience) ..3 (at|with|wi) ..2 ${CHILDREN} ..6 (guilty|ashamed|cry|cried|hate|scared|again|every|pain|tired|sorry|awful|terrible|bad)|(no|nae|not enough|cant afford|nothing) ..3 (food|dinner|shoes|coat|nappies|formula|milk|heating|uniform|lunch) ..4 (kids|weans|bairns|baby|children|boy|girl|son|daughter) --(football|party|film|telly|dog|vet|vaccine|lovely|joke|lol|cold sore|hot dog|church)`,
    reason: 'A child in need, in few words or formal ones.',
    fires: [
      'the children next door are out late and thin',
      'snapped at the weans again, feel awful again',
      'baby fall. me scared',
    ],
    quiet: ['the boys next door are lovely', 'no shoes on the carpet, please'],
  }),
];
