import { ConnectedSocket, MessageBody } from '@nestjs/websockets';
import type { PersonActor } from '../platform/actor.js';
import { BySocket, Gateway, On } from '../platform/realtime/gateway.js';
import type { OurSocket } from '../platform/realtime/our-socket.js';
import { FollowForumDto, FollowTopicDto } from './forum.dto.js';
import { ReadingService } from './reading.service.js';

/**
 * Looking comes before following, and again after it: what changes between arrives as a fact, so there is no moment that
 * neither the head nor the facts cover, and nobody hears a word of a room they may not be in.
 */
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

async function follow(
  socket: OurSocket,
  room: string,
  headOf: () => Promise<number>,
): Promise<{ head: number }> {
  await headOf();
  await socket.join(room);
  try {
    return { head: await headOf() };
  } catch (error) {
    await socket.leave(room);
    throw error;
  }
}
