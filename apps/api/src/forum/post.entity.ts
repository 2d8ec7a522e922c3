import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClientId, PersonId, PostId, TopicId, Words } from '@blether/contracts/brand';

@Entity('post')
export class PostEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: PostId;

  @Column('uuid', { name: 'topic_id' })
  topicId: TopicId;

  @Column('uuid', { name: 'author_id' })
  authorId: PersonId;

  @Column('uuid', { name: 'client_id' })
  clientId: ClientId;

  @Column('text')
  body: Words;

  @Column('text')
  state: 'shown' | 'held';

  @Column('integer', { nullable: true })
  position: number | null;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;
}
