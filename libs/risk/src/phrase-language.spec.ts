import { describe, expect, it } from '@jest/globals';
import { PATTERN_LIMITS, parsePattern } from './phrase-language.ts';

/** Variants in a short notation: members joined by "/", gaps as "..n". */
const wordings = (pattern: string) => {
  const { variants, faults } = parsePattern(pattern);
  expect(faults).toEqual([]);
  return variants
    .map((steps) =>
      steps.map((step) => (step.kind === 'gap' ? `..${step.max}` : step.members.join('/'))).join(' '),
    )
    .sort();
};

describe('the phrase language', () => {
  it.each([
    ['kill myself', ['kill myself']],
    ["I'm DONE", ['im done']],
    ['a [really] b', ['a b', 'a really b']],
    ['a [x|y z] b', ['a b', 'a x b', 'a y z b']],
    ['(die|be dead) now', ['be dead now', 'die now']],
    ['want ..3 die', ['want ..3 die']],
    ['cutt* (arm|leg*)', ['cutt* arm/leg*']],
    ['(a|b (c|d e)) f', ['a f', 'b c f', 'b d e f']],
    ['a b|c d', ['a b', 'c d']],
    ['{die} now', ['dee/deein/die/died/dies/dyin/dying now']],
    ['sorry ~3 bye', ['bye ..3 sorry', 'sorry ..3 bye']],
    ['<to> die', ['tae/ti/to die']],
    ['(a|a) b', ['a b']],
  ])('spells out %s', (pattern, expected) => expect(wordings(pattern)).toEqual(expected));

  it('tells a whole message and exceptions from the words to find', () => {
    const { variants, except, whole } = parsePattern('= want to die -(want to die laughing)');
    expect([variants.length, except.length, whole]).toEqual([1, 1, true]);
    expect(except[0]).toHaveLength(4);
  });

  it('joins single words that are alternatives into one step, so that they do not multiply', () => {
    const { variants } = parsePattern('(a|b|c|d) (a|b|c|d) (a|b|c|d) (a|b|c|d) (a|b|c|d)');
    expect(variants).toHaveLength(1);
  });

  it.each([
    ['', 0, /empty/],
    ['a (b|c', 2, /not closed/],
    ['a b)', 3, /closes nothing/],
    ['a (b|) c', 5, /empty/],
    ['a [b', 2, /not closed/],
    ['..3 a', 0, /beginning or the end/],
    ['a ..3', 2, /beginning or the end/],
    ['a (b ..2|c) d|e (..3|x)', 0, /beginning or the end/],
    ['a ..0 b', 2, /not a gap/],
    ['a ..99 b', 2, /not a gap/],
    ['a ..2 ..2 b', 0, /Two gaps/],
    ['a k*ll', 2, /not at its end/],
    ['a ki*', 2, /too many words/],
    ['a *', 2, /no letter/],
    ['self-harm', 0, /several words/],
    ['diiie', 0, /stretched/],
    ['end. now', 0, /read without/],
    ['a [b]', 0, /changes nothing/],
    ['[a] [b]', 0, /nothing at all/],
    ['((((((a|b))))))', 5, /too deep/],
    ['<nobody> a', 0, /no frame/],
    ['{self-harm} a', 0, /no verb/],
    ['a ~3', 2, /stands between/],
    ['a b c d e f g h i j k l m n o', 0, /longer than 14 words/],
    ['a'.repeat(PATTERN_LIMITS.length + 1), 0, /longer than/],
    [`${'(a b|c d) '.repeat(13)}e`, 0, /multiply/],
  ])('says what is wrong with %j', (pattern, position, why) => {
    const { variants, faults } = parsePattern(pattern);
    expect(variants).toEqual([]);
    expect(faults[0]).toMatchObject({ position, why: expect.stringMatching(why) });
    expect(faults[0]!.instead).not.toBe('');
  });

  it('says what to write instead', () => {
    expect(parsePattern('self-harm').faults[0]!.instead).toBe('Write "self harm".');
    expect(parsePattern('(self-harm|k*ll) me').faults).toHaveLength(2);
  });
});
