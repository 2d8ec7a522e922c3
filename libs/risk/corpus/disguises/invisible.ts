// Stacked and invisible characters, and the escapes of HTML.
import { kind } from './disguise.ts';
import type { Change, Kind, Random } from './disguise.ts';
import { between, clusters, eachWord, gaps, isLetterish, pick, some, sprinkled } from './letterwise.ts';
import type { Table } from './letterwise.ts';

/** Above, below and through; few enough that the letter under them can be read. */
const STACK = [
  ...Array.from('\u0300\u0301\u0302\u0303\u0306\u0308\u030a\u030d\u0311\u0315\u031b'),
  ...Array.from('\u0316\u0317\u0323\u0324\u0327\u032d\u0330\u0331\u0334\u0335'),
];

const zalgo: Change = (words, random) =>
  clusters(words)
    .map((sign) => {
      if (!isLetterish(sign)) return sign;
      return sign + Array.from({ length: between(1, 4, random) }, () => pick(STACK, random)).join('');
    })
    .join('');

const ZERO_WIDTH = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u034f', '\u180e'];

/** Stored backwards and drawn forwards; line by line, since the override ends with its paragraph. */
const bidiReversed: Change = (words) =>
  words.replace(/[^\n\r\u2028]+/gu, (line) => `\u202e${clusters(line).toReversed().join('')}\u202c`);

/** Marks that turn nothing round between Latin letters, and an isolate or embedding around the phrase. */
const bidiControls: Change = (words, random) => {
  const inside = sprinkled(words, ['\u200e', '\u200f', '\u061c'], random);
  return random() < 0.5 ? `\u2066${inside}\u2069` : `\u202a${inside}\u202c`;
};

const codePoints = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, step) => String.fromCodePoint(first + step));

/** Both rows: U+FE00 to U+FE0F, and the ideographic ones from U+E0100. */
const SELECTORS = [...codePoints(0xfe00, 16), ...codePoints(0xe0100, 16)];
const TAGS = codePoints(0xe0061, 26);

// Escapes of HTML: last of all, for nothing may be laid over them without breaking them

const escaped = (sign: string, opening: string, random: Random): string => {
  const code = sign.codePointAt(0) ?? 0;
  const after = sign.slice(String.fromCodePoint(code).length);
  const hex = code.toString(16);
  const form = pick([`#${code}`, `#00${code}`, `#x${hex}`, `#X${hex.toUpperCase()}`], random);
  return `${opening}${form};${after}`;
};

/** One letter in a word (two in a long one), or a person could no longer read it unrendered. */
const entities =
  (opening: string, most: number): Change =>
  (words, random) =>
    eachWord(words, (word) => {
      const signs = clusters(word);
      const able = signs.flatMap((sign, place) => (isLetterish(sign) ? [place] : []));
      const count = able.length > 5 ? most : 1;
      const chosen = Array.from({ length: count }, () => able[Math.floor(random() * able.length)]);
      const written = (sign: string, place: number): string =>
        chosen.includes(place) ? escaped(sign, opening, random) : sign;
      return signs.map(written).join('');
    });

const NAMED: Table = new Map([
  ['a', ['&aacute;', '&auml;']],
  ['e', ['&eacute;', '&euml;']],
  ['i', ['&iacute;', '&iuml;']],
  ['o', ['&oacute;', '&ouml;']],
  ['u', ['&uacute;', '&uuml;']],
  ['y', ['&yacute;']],
  ['n', ['&ntilde;']],
  ['c', ['&ccedil;']],
]);

const ampersands: Change = (words) => words.replace(/&(?!#?\w+;)/gu, '&amp;');

/** Named letters, spaces and apostrophes, as a text comes out of an old editor. */
const namedEntities: Change = (words, random) =>
  gaps(some(ampersands(words, random), NAMED, 0, random).replace(/'/gu, '&rsquo;'), () => '&nbsp;');

export const INVISIBLE: readonly Kind[] = [
  kind('zalgo', 'stacked combining marks', zalgo),
  kind('zero-width', 'zero-width characters inside the words', (w, r) => sprinkled(w, ZERO_WIDTH, r)),
  kind('soft-hyphens', 'soft hyphens inside the words', (w, r) => sprinkled(w, ['\u00ad'], r)),
  kind('variation-selectors', 'variation selectors behind the letters', (w, r) => sprinkled(w, SELECTORS, r)),
  kind('tag-characters', 'invisible tag characters behind the letters', (w, r) => sprinkled(w, TAGS, r)),
  kind('bidi-reversed', 'stored backwards within a right-to-left override', bidiReversed),
  kind('bidi-controls', 'direction marks inside, an isolate or embedding around', bidiControls),
  kind(
    'html-named-entities',
    'named HTML entities (k&iacute;ll&nbsp;myself, &amp;)',
    namedEntities,
    ampersands,
  ),
  kind('html-numeric-entities', 'numeric HTML entities (&#107;ill)', entities('&', 2)),
  kind('html-escaped-twice', 'numeric HTML entities escaped once more (&amp;#107;ill)', entities('&amp;', 1)),
];
