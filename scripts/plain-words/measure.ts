// How hard a sentence is to read, and what makes it so.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { NAME } from './sentences.ts';

/** A word anybody knows, in the place of a condition: its name is no fault of the writer's. */
const CONDITION = 'flu';

/** Letters and digits, with what may stand inside a word: can't, long-term, name@example.org. */
const WORD = /[\p{L}\p{N}]+(?:[-'’.@:][\p{L}\p{N}]+)*/gu;
const SPELT = /^[\p{L}'’-]+$/u;

export interface Reading {
  words: readonly string[];
  syllables: number;
  /** Flesch–Kincaid grade: the years at school after which most people read the sentence with ease; below 0 for the easiest. */
  grade: number;
}

/** Digits and addresses are looked at, not sounded out. */
const syllablesOf = (word: string): number => (SPELT.test(word) ? Math.max(1, syllable(word)) : 1);

/**
 * Takes the names of conditions out of a sentence, the longest first, as they are listed or with a capital to begin:
 * "ME" is one and "me" is not. A name is letters, digits, spaces, hyphens and apostrophes.
 */
export function withoutConditions(sentence: string, conditions: readonly string[]): string {
  if (conditions.length === 0) return sentence;
  const names = conditions
    .toSorted((one, other) => other.length - one.length)
    .map((name) => `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]${name.slice(1)}`)
    .join('|')
    .replaceAll("'", "['’]");
  return sentence.replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'gu'),
    CONDITION,
  );
}

/** Measures one sentence by the formula of Kincaid and others, 1975. */
export function measure(sentence: string, conditions: readonly string[]): Reading {
  const words = withoutConditions(sentence, conditions).match(WORD) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return {
    words,
    syllables,
    grade: words.length === 0 ? 0 : fleschKincaid({ sentence: 1, word: words.length, syllable: syllables }),
  };
}

/** The longest words by sound, each with its syllables: what to exchange first. */
export function hardest({ words }: Reading, most = 4): string[] {
  return [...new Set(words.map((word) => word.toLowerCase()))]
    .map((word) => ({ word, syllables: syllablesOf(word) }))
    .filter(({ syllables }) => syllables > 1)
    .sort((one, other) => other.syllables - one.syllables)
    .slice(0, most)
    .map(({ word, syllables }) => `${word} (${syllables})`);
}

/** The words that nobody has reviewed, in lower case. Numbers, addresses and what stands for names pass. */
export function unreviewed({ words }: Reading, reviewed: ReadonlySet<string>): string[] {
  return words
    .filter((word) => SPELT.test(word) && word !== NAME && word !== CONDITION)
    .map((word) => word.toLowerCase().replaceAll('’', "'"))
    .filter((word, place, all) => !reviewed.has(word) && all.indexOf(word) === place);
}

/** The one in the middle; of an even number, halfway between the two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}
