import { Injectable } from '@nestjs/common';
import type { ActionId, CaseId, ClientId, PersonId, Words } from '@blether/contracts/brand';
import type { ActionKind } from '@blether/contracts/cases';
import type { Rule } from '@blether/contracts/rules';
import type { LabelId, ModeratedKind, SubjectRef } from '@blether/contracts/moderation';
import { STAFF_ROLES } from '@blether/contracts/roles';
import type { PersonActor } from '../../platform/actor.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { leadsDesk, mayBeGiven } from '../desk-access.service.js';
import type { Lasting } from './inverse.js';

/** What there was before, for the inverse. */
export interface Before {
  readonly labels?: readonly LabelId[];
  readonly forumId?: string;
}

export interface NewAction {
  readonly caseId: CaseId;
  readonly clientId: ClientId;
  readonly kind: ActionKind;
  readonly subject: SubjectRef | null;
  readonly personId: PersonId | null;
  readonly rule: Rule;
  readonly words: Words | null;
  readonly before: Before;
  readonly until: Date | null;
  readonly by: PersonId;
  readonly at: Date;
}

export interface StoredAction {
  readonly id: ActionId;
  readonly case_id: CaseId;
  readonly kind: ActionKind;
  readonly subject_kind: ModeratedKind | null;
  readonly subject_id: string | null;
  readonly person_id: PersonId | null;
  readonly before: Before;
  readonly by_id: PersonId;
  readonly undone_at: Date | null;
}

/** What the same client id has done before. */
export interface EarlierAction {
  readonly id: ActionId;
  readonly case_id: CaseId;
  readonly kind: ActionKind;
  readonly rule: Rule;
  readonly subject_id: string | null;
  readonly words: Words | null;
}

@Injectable()
export class ActionsRepository {
  earlier(reader: Reader, by: PersonId, clientId: ClientId): Promise<EarlierAction | null> {
    return reader.one<EarlierAction & Record<string, unknown>>({
      text: 'SELECT id, case_id, kind, rule, subject_id, words FROM case_action WHERE by_id = $1 AND client_id = $2',
      values: [by, clientId],
    });
  }

  async insert(tx: Tx, action: NewAction): Promise<ActionId> {
    const row = await tx.one<{ id: ActionId }>({
      text: `INSERT INTO case_action (case_id, client_id, kind, subject_kind, subject_id, person_id, rule, words, before,
                                      until, by_id, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`,
      values: [
        action.caseId,
        action.clientId,
        action.kind,
        action.subject?.kind ?? null,
        action.subject?.id ?? null,
        action.personId,
        action.rule,
        action.words,
        JSON.stringify(action.before),
        action.until,
        action.by,
        action.at,
      ],
    });
    if (!row) throw new Error('An action was not stored.');
    return row.id;
  }

  lock(tx: Tx, actor: PersonActor, id: ActionId): Promise<StoredAction | null> {
    return tx.one<StoredAction>({
      text: `SELECT a.id, a.case_id, a.kind, a.subject_kind, a.subject_id, a.person_id, a.before, a.by_id, a.undone_at
             FROM case_action a JOIN case_file c ON c.id = a.case_id
             WHERE a.id = $1 AND ${mayBeGiven('$2', '$3')} FOR UPDATE OF a`,
      values: [id, actor.personId, leadsDesk(actor)],
    });
  }

  async undo(tx: Tx, id: ActionId, by: PersonId, at: Date): Promise<void> {
    await tx.rows({
      text: 'UPDATE case_action SET undone_at = $2, undone_by = $3 WHERE id = $1',
      values: [id, at, by],
    });
  }

  /** Until when somebody is asked for something still, by whichever action asks it longest. */
  async until(tx: Tx, personId: PersonId, kind: Lasting, now: Date): Promise<Date | null> {
    const row = await tx.one<{ until: Date | null }>({
      text: `SELECT max(until) AS until FROM case_action
             WHERE person_id = $1 AND kind = $2 AND undone_at IS NULL AND until > $3`,
      values: [personId, kind, now],
    });
    return row?.until ?? null;
  }

  /** Whether some removal of them still stands. */
  async isRemoved(tx: Tx, personId: PersonId): Promise<boolean> {
    const row = await tx.one({
      text: `SELECT 1 FROM case_action WHERE person_id = $1 AND kind = 'remove' AND undone_at IS NULL LIMIT 1`,
      values: [personId],
    });
    return row !== null;
  }

  async isStaff(reader: Reader, personId: PersonId): Promise<boolean> {
    const row = await reader.one({
      text: 'SELECT 1 FROM role_grant WHERE person_id = $1 AND role = ANY($2) LIMIT 1',
      values: [personId, STAFF_ROLES],
    });
    return row !== null;
  }
}
