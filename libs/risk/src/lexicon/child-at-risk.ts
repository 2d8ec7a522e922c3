import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { FEAR, KID, KID_OR_OWN, PARENT } from './harm-wording.ts';

const HARM =
  '(hurt|harm|shake|kill|smother|drown|throw|drop|hit|batter|strangle|suffocate|slap|leather|stab|skelp|hurting|harming|shaking|killing|smothering|drowning|throwing|dropping|hitting|battering)';
const IT = `(${KID_OR_OWN}|baby|him|her|them|it|the twins|my twins)`;
const NEED =
  '(gonna|gonnae|going to|going tae|want to|wanna|urge to|urges to|thoughts of|thought of|thoughts about|visions of|images of|thinking of|thinking about|keep imagining|about to|tempted to|close to|afraid of|scared of|feart of|worried about|could|might|nearly|almost|just|stop <myself>|stop <myself> from|terrified of)';

export const CHILD_AT_RISK: readonly Phrase[] = [
  founding({
    id: 'child-at-risk.afraid-to-hurt',
    category: 'child-at-risk',
    tier: 'immediate',
    about: 'either',
    pattern: `(${NEED}|${FEAR} [that] (ill|i will|i might|im going to|im gonna|i could|of)|worried (ill|i will|i might)|before i|so i dont|dont want to) [just|end up|really|actually|do something to] ${HARM} (${KID_OR_OWN}|baby|the twins|my twins) -(could strangle|throw (my|the|our) ..2 (a|party)|her blind fear|(fear|war|smoking|that) is going to|(hit|kill) the (lights|pub|road)|party|a surprise|(hit|throw|drop) ..2 (bed|school|nursery|off|party|ball|out)|grow up|(he|she|they|ex|dad|doctor|vaccine*|school|would|it|that|this|which|medication|meds|tablets) [might|could|going to|gonna] ${HARM})`,
    reason:
      'A parent at the end of their strength, or intrusive thoughts after a birth: both need a person now.',
    fires: ["I'm scared I'll hurt the baby", 'having thoughts of harming my wean'],
    quiet: ['It might hurt their feelings', 'going to kill the lights', 'going to throw my son a party'],
  }),
  founding({
    id: 'child-at-risk.crying-and-snapping',
    category: 'child-at-risk',
    tier: 'immediate',
    about: 'either',
    pattern: `(baby|wean|bairn|toddler|he|she|kids|weans|newborn) [just|still] (wont|will not|wullnae|doesnt|never|cant|hasnt) (stop|stopped|sleep|settle|shut up) [crying|cryin|screaming|greetin|greeting|screamin] [and] [im|i|i am|i feel|i think] ..3 (${HARM}|snap|snapping|lose it|losing it|lose control|do something)|(i|im) [am|just|feel|really|nearly|almost|gonna|going] ..3 (snap|lose it|lose control|do something|shake her|shake him|hurt him|hurt her|throw her|throw him|hit him|hit her|kill them|hurt them) ..6 (baby|wean|bairn|toddler|kids|weans|crying|screaming|greetin) -(lose it laughing|throw in the towel|laughing|game|chess) --(fatigue|nap|medication|adhd|crash and snap)`,
    reason: 'A crying child and an adult who is about to break.',
    fires: ['baby wont stop. im gonna throw her', 'she wont stop screaming and im going to snap'],
    quiet: ['the baby will not stop laughing', 'he never stopped and I was proud'],
  }),
  founding({
    id: 'child-at-risk.voices-about-child',
    category: 'child-at-risk',
    tier: 'immediate',
    about: 'either',
    pattern: `(voice|voices|something|head|thoughts) [in my head|keep|keeps|is|are|that] [telling|tell|tells|say|saying|says] [me|i] [to|should|must|tae] ${HARM} ${IT}|(${KID_OR_OWN}|baby) ..3 (is|are) (evil|the devil|possessed|not mine|been swapped|better off dead)|(better off|safer|kinder) if ..2 (baby|kids|weans|children|we all|all of us) ..2 (dead|died|gone|werent here|never woke)|(take|taking) (the kids|my kids|the weans|them|the children|my baby|her|him|the baby|the boys|the girls) (with (me|us|him|her)|wi me) ..4 (die|dead|end|go|when i|kill|heaven|peace|cant leave|leave them) -(holiday|shops|tesco|beach|park)`,
    reason: 'Psychosis or despair that includes a child.',
    fires: ['the voices tell me to hurt the baby', 'I would take the kids with me when I go'],
    quiet: ['my head says buy the baby shoes', 'take the kids with me to the shops'],
  }),
  founding({
    id: 'child-at-risk.not-coming-back',
    category: 'child-at-risk',
    tier: 'immediate',
    about: 'other',
    pattern: `(kids|weans|bairns|children|them|none of them|none of us|baby|son|daughter|boys|girls) ..3 (wont|will not|never|not|willnae) be (coming back|comin back|coming home|seen again|alive)|none of (them|us|the kids|the weans) will be (coming back|comin back|coming home|seen again|alive)|(never|wont|will not) see (the kids|them|my kids|the weans|your kids|the children|her|him) (again|alive) ..4 (says|said|messaged|texted|threat*|goodbye)|goodbye from (all|them all|us all|the kids|all four|all three|the weans)|(threatening|threatened|threatens|says|said) ..4 (kill|hurt|harm|drown|drive|take) (the kids|the weans|the baby|the children|them all|my kids|our kids|himself and the kids|the bairns|our son|our daughter|my son|my daughter) -(take the kids ..2 (zoo|park|school|beach|swimming|holiday|out|on)|drive the kids)`,
    reason: 'Words in which a parent hints at the children’s death.',
    fires: ['he says none of them will be coming back', 'he threatened to kill the kids'],
    quiet: ['the swallows will not be coming back', 'she said to drive the kids to school'],
  }),
  founding({
    id: 'child-at-risk.hiding-now',
    category: 'child-at-risk',
    tier: 'immediate',
    pattern: `(${PARENT}|stepdads|dads|mums) [is|s|has|are|was|been] ..2 (smashing|smashin|battering|batterin|hitting|hittin|beating|strangling|throwing|breaking|kicking off|kicking|screaming at|going mental|got a knife|drunk again and) ..3 (stuff|things|mum|mam|maw|dad|the house|up|plates|me|my (mum|bro|brother|sister|room|door)|door|her|him|us)|(under|in|behind) (the|my|ma) (bed|wardrobe|cupboard) (with|wi|and) (my|ma|me) (bro|brother|sister|wee brother|wee sister|sis|siblings)|(hiding|locked|hid) ..2 (my room|wardrobe|cupboard|bathroom|under (the|my) bed|toilet) ..6 ${PARENT} -(game|minecraft|film|prices|records|ball)`,
    reason: 'A child in the middle of violence at home.',
    fires: ['stepdads smashing stuff, im under the bed with my bro', "dad's hitting mum again"],
    quiet: ['my dad is smashing prices at the shop', 'under my bed I keep my shoes'],
  }),
  founding({
    id: 'child-at-risk.alone-in-danger',
    category: 'child-at-risk',
    tier: 'immediate',
    about: 'other',
    pattern: `(${KID}|boy|girl|lad|lassie|kid) ..6 (window ledge|windae ledge|on the ledge|on the roof|out the window|oot the windae|in the road|on the motorway|in the water|hanging out|on (the|a) railway|not breathing|unconscious|floppy|wont wake|locked in (the|a) (car|house|cupboard|room|shed))|(${KID}|boy|girl) ..6 (greetin|crying|screaming|greeting|shouting|banging) ..5 (hour|hours|naebody|nobody|no one|alone|no adult|window|windae|all night|for ages|locked)|(naebody|nobody|no one|no adult|nee adult|no grown up|noone) ..1 (in|home|with (him|her|them)|about|there|watching|answering) ..6 (wean|weans|bairn|kids|child|children|baby|toddler|three|two|four|he|she) -(game|colic|teething|hide and seek|doll|film|im with (him|her)|cupboard ..5 (countin|counting)|(course|class|training|dummy) ..2 baby|park)`,
    reason: 'A child in danger at this moment.',
    fires: ["bairn's on next door's window ledge", "the wean's been crying for hours and nobody is in"],
    quiet: ['kids crying in the film for hours', 'the boy on the poster'],
  }),
  founding({
    id: 'child-at-risk.carer-down',
    category: 'child-at-risk',
    tier: 'immediate',
    about: 'either',
    pattern: `(bath|taps|stairs|pool|cooker|pram) ~8 (baby|toddler|wean|bairn|month|months|year old|little one|wee one) ..8 (cant get (up|to|there)|cant move|legs wont|on the floor|fell|alone)|(im|i am|ive) ..3 (on the floor|cant get up|cant move|collapsed|fitting|fallen|having a hypo|stuck) ..8 (baby|toddler|bath|kids|weans|bairn|little one|taps|alone with)|(somebody|someone) [please] (ring|phone|call|send) (somebody|someone|help|999|an ambulance|the police) -((kids|weans|baby) (laugh|laughed|climb|sat on|think)) --(stalls|panto|hissed|film|telly|theatre|plumber)`,
    reason: 'A carer who has collapsed with a child in the house.',
    fires: ["I'm on the floor and the baby is in the bath", 'somebody please ring somebody'],
    quiet: ['I am on the floor and the kids laugh', 'someone call the plumber'],
  }),
  founding({
    id: 'child-at-risk.i-hurt-them',
    category: 'child-at-risk',
    tier: 'high',
    about: 'either',
    pattern: `(i|ive|ah|have|just|and) [just|have|been|then|keep|accidentally] (shook|shaken|shake|hit|hitting|slapped|slapping|smacked|smacking|battered|punched|kicked|threw|dropped|burned|leathered|skelped|belted|hurt|bit|shaking|hurting) (${KID_OR_OWN}|the twins) [so|really|too|again|and] ..4 (hard|again|red|mark|marks|bruise|bruised|face|head|crying|stop|hate myself|couldnt|guilt|guilty|snapped|lost|lost it|ashamed|temper|last night|today|school|more than once|arm|leg|bum)|(i|ive|been|keep|im) [been] (hitting|slapping|smacking|battering|shaking|hurting|screaming at) (him|her|them|the (kids|weans|bairns|children)) ..3 (more than once|again|every|i hear|kids|and i|bruise|hate|like my (mum|mother|dad)|cant stop)|i shook (him|her|the baby|the wean|my baby|my son|my daughter)|lost it (with|at|wi) (the|my) (kids|weans|baby|bairns|son|daughter) ..6 (hit|slapped|smacked|threw|hurt|shook|grabbed|bruise|mark|scared) -((threw|dropped) (my|the|our) ..2 (off|party|birthday|out|at (school|nursery))|hit (my|the|our) ..2 (with (a|the) (ball|snowball|pillow))|feelings)`,
    reason: 'A parent who has hurt their child, and says so.',
    fires: ['I slapped my son so hard it left a mark', 'been hitting him, more than once'],
    quiet: ['I dropped my daughter off at school', 'I hit my wee boy with a snowball, face full'],
  }),
  founding({
    id: 'child-at-risk.hurt-by-somebody',
    category: 'child-at-risk',
    tier: 'high',
    about: 'other',
    pattern: `(hits|hitting|beats|beating|batters|battered|battering|punched|punches|shook|shakes|shaking|slaps|slapped|slapping|hurts|hurting|abusing|abuses|abused|molested|molesting|molests|kicked|kicks|starves|starving|leathers|leathered|burned|burnt|locks|drugging|neglecting|neglects|grooming|strangled|whips|whipped|belts|raped|touching|touches|touched) (${KID_OR_OWN}|(her|his|the|their|my) (kids|weans|bairns|kid|wean|bairn)) -((touched|touching|touches|hit|hits|hurts|locks) ..3 (heart|deeply|feelings|house|car|door)|hurts (my|the|his|her) (${KID}|son|daughter) (so|too) much to|(starving) (kids|child|children) in|(film|book|song|story) ..6 (kid|child|children)|(was|were|been|is) ..2 (touched|hit) by)`,
    reason: 'A child is being hurt.',
    fires: ['her boyfriend hits my wee boy', 'He shook the baby', 'my ex is starving our kids'],
    quiet: ['the school teaches the children with kindness', 'that song touched my son deeply'],
  }),
  founding({
    id: 'child-at-risk.marks-on-child',
    category: 'child-at-risk',
    tier: 'high',
    about: 'other',
    pattern: `(${KID}|son|daughter|lad|boy|girl|hes|shes|stepson|stepdaughter|pupil) ..8 (marks|bruises|bruise|bruising|burns|welts|burn|black eye|belt marks|handprint|cigarette) [all] (down|on|over|up|round|across|from|under) ..3 (his|her|their|back|legs|arms|neck|arm|face|bum|body|hand|dads|mums)|(marks|bruises|welts|burns|handprint|bruise) ..3 (on|down|all over) (his|her|the|my) ..2 (legs|back|bottom|bum|arms|face|neck|hand) ..6 (cheeky|naughty|dad|mum|stepdad|hes six|hes only|shes only|nursery|school|says he|says she|wont say)|(came|comes|come|coming|back) (home|hame|back) ..2 (from (his|her|their)|with) ..4 (bruises|bruise|marks|burns|black eye|filthy|starving|grey|hungry|stinking) -(football|rugby|fell off|birth mark|mongolian|judo|trampoline|bike|dog|mozzie|chickenpox|sledging|park|grin|haemophilia)`,
    reason: 'Unexplained marks on a child.',
    fires: [
      "our kid's lad has marks all down the back of his legs",
      'she came home from her dads with bruises',
    ],
    quiet: ['my son is on his bike after the match', 'burn marks on the carpet'],
  }),
  founding({
    id: 'child-at-risk.medicine-withheld',
    category: 'child-at-risk',
    tier: 'high',
    about: 'other',
    pattern:
      '(not|never|wont|doesnt|hasnt|didnt|refuses to|isnt|not once|forgot|wasnt) [once] (done|do|doing|give|gave|given|giving|let|bother with|check) (her|him|them|my (son|daughter)|his|the (kids|weans)) ..2 (insulin|inhaler|inhalers|epilepsy|meds|medicine|medication|epipen|sugars|bloods|feed|food|tablets|jag|jags) -((vet|cat|dog|school ..3 policy))',
    reason: 'A child whose vital treatment is left out by an adult.',
    fires: ['he has not once done her insulin', "my ex won't give him his inhaler"],
    quiet: ['I never gave the cat her meds', 'the nurse has done her insulin'],
  }),
];
