import type { Step, Variants } from './phrase-language.ts';
import type { Token } from './view.ts';
import type { Work } from './work.ts';

/** Tokens `first` to `last`, both included, are the words of pattern number `pattern`. */
export interface Match {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

export interface Matcher {
  /**
   * All matches of all patterns, overlapping ones included, each once, by their last token and then by their first.
   * Time is linear in the tokens: per token, at most states × longest match. Stops where the work runs out.
   */
  match(tokens: readonly Token[], work: Work): readonly Match[];
}

interface State {
  /** By symbol; see `Vocabulary`. */
  readonly next: Map<number, State>;
  /** By length: states that wait for their next word over at most so many others. */
  readonly gaps: Map<number, State>;
  /** Patterns that end here. */
  readonly ends: number[];
  readonly id: number;
  /** For a gap: how many words it may pass over; otherwise 0. */
  readonly gap: number;
  /** Whether two ways of filling gaps could bring the same path here twice. */
  readonly behindGap: boolean;
}

/** A path that has matched the tokens from `first` up to now. */
interface Path {
  readonly state: State;
  readonly first: number;
  /** Words that its gap may still pass over. */
  readonly left: number;
}

/**
 * Builds one automaton for many patterns: a trie over steps, simulated with all its paths at once (Thompson 1968),
 * which is linear whatever the text, where backtracking is not. A step is one symbol even if it allows several words,
 * so the trie stays small and patterns with the same beginnings share them.
 */
export function buildMatcher(patterns: readonly Variants[]): Matcher {
  const vocabulary = new Vocabulary();
  let states = 0;
  const state = (gap: number, behindGap: boolean): State => ({
    next: new Map(),
    gaps: new Map(),
    ends: [],
    id: states++,
    gap,
    behindGap,
  });
  const root = state(0, false);
  patterns.forEach((variants, pattern) => {
    for (const steps of variants) {
      let at = root;
      for (const step of steps) {
        const [edges, key] = step.kind === 'gap' ? [at.gaps, step.max] : [at.next, vocabulary.symbol(step)];
        const known =
          edges.get(key) ?? state(step.kind === 'gap' ? step.max : 0, at.behindGap || step.kind === 'gap');
        edges.set(key, known);
        at = known;
      }
      if (!at.ends.includes(pattern)) at.ends.push(pattern);
    }
  });
  return { match: (tokens, work) => simulate(root, states, vocabulary, tokens, work) };
}

function simulate(
  root: State,
  states: number,
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  work: Work,
): Match[] {
  const matches: Match[] = [];
  let paths: Path[] = [];
  for (const [now, token] of tokens.entries()) {
    if (!work.spend(token.spellings.length)) break;
    const symbols = vocabulary.symbolsOf(token.spellings);
    const sentenceEnds = now > 0 && tokens[now - 1]?.sentence !== token.sentence;
    const step = new Advance(states, now);
    for (const path of [...paths, { state: root, first: now, left: 0 }]) {
      const { next } = path.state;
      if (!work.spend(1 + Math.min(next.size, symbols.size))) return matches;
      const waits = path.state.gap > 0;
      const passedOver = path.state.gap - path.left;
      // A gap does not reach over the end of a sentence; words that stand side by side may.
      if (sentenceEnds && waits && passedOver > 0) continue;
      // A frequent word stands for many symbols, a state in a gap waits for few: walk the shorter list.
      if (next.size < symbols.size) {
        for (const [symbol, state] of next) if (symbols.has(symbol)) step.arrive(state, path.first);
      } else {
        for (const symbol of symbols) {
          const state = next.get(symbol);
          if (state) step.arrive(state, path.first);
        }
      }
      if (waits && path.left > 0 && !sentenceEnds) step.keep(path.state, path.first, path.left - 1);
    }
    paths = step.paths;
    const found = step.matches();
    if (found.length > 0 && !work.spend(found.length)) return matches;
    matches.push(...found);
  }
  return matches;
}

/** One token's worth of the simulation. */
class Advance {
  readonly paths: Path[] = [];
  readonly #states: number;
  readonly #now: number;
  readonly #seen = new Map<number, number>();
  readonly #found = new Map<number, Set<number>>();

  constructor(states: number, now: number) {
    this.#states = states;
    this.#now = now;
  }

  arrive(state: State, first: number): void {
    for (const pattern of state.ends) {
      const patterns = this.#found.get(first) ?? new Set();
      this.#found.set(first, patterns.add(pattern));
    }
    if (state.next.size > 0) this.keep(state, first, 0);
    for (const [max, gap] of state.gaps) this.keep(gap, first, max);
  }

  /** Of two paths that stand in the same gap from the same beginning, the one that may go further can do all of the other. */
  keep(state: State, first: number, left: number): void {
    if (!state.behindGap) {
      this.paths.push({ state, first, left });
      return;
    }
    const key = (this.#now - first) * this.#states + state.id;
    const place = this.#seen.get(key);
    if (place === undefined) {
      this.#seen.set(key, this.paths.push({ state, first, left }) - 1);
    } else if ((this.paths[place]?.left ?? 0) < left) {
      this.paths[place] = { state, first, left };
    }
  }

  matches(): Match[] {
    return [...this.#found.entries()]
      .sort(([a], [b]) => a - b)
      .flatMap(([first, patterns]) =>
        [...patterns].sort((a, b) => a - b).map((pattern) => ({ pattern, first, last: this.#now })),
      );
  }
}

/** Which symbols a word stands for. Steps that allow the same words share one symbol. */
class Vocabulary {
  readonly #symbols = new Map<string, number>();
  readonly #words = new Map<string, number[]>();
  readonly #prefixes = new Map<string, number[]>();
  readonly #prefixLengths = new Set<number>();

  symbol({ members }: Step & { kind: 'word' }): number {
    const key = members.join('|');
    const known = this.#symbols.get(key);
    if (known !== undefined) return known;
    const symbol = this.#symbols.size;
    this.#symbols.set(key, symbol);
    for (const member of members) {
      const prefix = member.endsWith('*');
      const text = prefix ? member.slice(0, -1) : member;
      const table = prefix ? this.#prefixes : this.#words;
      table.set(text, [...(table.get(text) ?? []), symbol]);
      if (prefix) this.#prefixLengths.add(text.length);
    }
    return symbol;
  }

  symbolsOf(spellings: readonly string[]): ReadonlySet<number> {
    const found = new Set<number>();
    for (const spelling of spellings) {
      for (const symbol of this.#words.get(spelling) ?? []) found.add(symbol);
      for (const length of this.#prefixLengths) {
        if (length > spelling.length) continue;
        for (const symbol of this.#prefixes.get(spelling.slice(0, length)) ?? []) found.add(symbol);
      }
    }
    return found;
  }
}
