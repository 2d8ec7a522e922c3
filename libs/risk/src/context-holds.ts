import { NOT } from './context-cues.ts';
import type { CueKind } from './context-cues.ts';

/** Pseudo-triggers: a trigger that lies inside one of these is none. */
export const PSEUDO_TRIGGERS: readonly string[] = [
  `${NOT} (yet|tonight|today|now|right now|the now|the night|this time)`,
  `${NOT} (joking|kidding|lying|exaggerating|messing|bluffing|only|just|even|sure|certain|afraid|scared|feart|alone|okay|ok|well)`,
  `${NOT} (going to|gonna|gonnae) (lie|pretend)`,
  `${NOT} (know|ken|care|mind|want to be here|think i can|see)`,
  "(don't|do not|dinnae) (let|make|stop|blame|tell|try|wait|expect|leave)",
  '(why|whether|if) not',
  "(get|got|getting|am|i'm|be|been|not) used (to|tae)",
  '(never|not) (so|more|as|been so|felt so|felt more|wanted more)',
  "(people|they|folk|someone|somebody|everyone) (say|says|tell|tells|told|think|thinks|make|makes|made) (me|i|i am|i'm)",
];

/** Words that take a trigger's force away wherever they stand near the hit. */
export const HOLDING_CUES: readonly {
  readonly id: string;
  readonly against: CueKind;
  /** Rules that it leaves alone. */
  readonly spares?: readonly string[];
  readonly pattern: string;
}[] = [
  // A refusal with a date on it is a plan with a date on it.
  {
    id: 'not-for-ever',
    against: 'negated',
    pattern:
      '(yet|tonight|today|tomorrow|now|until|till|til|unless|the night|the morn|(this|before the) (morning|evening|week|weekend|month))',
  },
  // Two negations, or a promise that was not kept.
  {
    id: 'not-kept',
    against: 'negated',
    pattern:
      'but (i|ah) (havent|have|did|couldnt|cant|didnt|failed|broke|do)|not saying (i|ah|im) (dont|do not|wont|am not|wouldnt)|(cant|couldnt|cannot) (stop|not)',
  },
  // One's own words quoted are one's own words; and what a child says is told because it is so.
  {
    id: 'own-words',
    against: 'quoted',
    pattern:
      '(i|ah|ive|ahve|id|we) ..2 (told|tell|tellt|say|says|said|wrote|write|texted|typed|posted|shouted|whispered|answered|put)|told (my|ma|the|her|him|them)|(my|ma) (exact words|own words|diary|journal|note|letter|message|text|last post) ..5 (says|said|was|were|is|reads)|my [wee|little|own] (boy|girl|lad|lassie|son|daughter|wean|child|grandson|granddaughter) (says|said|told|tells|keeps saying|texted)',
  },
  {
    id: 'back-again',
    against: 'past',
    pattern: "(again|still|lately|recently|it's back|coming back|came back|worse|this time|properly)",
  },
  // "I have never wanted to die so badly."
  { id: 'comparison', against: 'negated', pattern: '(more|(so|as|this|that) (much|bad|badly|strongly))' },
  {
    id: 'still',
    against: 'past',
    // "In 2015 … back driving now": what is now is that it is over.
    spares: ['recovered', 'in-the-year', 'at-school'],
    pattern:
      "(again|still|now|tonight|today|lately|recently|these days|the now|it's back|coming back|came back|worse)",
  },
];

/**
 * Terminators: a trigger before one of these does not reach a hit after it. The first person is one too: "I don't
 * sleep I want to die" starts afresh, and "he makes me want to die" is not about him.
 */
export const TERMINATORS: ReadonlySet<string> = new Set(
  (
    'and an but however although though except because cos coz cause unless yet still so then ' +
    'i im ive id ill ah ahm ahve me my myself masel mysel'
  ).split(' '),
);

/**
 * Words that go with the first person. A hit that holds one of them speaks of the author, whoever stands before it:
 * "my husband left just want to die" is not about him, who would *want* nothing but *wants* it.
 */
export const AUTHOR_FORMS: ReadonlySet<string> = new Set(
  'i im ive id ill am ah ahm ahve me myself masel mysel maself want wanna wantae'.split(' '),
);

/**
 * A time long past lowers a hit only if the hit itself is told in the past: "I had my stroke two years ago and I want
 * to die" is now.
 */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  'was wis were had felt wanted tried tryed attempted wished thought wrote took taken cut left harmed hurt attempt hit beat lay did couldnt used got went kept ended began sat stood slept woke said told wantit wantin'.split(
    ' ',
  ),
);

/** What is told with one of these is not told as past, whatever leads to it. */
export const PRESENT_FORMS: ReadonlySet<string> = new Set(
  'want wants wanna wantae am im ahm is isnt will ill gonna gonnae cant cannae dont dinnae'.split(' '),
);
