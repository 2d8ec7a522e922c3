import type { QueryResultRow } from 'pg';
import { Injectable } from '@nestjs/common';
import type { ClientId, ForumId, PersonId, PostId, TopicId, Words } from '@blether/contracts/brand';
import type { Teller, Tx } from '../platform/database/tx.js';
import { publicRoleOf, TOPIC_COLUMNS } from './forum.rows.js';
import type { ForumRow, PostRow, TopicRow } from './forum.rows.js';

export interface PlaceToWrite {
  /** Ids for what is about to be written. */
  readonly topicId: TopicId;
  readonly postId: PostId;
  /** What this client id made before, if anything. */
  readonly earlier: PostId | null;
}

interface ForumToWrite extends ForumRow {
  new_topic_id: TopicId;
  new_post_id: PostId;
  earlier: PostId | null;
}

export interface NewPost {
  readonly id: PostId;
  readonly topicId: TopicId;
  readonly forumId: ForumId;
  readonly authorId: PersonId;
  readonly clientId: ClientId;
  readonly body: Words;
  readonly at: Date;
}

export interface NewTopic extends NewPost {
  readonly title: Words;
}

/** Called once a post is there for everybody, with how far the log of its forum has got. */
export type Shown = (forumHead: number, teller: Teller) => void;

@Injectable()
export class WritingRepository {
  /** The forum in which somebody writes, with what this client id made before, in one statement. */
  async forumForWriting(
    tx: Tx,
    forumId: ForumId,
    author: PersonId,
    clientId: ClientId,
  ): Promise<(ForumRow & { place: PlaceToWrite }) | null> {
    const row = await tx.one<ForumToWrite>({
      name: 'forum-for-writing',
      text: `SELECT id, name, about, mark, topics, head, last_activity_at, uuidv7() AS new_topic_id, uuidv7() AS new_post_id,
                    (SELECT p.id FROM post p WHERE p.author_id = $2 AND p.client_id = $3) AS earlier
             FROM forum WHERE id = $1`,
      values: [forumId, author, clientId],
    });
    return (
      row && {
        ...row,
        place: {
          topicId: row.new_topic_id,
          postId: row.new_post_id,
          earlier: row.earlier,
        },
      }
    );
  }

  /** Stores a topic with its first post where everybody sees it, and counts both. */
  showTopic(tx: Tx, topic: NewTopic, then: Shown): void {
    tx.lastly(
      {
        name: 'show-topic',
        text: `WITH stored AS (
               INSERT INTO topic (id, forum_id, title, started_by, state, posts, head, started_at, last_activity_at)
               VALUES ($1, $2, $3, $4, 'shown', 1, 1, $5, $5)
             ), first AS (
               INSERT INTO post (id, topic_id, author_id, client_id, body, state, position, written_at)
               VALUES ($6, $1, $4, $7, $8, 'shown', 1, $5)
             )
             UPDATE forum SET topics = topics + 1, head = head + 1, last_activity_at = $5 WHERE id = $2
             RETURNING head AS forum_head`,
        values: [
          topic.topicId,
          topic.forumId,
          topic.title,
          topic.authorId,
          topic.at,
          topic.id,
          topic.clientId,
          topic.body,
        ],
      },
      onShown(then),
    );
  }

  /** Stores a topic that waits for a moderator: it counts nowhere, so nobody can notice it. */
  async holdTopic(tx: Tx, topic: NewTopic): Promise<void> {
    await tx.rows({
      name: 'hold-topic',
      text: `WITH stored AS (
               INSERT INTO topic (id, forum_id, title, started_by, state, started_at, last_activity_at)
               VALUES ($1, $2, $3, $4, 'held', $5, $5)
             )
             INSERT INTO post (id, topic_id, author_id, client_id, body, state, written_at)
             VALUES ($6, $1, $4, $7, $8, 'held', $5)`,
      values: [
        topic.topicId,
        topic.forumId,
        topic.title,
        topic.authorId,
        topic.at,
        topic.id,
        topic.clientId,
        topic.body,
      ],
    });
  }

  /** The author's own post with its topic, whatever its state. */
  async written(tx: Tx, postId: PostId): Promise<{ post: PostRow; topic: TopicRow }> {
    const row = await tx.one<PostRow & { topic: unknown; topic_id: TopicId }>({
      text: `SELECT p.id, p.topic_id, p.body, p.state, p.labels, p.position, p.written_at, a.id AS author_id,
                    a.display_name AS author_name, ${publicRoleOf('a.id')} AS author_role
             FROM post p JOIN person a ON a.id = p.author_id WHERE p.id = $1`,
      values: [postId],
    });
    const topic =
      row &&
      (await tx.one<TopicRow>({
        text: `SELECT ${TOPIC_COLUMNS} FROM topic t JOIN person s ON s.id = t.started_by WHERE t.id = $1`,
        values: [row.topic_id],
      }));
    if (!row || !topic) throw new Error('A post that was written is gone.');
    return { post: row, topic };
  }

  /**
   * Everybody who wrote something that can be seen in the topic before this post was there, but its author. Who wrote
   * after it had it before their eyes, however late this is asked.
   */
  async othersInTopic(tx: Tx, postId: PostId): Promise<{ topicId: TopicId; people: PersonId[] } | null> {
    const row = await tx.one<{ topic_id: TopicId; people: PersonId[] }>({
      text: `SELECT p.topic_id, ARRAY(
               SELECT DISTINCT o.author_id FROM post o
               WHERE o.topic_id = p.topic_id AND o.state = 'shown' AND o.position < p.position
                 AND o.author_id <> p.author_id) AS people
             FROM post p WHERE p.id = $1 AND p.state = 'shown'`,
      values: [postId],
    });
    return row && { topicId: row.topic_id, people: row.people };
  }
}

const onShown =
  (then: Shown) =>
  ([row]: QueryResultRow[], teller: Teller): void => {
    const forumHead: unknown = row?.['forum_head'];
    if (typeof forumHead !== 'number') throw new Error('The forum of a post is gone.');
    then(forumHead, teller);
  };
