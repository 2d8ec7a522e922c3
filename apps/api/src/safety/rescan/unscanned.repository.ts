import { Injectable } from '@nestjs/common';
import type { CaseId, PersonId } from '@blether/contracts/brand';
import type { Reader, Tx } from '../../platform/database/tx.js';
import type { Subject, SubjectKind } from '../../platform/ports/words.js';

export interface Unscanned {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly subjectId: string;
  readonly authorId: PersonId;
  readonly caseId: CaseId;
  /** Times that the scanner failed at it although it could read others. */
  readonly tries: number;
  /** A moderator is to read them first, whatever is heard in them. */
  readonly mustWait: boolean;
}

export type RescanResult = 'quiet' | 'at-risk' | 'unreadable' | 'gone';

const LOCK = 7_203_561;

@Injectable()
export class UnscannedRepository {
  /** Whoever comes next waits until this transaction has ended: words are read again one by one. */
  async takeTurn(tx: Tx): Promise<void> {
    await tx.rows({ text: 'SELECT pg_advisory_xact_lock($1)', values: [LOCK] });
  }

  /** Words that wait already keep their place. */
  async put(tx: Tx, subject: Subject, caseId: CaseId, mustWait: boolean, now: Date): Promise<void> {
    await tx.rows({
      text: `INSERT INTO unscanned (subject_kind, subject_id, author_id, case_id, must_wait, held_at, try_after)
             VALUES ($1, $2, $3, $4, $5, $6, $6)
             ON CONFLICT (subject_kind, subject_id) WHERE rescanned_at IS NULL DO NOTHING`,
      values: [subject.kind, subject.id, subject.authorId, caseId, mustWait, now],
    });
  }

  /** The first in order that may be tried now. */
  first(tx: Tx, now: Date): Promise<Unscanned | null> {
    return tx.one<Unscanned & Record<string, unknown>>({
      text: `SELECT id, subject_kind AS kind, subject_id AS "subjectId", author_id AS "authorId", case_id AS "caseId", tries,
                    must_wait AS "mustWait"
             FROM unscanned WHERE rescanned_at IS NULL AND try_after <= $1 ORDER BY id LIMIT 1 FOR UPDATE`,
      values: [now],
    });
  }

  /** When the next may be tried; null when none waits. */
  async nextTry(tx: Tx): Promise<Date | null> {
    const row = await tx.one<{ at: Date | null }>({
      text: 'SELECT min(try_after) AS at FROM unscanned WHERE rescanned_at IS NULL',
    });
    return row?.at ?? null;
  }

  async postpone(tx: Tx, id: string, tryAfter: Date): Promise<void> {
    await tx.rows({
      text: 'UPDATE unscanned SET tries = tries + 1, try_after = $2 WHERE id = $1',
      values: [id, tryAfter],
    });
  }

  async done(tx: Tx, id: string, result: RescanResult, now: Date): Promise<void> {
    await tx.rows({
      text: 'UPDATE unscanned SET rescanned_at = $3, result = $2 WHERE id = $1',
      values: [id, result, now],
    });
  }

  /** Of an incident: how many wait, and how many have been read. */
  async countsOf(
    reader: Reader,
    caseId: CaseId,
  ): Promise<{ readonly waiting: number; readonly rescanned: number }> {
    const row = await reader.one<{ waiting: number; rescanned: number }>({
      text: `SELECT count(*) FILTER (WHERE rescanned_at IS NULL)::int AS waiting,
                    count(*) FILTER (WHERE rescanned_at IS NOT NULL)::int AS rescanned
             FROM unscanned WHERE case_id = $1`,
      values: [caseId],
    });
    return row ?? { waiting: 0, rescanned: 0 };
  }

  /** Timers of those that came while others waited: one is enough for all. Those that somebody is just taking stay. */
  async dropOtherTimers(tx: Tx, now: Date): Promise<void> {
    await tx.rows({
      text: `DELETE FROM timer WHERE id IN (
               SELECT id FROM timer WHERE kind = 'safety.rescan' AND due_at <= $1 FOR UPDATE SKIP LOCKED)`,
      values: [now],
    });
  }
}
