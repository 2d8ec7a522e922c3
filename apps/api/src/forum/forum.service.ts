import { Injectable } from '@nestjs/common';
import type { ForumId, PostId, TopicId } from '@blether/contracts/brand';
import type { ForumMark, PostView, Reply, StartTopic, TopicSummary } from '@blether/contracts/forum';
import type { SupportCard } from '@blether/contracts/safety';
import type { Actor, PersonActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { isUniqueViolation } from '../platform/database/failures.js';
import type { Teller, Tx } from '../platform/database/tx.js';
import { problem } from '../platform/http/problem.js';
import { Tell } from '../platform/ports/tell.js';
import { Words } from '../platform/ports/words.js';
import { ForumEntity } from './forum.entity.js';
import { mayCreateForum, mayReply, mayStartTopic } from './forum.policy.js';
import { publicRoleOfActor } from './forum.rows.js';
import type { PostRow, TopicRow } from './forum.rows.js';
import { postView, topicSummary } from './forum.view.js';
import { WritingRepository } from './writing.repository.js';
import type { NewPost, PlaceToWrite } from './writing.repository.js';

export interface WrittenPost {
  readonly post: PostView;
  readonly support: SupportCard | null;
}
export interface StartedTopic extends WrittenPost {
  readonly topic: TopicSummary;
}

/** What people do in the forums. Words are screened, stored, counted, recorded and passed on in one transaction. */
@Injectable()
export class ForumService {
  constructor(
    private readonly db: Database,
    private readonly writing: WritingRepository,
    private readonly words: Words,
    private readonly tell: Tell,
    private readonly clock: Clock,
  ) {}

  async createForum(actor: Actor, forum: { name: string; about: string; mark: ForumMark }): Promise<ForumId> {
    if (!mayCreateForum(actor)) throw problem('forbidden');
    return this.db.write(actor, async (tx) => {
      const made = tx.entities.create(ForumEntity, {
        ...forum,
        topics: 0,
        head: 0,
        lastActivityAt: null,
        createdAt: this.clock.now(),
      });
      await tx.entities.insert(ForumEntity, made);
      tx.record('forum.created', { forumId: made.id });
      return made.id;
    });
  }

  /** Starts a topic with its first post. The same client id again answers with what it made. @throws `not-found`, `client-id-reused` */
  startTopic(actor: PersonActor, forumId: ForumId, wanted: StartTopic): Promise<StartedTopic> {
    return this.once(actor, (tx) => this.storeTopic(tx, actor, forumId, wanted));
  }

  /** Replies to a topic. The same client id again answers with what it made. @throws `not-found`, `topic-closed`, `client-id-reused` */
  reply(actor: PersonActor, topicId: TopicId, wanted: Reply): Promise<WrittenPost> {
    return this.once(actor, (tx) => this.storeReply(tx, actor, topicId, wanted));
  }

  /** A reply was shown: those who have written in its topic hear of it. */
  async replyShown(tx: Tx, postId: PostId): Promise<void> {
    const others = await this.writing.othersInTopic(tx, postId);
    if (others) await this.tell.tell(tx, others.people, { kind: 'reply', topicId: others.topicId, postId });
  }

  /** Two sendings of one client id at once: the second finds, at its second look, what the first has made. */
  private async once<Result>(actor: PersonActor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    try {
      return await this.db.write(actor, work);
    } catch (error) {
      if (!isUniqueViolation(error, 'post_once')) throw error;
      return this.db.write(actor, work);
    }
  }

  private async storeTopic(
    tx: Tx,
    actor: PersonActor,
    forumId: ForumId,
    wanted: StartTopic,
  ): Promise<StartedTopic> {
    const forum = await this.writing.forumForWriting(tx, forumId, actor.personId, wanted.clientId);
    const ability = mayStartTopic(actor);
    if (!forum || !ability.may) throw problem('not-found');
    const { place } = forum;
    if (place.earlier !== null) {
      const earlier = await this.again(tx, place.earlier, wanted.body);
      if (earlier.topic.forum_id !== forumId || earlier.topic.title !== wanted.title)
        throw problem('client-id-reused');
      return { ...written(earlier), topic: topicSummary(earlier.topic), support: earlier.support };
    }
    const { visibility, support } = await this.words.screen(tx, subjectOf(place, actor), {
      title: wanted.title,
      body: wanted.body,
    });
    const at = this.clock.now();
    const post = newPost(place, actor, forumId, wanted, at);
    const topic: TopicRow = {
      id: place.topicId,
      forum_id: forumId,
      title: wanted.title,
      state: visibility,
      closed: false,
      posts: visibility === 'shown' ? 1 : 0,
      head: visibility === 'shown' ? 1 : 0,
      started_at: at,
      last_activity_at: at,
      starter_id: actor.personId,
      starter_name: actor.name,
      starter_role: publicRoleOfActor(actor),
    };
    const view = viewOf(actor, place, post, visibility === 'shown' ? 1 : null);
    if (visibility === 'held') {
      await this.writing.holdTopic(tx, { ...post, title: wanted.title });
    } else {
      this.writing.showTopic(tx, { ...post, title: wanted.title }, (forumHead, teller) =>
        tell(teller, topic, view, forumHead),
      );
    }
    tx.record('topic.started', { topicId: place.topicId, postId: place.postId, forumId, state: visibility });
    return { topic: topicSummary(topic), post: view, support };
  }

  private async storeReply(
    tx: Tx,
    actor: PersonActor,
    topicId: TopicId,
    wanted: Reply,
  ): Promise<WrittenPost> {
    const topic = await this.writing.topicForWriting(tx, topicId, actor.personId, wanted.clientId);
    if (!topic) throw problem('not-found');
    const { place } = topic;
    if (place.earlier !== null) {
      const earlier = await this.again(tx, place.earlier, wanted.body);
      if (earlier.topic.id !== topicId) throw problem('client-id-reused');
      return { ...written(earlier), support: earlier.support };
    }
    const ability = mayReply(actor, {
      state: topic.state,
      closed: topic.closed,
      startedBy: topic.starter_id,
    });
    if (!ability.may) throw problem(ability.why);
    const { visibility, support } = await this.words.screen(tx, subjectOf(place, actor), {
      body: wanted.body,
    });
    const post = newPost(place, actor, topic.forum_id, wanted, this.clock.now());
    tx.record('post.written', { topicId, postId: place.postId, state: visibility });
    if (visibility === 'held') {
      await this.writing.holdPost(tx, post);
      return { post: viewOf(actor, place, post, null), support };
    }
    const moved: TopicRow = {
      ...topic,
      posts: topic.posts + 1,
      head: topic.head + 1,
      last_activity_at: post.at,
    };
    const view = viewOf(actor, place, post, moved.posts);
    this.writing.showPost(tx, post, (forumHead, teller) => tell(teller, moved, view, forumHead));
    tx.enqueue('forum.reply-shown', { postId: place.postId });
    return { post: view, support };
  }

  /** What an earlier sending made. @throws `client-id-reused` when it made other words */
  private async again(
    tx: Tx,
    postId: PostId,
    body: string,
  ): Promise<{ post: PostRow; topic: TopicRow; support: SupportCard | null }> {
    const earlier = await this.writing.written(tx, postId);
    if (earlier.post.body !== body) throw problem('client-id-reused');
    return { ...earlier, support: await this.words.cardOf(tx, { kind: 'post', id: postId }) };
  }
}

const written = ({ post, topic }: { post: PostRow; topic: TopicRow }) => ({ post: postView(topic.id, post) });

const subjectOf = (place: PlaceToWrite, actor: PersonActor) =>
  ({ kind: 'post', id: place.postId, authorId: actor.personId }) as const;

const newPost = (
  place: PlaceToWrite,
  actor: PersonActor,
  forumId: ForumId,
  wanted: Reply,
  at: Date,
): NewPost => ({
  id: place.postId,
  topicId: place.topicId,
  forumId,
  authorId: actor.personId,
  clientId: wanted.clientId,
  body: wanted.body,
  at,
});

const viewOf = (actor: PersonActor, place: PlaceToWrite, post: NewPost, position: number | null): PostView =>
  postView(post.topicId, {
    id: post.id,
    body: post.body,
    state: position === null ? 'held' : 'shown',
    position,
    written_at: post.at,
    author_id: actor.personId,
    author_name: actor.name,
    author_role: publicRoleOfActor(actor),
  });

/** To those who read the topic, and to those who look at its forum's list. */
function tell(teller: Teller, topic: TopicRow, post: PostView, forumHead: number): void {
  teller.tell(`topic:${topic.id}`, 'post.shown', { topicId: topic.id, head: topic.head, post });
  teller.tell(`forum:${topic.forum_id}`, 'topic.moved', {
    forumId: topic.forum_id,
    head: forumHead,
    topic: topicSummary(topic),
  });
}
