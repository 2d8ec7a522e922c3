import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { NEAR_PERSON, NOT_REAL } from './harm-slots.ts';

const NOW =
  '(now|tonight|rn|right now|the noo|the now|help|please|hiding|locked|outside|police|999|scared|bleeding|again|somebody|someone|quick|hurry|breathe|swallow|minute|coming|next|kitchen|downstairs|upstairs|door|asleep|shower|phone|quiet)';

/** Danger now, and violence told in any words. */
export const ABUSE_GRID: readonly Phrase[] = [
  founding({
    id: 'abuse.weapon-and-me',
    category: 'abuse',
    tier: 'immediate',
    pattern: `${NEAR_PERSON} ..6 (knife|knives|hammer|poker|bat|axe|machete|gun|petrol|matches|screwdriver|bottle|belt|golf club|crowbar|bleach|pan|stick|blade|rope|pillow|razor|cleaver) & (me|us|im|ahm|my) & ${NOW} & (shouting|shoutin|screaming|swinging|waving|holding|throw|throwing|kill|hit|hitting|next|come|coming|came|fetch|getting|got|lookin|looking|sharpening|after|threat*|smash|smashing|raging|door|banging|over|face|throat) --(${NOT_REAL}|hot water bottle|bread|carrots|walking stick for|shepherd|cooking|cook|ironing|baking|chips|carve|gritty)`,
    reason: 'A weapon in the hand of somebody near.',
    fires: ['he has got the hammer and is coming at my door', 'he is coming at me with the poker, help'],
    quiet: [
      'he got the hammer out for the shelf now',
      'my son is in the kitchen now with the cleaver, cooking for us',
    ],
  }),
  founding({
    id: 'abuse.throat',
    category: 'abuse',
    tier: 'immediate',
    pattern: `${NEAR_PERSON} ..6 (throat|neck|windpipe|strangled me|strangling me|choked me|choking me|throttled me|couldnt breathe|pillow over|sat on me|knelt on me|hands round|hands around) & (me|my|ma) & (hand|hands|had|held|grabbed|got|gripped|squeezed|strangled|strangling|choked|choking|throttled|pillow|sat|knelt|pinned|put|by the) --(cats|cat|pillow|brace|sudoku|scarf|rescue|dog|${NOT_REAL}|years ago|used to|back then|when i was|sore throat|throat infection|thyroid|scan|physio|collar|scarf|massage|stethoscope|swallow test|tonsils|ent|frog|lump|gland|glands|nurse had|chain|necklace)`,
    reason: 'Strangling: the strongest warning of a killing to come.',
    fires: ['he had his hands round my neck', 'my husband got me by the throat again'],
    quiet: ['he gave me a scarf for my neck', 'the nurse looked at my throat'],
  }),
  founding({
    id: 'abuse.says-will-kill',
    category: 'abuse',
    tier: 'immediate',
    pattern: `${NEAR_PERSON} ..4 (say|says|said|saying|sez|threaten|threatens|threatened|threatening|promised|swears|swore|shouting|shouted|texted|messaged|told me|telling me|keeps saying|going to|gonna|gonnae) ..5 (kill|murder|finish|stab|shoot|bury|burn|strangle|drown|smother|cut|end) ..1 (me|us|what he started|what she started|my throat|my face|the house down|wir)|(says|said|shouting|shoutin|screaming|that) (im|ahm|i am|ill be) (next|dead|finished|getting it|a dead)|finish what (he|she|they) started --(${NOT_REAL}|joking|jokes|laughing|laughed|tap|shrunk|hoover|dressing|cake|biscuits|lol|haha|if he sees the bill|last egg|kit kat|kitkat|physio|rehab|seat belt)`,
    reason: 'A threat to kill by somebody who can.',
    fires: [
      'my husband say he will kill me',
      'she shouted that she was going to stab me',
      'he says he is going to kill me',
    ],
    quiet: ['he said the stairs are going to kill me lol', 'she is going to knit me a jumper'],
  }),
  founding({
    id: 'abuse.barricaded',
    category: 'abuse',
    tier: 'immediate',
    pattern: `(locked|barricaded|hiding|hidin|hid|hidden|shut|wedged|holed up|door held|held the door|door wedged|door barred|chair against|back against|crouched|under) ..5 (bathroom|toilet|bedroom|shed|garage|cupboard|wardrobe|loft|utility|closet|pantry|coal house|door|bed|stairs|garden|car|spare room|cubicle|outhouse|hut) & (he|hes|she|shes|him|her|they|husband|wife|partner|son|boyfriend|girlfriend|dad|brother|ex|carer) & (banging|kicking|shouting|shoutin|raging|drunk|hitting|hit|smashing|come at|came at|comes at|kill|hurt|hear|knife|stick|throwing|steaming|violent|scared|find me|calm|calms|dark|police|breaking|doesnt know me|battering|swearing|temper|in a mood|rage) --(${NOT_REAL}|nursery|snowed|keys inside|hide and seek|seek|fireworks|thunder|surprise|locksmith|aa man|recovery|eleven years|years ago|lockdown|new lock)`,
    reason: 'Hiding from somebody in one’s own home.',
    fires: ['locked in the bathroom and he is kicking the door', 'hiding in the shed, she came at me'],
    quiet: ['locked in the shed by accident, he laughed', 'hiding in the loft to wrap the presents for him'],
  }),
  founding({
    id: 'abuse.hurt-and-cannot-move',
    category: 'abuse',
    tier: 'immediate',
    pattern: `${NEAR_PERSON} ..4 (pushed|shoved|threw|thrown|knocked|flung|kicked|punched|hit|dragged|stamped|battered|hurt|beat|tripped|slapped|pushes|hits) ..3 (me|us) & (cannot rise|cant rise|cant get up|cannot get up|cannae get up|cant move|cannae move|cant breathe|cant see|bleeding|blood|unconscious|passed out|blacked out|on the floor|my head|broken|cracked|wont stop|gone to fetch|coming back|before he|before she|is he coming|ambulance|vision|teeth|pregnant|wont let me|help) --(${NOT_REAL}|wheelchair|rugby|football|car hit|bike|physio|years ago|cat|dog|goose)`,
    reason: 'Hurt by somebody and still down.',
    fires: [
      'my son shoved me and I cannot get up',
      'he punched me, my nose wont stop bleeding, blood all over',
    ],
    quiet: [
      'the dog knocked me down and I cant get up for laughing',
      'she beat me at rugby, on the floor laughing',
    ],
  }),
  founding({
    id: 'abuse.heard-through-wall',
    category: 'abuse',
    tier: 'immediate',
    about: 'other',
    pattern: `(screaming|screamin|screams|shouting|shoutin|thumping|thumps|banging|smashing|crying|begging|hitting her|hitting him|hittin her|battering her|battering him|beating her|beating him|leathering|strangling her|thuds|crashes) ..8 (next door|nextdoor|upstairs|downstairs|through the wall|through wall|the wall|below|above|across the landing|flat above|the close) & (quiet|silent|silence|stopped|again|now|help|police|her|him|woman|wife|knife|dead quiet|help me|begging|kids|thump|worse|scared) --(${NOT_REAL}|football|stalls|party|baby|toddler|teething|dog|drill|builders|telly|match|karaoke|washing her hair|music|hammering|diy|fox|foxes|cats|vacuum|goal)`,
    reason: 'Violence heard while it happens.',
    fires: ['screaming through the wall and now it is quiet', 'thumps and crying upstairs, then silence'],
    quiet: ['banging next door, builders again', 'screaming next door, there was a goal'],
  }),
  founding({
    id: 'abuse.hitting-her-now',
    category: 'abuse',
    tier: 'immediate',
    about: 'other',
    pattern: `(hitting|hittin|battering|batterin|beating|strangling|kicking|leathering|choking) (her|him|my mum|ma maw|mum|my sister|my gran|my dad|my brother) ..3 (now|right now|rn|the noo|tonight|hear it|hear her|hear him|under my bed|please|help) --${NOT_REAL}`,
    reason: 'Violence against somebody near, while the writer listens.',
    fires: ['he is hitting my mum right now', 'hes battering her i can hear it'],
    quiet: ['he is beating her at chess', 'hitting the gym right now'],
  }),
  founding({
    id: 'abuse.few-words-help',
    category: 'abuse',
    tier: 'immediate',
    pattern: `(hit|hits|slap|punch|kick|push|hurt|hitting) ...4 (he|she|husband|wife|son|man|carer|daughter|brother) ...6 (help|police|please) & (now|kitchen|door|again|scared|blood|bad|here) --(${NOT_REAL}|button|buttons|ball|head on|goal|car)`,
    reason: 'Violence now, in a few words.',
    fires: ['slap. he slap. now. help', 'push me. husband. again. police please'],
    quiet: ['hit the button, she said, and help comes', 'push the button, he said, please'],
  }),
  founding({
    id: 'abuse.held-here',
    category: 'abuse',
    tier: 'high',
    pattern: `${NEAR_PERSON} ..4 (lock|locks|locked|locking|shut|shuts|keep|keeps|kept|trap|traps|trapped|bolt|bolts|bolted|wont let|doesnt let|will not let|not let|never lets|stops|stopped|hide|hides|took|takes|taken|take) ..4 (me in|us in|me inside|me out|us out|me leave|us leave|go out|my keys|ma keys|front door|keys|my passport|passport|wheelchair|my chair|my battery|my stick|my frame|zimmer|my phone|ma phone|my hearing|my glasses|my oxygen|my buzzer|my pendant|alarm|hoist|my charger|my scooter|my crutches|my legs|my shoes|my coat|my bus pass|my tablets|my meds|ma tablets|my inhaler|my insulin|by force) --(bingo|my own fault|seizures|isolation|c diff|breathing exercises|bin lorry|${NOT_REAL}|nurse took my|repair|mend|fix|garage|charge it|battery charged|service|lockdown|virus|shielding|rain|weather|ward|customs|cat|goose|dog|burglar|airport|dvla|optician|audiology|pharmacist|consultant stopped|stopped my tablets|doctor)`,
    reason: 'Freedom, aids or medicine taken away.',
    fires: [
      'he puts the alarm and takes my wheelchair away',
      'he hides my glasses',
      'wife hides my hearing aids',
    ],
    quiet: ['he took my scooter for repair', 'the doctor stopped my tablets'],
  }),
  founding({
    id: 'abuse.hurts-me-wide',
    category: 'abuse',
    tier: 'high',
    pattern: `${NEAR_PERSON} ..4 ({hit}|{slap}|{punch}|{kick}|{batter}|{beat}|{shove}|{push}|{grab}|{drag}|{choke}|{strangle}|{bite}|{pinch}|{burn}|{spit}|{shake}|{twist}|{throw}|{smack}|{thump}|{poke}|{squeeze}|{yank}|{pull}|{rape}|{force}|{hurt}|nips|skelped|skelps|leathers|leathered|belted) ..2 (me|my (arm|arms|hair|face|wrist|wrists|leg|legs|head|neck|throat|hand|fingers|ear|ribs|back|stomach)|at me|on me) & (again|when|because|cos|every|always|if|angry|drunk|drink|drinks|temper|shout|shouts|scared|afraid|bruise|bruises|bruised|sorry|fault|last night|yesterday|rough|hard|cry|cried|tell|told anyone|then|carer|shower|bed|wall|stairs|floor|mood|says|said|stop|marks|hurry|quiet|secret) --(bridge club|trumps|hoover|1961|shakes|${NOT_REAL}|physio|massage|surgeon|dentist|nurse took|blood pressure|cannula|hug|toddler|two year old|grandson bites|cat|dog|puppy|goose|chess|scrabble|cards|fifa|xbox|golf|quiz|wheelchair up|pushes my chair|pushes me in|pushed me in|force feeding jokes|laughing|laughed|hairdresser|first husband|years ago|hard to get|ball|snowball|into shape|tickles|on my birthday|by surprise|party|pull my leg|pulling my leg|consultant)`,
    reason: 'Hurt by somebody near, in any words, with how it comes about.',
    fires: ['my wife throws cups at me when she drinks', 'the carer yanks my arm when she is in a hurry'],
    quiet: ['the physio twists my leg when it is stiff', 'my son pushes me in my chair when it rains'],
  }),
  founding({
    id: 'abuse.watched-outside',
    category: 'abuse',
    tier: 'high',
    pattern: `(he|she|ex|hes|shes|husband|him|stalker|man|they) ..6 (outside|oot there|out there|in the car|in his car|in the motor|in his van|across the road|at my window|my windows|ma windaes|follows me|following me|turns up|turned up|tracker|air tag|airtag|drives past|sits there|waiting for me|knows where i) & (watching|watchin|watches|night|every|police|polis|order|injunction|again|scared|stopped|blocked|moved|address|work|flowers|phone|car|windaes|windows|message|messages) --(${NOT_REAL}|taxi|hotels|nursery|company|bus|ambulance driver|patient transport|delivery|cat|dog|fox|window cleaner|volunteer driver|appointment|birds|birdwatching|grandson|carer waits)`,
    reason: 'Stalking.',
    fires: ['my ex sits in his car watching the flat', 'he follows me home every night, police do nothing'],
    quiet: ['the taxi man is outside, watching the football on his phone', 'the cat follows me every night'],
  }),
  founding({
    id: 'abuse.taken-by-family',
    category: 'abuse',
    tier: 'immediate',
    pattern: `(brothers|brother|family|uncle|uncles|father|cousins|parents|in laws|husband|husbands family) ..6 (come|coming|came|taking|take|force|forcing|flight|ticket|tickets|airport|passport) ..8 (force|forced|marry|wedding|honour|shame|shamed|kill|punish|send me|take me|me back|against) & (now|tonight|tomorrow|please|help|today|afraid|scared|friday|saturday|sunday|monday|week|hide|hiding|run) --(${NOT_REAL}|lovely wedding|bridesmaid|take me to the|holiday|take me out|hospital)`,
    reason: 'Abduction or forced marriage at hand.',
    fires: [
      'my uncles are coming to take me back, please help',
      'father booked the flight to make me marry, tomorrow',
    ],
    quiet: [
      'my brothers come to take me to the match today',
      'family flight for the lovely wedding tomorrow',
    ],
  }),
];
