import type { PersonId, TopicId, Words } from '@blether/contracts/brand';
import type { ForumView, PostState, PostView, TopicSummary } from '@blether/contracts/forum';
import type { PersonCard } from '@blether/contracts/identity';
import type { PublicRole } from '@blether/contracts/roles';
import { instant } from '../platform/instant.js';
import type { ForumRow, PostRow, TopicRow } from './forum.rows.js';

const card = (id: PersonId, name: Words, role: PublicRole | null): PersonCard => ({ id, name, role });

export const forumView = (row: ForumRow): ForumView => ({
  id: row.id,
  name: row.name,
  about: row.about,
  mark: row.mark,
  topics: row.topics,
  lastActivityAt: row.last_activity_at && instant(row.last_activity_at),
});

export const topicSummary = (row: TopicRow): TopicSummary => ({
  id: row.id,
  forumId: row.forum_id,
  title: row.title,
  startedBy: card(row.starter_id, row.starter_name, row.starter_role),
  startedAt: instant(row.started_at),
  lastActivityAt: instant(row.last_activity_at),
  posts: row.posts,
  closed: row.closed,
});

/** @param viewer null: everybody but its author, as facts are */
export const postView = (topicId: TopicId, row: PostRow, viewer: PersonId | null): PostView => ({
  id: row.id,
  topicId,
  author: card(row.author_id, row.author_name, row.author_role),
  body: row.state === 'shown' || row.author_id === viewer ? row.body : ('' as Words),
  writtenAt: instant(row.written_at),
  state: stateOf(row),
  labels: row.labels,
});

/** What was shown once and is held now keeps its place, and looks like what is hidden. */
function stateOf({ state, position }: PostRow): PostState {
  if (state === 'hidden' || (state === 'held' && position !== null)) return { kind: 'hidden', position };
  return position === null ? { kind: 'held' } : { kind: 'shown', position };
}
