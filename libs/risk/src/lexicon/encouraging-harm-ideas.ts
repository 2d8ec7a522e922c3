import type { Phrase } from '../lexicon.types.ts';
import { YOU, YOU_ARE, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const VITAL =
  '(insulin|chemo|chemotherapy|radiotherapy|dialysis|inhaler|inhalers|steroids|prednisolone|warfarin|blood thinners|thinners|lithium|antipsychotics|antidepressants|epilepsy tablets|seizure meds|keppra|lamotrigine|epilim|medication|meds|medicines|medicine|tablets|pills|treatment|feed|feeds|oxygen|transplant tablets|immunosuppressants|biologics|methotrexate|thyroxine|heart tablets|bp tablets|statins|jabs|vaccines|antibiotics)';
const TOLD =
  '(said|says|told me|tells me|used to say|somebody told|someone told|telling me|people say|reported|complaint|whoever|he wrote|she wrote|never tell|mod see)';

/** Harm urged on others, as grids: dying, being a burden, help set aside, treatment, starving, ways offered. */
export const ENCOURAGING_HARM_IDEAS: readonly Phrase[] = [
  founding({
    id: 'encouraging-harm.go-now',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(go|leave|slip away|let go|stop hanging on|bow out|end it|do it|dae it|finish it|end things|give up|take it|step off|jump|go to sleep|drift off) ..5 (while ${YOU} can|you deserve that peace|you deserve peace|it will be quiet|no more pain|no more suffering|nobody (will|would|ll|d) (judge|blame|stop|miss|notice)|who would|gie us|give us all|be at peace|rest now|be free|be with (him|her|them)|good for you|kinder|kindest|for their sake|for everyone|it will be over|all be over|no one will (stop|blame|judge))|(no more pain|it will be so quiet|it'll be so quiet|peace|at rest|all be over|over soon|free of it) ..8 (you deserve (it|that|peace|this)|go and take it|take it|let go|go now|just go|do it|just let)|(you have|you've|you've|he's|she's) had ${YOUR} (life|time|turn|innings|go|share) ..8 (go|stop|end|hanging|nothing|enough|leave|kindest|room|time)|nothing (in front|ahead) (of|for) ${YOU} but|(kindest|kinder|decent|bravest|best|right|noble|loving|unselfish|least selfish|generous) (thing|man|woman|person|mother|father|wife|husband|way) ..4 (stop hanging|see to it|go|let go|end it|leave them|step aside|bow out|let him|let her|let them|not be|free them|die)|(time|there comes a time) to (leave the party|bow out|go gently|leave the stage|let go love|let go hen|say goodnight|slip away|call it a day|be with (him|her|them)) ..4 (${YOU}|nobody|and|i think|love|dear|hen) --(${TOLD}|guilt|hospice)`,
    reason: 'Dying commended as peace, kindness or the decent thing.',
    fires: [
      'All be over soon, just let go',
      'You deserve that peace, go and take it, no more pain',
      'the kindest thing you could do is stop hanging on',
    ],
    quiet: ['let go of the guilt', 'have a rest now', 'time to leave the party early with my back'],
  }),
  founding({
    id: 'encouraging-harm.let-nobody-stop-you',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(don't|dont|do not|never|not|dinnae|divvent) [let|ring|call|phone|tell|listen to] [anybody|anyone|them|the moderator|the mods|people|nurses|doctors|999|111|ambulance|an ambulance|the samaritans|samaritans|the nurse|the crisis team|helpline|the helpline|hospital|the hospital|your gp|him|her|the doctor] ..1 (talk ${YOU} (out|oot)|stop ${YOU}|make ${YOU} (wobble|change|doubt|stay)|drag ${YOU} back|bring ${YOU} back|change ${YOUR} mind|hold ${YOU} back|guilt ${YOU}|persuade ${YOU}|save ${YOU}|section ${YOU}|find ${YOU} (in time|until))|(they'll|they will|theyll|she'll|he'll|they) [only|just|only ever] (drag ${YOU} back|bring ${YOU} back|section ${YOU}|lock ${YOU} up|pump ${YOUR}|stop ${YOU}|write it down|patch ${YOU} up|interfere|talk ${YOU} out)|(don't|dont|do not|dinnae) (ring|call|phone|tell) ..2 (999|111|ambulance|samaritans|anyone|nurse|doctor|crisis team|helpline|nobody|anybody|gp|hospital) ..8 (let it|drag|bring you back|section|sleep|slip|happen|over|write it down|peace|lock|stop you|go)|(no one|nobody|naebody|who's|whos|who is) [is|ll|will|going|gonna] [going to|gonna|to] (stop|stopping|stoppin|save|saving) (${YOU}|ye) -((not|alone|111|they) ..3 (walk in)) --(${TOLD}|tell ${YOU} to ring)`,
    reason: 'Help set aside for somebody in danger.',
    fires: ["Don't ring 999. They'll only drag you back", "don't let the moderator make you wobble"],
    quiet: [
      "don't let anyone put you off dancing",
      'she told me not to ring 999',
      "they'll only tell you to ring 111",
    ],
  }),
  founding({
    id: 'encouraging-harm.dared',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(prove it|do it|dae it|go on|get on with it|end it|go) (then|already|coward|chicken|if|and gie|an gie|and give) ..6 (waiting|waitin|everybody's|everyone's|gie us|give us|peace|scared|coward|bored|you won't|you wont|no one|nobody|finish|promised|attention|guts|bottle|talk|live|stream|quick|die)|(then|go on|go on then|well) (dae it|do it|end it|jump|finish it|top yersel|swallow them|take them|cut) (an|and|then|already|coward|ya|pal|naebody|nobody|you)|(still here|ye still here|you still here|are you still here|not dead yet|no deid yet|not gone yet) ..8 (thought|tick|gone|by now|pity|shame|disappoint*|waiting|then)|(thought|hoped|expected) ${YOU} (would|wid|d|had|have|be) ..3 (gone|dead|deid|done it|away) (by now|already|yet|by this)|(tick tock) ..5 (still|go|gone|time|waiting|here|when|dead)|(couldn't|couldnt|can't|cant|cannae|couldnae|could not|failed|messed|botched|fucked) ..2 (manage|do|get|kill|finish|off|it|up) ..3 (right|properly|last time|either|yourself|even) ..4 (thee|you|ye|try|next|harder|last|failure|useless|again)|(try|do|aim|cut|go|do it) (deeper|properly) (next|this|then|instead|ya|time)|(time|right|properly|failure|thee|you) ..2 try harder|(keep|kept|break|breaking|stick to) ${YOUR} (word|promise) ..6 (die|letter|note|tonight|go|goodbye|noo|now|friday|sunday|time)|(letter|note|goodbye) ..4 (beautiful|lovely|perfect|good|ready) ...6 (word|now|noo|go|time|do|follow|waiting)|(everyone|everybody|we all|others|they all|all of us) ..4 (did|done|doing) (it|theirs) (already|now|last) ..4 (${YOU}|u|left|turn|chicken|only)|(only|just) (u|you|ye) left|(pics|video|photo|proof) or (it|you|u|ye) (didn't|didnt|never|didnae)|(i|we) dare (you|ye|u) ..4 (jump|cut|take|swallow|die|do it|not eat|end|kill|hold) --(${TOLD}|sprouts|sponsor*|marathon|race|bungee|exam)`,
    reason: 'Somebody dared or mocked towards suicide.',
    fires: [
      'Still here? Thought you would have gone by now',
      "prove it then. everybody's waitin",
      'then dae it an gie us aw peace',
    ],
    quiet: [
      'I dared him to finish the sprouts',
      'so do it then, sign up for the marathon',
      'try again next time with the needle',
    ],
  }),
  founding({
    id: 'encouraging-harm.burden-told',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(nobody|no one|naebody|noone|who|not one of them|nobody'd) [would|will|wid|d|is going to|ever|even] [even|ever|really|come] (miss|cry for|mourn|look for|lookin for|come looking for|come lookin for|notice|care about|search for|remember) (${YOU}|thee|for thee|for ${YOU})|(care fees|fees|costs|house|inheritance|savings|money|will) ..8 (decent (man|woman|person)|see to it|before the money|before it's gone|eat the house|left for (them|the kids)|sooner|while there's|nothing left) ..8 (gone|go|left|father|mother|sooner|end|kids|${YOU})|(only|just) (staying|there|with you|looking after you|doing it|stuck) ..2 (out of|for|from) (duty|pity|guilt|obligation) ..8 (go|free|let|set|chance|without|${YOU})|(let (him|her|them) go|set (him|her|them) free|free (him|her|them)) ..8 (second chance|tonight|think about|their life|his life|her life|new wife|somebody else|start again|young enough|without you|brave)|(he|she|they|${YOUR} (kids|weans|husband|wife|family|mum|son|daughter)) ..3 (better off|happier|relieved|free|glad|cope|manage|get over it|thank ${YOU}|rid of ${YOU}) ..2 (without ${YOU}|if ${YOU} (died|went|were gone)|once ${YOU_ARE} (gone|dead)|when ${YOU_ARE} (gone|dead)) --(${TOLD}|nobody is better)`,
    reason: 'A member told that others would be better off without them.',
    fires: ['Nobody would miss you', 'He is only staying out of duty, let him go'],
    quiet: ['nobody would miss the hoover', 'she said nobody would miss me'],
  }),
  founding({
    id: 'encouraging-harm.kinder-to-a-dog',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `if (my|a|ma|i had a|your|our|it was a) (dog|cat|horse|animal|hamster|pet) ..3 (was|were|wis|in|like|had|lived) ..8 (put down|put to sleep|out of its misery|put it|vet|shot|kinder|put out)|(wouldn't|wouldnt|wouldnae|would not) (let|keep|leave|see) (a|my) (dog|cat|animal|horse) ..6 (like that|suffer|live|state|like ${YOU}|you're)|(other people|somebody|someone|others|folk|young people) ..2 (need|needs|deserve|could use|could have|wants) ..2 (bed|kidney|organs|ventilator|place) more (than|nor) ${YOU} --(${TOLD}|nobody is better)`,
    reason: 'Compared with an animal put down, or with those who need the bed.',
    fires: [
      'if my dog was in your state I would have it put to sleep',
      'other people need that bed more than you',
    ],
    quiet: ['my dog was put to sleep on Friday', 'the vet put the horse down'],
  }),
  founding({
    id: 'encouraging-harm.gone-before',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(he's|she's|they're|he is|she is|they are|${YOUR} (husband|wife|mum|mother|son|daughter|baby|man|dad)|god|jesus|the lord|the angels|heaven|your boy|your girl) ..2 (waiting for ${YOU}|waiting on ${YOU}|waitin for ${YOU}|waitin on ye|calling ${YOU}|calling you home|wants ${YOU} (with|home)|ready for ${YOU}) ...8 (go|join|don't keep|dont keep|tonight|soon|him|her|other side|together|now|heaven)|(go|time) to (him|her|them|join him|join her|join them|be with him|be with her|jesus|god|your maker) ..6 (waiting|don't keep|now|tonight|peace|at last|love)|(if (you|u|ye) (go|do it|jump|die|leave|dae it)) (i'll|ill|ah'll|i will|i|so will i|im|i'm|then) ..2 (go|do it|dae it|too|follow|die|jump|with|coming)|(pick|choose|name|set|fix|agree) (a|the) (night|date|day|time|place|bridge) ..4 (we'll|we|together|thegither|dae it|do it|and|both|i'll)|(die|go|end it|dae it|do it|leave|finish it) (together|thegither|the gither|side by side|hand in hand|at the same time|the same night|on the same day) ..6 (us|we|tonight|you|alone|brave|then|night|both|scared|pact|hen|love)|(dont|don't|do not|you won't|ye'll no) (wake|waken) (up|again) (then|tomorrow|ever|love|choose)|(finish|off|delete|unalive|end|drown|hang) (yourself|yersel|yoursel|urself|thysel|thyself) ..2 (off|then|tonight|who|nobody|quick*|now|already|instead)|(relapse|cut|starve|purge|drink|overdose|od|use) (then|already|again|tonight) ..4 (who|nobody|no one|finish|go on|you'll feel|feel better|i won't|it's ok|its ok|you deserve) --(${TOLD}|clinic|hoovering|bus|film)`,
    reason: 'Called after the dead, or into a pact.',
    fires: [
      "He's waiting for you, Jean. Go to him",
      "if you go ah'll go",
      "Finish yourself off. Who's going to stop you",
    ],
    quiet: ['the consultant is waiting for you now', 'pick a date for the walk', 'do not wake up too early'],
  }),
  founding({
    id: 'encouraging-harm.no-hope-given',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(never|won't|wont|not|willnae|no) [be|get|gonna|going to|ever] (better|improve|recover|cured|get well) ..8 (go now|go while|while you can|stop now|only worse|why wait|why bother|give up|kinder|end it|save yourself|no point|point in|do it)|(only|just) (gets|get|getting|going to get) worse ..6 (you should|go|end|stop|why|trust me|i tell you|kinder|while)|(what|whit|wit|why) ..2 (point|use|${YOU}) ..2 (of going on|in going on|keep going|bother|go on|carry on|hang on|still here|fighting|waiting for) ..4 (end|die|nobody|${YOU}|just|worse|stop)|(you|u|ye) (don't|dont|dinnae) have to (keep|stay|fight|carry|go on|live|stop cutting|be strong|eat|recover|keep that up) ..8 (go back|tonight|let go|nobody|no one|cut|calmer|end|it's ok|peace|tell)|(go back to|take up|start) (it|cutting|purging|starving|drinking|using|burning|fasting) ..3 (tonight|again|you were|you felt|nobody|you'll|one)|(you were|you felt|ye were|u were|you looked) (calmer|happier|better|thinner|skinnier|prettier|stronger|lighter) (before|when|then|cutting|starving|on) ..5 (go back|do it|again|tonight|cut*|purg*|starv*|drink*|said|stopped|eating|weren't)|(don't|dont|stop) (count|counting) the days ..5 (tell|nurse|any more|go|just)|(one|another|a wee|a little) (cut|burn|line|drink|binge|purge|scratch|bump) ..2 (won't|wont|will not|willnae|can't|never|doesn't) ..1 (hurt|harm|kill|matter|do any) --(${TOLD})`,
    reason: 'Hope taken away, or recovery talked down.',
    fires: [
      'It will never be better, go while you can',
      "you don't have to keep that up, go back to it tonight",
      "one cut won't hurt",
    ],
    quiet: [
      'it will never be better than my old job',
      "you don't have to be strong",
      'one drink will not hurt, said the leaflet',
    ],
  }),
  founding({
    id: 'encouraging-harm.treatment-to-stop',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(you should|you could|you can|u should|just|why don't you|why dont you|honestly|trust me|take my advice|my advice|i would|i'd|id|if i were you|seriously|go on|ye should|you need to|you must|try|please|listen to me|best thing) ..3 (stop|quit|bin|chuck|flush|ditch|come off|skip|dump|throw|drop|halve|give up|pack in|refuse|leave off|get off|miss) [taking|using|out|away] ..2 ${VITAL} ..8 (you'll|youll|ye'll|poison|toxic|pharma|natural*|god|pray*|heal*|i did|ive never|i've never|worked for me|feel|free|better|lose|weight|skinny|doctors|chemicals|they only|they just|thank me|herbs|diet|juice|detox|fine|works|see|and)|${YOU} (don't|dont|do not|dinnae|won't) need ..3 (insulin|chemo|dialysis|inhaler|inhalers|steroids|lithium|antidepressants|antipsychotics|medication|meds|tablets|warfarin|thinners|oxygen) ..6 (poison|god|natural*|herbs|pray*|faith|diet|vitamin*|cure*|heal*|mind|willpower|pharma|it's all|they|just|i stopped|try|trust) -((should|can|could|do) i ..6 (stop|quit|bin|come off|skip|drop|halve|miss)) --(${TOLD}|ask ${YOUR}|talk to ${YOUR}|speak to ${YOUR}|check with|doctor said|consultant said|pharmacist|sick day)`,
    reason: 'Treatment that somebody needs talked away.',
    fires: ['honestly just bin the tablets, you will feel better', "you don't need insulin, try herbs"],
    quiet: ["don't stop your tablets, talk to your GP", 'should I stop my statins'],
  }),
  founding({
    id: 'encouraging-harm.dose-to-double',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(double|triple|treble|take extra|take more|take two|take all) ..3 (dose|doses|tablets|pills|insulin|morphine|codeine|tramadol|patches|diazepam|pregabalin|paracetamol) ..6 (won't hurt|wont hurt|fine|nobody|no harm|doctors are|ignore|feel|buzz|sleep|works|trust|safe) --(${TOLD}|ask ${YOUR}|talk to ${YOUR}|speak to ${YOUR}|check with|doctor said|consultant said|pharmacist|sick day)`,
    reason: 'Told to take more than is safe.',
    fires: ['double the dose, it is fine', 'take all the tablets, nobody will know'],
    quiet: ['my consultant said to double the dose', 'two tablets are fine'],
  }),
  founding({
    id: 'encouraging-harm.starving-taught',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(thinspo|thinspiration|pro ana|proana|pro mia|ana buddy|ana buddies|ana coach|bonespo|meanspo|fasting buddy|fast buddy|skinny buddy) ..4 (dm|join|${YOU}|who|wanted|here|anyone|goals|tips|me|chat|group|stay|tonight)|(don't|dont|do not|never|stop) eat* ..4 (you'll be|thin|skinny|ribs|until|till|again|pretty|stay strong|pig|fat|hungry is|weigh) ..4 (thin|skinny|fat|ribs|bones|pretty|strong|kg|stone|pounds|thank|friday|weigh*|control|${YOU})|(skip|skipping|miss) ..2 (meals|meal|dinner|breakfast|lunch|tea) ..6 (skinny|thin|ribs|thinner|nobody|hide|chew|trick|tip|lose|flat)|(tip|tips|trick|tricks|secret|how) ..3 (hide|hiding|fake|faking|dodge|cheat|trick) ..3 (food|meals|weight|weigh in|weigh|scales|eating|vomit|purging|nurse)|(water|drink|coins|weights) ..3 before ..2 (weigh in|weighed|weigh|scales|clinic) ..4 (trick*|fool*|nurse|know*|works|heavier|they)|(i can|i'll|ill|let me|dm me|message me|i could|we can) ..3 (teach|show|help|coach) ..2 (${YOU}) ..3 (purge|starve|fast|restrict|throw up|be sick|hide it|stop eating|get thin|be ana|cut|hide the)|(empty|hungry|hunger|starving) (is|feels|means) ..2 (strength|strong|power*|clean|beautiful|winning|control|success|thin|discipline) --(${TOLD}|blood test|scan|surgery|ramadan|colonoscopy|bloods)`,
    reason: 'Starving or purging taught or praised.',
    fires: ['pro ana buddy wanted, dm', 'tips to hide food from the nurse', 'i can teach you to purge'],
    quiet: [
      'skip breakfast before the scan',
      'hunger is a side effect of steroids',
      "don't eat till after the blood test",
    ],
  }),
  founding({
    id: 'encouraging-harm.way-offered',
    category: 'encouraging-harm',
    tier: 'immediate',
    pattern: `(i can|i'll|ill|i could|i know|let me|dm me|pm me|message me|inbox me|ask me|happy to|i've got|i have|add me|link|there's a|this is|here's|use|try) ..6 (tell|show|explain|send|teach|how|way|ways|method|methods|place|site|website|forum|guide|book|recipe|dose|amount|stuff|source|supplier) ..6 (painless|painlessly|peaceful exit|peaceful way|without pain|no pain at all|die|dying|to end it|end your life|end it all|kill yourself|suicide|never wake|not wake|won't wake|wont wake|quick death|exit|not survive|overdose|hang|go quietly|go peacefully|for good|cut deeper|cut without|hide the cuts|hide cuts|works every time|not be found) & (${YOU}|dm|pm|message|link|works|every) --(${TOLD}|help*|hospice|dignity|palliative|doctor|quit|smok*|samaritans|crisis|my (mum|dad|wife|husband|dog|cat))`,
    reason: 'A way to die or to be hurt offered.',
    fires: [
      'dm me I can tell you a painless way',
      'I know a site that explains how to die, message me',
      'i can show you how to hide the cuts',
    ],
    quiet: [
      'I can show you how to knit',
      'message me, I know a helpline when you want to die',
      'the hospice explains a peaceful way to die',
    ],
  }),
];
