import { describe, expect, it } from '@jest/globals';
import { failingExamples } from './examples.ts';
import { LexiconError } from './lexicon.types.ts';
import type { LexiconVersion, Phrase } from './lexicon.types.ts';
import { compile } from './scanner.ts';

const good: Phrase = {
  id: 'suicide.test',
  category: 'suicide',
  tier: 'high',
  pattern: 'want to die',
  author: 'a test',
  reason: 'a test',
  clinicalReview: null,
  fires: ['I want to die'],
  quiet: ['I want to dye'],
};
const lexicon = (...phrases: Partial<Phrase>[]): LexiconVersion => ({
  version: '2026-01-01.1',
  phrases: phrases.map((phrase) => ({ ...good, ...phrase })),
});
const faultsOf = (broken: LexiconVersion) => {
  try {
    compile(broken);
  } catch (error) {
    if (error instanceof LexiconError) return error.faults;
    throw error;
  }
  return [];
};

describe('a lexicon that does not compile', () => {
  it.each([
    ['id', { id: 'Not An Id' }],
    ['category', { category: 'weather' as 'suicide' }],
    ['tier', { tier: 'none' as 'high' }],
    ['tier', { tier: 'urgent' as 'high' }],
    ['author', { author: ' ' }],
    ['reason', { reason: '' }],
    ['fires', { fires: [] }],
    ['quiet', { quiet: [] }],
    ['about', { category: 'scam', about: 'other' } as const],
    ['pattern', { pattern: 'self-harm' }],
  ])('names the %s that is wrong in %j', (field, broken) => {
    expect(faultsOf(lexicon(broken)).map((fault) => fault.field)).toEqual([field]);
  });

  it('names every fault at once, with phrase, place, why and what to write instead', () => {
    const faults = faultsOf({
      ...lexicon({ pattern: 'a (b' }, { id: 'other', tier: 'none' as 'high' }, {}),
      version: '1',
    });
    expect(faults).toMatchObject([
      { phraseId: null, field: 'version' },
      { phraseId: 'suicide.test', field: 'pattern', position: 2, instead: 'Write ")" where it ends.' },
      { phraseId: 'other', field: 'tier', position: null },
      { phraseId: 'suicide.test', field: 'id', why: 'Another phrase has this id.' },
    ]);
    expect(() => compile(lexicon({ pattern: 'a (b' }))).toThrow(
      'suicide.test (pattern, character 3): "(" is not closed. Write ")" where it ends.',
    );
  });

  it('is not one when nothing is wrong', () => expect(faultsOf(lexicon({}))).toEqual([]));
});

describe('examples', () => {
  it('fail by not firing, by firing lowered and by not being quiet', () => {
    const wrong = lexicon({
      fires: ['I want tea', "I don't want to die", 'I want to die'],
      quiet: ['we want to die', 'tea'],
    });
    expect(failingExamples(compile(wrong), wrong)).toEqual([
      { phraseId: 'suicide.test', example: 'I want tea', why: 'does-not-fire' },
      { phraseId: 'suicide.test', example: "I don't want to die", why: 'fires-lowered' },
      { phraseId: 'suicide.test', example: 'we want to die', why: 'is-not-quiet' },
    ]);
  });
});
