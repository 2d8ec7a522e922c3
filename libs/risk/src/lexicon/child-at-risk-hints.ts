import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

const KIDS =
  '(kid|kids|wean|weans|bairn|bairns|child|children|baby|babies|toddler|twins|newborn|son|daughter|boys|girls|boy|girl|lad|lassie|grandkids|grandson|granddaughter|nephew|niece|wee one|wee ones|little one|wee lad|wee lassie|little lad)';

export const CHILD_AT_RISK_HINTS: readonly Phrase[] = [
  founding({
    id: 'child-at-risk.shaken-and-quiet',
    category: 'child-at-risk',
    tier: 'immediate',
    about: 'either',
    pattern: `(baby|bairn|wean|newborn|he|she) [has|is|s|just|gone] (gone|went|is) (quiet|limp|floppy|still|blue|grey|funny) ..4 (shook|shaken|shake|dropped|threw|hit|after i)|pillow in my (hand|hands) ..6 (screaming|crying|she|he|greetin|baby|stop)|${KIDS} ..3 (on|near) the (railway|railway line|tracks|roof|motorway|ice|ledge|scaffolding|quarry) ..6 (nobody|alone|no one|naebody|no adult|on their own|with them|now)|(drunk|steaming|steamin|pissed|hammered) ..4 (put|putting|driving|drove|got) (him|her|them|the (kids|weans|bairns|baby|boys|girls)) (in|into) the car|(outside|at|tryin|trying) [to open|to get in] (my|ma) (door|bedroom door) ..4 (key|drunk|again|scared|stepdad|boyfriend|dad|n hes|and hes) -((postman|delivery|pizza) ..3 (my|ma) door)`,
    reason: 'A child hurt or in reach of danger now.',
    fires: [
      'baby gone quiet after I shook',
      "mum's boyfriend is outside my door n he's got the key",
      'two wee ones on the railway line, nobody with them',
    ],
    quiet: ['the baby has gone quiet, asleep', 'the postman is at my door again'],
  }),
  founding({
    id: 'child-at-risk.wanting-to-hurt',
    category: 'child-at-risk',
    tier: 'high',
    about: 'either',
    pattern: `(without|keep|from|stop|cant help|and) [me] wanting to (hurt|hit|shake|throw|harm|slap|strangle|smother) (them|him|her|the ${KIDS}|my ${KIDS})|i [have|just] (squeezed|grabbed|twisted|pinched|yanked|dragged) (her|him|his|their|my (daughters|sons|kids)) [by the] (arm|arms|face|wrist|hand|hair|ear) ..5 (white|red|mark|marks|bruise|bruised|hard|cried|screamed)|screamed in (his|her|their) face|${KIDS} (no eat|not eat|no ate|have no food|hungry no money)|(weans|sons|daughters|bairns|babys|boys|girls|hes|shes) (no|not|never) had (his|her) (inhaler|insulin|medicine|meds|tablets|feed|jag|injections)`,
    reason: 'A parent near the edge, or a child without what it needs.',
    fires: [
      'I cannot be near the twins without wanting to hurt them',
      'I squeezed her arm till it went white',
    ],
    quiet: ['I grabbed her hand and we danced', 'kids not eating sprouts'],
  }),
  founding({
    id: 'child-at-risk.shown-by-child',
    category: 'child-at-risk',
    tier: 'high',
    about: 'other',
    pattern: `cigarette (burn|burns) ..4 (his|her|arm|back|son|daughter|leg|hand)|(come|came|comes) (back|home) from (his|her|their) (dads|mums|dad|mum|father|stepdads|grans) ..3 (burn|burns|bruise|bruises|marks|black eye|filthy|starving|crying|hungry|scared)|${KIDS} ..3 (with|has|had) ..1 cigarette (burn|burns)|(walks in|comes in|came in|walked in|watches me|films me|spies on me) ..5 (shower|bath|changing|getting changed|undressed|dressing|naked|toilet|in bed)|(they|parents|dad|uncle|family) ..2 (say|says|said|want) i (marry|must marry|get married|will marry|have to marry)|(ten|nine|eight|seven|six|five|eleven|10|9|8|7|6|5|11) and (shes|hes|she is|he is) on (her|his) own|(ties|tied|chains|chained|locks|locked|shuts|shut) (the|her|his|that) ..3 (lad|boy|girl|wean|kid|kids|child|baby|bairn|son|daughter) ..2 (to (the|a)|in (the|a)|outside|out in|in his|in her)|(tells|told|telling|says to|shouts at) (him|her|the ${KIDS}) ..4 (never been born|never have been born|wishes (he|she)|hates (him|her)|ruined (her|his) life|kill (him|her)) -((wife|husband|nurse|carer|cat|dog) ..2 (walks in|came in|walked in)|bike|car seat|dog)`,
    reason: 'What a child shows or is made to bear.',
    fires: [
      "my son's come back from his dad's with a cigarette burn",
      "mum's man walks in when i'm in the shower",
      'she tells him he should never have been born',
    ],
    quiet: ['the cat walked in on the shower', 'he lent the boy a bike'],
  }),
  founding({
    id: 'child-at-risk.asks-for-bread',
    category: 'child-at-risk',
    tier: 'review',
    about: 'other',
    pattern: `(comes|came|come|coming|knocks|chaps) [to|at|on] (ours|us|our (house|door|hoose)|my (door|house)|the door) ..3 (ask|asking|asks|for|looking for|wanting) ..2 (bread|food|something to eat|a piece|dinner|breakfast|money for food)|(he|she|${KIDS}) ..5 never has a (jacket|coat|piece|lunch|jumper|bag|dinner)|(draws|drawing|drew|draw|says|said|saying) ..6 (no trousers|his willy|naked man|man with no|privates|bad touch|tickle game|special game)|(dont|not to|mustnt|cant) tell (mum|mam|mummy|dad|daddy|maw|anyone) ..5 (red|crying|scared|secret|trouble|stopped|shut up|looked)|(chair|wardrobe|wedge|bolt|lock) (against|behind|on) (the|her|his|my) [bedroom] door ..6 (brother|dad|he|stepdad|drink|uncle|night|scared|drunk)|sleeps in my room ..8 (drink|drunk|brother|dad|scared|temper|chair)|off school (2|to|tae|two|because) ..3 (look after|mind|help|care|nan|mum|gran) -(new lock|handle|surprise|present|christmas|birthday|homework)`,
    reason: 'Small things that a neighbour or a parent notices.',
    fires: [
      "he's six and he comes to ours to ask for bread",
      'the wee lad never has a jacket',
      'off school 2 look after nan',
    ],
    quiet: ["don't tell mum about the surprise", 'he comes to ours to ask for the ball'],
  }),
  founding({
    id: 'child-at-risk.child-grows-quiet',
    category: 'child-at-risk',
    tier: 'concern',
    about: 'either',
    pattern: `(lad|lads|sons|daughters|boys|girls|boy|girl|son|daughter|wean|bairn|eldest|oldest|youngest|kids|he|she) ..2 (stopped|no longer|doesnt|never) (bringing|brings|bring|inviting|invite|having) (his|her|their) (pals|friends|mates) ..1 (round|home|over|hame|back)|(asked|asks|asking) [me] if (id|i would|ill|im going to|i was going to|mummy will|daddy will|mum will|im gonna|i will) die|(oldest|eldest|daughter|son|wean|bairn|wee one|she|he) ..1 (tucks|puts|settles) me (in|to bed)|(nodded off|fell asleep|dozed off|passed out) ..6 (wee one|baby|toddler|wean|bairn|little one|kids) ..5 (had|was|were|got|out|climbed|no harm|found|crying) -(babysit*|cat)`,
    reason: 'A child who grows quiet beside an ill parent.',
    fires: ["my lad's stopped bringing his pals round", "she asked if I'd die before her birthday"],
    quiet: ['my lad is bringing his pals round', 'he asked if I would dye it blue'],
  }),
  founding({
    id: 'child-at-risk.nearly-hurt',
    category: 'child-at-risk',
    tier: 'immediate',
    about: 'either',
    pattern: `i [just|so] (nearly|almost) (threw|shook|hit|smothered|dropped|hurt|slapped|strangled|drowned|battered|lost it with|snapped at) (the|my|our) ${KIDS} ..5 (tonight|today|cant|scared|crying|screaming|down|again|help|wall|now|stop|did) -(party|ball|laughing|off (at|to))`,
    reason: 'A near thing, told at once.',
    fires: ["I nearly threw the baby down tonight, I can't do this", 'i almost hit my son today'],
    quiet: ['I nearly dropped my son at the wrong school', 'I almost hit the kerb'],
  }),
  founding({
    id: 'child-at-risk.signs-in-plain-words',
    category: 'child-at-risk',
    tier: 'review',
    about: 'other',
    pattern: `${KIDS} [next door|upstairs|downstairs] ..3 (always|constantly|never stops|forever) (crying|screaming|greetin|hungry|dirty|filthy|scared) ..6 (shouting|hear|scared|thin|bruise|banging|again|mum|dad|alone|clothes)|(grandson|granddaughter|nephew|niece|stepson|stepdaughter|pupil|wee boy|wee girl|child|kid) [has|had|with] ..2 (bruises|bruise|black eye|burns|marks|cuts) and (wont|will not|cant|doesnt want to|refuses) ..2 (say|tell|talk|explain)|(never|no|nae|not) ..1 food in ..2 (house|hoose|flat|cupboards|fridge) ..4 ${KIDS}|(left|leaves|leaving) (her|his|their|the|my) [own|wee|little] ${KIDS} (on its own|on (her|his|their) own|alone|with nobody|by (itself|himself|herself)) ..4 (pub|night|out|work|hours|party|shops|asleep|hospital|town) -(film|monitor|sleepover)`,
    reason: 'Plain signs that somebody should ask after a child.',
    fires: [
      'my grandson has bruises and wont say how he got them',
      'the wee girl next door is always crying and I hear shouting',
    ],
    quiet: ['my grandson has bruises and a football medal', 'the baby never stops laughing'],
  }),
];
