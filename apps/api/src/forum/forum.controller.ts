import { Body, Controller, Param, Query } from '@nestjs/common';
import type { ForumId, TopicId } from '@blether/contracts/brand';
import type { ReplyOf } from '@blether/contracts/routes';
import type { PersonActor } from '../platform/actor.js';
import { ByPerson, Route } from '../platform/http/route.js';
import { ForumPageQuery, ReplyDto, StartTopicDto, TopicPageQuery } from './forum.dto.js';
import { ForumService } from './forum.service.js';
import { ReadingService } from './reading.service.js';

@Controller()
export class ForumController {
  constructor(
    private readonly forum: ForumService,
    private readonly reading: ReadingService,
  ) {}

  @Route('GET /forums')
  async forums(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /forums'>> {
    return { forums: await this.reading.forums(actor) };
  }

  @Route('GET /forums/:forumId/topics')
  topics(
    @ByPerson() actor: PersonActor,
    @Param('forumId') forumId: ForumId,
    @Query() query: ForumPageQuery,
  ): Promise<ReplyOf<'GET /forums/:forumId/topics'>> {
    return this.reading.forumPage(actor, forumId, query.after);
  }

  @Route('POST /forums/:forumId/topics')
  startTopic(
    @ByPerson() actor: PersonActor,
    @Param('forumId') forumId: ForumId,
    @Body() body: StartTopicDto,
  ): Promise<ReplyOf<'POST /forums/:forumId/topics'>> {
    return this.forum.startTopic(actor, forumId, body);
  }

  @Route('GET /topics/:topicId')
  topic(
    @ByPerson() actor: PersonActor,
    @Param('topicId') topicId: TopicId,
    @Query() query: TopicPageQuery,
  ): Promise<ReplyOf<'GET /topics/:topicId'>> {
    return this.reading.topicPage(actor, topicId, query.at, query.from);
  }

  @Route('POST /topics/:topicId/posts')
  reply(
    @ByPerson() actor: PersonActor,
    @Param('topicId') topicId: TopicId,
    @Body() body: ReplyDto,
  ): Promise<ReplyOf<'POST /topics/:topicId/posts'>> {
    return this.forum.reply(actor, topicId, body);
  }
}
