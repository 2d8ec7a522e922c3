import { Injectable } from '@nestjs/common';
import type { CaseId, PersonId, ShiftId } from '@blether/contracts/brand';
import type { CaseSeverity } from '@blether/contracts/cases';
import type { RiskPolicy } from '@blether/contracts/policy';
import type { Ladder } from '@blether/contracts/rota';
import { minutesAt } from '@blether/escalation/local-time';
import { FIRST_POLICY, dueSteps, firstAt, standingAfter } from '@blether/escalation/on-call';
import type { Step } from '@blether/escalation/on-call';
import type { Case, Fact } from '@blether/escalation/case';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { Shifts } from '../rota/shifts.js';
import { offsetAt } from '../rota/zone.js';
import { PagesRepository } from './pages.repository.js';
import type { NewPage } from './pages.repository.js';
import { StaffRepository } from './staff.repository.js';
import { WebhookRepository } from './webhook.repository.js';
import { channelsOf, isThereFor, mayKnow, whom } from './whom.js';
import type { Callable } from './whom.js';

/**
 * A page that nobody has tried to send by then is put in again: whoever took its job may be dead, and the queue gives a
 * job of theirs to somebody else only after a minute.
 */
export const UNTRIED_AFTER = 2_000;

interface Watch {
  readonly ladder: Ladder;
  readonly severity: CaseSeverity;
  readonly since: Date;
  readonly countsFrom: Date;
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
  follow(tx: Tx, caseId: CaseId, after: Case, facts: readonly Fact[], clocks: RiskPolicy['clocks']): void {
    const standing = standingAfter(after, facts, clocks);
    if (standing === 'unchanged') return;
    if (standing === null) {
      tx.lastly(
        { name: 'leave-ladder', text: 'DELETE FROM on_call_watch WHERE case_id = $1', values: [caseId] },
        NOTHING_MORE,
      );
      return;
    }
    const { ladder, severity, since, countsFrom, holder } = standing;
    const nextAt = new Date(firstAt(FIRST_POLICY[ladder][severity], countsFrom));
    tx.lastly(
      {
        name: 'enter-ladder',
        text: `INSERT INTO on_call_watch (case_id, ladder, severity, since, holder_id, next_at, counts_from)
               VALUES ($1, $2, $3, $4, $5, $6, $7)
               ON CONFLICT (case_id) DO UPDATE SET ladder = excluded.ladder, severity = excluded.severity,
                 since = excluded.since, holder_id = excluded.holder_id, next_at = excluded.next_at,
                 counts_from = excluded.counts_from`,
        values: [caseId, ladder, severity, new Date(since), holder, nextAt, new Date(countsFrom)],
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
    const { ladder, severity, since, countsFrom, holder } = watch;
    const steps = FIRST_POLICY[ladder][severity];
    const about = await this.staff.about(tx, caseId);
    const staff = mayKnow(await this.staff.callable(tx, now), about);
    const { steps: due, nextAt } = dueSteps(
      steps,
      countsFrom.getTime(),
      now.getTime(),
      isThereFor(severity, staff),
      await this.pages.taken(tx, caseId, ladder, since),
    );
    const called = new Set<string>();
    for (const { step, round } of due) {
      const page = { purpose: 'case', caseId, severity, ladder, ladderSince: since, step, round } as const;
      // Where a step finds nobody, those after it are not waited for.
      await this.call(tx, page, steps.slice(step), staff, holder, called);
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
    const page = { purpose: 'shift', planId: planId as ShiftId, day } as const;
    const staff = await this.staff.callable(tx, this.clock.now());
    await this.call(
      tx,
      page,
      [{ who: 'duty-lead', how: ['push', 'email', 'webhook'] }],
      staff,
      null,
      new Set(),
    );
  }

  /**
   * Calls whom the first of these finds who finds anybody.
   * @param called whoever has just been called, and how: they are not called twice for the same
   */
  private async call(
    tx: Tx,
    page: Omit<NewPage, 'personId' | 'channel' | 'who'>,
    steps: readonly Pick<Step, 'who' | 'how'>[],
    staff: readonly Callable[],
    holder: PersonId | null,
    called: Set<string>,
  ): Promise<void> {
    const now = this.clock.now();
    const moment = {
      dutyLeads: await this.shifts.onNow(tx, 'duty-lead', now),
      holder,
      minutes: minutesAt(now.getTime(), offsetAt),
    };
    const [found] = steps.flatMap(({ who, how }) => {
      const calls = whom(who, staff, moment).flatMap((person) =>
        channelsOf(person, how).map((channel) => ({ personId: person.id, channel })),
      );
      return calls.length > 0 ? [{ who, calls }] : [];
    });
    const who = found?.who ?? steps[0]?.who ?? 'service-manager';
    const calls: Pick<NewPage, 'personId' | 'channel'>[] = [...(found?.calls ?? [])];
    if (steps[0]?.how.includes('webhook') && (await this.webhook.isOn(tx)))
      calls.push({ personId: null, channel: 'webhook' });
    // Nobody can be called: that is what is recorded, and it is tried with the next step.
    if (calls.length === 0) calls.push({ personId: null, channel: null });
    for (const call of calls) {
      const key = `${call.personId ?? ''} ${call.channel ?? ''}`;
      await this.make(tx, { ...page, who, ...call }, called.has(key));
      called.add(key);
    }
  }

  /** Makes a page that has not been made, and sends it. `isSaid`: what it says has just been said by another. */
  async make(tx: Tx, page: NewPage, isSaid = false): Promise<void> {
    const pageId = await this.pages.insert(tx, page, isSaid, this.clock.now());
    if (pageId === null) return;
    const { purpose, caseId, planId, day, severity, ladder, step, round, who, personId, channel } = page;
    tx.record(purpose === 'case' ? 'case.paged' : 'on-call.paged', {
      pageId,
      purpose,
      personId,
      channel,
      ...given({ caseId, shiftId: planId, day, severity, ladder, step, round, who }),
    });
    if (channel === null || isSaid) return;
    tx.enqueue('page.send', { pageId });
    tx.at(new Date(this.clock.now().getTime() + UNTRIED_AFTER), 'page.again', pageId);
  }

  private async lock(tx: Tx, caseId: CaseId): Promise<Watch | null> {
    return tx.one<Watch & Record<string, unknown>>({
      name: 'lock-ladder',
      text: `SELECT ladder, severity, since, counts_from AS "countsFrom", holder_id AS holder, next_at AS "nextAt"
             FROM on_call_watch WHERE case_id = $1 FOR UPDATE`,
      values: [caseId],
    });
  }
}

const NOTHING_MORE = (): void => undefined;

/** Without what is not there. */
const given = <Value>(refs: Readonly<Record<string, Value | null | undefined>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(refs).flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[key, value]],
    ),
  );
