import { Body, Controller, Query } from '@nestjs/common';
import type { ReplyOf } from '@blether/contracts/routes';
import type { PersonActor } from '../platform/actor.js';
import { ByPerson, Route } from '../platform/http/route.js';
import { NoticesQuery, ReadNoticesDto } from './notifications.dto.js';
import { NotificationsService } from './notifications.service.js';

@Controller()
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  @Route('GET /notices')
  page(@ByPerson() actor: PersonActor, @Query() query: NoticesQuery): Promise<ReplyOf<'GET /notices'>> {
    return this.notifications.page(actor, query.after);
  }

  @Route('POST /notices/read')
  markRead(
    @ByPerson() actor: PersonActor,
    @Body() body: ReadNoticesDto,
  ): Promise<ReplyOf<'POST /notices/read'>> {
    return this.notifications.markRead(actor, body.noticeIds);
  }
}
