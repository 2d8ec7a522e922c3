import { describe, expect, it } from '@jest/globals';
import { chosen, tallyJest, total, verdict } from './tally.ts';

const report = (numPassedTests: number, numFailedTests = 0, numRuntimeErrorTestSuites = 0) => ({
  numPassedTests,
  numFailedTests,
  numRuntimeErrorTestSuites,
});

describe('tallyJest', () => {
  it.each([
    ['all passed', report(3), true, { passed: 3, failed: 0 }],
    ['some failed', report(3, 2), false, { passed: 3, failed: 2 }],
    ['a file that does not run is a failure', report(3, 0, 1), false, { passed: 3, failed: 1 }],
    ['ended badly though every test passed', report(3), false, { passed: 3, failed: 1 }],
    ['no test ran', report(0), true, { passed: 0, failed: 1 }],
    ['no report', null, false, { passed: 0, failed: 1 }],
    ['no report though it ended well', null, true, { passed: 0, failed: 1 }],
  ])('%s', (_, written, succeeded, tally) => {
    expect(tallyJest(written, succeeded)).toEqual(tally);
  });
});

it('adds up to one line', () => {
  expect(
    verdict(
      total([
        { passed: 1, failed: 0 },
        { passed: 40, failed: 2 },
      ]),
    ),
  ).toBe('41 passed, 2 failed');
});

describe('chosen', () => {
  const names = ['build', 'lint', 'unit'] as const;
  it.each([
    [[], ['build', 'lint', 'unit']],
    [
      ['unit', 'build'],
      ['build', 'unit'],
    ],
    [['--only', 'lint'], ['lint']],
    [['--only=lint,unit'], ['lint', 'unit']],
  ])('%j', (args, steps) => {
    expect(chosen(names, args)).toEqual(steps);
  });

  it('refuses a step that does not exist', () => {
    expect(() => chosen(names, ['lnit'])).toThrow('No step lnit. The steps are build, lint, unit.');
  });
});
