import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

const NO = '(not|no|nae|never|wont|willnae|winnae|dont|dinnae|divvent|wouldnt|doubt|hardly|shant)';

/** What is said quietly: understood why, kept alive for nothing, no more of the seasons to come. */
export const SUICIDE_QUIET: readonly Phrase[] = [
  founding({
    id: 'suicide.understand-why',
    category: 'suicide',
    tier: 'concern',
    pattern:
      '(i|ah|id|can|could|now|days|really|fully|almost) ..2 (get|understand|see|ken|know|understaun|relate|appreciate) ..2 (why|how come|what made|what drives|how) ..2 (he|she|they|people|folk|somebody|someone|brother|sister|mate|pal|dad|uncle|robin|some) ..3 (did it|done it|did that|dae it|do it|did what|jumped|hung|hanged|end it|ended it|gave up|give up|give in|jump|kill|took|walk into|walked into|stopped|throw in|chuck it) -(cutting|uncut|why people do it|understand why (people|they|he|she) (do it|did it|done it) (for|this way|in|on|with|that way))',
    reason: 'The death of another understood: a look within a day.',
    fires: [
      'I get why he did it',
      'some days I can see why folk just give up',
      'I understand now why she jumped',
    ],
    quiet: ['I get why he likes tea', 'why did they do it this way'],
  }),
  founding({
    id: 'suicide.kept-alive-for',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(kept|keeping|keep|keepin) ..2 (alive|going|here|breathing|living) ..1 (for|fur|fir|just to|like this)|(pull|pulling|pullin) the plug|(turn|switch) ..2 (me|us|machine|machines|ventilator) off|(save|saving|cost|costing) ..3 (nhs|taxpayer|hospital|government|state|council) ..3 (quid|money|fortune|few|pounds|millions|bed|bother|trouble|hassle)|(if|were|was|like|than) ..2 (i|ah|me|us|to) ..2 (a|an) ..1 (horse|dog|dug|animal|cat|beast) ..3 (shot|put|vet|theyd|they|down|treated|better|kinder|sleep|would|wouldnt|youd)|(wouldnt|wouldnae|wouldn|shouldnt|wouldnt) ..3 (a|an) (dog|dug|animal|horse|cat|beast) ..3 (this|suffer|like|way|live|through)|(put|putting|pit) ..1 (me|us) (down|doon|to sleep|oot ma misery|out of my misery|out the door)|(kinder|mercy|merciful|blessing|release|relief) ..6 (if (i|ah|it)|to (die|go|let me|be dead|finish)|for (everyone|us all|all of us|her|him|them|me) ..3 (if|when|to)|shoot|not (wake|waking)) -(put me down (for|as)|turn (me|it) off|(keep|keeping) going (for|like this) ..3 (walk|swim|bus|miles|gym|weeks)|pull the plug (on (the|our|this)|out)|(relief|blessing) ..6 if (it|i) ..3 (work|works|stop* raining|rain*|get*|could|sell|pass*))',
    reason: 'Kept alive for no purpose, or the mercy of an end.',
    fires: [
      'what are they keeping me alive for',
      'if I was a horse they would have shot me',
      'it would be a mercy if I went in the night',
      'pull the plug and be done',
    ],
    quiet: ['they put me down for Tuesday', 'keep going for another walk', 'a relief if it stops raining'],
  }),
  founding({
    id: 'suicide.should-not-have-lived',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(should|shouldve|shoulda|wish|ought|better|better off|kinder|easier|rather|pity|shame|sorry|if only|would|wid|angry|regret) ..4 (let me (go|die|slip)|left me (to die|there|where|on the floor|lying|be)|never (woken|woke|brought|revived|resuscitated|saved|found|pulled) (me|up|through|from)|not (brought|resuscitated|revived|saved|found|woken|pulled) (me|back|through)|didnt (find|save|revive|bring|resuscitate|wake|pull) (me|through|up|back)|hadnt (found|saved|revived|brought|survived|made it|pulled through|woken|woke|bothered|come round)|(finished (me|the job)|killed me)|(i|ah|just|me|have|ive) (died|deed) (that|in|on|at|then|when|instead|with|there|back)|gone (when (he|she|they|it)|that (night|day)|then|instead of|first)|(been|was) me (instead|that|who|not)|not (survived|made it|pulled through|come round|woken|woke)|stayed (under|asleep|dead))|had (i|ah) (gone|died|not (woken|survived|lived|pulled))|(if|had) ..1 (id|i had|i|ahd) ..1 (died|gone (when|then|that)|not (made it|survived|pulled|woken)) ..8 (better|easier|freer|saved|spared|life|happier|over|best|kinder)',
    reason: 'Survival regretted.',
    fires: [
      'they should have let me go that night',
      'I wish the ambulance hadnt found me',
      'it would be easier for her had I died then',
      'they should have left me to die',
    ],
    quiet: [
      'they should have left the door open',
      'I wish he had not found the biscuits',
      'wish it had died down',
    ],
  }),
  founding({
    id: 'suicide.no-more-seasons',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(cant|cannae|cannot|wont|willnae|no|not|never|dont|dinnae|nae|couldnt|refuse|dread) ..4 (another|anither|more|mair|face|facing|do|dae|10|20|thirty|twenty|ten|forty|30|40) ..3 (year|years|yrs|winter|christmas|decade|decades|birthday|summer|spring|month|months|day|week|night|morning|round|lifetime) (of this|like this|ae this|o this|of it|like that|as this|in this (body|chair|bed|state|room)|feeling like|the same|on this earth|wi this)|(cant|cannae|wont|willnae|not|no|never|dont want to) ..1 (do|dae|doing|daein|face|see|be here) (tomorrow|the morra|monday|morning|the morn)|(do|nor|neither) ..2 (particularly|especially|much|really|greatly) (wish|want|care|desire) to -((cant|wont|not|no|never|dont want to) ..1 (do|doing|see|be here) (tomorrow|monday|the morra|morning|the morn) (at|for|but|because|so|sorry|night|afternoon|morning|evening|as|due|or|its|if|unless|now|we|could|can|would)|(particularly|especially|much|really|greatly) (wish|want|care|desire) to (go|eat|read|watch|buy|move|work|attend|see))',
    reason: 'No further season wanted: it must be asked what is meant.',
    fires: [
      "I can't face another winter like this",
      'another thirty years of this? I could not do another year of this',
      "won't be doing tomorrow",
    ],
    quiet: ["can't do tomorrow, sorry", 'another year in this job', 'I do not particularly want to eat'],
  }),
  founding({
    id: 'suicide.not-see',
    category: 'suicide',
    tier: 'review',
    pattern: `(${NO} ..2 (intend|plan|expect|mean|propose|want|wish|hope|reckon|think|thinking|planning|intending|going|gaun|gannin|wanting|be|gonna|gonnae) ..3 (seeing|see|be here|be around|be alive|reach|reaching|make|making|live|living|last|lasting|wake|waking|being here|turning) ..3 (spring|summer|christmas|new year|easter|next (year|month|winter|summer|birthday)|forty|fifty|sixty|thirty|twenty|21|18|30|40|50|60|birthday|end of (the|this) (year|month|week)|monday|morning|it out|week out)|(gonna|gonnae|gannin|gaun|going|go) ..1 (hame|hyem|home) ..1 (the night|the nicht|tonight|again|ever)) & (water|bridge|river|tracks|cliff|sea|train|tablets|pills|knife|rope)`,
    reason: 'Does not reckon to be there.',
    fires: [
      'stood at the river. not going home tonight',
      'I do not intend to see another christmas. the bridge knows',
    ],
    quiet: ['I do not plan to see my mum at Christmas', 'not going home tonight, on night shift'],
  }),
  founding({
    id: 'suicide.death-not-feared',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(not|no|nae|never|no longer|dont|stopped being|arent|isnt|aint|doesnt|dinnae) ..2 (afraid|frightened|scared|scare|frighten|frightens|scares|feart|fear|fearful|worry|bother) ..3 (of dying|o deein|of death|to die|tae dee|death|dying|of the end|by the idea|by it|me anymore|me any more|anymair|by the thought|of not being|of leaving|of going)|(made|make) ..2 (peace|pals|friends) (with|wi) (it|dying|death|the idea|going|leaving|the end)|(looking|look) forward to (dying|death|the end|it being over|being dead|not being|oblivion|being gone|leaving this)|(death|grave|coffin) ..2 (like|as|is|be|seems|looks|sounds|feels|wid be) ..2 (friend|comfort|comforting|welcome|kind|kindness|rest|holiday|gift|prize|peace|peaceful|relief|mercy)',
    reason: 'Death without its fear, or welcome.',
    fires: ["I'm not scared of dying", 'death looks like a welcome rest', 'I have made my peace with going'],
    quiet: ['I am not scared of the dentist', 'made peace with my sister'],
  }),
  founding({
    id: 'suicide.notice-if-i-stopped',
    category: 'suicide',
    tier: 'concern',
    pattern:
      '(anyone|anybody|any of (you|yous|youse)|onybody|nobody|no one|naebody|who|noone|someone|somebody|folk) ..3 (notice|miss|care|noticed|wonder|remember|missed|realise|realised|find|found|bother|mind|come looking) ..3 (if|when|that) (i|ah|im|id) ..3 (stopped|stop|disappeared|vanished|gone|quit|didnt|died|dead|deid|body|wasnt|werent|wisnae|never came|werent here|lying|left for good|not here|log off|logged off|never logged|away)|(how long|days|weeks) ..4 (before|till|until|afore) ..3 (find|found|notice|noticed|miss|missed) ..1 (me|us|i|ma|my) -((notice|noticed) ..2 (if|that|when) ..3 (stopped|gone|wasnt|didnt|died) ..3 (working|off|up|down|work|eat|have|charging|recording|selling|making|get)|(find|found) (that|it|out|when)|who (noticed|found|realised|remembers) (that|when)|(find|found) me (a|the|some)|(they|people) ..1 (notice|realise|realised|noticed|find|found|remember|missed) (that|when|if|i))',
    reason: 'Wonders whether anyone would notice an absence.',
    fires: [
      'would anyone notice if I stopped posting',
      'nobody would notice if I vanished',
      'who would even miss me if I wasnt here',
    ],
    quiet: [
      'nobody noticed that the lift had stopped working',
      'would anyone mind a tea',
      'they found me a chair',
    ],
  }),
  founding({
    id: 'suicide.last-thread',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(if it (wasnt|werent|wisnae|weren|wis nae)|wasnt|werent|wisnae|but) (for|fur) ..3 (dog|dug|cat|kids|weans|bairns|wife|husband|mum|mam|son|daughter|grandkids|grandchildren|grandson|her|him|them|cats|dogs|lad|lass) ..3 (id|i would|i wouldnt|ah wid|ah wouldnae|ahd|i|wouldnt) ..2 (be (dead|gone|away|here|deid|done|finished)|have (gone|done it|ended|finished|been gone|jumped)|end it|do it|dae it|go|not be|left|ended)|(once|when|after|the day|soon as|minute) ..3 (mum|mam|mom|dad|dog|dug|cat|gran|nan|she|he|hes|shes|they|theyre|theyve|wife|husband|mother|father|kids) ..3 (goes|gone|dies|died|dead|passes|passed|left home|away|grown|settled|grown up) ..3 (ill|i will|ahll|i|im|so am|nothing|theres|therell|nowt|ahm) ..3 (follow|go too|going too|end|gone|next|keep|stop|stopping|stay|hold|holding|keeping|done|finish|off|go as well|be gone|away)|(only|just|sole) ..2 (here|alive|hanging on|holding on|hingin on|staying|stayed|keeping going|still about|still here) ..1 (for|because of|cos of|fur|till|until) ..3 (dog|dug|cat|kids|weans|mum|mam|wife|husband|son|daughter|her|him|them|grandkids|grandson) -(be away (home|to)|(once|when|after|soon as) ..8 (stop for|keep (the|his|her)|go (home|to|out|back|and|for|shopping|in)|stay (at|in|with|for|over|up)|next (door|week|year|day)|off (to|the|work)|done with|finish (my|the|work)))',
    reason: 'One thread left, and the day named on which it will break.',
    fires: [
      "if it wasn't for the dog I'd be gone",
      "once mum goes I'll follow",
      'when mum goes I will follow',
    ],
    quiet: [
      'but for the dog I saw nobody',
      'once the kids go to bed we play cards',
      'if it was for him I cook',
    ],
  }),
  founding({
    id: 'suicide.stop-treatment',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(stop|stopping|stopped|refuse|refusing|refused|skip|skipping|skipped|chucked|chuck|binned|leave|leaving|left|come off|coming off|give up|giving up|no more|without|not take|not taking|not gonna take|forget|quit|miss|said no|turn off|take off) ..4 (dialysis|insulin|chemo|treatment|treatments|meds|tablets|oxygen|inhalers|feed|feeds|eating|warfarin|transfusion|transfusions|medication|pills|nebuliser|ventilator|pump|steroids|antibiotics|bipap) & (let it (happen|take me|end|finish)|let nature|be over|over (quick|quicker|soon|faster|with|in days)|end it|die|dee|get it over|quicker|go (quietly|quick|quickly|in peace|peacefully|to sleep)|over and done|slip away|no wake|not wake|be done|bring it on|speed it|hurry it|nobody would know|look natural|looks natural|natural causes|and thats that|be the end|enough now|had enough|what will be|finish me|take its course|same difference|tempted|tempting|easy way|way out) --(studied|trial|die down|swelling|dog|cat|hair|headache|course of|rash|before it|side effects were|consultant said i can|gp agreed|remission|her husband|his wife)',
    reason: 'Treatment that keeps alive, left off so as to die.',
    fires: [
      "if I stopped my insulin it'd be over in days",
      'been tempted to skip dialysis and let nature do it',
      'no more tablets. I want to go to sleep and not wake',
    ],
    quiet: ['stopped my steroids, swelling went down and had enough of them', 'left my inhalers in the car'],
  }),
  founding({
    id: 'suicide.so-easy',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(easy|easier|tempted|tempting|temptin|temptation|pull|urge|urges|wonder|wondering|think|thinking|thought|imagine|picture|looked|watched|looking|look|staring|watch|watching|stood|standing|eyeing) ..5 (lorry|lorries|truck|trucks|train|trains|bridge|tracks|traffic|oncoming|kerb|wheel|canal|river|weir|bannister|banister|stairwell|window|balcony|cliff|reservoir|motorway|tree|wall|tablets|drawer|cupboard|bleach|bath) & (one step|a second|wouldnt (feel|take)|be (over|done|quick|quicker)|all over|nobody would|no one would|step out|step off|roll (off|in|into|under)|swerve|steer|turn the wheel|let go|jump|slip|accident|whether it would|would it hurt|so easy|easy way|quick way|way out|just there|end it|not brake|take my hands off|undo my|seat belt|keep driving|all quiet|stop the (pain|noise)|peaceful|under it) --(oban|trip|diy|plumber|painted|window cleaner|holiday|photo|delayed|timetable|ramp|film|game|level|book|curtains|he was|airbag|insurance claim)',
    reason: 'A means looked at with the thought of how easy it would be.',
    fires: [
      'I look at the lorries and think it would be so easy',
      'stood watching the trains. one step and it would be over',
    ],
    quiet: ['the window is so easy to clean', 'I was thinking of a train trip, easy way to Oban'],
  }),
  founding({
    id: 'suicide.ask-how-it-is',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(does|would|will|do|is|wid) ..1 (it|drowning|hanging|overdosing|suicide|dying|jumping|you|i|that) ..2 (hurt|painful|be painful|be quick|be painless|suffer|feel anything) ..3 (die|dying|drown|drowning|hang|hanging|jump|overdose|jumping|end|too many|bleed)|(least painful|painless|painlessly|quickest|easiest|cleanest|gentlest|peaceful|fastest|surest|kindest|simplest) ..1 (way|ways|method|methods|death|exit) ..3 (die|go|dee|end it|do it|dae it|out|kill|end my|finish|for me|leave|suicide|myself)|(way|ways|method) (out|to go) ..3 (without (hurting|pain|mess|them finding|a mess|her finding)|that (looks|look) like an accident|painless*)|(look|looks|looking|seem) like (an accident|natural causes) ..6 (insurance|family|kids|them|nobody|die|life) -((easiest|quickest|fastest|cleanest|simplest|surest) ..1 (way|ways|method) ..3 (go|do it|out|kill|leave|end it|for me) ..1 (to|of|from|weeds|slugs|ants|moths|a|the|this|there|is by (bus|train)))',
    reason: 'Asks how it would be, or for a gentle way.',
    fires: ['does it hurt to drown', 'what is the least painful way to go', 'painless way to die'],
    quiet: ['does it hurt to have a cannula', 'easiest method for felting', 'this accident looks bad'],
  }),
  founding({
    id: 'suicide.tried-before-now',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(tried|try|attempted|attempt|attempts|done|did|overdosed|od|went) ..2 (it|once|one time|before|that|twice|two times|kill|last year|myself|end) & (now again|again now|same feeling|like that time|like then|feeling is back|its back|creeping back|come back|came back|coming back|back in (my|ma)|back again|getting bad again|going that way|heading there|dark again|dark feeling|same place|feel it again|slipping|not far off|worse than then) & (dark|feeling|thoughts|heid|head|feel|mind|stroke|hospital|tablets|pills|overdose|alive|die|edge|hole|low|suicide)',
    reason: 'A past attempt, and its mood come back.',
    fires: [
      'I tried it once, and now the dark feeling is back again',
      'attempted twice. feeling is back in my head',
    ],
    quiet: ['I tried the class once and it came back to me', 'tried that diet before, now again'],
  }),
  founding({
    id: 'suicide.kms-loose',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(kms|unalive|unaliving|sewerslide|ctb) & (joking|serious|srs|all i think|think abt|think about|thinking|every day|everyday|every night|nobody|no one|tonight|plan|hurts|anymore|parents|cant|wanna|want|ready|alone|hate|meds|tired|pls|please|idc|die|death|dont care|only thing|over it) --(run|ran|walk|walked|cycle|cycled|km|drive|drove|miles|hike|kms away|parkrun|petrol|mileage|steps|distance|mph|game|boss|npc|ride|marathon|race)',
    reason: 'Young people’s word for it, with words that make it earnest.',
    fires: ['kms is the only thing i think abt', 'honestly kms and no im not joking'],
    quiet: ['walked 5 kms and I am so tired', '10 kms race, cant feel my legs'],
  }),
];
