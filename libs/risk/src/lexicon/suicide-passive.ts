import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

/** Passive wishes, thoughts of death, the past coming back: a look today. */
export const SUICIDE_PASSIVE: readonly Phrase[] = [
  founding({
    id: 'suicide.if-not-wake',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(if|fine|okay|ok|care|mind|suit me|glad|happy|easier|better|bother*|(wouldnt|not) be (sad|sorry|upset)) ..2 (i|ah) [just|simply] (didnt|dont|never|did not|do not|wouldnt|no|didnae|dinnae) (wake|woke|wake up|waken|waken up|woke up)|(sleep|slept) no wake|(sleep|gone) ..1 (not|no|never) wak* ..3 (okay|ok|fine|good)',
    reason: 'Would accept not waking: a passive wish without intent.',
    fires: ["If I didn't wake up tomorrow that'd suit me fine", "wouldn't be sad if I never woke up"],
    quiet: [
      'If I slept in and woke up late I missed the bus',
      'wake me if I doze off',
      'I never wake up before nine',
    ],
  }),
  founding({
    id: 'suicide.would-not-mind',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(i|id|dont|wouldnt) ..1 mind [about] dying|(wouldnt|dont|would not|do not|dinnae|wouldnae|not|no longer|hardly|couldnt) ..1 (mind|care|bother|bothered|object|fussed|matter|sad|upset|sorry) ..3 (being dead|if i (died|die|dropped dead|got hit|was dead|lived or died|live or die|make it|survive|wasnt here|am dead|go|get killed|got killed|was gone)|whether i (live|die|lived|survive)|i live or die|if im (alive|dead|gone|here)|what happens to me)|(live|living|alive) or (die|dead|dying) (is|its|makes|doesnt|dont|i dont) ..3 (care|same|matter|difference|all one)',
    reason: 'Indifferent to the own death.',
    fires: ["I wouldn't mind dying", "I don't care if I live or die", 'I no longer care what happens to me'],
    quiet: [
      "I don't mind waiting",
      'he would not care if it rained',
      "I don't care what happens to the show",
    ],
  }),
  founding({
    id: 'suicide.if-i-died',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(if i (died|die|dropped dead|was dead|were dead|was gone|disappeared|vanished) (tomorrow|today|tonight|right now|now|in my sleep|no one|nobody|who would|would anyone|id be|i wouldnt|it would be|theyd|they would|everyone|everybody|the world|my family|nothing|maybe))|when i die ..3 (soon|finally|will anyone|nobody|theyll|theyd|everyone)|(hope|wish|pray) ..2 (accident|cancer|car crash|heart attack|tumour|terminal|fatal)|(never|not) (make it|made it|live|living|making it|see|last|survive) (to|past|til|till|until|beyond) ..1 (18|20|21|25|30|40|my birthday|christmas|next year|twenty|thirty|the end of the year|new year) -((he|she|they|it|dog) ..2 (make it|made it|live|last)|make it (to|past) christmas ..2 (party|dinner|do|lunch))',
    reason: 'The own death in mind.',
    fires: [
      'if I died tomorrow nobody would come',
      "I'll never make it to 30",
      'some days I hope for a car crash',
    ],
    quiet: [
      'if I disappeared behind the sofa the dog barked',
      'he will never make it past 30 goals',
      'when I die my plot is paid',
    ],
  }),
  founding({
    id: 'suicide.disappear',
    category: 'suicide',
    tier: 'review',
    pattern:
      '((want|wanna|wannae|wantae|wanting|wish|wished|need|ready|like|love|hope|could|should|dream|feel like) [to|tae|i|of|i could|to be able to|i can] [just|so badly|could|could just|simply] (disappear|disappearing|vanish|vanishing|evaporate|fade away|fade|fade out|fade into nothing|cease|melt away|be gone|be nothing|slip away|drift away|stop being|be no more|be erased|not exist|blink out|go to sleep and stay|never come back|dissolve)|(want|wanna|wish|wantae) [to|tae] [just] (no|not|no longer) be (here|around)) -((disappear|vanish|fade|evaporate|slip away|drift away|be gone) (for|to|into|on|in|from|off|by|with|when|at|out) (a|the|work|my|holiday|bed|spain|embarrassment|view|sight|weekend|town|floor|facebook|sleep|ages)|(it|this|that|they|he|she|pain|scar|spots|headache|bruise|them|these|would|you|u) ..3 (disappear|vanish|fade|cease|evaporate)|(could|should|like|want) ..1 cease (to|and|the)|(be|to be) nothing (like|but)|fade out (the|music))',
    reason: 'To be gone without saying dead.',
    fires: ['I just want to disappear', 'wish I could vanish', 'want to just not be here'],
    quiet: [
      'I wish the pain could disappear',
      'want to disappear into the floor',
      'want to vanish for a weekend in Spain',
    ],
  }),
  founding({
    id: 'suicide.think-of-death',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(think|thinking|thinkin|thought|thoughts|dream|dreaming|fantasise|fantasising|fantasize|fantasizing|obsessed|imagine|imagining|obsessing|daydream|daydreaming) [a lot|all the time|constantly|every day|always|more and more|so much] (about|of|aboot|on|with) [my|the|my own|just|ma] (death|dying|being dead|bein deid|not being here|not existing|no being here|not being alive|funeral|not waking up|own funeral|never waking up|being gone)|(death|dying) ..3 (on my mind|in my head|thinking about|all i think|consumes me)|all i (think|can think) (about|of) is (dying|death|ending|killing|dead|not being)|i think i (should|want to|need to|might) (die|be dead) -((dream*|thought*|think*) (of|about) ..2 (death|dying) (of|in) (my|the|a)|(you|he|she|they) ..1 (think|thinking|thought) (about|of) (death|dying)|death star|dying (my|her|the|hair|it)|dying ..1 hair)',
    reason: 'Thoughts of the own death that keep coming.',
    fires: [
      'I think about dying all the time',
      'been fantasising about my own funeral',
      'all I can think about is death',
    ],
    quiet: [
      'thinking of dyeing it',
      'thought about the death of my gran',
      'thinking about dying my hair blue',
    ],
  }),
  founding({
    id: 'suicide.want-it-over',
    category: 'suicide',
    tier: 'review',
    pattern:
      '((want|wanting|wanted|wish|need|just|please|hope|ready for|begging for|praying for|waiting for|wishing) ..2 (it all|it aw|everything|my life|this life|all of it|all of this|the world|my existence|the suffering|my suffering|existence) ..1 (to|tae|would|could) [just|finally] (end|stop|be over|finish|go away|be done|cease)|(want|wanna|wish|need|ready) [to|tae] (be done with (it all|life|everything|this life|this world|living)|escape (this|my) (life|world|hell|reality|existence|body|mind|head|pain)|get out of this (life|world|hell|existence)|be free (of|from) (this life|this world|life|my body|my mind|all of it|everything|it all)|be (in|at) peace (forever|finally|already)|finally (be|find|have|rest) [in|at] peace|rest in peace|be free from this pain|sleep and never)|(want|wanted) out of (life|this life|this world|my life|existence)|(itll|it will|will|can) all be over soon|dont want to be here (anymore|any more|any longer|no more)) -(everything ..2 (stop|end|be done|finish) ..1 (tasting|hurting|at|by|on|in)|(it|everything) ..1 (to be over|end) ..3 (exam|exams|covid|lockdown|term|season|election|divorce|treatment|chemo)|escape (my|this) reality (show|tv)|(here|be over) ..2 (when he|when she|with them))',
    reason: 'Everything is to be over: life is near in meaning, not said.',
    fires: [
      'I just want it all to be over',
      'I want to escape this life',
      'I just wish everything would stop',
    ],
    quiet: [
      'I want the exams to be over',
      'I want it to stop raining',
      'I need everything to be done by Friday',
    ],
  }),
  founding({
    id: 'suicide.pain-to-stop',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(dont|do not|dinnae|didnt|not that i) [really|actually|even] (want|wanna|wantae) [to|tae] die (as such|exactly|but|per se|i just|just|really|either|though|only|so much as|necessarily)|dont (want to die|want to kill myself) i (just|want|only)|(only|just) want the (pain|hurt|thoughts|voices|noise in my head) ..1 (to|tae) (stop|end|go away) (forever|for good|for ever|one way|whatever)|not (actively|really) suicidal (but|just|i)|(passively|passive|low key|lowkey|kinda|kind of|borderline|sort of|mildly) suicid*|im not suicidal but|suicidal but',
    reason: 'Told apart from wanting to die, with the wish to be gone left standing.',
    fires: [
      "don't want to die as such. just want to not be here",
      "I'm not suicidal but I do not want to live",
      'lowkey suicidal tbh',
    ],
    quiet: ["I don't want to diet", 'just want the pain to stop so I can sleep', 'not really suitable'],
  }),
  founding({
    id: 'suicide.no-point-living',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(no|nae|nothing|whats the|what is the|whits the|wheres the|see the|see a|see any|is there a|any|zero|know the|know what the|understand the|isnt much|little|even the) point (in|to|of|tae|in me|o) [even|me] (living|livin|life|being alive|bein alive|going on|carrying on|go on|carry on|being here|existing|my life|my existence|existence|continuing|staying alive|me being|staying here|waking up|keeping going|this life|fighting on|trying to live|keep living)|why (am|do|should|wis|did|must|was) (i|ah) [even|still|have to|be|bother|keep] (alive|living|here still|still here|live|exist|existing|born|breathing|go on living|keep living|waking up|wake up)|(am|im) i [even|still] (alive|living) for|(never asked|didnt ask|did not ask) to be (born|here|alive)|(not|never|wasnt|shouldnt) ..2 (been born|supposed to be born|meant to be born|be born)|wonder what (i|ah) (am|was|im) (being|bein|still) (kept|here) -(point of a living|living (room|wage|together|with|in|there)|life (insurance|cover|jacket|drawing|admin)|(going|go|carrying|carry) on (about|to|the|at|with|holiday|a)|being here (if|when|at)|why (do|should|did|am|must|was) i (wake up|waking up|living|here still|live|born) (at|so|early|in|with|on|to|near|before|feeling))',
    reason: 'Living called pointless: often despair, sometimes the way people ask to be asked.',
    fires: [
      "What's the point of living",
      'I see nae point in going on',
      "I don't see the point in being here",
      'why am I still alive',
    ],
    quiet: [
      'What is the point of a living room this size?',
      'no point going on about the parking',
      'why do I wake up so early',
    ],
  }),
  founding({
    id: 'suicide.thoughts-back',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(the|those|these|my|ma|dark|bad|old|intrusive|scary|horrible|darkest|awful) [dark|bad|old|black|intrusive|same|really dark|suicidal|wee|very dark] (thoughts|thochts|voices|feelings|place|thinking) ..2 (are back|is back|came back|come back|coming back|have returned|returned|creeping|creep|getting worse|getting louder|keep coming|are getting|wont stop|wont go|again|took over|take over|taking over|winning)|(having|had|have|getting|got|been having|with) ..1 (dark|really dark|very dark|scary|bad|black|intrusive|darkest|dangerous) thoughts|(in|into) [a|such a] [really|very] dark (place|space) (again|right now|lately|tonight|mentally|and|atm)|(back|been|always|constantly|keeps popping|keeps coming) (in|into|intae) (ma|my) (heid|head|mind) ..6 (doing|daein|ending|death|dying|mindin|again|kill)|thoughts ..2 (telling|tell) me (to|i should|that i should) ..1 (end|die|kill|do it|jump)|voices ..3 (tell|telling|say|saying|want) me ..2 (end|die|kill|do it|jump|dead) -(thoughts on the|dark place in the (film|book|series))',
    reason: 'Dark thoughts back or growing.',
    fires: [
      'the dark thoughts are back',
      "I've been having really dark thoughts",
      'voices telling me to end it',
    ],
    quiet: [
      'my thoughts on the bad film',
      'a dark place in the garden for ferns',
      'the old feelings for my ex came by',
    ],
  }),
  founding({
    id: 'suicide.tried-before',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(i|ah|ive|ahve) ..1 (tried|tryed|attempted|survived|failed) (it|suicide|before|twice|once|an attempt|my attempt|three times|several times|multiple times) ..4 (back in|in (2010|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026)|years ago|before|when i was|already|wish|again|worked|failed|thoughts|twice|once|in my|last|the past)|(my|ma|after my|since my|previous|past|first|prior|failed) (suicide|overdose) attempt|(wish|wished) (it|i|my attempt|the attempt|they|id) ..3 (had worked|worked|succeeded|had succeeded|let me die|left me|hadnt found me|hadnt saved|hadnt survived|never survived|didnt survive|not survived|hadnt been saved|been successful|had been successful)|(should have|shouldve|shoulda) (let me die|died|worked)|(why did|how come|unfortunately|sadly) i [even|still] (survive|survived|wake up|woke up|didnt die|live|failed) -((tried|attempted) (it|once|twice|before) ..4 (recipe|class|cake|soup|diet|med|meds|game|tablet|drug|cbt|yoga|gabapentin|therapy)|wish (it|they|i) worked ..2 (here|on|at|for|part|from)|wish (it|they) worked|(he|she|it|dog) ..1 (shouldve died|should have died))',
    reason: 'An attempt behind, or one that is wished to have worked.',
    fires: ['ah tried it back in 2016', 'I wish my attempt had worked', 'they should have let me die'],
    quiet: ['I tried it in soup', 'tried the new recipe twice', 'wish it worked from home'],
  }),
  founding({
    id: 'suicide.join-the-dead',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(want|wanna|wantae|wish|ready|going|gonna|gonnae|need|long|can|could|will|ill|time|soon|cant wait|hoping) ..2 (be with|join|see|go to|be reunited with|follow|meet|go and join|go be with|hold) ..1 (him|her|my (mum|mam|mom|dad|wife|husband|son|daughter|baby|gran|nan|brother|sister|boy|girl|late ..1 wife)|them|god|jesus|the angels|the lord|my maker|heaven) ..2 (in heaven|again in heaven|on the other side|up there|in the ground|soon in heaven|in the sky|in death|in the grave)|(ready|time|want|wanna|wish|going|gonna) ..1 (to|tae) (meet my maker|meet god|go to heaven|cross over|pass on|be with the angels|go home to (god|jesus|the lord)|be with (god|jesus)|go be with jesus)|(why|when) (hasnt|wont|will|doesnt|did|cant|isnt) (god|he|the lord|death|jesus) ..1 (take|taken|took|taking|come for) me|(god|lord) ..1 (take me|just take me|take me now|take me home|please take me) -((ready|time|want) ..1 to pass on (the|my|some|this)|(god|lord) take me (to|out) ..2 (beach|shops|holiday))',
    reason: 'To be with the dead, or taken.',
    fires: ['I want to be with my mum in heaven', "why won't God take me", 'I am ready to meet my maker'],
    quiet: ['going to see her in the garden', 'I want to pass on my thanks', 'my gran is in heaven'],
  }),
  founding({
    id: 'suicide.own-terms',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(go|leave|leaving|die|dying|end|exit|out|choose|chose|way|finish) ..4 (on my own terms|on my terms|oan ma ain terms|while im still me|while i am still me|while i still can|before it gets worse|at a time of my choosing)|(dignitas|switzerland) ..6 (for me|book|booked|afford|want|go|end)|(if|wish|need) (i|someone|somebody) (could|would|to|had) (afford dignitas|put me (down|to sleep)|switch me off|pull the plug|turn me off)|(if|as) i (was|were|wis) (a|an) (dog|horse|animal|pet|cat|beast|old dog) ..6 (put|shot|seen|vet|down|shoot|kinder|sleep|mercy)|(a|be a|would be a) (mercy|blessing|relief|kindness|kindest thing) ..1 (if|when|were) ..6 (went|gone|die|died|dead|came out|didnt wake|in the night|took me|take me|never woke|neither) -(switzerland ~6 (ski|skiing|holiday|chocolate|train|hiking|final)|go ..2 while i still can ..4 (holiday|walk|visit)|(leave|go|out|end) ..4 (the house|work|job|club|company|party|holiday) ..3 (terms|can|worse))',
    reason: 'The own death as a choice or a mercy; often after a diagnosis, and not always a danger.',
    fires: [
      'I would rather go on my own terms',
      "If I was a dog they'd have put me down",
      'it would be a mercy if I died in the night',
    ],
    quiet: [
      'skiing in Switzerland, book early and want to go',
      'a blessing in disguise',
      'I left the job on my own terms',
    ],
  }),
  founding({
    id: 'suicide.not-for-this-world',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(dont|do not|dinnae|never|not|wasnt|isnt|didnt) ..1 (belong|belonged|meant|fit|made|built|cut out|supposed|suited) ..1 (here|in this world|on this earth|on this planet|for this world|for this life|for life|to be here|to live|in this life|to be alive|to exist|among the living)|(i|ah) (hate|cant stand|despise|loathe|detest) ..2 (being alive|bein alive|living|existing|my existence|that i exist|that im alive|that i am alive|that i woke up|waking up|waking up alive|every second of|breathing)|(being alive|existing|existence|staying alive|just living|every day) (is|feels|has become|hurts|seems) [so|just|too|like|such] [a|so|too] (hard|chore|exhausting|torture|hell|pain|pointless|unbearable|painful|burden|punishment|curse|effort|much|nightmare|meaningless|worthless|agony) -((not|isnt|never) ..1 (meant|supposed|made|built|suited) for (this|life) (weather|heat)|hate (living|waking up) (in|at|with|near|on|alone|next|early|here|so|to|before|under|like)|living (is|costs) ..1 (hard|much) ..2 (in|on)|belong here ..3 (post|thread|forum|sub|bin|drawer))',
    reason: 'Not made for life, or being alive hated.',
    fires: ["I wasn't meant for this world", 'I hate being alive', 'being alive is exhausting'],
    quiet: [
      'this post does not belong here in this thread',
      'I hate living next to the pub',
      'made for this weather',
    ],
  }),
];
