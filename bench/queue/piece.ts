import { decide, evolve } from '@blether/escalation/case';
import type { Case, Command, Deadline, Fact } from '@blether/escalation/case';
import { nearestFirst } from '@blether/escalation/next-case';
import type { WaitingBySeverity } from '@blether/escalation/next-case';
import type { Taken } from '@blether/escalation/on-call';
import { SEVERITIES } from '@blether/escalation/severity';
import type { Severity } from '@blether/escalation/severity';

/** A case of the simulation: what the state machine says of it, and what is still to be done. */
export interface Piece {
  readonly id: string;
  current: Case;
  /** Milliseconds of work left, and of work until the next that counts as acting; 0: acted. */
  work: number;
  firstAct: number;
  /** Since when its clocks run: it was opened, or raised. */
  clockFrom: number;
  /** What was recorded of the ladder on which it stands, since when. */
  ladder: {
    readonly kind: 'waiting' | 'untouched';
    readonly since: number;
    readonly taken: Taken[];
    /** When it is looked at again. */
    asksAt?: number;
  };
  /** What has been counted already. */
  readonly counted: Set<string>;
}

/** Milliseconds, one for each case, and cases that missed a deadline, by the severity that it had then. */
export interface Tally {
  readonly toTakeOn: number[];
  readonly toAct: number[];
  readonly missed: Record<Deadline, number>;
}

export const isUrgent = (severity: Severity): boolean => severity === 'crisis' || severity === 'red';

/** What waits and what has become of what waited, by the state machine of the service itself. */
export class Queue {
  readonly tallies: Record<Severity, Tally> = {
    crisis: tally(),
    red: tally(),
    amber: tally(),
    green: tally(),
  };
  readonly open = new Map<string, Piece>();
  private readonly lines: Record<Severity, Piece[]> = { crisis: [], red: [], amber: [], green: [] };
  private opened = 0;

  private readonly told: (piece: Piece, fact: Fact) => void;

  /** @param told every fact, after it has happened */
  constructor(told: (piece: Piece, fact: Fact) => void) {
    this.told = told;
  }

  add(severity: Severity, work: number, firstAct: number, now: number): Piece {
    this.opened += 1;
    const opened = decide(null, { kind: 'open', severity }, now);
    const [fact] = opened.ok ? opened.facts : [];
    if (!fact) throw new Error('A case could not be opened.');
    const piece: Piece = {
      id: String(this.opened).padStart(6, '0'),
      current: evolve(null, fact),
      work,
      firstAct,
      clockFrom: now,
      ladder: { kind: 'waiting', since: now, taken: [] },
      counted: new Set(),
    };
    this.open.set(piece.id, piece);
    this.lines[severity].push(piece);
    this.told(piece, fact);
    return piece;
  }

  /** @throws when the state machine refuses it: the simulation has done what nobody could */
  apply(piece: Piece, command: Command, now: number): readonly Fact[] {
    const decision = decide(piece.current, command, now);
    if (!decision.ok) throw new Error(`A case cannot ${command.kind}: ${decision.why}.`);
    for (const fact of decision.facts) {
      const before = piece.current;
      piece.current = evolve(before, fact);
      this.move(piece, before);
      this.count(piece, before, fact);
      if (fact.kind === 'closed') this.open.delete(piece.id);
      this.told(piece, fact);
    }
    return decision.facts;
  }

  waiting(): WaitingBySeverity {
    const { crisis, red, amber, green } = this.lines;
    return { crisis: seen(crisis), red: seen(red), amber: seen(amber), green: seen(green) };
  }

  get urgent(): readonly Piece[] {
    return [...this.lines.crisis, ...this.lines.red];
  }

  /** The next of a severity. */
  first(severity: Severity): Piece {
    const [first] = this.lines[severity];
    if (!first) throw new Error(`No ${severity} waits.`);
    return this.lines[severity].reduce(
      (nearest, piece) => (nearestFirst(queued(piece), queued(nearest)) < 0 ? piece : nearest),
      first,
    );
  }

  private move(piece: Piece, before: Case): void {
    const { phase, severity } = piece.current;
    if (before.phase === phase && before.severity === severity) return;
    if (before.phase === 'waiting') {
      const line = this.lines[before.severity];
      line.splice(line.indexOf(piece), 1);
    }
    if (phase === 'waiting') this.lines[severity].push(piece);
  }

  private count(piece: Piece, before: Case, fact: Fact): void {
    const { tallies } = this;
    if (fact.kind === 'raised') piece.clockFrom = fact.at;
    if (fact.kind === 'claimed' && before.acknowledgedAt === null)
      tallies[before.severity].toTakeOn.push(fact.at - piece.clockFrom);
    if ((fact.kind === 'acted' || fact.kind === 'closed') && this.once(piece, 'acted'))
      tallies[before.severity].toAct.push(fact.at - piece.clockFrom);
    if (fact.kind === 'missed' && this.once(piece, `${before.severity} ${fact.deadline}`))
      tallies[before.severity].missed[fact.deadline] += 1;
  }

  private once({ counted }: Piece, what: string): boolean {
    if (counted.has(what)) return false;
    counted.add(what);
    return true;
  }
}

/** Most urgent first, then the nearest deadline to act. */
export const mostUrgentFirst = (one: Piece, other: Piece): number =>
  SEVERITIES.indexOf(one.current.severity) - SEVERITIES.indexOf(other.current.severity) ||
  one.current.actBy - other.current.actBy;

function tally(): Tally {
  return { toTakeOn: [], toAct: [], missed: { acknowledge: 0, act: 0 } };
}

const queued = ({ id, current: { acknowledgeBy, actBy } }: Piece) => ({ id, acknowledgeBy, actBy });

const seen = (line: readonly Piece[]): { count: number; nextDue: number | null } => ({
  count: line.length,
  nextDue: line.length === 0 ? null : Math.min(...line.map(({ current }) => current.acknowledgeBy)),
});
