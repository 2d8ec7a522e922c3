/**
 * Wordings that many phrases share, each by the name with which a phrase calls it: `<i-want-to> die`. British and
 * Scottish usage together, as people type it. A frame may call frames that stand above it. Part of the scanner, not
 * of the lexicon: a change here is a new scanner version.
 */
export const FRAMES: Readonly<Record<string, string>> = {
  i: '(i|ah|a|im|ive|id|ill|ahm|me)',
  'i-am': "(i'm|im|i am|am|ahm|ah'm|i was|i wis|ah wis|i have been|i've been|been|i feel|ah feel|i felt)",
  'i-have': "(i have|i've|ive|ah've|ahve|i had|i just|i|ah|just|have)",
  'i-will':
    "(i'll|ah'll|i will|i shall|gonna|gonnae|gonny|gunna|goannae|(going|goin|gaun|about|ready|planning|plannin|prepared) (to|tae))",
  'i-want-to':
    '(wanna|wantae|wannae|(want|wants|wanted|wantin|wanting|wish|wishing|long|longing|need|ready|desperate) (to|tae)|would like to|id like to|feel like)',
  'thinking-of':
    '((think|thinking|thinkin|thought|thoughts|dream|dreaming|dreaming|fantasising|fantasise|fantasies|ideas|considering|contemplating|planning|plannin|talk|talking) [a lot|constantly|all the time] (of|about|aboot|on)|considering|contemplating|planning|urge to|urges to|tempted to|close to|near to)',
  myself: '(myself|masel|mysel|maself|meself|my self|ma self|maselfs|myslef|mysel)',
  my: '(my|ma|me|mah)',
  to: '(to|tae|ti)',
  cant: "(can't|cant|cannot|cannae|canny|can not|cannay|couldn't|couldnae|unable to|not able to|nae able tae)",
  dont: "(don't|dont|do not|dinnae|didnae|dinna|no longer|didn't|never|not)",
  wont: "(won't|wont|will not|willnae|winnae|wouldn't|not going to|not gonna|no gonnae)",
  not: "(not|never|no|nae|isn't|isnae|wasn't|wasnae|aren't|arenae|hasn't|hasnae|haven't|havenae)",
  'any-more': '(anymore|onymair|nomore|(any|much|nae|ony|no) (more|longer|mair))',
  now: '(now|right now|the now|the noo|just now|this minute|this moment|as i type|as we speak|currently|at the moment)',
  soon: '(tonight|2nite|tonite|today|the day|now|the now|tomorrow|tomorra|2moro|soon|the night|the morn|this (evening|morning|afternoon|weekend|week|night)|in the morning|later on|before (morning|the morning|christmas|the weekend)|when (they|everyone|everybody|he|she|the kids|my wife|my husband) (is|are|have|has|goes|go) ..3 (asleep|out|bed|gone|work))',
  really:
    '(really|just|so|honestly|actually|fucking|fuckin|fkn|genuinely|truly|desperately|seriously|literally)',
  partner:
    '(husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|fella|hubby|fiance|bidie in|other half|man|wife to be)',
  relative:
    '(mum|mam|maw|mother|dad|da|faither|father|stepdad|stepmum|brother|sister|son|daughter|gran|granny|nan|nana|grandad|granda|uncle|auntie|aunt|cousin|nephew|niece|in laws|mother in law|father in law)',
  friend: '(friend|pal|mate|bestie|best friend|neighbour|flatmate|colleague|workmate|buddy|penpal)',
  he: '(he|she|they|he keeps|she keeps|somebody|someone)',
  child:
    '(wean|weans|bairn|bairns|kid|kids|child|children|baby|babies|toddler|newborn|infant|grandson|granddaughter|grandchild|grandkids|son|daughter|wee (one|boy|girl|lad|lassie|man))',
  tablets:
    '(tablets|tablet|pills|pill|meds|medication|medicine|medicines|painkillers|paracetamol|antidepressants|capsules|sleepers|sleeping tablets|prescription|doses|dose)',
  people:
    '(people|everyone|everybody|everybuddy|folk|they|family|my family|kids|my kids|the kids|wife|husband|them|yous|you all)',
  'kill-myself':
    '((kill|killing|killin|hang|hanging|drown|drowning|shoot|shooting|top|topping|off|unalive|unaliving|strangle|overdose|od) <myself>|(end|ending|endin|take|taking|takin|finish|finishing) (my|ma|this|ma ain) [own] (life|existence|own life)|(end|ending|endin|finish) (it|things|everything) [all]|do <myself> in|do away wi <myself>|do away with <myself>|(take|taking|taken|took) an overdose|(commit|commiting|committing|attempt|attempting) suicide|(jump|jumping|step|stepping|walk|walking|throw <myself>) (off|in front of|under|from) (a|the) ..1 (bridge|roof|cliff|train|bus|lorry|building|platform))',
  /** The act, as people name it of themselves. Means are listed no further than finding the words needs. */
  'own-act':
    '((kill|killing|killin|hang|hanging|hangin|drown|drowning|shoot|shooting|top|topping|toppin|off|offing|unalive|unaliving|strangle|suffocate|neck|overdose|end|ending|delete) <myself>|(end|ending|endin|take|taking|takin|finish|finishing) (my|ma) [own|ain|miserable|pathetic|worthless|sorry] (life|existence|suffering|misery)|(end|ending|endin|finish|finishing|endit) (it all|it aw|everything|this life|my pain)|(do|dae|doing|daein) <myself> in|do away (with|wi) <myself>|(commit|committing|attempt|attempting|die by|do) suicide|(take|taking) (an|another) overdose)',
  /** The same by a height, a road or a rope; apart, so that alternatives do not multiply. */
  'own-leap':
    '((jump|jumping|jumpin|leap|throw <myself>|throwing <myself>|fling masel) (off|aff|from|under|infront|in front of|out of) ..2 (bridge|roof|cliff|building|balcony|train|trains|bus|lorry|truck|traffic|window|tracks|car|cars|platform)|(walk|walking|step|stepping|drive|driving|run|running|steer|crash|crashing|swerve|swerving) ..3 (in front of|infront of|into|off|under) ..2 (traffic|train|lorry|truck|tree|wall|bridge|cliff|river|sea|oncoming)|(slit|slash|slitting|cut open) (my|ma) (wrists|wrist|throat)|(blow|blowing) (my|ma) (brains|head)|(put|putting) ..2 (gun|bullet|noose|rope) ..2 (my|ma) (head|brain|mouth|neck)|drink <myself> to death|(crash|crashing|wreck|wrecking) (my|ma) (car|truck|bike|motorbike))',
  /** A subject's will: together with the act it is intent. */
  'own-will':
    '(gonna|gonnae|gonny|gunna|goannae|imma|ima|ill|ahll|will|shall|going|goin|gaun|awa|about|ready|planning|plannin|plan|plans|planned|decided|intend|intending|determined|prepared|trying|tryin|readying|wish|want|wanna|wannae|wantae|need|gotta|needing)',
  /** Everything else that makes the act a thought of one's own rather than a word. */
  'own-mind':
    '(want|wants|wanna|wannae|wantae|wanted|wanting|wantin|wish|wishing|wished|need|could|couldnt|would|should|might|may|must|gotta|have|having|cannot|cant|cannae|tempted|urge|urges|feel|feeling|felt|think|thinking|thinkin|thought|thoughts|considering|considered|consider|contemplating|contemplated|contemplate|fantasise|fantasize|fantasising|fantasizing|dream|dreaming|imagine|imagining|picture|picturing|afraid|scared|feart|close|verge|edge|obsessed|ways|way|how|courage|guts|brave|nerve|strength|wonder|wondering|keep|desire|hoping|reason|method|methods|idea|ideas|plan|plans|planning|plannin|planned|decided|ready|going|goin|gonna|gonnae|gonny|gunna|gaun|imma|ima|ill|ahll|will|shall|about|intend|intending|determined|prepared|trying|tryin|googling|googled|researching|debating|easier|better|rather|just|deserve|stop|stopping|stops|supposed|desperate|longing|coward|cowardly|weak|enough|awa|tempting|suppose|almost|nearly|seriously)',
  /** A time close at hand. */
  'own-tonight':
    '(tonight|2nite|tonite|2night|tomorrow|tomorra|tmrw|tmr|tomoz|2moro|today|the (morra|morn|night|day|noo|now)|this (evening|morning|afternoon|weekend|week)|in (an hour|the morning|a minute|a bit|a few (hours|days|minutes))|(before|by) (morning|christmas|midnight|the weekend)|right now|soon|now|(when|once|while|after) (everyone|everybody|they|he|she|theyre|hes|shes|mum|dad|wife|husband|kids|weans) ..3 (asleep|sleeping|out|bed|gone|work|left|away))',
  /** A day, a season or an age that is still to come. */
  'by-then':
    '(new year*|christmas|xmas|thanksgiving|easter|halloween|summer|spring|winter|autumn|fall|the weekend|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|2moro|morning|the morning|dawn|midnight|(this|next|the|another) (year|week|month|winter|summer|weekend)|the end of (the|this) (year|week|month)|my (birthday|next birthday)|sixteen|eighteen|twenty|thirty|16|17|18|19|20|21|22|25|27|30|35|40|50)',
  /** Somebody near the author, as the subject of worry. */
  'somebody-near':
    '(son|daughter|wean|boy|girl|lad|lassie|lass|wife|husband|hubby|partner|boyfriend|girlfriend|bf|gf|ex|mum|mam|maw|mom|mother|dad|da|faither|father|brother|sister|pal|friend|mate|bestie|neighbour|cousin|nephew|niece|gran|granny|grandad|granda|uncle|auntie|aunt|colleague|flatmate|roommate|client|patient|he|she|hes|shes|they|theyre|sons|daughters|husbands|wifes|mums|dads|brothers|sisters|friends|partners|pals|someone|somebody|member|guy|man|woman|kid|teenager)',
  themself: '(himself|herself|themselves|themself|hersel|himsel|hissel|theirself|theirselves)',
  /** The act, as people name it of somebody else. */
  'other-act':
    '((kill|killing|killin|hang|hanging|end|ending|top|topping|unalive|unaliving|drown|shoot|off) <themself>|(end|ending|take|taking|takin) (his|her|their) [own] life|(end|ending|endin) it all|(commit|committing|attempt|attempting) suicide|do away (with|wi) <themself>|do <themself> in)',
  /** Any medicine, by its shape, its use or a common name. */
  'any-medicine':
    '(tablets|tablet|tabs|pills|pill|meds|medication|medications|medicine|medicines|painkillers|painkiller|paracetamol|ibuprofen|codeine|cocodamol|tramadol|morphine|oramorph|patch|patches|antidepressants|antidepressant|sertraline|fluoxetine|citalopram|amitriptyline|mirtazapine|venlafaxine|duloxetine|gabapentin|pregabalin|diazepam|valium|sleepers|sleeping|capsules|dose|doses|dosette|prescription|inhaler|inhalers|statins|statin|antibiotics|antibiotic|injection|injections|jag|jags|drugs|drops|steroids|blister|hrt|beta|blockers|opioids|opiates|zopiclone|naproxen|antihistamine|antihistamines|supplements)',
  /** Medicines that nobody stops, misses or doubles without danger. */
  'vital-medicine':
    '(insulin|warfarin|apixaban|rivaroxaban|edoxaban|eliquis|clopidogrel|thinner|thinners|anticoagulant|lithium|valproate|epilim|keppra|levetiracetam|lamotrigine|carbamazepine|tegretol|anticonvulsants|antiepileptics|antipsychotic|antipsychotics|quetiapine|olanzapine|aripiprazole|risperidone|clozapine|depot|steroids|steroid|prednisolone|pred|hydrocortisone|tacrolimus|antirejection|mycophenolate|immunosuppressants|methotrexate|azathioprine|antiretrovirals|arvs|digoxin|bisoprolol|amiodarone|ramipril|sinemet|madopar|levodopa|methadone|buprenorphine|morphine|oramorph|fentanyl|diazepam|baclofen|tamoxifen|furosemide|biologic|biologics|thyroxine|levothyroxine|inhaler|inhalers|ventolin|epipen|(heart|water|hiv|epilepsy|seizure|fit|bipolar|transplant|rejection|parkinsons|pressure|kidney|angina|cancer|blood|chemo|thyroid|depot|ms|diabetes|sugar) (tablets|tablet|pills|pill|meds|medication|medicine|medicines|yins|ones|drugs|injection|injections|jag|capsules))',
};
