/**
 * Disguised spellings: the ways people type words of risk so that a machine overlooks them, or because a
 * phone, a tired hand or a copied text did it for them. Every kind leaves the words readable to a person.
 *
 * The list is in the order in which two kinds can be laid over each other: first other words, then slips,
 * case, single letters, whole alphabets, marks and gaps between words, gaps between letters, invisible
 * characters, and last the escapes of HTML. A pair is always applied in that order.
 */
import { ALPHABETS } from './alphabets.ts';
import { changed, joined, pieces } from './disguise.ts';
import type { Disguise, Kind } from './disguise.ts';
import { GAPS } from './gaps.ts';
import { INVISIBLE } from './invisible.ts';
import { LETTERS } from './letters.ts';
import { SLIPS } from './slips.ts';
import { WORDS } from './words.ts';

export const DISGUISES: readonly Kind[] = [
  ...WORDS,
  ...SLIPS,
  ...LETTERS,
  ...ALPHABETS,
  ...GAPS,
  ...INVISIBLE,
];

const ids = (kinds: readonly Kind[]): readonly string[] => kinds.map((one) => one.id);

/** Each puts something other for a plain space, and leaves none for another of them. */
const GAP_KINDS = [
  'words-joined',
  'words-joined-by-dots',
  'words-joined-by-underscores',
  'line-breaks',
  'no-break-spaces',
  'unicode-spaces',
];

/** Kinds of which the first leaves nothing for the second. */
const ONE_OF: readonly (readonly string[])[] = [
  // Each puts another word for the same word.
  ['chat-initials', 'coded-words', 'algospeak'],
  // A word has one slip at most; two may make it unreadable, and a letter left out undoes one doubled.
  ['letter-missing', 'letter-doubled', 'letters-swapped', 'neighbouring-key'],
  // The second undoes the first.
  ['upper-case', 'mixed-case'],
  // After the first no letter of the plain alphabet is left.
  ids(ALPHABETS),
  GAP_KINDS,
  // After the first no two letters stand side by side.
  ['spaced-letters', 'dotted-letters', 'hyphenated-letters', 'underscored-letters'],
];

/** Kinds that cannot come after another. */
const NOT_AFTER: readonly (readonly [string, readonly string[]])[] = [
  // Initials are one short word: no gap between words, no word of five letters, no vowel.
  [
    'chat-initials',
    [
      ...GAP_KINDS,
      'repeated-punctuation',
      'emoji-between',
      'asterisk-vowel',
      'letter-missing',
      'letter-doubled',
      'letters-swapped',
      'neighbouring-key',
    ],
  ],
  // Chat spellings have no apostrophes.
  ['chat-spellings', ['curly-apostrophes']],
];

const excluded = (first: string, second: string): boolean =>
  ONE_OF.some((group) => group.includes(first) && group.includes(second)) ||
  NOT_AFTER.some(([before, after]) => before === first && after.includes(second));

/** Every pair that can be laid over each other, in the order in which it must be applied. */
export const pairs = (): readonly (readonly [Kind, Kind])[] =>
  DISGUISES.flatMap((first, place) =>
    DISGUISES.slice(place + 1)
      .filter((second) => !excluded(first.id, second.id))
      .map((second) => [first, second] as const),
  );

/**
 * One disguise out of two. Better than calling `apply` twice: the second is told what the first has made of
 * the key words, which it could not find again by their old spelling.
 */
export const both = ([under, over]: readonly [Kind, Kind]): Disguise => ({
  id: `${under.id}+${over.id}`,
  what: `${under.what}; then ${over.what}`,
  apply: (text, key, random) => joined(changed(over, changed(under, pieces(text, key), random), random)),
});
