import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

const HE_WORD =
  '(he|hes|she|shes|hell|shell|hed|husband|wife|hubby|partner|boyfriend|girlfriend|bf|gf|ex|fella|son|stepdad|dad|father|brother|man|uncle|mans|husbands|wifes|partners|boyfriends|girlfriends|exs|sons|dads|brothers)';
const HURT_ME =
  '(hit|hits|hitting|slapped|slaps|slapping|punched|punches|kicked|kicks|beat|beats|beating|choked|chokes|strangled|shoved|shoves|pushed|pushes|grabbed|grabs|threw|throws|bit|attacked|assaulted|abused|abuses|raped|dragged|hurt|hurts|stabbed|smacked|whipped|battered|headbutted|threatened|molested|pinned|spat on)';
const OLD =
  '(mum|mam|maw|mother|dad|da|faither|father|gran|granny|nan|nana|grandad|granda|aunt|auntie|uncle|husband|wife|brother|sister)';

export const ABUSE_TOLD: readonly Phrase[] = [
  founding({
    id: 'abuse.partner-words-between',
    category: 'abuse',
    tier: 'high',
    pattern: `(my|ma|me|our|his|her) ..2 (husband|wife|hubby|partner|boyfriend|girlfriend|bf|gf|ex|fiance|fella|dad|father|mother|mum|mom|brother|sister|stepdad|stepmum|stepfather|stepmother|son|daughter|roommate|flatmate|uncle|carer|boss|parents) ..4 ${HURT_ME} me -((hit|hits|hitting) me (up|that|how|as|like|back|(with|by) (a|the|some) (joke|news|bill|idea|great|look|question|fact))|(hit|hits|beat|beats|beating) (me (at|to|in (the|a) (race|quiz|game))|the)|hurts me (to|when|that)|(pushed|pushes) me (to (do|try|be|go|get|see)|for|in|on)|(threw|throws) me (a|off|some|under the bus)|grabbed me (a|some)|bit me ..2 (tongue)|(dog|cat|news|it|that|which|horse) [really|just] ${HURT_ME})`,
    reason: 'Violence with other words between who and what, as in forum posts that give ages.',
    fires: ['my (25f) boyfriend (30m) last night slapped me', 'my dad when drunk beat me'],
    quiet: ['my husband beat me at chess', 'my son said the news hit me harder'],
  }),
  founding({
    id: 'abuse.would-kill-me',
    category: 'abuse',
    tier: 'high',
    pattern: `${HE_WORD} [says|said] [he|she|hell|shell] [will|would|is] [come back and|going to|gonna|gonnae] (kill|finish|murder|bury|hurt) me (if|when|and) [i|he|she] (leave|left|tell|told|go|report|speak|call|talk|phone|try|run|say|ever|dont|time|nobody|no|know|believe|mean|means)|(cant|cannot|cannae|afraid to|scared to|too scared to) (leave|go|tell anyone|report) [him|her|it] [because|cos] [he|hed|hell|she|shed|shell] [will|would] (kill|hurt|find|murder|batter|come after) me|(one day|one of these days|next time|eventually|someday) ..2 (he|she|hes|shes|hell|shell) [will|is] [gonna|going to|will] kill me|come back and (kill|hurt|finish) me|(tonight|now) ..3 (going to|gonna|gonnae|will) finish me -(shrank|shrunk|late|(if|when) i ..1 (eat|ate|forget|spend|buy|bring|lose|burn|break|get another))`,
    reason: 'The author expects to be killed.',
    fires: ["I can't leave, he'd kill me", 'he will kill me if I leave'],
    quiet: ['she will kill me when she sees the bill', 'these stairs will kill me'],
  }),
  founding({
    id: 'abuse.trying-to-kill-me',
    category: 'abuse',
    tier: 'high',
    pattern:
      '(husband|wife|partner|boyfriend|girlfriend|ex|son|stepdad|dad|brother|he|hes) [is|has been|keeps] [actually|really|literally] [been] trying to (kill|murder|poison|hurt|get rid of|drown|strangle) me|(sleep|sleeping) next to ..8 trying to kill me -(cooking|vindaloo|chilli|curry|stairs|gym|with ..2 (cake|kindness|food))',
    reason:
      'An attempt on the author’s life, as it is told; some of it is illness, and that too needs somebody.',
    fires: ['my husband is trying to kill me', 'he has been trying to poison me'],
    quiet: ['the physio is trying to kill me', 'he is trying to help me'],
  }),
  founding({
    id: 'abuse.kicking-off-now',
    category: 'abuse',
    tier: 'immediate',
    pattern: `${HE_WORD} [is|has] [away|drunk|just|been] (kicking|kickin|kicked) (off|aff) ..6 (feart|scared|smashin|smashing|hoose|house|hiding|help|me|screaming|locked|police)|(ex|husband|man|he|son) [is] (at|behind|outside) [the|my] door (shout|shouting|bang|banging|kick|kicking|scared|i scared|knife|angry|drunk)|${HE_WORD} ..4 (drunk|steaming|steamin|raging|out of control|off his head) ..3 (throwing|smashing|hitting|coming|trying|kicking|breaking|screaming|threatening) ..5 (me|door|house|hoose|things|room) -(match|ball|film|telly|party)`,
    reason: 'Violence about to reach the author.',
    fires: ['ma man is kickin aff and ahm feart', 'ex at door. shout. scared'],
    quiet: ['the match is kicking off', 'he is outside the door with flowers'],
  }),
  founding({
    id: 'abuse.if-i-leave',
    category: 'abuse',
    tier: 'review',
    about: 'either',
    pattern: `if i (leave|left|tell|told|go|report|call|phone|speak|complain|try|refuse|say no) ..5 (he|she|hell|shell|they|theyll|hed) [will|would] [just] (find|hurt|take|ruin|hunt|batter|beat|stop|come after|send me|throw me|put me|kick me|tell everyone|get me|lock|hit)|(says|said|threatens|threatening|threatened|tells me|telling me|or|if) ..5 (put|send|stick|shove|have|dump) me [away] in [to] a (home|care home|nursing home|hospital|psych ward)|(lucky|grateful) ..1 (anyone|anybody|he|she|someone) ..2 (puts up with|stays with|would have|looks after|bothers with) me -(if i (call|phone|tell|go) ..3 (they will|theyll) (take|find|get|send me (a|an|the|another)))`,
    reason: 'Threats that keep somebody where they are.',
    fires: ['if I leave he will find me', 'says if I complain she will put me in a home'],
    quiet: ['if I call they will find me a slot', 'he put me in a good mood'],
  }),
  founding({
    id: 'abuse.papers-and-locks',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern: `(husband|wife|he|she|they|boss|mother in law|family|partner|son|boyfriend|employer|agency) ..5 (take|takes|took|taken|keep|keeps|kept|hold|holds|hid|hides|has) ..1 my (passport|papers|visa|documents|brp|id card|wages|benefits)|(family|they|husband|wife|son|daughter|he|she|parents|in laws|carers|staff) [lock|locks|locked|shut|shuts|hide|hides|tie|ties|tied] (lock|locks|locked|shut|shuts|tie|ties|tied|strapped|straps) (me|us|my (mum|dad|gran|mother|father)|mum|dad|gran) (in|away|up|to|out|down|into) ..3 (room|attic|cupboard|bedroom|shed|toilet|when|chair|bed|garage|night|house|every)|(husband|wife|he|she|man|boss|family) lock [the] door -((took|has|take) my (passport|visa|papers) (to|for|photo|application)|locks (up|us out) ..2 (shop|office))`,
    reason: 'Papers, wages or freedom taken: servitude as well as violence at home.',
    fires: ['my husband lock the door, take my passport', 'they lock me in my room when visitors come'],
    quiet: ['he took my passport photo', 'he locks up at night'],
  }),
  founding({
    id: 'abuse.sex-asleep',
    category: 'abuse',
    tier: 'high',
    pattern:
      '(wakes|woke|wake|waking|wakened) [me] [up] ..3 (having sex|inside me|on top of me|touching me|his hands)|(does|did|do|doing|done) (things|stuff|something) to me ..4 (asleep|sleep|night|dont want|said no|drunk|tell|secret|bed|hurts)|(pressuring|pressures|pressured|forcing|nags|nagging|guilting|coercing|coerced) me (for|into|to have) (sex|nudes|it|sleeping)|(i|we) (said|say|told him|told her|kept saying) (no|stop) ..5 (anyway|kept going|didnt stop|carried on|wouldnt stop|ignored|did it)|(gets|got|had|put) (his|her) hands on me|(being|been|was|got) (sexually harassed|drugged|spiked|trafficked|pimped)|(makes|made|forces|forcing) me [to] (sell|work as|sleep with other|strip|film) -(stuff to me (means|matters)|massage|(his|her) healing hands)',
    reason: 'Sex without consent, without its name.',
    fires: ['he wakes me up having sex with me', 'I said no and he carried on'],
    quiet: ['the cat wakes me up', 'we said thanks and carried on'],
  }),
  founding({
    id: 'abuse.named-or-asked',
    category: 'abuse',
    tier: 'review',
    pattern:
      '(is|isnt|was|would) (this|it|that) [really|even|count as|considered|still|classed as] (abuse|abusive|domestic violence|domestic abuse|coercive control|rape|assault|sexual assault|gaslighting) (if|when|that|he|she|they|my|hes|or)|(am i|i think im|i think i am|think im|could i be|wondering if im|feel like im|i am|im|ive been|i was) [being|getting] (abused|controlled|gaslit|manipulated|exploited|mistreated|taken advantage of|coerced) (by|and|when|at|in|again)|(am i|i think im|i think i am|could i be|wondering if im|realised im|feel like im) being (abused|controlled|gaslit|manipulated|exploited|mistreated)|(i think|im sure|realising|realised) (my|he|she) ..2 (is|was|s) (abusive|abusing me|gaslighting me|controlling me|an abuser|manipulating me)|(my|an|ma) abusive (ex|husband|wife|father|mother|dad|mum|parents|childhood|household|family|boyfriend|girlfriend|home|partner|relationship|marriage|stepdad|stepfather|son|brother)|(domestic violence|domestic abuse) (at home|survivor|victim|from my|by my|and im|relationship|situation) -(most abusive relationship|abuse of power|charity|helpline training|abused (by the dwp|in the comments))',
    reason: 'Asking whether it is abuse, or naming it.',
    fires: ['is it abuse if he never hits me', 'I think my partner is abusive', 'am I being abused'],
    quiet: ['is this a bus?', 'the most abusive relationship is with my printer'],
  }),
  founding({
    id: 'abuse.past',
    category: 'abuse',
    tier: 'review',
    pattern: `${HE_WORD} (used to|would|always used to) [always|often|sometimes] (hit|beat|slap|punch|kick|rape|strangle|choke|batter|abuse|molest|belt|threaten|touch|lock) me|i (was|got|have been|had been|am) (abused|beaten|assaulted|molested|raped|battered|sexually abused|physically abused|emotionally abused|neglected) (by|as|when|for|at|in|growing|every|throughout|since)|my (abuser|rapist|attacker)|(abuse|beatings|rape|assault|violence) (i (suffered|went through|endured|survived|lived with)|at his hands|from my (ex|dad|father|mother|husband))|(survivor|victim) of (abuse|domestic|rape|sexual|childhood|incest|child) -((beat|hit) me (up on|at|to|with the)|would beat me to|abuser friendly)`,
    reason: 'Past abuse, which is felt today.',
    fires: ['he used to beat me', 'I was abused by my father'],
    quiet: ['he used to beat the carpets', 'the abuse of statistics'],
  }),
  founding({
    id: 'abuse.care-neglect-told',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern: `(carer|carers|staff|they|nurse|nurses|home) ..2 (dont|doesnt|didnt|never|not|wont|hasnt|havent) [even] (feed|fed|wash|washed|change|changed|turn|turned|toilet|give) (my|ma|our) ${OLD}|(my|our|ma) ${OLD} ..3 left ..3 (wet bed|wet|soiled|dirty|soaking|own mess|without|pad|all night|all day|for hours|on the floor)|${OLD} was left ..3 (wet|soiled|dirty|bed|chair|pad|soaking|floor) ..2 (all|hours|night|day)`,
    reason: 'Neglect in care.',
    fires: ["they don't feed my mother in the care home", 'nan was left in a wet bed all night'],
    quiet: ['mum was left a ring'],
  }),
  founding({
    id: 'abuse.carers-shout',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern: `(carer|carers|staff|nurses|home help|night staff) [always|all|just|sometimes] (shout|shouts|slap|slaps|hit|push|pull|drag|mock|mocks|swear|swears|threaten|threatens|scream|screams|ignore|ignores|nip|nips|pinch) [at] (me|us|mum|dad|my (mum|dad|mother|father|gran)|him|her)|(tied|strapped|restrained) (me|him|her|[my] ${OLD}) (to|in|into|down)|(carer|carers|nobody|they) ..1 (dont|didnt|never|not|hasnt|havent|hivnae) [ever] (turn up|turned up|come|came|been|show|showed up) ..8 (nothing to eat|no food|not eaten|no meds|cant get|soaking|wet|in bed|still in bed|starving|hungry|toilet|no insulin|stuck|had nothing|without)|(leaves|leave|left) me (sitting|lying|sat|lyin|stuck|alone) ..4 (all day|for hours|all night|til|until|in the chair|wet) -(mock me (kindly|gently)|pull me up|left me sitting ..3 (waiting room|clinic)|lying on the beach)`,
    reason: 'Cruelty or absence of those paid to care.',
    fires: [
      'the carers shout at me',
      "the carers don't turn up and I've had nothing to eat",
      'staff tied my dad to the chair',
    ],
    quiet: ['the carers laugh with me', 'nobody came to the quiz'],
  }),
  founding({
    id: 'abuse.money-drained',
    category: 'abuse',
    tier: 'review',
    about: 'either',
    pattern: `(brother|sister|son|daughter|stepson|stepdaughter|nephew|niece|carer|neighbour|cousin|grandson|granddaughter|he|she|they|hes|shes|wife|husband) ..2 (emptying|emptied|draining|drained|bleeding|stealing|stole|milking|helping (himself|herself) to|spending all|living off|conned|fleeced|fleecing) ..2 (dads|mums|grans|mams|my|her|his|mothers|fathers|nans|grandads|of) ..2 (account|savings|money|pension|house|inheritance|dry|benefits|card|everything)|(forced|forcing|made|making|tricked|pressured|pressuring|bullied|talked) (me|mum|dad|gran|him|her) ..1 (to|into) ..1 (sign|signing|changing|change|hand|selling|sell|give|giving) ..3 (house|will|over|money|savings|home|papers|attorney|land|loan)|(abusing|misusing|abused|misused) ..1 power of attorney|(loans|debt|credit cards|catalogue|debts) in my name ..4 (he|she|husband|ex|son|daughter|partner|without)|(he|she|husband|wife|son|partner) ..4 (loan|loans|debt|credit card) in my name -(bleeding heart|game|council tax|school)`,
    reason: 'Property drained by somebody close.',
    fires: ["my stepson is emptying his dad's savings", 'he forced me to sign the house over'],
    quiet: ['the council is bleeding us dry', 'he is spending all his wages'],
  }),
  founding({
    id: 'abuse.under-control',
    category: 'abuse',
    tier: 'review',
    pattern: `(have|has|need) to (tell|report to|text|answer to|account to|explain to|check in with|check with) (him|her|my (husband|wife|partner|boyfriend|son|mother in law)) ..3 (where|every|what|who|how|before)|(doesnt|dont|hates|does not|hated|never) (like|likes|want|wanted|it when) me ..1 (see|seeing|having|talking to|going out|going to|speaking to|working|leaving) ..3 (friends|family|anyone|pals|people|out|mates|house|mum|sister|alone)|(watch|careful) (everything|what|every word) i (say|do) ..6 (angry|him|her|mood|temper|kicks off|goes mad|or he|or she)|(gets|got) so angry ..4 (i have to|i cant|i hide|scared|i dare|at me)|(controls|controlling|decides) (everything|every|my whole|what i|where i|who i|my life|me|all our|all the) ..4 (money|do|wear|eat|go|see|spend|say|buy|moves|im|phone|scared|he|she)|(breaks|smashes|punches|kicks) (things|stuff|doors|walls|my things|holes in) ..5 (angry|temper|drunk|argue|rage|next to me|mad|doesnt get|front of)|says (im|i am) next -(tight rope|remote control|controls everything in the (game|kitchen)|dog|cat|toddler)`,
    reason: 'Control without a blow.',
    fires: ['I have to tell him where I am', 'he breaks things when he is angry'],
    quiet: ['the toddler breaks his toys', 'he controls the drone'],
  }),
  founding({
    id: 'abuse.carer-strain',
    category: 'abuse',
    tier: 'review',
    pattern: `(shouted|screamed|swore|yelled|shouting|screaming) at (him|her|mum|mam|dad|my (mum|mother|dad|father|husband|wife|gran)) ..3 (pushed|slapped|hit|grabbed|shoved|shook|threw|and hurt)|i (lost it|snapped) ..5 (slapped|hit|pushed|shoved|grabbed|shook) (him|her|mum|dad|my (husband|wife|mum|mother|dad|father))|(what|something) i (might|could|may|will) do to (him|her|my (mum|mother|husband|wife|dad|father)) -(cook|birthday)`,
    reason: 'A carer at the end of their strength.',
    fires: ['I shouted at mum and pushed her', "I'm scared of what I might do to my mother"],
    quiet: ['I shouted at the telly', 'what I could cook for mum'],
  }),
  founding({
    id: 'abuse.whole-message',
    category: 'abuse',
    tier: 'review',
    pattern:
      '= (is this abuse|is it abuse|am i being abused|he hits me|she hits me|he hit me|she hit me|he hurts me|she hurts me|he scares me|she scares me|im scared of him|im scared of her|scared of him|he wont let me out|he hit me again|carer hit me|not safe here|im not safe here|he drink he hit)',
    reason: 'A message that is only this.',
    fires: ['is this abuse?', 'he hit me'],
    quiet: ['is this a bus', 'it hit me'],
  }),
  founding({
    id: 'abuse.made-small',
    category: 'abuse',
    tier: 'concern',
    pattern: `(sighs|tuts|huffs|rolls (his|her) eyes|snaps|moans) ..2 (whenever|every time|when|if|at me) ..2 (i ask|i need|i want|i speak|i talk|i drop|i forget|when i)|(talks|talk|speaks|speak) to me (like|as if) (im|i am|i was|i were) (a child|a baby|a bairn|wean|thick|stupid|daft|deaf|nothing|not there|an idiot|five|a dog)|(talk|talks|talked|talking) (over|above) (my head|me) ..2 (as if|like) (im|i was|i were|i wasnt|i am)|(makes|make|made|making) me feel (like a (burden|child|nuisance)|small|in the way|like nothing|like a nuisance|worthless|like dirt|like rubbish|useless|guilty for being ill)|(says|said|tells me) (im|i am) (a burden|too much|hard work|a waste of space|in the way|faking|making it up|lazy|attention seeking)|prisoner in (my|ma) own (home|house|hoose)|(i dont|i do not) (want|like|wish) ..2 (trouble|bother) for (her|him|them) -(talk to me like im daft|joking|illness made|my lungs make)`,
    reason: 'Being made small, day by day.',
    fires: ["she talks to me like I'm a child", 'he sighs whenever I ask him for help'],
    quiet: ['she talks to me about her child', 'the cat sighs'],
  }),
];
