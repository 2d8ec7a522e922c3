import type { ClientId, Cursor, ForumId, TopicId, Words } from '@blether/contracts/brand';
import type { Reply, StartTopic } from '@blether/contracts/forum';
import { LIMITS } from '@blether/contracts/limits';
import type { Query } from '@blether/contracts/routes';
import { IsCursor, IsId, IsOneOf, IsWords } from '../platform/http/input.js';

export class StartTopicDto implements StartTopic {
  @IsId()
  clientId: ClientId;

  // A title of pictures alone says nothing to a screen reader, nor in a list.
  @IsWords({ ...LIMITS.topicTitle, letters: true, oneLine: true })
  title: Words;

  @IsWords(LIMITS.postBody)
  body: Words;
}

export class ReplyDto implements Reply {
  @IsId()
  clientId: ClientId;

  @IsWords(LIMITS.postBody)
  body: Words;
}

export class ForumPageQuery implements Query<'GET /forums/:forumId/topics'> {
  @IsCursor()
  after?: Cursor;
}

export class TopicPageQuery implements Query<'GET /topics/:topicId'> {
  @IsCursor()
  at?: Cursor;

  @IsOneOf(['end'])
  from?: 'end';
}

export class FollowForumDto {
  @IsId()
  forumId: ForumId;
}

export class FollowTopicDto {
  @IsId()
  topicId: TopicId;
}
