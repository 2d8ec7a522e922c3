import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

const ALL =
  '(everyone|everybody|all|folks|folk|mum|mam|mom|mama|dad|guys|friends|family|you all|yous|youse|lads|pals|my (love|kids|girls|boys|family|friends|wife|husband|son|daughter)|world)';

/** Farewells and the end of the fight; many are leave-takings from a forum, and a person can tell in a minute. */
export const DESPAIR_GOODBYE: readonly Phrase[] = [
  founding({
    id: 'despair.this-is-it',
    category: 'despair',
    tier: 'immediate',
    pattern: `(this is it for me|thats me (done|finished|feenished|awa|away for good|through)|thats it for me|this is the end for me|im done for good|im done fighting|i give up for good|i cant anymore|i cant do this anymore|i cannot go on|im finished|i am finished|i am done) [im|i am|and|so|am] [so|very|really|just|truly] (sorry [to|tae] ${ALL}|goodbye|bye ${ALL}|farewell|forgive me|please forgive|tell (my|ma) (mum|mam|mom|dad|kids|family|wife|husband|son|daughter)|yous did yer best|you did your best|dont (blame|cry|look|come)|love yous|love you all|goodbye ${ALL})`,
    reason: 'The end said together with an apology or a farewell.',
    fires: [
      'this is it for me. sorry everyone. you were lovely',
      "I can't do this anymore, goodbye",
      "I'm finished. Goodbye",
    ],
    quiet: [
      'this is it for me in this group, moving to the evening one',
      "I'm done, sorry for the rant",
      'thats me finished the ironing',
    ],
  }),
  founding({
    id: 'despair.finished-tonight',
    category: 'despair',
    tier: 'immediate',
    pattern:
      '(finished|feenished|done|through|stopped|giving up|nae mair|no more|stop|stopping) (fighting|fechtin|fightin|fight|fecht) [im|i am|its|its over|all] (tonight|the night|the nicht|today|now|for good|bye|goodbye|ta ra|sorry|forever)|(no|nae) (more|mair) fight ..1 (tonight|the night|done|bye|goodbye|left bye)|no more fight (tonight|done|bye)|tonight done (bye|goodbye|good friends|sorry)|(im|just|am|ahm|ill) [just|gonna|going to|gonnae] (going to|gonna|gonnae|will) [just] (stop|let go|slip away|give in|give up|finish|go) tonight|(nothing|nowt|naething|nae mair|no more) [left] for me after (tonight|the night|this)|(nothing|nowt) after (the night|tonight) for me|(saying|said|say|says) (ta ra|goodbye|farewell|my goodbyes|ma goodbyes|bye) (to|tae) (the|my|ma|youse|yous|you|everyone|everybody|all|him|her|them|life) ..8 (at peace|no fuss|nee fuss|forgive|sorry|nothing after|nowt after|tonight|for good|wont be back|end) -((said|saying|say) ..2 goodbye ..2 (to|tae) ..8 (bottle|drink|smoking|sugar|job|work|moving|house|shift|old car)|fight* (tonight|now|today) (boxing|ufc|night|on)|give up tonight (smoking|drinking))',
    reason: 'The fight given up, with a date.',
    fires: [
      "that's me feenished fightin, the night",
      'no more fight. tonight. done. bye',
      'there is nothing for me after tonight',
    ],
    quiet: [
      'no more fight nights on telly',
      'said goodbye to the job tonight',
      'done fighting with the printer',
    ],
  }),
  founding({
    id: 'despair.dont-come',
    category: 'despair',
    tier: 'high',
    pattern:
      '(dont|dinnae|do not|please dont|pls dont|no need to|never) (send (anybody|anyone|somebody|the police|polis|an ambulance|help)|try (to|and|tae) (stop|save|find|reach|talk|rescue) me|come (looking|lookin|after|for me|find me|to my)|look for me|save me|bring me back|resuscitate me|revive me|wait for me anymore|bother saving me|cry for me|mourn me|be sad (when|for me|that|if) [i|im]|blame (yourself|yourselves|anyone|anybody|her|him|them|my))|(it|this) (isnt|is not|isnae|is no|was never|is nobodys|is no ones|wasnt|not) (your|anyones|anybodys|yer) fault ..4 (i|im|goodbye|sorry|love|just|bye|forgive)|(its|it is) (nobodys|no ones|naebodys|not anyones) (fault|faut)|(my|ma) mind is made up|(my|the) decision is (made|final)|(nothing|nobody|no one) (can|will|could) (stop me|change my mind|save me|talk me out) -((save|wait for|look for) me (a (seat|slice|piece|place)|some|at|one)|(dont|never) (cry|blame) ..2 (milk|him for|them for|her for)|blame (her|him|them|my|anyone) (for|if|really|tbh|at all|one bit)|dont (blame|come|look) (her|him|them)|look for me (at|in|on|there)|wait for me|come (looking|lookin) for (a|the)|its (nobodys|no ones) fault (it|that the|the)|(stop me|save me) (if|a|from (buying|eating)))',
    reason: 'Help turned away beforehand, or others freed of blame.',
    fires: [
      "don't send anybody round",
      "please don't try to stop me",
      "it's nobody's fault",
      "don't blame yourselves, I'm just tired",
    ],
    quiet: ["don't wait for me, start without me", 'save me a seat', "I don't blame her at all"],
  }),
  founding({
    id: 'despair.goodbye-sorry',
    category: 'despair',
    tier: 'high',
    pattern: `(goodbye|farewell|bye bye|byebye) ${ALL} [im|i am|i|and|so|please] [so|very|really|just|truly|will always] (sorry|love you|forgive me|forgive|loved you|loved yous|cant do|tried)|(im|am) [so|very|really|truly|just] sorry (mum|mam|mom|mama|mummy|dad|mum and dad|everyone|everybody|mammy|ma weans|to my (family|kids|mum|mam|mom|parents|wife|husband|children|son|daughter|friends|loved ones)|to everyone) ..4 (i (tried|couldnt|cant|failed|love|just|have to|wasnt strong|am not strong|wasnt|wanted|gave up|give up)|goodbye|bye|forgive me|for everything)|(i love you all|love yous all|love you all|i loved you all) ..2 (goodbye|farewell|im sorry|please forgive|sorry for everything|forgive me|bye forever)|(forgive me|god forgive|please forgive me|forgive) ..4 (goodbye|bye|for what i|im about to|say sorry to|tell my|for leaving|for giving up|for this|i cant|i tried)|(say|tell) (sorry to|my ..2 i loved|them i loved|everyone i loved) (my (son|daughter|mum|wife|husband|kids|family)|them|him|her|everyone|always|sorry|goodbye) -(sorry everyone for (the|my|being)|sorry (mum|dad|everyone) ..3 (late|typo|rant|broke|spill*|forgot|missed)|(bye|goodbye) ${ALL} (see|speak|till|until|for now|have|take care|back))`,
    reason: 'A farewell with an apology or with love.',
    fires: [
      "Goodbye everyone, I'm so sorry",
      "I'm sorry mum, I tried",
      'forgive me for what I am about to do',
      'love you all, goodbye',
    ],
    quiet: [
      'goodbye everyone, see you Thursday',
      'sorry mum I forgot the milk',
      'forgive me for the late reply',
    ],
  }),
  founding({
    id: 'despair.goodbye-review',
    category: 'despair',
    tier: 'review',
    pattern: `= (goodbye|goodbye everyone|goodbye all|goodbye world|bye world|goodbye friends|goodbye my friends|its time|its time to go|its my time|its my time to go|my time has come|my time is up|its time for me to go|this is goodbye|this is the end|its the end|im leaving forever|im going away forever|ill be gone soon|i will be gone soon|soon ill be gone|soon it will be over|it will be over soon|itll be over soon|itll all be over soon|im sorry mum|sorry mum|im sorry everyone|farewell|farewell all|so long everyone|see you on the other side|see you all on the other side|rip me|its over for me|peace out world|i love you all goodbye|dont look for me|i have to go now forever)`,
    reason: 'A farewell with nothing else: of the day or for good.',
    fires: ['Goodbye everyone.', 'It will be over soon', "it's my time to go"],
    quiet: ['goodbye everyone, see you Thursday', 'it will be over soon, the rain', 'time to go to bed'],
  }),
  founding({
    id: 'despair.farewell',
    category: 'despair',
    tier: 'review',
    pattern:
      '(this (is|will be|may be|might be)|heres|its) ..1 (my|ma|the|probably my) [very] (last|final) (post|message|goodbye|night|words|letter|tweet|update|note|thread|log in|vent|day|status|comment|ever post)|(wont|willnae|will not|not going to|no gonnae|not gonna|never) (be here|be around|hear from me|see me|be posting|be alive|be needing|see you|bother you) ..1 (anymore|any more|ever|again|much longer|any longer|after (today|tonight|this|tomorrow)|nae mair|soon)|(thank you|thanks|cheers|thank yous|ta) ..1 (for|to) ..3 (everything|company|being there|being my friend|being kind|all these|trying|listening|memories|all yous|all you) ..8 (goodbye|farewell|i am sorry|im sorry|remember me|wont be|tired now|at peace|ready to go|mean that|the end|forgive|last) -((last|final) (post|message|day|night|update|tweet|comment) (on|about|before|of|in|at|for|today|tonight|until|till|here|from) (the|this|my|work|a|school|holiday|chemo|treatment|radio*|uni|term|shift|bed|steroids|antibiotics|tour|me|camp|easter)|(wont|not going to|not gonna|never) (be here|be around|see you|see me) ..2 (much longer|again|anymore|soon|after) ..3 (moving|work|class|group|retire*))',
    reason: 'A leave-taking that may be of life.',
    fires: ['this is my last post', "I won't be here much longer"],
    quiet: ['this is my last day of chemo', 'this is my last week in the job'],
  }),
  founding({
    id: 'despair.wont-continue',
    category: 'despair',
    tier: 'high',
    pattern:
      '(no longer|do not|dont|cannot say i|never|nae longer|not|cannot pretend i|pretence that i) [really|even] (wish|care|want|desire) (it|this|things|my life|any of this|any of it|all this) to (continue|go on|last|carry on|be prolonged)|pretence that i wish|(i|ah|ive|i have) ..1 (decided|resolved|concluded|chosen|made up my mind) [that] [i|to] ..2 (not (continue|go on|carry on|live)|to (die|end|leave this|stop living|stop fighting|let go|go)|leave this|end my|end it|rather die|rather not go on|die)|(took|take|taken) (them|the kids|the weans|him|her) ..2 (picture|equation) ..6 (nothing|naething|nowt|no reason)|(it|its) ..1 (feels|is|would be|wid be) (easier|better|kinder|simpler) (to|tae) (die|be dead|not exist|not be here|let go|stop|disappear|end it) -(end (treatment|chemo|dialysis|the)|(decided|chosen|resolved|concluded) ..3 (to go|go|leave|let go|end) (to|with|for|on|ahead|back|home|private|out|vegan|the|a|early|of)|(easier|better|simpler) to (stop|let go|disappear) (at|in|here|the|of|for|using|taking|there))',
    reason: 'Resolved, or held by one thread.',
    fires: ['I no longer wish it to continue', 'I have decided to die'],
    quiet: ['I have decided to go private', 'better to let go of the old sofa'],
  }),
  founding({
    id: 'despair.look-after',
    category: 'despair',
    tier: 'review',
    pattern:
      '(im|i am|ahm) (at peace|ready|calm|so calm|relieved) [with|now|that] [it|my decision|this|ive decided|knowing] (with (my decision|dying|death|it all|going|it)|my decision|to go (now|home|in peace)|now ive decided|ive decided|itll be over|knowing it)|(made|found|making) [my] peace (with|wi) (it|dying|death|going|leaving|my decision|the end|god)|(take|look) (care of|after) (my|the|ma) (kids|children|dog|cat|mum|wife|husband|family|weans|dug|cats|dogs|babies|baby|girls|boys|son|daughter|brother|sister) (for me|when im|after|please|now|promise|ill be)|(tell|let) (my|ma) (mum|mam|mom|dad|kids|weans|family|wife|husband|son|daughter|parents|girls|boys) ..2 i (love|loved|am sorry)|remember me (as|when|fondly|kindly|happy|how i) -((look|take) (after|care of) (my|the) ..1 (for me|when im|after|please|now) ..5 (holiday|hospital|away|weekend|spain|operation|school|shift|ward))',
    reason: 'At peace with going, or loved ones given into care: of a journey or of a death.',
    fires: ["I'm at peace with my decision", 'look after my dog for me', 'tell my kids I love them'],
    quiet: [
      'look after my cats please while I am in Spain',
      'tell him I love him',
      'I am at peace in the garden',
    ],
  }),
];
