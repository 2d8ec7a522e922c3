import { Injectable } from '@nestjs/common';
import type { CaseId, PersonId, TopicId, Words } from '@blether/contracts/brand';
import type { CaseKind, CaseSeverity, Outcome } from '@blether/contracts/cases';
import type { SubjectRef } from '@blether/contracts/moderation';
import type { Case, Phase } from '@blether/escalation/case';
import type { PersonActor } from '../platform/actor.js';
import type { Tx } from '../platform/database/tx.js';
import { leadsDesk, mayBeGiven } from './desk-access.service.js';

export interface StoredCase {
  readonly id: CaseId;
  readonly kind: CaseKind;
  readonly personId: PersonId | null;
  readonly about: readonly string[];
  readonly leaseUntil: Date | null;
  /** When its holder last had it before their eyes. */
  readonly inFrontAt: Date | null;
  readonly case: Case;
}

interface Row {
  id: CaseId;
  kind: CaseKind;
  person_id: PersonId | null;
  about: string[];
  state: Phase;
  severity: CaseSeverity;
  opened_at: Date;
  acknowledge_by: Date;
  act_by: Date;
  worker_id: PersonId | null;
  lease_until: Date | null;
  in_front_at: Date | null;
  acknowledged_at: Date | null;
  acted_at: Date | null;
  overdue_steps: number;
  version: number;
}

/** Words that a case is about, as they were when they came in. */
export interface Evidence {
  readonly subject: SubjectRef;
  readonly authorId: PersonId | null;
  /** The topic that they stand in. */
  readonly placeId: TopicId | null;
  readonly words: Readonly<Record<string, Words>>;
}

export interface NewCase {
  readonly kind: CaseKind;
  readonly personId: PersonId | null;
  readonly about: readonly string[];
  readonly opened: Case;
  /** Of the policy that has set its deadlines. */
  readonly policyVersion: number;
  /** Whether a moderator is on duty. */
  readonly staffed: boolean;
}

const COLUMNS = `c.id, c.kind, c.person_id, c.about, c.state, c.severity, c.opened_at, c.acknowledge_by, c.act_by,
  c.worker_id, c.lease_until, c.in_front_at, c.acknowledged_at, c.acted_at, c.overdue_steps, c.version`;

/** Cases, each held by its row's lock while a command is carried out on it. */
@Injectable()
export class CaseFileRepository {
  /** The open case about this person, or (null) of the service itself. */
  async lockOpen(tx: Tx, personId: PersonId | null): Promise<StoredCase | null> {
    return toStored(
      await tx.one<Row>({
        text: `SELECT ${COLUMNS} FROM case_file c WHERE c.state <> 'closed'
               AND ${personId === null ? "c.kind = 'incident'" : 'c.person_id = $1'} FOR NO KEY UPDATE`,
        values: personId === null ? [] : [personId],
      }),
    );
  }

  async lock(tx: Tx, id: CaseId): Promise<StoredCase | null> {
    return toStored(
      await tx.one<Row>({
        text: `SELECT ${COLUMNS} FROM case_file c WHERE c.id = $1 FOR NO KEY UPDATE`,
        values: [id],
      }),
    );
  }

  /** As `lock`, and only when this person may be given it. */
  async lockFor(tx: Tx, actor: PersonActor, id: CaseId): Promise<StoredCase | null> {
    return toStored(
      await tx.one<Row>({
        text: `SELECT ${COLUMNS} FROM case_file c WHERE c.id = $1 AND ${mayBeGiven('$2', '$3')} FOR NO KEY UPDATE OF c`,
        values: [id, actor.personId, leadsDesk(actor)],
      }),
    );
  }

  /**
   * The most urgent that waits of this severity and that nobody else is just being given. One that is locked may be one
   * that words are just joining, and wait all the same: `patient` waits for it.
   */
  async lockNext(
    tx: Tx,
    actor: PersonActor,
    severity: CaseSeverity,
    patient: boolean,
  ): Promise<StoredCase | null> {
    return toStored(
      await tx.one<Row>({
        name: patient ? 'next-case-patiently' : 'next-case',
        text: `SELECT ${COLUMNS} FROM case_file c
               WHERE c.state = 'waiting' AND c.severity = $3 AND ${mayBeGiven('$1', '$2')}
               ORDER BY c.acknowledge_by, c.act_by, c.id LIMIT 1 FOR NO KEY UPDATE OF c ${patient ? '' : 'SKIP LOCKED'}`,
        values: [actor.personId, leadsDesk(actor), severity],
      }),
    );
  }

  /** What this person has and has not acted on yet, most urgent first. */
  async lockSetAside(tx: Tx, personId: PersonId): Promise<StoredCase | null> {
    return toStored(
      await tx.one<Row>({
        text: `SELECT ${COLUMNS} FROM case_file c
               WHERE c.state = 'claimed' AND c.worker_id = $1 AND c.acted_at IS NULL
               ORDER BY array_position(ARRAY['crisis', 'red', 'amber', 'green'], c.severity), c.act_by, c.id
               LIMIT 1 FOR NO KEY UPDATE`,
        values: [personId],
      }),
    );
  }

  /** Those that this person holds now. */
  async lockHeldBy(tx: Tx, personId: PersonId): Promise<readonly StoredCase[]> {
    const rows = await tx.rows<Row>({
      text: `SELECT ${COLUMNS} FROM case_file c WHERE c.state = 'claimed' AND c.worker_id = $1
             ORDER BY c.id FOR NO KEY UPDATE`,
      values: [personId],
    });
    return rows.map(stored);
  }

  /** Null when somebody else has opened one for the same person since we looked. */
  async insert(
    tx: Tx,
    { kind, personId, about, opened, policyVersion, staffed }: NewCase,
  ): Promise<CaseId | null> {
    const row = await tx.one<{ id: CaseId }>({
      text: `INSERT INTO case_file (kind, person_id, about, state, severity, opened_at, acknowledge_by, act_by,
                                    overdue_steps, version, policy_version, opened_staffed)
             VALUES ($1, $2, $3, 'waiting', $4, $5, $6, $7, 0, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id`,
      values: [
        kind,
        personId,
        about,
        opened.severity,
        new Date(opened.openedAt),
        new Date(opened.acknowledgeBy),
        new Date(opened.actBy),
        opened.version,
        policyVersion,
        staffed,
      ],
    });
    return row?.id ?? null;
  }

  /** Of a case that is claimed and locked. */
  async shortenLease(tx: Tx, id: CaseId, until: Date): Promise<void> {
    await tx.rows({ text: 'UPDATE case_file SET lease_until = $2 WHERE id = $1', values: [id, until] });
  }

  /** @param leaseUntil of a case that is claimed: until when it is */
  async update(
    tx: Tx,
    id: CaseId,
    next: Case,
    { about, leaseUntil, inFrontAt }: Pick<StoredCase, 'about' | 'leaseUntil' | 'inFrontAt'>,
  ): Promise<void> {
    await tx.rows({
      text: `UPDATE case_file SET state = $2, severity = $3, acknowledge_by = $4, act_by = $5, worker_id = $6,
                    acknowledged_at = $7, acted_at = $8, overdue_steps = $9, version = $10, about = $11, lease_until = $12,
                    in_front_at = $13
             WHERE id = $1`,
      values: [
        id,
        next.phase,
        next.severity,
        new Date(next.acknowledgeBy),
        new Date(next.actBy),
        next.worker,
        dateOrNull(next.acknowledgedAt),
        dateOrNull(next.actedAt),
        next.missed,
        next.version,
        about,
        next.phase === 'claimed' ? leaseUntil : null,
        inFrontAt,
      ],
    });
  }

  async close(tx: Tx, id: CaseId, next: Case, outcome: Outcome, by: PersonId, now: Date): Promise<void> {
    await tx.rows({
      text: `UPDATE case_file SET state = 'closed', worker_id = NULL, lease_until = NULL, acted_at = $2, version = $3,
                    closed_at = $4, closed_by = $5, outcome = $6 WHERE id = $1`,
      values: [id, dateOrNull(next.actedAt), next.version, now, by, outcome],
    });
  }

  /** The same words twice are one piece of evidence: as they were the first time. */
  async link(tx: Tx, caseId: CaseId, evidence: Evidence, now: Date): Promise<void> {
    const { subject, authorId, placeId, words } = evidence;
    await tx.rows({
      text: `INSERT INTO case_subject (case_id, subject_kind, subject_id, linked_at, words, author_id, place_id)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      values: [caseId, subject.kind, subject.id, now, JSON.stringify(words), authorId, placeId],
    });
  }

  async isAbout(tx: Tx, caseId: CaseId, subject: SubjectRef): Promise<PersonId | null | undefined> {
    const row = await tx.one<{ author_id: PersonId | null }>({
      text: `SELECT author_id FROM case_subject WHERE case_id = $1 AND subject_kind = $2 AND subject_id = $3`,
      values: [caseId, subject.kind, subject.id],
    });
    return row?.author_id;
  }
}

const dateOrNull = (time: number | null): Date | null => (time === null ? null : new Date(time));

const stored = (row: Row): StoredCase => ({
  id: row.id,
  kind: row.kind,
  personId: row.person_id,
  about: row.about,
  leaseUntil: row.lease_until,
  inFrontAt: row.in_front_at,
  case: {
    phase: row.state,
    severity: row.severity,
    openedAt: row.opened_at.getTime(),
    acknowledgeBy: row.acknowledge_by.getTime(),
    actBy: row.act_by.getTime(),
    worker: row.worker_id,
    acknowledgedAt: row.acknowledged_at?.getTime() ?? null,
    actedAt: row.acted_at?.getTime() ?? null,
    missed: row.overdue_steps,
    version: row.version,
  },
});
const toStored = (row: Row | null): StoredCase | null => row && stored(row);
