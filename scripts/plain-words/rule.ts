// The rule of plain words, and what is said to the writer who breaks it.
import { hardest, measure, median, type Reading, unreviewed } from './measure.ts';
import type { Sentence } from './sources.ts';

export const RULE = {
  /** The formula means nothing for a handful of words: below this, each word must be a reviewed one. */
  measuredFrom: 8,
  hardestGrade: 6,
  medianGrade: 4,
} as const;

export interface Lists {
  reviewed: ReadonlySet<string>;
  conditions: readonly string[];
}

interface Measured extends Sentence {
  reading: Reading;
}

const isMeasured = ({ reading }: Measured) => reading.words.length >= RULE.measuredFrom;

const measureAll = (sentences: readonly Sentence[], { conditions }: Lists): Measured[] =>
  sentences.map((sentence) => ({ ...sentence, reading: measure(sentence.text, conditions) }));

const explain = ({ text, where, reading }: Measured): string =>
  [
    `grade ${reading.grade.toFixed(1)}: “${text}”`,
    `  in ${where}`,
    `  ${reading.words.length} words in one sentence; the longest: ${hardest(reading).join(', ') || 'none'}`,
  ].join('\n');

/** The sentences that are too hard, each with what makes it so, the hardest first. */
export function tooHard(sentences: readonly Sentence[], lists: Lists): string[] {
  return measureAll(sentences, lists)
    .filter((sentence) => isMeasured(sentence) && sentence.reading.grade > RULE.hardestGrade)
    .sort((one, other) => other.reading.grade - one.reading.grade)
    .map(explain);
}

/** The short strings with a word that nobody has reviewed. */
export function newWords(sentences: readonly Sentence[], lists: Lists): string[] {
  return measureAll(sentences, lists)
    .filter((sentence) => !isMeasured(sentence))
    .map((sentence) => ({ ...sentence, words: unreviewed(sentence.reading, lists.reviewed) }))
    .filter(({ words }) => words.length > 0)
    .map(({ text, where, words }) => `${words.join(', ')}: “${text}”\n  in ${where}`);
}

export interface Grades {
  measured: number;
  median: number;
  /** The hardest sentences explained, for whoever has to bring the median down. */
  hardest: string[];
}

export function grades(sentences: readonly Sentence[], lists: Lists, most = 8): Grades {
  const measured = measureAll(sentences, lists)
    .filter(isMeasured)
    .sort((one, other) => other.reading.grade - one.reading.grade);
  return {
    measured: measured.length,
    median: median(measured.map(({ reading }) => reading.grade)),
    hardest: measured.slice(0, most).map(explain),
  };
}
