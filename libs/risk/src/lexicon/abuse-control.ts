import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { NEAR_ONE, PARTNER_WORD, SOMEBODY } from './harm-wording.ts';

const CARD =
  '(money|pension|benefits|pip|bank card|card|cards|pension book|bank book|wages|savings|post office card|cash|dla|carers allowance)';
const MEDS =
  '(meds|medication|medicine|medicines|tablets|pills|inhaler|insulin|painkillers|prescription|jags)';
const AIDS =
  '(phone|mobile|walking stick|stick|wheelchair|zimmer|frame|crutches|crutch|hearing aids|glasses|keys|house keys|front door key|passport|visa|papers|car keys|chair|charger|scooter|bus pass)';

export const ABUSE_CONTROL: readonly Phrase[] = [
  founding({
    id: 'abuse.locked-in',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern: `(${SOMEBODY} [has|have|had|always|often|then|keeps] (locks|locked|lock|locking|shuts|shut|traps|trapped) me (in|out|up|inside|outside)|(keeps|keeping|holds|holding|kept) me (prisoner|locked|in the house|indoors|captive)|(im|i am) (locked in|kept prisoner|a prisoner|being held|trapped) (by (him|her|them|my)|in my own (home|house|hoose))|(wont|doesnt|willnae|doesnae|will not|does not|never) let me (out|leave|go out|oot|out of the house|leave him|leave her|go home|go hame)|(took|taken|takes|has|hidden|hides) ..2 (front door|house|my) (key|keys) ..3 (off me|away|so i|my ring|because i|from me)) -((locked|shut) me out of (my|the) (account|email|app|bank|forum|site|portal)|(rain|weather|doctor|nurse|ward|game|hospital|consultant|sims|goose|cat|villager) ..4 let me|${NEAR_ONE} ..1 locked me out by accident)`,
    reason: 'Freedom taken away.',
    fires: ['he locks me in when he goes out', "my son won't let me leave the house"],
    quiet: ["the rain won't let me go out", 'they locked me out of my account'],
  }),
  founding({
    id: 'abuse.needs-withheld',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern: `((keeps|hides|hid|hiding|keeping|took|takes|taking|taken|withholds|withheld|threw|has|broke|breaks|snapped|smashed|moves|puts|locks|confiscated|holds|stole) [away|all|back] (my|ma|me) ..1 (${MEDS}|${AIDS}) ..3 (away|off me|from me|aff me|so i cant|when|if im|if ah|over his knee|if i|in his|in her|out of reach|till i|until i|unless|as punishment|as a punishment|nice|because i)|(wont|doesnt|willnae|doesnae|refuses to|never|not) (let me have|give me|gie me|get me|let me take|let me use|allow me) ..1 (my|ma|any|a|the) [own] (${MEDS}|${AIDS}|food|doctor|heating|bath|shower|toilet)|(get|gets|got) (them|it|my tablets|my meds) if (ah|a|i) ..2 (nice|good|behave|do what|beg)|(have|has|got) to (beg|ask) (him|her|them) for (my|food|a drink|the toilet|my ${MEDS})) -(at my own (request|asking)|pharmacist|(doctor|gp|pharmacy|nurse|surgery|insurance|chemist|hospital|dog|puppy|cat) ..5 (${MEDS}|${AIDS})|(i|ive|ah) [have] (stop|stopped|took|taken|hid|threw|put) [taking] my)`,
    reason: 'Medicines, aids or food withheld by somebody who has power over the author.',
    fires: ['he hides my tablets when I answer back', 'keeps ma tablets in his van, get them if ah am nice'],
    quiet: ['my wife keeps my tablets in the kitchen', 'I took my phone away with me'],
  }),
  founding({
    id: 'abuse.stick-broken',
    category: 'abuse',
    tier: 'review',
    about: 'either',
    pattern: `(broke|breaks|broken|smashed|snapped|threw out|threw away|binned|hid|hides|took|takes|kicked away|moved) my [walking] ${AIDS}`,
    reason: 'Damage to what the author depends on; may also have been a mishap.',
    fires: ['he broke my stick over his knee', 'hides my hearing aids'],
    quiet: ['my phone broke', 'he took his stick'],
  }),
  founding({
    id: 'abuse.watched',
    category: 'abuse',
    tier: 'review',
    about: 'either',
    pattern: `((he|she|they|hes|shes|husband|wife|partner|son|boyfriend|girlfriend|ex|daughter|fella) [always|has|also|keeps|even|to] (check|checks|checking|read|reads|reading|goes through|going through|looks through|monitors|tracks|tracking|deletes|opens|controls|takes|answers) [all|on] (my|ma|me|your) [own] (phone|messages|texts|emails|email|post|mail|location|letters|calls|facebook|accounts|whatsapp|bank statements)|(follows|watches|films|tracks|tracking|watching) me (on (the|his|her) (camera|cameras|video|phone|app)|with cameras|round the house|to the toilet|constantly)|see which room (im|i am)|(has|got|put) ..2 (camera|cameras|tracker|app) ..4 (on my phone|watch me|in every room|where i am)|(rings|phones|calls|texts) [me] ..3 (to check|every hour|where i am|at ten and|ten times|see where)|there is trouble if|theres trouble if|if im ..3 theres trouble) -(nurse|carer alarm|epilepsy alarm|doctor)`,
    reason: 'Watched and checked; on its own perhaps harmless, together coercive control.',
    fires: ['he checks my phone every night', 'is it normal for your husband to read all your messages'],
    quiet: ['the nurse checks my sugar', 'my phone checks the weather'],
  }),
  founding({
    id: 'abuse.permission',
    category: 'abuse',
    tier: 'review',
    pattern: `((im|i am|am|ahm|i was|ive been|being) [just|really|never] (not|no|nae|never) allowed ..2 (out|oot|friends|money|phone|my own|my ain|visitors|to leave|to see|to go|to talk|to speak|to have|to work|to phone|tae|to spend|a say|to eat)|(have|has|need|got) to ask (him|her|my (husband|wife|son|daughter|partner|boyfriend)|permission) ..2 (for|to|if|before) ..3 (money|go|leave|spend|buy|phone|price|see|eat|toilet|bath|use|out|anything)|(he|she|husband|wife|son|daughter|partner) [always|has to] (decides|chooses|controls|dictates|tells me) [what|when|where|who|my|everything|all|how] [i|my] ..1 (wear|eat|see|money|go|life|speak|do|allowed|talk|clothes|dress|everything)) -(doctor|physio*|nurse|dietician|consultant|(allowed|to) ..2 (drive|gluten|swim|fly|lift|salt|grapefruit|alcohol)|ward|ask the doctor|ask him for the recipe)`,
    reason: 'Needing leave for ordinary life.',
    fires: ["I'm not allowed to see anyone", 'I have to ask him for money'],
    quiet: ["I'm not allowed to drive until June", 'I have to ask the doctor for a letter'],
  }),
  founding({
    id: 'abuse.kept-from-people',
    category: 'abuse',
    tier: 'review',
    pattern: `(wont|doesnt|willnae|doesnae|will not|does not|never|dont|didnt|didnae|not|wouldnt) let me (see|talk|speak|phone|visit|contact|go|have|meet|work|use|keep|join) ..3 (friends|family|pals|mum|mam|maw|sister|ppl|people|anyone|anybody|brother|daughter|son|visitors|mates|group|parents|gp|doctor|counsellor|alone|money|phone|internet|job|college|work|own|out)|never lets me ..3 (out|see|have|go|money|friends|family)|(says|tells|when|if) ..5 (rings|phones|calls|visits|comes) ..3 (says|tells them) im (asleep|resting|not well|out|sleeping|busy)|(turned|turning|turns|cut|cuts|cutting) me (off from|against) (my|all|everyone|ma)|(i|ive) (havent|not|hivnae) (seen|spoken to|been allowed) ..2 (my|ma) (sister|mum|family|friends|pals|brother|mates) ..6 (he|she|him|her) (thinks|says|doesnt like|hates|wont|winds) -(boss|work wont|(immune|hospital|ward|nurse|doctor|consultant|game|sims|insurance|visa office) ..4 let me|let me (use|have) (my|the) phone (in class|at school)|${PARTNER_WORD} ..1 let me win)`,
    reason: 'Isolation, the first tool of coercive control.',
    fires: ["she won't let me see my pals any more", 'he doesnt let me talk to my mum'],
    quiet: ["the ward won't let me see the dog", "didn't let me win"],
  }),
  founding({
    id: 'abuse.money-taken',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern: `((son|daughter|carer|carers|husband|wife|partner|nephew|niece|grandson|granddaughter|boyfriend|brother|sister|neighbour|he|she|they|hes|shes|boy|lad) [now|has|have|always|just|had|keeps] (takes|took|taken|taking|keeps|kept|steals|stole|stealing|stolen|controls|emptied|spends|spent|spending|cleared|drained|withheld|has) [all|out|of|all of] (my|ma|me|mums|dads|grans|her|his|mothers|fathers|grannys) [own|whole|pension] (${CARD}|account|bank account)|(takes|took|taken|stolen|steals|keeps) (${CARD}|it|them) (off|aff|from) me|(made|making|forced|got|tricked|pressured) (me|mum|dad|gran|her|him) [to|into] (sign|signing|change|transfer|hand over|changing|take out) ..3 (house|will|papers|loan|account|money|over|savings|power|bank|form)|(keeps|holds|has) my (pension book|bank card|pension|bank book)|price of a newspaper) -((i|ive|we) (spent|took|taken|kept)|spent (his|her) (own|money|wages)|(he|she|they) (spent|spends|has|keeps|took|kept) (his|her) (own|money|savings|wages|card|pension)|at my own request) --(solicitor|set up proper|power of attorney|thank heaven|appointee)`,
    reason: 'Money taken or kept by somebody trusted.',
    fires: ['my son keeps my bank card', 'she emptied my account', 'the carer stole my pension'],
    quiet: ['I spent all my savings on a boat', 'he spends his pension on bets'],
  }),
  founding({
    id: 'abuse.money-missing',
    category: 'abuse',
    tier: 'review',
    about: 'either',
    pattern:
      '(quid|pounds|money|cash|pension|jewellery|ring|rings|purse|savings|notes|tenner|twenty) [has|have|is|keeps|goes|went|going|gone] (gone|missing|disappeared|disappearing|vanished|taken|stolen|going missing|short) ..2 from (my|his|her|mums|mams|dads|grans|the) ..1 (drawer|purse|wallet|room|account|handbag|bag|house|tin|jar|flat|locker|bedside)|(money|jewellery|cash|things|stuff|quid) ..2 (missing|gone|disappearing|vanishing) ..4 (carer|carers|agency|home help|cleaner|care home|son|daughter|grandson)|(carer|home help|agency|cleaner|grandson|nephew|daughter|son) ..5 (helps|helping|helped) (himself|herself|themselves) to (my|mums|dads|her|his)|(mair|more) away than (he|she) (says|said)',
    reason: 'Money that goes missing where others have access.',
    fires: ["Forty quid gone from Dad's drawer again", 'money goes missing when the carer comes'],
    quiet: ['a tenner gone on the horses', 'the ring is missing a stone'],
  }),
  founding({
    id: 'abuse.put-down',
    category: 'abuse',
    tier: 'review',
    pattern: `(he|she|they|hes|shes|husband|wife|partner|son|daughter|boyfriend|girlfriend|carer|boy) [always|keeps|just|then|is|constantly|often] (calls|calling|called|caws|cries|says im|tells me im|telling me im|says i am|tells me i am|said im|makes me feel|tell me i am) [us|me] [a|an|such a|just a|that|im|like a|like] [fat|lazy|useless|stupid|ugly|wee|dirty] (useless|stupid|worthless|pathetic|names|mental|mad|crazy|burden|nothing|cripple|spastic|retard|waste|thick|disgusting|slag|slut|bitch|whore|lazy|faker|faking|vegetable|dafty|waster|parasite|idiot|embarrassment|liar|psycho)|(says|said|tells me|telling me|reckons) ..2 (nobody|no one|naebody|noone) (else|will|would) [else] ..2 (want|have|put up with|love|believe) me|(says|tells me|makes out|convinces me|said) ..2 (im|i am) (imagining|making it up|going mad|mental|the abuser|too sensitive|losing it|confused) -(ironic|jokes|calls me names for the cat)`,
    reason: 'Belittling by somebody close.',
    fires: ['he calls me useless', 'says nobody else would have me'],
    quiet: ['he calls me on Sundays', 'says I am mad about chess'],
  }),
  founding({
    id: 'abuse.eggshells',
    category: 'abuse',
    tier: 'review',
    pattern: `walking on eggshells ..5 (him|her|home|husband|wife|partner|house|every|all|temper|mood)|(im|i am|always|feel like im) [always|constantly] (walking|on) [on] eggshells|(his|her) (temper|moods|rages) [is|are|get|gets|has] ..2 (frighten|frightening|scare|scares|worse|scary|explosive)|if i (dont|do not|say no|answer back|disagree|cry|complain) ..3 (he|she|hell|shell) ..1 (shouts|screams|explodes|kicks off|goes mad|sulks for days|loses it|flips|starts|rages)|(screams|shouts|yells|screaming|shouting|roars|bawls) (at|in) (me|my face) ..3 (every|all the time|constantly|for hours|when|because|cos|if|daily|again|for)|(gives me the silent treatment|ignores me for (days|weeks))|im getting smaller|(i) (feel|felt) about (six|five) years old -(neighbour|sergeant|dog|cat|physio*|baby|toddler|telly|(instructor|coach|neighbour|physio*|sergeant|dog|cat|toddler) [just|always] (shouts|screams|shouting|screaming|yells) (at|in))`,
    reason: 'Life arranged around somebody’s temper.',
    fires: ['always walking on eggshells around him', 'she screams at me when I drop things'],
    quiet: ['the eggshells go on the compost', 'my instructor shouts at me for hours'],
  }),
  founding({
    id: 'abuse.small-worries',
    category: 'abuse',
    tier: 'concern',
    about: 'either',
    pattern: `((daughter|son|wife|husband|carer|lady|partner|she|he) ..4 (short with me|impatient with me|snappy with me|rough with me|always angry|very angry with me|throw the towel|throws the towel|sharp with me|hurries me|tuts at me)|hurry hurry ..6 (angry|cry|towel|rough|throw|shout)|i cry after (she|he|they) (go|goes|leave|leaves)|(does|handles|looks after|sees to) (the|all the|my) money ..8 (not to worry|pretty head|never|wont tell|dont know|he wont|she wont|probably nothing)|(not to worry|dont worry) my pretty (head|wee head)|(calls|caws|cries) (me|us) a waste of space|(opens|opening) my post|(borrows|borrow|uses|has) (my|ma) bank card|sold my (car|house|things|chair|tools) without (us|me|asking|telling)|(speaks|talks) (over|for) me ..3 (always|never|doctor|appointment)|treats me like (a child|an idiot|a baby|a servant|dirt|a skivvy|a burden))`,
    reason: 'Slights that may be nothing, or the edge of something.',
    fires: ['my daughter is rather short with me', 'he borrows ma bank card'],
    quiet: ['a short walk with me', 'she handles the money at the bowling club'],
  }),
];
