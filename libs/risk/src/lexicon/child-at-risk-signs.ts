import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { FEAR, KID, PARENT } from './harm-wording.ts';

const AGE = '(8|9|10|11|12|13|14|15|16|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)';
const YOUNG =
  '(five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|5|6|7|8|9|10|11|12|13|14|15)';

export const CHILD_AT_RISK_SIGNS: readonly Phrase[] = [
  founding({
    id: 'child-at-risk.parent-hits-me',
    category: 'child-at-risk',
    tier: 'high',
    pattern: `${PARENT} [just|has|always|still|sometimes|only|even|keeps|also|then|will|would] (hits|hitting|batters|battering|beats|beating|slaps|slapping|punches|punching|kicks|kicking|leathers|skelps|belts|strangles|chokes|burns|hurts|locks|starves|smacks|touches|rapes|molests|grabs|hit|battered|slapped|punched|kicked|strangled|choked|locked|touched) [only] (me [in|out]|us|my (brother|sister|wee brother|wee sister|bro|sis))|${PARENT} [only|just] (hits|hit|batters|beats|slaps|gets violent) [me] (when|if|cos|because|sometimes|when hes|when shes|after) ..4 (drunk|drink|drinks|drinking|angry|mad|bad|stressed|pub|wrong|high)|${PARENT} (comes|came|gets) (in|into|intae) my (room|bed) (at night|when|and|every)|${FEAR} (of|to go home to|to tell) my (dad|mum|stepdad|mam|da|maw|parents|stepmum|uncle) -((hit|hits) me (up|with|that)|(beats|beating|beat) me (at|to|by)|touched me (when|with|deeply)|locked (me|us) out)`,
    reason: 'A child, or a grown child at home, is hurt by a parent.',
    fires: ['my dad hits me', "dad only hits when he's drunk"],
    quiet: ['my dad hit the roof', 'mum hits the gym', 'dad beats me at chess'],
  }),
  founding({
    id: 'child-at-risk.child-writes',
    category: 'child-at-risk',
    tier: 'review',
    pattern: `(im|i am|am|ahm) [only|just|actually] ${AGE} (years old|year old|yrs old|yr old|yrs|yo|y o|nearly ${AGE}|btw|lol|and my (mum|mam|dad|maw|parents|teacher|stepdad)|and (at|in) (school|s1|s2|s3|p7|year))|(im|i am|am) in (p6|p7|s1|s2|s3|s4|year (6|7|8|9|10|11|six|seven|eight|nine|ten)|primary (six|seven)) -(im 16 (and|weeks|stone)|weeks|stone)`,
    reason: 'Somebody under the age of this service.',
    fires: ["I'm 13 years old and don't know who to ask", 'am twelve and my mum drinks'],
    quiet: ["I'm 13 weeks pregnant", "I'm 15 minutes away"],
  }),
  founding({
    id: 'child-at-risk.forced-marriage',
    category: 'child-at-risk',
    tier: 'high',
    about: 'either',
    pattern: `(forcing|forced|making|make|want|wants|going) (me|her|my (sister|cousin|daughter|friend|niece)) to (marry|get married|be married|wed)|(cousin|sister|daughter|friend|niece|girl|she|shes|pupil) ..2 (13|14|15|16|thirteen|fourteen|fifteen|sixteen) ..3 (wedding|marry|married|engaged|husband|bride|dress|ticket|to be wed)|(bought|booked) ..2 (ticket|tickets) ..8 (wedding|marry|dress|bride|arranged) ..4 (cries|cry|nobody ask|scared|doesnt want|forced|her)|(taking|take|sending|send|taken|sent) (me|her|my sister|my daughter|us) (abroad|back home|overseas|to (pakistan|india|somalia|bangladesh|gambia|the village)) ..4 (to marry|to be cut|for the wedding|get married|be cut|circumcised|to cut)|(going to|gonna|planning to) cut (her|my (daughter|sister|niece)) (down there|like they|there)`,
    reason: 'A marriage that nobody asked the girl about.',
    fires: ['they are forcing me to marry my cousin', 'my cousin is fifteen, her wedding is in July'],
    quiet: ['he wants to marry me', 'my cousin is fifteen and plays the harp'],
  }),
  founding({
    id: 'child-at-risk.children-alone',
    category: 'child-at-risk',
    tier: 'high',
    about: 'other',
    pattern:
      '(kids|weans|bairns|children|baby|wean|bairn|toddler|wee boy|wee girl|boys|girls|little ones) ..4 (alone|on their own|by themselves|by itself|themselves|on his own|on her own|himself|herself) ..4 (all night|all day|overnight|for days|for hours|while she|while he|while they|till morning|at night|when she|when he|goes to the pub|goes out|in the house|in the hoose|in the flat|every night|most nights)|(leaves|leaving|left|leave) (the|her|his|their|my) [wee|own|baby] (kids|weans|bairns|children|baby|wean|bairn|toddler) ..2 (alone|on their own|by themselves|in the car|with (a stranger|strangers)|unattended) -(film|christmas|burglars|played|play|sleep|homework|sleeping through|toilet)',
    reason: 'Children left alone.',
    fires: ['she leaves the weans alone all night', 'those kids are by themselves for days'],
    quiet: ['the kids played on their own in the garden', 'alone with the baby'],
  }),
  founding({
    id: 'child-at-risk.own-neglect',
    category: 'child-at-risk',
    tier: 'high',
    about: 'either',
    pattern:
      '(kids|weans|bairns|children|year old|wee one|little one|son|daughter|boys|girls) ..5 (gets (them|themselves) [both] up|get themselves up|gets herself up|gets himself up|make their own|makes their own|looking after themselves|look after themselves|feeding themselves|raising themselves|not been (fed|washed|changed|to school)|havent been (fed|washed|to school)|still in nappies|in dirty nappies|has sores|going hungry|go hungry|are hungry|crying with hunger|hungry again|no food in)|(not|cant|havent|couldnt|hardly) [got|been|get] [able to|them|the kids|the weans] ..2 (to school|tae school|fed them|feed them|feed the (kids|weans|baby)|wash them|look after (them|the kids|my kids|the weans|the baby)|cope with (the (kids|baby|weans|bairns)|my kids|them)) ..2 (since|for|any|this week|anymore|at all|right|properly|now|today)|(cant|cannot|cannae|no money to|nothing to|nowt to) feed (the|my|ma) (kids|weans|bairns|children|baby|boys|girls|son|daughter)|(theyll|they will|theyll be|theyd|scared theyll|will be|going to be|gonna be) [all] [be] (taken|take them|take the kids|take the weans|take my kids|take my baby|take them away|taken off me|taken into care) ..2 (off me|if i say|if i tell|from me|out loud|social|into care)|dont wake mummy -(dog|cat|clap|holidays|chickenpox|baby led)',
    reason: 'A parent who can no longer care, and is afraid to say so.',
    fires: [
      "I can't feed my kids",
      "I've not got them to school since Monday",
      'the kids are looking after themselves',
    ],
    quiet: ['the kids make a racket', 'the taxes will be high'],
  }),
  founding({
    id: 'child-at-risk.sexual-harm',
    category: 'child-at-risk',
    tier: 'high',
    about: 'either',
    pattern: `(touches|touched|touching|touch) ..2 (my|the|her|his|our) [wee|own|little|baby] (${KID}|son|daughter|boy|girl) ..3 (private|privates|down there|inappropriately|sexually|bits|wrong|under|bed|bath)|(uncle|teacher|coach|grandad|granda|neighbour|cousin|stepdad|dad|brother|man|priest|older boy|tutor) ..4 (touches|touched|touching|molested|rapes|raped|abused|abuses|kissed|sends me|asked me|asks me|makes me|made me) ..3 (me|pics|pictures|down there|private|his thing|nudes|touch him|secret|us|do things)|(my|the|our) [wee] (${KID}|son|daughter) ..3 (told me|said|says|disclosed) ..5 (touched|touches|touching|hurt|hurts|secret|private|naked) ..2 (her|him|them|down|parts|bits) -((teacher|coach|man|neighbour|uncle|grandad|dad) ..4 (made me|makes me|asked me|asks me) ..3 (laugh|smile|tea|dinner|run|proud|cry|help|help us)|made me (a|an|the|his|her|some)|sends me (love|cards|letters)|touched me (with|by|deeply)|secret recipe)`,
    reason: 'Sexual harm to a child.',
    fires: ['he touched my daughter under her dress in bed', 'my uncle touches me down there'],
    quiet: ['my uncle made me laugh', 'the teacher asked me to help'],
  }),
  founding({
    id: 'child-at-risk.hungry-or-late-out',
    category: 'child-at-risk',
    tier: 'review',
    about: 'other',
    pattern: `(${KID}|boy|girl|lad|girls|boys|pal|he|she|they|lassie) ..6 (same clothes|ate like (he|she|they)|eats like (he|she|they)|always hungry|starving when|like hed not seen food|not seen food|steals food|stealing food|eating (from|out of) bins|no coat|no shoes|filthy|smells of (pee|urine|wee)|never fed|not being fed|isnt fed|no lunch|never has a lunch|asks for food|asking for food|begging for food) ..3 (again|every|three|always|all|when|at|never|in a row|food|school|weekend|running|winter|snow|days|week|day|and|from)|(${KID}|girls|boys|small girls|wee boy) ..5 (on our stair|on the stair|in the street|out playing|outside|in the close|oot) ..3 (until|till|til|past|after|to) ..2 (ten|eleven|midnight|twelve|half ten|dark|late|nine|10|11|12) -(growing|marathon|dog|cat|puppy|football|uniform|teenage)`,
    reason: 'A neighbour’s or relative’s child who looks uncared for.',
    fires: [
      'the wee boy turns up in the same clothes every week',
      'two girls sit on our stair until ten most nights',
    ],
    quiet: ['the boy is always hungry after football', 'kids out till late on the holiday'],
  }),
  founding({
    id: 'child-at-risk.will-not-go-home',
    category: 'child-at-risk',
    tier: 'review',
    about: 'other',
    pattern:
      '(pal|boy|girl|wean|bairn|kid|child|lad|lassie|grandson|granddaughter|nephew|niece|son|daughter|kids|weans|he|she|they) ..2 (wullnae|wont|doesnt want to|does not want to|didnt want to|is scared to|was scared to|feart tae|never wants to|refuses to|begged not to|begs not to|doesnae want tae|hates|doesnt like|not want) [to] [go|going|gaun|goin] (hame|home|back|to (his|her) (dads|mums|stepdads)|back to (his|her) (dads|mums))|(he|she|they) [always|then] (looks|looked|look|glances|glanced) (at|to) (her|him|them|his (mum|dad|mother|father)|her (mum|dad|mother|father)|mum|dad) before (he|she|they) (answer|answers|answered|speak|speaks|spoke)|(do|did|does) not seem in any hurry to be (indoors|home|in)|(flinches|flinched|cowers|cowered|flinch) ..4 (raise|raised|move|moved|lift|lifted|hand|man|men|shout|shouted|came near|dad|stepdad)|(different|new) (bloke|man|fella|men|guy) ..4 (house|weekend|week|night|every) ..8 (girl|kids|daughter|bed|wean|weans|boy|granddaughter)|(wetting|wets|wet) the bed ..4 (again|since|after|every|when|dads) -(incontinence|catheter|prostate|puppy|dog|cat|potty training|party|cinema)',
    reason: 'A child’s behaviour that speaks where the child does not.',
    fires: ['his wee pal wullnae go hame', 'he looks at her before he answers'],
    quiet: ['the kids do not want to go to bed', 'he looked at the menu before he answered'],
  }),
  founding({
    id: 'child-at-risk.worried-about',
    category: 'child-at-risk',
    tier: 'review',
    about: 'other',
    pattern: `(worried|concerned|feart|scared|frightened|fear|report|reported|reporting|phone|ring|call|told|not right) ..4 (social work|social services|nspcc|childline|child protection|safeguarding) ..8 (kid|kids|wean|weans|bairn|bairns|baby|child|children|boy|girl|next door|neighbour|neighbours|niece|nephew|grandson|granddaughter)|(kid|kids|wean|weans|bairn|bairns|baby|child|children|boy|girl|next door) ..8 (call|ring|phone|tell|report to|reported to|get) ..1 (social work|social services|nspcc|childline|safeguarding)|(worried|scared|frightened|feart|fear) ..3 (for|about) (the|my|her|his|their|those|them) [wee|poor] (kid|kids|wean|weans|bairn|bairns|baby|child|children|grandson|granddaughter|grandkids|boy|girl|niece|nephew) ..8 (drink|drinking|drunk|drugs|violent|boyfriend|hit|hits|screaming|neglect|neglected|safe|hungry|bruise|bruises|filthy|alone)|(kids|weans|bairns|children|wean|baby) ..4 (drunk|off her face|drugs|needles|heroin|passed out|steaming|stoned) ..6 (mum|dad|mother|father|she|he|them|care|kids|weans)|(kid|kids|wean|weans|bairn|bairns|baby|child|children) ..2 (not safe|isnt safe|arent safe|unsafe) ..3 (there|with|house|home|him|her)`,
    reason: 'A worry about a child that names the reason.',
    fires: [
      'I am worried for the kids, their mum is drunk every night',
      'should I ring social services about the wean next door',
    ],
    quiet: ['worried about the kids and their exams', 'the health visitor weighed the baby'],
  }),
  founding({
    id: 'child-at-risk.young-carer',
    category: 'child-at-risk',
    tier: 'review',
    about: 'either',
    pattern: `(doing|does|changing) (my|ma|me|mums) (turns|pads|pad|catheter|meds|transfers|hoist|dressings) ..8 (school|dad went on|teacher|homework|nights)|(she|shes|he|hes|daughter|son|eldest|oldest|youngest|wee one|granddaughter|grandson|kids|weans) ..5 (doing|does|do|changes|changing|empties) (my|ma|me|her mums|his mums|mums) (turns|pads|pad|catheter|bag|meds|tablets|transfers|injections|personal care|dressings|hoist)|(i|ah|ive) ..2 (look after|looking after|care for|caring for|cant leave) ..1 (mum|mam|maw|dad|da|my (mum|mam|dad|brother|sister|gran)) ..8 (school|after school|homework|s1|s2|exams|no one knows|nobody knows|fine|tired|friends|12|13|14|every night)|(someones|somebodys|someone has|somebody has|ive) [has] (got to|gotta|to|gottae) (sit|stay|be) (with|wi) (mum|mam|dad|my mum|maw|da)|(cant|never|dont|not) ..1 (go out|go oot|play|see my pals) after school|(missed|missing|miss) school ..5 (look after|mum|dad|care|brother|sister|cook|her pads) -(babysit|pocket money)`,
    reason: 'A child who carries an adult’s care.',
    fires: ["she's twelve and she's doing my pads", "someone's gotta sit with mum"],
    quiet: ['my daughter does my nails', 'I look after my mum, I am sixty'],
  }),
  founding({
    id: 'child-at-risk.child-does-too-much',
    category: 'child-at-risk',
    tier: 'concern',
    about: 'either',
    pattern: `(shes|hes|she is|he is|eldest|oldest|daughter|son|bairn|wee one|year old|youngest) [only|just] [is|s] ..1 ${YOUNG} ..8 (shouldnt have to|doing the teas|does the teas|does the washing|the cooking|does the cooking|makes the (tea|dinner)|making the (tea|dinner)|getting (her|his) (brother|sister)|puts me to bed|dresses me|helps me (wash|dress|toilet)|carer|cares for me)|(shouldnt|should not) have to ..4 (should (she|he|they)|at (her|his) age|kid|child|shes only|hes only)|(slid|fallen|slipped|drifted) into (doing|being) (the|my|a) (teas|washing|carer|cooking|mum|everything)|(bairn|wean|daughter|son|kids|weans) (does|do|dresses|makes) (her|his|their) own (plaits|tea|dinner|teas|breakfast|washing) (now|cos|because|since) ..6 (hands|cant|illness|ill|wont|bed|legs)|(there|she|he) (wasnt|isnt|has) ..1 (anybody|anyone|no friends|nae pals) any more|nobody asked (her|him) to -(bake off|pocket money|cubs|cooking class|proud)`,
    reason: 'A child who grows up too fast beside an illness.',
    fires: [
      'the bairn does her own plaits now cos my hands cannot',
      'my eldest has slid into doing the teas',
    ],
    quiet: ['he is seven and loves cooking', 'the kids do their own thing'],
  }),
  founding({
    id: 'child-at-risk.thin-times',
    category: 'child-at-risk',
    tier: 'concern',
    about: 'either',
    pattern: `(kids|weans|bairns|children|her two|his two|their two|boys|girls) ..3 (living|live|surviving|raised|existing) on (crisps|toast|beans|noodles|cereal|sweets|takeaways|pot noodles|chips)|(beans|toast|noodles|cereal|chips) again ..3 (night|nights|week) ..2 kids|(kids|weans|bairns) ..2 (sick of (it|me)|deserve better|better mum|better mother)|(bad|useless|terrible|rubbish|shit|failing as a|crap|awful) (mum|mother|dad|father|mam|maw|parent) ..6 (kids|cant|they|weans|beans|bairns|fail|failing|hungry|deserve)|(grandad|granda|granny|gran|me|i) ..2 (mind|mindin|watch|watching) [the] (baby|wean|kids) ..4 (slow|cant run|worry|worried|fall|too fast)|she run i slow -(my (mum|dad|mother|father) was|love it|lottery|bad mum joke)`,
    reason: 'Thin times in a family; nobody has harmed anybody.',
    fires: ['beans again 4th night, kids sick of it', 'her two are living on crisps'],
    quiet: ['kids love beans', 'fish fingers three nights, kids think they won the lottery'],
  }),
];
