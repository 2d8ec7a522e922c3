import type { ForumId, PersonId, PostId, TopicId, Words } from '@blether/contracts/brand';
import type { ForumMark } from '@blether/contracts/forum';
import type { LabelId, ModeratedState } from '@blether/contracts/moderation';
import type { PublicRole } from '@blether/contracts/roles';
import type { PersonActor } from '../platform/actor.js';

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
  state: ModeratedState;
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
  state: ModeratedState;
  labels: LabelId[];
  position: number | null;
  written_at: Date;
  author_id: PersonId;
  author_name: Words;
  author_role: PublicRole | null;
}

/** Highest first. */
const SHOWN_ROLES: readonly PublicRole[] = ['moderator', 'facilitator', 'welcomer'];
const SHOWN = SHOWN_ROLES.map((role) => `'${role}'`).join(', ');

/** The word beside a name: the highest of the roles that are shown. */
export const publicRoleOf = (person: string): string => `
  (SELECT g.role FROM role_grant g WHERE g.person_id = ${person} AND g.role IN (${SHOWN})
   ORDER BY array_position(ARRAY[${SHOWN}], g.role) LIMIT 1)`;

/** The same, of somebody whose roles have been read with their session. */
export const publicRoleOfActor = ({ roles }: PersonActor): PublicRole | null =>
  SHOWN_ROLES.find((role) => roles.includes(role)) ?? null;

export const TOPIC_COLUMNS = `
  t.id, t.forum_id, t.title, t.state, t.closed, t.posts, t.head, t.started_at, t.last_activity_at,
  s.id AS starter_id, s.display_name AS starter_name, ${publicRoleOf('s.id')} AS starter_role`;
