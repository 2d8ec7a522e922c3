import { Injectable } from '@nestjs/common';
import type { ClientId, ForumId, PersonId, PostId, TopicId } from '@blether/contracts/brand';
import type { Teller, Tx } from '../platform/database/tx.js';
import { TOPIC_COLUMNS } from './forum.rows.js';
import type { TopicRow } from './forum.rows.js';
import type { NewPost, PlaceToWrite } from './writing.repository.js';

/** Somebody about to write in a topic. */
export interface Writing {
  readonly topicId: TopicId;
  readonly author: PersonId;
  readonly clientId: ClientId;
}

export interface TopicToWrite extends TopicRow {
  readonly place: PlaceToWrite;
}

/** Called once replies are there for everybody, with how far the logs of their forums have got. */
export type AllShown = (heads: ReadonlyMap<ForumId, number>, teller: Teller) => void;

/** Replies, by the handful: one statement looks up their topics, and one stores them all. */
@Injectable()
export class RepliesRepository {
  /**
   * The topics in which people write, locked until the commit: nobody closes one in the meantime, and the next position
   * is the one after its posts. Locked in the order of their ids, so that two handfuls never wait for each other.
   * @returns one for each of `writings`, in their order; null where there is no such topic
   */
  async topicsForWriting(tx: Tx, writings: readonly Writing[]): Promise<readonly (TopicToWrite | null)[]> {
    const rows = await tx.rows<TopicRow & { n: number; new_post_id: PostId; earlier: PostId | null }>({
      name: 'topics-for-writing',
      text: `SELECT ${TOPIC_COLUMNS}, w.n::int AS n, uuidv7() AS new_post_id,
                    (SELECT p.id FROM post p WHERE p.author_id = w.author_id AND p.client_id = w.client_id) AS earlier
             FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS w(topic_id, author_id, client_id, n)
             JOIN topic t ON t.id = w.topic_id JOIN person s ON s.id = t.started_by
             ORDER BY t.id FOR NO KEY UPDATE OF t`,
      values: [
        writings.map(({ topicId }) => topicId),
        writings.map(({ author }) => author),
        writings.map(({ clientId }) => clientId),
      ],
    });
    const byNumber = new Map(rows.map((row) => [row.n, row]));
    return writings.map((_writing, index) => {
      const row = byNumber.get(index + 1);
      return row
        ? { ...row, place: { topicId: row.id, postId: row.new_post_id, earlier: row.earlier } }
        : null;
    });
  }

  /**
   * Gives replies the next positions of their topics, in the order in which they stand here, and stores them with the
   * commit. Where a topic may not be written in there is no position, and what is shown without one is refused.
   */
  showPosts(tx: Tx, posts: readonly NewPost[], then: AllShown): void {
    tx.lastly(
      {
        name: 'show-posts',
        text: `WITH given AS MATERIALIZED (
               SELECT *, count(*) OVER (PARTITION BY topic_id) - row_number() OVER (PARTITION BY topic_id ORDER BY n) AS later
               FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::timestamptz[])
                 WITH ORDINALITY AS g(id, topic_id, forum_id, author_id, client_id, body, at, n)
             ), moved AS (
               UPDATE topic t SET posts = t.posts + g.replies, head = t.head + g.replies, last_activity_at = g.at
               FROM (SELECT topic_id, count(*)::int AS replies, max(at) AS at FROM given GROUP BY topic_id) g
               WHERE t.id = g.topic_id AND NOT t.closed AND t.state = 'shown' RETURNING t.id, t.posts
             ), stored AS (
               INSERT INTO post (id, topic_id, author_id, client_id, body, state, position, written_at)
               SELECT g.id, g.topic_id, g.author_id, g.client_id, g.body, 'shown', m.posts - g.later, g.at
               FROM given g LEFT JOIN moved m ON m.id = g.topic_id ORDER BY g.n
             ), locked AS MATERIALIZED (
               SELECT f.id, g.replies, g.at
               FROM (SELECT forum_id, count(*)::int AS replies, max(at) AS at FROM given GROUP BY forum_id) g
               JOIN forum f ON f.id = g.forum_id ORDER BY f.id FOR NO KEY UPDATE OF f
             )
             UPDATE forum SET head = forum.head + l.replies, last_activity_at = l.at FROM locked l
             WHERE forum.id = l.id RETURNING forum.id, forum.head`,
        values: [
          posts.map(({ id }) => id),
          posts.map(({ topicId }) => topicId),
          posts.map(({ forumId }) => forumId),
          posts.map(({ authorId }) => authorId),
          posts.map(({ clientId }) => clientId),
          posts.map(({ body }) => body),
          posts.map(({ at }) => at),
        ],
      },
      (rows, teller) => {
        // As the statement above returns them.
        const heads = rows as { id: ForumId; head: number }[];
        then(new Map(heads.map(({ id, head }) => [id, head])), teller);
      },
    );
  }

  async holdPost(tx: Tx, post: NewPost): Promise<void> {
    await tx.rows({
      name: 'hold-post',
      text: `INSERT INTO post (id, topic_id, author_id, client_id, body, state, written_at)
             VALUES ($1, $2, $3, $4, $6, 'held', $5)`,
      values: [post.id, post.topicId, post.authorId, post.clientId, post.at, post.body],
    });
  }
}
