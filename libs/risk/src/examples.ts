import type { LexiconVersion } from './lexicon.types.ts';
import type { Scanner } from './scanner.ts';

/** An example that does not behave as its phrase says. */
export interface ExampleFault {
  readonly phraseId: string;
  readonly example: string;
  readonly why: 'does-not-fire' | 'fires-lowered' | 'is-not-quiet';
}

/**
 * Runs the examples of all phrases: each of `fires` must hit at the phrase's own tier, each of `quiet` must not hit at
 * all. Other phrases may. Phrases bound to conditions or doors are tried where they apply.
 *
 * @returns the examples that fail; empty when all hold
 */
export function failingExamples(scanner: Scanner, lexicon: LexiconVersion): readonly ExampleFault[] {
  return lexicon.phrases.flatMap((phrase) => {
    const hitsOf = (text: string) => scanner.scan(text).hits.filter(({ phraseId }) => phraseId === phrase.id);
    const fires = phrase.fires.flatMap((example): ExampleFault[] => {
      const hits = hitsOf(example);
      if (hits.some(({ tier }) => tier === phrase.tier)) return [];
      return [{ phraseId: phrase.id, example, why: hits.length > 0 ? 'fires-lowered' : 'does-not-fire' }];
    });
    const quiet = phrase.quiet.flatMap((example): ExampleFault[] =>
      hitsOf(example).length > 0 ? [{ phraseId: phrase.id, example, why: 'is-not-quiet' }] : [],
    );
    return [...fires, ...quiet];
  });
}
