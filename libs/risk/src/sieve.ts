import type { Automaton, State } from './automaton.ts';
import type { Word } from './matcher.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Sets of states that are remembered before all are forgotten: some megabytes. */
const MOST_SETS = 6_000;
const SLOTS = 1 << 19;
const MOST_SLOTS = SLOTS * 0.6;
const MATCHED = -2;

/**
 * Says whether any pattern matches, and nothing of which or where. The automaton is made deterministic while it is used
 * and only as far as texts need it (the lazy subset construction of Thompson's `grep` and of RE2), so that a word costs
 * one look into a table. What is remembered changes how long an answer takes and never what it is.
 */
export class Sieve {
  readonly #states: readonly State[];
  readonly #starts: Automaton['starts'];
  readonly #vocabulary: Vocabulary;
  readonly #keys = new Float64Array(SLOTS);
  readonly #next = new Int32Array(SLOTS);
  readonly #seen: Int32Array;
  #round = 0;
  #used = 0;
  #sets: Int32Array[] = [];
  #ids = new Map<string, number>();

  constructor({ states, starts }: Automaton, vocabulary: Vocabulary) {
    this.#states = states;
    this.#starts = starts;
    this.#vocabulary = vocabulary;
    this.#seen = new Int32Array(states.length);
    this.#forget();
  }

  /**
   * @param classes of the words, `count` of them
   * @param ends 1 where a sentence has ended before the word
   */
  matches(classes: Int32Array, ends: Uint8Array, count: number): boolean {
    let set = 0;
    for (let i = 0; i < count; i++) {
      set = this.step(set, classes[i] ?? 0, ends[i] ?? 0);
      if (set === MATCHED) return true;
    }
    return false;
  }

  /** The same for the words of a view. */
  matchesTokens(tokens: readonly Word[]): boolean {
    let set = 0;
    let sentence = tokens[0]?.sentence;
    for (const token of tokens) {
      set = this.step(set, token.wordClass, token.sentence === sentence ? 0 : 1);
      if (set === MATCHED) return true;
      sentence = token.sentence;
    }
    return false;
  }

  /** The set after one more word, or `MATCHED`. */
  step(set: number, wordClass: number, ended: number): number {
    const key = (set * 0x100000 + wordClass) * 2 + ended + 1;
    let slot = Math.imul(set * 0x9e3779b1 + wordClass * 2 + ended, 0x85ebca6b) >>> 13;
    for (;;) {
      const found = this.#keys[slot];
      if (found === key) return this.#next[slot] ?? MATCHED;
      if (found === 0) break;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return this.#learn(set, wordClass, ended, key, slot);
  }

  #learn(set: number, wordClass: number, ended: number, key: number, slot: number): number {
    const next = this.#after(this.#sets[set] ?? new Int32Array(), wordClass, ended === 1);
    let id = MATCHED;
    if (next) {
      const name = String.fromCharCode(
        ...next.map((state) => state & 0xffff),
        ...next.map((state) => state >> 16),
      );
      id = this.#ids.get(name) ?? -1;
      if (id < 0) {
        if (this.#sets.length >= MOST_SETS || this.#used >= MOST_SLOTS) {
          this.#forget();
          id = next.length === 0 ? 0 : this.#sets.push(next) - 1;
          this.#ids.set(name, id);
          return id;
        }
        id = this.#sets.push(next) - 1;
        this.#ids.set(name, id);
      }
    }
    this.#keys[slot] = key;
    this.#next[slot] = id;
    this.#used++;
    return id;
  }

  /** Sorted; null where a pattern has ended. */
  #after(set: Int32Array, wordClass: number, ended: boolean): Int32Array | null {
    const reached: number[] = [];
    const round = ++this.#round;
    /** @returns whether a pattern has ended here */
    const arrive = (to: number): boolean => {
      const state = this.#states[to];
      if (!state || this.#seen[to] === round) return false;
      this.#seen[to] = round;
      if (state.symbols.length > 0 || state.any.length > 0) reached.push(to);
      return !state.isInGap && state.ends.length > 0;
    };
    for (const at of set) {
      const state = this.#states[at];
      if (!state || (ended && state.isInGap)) continue;
      if (this.#followed(state, wordClass).some(arrive)) return null;
      if (!ended) state.any.forEach(arrive);
    }
    for (const symbol of this.#vocabulary.symbolsOf(wordClass)) {
      if ((this.#starts.get(symbol) ?? []).some(arrive)) return null;
    }
    return Int32Array.from(reached).sort();
  }

  #followed({ symbols, targets }: State, wordClass: number): readonly number[] {
    if (wordClass === 0) return [];
    const reached: number[] = [];
    for (let i = 0; i < symbols.length; i++) {
      if (this.#vocabulary.classHas(wordClass, symbols[i] ?? 0)) reached.push(targets[i] ?? 0);
    }
    return reached;
  }

  #forget(): void {
    this.#keys.fill(0);
    this.#used = 0;
    this.#sets = [new Int32Array()];
    this.#ids = new Map([['', 0]]);
  }
}
