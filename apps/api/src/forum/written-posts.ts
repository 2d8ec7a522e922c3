import { Injectable } from '@nestjs/common';
import type { ForumId, PostId } from '@blether/contracts/brand';
import type { PostView, Reply, TopicSummary } from '@blether/contracts/forum';
import type { SupportCard } from '@blether/contracts/safety';
import type { PersonActor } from '../platform/actor.js';
import { isUniqueViolation } from '../platform/database/failures.js';
import type { Teller, Tx } from '../platform/database/tx.js';
import { problem } from '../platform/http/problem.js';
import { instant } from '../platform/instant.js';
import { Words } from '../platform/ports/words.js';
import type { WrittenWords } from '../platform/ports/words.js';
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

/** What sending the same post twice comes to: the second is answered with what the first has made. */
@Injectable()
export class WrittenPosts {
  constructor(
    private readonly writing: WritingRepository,
    private readonly words: Words,
  ) {}

  /** What an earlier sending made. @throws `client-id-reused` when it made other words */
  async again(
    tx: Tx,
    postId: PostId,
    body: string,
  ): Promise<{ post: PostRow; topic: TopicRow; support: SupportCard | null }> {
    const earlier = await this.writing.written(tx, postId);
    if (earlier.post.body !== body) throw problem('client-id-reused');
    return { ...earlier, support: await this.words.cardOf(tx, 'post', [writtenWords(earlier.post)]) };
  }
}

/** As the port asks for it: of what is hidden its author is told as of what waits. */
export const writtenWords = ({ id, state }: Pick<PostRow, 'id' | 'state'>): WrittenWords => ({
  id,
  visibility: state === 'shown' ? 'shown' : 'held',
});

/** Two sendings of one client id at once: the second finds, at its second look, what the first has made. */
export async function once<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isUniqueViolation(error, 'post_once')) throw error;
    return work();
  }
}

export const subjectOf = (place: PlaceToWrite, actor: PersonActor) =>
  ({ kind: 'post', id: place.postId, authorId: actor.personId, placeId: place.topicId }) as const;

export const newPost = (
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

/** @param position null: it waits for a moderator */
export const viewOf = (actor: PersonActor, post: NewPost, position: number | null): PostView =>
  postView(
    post.topicId,
    {
      id: post.id,
      body: post.body,
      state: position === null ? 'held' : 'shown',
      labels: [],
      position,
      written_at: post.at,
      author_id: actor.personId,
      author_name: actor.name,
      author_role: publicRoleOfActor(actor),
    },
    actor.personId,
  );

/** To those who read the topic, and to those who look at its forum's list. */
export function tellShown(teller: Teller, topic: TopicRow, post: PostView, forumHead: number): void {
  teller.tell(`topic:${topic.id}`, 'post.shown', {
    topicId: topic.id,
    head: topic.head,
    at: instant(topic.last_activity_at),
    post,
  });
  teller.tell(`forum:${topic.forum_id}`, 'topic.moved', {
    forumId: topic.forum_id,
    head: forumHead,
    topic: topicSummary(topic),
    arrived: topic.posts === 1,
  });
}
