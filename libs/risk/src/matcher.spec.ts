import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildMatcher } from './matcher.ts';
import { parsePattern } from './phrase-language.ts';
import type { Step, Variants } from './phrase-language.ts';
import type { Token } from './view.ts';
import { foldedView } from './view.ts';
import { Work } from './work.ts';

const LIMIT = 10_000_000;
const tokensOf = (text: string) => foldedView(text, new Work(LIMIT)).tokens;
const patternsOf = (...patterns: string[]) => patterns.map((pattern) => parsePattern(pattern).variants);
const matchesOf = (patterns: readonly Variants[], text: string) =>
  buildMatcher(patterns)
    .match(tokensOf(text), new Work(LIMIT))
    .map(({ pattern, first, last }) => `${pattern}:${first}-${last}`);

/** The slow and obvious way: from every token try every variant, every length of every gap. */
function obviousMatches(patterns: readonly Variants[], tokens: readonly Token[]): string[] {
  const isMember = (token: Token, member: string) =>
    token.spellings.some((word) =>
      member.endsWith('*') ? word.startsWith(member.slice(0, -1)) : word === member,
    );
  const ends = (steps: readonly Step[], at: number): number[] => {
    const [step, ...rest] = steps;
    if (!step) return [at - 1];
    if (step.kind === 'gap') {
      const found = ends(rest, at);
      for (let skipped = 1; skipped <= step.max && at + skipped < tokens.length; skipped++) {
        if (tokens[at + skipped]!.sentence !== tokens[at - 1]!.sentence) break;
        found.push(...ends(rest, at + skipped));
      }
      return found;
    }
    const token = tokens[at];
    return token && step.members.some((member) => isMember(token, member)) ? ends(rest, at + 1) : [];
  };
  const found = new Set<string>();
  patterns.forEach((variants, pattern) =>
    tokens.forEach((_, first) =>
      variants.forEach((steps) =>
        ends(steps, first).forEach((last) => found.add(`${pattern}:${first}-${last}`)),
      ),
    ),
  );
  return [...found].sort();
}

const word = fc.constantFrom('a', 'a', 'b', 'b', 'c', 'abc', 'abcd');
const element = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: fc.constantFrom('abc*', '(a|b)', '(a b|c)', '(a|b ..1 c)') },
);
const joint = fc.constantFrom(' ', ' ', ' ..1 ', ' ..2 ', ' ..3 ', ' [a] ', ' [b|c a] ');
const pattern = fc
  .tuple(element, fc.array(fc.tuple(joint, element), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.flat().join(''));
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '. ')), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));

describe('the matcher', () => {
  it('finds what the slow and obvious matcher finds, each match once', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 5 }), text, (patterns, body) => {
        const compiled = patternsOf(...patterns);
        const matches = matchesOf(compiled, body);
        found += matches.length;
        expect([...matches].sort()).toEqual(obviousMatches(compiled, tokensOf(body)));
      }),
      { numRuns: 600 },
    );
    expect(found).toBeGreaterThan(100); // the property must not hold because nothing matches
  });

  it('keeps overlapping matches of one pattern and of several', () => {
    expect(matchesOf(patternsOf('a ..2 b', 'b a'), 'a b a b')).toEqual(['0:0-1', '1:1-2', '0:0-3', '0:2-3']);
  });

  it('lets the later of two ways into a gap go its full way', () => {
    expect(matchesOf(patternsOf('a ..1 b ..2 c'), 'a b b x x c')).toEqual(['0:0-5']);
  });

  it('reaches with a gap to the end of the sentence and no further, with neighbours over it', () => {
    const patterns = patternsOf('a ..3 b');
    expect(matchesOf(patterns, 'a x b')).toEqual(['0:0-2']);
    expect(matchesOf(patterns, 'a x. b')).toEqual([]);
    expect(matchesOf(patterns, 'a. x b')).toEqual([]);
    expect(matchesOf(patterns, 'a. b')).toEqual(['0:0-1']);
  });

  it('does work in proportion to the text, also where every word begins and prolongs matches', () => {
    const matcher = buildMatcher(
      patternsOf('a ..8 a ..8 a ..8 b', 'a* ..8 a ..8 c'.replace('a*', 'aaa*'), '(a|b) ..4 (a|b) x'),
    );
    const cost = (length: number) => {
      const work = new Work(LIMIT);
      matcher.match(tokensOf('a '.repeat(length)), work);
      expect(work.complete).toBe(true);
      return work.units;
    };
    expect(cost(4000) / cost(1000)).toBeLessThan(4.2);
  });

  it('gives what it has when the work runs out', () => {
    const work = new Work(40);
    const matches = buildMatcher(patternsOf('a b')).match(tokensOf('a b '.repeat(50)), work);
    expect(work.complete).toBe(false);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.length).toBeLessThan(50);
  });
});
