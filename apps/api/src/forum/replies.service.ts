import { Injectable } from '@nestjs/common';
import type { ForumId, TopicId } from '@blether/contracts/brand';
import type { PostView, Reply } from '@blether/contracts/forum';
import { system } from '../platform/actor.js';
import type { PersonActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import type { Teller, Tx } from '../platform/database/tx.js';
import { Gathering } from '../platform/gathering.js';
import { ProblemError, problem } from '../platform/http/problem.js';
import { Words } from '../platform/ports/words.js';
import type { Screening } from '../platform/ports/words.js';
import { mayReply, mustWait } from './forum.policy.js';
import type { TopicRow } from './forum.rows.js';
import { postView } from './forum.view.js';
import { RepliesRepository } from './replies.repository.js';
import type { TopicToWrite } from './replies.repository.js';
import { newPost, once, subjectOf, tellShown, viewOf, WrittenPosts } from './written-posts.js';
import type { WrittenPost } from './written-posts.js';
import { WritingLimits } from './writing-limits.js';
import type { NewPost } from './writing.repository.js';

interface Item {
  readonly actor: PersonActor;
  readonly topicId: TopicId;
  readonly wanted: Reply;
  /** Nobody has to look at these words: they are shown, and nothing else is stored about them. */
  readonly quiet: boolean;
}

/** One person's refusal, which is nobody else's: it is an answer of the handful, not its failure. */
type Answer = WrittenPost | ProblemError;

interface ShownReply {
  readonly post: NewPost;
  readonly topic: TopicRow;
  readonly view: PostView;
}

/** More than ever come in the time of one commit. */
const MOST_TOGETHER = 64;

const QUIET: Screening = { visibility: 'shown', support: null, heard: 'nothing' };

/**
 * Replies to topics. Those that come in the same moment are stored together, whoever wrote them; words that a moderator
 * must see have a transaction of their own, so that nothing of anybody else's can stand in the way of their case.
 */
@Injectable()
export class RepliesService {
  private readonly handfuls: Gathering<Item, Answer>;

  constructor(
    private readonly db: Database,
    private readonly replies: RepliesRepository,
    private readonly written: WrittenPosts,
    private readonly words: Words,
    private readonly limits: WritingLimits,
    private readonly clock: Clock,
  ) {
    this.handfuls = new Gathering(MOST_TOGETHER, (items) =>
      this.db.writeBatch(system('replies'), items, (tx, some) => this.store(tx, some)),
    );
  }

  /** Replies to a topic. The same client id again answers with what it made. @throws `not-found`, `topic-closed`, `client-id-reused` */
  async reply(actor: PersonActor, topicId: TopicId, wanted: Reply): Promise<WrittenPost> {
    // Somebody whose words are to be read first has nothing quiet to say.
    const waits = mustWait(actor, this.clock.now());
    const quiet = !waits && this.words.areQuiet('post', { body: wanted.body });
    const item: Item = { actor, topicId, wanted, quiet };
    const answer = await once(() => (quiet ? this.handfuls.add(item) : this.alone(item)));
    if (answer instanceof ProblemError) throw answer;
    return answer;
  }

  private async alone(item: Item): Promise<Answer> {
    const [answer] = await this.db.write(item.actor, (tx) => this.store(tx, [item]));
    if (!answer) throw new Error('A reply was left without an answer.');
    return answer;
  }

  private async store(tx: Tx, items: readonly Item[]): Promise<readonly Answer[]> {
    const topics = await this.replies.topicsForWriting(
      tx,
      items.map(({ actor, topicId, wanted }) => ({
        topicId,
        author: actor.personId,
        clientId: wanted.clientId,
      })),
    );
    const shown: ShownReply[] = [];
    const answers: Answer[] = [];
    for (const [index, item] of items.entries()) {
      answers.push(await this.storeOne(tx, item, topics[index] ?? null, shown).catch(refusal));
    }
    if (shown.length > 0) {
      const posts = shown.map(({ post }) => post);
      this.replies.showPosts(tx, posts, (heads, teller) => tellAll(teller, shown, heads));
    }
    return answers;
  }

  private async storeOne(
    tx: Tx,
    { actor, topicId, wanted, quiet }: Item,
    topic: TopicToWrite | null,
    shown: ShownReply[],
  ): Promise<WrittenPost> {
    if (!topic) throw problem('not-found');
    const { place } = topic;
    if (place.earlier !== null) {
      const earlier = await this.written.again(tx, place.earlier, wanted.body);
      if (earlier.topic.id !== topicId) throw problem('client-id-reused');
      return { post: postView(topicId, earlier.post, actor.personId), support: earlier.support };
    }
    const now = this.clock.now();
    const ability = mayReply(
      actor,
      { state: topic.state, closed: topic.closed, startedBy: topic.starter_id },
      now,
    );
    const words = { body: wanted.body };
    // What somebody was asked to do never stands between their words at risk and a moderator.
    await this.limits.mustAllow(tx, actor, ability, () => this.words.areQuiet('post', words));
    const { visibility, support } = quiet
      ? QUIET
      : await this.words.screen(tx, subjectOf(place, actor), words, mustWait(actor, now));
    const post = newPost(place, actor, topic.forum_id, wanted, now);
    tx.record('post.written', { topicId, postId: place.postId, state: visibility }, { actor });
    if (visibility === 'held') {
      await this.replies.holdPost(tx, post);
      return { post: viewOf(actor, post, null), support };
    }
    const before = shown.findLast((other) => other.topic.id === topicId)?.topic ?? topic;
    const moved = {
      ...before,
      posts: before.posts + 1,
      head: before.head + 1,
      last_activity_at: post.at,
    };
    const view = viewOf(actor, post, moved.posts);
    shown.push({ post, topic: moved, view });
    tx.enqueue('forum.reply-shown', { postId: place.postId });
    return { post: view, support };
  }
}

function refusal(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  throw error;
}

/** Each with the head that its forum's log had at that reply: `heads` are those after the last. */
function tellAll(teller: Teller, shown: readonly ShownReply[], heads: ReadonlyMap<ForumId, number>): void {
  const still = new Map<ForumId, number>();
  const placed = shown.toReversed().map((reply) => {
    const later = still.get(reply.post.forumId) ?? 0;
    still.set(reply.post.forumId, later + 1);
    const head = heads.get(reply.post.forumId);
    if (head === undefined) throw new Error('The forum of a post is gone.');
    return { ...reply, forumHead: head - later };
  });
  for (const { topic, view, forumHead } of placed.toReversed()) tellShown(teller, topic, view, forumHead);
}
