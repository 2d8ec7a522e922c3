import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { CANT_STOP } from './harm-wording.ts';

export const DISORDERED_EATING_QUIET: readonly Phrase[] = [
  founding({
    id: 'disordered-eating.bingeing',
    category: 'disordered-eating',
    tier: 'review',
    pattern: `(eat|eating|ate|stuff <myself>|stuffing <myself>|binge) ..3 (till|til|until) (i|im|it|ah|am) [feel|am|physically|was|felt|feeling] (ill|sick|hurts|hurt|in pain|cant move|cry|throw up|burst|vomit)|(${CANT_STOP}|keep|every night i|i|started|been|secretly) (binge eating|bingeing on food|bingeing and|binging and|binge ate|binge eat|bingeing again|binging again|comfort eating in secret|eating in secret|eating at night in secret)|(eat|eating|ate|binge|bingeing|food) ..3 (in secret|secretly|in the dark|when (everyone|they) ..1 asleep|and hide the wrappers|hate <myself>)|(hide|hiding|hid) ..3 (wrappers|food from|the wrappers|my eating|how much i eat)|binged ..4 (hate <myself>|disgusted|sick|food|everything in the)|hating every inch`,
    reason: 'Bingeing with shame, often at night and hidden.',
    fires: ['I eat until I feel ill every night', 'I binge ate again and hate myself'],
    quiet: ['binged the whole series', 'we ate until the cake was gone'],
  }),
  founding({
    id: 'disordered-eating.deceiving',
    category: 'disordered-eating',
    tier: 'review',
    pattern:
      '(told|tell|telling|lied to|lie to|lying to|say to) ..3 [that] [i] (ate|i eat|ive eaten|already ate|had eaten|i eat) (at|already|before|when|but|earlier|and i)|(pretend|pretending|pretended|lie|lied|lying) ..1 (to eat|i ate|ive eaten|to have eaten|about eating|about food|about what i eat|about my weight)|(hide|hiding|hid|throw|throwing|threw|pour|pouring|flush|flushing|bin|binning|feed|spit|spitting) ..2 (my|the|those|all my) ..1 (food|dinner|dinners|lunch|lunches|meals|meal|shakes|drinks|tea|milky drinks|supplements|build up drinks) ..3 (away|bin|out|drain|sink|dog|napkin|roses|plant|toilet|nobody|tissue|so they)|(drink|drank|drinking|water|weights|stones) ..4 before (weigh in|they weigh me|the weigh in|being weighed|my weigh in)',
    reason: 'Hiding how little is eaten; a sign that it is an illness and not a mood.',
    fires: ['told mum I ate at school', 'I pour the shakes down the sink'],
    quiet: ['told mum about the game', 'I throw my dinner together'],
  }),
  founding({
    id: 'disordered-eating.rules',
    category: 'disordered-eating',
    tier: 'review',
    pattern:
      '(foods|things) im allowed ..4 (my rules|rules)|(my|ma) (rules|safe foods|fear foods) ..2 (not the|only|about food|now)|(only|dont|wont|not) (allow|allowing|allowed|let|letting) <myself> ..2 (eat|food|meal|meals|dinner|bite|lunch|calories)|(counting|count|log|track|weigh|weighing) every (calorie|bite|gram|crumb|single (calorie|bite|gram))|(weigh|weighing) <myself> ..2 (times a day|every (hour|time|meal)|constantly|ten times|after every)|(skip|skipping|skipped|missing) (meals|lunch|dinner|breakfast) ..2 (to|so|because|cos) ..3 (weight|thin|skinny|fat|thinner|smaller|calories)|(obsessed|obsessing) (with|over|about) (calories|my weight|food|the scales|losing weight|being thin)|(exercise|walk|run|running|walking|exercising|burn) ..3 (to burn off|burn off (what|everything|the|all)|work off|make up for) ..3 (eat|ate|eaten|calories|food|meal)',
    reason: 'Rules about food that have taken over.',
    fires: ['I only let myself eat one meal', "I'm counting every calorie"],
    quiet: ['foods I am allowed on this diet, says the nurse', 'counting every penny'],
  }),
  founding({
    id: 'disordered-eating.body-hatred',
    category: 'disordered-eating',
    tier: 'review',
    pattern:
      '(im|i am|i feel|i look|feel) (so|too|really|such a|disgustingly|massively|that) (fat|huge|fat and|obese|fat pig|disgusting) ..5 (eat|eating|starve|hate <myself>|stop eating|dont deserve|food|skip|purge|ugly)|(i dont|dont|do not|dinnae|didnt) deserve (to eat|food|to be fed|dinner|a meal)|(want|wish|need) [to|tae] [be|i was|get|see] [so] (bones|skin and bone|my bones|underweight|thin enough|skinny enough|emaciated|my ribs)|(never|not) (thin|skinny|small) enough|(thinspo|thinspiration|meanspo|pro ana|proana|bonespo|edtwt|ugw)',
    reason: 'Hatred of the own body tied to eating.',
    fires: ["I don't deserve to eat", 'never thin enough'],
    quiet: ['I am so fat and happy', 'the soup was too thin'],
  }),
  founding({
    id: 'disordered-eating.thin-and-not-eating',
    category: 'disordered-eating',
    tier: 'review',
    pattern:
      '(no|not|dont|cant|barely|hardly|cannae|wont) [really|hardly] (eat|eating) ..6 (thin|skinny|trousers|clothes|weight|fall off|hanging off|bones|skin and bone)|(i|ah) [just|really] (cant|cannot|cannae|canny) [bring <myself> to|make <myself>|force <myself> to] (eat|eat anything|keep eating|swallow (food|anything)) ..2 (anymore|any more|since|at all|for days|now|without|nae mair)|(losing|lost) ..3 (weight|stone|pounds|kilos) ..5 (cant stop|dont care|love it|not eating|want more|cant eat|nobody|no appetite)',
    reason: 'Not eating and wasting, for whatever reason.',
    fires: ['no eat. thin now', "I can't make myself eat any more"],
    quiet: ["I don't eat meat", 'cannot eat gluten since 2010'],
  }),
  founding({
    id: 'disordered-eating.other',
    category: 'disordered-eating',
    tier: 'review',
    about: 'other',
    pattern:
      '(daughter|son|lassie|girl|sister|brother|friend|pal|mate|wife|husband|mum|dad|partner|niece|nephew|granddaughter|grandson|she|he|shes|hes) ..5 (getting awful thin|gettin awfy thin|awfy thin|getting so thin|stopped eating|refuses to eat|refusing to eat|wont eat anything|barely eats|barely eating|hardly eats|hardly eating|starving herself|starving himself|making herself sick|making himself sick|throwing up after|counting calories|hiding food|hides (her|his) food|skin and bone|anorexic|anorexia|bulimia|bulimic|eating disorder)|(found|finding) ..3 (lunches|packed lunches|uneaten food|sandwiches|food|laxatives|dinners) ..2 (under|in|behind) (my|her|his|our) ..2 (bed|bag|wardrobe|drawers|room)|(skipping|skips|missing|missed|no) (her|his) (insulin|jag|jags|injections) ..5 (thin|weight|dinner|skinny|slim)|(seen|noticed) (her|him) no jag|(pinched|pinches|pinching|grabs|grabbed) the (skin|fat) on (her|his) (belly|stomach|thighs|tummy)|(telling|told) me (he|she) ate (it|them) -((skin and bone|stopped eating|hardly eats) ..6 (copd|cancer|chemo|gastroparesis|meat|bread|sugar|dairy)|(stopped eating) (meat|bread|sugar|dairy|crisps|out)) --(fry|fries|need about)',
    reason: 'Worry about how somebody else eats.',
    fires: ['my daughter has stopped eating', 'found packed lunches under my son’s bed'],
    quiet: ['he has never eaten meat', 'found food in the fridge'],
  }),
  founding({
    id: 'disordered-eating.not-bothered-to-eat',
    category: 'disordered-eating',
    tier: 'concern',
    pattern:
      '(cant|cannot|cannae|canny|can not|not) [really|even] be (bothered|arsed|ersed|fashed|mithered) [to|tae|with|wi|even] [to|tae] (eat|eatin|eating|food|dinner|denner|lunch|tea|meals|make anything|feed <myself>)|(no|nae|see the|whats the|see) point ..1 (cooking|making (dinner|tea|food|anything)|cookin|eating) [just] for (one|me|<myself>)|two days of cereal',
    reason: 'Too low to eat.',
    fires: ["can't be bothered to eat", 'cannae be bothered wi denner'],
    quiet: ["can't be bothered to cook the books", "can't be bothered with this weather"],
  }),
  founding({
    id: 'disordered-eating.crackers-for-tea',
    category: 'disordered-eating',
    tier: 'concern',
    pattern:
      '(dinner|tea|supper|denner|lunch) (was|is|wis|were) [just|only|mostly] [a|some|two|one|another] (biscuit|biscuits|cracker|crackers|toast|slice of toast|bit of toast|crisps|packet of crisps|cuppa|cup of tea|nothing) again|(crackers|toast|biscuits|cereal) ..4 (havent had anything|doesnt matter|dont matter|cant be bothered|all day)|(living|lived|existing|live) on [nothing but|just|mostly] (crackers|toast|biscuits|cereal|crisps|tea and toast|tea and biscuits|cup a soups|pot noodles)|(havent|hadnt|not) had anything ..4 (seem to matter|doesnt matter|dont care|not hungry)',
    reason: 'Meals that have dwindled, often after a loss.',
    fires: ['Tea was a biscuit again', 'living on crackers since she died'],
    quiet: ['tea was lovely', 'crackers and cheese for tea again'],
  }),
  founding({
    id: 'disordered-eating.food-has-no-taste',
    category: 'disordered-eating',
    tier: 'concern',
    pattern:
      '(food|nothing|nowt|everything|it) ..4 (has no taste|no taste for me|tastes of (owt|anything|nothing|cardboard)) ..6 (since|anymore|any more|not hungry|dont eat|not bothered|here)|(gone off|went off|off) (my|ma|me|all) (grub|food|meals|scran)|(food has no taste|nothing tastes of owt)|(evening|night|then) i throw [it] away|(one|a|tin o|tin of) ..1 (soup|tin|meal) lasts ..1 (two|twa|three|2|3) days|(not|no|havent|hardly) been eating (much|properly|right|well|at all|great)|(forget|forgetting|forgot|forgotten) to eat ..3 (days|again|most|all day|since|anymore|lately|nobody)|(not|havent) ..1 (eating|eaten) (properly|much|right|well)|(no appetite|lost my appetite|nae appetite) ..4 (since|for (weeks|days|months)|left|died|anymore)',
    reason: 'Appetite lost to grief or low mood.',
    fires: ["I've gone off my food since she died", "I've not been eating properly"],
    quiet: ['the soup has no taste, add salt', 'no appetite for politics'],
  }),
];
