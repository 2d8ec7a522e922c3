import type { ForumId, PersonId, PostId, TopicId, Words } from '@blether/contracts/brand';
import type { ForumMark } from '@blether/contracts/forum';
import type { PublicRole } from '@blether/contracts/roles';

/** Rows as the statements of this folder return them. */
export interface ForumRow {
  id: ForumId;
  name: string;
  about: string;
  mark: ForumMark;
  topics: number;
  head: number;
  last_activity_at: Date | null;
}

export interface TopicRow {
  id: TopicId;
  forum_id: ForumId;
  title: Words;
  state: 'shown' | 'held';
  closed: boolean;
  posts: number;
  head: number;
  started_at: Date;
  last_activity_at: Date;
  starter_id: PersonId;
  starter_name: Words;
  starter_role: PublicRole | null;
}

export interface PostRow {
  id: PostId;
  body: Words;
  state: 'shown' | 'held';
  position: number | null;
  written_at: Date;
  author_id: PersonId;
  author_name: Words;
  author_role: PublicRole | null;
}

/** The word beside a name: the highest of the roles that are shown. */
export const publicRoleOf = (person: string): string => `
  (SELECT g.role FROM role_grant g
   WHERE g.person_id = ${person} AND g.role IN ('moderator', 'facilitator', 'welcomer')
   ORDER BY array_position(ARRAY['moderator', 'facilitator', 'welcomer'], g.role) LIMIT 1)`;

export const TOPIC_COLUMNS = `
  t.id, t.forum_id, t.title, t.state, t.closed, t.posts, t.head, t.started_at, t.last_activity_at,
  s.id AS starter_id, s.display_name AS starter_name, ${publicRoleOf('s.id')} AS starter_role`;
