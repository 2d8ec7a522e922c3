import { isWordUnit } from './units.ts';
import type { Span, Unit } from './units.ts';
import type { Reading, Vocabulary } from './vocabulary.ts';

/**
 * A way to cut the text into words: `folded`, as it is written; `respaced`, with letters that somebody drew apart or
 * packed together put right again; `emoji`, as it is written, with the emoji between the words. All views are matched in the
 * same way.
 */
export type ViewId = 'folded' | 'respaced' | 'emoji';

export interface Token extends Reading {
  readonly span: Span;
  /** Its units, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Counted from 0: tokens with the same number stand in the same sentence, or in the same clause. */
  readonly sentence: number;
  readonly clause: number;
}

export interface View {
  readonly id: ViewId;
  readonly units: readonly Unit[];
  readonly tokens: readonly Token[];
}

/** Counts sentences and clauses along the units between words. */
export class Breaks {
  sentence = 0;
  clause = 0;
  #newlines = 0;

  pass({ is }: Unit): void {
    if (is === 'letter' || is === 'digit') this.#newlines = 0;
    if (is === 'sentence') this.sentence++;
    if (is === 'sentence' || is === 'clause' || is === 'newline') this.clause++;
    if (is === 'newline') {
      // A line break may be mere wrapping; an empty line is the end of a thought.
      if (++this.#newlines === 2) this.sentence++;
    } else if (is !== 'space') this.#newlines = 0;
  }
}

/** A run of letters and digits, apostrophes inside it left out. */
export interface Run {
  readonly word: string;
  readonly stretched: boolean;
  readonly from: number;
  readonly to: number;
}

/** Letters beyond the second of a row are left out. Linear in the units. */
export function runsOf(units: readonly Unit[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < units.length) {
    const unit = units[at];
    if (!unit || !isWordUnit(unit)) {
      at++;
      continue;
    }
    const run = runFrom(units, at);
    runs.push(run);
    at = run.to;
  }
  return runs;
}

function runFrom(units: readonly Unit[], from: number): Run {
  let word = '';
  let stretched = false;
  let at = from;
  let to = from;
  for (; at < units.length; at++) {
    const unit = units[at];
    if (!unit) break;
    if (unit.is === 'apostrophe') {
      // Inside a word; two of them, or one at its end, are quotation marks.
      const next = units[at + 1];
      if (next && isWordUnit(next)) continue;
      break;
    }
    if (!isWordUnit(unit)) break;
    to = at + 1;
    const repeats = unit.is === 'letter' && word.endsWith(unit.char + unit.char);
    if (repeats) stretched = true;
    else word += unit.char;
  }
  return { word, stretched, from, to };
}

/** The text as it is written, word by word. */
export function foldedView(units: readonly Unit[], vocabulary: Vocabulary): View {
  const breaks = new Breaks();
  let at = 0;
  const tokens = runsOf(units).map((run): Token => {
    for (; at < run.from; at++) passed(units, at, breaks);
    const { sentence, clause } = breaks;
    for (; at < run.to; at++) passed(units, at, breaks);
    return { ...vocabulary.read(run.word, run.stretched), ...placeOf(units, run), sentence, clause };
  });
  return { id: 'folded', units, tokens };
}

function passed(units: readonly Unit[], at: number, breaks: Breaks): void {
  const unit = units[at];
  if (unit) breaks.pass(unit);
}

/** Where units `from` to `to` stand in the original. What was turned round covers what it was turned in. */
export function placeOf(
  units: readonly Unit[],
  { from, to }: { readonly from: number; readonly to: number },
): { readonly span: Span; readonly from: number; readonly to: number } {
  const [first, last] = [units[from], units[to - 1]];
  const start = Math.min(first?.start ?? 0, last?.start ?? 0);
  const end = Math.max(first?.end ?? 0, last?.end ?? 0);
  return { span: { start, end }, from, to };
}
