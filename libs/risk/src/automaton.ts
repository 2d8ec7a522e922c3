import type { Node, Sequence } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * One automaton for many patterns (Thompson 1968), without a copy of anything: alternatives part and meet again, and
 * patterns that begin with the same nodes share them. States are the places between words.
 */
export interface Automaton {
  readonly states: readonly State[];
  /** What a first word of a pattern leads to, by its symbol. */
  readonly starts: ReadonlyMap<number, readonly Start[]>;
}

export interface Start {
  readonly to: number;
  /** Patterns that can begin so; null for any. */
  readonly patterns: readonly number[] | null;
}

export interface State {
  /** Whether a gap has already passed over a word here: then the sentence must not end before the next. */
  readonly isInGap: boolean;
  /** Pairs of symbol and state, everything that can be reached without a word looked through. */
  readonly symbols: readonly number[];
  readonly targets: readonly number[];
  /** States that any word leads to, unless a sentence has ended before it. */
  readonly any: readonly number[];
  /** States that any word leads to. */
  readonly across: readonly number[];
  /** Patterns that end here. */
  readonly ends: readonly number[];
}

interface Draft {
  readonly isInGap: boolean;
  readonly edges: [symbol: number, to: number][];
  readonly free: number[];
  readonly any: number[];
  readonly across: number[];
  readonly ends: number[];
  /** Where nodes lead from here, by their key. */
  shared: Map<number, number> | null;
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
  return builder.finish();
}

const NONE: readonly number[] = [];

/** There are tens of thousands of states, and most lists of theirs are empty. */
function listed(numbers: Iterable<number>): readonly number[] {
  const list = [...numbers];
  return list.length === 0 ? NONE : list;
}

const stateOf = ({ isInGap, edges, any, across, ends }: Draft): State => ({
  isInGap,
  symbols: listed(edges.map(([symbol]) => symbol)),
  targets: listed(edges.map(([, to]) => to)),
  any: listed(any),
  across: listed(across),
  ends: listed(ends),
});

class Builder {
  readonly #vocabulary: Vocabulary;
  readonly #drafts: Draft[] = [];
  readonly #keys = new Map<Node, number>();
  readonly #named = new Map<string, number>();
  readonly #root: number;
  /** Of each node at the root, the edges that lead into it, by their place among the root's. */
  readonly #openings = new Map<number, ReadonlySet<number>>();
  readonly #collecting: Set<number>[] = [];
  readonly #patternsOfEdge: Set<number>[] = [];

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
    for (const edge of openings) (this.#patternsOfEdge[edge] ??= new Set()).add(pattern);
    const { ends } = this.#draft(at);
    if (!ends.includes(pattern)) ends.push(pattern);
  }

  finish(): Automaton {
    const states = this.#drafts.map((draft, id): State => {
      if (draft.free.length === 0) return stateOf(draft);
      const reached = [...this.#free(id)].map((state) => this.#draft(state));
      const edges = reached.flatMap(({ edges }) => edges);
      return {
        isInGap: draft.isInGap,
        symbols: listed(edges.map(([symbol]) => symbol)),
        targets: listed(edges.map(([, to]) => to)),
        any: listed(new Set(reached.flatMap(({ any }) => any))),
        across: listed(new Set(reached.flatMap(({ across }) => across))),
        ends: listed(new Set(reached.flatMap(({ ends }) => ends))),
      };
    });
    const starts = new Map<number, Start[]>();
    for (const state of this.#free(this.#root)) {
      this.#draft(state).edges.forEach(([symbol, to], edge) => {
        const patterns = state === this.#root ? [...(this.#patternsOfEdge[edge] ?? [])] : null;
        const known = starts.get(symbol);
        if (known) known.push({ to, patterns });
        else starts.set(symbol, [{ to, patterns }]);
      });
    }
    return { states, starts };
  }

  /** Where a node leads from a state. The same node from the same state leads to the same place. */
  #after(from: number, node: Node): number {
    const key = this.#key(node);
    const draft = this.#draft(from);
    const shared = (draft.shared ??= new Map<number, number>());
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
      const { edges } = this.#draft(from);
      const edge = edges.push([this.#vocabulary.symbol(node.members), to]) - 1;
      if (from === this.#root) this.#open([edge]);
    } else if (node.kind === 'one-of') {
      if (node.optional) this.#draft(from).free.push(to);
      for (const branch of node.branches) this.#joinAll(from, branch, to);
    } else {
      this.#draft(from).free.push(to);
      let at = from;
      const isFar = node.kind === 'gap' && node.far;
      for (let passed = 1; passed <= node.max; passed++) {
        const next = this.#state(!isFar);
        this.#draft(at)[isFar ? 'across' : 'any'].push(next);
        this.#draft(next).free.push(to);
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

  #free(state: number): ReadonlySet<number> {
    const reached = new Set([state]);
    for (const each of reached) for (const to of this.#draft(each).free) reached.add(to);
    return reached;
  }

  #state(isInGap: boolean): number {
    return (
      this.#drafts.push({ isInGap, edges: [], free: [], any: [], across: [], ends: [], shared: null }) - 1
    );
  }

  #draft(state: number): Draft {
    const draft = this.#drafts[state];
    if (!draft) throw new RangeError(`There is no state ${state}.`);
    return draft;
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
