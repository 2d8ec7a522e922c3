import { Pairs } from './lists.ts';
import type { Lists } from './lists.ts';
import type { Node, Sequence } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * One automaton for many patterns (Thompson 1968), without a copy of anything: alternatives part and meet again, and
 * patterns that begin with the same nodes share them. States are the places between words.
 */
export interface Automaton {
  /** Number of states. */
  readonly size: number;
  /** By state, 1 where a gap has already passed over a word: then the sentence must not end before the next. */
  readonly isInGap: Uint8Array;
  /** Words that lead on from a state, without one looked through: places in `symbols` and `targets`. */
  readonly edges: Lists;
  readonly symbols: Int32Array;
  readonly targets: Int32Array;
  /** States that any word leads to, unless a sentence has ended before it. */
  readonly any: Lists;
  /** States that any word leads to. */
  readonly across: Lists;
  /** Patterns that end at a state. */
  readonly ends: Lists;
  /** Words that patterns begin with, and what they lead to: places in `startSymbols` and `startTargets` by symbol … */
  readonly starts: Lists;
  /** … and by pattern. */
  readonly startsOf: Lists;
  /** Those that any pattern may begin with, after words that may be missing. */
  readonly startsOfAny: readonly number[];
  readonly startSymbols: Int32Array;
  readonly startTargets: Int32Array;
}

/** Builds the automaton; the symbols of its words go into `vocabulary`. Linear in the patterns. */
export function buildAutomaton(
  patterns: readonly (readonly Sequence[])[],
  vocabulary: Vocabulary,
): Automaton {
  const builder = new Builder(vocabulary);
  patterns.forEach((branches, pattern) => {
    for (const branch of branches) builder.add(branch, pattern);
  });
  return builder.finish(patterns.length);
}

class Builder {
  readonly #vocabulary: Vocabulary;
  readonly #inGap: boolean[] = [];
  /** By state: edges, states that are reached with no word at all, and the lists of `Automaton`. */
  readonly #edges = new Pairs();
  readonly #free = new Pairs();
  readonly #any = new Pairs();
  readonly #across = new Pairs();
  readonly #ends = new Pairs();
  readonly #symbols: number[] = [];
  readonly #targets: number[] = [];
  /** Where nodes lead from a state, by their key. */
  readonly #shared: (Map<number, number> | undefined)[] = [];
  readonly #keys = new Map<Node, number>();
  readonly #named = new Map<string, number>();
  readonly #root: number;
  /** Of each node at the root, the edges that lead into it. */
  readonly #openings = new Map<number, ReadonlySet<number>>();
  readonly #collecting: Set<number>[] = [];
  readonly #patternsOfEdge = new Map<number, Set<number>>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#root = this.#state(false);
  }

  add(nodes: Sequence, pattern: number): void {
    let at = this.#root;
    const openings = new Set<number>();
    this.#collecting.push(openings);
    for (const node of nodes) at = this.#after(at, node);
    this.#collecting.pop();
    for (const edge of openings) {
      const patterns = this.#patternsOfEdge.get(edge);
      if (patterns) patterns.add(pattern);
      else this.#patternsOfEdge.set(edge, new Set([pattern]));
    }
    this.#ends.add(at, pattern);
  }

  finish(patterns: number): Automaton {
    const size = this.#inGap.length;
    const edges = this.#edges.lists(size);
    const free = this.#free.lists(size);
    const reached = (state: number): ReadonlySet<number> => {
      const all = new Set([state]);
      for (const each of all) for (let i = free.from(each); i < free.to(each); i++) all.add(free.at(i));
      return all;
    };
    const closed = (lists: Lists): Lists => {
      const pairs = new Pairs();
      for (let state = 0; state < size; state++) {
        const values = new Set<number>();
        for (const each of free.from(state) === free.to(state) ? [state] : reached(state)) {
          for (let i = lists.from(each); i < lists.to(each); i++) values.add(lists.at(i));
        }
        for (const value of values) pairs.add(state, value);
      }
      return pairs.lists(size);
    };
    const closedEdges = closed(edges);
    return {
      size,
      isInGap: Uint8Array.from(this.#inGap, Number),
      edges: closedEdges,
      symbols: closedEdges.map((edge) => this.#symbols[edge] ?? 0),
      targets: closedEdges.map((edge) => this.#targets[edge] ?? 0),
      any: closed(this.#any.lists(size)),
      across: closed(this.#across.lists(size)),
      ends: closed(this.#ends.lists(size)),
      ...this.#starts(reached(this.#root), edges, patterns),
    };
  }

  #starts(
    states: ReadonlySet<number>,
    edges: Lists,
    patterns: number,
  ): Pick<Automaton, 'starts' | 'startsOf' | 'startsOfAny' | 'startSymbols' | 'startTargets'> {
    const bySymbol = new Pairs();
    const byPattern = new Pairs();
    const startsOfAny: number[] = [];
    const symbols: number[] = [];
    const targets: number[] = [];
    for (const state of states) {
      for (let i = edges.from(state); i < edges.to(state); i++) {
        const edge = edges.at(i);
        const symbol = this.#symbols[edge] ?? 0;
        const start = symbols.push(symbol) - 1;
        targets.push(this.#targets[edge] ?? 0);
        bySymbol.add(symbol, start);
        if (state !== this.#root) startsOfAny.push(start);
        else for (const pattern of this.#patternsOfEdge.get(edge) ?? []) byPattern.add(pattern, start);
      }
    }
    return {
      starts: bySymbol.lists(this.#vocabulary.symbolCount),
      startsOf: byPattern.lists(patterns),
      startsOfAny,
      startSymbols: Int32Array.from(symbols),
      startTargets: Int32Array.from(targets),
    };
  }

  /** Where a node leads from a state. The same node from the same state leads to the same place. */
  #after(from: number, node: Node): number {
    const key = this.#key(node);
    const shared = (this.#shared[from] ??= new Map<number, number>());
    const known = shared.get(key);
    if (known !== undefined) {
      if (from === this.#root) this.#open(this.#openings.get(key) ?? []);
      return known;
    }
    const to = this.#state(false);
    shared.set(key, to);
    if (from === this.#root) {
      const openings = new Set<number>();
      this.#collecting.push(openings);
      this.#join(from, node, to);
      this.#collecting.pop();
      this.#openings.set(key, openings);
      this.#open(openings);
    } else this.#join(from, node, to);
    return to;
  }

  #join(from: number, node: Node, to: number): void {
    if (node.kind === 'word') {
      const edge = this.#symbols.push(this.#vocabulary.symbol(node.members)) - 1;
      this.#targets.push(to);
      this.#edges.add(from, edge);
      if (from === this.#root) this.#open([edge]);
    } else if (node.kind === 'one-of') {
      if (node.optional) this.#free.add(from, to);
      for (const branch of node.branches) this.#joinAll(from, branch, to);
    } else {
      this.#free.add(from, to);
      let at = from;
      const isFar = node.kind === 'gap' && node.far;
      for (let passed = 1; passed <= node.max; passed++) {
        const next = this.#state(!isFar);
        (isFar ? this.#across : this.#any).add(at, next);
        this.#free.add(next, to);
        at = next;
      }
    }
  }

  /** Tells whoever is collecting that these edges lead into what is being added. */
  #open(edges: Iterable<number>): void {
    for (const edge of edges) this.#collecting.at(-1)?.add(edge);
  }

  #joinAll(from: number, nodes: Sequence, to: number): void {
    let at = from;
    nodes.forEach((node, i) => {
      if (i === nodes.length - 1) this.#join(at, node, to);
      else at = this.#after(at, node);
    });
  }

  #state(isInGap: boolean): number {
    return this.#inGap.push(isInGap) - 1;
  }

  /** A number for every node that looks the same. */
  #key(node: Node): number {
    const known = this.#keys.get(node);
    if (known !== undefined) return known;
    const name = this.#name(node);
    const key = this.#named.get(name) ?? this.#named.size;
    this.#named.set(name, key);
    this.#keys.set(node, key);
    return key;
  }

  #name(node: Node): string {
    if (node.kind === 'word') return `w${this.#vocabulary.symbol(node.members)}`;
    if (node.kind !== 'one-of') return `${node.kind === 'gap' && node.far ? 'far' : node.kind}${node.max}`;
    const branches = node.branches.map((branch) => branch.map((each) => this.#key(each)).join(' '));
    return `${node.optional ? '[' : '('}${branches.join('|')}`;
  }
}
