import { PROBLEMS } from '@blether/contracts/problems';
import type { FieldFault, Problem, ProblemCode } from '@blether/contracts/problems';

export interface ProblemDetails {
  readonly errors?: readonly FieldFault[];
  /** Whole seconds. */
  readonly retryAfter?: number;
}

/** Thrown anywhere on the way of a request or socket event; the filters turn it into the answer. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'ProblemError';
  }
}

/** `throw problem('topic-closed')` */
export const problem = (code: ProblemCode, details?: ProblemDetails): ProblemError =>
  new ProblemError(code, details);

/** The object that goes out, by either door. */
export function toProblem(error: ProblemError, traceId: string): Problem {
  const { status, title } = PROBLEMS[error.code];
  return {
    type: `urn:blether:problem:${error.code}`,
    code: error.code,
    title,
    status,
    traceId,
    ...error.details,
  };
}
