import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { BLADE, MY_BODY, REFLEXIVE } from './harm-slots.ts';

const NAMED =
  '(self harm|self harmed|self harming|selfharm|selfharmed|selfharming|sh|self injury|cut|cutting|cuttin|hurt myself|hurting myself|harm myself|harmed myself|burn myself|burning myself)';
const LOW =
  '(sad|low|alone|lonely|shaky|weird|bad|struggling|stress|stressed|anxious|anxiety|ashamed|shame|crying|cry|hard|lately|again|tempted|miss|rubbish|angry|useless|tense|upset|worried|scared|guilty|depressed|rough|down|hate)';
const NOT_THIS =
  '(telly|film|episode|season|novel|podcast|talk|training|lecture|volunteer|lesson|tattoo|physio|psoriasis plaques|rowing|gym|marathon)';

/** The quieter half: pulls, memories, shame and small hurts. */
export const SELF_HARM_GRID_QUIET: readonly Phrase[] = [
  founding({
    id: 'self-harm.thing-kept',
    category: 'self-harm',
    tier: 'review',
    pattern: `(box|tin|kit|blade|blades|razor|razors|drawer|knife|knives|stash|pouch|pencil case|scissors) ..8 (sat with|sat wi|on my knee|held it|looked at|look at|looking at|lookin at|open it|opened|loft|wardrobe|landing|thinking|still have|still got|kept|calling|staring|stare|put away|put it away|put it back|hid it|get rid|threw|throw) & (self harm|sh|cut|cutting|scar|scars|marks|used to|bad thought|bad thoughts|free of it|clean|urge|urges|tempted|again|not decided|relapse|old habit|old ways|since i stopped) --(${NOT_THIS}|sewing|tools|paint|biscuits|photos|photographs|letters from|recipe|cook|cooking|cat|onion|fishing|hair|grass|budget|shave|cake|memory|christmas|lego|buttons|pension)`,
    reason: 'What was once used has been taken out or is looked at.',
    fires: [
      'took the old box out and sat with it on my knee, I used to self harm',
      'bad thoughts. knife, look at',
    ],
    quiet: [
      'the old tin of paint is still in the loft, I used to decorate',
      'look at the knives in this kitchen drawer',
    ],
  }),
  founding({
    id: 'self-harm.looking-at-sharps',
    category: 'self-harm',
    tier: 'review',
    pattern: `(look|looking|lookin|looked|stare|staring|stared|glancing|thinking about|thinking of|eyeing) ..3 (blades|blade|razor|razors|knives|scissors|sharps|the knife|the drawer|knife drawer|cutlery drawer|the lighter|my scars|the scars|my old scars|ma scars) ..6 (again|lately|too much|a lot|today|tonight|all day|more|bad|funny|keep|different*|way) --(${NOT_THIS}|buy|new set|sale|cook|chef|cooking|kitchen knives for|arthritis|grip)`,
    reason: 'An eye on what could cut.',
    fires: ['I keep staring at the knives again', 'looking at my scars a lot'],
    quiet: [
      'looking at new scissors for arthritis, a lot of choice',
      'thinking of the blade runner film again',
    ],
  }),
  founding({
    id: 'self-harm.history-and-now',
    category: 'self-harm',
    tier: 'review',
    pattern: `(used to|when i used to|i did|did|done|did the whole|history of|back to|years since i|months since i|last time i|stopped) ..3 ${NAMED} & (lately|again|now|this week|today|tonight|drawer|thinking|tempted|urge|urges|want to|miss|alone|weird|ashamed|found out|shaky|struggling|pull|low|scared|hard|box|since) -((cut|cutting) (the|a|his|her|their|back|down|off|out|hair|grass|up|through|corners)|(did|done) ..3 sh) --(${NOT_THIS}|proud|swallow|fifteen years nothing|recovered|behind me|hair|grass|wood|onions|butcher|barber|tailor|costs|budget|carbs|sugar)`,
    reason: 'An old habit named beside a hard present.',
    fires: [
      'I used to self harm and lately I think of it',
      'mum found out when i used to sh and i feel alone',
    ],
    quiet: ['I used to cut hair for a living, now I knit', 'I used to self harm, recovered and proud now'],
  }),
  founding({
    id: 'self-harm.thought-of-it-today',
    category: 'self-harm',
    tier: 'review',
    pattern: `(thought|thoughts|thinking|thinkin|thocht|urge|urges|tempted|itching|close|nearly|almost|came close|wanted|want|wanting|kept wanting|image|images|flash|picture) ..3 (about|aboot|of|to|tae|on) ..1 (hurting|hurtin|hurt|harming|harm|cutting|cut|burning|burn|punching|punch|scratching|slapping|hitting|hit|doing it to|bruising) ${MY_BODY} -((hair|nails|toenails)|(hurt|hurting|cut|cutting|burn) ..2 (back|knee|shoulder) (again|lifting)|never|no (thoughts|thought|urge)) --(${NOT_THIS}|slack|haircut|no thoughts|fringe|off short)`,
    reason: 'A thought of harming the own body, done or not.',
    fires: ['thought about hitting my arm the day, didnt', 'kept wanting to burn my leg'],
    quiet: ['thinking of cutting my hair', 'no thoughts of hurting myself'],
  }),
  founding({
    id: 'self-harm.glad-of-pain',
    category: 'self-harm',
    tier: 'review',
    pattern:
      '(hurt|hurts|pain|sting|stung|burn|burned|burnt|blood|slammed|door|drawer|hob|kettle|tap|iron|radiator|scald|scalded|bruise|needle|wound) & (part of me was glad|part of me liked|glad it hurt|glad of the pain|liked it|liked the pain|like the pain|like how it|enjoyed the pain|enjoy the pain|felt good|feels good|kinda good|sort of good|felt right|welcome|welcomed|needed it|wanted it to hurt|want it to hurt|longer than was necessary|longer than i should|longer than i needed|longer than necessary|let it burn|let it hurt|held it there|kept it there|didnt move it|did not move it|didnt pull away|not certain why|not sure why|dont know why i|could feel something|at least i felt|felt something|deserved it) & (i|my|me|ma|hand|arm|leg|fingers) --(massage|physio|stretch|stretching|exercise|gym|walk|swim|swimming|hot bath|pump|dog|diabetic|tattoo|yoga|heat pad|film|curry|chilli|new bed|acupuncture|scratch card|sunshine|tens|pain clinic|pain relief|pain free|gone|workout)',
    reason: 'Pain that was welcome.',
    fires: [
      'shut my fingers in the drawer and part of me liked it',
      'burnt my arm on the kettle and kept it there',
    ],
    quiet: ['massage hurt but felt good', 'hurt my back, glad of the heat pad'],
  }),
  founding({
    id: 'self-harm.i-deserve-it',
    category: 'self-harm',
    tier: 'review',
    pattern:
      '(i|ah|me|a) [really|just|only|fully|totally|probably|know i] (deserve|deserved|deserves) ..2 (it thats all|it and|every bit|the pain|pain|all of it|everything i get|whatever i get|whatever happens|to hurt|to be hurt|to suffer|this pain|to be in pain|what i did to|the bruises|the scars|nothing good|punishing|punishment|worse) -((deserve|deserved) it and (so|i|we|im|enjoy* )|worse ..2 (than|film)) --(treat|holiday|cake|medal|rest|break|pension|award|pip|gin|wine|chocolate|telly|congratulations|thank you|thanks)',
    reason: 'Pain felt to be deserved.',
    fires: ['I deserve it thats all', 'i know I deserve whatever happens'],
    quiet: ['I deserve it and I enjoyed every crumb of cake', 'I deserve a holiday'],
  }),
  founding({
    id: 'self-harm.instead-of-it',
    category: 'self-harm',
    tier: 'review',
    pattern: `(pen|elastic|elastic band|rubber band|ice|ice cube|ice cubes|cold shower|red marker|marker|felt tip|lipstick|snapping) & (instead|isnt enough|not enough|isnae enough|doesnt help|doesnt work|no helping|stopped working|wont be enough|barely) & (arm|wrist|wrists|skin|leg|thigh|urge|urges|cut|cutting|harm|arms) --(${NOT_THIS}|swelling|sprain|flare|burst|injection|insulin|swollen|hot flush)`,
    reason: 'A substitute for cutting that no longer holds.',
    fires: ['the elastic band on my wrist isnt enough', 'drew on my arm with pen instead of it'],
    quiet: ['insulin pen in the leg is not enough', 'ice on my wrist instead of a splint for the swelling'],
  }),
  founding({
    id: 'self-harm.small-hurts',
    category: 'self-harm',
    tier: 'concern',
    pattern: `(scratch|scratching|scratchin|scratches|pick|picking|pickin|pinch|pinching|pinchin|bite|biting|bitin|chew|chewing|pull|pulling|tear|tearing|peel|peeling|dig|digging|squeeze|squeezing|rub|rubbing) ~5 (skin|scabs|scab|nails|cuticles|lips|arm|arms|hand|hands|scalp|hair|wound|spots|fingers) & (blood|bleed|bleeds|bleeding|raw|sore|till|until) & ${LOW} --(${NOT_THIS}|psoriasis|baby|toddler|dog|cat|puppy|teething|gardening|weeds|avocado|mittens|wife picks up|ticks|fleas|nails done)`,
    reason: 'Small hurts in the night or from tension.',
    fires: ['chewing my fingers till they bleed from stress', 'I pick my skin until raw when sad'],
    quiet: ['the dog scratches his skin till it bleeds, sad', 'picking scabs of rust off the bike'],
  }),
  founding({
    id: 'self-harm.hard-on-self',
    category: 'self-harm',
    tier: 'concern',
    pattern: `(calling|callin|call|called) ${REFLEXIVE} ..4 (every name|names|stupid|idiot|useless|worthless|pathetic|fat|lazy)|(cross|angry|furious|raging|ragin|disgusted|livid|sick|fuming) (with|at|wi|of|by) ${REFLEXIVE} ..4 (all|every|day|always|lately|constantly|these|since|again|for being)|(cant|cannot|cannae|never|dont|couldnt|wont) [ever] (forgive|forgiving|forgiven|like|love|stand) ${REFLEXIVE}|(forgive|forgiving) folk ..8 includes me|(could|want to|wanna|feel like) (skelp|slap|batter|belt|thump|punch|throttle|smack) ${REFLEXIVE} ..2 (for|because|cos|stupid|useless)|(hate|hating|loathe|despise|detest|disgusted by) (${REFLEXIVE}|what ive become|who i am|the sight of ${REFLEXIVE}|this body|my body|ma body)|(speak|talk) to a dog ..5 (myself|mysel)|(beat|beating|tear|tearing|rip|ripping) ${REFLEXIVE} (up|apart|to bits|to pieces) ..4 (every (day|night)|all night|in my head|constantly|lying|till|until) -(over that|appointment|(like|love) ${REFLEXIVE} (a|some|as)|dont hate)`,
    reason: 'Harshness against the self, which wears a person down.',
    fires: [
      'lying there calling myself every name',
      'could slap masel for being useless',
      'cant forgive myself',
    ],
    quiet: ['beating myself up over that appointment', "I don't like myself a big breakfast"],
  }),
  founding({
    id: 'self-harm.no-care-for-self',
    category: 'self-harm',
    tier: 'concern',
    pattern: `(dont|do not|dinnae|stopped|no longer|not|havent|hivnae|cant|cannae|cannot|given up|gave up|couldnt care|never) ..3 (look after|looking after|lookin after|taking care of|take care of|caring for) (${REFLEXIVE}|me)|(cant|cannot|cannae|canny|no|not) [really|even] [be] (bothered|arsed|mithered|fashed) ..2 (wash|washing|washin|showering|shower|bathing|changing|brushing|brush|shaving|dressing|get dressed|clean|hair|teeth|living|eating|anything|pills|tablets|${REFLEXIVE})|(dont|do not|didnt|dinnae|never) [really|even|think i] deserve ..2 (help|treat|treats|kindness|care|physio|nice|food|rest|better|friends|love|looking after|looked after|medicine|nurse|time|new|happy|happiness|anything|any of it|them|her|him|well)|(no go|stopped going|skip|skipping|gave up|dont go|missing|cancelled) ..4 (physio|clinic|appointment|appointments|rehab|dialysis|exercises|therapy|treatment) ..5 (deserve|point|bother|hate|care anymore|worth|dont care) -((not|never) ..2 (look|looking) after ${REFLEXIVE} ..2 (enough|as well)|(they|he|she|you|who|it) ..2 deserve)`,
    reason: 'Care withheld from the self.',
    fires: [
      'I dont look after myself any more',
      'I skip physio, whats the point',
      'cant be bothered washing',
    ],
    quiet: ['cannot be bothered with the car', 'they dont deserve the help we give'],
  }),
  founding({
    id: 'self-harm.old-scars-low-day',
    category: 'self-harm',
    tier: 'concern',
    pattern: `(scars|scar|marks|lines on my (arm|arms|legs|thighs)|sh|self harm|selfharm) & (itch|itching|itchy|looking|ashamed|stare|staring|hide|hiding|found out|sad|shaky|thinking|remind|reminds|reminded|wish|alone|weird) & (today|lately|week|old|auld|again|feel|alone|shaky|low|since|used to) --(${NOT_THIS}|surgery|parkinsons|op|operation|transplant|keloid|chickenpox|acne|bio oil|caesarean|section|stoma|bypass|hip replacement|knee replacement|appendix|silicone|stretch marks|nineties|exam|proud|marks and spencer|watermarks)`,
    reason: 'Old scars on the mind of a low day.',
    fires: ['old scars are itching, bit low today', 'ashamed of the marks again, feel alone'],
    quiet: ['the scar from the operation itches again today', 'full of looking up old words'],
  }),
  founding({
    id: 'self-harm.harm-in-few-words',
    category: 'self-harm',
    tier: 'review',
    pattern: `(bad thought|bad thoughts|dark thought|dark thoughts|intrusive thought|intrusive thoughts) & (${BLADE}|(me|i) (want|need) (cut|hurt|bleed|burn)|(me|i) do (hurt|cut) me|(hurt|cut|hit|burn) (me|arm|leg|head) ..1 me (do|did|done)|(me|myself) do it ...4 (angry|words|every|hurt|cut|hit))`,
    reason: 'The same from people of few words.',
    fires: ['bad thought. blade near', 'bad thoughts, a blade here'],
    quiet: ['bad thought about the weather', 'cut the bread me do it'],
  }),
];
