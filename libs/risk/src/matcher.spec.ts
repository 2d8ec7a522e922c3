import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildAutomaton } from './automaton.ts';
import { match, wordsOf } from './matcher.ts';
import type { Match } from './matcher.ts';
import { parsePattern } from './phrase-language.ts';
import type { Node, Sequence } from './pattern.ts';
import { Requirements } from './requirements.ts';
import { readUnits } from './units.ts';
import { foldedView } from './view.ts';
import type { Token } from './view.ts';
import { Vocabulary } from './vocabulary.ts';
import { Work } from './work.ts';

function matcherOf(...patterns: string[]) {
  const parsed = patterns.map((pattern) => {
    const { branches, faults } = parsePattern(pattern);
    expect(faults).toEqual([]);
    return branches;
  });
  const vocabulary = new Vocabulary();
  const automaton = buildAutomaton(parsed, vocabulary);
  const requirements = new Requirements(
    parsed.map((branches) => ({ branches, also: [], whole: false })),
    vocabulary,
  );
  vocabulary.close();
  const tokensOf = (text: string) => foldedView(readUnits(text, new Work(1e6)), vocabulary).tokens;
  return {
    parsed,
    tokensOf,
    match: (text: string) => match(automaton, vocabulary, wordsOf(tokensOf(text)), new Work(1e6)),
    candidates: (text: string) => requirements.candidates(wordsOf(tokensOf(text)).classes),
    matchCandidates(text: string) {
      const candidates = this.candidates(text);
      const found = match(automaton, vocabulary, wordsOf(tokensOf(text)), new Work(1e6), candidates);
      return found.filter(({ pattern }) => candidates.has(pattern));
    },
  };
}

/** The obvious matcher: tries every beginning, and every way on from there. Exponential, and right. */
function obviously(parsed: readonly (readonly Sequence[])[], tokens: readonly Token[]): readonly Match[] {
  const ends = (node: Node, at: number): number[] => {
    if (node.kind === 'word') {
      const words = tokens[at]?.words ?? [];
      const fits = node.members.some((member) =>
        words.some((word) => (member.endsWith('*') ? word.startsWith(member.slice(0, -1)) : word === member)),
      );
      return fits ? [at + 1] : [];
    }
    if (node.kind === 'one-of') {
      return [...(node.optional ? [at] : []), ...node.branches.flatMap((branch) => endsOf(branch, at))];
    }
    const here = tokens[at - 1]?.sentence;
    const reached = [at];
    for (let passed = 1; passed <= node.max; passed++) {
      const [over, next] = [tokens[at + passed - 1], tokens[at + passed]];
      if (!over || !next) break;
      const isCut = over.sentence !== here || next.sentence !== here;
      if (isCut && !(node.kind === 'gap' && node.far)) break;
      reached.push(at + passed);
    }
    return reached;
  };
  const endsOf = (nodes: Sequence, at: number): number[] =>
    nodes.reduce<number[]>((places, node) => places.flatMap((place) => ends(node, place)), [at]);
  const found = new Map<string, Match>();
  parsed.forEach((branches, pattern) => {
    tokens.forEach((_, first) => {
      for (const end of branches.flatMap((branch) => endsOf(branch, first))) {
        found.set(`${pattern} ${first} ${end}`, { pattern, first, last: end - 1 });
      }
    });
  });
  return [...found.values()].sort((a, b) => a.last - b.last || a.first - b.first || a.pattern - b.pattern);
}

const word = fc.constantFrom('a', 'b', 'c', 'be', 'bed', 'bet');
const element = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 1, arbitrary: fc.constant('bed*') },
  { weight: 2, arbitrary: fc.tuple(word, word, word).map(([x, y, z]) => `(${x}|${y} ${z})`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([x, y]) => `(${x} [${y}] ${x}|${y})`) },
);
const link = fc.constantFrom(' ', ' ..1 ', ' ..2 ', ' [c] ', ' [a b] ', ' ..3 ', ' ...2 ');
const pattern = fc
  .tuple(element, fc.array(fc.tuple(link, element), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.map(([by, next]) => by + next).join(''));
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n\n')), { maxLength: 14 })
  .map((words) => words.flat().join(''));

describe('the matcher', () => {
  it.each([
    ['kill myself', 'i will kill myself now', [[0, 2, 3]]],
    [
      'a ..2 c',
      'a b c c',
      [
        [0, 0, 2],
        [0, 0, 3],
      ],
    ],
    ['a ..2 c', 'a. b c', []],
    ['a c', 'a. c', [[0, 0, 1]]],
    ['a ..1 c', 'a b. c', []],
    ['a ...1 c', 'a b. c', [[0, 0, 2]]],
    ['cutt*', 'cutting cut', [[0, 0, 0]]],
  ] as const)('finds %s in %j', (phrase, where, expected) =>
    expect(
      matcherOf(phrase)
        .match(where)
        .map((each) => [each.pattern, each.first, each.last]),
    ).toEqual(expected),
  );

  it('finds what the obvious matcher finds, and no less where only possible patterns are looked for', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), text, (patterns, where) => {
        const matcher = matcherOf(...patterns);
        const expected = obviously(matcher.parsed, matcher.tokensOf(where));
        expect(matcher.match(where)).toEqual(expected);
        expect(matcher.matchCandidates(where)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('stops where the work runs out', () => {
    const vocabulary = new Vocabulary();
    const automaton = buildAutomaton([parsePattern('a').branches], vocabulary);
    vocabulary.close();
    const { tokens } = foldedView(readUnits('a '.repeat(100), new Work(1e6)), vocabulary);
    const work = new Work(50);
    expect(match(automaton, vocabulary, wordsOf(tokens), work).length).toBeLessThan(50);
    expect(work.complete).toBe(false);
  });
});
