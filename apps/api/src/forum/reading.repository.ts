import { Injectable } from '@nestjs/common';
import type { ForumId, PersonId, TopicId, Words } from '@blether/contracts/brand';
import { LIMITS } from '@blether/contracts/limits';
import type { Actor } from '../platform/actor.js';
import type { Reader } from '../platform/database/tx.js';
import type { PlaceInForum } from './cursor.js';
import { mayReadForums } from './forum.policy.js';
import { publicRoleOf, TOPIC_COLUMNS } from './forum.rows.js';
import type { ForumRow, PostRow, TopicRow } from './forum.rows.js';

/** A topic with some of its posts, as one statement returns them: the topic's columns on every row. */
type TopicPageRow = TopicRow & { forum_name: string; [key: `post_${string}`]: unknown };

export interface TopicWithPosts {
  readonly topic: TopicRow;
  readonly forumName: string;
  readonly posts: readonly PostRow[];
  readonly held: readonly PostRow[];
}

/** Nobody in particular: matches no author. */
const NOBODY = '00000000-0000-0000-0000-000000000000' as PersonId;
const viewerOf = (actor: Actor): PersonId => (actor.kind === 'person' ? actor.personId : NOBODY);

/** Every read takes its actor with the reader, and sees what that actor may see. */
@Injectable()
export class ReadingRepository {
  async forums(reader: Reader): Promise<ForumRow[]> {
    if (!mayReadForums(reader.actor)) return [];
    return reader.rows<ForumRow>({
      name: 'forums',
      text: 'SELECT id, name, about, mark, topics, head, last_activity_at FROM forum ORDER BY name',
    });
  }

  async forum(reader: Reader, id: ForumId): Promise<ForumRow | null> {
    if (!mayReadForums(reader.actor)) return null;
    return reader.one<ForumRow>({
      name: 'forum',
      text: 'SELECT id, name, about, mark, topics, head, last_activity_at FROM forum WHERE id = $1',
      values: [id],
    });
  }

  /** One more than a page, newest activity first: the extra one says that there are more. */
  async topics(reader: Reader, forumId: ForumId, after: PlaceInForum | null): Promise<TopicRow[]> {
    if (!mayReadForums(reader.actor)) return [];
    return reader.rows<TopicRow>({
      name: after ? 'topics-after' : 'topics-first',
      text: `SELECT ${TOPIC_COLUMNS} FROM topic t JOIN person s ON s.id = t.started_by
             WHERE t.forum_id = $1 AND t.state = 'shown'
               ${after ? 'AND (t.last_activity_at, t.id) < ($3, $4)' : ''}
             ORDER BY t.last_activity_at DESC, t.id DESC LIMIT $2`,
      values: [forumId, LIMITS.topicsPerPage + 1, ...(after ? [after.lastActivityAt, after.id] : [])],
    });
  }

  async heldTopics(reader: Reader, forumId: ForumId): Promise<TopicRow[]> {
    return reader.rows<TopicRow>({
      name: 'topics-held',
      text: `SELECT ${TOPIC_COLUMNS} FROM topic t JOIN person s ON s.id = t.started_by
             WHERE t.forum_id = $1 AND t.state <> 'shown' AND t.started_by = $2 ORDER BY t.id DESC LIMIT 20`,
      values: [forumId, viewerOf(reader.actor)],
    });
  }

  /**
   * The page of a topic that begins after a position, or its last page. Null: there is nothing that this actor may see.
   */
  async topic(reader: Reader, id: TopicId, from: { after: number } | 'end'): Promise<TopicWithPosts | null> {
    if (!mayReadForums(reader.actor)) return null;
    const rows = await reader.rows<TopicPageRow>({
      name: from === 'end' ? 'topic-end' : 'topic-after',
      text: `SELECT ${TOPIC_COLUMNS}, f.name AS forum_name, x.id AS post_id, x.body AS post_body, x.state AS post_state, x.labels AS post_labels,
                    x.position AS post_position, x.written_at AS post_written_at, a.id AS post_author_id,
                    a.display_name AS post_author_name, ${publicRoleOf('a.id')} AS post_author_role
             FROM topic t JOIN forum f ON f.id = t.forum_id JOIN person s ON s.id = t.started_by
             LEFT JOIN LATERAL (
               (SELECT p.* FROM post p WHERE p.topic_id = t.id
                  AND p.position > ${from === 'end' ? 't.posts - $3' : '$4'} ORDER BY p.position LIMIT $3)
               UNION ALL
               (SELECT p.* FROM post p WHERE p.topic_id = t.id AND p.position IS NULL AND p.author_id = $2
                ORDER BY p.id LIMIT 50)
             ) x ON true
             LEFT JOIN person a ON a.id = x.author_id
             WHERE t.id = $1 AND (t.state = 'shown' OR t.started_by = $2)
             ORDER BY x.position NULLS LAST, x.id`,
      values: [id, viewerOf(reader.actor), LIMITS.postsPerPage, ...(from === 'end' ? [] : [from.after])],
    });
    const [topic] = rows;
    if (!topic) return null;
    const posts = rows.filter((row) => row['post_id'] !== null).map(postOf);
    return {
      topic,
      forumName: topic.forum_name,
      posts: posts.filter(({ position }) => position !== null),
      held: posts.filter(({ position }) => position === null),
    };
  }

  async titles(reader: Reader, ids: readonly TopicId[]): Promise<ReadonlyMap<TopicId, Words>> {
    if (!mayReadForums(reader.actor) || ids.length === 0) return new Map();
    const rows = await reader.rows<{ id: TopicId; title: Words }>({
      name: 'topic-titles',
      text: `SELECT id, title FROM topic WHERE id = ANY($1) AND (state = 'shown' OR started_by = $2)`,
      values: [ids, viewerOf(reader.actor)],
    });
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  async heads(
    reader: Reader,
    table: 'forum' | 'topic',
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await reader.rows<{ id: string; head: number }>({
      name: `heads-${table}`,
      text: `SELECT id, head FROM ${table} WHERE id = ANY($1)`,
      values: [ids],
    });
    return new Map(rows.map(({ id, head }) => [id, head]));
  }
}

/** The post's own columns; the lateral join names them `post_…` and leaves them null where a topic shows nobody a post. */
const postOf = (row: TopicPageRow): PostRow =>
  ({
    id: row['post_id'],
    body: row['post_body'],
    state: row['post_state'],
    labels: row['post_labels'],
    position: row['post_position'],
    written_at: row['post_written_at'],
    author_id: row['post_author_id'],
    author_name: row['post_author_name'],
    author_role: row['post_author_role'],
  }) as PostRow;
