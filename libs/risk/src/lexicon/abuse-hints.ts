import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

const HE =
  '(he|hes|she|shes|they|theyve|husband|wife|partner|boyfriend|girlfriend|ex|son|daughter|carer|fella|brother|nephew|niece|man|family)';

export const ABUSE_HINTS: readonly Phrase[] = [
  founding({
    id: 'abuse.scalding-fire-gun',
    category: 'abuse',
    tier: 'immediate',
    about: 'either',
    pattern: `${HE} ..4 (kettle|boiling water|hot oil|petrol|acid|hammer|shotgun|gun|axe|poker|bat|crowbar|machete|lighter fluid) ..5 (screaming at me|at me|over me|both of us|letterbox|windows|windaes|window|door|threatening|going to burn|my head|my face|come out)|poured petrol|(daein|doing|smashing|smashed|put) the (windaes|windows) (in|wi|with)|(locked|lock) (me|us) in ..6 (smoke|burning|fire|smell|smashing|cant breathe|help)|${HE} ..2 (seen|found|finds|found out about|knows about) (the|my) (suitcase|packed bag|bag packed|second phone|tickets|train ticket|refuge number|escape|escape money) -(lost|cat|bonfire|barbecue|tea)`,
    reason: 'Fire, weapons, or an escape that has been discovered.',
    fires: ["she's got the boiling kettle and she's screaming at me", "He's seen the suitcase"],
    quiet: ['he put the kettle on for me', 'she bought a suitcase'],
  }),
  founding({
    id: 'abuse.few-words-now',
    category: 'abuse',
    tier: 'immediate',
    pattern:
      '(push|hit|kick|throw|beat|slap) me (on|to|in) [the] (floor|wall|door|ground)|(he|she|son|husband|wife) still here (scared|help|please|angry|knife)|want money (push|hit|kick|shout|beat) me|(angry|drunk) (hit|push|hand|knife|neck|throw) [again] now|help (he|she|husband|wife|son) (hit|beat|angry|knife|drunk|hurt)',
    reason: 'Violence now, in few words.',
    fires: ['son want money push me on floor', 'help husband hit'],
    quiet: ['push me in the chair', 'help he hid my keys for a joke'],
  }),
  founding({
    id: 'abuse.aids-switched-off',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern: `${HE} ..1 (turns|turned|turn|unplugs|unplugged|unplug|switches|switched|disconnects|disconnected|take|takes|took|moves|moved|lock|locks) ..2 my (oxygen|stairlift|buzzer|alarm|pendant|ventilator|hoist|feed|pump|call bell|bed) ..4 (down|off|out|away|when|cheeky|so|punish|reach|if)|(take|takes|took|taken|taking|move|moved|hide) (the|my) (buzzer|call bell|alarm|pendant) (away|off me|out of reach)|(spits|spat|spit|pees|peed|puts something|put something|bleach|puts stuff) in my (dinner|food|tea|drink|coffee|tablets)|(feeds|feed|washes|wash|bathes|lifts|lift|drops|holds|holding|grips) (me|my bad arm|my bad leg|my arm) ..4 (too hot|scalding|on purpose|and laughs|no mark|so it hurts|leaves marks|bruises|till it hurts)|(not permitted|forbidden|forbids me|forbid me|no permission) ..1 (to use|to leave|to telephone|to phone|to see|to go|use|leave|the telephone|to speak) -(engineer|electrician|rehab|in (hospital|the gallery)|smoke|technician|(stairlift|alarm) man)`,
    reason: 'What keeps the author safe is taken or used against them.',
    fires: [
      "he turns my oxygen down when I'm cheeky",
      'he unplugs my stairlift when he goes out',
      'he spits in my dinner',
    ],
    quiet: ['he moved my bed to the window', 'the nurse turned my pump up'],
  }),
  founding({
    id: 'abuse.comes-to-bed',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern:
      '(brother in law|father in law|uncle|stepdad|stepfather|cousin|lodger|landlord|carer|neighbour|boss|brother) ..3 (comes|came|come|gets|got) (to|into|in) my (bed|bedroom|room) ..5 (night|husband|when|alone|asleep|touch|every|and)|(ribs|rib|wrist|arm|tooth|teeth|jaw|nose|eye|finger|fingers|collarbone) this time|(i|we|ive) (said|told them|told her|say|telt them) it was the (step|stairs|door|stair|cupboard|ice|dog|kerb|bath|shower) -(operation|surgeon|plaster|knee replac*)',
    reason: 'Assault told sideways.',
    fires: [
      'my brother in law comes to my bed when my husband is at work',
      'three ribs this time. I said it was the step',
    ],
    quiet: ['my brother in law came to my room with soup', 'we said it was the best'],
  }),
  founding({
    id: 'abuse.servitude-and-sedation',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern:
      '(gave|give|giving|given|drug|drugging|drugged) ..3 (something|pills|tablets|drops|medicine|sleeping tablets) to keep (him|her|me|them|mum|dad) (quiet|asleep|still|calm)|(his|her|my) (wrists|ankles) are (raw|marked|bruised|tied|cut|rubbed)|(take|takes|took|taken|keep|keeps) my (gold|jewellery|earnings|wages|tips)|(clean|cook|work) all day ..6 (no pay|not allowed|passport|no doctor|locked|no money|sleep on)|no doctor ..3 (allowed|let me|for me)|(husband|in laws|family|boss) ..3 (no let|not let|dont let|not allow|no allow) me ..3 (doctor|out|phone|english|class|work|friend|money|hospital|go) -(vet|dog|cat|wedding photos)',
    reason: 'Sedation for somebody’s ease, or work without freedom.',
    fires: ['they gave Dad something to keep him quiet', 'husband not let me go to English class'],
    quiet: ['I clean all day on Saturdays', 'the vet gave something to keep the dog calm'],
  }),
  founding({
    id: 'abuse.kept-and-spoken-for',
    category: 'abuse',
    tier: 'review',
    about: 'either',
    pattern: `(in a home|on the street|nothing|lost|dead) without (him|her) (he|she) (says|said)|(says|said) ..2 (id|i would|i) be ..1 (in a home|on the street|on the streets|nothing|dead) without (him|her)|(sits|sat) in on [all] my|(answers|speaks|talks) for me ..4 (appointment|appointments|doctor|nurse|always|every)|${HE} [has] (stopped|stops|stopping|banned|bans) me (coming|going|seeing|talking|working|using|driving|leaving|from)|(keep|show) [the|all the|my|all my] receipts ..3 (him|her|he|she)|(drops|dropped) (her|him) off and picks (her|him) up|(sits|waits|waited|sat) in the car ..4 (her|him|every time|appointment|group)|(not been out|never out|stopped coming|doesnt come) ..3 since (she|he) (moved in with|met|married|got with)|(goes|gone|go) (quiet|silent) for days|(doesnt|wont) speak to me for (days|weeks) -(doctor|gp|dvla|bleeding|falling|eating the)`,
    reason: 'Others speak, decide and keep watch.',
    fires: [
      "he says I'd be in a home without him",
      "he's stopped me coming to the group",
      'he goes quiet for days if I am ill',
    ],
    quiet: ['the doctor answers for me on the form', 'my GP stopped me driving'],
  }),
  founding({
    id: 'abuse.wills-and-pins',
    category: 'abuse',
    tier: 'review',
    about: 'either',
    pattern:
      '(carer|carers|cleaner|neighbour|woman who|man who|home help|new friend|lodger|new boyfriend|new girlfriend|niece|nephew) ..8 (in the will|her will|his will|mums will|dads will|power of attorney|joint account|pin number|pin|signed the house)|(has|got|have|hae|knows) (my|his|her|mums|dads) (pin|pin number|card and pin|bank details|card) ..8 (missing|missin|gone|short|not seen|havent seen|spent|taken)|(quid|pound|hunner|hundred|pounds) [is|are] (missing|missin|gone missing|short) -(petrol|bet|bookies|poker|own pin)',
    reason: 'Property drifting towards whoever helps.',
    fires: ["the woman who does mum's shopping is in the will now", "the carer's got his pin number"],
    quiet: ['the neighbour has his own pin', 'my will is at the lawyer'],
  }),
  founding({
    id: 'abuse.carer-slip',
    category: 'abuse',
    tier: 'review',
    pattern:
      '(i|ive|ah) [just|have] (slapped|slap|hit|smacked|tapped|grabbed|squeezed|nipped|twisted|pulled) (my|ma) (mothers|mums|dads|fathers|husbands|wifes|grans|mams|sons|brothers) (hand|face|arm|leg|wrist|hair|bottom)|(i|ive) [have] (locked|shut|tied|left|strapped) (him|her|mum|dad|my (husband|wife|mum|dad|mother|father)) in (his|her|the) (room|chair|bed|bedroom|bathroom) ..5 (shout|shouting|night|couldnt|because|cant|so i|alone)|(i|ive) ..1 (gave|given|giving|give) (him|her|mum|dad|my (husband|wife|mother|father)) (extra|two|double|more|another) ..3 (quiet|sleep|peace|shut up|settle)',
    reason: 'A carer’s own slip, told with shame.',
    fires: ["I slapped my mother's hand today", 'I locked him in his room because I could not cope'],
    quiet: ['I took her hand', 'I left him in the chair with his tea'],
  }),
  founding({
    id: 'abuse.like-a-parcel',
    category: 'abuse',
    tier: 'concern',
    pattern:
      '(laughs at|mocks|mimics|copies|imitates|makes fun of|takes the mickey out of) (how|the way|my) ..1 (i (talk|walk|speak|eat|say)|speech|talk|stroke|stammer|walking|voice|shake|tremor)|the way i (chew|eat|breathe|walk|talk) ..3 (puts|disgusts|annoys|embarrasses) (him|her|them)|(decide|decides|arrange|arranges) it all between them|(i am|im|like|as if i was|treated like|handled like) [a] (parcel|piece of meat|lump of meat|sack of potatoes|piece of furniture|sack of coal)|(no hello|never says hello|doesnt say hello|not a word to me) ..4 (carer|wash|parcel|she|he|they|i am|just)|eats in the other room',
    reason: 'Handled or laughed at like a thing.',
    fires: ['she laughs at how I talk since the stroke', 'they decide it all between them'],
    quiet: ['she laughs at my jokes', 'the parcel came'],
  }),
  founding({
    id: 'abuse.scared-of-him',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern: `(im|i am|am|ahm|i feel|so|really|and|just|always|live) [so|really|very|too|constantly] (scared|frightened|afraid|terrified|feart|petrified) of (him|her|my own (son|daughter|husband|wife|family))|(forced|forces|forcing) (himself|herself|themselves) on me|${HE} ..2 (hitting|hit|hits|punching|kicking|pinching|pinches|punches|kicks) me where|(pushes|pushing|shoves|shoving|knocks|knocking|drags|slaps) me (about|around|aboot)|(steals|stole|stealing|takes|helps (himself|herself) to|nicks|nicking) my (painkillers|morphine|meds|tablets|money|pension|purse|jewellery|things|benefits|medication)|(leave|leaves|left|leaving) (her|him|mum|dad|nan|gran|me|them) in (dirty|wet|soiled|soaking) (pads|pad|sheets|clothes|nappies|nappy|bed)|(gets|got|becomes|turns|can be|is) (violent|abusive|nasty and violent) (when|with me|towards me|if|after|to me|on drink) -((scared|afraid|frightened|terrified) of (him|her) (dying|falling|leaving|catching|losing|getting (covid|ill|hurt))|(dog|cat|horse|wasp|spider|surgeon|dentist) ..8 of (him|her)|(dog|film|game|cat|storm|seagull) ..2 violent)`,
    reason: 'Fear and violence in plain words.',
    fires: [
      'I live with my son and I am scared of him',
      'he forced himself on me',
      'he gets violent when he drinks',
    ],
    quiet: ['I am scared of her dying', 'the film gets violent when the war starts'],
  }),
];
