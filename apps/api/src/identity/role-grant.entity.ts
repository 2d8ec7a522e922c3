import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonId } from '@blether/contracts/brand';
import type { Role } from '@blether/contracts/roles';

@Entity('role_grant')
export class RoleGrantEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: PersonId;

  @PrimaryColumn('text')
  role: Role;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt: Date;
}
