import { foldedWords } from './units.ts';

type WordOrWhy = { readonly word: string } | { readonly why: string; readonly instead: string };
const words = new Map<string, WordOrWhy>();
const REMEMBERED = 20_000;

/** A word of a pattern as texts are read, or why it cannot be one. */
export function wordOf(written: string): WordOrWhy {
  const known = words.get(written);
  if (known) return known;
  const read = readWord(written);
  if (words.size >= REMEMBERED) words.clear();
  words.set(written, read);
  return read;
}

/** The word that texts are read as, or why there is none. */
function readWord(written: string): WordOrWhy {
  const words = foldedWords(written);
  const [word, ...more] = words;
  if (word === undefined) return { why: 'holds no letter or digit.', instead: 'Take it out.' };
  if (more.length > 0) return { why: 'is read as several words.', instead: `Write "${words.join(' ')}".` };
  if (!/^[\p{L}\p{N}'’\p{M}]+$/u.test(written)) {
    return { why: 'holds a sign that texts are read without.', instead: `Write "${word}".` };
  }
  if (/(\p{L})\1\1/u.test(word)) {
    const plain = word.replaceAll(/(\p{L})\1{2,}/gu, '$1');
    return { why: 'is stretched, and texts are read without that.', instead: `Write "${plain}".` };
  }
  return { word };
}

/** The place after the bracket that closes the one at `start`; the end where none does. */
export function closingOf(pattern: string, start: number): number {
  let open = 0;
  for (let at = start; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '(' || char === '[') open++;
    else if ((char === ')' || char === ']') && --open === 0) return at + 1;
  }
  return pattern.length;
}

/** The place of the first "|" that stands in no bracket; -1 where there is none. */
export function openStroke(pattern: string): number {
  let open = 0;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '(' || char === '[') open++;
    else if (char === ')' || char === ']') open--;
    else if (char === '|' && open === 0) return at;
  }
  return -1;
}
