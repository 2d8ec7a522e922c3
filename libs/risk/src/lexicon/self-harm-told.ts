import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { CANT_STOP, SELF } from './harm-wording.ts';

/** After "cut myself": what makes it a mishap, a haircut or a figure of speech. */
const MISHAP =
  '(shaving|shavin|shaved|cooking|gardening|accidentally|accident|grater|mandoline|secateurs|opener|slack|some|short|off|loose|free|down|out|open|from|in half|a|on (a|an|the|that|this|glass|paper)|peeling|chopping|slicing|physio|stretching|insulin|fell|falling|tripped|lifting|gym|badminton|football|running|work|baking|laughing|trying|tea|coffee|soup)';

const WHOLE =
  '((i|im|ive|just) [really|just|so|have|fucking] (cut|need to cut|want to cut|wanna cut|gonna cut|going to cut|feel like cutting|miss cutting|need to bleed|want to sh|wanna sh|need to sh|gonna sh|did it again|want to hurt))';

export const SELF_HARM_TOLD: readonly Phrase[] = [
  founding({
    id: 'self-harm.i-hurt-myself',
    category: 'self-harm',
    tier: 'high',
    pattern: `(i|im|ive|ah|ahm|been|keep|always|end up|ended up|started|stop|stopping|${CANT_STOP}|or) ..2 (hurting|hurtin|harming|harmin|cutting|cuttin|burning|slashing) <myself>|(i|ah) [always|sometimes|often|just|also|only|still|have to] ({cut}|{burn}|{harm}|{hurt}|{bite}|{scratch}|{hit}) <myself> (with a (lighter|cigarette|fag|match|hair straightener|iron)|when|because|cos|to feel|to cope|for relief|every|so that i|if i|most|as punishment|badly when) -((hurting|hurtin|cutting|cuttin|burning|burnin) <myself> ..3 ${MISHAP}|accident* ..1 hurting|(afraid|scared|risk|fear|careful|without|worried|avoid|prevent) ..2 (hurting|cutting|burning))`,
    reason: 'Hurting oneself as a habit, in the plainest words.',
    fires: ["I've been hurting myself", 'i hurt myself when im angry', "I can't stop hurting myself"],
    quiet: ['I keep hurting myself at the gym', 'I am afraid of hurting myself on the ice'],
  }),
  founding({
    id: 'self-harm.i-cut-myself-bare',
    category: 'self-harm',
    tier: 'review',
    pattern: `(i|ive|ah|and) [have|just|had to|did|did it and|also|starve and|go and|went and] ({cut}|{slash}|{slice}|{harm}|{carve}) <myself> -(<myself> ..3 ${MISHAP}|(should|could|might|would|nearly) ..1 (cut|slice))`,
    reason: 'The bare sentence; a mishap said in the same words costs only a look.',
    fires: ['I cut myself', 'and I harmed myself'],
    quiet: ['I cut myself shaving', 'I cut myself a slice', 'I cut myself on the tin'],
  }),
  founding({
    id: 'self-harm.cut-because',
    category: 'self-harm',
    tier: 'high',
    pattern: `(i|ive|ah) [only|just|always|still|also|then] (cut|cutting|sh) (because|cos|when|whenever|to feel|to cope|so deep|too deep|deeper|for relief|most|every|last night|tonight|this morning|my (wrists|wrist|thighs|thigh|arms|hips|ankles|forearm|forearms))|(every|last|most|some) (night|day|week) i (cut|sh|burn <myself>)|cut last night and|ive been cutting (since|for|and)|(gied|gave) up (cuttin|cutting) then -((cut|cutting) ..2 (grass|hair|hedge|hedges|lawn|bread|corners|cake|out|down|back|off|onions|wood|vegetables|nails|fabric|flowers|roses|hours|carbs|my (hair|nails|hours)))`,
    reason: 'Cutting without an object, told by what stands after it.',
    fires: ['i cut because it helps', 'every night I cut'],
    quiet: ['I cut the grass when it rains', 'I cut back last night'],
  }),
  founding({
    id: 'self-harm.want-to-cut',
    category: 'self-harm',
    tier: 'high',
    pattern: `(wanna|wantae) (sh|cut|self harm|selfharm) (so|really|rn|bad|again|tonight)|(struggling|trying|fighting) [so|really] [hard] (not to|to not) (self harm|selfharm|cut|sh|hurt <myself>|relapse)|(i|im|so|just|really) [really|just|so|still|always|do|hard|badly] (need to|want to|wanna|wantae|feel like|wanting to|desperate to|dying to|gonna|going to|not to|to not|fighting not to) [just|really] (cut|sh|self harm|selfharm|cutting|relapse) [so] (bad|badly|much|again|deep|deeper|tonight|right now|rn|now|till|until|but|when|every|myself|today)|(cant stop thinking|all i can think|keep thinking) ..2 about [is] (cutting|hurting <myself>|self harm|self harming|the blade|blades|harming <myself>|sh)|(thoughts|thinking|thought|think|ideas|dreaming) ..1 (of|about) (self harm|self harming|selfharm|sh|cutting again|harming <myself>)|(self harm|self harming|sh|cutting|harming) (thoughts|intrusive thoughts) -(cut (again|until|when|now|today) ..2 (grass|hair|lawn)|sh the)`,
    reason: 'The wish to cut, in few words.',
    fires: ['I want to cut so bad', "I can't stop thinking about cutting"],
    quiet: ['I need to cut the grass now', 'I want to cut down'],
  }),
  founding({
    id: 'self-harm.want-to-cut-whole',
    category: 'self-harm',
    tier: 'high',
    pattern: `= ${WHOLE}|${WHOLE} (again|now|rn|tonight|please|sorry|lol|help|today)`,
    reason: 'A message that is only this has no other sense.',
    fires: ['i need to cut', 'I want to sh'],
    quiet: ['I need to cut the hedge', 'we cut again at noon'],
  }),
  founding({
    id: 'self-harm.stopping-is-hard',
    category: 'self-harm',
    tier: 'high',
    pattern: `(how (do|can|did) i|dont know how (to|i)|how to|help me|want to|trying to|cant|cannot|never be able to|need help to|idk how to|i wish i could) [i|can|ever] stop (cutting|self harming|self harm|hurting <myself>|harming <myself>|burning <myself>|sh|shing|scratching <myself>|punching <myself>)|clean from (cutting|self harm|sh|self harming|burning) ..8 (until|till|but i|not stopped|relapsed|then i|last)|addicted to (cutting|self harm|self harming|the pain|hurting <myself>|sh) -(stop (cutting|hurting) (grass|corners|the|back|people)|clean ..4 (never|proud))`,
    reason: 'A habit that the author cannot stop.',
    fires: ["I don't know how to stop self harming", 'how do i stop cutting'],
    quiet: ['how do I stop cutting corners', 'addicted to the quiz'],
  }),
  founding({
    id: 'self-harm.relapsed-bare',
    category: 'self-harm',
    tier: 'review',
    pattern:
      '(i|ive|just|i just) [have|only|finally] relapsed [badly|again] (last night|tonight|today|after ..3 (days|weeks|months|years|month|year|week|clean)|and (i hate|hate|feel|cant)|this morning|rn|bad) -(relapsed after ..3 (remission|treatment|stable)|ms|lupus|lesion|lesions|steroids)',
    reason: 'A relapse of something kept quiet; may be drink or an illness.',
    fires: ['i just relapsed after 3 months clean', 'I relapsed last night'],
    quiet: ['MS relapse last night', 'the disease relapsed in spring'],
  }),
  founding({
    id: 'self-harm.cuts-on-body',
    category: 'self-harm',
    tier: 'high',
    pattern: `(cuts|slashes|slices|burn marks|self harm scars|sh scars|scars and cuts|scars and new cuts|new cuts|fresh ones|fresh cuts|blade marks|cigarette burns) [all] (over|up|down|up and down|on|across|every|along) ..1 (my|ma|me|both|arm|arms|leg|legs|wrist|wrists|thigh|thighs|hips|stomach)|fresh (ones|cuts) every (week|night|day)|(scars|cuts) ..2 getting (worse|deeper|bigger)|(carved|carve|carving|scratched|scratching|cut|cutting|burnt|burned) ..3 (into|intae|in to) (my|ma) (arm|leg|skin|thigh|wrist|stomach|arms|legs|thighs) -(surgery|drain|cat|kitten|bramble|brambles|(cuts|new cuts) (on|all) ..2 (services|benefits|budget|funding|nhs|council)|(cuts) (over|across|up|down|on|along) (the|every) [week|night|day])`,
    reason: 'The marks of it on the own body.',
    fires: ['cuts all over my arms', 'i carved a word into my leg'],
    quiet: ['cuts across the NHS', 'the scar on my stomach is from the drain'],
  }),
  founding({
    id: 'self-harm.blades',
    category: 'self-harm',
    tier: 'high',
    pattern: `(bought|got|found|hid|hiding|keep|kept|hide|need|want|miss|missing|took apart|looking for) [new|a|more|some|my|ma|me|the|old|own|hidden] (blades|blade|razor blade|razor blades) ..3 (again|tonight|back|hidden|drawer|room|case|today|out|urge|urges|cut|thinking|under|phone case|skin)|(i|ive|just) bought [new|more|some] blades|(at it|doing it) again (wi|with) (the|a|my) (blade|razor|lighter|scissors|knife)|(sat|sitting|on) ..4 (floor|bed|bath) (with|wi) (a|the|my) (blade|razor|knife|lighter|scissors)|with (a|my|the) (blade|razor) (again|tonight|in my)|(blade|blades|razor) is calling -(skating|lawn|mower|wiper|fan|hair|shave|shaving|rotor|kitchen)`,
    reason: 'The means sought or kept.',
    fires: ['i bought new blades', 'sitting on the bathroom floor with a blade'],
    quiet: ['bought new wiper blades', 'the lawn mower blades are blunt'],
  }),
  founding({
    id: 'self-harm.needs-stitches',
    category: 'self-harm',
    tier: 'immediate',
    pattern: `((need|needs|might need|probably need) ..1 stitches) ~8 (cut (my|ma|me|<myself>|too|deep)|did it|i did|on purpose|thigh|wrist|sh)|(can see|see) [the] (fat|bone|tendon|muscle) ..6 (i did it|did it too deep|too deep|cut|did it|deep|arm|leg|blade|help|sh)|(went|gone|going) through (two|three|four|2|3|4) towels|(throwing up|vomiting|bringing up|coughing up) blood ..4 (purge|purged|purging|cut|overdose)|cut ..2 (really bad|so bad|pure bad|dead deep|awfy deep|way too deep) -((grater|mandoline|kitchen|tin|knife slipped|glass|bread) ..8 stitches|sun* ..3 bad)`,
    reason: 'A wound deeper than meant.',
    fires: ['i think i need stitches, did it too deep', 'went through two towels already'],
    quiet: ['the hem needs stitches', 'you can see the bone in this ham'],
  }),
  founding({
    id: 'self-harm.few-words',
    category: 'self-harm',
    tier: 'high',
    pattern:
      '(hand|arm|leg|wrist) cut me do|me cut (arm|leg|hand|wrist|me)|(i|me) (make|do|did) [the] (cut|cuts|burn|burns|wound) [on|in|to] [my|me|the] (arm|arms|leg|legs|hand|hands|wrist|skin|body)|i (cut|burn|hit|hurt) [my] (arm|leg|hand|head|skin|body) (because|for|when|so) [i] ..1 (sad|angry|bad|pain|alone|shame|nervous|punish|stop)|(hurt|cut|hit) me i do|bad me cut',
    reason: 'Self-harm in the few words of aphasia or a second language.',
    fires: ['hand… cut… me do', 'I make cut on arm every week'],
    quiet: ['I make cut flowers', 'cut me a slice'],
  }),
  founding({
    id: 'self-harm.punched-wall',
    category: 'self-harm',
    tier: 'review',
    pattern: `(i|ive|just|keep|been) [just|been|keep] (punch|punched|punching|hit|hitting|kick|kicked|headbutt|headbutted|headbutting) (the|a|walls) [wall|door|mirror|concrete] ..2 (till|til|until|hand|knuckles|again|broke|bleed|bled|because|cos|so hard)|(i) (pull|pulling|rip|ripping|tear) [out] my [own] hair [out] ..2 (when|till|until|clumps|chunks|stressed|again|cos|every)|(keep|cant stop) (hitting|punching|slapping|biting|scratching|bashing) (${SELF}|my (head|heid|face|hand|hands)) -(goal|ball|snooze|gym)`,
    reason: 'Rage turned on the own body.',
    fires: ['I punched the wall until my hand bled', 'i pull my hair out when im stressed'],
    quiet: ['I hit the wall at mile twenty', 'pulling my hair out over this form'],
  }),
  founding({
    id: 'self-harm.other-bare',
    category: 'self-harm',
    tier: 'review',
    about: 'other',
    pattern: `(daughter|son|wean|lassie|girl|boy|sister|brother|friend|pal|mate|partner|wife|husband|mum|he|she|girlfriend|boyfriend|granddaughter|niece) ..3 (cuts|cutting|harms|harming|burns|slashes|cut|harmed) (herself|himself|themselves|hersel|himsel)|(daughter|son|wean|lassie|sister|brother|friend|pal|girlfriend|boyfriend|niece|she|he) ..2 (has|got|had|with) ..2 (cuts|fresh cuts|scars|razor cuts|burns) ..2 (on|all over|up|down) (her|his|their) [own] (arm|arms|wrist|wrists|thigh|thighs|legs)|found ..2 (blades|blade|razor blades|razors) ..3 (my|her|his) (daughters|sons|room|bag|drawer|bed|phone case|sisters) -((cut|cuts|cutting) (herself|himself) ..3 (off|shaving|on|short|half|some|a|out|free)|cat|brambles|(cutting|cuts) (himself|herself) in half)`,
    reason: 'Self-harm of somebody near, bare.',
    fires: ['my daughter cuts herself', "found blades in my son's room"],
    quiet: ['he cut himself shaving', 'she cut herself a slice'],
  }),
];
