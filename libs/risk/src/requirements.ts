import { frequencyOf } from './common-words.ts';
import type { Node, Sequence } from './pattern.ts';
import type { ParsedPattern } from './phrase-language.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Key {
  readonly members: readonly string[];
  readonly frequency: number;
}

/** A key in its place in a wording. */
interface Link {
  /** The symbol of the words that the text must hold one of. */
  readonly symbol: number;
  /** At most so many words after the key before it. */
  readonly reach: number;
}

/** All of these have to be in a text, in this order and this close, before one of a pattern's wordings can be. */
interface Rule {
  readonly pattern: number;
  /** All keys but the rarest, rare ones first: what is most likely missing is asked for first. */
  readonly others: readonly number[];
  readonly links: readonly Link[];
  /** More words than these a text cannot have. */
  readonly mostWords: number;
}

/** What is known of a class of words once it has been met. */
interface KnownClass {
  /** Bits of the keys that its words are. */
  readonly row: Uint32Array;
  /** Rules that its words are the rarest key of. */
  readonly rules: readonly Rule[];
  /** The text in which it was met last. */
  round: number;
}

/** What is looked for: the alternatives of a pattern, and whether the message must be nothing else. */
export type Wording = Pick<ParsedPattern, 'branches' | 'also' | 'whole'>;

/** Words this frequent tell nothing where there are rarer ones. Share of a text's words, 0 to 1. */
const TOO_FREQUENT = 0.25;
/** In words. */
const LONG_TEXT = 2_000;
/** Wordings that one pattern is told apart into, where alternatives are long enough to be worth it. */
const MOST_RULES = 16;

/**
 * Tells which patterns a text may hold, from the words that each cannot be without (the filter of code search, on words
 * in place of letters). Never leaves out a pattern that is there. A word that no pattern needs costs one look into a
 * table, so ordinary text costs next to nothing however many phrases there are.
 */
export class Requirements {
  readonly #vocabulary: Vocabulary;
  /** By the symbol of the rarest key. */
  readonly #rules = new Map<number, Rule[]>();
  /** Patterns that nothing is needed for. */
  readonly #always = new Set<number>();
  /** Symbols that rules ask for, numbered anew without holes. */
  readonly #keys = new Map<number, number>();
  readonly #classes: (KnownClass | undefined)[] = [];
  #held = new Uint32Array();
  #round = 0;

  constructor(patterns: readonly Wording[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    patterns.forEach(({ branches, also, whole }, pattern) => {
      const elsewhere = also.flatMap(
        (group) => keyOf({ kind: 'one-of', branches: group, optional: false }) ?? [],
      );
      for (const branch of branches.flatMap(toldApart)) this.#add(branch, elsewhere, pattern, whole);
    });
  }

  /** Patterns that words of these classes may make, each once. Linear in the words and in the rules they touch. */
  candidates(classes: ArrayLike<number>): ReadonlySet<number> {
    const held = this.#cleared();
    const round = ++this.#round;
    const touched: KnownClass[] = [];
    for (let at = 0; at < classes.length; at++) {
      const wordClass = classes[at] ?? 0;
      if (wordClass === 0) continue;
      const known = this.#classes[wordClass] ?? this.#learn(wordClass);
      if (known.round === round) continue;
      known.round = round;
      const { row } = known;
      for (let i = 0; i < row.length; i++) held[i] = (held[i] ?? 0) | (row[i] ?? 0);
      if (known.rules.length > 0) touched.push(known);
    }
    const found = new Set(this.#always);
    for (const { rules } of touched) {
      for (const rule of rules) {
        if (hasAll(held, rule.others) && this.#isMet(rule, classes)) found.add(rule.pattern);
      }
    }
    return found;
  }

  #cleared(): Uint32Array {
    const words = Math.ceil(this.#keys.size / 32);
    if (this.#held.length < words) this.#held = new Uint32Array(words);
    return this.#held.fill(0);
  }

  #learn(wordClass: number): KnownClass {
    const symbols = this.#vocabulary.symbolsOf(wordClass);
    const keys = symbols.flatMap((symbol) => this.#keys.get(symbol) ?? []);
    const row = new Uint32Array(keys.length === 0 ? 0 : Math.ceil((Math.max(...keys) + 1) / 32));
    for (const key of keys) row[key >>> 5] = (row[key >>> 5] ?? 0) | (1 << (key & 31));
    const rules = symbols.flatMap((symbol) => this.#rules.get(symbol) ?? []);
    const known = { row, rules, round: 0 };
    this.#classes[wordClass] = known;
    return known;
  }

  /** Whether a word of each key stands within reach after one of the key before. */
  #isMet({ links, mostWords }: Rule, classes: ArrayLike<number>): boolean {
    if (classes.length > mostWords) return false;
    // In a long text the automaton is no dearer than asking for every place.
    if (classes.length > LONG_TEXT) return true;
    let reached: readonly number[] | null = null;
    for (const { symbol, reach } of links) {
      const here = this.#placesOf(symbol, classes);
      reached = reached === null ? here : after(reached, here, reach);
      if (reached.length === 0) return false;
    }
    return true;
  }

  #placesOf(symbol: number, classes: ArrayLike<number>): readonly number[] {
    const places: number[] = [];
    for (let at = 0; at < classes.length; at++) {
      if (this.#vocabulary.classHas(classes[at] ?? 0, symbol)) places.push(at);
    }
    return places;
  }

  #add(branch: Sequence, elsewhere: readonly Key[], pattern: number, whole: boolean): void {
    const keys: { readonly key: Key; readonly link: Link }[] = [];
    const hasRarer = branch.some((node) => (keyOf(node)?.frequency ?? 1) <= TOO_FREQUENT);
    let since = 0;
    for (const node of branch) {
      const most = longestNode(node);
      const key = keyOf(node);
      since += most;
      if (!key || (key.frequency > TOO_FREQUENT && hasRarer)) continue;
      const symbol = this.#vocabulary.symbol(key.members);
      keys.push({ key, link: { symbol, reach: since } });
      // The key may be the first of its part's words.
      since = most - 1;
    }
    const [rarest, ...others] = [...keys.map(({ key }) => key), ...elsewhere]
      .sort((a, b) => a.frequency - b.frequency)
      .map(({ members }) => this.#vocabulary.symbol(members));
    if (rarest === undefined) {
      this.#always.add(pattern);
      return;
    }
    const mostWords = whole ? longest(branch) : Infinity;
    const keyOfSymbol = (symbol: number): number => {
      const known = this.#keys.get(symbol) ?? this.#keys.size;
      this.#keys.set(symbol, known);
      return known;
    };
    const rule = { pattern, others: others.map(keyOfSymbol), links: keys.map(({ link }) => link), mostWords };
    const rules = this.#rules.get(rarest);
    if (rules) rules.push(rule);
    else this.#rules.set(rarest, [rule]);
  }
}

function hasAll(held: Uint32Array, keys: readonly number[]): boolean {
  for (const key of keys) if ((((held[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 0) return false;
  return true;
}

function after(before: readonly number[], places: readonly number[], reach: number): readonly number[] {
  let i = 0;
  return places.filter((place) => {
    // The nearest before it: if that is out of reach, so are all the others.
    while (i + 1 < before.length && (before[i + 1] ?? Infinity) < place) i++;
    const nearest = before[i] ?? Infinity;
    return nearest < place && place - nearest <= reach;
  });
}

/** Most words that a sequence can reach over. */
const longest = (nodes: Sequence): number => nodes.reduce((sum, node) => sum + longestNode(node), 0);

function longestNode(node: Node): number {
  if (node.kind === 'word') return 1;
  return node.kind === 'one-of' ? Math.max(...node.branches.map(longest)) : node.max;
}

/** The sequences that long alternatives stand for, as far as there are not too many. */
function toldApart(nodes: Sequence): readonly Sequence[] {
  let sequences: readonly Sequence[] = [[]];
  for (const node of nodes) {
    const isLong =
      node.kind === 'one-of' && !node.optional && node.branches.some((branch) => branch.length > 1);
    const tails: readonly Sequence[] = isLong ? node.branches.flatMap(toldApart) : [[node]];
    // Alternatives that are the whole only add up; beside others they multiply.
    const isApart = nodes.length === 1 || sequences.length * tails.length <= MOST_RULES;
    const apart = isApart ? tails : [[node]];
    sequences = sequences.flatMap((start) => apart.map((tail) => [...start, ...tail]));
  }
  return sequences;
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
