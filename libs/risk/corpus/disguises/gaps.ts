// Marks within the phrase, gaps between its words and between its letters.
import { kind } from './disguise.ts';
import type { Change, Kind } from './disguise.ts';
import { between, betweenLetters, clusters, eachWord, gaps, pick } from './letterwise.ts';

/** The space stays, so that this can be laid under another kind of gap. */
const punctuated: Change = (words, random) =>
  gaps(words, () => pick(['... ', '.. ', '!! ', '?! ', ' \u2014 ', ',,, ', '\u2026 ', ' - '], random));

/** Sad, bitter or decorative ones; the last carries a variation selector, as most hearts do. */
const EMOJI = [...Array.from('\u{1f614}\u{1f62d}\u{1f480}\u{1f5a4}\u{1f940}\u2728\u{1f643}'), '\u2764\ufe0f'];

const emojiBetween: Change = (words, random) => gaps(words, () => ` ${pick(EMOJI, random)} `);

/** Bold, italic or struck from the middle of a word: "ki**ll** my_self_". */
const markdown: Change = (words, random) =>
  eachWord(words, (word) => {
    const letters = clusters(word);
    if (letters.length < 3) return word;
    const cut = between(1, letters.length - 1, random);
    const mark = pick(['**', '_', '~~', '__', '`', '||'], random);
    return letters.slice(0, cut).join('') + mark + letters.slice(cut).join('') + mark;
  });

const lineBreaks: Change = (words, random) =>
  gaps(words, () => pick(['\n', '\n\n', '\r\n', '\u2028'], random));

/** Some people leave the space between words single, and then only sense parts them. */
const spacedLetters: Change = (words, random) => {
  const wide = ' '.repeat(between(1, 3, random));
  return betweenLetters(
    gaps(words, () => wide),
    ' ',
  );
};

/** U+2800 and U+3164 are no spaces by their nature, but are as blank as one. */
const SPACES = Array.from(
  '\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u205f\u3000\u1680\t\u2800\u3164',
);

export const GAPS: readonly Kind[] = [
  kind('repeated-punctuation', 'dots, dashes or marks between the words (kill... myself)', punctuated),
  kind('emoji-between', 'an emoji between the words', emojiBetween),
  kind('markdown-inside', 'markdown marks inside the words (ki**ll** my_self_)', markdown),
  kind('words-joined', 'the words run together (killmyself)', (w) => gaps(w, () => '')),
  kind('words-joined-by-dots', 'dots for the spaces (kill.myself)', (w) => gaps(w, () => '.')),
  kind('words-joined-by-underscores', 'underscores for the spaces (kill_myself)', (w) => gaps(w, () => '_')),
  kind('line-breaks', 'line breaks between the words', lineBreaks),
  kind('spaced-letters', 'spaces between the letters (k i l l)', spacedLetters),
  kind('dotted-letters', 'dots between the letters (k.i.l.l)', (w) => betweenLetters(w, '.')),
  kind('hyphenated-letters', 'hyphens between the letters (k-i-l-l)', (w) => betweenLetters(w, '-')),
  kind('underscored-letters', 'underscores between the letters (k_i_l_l)', (w) => betweenLetters(w, '_')),
  kind('no-break-spaces', 'no-break spaces between the words', (w, r) =>
    gaps(w, () => pick(['\u00a0', '\u202f'], r)),
  ),
  kind('unicode-spaces', 'other spaces and blanks between the words', (w, r) =>
    gaps(w, () => pick(SPACES, r)),
  ),
];
