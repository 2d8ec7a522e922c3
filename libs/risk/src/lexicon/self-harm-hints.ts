import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

export const SELF_HARM_HINTS: readonly Phrase[] = [
  founding({
    id: 'self-harm.blood-and-own-doing',
    category: 'self-harm',
    tier: 'immediate',
    pattern:
      '(blood|bleeding|bleedin|bled|pouring|puddle) ~6 ((did|done|do) (it|that) (<myself>|to <myself>|on purpose|deliberately))|(razor|blade|scissors|kitchen knife) to (my|ma|me) (arm|arms|leg|wrist|wrists|thigh|skin|airm) ..8 (close|blood|puddle|bleeding|deep|open)|(hes|shes|he is|she is) in (the|her|his) (toilet|bathroom|bedroom|room) with (a|my|the|his|her) (razor|razors|knife|blade|blades|scissors) -(nose|shave|shaving|gums|haircut)',
    reason: 'Blood and the own hand, told side by side.',
    fires: ["ma leg's pouring blood and ah did it masel", "he's in the toilet with my razor"],
    quiet: ['nose bleed again, did it blowing', 'he is in the bathroom with the plumber'],
  }),
  founding({
    id: 'self-harm.body-till-it-marks',
    category: 'self-harm',
    tier: 'high',
    pattern:
      '(pinch|pinching|dig|digging|slam|slamming|slammed|squeeze|squeezing|bite|biting|hit|hitting|smack|smacking|bang|banging|punch|punching) [the] [inside|insides|top|back] [of] (my|ma|me) ..1 (arm|arms|hand|hands|head|heid|leg|legs|thighs|fingers|wrist|face) ..4 (till|til|until|in the (drawer|door)|off the (tiles|floor|wall|basin|sink)|again the wall|when the words|so it hurts|to feel|to stop)|(stub|stubbing|stubbed|put|putting) [them|it|fags|cigarettes|a fag] out on (<myself>|me|my (arm|arms|leg|legs|hand|skin))|(make|made|making) (my|ma|me) ..1 (arm|arms|leg|legs|skin|hand|gums|scalp) bleed|(let|letting) (the|my) (cuts|cut|wounds|wound|burns) ..1 (infected|fester|rot) -(on the (shelf|cupboard)|by accident|brick wall|accident*)',
    reason: 'Pain made on purpose by other means.',
    fires: [
      'I stub them out on my arm',
      'slamming my hand in the drawer',
      'I make my leg bleed when nobody is home',
    ],
    quiet: ['I hit my head on the shelf', 'put the bins out on my street'],
  }),
  founding({
    id: 'self-harm.on-purpose',
    category: 'self-harm',
    tier: 'review',
    pattern:
      '(i|ive|im|ah) ..6 (hurt|hurts|flare|flares|flare up|pain|sore|bleed|bleeds|sugar|sugars|catheter|stoma|wound|burn|ill|sick|hypo|leg|arm|foot) ..3 (on purpose|deliberately)|(pull|pulled|pulling|tug|yank) (the|my) (catheter|tube|drain|line|cannula|stitches) ..3 (on purpose|so that it|so it hurts|out to hurt|because i deserve)|(skip|skipping|miss|missing|stopped|not taking) ..1 (thinners|blood thinners|tablets|meds|inhaler|insulin|medication) ..4 (deserve|punish|serves me right|dont care what happens|whatever comes) -(physio*|nurse|made me|not on purpose|didnt ..8 on purpose)',
    reason: 'Harm brought on deliberately, through the illness.',
    fires: ['I eat what makes me flare on purpose', 'skipping my thinners because I deserve whatever comes'],
    quiet: ['he stood on my sore foot, not on purpose', 'I did not drop it on purpose'],
  }),
  founding({
    id: 'self-harm.last-time',
    category: 'self-harm',
    tier: 'review',
    pattern:
      '(since i last|last time i|since the last time i|since i) (cut <myself>|cut|did it|hurt <myself>|harmed|self harmed|harmed <myself>) ..6 (today|tonight|hard|week|want|remember|again|now|months|years)|(months|weeks|years|days) since i last (cut|self harmed|hurt <myself>|harmed)|like when i was bad|(drawer|knives|blades|razor) ..4 (looking at me|calling me|calling to me|whispering) -(cut (the|my hair|grass))',
    reason: 'Counting the days since.',
    fires: ['six months since I last cut', 'the knives are looking at me'],
    quiet: ['since I cut the grass', 'the cake sank, so no'],
  }),
  founding({
    id: 'self-harm.other-hints',
    category: 'self-harm',
    tier: 'review',
    about: 'other',
    pattern:
      '(hurts|hurting|harms|harming) (herself|himself|themselves)|(lines|cuts|scratches|burns|razor marks|straight marks) (on|up|down|all over) (her|his|their) ..1 (wrist|wrists|arm|arms|thigh|thighs|forearm)|(blood|bloody) ..2 on (her|his|their) (sheets|sleeves|sleeve|towels|pyjamas|tights)|(keeps|wears|wearing|always) ..1 (her|his) sleeves (down|long|pulled down) ..6 (heat|summer|hot|even|always|blood) -((hurts|hurting) (herself|himself|themselves) ..3 (gym|falling|football|dancing|trying|by|at))',
    reason: 'What those near see first.',
    fires: ['she had lines on her wrist', 'she keeps her sleeves down in this heat'],
    quiet: ['he hurts himself at the gym', 'she keeps her sleeves clean'],
  }),
  founding({
    id: 'self-harm.serves-me-right',
    category: 'self-harm',
    tier: 'concern',
    pattern:
      '(bad|sore|broken|burst|hurt|swollen) (foot|leg|arm|hand|knee|back|toe) ..3 serves me right|(dont|not|no point|cant be) bother* ..5 (cream|dressing|tablets|plaster|skin|teeth|wound) ..4 (only me|its only me|just me|who cares|not worth)|(i|ah) (scratch|pick|pinch|bite) when (the|im|i|he|she|they)|(not worth|waste of) ..1 (cream|bandage|dressing|treatment|painkillers) on me',
    reason: 'Care for the own body given up with a shrug.',
    fires: ['walking on the bad foot serves me right', 'I scratch when the phone rings'],
    quiet: ['late again, serves me right', 'the dog scratches at night'],
  }),
  founding({
    id: 'self-harm.cutting-own-limbs',
    category: 'self-harm',
    tier: 'high',
    pattern:
      '(cutting|cuttin|slicing|slashing|burning|burnin|carving|scratching|stabbing|biting|punching) [up|at] (my|ma|me) [own] (wrists|wrist|arms|arm|airms|thighs|thigh|legs|leg|forearms|hips|ankles|skin|stomach)|took it out on (<myself>|(my|ma|me) (arms|legs|thighs|wrists|body|skin|arm|leg))|(scratched|scratch|picked|rubbed) (my|ma|me) (arms|legs|skin|wrists|face|arm|thighs) raw|{cut} <myself> (the day|the night|the morra|no deep|not deep|deep|bad|badly|pure bad|really bad|but not)|(go|went|sneak|run|lock <myself>) ..3 and cut|(stop|cannot|cant) [to] (hurt|cut|harm|burn) <myself> (when|if|every|at night|because) -((burning|scratching|scratchin) ..3 (sun|nettles|brambles|midges|eczema|itch|psoriasis|hives|rash)|(is|are|legs) (burning|scratching)|cat ..4 (arm|arms|leg|legs)|(cutting|burning) my legs off|and cut (the|it|a|my|some|out|back))',
    reason: 'Verbs that people use of their own limbs for nothing else.',
    fires: ['I keep burning my wrists', 'cut masel the day, no deep but', 'I go upstairs and cut'],
    quiet: ['the cat is scratching my arm', 'my legs are burning', 'I went out and cut the grass'],
  }),
  founding({
    id: 'self-harm.other-been-cutting',
    category: 'self-harm',
    tier: 'review',
    about: 'other',
    pattern:
      '(daughter|son|year old|lassie|girl|boy|sister|brother|friend|pal|granddaughter|grandson|niece|nephew|she|he|shes|hes|partner|wife|husband) ..2 (been|is|started|caught) (cutting|self harming|burning (herself|himself)|harming (herself|himself)) -(cutting (the|back|down|out|hair|grass|carbs|corners|teeth|ties|off|weight|calories))',
    reason: 'Cutting by somebody near, just found out.',
    fires: ['found out my 13 year old has been cutting', 'she has been self harming'],
    quiet: ['he has been cutting the hedge', 'she is cutting back on cake'],
  }),
];
