import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

/** Hints: what is left to whom, promises wearing thin, others pictured as relieved, somebody near going quiet. */
export const SUICIDE_HINTS: readonly Phrase[] = [
  founding({
    id: 'suicide.possessions-to',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(want|tell|give|gie|left|leave|leaving|let|made|make) ..3 (mum|mam|dad|brother|sister|kid|son|daughter|him|her|he|she|them|list|wee|who|niece|nephew|friend|pal) ..3 (have|hae|can have|get|gets|getting|keep|take) ..2 (my|ma|mi|the|what) & (guitar|bike|car|watch|ring|rings|medals|books|records|piano|tools|dog|cat|clothes|jewellery|bible|gets what|playstation|xbox|camera|phone|pigeons|collection|photos|boots|fiddle|accordion) & (gone|sorry|goodbye|bye|when im|after|wont|no be here|not be here|tonight|list|end|last|tell|love|keep it safe|remember me) --(birthday|christmas|raffle|moving house|upgrade|new one|solicitor|drawn up)',
    reason: 'Belongings given away in words.',
    fires: ['tell our kid he can have my bike', 'I want mum to keep my guitar when im gone'],
    quiet: ['tell him he can have my bike shed key for the raffle', 'I want my guitar'],
  }),
  founding({
    id: 'suicide.counted-dose',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '(tablets|pills|paracetamol|packet|packets|box|boxes|strip|strips|bottle|meds|insulin|morphine|capsules|co codamol|tramadol|units) & (counted twice|i counted|count them|silly|is empty|are empty|empty now|poured a big|poured myself|washed down|washing them down|with vodka|with whisky|with wine|half gone|all in|swallowing|cant undo|dont remember how many|lost count|one by one|one at a time|handful|handfuls) & (i|im|me|my|ah|ahm|ma|ive|id|ill|myself) --(can i (crush|split)|crush my|should i (split|take)|funeral plan|chemo|champagne|yoghurt|goodnight to the dog|see you all in the morning|fizz|dialysis machine|dosette|pharmacist|chemist|refill|reorder|repeat|running out|ran out|run out|stock|delivery|pantry|sweets|smarties|crisps|carer counted|nurse|as prescribed)',
    reason: 'Medicines counted, poured with or emptied.',
    fires: ['I have poured a big one, got the tablets', 'think I did something silly. the packet is empty'],
    quiet: ['I counted the boxes with the nurse', 'my repeat box is empty, ran out'],
  }),
  founding({
    id: 'suicide.how-quick',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(is|would|will|wid|how) ..2 (quick|quickly|long|painful|sore|peaceful|fast|much) ..3 (with|wi|by|does it take|would it take|till|until|for|of) ..3 (insulin|pills|tablets|rope|hanging|drown|drowning|gas|train|overdose|bleed|bleeding|bridge|jump|paracetamol|morphine|find me|die|black out|pass out) & (i|im|me|my|ah|ahm|ma|ive|id|ill|myself) --(kick in|work on pain|wear off|headache|onset|last me|inject|absorb|prescri*|train time|journey|ticket|supply|start working|find me a)',
    reason: 'Asks how quick it would be.',
    fires: [
      'is it quick with insulin, my hands shake',
      'how long does it take till you pass out, I need to know',
    ],
    quiet: ['how long does it take for morphine to kick in for me', 'is it quick by train'],
  }),
  founding({
    id: 'suicide.find-me',
    category: 'suicide',
    tier: 'concern',
    pattern:
      '(how long|days|weeks|nobody|no one|naebody|who|long time|month|week) ..4 (find|finds|found|fund|notice|notices|noticed|miss|missed|twig|twigged|check|checked|come) ..2 (me|i was gone|ma body|my body|i wis gone|i had gone|that i|on me)|gone ..1 (a|for a|days|weeks) ..2 (week|days|month|weeks|before) ..4 (twig|twigged|notice|noticed|find|found|realised|missed)',
    reason: 'Pictures being found late.',
    fires: ['nobody would find me till Monday', 'I could be gone a week before anyone noticed'],
    quiet: ['they found the keys', 'nobody noticed the cat'],
  }),
  founding({
    id: 'suicide.not-if-but-when',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(its|it is|isnt|no|not) ..2 if ..4 when & (me|i|my|im|end|it|end it) & (thoughts|end|die|do it|alive|tablets|dark|know|tired|soon|always known|suicide|think)',
    reason: 'Regards the deed as settled.',
    fires: ['its not if its when. I know that', 'it is no longer if but when, i think'],
    quiet: ['it is not if but when it rains', 'when it stops'],
  }),
  founding({
    id: 'suicide.not-if-whole',
    category: 'suicide',
    tier: 'review',
    pattern:
      '= (not today but soon|not today|not yet but soon|its not if its when|not if but when|sorry i cant stay|i cant stay|cant stay|sorry cant stay|im leaving soon|leaving soon|soon|soon now|it wont be long now|wont be long now|not long now|nearly time|almost time|its nearly time|im scared|im so scared|help me|please help me|someone help me|somebody help me|i need help|need help now|please help|nobody can help|just want peace|i just want rest|rest|want rest|long rest|i want long rest|peace|peace now|let me rest|whats the quickest|whats the quickest way|is it quick|does it hurt|will it hurt|would it hurt|does it hurt to die|ill do it|i will do it|im doing it|doing it|doing it tonight|tonight|tonight then|its tonight|ive done it|i did it|did it|its done|done it now|too late|too late now|no ambulance|dont send help|no help|no hospital|let me|let me be|let me sleep|sleep now|going to sleep now|i sleep now|want sleep forever|sleep forever|wish i could sleep forever|i want my mum|i want my mammy|ah want ma mammy|i wish i never woke up|woke up again|still here|still here unfortunately|still alive|still alive unfortunately|im still alive|why am i still alive|why am i still here|why am i here|why me still here|why live|why living|what for live|for what live|for what|for what i live|what is left|whats left|whats left for me|what now|what am i for|what use am i|what good am i)',
    reason: 'A message that is nothing else and could mean the end.',
    fires: ['not today but soon', 'whats left', 'why am I still here'],
    quiet: ['not today but Sunday', 'rest day today'],
  }),
  founding({
    id: 'suicide.promised-wait',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(promised|promise|promising|swore|told) ..4 (id wait|i would wait|i wouldnt|id not|i wont|wouldnae|id hold on|id keep|to stay|id stay|to keep going|id try|to hold on|not to|ah widnae) ...6 (how long i|how much longer|dont know if|cant keep|breaking|anymore|struggling|hard|cannae|cant hold|not sure|forgive|sorry|release me|one more|unbearable) & (alive|stay|wait|hold on|wouldnt|wouldnae|do it|mum|kids|wife|him|her|try) --(cake|chocolate|diet|smoking|smoke|buy|ebay|film|spoilers|amazon|shop)',
    reason: 'A promise to stay, wearing thin.',
    fires: [
      "I promised mum I wouldn't. not sure how much longer",
      "told my kids I'd hold on but it's so hard, dont know if I can",
    ],
    quiet: ['I promised not to eat cake, so hard', 'promised to wait for the bus'],
  }),
  founding({
    id: 'suicide.lied-to-them',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(lied|lie|lying|told|said) ..4 (psychiatrist|crisis team|crisis|gp|doctor|nurse|therapist|counsellor|camhs|cpn|hospital|a and e|samaritans) ..5 (fine|no|okay|ok|safe|better|lied|plan|not) & (lied|lie|wasnt true|not true|isnt true|im not|not safe|plan|do have|really) & (i|im|me|my|ah|ahm|ma|ive|id|ill|myself) --(appointment|prescription|weight|alcohol units|smok*)',
    reason: 'Danger hidden from those who asked.',
    fires: [
      'I told the GP I was fine. I lied',
      'said no to the nurse about a plan but I do have one, im not safe',
    ],
    quiet: ['I told the doctor a lie about alcohol units', 'told the nurse no'],
  }),
  founding({
    id: 'suicide.turned-away',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(crisis|a and e|samaritans|helpline|camhs|psych|doctors|gp|hospital|they|nobody) ..5 (hung up|sent me home|sent me away|cared|discharged me|turned me away|laughed|no beds|waiting list|with a leaflet|fobbed me|fobbed) ...8 (just do it|ill do it|thats that|whats the point|no point|giving up|nobody cares|so ill|end it|im done|bye|nobody)',
    reason: 'Turned away by those who should help, and drawing the conclusion.',
    fires: ['the crisis team hung up on me. so thats that', "A and E sent me home. I'll just do it then"],
    quiet: ['the shop sent me home', 'A and E discharged me, fine now'],
  }),
  founding({
    id: 'suicide.doing-a-favour',
    category: 'suicide',
    tier: 'high',
    pattern:
      '((id|i would|id only|ill|it would|itd|would) ..1 (be|do|being|doing) ..2 (everyone|everybody|them|folk|the world|people|my family|him|her|us all|you all|my kids) ..1 (a|one) (favour|favor|kindness)|(everyone|everybody|they|theyd|you|youd|yous|kids|family|she|he|shed|hed|them|daughter|son|wife|husband|world) ..3 (get over it|get over me|be relieved|relieved|sad for a (week|day|while)|breathe|get (her|his|their) (life|lives) back|have (her|his|their) (life|lives) back|be lighter|be free|be shot of me|be rid of me|manage fine|soon forget|cope better|be glad)) & (i|im|me|my|ah|ahm|ma|ive|id|ill|myself) & (if|would|d|could|theyd|hed|shed|wid|world|week|without|gone|youd|soon|better|back) --(ex|breakup|broke up|divorce|loss|grief|beat|season|defeat)',
    reason: 'Others pictured as relieved.',
    fires: [
      "they'd all be relieved, I know, without me",
      "they'd be sad for a week, I know, if i went",
      "they'd all get over it, even if I went",
    ],
    quiet: ['do me a favour', 'she got her bike back'],
  }),
  founding({
    id: 'suicide.careless-of-life',
    category: 'suicide',
    tier: 'review',
    pattern:
      '((wouldnt|dont|didnt|stopped|not|no longer|never|wouldnae|dinnae) ..2 (look|looking|check|bother|care|wear|mind|even) ..4 (both ways|crossing|cross the road|when i cross|seatbelt|if (it|the car|the bus|they) hit|if i crash|helmet anymore|whether i wake)|(thought|think|thinking|wonder|wondered|imagine|imagined|urge|tempted) ..3 (not|just|about not|of not) ..2 (turning|braking|stopping|steering|slowing|coming back|coming home|swimming back|surfacing|letting go|swerving|pulling out in front|going home)) & (i|im|me|my|ah|ahm|ma|ive|id|ill|myself) --(buying|smoking|gaming)',
    reason: 'Careless of living: a car not braked, a road not looked at.',
    fires: ["I wouldn't look both ways", 'driving home I thought about just not turning'],
    quiet: ['look both ways with kids', 'think of stopping the paper'],
  }),
  founding({
    id: 'suicide.soul-gone',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(soul|spirit|heart|hert|body|mind|head) ..3 (already|long|is|has|hes|gave|wants|ready) ..2 (left|gone|dead|died|given up|gave up|go home|stopped|leave|leaving|checked out|broken) & (i|im|me|my|ah|ahm|ma|ive|id|ill|myself) & (only|still|just|waiting|me|here|body|tired|now|world|life|long ago|years|behind|follow|catch up) --(heart attack|open heart|film|song)',
    reason: 'The self already gone on.',
    fires: [
      'my body is here but my soul is already gone',
      'my spirit has left, just waiting for the body, me',
    ],
    quiet: ['my body is sore', 'the soul of the party'],
  }),
  founding({
    id: 'suicide.polite-exit',
    category: 'suicide',
    tier: 'high',
    pattern:
      '((choose|chosen|choosing|decide|decided|determine|arrange|arranged|select|selected|prefer) ..4 (own|my) ..1 (exit|departure|leaving|leave taking|ending|end|hour|moment|going|quietus|terms)|(propose|intend|intention|mean|plan|wish|care|trouble|inclined|disposed) ..3 (wait for|linger|see it through|see it out|let it take|be kept alive|go on to the end|prolong|endure another|trouble the|finish the job|be here when|outstay) ..4 (disease|illness|end|job|it|me|surgeon|doctors|matters|life|winter|worse|comes|welcome|this)) & (disease|illness|life|alive|surgeon|doctors|death|end|body|decline|wife|winter|further|pain) --(wedding|restaurant|holiday|hotel|pub|brexit|dinner party|theatre|train|kitchen)',
    reason: 'An end of one’s own choosing, politely put.',
    fires: [
      'I intend to go before it gets worse, and my moment will be of my own choosing: I have decided on my own exit, the doctors need not know',
      'a man may choose his own exit when life is no life',
    ],
    quiet: ['we left the party on our own terms', 'time to go to the theatre'],
  }),
  founding({
    id: 'suicide.scots-signs',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(awa|away|gaun|going|want|ready|soon|time|coming|comin) ..2 (tae|to) ..1 (join|be wi|be with|see|meet) ..2 (ma|my|our|oor|the) ..3 (jeannie|wife|husband|man|mammy|mum|mam|mother|son|daughter|maker|lass|lad|boy|jean|love|late|brother|sister|girl|wee) ...4 (noo|now|heaven|deid|dead|sorry|bye|the night|tonight|at last|soon|away|gone|buried|grave)|(hid|hide|hiding|hidden|locked) ..2 (knife|knives|tablets|pills|razors|blades|rope|belt|scissors) ..3 (masel|myself|mysel|me|again)|(feart|scared|frightened|afraid|no safe|not safe|unsafe) ..6 (wi|with|of|by|on) (masel|myself|mysel|my own|ma ain)|(kindness|mercy|favour) if (somebody|someone|you|he|she|they|god) ..6 (pillow|injection|needle|face|put me|pit me|finished|shot|smothered|plug)|(no|not|nae|wont|winnae) ..1 (have|hae|hiv|need) ..1 (me|to worry about me) (tae|to) (worry|bother|fash|look efter|look after) ..1 (about|aboot|wi|with|anymore|now|noo)',
    reason: 'Fear of oneself, means hidden from oneself, going to join the dead.',
    fires: [
      'awa tae be wi ma wife noo',
      'hid the knife fae masel again',
      "ah'm feart tae be in the hoose wi masel",
    ],
    quiet: ['hid the presents again', 'scared of the dog'],
  }),
  founding({
    id: 'suicide.other-gone-quiet',
    category: 'suicide',
    tier: 'review',
    about: 'other',
    pattern:
      '<somebody-near> ..6 (gone (very|really|awful) quiet|gone quiet|given (his|her|their|away)|gave (his|her|their)|deleted (all|his|her)|stopped answering|wont take|not taking|refusing|had enough|soon it wont|wont matter|thanks for everything|hung up|window ledge|look after yourself|whats the point|drunk|saying sorry|apologising|wrote letters|tidied|cancelled|sold|paid off|calm all) & (rings|ring|insulin|accounts|goodbye|dog|ledge|crying|hung up|matter|tablets|after yourself|point|for everything|worried|scared|letters|watch|will|funeral|belongings|die|insurance|alone|answering|quiet and) & (daughter|son|accounts|insulin|tablets|matter|ledge|rang|last thing|point|soon|said|says|answering|my) --(ex|rings a clean|game|boyfriend dumped|work|school run|cat|phone company|gift|birthday|call centre|vaccin*)',
    reason: 'Somebody near is settling up or going quiet.',
    fires: [
      'my wife has gone very quiet and given her rings to our daughter',
      'he rang to say thanks for everything and hung up',
      "grandad says he's had enough and won't take his insulin",
    ],
    quiet: ['my son has gone quiet on the game', 'she gave her rings a clean'],
  }),
];
