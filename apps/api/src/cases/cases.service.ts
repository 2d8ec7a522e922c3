import { Injectable } from '@nestjs/common';
import type { CaseId, PersonId } from '@blether/contracts/brand';
import type { CaseKind, CaseSeverity, Outcome } from '@blether/contracts/cases';
import type { RiskPolicy } from '@blether/contracts/policy';
import { deadlinesSetBy, decide, evolve, LEASE_MILLISECONDS } from '@blether/escalation/case';
import type { Case, Command, Deadline, Fact, Refusal } from '@blether/escalation/case';
import { Clock } from '../platform/clock/clock.js';
import type { Refs, Tx } from '../platform/database/tx.js';
import { problem } from '../platform/http/problem.js';
import type { ProblemError } from '../platform/http/problem.js';
import { CaseReports } from '../platform/ports/case-reports.js';
import type { TimerKind } from '../platform/timers/timer-kinds.js';
import { CaseFileRepository } from './case-file.repository.js';
import type { Evidence, StoredCase } from './case-file.repository.js';
import { OnCallService } from './on-call/on-call.service.js';
import { RiskPolicyService } from './policy/risk-policy.service.js';
import { QueueHead } from './queue/queue-head.js';
import { DutyService } from './rota/duty.service.js';

const TIMER_OF: Readonly<Record<Deadline, TimerKind>> = {
  acknowledge: 'case.acknowledge-by',
  act: 'case.act-by',
};

/** Two signs of life from the page of a case, which come each minute. */
const UNLOOKED_MILLISECONDS = 2 * 60_000;

export interface Concern {
  readonly kind: CaseKind;
  /** Null: the service itself needs somebody, and nobody in particular is at risk. */
  readonly personId: PersonId | null;
  readonly severity: CaseSeverity;
  /** Ids of what was heard or reported, or of what is wrong with the service. */
  readonly about: readonly string[];
  /** The words that gave the cause; null where there are none. */
  readonly evidence: Evidence | null;
}

/** What may go with a command: its reason in somebody's words, and ids that say what it was about. */
export interface Circumstances {
  readonly reason?: string;
  readonly refs?: Refs;
  readonly outcome?: Outcome;
}

/** Moderators' pieces of work: opened, joined and reminded of, always inside the transaction that gave the cause. */
@Injectable()
export class CasesService {
  constructor(
    private readonly files: CaseFileRepository,
    private readonly queue: QueueHead,
    private readonly reports: CaseReports,
    private readonly duty: DutyService,
    private readonly onCall: OnCallService,
    private readonly policy: RiskPolicyService,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a case about this person, or joins the one that is open and raises it when this is more urgent. The case, its
   * timers and its evidence are written through `tx`, with the words or not at all.
   */
  async raise(tx: Tx, concern: Concern): Promise<CaseId> {
    const id = (await this.joinOpen(tx, concern)) ?? (await this.open(tx, concern));
    // Somebody opened one between our look and our insert; it is committed now, and locked until we are done.
    const caseId = id ?? (await this.joinOpen(tx, concern));
    if (caseId === null) throw new Error('A case could be neither opened nor joined.');
    if (concern.evidence) await this.files.link(tx, caseId, concern.evidence, this.clock.now());
    return caseId;
  }

  /** Whether a moderator is on duty now. Answered from memory. */
  isStaffed(): boolean {
    return this.duty.isStaffed();
  }

  /** The timer of a deadline went off. */
  async deadlinePassed(tx: Tx, id: CaseId, deadline: Deadline, dueAt: Date): Promise<void> {
    const stored = await this.files.lock(tx, id);
    if (stored) await this.apply(tx, stored, { kind: 'deadline', deadline, dueAt: dueAt.getTime() });
  }

  /** Everything that this person holds goes back to the queue: they can work on it no longer. */
  async giveBack(tx: Tx, personId: PersonId): Promise<void> {
    for (const stored of await this.files.lockHeldBy(tx, personId))
      await this.apply(tx, stored, { kind: 'return', by: personId });
  }

  /**
   * Carries out a command on a case that is locked, with all that follows: an event for each fact, a timer for each
   * deadline that it sets, and word to those who look at the case or the queue.
   *
   * @throws `case-taken`, `case-not-yours`, `case-closed`, `not-now`
   */
  async apply(
    tx: Tx,
    before: StoredCase,
    command: Command,
    circumstances: Circumstances & { readonly about?: readonly string[] } = {},
  ): Promise<StoredCase> {
    const now = this.clock.now();
    const { facts, next } = this.run(before.case, command, now);
    if (facts.length === 0) return before;
    const about = union(before.about, circumstances.about ?? []);
    const claimed = facts.some(({ kind }) => kind === 'claimed');
    const leaseUntil = claimed ? new Date(now.getTime() + LEASE_MILLISECONDS) : before.leaseUntil;
    if (next.phase === 'closed') {
      const { outcome } = circumstances;
      if (command.kind !== 'close' || !outcome) throw new Error('A case is closed with an outcome.');
      // Only people work on cases.
      await this.files.close(tx, before.id, next, outcome, command.by as PersonId, now);
    } else {
      await this.files.update(tx, before.id, next, {
        about,
        leaseUntil,
        inFrontAt: claimed ? now : before.inFrontAt,
      });
    }
    if (claimed && leaseUntil) {
      tx.at(leaseUntil, 'case.lease', before.id);
      await this.reports.taken(tx, before.id);
    }
    this.follow(tx, before.id, facts, next, circumstances);
    return { ...before, about, leaseUntil: next.phase === 'claimed' ? leaseUntil : null, case: next };
  }

  /** Something happened about a case that moves it nowhere, open or closed: it stands in its timeline. */
  noticed(tx: Tx, caseId: CaseId, kind: string, refs: Refs, reason?: string): void {
    tx.record(kind, { ...refs, caseId }, reason === undefined ? {} : { reason });
    this.queue.changed(tx);
  }

  private async joinOpen(tx: Tx, { personId, severity, about }: Concern): Promise<CaseId | null> {
    const stored = await this.files.lockOpen(tx, personId);
    if (!stored) return null;
    const after = await this.apply(tx, stored, { kind: 'join', severity }, { about });
    await this.giveBackUnlooked(tx, stored, after);
    return stored.id;
  }

  /** What becomes urgent while its holder is busy with another case must not wait for them. */
  private async giveBackUnlooked(tx: Tx, before: StoredCase, after: StoredCase): Promise<void> {
    const { worker, severity } = after.case;
    const isRaised = severity !== before.case.severity && (severity === 'crisis' || severity === 'red');
    if (worker === null || !isRaised) return;
    const now = this.clock.now().getTime();
    const until = (after.inFrontAt?.getTime() ?? 0) + UNLOOKED_MILLISECONDS;
    if (until < now) {
      await this.apply(tx, after, { kind: 'return', by: worker });
    } else if (after.leaseUntil && until < after.leaseUntil.getTime()) {
      // Their next sign of life makes it whole again.
      await this.files.shortenLease(tx, after.id, new Date(until));
      tx.at(new Date(until), 'case.lease', after.id);
    }
  }

  private async open(tx: Tx, { kind, personId, severity, about }: Concern): Promise<CaseId | null> {
    const { facts, next } = this.run(null, { kind: 'open', severity }, this.clock.now());
    const id = await this.files.insert(tx, {
      kind,
      personId,
      about: union([], about),
      opened: next,
      policyVersion: this.policy.current.version,
      staffed: this.isStaffed(),
    });
    if (id !== null) this.follow(tx, id, facts, next, {});
    return id;
  }

  private run(current: Case | null, command: Command, now: Date): { facts: readonly Fact[]; next: Case } {
    return run(current, command, now, this.policy.current.policy.clocks);
  }

  private follow(
    tx: Tx,
    caseId: CaseId,
    facts: readonly Fact[],
    after: Case,
    { reason, refs, outcome }: Circumstances,
  ): void {
    for (const fact of facts) {
      tx.record(
        `case.${fact.kind}`,
        {
          ...refs,
          caseId,
          ...('severity' in fact ? { severity: fact.severity } : {}),
          ...('deadline' in fact ? { deadline: fact.deadline } : {}),
          ...('from' in fact && fact.from !== null ? { from: fact.from } : {}),
          ...(fact.kind === 'closed' && outcome ? { outcome } : {}),
        },
        reason === undefined ? {} : { reason },
      );
      for (const { deadline, dueAt } of deadlinesSetBy(fact))
        tx.at(new Date(dueAt), TIMER_OF[deadline], caseId);
    }
    this.onCall.follow(tx, caseId, after, facts, this.policy.current.policy.clocks);
    this.queue.changed(tx);
    tx.tell(`case:${caseId}`, 'case.changed', { caseId, head: after.version });
  }
}

const REFUSALS: Partial<Record<Refusal, ProblemError['code']>> = {
  taken: 'case-taken',
  'not-yours': 'case-not-yours',
  closed: 'case-closed',
  'not-more-urgent': 'not-now',
};

function run(
  current: Case | null,
  command: Command,
  now: Date,
  clocks: RiskPolicy['clocks'],
): { facts: readonly Fact[]; next: Case } {
  const decision = decide(current, command, now.getTime(), clocks);
  if (!decision.ok) {
    const code = REFUSALS[decision.why];
    if (code) throw problem(code);
    throw new Error(`A case cannot ${command.kind}: ${decision.why}.`);
  }
  const next = decision.facts.reduce<Case | null>(evolve, current);
  if (!next) throw new Error('A command on no case made no case.');
  return { facts: decision.facts, next };
}

const union = (some: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...some, ...more]),
];
