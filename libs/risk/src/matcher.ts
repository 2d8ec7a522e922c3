import type { Automaton, State } from './automaton.ts';
import type { Token } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Work } from './work.ts';

/** Tokens `first` to `last`, both included, are the words of pattern number `pattern`. */
export interface Match {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

/** The words of a text: their classes, and 1 where a sentence has ended before one. */
export interface Words {
  readonly classes: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

export function wordsOf(tokens: readonly Token[]): Words {
  return {
    classes: tokens.map(({ wordClass }) => wordClass),
    ends: tokens.map(({ sentence }, i) => (i > 0 && tokens[i - 1]?.sentence !== sentence ? 1 : 0)),
  };
}

/** A path that has matched the tokens from `first` up to now. */
interface Path {
  readonly state: number;
  readonly first: number;
}

/**
 * All matches of all patterns, overlapping ones included, each once, by their last token, their first, and their
 * pattern. All paths are advanced at once, so time is linear in the tokens whatever the text: per token at most states ×
 * longest match. Stops where the work runs out.
 *
 * @param candidates patterns to look for; all when left out. Others that begin in the same way may be found as well.
 */
export function match(
  { states, starts }: Automaton,
  vocabulary: Vocabulary,
  { classes, ends }: Words,
  work: Work,
  candidates?: ReadonlySet<number>,
): readonly Match[] {
  const matches: Match[] = [];
  let paths: readonly Path[] = [];
  for (let now = 0; now < classes.length; now++) {
    const wordClass = classes[now] ?? 0;
    const symbols = vocabulary.symbolsOf(wordClass);
    if (!work.spend(1 + paths.length + symbols.length)) break;
    const sentenceEnds = ends[now] === 1;
    if (symbols.length === 0 && paths.length === 0) continue;
    const step = new Step(states, now);
    for (const path of paths) {
      const state = states[path.state];
      if (!state || (sentenceEnds && state.isInGap)) continue;
      if (symbols.length > 0)
        follow(state, vocabulary, wordClass, (to) => {
          step.arrive(to, path.first);
        });
      if (!sentenceEnds) for (const to of state.any) step.arrive(to, path.first);
      for (const to of state.across) step.arrive(to, path.first);
    }
    for (const symbol of symbols) {
      for (const { to, patterns } of starts.get(symbol) ?? []) {
        if (!candidates || !patterns || patterns.some((pattern) => candidates.has(pattern)))
          step.arrive(to, now);
      }
    }
    const found = step.matches();
    if (found.length > 0 && !work.spend(found.length)) break;
    matches.push(...found);
    paths = step.paths;
  }
  return matches;
}

/** Calls back with every state that a word of this class leads to. */
export function follow(
  state: State,
  vocabulary: Vocabulary,
  wordClass: number,
  arrive: (to: number) => void,
): void {
  const { symbols, targets } = state;
  for (let i = 0; i < symbols.length; i++) {
    if (vocabulary.classHas(wordClass, symbols[i] ?? 0)) arrive(targets[i] ?? 0);
  }
}

/** One token's worth of the simulation. */
class Step {
  readonly paths: Path[] = [];
  readonly #states: readonly State[];
  readonly #now: number;
  readonly #seen = new Set<number>();
  readonly #found = new Map<number, Set<number>>();

  constructor(states: readonly State[], now: number) {
    this.#states = states;
    this.#now = now;
  }

  arrive(to: number, first: number): void {
    const key = (this.#now - first) * this.#states.length + to;
    const state = this.#states[to];
    if (!state || this.#seen.has(key)) return;
    this.#seen.add(key);
    // A pattern ends with a word, never in a gap.
    if (!state.isInGap) {
      for (const pattern of state.ends) {
        const patterns = this.#found.get(first) ?? new Set();
        this.#found.set(first, patterns.add(pattern));
      }
    }
    if (state.symbols.length > 0 || state.any.length > 0 || state.across.length > 0)
      this.paths.push({ state: to, first });
  }

  matches(): readonly Match[] {
    return [...this.#found.entries()]
      .sort(([a], [b]) => a - b)
      .flatMap(([first, patterns]) =>
        [...patterns].sort((a, b) => a - b).map((pattern) => ({ pattern, first, last: this.#now })),
      );
  }
}
