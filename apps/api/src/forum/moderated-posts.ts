import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { ForumId, PostId, Words } from '@blether/contracts/brand';
import type { LabelId } from '@blether/contracts/moderation';
import { Clock } from '../platform/clock/clock.js';
import type { PrivateReader } from '../platform/database/database.js';
import type { Reader, Tx } from '../platform/database/tx.js';
import { instant } from '../platform/instant.js';
import { Moderated } from '../platform/ports/moderated.js';
import type { Described, ModeratedWords } from '../platform/ports/moderated.js';
import { mayReadForums } from './forum.policy.js';
import type { PostRow, TopicRow } from './forum.rows.js';
import { postView, topicSummary } from './forum.view.js';
import { ModeratedPostsRepository } from './moderated-posts.repository.js';
import type { PostAround, PostInPlace, PostToChange } from './moderated-posts.repository.js';

/**
 * What moderators do to posts. The post that begins a topic carries its title: hidden, it takes the topic with it. What has
 * a position keeps it, so that the log of a topic stays without a gap.
 */
@Injectable()
export class ModeratedPosts implements ModeratedWords, OnModuleInit {
  constructor(
    private readonly posts: ModeratedPostsRepository,
    private readonly moderated: Moderated,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.moderated.register('post', this);
  }

  async describe(reader: PrivateReader, ids: readonly string[]): Promise<ReadonlyMap<string, Described>> {
    const [posts, around] = [await this.posts.posts(reader, ids), await this.posts.around(reader, ids)];
    return new Map(posts.map((post) => [post.id, described(post, around)]));
  }

  async seenBy(reader: Reader, id: string): ReturnType<ModeratedWords['seenBy']> {
    if (!mayReadForums(reader.actor)) return null;
    const [post] = await this.posts.posts(reader, [id]);
    const isOwn = reader.actor.kind === 'system' || reader.actor.personId === post?.author_id;
    if (!post || (!isOwn && (post.state !== 'shown' || post.topic_state !== 'shown'))) return null;
    const { context } = described(post, await this.posts.around(reader, [id]));
    return { authorId: post.author_id, topicId: post.topic_id, words: wordsOf(post), context };
  }

  /** Shown for the first time, or again after it was taken back to be looked at. */
  release(tx: Tx, id: string): Promise<boolean> {
    return this.change(tx, id, async (found) => {
      const { post } = found;
      if (post.state === 'shown') return false;
      if (post.position === null) await this.show(tx, found);
      else if (post.state === 'held') await this.setState(tx, found, 'shown');
      else return false;
      return true;
    });
  }

  hold(tx: Tx, id: string): Promise<boolean> {
    return this.change(tx, id, async (found) => {
      if (found.post.state !== 'shown') return false;
      await this.setState(tx, found, 'held');
      return true;
    });
  }

  hide(tx: Tx, id: string): Promise<boolean> {
    return this.change(tx, id, async (found) => {
      const { post } = found;
      if (post.state === 'hidden') return false;
      // Nobody but its author has seen it, and nobody notices.
      if (post.position === null) await this.posts.setPost(tx, post.id, { ...post, state: 'hidden' });
      else await this.setState(tx, found, 'hidden');
      return true;
    });
  }

  /** What was never shown goes back to waiting. */
  restore(tx: Tx, id: string): Promise<boolean> {
    return this.change(tx, id, async (found) => {
      const { post } = found;
      if (post.state !== 'hidden') return false;
      if (post.position === null) await this.posts.setPost(tx, post.id, { ...post, state: 'held' });
      else await this.setState(tx, found, 'shown');
      return true;
    });
  }

  label(tx: Tx, id: string, labels: readonly LabelId[]): Promise<boolean> {
    return this.change(tx, id, async ({ post, topic }) => {
      const next: PostRow = { ...post, labels: [...labels] };
      await this.posts.setPost(tx, post.id, next);
      if (post.position === null) return true;
      const { head } = await this.posts.setTopic(tx, topic);
      this.tellPost(tx, topic, next, head);
      return true;
    });
  }

  move(tx: Tx, id: string, forumId: ForumId): Promise<boolean> {
    return this.change(tx, id, async ({ topic, opens }) => {
      if (!opens || topic.forum_id === forumId) return false;
      const from = topic.forum_id;
      if ((await this.posts.lockForums(tx, [from, forumId])).length !== 2) return false;
      const moved = { ...topic, forum_id: forumId };
      const { head } = await this.posts.setTopic(tx, moved);
      tx.tell(`topic:${topic.id}`, 'topic.changed', { topicId: topic.id, head });
      if (topic.state !== 'shown') return true;
      await this.leave(tx, topic);
      await this.arrive(tx, { ...moved, head });
      return true;
    });
  }

  private async change(
    tx: Tx,
    id: string,
    work: (found: PostToChange) => Promise<boolean>,
  ): Promise<boolean> {
    // The only ids that are kept with this kind are those of posts.
    const found = await this.posts.lock(tx, id as PostId);
    return found ? work(found) : false;
  }

  /** The first time: it takes the next position of its topic, and appears in it as if it had been written now. */
  private async show(tx: Tx, { post, topic, opens }: PostToChange): Promise<void> {
    const now = this.clock.now();
    const next: TopicRow = {
      ...topic,
      state: opens ? 'shown' : topic.state,
      posts: topic.posts + 1,
      last_activity_at: now,
    };
    const shown: PostRow = { ...post, state: 'shown', position: next.posts };
    await this.posts.setPost(tx, post.id, shown);
    const { head } = await this.posts.setTopic(tx, next);
    // In a topic that is hidden it has its place, and nobody sees it.
    if (next.state !== 'shown') return;
    tx.tell(`topic:${topic.id}`, 'post.shown', {
      topicId: topic.id,
      head,
      at: instant(now),
      post: postView(topic.id, shown, null),
    });
    await this.arrive(tx, { ...next, head }, opens);
    tx.enqueue('forum.reply-shown', { postId: post.id });
  }

  private async setState(
    tx: Tx,
    { post, topic, opens }: PostToChange,
    state: PostRow['state'],
  ): Promise<void> {
    const next: PostRow = { ...post, state };
    await this.posts.setPost(tx, post.id, next);
    if (!opens) {
      const { head } = await this.posts.setTopic(tx, topic);
      this.tellPost(tx, topic, next, head);
      return;
    }
    const changed: TopicRow = { ...topic, state: state === 'shown' ? 'shown' : 'hidden' };
    const { head } = await this.posts.setTopic(tx, changed);
    tx.tell(`topic:${topic.id}`, 'topic.changed', { topicId: topic.id, head });
    if (changed.state === topic.state) return;
    if (changed.state === 'shown') await this.arrive(tx, { ...changed, head });
    else await this.leave(tx, topic);
  }

  private async leave(tx: Tx, { id, forum_id: forumId }: TopicRow): Promise<void> {
    const { head } = await this.posts.countForum(tx, forumId, -1, null);
    tx.tell(`forum:${forumId}`, 'topic.left', { forumId, head, topicId: id });
  }

  private async arrive(tx: Tx, topic: TopicRow, arrived = true): Promise<void> {
    const forumId = topic.forum_id;
    const { head } = await this.posts.countForum(tx, forumId, arrived ? 1 : 0, topic.last_activity_at);
    tx.tell(`forum:${forumId}`, 'topic.moved', { forumId, head, topic: topicSummary(topic), arrived });
  }

  private tellPost(tx: Tx, topic: TopicRow, post: PostRow, head: number): void {
    if (topic.state !== 'shown') return;
    tx.tell(`topic:${topic.id}`, 'post.changed', {
      topicId: topic.id,
      head,
      post: postView(topic.id, post, null),
    });
  }
}

const opens = (post: PostInPlace): boolean => post.position === 1 || post.topic_posts === 0;

/** In the order in which they are read. */
const wordsOf = (post: PostInPlace): Readonly<Record<string, Words>> => ({
  ...(opens(post) ? { title: post.title } : {}),
  body: post.body,
});

function described(post: PostInPlace, around: readonly PostAround[]): Described {
  return {
    id: post.id,
    authorId: post.author_id,
    words: wordsOf(post),
    state: post.state,
    labels: post.labels,
    at: post.written_at,
    place: {
      topicId: post.topic_id,
      forumId: post.forum_id,
      title: post.title,
      forumName: post.forum_name,
    },
    context: around
      .filter((other) => other.of === post.id)
      .map(({ id, body, at, author_id, author_name, author_role }) => ({
        id,
        author: { id: author_id, name: author_name, role: author_role },
        body,
        at,
      })),
    actions: [...possible(post), 'label' as const, ...(opens(post) ? (['move'] as const) : [])],
  };
}

function possible({ state, position }: PostInPlace): readonly ('hold' | 'release' | 'hide' | 'restore')[] {
  switch (state) {
    case 'shown':
      return ['hold', 'hide'];
    case 'held':
      return ['release', 'hide'];
    case 'hidden':
      return position === null ? ['release', 'restore'] : ['restore'];
  }
}
