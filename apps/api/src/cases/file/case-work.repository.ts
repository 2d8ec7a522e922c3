import { Injectable } from '@nestjs/common';
import type { CaseId, ClientId, FollowUpId, PersonId, Words } from '@blether/contracts/brand';
import type { PersonActor } from '../../platform/actor.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { leadsDesk, mayBeGiven } from '../desk-access.service.js';

/** What is written down while a case is worked on. */
@Injectable()
export class CaseWorkRepository {
  /** Whether this person has had it before. */
  async hadBefore(reader: Reader, id: CaseId, personId: PersonId): Promise<boolean> {
    const row = await reader.one({
      text: `SELECT 1 FROM event WHERE refs ? 'caseId' AND refs->>'caseId' = $1 AND kind = 'case.claimed'
             AND actor_person = $2 LIMIT 1`,
      values: [id, personId],
    });
    return row !== null;
  }

  /** Extends the leases of all that somebody holds. Answers whether this one, which they look at, is among them. */
  async extend(tx: Tx, id: CaseId, personId: PersonId, until: Date, now: Date): Promise<boolean> {
    const rows = await tx.rows<{ id: CaseId }>({
      text: `UPDATE case_file SET lease_until = $3, in_front_at = CASE WHEN id = $1 THEN $4 ELSE in_front_at END
             WHERE id IN (SELECT id FROM case_file WHERE state = 'claimed' AND worker_id = $2 ORDER BY id FOR NO KEY UPDATE)
               AND EXISTS (SELECT 1 FROM case_file WHERE id = $1 AND state = 'claimed' AND worker_id = $2)
             RETURNING id`,
      values: [id, personId, until, now],
    });
    return rows.some((row) => row.id === id);
  }

  /** Whether a later timer watches over the lease of this case. */
  async isWatched(tx: Tx, id: CaseId, after: Date): Promise<boolean> {
    const row = await tx.one({
      text: `SELECT 1 FROM timer WHERE ref = $1 AND kind = 'case.lease' AND due_at > $2 LIMIT 1`,
      values: [id, after],
    });
    return row !== null;
  }

  /** Null when this was written down before. */
  async addNote(
    tx: Tx,
    caseId: CaseId,
    clientId: ClientId,
    author: PersonId,
    words: Words,
    at: Date,
  ): Promise<string | null> {
    const row = await tx.one<{ id: string }>({
      text: `INSERT INTO case_note (case_id, client_id, author_id, words, at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT ON CONSTRAINT case_note_once DO NOTHING RETURNING id`,
      values: [caseId, clientId, author, words, at],
    });
    return row?.id ?? null;
  }

  async addAnswer(
    tx: Tx,
    caseId: CaseId,
    flowVersion: string,
    question: string,
    answer: string,
    by: PersonId,
    at: Date,
  ): Promise<void> {
    await tx.rows({
      text: `INSERT INTO case_answer (case_id, flow_version, question, answer, by_id, at) VALUES ($1, $2, $3, $4, $5, $6)`,
      values: [caseId, flowVersion, question, answer, by, at],
    });
  }

  /**
   * The newest answer to each question that was answered, since what came in last made the case more urgent: what was
   * known before that is no answer to it. Whoever has the case and judges it more urgent has answered knowing that.
   */
  async answersOf(reader: Reader, caseId: CaseId): Promise<Readonly<Record<string, string>>> {
    const rows = await reader.rows<{ question: string; answer: string }>({
      text: `SELECT DISTINCT ON (a.question) a.question, a.answer FROM case_answer a
             WHERE a.case_id = $1 AND NOT EXISTS (
               SELECT 1 FROM event e WHERE e.refs ? 'caseId' AND e.refs->>'caseId' = a.case_id::text
                 AND e.kind = 'case.raised' AND e.at > a.at AND e.actor_person IS DISTINCT FROM a.by_id)
             ORDER BY a.question, a.id DESC`,
      values: [caseId],
    });
    return Object.fromEntries(rows.map(({ question, answer }) => [question, answer]));
  }

  async addFollowUp(tx: Tx, caseId: CaseId, kind: 'day' | 'week', dueAt: Date): Promise<FollowUpId> {
    const row = await tx.one<{ id: FollowUpId }>({
      text: 'INSERT INTO follow_up (case_id, kind, due_at) VALUES ($1, $2, $3) RETURNING id',
      values: [caseId, kind, dueAt],
    });
    if (!row) throw new Error('A follow-up was not stored.');
    return row.id;
  }

  async followUpIsDue(tx: Tx, id: FollowUpId): Promise<CaseId | null> {
    const row = await tx.one<{ case_id: CaseId }>({
      text: `UPDATE follow_up SET is_due = true WHERE id = $1 AND NOT is_due RETURNING case_id`,
      values: [id],
    });
    return row?.case_id ?? null;
  }

  async lockFollowUp(
    tx: Tx,
    actor: PersonActor,
    id: FollowUpId,
  ): Promise<{ caseId: CaseId; personId: PersonId | null; isDue: boolean; done: boolean } | null> {
    return tx.one({
      text: `SELECT c.id AS "caseId", c.person_id AS "personId", f.is_due AS "isDue", f.done_at IS NOT NULL AS done
             FROM follow_up f JOIN case_file c ON c.id = f.case_id
             WHERE f.id = $1 AND ${mayBeGiven('$2', '$3')} FOR UPDATE OF f`,
      values: [id, actor.personId, leadsDesk(actor)],
    });
  }

  async finishFollowUp(
    tx: Tx,
    id: FollowUpId,
    by: PersonId,
    outcome: 'well' | 'not-well' | 'no-answer',
    at: Date,
  ): Promise<void> {
    await tx.rows({
      text: 'UPDATE follow_up SET done_at = $2, done_by = $3, outcome = $4 WHERE id = $1',
      values: [id, at, by, outcome],
    });
  }
}
