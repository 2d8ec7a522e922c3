import { frequencyOf } from './common-words.ts';
import type { Node, Sequence } from './pattern.ts';
import type { ParsedPattern } from './phrase-language.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Key {
  readonly members: readonly string[];
  readonly frequency: number;
}

/** All of these have to be in a text, wherever, before one of a pattern's wordings can be. */
interface Rule {
  readonly pattern: number;
  readonly others: readonly number[];
  /** More words than these a text cannot have. */
  readonly mostWords: number;
}

/** What is looked for: the alternatives of a pattern, and whether the message must be nothing else. */
export type Wording = Pick<ParsedPattern, 'branches' | 'whole'>;

/**
 * Tells which patterns a text may hold, from the words that each cannot be without (the filter of code search, on words
 * in place of letters). Never leaves out a pattern that is there. A word that no pattern needs costs one look into a
 * table, so ordinary text costs next to nothing however many phrases there are.
 */
export class Requirements {
  readonly #vocabulary: Vocabulary;
  /** By the symbol of the rarest key. */
  readonly #rules = new Map<number, Rule[]>();
  readonly #isKey = new Set<number>();
  readonly #keysOfClass: (Int32Array | undefined)[] = [];
  #seen = new Int32Array();
  #round = 0;

  constructor(patterns: readonly Wording[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    patterns.forEach(({ branches, whole }, pattern) => {
      for (const branch of branches) this.#add(branch, pattern, whole);
    });
  }

  /** Patterns that words of these classes may make, each once. */
  candidates(classes: ArrayLike<number>): ReadonlySet<number> {
    const { symbolCount } = this.#vocabulary;
    if (this.#seen.length < symbolCount) this.#seen = new Int32Array(symbolCount);
    const [seen, round] = [this.#seen, ++this.#round];
    const anchors: number[] = [];
    for (let i = 0; i < classes.length; i++) {
      const wordClass = classes[i] ?? 0;
      if (wordClass === 0) continue;
      for (const key of this.#keysOfClass[wordClass] ?? this.#learn(wordClass)) {
        if (seen[key] === round) continue;
        seen[key] = round;
        if (this.#rules.has(key)) anchors.push(key);
      }
    }
    const found = new Set<number>();
    for (const anchor of anchors) {
      for (const { pattern, others, mostWords } of this.#rules.get(anchor) ?? []) {
        if (classes.length <= mostWords && others.every((key) => seen[key] === round)) found.add(pattern);
      }
    }
    return found;
  }

  #learn(wordClass: number): Int32Array {
    const symbols = this.#vocabulary.symbolsOf(wordClass);
    const keys = Int32Array.from(symbols.filter((symbol) => this.#isKey.has(symbol)));
    this.#keysOfClass[wordClass] = keys;
    return keys;
  }

  #add(branch: Sequence, pattern: number, whole: boolean): void {
    const [rarest, ...others] = [...keysOf(branch)].sort((a, b) => a.frequency - b.frequency);
    if (!rarest) return;
    const symbolOf = ({ members }: Key): number => {
      const symbol = this.#vocabulary.symbol(members);
      this.#isKey.add(symbol);
      return symbol;
    };
    const anchor = symbolOf(rarest);
    const mostWords = whole ? longest(branch) : Infinity;
    const rule = { pattern, others: others.map(symbolOf), mostWords };
    const rules = this.#rules.get(anchor);
    if (rules) rules.push(rule);
    else this.#rules.set(anchor, [rule]);
  }
}

/** Most words that a sequence can reach over. */
function longest(nodes: Sequence): number {
  return nodes.reduce(
    (sum, node) =>
      sum +
      (node.kind === 'word'
        ? 1
        : node.kind === 'one-of'
          ? Math.max(...node.branches.map(longest))
          : node.max),
    0,
  );
}

/** For each part of a sequence that must be there, words of which a text must hold one. */
function keysOf(nodes: Sequence): readonly Key[] {
  return nodes.flatMap((node) => keyOf(node) ?? []);
}

const keys = new WeakMap<Node, Key>();

function keyOf(node: Node): Key | null {
  if (node.kind === 'gap' || node.kind === 'near') return null;
  if (node.kind === 'one-of' && node.optional) return null;
  const known = keys.get(node);
  if (known) return known;
  const members = node.kind === 'word' ? node.members : node.branches.flatMap((branch) => rarestOf(branch));
  // Where one of the alternatives has nothing to be known by, neither has the whole.
  const isOpen = node.kind === 'one-of' && node.branches.some((branch) => rarestOf(branch).length === 0);
  const unique = [...new Set(members)].sort();
  if (isOpen) return null;
  const key = { members: unique, frequency: frequencyOf(unique) };
  keys.set(node, key);
  return key;
}

function rarestOf(nodes: Sequence): readonly string[] {
  const [rarest] = [...keysOf(nodes)].sort((a, b) => a.frequency - b.frequency);
  return rarest?.members ?? [];
}
