import { Injectable } from '@nestjs/common';
import type { CaseId, FollowUpId, PersonId, Words } from '@blether/contracts/brand';
import type { CaseKind, CasePhase, CaseSeverity } from '@blether/contracts/cases';
import { LIMITS } from '@blether/contracts/limits';
import { leadsDesk, mayBeGiven } from '../cases/desk-access.service.js';
import type { PersonActor } from '../platform/actor.js';
import type { Reader } from '../platform/database/tx.js';

export interface CaseLineRow {
  readonly id: CaseId;
  readonly kind: CaseKind;
  readonly severity: CaseSeverity;
  readonly state: CasePhase;
  readonly about: string[];
  readonly opened_at: Date;
  readonly acknowledge_by: Date;
  readonly act_by: Date;
  readonly acted: boolean;
  readonly overdue_steps: number;
  readonly subjects: number;
  readonly worker_id: PersonId | null;
  readonly worker_name: Words | null;
}

export interface PressureRow {
  readonly severity: CaseSeverity;
  readonly waiting: number;
  readonly claimed: number;
  readonly oldest_at: Date | null;
  readonly next_due: Date | null;
}

export interface FollowUpRow {
  readonly id: FollowUpId;
  readonly case_id: CaseId;
  readonly kind: 'day' | 'week';
  readonly due_at: Date;
  readonly done_at: Date | null;
  readonly person_id: PersonId | null;
  readonly person_name: Words | null;
  readonly closed_by: PersonId | null;
  readonly closed_by_name: Words | null;
}

/** A place in the whole queue: severity by its rank, then the deadline, then the id. */
export interface PlaceInQueue {
  readonly rank: number;
  readonly acknowledgeBy: Date;
  readonly id: string;
}

const RANK = `array_position(ARRAY['crisis', 'red', 'amber', 'green'], c.severity)`;
const LINE = `c.id, c.kind, c.severity, c.state, c.about, c.opened_at, c.acknowledge_by, c.act_by,
  c.acted_at IS NOT NULL AS acted, c.overdue_steps, c.worker_id, w.display_name AS worker_name,
  (SELECT count(*)::int FROM case_subject s WHERE s.case_id = c.id) AS subjects`;
const FROM = 'FROM case_file c LEFT JOIN person w ON w.id = c.worker_id';

/** Cases as lines of a list, without a word of what they are about. Every read is somebody's at the desk. */
@Injectable()
export class QueueViewRepository {
  async head(reader: Reader): Promise<number> {
    const row = await reader.one<{ head: number }>({
      name: 'queue-head',
      text: 'SELECT head::int AS head FROM desk_queue',
    });
    return row?.head ?? 0;
  }

  pressure(reader: Reader, actor: PersonActor): Promise<PressureRow[]> {
    return reader.rows<PressureRow>({
      name: 'queue-pressure',
      text: `SELECT c.severity, count(*) FILTER (WHERE c.state = 'waiting')::int AS waiting,
                    count(*) FILTER (WHERE c.state = 'claimed')::int AS claimed,
                    min(c.opened_at) FILTER (WHERE c.state = 'waiting') AS oldest_at,
                    min(c.acknowledge_by) FILTER (WHERE c.state = 'waiting') AS next_due
             FROM case_file c WHERE c.state <> 'closed' AND ${mayBeGiven('$1', '$2')} GROUP BY c.severity`,
      values: [actor.personId, leadsDesk(actor)],
    });
  }

  mine(reader: Reader, actor: PersonActor): Promise<CaseLineRow[]> {
    return reader.rows<CaseLineRow>({
      name: 'queue-mine',
      text: `SELECT ${LINE} ${FROM} WHERE c.state = 'claimed' AND c.worker_id = $1
             ORDER BY ${RANK}, c.act_by, c.id`,
      values: [actor.personId],
    });
  }

  /** One more than a page of what is open, most urgent first. */
  queue(
    reader: Reader,
    actor: PersonActor,
    severity: CaseSeverity | null,
    after: PlaceInQueue | null,
  ): Promise<CaseLineRow[]> {
    return reader.rows<CaseLineRow>({
      text: `SELECT ${LINE} ${FROM}
             WHERE c.state <> 'closed' AND ${mayBeGiven('$1', '$2')} AND ($3::text IS NULL OR c.severity = $3)
               ${after ? `AND (${RANK}, c.acknowledge_by, c.id) > ($5, $6, $7)` : ''}
             ORDER BY ${RANK}, c.acknowledge_by, c.id LIMIT $4`,
      values: [
        actor.personId,
        leadsDesk(actor),
        severity,
        LIMITS.casesPerPage + 1,
        ...(after ? [after.rank, after.acknowledgeBy, after.id] : []),
      ],
    });
  }

  async line(reader: Reader, actor: PersonActor, id: CaseId): Promise<CaseLineRow | null> {
    return reader.one<CaseLineRow>({
      text: `SELECT ${LINE} ${FROM} WHERE c.id = $3 AND ${mayBeGiven('$1', '$2')}`,
      values: [actor.personId, leadsDesk(actor), id],
    });
  }

  /** Other open cases about words in the same topics. */
  related(reader: Reader, actor: PersonActor, id: CaseId): Promise<CaseLineRow[]> {
    return reader.rows<CaseLineRow>({
      text: `SELECT ${LINE} ${FROM}
             WHERE c.state <> 'closed' AND c.id <> $3 AND ${mayBeGiven('$1', '$2')} AND c.id IN (
               SELECT o.case_id FROM case_subject o WHERE o.place_id IN (
                 SELECT s.place_id FROM case_subject s WHERE s.case_id = $3 AND s.place_id IS NOT NULL))
             ORDER BY ${RANK}, c.act_by, c.id LIMIT 20`,
      values: [actor.personId, leadsDesk(actor), id],
    });
  }

  followUps(reader: Reader, actor: PersonActor, caseId: CaseId | null): Promise<FollowUpRow[]> {
    return reader.rows<FollowUpRow>({
      text: `SELECT f.id, f.case_id, f.kind, f.due_at, f.done_at, p.id AS person_id, p.display_name AS person_name,
                    b.id AS closed_by, b.display_name AS closed_by_name
             FROM follow_up f JOIN case_file c ON c.id = f.case_id
             LEFT JOIN person p ON p.id = c.person_id LEFT JOIN person b ON b.id = c.closed_by
             WHERE ${mayBeGiven('$1', '$2')}
               AND ${caseId === null ? 'f.is_due AND f.done_at IS NULL' : 'f.case_id = $3'}
             ORDER BY f.due_at, f.id LIMIT 100`,
      values: [actor.personId, leadsDesk(actor), ...(caseId === null ? [] : [caseId])],
    });
  }
}
