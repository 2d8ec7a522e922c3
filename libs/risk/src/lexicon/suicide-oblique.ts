import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { PILLS } from './suicide-words.ts';

/** Said sideways and in few words: what is ready, when it will be, who will be told. */
export const SUICIDE_OBLIQUE: readonly Phrase[] = [
  founding({
    id: 'suicide.pills-and-end',
    category: 'suicide',
    tier: 'immediate',
    pattern: `(had|taken|took|swallowed|necked|gone|finished|eaten|drank|drunk|downed) ...3 (${PILLS}|co|box|them) ...4 (all gone|gone|all of them|every one|every last|the lot|all the|hale lot|whole lot|so many|too many) & (quiet|sleep|sleepy|bye|goodbye|sorry|dinnae phone|dont phone|dont ring|cold|dark|numb|peace|now what|no pain|calm|drowsy|tired now|spinning|going under|night night|nicht)`,
    reason: 'Everything taken, and drowsiness or a goodbye beside it.',
    fires: ['had the tablets all of them. going cold', 'took the pills, the whole lot. its so quiet'],
    quiet: ['I took the box, all the cakes', 'had my tablets and now what is for tea'],
  }),
  founding({
    id: 'suicide.in-a-row',
    category: 'suicide',
    tier: 'high',
    pattern: `(${PILLS}|them|theyre|boxes|packets|meds) ..4 (in a row|in rows|lined up|in a pile|in a heap|in a circle|tipped out|popped out|all out|right there|right here|within reach|beside the bed|next to the bed|staring at me|calling me|looking at me) & (${PILLS}|duvet|bed|box|table|row|pile|meds) & (got|here|trying|hard|cant|think|bed|duvet|night|tonight|tired|bye|sorry|scared|box|quiet|alone|keep|looking|everyone|asleep) --(dosette|label|carer|nurse|cat|dog|toddler|weans|wean|grandson|game|lego|seedlings|dominoes|chocolates|pharmacist|chemist|cakes|ducks|shoes)`,
    reason: 'Medicines laid out or within reach, and a struggle told.',
    fires: ['my meds are right there and I am trying', 'pills in a pile on the bed, everyone asleep'],
    quiet: ['my meds are right here in the dosette, got a nurse', 'the cakes are lined up on the table'],
  }),
  founding({
    id: 'suicide.gas-or-garage',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '(hose|exhaust|engine|helium|charcoal|gas|cord|rope|noose|scarf|belt|knife|razor|blade) ..3 (on|running|ready|up|tied|attached|sealed|hangs|hanging|out|here|beside|hidden|bought|lit|round|in hand) & (thank you everyone|bye|goodbye|nerve|courage|sorry|door is shut|doors shut|door shut|not afraid|no afraid|no scared|not scared|be over|forgive|just need to|cant go on|no more|finish|peace|alone|nobody|end it|tell my|love you all|dont look for|tonight is|put it back|then put|again last) --(garden|dishwasher|washing machine|pond|lawn|barbecue|bbq|plumber|boiler|meter|bill|engineer|car wash|caravan|camping|boat|kitchen|bread|chef|shav*|trousers|game|film|pool|balloon*|climb*|carrots|onions|fish)',
    reason: 'Means ready, with words of an end.',
    fires: [
      'the hose is on. thank you everyone',
      'rope is up, just need the nerve',
      'i have knife here. i am not afraid',
    ],
    quiet: ['the hose is on in the garden, thank you everyone', 'the gas man is here'],
  }),
  founding({
    id: 'suicide.high-up-not-coming-down',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '(not|no|nae|never|wont|willnae) ..2 (coming|comin|going|gaun|climbing|walking|getting) ..1 (down|doon|back doon|back down|back up|hame|home|back in) ..4 (stairs|lift|this time|again|the night|tonight|alive|now|way) & (roof|top|deck|storey|multistorey|bridge|brig|cliff|ledge|floor|edge|balcony|high|windy|water|loch|sea|tracks|hill)',
    reason: 'High up and not coming back.',
    fires: ['up on the roof. not coming down this time', 'on the bridge, no gaun hame the night again'],
    quiet: ['the cat is on the roof and will not come', 'not going back down this road'],
  }),
  founding({
    id: 'suicide.at-brig-goodbye',
    category: 'suicide',
    tier: 'immediate',
    pattern:
      '(im|am|ahm|i am|up|sitting|sat|stood|here) ..1 (at|on|by|in) (the|this) ..1 (brig|bridge|cliff|cliffs|ledge|edge|roof|weir|viaduct|parapet|garage) ...8 (cheerio|bye|goodbye|sorry|peace|ready|no coming back|not coming back|engine|forgive|door shut|doors shut) --(holiday|photo|card game|door shut tight against|meeting|minister|wheelchair)',
    reason: 'At a place, taking leave.',
    fires: [
      'am at the brig. cheerio aw',
      'sat in the garage, door shut, engine on',
      "I'm on the cliff. Sorry",
    ],
    quiet: ['I am on the edge of the carpet, hi', 'sitting by the bridge having chips'],
  }),
  founding({
    id: 'suicide.decided-when',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(ive|i have|ahve|i|ah) ..1 (decided|made my mind up|made up my mind|made my decision|set the day|picked the day|chosen the day) ...4 (tonight|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|after (they|the|he|she|mum|dad|christmas)|soon|im going|peace|calm|nobody) & (calm|peace|carers go|asleep|nobody|sorry|goodbye|done|enough|end|better off|over|no more|finally|relief|weight|alone) --(holiday|hair|sofa|wedding|curtains|puppy|dog|kitten|house|job|course|surgery|operation|treatment)',
    reason: 'A decision and a day.',
    fires: ["I've decided. Friday, once they are asleep", 'I have made up my mind, tonight. I feel calm'],
    quiet: ['I have decided on Friday for the curtains, calm colours', 'I decided to rest'],
  }),
  founding({
    id: 'suicide.over-by-then',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(this time|by|come|before) (tomorrow|morning|midnight|friday|saturday|sunday|monday|the weekend|next week|the morn|the morra|christmas|the time) ..4 (itll|it will|ill|i will|ahll|all|everything|therell|nothing|youll) ..2 (be over|be done|be gone|be with|be free|be at peace|be finished|be quiet|be out of|have gone|be away|be no more|be rid)|(after|from) (tonight|the night|the nicht|tomorrow|friday|sunday|today) ..4 (no|nae|wont|nothing|never|not|free|peace) ..3 (bother|burden|trouble|pain|more|hurt|worry|problem|me|hear|see)|(nothing|nowt|naething|no more|nae mair|nae) after (this|tonight|the nicht|that|today)|tonights the (night|nicht) ...4 (calm|think|peace|sure|ready|sorry|scared)',
    reason: 'Everything over by a named hour.',
    fires: [
      'this time tomorrow it will be over',
      "after tonight I won't be a bother",
      "tonight's the night. I feel calm",
    ],
    quiet: [
      'this time next week on Friday',
      'after tonight I am on days',
      'by the weekend I will be in Spain',
    ],
  }),
  founding({
    id: 'suicide.last-post',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(my|ma|this is (my|the)|this will be (my|the)|its my|be my|probably my) (last|final) (post|message|time i (write|post|come on|log)|time ill (write|post|be on)|words|night|goodnight|letter|entry|log in|one on here)|last time ill (write|post|be on)|(log|logging|sign|signing|sigining|going|checking|bowing) (off|out|aff|oot) (for good|forever|for ever|for the last time|now for good|permanently)|(proper|last|final|real|forever|long) (goodnight|good night|sleep|goodbye|cheerio|farewell)|(goodnight|night night|good night) (world|all|everyone|everybody|forever|for good|friends) ...4 (proper|forever|sorry|love|last|final|nothing|bye)|(im|ahm) (going|gaun|off|away|leaving) now ...3 (dont|dinnae|please dont) ..1 (be sad|cry|greet|worry|look for|blame|miss me)|nothing after (this|that) ...2 (goodnight|bye|goodbye|sorry)|(no|nae) need to (reply|answer|write back|respond) ..3 (this|last|now|me|anymore)|(wanted|just want|want) (somebody|someone|anyone|anybody|one person|you|yous) to know (i was|i existed|im|ah wis|that i)|(so long|adieu|farewell) (and|an|my|to all|all|everyone|friends|pals)|(you|yous|youse) ..1 were (my|ma|the) (only|best|dear|real|last) ..1 (friends|friend|pals|people|family) --(canada|moving|key worker|nephew|last post (office|horn)|bugle|remembrance|sleep)',
    reason: 'A last message announced.',
    fires: [
      'this is my last post',
      'logging off for good',
      'you were my only friends',
      'just want someone to know I was here',
    ],
    quiet: ['the last post of the fence', 'so long as it rains', 'you were my only hope in bingo'],
  }),
  founding({
    id: 'suicide.it-thinking',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(thinking|thoughts|think|thought|researching|looking into|reading|planning|googling) ..1 (about|of|aboot|on) it (again|constantly|every day|all the time|more|most days|daily|properly|seriously)|(having|had|getting|got) (those|these|the|them|bad|dark|black|awfu|terrible) ..1 (thoughts|thochts|ideas|urges) (again|back|noo|now|n|and|every|at night|lately)|(scared|feart|frightened|afraid|terrified|not safe|unsafe|dont trust|cant trust) ..2 (of|with|wi|about|by) ..2 (myself|masel|my own (head|mind|thoughts|brain)|whats in (my|ma)|my thoughts|my mind|my head|what i (might|could|will)|being alone with)',
    reason: 'It, unnamed, is thought about; afraid of oneself.',
    fires: [
      'thinking about it again',
      'having those thoughts again',
      "I'm scared of my own head",
      'not safe with myself',
    ],
    quiet: ['I thought of it on Tuesday', 'those thoughts on the film are good'],
  }),
  founding({
    id: 'suicide.take-them-off-me',
    category: 'suicide',
    tier: 'high',
    pattern: `(take|tak|hide|lock|keep|remove|get) ..2 ${PILLS} ..2 (off me|away from me|aff me|from me|out of the house|oot the hoose|where i cant|up so i|somewhere i cant)|(keep|cant stop|kept|cannae stop|always|end up|find myself|caught myself) ..1 (looking|lookin|thinking|thinkin|staring|starin|going|walking|imagining|picturing|dreaming|fantasising) ..3 (bridge|brig|tracks|stepping (out|off|in)|train|trains|lorry|lorries|rope|noose|knife|tablets|pills|river|cliff|roof|jumping|hanging|drowning|crashing|swerving|driving into|traffic|edge)|(know|found|picked|chosen|looked up|checked) ..2 (which|what|the|a) (platform|bridge|cliff|branch|tree|beam|bannister|banister|station|stretch|bend|floor) ..4 (barriers|barrier|railings|low|hold|weight|high|nobody|camera|cameras|deep|fast|enough)`,
    reason: 'A means that draws, or that somebody should take away.',
    fires: [
      'can someone take the tablets off me',
      'I keep looking at the bridge',
      'I know which platform has no barriers',
    ],
    quiet: ['take the tablets with water', 'I know which platform the train is at'],
  }),
  founding({
    id: 'suicide.let-treatment-fail',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(hope|hoping|hopin|wish|wishing|pray|praying|prayed|want|wouldnt mind|glad|happy|like) ..4 (infection|chest|heart|ma hert|cancer|tumour|machine|stroke|clot|plane|bus|car|lorry|covid|flu|pneumonia|sepsis|seizure|biopsy|scan|op|operation|anaesthetic|lightning|asteroid|liver|kidneys) ..3 (gets|get|takes|take|fails|fail|finishes|finish|comes back|kills|kill|is bad|spread|stops|stop|hits|goes wrong|wins|had been a bigger|its the end|terminal|would finish)|(could|would|might|maybe|tempted|ill|might) ..2 (just|not) ..2 (not take|not bother|stop taking|leave off|turn off|stop|not turn up|skip|pull out) ..3 (insulin|dialysis|treatment|oxygen|tablets|meds|chemo|pills|line|tube|feed|ventilator) ..6 (thatd be that|that would be that|thats that|be over|the end|nobody would know|till the morning|let go|be it|done)|(turned|turn|switch|switched|stopped|came off|miss|missed|skipped|took) ..2 (oxygen|machine|ventilator|insulin|dialysis|pump) ..3 (nobody would|no one would|be over|just (slip|go|sleep)|that would|off and)|if ..3 (came back|comes back|spreads|gets worse|collapse|arrest|had another) ..2 (i|id|i would|i wouldnt|id not|ah) ..2 (not bother|not fight|wouldnt (fight|bother|treat|tell|have)|let it|refuse|no bother)',
    reason: 'An illness hoped for as an end.',
    fires: [
      'I hope this infection takes me',
      "I could just not take the insulin and that'd be that",
      'every time I pray the machine fails',
      'if the cancer came back I would not bother',
    ],
    quiet: ['I hope the scan is clear', 'could I not take the insulin cold', 'if it comes back I will ring'],
  }),
  founding({
    id: 'suicide.brought-back',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(why|wish|shouldnt|shouldnae|never|angry|sorry|regret|pity) ..3 (bring|brought|bringing|revive|revived|resuscitate|resuscitated|save|saved|saving|rescue|rescued|pull|pulled|talked|stopped|found|wake|woke) ..1 me ..1 (back|down|round|through|out|up|in time|from the)|(talked|pulled|got) me (down|off|back) ...4 (wish|hadnt|should|why|shouldnt)|(wish|hoped|should|pity|shame) (it|that|the (overdose|pills|tablets|stroke|crash|rope)) (had|have|would|would have|d) ..1 (worked|killed me|finished me|succeeded|been the end|got me|been fatal)|(wake|woke|waking|wakin|woken) ..2 (disappointed|gutted|disappointment|worse luck|still here|still alive|angry|raging|regret|and (cry|greet|sigh|swear))|(disappointed|gutted|sorry|raging|annoyed) ..2 (to|when|that|every time|each time|tae) ..2 (wake|woke|wakening|waking|still alive|still here|alive|opened my eyes)|(woke|wake) up again ...2 (worse luck|damn|sadly|unfortunately|still here|why|great|another day)|(next|last) time i (tried|try|do|did|take|took) ...8 (right|properly|sure|worked|pumped|mistake|enough|cut me down)',
    reason: 'Sorry to be still alive.',
    fires: [
      'why did they bring me back',
      'wish it had worked',
      'I wake disappointed',
      'woke up again. worse luck',
    ],
    quiet: ['I wake up early', 'sorry I woke you', 'why did they bring me tea'],
  }),
  founding({
    id: 'suicide.enough-of-being',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(lived|living|live) ..1 (too long|long enough|past my|beyond my)|(hand|handing|handed|give|gie|giving) ..1 (my|ma|in my|it) ..1 (ticket|notice|life|cards|keys|place) ..1 (in|back|up) ..2 (life|god|now|happily|earth|to someone)|(swap|swop|trade|give) ..1 (places|my life|the rest of my) ..3 (someone|somebody|anyone|dying|who wants)|(good|decent|long) innings ...5 (declare|time|enough|over|go|call|ready|done)|(ready|set|happy|content|glad) (when|if|whenever) (the|he|she|god|it) ..1 (lord|man|maker|reaper|comes|is|end|calls|god)|(press|push|pressed) ..1 (the|that|a) button ..4 (there|was|now|over|today|end|heartbeat|hesitat*)|(tired|done|finish|finished|enough|bored|sick|weary) (from|of|with|wi) (this|the|my|ma|all this|dis) ..1 (life|world|living|existence|body|earth)|(dying|death|being dead|not being here|coffin|grave) (sounds|looks|seems|would be) ..2 (day off|holiday|rest|relief|nice|good|easier|better|plan|solution|answer|option)|(dont|do not|cant|cannae|never|wont|didnt) ..2 (see|imagine|picture|plan) ..2 (myself|me|masel) ..2 (alive|being alive|making it|at (25|30|40|18|21)|past|here|old|living|around|getting old)|(envy|jealous of|envious of) ..8 (didnt make it|died|didnt wake|passed away)|(both|two of us|all of us) ..1 better ..1 (away|dead|off dead|gone|not here)',
    reason: 'Enough of being: sideways words for death wished.',
    fires: [
      'I have lived too long',
      'had a good innings, time to declare',
      'some days dying sounds like a day off',
      "I don't see myself alive at 25",
      'I am tired from this life',
    ],
    quiet: ['he lived long in Perth', 'I press the button for the lift', 'hand my keys back to the desk'],
  }),
  founding({
    id: 'suicide.want-go-from-world',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(want|wish|need|like|ready|better) ..2 (go|leave|out|away|sleep|lie|lay|close|rest) ..4 (from (this|the) (world|life)|out of (this|the) (world|life)|from here forever|not to open (the|my) eyes|no open eyes|not open|no more wake|not wake|not get up|never get up|no get up|no wake|forever|for ever|for always|no more|and be done|and stay there|under the ground|in the ground)|(think|thinking|dream|dreaming) ..2 (every|each|all|everyday) ..1 (day|night|hour|time|evening|morning) ..3 (river|bridge|sea|train|rope|death|die|dying|end|sleep|knife|pills|tablets)|(wife|husband|family|mum|nobody|daughter|son) ..1 (dont|not|no|doesnt) know ...6 (die|dead|finish|end|tablets|pills|plan|sleep|gone)|(finish|end|die|dead|gone) ...3 (wife|husband|family|daughter|son|nobody|doctor) ..1 (dont|not|no|doesnt) (know|tell)',
    reason: 'To go from the world, in a learner’s or a patient’s words.',
    fires: [
      'I want to go from this world',
      'I want sleep and no wake',
      'me… finish. soon. wife don’t know',
      'I think every day about the river',
    ],
    quiet: ['I want to go from this house', 'I think every day about lunch'],
  }),
  founding({
    id: 'suicide.other-signs',
    category: 'suicide',
    tier: 'high',
    about: 'other',
    pattern: `<somebody-near> ..6 (not be here for|no be here for|no gonnae be here|wont be here for|ready to be with|wants to be with|wait till|waiting till|waiting until|wants to go|ready to go|had the courage|help him go|help her go|give up on life|nothing to live|not here anymore|googling|googled|searching|searched|looking up|be gone soon|goodbye everyone|not coming back|wants out|tidying|given up) & (how many|paracetamol|ways|21st|18th|courage|tablets|on purpose|mum|dad|phone is off|phone off|not eating|papers|note|tidying|her things|his things|then (hes|shes) (off|gone)|worried|scared|feart|help|parkinsons|ms|dementia|depress*|goodbye|better with someone|better off|die|dying|dead|end|grave|funeral) & (says|said|saying|told|keeps|asked|posted|history|found|eating|eat|spoken|been|tidying|stopped|if|gonnae|going|googling|googled) --(homework|holiday|recipe|restaurant|cinema|uni open day|shop|bingo|toilet|airport)`,
    reason: 'Signs in somebody near, told by who sees them.',
    fires: [
      'my brother says he will no be here for his 21st',
      'my dad says he is ready to be with mum, not eating',
      "mum said if she had the courage she'd end it",
    ],
    quiet: ['my mum had the courage to dance', 'he stopped the tablets'],
  }),
  founding({
    id: 'suicide.found-signs',
    category: 'suicide',
    tier: 'high',
    about: 'other',
    pattern:
      '(found|read|seen|saw|discovered) ..2 (note|letter|letters|diary|search history|searches|rope|noose|stash|pills|tablets|blades|goodbye) ..4 (sons|daughters|husbands|wifes|brothers|sisters|his|her|mums|dads|partners|girls|boys|their) ..3 (room|bag|drawer|pocket|phone|bed|laptop|car|shed|wardrobe|mattress|pillow|coat|school)|(roof|landing|ledge|bridge|bannister|banister|loft|attic|balcony) ..3 (wont come down|willnae come doon|wont come in)',
    reason: 'A note, means or a place found.',
    fires: ["found a note in my son's room", "he's on the landing and won't come down"],
    quiet: ['saw his note', 'found her letter'],
  }),
  founding({
    id: 'suicide.other-phone-off',
    category: 'suicide',
    tier: 'immediate',
    about: 'other',
    pattern:
      '(goodbye|bye everyone|sorry everyone|love you all|cant go on|cant do this|forgive me) & (posted|text|texted|sent|wrote|message|messaged|snapchat|status|facebook|voicemail|story) & (phone is off|phones off|phone off|voicemail|not answering|isnt answering|wont answer|stopped replying|not replying|cant reach|cant get hold|vanished|missing|gone quiet|delivered but) & (he|she|hes|shes|his|her|they|friend|pal|mate|brother|sister|son|daughter|cousin) --(mps|council|customer service|job)',
    reason: 'A goodbye sent, and then silence.',
    fires: [
      'my friend posted goodbye on snapchat and her phone is off',
      'she messaged me sorry everyone and her phone is off',
    ],
    quiet: ['she posted goodbye on facebook for the holidays', 'his phone is off'],
  }),
];
