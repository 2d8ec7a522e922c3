import { FIRST_LEXICON } from '@blether/risk/lexicon/first-lexicon';
import type { LexiconVersion, Phrase } from '@blether/risk/lexicon.types';
import { seeded } from '../libs/risk/corpus/disguises/disguise.ts';

const PHRASES = 4_000;
const WORD = /[a-z]+(?:'[a-z]+)*/g;

/**
 * Phrases of three or four plain words, no two alike and the same in every run. Each word is one that follows the one
 * before it somewhere in the examples of the first lexicon, so that they begin, and run on, as people's phrases do:
 * with "I", "my", "want to" and other words that are everywhere. Words drawn at random would be easier to look for.
 */
export function plainPhrases(count: number): readonly string[] {
  const random = seeded(42);
  const { beginnings, following } = neighbours();
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const phrases = new Set<string>();
  for (let tries = 0; phrases.size < count; tries += 1) {
    if (tries > 100 * count) throw new Error(`The examples make only ${phrases.size} phrases.`);
    const length = 3 + Math.floor(random() * 2);
    const words = [pick(beginnings)];
    while (words.length < length && words.at(-1) !== '')
      words.push(pick(following.get(words.at(-1) ?? '') ?? []));
    if (!words.includes('')) phrases.add(words.join(' '));
  }
  return [...phrases];
}

/** With every occurrence, so that what is said often is picked often. */
function neighbours(): {
  readonly beginnings: readonly string[];
  readonly following: ReadonlyMap<string, readonly string[]>;
} {
  const beginnings: string[] = [];
  const following = new Map<string, string[]>();
  for (const text of FIRST_LEXICON.phrases.flatMap(({ fires, quiet }) => [...fires, ...quiet])) {
    const words = text.toLowerCase().match(WORD) ?? [];
    // A phrase begins anywhere in a sentence, and seldom with its last words.
    beginnings.push(...words.slice(0, -2));
    words.slice(1).forEach((word, place) => {
      const before = words[place] ?? '';
      const known = following.get(before);
      if (known) known.push(word);
      else following.set(before, [word]);
    });
  }
  return { beginnings, following };
}

export interface Load {
  readonly lexicon: LexiconVersion;
  /** Those of its phrases that are plain words: what is looked for by what we compare ourselves with. */
  readonly plain: readonly string[];
}

/** A lexicon of 4,000 phrases: the first one, filled up with plain ones. */
export function load(): Load {
  const plain = plainPhrases(PHRASES - FIRST_LEXICON.phrases.length);
  const made = plain.map((pattern, place): Phrase => ({
    id: `bench.plain-${place}`,
    category: 'despair',
    tier: 'concern',
    pattern,
    author: 'the benchmark',
    reason: 'To be looked for.',
    clinicalReview: null,
    fires: [pattern],
    quiet: [''],
  }));
  return { lexicon: { version: FIRST_LEXICON.version, phrases: [...FIRST_LEXICON.phrases, ...made] }, plain };
}
