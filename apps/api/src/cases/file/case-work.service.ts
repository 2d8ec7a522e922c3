import { Injectable } from '@nestjs/common';
import type { CaseId, ClientId, FollowUpId, Instant, PersonId, Words } from '@blether/contracts/brand';
import type { CaseSeverity, Outcome } from '@blether/contracts/cases';
import { LEASE_MILLISECONDS } from '@blether/escalation/case';
import { FLOW, isAsked, mayClose } from '@blether/escalation/flow';
import type { Answers } from '@blether/escalation/flow';
import type { PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { fault } from '../../platform/http/validation.js';
import { instant } from '../../platform/instant.js';
import { CaseReports } from '../../platform/ports/case-reports.js';
import { leadsDesk, worksAtDesk } from '../desk-access.service.js';
import { CaseFileRepository } from '../case-file.repository.js';
import type { StoredCase } from '../case-file.repository.js';
import { CasesService } from '../cases.service.js';
import { DutyService } from '../rota/duty.service.js';
import { CaseWorkRepository } from './case-work.repository.js';

const HOUR = 3_600_000;
/** After closing: how is the person now? */
const FOLLOW_UPS = [
  { kind: 'day', hours: 24 },
  { kind: 'week', hours: 7 * 24 },
] as const;

/** What somebody at the desk does with a case that they have. */
@Injectable()
export class CaseWorkService {
  constructor(
    private readonly db: Database,
    private readonly files: CaseFileRepository,
    private readonly work: CaseWorkRepository,
    private readonly cases: CasesService,
    private readonly duty: DutyService,
    private readonly reports: CaseReports,
    private readonly clock: Clock,
  ) {}

  /** Takes one case. Leads may take it over `from` whom they know to have it. @throws `not-found`, `case-taken`, `case-closed` */
  async claim(actor: PersonActor, id: CaseId, from: PersonId | null): Promise<{ leaseUntil: Instant }> {
    return this.db.write(actor, async (tx) => {
      const stored = await this.find(tx, actor, id);
      // Moderators take what "Next case" gives them, and take up again what they had.
      const mine = stored.case.worker === actor.personId;
      if (!leadsDesk(actor) && !mine && !(await this.work.hadBefore(tx, id, actor.personId)))
        throw problem('not-found');
      const after = await this.cases.apply(tx, stored, {
        kind: 'claim',
        by: actor.personId,
        from: leadsDesk(actor) ? from : null,
      });
      if (!after.leaseUntil) throw new Error('A case that was claimed has no lease.');
      return { leaseUntil: instant(after.leaseUntil) };
    });
  }

  /** A sign of life, from the page of one case, for all that its holder has. @throws `case-not-yours` when it went back to the queue, or to somebody else */
  async heartbeat(actor: PersonActor, id: CaseId): Promise<{ leaseUntil: Instant }> {
    if (!worksAtDesk(actor)) throw problem('not-found');
    const until = new Date(this.clock.now().getTime() + LEASE_MILLISECONDS);
    return this.db.write(actor, async (tx) => {
      // Those that were set aside for it are kept alive with it.
      const held = await this.work.extend(tx, id, actor.personId, until, this.clock.now());
      if (!held) throw problem('case-not-yours');
      // Whoever has a case before their eyes is at the desk.
      await this.duty.alive(tx, actor.personId);
      return { leaseUntil: instant(until) };
    });
  }

  async giveBack(actor: PersonActor, id: CaseId, words: Words | undefined): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const stored = await this.find(tx, actor, id);
      await this.cases.apply(
        tx,
        stored,
        { kind: 'return', by: actor.personId },
        words === undefined ? {} : { reason: words },
      );
    });
  }

  /** @throws `not-now` when it is as urgent already */
  async raise(actor: PersonActor, id: CaseId, severity: CaseSeverity, words: Words): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const stored = await this.find(tx, actor, id);
      this.mustHave(actor, stored);
      await this.cases.apply(tx, stored, { kind: 'raise', severity, by: actor.personId }, { reason: words });
    });
  }

  /** Writes something down. The same client id again writes nothing. */
  async note(actor: PersonActor, id: CaseId, clientId: ClientId, words: Words): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const stored = await this.find(tx, actor, id);
      if (!leadsDesk(actor)) this.mustHave(actor, stored);
      const noteId = await this.work.addNote(tx, id, clientId, actor.personId, words, this.clock.now());
      if (noteId !== null) await this.cases.apply(tx, stored, { kind: 'note' }, { refs: { noteId } });
    });
  }

  /** Answers a question of the decision flow; the newest answer counts. @throws `validation`, `not-now` before it is asked */
  async answer(actor: PersonActor, id: CaseId, question: string, answer: string): Promise<void> {
    const asked = FLOW.questions.find((each) => each.id === question);
    if (!asked) throw problem('validation', { errors: [fault('/question', 'out-of-range')] });
    if (!asked.options.some((option) => option.id === answer))
      throw problem('validation', { errors: [fault('/answer', 'out-of-range')] });
    await this.db.write(actor, async (tx) => {
      const stored = await this.find(tx, actor, id);
      this.mustHave(actor, stored);
      if (!isAsked(FLOW, await this.work.answersOf(tx, id), question)) throw problem('not-now');
      await this.work.addAnswer(tx, id, FLOW.version, question, answer, actor.personId, this.clock.now());
      await this.cases.apply(tx, stored, { kind: 'note' }, { refs: { question, answer } });
    });
  }

  /** The answers that count now: question to answer. */
  answersOf(reader: Reader, id: CaseId): Promise<Answers> {
    return this.work.answersOf(reader, id);
  }

  /**
   * Ends the work on a case, and says who it will be asked after.
   * @throws `flow-unfinished` when what must be known before is not known
   */
  async close(
    actor: PersonActor,
    id: CaseId,
    { outcome, words, followUps }: { outcome: Outcome; words?: Words; followUps: boolean },
  ): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const stored = await this.find(tx, actor, id);
      this.mustHave(actor, stored);
      const answers = await this.work.answersOf(tx, id);
      if (stored.kind !== 'incident' && !mayClose(FLOW, answers, stored.case.severity))
        throw problem('flow-unfinished');
      await this.cases.apply(
        tx,
        stored,
        { kind: 'close', by: actor.personId },
        { outcome, ...(words === undefined ? {} : { reason: words }) },
      );
      await this.reports.ended(tx, id, outcome);
      if (!followUps || stored.personId === null) return;
      for (const { kind, hours } of FOLLOW_UPS) {
        const dueAt = new Date(this.clock.now().getTime() + hours * HOUR);
        tx.at(dueAt, 'case.follow-up', await this.work.addFollowUp(tx, id, kind, dueAt));
      }
    });
  }

  /** The time has come to ask after somebody. */
  async followUpDue(tx: Tx, id: FollowUpId): Promise<void> {
    const caseId = await this.work.followUpIsDue(tx, id);
    if (caseId !== null) this.cases.noticed(tx, caseId, 'case.follow-up-due', { followUpId: id });
  }

  /** Somebody who is not well again is a case again. @throws `not-found`, `not-now` when it was done before */
  async followUpDone(
    actor: PersonActor,
    id: FollowUpId,
    outcome: 'well' | 'not-well' | 'no-answer',
    words: Words | undefined,
  ): Promise<void> {
    if (!worksAtDesk(actor)) throw problem('not-found');
    await this.db.write(actor, async (tx) => {
      const found = await this.work.lockFollowUp(tx, actor, id);
      if (!found) throw problem('not-found');
      if (found.done || !found.isDue) throw problem('not-now');
      await this.work.finishFollowUp(tx, id, actor.personId, outcome, this.clock.now());
      this.cases.noticed(tx, found.caseId, 'case.followed-up', { followUpId: id, outcome }, words);
      if (outcome === 'not-well' && found.personId !== null)
        await this.cases.raise(tx, {
          kind: 'risk',
          personId: found.personId,
          severity: 'amber',
          about: ['follow-up'],
          evidence: null,
        });
    });
  }

  /** The lease of a case may have run out. */
  async leaseEnds(tx: Tx, id: CaseId, dueAt: Date): Promise<void> {
    const stored = await this.files.lock(tx, id);
    const { leaseUntil } = stored ?? {};
    if (!stored?.case.worker || !leaseUntil) return;
    if (leaseUntil > this.clock.now()) {
      // It was extended. One timer watches over it, however often it was claimed.
      if (!(await this.work.isWatched(tx, id, dueAt))) tx.at(leaseUntil, 'case.lease', id);
      return;
    }
    await this.cases.apply(tx, stored, {
      kind: 'lapse',
      by: stored.case.worker,
      leaseUntil: leaseUntil.getTime(),
    });
  }

  private async find(tx: Tx, actor: PersonActor, id: CaseId): Promise<StoredCase> {
    const stored = worksAtDesk(actor) ? await this.files.lockFor(tx, actor, id) : null;
    if (!stored) throw problem('not-found');
    return stored;
  }

  private mustHave(actor: PersonActor, stored: StoredCase): void {
    if (stored.case.phase === 'closed') throw problem('case-closed');
    if (stored.case.worker !== actor.personId) throw problem('case-not-yours');
  }
}
