/** What PostgreSQL's error codes mean for us. Source: PostgreSQL 18, appendix A. */

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Serialisation failure or deadlock: nothing happened, and trying again is right. */
export const isRetryable = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error));

export const isUniqueViolation = (error: unknown, constraint: string): boolean =>
  codeOf(error) === '23505' &&
  error instanceof Error &&
  'constraint' in error &&
  error.constraint === constraint;

const GONE = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  '57P01', // the server is told to stop
  '57P02', // it crashed
  '57P03', // it is starting or recovering
  '53300', // it has no connection left
  '53100', // its disk is full
  '57014', // our own time limit on a statement
  '55P03', // our own time limit on a lock
];

/** The messages with which `pg` and its pool report a lost or unobtainable connection: they carry no code. */
const GONE_MESSAGES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Client was closed and is not queryable',
  'Cannot use a pool after calling end',
];

/** The database is not there, or not now: for the caller it is "try again soon", never a fault of theirs. */
export function isUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  if (GONE.includes(code) || code.startsWith('08')) return true;
  return error instanceof Error && GONE_MESSAGES.some((start) => error.message.startsWith(start));
}
