import { ConnectedSocket, MessageBody } from '@nestjs/websockets';
import type { PersonActor } from '../platform/actor.js';
import { follow } from '../platform/realtime/follow.js';
import { BySocket, Gateway, On } from '../platform/realtime/gateway.js';
import type { OurSocket } from '../platform/realtime/our-socket.js';
import { CaseFileService } from './case-file.service.js';
import { FollowCaseDto, FollowDeskDto } from './desk.dto.js';
import { DeskService } from './desk.service.js';

/** What has changed, and never what it says: whoever may see it asks. */
@Gateway()
export class DeskGateway {
  constructor(
    private readonly desk: DeskService,
    private readonly files: CaseFileService,
  ) {}

  @On('desk:follow')
  followDesk(
    @ConnectedSocket() socket: OurSocket,
    @BySocket() actor: PersonActor,
    @MessageBody() _body: FollowDeskDto,
  ) {
    return follow(socket, 'desk:queue', () => this.desk.queueHead(actor));
  }

  @On('desk:unfollow')
  async unfollowDesk(@ConnectedSocket() socket: OurSocket, @MessageBody() _body: FollowDeskDto) {
    await socket.leave('desk:queue');
    return {};
  }

  @On('case:follow')
  followCase(
    @ConnectedSocket() socket: OurSocket,
    @BySocket() actor: PersonActor,
    @MessageBody() { caseId }: FollowCaseDto,
  ) {
    return follow(socket, `case:${caseId}`, () => this.files.head(actor, caseId));
  }

  @On('case:unfollow')
  async unfollowCase(@ConnectedSocket() socket: OurSocket, @MessageBody() { caseId }: FollowCaseDto) {
    await socket.leave(`case:${caseId}`);
    return {};
  }
}
