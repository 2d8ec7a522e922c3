import { Injectable } from '@nestjs/common';
import type { NoticeId, PersonId, PostId, TopicId } from '@blether/contracts/brand';
import { LIMITS } from '@blether/contracts/limits';
import type { Reader, Tx } from '../platform/database/tx.js';

export interface NoticeRow {
  id: NoticeId;
  kind: 'reply' | 'decision' | 'report';
  /** Of a reply alone. */
  topic_id: TopicId | null;
  /** Of everything else: what it is about. */
  ref: string | null;
  count: number;
  at: Date;
  read_at: Date | null;
}

export interface PlaceInNotices {
  readonly at: Date;
  readonly id: string;
}

/** A person's own notices, and nobody else's. */
@Injectable()
export class NoticesRepository {
  /**
   * Adds one post to each person's notice about its topic; a post that was counted before is not counted again. People
   * are taken in the order of their ids, so that two posts that tell the same people never wait for each other in a ring.
   */
  async add(
    tx: Tx,
    people: readonly PersonId[],
    topicId: TopicId,
    postId: PostId,
    now: Date,
  ): Promise<{ personId: PersonId; unread: number }[]> {
    const rows = await tx.rows<{ person_id: PersonId; unread: number }>({
      text: `WITH news AS (
               INSERT INTO notice_post (person_id, post_id)
               SELECT DISTINCT p, $3::uuid FROM unnest($1::uuid[]) p ORDER BY p
               ON CONFLICT DO NOTHING RETURNING person_id
             ), noticed AS (
               INSERT INTO notice (person_id, kind, topic_id, count, at)
               SELECT person_id, 'reply', $2, 1, $4 FROM news ORDER BY person_id
               ON CONFLICT (person_id, kind, topic_id) WHERE read_at IS NULL
               DO UPDATE SET count = notice.count + 1, at = excluded.at
               RETURNING person_id, count
             )
             INSERT INTO notice_box AS box (person_id, unread, head)
             SELECT person_id, CASE WHEN count = 1 THEN 1 ELSE 0 END, 1 FROM noticed ORDER BY person_id
             ON CONFLICT (person_id) DO UPDATE SET unread = box.unread + excluded.unread, head = box.head + 1
             RETURNING person_id, unread`,
      values: [people, topicId, postId, now],
    });
    return rows.map(({ person_id, unread }) => ({ personId: person_id, unread }));
  }

  /** A notice of its own about something that has an id. Telling it again makes it new again. */
  async addAbout(
    tx: Tx,
    people: readonly PersonId[],
    kind: 'decision' | 'report',
    ref: string,
    now: Date,
  ): Promise<{ personId: PersonId; unread: number }[]> {
    const rows = await tx.rows<{ person_id: PersonId; unread: number }>({
      text: `WITH noticed AS (
               INSERT INTO notice (person_id, kind, ref, count, at)
               SELECT DISTINCT p, $2, $3::uuid, 1, $4::timestamptz FROM unnest($1::uuid[]) p ORDER BY p
               ON CONFLICT (person_id, kind, ref, at) WHERE ref IS NOT NULL DO NOTHING RETURNING person_id
             )
             INSERT INTO notice_box AS box (person_id, unread, head)
             SELECT person_id, 1, 1 FROM noticed ORDER BY person_id
             ON CONFLICT (person_id) DO UPDATE SET unread = box.unread + 1, head = box.head + 1
             RETURNING person_id, unread`,
      values: [people, kind, ref, now],
    });
    return rows.map(({ person_id, unread }) => ({ personId: person_id, unread }));
  }

  /** One more than a page, newest first. */
  async page(reader: Reader, personId: PersonId, after: PlaceInNotices | null): Promise<NoticeRow[]> {
    return reader.rows<NoticeRow>({
      text: `SELECT id, kind, topic_id, ref, count, at, read_at FROM notice WHERE person_id = $1
               ${after ? 'AND (at, id) < ($3, $4)' : ''} ORDER BY at DESC, id DESC LIMIT $2`,
      values: [personId, LIMITS.noticesPerPage + 1, ...(after ? [after.at, after.id] : [])],
    });
  }

  async box(reader: Reader, personId: PersonId): Promise<{ unread: number; head: number }> {
    const row = await reader.one<{ unread: number; head: number }>({
      text: 'SELECT unread, head FROM notice_box WHERE person_id = $1',
      values: [personId],
    });
    return row ?? { unread: 0, head: 0 };
  }

  async markRead(
    tx: Tx,
    personId: PersonId,
    ids: readonly NoticeId[],
    now: Date,
  ): Promise<{ changed: number; unread: number }> {
    const row = await tx.one<{ changed: number; unread: number }>({
      text: `WITH seen AS (
               UPDATE notice SET read_at = $3 WHERE person_id = $1 AND id = ANY($2) AND read_at IS NULL RETURNING id
             ), changed AS (SELECT count(*)::int AS n FROM seen)
             UPDATE notice_box SET unread = unread - changed.n, head = head + sign(changed.n)::int
             FROM changed WHERE person_id = $1 RETURNING changed.n AS changed, unread`,
      values: [personId, ids, now],
    });
    return row ?? { changed: 0, unread: 0 };
  }

  async heads(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await reader.rows<{ person_id: string; head: number }>({
      name: 'heads-person',
      text: 'SELECT person_id, head FROM notice_box WHERE person_id = ANY($1)',
      values: [ids],
    });
    // Somebody without a box has had no notice yet: their head is 0, and saying so is their heartbeat.
    const heads = new Map(rows.map(({ person_id, head }) => [person_id, head]));
    return new Map(ids.map((id) => [id, heads.get(id) ?? 0]));
  }
}
