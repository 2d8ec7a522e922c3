import { Injectable } from '@nestjs/common';
import type { CaseId, ClientId, PersonId, ReportId, Words } from '@blether/contracts/brand';
import type { CaseSeverity, ContextPost, Outcome } from '@blether/contracts/cases';
import { LIMITS } from '@blether/contracts/limits';
import type { ModeratedKind, SubjectRef } from '@blether/contracts/moderation';
import type { ReportCategory } from '@blether/contracts/reports';
import { PUBLIC_ROLES } from '@blether/contracts/roles';
import type { PublicRole } from '@blether/contracts/roles';
import type { PrivateReader } from '../../platform/database/database.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { CAME_TO_NOTHING } from './report.policy.js';

/** What somebody saw when they reported it. */
export interface Snapshot {
  readonly words: Readonly<Record<string, Words>>;
  /** In the order in which it is read. */
  readonly context: readonly Omit<ContextPost, 'isSubject'>[];
}

export interface NewReport {
  readonly id: ReportId;
  readonly reporterId: PersonId;
  readonly clientId: ClientId;
  readonly subject: SubjectRef;
  readonly authorId: PersonId;
  readonly category: ReportCategory;
  readonly words: Words | null;
  readonly snapshot: Snapshot;
  readonly caseId: CaseId;
  readonly severity: CaseSeverity;
  readonly hide: boolean;
  readonly isRisk: boolean;
  readonly overLimit: boolean;
  readonly at: Date;
}

/** A report with what has become of its case. */
export interface ReportRow {
  id: ReportId;
  reporter_id: PersonId;
  subject_kind: ModeratedKind;
  subject_id: string;
  author_id: PersonId;
  category: ReportCategory;
  words: Words | null;
  case_id: CaseId;
  severity: CaseSeverity;
  hide: boolean;
  over_limit: boolean;
  at: Date;
  /** A moderator has it, or has had it since the report was made. */
  is_looked_at: boolean;
  looked_at: Date | null;
  outcome: Outcome | null;
  closed_at: Date | null;
}

export interface ReportOnFileRow extends ReportRow {
  snapshot: Snapshot;
  reporter_name: Words;
  reporter_role: PublicRole | null;
  upheld: number;
  ended: number;
  about_same_person: number;
}

export interface WordsOfReport {
  id: ReportId;
  reporter_id: PersonId;
  words: Words | null;
  at: Date;
}

const DAY = 24 * 3_600_000;

const COLUMNS = `r.id, r.reporter_id, r.subject_kind, r.subject_id, r.author_id, r.category, r.words, r.case_id,
  r.severity, r.hide, r.over_limit, r.at,
  c.state = 'claimed' OR coalesce(c.acknowledged_at >= r.at, false) AS is_looked_at,
  greatest(c.acknowledged_at, r.at) AS looked_at, c.outcome, c.closed_at`;
const FROM = 'report r JOIN case_file c ON c.id = r.case_id';

/** A person's own reports; those of others are for moderators, whose reading is an event. */
@Injectable()
export class ReportsRepository {
  /** Somebody's reports are stored one after the other: what they have reported already is certain from here on. */
  async lockReporter(tx: Tx, personId: PersonId): Promise<ReportId> {
    const row = await tx.one<{ id: ReportId }>({
      text: 'SELECT uuidv7() AS id FROM person WHERE id = $1 FOR NO KEY UPDATE',
      values: [personId],
    });
    if (!row) throw new Error('Whoever is signed in is nobody.');
    return row.id;
  }

  byClientId(tx: Tx, reporterId: PersonId, clientId: ClientId): Promise<ReportRow | null> {
    return tx.one<ReportRow>({
      text: `SELECT ${COLUMNS} FROM ${FROM} WHERE r.reporter_id = $1 AND r.client_id = $2`,
      values: [reporterId, clientId],
    });
  }

  /** The newest about this, by this person, that nobody has decided yet. */
  openAbout(tx: Tx, reporterId: PersonId, { kind, id }: SubjectRef): Promise<ReportRow | null> {
    return tx.one<ReportRow>({
      text: `SELECT ${COLUMNS} FROM ${FROM}
             WHERE r.reporter_id = $1 AND r.subject_kind = $2 AND r.subject_id = $3 AND c.state <> 'closed'
             ORDER BY r.at DESC, r.id DESC LIMIT 1`,
      values: [reporterId, kind, id],
    });
  }

  own(reader: Reader, reporterId: PersonId): Promise<ReportRow[]> {
    return reader.rows<ReportRow>({
      name: 'reports-of-reporter',
      text: `SELECT ${COLUMNS} FROM ${FROM} WHERE r.reporter_id = $1 ORDER BY r.at DESC, r.id DESC LIMIT $2`,
      values: [reporterId, LIMITS.reportsShown],
    });
  }

  lockOwn(tx: Tx, reporterId: PersonId, id: ReportId): Promise<ReportRow | null> {
    return tx.one<ReportRow>({
      text: `SELECT ${COLUMNS} FROM ${FROM} WHERE r.id = $1 AND r.reporter_id = $2 FOR UPDATE OF r`,
      values: [id, reporterId],
    });
  }

  /** How many count towards what one person may press on others in a day. */
  async countOfDay(tx: Tx, reporterId: PersonId, now: Date): Promise<number> {
    const row = await tx.one<{ count: number }>({
      text: 'SELECT count(*)::int AS count FROM report WHERE reporter_id = $1 AND at > $2 AND NOT is_risk',
      values: [reporterId, new Date(now.getTime() - DAY)],
    });
    return row?.count ?? 0;
  }

  async insert(tx: Tx, report: NewReport): Promise<void> {
    await tx.rows({
      text: `INSERT INTO report (id, reporter_id, client_id, subject_kind, subject_id, author_id, category, words,
                                 snapshot, case_id, severity, hide, is_risk, over_limit, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      values: [
        report.id,
        report.reporterId,
        report.clientId,
        report.subject.kind,
        report.subject.id,
        report.authorId,
        report.category,
        report.words,
        JSON.stringify(report.snapshot),
        report.caseId,
        report.severity,
        report.hide,
        report.isRisk,
        report.overLimit,
        report.at,
      ],
    });
  }

  async addWords(tx: Tx, id: ReportId, words: Words, isRisk: boolean): Promise<void> {
    await tx.rows({
      text: 'UPDATE report SET words = $2, is_risk = is_risk OR $3 WHERE id = $1',
      values: [id, words, isRisk],
    });
  }

  /** Who reported something that this case is about, in an order that is everybody's. */
  reportersOf(tx: Tx, caseId: CaseId): Promise<{ id: ReportId; reporterId: PersonId }[]> {
    return tx.rows<{ id: ReportId; reporterId: PersonId }>({
      text: `SELECT id, reporter_id AS "reporterId" FROM report WHERE case_id = $1 ORDER BY reporter_id, id`,
      values: [caseId],
    });
  }

  /**
   * Reports of a case, oldest first, with what became of each reporter's earlier ones: a moderator sees who cries wolf,
   * and who goes after somebody.
   */
  ofCase(reader: PrivateReader, caseId: CaseId): Promise<ReportOnFileRow[]> {
    return reader.rows<ReportOnFileRow>({
      text: `SELECT ${COLUMNS}, r.snapshot, p.display_name AS reporter_name,
               (SELECT g.role FROM role_grant g WHERE g.person_id = p.id AND g.role = ANY($3)
                ORDER BY array_position($3, g.role) DESC LIMIT 1) AS reporter_role,
               (SELECT count(*)::int FROM report o JOIN case_file oc ON oc.id = o.case_id
                WHERE o.reporter_id = r.reporter_id AND o.at < r.at AND oc.state = 'closed'
                  AND oc.outcome <> ALL($2)) AS upheld,
               (SELECT count(*)::int FROM report o JOIN case_file oc ON oc.id = o.case_id
                WHERE o.reporter_id = r.reporter_id AND o.at < r.at AND oc.state = 'closed') AS ended,
               (SELECT count(*)::int FROM report o
                WHERE o.reporter_id = r.reporter_id AND o.author_id = r.author_id) AS about_same_person
             FROM ${FROM} JOIN person p ON p.id = r.reporter_id WHERE r.case_id = $1 ORDER BY r.at, r.id`,
      // Of the roles that are shown, the highest stands last.
      values: [caseId, CAME_TO_NOTHING, PUBLIC_ROLES],
    });
  }

  /** The words that reports brought with them, by the report's id. */
  withWords(reader: PrivateReader, ids: readonly string[]): Promise<WordsOfReport[]> {
    return reader.rows<WordsOfReport>({
      text: 'SELECT id, reporter_id, words, at FROM report WHERE id = ANY($1)',
      values: [ids],
    });
  }
}
