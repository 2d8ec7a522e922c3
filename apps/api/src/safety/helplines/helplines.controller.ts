import { Body, Controller, Param } from '@nestjs/common';
import type { ReplyOf } from '@blether/contracts/routes';
import { OnCallPageService } from '../../cases/on-call/on-call-page.service.js';
import { WaitsService } from '../../cases/waits/waits.service.js';
import type { PersonActor } from '../../platform/actor.js';
import { problem } from '../../platform/http/problem.js';
import { ByPerson, Route } from '../../platform/http/route.js';
import { SignUpGate } from '../../platform/ports/sign-up-gate.js';
import { mayAdminister } from '../../platform/settings/settings.policy.js';
import {
  ConfirmHelplineDto,
  EditHelplineDto,
  EditSeenHelplineDto,
  RetireHelplineDto,
} from './helplines.dto.js';
import { HelplinesService } from './helplines.service.js';
import { KeepingService } from './keeping.service.js';

@Controller()
export class HelplinesController {
  constructor(
    private readonly helplines: HelplinesService,
    private readonly keeping: KeepingService,
    private readonly gate: SignUpGate,
    private readonly onCall: OnCallPageService,
    private readonly waits: WaitsService,
  ) {}

  @Route('GET /help')
  help(): Promise<ReplyOf<'GET /help'>> {
    return Promise.resolve({ ...this.helplines.help(), moderators: this.waits.moderatorsThere() });
  }

  @Route('GET /staff/attention')
  async attention(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /staff/attention'>> {
    return {
      attention: this.helplines.attentionForStaff(actor),
      onCall: await this.onCall.attention(actor),
    };
  }

  @Route('GET /admin/overview')
  async overview(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /admin/overview'>> {
    if (!mayAdminister(actor)) throw problem('not-found');
    return {
      signUpClosed: this.gate.reasons(),
      attention: this.helplines.attention(),
      onCall: await this.onCall.attention(actor),
    };
  }

  @Route('GET /admin/helplines')
  async list(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /admin/helplines'>> {
    return { helplines: await this.keeping.list(actor) };
  }

  @Route('POST /admin/helplines')
  add(
    @ByPerson() actor: PersonActor,
    @Body() body: EditHelplineDto,
  ): Promise<ReplyOf<'POST /admin/helplines'>> {
    return this.keeping.add(actor, body);
  }

  @Route('PUT /admin/helplines/:helplineId')
  edit(
    @ByPerson() actor: PersonActor,
    @Param('helplineId') id: string,
    @Body() body: EditSeenHelplineDto,
  ): Promise<ReplyOf<'PUT /admin/helplines/:helplineId'>> {
    return this.keeping.edit(actor, id, body);
  }

  @Route('POST /admin/helplines/:helplineId/confirm')
  confirm(
    @ByPerson() actor: PersonActor,
    @Param('helplineId') id: string,
    @Body() body: ConfirmHelplineDto,
  ): Promise<ReplyOf<'POST /admin/helplines/:helplineId/confirm'>> {
    return this.keeping.confirm(actor, id, body.revision, body.reviewBy);
  }

  @Route('PUT /admin/helplines/:helplineId/retired')
  retire(
    @ByPerson() actor: PersonActor,
    @Param('helplineId') id: string,
    @Body() body: RetireHelplineDto,
  ): Promise<ReplyOf<'PUT /admin/helplines/:helplineId/retired'>> {
    return this.keeping.setRetired(actor, id, body.retired);
  }
}
