import { Injectable } from '@nestjs/common';
import type { Cursor, ForumId, TopicId } from '@blether/contracts/brand';
import type { ForumPage, ForumView, TopicPage } from '@blether/contracts/forum';
import { LIMITS } from '@blether/contracts/limits';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { problem } from '../platform/http/problem.js';
import { Words } from '../platform/ports/words.js';
import type { WrittenWords } from '../platform/ports/words.js';
import { Logs } from '../platform/realtime/logs.js';
import { afterPosition, afterTopic, placeInForum, placeInTopic } from './cursor.js';
import { mayReply, mayStartTopic } from './forum.policy.js';
import type { TopicRow } from './forum.rows.js';
import { forumView, postView, topicSummary } from './forum.view.js';
import { ReadingRepository } from './reading.repository.js';
import type { TopicWithPosts } from './reading.repository.js';
import { writtenWords } from './written-posts.js';

/** For how long the card of words that were shown is found again. */
const CARD_MILLISECONDS = 24 * 3_600_000;

/** What people read in the forums. What somebody may not see is answered as if it were not there. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly db: Database,
    private readonly reading: ReadingRepository,
    private readonly words: Words,
    private readonly clock: Clock,
    logs: Logs,
  ) {
    logs.register('forum', (reader, ids) => this.reading.heads(reader, 'forum', ids));
    logs.register('topic', (reader, ids) => this.reading.heads(reader, 'topic', ids));
  }

  async forums(actor: Actor): Promise<readonly ForumView[]> {
    return (await this.reading.forums(this.db.read(actor))).map(forumView);
  }

  /** A forum with a page of its topics, newest activity first. @throws `not-found`, `validation` */
  async forumPage(actor: Actor, id: ForumId, after: Cursor | undefined): Promise<ForumPage> {
    const reader = this.db.read(actor);
    const place = after === undefined ? null : afterTopic(id, after);
    // The forum first: a head that is older than the list only makes a client ask once too often.
    const forum = await this.reading.forum(reader, id);
    if (!forum) throw problem('not-found');
    const [topics, held] = await Promise.all([
      this.reading.topics(reader, id, place),
      place ? [] : this.reading.heldTopics(reader, id),
    ]);
    const page = topics.slice(0, LIMITS.topicsPerPage);
    return {
      forum: forumView(forum),
      topics: page.map(topicSummary),
      held: held.map(topicSummary),
      next: topics.length > page.length ? placeAfter(id, page) : null,
      head: forum.head,
      abilities: { startTopic: mayStartTopic(actor, this.clock.now()) },
    };
  }

  /** A topic with a page of its posts, in order. @throws `not-found`, `validation` */
  async topicPage(
    actor: Actor,
    id: TopicId,
    at: Cursor | undefined,
    from: 'end' | undefined,
  ): Promise<TopicPage> {
    const start = from ?? { after: at === undefined ? 0 : afterPosition(id, at) };
    const reader = this.db.read(actor);
    const found = await this.reading.topic(reader, id, start);
    if (!found) throw problem('not-found');
    const page = topicPage(actor, found, this.clock.now());
    const support = await this.words.cardOf(reader, 'post', this.ownOfLate(actor, found));
    return { ...page, support };
  }

  /** Own posts of this page whose card is to be found again: those that wait, and those that were written of late. */
  private ownOfLate(actor: Actor, { posts, held }: TopicWithPosts): readonly WrittenWords[] {
    if (actor.kind !== 'person') return [];
    const since = this.clock.now().getTime() - CARD_MILLISECONDS;
    const shown = posts.filter(
      (post) => post.author_id === actor.personId && post.written_at.getTime() > since,
    );
    return [...held, ...shown].filter(({ state }) => state !== 'hidden').map(writtenWords);
  }

  /** How far a topic has got, for somebody who wants to follow it. @throws `not-found` */
  async topicHead(actor: Actor, id: TopicId): Promise<number> {
    const reader = this.db.read(actor);
    if (!(await this.reading.titles(reader, [id])).has(id)) throw problem('not-found');
    return (await this.reading.heads(reader, 'topic', [id])).get(id) ?? 0;
  }

  async forumHead(actor: Actor, id: ForumId): Promise<number> {
    const forum = await this.reading.forum(this.db.read(actor), id);
    if (!forum) throw problem('not-found');
    return forum.head;
  }
}

function placeAfter(forumId: ForumId, page: readonly TopicRow[]): Cursor | null {
  const last = page.at(-1);
  return last ? placeInForum(forumId, { lastActivityAt: last.last_activity_at, id: last.id }) : null;
}

function topicPage(
  actor: Actor,
  { topic, forumName, posts, held }: TopicWithPosts,
  now: Date,
): Omit<TopicPage, 'support'> {
  const first = posts[0]?.position ?? topic.posts + 1;
  const last = posts.at(-1)?.position ?? topic.posts;
  const isLast = last >= topic.posts;
  const viewer = actor.kind === 'person' ? actor.personId : null;
  return {
    topic: topicSummary(topic),
    forum: { id: topic.forum_id, name: forumName },
    state: topic.state,
    posts: posts.map((post) => postView(topic.id, post, viewer)),
    held: isLast ? held.map((post) => postView(topic.id, post, viewer)) : [],
    earlier: first > 1 ? placeInTopic(topic.id, Math.max(0, first - 1 - LIMITS.postsPerPage)) : null,
    later: isLast ? null : placeInTopic(topic.id, last),
    head: topic.head,
    changes: topic.head - topic.posts,
    abilities: {
      reply: mayReply(actor, { state: topic.state, closed: topic.closed, startedBy: topic.starter_id }, now),
    },
  };
}
