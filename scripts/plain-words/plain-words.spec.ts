import { describe, expect, it } from '@jest/globals';
import { type Lists, RULE, grades, newWords, tooHard } from './rule.ts';
import { list, sources } from './sources.ts';

// Worn out, frightened or reading on a bus, people must understand every sentence at once.

const lists: Lists = { reviewed: new Set(list('plain-words')), conditions: list('condition-names') };

/** Fails with words for whoever has to mend it; a diff of strings would hide them. */
const expectNone = (faults: readonly string[], advice: string) => {
  if (faults.length > 0) throw new Error(`${advice}\n\n${faults.join('\n\n')}\n`);
};

describe.each(sources())('$name', ({ sentences }) => {
  it('says something', () => {
    expect(sentences.length).toBeGreaterThan(0);
  });

  it(`has no sentence above grade ${RULE.hardestGrade}`, () => {
    expectNone(
      tooHard(sentences, lists),
      'Say it in shorter sentences or shorter words. The name of a condition belongs in apps/web/src/locales/condition-names.txt.',
    );
  });

  it(`is at grade ${RULE.medianGrade} or below in the middle`, () => {
    const { median, hardest } = grades(sentences, lists);
    expectNone(
      median > RULE.medianGrade ? hardest : [],
      `The median is ${median.toFixed(1)}. These are the hardest sentences; some of them must be easier.`,
    );
  });

  it(`has only reviewed words where it says fewer than ${RULE.measuredFrom}`, () => {
    expectNone(
      newWords(sentences, lists),
      'Say it in words that are listed already, or add the word to apps/web/src/locales/plain-words.txt if anybody would know it.',
    );
  });
});

it.each(['plain-words', 'condition-names'] as const)('%s.txt is in order, each name once', (name) => {
  const lines = list(name);
  expect(lines).toEqual([...new Set(lines)].sort((one, other) => one.localeCompare(other, 'en')));
});

it('lists words in lower case, and conditions that can be looked for', () => {
  expect(list('plain-words').filter((word) => !/^\p{Ll}+(?:['-]\p{Ll}+)*$/u.test(word))).toEqual([]);
  expect(list('condition-names').filter((name) => !/^[\p{L}\p{N}' -]+$/u.test(name))).toEqual([]);
});
