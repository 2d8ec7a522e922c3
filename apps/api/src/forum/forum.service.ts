import { Injectable } from '@nestjs/common';
import type { ForumId, PostId, TopicId } from '@blether/contracts/brand';
import type { ForumMark, Reply, StartTopic } from '@blether/contracts/forum';
import type { Actor, PersonActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/database/tx.js';
import { problem } from '../platform/http/problem.js';
import { Tell } from '../platform/ports/tell.js';
import { Words } from '../platform/ports/words.js';
import { ForumEntity } from './forum.entity.js';
import { mayCreateForum, mayStartTopic, mustWait } from './forum.policy.js';
import { publicRoleOfActor } from './forum.rows.js';
import type { TopicRow } from './forum.rows.js';
import { postView, topicSummary } from './forum.view.js';
import { RepliesService } from './replies.service.js';
import { newPost, once, subjectOf, tellShown, viewOf, WrittenPosts } from './written-posts.js';
import type { StartedTopic, WrittenPost } from './written-posts.js';
import { WritingLimits } from './writing-limits.js';
import { WritingRepository } from './writing.repository.js';

/** What people do in the forums. Words are screened, stored, counted, recorded and passed on in one transaction. */
@Injectable()
export class ForumService {
  constructor(
    private readonly db: Database,
    private readonly writing: WritingRepository,
    private readonly replies: RepliesService,
    private readonly written: WrittenPosts,
    private readonly words: Words,
    private readonly limits: WritingLimits,
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
    return once(() => this.db.write(actor, (tx) => this.storeTopic(tx, actor, forumId, wanted)));
  }

  /** Replies to a topic. The same client id again answers with what it made. @throws `not-found`, `topic-closed`, `client-id-reused` */
  reply(actor: PersonActor, topicId: TopicId, wanted: Reply): Promise<WrittenPost> {
    return this.replies.reply(actor, topicId, wanted);
  }

  /** A reply was shown: those who have written in its topic hear of it. */
  async replyShown(tx: Tx, postId: PostId): Promise<void> {
    const others = await this.writing.othersInTopic(tx, postId);
    if (others) await this.tell.tell(tx, others.people, { kind: 'reply', topicId: others.topicId, postId });
  }

  private async storeTopic(
    tx: Tx,
    actor: PersonActor,
    forumId: ForumId,
    wanted: StartTopic,
  ): Promise<StartedTopic> {
    const forum = await this.writing.forumForWriting(tx, forumId, actor.personId, wanted.clientId);
    const now = this.clock.now();
    const ability = mayStartTopic(actor, now);
    if (!forum || (!ability.may && ability.why === 'not-found')) throw problem('not-found');
    const { place } = forum;
    if (place.earlier !== null) {
      const earlier = await this.written.again(tx, place.earlier, wanted.body);
      if (earlier.topic.forum_id !== forumId || earlier.topic.title !== wanted.title)
        throw problem('client-id-reused');
      const { post, topic, support } = earlier;
      return { post: postView(topic.id, post, actor.personId), topic: topicSummary(topic), support };
    }
    const words = { title: wanted.title, body: wanted.body };
    await this.limits.mustAllow(tx, actor, ability, () => this.words.areQuiet('post', words));
    const { visibility, support } = await this.words.screen(
      tx,
      subjectOf(place, actor),
      words,
      mustWait(actor, now),
    );
    const at = now;
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
    const view = viewOf(actor, post, visibility === 'shown' ? 1 : null);
    if (visibility === 'held') {
      await this.writing.holdTopic(tx, { ...post, title: wanted.title });
    } else {
      this.writing.showTopic(tx, { ...post, title: wanted.title }, (forumHead, teller) =>
        tellShown(teller, topic, view, forumHead),
      );
    }
    tx.record('topic.started', { topicId: place.topicId, postId: place.postId, forumId, state: visibility });
    return { topic: topicSummary(topic), post: view, support };
  }
}
