import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ForumId, PersonId, TopicId, Words } from '@blether/contracts/brand';

@Entity('topic')
export class TopicEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: TopicId;

  @Column('uuid', { name: 'forum_id' })
  forumId: ForumId;

  @Column('text')
  title: Words;

  @Column('uuid', { name: 'started_by' })
  startedBy: PersonId;

  @Column('text')
  state: 'shown' | 'held';

  @Column('boolean')
  closed: boolean;

  @Column('integer')
  posts: number;

  @Column('integer')
  head: number;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  @Column('timestamptz', { name: 'last_activity_at' })
  lastActivityAt: Date;
}
