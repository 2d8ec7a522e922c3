/**
 * Everything that can go wrong in a way a person is told about: RFC 9457 problem details, the same object over
 * HTTP (`application/problem+json`) and in a socket acknowledgement. The web's words for each code are a
 * `Record<ProblemCode, …>`, so a code without a sentence does not compile.
 */
export const PROBLEMS = {
  'bad-request': { status: 400, title: 'The request could not be read' },
  'bad-json': { status: 400, title: 'That could not be read' },
  validation: { status: 422, title: 'Some of it needs another look' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'wrong-credentials': { status: 401, title: 'That email and password do not go together' },
  'wrong-code': { status: 401, title: 'That code does not fit' },
  'second-factor-needed': { status: 403, title: 'Your role asks for a second step' },
  'consent-needed': { status: 403, title: 'There are new rules to read first' },
  'prove-it-is-you': { status: 403, title: 'Give your password once more' },
  'sign-up-closed': { status: 403, title: 'Nobody new can join for now' },
  'too-young': { status: 403, title: 'This place is for older people' },
  'wrong-origin': { status: 403, title: 'The request came from another site' },
  forbidden: { status: 403, title: 'You may not do that' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'wrong-method': { status: 405, title: 'That cannot be done here' },
  conflict: { status: 409, title: 'It changed while you were busy' },
  'last-administrator': { status: 409, title: 'Somebody has to be left who runs this' },
  'someone-else-decides': { status: 409, title: 'Somebody else has to decide this' },
  'appointed-since': { status: 409, title: 'You have had this role for less long than this has waited' },
  'topic-closed': { status: 409, title: 'This topic is closed' },
  'topic-held': { status: 409, title: 'This topic waits for a moderator' },
  'case-taken': { status: 409, title: 'Somebody else has this case' },
  'case-not-yours': { status: 409, title: 'Take this case first' },
  'case-closed': { status: 409, title: 'This case is closed' },
  'flow-unfinished': { status: 409, title: 'Some questions come first' },
  'danger-first': { status: 409, title: 'Make sure first that nobody is in danger' },
  'distress-is-no-strike': { status: 409, title: 'Nobody is punished for distress' },
  'not-now': { status: 409, title: 'That cannot be done to it now' },
  'slowed-down': { status: 429, title: 'You have been asked to slow down' },
  'writing-paused': { status: 403, title: 'You have been asked to take a break' },
  'account-removed': { status: 403, title: 'This account has been closed by a moderator' },
  'records-needed': { status: 409, title: 'Some records are needed first' },
  'client-id-reused': { status: 409, title: 'That id belongs to other words' },
  'link-used': { status: 410, title: 'This link was used before' },
  'link-expired': { status: 410, title: 'This link no longer works' },
  'too-large': { status: 413, title: 'That is too large' },
  'unsupported-media-type': { status: 415, title: 'That came in a form we cannot read' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  'unknown-event': { status: 404, title: 'There is no such event' },
  internal: { status: 500, title: 'Something broke on our side' },
  unavailable: { status: 503, title: 'Not there for the moment' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Why one field was not accepted. The web has words for each; `detail` is the plain English of it. */
export const FAULTS = [
  'required',
  'wrong-type',
  'too-short',
  'too-long',
  'not-an-id',
  'not-an-email',
  'not-a-phone',
  'no-letters',
  'bad-characters',
  'unknown-field',
  'not-a-cursor',
  'out-of-range',
  'too-easy',
  'tells-who-you-are',
  'taken',
  'not-kind',
  'not-agreed',
  'not-a-phone-number',
  'not-a-web-address',
  'in-the-past',
] as const;
export type Fault = (typeof FAULTS)[number];

export interface FieldFault {
  /** JSON pointer into the body (`/title`), or `?name` for a query parameter, `:name` for one of the path. */
  readonly pointer: string;
  readonly fault: Fault;
  readonly detail: string;
}

export interface Problem {
  readonly type: `urn:blether:problem:${ProblemCode}`;
  readonly code: ProblemCode;
  readonly title: string;
  readonly status: number;
  /** To quote when asking for help; the same id stands in the log. */
  readonly traceId: string;
  readonly errors?: readonly FieldFault[];
  /** Seconds until another try makes sense. */
  readonly retryAfter?: number;
}
