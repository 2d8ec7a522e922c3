import { Injectable } from '@nestjs/common';
import type { ActionId, CaseId, PersonId, TopicId, Words } from '@blether/contracts/brand';
import type { ActionKind, CaseSeverity, MarkedSpan, Outcome } from '@blether/contracts/cases';
import type { Rule } from '@blether/contracts/rules';
import type { ModeratedKind } from '@blether/contracts/moderation';
import type { PublicRole } from '@blether/contracts/roles';
import { STAFF_ROLES } from '@blether/contracts/roles';
import { IS_ENDED } from '../cases/actions/actions.service.js';
import { leadsDesk, mayBeGiven } from '../cases/desk-access.service.js';
import type { PersonActor } from '../platform/actor.js';
import type { PrivateReader } from '../platform/database/database.js';
import type { Reader } from '../platform/database/tx.js';

export interface SubjectRow {
  readonly subject_kind: ModeratedKind;
  readonly subject_id: string;
  readonly linked_at: Date;
  readonly words: Readonly<Record<string, Words>>;
  readonly author_id: PersonId | null;
  readonly author_name: Words | null;
  readonly place_id: TopicId | null;
}

export interface DetectionRow {
  readonly subject_kind: ModeratedKind;
  readonly subject_id: string;
  readonly hits: readonly (Omit<MarkedSpan, 'cues'> & {
    readonly cues: readonly { readonly kind: string }[];
  })[];
  readonly complete: boolean;
  readonly lexicon_version: string;
}

export interface EventRow {
  readonly at: Date;
  readonly kind: string;
  readonly refs: Readonly<Record<string, string | number | boolean | null>>;
  readonly actor_person: PersonId | null;
  readonly actor_name: Words | null;
  readonly reason: Words | null;
  readonly note: Words | null;
}

export interface ActionRow {
  readonly id: ActionId;
  readonly kind: ActionKind;
  readonly subject_kind: ModeratedKind | null;
  readonly subject_id: string | null;
  readonly place_id: TopicId | null;
  readonly rule: Rule;
  readonly words: Words | null;
  readonly until: Date | null;
  readonly by_id: PersonId;
  readonly by_name: Words;
  readonly at: Date;
  readonly undone_at: Date | null;
  readonly undone_by: PersonId | null;
  readonly undone_by_name: Words | null;
  readonly is_ended: boolean;
}

export interface EarlierRow {
  readonly id: CaseId;
  readonly severity: CaseSeverity;
  readonly about: string[];
  readonly opened_at: Date;
  readonly closed_at: Date | null;
  readonly outcome: Outcome | null;
}

export interface PersonRow {
  readonly id: PersonId;
  readonly name: Words;
  readonly role: PublicRole | null;
  readonly joined_at: Date;
  readonly is_staff: boolean;
}

export interface FileRow {
  readonly person_id: PersonId | null;
  readonly lease_until: Date | null;
  readonly version: number;
}

const ACTION = `a.id, a.kind, a.subject_kind, a.subject_id, a.rule, a.words, a.until, a.by_id, b.display_name AS by_name,
  a.at, a.undone_at, a.undone_by, u.display_name AS undone_by_name,
  ${IS_ENDED} AS is_ended,
  (SELECT s.place_id FROM case_subject s WHERE s.case_id = a.case_id AND s.subject_kind = a.subject_kind
     AND s.subject_id = a.subject_id) AS place_id`;
const ACTIONS = `FROM case_action a JOIN person b ON b.id = a.by_id LEFT JOIN person u ON u.id = a.undone_by`;

/** What stands in a case. All of it is private: it is read through a reader whose reading is an event. */
@Injectable()
export class CaseFileViewRepository {
  /** Whether somebody may open this file: leads may; moderators what they have, had, or closed. */
  async mayOpen(reader: Reader, actor: PersonActor, id: CaseId): Promise<{ head: number } | null> {
    return reader.one<{ head: number }>({
      text: `SELECT c.version AS head FROM case_file c
             WHERE c.id = $3 AND ${mayBeGiven('$1', '$2')} AND ($2::boolean OR c.worker_id = $1 OR c.closed_by = $1
               OR EXISTS (SELECT 1 FROM event e WHERE e.refs ? 'caseId' AND e.refs->>'caseId' = c.id::text
                            AND e.kind = 'case.claimed' AND e.actor_person = $1))`,
      values: [actor.personId, leadsDesk(actor), id],
    });
  }

  file(reader: PrivateReader, id: CaseId): Promise<FileRow | null> {
    return reader.one<FileRow & Record<string, unknown>>({
      text: 'SELECT person_id, lease_until, version FROM case_file WHERE id = $1',
      values: [id],
    });
  }

  person(reader: PrivateReader, id: PersonId): Promise<PersonRow | null> {
    return reader.one<PersonRow & Record<string, unknown>>({
      text: `SELECT p.id, p.display_name AS name, p.joined_at, (
               SELECT g.role FROM role_grant g WHERE g.person_id = p.id AND g.role IN ('moderator', 'facilitator', 'welcomer')
               ORDER BY array_position(ARRAY['moderator', 'facilitator', 'welcomer'], g.role) LIMIT 1) AS role,
               EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND g.role = ANY($2)) AS is_staff
             FROM person p WHERE p.id = $1`,
      values: [id, STAFF_ROLES],
    });
  }

  /** The newest, oldest first. */
  subjects(reader: PrivateReader, id: CaseId): Promise<SubjectRow[]> {
    return reader.rows<SubjectRow & Record<string, unknown>>({
      text: `SELECT s.subject_kind, s.subject_id, s.linked_at, s.words, s.author_id, p.display_name AS author_name, s.place_id
             FROM (SELECT * FROM case_subject WHERE case_id = $1 ORDER BY linked_at DESC, subject_id DESC LIMIT 200) s
             LEFT JOIN person p ON p.id = s.author_id ORDER BY s.linked_at, s.subject_id`,
      values: [id],
    });
  }

  /** The newest detection of each subject. */
  detections(reader: PrivateReader, id: CaseId): Promise<DetectionRow[]> {
    return reader.rows<DetectionRow & Record<string, unknown>>({
      text: `SELECT DISTINCT ON (d.subject_kind, d.subject_id) d.subject_kind, d.subject_id, d.hits, d.complete, d.lexicon_version
             FROM case_subject s JOIN detection d ON d.subject_kind = s.subject_kind AND d.subject_id = s.subject_id
             WHERE s.case_id = $1 ORDER BY d.subject_kind, d.subject_id, d.id DESC`,
      values: [id],
    });
  }

  /** What has happened, in order. Events can be added and neither changed nor removed. */
  events(reader: PrivateReader, id: CaseId): Promise<EventRow[]> {
    return reader.rows<EventRow & Record<string, unknown>>({
      text: `SELECT * FROM (
               SELECT e.id, e.at, e.kind, e.refs, e.actor_person, p.display_name AS actor_name, r.reason, n.words AS note
               FROM event e LEFT JOIN person p ON p.id = e.actor_person LEFT JOIN event_reason r ON r.id = e.reason_id
               LEFT JOIN case_note n ON n.id = (e.refs->>'noteId')::uuid
               WHERE e.refs ? 'caseId' AND e.refs->>'caseId' = $1 AND e.kind LIKE 'case.%'
               ORDER BY e.id DESC LIMIT 500) newest ORDER BY id`,
      values: [id],
    });
  }

  actions(reader: PrivateReader, id: CaseId): Promise<ActionRow[]> {
    return reader.rows<ActionRow & Record<string, unknown>>({
      text: `SELECT ${ACTION} ${ACTIONS} WHERE a.case_id = $1 ORDER BY a.id`,
      values: [id],
    });
  }

  /** What was decided about somebody, in whatever case, newest first. */
  actionsAbout(reader: Reader, personId: PersonId): Promise<ActionRow[]> {
    return reader.rows<ActionRow & Record<string, unknown>>({
      text: `SELECT ${ACTION} ${ACTIONS} WHERE a.person_id = $1 ORDER BY a.id DESC LIMIT 100`,
      values: [personId],
    });
  }

  /** Earlier cases about the same person, newest first. */
  earlier(reader: PrivateReader, id: CaseId, personId: PersonId): Promise<EarlierRow[]> {
    return reader.rows<EarlierRow & Record<string, unknown>>({
      text: `SELECT id, severity, about, opened_at, closed_at, outcome FROM case_file
             WHERE person_id = $2 AND id <> $1 ORDER BY id DESC LIMIT 50`,
      values: [id, personId],
    });
  }

  forums(reader: Reader): Promise<{ id: string; name: string }[]> {
    return reader.rows({ text: 'SELECT id, name FROM forum ORDER BY name' });
  }
}
