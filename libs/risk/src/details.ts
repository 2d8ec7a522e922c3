import type { Span } from './units.ts';

/**
 * Ways to reach somebody, each read as one word that phrases can name: `<phone>`, `<email>`, `<web-address>`,
 * `<handle>`, `<postcode>`. Every expression is bounded, so that it stays linear.
 */
export const DETAILS = ['#phone', '#email', '#web-address', '#handle', '#postcode'] as const;
export type DetailWord = (typeof DETAILS)[number];

export interface Detail {
  readonly word: DetailWord;
  readonly span: Span;
}

const PATTERNS: readonly (readonly [DetailWord, RegExp])[] = [
  ['#email', /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,20}){1,3}/gi],
  [
    '#email',
    /[\w.+-]{1,64}\s?(?:\(at\)|\[at\]|\sat\s)\s?[\w-]{1,64}\s?(?:\(dot\)|\[dot\]|\sdot\s)\s?[a-z]{2,12}\b/gi,
  ],
  [
    '#web-address',
    /\b(?:https?:\/\/|www\.)[^\s<>]{1,300}|\b[\w-]{2,60}\.(?:com|co\.uk|org|net|io|shop|site|info|me)\b(?:\/[^\s<>]{0,200})?/gi,
  ],
  // A British number has ten or eleven digits, or twelve behind +44; other countries up to fifteen.
  ['#phone', /(?<![\w.'’])(?:\+|00)?\(?\d(?:[\s().-]{0,3}\d){9,14}(?![\da-z'’])/gi],
  ['#handle', /(?<![\w@.])@[a-z0-9_.]{2,30}/gi],
  ['#postcode', /(?<![\w'’])(?:[A-Z]{1,2}\d[A-Z\d]?)\s?\d[A-Z]{2}\b/gi],
];

/** Cheap, and true for every text that holds a detail. */
export const mayHoldDetails = (text: string): boolean => /[@\d]|www|\.[a-z]|\bat\b.{1,80}\bdot\b/i.test(text);

/** By place, without overlaps: of two that begin together the one that stands first above stays. Linear but for sorting. */
export function detailsIn(text: string): readonly Detail[] {
  if (!mayHoldDetails(text)) return [];
  const found = PATTERNS.flatMap(([word, pattern]) =>
    Array.from(text.matchAll(pattern), (match): Detail => ({
      word,
      span: { start: match.index, end: match.index + match[0].length },
    })),
  );
  const kept: Detail[] = [];
  for (const detail of found.sort((a, b) => a.span.start - b.span.start)) {
    if (detail.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(detail);
  }
  return kept;
}
