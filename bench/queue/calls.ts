import { moreHandsAt, needsMoreHands } from '@blether/escalation/next-case';
import type { WaitingBySeverity } from '@blether/escalation/next-case';
import { dueSteps, FIRST_POLICY } from '@blether/escalation/on-call';
import type { Who } from '@blether/escalation/on-call';
import { CLOCKS } from '@blether/escalation/severity';
import type { Severity } from '@blether/escalation/severity';
import type { Agenda } from './agenda.ts';
import type { Piece } from './piece.ts';

const MINUTE = 60_000;
/** Between two times that amber asks. */
const PATIENCE = 10 * MINUTE;
const HELPERS = ['other-moderators', 'duty-lead'] as const;

/** Whom the on-call policy of the service calls, and when. */
export class Calls {
  private lastAsked = -Infinity;
  private looksAt: number | null = null;

  private readonly agenda: Agenda;
  private readonly isStaffed: (severity: Severity) => boolean;
  private readonly call: (who: Who) => void;

  constructor(agenda: Agenda, isStaffed: (severity: Severity) => boolean, call: (who: Who) => void) {
    this.agenda = agenda;
    this.isStaffed = isStaffed;
    this.call = call;
  }

  /** A case begins to stand on a ladder. */
  climb(piece: Piece, kind: Piece['ladder']['kind']): void {
    const { now } = this.agenda;
    const { acknowledgeBy, severity } = piece.current;
    // As `standingAfter` has it: a case that is given back has waited all the time.
    const begun = acknowledgeBy - CLOCKS[severity].acknowledge * MINUTE;
    piece.ladder = { kind, since: kind === 'waiting' ? Math.min(now, begun) : now, taken: [] };
    this.take(piece);
  }

  /** Takes the steps that are due; also when somebody has come or gone since it was last asked. */
  take(piece: Piece): void {
    const { ladder } = piece;
    const { phase, severity, actedAt } = piece.current;
    const stands = ladder.kind === 'waiting' ? phase === 'waiting' : phase === 'claimed' && actedAt === null;
    if (!stands) return;
    const steps = FIRST_POLICY[ladder.kind][severity];
    const { now } = this.agenda;
    const due = dueSteps(steps, ladder.since, now, this.isStaffed(severity), ladder.taken);
    ladder.taken.push(...due.steps);
    for (const { step } of due.steps) {
      const who = steps[step]?.who;
      if (who !== undefined) this.call(who);
    }
    if (due.nextAt === null || due.nextAt === ladder.asksAt) return;
    ladder.asksAt = due.nextAt;
    this.agenda.at(due.nextAt, () => {
      if (piece.ladder === ladder) this.take(piece);
    });
  }

  /** Amber that has used up half of its time asks for more people, again and again until it is taken on. */
  forHands(waiting: WaitingBySeverity): void {
    const { now } = this.agenda;
    const at = moreHandsAt(waiting);
    if (at === null) return;
    const next = Math.max(at, this.lastAsked + PATIENCE);
    if (needsMoreHands(waiting, now) && now >= next) {
      this.lastAsked = now;
      for (const who of HELPERS) this.call(who);
    } else if (this.looksAt === null || this.looksAt <= now || next < this.looksAt) {
      this.looksAt = next;
      // Whoever is asked after each event asks here again.
      this.agenda.at(next, () => undefined);
    }
  }
}
