import { LEET } from './letters.ts';
import { unstretched } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One letter of a run whose words have to be found: the letters it may be, `*` for any. */
export interface Cell {
  readonly letters: string;
  /** Its units in the text, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Whether it stands for several of the same in a row. */
  readonly isRepeated?: boolean;
}

export interface Segment {
  /** Words of the lexicon that it may be; empty for a stretch that is none. */
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

export interface Segmentation {
  readonly segments: readonly Segment[];
  /** Share of the cells that belong to a word, 0 to 1. */
  readonly covered: number;
}

/** Of long words that hold a slip, in one run. Each try costs as much as some dozen steps. */
const SLIP_LENGTHS = [11, 10, 9, 8, 7, 6, 5] as const;
const MOST_CELLS_WITH_SLIPS = 40;
const REMEMBERED = 20_000;
const UNKNOWN_COST = 2.3;
const SLIP_COST = 2.6;
const wordCost = (length: number): number =>
  length >= 4 ? 1 : length === 3 ? 1.15 : length === 2 ? 1.3 : 1.6;

/**
 * Finds the words in letters without gaps, or with gaps everywhere. Cheapest path (Viterbi): fewest and longest words
 * of the lexicon, and few letters that belong to none. Linear in the cells; a word is at most so long.
 */
export class Segmenter {
  readonly #vocabulary: Vocabulary;
  readonly #tree = new LetterTree();
  readonly #unpacked = new Map<string, Segmentation | null>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const word of vocabulary.words()) this.#add(word);
  }

  /**
   * Words of the lexicon that somebody packed together, or null. A word that is all of it, that is long enough not to be
   * a name by chance.
   */
  unpack(word: string): Segmentation | null {
    const known = this.#unpacked.get(word);
    if (known !== undefined) return known;
    const cells = Array.from(word, (char, at) => ({ letters: lettersOf(char), from: at, to: at + 1 }));
    const found = this.segment(cells);
    const unpacked = isPacked(found) ? found : null;
    if (this.#unpacked.size >= REMEMBERED) this.#unpacked.clear();
    this.#unpacked.set(word, unpacked);
    return unpacked;
  }

  segment(given: readonly Cell[]): Segmentation {
    const cells = merged(given);
    const plain = this.#cheapest(cells, false);
    const short = cells.length <= MOST_CELLS_WITH_SLIPS;
    return plain.covered === 1 || !short ? plain : this.#cheapest(cells, true);
  }

  #add(word: string): void {
    if (!/^[a-z]+$/.test(word) || (word.length === 1 && word !== 'i' && word !== 'a')) return;
    this.#tree.add(unstretched(word), word);
  }

  #cheapest(cells: readonly Cell[], withSlips: boolean): Segmentation {
    const cost = [0, ...cells.map(() => Infinity)];
    const via: { from: number; words: readonly string[] }[] = [];
    const offer = (from: number, to: number, price: number, words: readonly string[]): void => {
      const total = (cost[from] ?? 0) + price;
      if (total >= (cost[to] ?? Infinity)) return;
      cost[to] = total;
      via[to] = { from, words };
    };
    for (let at = 0; at < cells.length; at++) {
      offer(at, at + 1, UNKNOWN_COST, []);
      this.#words(cells, at, (to, words) => {
        offer(at, to, wordCost(to - at), words);
        // "wantto": of two letters in one cell the second may begin the next word.
        if (cells[to - 1]?.isRepeated && to - 1 > at) offer(at, to - 1, wordCost(to - at), words);
      });
      if (!withSlips) continue;
      for (const length of SLIP_LENGTHS) {
        const words = this.#slipped(cells, at, length);
        if (words.length > 0) offer(at, at + length, SLIP_COST, words);
      }
    }
    return traced(cells, via);
  }

  /** All words that begin at a cell, letters of several readings tried together. A star may be one more of the same letter. */
  #words(cells: readonly Cell[], at: number, found: (to: number, words: readonly string[]) => void): void {
    let nodes: readonly number[] = [LetterTree.ROOT];
    for (let to = at; to < cells.length && nodes.length > 0; to++) {
      const letters = cells[to]?.letters ?? '';
      nodes = nodes.flatMap((node) =>
        letters === '*'
          ? [...this.#tree.children(node), ...(to > at ? [node] : [])]
          : Array.from(letters).flatMap((letter) => this.#tree.child(node, letter) ?? []),
      );
      const words = nodes.flatMap((node) => this.#tree.words(node));
      if (words.length > 0) found(to + 1, words);
    }
  }

  #slipped(cells: readonly Cell[], at: number, length: number): readonly string[] {
    if (at + length > cells.length) return [];
    let word = '';
    for (let i = at; i < at + length; i++) word += cells[i]?.letters.charAt(0) ?? '';
    if (!/^[a-z]+$/.test(word)) return [];
    const { words, isUnknown } = this.#vocabulary.read(word);
    return isUnknown || words[0] === word ? [] : words.filter((other) => other !== word);
  }
}

/** Words letter by letter. A node is a number; its children are a chain, seldom longer than a few letters. */
class LetterTree {
  static readonly ROOT = 0;
  readonly #letters: string[] = [''];
  readonly #firstChild: number[] = [0];
  readonly #sibling: number[] = [0];
  readonly #words = new Map<number, string[]>();

  add(letters: string, word: string): void {
    let node = LetterTree.ROOT;
    for (const letter of letters) node = this.child(node, letter) ?? this.#grow(node, letter);
    const words = this.#words.get(node);
    if (words) words.push(word);
    else this.#words.set(node, [word]);
  }

  child(node: number, letter: string): number | undefined {
    for (let child = this.#firstChild[node] ?? 0; child > 0; child = this.#sibling[child] ?? 0) {
      if (this.#letters[child] === letter) return child;
    }
    return undefined;
  }

  children(node: number): readonly number[] {
    const children: number[] = [];
    for (let child = this.#firstChild[node] ?? 0; child > 0; child = this.#sibling[child] ?? 0)
      children.push(child);
    return children;
  }

  words(node: number): readonly string[] {
    return this.#words.get(node) ?? [];
  }

  #grow(node: number, letter: string): number {
    const child = this.#letters.push(letter) - 1;
    this.#sibling.push(this.#firstChild[node] ?? 0);
    this.#firstChild.push(0);
    this.#firstChild[node] = child;
    return child;
  }
}

function isPacked({ segments, covered }: Segmentation): boolean {
  const lengths = segments.map(({ from, to }) => to - from);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const singles = lengths.slice(1).filter((length) => length === 1).length;
  return (
    covered === 1 &&
    segments.length >= 2 &&
    (singles === 0 || total >= 10) &&
    Math.max(...lengths) >= 3 &&
    total / segments.length >= 2.4
  );
}

/** Repeats fall together, as in the words they are compared with. */
function merged(cells: readonly Cell[]): readonly Cell[] {
  const kept: Cell[] = [];
  for (const cell of cells) {
    const last = kept.at(-1);
    if (last && last.letters === cell.letters && cell.letters !== '*') {
      kept[kept.length - 1] = { ...last, to: cell.to, isRepeated: true };
    } else kept.push(cell);
  }
  return kept;
}

function traced(
  cells: readonly Cell[],
  via: readonly { readonly from: number; readonly words: readonly string[] }[],
): Segmentation {
  const segments: Segment[] = [];
  let covered = 0;
  let to = cells.length;
  while (to > 0) {
    const step = via[to] ?? { from: to - 1, words: [] };
    const last = segments.at(-1);
    const [first, end] = [cells[step.from], cells[to - 1]];
    if (step.words.length > 0) covered += to - step.from;
    if (step.words.length === 0 && last?.words.length === 0) {
      segments[segments.length - 1] = { ...last, from: first?.from ?? 0 };
    } else segments.push({ words: step.words, from: first?.from ?? 0, to: end?.to ?? 0 });
    to = step.from;
  }
  return { segments: segments.reverse(), covered: cells.length === 0 ? 0 : covered / cells.length };
}

/** The letters that a character may be. */
export const lettersOf = (char: string): string => LEET.get(char) ?? char;
