import { Body, Controller, Headers, Param } from '@nestjs/common';
import type { PushId } from '@blether/contracts/rota';
import type { ReplyOf } from '@blether/contracts/routes';
import type { PersonActor } from '../../platform/actor.js';
import { deviceOf } from '../../platform/http/device.js';
import { ByPerson, Route } from '../../platform/http/route.js';
import { MyOnCallService } from './my-on-call.service.js';
import { OnCallPageService } from './on-call-page.service.js';
import { MyOnCallDto, PushDto, WebhookDto } from './on-call.dto.js';
import { WebhookService } from './webhook.service.js';

@Controller()
export class OnCallController {
  constructor(
    private readonly page: OnCallPageService,
    private readonly mine: MyOnCallService,
    private readonly hook: WebhookService,
  ) {}

  @Route('GET /on-call')
  view(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /on-call'>> {
    return this.page.view(actor);
  }

  @Route('GET /on-call/me')
  me(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /on-call/me'>> {
    return this.mine.view(actor);
  }

  @Route('PUT /on-call/me')
  set(@ByPerson() actor: PersonActor, @Body() body: MyOnCallDto): Promise<ReplyOf<'PUT /on-call/me'>> {
    return this.mine.set(actor, body);
  }

  @Route('POST /on-call/test')
  test(@ByPerson() actor: PersonActor): Promise<ReplyOf<'POST /on-call/test'>> {
    return this.mine.test(actor);
  }

  @Route('POST /on-call/push')
  async addDevice(
    @ByPerson() actor: PersonActor,
    @Headers('user-agent') userAgent: string | undefined,
    @Body() body: PushDto,
  ): Promise<ReplyOf<'POST /on-call/push'>> {
    return { pushId: await this.mine.addDevice(actor, body, deviceOf(userAgent)) };
  }

  @Route('DELETE /on-call/push/:pushId')
  async removeDevice(
    @ByPerson() actor: PersonActor,
    @Param('pushId') id: PushId,
  ): Promise<ReplyOf<'DELETE /on-call/push/:pushId'>> {
    await this.mine.removeDevice(actor, id);
    return {};
  }

  @Route('GET /on-call/webhook')
  webhook(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /on-call/webhook'>> {
    return this.hook.view(actor);
  }

  @Route('PUT /on-call/webhook')
  setWebhook(
    @ByPerson() actor: PersonActor,
    @Body() body: WebhookDto,
  ): Promise<ReplyOf<'PUT /on-call/webhook'>> {
    return this.hook.set(actor, body);
  }

  @Route('POST /on-call/webhook/test')
  testWebhook(@ByPerson() actor: PersonActor): Promise<ReplyOf<'POST /on-call/webhook/test'>> {
    return this.hook.test(actor);
  }
}
