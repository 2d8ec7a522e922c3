import { Injectable } from '@nestjs/common';
import type { CaseId, PersonId } from '@blether/contracts/brand';
import { deadlinesSetBy, decide, evolve } from '@blether/escalation/case';
import type { Case, Command, Deadline, Fact } from '@blether/escalation/case';
import type { Severity } from '@blether/escalation/severity';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/database/tx.js';
import type { TimerKind } from '../platform/timers/timer-kinds.js';
import { CaseFileRepository } from './case-file.repository.js';
import type { StoredCase } from './case-file.repository.js';

const TIMER_OF: Readonly<Record<Deadline, TimerKind>> = {
  acknowledge: 'case.acknowledge-by',
  act: 'case.act-by',
};

export interface Concern {
  /** Null: the service itself needs somebody, and nobody in particular is at risk. */
  readonly personId: PersonId | null;
  readonly severity: Severity;
  readonly subject: { readonly kind: string; readonly id: string };
}

/** Moderators' pieces of work: opened, joined and reminded of, always inside the transaction that gave the cause. */
@Injectable()
export class CasesService {
  constructor(
    private readonly files: CaseFileRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a case about this person, or joins the one that is open and raises it when this is more urgent. The case, its
   * timers and the link to the words are written through `tx`, with the words or not at all.
   */
  async raise(tx: Tx, { personId, severity, subject }: Concern): Promise<CaseId> {
    const id = (await this.joinOpen(tx, personId, severity)) ?? (await this.open(tx, personId, severity));
    // Somebody opened one between our look and our insert; it is committed now, and locked until we are done.
    const caseId = id ?? (await this.joinOpen(tx, personId, severity));
    if (caseId === null) throw new Error('A case could be neither opened nor joined.');
    await this.files.link(tx, caseId, subject, this.clock.now());
    return caseId;
  }

  /** Whether a moderator is on shift now. There is no rota yet, so nobody is known to be. */
  isStaffed(): boolean {
    return false;
  }

  /** The timer of a deadline went off. */
  async deadlinePassed(tx: Tx, id: CaseId, deadline: Deadline, dueAt: Date): Promise<void> {
    const stored = await this.files.lock(tx, id);
    if (stored) await this.apply(tx, stored, { kind: 'deadline', deadline, dueAt: dueAt.getTime() });
  }

  private async joinOpen(tx: Tx, personId: PersonId | null, severity: Severity): Promise<CaseId | null> {
    const stored = await this.files.lockOpen(tx, personId);
    if (!stored) return null;
    await this.apply(tx, stored, { kind: 'join', severity });
    return stored.id;
  }

  private async open(tx: Tx, personId: PersonId | null, severity: Severity): Promise<CaseId | null> {
    const { facts, next } = run(null, { kind: 'open', severity }, this.clock.now());
    const id = await this.files.insert(tx, personId === null ? 'incident' : 'risk', personId, next);
    if (id !== null) this.follow(tx, id, facts);
    return id;
  }

  private async apply(tx: Tx, stored: StoredCase, command: Command): Promise<void> {
    const { facts, next } = run(stored.case, command, this.clock.now());
    if (facts.length === 0) return;
    await this.files.update(tx, stored.id, next);
    this.follow(tx, stored.id, facts);
  }

  /** What follows from facts: an event each, and a timer for each deadline they set. */
  private follow(tx: Tx, caseId: CaseId, facts: readonly Fact[]): void {
    for (const fact of facts) {
      tx.record(`case.${fact.kind}`, {
        caseId,
        ...('severity' in fact ? { severity: fact.severity } : {}),
        ...('deadline' in fact ? { deadline: fact.deadline } : {}),
      });
      for (const { deadline, dueAt } of deadlinesSetBy(fact))
        tx.at(new Date(dueAt), TIMER_OF[deadline], caseId);
    }
  }
}

function run(current: Case | null, command: Command, now: Date): { facts: readonly Fact[]; next: Case } {
  const decision = decide(current, command, now.getTime());
  if (!decision.ok) throw new Error(`A case cannot ${command.kind}: ${decision.why}.`);
  const next = decision.facts.reduce<Case | null>(evolve, current);
  if (!next) throw new Error('A command on no case made no case.');
  return { facts: decision.facts, next };
}
