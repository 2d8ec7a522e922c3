import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeId, PersonId, TopicId } from '@blether/contracts/brand';

@Entity('notice')
export class NoticeEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: NoticeId;

  @Column('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('text')
  kind: 'reply';

  @Column('uuid', { name: 'topic_id' })
  topicId: TopicId;

  @Column('integer')
  count: number;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt: Date | null;
}
