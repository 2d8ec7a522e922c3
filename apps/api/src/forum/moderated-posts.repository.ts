import { Injectable } from '@nestjs/common';
import type { ForumId, PersonId, PostId, TopicId, Words } from '@blether/contracts/brand';
import type { LabelId, ModeratedState } from '@blether/contracts/moderation';
import type { PublicRole } from '@blether/contracts/roles';
import type { Reader, Tx } from '../platform/database/tx.js';
import { publicRoleOf, TOPIC_COLUMNS } from './forum.rows.js';
import type { PostRow, TopicRow } from './forum.rows.js';

/** A post with its topic, both locked until the commit. */
export interface PostToChange {
  readonly post: PostRow;
  readonly topic: TopicRow;
  /** Whether it begins its topic: what happens to it happens to the topic. */
  readonly opens: boolean;
}

export interface PostInPlace {
  readonly id: PostId;
  readonly author_id: PersonId;
  readonly body: Words;
  readonly state: ModeratedState;
  readonly labels: LabelId[];
  readonly position: number | null;
  readonly written_at: Date;
  readonly topic_id: TopicId;
  readonly topic_state: ModeratedState;
  readonly topic_posts: number;
  readonly title: Words;
  readonly forum_id: ForumId;
  readonly forum_name: string;
}

export interface PostAround {
  readonly of: PostId;
  readonly id: PostId;
  readonly body: Words;
  readonly at: Date;
  readonly author_id: PersonId;
  readonly author_name: Words;
  readonly author_role: PublicRole | null;
}

/** Posts before and after, each. */
const AROUND = 6;

/** Posts as moderators meet and change them. */
@Injectable()
export class ModeratedPostsRepository {
  /** The topic is locked first, as everywhere: two who change a topic come one after the other. */
  async lock(tx: Tx, id: PostId): Promise<PostToChange | null> {
    const topic = await tx.one<TopicRow>({
      text: `SELECT ${TOPIC_COLUMNS} FROM topic t JOIN person s ON s.id = t.started_by
             WHERE t.id = (SELECT p.topic_id FROM post p WHERE p.id = $1) FOR NO KEY UPDATE OF t`,
      values: [id],
    });
    if (!topic) return null;
    const post = await tx.one<PostRow>({
      text: `SELECT p.id, p.body, p.state, p.labels, p.position, p.written_at, a.id AS author_id,
                    a.display_name AS author_name, ${publicRoleOf('a.id')} AS author_role
             FROM post p JOIN person a ON a.id = p.author_id WHERE p.id = $1 FOR NO KEY UPDATE OF p`,
      values: [id],
    });
    return post && { post, topic, opens: post.position === 1 || topic.posts === 0 };
  }

  async setPost(
    tx: Tx,
    id: PostId,
    next: {
      readonly state: ModeratedState;
      readonly position: number | null;
      readonly labels: readonly LabelId[];
    },
  ): Promise<void> {
    await tx.rows({
      text: 'UPDATE post SET state = $2, position = $3, labels = $4 WHERE id = $1',
      values: [id, next.state, next.position, next.labels],
    });
  }

  /** Counts one change of the topic, and what else has changed of it. */
  async setTopic(
    tx: Tx,
    topic: Pick<TopicRow, 'id' | 'state' | 'posts' | 'forum_id' | 'last_activity_at'>,
  ): Promise<{ head: number }> {
    const row = await tx.one<{ head: number }>({
      text: `UPDATE topic SET state = $2, posts = $3, forum_id = $4, last_activity_at = $5, head = head + 1
             WHERE id = $1 RETURNING head`,
      values: [topic.id, topic.state, topic.posts, topic.forum_id, topic.last_activity_at],
    });
    if (!row) throw new Error('The topic of a post is gone.');
    return row;
  }

  /** Counts one change of a forum's list, and topics that came or went. */
  async countForum(
    tx: Tx,
    id: ForumId,
    topics: 1 | 0 | -1,
    activity: Date | null,
  ): Promise<{ head: number }> {
    const row = await tx.one<{ head: number }>({
      text: `UPDATE forum SET topics = topics + $2, head = head + 1,
                    last_activity_at = greatest(last_activity_at, $3::timestamptz)
             WHERE id = $1 RETURNING head`,
      values: [id, topics, activity],
    });
    if (!row) throw new Error('The forum of a topic is gone.');
    return row;
  }

  /** Both, in the order of their ids, so that two moves never wait for each other in a ring. */
  async lockForums(tx: Tx, ids: readonly ForumId[]): Promise<readonly ForumId[]> {
    const rows = await tx.rows<{ id: ForumId }>({
      text: 'SELECT id FROM forum WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE',
      values: [ids],
    });
    return rows.map(({ id }) => id);
  }

  posts(reader: Reader, ids: readonly string[]): Promise<PostInPlace[]> {
    return reader.rows<PostInPlace>({
      text: `SELECT p.id, p.author_id, p.body, p.state, p.labels, p.position, p.written_at, t.id AS topic_id,
                    t.state AS topic_state, t.posts AS topic_posts, t.title, f.id AS forum_id, f.name AS forum_name
             FROM post p JOIN topic t ON t.id = p.topic_id JOIN forum f ON f.id = t.forum_id WHERE p.id = ANY($1)`,
      values: [ids],
    });
  }

  /** What stands around each of these posts and can be seen, in the order of the topic, with the post itself among it. */
  around(reader: Reader, ids: readonly string[]): Promise<PostAround[]> {
    return reader.rows<PostAround>({
      text: `SELECT p.id AS of, c.id, c.body, c.written_at AS at, a.id AS author_id, a.display_name AS author_name,
                    ${publicRoleOf('a.id')} AS author_role
             FROM post p JOIN topic t ON t.id = p.topic_id
             CROSS JOIN LATERAL (
               (SELECT o.* FROM post o WHERE o.topic_id = p.topic_id AND o.state = 'shown'
                  AND o.position < coalesce(p.position, t.posts + 1) ORDER BY o.position DESC LIMIT ${String(AROUND)})
               UNION ALL
               (SELECT o.* FROM post o WHERE o.id = p.id)
               UNION ALL
               (SELECT o.* FROM post o WHERE o.topic_id = p.topic_id AND o.state = 'shown' AND o.position > p.position
                ORDER BY o.position LIMIT ${String(AROUND)})
             ) c JOIN person a ON a.id = c.author_id
             WHERE p.id = ANY($1) ORDER BY p.id, c.position NULLS LAST, c.id`,
      values: [ids],
    });
  }
}
