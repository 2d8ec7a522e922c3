import type { Detail } from './details.ts';
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
/** Signs that stand for letters inside a word. A star or a hash can be any, and an exclamation mark ends words too. */
const SIGNS = new Set(['@', '$', '!', '|', '+', '€', '£', '*', '#']);
export const ATTACHED = new Set(['@', '$', '€']);

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
  units: readonly Unit[],
  vocabulary: Vocabulary,
  segmenter: Segmenter,
  details: readonly Detail[],
): View | null {
  const runs = runsOf(units);
  const breaks = new Breaks();
  const tokens: Token[] = [];
  let changed = false;
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
    put(vocabulary.read(run.word, run.stretched), run);
    pass(run.to, true);
    index++;
  }
  return changed ? { id: 'respaced', units, tokens } : null;
}

function groupAt(
  units: readonly Unit[],
  runs: readonly Run[],
  first: number,
  vocabulary: Vocabulary,
  detail: Detail | undefined,
): Group | null {
  const run = runs[first];
  if (!run) return null;
  if (detail && (units[run.from]?.start ?? 0) >= detail.span.start) {
    let last = first;
    while ((units[runs[last + 1]?.from ?? Infinity]?.start ?? Infinity) < detail.span.end) last++;
    return { first, last, kind: 'detail', detail };
  }
  const spaced = spacedFrom(runs, first);
  if (spaced - first + 1 >= LETTERS_IN_A_ROW) return { first, last: spaced, kind: 'spaced' };
  const chunk = chunkFrom(units, runs, first, vocabulary);
  if (chunk !== null) return { first, last: chunk, kind: 'signs' };
  const isPacked = run.word.length >= SHORTEST_PACKED && vocabulary.read(run.word, run.stretched).isUnknown;
  return isPacked ? { first, last: first, kind: 'packed' } : null;
}

/** The last of the runs from `first` that are single letters, close together. */
function spacedFrom(runs: readonly Run[], first: number): number {
  let last = first;
  for (let i = first; i < runs.length && i - first < LONGEST_GROUP; i++) {
    const run = runs[i];
    if (run?.word.length !== 1 || run.to - run.from !== 1) break;
    if (i > first && run.from - (runs[i - 1]?.to ?? 0) > WIDEST_GAP) break;
    last = i;
  }
  return runs[first]?.word.length === 1 ? last : first;
}

/** The last run of the ones that stand together without white space, where signs or unknown parts tell of a disguise. */
function chunkFrom(
  units: readonly Unit[],
  runs: readonly Run[],
  first: number,
  vocabulary: Vocabulary,
): number | null {
  let last = first;
  let odd = hasAttached(units, runs[first]) || isOdd(runs[first], vocabulary);
  let signs = hasAttached(units, runs[first]);
  for (let i = first + 1; i < runs.length && i - first < LONGEST_GROUP; i++) {
    const [from, to] = [runs[i - 1]?.to ?? 0, runs[i]?.from ?? 0];
    if (to - from > WIDEST_GAP || hasWhite(units, from, to)) break;
    last = i;
    if (hasSign(units, from, to)) [odd, signs] = [true, true];
    if (isOdd(runs[i], vocabulary) || hasAttached(units, runs[i])) odd = true;
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
  for (let at = from; at < to; at++) if (SIGNS.has(units[at]?.char ?? '')) return true;
  return false;
}

const isOdd = (run: Run | undefined, vocabulary: Vocabulary): boolean =>
  run !== undefined && vocabulary.read(run.word, run.stretched).isUnknown;

/** "$uicide", "gla$": a sign that touches the word. */
function hasAttached(units: readonly Unit[], run: Run | undefined): boolean {
  if (!run) return false;
  const [before, after] = [units[run.from - 1], units[run.to]];
  const touches = (unit: Unit | undefined): boolean => unit !== undefined && ATTACHED.has(unit.char);
  return (touches(before) || touches(after)) && /[a-z]/.test(run.word);
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
  const cells = cellsOf(units, from, to, group.kind);
  const plain = segmenter.segment(cells.filter(({ letters }) => letters !== '*'));
  const starred = cells.some(({ letters }) => letters === '*') ? segmenter.segment(cells) : plain;
  const best = plain.covered >= starred.covered ? plain : starred;
  return isBelieved(best, group.kind) ? foundOf(best, vocabulary) : null;
}

function cellsOf(units: readonly Unit[], from: number, to: number, kind: Group['kind']): readonly Cell[] {
  const cells: Cell[] = [];
  const start = kind === 'signs' && ATTACHED.has(units[from - 1]?.char ?? '') ? from - 1 : from;
  const end = kind === 'signs' && ATTACHED.has(units[to]?.char ?? '') ? to + 1 : to;
  for (let at = start; at < end; at++) {
    const unit = units[at];
    if (!unit || (!isWordUnit(unit) && !SIGNS.has(unit.char))) continue;
    cells.push({ letters: lettersOf(unit.char), from: at, to: at + 1 });
  }
  return cells;
}

/** Letters that were clearly drawn apart may hold a stretch that is no word; an unknown word must be words throughout. */
function isBelieved({ segments, covered }: Segmentation, kind: Group['kind']): boolean {
  const lengths = segments.map(({ from, to }) => to - from);
  const longest = Math.max(0, ...segments.map(({ words, from, to }) => (words.length > 0 ? to - from : 0)));
  if (kind !== 'packed') return covered >= 0.7 && longest >= 2;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const singles = segments.slice(1).filter(({ from, to }) => to - from === 1).length;
  return (
    covered === 1 && segments.length >= 2 && singles === 0 && longest >= 3 && total / segments.length >= 2.4
  );
}

function foundOf({ segments }: Segmentation, vocabulary: Vocabulary): readonly Found[] {
  return segments.map(({ words, from, to }) => ({
    reading: vocabulary.reading(words.length > 0 ? words : [''], words.length === 0),
    from,
    to,
  }));
}
