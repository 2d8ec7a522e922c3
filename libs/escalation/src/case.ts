import { CLOCKS, moreUrgent } from './severity.ts';
import type { Clocks, Severity } from './severity.ts';

/**
 * A case as a state machine. `decide` says what a command makes happen, `evolve` what a case then is; neither reads a
 * clock nor stores anything, so every path through a case can be tried in a test and replayed from its facts.
 *
 * Times are milliseconds since 1970, UTC, by the server's clock. Both functions are total: every command has an answer
 * in every state.
 */
export const PHASES = ['waiting', 'claimed', 'closed'] as const;
export type Phase = (typeof PHASES)[number];

/** Who works on a case: an id, and nothing else is asked of it. */
export type Worker = string;

export interface Case {
  readonly phase: Phase;
  readonly severity: Severity;
  readonly openedAt: number;
  /** Until when somebody must have taken it on. A case that is given back has as long as is left, not as long as a new one. */
  readonly acknowledgeBy: number;
  /** Until when somebody must have acted. May move nearer when more comes in, and never away while nobody has. */
  readonly actBy: number;
  /** Who has it; null unless it is claimed. */
  readonly worker: Worker | null;
  /** When it was first taken on. */
  readonly acknowledgedAt: number | null;
  /** When somebody last acted, since anything last came in. */
  readonly actedAt: number | null;
  /** Deadlines that passed with nobody there. */
  readonly missed: number;
  /** Counts the facts that made this case. */
  readonly version: number;
}

export type Deadline = 'acknowledge' | 'act';

export type Command =
  /** Words, a report or the service itself gave cause for concern. */
  | { readonly kind: 'open'; readonly severity: Severity }
  /** More of it, about the same person. */
  | { readonly kind: 'join'; readonly severity: Severity }
  /** Somebody judges it to be more urgent. */
  | { readonly kind: 'raise'; readonly severity: Severity; readonly by: Worker }
  /** Somebody takes it on. `from`: whom they may take it from, because they know that they have it; null takes it from nobody. */
  | { readonly kind: 'claim'; readonly by: Worker; readonly from: Worker | null }
  /** Whoever has it gives it back. */
  | { readonly kind: 'return'; readonly by: Worker }
  /** Nobody has worked on it for as long as a lease lasts; `by` is whose lease that was, until when it stands now. */
  | { readonly kind: 'lapse'; readonly by: Worker; readonly leaseUntil: number }
  /** Something was done about it. */
  | { readonly kind: 'act'; readonly by: Worker }
  /** Something was written down that changes nothing of the above: a note, an answer, a page. */
  | { readonly kind: 'note' }
  | { readonly kind: 'close'; readonly by: Worker }
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
  /** `actBy`: until when somebody must act on what has joined; null where the deadline stays what it was. */
  | { readonly kind: 'joined'; readonly at: number; readonly actBy: number | null }
  | {
      readonly kind: 'raised';
      readonly severity: Severity;
      readonly at: number;
      readonly acknowledgeBy: number;
      readonly actBy: number;
      /** Which of the deadlines need a timer now: those that are not still ahead as they were. */
      readonly sets: readonly Deadline[];
    }
  /** `from`: who had it until then, when it was taken over. */
  | { readonly kind: 'claimed'; readonly at: number; readonly by: Worker; readonly from: Worker | null }
  | {
      readonly kind: 'returned' | 'lapsed';
      readonly at: number;
      readonly by: Worker;
      readonly acknowledgeBy: number;
      readonly sets: readonly Deadline[];
    }
  | { readonly kind: 'acted'; readonly at: number; readonly by: Worker }
  | { readonly kind: 'noted'; readonly at: number }
  | { readonly kind: 'closed'; readonly at: number; readonly by: Worker }
  | { readonly kind: 'missed'; readonly deadline: Deadline; readonly at: number };

export type Refusal = 'already-open' | 'not-open' | 'closed' | 'taken' | 'not-yours' | 'not-more-urgent';

export type Decision =
  { readonly ok: true; readonly facts: readonly Fact[] } | { readonly ok: false; readonly why: Refusal };

const MINUTE = 60_000;
/** How long a claim lasts without a sign of life. */
export const LEASE_MILLISECONDS = 5 * MINUTE;

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
  // What a timer says of a case that has been closed is no news; words that arrive for it open another case.
  if (current.phase === 'closed')
    return command.kind === 'deadline' || command.kind === 'lapse' ? yes() : no('closed');
  switch (command.kind) {
    case 'join':
      return join(current, command.severity, now, clocks);
    case 'raise': {
      const raised = raise(current, command.severity, now, clocks);
      return raised.length > 0 ? yes(...raised) : no('not-more-urgent');
    }
    case 'claim':
      return claim(current, command, now);
    case 'return':
      if (current.worker !== command.by) return no('not-yours');
      return yes({ kind: 'returned', at: now, by: command.by, ...again(current, now, clocks) });
    case 'lapse':
      // Its holder showed a sign of life since the timer was set, or it is somebody else's by now.
      if (current.worker !== command.by || now < command.leaseUntil) return yes();
      return yes({ kind: 'lapsed', at: now, by: command.by, ...again(current, now, clocks) });
    case 'act':
      return current.worker === command.by
        ? yes({ kind: 'acted', at: now, by: command.by })
        : no('not-yours');
    case 'note':
      return yes({ kind: 'noted', at: now });
    case 'close':
      return current.worker === command.by
        ? yes({ kind: 'closed', at: now, by: command.by })
        : no('not-yours');
    case 'deadline':
      return miss(current, command, now);
  }
}

/** The case after a fact. @throws when the fact cannot follow: the history is not one that `decide` made */
export function evolve(current: Case | null, fact: Fact): Case {
  if (fact.kind === 'opened') {
    if (current) throw new Error('A case is opened once.');
    const { severity, at, acknowledgeBy, actBy } = fact;
    return {
      phase: 'waiting',
      severity,
      openedAt: at,
      acknowledgeBy,
      actBy,
      worker: null,
      acknowledgedAt: null,
      actedAt: null,
      missed: 0,
      version: 1,
    };
  }
  if (!current) throw new Error('The first fact of a case is that it was opened.');
  const next = { ...current, version: current.version + 1 };
  switch (fact.kind) {
    case 'joined':
      return fact.actBy === null ? next : { ...next, actBy: fact.actBy, actedAt: null };
    case 'noted':
      return next;
    case 'raised': {
      const { severity, acknowledgeBy, actBy } = fact;
      return { ...next, severity, acknowledgeBy, actBy, actedAt: null };
    }
    case 'claimed':
      return {
        ...next,
        phase: 'claimed',
        worker: fact.by,
        acknowledgedAt: current.acknowledgedAt ?? fact.at,
      };
    case 'returned':
    case 'lapsed':
      return { ...next, phase: 'waiting', worker: null, acknowledgeBy: fact.acknowledgeBy };
    case 'acted':
      return { ...next, actedAt: fact.at };
    case 'closed':
      return { ...next, phase: 'closed', worker: null, actedAt: current.actedAt ?? fact.at };
    case 'missed':
      return { ...next, missed: current.missed + 1 };
  }
}

/** The deadlines that a fact sets: each needs a timer. */
export function deadlinesSetBy(
  fact: Fact,
): readonly { readonly deadline: Deadline; readonly dueAt: number }[] {
  switch (fact.kind) {
    case 'opened':
      return [
        { deadline: 'acknowledge', dueAt: fact.acknowledgeBy },
        { deadline: 'act', dueAt: fact.actBy },
      ];
    case 'joined':
      return fact.actBy === null ? [] : [{ deadline: 'act', dueAt: fact.actBy }];
    case 'raised':
      return fact.sets.map((deadline) => ({
        deadline,
        dueAt: deadline === 'acknowledge' ? fact.acknowledgeBy : fact.actBy,
      }));
    case 'returned':
    case 'lapsed':
      return fact.sets.map((deadline) => ({ deadline, dueAt: fact.acknowledgeBy }));
    default:
      return [];
  }
}

/** A sign of life from whoever has the case. @returns until when they have it from now on; null when it is not theirs */
export const extended = (current: Case, by: Worker, now: number): number | null =>
  current.phase === 'claimed' && current.worker === by ? now + LEASE_MILLISECONDS : null;

function join(
  current: Case,
  severity: Severity,
  now: number,
  clocks: Readonly<Record<Severity, Clocks>>,
): Decision {
  const raised = raise(current, severity, now, clocks);
  if (raised.length > 0) return yes({ kind: 'joined', at: now, actBy: null }, ...raised);
  const actBy = answeredBy(current, by(now, clocks[severity]).actBy);
  const stays = current.actedAt === null && actBy === current.actBy;
  return yes({ kind: 'joined', at: now, actBy: stays ? null : actBy });
}

function raise(
  current: Case,
  severity: Severity,
  now: number,
  clocks: Readonly<Record<Severity, Clocks>>,
): readonly Fact[] {
  const raised = moreUrgent(current.severity, severity);
  if (raised === current.severity) return [];
  const fresh = by(now, clocks[raised]);
  // Raising never gives anybody more time than there was.
  const acknowledgeBy = Math.min(current.acknowledgeBy, fresh.acknowledgeBy);
  const actBy = answeredBy(current, fresh.actBy);
  const sets: Deadline[] = [];
  if (needsTimer(current.acknowledgeBy, acknowledgeBy, now)) sets.push('acknowledge');
  if (needsTimer(current.actBy, actBy, now)) sets.push('act');
  return [{ kind: 'raised', severity: raised, at: now, acknowledgeBy, actBy, sets }];
}

/**
 * The timer of a deadline that stays where it was is still to go off, and one is enough. Of one that has passed it has
 * gone off, and whoever must hear that the case is more urgent, or nobody's, hears of it at once.
 */
const needsTimer = (before: number, after: number, now: number): boolean => after !== before || after <= now;

/** What was done before is no answer to what has come now; while nothing was done, the nearer deadline stands. */
const answeredBy = (current: Case, fresh: number): number =>
  current.actedAt === null ? Math.min(current.actBy, fresh) : fresh;

function claim(current: Case, { by, from }: Command & { kind: 'claim' }, now: number): Decision {
  if (current.worker === by) return yes();
  if (current.worker !== null && current.worker !== from) return no('taken');
  return yes({ kind: 'claimed', at: now, by, from: current.worker });
}

function miss(current: Case, { deadline, dueAt }: Command & { kind: 'deadline' }, now: number): Decision {
  const standing = deadline === 'acknowledge' ? current.acknowledgeBy : current.actBy;
  // A timer from before the case was raised, or one that came back after it had done its work.
  if (dueAt !== standing || now < dueAt) return yes();
  if (deadline === 'acknowledge' && current.phase !== 'waiting') return yes();
  if (deadline === 'act' && current.actedAt !== null) return yes();
  return yes({ kind: 'missed', deadline, at: now });
}

/**
 * Clocks never stop: while nobody has acted, a case that nobody has any more must be taken on by when it must have been
 * for its deadline to act, which stays where it was, and may be late at once. After somebody has acted it waits as a new
 * one would.
 */
function again(
  current: Case,
  now: number,
  clocks: Readonly<Record<Severity, Clocks>>,
): { acknowledgeBy: number; sets: readonly Deadline[] } {
  const { acknowledge, act } = clocks[current.severity];
  const fresh = now + acknowledge * MINUTE;
  const acknowledgeBy =
    current.actedAt === null ? Math.min(fresh, current.actBy - (act - acknowledge) * MINUTE) : fresh;
  return {
    acknowledgeBy,
    sets: needsTimer(current.acknowledgeBy, acknowledgeBy, now) ? ['acknowledge'] : [],
  };
}

const by = (now: number, clocks: Clocks): { acknowledgeBy: number; actBy: number } => ({
  acknowledgeBy: now + clocks.acknowledge * MINUTE,
  actBy: now + clocks.act * MINUTE,
});
