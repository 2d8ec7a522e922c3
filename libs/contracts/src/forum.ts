import type { ClientId, Cursor, ForumId, Instant, PostId, TopicId, Words } from './brand.ts';
import type { PersonCard } from './identity.ts';
import type { LabelId, ModeratedState } from './moderation.ts';
import type { ProblemCode } from './problems.ts';
import type { SupportCard } from './safety.ts';

/** Whether the viewer may do something, decided by the server; the web shows it and never works it out again. */
export type Ability =
  | { readonly may: true }
  /** `until`: when it ends by itself, if it does. */
  | { readonly may: false; readonly why: ProblemCode; readonly until?: Instant };

/** The small drawn mark of a forum: a place, not an organ or a ribbon. */
export const FORUM_MARKS = ['hill', 'boat', 'kettle', 'lamp', 'harbour', 'stove', 'path', 'bench'] as const;
export type ForumMark = (typeof FORUM_MARKS)[number];

export interface ForumView {
  readonly id: ForumId;
  readonly name: string;
  readonly about: string;
  readonly mark: ForumMark;
  readonly topics: number;
  readonly lastActivityAt: Instant | null;
}

/** A topic as it stands in a list. The same for everybody who may see it. */
export interface TopicSummary {
  readonly id: TopicId;
  readonly forumId: ForumId;
  readonly title: Words;
  readonly startedBy: PersonCard;
  readonly startedAt: Instant;
  readonly lastActivityAt: Instant;
  /** Posts that everybody may see, the first one included. */
  readonly posts: number;
  readonly closed: boolean;
}

/**
 * Shown posts have a position, 1, 2, 3 … without a gap. What waits for a moderator has none, is sent to nobody
 * but its author, and so leaves no trace that others could notice.
 */
export type PostState =
  | { readonly kind: 'shown'; readonly position: number }
  /** A moderator has taken it from sight. Its body is empty for everybody but its author. Null: it was never shown. */
  | { readonly kind: 'hidden'; readonly position: number | null }
  | { readonly kind: 'held' };

export interface PostView {
  readonly id: PostId;
  readonly topicId: TopicId;
  readonly author: PersonCard;
  readonly body: Words;
  readonly writtenAt: Instant;
  readonly state: PostState;
  /** Content warnings: it is folded under them until the reader opens it. */
  readonly labels: readonly LabelId[];
}

export interface ForumPage {
  readonly forum: ForumView;
  /** Newest activity first. */
  readonly topics: readonly TopicSummary[];
  /** The viewer's own topics that wait for a moderator, newest first; first page only. */
  readonly held: readonly TopicSummary[];
  readonly next: Cursor | null;
  /** Counts the changes of this list; a socket says when it has moved on. */
  readonly head: number;
  readonly abilities: { readonly startTopic: Ability };
}

export interface TopicPage {
  readonly topic: TopicSummary;
  readonly forum: { readonly id: ForumId; readonly name: string };
  /** `held`, `hidden`: only the author is answered at all. */
  readonly state: ModeratedState;
  /** In order of position. */
  readonly posts: readonly PostView[];
  /** The viewer's own posts that wait for a moderator, oldest first. They are on the last page. */
  readonly held: readonly PostView[];
  /** The card that belongs to the newest of the viewer's own posts here that wait or were written in the last day, so that it can be found again. */
  readonly support: SupportCard | null;
  readonly earlier: Cursor | null;
  readonly later: Cursor | null;
  /** Counts the changes of this topic. */
  readonly head: number;
  /** How many of those were changes of what was there before, and not new posts. */
  readonly changes: number;
  readonly abilities: { readonly reply: Ability };
}

export interface StartTopic {
  readonly clientId: ClientId;
  readonly title: Words;
  readonly body: Words;
}

export interface Reply {
  readonly clientId: ClientId;
  readonly body: Words;
}

export interface ForumRoutes {
  'GET /forums': { reply: { forums: readonly ForumView[] } };
  'GET /forums/:forumId/topics': { query: { after?: Cursor }; reply: ForumPage };
  'POST /forums/:forumId/topics': {
    body: StartTopic;
    reply: { topic: TopicSummary; post: PostView; support: SupportCard | null };
  };
  /** Without a cursor: the first posts. `from=end` opens the last page. */
  'GET /topics/:topicId': { query: { at?: Cursor; from?: 'end' }; reply: TopicPage };
  'POST /topics/:topicId/posts': { body: Reply; reply: { post: PostView; support: SupportCard | null } };
}

export interface ForumSocketRequests {
  /** From now on: facts about topics of this forum. Answers with the list's head. */
  'forum:follow': { body: { forumId: ForumId }; reply: { head: number } };
  'forum:unfollow': { body: { forumId: ForumId }; reply: Record<string, never> };
  /** From now on: facts about posts of this topic. Answers with the topic's head. */
  'topic:follow': { body: { topicId: TopicId }; reply: { head: number } };
  'topic:unfollow': { body: { topicId: TopicId }; reply: Record<string, never> };
}

export interface ForumFacts {
  /** A topic was started or had a new post: its line in the list, and the list's head after that. */
  'topic.moved': {
    forumId: ForumId;
    head: number;
    topic: TopicSummary;
    /** It was not in this list before: it is new, was restored, or came from another forum. */
    arrived: boolean;
  };
  /** A topic was hidden or moved away: it is in this list no more. */
  'topic.left': { forumId: ForumId; head: number; topicId: TopicId };
  /** `at`: when it was there for everybody, which is later than it was written when a moderator read it first. */
  'post.shown': { topicId: TopicId; head: number; at: Instant; post: PostView };
  /** A post that has a place was hidden, restored or labelled: as everybody but its author sees it now. */
  'post.changed': { topicId: TopicId; head: number; post: PostView };
  /** The topic itself was hidden, restored or moved. What there is of it now is asked for. */
  'topic.changed': { topicId: TopicId; head: number };
}
