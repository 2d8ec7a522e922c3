import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';

/** More of the ways in which hope, strength and belonging are said to be gone. */
export const DESPAIR_SIGNS: readonly Phrase[] = [
  founding({
    id: 'despair.so-hopeless',
    category: 'despair',
    tier: 'review',
    pattern:
      '(feel|feeling|im|am|ahm|felt) [just] (so|completely|utterly|totally|absolutely|truly|just) [so|fucking|bloody] (hopeless|worthless|trapped|helpless and|empty inside|dead inside|defeated|broken inside)|(trapped|stuck) ..4 no (way out|escape|exit)|(feel|feeling|am|im) (hopeless and|worthless and|beyond repair|broken beyond|like a lost cause|like theres no hope|like there is no hope|like nothing will|like im already dead|like i have no (future|hope|purpose|reason))|(no|cant see|cannot see|dont see|see no|cannae see|isnt any|isnt a) [the|a|any] (light at the end|light anymore|light in my life|way through this)|(what|no|little) ..1 use (of|in|is) (my life|living|me living|life|being alive|going on|trying to live|me)|why bother (living|going on|trying anymore|with life|anymore|waking up|being alive) -((light at the end|way through) ..4 (covid|lockdown|election|renovation)|hopeless (at|with|when)|stuck in (traffic|the lift))',
    reason: 'Hopelessness said with its weight.',
    fires: [
      'I feel so hopeless',
      'I feel trapped with no way out',
      'there is no light at the end of the tunnel',
      'why bother living',
    ],
    quiet: ['I feel so hopeful', 'so hopeless at darts', 'light at the end of the tunnel at last'],
  }),
  founding({
    id: 'despair.nothing-left',
    category: 'despair',
    tier: 'review',
    pattern:
      '(ive|i have|i|ah|ahve|im) [just|completely] (lost|losing) (hope|everything|everyone|all i had|everything i had|the fight)|(have|got|ive|theres|there is) (nothing|nobody|no one|nowt|naething) left (in me|for me|here|anymore|inside|in this|to give|to lose|in my life|but|at all)|(no|nae) (fight|strength|energy|hope|life|will) left (in me|in us|to (fight|live|go on|carry on|keep)) -((lost|losing) (hope (of|for|in) (finding|him|her|them|this|the|it)|everything (on|in) (my|the) (phone|laptop|computer|pc|drive|hard))|lost (everyone|it all) (on|in|at) (the|a)|nothing left (in|here|for me) ..3 (shop|fridge|sale|shelves)|(left|energy) ..2 (today|tonight) ..2 (spoons|bed|zero))',
    reason: 'Everything lost, nothing left.',
    fires: [
      "I've lost hope",
      'I have lost everything',
      'nae fight left in me',
      'I have nothing left to give',
    ],
    quiet: [
      'lost everything on my laptop',
      'got nothing left today, zero spoons',
      'we lost hope of finding a seat',
    ],
  }),
  founding({
    id: 'despair.about-to-give-up',
    category: 'despair',
    tier: 'review',
    pattern:
      '(ready|want|wanna|close|about|tempted|wantae|decided) [to|tae] [just|fucking|finally] (give up|giving up|gie up)|(im|i am|just|ah) (cant|cannot|cannae) (keep going|keep on going|keep fighting|keep living|carry on living)|(i|ah|just|and) (cant|cannot|cannae) (keep going|keep on going|keep fighting|keep living|carry on|live anymore|live with this)|(dont|do not|no longer|stopped|dinnae) (care|caring) ..1 (what happens to me|about (living|my life|myself|anything|life|anyone) (anymore|any more|now)|if i wake|about being alive) -(give up (my|the|smoking|drinking|booze|drink|sugar|meat|chocolate|work|driving|on (the|my|this|him|her|them|it|that)|his|her|their|a|coffee|alcohol|caffeine|dairy|carbs|cigarettes|fags|vaping|and (go|buy|get|order))|(you|they|he|she|we) ..2 (want|ready|about|decided) to give up|carry on (the|with|to|about|at|luggage|bags|like|a))',
    reason: 'Near giving up.',
    fires: ["I'm ready to give up", "I can't keep going", "I don't care about anything anymore"],
    quiet: [
      'I want to give up smoking',
      'ready to give up my seat',
      "I can't carry on the bus without a pass",
    ],
  }),
  founding({
    id: 'despair.on-the-edge',
    category: 'despair',
    tier: 'concern',
    pattern:
      '(im|ahm|am|feel) [so|right|just|really|very] (on the edge|close to the edge|about to (break|snap|crack)|at [my] breaking point|at my limit|near the end of my)|(be|end up|die) (alone|lonely|miserable|unhappy) (forever|for ever|for the rest of my life|my whole life|always)|(dont|do not|never|dinnae) [really] (belong|fit in|fit) (anywhere|with anyone|in this world|in with anyone)|(im|i am) [so|truly|really|very] sorry for everything|(want|need|wish) the (pain|hurt|hurting|suffering|emptiness) to (end|stop)|(want|wish) [to] (run away|escape) (from everything|from it all|from my life|and never come back|from everyone)|(my life|everything) is (a mess|such a mess|falling apart|crumbling|ruined|collapsing) -(at [my] limit (on|for)|on the edge of (my|the|town|a|our))',
    reason: 'Near breaking; common, and to be noticed.',
    fires: ["I'm at my limit", "I'll be alone forever", "I don't belong anywhere", 'my life is a mess'],
    quiet: ['I am on the edge of my seat', 'we belong together', 'the kitchen is a mess'],
  }),
  founding({
    id: 'despair.want-to-be-done',
    category: 'despair',
    tier: 'review',
    pattern:
      '= (im done im just done|i just want to be done|i want to be done|just want to be done|i want it to be over|i just want it to be over|i want it all to be over|i just want peace|i want peace|im ready|i just want peace im ready|nobody can help me|nobody can help me now|no one can help me|too late for me|its too late for me|its too late|im out|lifes too much|life is too much|i dont want this life|i dont want this|i dont want this life anymore|i feel like im already gone|the urges are unbearable|the urge is so strong today|i dont see the point|i see no point|there is no point|theres no point|whats the use|what is the use|everything hurts|it hurts so much|it hurts too much|the pain is too much|i cant take the pain|i cant take it|i cant take this|i cant do this|im tired of trying|im tired of fighting|tired of fighting|im so tired of fighting|i feel dead|im dead inside|im empty|im lost|im so lost|i failed|im a failure|i hate everything|i hate being me|i hate who i am|i shouldnt be here|i dont belong here|i dont matter|i dont matter to anyone|nobody would miss me|no one would miss me)',
    reason: 'A message that is nothing else and could mean life.',
    fires: ['I just want to be done.', "I can't take this", "I don't matter"],
    quiet: ["I'm ready to order", 'I hate everything about this sofa', "I can't find it"],
  }),
  founding({
    id: 'despair.no-help-left',
    category: 'despair',
    tier: 'review',
    pattern:
      '(nobody|no one|nothing|noone|naebody) (can|will|could) ..1 (help|save|fix|reach) me (now|anymore|any more|im|and|ever|i)|(dont|do not|never) want (this|my) life|(hate|despise) everything about (my life|myself|living|who i am|this life)|(feel|feels) like (im|i am|ive) ..1 [already] (gone|dead|dying inside|disappearing|invisible|drowning|fading)|(dont|do not|never) (matter|mean anything|exist) to (anyone|anybody|them|him|her)|i dont matter|(theres|there is|is) nothing [left] here for me|(i|im|ive|my) ..2 (wasted|wasting) my life|having (bad|really bad|dark|awful|horrible|scary) thoughts|(rip|tear|claw) my skin off|(pain|suffering|hurt|misery|agony) ..2 (never ends|will never end|wont end|doesnt end|never stops|wont ever stop) ..4 (death|die|i|dont|anymore|want|cant)|(hotline|helpline|samaritans|crisis (line|team)) ..4 (on hold|hung up|didnt help|no answer|didnt answer|were no help|useless|fobbed) -((help|fix) me (with|find|now with)|wasted my life (on|watching|playing|queueing)|feels like im drowning in (work|paperwork|email*))',
    reason: 'No help left, nothing here.',
    fires: [
      'nobody can help me now',
      "I don't want this life",
      "there's nothing here for me",
      "I'm having bad thoughts",
    ],
    quiet: [
      'nobody can help me with this printer',
      'there is nothing for me to sign',
      'I do not want this sofa',
    ],
  }),
];
