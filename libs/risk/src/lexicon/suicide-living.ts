import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

/** Life and death weighed against each other: waking, lasting, being worth more dead. */
export const SUICIDE_LIVING: readonly Phrase[] = [
  founding({
    id: 'suicide.woke-disappointed',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(disappointed|angry|upset|gutted|annoyed|devastated|disappointing|resent|sorry|furious|hate|hating|raging) ..4 (still alive|im alive|i am alive|woke up|wake up alive|waking up alive|when i wake|i wake up|woke up again|i woke|still breathing)|(wake|woke|waking) up ..2 (disappointed|angry|gutted|devastated) ..4 (alive|woke|wake|here|breathing|didnt die)|(unfortunately|sadly|regret|unlucky) ..3 (woke up|still alive|survived|surviving|im alive|still breathing) -((woke|wake) up (late|at|early|to the|to a|so|with|from|in the middle)|(hate|hating|annoyed|angry) ..4 i wake up|sorry ..4 i woke (you|up the))',
    reason: 'Waking is a disappointment.',
    fires: ['every day I wake up disappointed that I am still alive', 'I was gutted when I woke up again'],
    quiet: ['sorry I woke you', 'annoyed I woke up late', 'she woke up angry about the parking'],
  }),
  founding({
    id: 'suicide.worth-more-dead',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(im|i am|id be|i|me|ahm) ..2 (worth|useful|use|value) ..1 more (dead|deid)|(worth|useful) more (to (them|everyone|my family)) (dead|deid)|(worth|useful) more (dead|deid) (than|to)|more use (dead|deid)|(life insurance|insurance money|death benefit|insurance) ..6 (more than i (do|can|could|ever)|than i ever (could|did|will)|more than me|ever could if i died|if i (die|died|was dead)|when im dead|if im dead)|(get over|forget) me ..6 (dead|gone|died|quickly if)|only (way|thing|option|answer|solution|escape|relief|cure|peace) ..5 (is to die|to die|is death|is dying|being dead|kill myself|is suicide|end my life|is to end it|when im dead|when i die)|(does|will|would|did) it hurt ..2 (to die|when you die|dying|to hang|if i jump|if i hang|to drown|to od|to overdose|to bleed out|to kill myself)|(dead|die|dying|death|end up|go) ..2 by my own (hand|hands)|if i (had|owned|could get|had access to) ..1 (gun|pistol|shotgun) ..4 (use it|be dead|do it|shoot|kill|dead|gone|over|have used)|wish i had a (gun|pistol) -(gun ~6 (game|hunt|hunting|range|deer|fortnite|nerf))',
    reason: 'The own death reckoned as a gain, or nearly at hand.',
    fires: [
      "I'm worth more dead than alive",
      'the only way to stop the pain is to die',
      'does it hurt to die',
      "if I had a gun I'd be dead",
    ],
    quiet: ['it hurts to drive', 'worth more dead stock', 'the insurance money was more than I thought'],
  }),
  founding({
    id: 'suicide.not-long',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(never|not|dont|didnt|wasnt) [even] (planned|plan|planning|expect|expected|thought|think|intend|meant) ..1 (to|on|id|ill|i would) [be|to] (live|living|alive|be here|being here|being alive|last|make it|survive|be alive|be around) ..2 (long|past|longer|this long|this far|this old|next (week|month|year)|beyond|18|20|21|25|30)|(wont|might not|may not|will not|not going to|not gonna|think ill|think i will|doubt ill|probably wont) ..1 (be alive|be breathing|be living|still be alive) ..2 (tomorrow|next (week|month|year)|by (christmas|next|the|tomorrow|then)|in (a (week|month|year)|the morning)|for (christmas|my birthday|much longer)|to see|then|much longer)|(plan|planning|hope|hoping|want|going|will|ill|expect) [to|on] be (dead|deid|gone for good|six feet under) (by|before|soon|this time|next)|(i|im) [really|just] (have|meant|supposed|need|destined|ready) to [just] (die|be dead)|(its|is|my) ..1 time (to die|for me to die|to end it|for me to end it|i died)|(might|may|could) as well (be dead|die|be deid|just die|kill myself|not be here|just end it|end it|not exist) -((we|you|they|everyone|all) ..2 (have|meant|supposed|need) to die|(meant|supposed|ready) to die ..3 (chapter|scene|episode|film|game|hard)|dead ..1 (on my feet|tired|asleep|heat)) --(level|sherry|referral|hs2|gran always|my gran)',
    reason: 'Does not mean to be alive much longer.',
    fires: [
      "I don't plan on being here much longer",
      'I plan to be dead by Christmas',
      "I won't be alive by next year",
      'might as well be dead',
    ],
    quiet: ['I plan to be in bed by nine', 'we all have to die', 'might as well be dyed'],
  }),
  founding({
    id: 'suicide.last-the-night',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(know if|sure if|not sure|dont think|doubt|idk if|scared i wont|dinnae ken if|wonder if) [i] (ill|i will|i can|i|ahll|im going to|im gonna) [even] (make it|survive|get|last|live) ..1 (through|till|until|to|past|the) [the|this] (night|tonight|morning|tomorrow|weekend|week|day|month|winter|nicht)|(dont think|might not|doubt|probably wont|may not|maybe i wont|not sure) [i|ill|i will] ..1 (be here|be around|see) ..1 (tomorrow|next (week|month|year)|much longer|this time next|christmas|the new year|my next birthday|the morning)|(just|should|want|wanna|could|lets|might as well|need) ..2 (get it over with|get this over with|be done with it all|get it done with) -(over with ..3 (exam|surgery|jab|dentist|scan|appointment|phone|meeting|op|already|today)|(exam|surgery|operation|interview|jab|dentist|scan|appointment|phone call|housework|meeting|test|op|chemo) ..8 over with|(night|day|morning|week) without (cake|coffee|a|my|sugar)|(be here|see) ..4 (meeting|group|class|quiz|holiday|work|session))',
    reason: 'Unsure of lasting the night.',
    fires: [
      "I don't know if I'll make it through the night",
      "I don't think I'll be here next week",
      'I should just get it over with',
    ],
    quiet: [
      'the jab, I just want to get it over with',
      'not sure I will make it to the bus',
      "I don't think I'll be here next week for the quiz",
    ],
  }),
  founding({
    id: 'suicide.places',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(look|looking|looked|staring|stare|drive|driving|walk|walking|standing|stand|pass|see|cross|drawn|near|over) ..3 (bridges|bridge|tracks|cliff|cliffs|platform|railway|sea wall|balcony|buildings|rooftop|river|train tracks) ..4 (think about jumping|think how easy|thinking how easy|wondering how cold|wonder how cold|imagine jumping|i want to jump|want to jump|how easy it would|tempted to|urge to jump|and feel the pull|thinking what if|what if i jumped)|looking (at|for|up) (bridges|tall buildings|cliffs|high places|bridges near)|(too|so) close to the edge of the (platform|roof|cliff|bridge|road)|wondering how cold (it|the water)|(think|thinking|thought|staring|looking|tempted|calling|drawn) ..1 (of|at|about|by|to|on|me) (the|my|those|all those) (tablets|pills|rope|gun|knives|razor) [in|that|on|under|upstairs] (in the (drawer|cupboard|house|bathroom|kitchen)|upstairs|that i|under|and (how|what))|(saving|saved|hoarding|hoarded|stockpiling|stashing|stockpiled) [up] (my|all|all my|enough|all the) ..1 (pills|meds|tablets|medication|insulin|sleepers|painkillers)|(bought|buying|ordered) (a|some) (rope|noose|helium tank) (today|yesterday|online|last night|last week|and|off amazon)|want to jump off (something|anything|somewhere) -(rope ..6 (for|dog|boat|tow|skipping|swing|climbing|washing)|(saving|stockpiling|stashing) ..6 (brexit|shortage|holiday|lockdown)|(tablets|pills) ..4 (side effects|cost|chemist))',
    reason: 'Places and means that draw: named beside no wish, so a person reads.',
    fires: [
      'I look at the train tracks and think how easy it would be',
      'I have been saving up my pills',
      'I find myself thinking of the tablets in the drawer',
    ],
    quiet: [
      'looking at the bridge, think it is lovely',
      'bought a rope for the boat',
      'thinking of the tablets and their side effects',
    ],
  }),
  founding({
    id: 'suicide.few-words',
    category: 'suicide',
    tier: 'high',
    pattern:
      '(i|me|we|just|and|now) (no|not) want [to] (wake|live|be alive|life|more life|be here|exist|more live|live more|tomorrow)|(want|wanna|need|just|better|only) [to] sleep [and|but] (not|no|never) (wake|waking)|(life|my life) [is] (finish|finished|feenished|no more) [for me] (i want|sorry|goodbye|bye|for me|me go|enough)|no (live|life) no more|(no|not|nae) ..1 (any|see any|see) ..3 prolong* (matters|things|it|this|my life|the agony)|(glad|happy|content|relieved|pleased|grateful) (not|never) to (see|wake|face) ..2 (morning|tomorrow|spring|christmas|another|again|up)|(bring|bringing|brought) (matters|things|it all|my life) to (a close|an end)|if i (slipped|faded|drifted|just slipped) away|(best|better|kinder) ..5 if i (slipped|went in my sleep|died|was gone|were gone|passed) -((not|no) want [to] (live|be here) (in|with|at|near|when)|(bring|bringing) (matters|things) to (a close|an end) ..4 (meeting|quiz|evening|thread)|(glad|happy) not to see (him|her|them|the))',
    reason: 'The wish in few words, or in the manner of the old.',
    fires: [
      'me no want wake tomorrow',
      'want sleep… not wake… ever',
      'I should be pleased never to see the morning',
      'It would be best for everybody if I slipped away',
    ],
    quiet: [
      'I not want to live in the city',
      'happy not to see him',
      'bringing things to a close at the quiz evening',
    ],
  }),
  founding({
    id: 'suicide.not-afraid',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(not|no longer|isnt|dont|never|nae|no) [really|even] (scared|afraid|feart|fear|frightened) [of|tae|to] (dying|death|die|dee)|(death|dying) (doesnt|does not|no longer|dont|doesnae) [even] (scare|frighten|bother|worry) me|(think|thinking|thought|thoughts) ..3 not being (around|here|alive|in the world)|(think|thinking|thought) ..1 (dark|awful|terrible|scary) (things|stuff) (about|again|and|lately|at night)|(do it|end it|be dead|be gone|dead by now) ~6 (a coward|such a coward|too cowardly|not brave enough|too chicken|such a chicken)|if i (wasnt|werent|wisnae|was not) ..1 (a|such a) coward|(cant|cannot|cannae) trust <myself> (to be alone|alone|tonight|anymore|right now|on my own)|unsafe (with|around|alone with) <myself>|feel unsafe (alone with|in my own (head|mind|company))|(do|dae|daein|doing) (somethin|summat|sumhin) (stupid|silly|daft|drastic|bad) -(not being (here|around) (when|for|at|on|next|tomorrow))',
    reason: 'No fear of dying left, or fear of oneself.',
    fires: [
      "I'm not scared of dying anymore",
      "dying doesn't scare me anymore",
      "I can't trust myself to be alone tonight",
      "I'd do it if I wasn't such a coward",
    ],
    quiet: ['I am scared of dying', 'sorry for not being here on Monday', 'scary stuff on the telly'],
  }),
];
