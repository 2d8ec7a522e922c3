import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { CANT_STOP, LIMB, SELF, WHEN } from './harm-wording.ts';

const WONT_STOP =
  '((wont|will not|wullnae|willnae|not|isnt|isnae|doesnt|never|no) (stop|stopping|stoppin|stoap|stopped)|still (bleeding|bleedin|coming|comin|pouring|running|dripping)|(cant|cannot|cannae|cant seem to) (stop|get) (the|it) (bleeding|bleedin|blood|to stop|stopped)|(so much|lots of|loads of|a lot of|losing) blood|blood everywhere|(towel|towels|dishtowel|sleeve|sleeves|sheets|bandage|carpet) ..2 (soaked|drenched|full of blood|ruined|red)|soaked ..2 (towel|towels|bandage|sheets|dishtowel)|(light headed|lightheaded|feel faint|feeling faint|going cold|gone cold))';
const ON_PURPOSE =
  '(on purpose|deliberately|intentionally|not an accident|wasnt an accident|isnt an accident|because i (deserve|deserved|hate)|to punish <myself>)';
const ACT = '({cut}|{slash}|{slice}|{carve}|{burn}|{scratch}|{stab}|{harm}|{hurt}|{punch}|{bite}|{mutilate})';
/** After "cut myself": what makes it a mishap, a haircut or a figure of speech. */
const MISHAP =
  '(shaving|shavin|shaved|cooking|gardening|accidentally|by accident|grater|mandoline|secateurs|can opener|kitchen knife|bread knife|slack|some|short|off|loose|free|down|out|open|from|in half|a (slice|piece|bit|break|deal)|on (a|an|the|my|some|that|this|glass|paper)|peeling|chopping|slicing|physio|stretching|insulin|jag|pen|injection|falling|tripped)';

export const SELF_HARM_ACT: readonly Phrase[] = [
  founding({
    id: 'self-harm.bleeding-now',
    category: 'self-harm',
    tier: 'immediate',
    pattern: `({cut}|{slash}|{slit}|{slice}|{stab}) [up] (${SELF}|wrists|too deep|really deep|so deep|that deep|pure deep|dead deep|deeper) ..8 ${WONT_STOP}`,
    reason: 'A wound that the author made and that still bleeds needs care within minutes.',
    fires: ["I cut my wrist and it won't stop bleeding", 'cut too deep, blood everywhere'],
    quiet: ['I cut my finger on the grater', 'cut the bread too deep'],
  }),
  founding({
    id: 'self-harm.went-too-far',
    category: 'self-harm',
    tier: 'immediate',
    pattern: `(({go}|{cut}|did it) (too|that|really|so) (far|deep|hard)|(did|done) it [again|worse|bad]|again worse|worse (than last time|this time)) [this time|tonight] [its|it] ${WONT_STOP}`,
    reason: 'The act is not named but the blood is: how people write in the first minutes.',
    fires: ['went too far this time, its not stopping', 'ive done it again. towels soaked'],
    quiet: ["You've gone too far this time", 'he went too far to turn back'],
  }),
  founding({
    id: 'self-harm.through-the-towel',
    category: 'self-harm',
    tier: 'immediate',
    about: 'either',
    pattern:
      "(bleeding|bleedin|blood|still coming|still comin|still going|bled|its coming|its comin) ..2 through ..3 (towel|towels|dishtowel|dishtowels|bandage|bandages|dressing|sleeve|sleeves|jeans|sheets)|there's blood ..4 (sleeve|dressing gown|wrist|wrists|her arms|his arms|my arms)",
    reason: 'Bleeding through what was laid on it; an emergency whoever bleeds and however it came.',
    fires: ["It's still bleeding through the second towel", 'blood is coming through the bandage'],
    quiet: ['walked through the towels to the pool', 'blood tests through the GP'],
  }),
  founding({
    id: 'self-harm.few-words-blood',
    category: 'self-harm',
    tier: 'immediate',
    pattern:
      '(i did|me did|i do|i) [it] {cut} [arm|leg|wrist|wrists|me] [lots|much|big] [of] (red|blood|bleed)|(red|blood|bleed) [lots|much] [words no|help] i {cut}|{cut} [arm|leg|wrist] (lots [of] blood|red lots|blood lots|much blood|big blood)',
    reason: 'The same in the few words of somebody with aphasia or little English.',
    fires: ['I did. cut. red, lots.', 'I cut arm, much blood'],
    quiet: ['I cut the red ribbon', 'cut lots of red peppers'],
  }),
  founding({
    id: 'self-harm.about-to',
    category: 'self-harm',
    tier: 'immediate',
    pattern: `(gonna|gonnae|ill|ahll|about to|aboot tae|(need|going|goin|want|have) (to|tae)|i will) [just] (cut|slice|slash|burn|hurt|harm|carve|stab) ${SELF} [so bad|badly|again] (tonight|2nite|now|right now|the (now|noo|night)|in a minute|later|when (they|everyone|everybody|he|she|mum) ..3 (asleep|out|bed|work))`,
    reason: 'Self-harm about to happen, with a time.',
    fires: ["I'm going to cut myself tonight", 'gonna burn my arm when mum goes to bed'],
    quiet: ['going to cut my hair tonight', "I'll hurt my back if I lift that now"],
  }),
  founding({
    id: 'self-harm.doing-right-now',
    category: 'self-harm',
    tier: 'immediate',
    pattern: `(im|i am|am|ahm|sitting here|sat here|here) [here|just|currently|literally] (cutting|cuttin|slicing|slashing|burning|burnin|harming|hurting|hurtin|scratching|carving|stabbing|punching) [up|open] ${SELF} [up|open] (now|right now|the now|the noo|as i type|as we speak|while i ..2 this|and (cant|cannot|cannae) stop|this minute)`,
    reason: 'Self-harm while the words are being written.',
    fires: ["I'm cutting myself right now", 'sat here scratching my arms and cant stop'],
    quiet: ["I'm cutting my hours right now", 'I am burning my old letters now'],
  }),
  founding({
    id: 'self-harm.held-the-burn',
    category: 'self-harm',
    tier: 'immediate',
    pattern: `(burn|burned|burnt|burning|scalded|scald) (${SELF}|(my|ma|me) [own|left|right] (hand|hands|fingers|foot|face)) ..6 (held it there|kept it there|cant feel|other side|other arm|to match|again now|${ON_PURPOSE})`,
    reason: 'A burn held on purpose, fresh: it needs cooling and the next one is near.',
    fires: ['I burned my arm, not an accident', 'burnt my hand on the hob and held it there'],
    quiet: ['I burned my hand on the oven', 'burnt my arms in the sun'],
  }),
  founding({
    id: 'self-harm.blade-at-hand',
    category: 'self-harm',
    tier: 'immediate',
    pattern:
      '(blade|blades|razor|razors|knife|knives|scissors|glass|lighter) ..3 (in my hand|in my hands|in ma haun|in front of me|beside me|next to me|on my (arm|wrist|skin|leg)|against my (arm|wrist|skin|leg|neck|throat)|to my (wrist|arm|skin|throat|neck))',
    reason: 'The means is in the hand.',
    fires: ["I've got the blade in my hand", 'sitting with a knife against my wrist'],
    quiet: ['the razor in the bathroom is blunt', 'he sharpened the knife in front of us'],
  }),
  founding({
    id: 'self-harm.harmed-lately',
    category: 'self-harm',
    tier: 'high',
    pattern: `(i|im|ive|id|ah|ahm|ahve|just|been|have|started|keep|back to|am) ..2 ${ACT} ${SELF} ..2 (${WHEN}|${ON_PURPOSE}|till they|til they|until they|till im|till i|until i) -(<myself> ..2 ${MISHAP}|{hurt} ${SELF} ..4 (gym|running|lifting|football|gardening|moving|falling|fell|training)|(arm|arms|leg|legs) ..2 (sun|oven|iron|kettle|gym)|accidentally|made me)`,
    reason: 'Self-harm of these days: serious and present.',
    fires: [
      "I'm cutting myself again",
      'have just hurt myself on purpose',
      'I burned my arm again last night',
    ],
    quiet: ['I cut myself shaving', 'just cut the grass again', 'hurt my arm at the gym yesterday'],
  }),
  founding({
    id: 'self-harm.cut-again',
    category: 'self-harm',
    tier: 'high',
    pattern: `(i|ive|ah|just|been|have|and) (cut|cutting|cuttin) (again|every (day|night|weekend)|most (days|nights))|(started|starting|back to|gone back to|went back to|${CANT_STOP}) (cutting|cuttin|harming) -((cutting|cuttin|cut) [again|back] (the|back|down|out|grass|corners|wood|carbs|sugar|up|off|it|onions|my (hair|hours)|his|her))`,
    reason: 'Cutting named without an object, as those who do it say it.',
    fires: ["I've been cutting again", "I can't stop cutting"],
    quiet: ['I cut the grass again', "I can't stop cutting carbs"],
  }),
  founding({
    id: 'self-harm.named',
    category: 'self-harm',
    tier: 'high',
    pattern: `(i|im|ive|ah|ahm|ahve|id|just|been|started|keep|back to|relapsed|relapsing|${CANT_STOP}) ..2 (self {harm}|selfharm*|self {injure}|shing|sh (again|after|tonight|last|since|every|most|lately)) -((talk|read|write|wrote|film|book|course|leaflet|training|work|worked|helpline|about|awareness|used|stopped) ..3 (self {harm}|selfharm*|sh)|(stopped|quit|never|havent|hadnt|clean from|free from|recovered from|without) ..2 (self {harm}|selfharm*|sh)) --(training|utd|united|everton|supporting|job medical|dermatitis|tattoo|very proud|recovered|years nothing)`,
    reason: 'Self-harm named by the author about the author.',
    fires: ['I self harmed last night', 'been self-harming since Friday', 'relapsed sh after two months'],
    quiet: ['Self harm awareness week is in March', 'I read the leaflet on self-harm'],
  }),
  founding({
    id: 'self-harm.relapse',
    category: 'self-harm',
    tier: 'high',
    pattern: `(relapse|relapsed|relapsing|slipped up|broke my streak) ..3 (cut|cutting|sh|self harm|self harming|selfharm|blade|blades|burning)|(year|years|months|weeks|days|month) ..2 clean ..4 (relapsed|gone|ruined|over|threw it away|blew it)|(year|years|month|months) ..2 (without doing it|without cutting|not doing it) ..8 (since|again|back at|most weekends)`,
    reason: 'A relapse hurts twice, and the wound tends to be worse than before.',
    fires: ['I relapsed and cut tonight', 'two years clean and I blew it'],
    quiet: ['MS relapse again, steroids on Monday', 'six months clean and proud'],
  }),
  founding({
    id: 'self-harm.been-at-my-skin',
    category: 'self-harm',
    tier: 'high',
    pattern: `(ive been|been|im|ahve been|have been|i was) [back] (at|on at|going at|taking it out on|taken it out on) ${LIMB} -(physio* ..6 at ${LIMB}|(doctor|nurse|midges|midgies|eczema|mosquitoes|cat) ..3 at ${LIMB})`,
    reason: 'The quiet way of saying it.',
    fires: ["I've been at me thighs most weekends", 'been taking it out on my arms'],
    quiet: ['the midges have been at my legs', 'I looked at my leg'],
  }),
  founding({
    id: 'self-harm.fresh-marks',
    category: 'self-harm',
    tier: 'high',
    pattern:
      '(fresh|new) (cuts|cut|ones|yins|marks|burns|lines|scars|wounds|slices) ..3 (my|ma|me) [left|right|upper] (arm|arms|airm|airms|leg|legs|thigh|thighs|wrist|wrists|hip|hips|stomach)|(my|ma|me) ..1 (arms|airms|legs|thighs|wrists|arm|leg) ..2 (covered in|full of|all|a mess of|ribbons of) [scars and|new] (cuts|new cuts|fresh cuts|slices|burns|scars from)|(arms|airms|legs|thighs) [are|is|r|in] [such] [a] (mess|ribbons|shreds) -((mess|ribbons|shreds) ..3 (psoriasis|eczema|sunburn|midges)|cat|kitten|brambles|roses|puppy ..8 (arms|legs|arm|leg))',
    reason: 'Fresh marks on the own skin.',
    fires: ['there are fresh cuts on my thighs', 'my arms are covered in cuts'],
    quiet: ['new marks on the wall', 'my arms are covered in freckles'],
  }),
  founding({
    id: 'self-harm.towels',
    category: 'self-harm',
    tier: 'immediate',
    pattern:
      '(towel|towels|dishtowel|sheets|carpet|sleeve|sleeves|bandage) [is|are|all] (soaked|drenched|red|full of blood|covered in blood) ..3 (light headed|lightheaded|dizzy|faint|scared|again|cold|shaky|woozy|help|cant stop|bit)',
    reason: 'What the blood has soaked, and how the author feels.',
    fires: ['towels soaked, feeling faint', 'the sheets are covered in blood again'],
    quiet: ['the towels are soaked from the dog', 'the carpet is red'],
  }),
];
