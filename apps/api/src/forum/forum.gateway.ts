import { ConnectedSocket, MessageBody } from '@nestjs/websockets';
import type { PersonActor } from '../platform/actor.js';
import { follow } from '../platform/realtime/follow.js';
import { BySocket, Gateway, On } from '../platform/realtime/gateway.js';
import type { OurSocket } from '../platform/realtime/our-socket.js';
import { FollowForumDto, FollowTopicDto } from './forum.dto.js';
import { ReadingService } from './reading.service.js';

@Gateway()
export class ForumGateway {
  constructor(private readonly reading: ReadingService) {}

  @On('forum:follow')
  followForum(
    @ConnectedSocket() socket: OurSocket,
    @BySocket() actor: PersonActor,
    @MessageBody() { forumId }: FollowForumDto,
  ) {
    return follow(socket, `forum:${forumId}`, () => this.reading.forumHead(actor, forumId));
  }

  @On('forum:unfollow')
  async unfollowForum(@ConnectedSocket() socket: OurSocket, @MessageBody() { forumId }: FollowForumDto) {
    await socket.leave(`forum:${forumId}`);
    return {};
  }

  @On('topic:follow')
  followTopic(
    @ConnectedSocket() socket: OurSocket,
    @BySocket() actor: PersonActor,
    @MessageBody() { topicId }: FollowTopicDto,
  ) {
    return follow(socket, `topic:${topicId}`, () => this.reading.topicHead(actor, topicId));
  }

  @On('topic:unfollow')
  async unfollowTopic(@ConnectedSocket() socket: OurSocket, @MessageBody() { topicId }: FollowTopicDto) {
    await socket.leave(`topic:${topicId}`);
    return {};
  }
}
