import { PROBLEMS, type FieldFault, type Problem, type ProblemCode } from '@blether/contracts/problems';

/** The server answered, and the answer is no. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  /** When it was answered, by this device's clock: what it says to wait for begins here. */
  readonly at = Date.now();

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Nothing came back: no network, no server, or not in time. Whether it arrived is unknown. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && String(value.code) in PROBLEMS;
}

/** A problem of our own making, for answers that do not come from Blether (a proxy's error page). */
export function problemOf(status: number): Problem {
  const code: ProblemCode = status === 404 ? 'not-found' : status >= 502 ? 'unavailable' : 'internal';
  return { type: `urn:blether:problem:${code}`, code, title: PROBLEMS[code].title, status, traceId: '' };
}

export function codeOf(error: unknown): ProblemCode | undefined {
  return error instanceof ProblemError ? error.problem.code : undefined;
}

/** What was wrong with one field of the body, if that is what was wrong. */
export function faultAt(error: unknown, pointer: FieldFault['pointer']): FieldFault['fault'] | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  return error.problem.errors?.find((field) => field.pointer === pointer)?.fault;
}

/** When another try makes sense by this device's clock, if the server said so. */
export function againAt(error: unknown): Date | undefined {
  if (!(error instanceof ProblemError) || error.problem.retryAfter === undefined) return undefined;
  return new Date(error.at + error.problem.retryAfter * 1000);
}

/** Seconds to wait before another try makes sense, if the server said so. */
export function waitOf(error: unknown): number | undefined {
  return error instanceof ProblemError ? error.problem.retryAfter : undefined;
}
