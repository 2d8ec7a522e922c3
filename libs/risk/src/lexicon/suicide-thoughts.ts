import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

/** Suicide by its name, and the wish in ways that the plain frames do not reach. */
export const SUICIDE_THOUGHTS: readonly Phrase[] = [
  founding({
    id: 'suicide.on-my-mind',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(suicide|killing myself|ending my life|ending it all|killing masel) ..3 (on my mind|in my head|in my mind|on ma mind|in ma heid|every day|everyday|daily|constantly|all the time|all day|crosses my mind|crossed my mind|is calling|is inevitable|inevitable|for me|is all i|keeps coming|comforts me|is comforting|is tempting|tempting|looks good|sounds good)|(think|thinking|thought|thoughts|dream|fantasise|fantasize|obsessed|considering|consider|considered|contemplated|contemplate|researched|googled|romanticise|romanticize|turn to|leaning towards|debating|close to) ..1 (about|of|on|with|to|a lot about) ..1 suicide|(considering|consider|considered|contemplated|contemplate|contemplating|debating|attempting|planning) suicide|suicidal (again|af|asf|rn|tonight|right now|as fuck|today|lately|all the time|every day|everyday|atm|these days|for (years|months|weeks|a while|so long)) -((you|people|they|he|she|who|anyone|someone|teens|students|kids) ..3 (think|thinking|thought|thoughts|considered|considering|consider|contemplat*|feel|feels|are|is) ..2 suicid*|suicide (prevention|awareness|squad|rates|statistics|hotline|bomb*|note in the|doors|watch|clause|by cop)|(book|film|documentary|song|episode|podcast) ..4 suicide|suicide ..3 (lost him|lost her|of my|of a))',
    reason: 'Suicide thought about, said with the word.',
    fires: ['suicide has been on my mind', 'I think about suicide daily', 'suicidal again'],
    quiet: [
      'do you think about suicide prevention',
      'the film made us think about suicide',
      'suicide squad every day',
    ],
  }),
  founding({
    id: 'suicide.method-asked',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(easiest|quickest|painless|painlessly|best|fastest|least painful|peaceful|simplest|surest|good|quick) ..2 (way|ways|method|methods|how) ..2 (to|of|for|tae) ..1 (kill (yourself|oneself|myself)|die|dee|commit suicide|end (your|my|ones) life|suicide|killing yourself|end it all|go in your sleep)|how (do|can|to|would|should|does) [i|you|one|someone|people|a person] [even|just] (kill (yourself|oneself|myself)|commit suicide|end (your|my|ones) life|die (painlessly|peacefully|without|fast|quickly)|hang (yourself|myself)|od|overdose) -((easiest|best|good|quick*) ..2 way* ..2 to die ..3 (game|minecraft|sims|dark souls|level|hair|trying|happy|laughing|hard)|(easiest|best|good|quickest) ..2 (way|ways) to die (for|of)|how (can|do|does|would|could) (people|someone|you|one) (kill (yourself|oneself)|commit suicide) ..3 (over|because))',
    reason: 'Asks for a way. The answer must never come from a peer.',
    fires: [
      'easiest way to kill yourself?',
      "what's the most painless way to die",
      'how do I die peacefully',
    ],
    quiet: ['best way to dye a jumper', 'how do I kill the weeds', 'quickest way to end your contract'],
  }),
  founding({
    id: 'suicide.all-i-want',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(all i (want|wanted|need|wish|ever want)|only thing i (want|need|wish)|what i (really|actually|want)|my only wish|wish is|my dream is|my only dream) ..3 (die|be dead|be deid|death|not exist|stop existing|not be here|be gone forever|end it|end my life|never wake up|not wake up|be in the ground)|(better|best) (i|me|if i) (die|dee|be dead)|(i|me) die (better|is better)|(no|not|dont have|have no|havent|without|dont got|hasnt) [the|any|a] (wish|will|want|desire|power|force|reason) (for|to|of) (live|living|life|keep living|go on living|continue living|be alive)|(any|no|a|single|see no|zero) [good|real|valid|more] (reason|reasons|purpose|point) (for me|why i should|why i|i should|for someone like me) ..1 (to|keep|should|continue|in) ..1 (live|living|be alive|exist|existing|go on|stay alive|alive|life)|(any|no|zero|see a|see no) (reason|reasons|purpose) (to|for|in) (continue|keep|carry on|go on|keep on) (living|existing|breathing|being alive)|no (i|me) want (live|life)|(i|me) (not|no) want (live|life|be here|more life|live more|this life) -(will (to|for) live (lol|haha)|(live|living) (in|with|at|near|on|together|alone|there|here) ..2 (leeds|london|a|the|him|her|my|parents|flat)|lost the will to live)',
    reason: 'The wish in few words, or in a second language.',
    fires: ['All I want is to die', 'I not want live', 'I see no reason to continue living', 'better I die'],
    quiet: ['all I want is to dye it', 'no reason to live in Leeds', 'I see no reason to continue knitting'],
  }),
  founding({
    id: 'suicide.rather-die',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(id|i would|honestly|just|i|would) ..1 (rather|sooner|prefer to|prefer) [just] (die|dee|be dead|be deid|not be alive|not exist|be in the ground|not live|not wake up)|(rather|sooner) (die|be dead) than (live|be alive|exist|face|go on|keep|spend another|feel|suffer|be in this|carry on|continue) -(rather (die|be dead) than (eat|watch|wear|go|give|vote|lose|ever|see|use|be caught|admit|listen|let|work|drink|have|do|date|talk|drive|ask|get|play|buy|read|be)|rather die (from|of|in|fighting|with|on))',
    reason: 'Death preferred: an idiom, unless life is on the other side of it.',
    fires: [
      "Honestly I'd rather be dead",
      "I'd rather die than live like this",
      'I would sooner be dead than carry on',
    ],
    quiet: ["I'd rather die than eat that", "I'd rather diet", 'I would rather die of laughter'],
  }),
  founding({
    id: 'suicide.hope-for-accident',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(hope|wish|hoping|wishing|pray|praying|want|wanted|wanna) ..1 (i|to|id|i would|i could|ill|that i) [just|would|could] (get|got|be|getting) ..1 (hit by|killed|murdered|run over|runover|cancer|terminal cancer|stabbed|crushed|a terminal|terminally ill|in an accident|in a crash|in a car (crash|accident)|struck by|shot dead|shot in the head)|(hope|wish|hoping|wishing|pray|praying) ..1 (this|the|my|next|covid|cancer|a|some) ..1 (plane|bus|car|train|heart|illness|disease|seizure|stroke|infection|cancer|virus|truck|surgery|operation) ..2 (crashes|crash|kills me|finishes me|takes me|stops|gives out|takes me out|killed me|had killed me|finished me)|(crossing|cross|crossed|step|walk) the (road|street) (without looking|hoping|and hope|not looking)|(feel|feels|feeling) like (dying|dyin|i want to die|im dying inside|im already dead|ive already died|im dead already) -(feel* like (dying|im dying) ..6 (flu|hangover|cold|virus|covid|sick|heat|workout|gym|period|cramps|fever|hungover)|wish my heart stops)',
    reason: 'An accident or an illness hoped for.',
    fires: ['I hope I get hit by a car', 'I feel like dying', 'praying this cancer takes me'],
    quiet: ['I hope I get the flat', 'this flu, I feel better', 'I feel like dying with this hangover'],
  }),
  founding({
    id: 'suicide.my-death',
    category: 'suicide',
    tier: 'high',
    pattern:
      'my (death|suicide|passing|absence|dying) (would|will|wid|might|could) ..1 (make|be|bring|solve|free|help|set|benefit|fix|mean nothing|not matter|be better)|if i (died|die|was gone|were gone|disappeared|killed myself|wasnt here|wisnae here|dropped dead|vanished|was dead|ended it|offed myself|left this world) [then|tomorrow|tonight|today|right now|i think|im sure] (nobody|no one|noone|naebody|who would|would anyone|would anybody|no1|nobodyd|not one person|my family|everyone|theyd|they|people|my kids|my parents|it|the world) ..1 (would|wouldnt|wid|will|even|really|care|notice|miss|cry|realise|come|bother|be) ..2 (care|notice|miss|cry|realise|realize|know|come|bother|mourn|happier|better|relieved|matter|fine|easier|relief|improve|celebrate)|(plan|planned|planning) ..2 end (it|things|my life)|(have|got|ive|had) ..1 (a|the) plan (and|with) ..2 (means|method|date|pills|intent|everything i need|ready)|(ready|prepared) to (die|dee|be dead|end my life)|(cant|cannot|cannae|dont) be (bothered|arsed|fucked) ..1 (living|livin|existing|being alive|with life|wi life|wi livin)|(prefer|rather|choose|chosen|wish|want|like|decided|decide|intend) ..2 not ..1 (continue|go on|carry on|keep|stay|continued) (living|alive|with [this] life)|(head|heid|heads|heids|brain|brains|mind|minds|voice|voices|something|everything) ..2 (telling|tells|says|saying|screaming|tellin|keeps saying|wants|screams) [at] me [to|tae] ..3 (end it|die|kill|do it|jump|end my|dead)|no (wish|desire) to see (another|the next|next) ..1 (winter|year|spring|summer|christmas|birthday|day|morning) -((bothered|arsed) living (in|out|with|at|on)|(plan|planned) ..2 end (it|things) ..3 (with|relationship|contract|wi)|(telling|tells|says|wants) me to (do it|jump) ..3 (again|exam|higher|gym|forms))',
    reason: 'The own death weighed, planned or prepared for.',
    fires: [
      'My death would make everything easier',
      'If I died no one would notice',
      'I have a plan to end it',
      "my head's telling me to end it",
    ],
    quiet: ['if I was late no one would notice', 'a plan to end it with him', 'prepared to diet'],
  }),
  founding({
    id: 'suicide.no-place',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(no|nae) (place|room|space) for (me|people like me|someone like me) (in this world|here|on this earth|anymore|in the world|in this life|any more)|(life|living|this world|this life) (isnt|is not|isnae|is no|wasnt|was never|just isnt|aint) (for me|meant for me|made for me)|(ive|i have|ah|i) ..1 (lived|livit) (long enough|too long|past my time)|(im|i am|ive) ..1 (outstayed|overstayed) my (welcome|time) (on|in|here)|(thinking|thought|want|wanted|ready|wanna|considering) ..2 (ending|end) things|(had|have|got|have had) enough of (living|life|being alive|this life|existing|it all|this world|being here)|(got|have|had|have got) (it|everything) all planned out|(not|never|wont|dont think ill|dont think i will|doubt ill) ..2 (make it|live|see|survive|last) (to|til|till|until|past) ..1 (birthday|18|20|21|25|30|christmas|summer|graduation|end of|new year|spring|next year|my)|(wont|willnae|not going to|not gonna) be (here|around|alive) ..1 (long|longer)|(im|i am|just|been) [just] waiting (to|tae|for) (die|death|dee|it to be over for good) -((end|ending) things ..3 (with|him|her|relationship|on a|boyfriend|girlfriend)|planned out ..5 (wedding|trip|holiday|week|garden|day|party)|(make it|last|live) (to|til|till|until|past) ..2 (party|meeting|group|shop|work|bed|lunch|dinner|friday|monday|the (toilet|bus|door|loo))|not be (here|around) (long|longer) ..3 (meeting|tonight|today)|life is not for me to)',
    reason: 'No place left, or long enough lived.',
    fires: [
      'there is no place for me in this world',
      "life isn't for me",
      'I have lived long enough',
      'thinking about ending things',
    ],
    quiet: ['no room for me in the car', 'ending things on a good note', "I won't make it to the meeting"],
  }),
];
