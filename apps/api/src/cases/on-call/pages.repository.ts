import { Injectable } from '@nestjs/common';
import type { CaseId, PageId, PersonId, ShiftId, Words } from '@blether/contracts/brand';
import type { CaseSeverity } from '@blether/contracts/cases';
import type { PublicRole } from '@blether/contracts/roles';
import type { Ladder, PageChannel, PageFailure, PageView, Paged } from '@blether/contracts/rota';
import type { Taken } from '@blether/escalation/on-call';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { instant } from '../../platform/instant.js';
import { card, cardColumns } from '../staff-card.js';

/** A page that is to be made. */
export interface NewPage {
  readonly purpose: PageView['purpose'];
  readonly caseId?: CaseId;
  readonly severity?: CaseSeverity;
  readonly ladder?: Ladder;
  readonly ladderSince?: Date;
  readonly step?: number;
  readonly round?: number;
  readonly who?: Paged;
  readonly planId?: ShiftId;
  readonly day?: string;
  readonly personId: PersonId | null;
  /** Null: nobody could be called. */
  readonly channel: PageChannel | null;
}

/** A page that waits to be sent. */
export interface WaitingPage {
  readonly id: PageId;
  readonly purpose: PageView['purpose'];
  readonly caseId: CaseId | null;
  readonly severity: CaseSeverity | null;
  readonly ladder: Ladder | null;
  readonly personId: PersonId | null;
  readonly channel: PageChannel;
  readonly at: Date;
  readonly tries: number;
  /** Whether the case still stands where it stood, or it is about no case. */
  readonly needed: boolean;
}

interface ViewRow {
  id: PageId;
  purpose: PageView['purpose'];
  case_id: CaseId | null;
  severity: CaseSeverity | null;
  ladder: Ladder | null;
  who: Paged | null;
  person_id: PersonId | null;
  p_name: Words | null;
  p_role: PublicRole | null;
  channel: PageChannel | null;
  at: Date;
  state: PageView['state'];
  tries: number;
  failure: PageFailure | null;
  ended_at: Date | null;
}

const VIEW = `SELECT g.id, g.purpose, g.case_id, g.severity, g.ladder, g.who, g.person_id, ${cardColumns('p', 'p')},
                     g.channel, g.at, g.state, g.tries, g.failure, g.ended_at
              FROM page g LEFT JOIN person p ON p.id = g.person_id`;

/** Pages: each made once, sent at least once, and kept with what came of it. */
@Injectable()
export class PagesRepository {
  /** Null when it has been made before. `isSaid`: it need not be sent. */
  async insert(tx: Tx, page: NewPage, isSaid: boolean, now: Date): Promise<PageId | null> {
    const row = await tx.one<{ id: PageId }>({
      name: 'insert-page',
      text: `INSERT INTO page (purpose, case_id, severity, ladder, ladder_since, step, round, who, plan_id, day, person_id,
                               channel, at, state)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
             ON CONFLICT DO NOTHING RETURNING id`,
      values: [
        page.purpose,
        page.caseId ?? null,
        page.severity ?? null,
        page.ladder ?? null,
        page.ladderSince ?? null,
        page.step ?? null,
        page.round ?? null,
        page.who ?? null,
        page.planId ?? null,
        page.day ?? null,
        page.personId,
        page.channel,
        now,
        page.channel === null ? 'nobody' : isSaid ? 'dropped' : 'waiting',
      ],
    });
    return row?.id ?? null;
  }

  /** What was taken of a ladder since a case stands on it. */
  async taken(reader: Reader, caseId: CaseId, ladder: Ladder, since: Date): Promise<readonly Taken[]> {
    return reader.rows<Taken & Record<string, unknown>>({
      name: 'steps-taken',
      text: `SELECT DISTINCT step, round FROM page
             WHERE purpose = 'case' AND case_id = $1 AND ladder = $2 AND ladder_since = $3`,
      values: [caseId, ladder, since],
    });
  }

  /** Null for one that has ended. Locked, so that a job that is done twice does it one after the other. */
  async lockWaiting(tx: Tx, id: PageId): Promise<WaitingPage | null> {
    return tx.one<WaitingPage & Record<string, unknown>>({
      name: 'lock-page',
      text: `SELECT g.id, g.purpose, g.case_id AS "caseId", g.severity, g.ladder, g.person_id AS "personId", g.channel, g.at,
                    g.tries, g.purpose <> 'case' OR EXISTS (
                      SELECT 1 FROM on_call_watch w WHERE w.case_id = g.case_id AND w.ladder = g.ladder
                        AND w.since = g.ladder_since AND w.severity = g.severity) AS needed
             FROM page g WHERE g.id = $1 AND g.state = 'waiting' FOR UPDATE OF g`,
      values: [id],
    });
  }

  async countWaiting(tx: Tx): Promise<number> {
    const row = await tx.one<{ count: number }>({
      name: 'count-waiting-pages',
      text: `SELECT count(*)::int AS count FROM page WHERE state = 'waiting'`,
    });
    return row?.count ?? 0;
  }

  async tried(tx: Tx, id: PageId): Promise<void> {
    await tx.rows({
      name: 'page-tried',
      text: 'UPDATE page SET tries = tries + 1 WHERE id = $1',
      values: [id],
    });
  }

  /** Nobody looks after it any more. One whose timer is going off is locked by who will lock the page next: it finds what we leave. */
  async lookNoMore(tx: Tx, id: PageId): Promise<void> {
    await tx.rows({
      name: 'page-look-no-more',
      text: `DELETE FROM timer WHERE id IN (
               SELECT id FROM timer WHERE ref = $1 AND kind = 'page.again' FOR UPDATE SKIP LOCKED)`,
      values: [id],
    });
  }

  async fails(tx: Tx, id: PageId, failure: PageFailure): Promise<void> {
    await tx.rows({ text: 'UPDATE page SET failure = $2 WHERE id = $1', values: [id, failure] });
  }

  /** Answers whether it had not ended before. */
  async end(
    tx: Tx,
    id: PageId,
    state: 'sent' | 'failed' | 'dropped',
    failure: PageFailure | null,
    now: Date,
  ): Promise<boolean> {
    const row = await tx.one({
      name: 'end-page',
      text: `UPDATE page SET state = $2, failure = $3, ended_at = $4 WHERE id = $1 AND state = 'waiting' RETURNING id`,
      values: [id, state, failure, now],
    });
    return row !== null;
  }

  /**
   * Every message to one person over one channel says the same: those that waited while one was sent have arrived with it.
   * @param until made by then, and not since
   */
  async sentWith(tx: Tx, { personId, channel }: WaitingPage, until: Date, now: Date): Promise<void> {
    await tx.rows({
      text: `UPDATE page SET state = 'sent', failure = NULL, ended_at = $4, tries = greatest(tries, 1)
             WHERE person_id = $1 AND channel = $2 AND state = 'waiting' AND purpose <> 'test' AND at <= $3`,
      values: [personId, channel, until, now],
    });
  }

  async like(reader: Reader, id: PageId): Promise<NewPage | null> {
    return reader.one({
      text: `SELECT purpose, case_id AS "caseId", severity, ladder, ladder_since AS "ladderSince", step, round, who,
                    plan_id AS "planId", to_char(day, 'YYYY-MM-DD') AS day, person_id AS "personId", channel
             FROM page WHERE id = $1`,
      values: [id],
    });
  }

  /** Newest first, without tests, and only of cases that the reader may be given. */
  async newest(reader: Reader, mayBeGiven: string, values: readonly unknown[]): Promise<readonly PageView[]> {
    return this.views(
      reader,
      `${VIEW} LEFT JOIN case_file c ON c.id = g.case_id
       WHERE g.purpose <> 'test' AND (g.case_id IS NULL OR ${mayBeGiven}) ORDER BY g.id DESC LIMIT 50`,
      values,
    );
  }

  /** What came of the newest test of this person, a line a channel. */
  async lastTest(reader: Reader, personId: PersonId): Promise<readonly PageView[]> {
    return this.views(
      reader,
      `${VIEW} WHERE g.purpose = 'test' AND g.person_id = $1
         AND g.at = (SELECT max(at) FROM page WHERE purpose = 'test' AND person_id = $1) ORDER BY g.id`,
      [personId],
    );
  }

  async toWebhook(reader: Reader): Promise<readonly PageView[]> {
    return this.views(reader, `${VIEW} WHERE g.channel = 'webhook' ORDER BY g.id DESC LIMIT 10`, []);
  }

  /** When somebody was to be called about a case and nobody had a channel, in the last day; null: not at all. */
  async nobodySince(reader: Reader, dayAgo: Date): Promise<Date | null> {
    const row = await reader.one<{ at: Date | null }>({
      text: `SELECT min(at) AS at FROM page
             WHERE state = 'nobody' AND at > $1`,
      values: [dayAgo],
    });
    return row?.at ?? null;
  }

  private async views(
    reader: Reader,
    text: string,
    values: readonly unknown[],
  ): Promise<readonly PageView[]> {
    const rows = await reader.rows<ViewRow & Record<string, unknown>>({ text, values });
    return rows.map((row) => ({
      id: row.id,
      purpose: row.purpose,
      caseId: row.case_id,
      severity: row.severity,
      ladder: row.ladder,
      who: row.who,
      person:
        row.person_id === null || row.p_name === null ? null : card(row.person_id, row.p_name, row.p_role),
      channel: row.channel,
      at: instant(row.at),
      state: row.state,
      tries: row.tries,
      failure: row.failure,
      endedAt: row.ended_at && instant(row.ended_at),
    }));
  }
}
