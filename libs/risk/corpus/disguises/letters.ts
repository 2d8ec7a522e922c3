// Case and single letters.
import { kind } from './disguise.ts';
import type { Change, Kind } from './disguise.ts';
import { asIs, between, clusters, eachWord, pick, some, table, upper } from './letterwise.ts';
import type { Table } from './letterwise.ts';

/** Alternates where chance left the words as they were, for a mixed case that changes nothing is none. */
const mixedCase: Change = (words, random) => {
  const cased = (letter: string, high: boolean): string =>
    high ? letter.toUpperCase() : letter.toLowerCase();
  const mixed = words.replace(/\p{L}/gu, (letter) => cased(letter, random() < 0.5));
  if (mixed !== words) return mixed;
  return Array.from(words)
    .map((letter, place) => cased(letter, place % 2 === 1))
    .join('');
};

/** One vowel in a word, and not the first letter if another will do: "k*ll mys*lf". */
const asterisk: Change = (words, random) =>
  eachWord(words, (word) => {
    const vowels = Array.from(word).flatMap((letter, place) => (/[aeiou]/iu.test(letter) ? [place] : []));
    const inner = vowels.filter((place) => place > 0);
    const able = word.length < 3 ? [] : inner.length > 0 ? inner : vowels;
    const place = able[Math.floor(random() * able.length)];
    return place === undefined ? word : `${word.slice(0, place)}*${word.slice(place + 1)}`;
  });

/** Only the letters people usually put digits for; more would be a cipher. */
const LEET: Table = table('a4@ e33 i1!1 o00 s$5 t7', asIs);

/** Escaped, because in print nobody can tell these from Latin letters. */
const CYRILLIC: Table = table(
  'a\u0430 c\u0441 d\u0501 e\u0435 h\u04bb i\u0456 j\u0458 k\u043a l\u04cf ' +
    'm\u043c n\u043f o\u043e p\u0440 q\u051b s\u0455 t\u0442 w\u051d x\u0445 y\u0443 A\u0410 B\u0412 C\u0421 ' +
    'E\u0415 H\u041d I\u0406 J\u0408 K\u041a M\u041c O\u041e P\u0420 S\u0405 T\u0422 W\u051c X\u0425 ' +
    'Y\u04ae',
);

const GREEK: Table = table(
  'a\u03b1 b\u03b2 d\u03b4 e\u03b5 i\u03b9 k\u03ba n\u03b7 o\u03bf p\u03c1 t\u03c4 ' +
    'u\u03c5 v\u03bd w\u03c9 x\u03c7 y\u03b3 A\u0391 B\u0392 E\u0395 H\u0397 I\u0399 K\u039a M\u039c N\u039d ' +
    'O\u039f P\u03a1 T\u03a4 X\u03a7 Y\u03a5 Z\u0396',
);

/** Among them some (ł, ø) that do not fall apart into a letter and a mark. */
const ACCENTS: Table = table(
  'aáàâäãåā bḃ cçćč dďđ eéèêëē fḟ gğĝ hĥ iíìîïī jĵ kķǩ lĺļł mḿṁ nñńň oóòôöõø pṕṗ ' +
    'rŕř sšśş tťţ uúùûüū vṽ wŵẅ xẍ yýÿŷ zžźż',
  upper,
);

/** One letter a word, and one that a voice would draw out. */
const stretched: Change = (words, random) =>
  eachWord(words, (word) => {
    const letters = clusters(word);
    const last = letters.length - 1;
    const able = letters.flatMap((letter, place) =>
      (place > 0 && place === last ? /^\p{L}$/u : /^[aeiouylmnrsfh]$/iu).test(letter) ? [place] : [],
    );
    const place = able[Math.floor(random() * able.length)];
    const more = between(2, 4, random);
    return letters.map((letter, at) => (at === place ? letter.repeat(1 + more) : letter)).join('');
  });

const APOSTROPHES = ['\u2019', '\u2018', '\u201b', '`', '\u00b4', '\u02bc', '\u2032', '\uff07'];

const oddApostrophes: Change = (words, random) => {
  const one = pick(APOSTROPHES, random);
  return words.replace(/'/gu, one);
};

const QUOTES: readonly (readonly [string, string])[] = [
  ['\u2019', '\u2018'],
  ['\u201d', '\u201c'],
  ['\u00bb', '\u00ab'],
  ['\u201e', '\u201c'],
  ['\u201b', '\u2019'],
];

/** Around one word of the phrase, the wrong way about, as keyboards of other languages do. */
const reversedQuotes: Change = (words, random) => {
  const [open, close] = QUOTES[Math.floor(random() * QUOTES.length)] ?? ['\u2019', '\u2018'];
  const chosen = between(0, words.split(' ').length - 1, random);
  return words
    .split(' ')
    .map((word, place) => (place === chosen ? open + word + close : word))
    .join(' ');
};

export const LETTERS: readonly Kind[] = [
  kind('upper-case', 'the whole text in capitals', upper, upper),
  kind('mixed-case', 'capitals and small letters at random in the whole text', mixedCase, mixedCase),
  kind(
    'curly-apostrophes',
    'curly, reversed, grave or prime signs for apostrophes',
    oddApostrophes,
    oddApostrophes,
  ),
  kind('reversed-quotes', 'quotes the wrong way about around one word of the phrase', reversedQuotes),
  kind('asterisk-vowel', 'an asterisk for one vowel of each word (k*ll)', asterisk),
  kind('leet', 'digits and signs for letters (k1ll, my$3lf)', (w, r) => some(w, LEET, 0.7, r)),
  kind('cyrillic-look-alikes', 'Cyrillic letters that look Latin', (w, r) => some(w, CYRILLIC, 0.6, r)),
  kind('greek-look-alikes', 'Greek letters that look Latin', (w, r) => some(w, GREEK, 0.6, r)),
  kind('accents', 'letters with accents and umlauts, precomposed', (w, r) => some(w, ACCENTS, 0.6, r)),
  kind('stretched', 'one letter of each word drawn out (killlll)', stretched),
];
