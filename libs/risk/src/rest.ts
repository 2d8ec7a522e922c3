import { buildAutomaton } from './automaton.ts';
import type { Automaton } from './automaton.ts';
import { match } from './matcher.ts';
import type { Match, Words } from './matcher.ts';
import type { Sequence } from './pattern.ts';
import type { ParsedPattern } from './phrase-language.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Work } from './work.ts';

/** What a phrase asks of the rest of the message: words that must be there too, and words that must not. */
export interface RestOfText {
  allows(found: Match): boolean;
}

interface Clause {
  readonly pattern: number;
  readonly kind: 'also' | 'except' | 'unless';
  readonly branches: readonly Sequence[];
}

/** The parts of all phrases beside their own words, in one automaton. Built once; asked only about texts with a match. */
export class Rest {
  readonly #clauses: readonly Clause[];
  /** By pattern, places in `#clauses`. */
  readonly #alsoOf = new Map<number, number[]>();
  readonly #automaton: Automaton;
  readonly #vocabulary: Vocabulary;

  constructor(parsed: readonly ParsedPattern[], vocabulary: Vocabulary) {
    this.#clauses = parsed.flatMap(({ also, except, unless }, pattern): readonly Clause[] => [
      ...also.map((branches) => ({ pattern, kind: 'also' as const, branches })),
      ...(except.length > 0 ? [{ pattern, kind: 'except' as const, branches: except }] : []),
      ...(unless.length > 0 ? [{ pattern, kind: 'unless' as const, branches: unless }] : []),
    ]);
    this.#clauses.forEach(({ pattern, kind }, i) => {
      if (kind === 'also') this.#alsoOf.set(pattern, [...(this.#alsoOf.get(pattern) ?? []), i]);
    });
    this.#vocabulary = vocabulary;
    this.#automaton = buildAutomaton(
      this.#clauses.map(({ branches }) => branches),
      vocabulary,
    );
  }

  /** Linear in the words; an answer about one match in the number of exceptions of its phrase that the text holds. */
  of(words: Words, work: Work): RestOfText {
    const held = new Set<number>();
    const forbidden = new Set<number>();
    const exceptions = new Map<number, Match[]>();
    for (const found of match(this.#automaton, this.#vocabulary, words, work)) {
      const clause = this.#clauses[found.pattern];
      if (!clause) continue;
      held.add(found.pattern);
      if (clause.kind === 'unless') forbidden.add(clause.pattern);
      if (clause.kind !== 'except') continue;
      const known = exceptions.get(clause.pattern);
      if (known) known.push(found);
      else exceptions.set(clause.pattern, [found]);
    }
    return {
      allows: ({ pattern, first, last }) =>
        !forbidden.has(pattern) &&
        (this.#alsoOf.get(pattern) ?? []).every((clause) => held.has(clause)) &&
        !(exceptions.get(pattern) ?? []).some((found) => found.first <= last && found.last >= first),
    };
  }
}
