/** What PostgreSQL's error codes mean for us. Source: PostgreSQL 18, appendix A. */

const textOf = (error: unknown, property: 'code' | 'message' | 'name'): string => {
  const value: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, property) : undefined;
  return typeof value === 'string' ? value : '';
};
const codeOf = (error: unknown): string => textOf(error, 'code');

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

/** How `pg` reports a statement that was sent and not answered. */
const SILENCE = 'Query read timeout';

export const isSilence = (error: unknown): boolean => textOf(error, 'message') === SILENCE;

/** The messages with which `pg` and its pool report a lost or unobtainable connection: they carry no code. */
const GONE_MESSAGES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Client was closed and is not queryable',
  SILENCE,
  'Cannot use a pool after calling end',
];

/** What TypeORM says of a connection that was lost between two statements, and we of one that does not answer. */
const GONE_NAMES = ['QueryRunnerAlreadyReleasedError', 'TookTooLong'];

/** The database is not there, or not now: for the caller it is "try again soon", never a fault of theirs. */
export function isUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  if (GONE.includes(code) || code.startsWith('08')) return true;
  return (
    GONE_NAMES.includes(textOf(error, 'name')) ||
    GONE_MESSAGES.some((start) => textOf(error, 'message').startsWith(start))
  );
}
