import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { CHILDREN, NEAR_PERSON, NOT_REAL } from './harm-slots.ts';

const EVERYDAY =
  '(shaving|cooking|gardening|surgery|surgeon|operation|physio|psoriasis|eczema|cannula|bloods|haircut|barber|budget|grass|hedge|tattoo|vet|cat|kitten|dog|puppy|film|telly|season|episode|nosebleed|nose|lancet|finger prick|sensor|paper|cardboard|onion|onions|bread|years ago|exam|transfusion|blood test|blood pressure|pressure|warfarin|donor)';

/** Wide nets: two telling signs near one another. Low tiers, so that a look costs little. */
export const HARM_WIDE: readonly Phrase[] = [
  founding({
    id: 'self-harm.two-signs',
    category: 'self-harm',
    tier: 'review',
    pattern: `(blade|blades|razor|razors|blood|bleed|bleeding|bled|bleedin|scars|scar|cuts|cutting|cut|wrist|wrists|thigh|thighs|stitches|lighter|scissors|knife|burn|burns|burned|burnt|burning|bruise|bruises|scratch|scratches|scratching|punch|punching|punched|slap|slapping|bang|banging|banged|hit|hitting|bite|biting|bit|pinch|scab|scabs|skin|pain|hurt|hurting) ~8 (punish|punishing|punishment|deserve|deserved|numb|relief|release|urge|urges|on purpose|purpose|deliberately|deliberate|myself|masel|mysel|meself|hiding|sleeves|ashamed|disgusting|feel something|feel alive|relapse|relapsed|slipped|calms|calmer|clean|craving|tempted|cope|control|secret) & (i|im|ive|my|me|ah|ma|ahm) --(${EVERYDAY}|${NOT_REAL}|pain relief|fall|fell|lifting|gym|exercise|clinic|painkillers|numb foot|numb leg|numb hand|numbness|clean air|flare|nerve|joint|joints|relapse clinic|remote|slack|helped me|physiotherapy|fibro|arthritis|back pain)`,
    reason: 'A wound or pain beside a motive; worth a look today.',
    fires: [
      'burns again, I deserve them',
      'the urge to bleed, I hate it',
      'ma thighs are for hiding, punish masel',
    ],
    quiet: ['pain relief again for my back', 'I cut myself shaving again'],
  }),
  founding({
    id: 'self-harm.did-it-again',
    category: 'self-harm',
    tier: 'review',
    pattern: `(did it again|done it again|doing it again|did that thing again|done it again last night|slipped again|slipped up|gave in|couldnt stop myself|took it out on|taking it out on|taken it out on|been at my|been at ma|been at me|had a go at my|back at it|old way of coping|my old way) & (arm|arms|airm|leg|legs|thigh|thighs|wrist|wrists|skin|myself|masel|sleeves|bandage|plasters|plaster|blood|bleeding|sore|marks|scars|towel|towels|hurt|deep|cuts|ashamed|bathroom|jumper) --(${EVERYDAY}|${NOT_REAL}|chocolate|cake|biscuits|crisps|smoking|fag|gambling|bet|drink|wine|marathon|midges|ebay|nurse)`,
    reason: 'The act left unnamed, the body named.',
    fires: ['done it again, my legs this time', 'slipped up, plasters all over my arm'],
    quiet: ['did it again, ate the cake', 'the midges have been at my legs'],
  }),
  founding({
    id: 'disordered-eating.two-signs',
    category: 'disordered-eating',
    tier: 'review',
    about: 'either',
    pattern: `(food|eat|eating|eats|ate|eaten|meal|meals|dinner|dinners|lunch|breakfast|calories|calorie|weight|scales|scale|fasting|hunger|hungry|appetite|binge|binges|binged|diet|plate|kilo|kilos|stone|bmi) ~8 (secret|secretly|hide|hiding|hidden|pretend|pretending|pretended|lie|lying|lied|lies|control|power|proud|obsessed|fear|scared|panic|refuse|refused|refuses|refusing|starve|starving|starved|purge|vomit|sick|bones|ribs|thin|thinner|thinnest|skinny|vanish|disappear|punish|earn|deserve|guilty|guilt|disgust|disgusted|disgusting|faint|fainted|dizzy|weak|mirror|laxatives|restrict|restricting|empty|hollow|dropping|fell off|falling off|dread|hate|forbidden|nobody knows|doesnt know) & (i|im|ive|my|me|she|he|ah|her|his|shes|hes) --(${EVERYDAY}|${NOT_REAL}|beans|pounds|age|chemo|norovirus|bug|gastroparesis|steroids|dietitian|dietician|coeliac|gluten|metformin|consultant|absolutely starving|pizza|menu|restaurant|cafe|takeaway|ozempic|slimming world|food bank|fodmap|recipe|hospital food|stone cold|stone age|rolling stone|sick of|sick pay|kibble|toddler|remote control|birth control|blood sugar|insulin resistance|carb|carbs|mortgage|metaphor|tongue)`,
    reason: 'Food or weight beside a sign of trouble.',
    fires: [
      'I hide my meals, nobody knows',
      'I want to be thin so I stopped every meal',
      'she refuses every meal, weak now',
    ],
    quiet: ['sick of hospital food again', 'hate this diet, says the dietitian'],
  }),
  founding({
    id: 'abuse.two-signs',
    category: 'abuse',
    tier: 'review',
    about: 'either',
    pattern: `${NEAR_PERSON} ..8 (hits|hit|hitting|slaps|slap|punches|kicks|shoves|shoved|grabs|grabbed|threatens|threatened|threat|locks me|controls|controlling|possessive|jealous|temper|rage|rages|raging|violent|kicks off|goes mad|flies off|lashes|lashed|screams at|shouts at|shout at|forces|forced|makes me|made me|wont let|doesnt let|wont give|takes my|took my|hides my|keeps my|checks my|reads my|stole|steals|drinks|drunk|smashes|smashed|throws|threw|twists|pinches|spits|strangled|choked|rough with|hurts|hurting|scares|frightens|bullies|bullied|follows me|humiliates|calls me|punishes|starves|ignores me|withholds|raped|touches) ~8 (scared|afraid|frightened|feart|terrified|bruise|bruises|bruised|cry|crying|fault|deserve|again|hide|hiding|sorry|secret|dont tell|cant tell|no one knows|nobody knows|leave|nowhere|trapped|police|quiet|money|tablets|phone|flowers|useless|stupid|burden|worthless|every night|every day|when he|when she|if i|because i|says its|says it|dependent|wheelchair|alone|family|friends) -((hit|hits) (the|a) (roof|road|shops|pub|gym|sales|bed|nail|ball|target)) --(${NOT_REAL}|toddler|cat|dog|lovely|hilarious|goal|match|lol|haha|the seizures|consultant|dwp|goose|first husband|i love|laughing|laughed|labour|tory|election|president|team|stadium|song|album|referee|coach)`,
    reason: 'Somebody near, a hurtful deed and its mark, side by side.',
    fires: [
      'he gets drunk and shouts at me, I hide',
      'my son grabs me and says it is my fault',
      'she hits me when she is angry, bruises',
    ],
    quiet: ['he gets drunk at the match, we hide the flowers', 'the consultant made me cry again'],
  }),
  founding({
    id: 'child-at-risk.two-signs',
    category: 'child-at-risk',
    tier: 'concern',
    about: 'either',
    pattern: `${CHILDREN} ~6 (scared|frightened|hungry|starving|quiet|withdrawn|sad|crying|cries|alone|neglected|filthy|dirty|thin|bruise|bruises|bruised|marks|burn|flinch|flinches|shouted|shouting|screaming|hit|hitting|slapped|smacked|shaken|drunk|drinking|drugs|cope|guilty|ashamed|bullied|bullying|carer|caring|dresses|lifting|lifts|missing|blackmail|blackmailing|touched|touching|locked|tied|strapped|sores|punished|punishment|unsafe|danger|taken|lonely|nightmares|wetting|truant|self conscious) & (worried|worry|guilty|ashamed|dont know|cant|cannot|cannae|wont|again|every|nobody|naebody|tell|told|school|teacher|night|nights|help|police|social|should|alone|asked|ask|scared|mum|dad|days|weeks|bed|home|door) & (me|my|i|im|he|his|she|her|we|they|ah|ma|next door|their) --(${NOT_REAL}|lovely|laughed|laughing|lol|haha|proud|sad boy|teething|football|vaccine|vaccines|war|church|party|government|reddit|sub|meme|god|jesus|beautiful|cute|funny|girlfriend|joke|gender|republican|men|guys|bro|dude|women)`,
    reason: 'A child beside a sign of trouble; worth a quiet look.',
    fires: ['my girl has gone quiet and wont tell me', 'the kids are hungry again, I feel ashamed'],
    quiet: ['my son is quiet at his football', 'proud of my girl, she cries at weddings'],
  }),
];
