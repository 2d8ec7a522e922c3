// How `npm test` counts. Every step that is not Jest is one thing that passed or failed.

export interface Tally {
  passed: number;
  failed: number;
}

/** What Jest writes with --json, as far as it is counted. */
export interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  /** Files that broke before, between or after their tests. */
  numRuntimeErrorTestSuites: number;
}

/**
 * @param report what Jest wrote, `null` when it wrote nothing
 * @param succeeded whether Jest ended well
 * @returns at least one failure unless Jest ended well and ran something
 */
export function tallyJest(report: JestReport | null, succeeded: boolean): Tally {
  if (report === null) return { passed: 0, failed: 1 };
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const sound = succeeded && passed > 0;
  return { passed, failed: sound ? failed : Math.max(failed, 1) };
}

export const total = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
});

/** The last line of a run. */
export const verdict = ({ passed, failed }: Tally) => `${passed} passed, ${failed} failed`;

/**
 * Which steps to run: `lint walls`, `--only lint,walls` and `--only=lint` name some, nothing names all.
 * @throws when a name is not a step
 */
export function chosen<Name extends string>(names: readonly Name[], args: readonly string[]): Name[] {
  const asked = args.flatMap((arg) => arg.replace(/^--only=?/, '').split(',')).filter((name) => name !== '');
  const unknown = asked.filter((name) => !names.some((known) => known === name));
  if (unknown.length > 0)
    throw new Error(`No step ${unknown.join(', ')}. The steps are ${names.join(', ')}.`);
  return asked.length === 0 ? [...names] : names.filter((name) => asked.includes(name));
}
