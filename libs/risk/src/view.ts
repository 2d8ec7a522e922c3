import { folder } from './fold.ts';
import type { FoldedUnit } from './fold.ts';
import type { Work } from './work.ts';

/** A reading of a text. Disguises that one reading leaves in place become further views, matched in the same way. */
export type ViewId = 'folded';

/** A place in the original text, in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Token {
  /** The word as the view reads it. */
  readonly word: string;
  /** Every way to read it, `word` first: a stretched letter may stand for one or for two ("kiiilll"). */
  readonly spellings: readonly string[];
  /** In the view's text, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** In the original text. */
  readonly span: Span;
  /** Counted from 0: tokens with the same number stand in the same sentence, or in the same clause. */
  readonly sentence: number;
  readonly clause: number;
}

export interface View {
  readonly id: ViewId;
  readonly text: string;
  /** For each UTF-16 unit of `text`, the place in the original text that it was read from. */
  readonly map: { readonly starts: readonly number[]; readonly ends: readonly number[] };
  readonly tokens: readonly Token[];
}

/** More stretched letters than this in one word are read all single or all double, not in every mixture. */
const MIXED_STRETCHES = 3;

/** A word that is being read, or has been: `to` moves on. */
interface Draft {
  readonly from: number;
  to: number;
  readonly sentence: number;
  readonly clause: number;
  /** Offsets in the word of the second letter of each stretched pair. */
  readonly stretched: number[];
}

/**
 * Reads a text without case, accents, compatibility forms, invisible characters, typographic apostrophes, repeated
 * white space, or letters stretched beyond two. An apostrophe inside a word is left out ("I'm" and "im" are one word).
 * Time and space are linear in the text. Stops where the work runs out, with the whole tokens read so far.
 */
export function foldedView(original: string, work: Work): View {
  const fold = folder();
  const reader = new Reader();
  let at = 0;
  while (at < original.length) {
    const codePoint = original.codePointAt(at) ?? 0;
    const end = at + (codePoint > 0xffff ? 2 : 1);
    if (!work.spend(end - at)) {
      reader.forgetOpenWord(); // half a word is not the word
      break;
    }
    for (const unit of fold(codePoint)) reader.read(unit, { start: at, end });
    at = end;
  }
  return reader.view('folded');
}

class Reader {
  readonly #units: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #words: Draft[] = [];
  #open: Draft | null = null;
  /** Inside a word, until the next character says whether the word goes on. */
  #apostrophe: Span | null = null;
  #sentence = 0;
  #clause = 0;
  #newlines = 0;

  read(unit: FoldedUnit, from: Span): void {
    if (unit.is === 'nothing') return;
    if (unit.is === 'letter' || unit.is === 'digit') this.#readLetter(unit, from);
    else if (unit.is === 'mark') this.#readMark(from);
    else if (unit.is === 'apostrophe' && this.#open && !this.#apostrophe) this.#apostrophe = from;
    else this.#readBreak(unit, from);
  }

  forgetOpenWord(): void {
    this.#open = null;
  }

  view(id: ViewId): View {
    this.#close();
    const text = this.#units.join('');
    const map = { starts: this.#starts, ends: this.#ends };
    const tokens = this.#words.map(({ stretched, ...draft }): Token => {
      const word = text.slice(draft.from, draft.to);
      const span = { start: map.starts[draft.from] ?? 0, end: map.ends[draft.to - 1] ?? 0 };
      return { ...draft, word, spellings: spellings(word, stretched), span };
    });
    return { id, text, map, tokens };
  }

  #readLetter({ char, is }: FoldedUnit, from: Span): void {
    this.#newlines = 0;
    this.#apostrophe = null;
    const here = this.#units.length;
    this.#open ??= { from: here, to: here, sentence: this.#sentence, clause: this.#clause, stretched: [] };
    const length = here - this.#open.from;
    const repeats = length >= 2 && this.#units[here - 1] === char && this.#units[here - 2] === char;
    if (is === 'letter' && repeats) {
      if (this.#open.stretched.at(-1) !== length - 1) this.#open.stretched.push(length - 1);
      this.#ends[here - 1] = from.end;
    } else {
      this.#put(char, from);
      this.#open.to = this.#units.length;
    }
  }

  /** The accent belongs to the character before it, also in what a moderator sees highlighted. */
  #readMark(from: Span): void {
    const last = this.#ends.length - 1;
    if (this.#ends[last] === from.start) this.#ends[last] = from.end;
  }

  #readBreak({ char, is }: FoldedUnit, from: Span): void {
    this.#close();
    const white = is === 'space' || is === 'newline';
    if (!white) this.#newlines = 0;
    if (is === 'sentence') this.#sentence++;
    if (is === 'sentence' || is === 'clause' || is === 'newline') this.#clause++;
    // A line break may be mere wrapping; an empty line is the end of a thought.
    if (is === 'newline' && ++this.#newlines === 2) this.#sentence++;

    const last = this.#units.length - 1;
    const afterWhite = this.#units[last] === ' ' || this.#units[last] === '\n';
    if (white && afterWhite) {
      if (is === 'newline') this.#units[last] = '\n';
      this.#ends[last] = from.end;
    } else {
      this.#put(is === 'newline' ? '\n' : is === 'space' ? ' ' : char, from);
    }
  }

  #close(): void {
    if (this.#open) this.#words.push(this.#open);
    this.#open = null;
    if (this.#apostrophe) this.#put("'", this.#apostrophe);
    this.#apostrophe = null;
  }

  #put(char: string, from: Span): void {
    for (const unit of char.split('')) {
      this.#units.push(unit);
      this.#starts.push(from.start);
      this.#ends.push(from.end);
    }
  }
}

/** The readings of a word whose letters at `pairs` may be one letter written longer, at most 2 ** MIXED_STRETCHES. */
function spellings(word: string, pairs: readonly number[]): string[] {
  if (pairs.length > MIXED_STRETCHES) return [word, without(word, pairs)];
  const choices = pairs.reduce<number[][]>(
    (sets, pair) => [...sets, ...sets.map((set) => [...set, pair])],
    [[]],
  );
  return choices.map((choice) => without(word, choice));
}

function without(word: string, offsets: readonly number[]): string {
  const left = new Set(offsets);
  return left.size === 0
    ? word
    : Array.from({ length: word.length }, (_, i) => (left.has(i) ? '' : word.charAt(i))).join('');
}
