import { Injectable } from '@nestjs/common';
import type { CaseId, DutyId, PersonId, Words } from '@blether/contracts/brand';
import type { PublicRole } from '@blether/contracts/roles';
import type { DutyLine, LeftHeld } from '@blether/contracts/rota';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { instant } from '../../platform/instant.js';
import { card, cardColumns } from '../staff-card.js';

export interface OpenDuty {
  readonly id: DutyId;
  readonly personId: PersonId;
  readonly since: Date;
  readonly seenAt: Date;
  readonly knownUntil: Date;
}
export type DutyEnd = 'ended' | 'lapsed' | 'role-taken';

interface CardRow {
  person_id: PersonId;
  p_name: Words;
  p_role: PublicRole | null;
  since: Date;
}

const DUTY = `d.id, d.person_id AS "personId", d.since, d.seen_at AS "seenAt", d.known_until AS "knownUntil"`;

/** Who has said that they are at the desk. */
@Injectable()
export class DutyRepository {
  async open(reader: Reader): Promise<readonly OpenDuty[]> {
    return reader.rows<OpenDuty & Record<string, unknown>>({
      name: 'open-duties',
      text: `SELECT ${DUTY} FROM duty d WHERE d.ended_at IS NULL`,
    });
  }

  async lockOf(tx: Tx, personId: PersonId): Promise<OpenDuty | null> {
    return tx.one<OpenDuty & Record<string, unknown>>({
      text: `SELECT ${DUTY} FROM duty d WHERE d.person_id = $1 AND d.ended_at IS NULL FOR UPDATE`,
      values: [personId],
    });
  }

  async lock(tx: Tx, id: DutyId): Promise<OpenDuty | null> {
    return tx.one<OpenDuty & Record<string, unknown>>({
      text: `SELECT ${DUTY} FROM duty d WHERE d.id = $1 AND d.ended_at IS NULL FOR UPDATE`,
      values: [id],
    });
  }

  /** Null when they have started already. */
  async start(tx: Tx, personId: PersonId, now: Date, knownUntil: Date): Promise<DutyId | null> {
    const row = await tx.one<{ id: DutyId }>({
      text: `INSERT INTO duty (person_id, since, seen_at, known_until) VALUES ($1, $2, $2, $3)
             ON CONFLICT DO NOTHING RETURNING id`,
      values: [personId, now, knownUntil],
    });
    return row?.id ?? null;
  }

  /** A sign of life. Answers until when others know of it; null for somebody who is not on duty. */
  async seen(tx: Tx, personId: PersonId, now: Date): Promise<Date | null> {
    const row = await tx.one<{ known_until: Date }>({
      name: 'duty-seen',
      text: `UPDATE duty SET seen_at = greatest(seen_at, $2) WHERE person_id = $1 AND ended_at IS NULL
             RETURNING known_until`,
      values: [personId, now],
    });
    return row?.known_until ?? null;
  }

  async makeKnown(tx: Tx, personId: PersonId, until: Date): Promise<void> {
    await tx.rows({
      text: 'UPDATE duty SET known_until = $2 WHERE person_id = $1 AND ended_at IS NULL',
      values: [personId, until],
    });
  }

  async end(tx: Tx, id: DutyId, how: DutyEnd, now: Date): Promise<void> {
    await tx.rows({
      text: 'UPDATE duty SET ended_at = $2, ended = $3 WHERE id = $1',
      values: [id, now, how],
    });
  }

  /** Whether anybody (but for this person) is at the desk, as the database knows it. */
  async isAnybody(reader: Reader, now: Date, butFor: PersonId | null = null): Promise<boolean> {
    const row = await reader.one({
      name: 'is-staffed',
      text: `SELECT 1 FROM duty WHERE ended_at IS NULL AND known_until > $1 AND person_id IS DISTINCT FROM $2 LIMIT 1`,
      values: [now, butFor],
    });
    return row !== null;
  }

  async lines(reader: Reader): Promise<readonly DutyLine[]> {
    const rows = await reader.rows<CardRow & { is_lead: boolean } & Record<string, unknown>>({
      text: `SELECT d.person_id, d.since, ${cardColumns('p', 'p')},
                    EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND g.role = 'lead') AS is_lead
             FROM duty d JOIN person p ON p.id = d.person_id WHERE d.ended_at IS NULL ORDER BY d.since, d.id`,
    });
    return rows.map((row) => ({ person: cardOf(row), isLead: row.is_lead, since: instant(row.since) }));
  }

  /** Cases whose holder has ended their shift: the claim stays until its lease does. @param mayBeGiven see `desk-access` */
  async leftHeld(
    reader: Reader,
    mayBeGiven: string,
    values: readonly unknown[],
  ): Promise<readonly LeftHeld[]> {
    const rows = await reader.rows<CardRow & { case_id: CaseId } & Record<string, unknown>>({
      text: `SELECT c.id AS case_id, p.id AS person_id, ended.at AS since, ${cardColumns('p', 'p')}
             FROM case_file c JOIN person p ON p.id = c.worker_id
             JOIN LATERAL (SELECT max(d.ended_at) AS at FROM duty d WHERE d.person_id = p.id) ended ON ended.at IS NOT NULL
             WHERE c.state = 'claimed' AND ${mayBeGiven}
               AND NOT EXISTS (SELECT 1 FROM duty d WHERE d.person_id = p.id AND d.ended_at IS NULL)
             ORDER BY ended.at, c.id`,
      values,
    });
    return rows.map((row) => ({ caseId: row.case_id, person: cardOf(row), since: instant(row.since) }));
  }
}

const cardOf = ({ person_id, p_name, p_role }: CardRow) => card(person_id, p_name, p_role);
