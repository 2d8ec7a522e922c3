import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

const N = '(two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|twa|several|many)';

export const DISORDERED_EATING_HINTS: readonly Phrase[] = [
  founding({
    id: 'disordered-eating.days-and-failing',
    category: 'disordered-eating',
    tier: 'immediate',
    about: 'either',
    pattern: `(no food|nothing|not eat|no eat|water only|only water|not eaten|no ett|nae food|not ett) ..2 ${N} days [water|only|now|nothing] ..3 (chest|heart|see double|floor|fall|faint|dizzy|collapse|cant stand|dark)|${N} days (nothing|no food|not eat|no eat|water) ..3 (see double|floor|fall|faint|dizzy|heart|chest|dark|cant stand)|(that many|so many|too many|loads of) laxatives ..6 (stand|heart|faint|chest|collapse|cramp|blood|shaking)|blood ..3 (when|after|every time) i (make|made) <myself> sick|(fell|fallen|collapsed|fainted) ..8 (not|no|hasnt|havent) (ett|eaten|eating|ate) since -(norovirus|bug|bowel|operation)`,
    reason: 'Days without food and a body that fails.',
    fires: ['no food eight days, chest hurt', 'four days nothing. see double'],
    quiet: ['nothing happened for two days', 'six days no food waste collection'],
  }),
  founding({
    id: 'disordered-eating.bringing-it-up',
    category: 'disordered-eating',
    tier: 'high',
    pattern: `(bring|bringing|bringin|brought) (my|ma|me|it|the) ..1 (dinner|tea|food|meals|lunch|breakfast|supper|all) (up|back up) ..5 (loo|toilet|tap|fingers|again|every|on purpose|after|secret|so)|(bring|bringing|bringin|brought) up (my|ma|me) (dinner|tea|food|meals|lunch|breakfast) ..4 (fingers|every|on purpose|secret|night|again|toilet)|eat sick eat sick|(eat|ate) then sick then|(let|put|had) (anything|a thing|nothing|nowt) [solid] (past|in|through) (my|ma|me) (lips|mouth) ..3 (week|days|since)|nothing but (cups of tea|tea|water|coffee|black coffee|diet coke|sips of water) since|(lost|lose) ..3 (stone|kilo|kilos|kg|pounds) ..6 (want (2|two|one|3|three|to lose) more|passing out|fainting|still (fat|too fat|huge|too big)|not enough)`,
    reason: 'Purging or starving in other words.',
    fires: ['I bring my dinner up in the loo', 'nothing but cups of tea since Thursday'],
    quiet: ['bring the dinner up to the ward', 'lost two stone at the slimming club'],
  }),
  founding({
    id: 'disordered-eating.feed-thrown-away',
    category: 'disordered-eating',
    tier: 'high',
    pattern:
      '(run|pour|tip|empty|pouring|tipping|emptying|poured|tipped|put) (the|my) (feed|feed tube|tube feed|tube|shake|shakes|fortisip|fortisips|ensure|supplement|supplements|milky drinks|build up drinks) ..2 (into|down|in|away|out) ..2 (sink|toilet|bin|drain|plant|plants|window|dog|when)|(turn|switch|turning|switching) (off|down) my (feed|pump) ..4 (night|calories|weight|fat|so)|(stopped|stop|skip|skipping|halved|halving|off) [taking] my (steroids|pred|prednisolone|antidepressants|mirtazapine|olanzapine|meds|tablets|medication) ..8 (weight|fat|thin|moon face|skinny|thinner|appetite)|(dont|not|never) inject ..6 (diet|thin|weight|slim|sugar is)|sugar ..4 this is my diet -(pump (site|change)|blocked)',
    reason: 'Feed or medicine left out to stay thin.',
    fires: ['I tip the feed into the sink', 'stopped my steroids because of the weight'],
    quiet: ['put the shake in the fridge', 'my pump is blocked, poured it out'],
  }),
  founding({
    id: 'disordered-eating.avoiding',
    category: 'disordered-eating',
    tier: 'review',
    about: 'either',
    pattern:
      '(so i (dont|wont) have to|to avoid|to get out of|so i can avoid) (eat|eating|meals|dinner|mealtimes|tea)|(eat|eating) in (the|my) (car|shed|bathroom|toilet|garage|dark) ..5 (see|know|hate|secret|wrappers|nobody|so)|(cut|cutting|cuts|move|moves|moving|push|pushes|pushing) ..4 (round|around|about) (the|my|his|her) plate|(cut|cutting) [up] my food ..5 (think|pretend|look like|so they)|feeds it to the dog|(says|said) (she|he|shes|hes) ..1 (eaten|ate|had hers|had his) but|(fear|scared|afraid|feart) [of] [to] (choke|choking|swallow|swallowing) ..4 (soup|kilo|stone|thin|eat|liquid|weight|dont|no)|i weigh (every|the|each) (grape|grapes|slice|leaf|bite|mouthful)|(scales|number) (still|is|are) too high',
    reason: 'Ways around a meal.',
    fires: ["I go to bed so I don't have to eat", 'she says shes eaten but there is no plate'],
    quiet: ['I eat in the garden', 'he cut the cake'],
  }),
  founding({
    id: 'disordered-eating.empty-table',
    category: 'disordered-eating',
    tier: 'concern',
    pattern:
      '(point|sense|use) ..1 (setting|laying|cooking|making) (the table|a meal|a dinner|a proper meal)|(toast|cereal|soup|biscuits|crisps) for (breakfast|dinner|lunch) and (toast|cereal|soup|biscuits|crisps|same) for (tea|dinner|supper)|(buy|make|cook|bought|made|cooked) ..3 and it (sits|sat|just sits) there|(no|not) hungry no cook|(wife|husband) gone ..2 (no|not) (cook|eat)',
    reason: 'An empty table.',
    fires: ['no point in setting the table', 'toast for dinner and toast for tea'],
    quiet: ['a table for four', 'toast for breakfast with jam'],
  }),
  founding({
    id: 'disordered-eating.sick-by-habit',
    category: 'disordered-eating',
    tier: 'high',
    pattern:
      '(throwing up|puking|vomiting|purging|being sick|boakin) [on purpose|straight] (after|efter) (dinner|tea|lunch|breakfast|food|eating|meals|every|each) ..3 (night|day|month|weeks|months|again|secret|on purpose|weight|so i)|(force|forcing|make|making) <myself> to (be sick|throw up|vomit|puke|boak|purge)|(wont|dont|not|never) (let|letting|allow|allowing) <myself> [to] (eat|have food|have dinner)|(only|just|down to|eating|on|about) [eating|about] (100|200|300|400|500|600|two hundred|three hundred|four hundred|five hundred) (cals|calories|kcal)|(skip|skipping|skipped|miss|missing|leave out|take less|taking less) ..2 insulin ..8 (gain|fat|weight|eaten too much|ate too much|binge|binged|thin|slim|skinny) -(chemo|morning sickness|norovirus|the bug|(100|200|300|400|500) (cals|calories) (in|per|each|burned|for|left))',
    reason: 'Purging and restriction, told as what is done each day.',
    fires: ['throwing up after dinner every night', "I'm down to 300 calories", 'I force myself to be sick'],
    quiet: ['a bar has about 300 calories in it', 'I force myself to walk'],
  }),
  founding({
    id: 'disordered-eating.trouble-with-food',
    category: 'disordered-eating',
    tier: 'review',
    about: 'either',
    pattern:
      '(bad|awful|terrible|unhealthy|toxic|messed up|horrible|disordered|fucked up) relationship with food|(every|each) meal [time] is ..1 (battle|fight|nightmare|struggle|torture|war)|(crying|cry|cried|panic|panicking|panicked) ..1 (over|about|before|after|at the sight of|when i see) ..2 (meal|meals|food|dinner|yoghurt|eating|calories|scales|a plate|the plate)|(binged|bingeing|binging|purged) ..2 (feel|feeling|felt|hate|disgusting|disgusted|ashamed|guilty|so full|again and)|(eating disorder|anorexia|bulimia) ..2 (killing|destroying|ruining|taking over|controlling|winning|consuming)|(weight|fat|calories) so i (just|dont|cant|wont) [dont|cant] eat',
    reason: 'Trouble with food that has become an illness or nears one.',
    fires: ["I've got a really bad relationship with food", 'binged again, feel disgusting'],
    quiet: ['every meal is a treat', 'a bad relationship with my boss'],
  }),
];
