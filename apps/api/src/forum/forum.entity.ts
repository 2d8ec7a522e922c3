import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ForumId } from '@blether/contracts/brand';
import type { ForumMark } from '@blether/contracts/forum';

@Entity('forum')
export class ForumEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: ForumId;

  @Column('text')
  name: string;

  @Column('text')
  about: string;

  @Column('text')
  mark: ForumMark;

  @Column('integer')
  topics: number;

  @Column('integer')
  head: number;

  @Column('timestamptz', { name: 'last_activity_at', nullable: true })
  lastActivityAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
