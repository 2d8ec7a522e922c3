import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { CHILDREN, NEAR_PERSON } from './harm-slots.ts';

const SAFE =
  '(isnt my fault|not my fault|film|telly|tv|episode|season|novel|sims|minecraft|game|talk|lecture|training|volunteer|recovered|years ago|proud|lol|haha|laughed|laughing|lovely|physio|surgery|vet|cat|dog|puppy|toddler)';
const WEIGHT_OF_IT =
  '(again|alone|cant|cannot|cannae|hide|hiding|ashamed|nobody|naebody|numb|stop|relapse|hate|deserve|tempted|urge|scared|guilty|secret|sleeves|purpose|coping|cope|control|worse|sorry|tell|help|tonight|night|lately|every|know|knows|punish|useless|crying|sad|angry|relief|never)';

/** Telling words and the weight that a person gives them, wherever in the message they stand. */
export const HARM_TOPICS: readonly Phrase[] = [
  founding({
    id: 'self-harm.telling-words',
    category: 'self-harm',
    tier: 'review',
    pattern: `(blade|blades|razor blade|razor blades|selfharm|self harm|self harming|my wrists|ma wrists|my thighs|ma thighs|me thighs|(scratch|scratching|cut|cutting|burn|burning|burnt|burned|bite|biting|bit|hit|hitting|punch|punching|slap|slapping|pinch|pinching|pinched|scald|scalded|stab|stabbed|harm|harming|harmed|hurting|dig|digging|bang|banging|bruise|bruising|jab|jabbing|skelp|skelping|batter|battering) [the|at|up] (myself|masel|mysel|meself|maself|(my|ma|me) [own|left|right|bad|good] (arm|arms|airm|airms|leg|legs|wrist|wrists|thigh|thighs|head|heid|face|hand|hands|haun|stomach|skin|knuckles|fingers|palm))|(want|wanted|need|like) (to|tae) bleed|bleed on purpose|punish myself|punishing myself|punish masel) & ${WEIGHT_OF_IT} -((cut|cutting) ..2 (nails|hair|fringe)|(hit|bang|bit|bite|burn|burnt|pinch) ..4 (door|shelf|cupboard|oven|roof|tongue|ceiling)|never ..3 (harm|hurt|cut)) --(${SAFE}|slack|midges|insulin|finger prick|sun|sunburn|bus|fell|tripped|accidentally|nurse|gym|marathon|kettlebell|sore|helmet|exercise|rowing)`,
    reason: 'The own body struck or cut, and words that carry weight.',
    fires: [
      'hitting my head again, so useless',
      'I pinch my arm every night',
      'biting my hands when nobody looks, ashamed',
    ],
    quiet: ['cut my hair myself again', 'bit my tongue again and said sorry'],
  }),
  founding({
    id: 'disordered-eating.telling-words',
    category: 'disordered-eating',
    tier: 'review',
    about: 'either',
    pattern: `(laxatives|laxies|purge|purging|purged|starve|starving (myself|masel|herself|himself)|starved|bingeing|binging|binged|anorexia|anorexic|bulimia|bulimic|eating disorder|calories|the scales|weigh myself|weighing myself|weighin masel|not eating|not eaten|no eating|not been eating|havent eaten|havent ate|havent et|havenae eaten|hivnae eaten|hasnt eaten|hasnt ate|stopped eating|wont eat|refuses food|refusing food|refuse food|refuse to eat|skip meals|skipping meals|skipped meals|skips meals|cant eat|cannae eat|dont eat|doesnt eat|hardly eat|hardly eats|barely eat|barely eating|barely eats|nothing to eat|make myself sick|made myself sick|making myself sick|being sick on purpose|stomach is empty|empty stomach feels|too fat|so fat|im fat|am fat|feel fat|getting fat|get fat|fat and|thinner|skinnier|losing weight|lost weight|lose weight|gain weight|weight off|weight down|put on weight) & ${WEIGHT_OF_IT} & (days|week|weeks|since|thin|thinner|skinny|fat|weight|hide|hiding|secret|ashamed|disgusting|hate|scared|control|numb|deserve|punish|worse|bones|faint|dizzy|weak|mirror|clothes|trousers|guilty|nobody|throw|sick|empty|carer|mum|meals|cry|crying|scales|relapse|food|binge|sad|alone|collapsed|doesnt know|dont know|pounds|point) --(${SAFE}|vodka|tdee|handbag|for two years|your calories|chemo|norovirus|ramadan|dietitian|coeliac|slimming world|ozempic|metformin|gluten|fodmap|consultant|meat|dairy|beans|gym|keto|carbs|menu|pregabalin|steroids|op)`,
    reason: 'Telling words about food and weight, and what they weigh.',
    fires: [
      'dont eat again, hide the weight from mum',
      'she hasnt eaten for days and tells nobody',
      'too fat, I hate every meal',
    ],
    quiet: ['the dietitian says I lost weight again, proud', 'cant eat gluten, told the cafe'],
  }),
  founding({
    id: 'abuse.telling-words',
    category: 'abuse',
    tier: 'review',
    about: 'either',
    pattern: `${NEAR_PERSON} ..6 (bruise|bruises|bruised|black eye|hits me|hit me|slaps me|slapped me|punched me|kicked me|shoved me|pushed me|grabs me|grabbed me|threatens|threatened|threatening|controlling|controls me|temper|violent|shouts at me|screams at me|swears at me|locked me|locks me|kicks off|allowance|permission|rough with|handles me|jealous|lashes out|smashed my|smashes|wont let me|doesnt let me|doesnt like me|makes me beg|keeps my|took my|takes my|hides my|burnt my|broke my|ripped my|reads my|checks my|opens my|follows me|watches me|spits|nips me|pinches me|throws things|force me|forces me|forced me|touches me|my fault|calls me|called me|laughs at me|mocks me|ignores me|talks over me|treats me|speaks for me|tells everyone|stands over) & ${WEIGHT_OF_IT} & (me|my|ma) --(${SAFE}|bank|dwp|pip|consultant took|gp|doctor|hospital|blood|temperature|optician|garage|by accident|match|team|president|game|album|manager|boss|twitter|reddit|calls me every|phones me every|calls me back|called me back|called me in|calls me from|call me|calls me love|calls me pet|calls me hen)`,
    reason: 'A hurtful deed by somebody near, and what it weighs.',
    fires: [
      'my sister calls me useless every day',
      'he smashes plates and says its my fault again',
      'the carer is rough with me, I cannot tell anybody',
    ],
    quiet: ['my son calls me every night', 'the optician took my glasses again'],
  }),
  founding({
    id: 'child-at-risk.telling-words',
    category: 'child-at-risk',
    tier: 'review',
    about: 'either',
    pattern: `${CHILDREN} ..8 (hurt|bruise|bruises|marks|alone|hungry|neglected|neglect|filthy|crying all|screaming all|greetin a|drunk|drugs|shouting|shouted|hit|hitting|hits|smacked|slapped|dragged|shake|shook|scared|frightened|terrified|unsafe|not safe|abused|abuse|abusing|touched|touching|secret|starving|locked|tied|thin|cold|barefoot|nappy|no food|unfed|left|missing|taken|begging|watching him hit|sees|hears) & (worried|worry|worrying|dont know what|dunno what|dont know who|who do i|should i|what do i do|report|reported|ring someone|phone someone|tell someone|tell anyone|social work|social services|police|not right|isnt right|wrong|cant sleep|help|ashamed|guilty|sorry|hate myself|lost it|snapped|again|every night|every day|nobody|naebody|dont tell|wont tell|wont say|cant tell|cant stop|cant cope) & (i|im|my|me|ah|ma|ive|we|our|he|she|hes|shes) --(${SAFE}|football|rugby|school run|chickenpox|cold sore|a cold|left school|left home|left hand|left side|left leg|left arm|fell off|alone time|scared of needles|vaccine|vaccines|vaccination|government|politics|exam|exams|president|party|church|team|season|war|country|reddit)`,
    reason: 'A child, a sign of harm, and worry or shame.',
    fires: [
      'I am worried, that boy is hungry every night',
      'my daughter is frightened of him, what do I do',
      'my son was scared of me, I lost it',
    ],
    quiet: ['my daughter left school, I worry about exams', 'my son is scared of needles, help'],
  }),
];
