import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { SELF } from './harm-wording.ts';

const URGE =
  '(urge|urges|need|craving|cravings|itch|itching|desperate|tempted|temptation|compulsion|dying|want|wants|wanna|wanting|wantin|wantae|aching|fighting|resisting) [so bad|so badly|really badly|really|just] [to|tae|not to]';
const DO = '(cut|slice|slash|burn|hurt|harm|carve|stab|scratch|punch|bite|mutilate|bleed)';
const DOING =
  '(cutting|cuttin|slicing|burning|burnin|hurting|hurtin|harming|harmin|carving|stabbing|scratching|punching)';

export const SELF_HARM_URGE: readonly Phrase[] = [
  founding({
    id: 'self-harm.urge',
    category: 'self-harm',
    tier: 'high',
    pattern: `${URGE} ${DO} ${SELF} -(${DO} ${SELF} (hair|fringe|off|short|some|open to|back|down|out|loose|free|a)|by|from|or ..2 ${DO} ${SELF})`,
    reason: 'An urge to self-harm in the present.',
    fires: ['I have the urge to cut myself', 'i want to hurt myself so bad'],
    quiet: ['I need to cut my hair myself', 'I want to cut myself some slack'],
  }),
  founding({
    id: 'self-harm.urge-bare',
    category: 'self-harm',
    tier: 'high',
    pattern:
      '(urge|urges|craving|cravings|temptation|itching|tempted) ..1 (to|tae|for) (cut|self harm|selfharm|sh|relapse and cut|bleed|hurt <myself>|harm <myself>)|(i|im) [just|really|so] (want|wanna|need) (to|tae) [just|really] (bleed|feel pain|feel the (pain|blade|sting)|see [my|the] blood|see <myself> bleed)|(sh|self harm|selfharm|cutting) (urges|thoughts|cravings|urge) ..3 (bad|strong|back|worse|tonight|again|loud|unbearable|high|through the roof) -(cut (the|back|down|out|my hair|carbs|grass|off|ties|it|and run))',
    reason: 'The urge without an object, as those who know it say it.',
    fires: ['the urge to cut is unreal', 'sh urges are so bad tonight', 'I just want to bleed'],
    quiet: ['the urge to cut the grass', 'urges for a fag are bad tonight'],
  }),
  founding({
    id: 'self-harm.feel-like',
    category: 'self-harm',
    tier: 'high',
    pattern: `(feel like|feeling like|felt like|thinking about|thinking of|thinkin aboot|think about|thought about|thoughts of|thoughts about|keep thinking about|considering|close to|obsessed with|fantasising about|back to) [just|only] ${DOING} [up] (${SELF}|again) -(${DOING} ${SELF} (hair|off|short|some|loose|free)|cutting again ..2 (grass|hair|lawn)|(without|not) ..3 ${DOING})`,
    reason: 'Self-harm on the mind: not yet done, and the time when talking helps most.',
    fires: ['I keep thinking about cutting myself', 'feel like burning my arms'],
    quiet: ['thinking of cutting my hours', 'I feel like burning the letter'],
  }),
  founding({
    id: 'self-harm.might',
    category: 'self-harm',
    tier: 'high',
    pattern: `(<i-will>|might|gonna|scared ill|scared i will|afraid ill|afraid i will|worried ill|worried i will|frightened ill|dont trust <myself> not to|before i|so i dont|stop <myself> from) [end up|just|probably] [going to] (cut|slash|hurt|harm|burn|carve|cutting|hurting|harming|burning) (<myself>|my (arms|wrists|thighs)) -((cut|hurt) <myself> (off|short|loose|some|down|on|by|if i|lifting|falling)|(cut|hurt|hurting|burn) <myself> ..3 (gym|lifting|stairs|ladder|oven|trying|exercise|falling)|(think|say|thinks|thought) ..1 going to (hurt|harm) <myself>)`,
    reason: 'Self-harm foreseen or feared by the author.',
    fires: ["I'm scared I'll hurt myself", 'gonna end up cutting myself'],
    quiet: ["I'll cut myself off there, sorry", 'scared I will hurt my back'],
  }),
  founding({
    id: 'self-harm.only-relief',
    category: 'self-harm',
    tier: 'high',
    pattern:
      '(cutting|cuttin|burning <myself>|hurting <myself>|harming <myself>|self harm|self harming|the pain|the blade|bleeding) [is|was|has been|feels like] ..1 (the only (thing|way|time|relief|release)|all i have|what keeps me|my (release|relief|escape|coping))|(cutting|hurting <myself>|self harm|self harming|bleeding) (helps|calms|makes) me [to] (cope|calm|feel|down|breathe|better)|(only (thing|way|relief)) ..5 is (cutting|hurting <myself>|self harm|self harming|to cut|to hurt <myself>|burning <myself>|bleeding)|only minute ..4 (quiet|calm|peace) -((cutting|bleeding) (the|out|back|down|carbs))',
    reason: 'Self-harm as the only relief: a habit that has taken hold.',
    fires: ['cutting is the only thing that helps', 'the only way I can calm down is hurting myself'],
    quiet: ['cutting out sugar is the only thing that helps', 'walking is the only thing that helps'],
  }),
  founding({
    id: 'self-harm.hit-own-body',
    category: 'self-harm',
    tier: 'high',
    pattern: `(i|ive|been|im|just|ah|keep|started|and) ..1 ({punch}|{hit}|hitting|{slap}|{thump}|{batter}|{smash}|{bite}) (<myself>|(my|ma|me) [own] (legs|leg|head|heid|face|arms|arm|stomach|thighs|jaw|temple)) ..4 (till|til|until|black|blue|bruise|bruised|bruises|again|hard|so hard|in the (head|face|stomach)|blood|every|over and over|because|cos|when i|as punishment|with a)|(bang|banging|smash|smashing|hit|hitting|banged) (my|ma) (head|heid) (off|against|on|into) (the|a|my) (wall|floor|door|bed|sink|bath) ..3 (till|til|until|bleeds|bled|blood|bruise|lump|to stop|to make it stop|again and again) -(on (the|a|my|that)|off the|accident*|door ..8 again)`,
    reason: 'Striking the own body, often from rage at what illness took.',
    fires: ["I punch my own legs till they're black", 'I keep hitting myself in the head'],
    quiet: ['I hit my head on the shelf again', 'I could kick myself'],
  }),
  founding({
    id: 'self-harm.undoing-care',
    category: 'self-harm',
    tier: 'high',
    pattern:
      '(opening|open|opened|pulling|pull|pulled|picking|pick|picked|ripping|ripped) (it|the wound|my wound|my stitches|the stitches|my stoma|my scars|my cuts|them) ..2 (open|back up|up <myself>|out) ..3 (<myself>|at night|on purpose|deliberately|again|so it)|(leave|left|leaving|let|keep|run|running|letting) (my|ma|me) (sugar|sugars|blood sugar|glucose|bloods) ..2 (high|low|go high|go low|up|drop) ..2 (on purpose|deliberately|because i|to punish)|(skip|skipping|miss|missing|refuse|stopped) ..2 (insulin|meds|tablets|treatment|dialysis) ..3 (to punish <myself>|to hurt <myself>|because i deserve|as punishment)',
    reason: 'Harm done through an illness or its care, which nobody sees.',
    fires: ["I've been opening it back up myself at night", 'I leave my sugar high on purpose'],
    quiet: ['the nurse keeps pulling the stitches out', 'keep the sugar on the low shelf'],
  }),
  founding({
    id: 'self-harm.hiding-it',
    category: 'self-harm',
    tier: 'high',
    about: 'either',
    pattern:
      '(hiding|hide|hid|cover|covering|cover up|covered) ..1 (my|ma|the) ..1 (cuts|scars|sh|self harm|arms|marks|wrists|burns) ..8 (mum|mam|parents|everyone|sleeves|bracelets|school|nobody|husband|wife|family|physio|work|nurse|hoodie)|(long sleeves|hoodie|bracelets|jumper) ..3 (to (hide|cover)|so (nobody|no one|they|mum|she|he)) ..4 (cuts|arms|marks|scars|see|know|notice)|(cuts|scars|arms) ..3 wearing long sleeves|(thinks|thought|told (them|her|him|mum)) it (was|wis|is|were) ..1 (the cat|brambles|the brambles|a cat|eczema|the eczema|the dog)',
    reason: 'Marks that are hidden are fresh or feared to be found.',
    fires: ['I hide my cuts from my mum', 'she thinks it was the cat'],
    quiet: ['long sleeves to hide the sunburn', 'covering my arms from the midges'],
  }),
  founding({
    id: 'self-harm.deserve-pain',
    category: 'self-harm',
    tier: 'review',
    pattern:
      '(i|ah) [really|just|only|honestly] deserve (to (hurt|suffer|bleed|be hurt|feel pain|be in pain|be punished|rot)|the pain|pain|all this pain|every bit of pain|punishment|it to hurt)|(need|want|have|had|got|trying) (to|tae) (punish|hurt) <myself>|(punish|punishing|punished) <myself> (by|with|for|again|because|cos|every) -(i deserve to be hurt by)',
    reason: 'Punishment of the self, the commonest motive given.',
    fires: ['I deserve to hurt', 'I need to punish myself for it'],
    quiet: ['they deserve to suffer', 'that run was punishing'],
  }),
  founding({
    id: 'self-harm.clean-and-tempted',
    category: 'self-harm',
    tier: 'review',
    pattern:
      '(year|years|months|weeks|days|month|week) clean ..5 (miss it|tempted|urge|urges|want to|wanna|struggling|relapse|hard)|(miss|missing) (cutting|cuttin|the blade|my blades|my blade|self harming|self harm|sh|hurting <myself>|the pain of it)|(nearly|almost|so close to|close to|about to) (relapse|relapsed|relapsing|cut|cut again|cutting again|harmed again) -(cut (the|my hair|off|a|it))',
    reason: 'Holding on, and saying that it is hard.',
    fires: ['a year clean and I miss it', 'I nearly cut again'],
    quiet: ['a year clean and never happier', 'nearly cut the cable'],
  }),
  founding({
    id: 'self-harm.passing-thought',
    category: 'self-harm',
    tier: 'review',
    pattern: `(thought|thoughts|thocht|flash|idea|image|notion|thinking) ..3 (about|aboot|of|on) (hurting|hurtin|harming|harmin|cutting|cuttin|burning) <myself> -(never ..3 (thought|thoughts))`,
    reason: 'A thought of self-harm that frightened the author.',
    fires: ['had a wee thought about hurting myself', 'a flash of cutting myself came up'],
    quiet: ['a thought about cutting costs', 'the idea of hurting somebody'],
  }),
  founding({
    id: 'self-harm.past-with-pull',
    category: 'self-harm',
    tier: 'review',
    pattern:
      '(looking|look|looked|staring|stare|sat|touching|thinking|think) ..3 (my|ma|the|those|me|these) (old|auld) (scars|marks|cuts|tin|box|kit|blades|blade|razor|razors|lines)|(found|kept|keep|got oot|took out|got out|still have) (my|ma|me) (old|auld) (tin|kit|blades|blade|razors|box) ..5 (sat with it|thinking|again|hand|staring|stared|drawer|shaking)|(old|auld) (tin|box|kit) in the (loft|drawer|wardrobe) sat with it|sat with (my|ma|me|the) (blades|blade|razor|razors|old tin)|(old|auld) scars ..8 (thinking|itch|itching|looking|again)',
    reason: 'Going back to the marks or to what was kept: the pull of an old habit.',
    fires: ['I find myself looking at those old marks', 'old scars, thinking about them a lot'],
    quiet: ['looking at the old photographs', 'found my old tin of paint'],
  }),
  founding({
    id: 'self-harm.past',
    category: 'self-harm',
    tier: 'review',
    pattern:
      '(i|ah) (harmed|cut|burned|mutilated|injured|used to (cut|harm|self harm|burn|hurt)) [<myself>] ..3 (as a (girl|boy|teenager|teen|child|kid|lassie)|when i was|back then|for years)|used to (self harm|selfharm|cut <myself>|cut) ..6 (lately|back|again|thoughts|urge|urges|miss|tempted|now)|(struggled|struggling|struggle|battled|battling|history) ..1 (with|of) (self harm|self harming|selfharm|cutting|sh|self injury)',
    reason: 'Past self-harm told of oneself; the strongest single mark of later risk.',
    fires: ['I harmed myself as a girl', 'I have struggled with self harm'],
    quiet: ['the hedge was cut when I was young', 'the history of the NHS'],
  }),
  founding({
    id: 'self-harm.other-bleeding',
    category: 'self-harm',
    tier: 'immediate',
    about: 'other',
    pattern:
      '(he|she|they|hes|shes|daughter|son|girl|boy|wife|husband|partner|mum|sister|brother|friend|pal|mate) ..3 ({cut}|{slash}|{slit}|{slice}|{stab}) (himself|herself|themselves|themself|hersel|himsel|hissel|(his|her|their) (arm|arms|wrist|wrists|leg|legs|throat|neck)) ..8 (blood|bleeding|bleedin|deep|wont stop|hospital|ambulance|right now|locked)',
    reason: 'Somebody near the author has cut deeply.',
    fires: ['my daughter has cut her wrist and there is blood everywhere', 'he slashed his arm, it is deep'],
    quiet: ['she cut her hair and there was blood orange juice', 'he cut his arm in the film'],
  }),
  founding({
    id: 'self-harm.other-doing',
    category: 'self-harm',
    tier: 'high',
    about: 'other',
    pattern:
      '({cut}|{harm}|{burn}|{hurt}|{punch}|{hit}|{scratch}|{slash}) (himself|herself|themselves|themself|hersel|himsel|hissel) ..2 (again|on purpose|deliberately|last night|every (day|night)|at night|in (his|her|their) room|tonight|to cope)|(he|she|they|hes|shes|daughter|son|wean|lassie|girl|boy|sister|brother|friend|pal|mate|partner|wife|husband|mum) ..3 (self harm|self harms|self harmed|self harming|selfharming|cutting herself|cutting himself|cutting themselves|harming herself|harming himself)|(cuts|marks|scars|burns) ..2 (on|up|all over) (my|our) (daughters|sons|lassies|boys|girls|sisters|weans|wifes|granddaughters|grandsons) (arm|arms|legs|wrists|thighs)',
    reason: 'Self-harm of somebody near the author.',
    fires: ['my daughter is self harming', 'he cut himself again last night'],
    quiet: ['he cut himself shaving', 'she hurt herself at dancing'],
  }),
  founding({
    id: 'self-harm.other-picking',
    category: 'self-harm',
    tier: 'review',
    about: 'other',
    pattern:
      '(picking|picks|picked|scratching|scratches|biting|bites|banging|bangs|pulling|hitting) ..2 (her|his|their) [own] (skin|arm|arms|forearms|forearm|face|head|hands|legs|hair|scalp) ..4 (till|til|until) ..2 (bleed|bleeds|bled|raw|bleeding)',
    reason: 'Injury by somebody who may not be able to say why, such as a person with dementia.',
    fires: ['she scratches her arms till they bleed', 'he is biting his hands until they are raw'],
    quiet: ['he bites his own arm when he is teething', 'she was scratching her head'],
  }),
  founding({
    id: 'self-harm.small-signs',
    category: 'self-harm',
    tier: 'concern',
    pattern: `(i|im|am|keep|been|ive|just) [been] (pinch|pinching|pick|picking|pickin|scratch|scratching|dig|digging|bite|biting) [at] (my|ma|me) ..1 (hand|hands|skin|scabs|scab|arm|arms|nails into|face|lips|fingers) ..3 (hard|strong|till|til|until|raw|again|bleed|bleeds|blood|on purpose)|picking (my|ma|me) (scabs|scab)`,
    reason: 'Small injuries from tension or shame; worth a quiet look.',
    fires: ['I pick my skin until it bleeds', 'I pinch my hand very hard'],
    quiet: ['I picked my hands up and waved', 'picking apples again'],
  }),
  founding({
    id: 'self-harm.angry-at-body',
    category: 'self-harm',
    tier: 'concern',
    pattern:
      '(i|ah) (hit|slap|punch|thump|bash) (it|them|my (bad|stupid|dead|useless|weak) (arm|leg|hand|side)) [hard|slap|again] ..2 (stupid|useless|bad|slap|dead|hate)|(hate|hating) (my|this) (dead|useless|stupid|bad) (arm|leg|hand|side)|stupid arm|stupid leg -(ball|nail|snooze)',
    reason: 'Anger at a limb that illness took.',
    fires: ['arm no work. I hit it. slap slap', 'I hate my useless leg'],
    quiet: ['I hit the ball hard', 'the arm of the chair is useless'],
  }),
  founding({
    id: 'self-harm.self-neglect',
    category: 'self-harm',
    tier: 'concern',
    pattern:
      '(havent|not|hivnae|cant be|no longer|stopped|havenae) [been|bothered|bothering] [changing|changed|change|dressing|looking after|taking care of|washing|cleaning] [my|me|ma|the] (dressing|dressings|wound|stoma|catheter) ..8 (dont care|dont like|dont deserve|hate|bothered|mithered|point|let it|worth)|(looking after|look after|taking care of|care for) (somebody|someone|a body|a person|something) i (dont like|hate|cant stand)|(i|ah) (dont|do not|dinnae) deserve (looking after|to be looked after|to get better|to feel better|to rest|help|care|treatment|kindness|to be happy|nice things|to heal)|on purpose ..3 as if ..4 (pay|punish|deserve|earn)|(made|making|make) <myself> (pay|suffer) for',
    reason: 'Care withheld from a self that is not liked.',
    fires: ["I don't deserve to get better", 'looking after somebody I hate'],
    quiet: ['the nurse changed the dressing', 'looking after a dog I like'],
  }),
];
