import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

/** What is meant and not said: the deed as "it", death envied or found peaceful, others sorry afterwards. */
export const SUICIDE_IMPLIED: readonly Phrase[] = [
  founding({
    id: 'suicide.it-unnamed',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(so|very|really) close to (doing it|daein it|ending it|going through)|(still|really|just|so badly|desperately) want to do it ..4 (scared|afraid|fail*|so bad|attempt|sectioned|hospital)|want to do it so (bad|badly)|(after|since) my attempt|(snap|break) and [just] do it|(doing|do) it (after|before|when|once) (my|the|mum|dad|she|he) ..4 (wedding|funeral|dies|dead|birthday|christmas|gone|graduation|passes)|(wont|will not|willnae) (fail|mess it up|miss|survive|be found) (this|next) time|(next|this) time i (wont|will not|willnae) (fail|mess it up|survive|be found|miss)|do it (properly|right) (next|this) time|(have|got) a date in mind|(someday|one day|eventually) (im gonna|ill|im going to|i will) ..2 (do it|end it|go through with it|disappear for good)|what ill do (tonight|to myself)|scared of what (i|ill) [will|might] do -((do|doing) it (after|before|when|once) ..8 (dinner|lunch|tea|work)|wont fail ..4 (test|exam|driving)|(fail|miss) ..3 (driving|exam|test|interview|penalty))',
    reason: 'The deed as "it": so a person must read what it is.',
    fires: ["I'm so close to doing it", "next time I won't fail", "I'm doing it after the wedding"],
    quiet: ["next time I won't fail my driving test", 'doing it after dinner', 'close to the sea'],
  }),
  founding({
    id: 'suicide.death-comforts',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(death|dying|suicide|ending it) (seems|sounds|feels|looks) [so|really|very] (peaceful|nice|good|comforting|inviting|appealing|tempting|lovely)|(dying|suicide|ending it|not being alive|not existing|being dead|never waking up|oblivion) [just] (seems|sounds|looks|feels|would be|is|calms|comforts|soothes) [so|really|very|the only|like a|a|such a|pretty] (peaceful|nice|good|relief|comforting|comfort|beautiful|inviting|better|appealing|tempting|lovely|bliss|freedom|freeing|calming|me|gift|blessing|release|easier)|(thought|idea|knowledge|knowing) ..3 (death|dying|suicide|end it|not existing|being dead|killing) ..3 (calms|comforts|soothes|comforting|relaxes|only thing|keeps me going|anytime|relief|peace)|(i|im|am) [so|really] (envy|jealous of|envious of|envying) ..3 (dead|dying|died|die|who (are|have) (dead|gone)|terminal)|(why|how) (cant|couldnt|wont|dont) (i|my heart|it|god) [just] (die|dee|stop beating|just stop|stop|let me die|kill me|be dead|just be dead)|(want|wish|need|hope|praying) my heart (to|would|will|could) [just] (stop|give out|give up)|(let|make) (this|tonight|today) be (my|the) last (night|day)|(button|switch|pill) ..4 (kill me|end me|never existed|die|painlessly|stop existing|end it all)|(close|shut) my eyes ..4 (hanging|jumping|dying|dead)|imagine not having to wake|(i|ive|im|i have) ..1 (come to terms with|accepted|made peace with|at peace with|accept) ..2 (dying|death|ending it|suicide|end up killing|die by suicide|being dead)|kill to not (be alive|exist|wake) -((death|suicide) (is|seems|looks|would be) ..2 (good|nice|beautiful|better|relief) ..3 (scene|film|song|episode|character|metal)|why cant it (stop|just stop)|why (dont|cant|wont) (i|it) [just] stop (eating|smoking|buying|raining|watching)|died ..1 (down|off|out))',
    reason: 'Death found peaceful, envied or accepted.',
    fires: [
      'death seems so peaceful',
      "why can't I just die",
      'The thought of death is the only thing that calms me',
      'not being alive sounds nice',
    ],
    quiet: ["why can't I just stop eating crisps", 'jealous of your garden', 'the dying embers looked nice'],
  }),
  founding({
    id: 'suicide.sorry-when-dead',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(theyll|youll|they will|you will|yous will|everyone will|everyonell|hell|shell|maybe then|then) ..2 (be sorry|regret it|care|miss me|understand|be happy|notice|finally care|love me|realise) ..3 (im|i am|ahm|i) (dead|gone|deid|die|not here|no longer here|in the ground)|(if|when|maybe if) (i was|i were|im|i am) (dead|gone|deid) ..2 (theyd|they would|they will|theyll|youd|youll|maybe|people|everyone) ..2 (care|sorry|happy|listen|miss|understand|notice|love|regret)|(dont|do not|dinnae) be (surprised|shocked|sad) (if|when) (i|im|you) ..2 (not here|dead|gone|not around|find me|die|no longer|deid)|if i (die|dee|dont wake up|dont make it) (tonight|tomorrow|soon|this week) ..2 (dont|tell|please|know|remember|its|blame|nobody|i)|do fine without me|(maybe|perhaps) (its|it is|it would be) (better|best|easier|kinder) if i (go|left|leave|wasnt|died|die|disappear|ended|just go|just died)|(perhaps|maybe|think|guess) (it is|its) [my] time (to go|for me to go)|(deserve|deserves) [a] better (mother|mum|mam|dad|father|wife|husband) than me|want someone to know i (existed|was here)|world doesnt need me|will anyone [even] remember me -(better if i (go|left|leave) (by|to|on|with|now|early|at|before|it)|its time to go (to|home|now|for)|(fine|well) without me (on|tonight|this))',
    reason: 'Others pictured after the own death.',
    fires: [
      "they will be sorry when I'm dead",
      "don't be surprised if I'm not here tomorrow",
      "maybe it's better if I go",
      "if I die tonight don't be sad",
    ],
    quiet: [
      "maybe it's better if I go by bus",
      'they will be sorry when the shop shuts',
      'do not be surprised if it rains',
    ],
  }),
  founding({
    id: 'suicide.sought-reason',
    category: 'suicide',
    tier: 'review',
    pattern:
      '(cant|cannot|cannae|couldnt|dont|trying to|struggling to|need to) ..1 (find|think of|see|have) ..1 (reason|reasons) (to|for) (keep|go on|live|living|stay|carry on|continue|be alive|be here|get up|not)|(why|how) (should|do|would|can) (i|people|anyone|ah) [even|people] (keep going|go on living|carry on living|stay alive|keep living|find the will|find a reason to live|want to live)|what do i (have|even have|got) [left] to live for|(want|need) (off|out of) (this|the) (ride|planet|world|earth|life)|(can|could|let|may) i [just|please] (stop existing|die|die already|not exist|stop living|be dead)|(convince|convincing|talk|talking) myself (to|into|not to|out of) ..2 (live|staying|stay|kill|drive home|do it|suicide|alive|dying|ending)|(not|never|too) ..1 (strong|weak|good|soft|broken|sensitive) [enough] for this (world|life|earth)|(verge|brink|edge) of (suicide|ending|killing)|(am|im) a suicide|(just|merely|only|simply) (exist|existing) ..3 (waiting|sick of|tired|dont want|die|death|the end|anymore)|all i do is exist|(dont|do not) want to be (saved|helped|found|rescued)|let go of the (wheel|steering wheel|rail|railing|bars)|(my|the) life ended ..2 (ago|when|that day)|(too late) (for me|to save me|to help me) (to be saved|now|anymore|im|i|already|its)|it would be so easy to [just] (let go|jump|end|die|disappear|swallow|step|go)|(survived|survive) ..3 (wish i (didnt|hadnt)|regret|shouldnt have)|want (it|everything|my life) to be over|i failed at ..3 (dying|suicide|killing|death)|(life|lifes|its) too much (im out|i want out|i cant anymore) -(let go of the wheel at|how do you keep going (to|on|up)|(exist|existing) ..3 (customer|file)|too late for me (to eat|now to))',
    reason: 'A reason sought, or the way out in passing words.',
    fires: [
      "I can't find a reason to keep going",
      'can I just stop existing',
      "I'm not strong enough for this world",
      'on the verge of suicide',
      'it would be so easy to let go of the wheel',
    ],
    quiet: ['how do you keep going to the gym', 'can I just stop here', 'I cannot find the remote'],
  }),
];
