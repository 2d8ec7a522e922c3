import { describe, expect, it } from '@jest/globals';
import { parsePattern } from './phrase-language.ts';
import type { Sequence } from './pattern.ts';
import { PATTERN_LIMITS } from './pattern.ts';

/** Every sequence of words that nodes allow, in a short notation: members joined by "/", gaps as "..n". */
const spelled = (nodes: Sequence): string[] =>
  nodes.reduce<string[]>(
    (starts, node) => {
      const ends =
        node.kind === 'word'
          ? [node.members.join('/')]
          : node.kind === 'one-of'
            ? [...(node.optional ? [''] : []), ...node.branches.flatMap(spelled)]
            : [`..${node.max}`];
      return starts.flatMap((start) => ends.map((end) => [start, end].filter(Boolean).join(' ')));
    },
    [''],
  );

const wordings = (pattern: string) => {
  const { branches, faults } = parsePattern(pattern);
  expect(faults).toEqual([]);
  return [...new Set(branches.flatMap(spelled))].sort();
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
    const { branches, except, whole } = parsePattern('= want to die -(want to die laughing)');
    expect([branches.length, except.flatMap(spelled), whole]).toEqual([1, ['want to die laughing'], true]);
  });

  it('tells what the rest of the message must hold, and must not', () => {
    const { branches, also, except, unless, faults } = parsePattern(
      'not eaten & (faint|collapsed) & days -(not eaten meat) --(film|telly)',
    );
    expect(faults).toEqual([]);
    expect([branches, ...also, except, unless].map((part) => part.flatMap(spelled))).toEqual([
      ['not eaten'],
      ['collapsed/faint'],
      ['days'],
      ['not eaten meat'],
      ['film/telly'],
    ]);
  });

  it('names a way to reach somebody', () => expect(wordings('ring <phone>')).toEqual(['ring #phone']));

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
    ['a & (b', 4, /not closed/],
    ['a -(b) --(c', 9, /not closed/],
    ['a & ', 0, /empty/],
    ['a b c d e f g h i j k l m n o p q r s', 0, /longer than 18 words/],
    ['a'.repeat(PATTERN_LIMITS.length + 1), 0, /longer than/],
  ])('says what is wrong with %j', (pattern, position, why) => {
    const { branches, faults } = parsePattern(pattern);
    expect(branches).toEqual([]);
    expect(faults[0]).toMatchObject({ position, why: expect.stringMatching(why) });
    expect(faults[0]!.instead).not.toBe('');
  });

  it('says what to write instead', () => {
    expect(parsePattern('self-harm').faults[0]!.instead).toBe('Write "self harm".');
    expect(parsePattern('(self-harm|k*ll) me').faults).toHaveLength(2);
  });
});
