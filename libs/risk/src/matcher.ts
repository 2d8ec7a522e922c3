import type { Automaton } from './automaton.ts';
import type { Lists } from './lists.ts';
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
  automaton: Automaton,
  vocabulary: Vocabulary,
  { classes, ends }: Words,
  work: Work,
  candidates?: ReadonlySet<number>,
): readonly Match[] {
  const { isInGap, any, across, starts, startSymbols, startTargets } = automaton;
  const allowed = candidates && startsOf(automaton, candidates);
  const matches: Match[] = [];
  let paths: readonly Path[] = [];
  const step = new Step(automaton);
  for (let now = 0; now < classes.length; now++) {
    const wordClass = classes[now] ?? 0;
    const symbols = vocabulary.symbolsOf(wordClass);
    if (!work.spend(1 + paths.length + symbols.length)) break;
    const sentenceEnds = ends[now] === 1;
    if (symbols.length === 0 && paths.length === 0) continue;
    step.begin(now);
    for (const { state, first } of paths) {
      if (sentenceEnds && isInGap[state] === 1) continue;
      if (symbols.length > 0) step.follow(state, first, vocabulary, wordClass);
      if (!sentenceEnds) step.pass(any, state, first);
      step.pass(across, state, first);
    }
    if (allowed) {
      const count = symbols.length > 0 ? allowed.length : 0;
      for (let i = 0; i < count; i++) {
        const start = allowed[i] ?? 0;
        if (vocabulary.classHas(wordClass, startSymbols[start] ?? 0))
          step.arrive(startTargets[start] ?? 0, now);
      }
    } else {
      for (const symbol of symbols) {
        for (let i = starts.from(symbol); i < starts.to(symbol); i++)
          step.arrive(startTargets[starts.at(i)] ?? 0, now);
      }
    }
    paths = step.paths;
    if (!step.hasMatches) continue;
    const found = step.matches();
    if (!work.spend(found.length)) break;
    matches.push(...found);
  }
  return matches;
}

/** Places of the first words of these patterns, each once. */
function startsOf(automaton: Automaton, patterns: ReadonlySet<number>): readonly number[] {
  const places = new Set(automaton.startsOfAny);
  for (const pattern of patterns) {
    const end = automaton.startsOf.to(pattern);
    for (let i = automaton.startsOf.from(pattern); i < end; i++) places.add(automaton.startsOf.at(i));
  }
  return [...places];
}

/** One token's worth of the simulation, of one token after the other. Most lead nowhere, so nothing is made anew for those. */
class Step {
  paths: Path[] = [];
  readonly #automaton: Automaton;
  #now = 0;
  readonly #seen = new Set<number>();
  readonly #found = new Map<number, Set<number>>();

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }

  /** Forgets the token before, but for the paths that it left with whoever has them. */
  begin(now: number): void {
    this.#now = now;
    if (this.paths.length > 0) this.paths = [];
    if (this.#seen.size > 0) this.#seen.clear();
    if (this.#found.size > 0) this.#found.clear();
  }

  get hasMatches(): boolean {
    return this.#found.size > 0;
  }

  /** Arrives wherever a word of this class leads. */
  follow(state: number, first: number, vocabulary: Vocabulary, wordClass: number): void {
    const { edges, symbols, targets } = this.#automaton;
    const end = edges.to(state);
    for (let i = edges.from(state); i < end; i++) {
      if (vocabulary.classHas(wordClass, symbols[i] ?? 0)) this.arrive(targets[i] ?? 0, first);
    }
  }

  pass(lists: Lists, state: number, first: number): void {
    const end = lists.to(state);
    for (let i = lists.from(state); i < end; i++) this.arrive(lists.at(i), first);
  }

  arrive(to: number, first: number): void {
    const { size, isInGap, edges, any, across, ends } = this.#automaton;
    const key = (this.#now - first) * size + to;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    // A pattern ends with a word, never in a gap.
    if (isInGap[to] === 0) {
      const end = ends.to(to);
      for (let i = ends.from(to); i < end; i++) {
        const patterns = this.#found.get(first) ?? new Set();
        this.#found.set(first, patterns.add(ends.at(i)));
      }
    }
    if (edges.to(to) > edges.from(to) || any.to(to) > any.from(to) || across.to(to) > across.from(to))
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
