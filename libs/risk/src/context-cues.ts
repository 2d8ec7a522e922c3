/**
 * The cues of the context rules, in the phrase language. Data of the scanner, not of the lexicon: a change here is a
 * new scanner version.
 *
 * The scheme is that of NegEx (Chapman et al. 2001, "A simple algorithm for identifying negated findings and diseases
 * in discharge summaries") and ConText (Harkema et al. 2009): a *trigger* acts within a *window* of words, a
 * *terminator* ends the window early, a *pseudo-trigger* looks like a trigger and is none. ConText's three properties
 * (negated; historical or hypothetical; experiencer) are here `negated`, `past`, `hypothetical` and `other`. Ours are
 * `idiom`, and `holds`, words that take a trigger's force away again ("not yet", "still"). The windows are narrower
 * than in clinical notes (NegEx: five words), and no trigger of negation works backwards: chat has no punctuation to trust, and here a
 * wrong cue costs more than a missed one.
 */

/** What a cue says about a hit. `quoted` is read from quotation marks and quoted lines, not from words. */
export type CueKind = 'negated' | 'other' | 'past' | 'hypothetical' | 'idiom' | 'quoted';
type WordCueKind = Exclude<CueKind, 'quoted'>;

export interface CueRule {
  /** Stable: results name it. */
  readonly id: string;
  readonly kind: WordCueKind;
  /** Where the trigger stands: before the hit or in one of its gaps, after it, or on either side. */
  readonly stands: 'before' | 'after' | 'around';
  /** Most words between trigger and hit. */
  readonly window: number;
  /** What it does not reach beyond. A clause also ends at a terminator; a sentence at "but". */
  readonly within: 'clause' | 'sentence';
  readonly pattern: string;
}

const NOT =
  "(not|don't|doesn't|didn't|never|won't|wouldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|ain't|dinnae|doesnae|didnae|wouldnae|willnae|wisnae|isnae|havenae|hasnae)";

export const CUE_RULES: readonly CueRule[] = [
  // "can't" and "couldn't" are left out on purpose: "I can't kill myself because of the kids" says that it was thought of.
  { id: 'not', kind: 'negated', stands: 'before', window: 2, within: 'clause', pattern: NOT },
  {
    id: 'not-saying',
    kind: 'negated',
    stands: 'before',
    window: 2,
    within: 'clause',
    pattern: `${NOT} (say|saying|said|mean|meant|think) [that] (i|i'm|i'd)`,
  },
  {
    id: 'no-intention',
    kind: 'negated',
    stands: 'before',
    window: 2,
    within: 'clause',
    pattern: '(no|nae) (intention|intentions|plan|plans|desire|wish) (of|to|tae)',
  },
  {
    id: 'no-gonnae',
    kind: 'negated',
    stands: 'before',
    window: 2,
    within: 'clause',
    pattern: 'no (gonnae|gonny|going tae)',
  },
  {
    id: 'instead',
    kind: 'negated',
    stands: 'before',
    window: 2,
    within: 'clause',
    pattern: '(instead of|rather than|without|far from)',
  },

  {
    id: 'third-person',
    kind: 'other',
    stands: 'before',
    window: 1,
    within: 'clause',
    pattern: "(he|she|they|he's|she's|they're|someone|somebody|people|folk)",
  },
  {
    id: 'relative',
    kind: 'other',
    stands: 'before',
    window: 1,
    within: 'clause',
    pattern:
      '(my|our|his|her|their) [wee|best|older|younger|elderly] (son|daughter|wean|boy|girl|lad|lassie|wife|husband|partner|boyfriend|girlfriend|mum|mam|maw|mother|dad|da|faither|father|brother|sister|pal|friend|mate|neighbour|cousin|nephew|niece|granny|gran|grandad|grandson|granddaughter|uncle|auntie|aunt|colleague)',
  },

  {
    id: 'past-habit',
    kind: 'past',
    stands: 'before',
    window: 2,
    within: 'clause',
    pattern: '(used to|used tae)',
  },
  {
    id: 'years-ago',
    kind: 'past',
    stands: 'around',
    window: 6,
    within: 'sentence',
    pattern: '(years|decades) ago',
  },
  {
    id: 'back-then',
    kind: 'past',
    stands: 'around',
    window: 6,
    within: 'sentence',
    pattern: '(back then|long ago|in the past|in my (teens|twenties|thirties))',
  },
  {
    id: 'when-i-was',
    kind: 'past',
    stands: 'around',
    window: 6,
    within: 'sentence',
    pattern: '(when|since) i (was|wis) (a|in|at|wee|young|younger|little)',
  },
  {
    id: 'as-a-child',
    kind: 'past',
    stands: 'around',
    window: 6,
    within: 'sentence',
    pattern: 'as a (child|kid|wean|teen|teenager|lad|lass|lassie|student)',
  },

  // "If" is no trigger: "if it goes on like this I'll kill myself" is a condition, not a supposition. Nor is "suppose".
  {
    id: 'imagine',
    kind: 'hypothetical',
    stands: 'before',
    window: 2,
    within: 'clause',
    pattern: '(imagine|hypothetically)',
  },
  {
    id: 'character',
    kind: 'hypothetical',
    stands: 'before',
    window: 1,
    within: 'sentence',
    pattern:
      'the (character|hero|heroine|villain|singer|song|lyrics|lyric|film|book|episode) ..1 (says|say|said|sings|goes|go|went)',
  },

  {
    id: 'of-embarrassment',
    kind: 'idiom',
    stands: 'after',
    window: 1,
    within: 'clause',
    pattern: '(of|from|wi|with) (embarrassment|boredom|cringe|laughter|cuteness|laughing)',
  },
  { id: 'laughing', kind: 'idiom', stands: 'after', window: 0, within: 'clause', pattern: 'laughing' },
];

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
  readonly against: WordCueKind;
  readonly pattern: string;
}[] = [
  // A refusal with a date on it is a plan with a date on it.
  {
    id: 'not-for-ever',
    against: 'negated',
    pattern:
      '(yet|tonight|today|tomorrow|now|until|till|til|unless|the night|the morn|(this|before the) (morning|evening|week|weekend|month))',
  },
  // "I have never wanted to die so badly."
  { id: 'comparison', against: 'negated', pattern: '(more|(so|as|this|that) (much|bad|badly|strongly))' },
  {
    id: 'still',
    against: 'past',
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
  'was wis were had felt wanted tried tryed attempted wished thought wrote took taken cut left harmed hurt attempt'.split(
    ' ',
  ),
);
