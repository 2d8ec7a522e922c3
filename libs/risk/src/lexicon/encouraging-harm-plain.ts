import type { Phrase } from '../lexicon.types.ts';
import { YOU, YOU_REALLY_ARE, YOUR } from './conduct-wording.ts';
import { founding } from './founding.ts';

const TREATMENT =
  '(insulin|lithium|tablets|pills|meds|medication|medicine|inhalers|steroids|chemo|antidepressants|antipsychotics|warfarin|dialysis|treatment|injections|drugs|keppra|metformin|statins)';

/** Urging in the fewest words, and treatment or food talked away in plain ones. */
export const ENCOURAGING_HARM_PLAIN: readonly Phrase[] = [
  founding({
    id: 'encouraging-harm.die-already',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(die|end your life|end ur life|end yer life|end it|jump) (already|then see if|then ye|then you|then u)|(jump|do it|end it) then (see|nobody|naebody|no one|go|who|ya)|(away and|away an|awa an|go and|just) (droon|drown|hang|top|kill|shoot) (yersel|yourself|urself|yoursel)|${YOU_REALLY_ARE} better (off|aff) (dead|deid|not here)|why (are|r) (you|u|ye) (still|even) (alive|here breathing|breathing|living)|(nobody|no one|noone|naebody|who) (would|wid|will) (care|notice|miss you|bother|cry|greet) ..1 if (you|u|ye) (died|die|went|were gone|wur deid|topped|killed|disappeared|ended)|(world|earth|nobody|no one) (doesn't|does not|disnae|dont) (need|want) (you|ye|u)|(what are|whit are|what r) (you|ye|u) waiting (for|on) (end it|do it|jump|just do|get it over|die|go)|(nobody's|nobody is|no one is|naebody's|noone is) (stopping|stoppin) (you|ye|u)|(hope|pray) (you|ye|u) (do it|manage it|succeed|get it right|don't wake up|never wake) ..1 (this time|properly|right|tonight|next time)`,
    reason: 'Urging to die, in the fewest words.',
    fires: ["you're better off dead", 'nobody would care if you died', 'die already'],
    quiet: [
      'Nobody would care if you wore slippers',
      'what are you waiting for, book it',
      'you are better off without him',
    ],
  }),
  founding({
    id: 'encouraging-harm.permission',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(if) ${YOU} (really|actually) wanted ..4 (you'd|ye'd|ud|you would) ..3 (done it|by now|dead|deid|already)|(haud|hold) yer wheesht and ..1 (dae|do) it|(best|kindest) thing (you|ye|u) (could|can) do ..2 (is|for them is|for us is) ..1 (go|die|end|leave this)|(you have|you've|i give you) [my] permission to ..3 (go|die|stop fighting|let go|end)|it is (not|no) a sin ..3 (die|end|go)|i'll do it if (you|u|ye) do (it)|(could|can|should|both) ..1 (go|die|do it) at the same time|(same day|same time|same night) ..3 (both|together|die|me and you|you and me)|(i|ah) think about it too ..4 (could|together|same|with)|(children|kids|weans|husband|wife|family|they) (deserve|deserves) ..3 (mother|mum|wife|husband|dad|life|better) ..4 (without you|isn't ill|not ill|than you|let them|free)|(take|tak|swallow) (them|thaim|the lot|it) all [at once] (then|and|pal|love|you|tonight)|(don't|dont|dinnae) bother (with|wi) (the|a|any) (hospital|ambulance|doctor|doctors|helpline|crisis team) ..3 (sleep|lie|let|just|die|go)|let (her|him|them) go (dont|don't) (call|ring)|(dont|don't) (call|ring) (ambulance|an ambulance|999) (let|just|he|she|leave)`,
    reason: 'Permission given, or company offered, for dying.',
    fires: ["I'll do it if you do it", 'you have my permission to go'],
    quiet: ['they deserve a better nurse', 'we could do it together, the walk'],
  }),
  founding({
    id: 'encouraging-harm.treatment-talked-away',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `(throw|chuck|fling|put|tip) (away ${YOUR}|${YOUR}|aw yer|all your|those) ${TREATMENT} ..2 (away|out|oot|down|in the bin|bin|prayer|pray|god)|(stop|quit|ditch|drop|skip|bin|forget|leave) (${YOUR}|the|those|taking ${YOUR}|taking the) ${TREATMENT} ..1 (they|you'll|youll|it|it'll|my cousin|my uncle|i did|ye'll|and see|and you'll|trust|god) ..4 (rot|rots|lose|better|fine|feel|weight|cured|heal|poison|stopped|never|free|bones|me|kill|kills)|${YOU} (don't|do not|dinnae|dont) need [any|that|the|those|yer|your|all that] (chemo|insulin|medication|meds|lithium|dialysis|tablets|treatment|antipsychotics|steroids) ..1 (it's|its|they're|god|prayer|just|only|you need|poison|pray|it|try)|(doctors|they|pharma|consultants|the nhs) ..2 (want|keep|keeps|get|need) (you|ye|u|us all) (hooked|ill|sick|drugged|poorly|doped|dependent)|(faith|prayer|god|jesus|the lord) ..3 (is enough|will heal|can heal|heals|cures|better than) ..3 (you|tablets|medicine|doctors|chemo|insulin|throw|stop)|prayer is enough|(chemo|insulin|lithium|vaccines|dialysis) is ..1 (poison|scam|killing you|a con|genocide) ..3 (you|your|stop|refuse|don't|ye|try)|lose weight ..4 (skip|stop|leave|miss) ..3 insulin|(skip|stop|leave out|miss) ..2 insulin ..3 (lose|weight|skinny|thin|drop)`,
    reason: 'Treatment talked away.',
    fires: [
      'throw your tablets away, prayer is enough',
      "You don't need chemo, it's poison",
      'doctors just want you hooked',
    ],
    quiet: [
      'should I stop my insulin before surgery',
      'my chemo is poison but it works',
      'put your tablets in the box',
    ],
  }),
  founding({
    id: 'encouraging-harm.fasting-praised',
    category: 'encouraging-harm',
    tier: 'high',
    pattern: `nothing tastes as good|(hunger|starving|empty) is ..2 (beautiful|power|control|strength|your friend|pretty)|(day|days|hour|hr|72|48|water) fast ..3 (who's in|whos in|join|with me|no food|no excuses|challenge|buddies|who wants)|(who's|whos) in ..3 (fast|fasting|restrict*|no food)|(skip|miss) (lunch|dinner|breakfast|tea) ..4 (skinny|fat|thin|strong|ribs|weight ..1 (off|faster)|you'll thank)|(eat|stay) under ..2 (300|400|500|600|800) ..3 (with me|cals|a day|calories|who)|(tips|tricks) (for|to) (hide|hiding|not eating|purging|starving|skip)|(i can|i'll|let me) (coach|be your coach|help you) ..4 (lose|thin|ana|starve|skinny|restrict|fast) ..3 (pics|weigh|strict|punish*|no|dm|secret)|(drink more|have another drink|get drunk|neck it|get it down you) ..4 (pain|forget|better|helps|numb|tablets|meds)`,
    reason: 'Starving or drink praised.',
    fires: [
      'nothing tastes as good as skinny feels',
      "5 day fast who's in",
      'drink more pal, it takes the pain away',
    ],
    quiet: ['my fasting blood test', 'skip lunch before the scan', 'drink more water with it'],
  }),
];
