import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseId, PersonId } from '@blether/contracts/brand';
import type { Phase } from '@blether/escalation/case';
import type { Severity } from '@blether/escalation/severity';

export const CASE_KINDS = ['risk', 'incident'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** A case as the facts of `libs/escalation` have left it. */
@Entity('case_file')
export class CaseFileEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: CaseId;

  @Column('text')
  kind: CaseKind;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: PersonId | null;

  @Column('text')
  state: Phase;

  @Column('text')
  severity: Severity;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'acknowledge_by' })
  acknowledgeBy: Date;

  @Column('timestamptz', { name: 'act_by' })
  actBy: Date;

  @Column('integer', { name: 'overdue_steps' })
  overdueSteps: number;

  @Column('integer')
  version: number;
}
