/**
 * How one character reads once writing habits are taken off: case folding, NFKD compatibility decomposition
 * (Unicode Standard Annex 15) without its combining marks, look-alike letters (`letters.ts`), and typographic variants
 * of apostrophes and quotes.
 */

import { LATIN_FOR, letterInRow } from './letters.ts';

export type UnitClass =
  | 'letter'
  | 'digit'
  | 'space'
  | 'newline'
  /** Joined to the character before it and left out: combining marks, variation selectors. */
  | 'mark'
  /** Invisible and left out: zero-width characters, controls, halves of broken surrogate pairs. */
  | 'nothing'
  | 'apostrophe'
  | 'quote'
  /** Ends a sentence. */
  | 'sentence'
  /** Ends a clause. */
  | 'clause'
  | 'other';

export interface FoldedUnit {
  /** One code point. */
  readonly char: string;
  readonly is: UnitClass;
}

const MARK = /^\p{M}$/u;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}]$/u;
const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{N}$/u;
const SPACE = /^[\p{Z}\t\v\f\r\u0085\u2800\u115f\u1160]$/u;

// Before NFKD, which would turn the acute accent that some keyboards give for an apostrophe into a space.
const APOSTROPHES = new Set("'’‘‛ʼʻʹ′`´＇");
const QUOTES = new Set('"“”„‟«»＂');
const SENTENCE_ENDS = new Set('.!?。');
const CLAUSE_ENDS = new Set(',;:()–—、');

function classOf(char: string): UnitClass {
  if (char === '\n' || char === '\u2028' || char === '\u2029') return 'newline';
  if (SPACE.test(char)) return 'space';
  if (APOSTROPHES.has(char)) return 'apostrophe';
  if (QUOTES.has(char)) return 'quote';
  if (SENTENCE_ENDS.has(char)) return 'sentence';
  if (CLAUSE_ENDS.has(char)) return 'clause';
  if (LETTER.test(char)) return 'letter';
  if (DIGIT.test(char)) return 'digit';
  if (MARK.test(char)) return 'mark';
  if (INVISIBLE.test(char)) return 'nothing';
  return 'other';
}

function decompose(char: string): FoldedUnit[] {
  const shown = letterInRow(char.codePointAt(0) ?? 0);
  if (shown !== null) return [{ char: shown, is: 'letter' }];
  if (APOSTROPHES.has(char)) return [{ char: "'", is: 'apostrophe' }];
  if (QUOTES.has(char)) return [{ char: '"', is: 'quote' }];
  // Lower case can bring a mark of its own (İ), so marks are taken off after it.
  const units = Array.from(
    char.normalize('NFKD').toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ'),
    (part): FoldedUnit => {
      const latin = LATIN_FOR.get(part.codePointAt(0) ?? 0);
      return latin === undefined ? { char: part, is: classOf(part) } : { char: latin, is: 'letter' };
    },
  );
  const kept = units.filter(({ is }) => is !== 'mark' && is !== 'nothing');
  return kept.length > 0 ? kept : units.slice(0, 1);
}

const ASCII: readonly (readonly FoldedUnit[])[] = Array.from({ length: 128 }, (_, code) =>
  decompose(String.fromCharCode(code)),
);

/**
 * A folder of single code points. It remembers what it has folded, so make one per text and let it go.
 *
 * @returns a function from a code point to the one or more units it reads as, never none
 */
export function folder(): (codePoint: number) => readonly FoldedUnit[] {
  const known = new Map<number, readonly FoldedUnit[]>();
  return (codePoint) => {
    const folded = ASCII[codePoint] ?? known.get(codePoint);
    if (folded) return folded;
    const fresh = decompose(String.fromCodePoint(codePoint));
    known.set(codePoint, fresh);
    return fresh;
  };
}
