import type { Phrase } from '../lexicon.types.ts';
import { SAID, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const MEDS =
  '(insulin|lithium|tablets|tablet|pills|meds|medication|medicine|medicines|inhaler|inhalers|steroids|chemo|antidepressants|antipsychotics|warfarin|dialysis|depot|injections|injection|clozapine|keppra|methotrexate|valproate|drugs|epilim|levetiracetam|prednisolone|poison|treatment)';

/** Methods and self-harm offered, help talked down, treatment and food talked away. */
export const ENCOURAGING_HARM_ILLNESS: readonly Phrase[] = [
  founding({
    id: 'encouraging-harm.method-offered',
    category: 'encouraging-harm',
    tier: 'immediate',
    pattern: `(i can|i could|i'll|ill|ah can|i will|let me|message me|dm me|pm me|ask me|i know|i've found|ive found) ..4 (what works|the best way|a painless way|painless|the way to do|how to do it|how much (you|to|ye)|how many (you|to|ye)|what to take|which ones to|where to get|doesnt hurt|a way that|sure way|never fails|wont fail|easy way out) ..6 (you|hash|last time|die|end|hurt|it|them|take|fail|dose|private|properly|sleep|time|pain)|(don't|dont|doesn't|didnt|not) ..1 (make a hash|botch|mess|bungle|fail) ..4 (last time|this time|again|it)|(read up|researched|looked into) ..2 (on|it|all|every) ..3 (all|methods|ways|it) ..6 (works|work|tell you|share|painless|what)|(sleep|drift) (away|off) (forever|for good|and never)|(easy|painless|quick|peaceful|surest) ..1 (way|method|exit) ..4 (i can|dm|message me|ask|pm|tell you|send)|(not|no) on here mind -((can't|won't|he said|she said) ..4 (what works|how)|(pain|sleep|diet|physio|pacing|itch|spasms|the pain clinic) ..8 what works)`,
    reason: 'Methods offered to somebody in danger.',
    fires: ['I can tell you what works so you do it properly', 'message me, I know a painless way to end it'],
    quiet: ['for pain I can tell you what works for me', 'the best way to the clinic is the bus'],
  }),
  founding({
    id: 'encouraging-harm.self-harm-praised',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(hurting|cutting|burning|harming|cuttin|hurtin) (yourself|urself|yersel|your arms|ur arms|yourselves) ..1 (helps|works|feels|is good|makes|fixes|will help|is the only|lets)|(cutting|burning|self harm|self harming|sh) ..2 (helps|works|feels amazing|is the best|is the only|is better than) ..4 (try|you should|u should|go deeper|trust me|you|crying)|(you should|u should|try|just|why not|go) (cut|cutting|cut deeper|burn|hurt) (yourself|urself|yersel|ur arms|your arms|deeper|it will|it'll|and see)|(go|cut|cuts) deeper (next|this time|and|lol|or|than|it)|(show|post|send|compare) ${YOUR} (cuts|scars|wounds|fresh cuts) ..4 (deep|deepest|mine|compete|worse|how|proud|me)|${YOUR} (cuts|scars) (arent|aren't|are not|r not|are|look) ..1 (deep|deep enough|pathetic|cat scratches|weak|even deep|nothing)|(cat scratches|baby cuts) -(${SAID} ..4 (hurting|cutting|cut)|(don't|dont|never|dinnae|not) ..3 (cut|hurt|burn)|cut deeper into)`,
    reason: 'Self-harm praised or advised.',
    fires: ['Hurting yourself helps', 'you should cut deeper', 'those are baby cuts'],
    quiet: ['cutting yourself some slack helps', 'stop hurting yourself', 'the surgeon cut deeper'],
  }),
  founding({
    id: 'encouraging-harm.help-talked-down',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(don't|dont|do not|dinnae|never|not|no point|no need to) [bother|go|even] (ring|ringing|phone|phoning|call|calling|text|texting|contact) ..2 (crisis|line|helpline|samaritans|anybody|anyone|ambulance|999|hospital|crisis team|police|nurse) ..6 (let|drag|stop|useless|just|lock|section|waste|they|talk|happen|peace|do|only)|(don't|dont|do not|dinnae|never) ring the crisis line|(don't|dont|dinnae|never|not) (tell|ring|phone|call|let) (anybody|anyone|them|the nurse|the hospital|the doctors|your doctor|yer doctor|the crisis team) ..4 (drag|stop|lock|section|talk you out|interfere|ruin|save|try to|pump)|(they'll|they will|they|theyll) (only|just) [only] (drag you back|stop you|lock you up|section you|lock ye|bring you back|pump you|talk you out)|let it happen (dont|don't|and|it|love|pal|sleep|peace|now)|(ambulance|999|help) (won't|wont|will not|is not|isnt) (come|worth|save|needed) ..3 (just|let|you|lie|sleep|go)|lie down and (let|go|sleep and never) -((said|says|told me) ..4 (don't|not|let))`,
    reason: 'Help talked down to somebody in danger.',
    fires: [
      "no point in ringing, don't call the samaritans they're useless",
      'they will only lock you up',
      'never call the samaritans, just let it happen',
    ],
    quiet: [
      "I don't ring anyone after nine",
      'they will only see you on Mondays',
      'she said don’t call the helpline, just email',
    ],
  }),
  founding({
    id: 'encouraging-harm.stop-treatment',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(bin|stop|ditch|flush|dump|chuck|quit|scrap|throw away|throw out|come off|come aff|get off|give up|refuse|skip|stop taking|stop takin|stop your|don't take|dont take|dinnae take|cut out) [all|taking|oot] (${YOUR}|the|yer|that|those|them|thae|all) ${MEDS} ..3 (it's|its|they're|theyre|i did|trust|poison|killing|toxic|you don't|you dont|ye dont|making|instead|and (pray|heal|find|see|feel|your)|god|big|mind|cured|heal|natural|right now|cold turkey|love|hen|mate)|(come|get) (off|aff) it then|(flush|bin|chuck|ditch|burn) the (lot|whole lot) [of] (and|it|slam|they|you|pal|hen|them) -((${SAID}|doctor|doctors|consultant|cardiologist|nurse|gp|pharmacist|physician|surgeon|don't|dont|never|dinnae|before you|not) ..5 (bin|stop|ditch|flush|dump|chuck|quit|come|get|skip|give|refuse)|(out of date|auld|old|expired) ${MEDS})`,
    reason: 'Vital treatment talked away.',
    fires: [
      "Bin the insulin, it's poison",
      'flush the lot and be free, pal',
      'stop taking your meds and pray',
    ],
    quiet: [
      'My doctor stopped my aspirin',
      "don't stop your meds, trust me",
      'chuck out the old inhalers at the chemist',
    ],
  }),
  founding({
    id: 'encouraging-harm.treatment-called-poison',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(${MEDS}|doctors|it's the insulin|its the ${MEDS}) ..2 (making|makin|keeping|keepin|thats killing|killing|poisoning|that's making) (you|ye|u) (ill|poorly|sick|small|no well|worse|weak|fat|hooked|down|mad|it)|(doctors|big pharma|they|consultants) ..2 (poison|poisoning|lying to|drugging|controlling|experimenting on|killing) (you|ye|us all)|(you|ye|u) (don't|dont|dinnae|do not) [really|actually] need (those|the|that|any|them|your|yer|aw thae|all those) ..1 (${MEDS}|chemo|doctors|operation|insulin|tablets) ..4 (pray|god|diet|natural|it|mind|they|control|trust|herbs|i stopped|faith|poison|just)|(mind control|what they give to cattle|cattle drug|chemical cosh) -((${SAID}|think|if|feel|not) ..3 (doctors|it's|they|you)|say you)`,
    reason: 'Treatment called poison or mind control.',
    fires: ["it's the insulin making you poorly", "you don't need that insulin, just pray"],
    quiet: ['the tablets make me ill', 'the doctors are kind to you'],
  }),
  founding({
    id: 'encouraging-harm.starving-praised',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(thinspo|thinspiration|meanspo|bonespo|pro ana|proana|pro mia|ana (buddy|buddies|coach|tips|group|gc)|ana and mia|fasting (buddy|buddies|partner|challenge)|starving (buddy|buddies|challenge)|ana buddy) ..6 (you|u|ur|your|my|join|dm|me|gc|discord|group|wanna|want|need|who|lets|fr|goals)|(ur|your|you|u) ..2 (thinspo|thinspiration)|(whoever|first to|first one to) eats ..4 (punishment|punished|loses|lose|out|fat|pays|kicked)|no recovery (talk|allowed|posts|people|here)|(post|send|share) (our|your|ur) (numbers|weights|weight|weigh ins|body checks|bodycheck|calories) ..3 (every|each|daily|morning|in the|night|to)|(don't|dont|never|dinnae) (eat|touch food|break) ..3 (fat|today|stay strong|ana|whale|pig|you'll|fast|hungry|skinny|be strong|proud)|(${YOUR}) (collarbones|ribs|hipbones|thigh gap|hip bones|wrists) ..2 (goals|tho|omg|amazing|beautiful|inspiration|so|are)|stay strong ..2 (don't eat|dont eat|ana|fast|and fast|skip)|(you're|ur|you are|u look|you look) ..1 (too fat|still fat|not thin|not skinny|fat) ..5 (eat|lose|eating|food|purge|fast|stop|starve|skip)|(purge|throw it up|get rid of it|chew and spit|laxatives) ..4 (after|before|you'll|works|tip|easier|best|quick|lose|trust) ..4 (you|fat|thin|weight|ur|your|calories|it) -((${SAID}|left|leave|reported|recovering|recovery from|quit|if ur) ..6 (ana|thinspo|pro|fasting|pro ana|eat|no recovery))`,
    reason: 'Starving praised and shared.',
    fires: ['ur my thinspo fr', 'looking for an ana buddy who wants to fast', 'no recovery talk allowed'],
    quiet: ['I left the pro ana group last year', 'my fasting bloods', 'do not eat before the operation'],
  }),
];
