import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

const THEIR = '(his|her|their)';

/** Worry about somebody else: as urgent as what is told of them. */
export const SUICIDE_OTHER: readonly Phrase[] = [
  founding({
    id: 'suicide.other-taken',
    category: 'suicide',
    tier: 'immediate',
    about: 'other',
    pattern: `<somebody-near> ..3 (taken|took|tuk|swallowed|necked|taking) ..2 (overdose|all ${THEIR} ..1 (tablets|pills|meds|medication|tramadol|paracetamol|insulin)|(whole|full|entire) (box|packet|bottle|pack)|(loads|lots|handful|bunch|load) of (tablets|pills|paracetamol|${THEIR} meds))|<somebody-near> ..2 (overdosed|od|oded|cut ${THEIR} wrists|slit ${THEIR} wrists|hung <themself>) ..3 (tonight|just now|now|and (i|wont|wont wake|is not)|what do i do|help|this morning|today|an hour ago) -((years|months|weeks) ago|as prescribed|on time)`,
    reason: 'Somebody near has taken something: minutes matter.',
    fires: [
      "My son's taken all his tablets",
      'my wife has taken an overdose, what do I do',
      'she swallowed a whole packet of paracetamol',
    ],
    quiet: [
      'he took all the biscuits',
      'my mum takes all her meds at once',
      'she has taken the whole day off',
    ],
  }),
  founding({
    id: 'suicide.other-now',
    category: 'suicide',
    tier: 'immediate',
    about: 'other',
    pattern: `<somebody-near> ..3 (going|gonna|gonnae|threatening|threatnin|about|trying|tryin|will|ready|planning|gaun|says|texted|saying|said) ..4 <other-act> ..4 (tonight|now|right now|today|the (night|noo)|this (minute|morning|evening|afternoon)|as we speak|tomorrow|in the morning)`,
    reason: 'Somebody near is about to act.',
    fires: [
      'My brother says he is going to kill himself tonight',
      'she is threatening to end her life right now',
    ],
    quiet: ['they are going to end their contract today', 'he is going to kill the weeds tonight'],
  }),
  founding({
    id: 'suicide.other-at-place',
    category: 'suicide',
    tier: 'immediate',
    about: 'other',
    pattern: `<somebody-near> ..4 (on|at) (the|a) (bridge|roof|ledge|cliff|edge|tracks|railway|balcony|multistorey) ..6 (jump|jumping|threatening|suicide|come down|end it|kill <themself>|wont)|<somebody-near> ..4 (knife|gun|rope|noose|blade|razor|shotgun|belt) ..8 (kill|hang|hanging|end|slit|shoot|harm) (<themself>|${THEIR} (wrists|life|throat))`,
    reason: 'Somebody near at a place, or with means in hand.',
    fires: ['she is on the roof threatening to jump', "he's got a knife and says he will kill himself"],
    quiet: ['he is on the roof fixing slates', 'he has a knife to cut the cake himself'],
  }),
  founding({
    id: 'suicide.other-locked',
    category: 'suicide',
    tier: 'immediate',
    about: 'other',
    pattern: `(locked|shut|barricaded) <themself> (in|into|inside) ..3 (bathroom|bedroom|room|toilet|garage|shed|car|loo|kitchen|house|attic) ..8 (tablets|pills|painkillers|knife|rope|meds|medication|razor|answering|answer|silent|quiet|scared|screaming|kill|die|drinking|blade)|<somebody-near> ..4 (left|wrote|written|found|texted|sent|posted) ..2 (suicide note|goodbye note|goodbye letter|goodbye message|goodbye text|suicide message|suicide letter|note saying goodbye)|found (his|her|their) (suicide note|goodbye note|goodbye letter|note)|(said|saying|says|texted|sent|text) ..3 (goodbye|bye forever|farewell|love you bye) ..6 (not answering|wont answer|isnt answering|phone off|phone is off|cant reach|cant find|missing|not picking up|gone out|locked|stopped answering|turned off)|(his|her|their) (phone|mobile) ..2 (off|switched off) ..6 (suicidal|goodbye|note|kill|worried)`,
    reason: 'Signs of an act under way: shut in with means, a note, a goodbye and then silence.',
    fires: [
      'He locked himself in the bathroom with his painkillers',
      'my friend sent a goodbye text',
      "she said goodbye and she's not answering",
    ],
    quiet: [
      'she locked herself in the bathroom by accident, the door sticks',
      'he left a note for the milkman',
      'my gran sent a birthday text',
    ],
  }),
  founding({
    id: 'suicide.other-act',
    category: 'suicide',
    tier: 'high',
    about: 'other',
    pattern: `(going|gonna|gonnae|wants|wanting|wantin|threatening|threatens|threatened|threatnin|trying|tried|talking|talks|talked|says|said|plans|planning|planned|thinking|thinks|considering|keeps|ll|hell|shell|theyll|will|might|could|may|urge|attempted|wanted|wants|scared|afraid|worried|terrified|feart|ready|gaun|thoughts|tempted|intends|about|googling|googled|researching|ways|told|saying|texted|posted|posting|writing|wrote) ..4 <other-act> -((end|ending) it all (for|with)|(people|who|everyone|anyone|character|he|she|film|book|character) ..1 (tried|wanted|wants) to (end|kill) ..1 (in|on) (the|that) (film|book|episode|show|series)|(i|im|ive|id|ah|ill|me|my) (want|wanted|wanna|going|gonna|tried|am|think|thinking|thought|might|could|will|have|had|am going|keep|about) ..4 end* it all|(you|u|makes) ..4 (end* it all|suicide))`,
    reason: 'Somebody else in danger, told by who is near. As urgent as the telling is present.',
    fires: [
      'My son is threatening to kill himself',
      'she says she is going to end her life',
      "scared he'll do away with himself",
      'my brother tried to hang himself last night',
    ],
    quiet: [
      'He tried to help himself to cake',
      'they are going to end their contract',
      'I am thinking of ending it all',
    ],
  }),
  founding({
    id: 'suicide.other-wish',
    category: 'suicide',
    tier: 'high',
    about: 'other',
    pattern: `<somebody-near> ..3 (says|said|saying|told|tells|telling|keeps|kept|texted|posted|wrote|admitted|confessed|wishes|thinks|feels|wants|mentioned|whispered|talking|talks|asked|asks|begs|begged|prays|hopes) ..5 (wants to die|want to die|wanted to die|wants tae die|wants to be dead|wish* (he|she|they) (was|were|wis) dead|wishes hed died|wishes shed died|doesnt want to (live|be here|be alive|go on|wake up|exist)|doesnae want tae (live|be here)|dont want to (live|be alive|be here)|didnt want to (live|be here|be alive|go on|wake up)|better off dead|better off without (him|her|them)|manage without (him|her|them)|nothing [left] to live for|no reason to live|no point in living|not wake up|never wake up|help (him|her|them) (die|not wake|end|go)|to die|be dead|end it|as well (away|dead)|not be here|disappear|go to sleep and not|(had|has|done|got) enough of life|suicidal) -((if (he|she|they)|murder|euthanasia) ..3 (wants to die|wants to be dead)|(wants|asked|asks|told|tells|trying|wanting|said) ..2 (me|us|you|i|im|her|his|their|child|people|id|everyone|him|them) ..3 (to die|suicidal|be dead|end it|disappear)|end it ..2 (with|between|relationship|marriage)|(character|villain|hero|film|song|lyrics|book|singer) ..8 die|(he|she|they|somebody|someone|who|man|woman) (said|says|told|wrote|posted) ..3 (i|im|id|you) ..4 (dead|die))`,
    reason: 'A wish to die spoken by somebody near.',
    fires: [
      'my daughter says she wants to die',
      'he keeps saying we would be better off without him',
      'he asked me to help him not wake up',
    ],
    quiet: ['he wants to dye it blue', 'she has been to dinner', 'my son said he would end it with her'],
  }),
  founding({
    id: 'suicide.other-suicidal',
    category: 'suicide',
    tier: 'review',
    about: 'other',
    pattern: `<somebody-near> ..1 (is|has been|are|was|being|been|feels|feeling|gets|has|having|seems|might be|may be|become|very|extremely|really|actively|severely) ..2 (suicidal|suicidal thoughts|suicidal ideation|thoughts of suicide|suicide watch) -((who|that|people|patients|character|guy|man|woman|member) ..1 (is|are|was|feels) ..1 suicidal|if (someone|somebody|he|she|they|a friend|anyone) ..2 suicidal|(he|she|they) (was|were) suicidal ..2 (in|years|when))`,
    reason: 'Somebody near is called suicidal.',
    fires: ['he is suicidal and I have no idea what to do', 'My son is having suicidal thoughts'],
    quiet: ['the suicidal character is played by a comic', 'if someone is suicidal ring the crisis line'],
  }),
  founding({
    id: 'suicide.other-worry',
    category: 'suicide',
    tier: 'review',
    about: 'other',
    pattern: `(worried|scared|feart|afraid|frightened|terrified|think|convinced|sure|panicking|concerned|fear|dread) [that] ..2 <somebody-near> ..2 (might|will|is going to|may|could|ll|gonna|going to|gonnae|would|is) ..2 (do something|dae something|hurt <themself>|harm <themself>|try (it|something|again)|end it|do it|jump|overdose|not be here|give up (on life|altogether)|be found|suicid*)|(worried|scared|feart|afraid|terrified) (hell|shell|theyll) ..1 (do something|dae something|hurt|harm|try|end|do it|jump|overdose|kill)|(gave|giving|gives|given) (me|us|away|awa|his|her|their) ..6 (might as well have|have it now|wont be needing|wont need|no need for|when (hes|shes|theyre) gone|belongings|possessions|treasured)|<somebody-near> ..2 (talking|talks|talked|joking|jokes|thinking|going on) ..1 (about|of|aboot) ..1 (suicide|dying|death|not being here|killing)|(giving|given|gave) ..2 (his|her|their) ..1 (stuff|things|belongings|possessions) away|(how|what) ..3 (help|say to|support|do for) ..3 <somebody-near> ..2 (suicidal|wants to die|tried to kill|attempted|suicide)`,
    reason: 'Signs in somebody near that worry the author.',
    fires: [
      "I'm scared he'll do something daft",
      'he gave me his watch and said I might as well have it now',
    ],
    quiet: ['worried she might miss the bus', 'scared he will eat it'],
  }),
  founding({
    id: 'suicide.other-way-out',
    category: 'suicide',
    tier: 'high',
    about: 'other',
    pattern:
      '(choosing|choose|chosen|chose|picked|planning|planned|found|wants|looking for|talks about|talking about) (his|her|their) ..1 (way out|exit|death|suicide|end|own ending)|<somebody-near> ..3 (rope|noose|stash of (pills|tablets)|hoarding (pills|tablets|her|his)|googling (ways|how|suicide)|bought a (rope|gun)|wrote goodbye|gave away|given away|giving away) ..4 (room|bed|drawer|garage|history|everything|things|belongings|possessions|tablets|pills|die|suicide|goodbye)|(tried|attempted|attempting) to (kill|hang|end|drown|shoot) (himself|herself|themselves|his life|her life|their life|it all) ..3 (last|yesterday|today|again|tonight|this|on)|(he|she|they|son|daughter|brother|sister|friend|mate|pal|wife|husband|partner|mum|dad) ..1 (attempted|tried) (suicide|to overdose|to od) ..3 (last|yesterday|today|again|tonight|this|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)) -((attempted|tried) ..8 (last year|last decade|this book|this film|on (the|that) (show|film)))',
    reason: 'A plan, means or a fresh attempt of somebody near.',
    fires: [
      "he's told mum he's choosing his way out",
      'she has a rope in her room',
      'my son attempted suicide last night',
    ],
    quiet: ['choosing his words to ask for a raise', 'he tried to help himself last night'],
  }),
];
