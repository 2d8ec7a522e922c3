import type { Phrase } from '../lexicon.types.ts';
import { founding } from './founding.ts';
import { I_AM, MYSELF, NO_LONGER } from './wording.ts';

export const HEALTH: readonly Phrase[] = [
  founding({
    id: 'eating.purging',
    category: 'disordered-eating',
    tier: 'review',
    pattern: `(making|make|made|makin) ${MYSELF} (sick|throw up|vomit|puke|boak|boke) ..3 (after|eating|food|meals|dinner|again|every)|(purging|purged) (again|after|every|my)|binge and purge|binged and purged|laxatives ..4 (weight|thin|skinny|eating|food)`,
    reason: 'Purging.',
    fires: ['I keep making myself sick after meals', 'binged and purged tonight'],
    quiet: ['I make myself sick with worry', 'purging old emails'],
  }),
  founding({
    id: 'eating.not-eating',
    category: 'disordered-eating',
    tier: 'review',
    pattern: `(starving|starve|starved) ${MYSELF}|(haven't|have not|not|hivnae|havenae|no) eaten ..3 (days|a week|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday))`,
    reason: 'Going without food.',
    fires: ["I'm starving myself again", "haven't eaten anything for days"],
    quiet: ['starving, what is for tea?', "haven't eaten there"],
  }),
  founding({
    id: 'eating.fear-of-weight',
    category: 'disordered-eating',
    tier: 'concern',
    pattern:
      '(terrified|scared|frightened|afraid|feart) of (gaining|putting on|any|my) [any|more] weight|feel (disgusting|guilty) ..2 (after eating|when i eat|for eating)',
    reason: 'Fear of weight, guilt over food.',
    fires: ['terrified of gaining weight', 'I feel guilty after eating'],
    quiet: ['scared of heights', 'weight training'],
  }),
  founding({
    id: 'despair.cant-go-on',
    category: 'despair',
    tier: 'review',
    pattern: `(i|ah|just|really|and|but|honestly) ..1 (can't|cannot|cannae|canny|can not|couldn't) ..1 (go on|keep going|carry on|do this|take this|take it|take anymore|face another day|do it|keep doing this) (${NO_LONGER}|like this|wi this)|(i|ah|just) (can't|cannot|cannae|canny) face another (day|night)`,
    reason: 'The sentence that most often comes before worse.',
    fires: ["I just can't do this anymore", 'ah cannae go on like this'],
    quiet: ["I can't do this sum", "he can't take it anymore"],
  }),
  founding({
    id: 'despair.no-hope',
    category: 'despair',
    tier: 'review',
    pattern:
      "(lost|losing|given up|no|nae|without|gave up) (all|any|every|my|on) hope|(lost|giving up|given up|gave up) ..1 hope (of|for) (me|my|getting|anything)|(there's|there is|i have|i've got|see) (no|nae) hope (left|for me|any)|given up on (life|living|myself|masel|everything)",
    reason: 'Hopelessness, which foretells suicide better than sadness does (Beck).',
    fires: ['I have lost all hope', 'I have given up on life'],
    quiet: ['I hope you have a nice day', 'there is no hope for this team'],
  }),
  founding({
    id: 'despair.burden',
    category: 'despair',
    tier: 'review',
    pattern: `(${I_AM}|i feel|feel|feeling|being) ..2 (a|such a|nothing but a|just a) (burden|waste of space)`,
    reason: 'Feeling a burden: the first half of Joiner’s pair.',
    fires: ["I'm just a burden to everyone", 'I feel like a burden'],
    quiet: ['the burden of proof', 'a burden on the NHS budget'],
  }),
  founding({
    id: 'despair.done-with-life',
    category: 'despair',
    tier: 'review',
    pattern:
      '(scunnered|done|finished|tired|sick|fed up) (wi|with|of|ae) (life|being alive|bein alive|existing|living like this)|(so|too|just) tired of living',
    reason: 'Tired of life, in several tongues.',
    fires: ["I'm scunnered wi life", 'so tired of living'],
    quiet: ['sick of living with flatmates', 'done with work'],
  }),
  founding({
    id: 'despair.trapped',
    category: 'despair',
    tier: 'concern',
    pattern: `(${I_AM}|i feel|feel|feeling) ..2 (trapped|worthless|hopeless|empty inside|utterly alone|completely alone|numb inside|broken inside)|(end|en) of my (tether|rope)|no way out`,
    reason: 'Low signs that count when they gather.',
    fires: ['I feel so worthless', "I'm at the end of my tether"],
    quiet: ['the cat was trapped', 'a hopeless case at tennis'],
  }),
  founding({
    id: 'despair.life-worthless',
    category: 'despair',
    tier: 'review',
    pattern:
      "life (isn't|isnae|is not|no) worth (living|it)|my life is (over|pointless|finished|nothing)|(can't|cannot|cannae) live like this|how much longer i can (go on|do this|take|cope|keep|hold|live|stand)",
    reason: 'Life itself weighed and found wanting.',
    fires: ["Life isn't worth living", "I don't know how much longer I can go on", 'my life is over'],
    quiet: ['life is worth living', 'how much longer can I park here', "isn't worth the money"],
  }),
];
