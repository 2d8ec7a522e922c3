import { CLOCKS, moreUrgent } from './severity.ts';
import type { Clocks, Severity } from './severity.ts';

/**
 * A case as a state machine. `decide` says what a command makes happen, `evolve` what a case then is; neither reads a
 * clock nor stores anything, so every path through a case can be tried in a test and replayed from its facts.
 *
 * Times are milliseconds since 1970, UTC, by the server's clock. Both functions are total: every command has an answer
 * in every state.
 */
export type Phase = 'waiting' | 'acknowledged' | 'closed';

export interface Case {
  readonly phase: Phase;
  readonly severity: Severity;
  readonly openedAt: number;
  readonly acknowledgeBy: number;
  readonly actBy: number;
  /** Deadlines that passed with nobody there. */
  readonly missed: number;
  /** Counts the facts that made this case. */
  readonly version: number;
}

export type Deadline = 'acknowledge' | 'act';

export type Command =
  /** Words, or the service itself, gave cause for concern. */
  | { readonly kind: 'open'; readonly severity: Severity }
  /** More of it, about the same person. */
  | { readonly kind: 'join'; readonly severity: Severity }
  /** The timer of a deadline went off; `dueAt` is what it was set for. */
  | { readonly kind: 'deadline'; readonly deadline: Deadline; readonly dueAt: number };

export type Fact =
  | {
      readonly kind: 'opened';
      readonly severity: Severity;
      readonly at: number;
      readonly acknowledgeBy: number;
      readonly actBy: number;
    }
  | { readonly kind: 'joined'; readonly at: number }
  | {
      readonly kind: 'raised';
      readonly severity: Severity;
      readonly at: number;
      readonly acknowledgeBy: number;
      readonly actBy: number;
    }
  | { readonly kind: 'missed'; readonly deadline: Deadline; readonly at: number };

export type Refusal = 'already-open' | 'not-open' | 'closed';

export type Decision =
  { readonly ok: true; readonly facts: readonly Fact[] } | { readonly ok: false; readonly why: Refusal };

const MINUTE = 60_000;
const yes = (...facts: Fact[]): Decision => ({ ok: true, facts });
const no = (why: Refusal): Decision => ({ ok: false, why });

/**
 * @param current the case, or null when there is none yet
 * @param now milliseconds since 1970
 * @param clocks minutes by severity; the service's policy may differ from the defaults
 */
export function decide(
  current: Case | null,
  command: Command,
  now: number,
  clocks: Readonly<Record<Severity, Clocks>> = CLOCKS,
): Decision {
  if (command.kind === 'open') {
    if (current) return no('already-open');
    return yes({ kind: 'opened', severity: command.severity, at: now, ...by(now, clocks[command.severity]) });
  }
  if (!current) return no('not-open');
  // A deadline of a case that has been closed is no news; words that arrive for it open another case.
  if (current.phase === 'closed') return command.kind === 'deadline' ? yes() : no('closed');
  if (command.kind === 'join') return join(current, command.severity, now, clocks);
  return miss(current, command, now);
}

/** The case after a fact. @throws when the fact cannot follow: the history is not one that `decide` made */
export function evolve(current: Case | null, fact: Fact): Case {
  if (fact.kind === 'opened') {
    if (current) throw new Error('A case is opened once.');
    const { severity, at, acknowledgeBy, actBy } = fact;
    return { phase: 'waiting', severity, openedAt: at, acknowledgeBy, actBy, missed: 0, version: 1 };
  }
  if (!current) throw new Error('The first fact of a case is that it was opened.');
  const next = { ...current, version: current.version + 1 };
  switch (fact.kind) {
    case 'joined':
      return next;
    case 'raised':
      return { ...next, severity: fact.severity, acknowledgeBy: fact.acknowledgeBy, actBy: fact.actBy };
    case 'missed':
      return { ...next, missed: current.missed + 1 };
  }
}

/** The deadlines that a fact sets: each needs a timer. */
export function deadlinesSetBy(
  fact: Fact,
): readonly { readonly deadline: Deadline; readonly dueAt: number }[] {
  if (fact.kind !== 'opened' && fact.kind !== 'raised') return [];
  return [
    { deadline: 'acknowledge', dueAt: fact.acknowledgeBy },
    { deadline: 'act', dueAt: fact.actBy },
  ];
}

function join(
  current: Case,
  severity: Severity,
  now: number,
  clocks: Readonly<Record<Severity, Clocks>>,
): Decision {
  const joined: Fact = { kind: 'joined', at: now };
  const raised = moreUrgent(current.severity, severity);
  if (raised === current.severity) return yes(joined);
  // Raising never gives anybody more time than there was.
  const fresh = by(now, clocks[raised]);
  return yes(joined, {
    kind: 'raised',
    severity: raised,
    at: now,
    acknowledgeBy: Math.min(current.acknowledgeBy, fresh.acknowledgeBy),
    actBy: Math.min(current.actBy, fresh.actBy),
  });
}

function miss(current: Case, { deadline, dueAt }: Command & { kind: 'deadline' }, now: number): Decision {
  const standing = deadline === 'acknowledge' ? current.acknowledgeBy : current.actBy;
  // A timer from before the case was raised, or one that came back after it had done its work.
  if (dueAt !== standing || now < dueAt) return yes();
  if (deadline === 'acknowledge' && current.phase !== 'waiting') return yes();
  return yes({ kind: 'missed', deadline, at: now });
}

const by = (now: number, clocks: Clocks): { acknowledgeBy: number; actBy: number } => ({
  acknowledgeBy: now + clocks.acknowledge * MINUTE,
  actBy: now + clocks.act * MINUTE,
});
