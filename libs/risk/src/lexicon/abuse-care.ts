import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { FEAR } from './harm-wording.ts';

const OLD_ONE =
  '(mum|mam|maw|mother|dad|da|faither|father|gran|granny|nan|nana|grandad|granda|aunt|auntie|uncle|husband|wife|brother|sister|he|she|him|her|hes|shes)';
const STAFF =
  '(carer|carers|staff|nurse|nurses|home help|agency|care home|the home|care worker|support worker|care assistant|night staff|hospital|ward)';

export const ABUSE_CARE: readonly Phrase[] = [
  founding({
    id: 'abuse.neglected-self',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern:
      '(leaves|leave|left|leaving|leavin|abandoned|abandons) (me|us|him|her|mum|mam|dad|gran|granny|nan) [lying|sitting|sat|lyin|in|there|all|for hours] ..3 (without food|with no food|without water|without a drink|without my meds|own (dirt|mess|pee|urine|filth|shit|poo|waste)|soaking|soaked|wet (bed|pad|sheets|nappy)|wet all|in the wet|on the floor|on the toilet|on the commode|hungry|in pain for hours|dirty|in a chair all|for (six|seven|eight|nine|ten|12|twelve|hours)|in bed all|unwashed|cold all)|(nobody|no one|naebody|noone|they) (comes|came|come|answers|answered|answer|never come|wont come) when (i|she|he|we|mum|dad) (buzz|buzzes|press|presses|ring|rings|call|calls|shout|shouts|need|pull|use|wet)|((carers|they|carer|staff) ..2 (dont|never|havent|hasnt|not|didnt|wont) (wash|feed|change|turn|give|changed|fed|washed|turned|wash me|given) (me|him|her|mum|dad|gran|us))|(im|i am|ive been|ah am|been) ..2 (not|never) (fed|washed|changed|turned|been (fed|washed|changed|turned)) -(left me (a|the|his|her|some)|cat|dog|rained|in the rain)',
    reason: 'Neglect by those who are meant to care.',
    fires: [
      'The carers leave me lying in my own mess',
      'they left me without food all day',
      'nobody comes when I buzz',
    ],
    quiet: ['he left me for her', 'left me a nice message without words'],
  }),
  founding({
    id: 'abuse.care-home-signs',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern: `(${OLD_ONE} [was|is|were|lying|found|been|had|has] ..2 (soaked through|soaked in|soaking wet|lying in (her|his) own|covered in (faeces|shit|poo|bruises|urine|bed sores|bedsores|sores)|sitting in (her|his) own|left on the floor|lying on the floor|filthy|stinking of (urine|pee)|dehydrated|black and blue|half starved)|(bruise|bruises|fingermarks|finger marks|handprint|handprints|marks|bruising) ..2 (on|up|round|all over|of fingers on) (her|his|mums|mams|dads|grans|my) ..2 (arm|arms|wrist|wrists|face|neck|legs|thighs|back) ..8 (home|staff|carer|carers|says|said|says she|bruises easy|fell|agency|nurse|hoist|explain)|(bed sores|bedsores|pressure sores|sores) ..6 (home|carers|staff|turned|nobody|neglect|care)|(staff|carer|carers|nurse|home) (said|says|told us|say) (she|he) (bruises|fell|falls) ..2 (easy|easily|again|out of bed)) -(warfarin|steroids|thinners|filthy ..3 (garden|football|rugby|mud|sea|beach)|(bruises|bruising|black and blue) ..8 (warfarin|steroids|thinners|rugby))`,
    reason: 'Signs of neglect or violence in a person who is cared for.',
    fires: ['Mum was soaked through to the mattress', 'fingermarks on her arm, staff said she bruises easy'],
    quiet: ['dad was filthy from the garden', 'bruises on his arms, the warfarin does it'],
  }),
  founding({
    id: 'abuse.rough-carer',
    category: 'abuse',
    tier: 'high',
    about: 'either',
    pattern: `(${STAFF} [is|are|was|were|at the home|has been|that comes] ..2 (rough with|rough wi|rough when|cruel to|hurting|hurts|hurt|slapped|slaps|hit|hits|pinched|pinches|shouts at|shouting at|shouted at|screamed at|pulled|pulls|threw|throws|shoved|shoves|grabbed|grabs|drags|dragged|humiliates|laughs at|laughed at|stole from|stealing from|swore at|swears at|nips|handles) (me|mum|mam|maw|dad|da|gran|granny|nan|my|her|him|us|them)|(rough|cruel|violent) (with|wi|to|handling) (me|my (mum|dad|gran|mother|father|husband|wife)) ..4 (carer|shower|wash|staff|home|hoist|turning|dressing|bed)|(forced|forcing|force|tied|strapped|restrained|sedated|drugged) (me|mum|mam|dad|gran|him|her) ..2 (to eat|feed|to the (bed|chair)|in (the|her|his) (chair|bed)|down|with) ..2 (carer|staff|home|nurse|nights|quiet|all)) -((laughs at|laughed at) my (jokes|joke|stories|puns)|(physio*|hoist) ..3 hurts|hurt my feelings|hits the spot)`,
    reason: 'Cruel handling in care.',
    fires: ['the night carer is rough with me', 'staff shouted at mum for wetting the bed'],
    quiet: ['the carer laughs at my jokes', 'the nurse handles the forms'],
  }),
  founding({
    id: 'abuse.carer-did-harm',
    category: 'abuse',
    tier: 'review',
    pattern: `((i|ive|ah|and) [just|have|then|finally|nearly|almost] (shoved|shove|hit|slapped|slap|pushed|grabbed|shook|shaken|smacked|hurt|pinched|skelped|screamed at|manhandled|yanked|dragged|locked) (him|her|mum|mam|maw|dad|da|my (husband|wife|mum|mother|dad|father|gran|brother|son|partner|daughter)|the old (man|woman)) ..8 (harder than|hard|bed|chair|wrist|arm|arms|face|dementia|couldnt take|lost it|snapped|last night|bruise|bruised|ashamed|not proud|carer|again|scared of myself|room)|(lost|lose|losing) (my|ma) (temper|rag|heid) (with|at) (him|her|mum|dad|my (husband|wife|mum|dad|mother)) ..6 (grabbed|pushed|hit|hurt|shoved|slapped|threw|frightened|scared)|(${FEAR}|worried) ..1 (ill|i will|i might|i could|im going to|im gonna|of what i|what i) [might|will|may|could|end up] (hurt|hit|harm|hurting|smother|do to|snap at|do something to) (him|her|mum|mam|dad|my (husband|wife|mum|mother|dad|father|brother))|(frightened|scared|ashamed|feart) of (what sort of person|the person|what|who) (im|i am|ive|i) (turning into|becoming|become|turn into)|harder than i (should|meant|intended)) -((hit|pushed) (him|her) (up|with the news|in (the|his|her) (chair|wheelchair))|hurt (her|his) feelings|pushed him to|in chess|kicked the ball)`,
    reason: 'A carer who has gone too far, or is afraid to: help for both is needed soon.',
    fires: ['I shoved him down on the bed harder than I should', "I'm scared I'll hurt my mum"],
    quiet: ['I pushed him in his wheelchair', 'I grabbed her a coffee'],
  }),
  founding({
    id: 'abuse.carer-might-kill',
    category: 'abuse',
    tier: 'high',
    pattern:
      '(i|ill|im|ah|gonna) [am|will|really|honestly|going|want|could|might|gonna|keep] [to|thinking] (want to|going to|gonna|could|might|tempted to|thought about|thinking about|think about|thoughts of|urge to) (smother|suffocate|strangle|poison|kill|throttle|hit|hurt|harm|smothering|hurting|killing|hitting) (my (husband|wife|mum|mother|dad|father|gran|partner)|mum|mam|dad) ..4 (pillow|sleep|asleep|cant|dementia|tonight|anymore|snap|care|overdose|end|both) -(joke|cheerfully|happily|laugh|snoring|remote|cards)',
    reason: 'Thoughts of killing or hurting the person cared for.',
    fires: [
      'I keep thinking about smothering mum in her sleep',
      'I could hit my husband, I cant take the dementia',
    ],
    quiet: ['I could cheerfully throttle him', 'I could kill my husband for eating the last egg'],
  }),
  founding({
    id: 'abuse.other-hit',
    category: 'abuse',
    tier: 'high',
    about: 'other',
    pattern:
      '((husband|boyfriend|partner|fella|man|wife|girlfriend|bf|ex|son|daughter|dad|carer|he|she|grandson) [has|is|keeps|just|always|had|been|still] (hits|hitting|beats|beating|battering|batters|punched|punches|strangled|kicks|kicked|slaps|slapped|abuses|abusing|choked|hurts|hurting|raped|threatens|threatening) (her|him|my (mum|mam|maw|sister|gran|granny|nan|pal|friend|mate|aunt|auntie|brother|dad|neighbour))|(her|his|my (mums|sisters|daughters|friends|pals|neighbours|grans)) (husband|boyfriend|partner|fella|man|wife|son) ..2 (hits|beats|batters|beating|hitting|strangled|punched|abuses|locks|hurts|threatened)|(hear|heard|hearing) ..3 (him|them|her|neighbour|neighbours|man) (hitting|battering|beating|screaming at|throwing|smashing|strangling|leathering)|(neighbour|neighbours|friend|pal|sister|mum|mam|mate|daughter|woman next door) ..5 (covered in bruises|black eye again|has a black eye|being abused|getting abused|abusive (husband|boyfriend|partner|relationship)|getting battered|beaten up by)) -(beats (him|her) (at|to)|chess|hits her (high|target)|hits him up|film|book|soap|telly|episode|kid|wean|baby|bairn)',
    reason: 'Violence against somebody near the author.',
    fires: ["my sister's husband hits her", 'I can hear him battering her next door', 'he is hitting my mum'],
    quiet: ['he beats her at chess', 'the sister hits her targets'],
  }),
  founding({
    id: 'abuse.other-worry',
    category: 'abuse',
    tier: 'review',
    about: 'other',
    pattern:
      '((her|his) (fella|man|husband|boyfriend|partner|wife|son|daughter|bf|girlfriend) ..2 (answers|answered|answering|controls|controlling|wont let|doesnt let|never lets|checks|reads|keeps|speaks for|shouts|took|takes) ..2 (her|his|him|phone|money|door|out)|(wont|doesnt|never|will not) (let|allow) (her|him|my (mum|sister|friend|pal|gran|mate)) ..2 (out|see|have|talk|speak|phone|leave|come|go|work|money)|(friend|pal|mate|sister|mum|neighbour|daughter|cousin|she|her) ..4 (controlling (husband|boyfriend|partner|man|bf|relationship)|scared of (her|him|his)|frightened of (her|him|his)|flinches|flinched|terrified of (her|him|his))|(says|said) (shes|hes) (resting|asleep|not well|busy) ..4 (every time|each time|always|again)|(summat|something|somethings) (is|s|isnt|aint|just) [just] (not right|no right|right|wrong|off) (there|at home|with them|in that house)|(not being|isnt being|isnt|not) (fed|looked after|cared for|washed) ..2 (properly|right|at all|by)) -(school|dress code|vet|dog|cat|film|baby|toddler|nursery|insurance)',
    reason: 'A guess that somebody near is controlled or harmed.',
    fires: ["her fella answers her phone now and says she's resting", "he doesn't let her see anyone"],
    quiet: ['the school does not let her wear trainers', 'something is not right with my boiler'],
  }),
  founding({
    id: 'abuse.left-behind',
    category: 'abuse',
    tier: 'review',
    pattern: `(trying|want|wanted|wanting|need|planning|how do i|how can i|cant|afraid|scared) [to] (leave|get away from|escape|escape from|run away from|get out of|flee) (him|her|my (husband|wife|partner|boyfriend|abuser|son|ex)|this (marriage|relationship|house)|an abusive) ..6 (scared|safe|kill|find|nowhere|money|hurt|kids|safely|refuge|police|threat*|violent|without|hits|afraid)|(womens|women s|mens) (aid|refuge) ..4 (bed|space|place|leave|tonight|number|told me|bag)|(go|going|went|gone) to a refuge|(my|an|the) abuser ..4 (found|contact|back|messaged|free|released|out|still|address)|(breached|broke|breaking) (his|her|the) (bail|order|restraining order|injunction|non molestation)|coercive control ..4 (me|my|from|by|husband|wife|partner) -(volunteer|training|course|book|talk|donat*|fundrais*|charity|film)`,
    reason: 'Leaving, the most dangerous time.',
    fires: ['I want to leave him but I have nowhere to go', 'my abuser found my address'],
    quiet: ['I want to leave this group', 'donating to the refuge'],
  }),
];
