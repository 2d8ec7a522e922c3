import { Injectable } from '@nestjs/common';
import type { CaseId, PersonId } from '@blether/contracts/brand';
import type { Case } from '@blether/escalation/case';
import type { Tx } from '../platform/database/tx.js';
import { CaseFileEntity } from './case-file.entity.js';
import type { CaseKind } from './case-file.entity.js';

export interface StoredCase {
  readonly id: CaseId;
  readonly case: Case;
}

/** Cases, each held by its row's lock while a command is carried out on it. */
@Injectable()
export class CaseFileRepository {
  /** The open case about this person, or (null) of the service itself. */
  async lockOpen(tx: Tx, personId: PersonId | null): Promise<StoredCase | null> {
    const query = tx.entities
      .createQueryBuilder(CaseFileEntity, 'c')
      .setLock('pessimistic_write')
      .where("c.state <> 'closed'");
    if (personId === null) query.andWhere("c.kind = 'incident'");
    else query.andWhere('c.person_id = :personId', { personId });
    return toStored(await query.getOne());
  }

  async lock(tx: Tx, id: CaseId): Promise<StoredCase | null> {
    return toStored(
      await tx.entities.findOne(CaseFileEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    );
  }

  /** Null when somebody else has opened one for the same person since we looked. */
  async insert(tx: Tx, kind: CaseKind, personId: PersonId | null, opened: Case): Promise<CaseId | null> {
    const row = await tx.one<{ id: CaseId }>({
      text: `INSERT INTO case_file (kind, person_id, state, severity, opened_at, acknowledge_by, act_by, overdue_steps, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
      values: [kind, personId, ...Object.values(toColumns(opened))],
    });
    return row?.id ?? null;
  }

  async update(tx: Tx, id: CaseId, next: Case): Promise<void> {
    await tx.entities.update(CaseFileEntity, { id }, toColumns(next));
  }

  async link(
    tx: Tx,
    caseId: CaseId,
    subject: { readonly kind: string; readonly id: string },
    now: Date,
  ): Promise<void> {
    await tx.rows({
      text: `INSERT INTO case_subject (case_id, subject_kind, subject_id, linked_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT DO NOTHING`,
      values: [caseId, subject.kind, subject.id, now],
    });
  }
}

/** In the order of the columns of `insert`. */
const toColumns = (file: Case) => ({
  state: file.phase,
  severity: file.severity,
  openedAt: new Date(file.openedAt),
  acknowledgeBy: new Date(file.acknowledgeBy),
  actBy: new Date(file.actBy),
  overdueSteps: file.missed,
  version: file.version,
});

const toStored = (row: CaseFileEntity | null): StoredCase | null =>
  row && {
    id: row.id,
    case: {
      phase: row.state,
      severity: row.severity,
      openedAt: row.openedAt.getTime(),
      acknowledgeBy: row.acknowledgeBy.getTime(),
      actBy: row.actBy.getTime(),
      missed: row.overdueSteps,
      version: row.version,
    },
  };
