import type { Detail } from './details.ts';
import { DIGIT_FOR } from './letters.ts';
import { lettersOf } from './segments.ts';
import type { Cell, Segmentation, Segmenter } from './segments.ts';
import { isWordUnit } from './units.ts';
import type { Unit } from './units.ts';
import { Breaks, placeOf, runsOf } from './view.ts';
import type { Run, Token, View } from './view.ts';
import type { Reading, Vocabulary } from './vocabulary.ts';

/** Single letters in a row that are taken for a word drawn apart. */
export const LETTERS_IN_A_ROW = 3;
/** Units between two letters of a word drawn apart, or between two parts of one packed together. */
export const WIDEST_GAP = 4;
/** A shorter word is too often a name or a sound to be looked at for words packed together. */
export const SHORTEST_PACKED = 6;
/** Longer runs are looked at piece by piece, so that nothing grows faster than the text. */
const LONGEST_GROUP = 300;
/** Signs that part or replace letters, when a word stands on both sides of them. */
const JOINERS = new Set(['*', '#', '_', '~', '`', '^', '=', '|', '+']);
/** A star can be any letter. Two of them are formatting. */
export const STARS = new Set(['*', '#']);

/** Runs `first` to `last`, both included, that belong together. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly kind: 'spaced' | 'signs' | 'packed' | 'detail';
  readonly detail?: Detail;
}

/**
 * The text with the letters of words that were drawn apart ("k i l l", "k.i.l.l"), broken by signs ("ki**ll", "k*ll")
 * or packed together ("killmyself") put right again.
 *
 * @returns null where nothing of that kind stands in the text: the view would be the folded one
 */
export function respacedView(
  written: readonly Unit[],
  vocabulary: Vocabulary,
  segmenter: Segmenter,
  details: readonly Detail[],
): View | null {
  const units = withDigits(written);
  const runs = runsOf(units);
  const isLeet = runs.some(({ word }) => isLeetWord(word, vocabulary));
  const breaks = new Breaks();
  const tokens: Token[] = [];
  let changed = units !== written;
  let at = 0;
  let index = 0;
  let nextDetail = 0;
  const pass = (to: number, counts: boolean): void => {
    for (; at < to; at++) {
      const unit = units[at];
      if (counts && unit) breaks.pass(unit);
    }
  };
  const put = (reading: Reading, place: { from: number; to: number }): void => {
    const { sentence, clause } = breaks;
    tokens.push({ ...reading, ...placeOf(units, place), sentence, clause });
  };
  while (index < runs.length) {
    const run = runs[index];
    if (!run) break;
    while ((details[nextDetail]?.span.end ?? Infinity) <= (units[run.from]?.start ?? 0)) nextDetail++;
    const group = groupAt(units, runs, index, vocabulary, details[nextDetail]);
    const found = group && readingOf(units, runs, group, vocabulary, segmenter);
    pass(run.from, true);
    if (group && found) {
      changed = true;
      for (const { reading, from, to } of found) put(reading, { from, to });
      // What stands inside the group parts letters and no sentences.
      pass(runs[group.last]?.to ?? at, false);
      index = group.last + 1;
      continue;
    }
    const number = isLeet && /^\d{1,4}$/.test(run.word) ? vocabulary.readNumber(run.word) : null;
    if (number) changed = true;
    put(number ?? vocabulary.read(run.word, run.stretched), run);
    pass(run.to, true);
    index++;
  }
  return changed ? { id: 'respaced', units, tokens } : null;
}

/** Signs that stand for letters ("$uicide", "h@ving", "@" by itself) as the digits that do, so that both are read alike. */
function withDigits(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(({ char }) => DIGIT_FOR.has(char))) return units;
  const read = [...units];
  let changed = false;
  // From the end, so that of several in a row the last is already a letter.
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at];
    const digit = DIGIT_FOR.get(unit?.char ?? '');
    if (unit && digit !== undefined && isLetterSign(units, read, at, unit.char)) {
      read[at] = { ...unit, char: digit, is: 'digit' };
      changed = true;
    }
  }
  return changed ? read : units;
}

function isLetterSign(units: readonly Unit[], read: readonly Unit[], at: number, sign: string): boolean {
  const [before, after] = [units[at - 1], read[at + 1]];
  // Twice the same is formatting or emphasis; an exclamation mark after a word is one.
  if ('|+!'.includes(sign) && (before?.char === sign || units[at + 1]?.char === sign)) return false;
  const isWord = (unit: Unit | undefined): boolean => unit !== undefined && isWordUnit(unit);
  if (isWord(after)) return sign === '@' || isWord(before) || !isNumber(read, at + 1);
  if (after?.is === 'apostrophe') return isWord(read[at + 2]);
  if (isWord(before)) return '@$€'.includes(sign);
  return sign === '@' && before?.is === 'space' && after?.is === 'space';
}

/** Whether digits stand here, and no letter after them. */
function isNumber(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (units[at]?.is === 'digit' || '.,'.includes(units[at]?.char ?? ' ')) at++;
  return at > from && units[at]?.is !== 'letter';
}

/** Whether it has digits for letters and is a word of the lexicon with them. */
const isLeetWord = (word: string, vocabulary: Vocabulary): boolean =>
  /\d/.test(word) && /[a-z]/.test(word) && !vocabulary.has(word) && !vocabulary.read(word).isUnknown;

function groupAt(
  units: readonly Unit[],
  runs: readonly Run[],
  first: number,
  vocabulary: Vocabulary,
  detail: Detail | undefined,
): Group | null {
  const run = runs[first];
  if (!run) return null;
  if (detail && isIn(units, run, detail) && !isLeetWord(run.word, vocabulary)) {
    let last = first;
    while ((units[runs[last + 1]?.from ?? Infinity]?.start ?? Infinity) < detail.span.end) last++;
    return { first, last, kind: 'detail', detail };
  }
  const spaced = spacedFrom(units, runs, first);
  if (spaced - first + 1 >= LETTERS_IN_A_ROW) return { first, last: spaced, kind: 'spaced' };
  const chunk = chunkFrom(units, runs, first, vocabulary);
  if (chunk !== null) return { first, last: chunk, kind: 'signs' };
  const isPacked = run.word.length >= SHORTEST_PACKED && vocabulary.read(run.word, run.stretched).isUnknown;
  return isPacked ? { first, last: first, kind: 'packed' } : null;
}

/** The sign before a handle is part of the handle, and may have been read as a letter. */
const isIn = (units: readonly Unit[], { from }: Run, { span }: Detail): boolean =>
  (units[from]?.end ?? 0) > span.start && (units[from]?.start ?? 0) < span.end;

/** The last of the runs from `first` that are single letters, close together. */
function spacedFrom(units: readonly Unit[], runs: readonly Run[], first: number): number {
  let last = first;
  for (let i = first; i < runs.length && i - first < LONGEST_GROUP; i++) {
    const run = runs[i];
    if (!run || !isLetter(run)) break;
    const before = runs[i - 1];
    if (before && i > first && !isNear(units, before.to, run.from)) break;
    last = i;
  }
  return last;
}

/** Whether little stands in between, and no star that is a letter itself. */
function isNear(units: readonly Unit[], from: number, to: number): boolean {
  return to - from <= WIDEST_GAP && !(to - from === 1 && isStar(units, from));
}

/** One letter by itself, or the end of "c a n't". */
const isLetter = ({ word, from, to }: Run): boolean =>
  (word.length === 1 && to - from === 1) || (word.length === 2 && to - from === 3);

/** The last run of the ones that stand together without white space, where signs or unknown parts tell of a disguise. */
function chunkFrom(
  units: readonly Unit[],
  runs: readonly Run[],
  first: number,
  vocabulary: Vocabulary,
): number | null {
  let last = first;
  let signs = hasLooseStar(units, runs[first]);
  let odd = signs || isOdd(runs[first], vocabulary);
  for (let i = first + 1; i < runs.length && i - first < LONGEST_GROUP; i++) {
    const [from, to] = [runs[i - 1]?.to ?? 0, runs[i]?.from ?? 0];
    if (to - from > WIDEST_GAP || hasWhite(units, from, to)) break;
    last = i;
    if (hasSign(units, from, to)) [odd, signs] = [true, true];
    if (isOdd(runs[i], vocabulary)) odd = true;
    if (hasLooseStar(units, runs[i])) [odd, signs] = [true, true];
  }
  return odd && (last > first || signs) ? last : null;
}

function hasWhite(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const is = units[at]?.is;
    if (is === 'space' || is === 'newline') return true;
  }
  return false;
}

function hasSign(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (JOINERS.has(units[at]?.char ?? '')) return true;
  return false;
}

const isOdd = (run: Run | undefined, vocabulary: Vocabulary): boolean =>
  run !== undefined && vocabulary.read(run.word, run.stretched).isUnknown;

/** A star at one end of a word ("lif*", "*nd") and none at the other, where it would be emphasis. */
function hasLooseStar(units: readonly Unit[], run: Run | undefined): boolean {
  if (!run || run.word.length < 2) return false;
  return isStar(units, run.from - 1) !== isStar(units, run.to);
}

/** A star that stands for a letter: beside one, and not one of two. */
function isStar(units: readonly Unit[], at: number): boolean {
  const char = units[at]?.char ?? '';
  return STARS.has(char) && units[at - 1]?.char !== char && units[at + 1]?.char !== char;
}

interface Found {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

function readingOf(
  units: readonly Unit[],
  runs: readonly Run[],
  group: Group,
  vocabulary: Vocabulary,
  segmenter: Segmenter,
): readonly Found[] | null {
  const [from, to] = [runs[group.first]?.from ?? 0, runs[group.last]?.to ?? 0];
  if (group.detail) {
    const { word } = group.detail;
    return [{ reading: vocabulary.reading([word], false), from, to }];
  }
  if (group.kind === 'packed') {
    // The pieces in units: what was left out of the word makes the places of its letters uncertain.
    const run = runs[group.first];
    const unpacked = run && segmenter.unpack(run.word);
    const isExact = run && run.to - run.from === run.word.length;
    if (!unpacked) return null;
    return foundOf(isExact ? shifted(unpacked, run.from) : covering(unpacked, from, to), vocabulary);
  }
  const cells = cellsOf(units, from, to);
  const plain = segmenter.segment(cells.filter(({ letters }) => letters !== '*'));
  const starred = cells.some(({ letters }) => letters === '*') ? segmenter.segment(cells) : plain;
  // As many stars as letters part the letters.
  const stars = cells.filter(({ letters }) => letters === '*').length;
  const isParted = stars > 1 && stars >= cells.length - stars - 1;
  const best = starred.covered >= plain.covered && !isParted ? starred : plain;
  return isBelieved(best, group.kind) ? foundOf(best, vocabulary) : null;
}

function cellsOf(units: readonly Unit[], from: number, to: number): readonly Cell[] {
  const cells: Cell[] = [];
  const [start, end] = [isStar(units, from - 1) ? from - 1 : from, isStar(units, to) ? to + 1 : to];
  for (let at = start; at < end; at++) {
    const unit = units[at];
    if (!unit) continue;
    if (isWordUnit(unit)) cells.push({ letters: lettersOf(unit.char), from: at, to: at + 1 });
    else if (isStar(units, at)) cells.push({ letters: '*', from: at, to: at + 1 });
  }
  return cells;
}

/** Letters that were clearly drawn apart may hold a stretch that is no word; signs part long words, not crumbs. */
function isBelieved({ segments, covered }: Segmentation, kind: Group['kind']): boolean {
  const letters = segments.reduce((sum, { from, to }) => sum + to - from, 0);
  const isCrumbs = kind === 'signs' && letters / segments.length < 2.4 && segments.length > 1;
  const longest = Math.max(0, ...segments.map(({ words, from, to }) => (words.length > 0 ? to - from : 0)));
  return covered >= 0.7 && longest >= 2 && !isCrumbs;
}

const shifted = (found: Segmentation, by: number): Segmentation => ({
  ...found,
  segments: found.segments.map(({ words, from, to }) => ({ words, from: from + by, to: to + by })),
});

/** Every piece covers the whole word. */
const covering = (found: Segmentation, from: number, to: number): Segmentation => ({
  ...found,
  segments: found.segments.map(({ words }) => ({ words, from, to })),
});

function foundOf({ segments }: Segmentation, vocabulary: Vocabulary): readonly Found[] {
  return segments.map(({ words, from, to }) => ({
    reading: vocabulary.reading(words.length > 0 ? words : [''], words.length === 0),
    from,
    to,
  }));
}
