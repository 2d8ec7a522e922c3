/**
 * Characters written as HTML writes them. Words that were copied from a page, or disguised so, come with them, and
 * sometimes escaped twice (`&amp;#107;`).
 */

const LONGEST = 12;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  szlig: 'ß',
  oslash: 'ø',
};
/** `&eacute;` and the like: the letter is what counts. */
const ACCENTED = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|caron|ring)$/i;

/** The character at `at` and where it ends; entities inside one another are read through. */
export function characterAt(text: string, at: number): { readonly codePoint: number; readonly end: number } {
  const codePoint = text.codePointAt(at) ?? 0;
  if (codePoint !== 0x26) return { codePoint, end: at + (codePoint > 0xffff ? 2 : 1) };
  return readEntity(text, at);
}

function readEntity(text: string, at: number): { codePoint: number; end: number } {
  let start = at + 1;
  // `&amp;#107;`: each further `amp;` is one more escape.
  while (text.startsWith('amp;', start)) start += 4;
  const semicolon = text.slice(start, start + LONGEST).indexOf(';');
  const name = semicolon > 0 ? text.slice(start, start + semicolon) : '';
  const decoded = decode(name);
  if (decoded === null) return { codePoint: 0x26, end: start > at + 1 ? start : at + 1 };
  return { codePoint: decoded, end: start + semicolon + 1 };
}

function decode(name: string): number | null {
  const numeric = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (numeric) {
    const [, hex, decimal] = numeric;
    const value = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return value > 0 && value <= 0x10ffff ? value : null;
  }
  const known = NAMED[name.toLowerCase()] ?? ACCENTED.exec(name)?.[1];
  return known?.codePointAt(0) ?? null;
}
