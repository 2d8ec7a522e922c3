import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

export const DISORDERED_EATING_TOLD: readonly Phrase[] = [
  founding({
    id: 'disordered-eating.purged-blood',
    category: 'disordered-eating',
    tier: 'immediate',
    pattern:
      '(throwing up|vomiting|vomited|threw up|bringing up|brought up|puking|boakin|boaked) [some|up] blood ..5 (purge|purged|purging|after (eating|a binge|meals)|binge|again|fingers)|(purge|purged|purging|made <myself> sick) ..6 (blood|chest pain|chest hurts|heart (racing|skipping|hurts)|collapsed|fainted|passed out) -(purge valve)',
    reason: 'Purging that has injured.',
    fires: ['throwing up blood after purging', 'I purged so much there is blood'],
    quiet: ['blood test after breakfast', 'purged the old files'],
  }),
  founding({
    id: 'disordered-eating.not-eating-now',
    category: 'disordered-eating',
    tier: 'high',
    pattern:
      '(im|i am|am|ahm|ive been|i have been) (not|no|nae) (eating|eatin) (anymore|any more|at all|anything|nae mair|till i|until i|again until|so i (lose|get)|because i (dont|hate|deserve)|to (lose|punish|get))|(i|ah) (refuse|refused|refusing|have refused) (to eat|food|tae eat) (anything|anymore|any more|at all|now|until|till|because|cos|today|for|and)|(only|nothing but|just) water since|(drinking|drink) only water ..2 (since|for|days)|(fasting|fasted|fast) ..3 (three|four|five|six|seven|3|4|5|6|7|8|9|10|72) (days|hours|day) ..5 (thin|weight|skinny|fat|lose|water|proud|dizzy|weak) -(ramadan|meat|dairy|gluten|bloods)',
    reason: 'Not eating, meant and present.',
    fires: ["I'm not eating any more", 'only water since Monday'],
    quiet: ['I am not eating here again', 'fasting bloods tomorrow'],
  }),
  founding({
    id: 'disordered-eating.one-thing-a-day',
    category: 'disordered-eating',
    tier: 'review',
    pattern:
      '(eat|eating|ate|have|had|living on|survive on|surviving on|allowing <myself>|allow <myself>) [only|just|about] (one|1|half a|half an|two) (yoghurt|yogurt|apple|banana|egg|cracker|biscuit|slice of toast|rice cake|carrot|bowl of soup|cup of soup|small meal|protein bar) ..1 (a day|per day|all day|each day|every day|in a day)|(exercise|exercising|run|walk|gym|work out|working out) [for] (3|4|5|6|three|four|five|six) hours (a day|every day|daily) ..8 (eat|eating|calories|food|fat|thin|weight)|(eat|eating|ate) nothing all (day|week) -(heart|diet sheet|dietician|dog|horse)',
    reason: 'A day on almost nothing.',
    fires: ['I am eating one yoghurt a day', 'exercise 4 hours a day and eat nothing'],
    quiet: ['an apple a day', 'walk the dog five hours a week'],
  }),
  founding({
    id: 'disordered-eating.purged-short',
    category: 'disordered-eating',
    tier: 'high',
    pattern:
      '(purged|purging) (again|today|tonight|twice|(2|3|4|5|6|7|two|three|four|five|six) times|my (dinner|lunch|tea|food|breakfast|meal|supper)|everything i|after (dinner|lunch|tea|eating|breakfast)|every (day|meal|night|time))|(chew|chewing|chewed|chews) and (spit|spitting|spat)|(10|12|15|20|25|30|40|50|ten|twenty|thirty|handful of|box of|whole pack of) laxatives|(took|taking|take) [all|too many|so many] [the|my] laxatives (again|after|to|tonight) -(bowel prep|colonoscopy|opioid*|constipat*)',
    reason: 'Purging in short posts.',
    fires: ['purged 4 times today', 'chew and spit every night'],
    quiet: ['purged my inbox', 'laxatives for the morphine'],
  }),
  founding({
    id: 'disordered-eating.want-thin',
    category: 'disordered-eating',
    tier: 'review',
    pattern:
      '(want|wanna|need|wish i (was|were|could be)|have) [to|tae] [just] [be|get|look] [so|really|that] (thin|skinny|bony|underweight|a skeleton|size zero|smaller) ..3 (so bad|so badly|that i|id do anything|no matter|more than|or die|whatever it takes|even if|enough to|disappear|till i)|(i|im) [feel|look|am|just] [so|too|really] (fat|huge|enormous|obese) and (disgusting|ugly|gross|worthless|useless|horrible|unlovable|hate)|(disgusted|repulsed|sickened) ..1 (by|with|at) (my|how) (body|reflection|fat|stomach|weight|fat i)|(my body|i) (is|am|look|looks) [so] disgusting ..4 (eat|food|fat|weight|mirror)|hate (my body|my fat|being fat|my weight) ..5 (eat|eating|starve|food|want to|cant|skip|cry|die)|(burn|burning|burned|sweat) off (everything|all|whatever|what|every) ..2 (eat|ate|calorie|eaten|food)|(food|eating|meals|mealtimes|meal times) (frightens|scares|terrifies|terrify|frighten|disgusts|disgust) me',
    reason: 'A wish for thinness that has left health behind.',
    fires: ['I feel so fat and disgusting', 'i want to be skinny so bad'],
    quiet: ['I want to be thin enough for the kilt', 'the gravy is disgusting'],
  }),
  founding({
    id: 'disordered-eating.hiding-food',
    category: 'disordered-eating',
    tier: 'review',
    pattern:
      '(i|im|ive|been|keep) [been|keep] (hide|hiding|hid|hidden|hoard|hoarding|stash|throw|throwing|bin|binning) [my|the|all] [my] (food|dinner|lunch|meals|tea|sandwiches|lunches) ..6 (ate it|eaten|eaten it|carer|nobody|so they|so mum|mum|pretend|bin|dog|room|bag|napkin|away so|know|tell)|(say|saying|tell|telling|said|told) ..3 (already|ive) (ate|eaten) ..4 (so|but|dont|didnt|havent|not|lie|lying)|(lie|lying|lied) ..1 (about|to) ..3 (eating|eaten|what i eat|meals|how much i (eat|weigh)|food)|(scared|afraid|feart|frightened) ..2 (choke|choking) ..6 (eat|food|eating|weight)|(scared|afraid|feart|frightened) to eat',
    reason: 'Eating that is hidden or feared.',
    fires: ['I hide my food in my room and tell my carer I ate it', 'scared to eat in case I choke'],
    quiet: ['I hide the sweets from the kids', 'we throw the food waste away'],
  }),
  founding({
    id: 'disordered-eating.other-sick',
    category: 'disordered-eating',
    tier: 'review',
    about: 'other',
    pattern:
      '(daughter|son|lassie|girl|sister|brother|friend|pal|mate|wife|husband|mum|dad|partner|niece|nephew|granddaughter|she|he|girlfriend|boyfriend) ..3 (makes|making|made) (herself|himself|themselves) (sick|throw up|vomit|puke)|(daughter|son|lassie|girl|sister|brother|friend|pal|wife|husband|mum|dad|granddaughter|girlfriend|he|she) [just|really] (wont|refuses to|doesnt|isnt|will not|hasnt|not) [really|been] (eat|eating|eaten) ..5 (weight|thin|bones|days|anything|week|skinny|fading|wasting|worried|hospital)|(shes|hes|she is|he is) (wasting away|starving (herself|himself)|skin and bones|obsessed with (calories|her weight|his weight))|(daughter|son|sister|friend|niece) ..3 (anorexic|anorexia|bulimic|bulimia) -(toddler|peas|gastroparesis|tube|cat|dog|fussy|sick with laughing|weight watchers|copd|anything (green|new|but))',
    reason: 'How somebody near eats, or does not.',
    fires: ['my wife makes herself sick after meals', "my son won't eat and he's losing weight"],
    quiet: ['my toddler refuses to eat anything green', 'she made herself a cake'],
  }),
  founding({
    id: 'disordered-eating.appetite-gone',
    category: 'disordered-eating',
    tier: 'concern',
    pattern:
      '(im|i am|ahm|ah am|gone|went|been|was) (aff|right off|off) (ma|my|me) (food|meals|grub|dinner|scran)|(dont|cant|havent|no|nae|didnt|do not|dinnae) (feel like|felt like|want|wanting|fancy|face) [to|tae] (eat|eating|food|cooking|meals|eat much|eatin) ..4 (since|anymore|any more|on my own|alone|lately|these days|without|nowadays|everyday)|(food|soup|tea|dinner) no taste|no taste for (me|food)|no want (eat|food)|not (eating|eatin) (much|well|right|properly) (since|these|lately|at the moment|now|the now)|(lost|losing|no|nae) [my|interest in] (appetite|food|eating) [since|now] ..3 (died|left|alone|lonely|toast|bother|point|sad|miss|funeral)|(one|a|wan) meal a day (does|is enough|does me|if that)|(eat|eating) (cold|out of) ..2 (tins|tin|can|standing)|(whats|see no|no|nae) point ..2 (cook|cooking|making dinner|making tea)',
    reason: 'Appetite lost to grief or low mood.',
    fires: ["I'm aff ma food", "I don't feel like eating since she went"],
    quiet: ['dogs off their lead', 'I do not want food from that chippy'],
  }),
  founding({
    id: 'disordered-eating.whole-message',
    category: 'disordered-eating',
    tier: 'review',
    pattern:
      '= (i|ah|im) (refuse to eat|dont eat|cant eat|wont eat|not eating|stopped eating|cant stop eating|no eat|not eat|so fat|feel so fat|need to stop eating|ate too much again)',
    reason: 'A message that is only this asks to be asked.',
    fires: ['I refuse to eat', "i can't eat"],
    quiet: ["I can't eat gluten", 'I refuse to eat there'],
  }),
];
