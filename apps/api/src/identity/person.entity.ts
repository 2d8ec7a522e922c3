import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonId, Words } from '@blether/contracts/brand';

@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid')
  id: PersonId;

  @Column('text', { name: 'display_name' })
  displayName: Words;

  @Column('timestamptz', { name: 'joined_at' })
  joinedAt: Date;
}
