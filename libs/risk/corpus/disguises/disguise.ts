/** What every kind of disguise is made of. The kinds themselves stand in the files beside this one, group by group. */

export type Random = () => number;
export type Change = (words: string, random: Random) => string;

export interface Disguise {
  readonly id: string;
  readonly what: string;
  /** Returns the text as it was where this kind has nothing to change (a slip without a long word). */
  readonly apply: (text: string, key: readonly string[], random: () => number) => string;
}

/** A disguise that also says what it does to the key words and to the others, so that two can be paired. */
export interface Kind extends Disguise {
  readonly onKey: Change;
  readonly onRest: Change;
}

export interface Piece {
  readonly words: string;
  readonly risk: boolean;
}

/** Mulberry32: small, fast, and the same numbers on every machine. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

export const same: Change = (words) => words;

const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * Cuts a text into key words and the rest. Where no key is found (a text disguised before) the whole text
 * counts as key, so that a second disguise is never silently left out.
 */
export const pieces = (text: string, key: readonly string[]): readonly Piece[] => {
  // Longest first, or a short key would cut a longer one that holds it.
  const sought = key
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
  if (sought === '') return [{ words: text, risk: true }];
  const cut = text.split(new RegExp(`(${sought})`, 'iu'));
  if (cut.length === 1) return [{ words: text, risk: true }];
  // A split by one group puts what was found at the odd places.
  return cut.map((words, place) => ({ words, risk: place % 2 === 1 }));
};

export const changed = (one: Kind, parts: readonly Piece[], random: Random): readonly Piece[] =>
  parts.map(({ words, risk }) => ({ words: (risk ? one.onKey : one.onRest)(words, random), risk }));

export const joined = (parts: readonly Piece[]): string => parts.map((part) => part.words).join('');

export const kind = (id: string, what: string, onKey: Change, onRest: Change = same): Kind => {
  const self: Kind = {
    id,
    what,
    onKey,
    onRest,
    apply: (text, key, random) => joined(changed(self, pieces(text, key), random)),
  };
  return self;
};
