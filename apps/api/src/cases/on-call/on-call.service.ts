import { Injectable } from '@nestjs/common';
import type { CaseId, PersonId, ShiftId } from '@blether/contracts/brand';
import type { CaseSeverity } from '@blether/contracts/cases';
import type { Ladder } from '@blether/contracts/rota';
import { minutesAt } from '@blether/escalation/local-time';
import { FIRST_POLICY, dueSteps, firstAt, standingAfter } from '@blether/escalation/on-call';
import type { Channel, Who } from '@blether/escalation/on-call';
import type { Case, Fact } from '@blether/escalation/case';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { Shifts } from '../rota/shifts.js';
import { offsetAt } from '../rota/zone.js';
import { PagesRepository } from './pages.repository.js';
import type { NewPage } from './pages.repository.js';
import { StaffRepository } from './staff.repository.js';
import { WebhookRepository } from './webhook.repository.js';
import { channelsOf, isThereFor, whom } from './whom.js';
import type { About } from './whom.js';

/**
 * A page that nobody has tried to send by then is put in again: whoever took its job may be dead, and the queue gives a
 * job of theirs to somebody else only after a minute.
 */
export const UNTRIED_AFTER = 2_000;

interface Watch {
  readonly ladder: Ladder;
  readonly severity: CaseSeverity;
  readonly since: Date;
  readonly holder: PersonId | null;
  readonly nextAt: Date | null;
}

/** Calls people while a case waits, or is held and untouched, by the steps of the escalation policy. */
@Injectable()
export class OnCallService {
  constructor(
    private readonly pages: PagesRepository,
    private readonly staff: StaffRepository,
    private readonly shifts: Shifts,
    private readonly webhook: WebhookRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Something has happened to a case: it stands on another ladder, or on none. Written together with the commit, since a
   * flood of cases must not wait for it; a step that is due is taken by its timer, in a transaction of its own.
   */
  follow(tx: Tx, caseId: CaseId, after: Case, facts: readonly Fact[]): void {
    const standing = standingAfter(after, facts);
    if (standing === 'unchanged') return;
    if (standing === null) {
      tx.lastly(
        { name: 'leave-ladder', text: 'DELETE FROM on_call_watch WHERE case_id = $1', values: [caseId] },
        NOTHING_MORE,
      );
      return;
    }
    const { ladder, severity, since, holder } = standing;
    const nextAt = new Date(firstAt(FIRST_POLICY[ladder][severity], since));
    tx.lastly(
      {
        name: 'enter-ladder',
        text: `INSERT INTO on_call_watch (case_id, ladder, severity, since, holder_id, next_at)
               VALUES ($1, $2, $3, $4, $5, $6)
               ON CONFLICT (case_id) DO UPDATE SET ladder = excluded.ladder, severity = excluded.severity,
                 since = excluded.since, holder_id = excluded.holder_id, next_at = excluded.next_at`,
        values: [caseId, ladder, severity, new Date(since), holder, nextAt],
      },
      NOTHING_MORE,
    );
    tx.at(nextAt, 'on-call.step', caseId);
  }

  /**
   * Somebody has come when nobody was there, or the last one has left: what that changes for cases that wait is done now.
   */
  async staffingChanged(tx: Tx): Promise<void> {
    const now = this.clock.now();
    const waiting = await tx.rows<{ case_id: CaseId }>({
      text: `UPDATE on_call_watch SET next_at = $1 WHERE ladder = 'waiting' RETURNING case_id`,
      values: [now],
    });
    for (const { case_id: caseId } of waiting) tx.at(now, 'on-call.step', caseId);
  }

  /** @param dueAt what the timer was set for: one for another moment is from before the case moved on */
  async step(tx: Tx, caseId: CaseId, dueAt: Date): Promise<void> {
    const watch = await this.lock(tx, caseId);
    if (watch?.nextAt?.getTime() !== dueAt.getTime()) return;
    const now = this.clock.now();
    const { ladder, severity, since } = watch;
    const steps = FIRST_POLICY[ladder][severity];
    const staff = await this.staff.callable(tx, now);
    const { steps: due, nextAt } = dueSteps(
      steps,
      since.getTime(),
      now.getTime(),
      isThereFor(severity, staff),
      await this.pages.taken(tx, caseId, ladder, since),
    );
    const about = await this.staff.about(tx, caseId);
    for (const { step, round } of due) {
      const { who, how } = steps[step] ?? { who: 'service-manager', how: [] };
      const page = {
        purpose: 'case',
        caseId,
        severity,
        ladder,
        ladderSince: since,
        step,
        round,
        who,
      } as const;
      await this.call(tx, page, who, how, about, watch.holder);
    }
    const next = nextAt === null ? null : new Date(nextAt);
    await tx.rows({
      text: 'UPDATE on_call_watch SET next_at = $2 WHERE case_id = $1',
      values: [caseId, next],
    });
    if (next) tx.at(next, 'on-call.step', caseId);
  }

  /** A shift began and nobody is there. */
  async shiftUnstaffed(tx: Tx, planId: string, day: string): Promise<void> {
    // The ids of shifts are those of our own plans.
    const page = { purpose: 'shift', planId: planId as ShiftId, day, who: 'duty-lead' } as const;
    await this.call(tx, page, 'duty-lead', ['push', 'email', 'webhook'], NOBODY, null);
  }

  private async call(
    tx: Tx,
    page: Omit<NewPage, 'personId' | 'channel'>,
    who: Who,
    how: readonly Channel[],
    about: About,
    holder: PersonId | null,
  ): Promise<void> {
    const now = this.clock.now();
    const staff = await this.staff.callable(tx, now);
    const people = whom(who, staff, about, {
      dutyLeads: await this.shifts.onNow(tx, 'duty-lead', now),
      holder,
      minutes: minutesAt(now.getTime(), offsetAt),
    });
    const calls: Pick<NewPage, 'personId' | 'channel'>[] = people.flatMap((person) =>
      channelsOf(person, how).map((channel) => ({ personId: person.id, channel })),
    );
    if (how.includes('webhook') && (await this.webhook.isOn(tx)))
      calls.push({ personId: null, channel: 'webhook' });
    // Nobody can be called: that is what is recorded, and it is tried with the next step.
    if (calls.length === 0) calls.push({ personId: null, channel: null });
    for (const call of calls) await this.make(tx, { ...page, ...call });
  }

  /** Makes a page that has not been made, and sends it. */
  async make(tx: Tx, page: NewPage): Promise<void> {
    const pageId = await this.pages.insert(tx, page, this.clock.now());
    if (pageId === null) return;
    const { purpose, caseId, planId, day, severity, ladder, step, round, who, personId, channel } = page;
    tx.record(purpose === 'case' ? 'case.paged' : 'on-call.paged', {
      pageId,
      purpose,
      personId,
      channel,
      ...given({ caseId, shiftId: planId, day, severity, ladder, step, round, who }),
    });
    if (channel === null) return;
    tx.enqueue('page.send', { pageId });
    tx.at(new Date(this.clock.now().getTime() + UNTRIED_AFTER), 'page.again', pageId);
  }

  private async lock(tx: Tx, caseId: CaseId): Promise<Watch | null> {
    return tx.one<Watch & Record<string, unknown>>({
      name: 'lock-ladder',
      text: `SELECT ladder, severity, since, holder_id AS holder, next_at AS "nextAt"
             FROM on_call_watch WHERE case_id = $1 FOR UPDATE`,
      values: [caseId],
    });
  }
}

const NOBODY: About = { personId: null, isStaff: false };
const NOTHING_MORE = (): void => undefined;

/** Without what is not there. */
const given = <Value>(refs: Readonly<Record<string, Value | null | undefined>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(refs).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[key, value]],
    ),
  );
