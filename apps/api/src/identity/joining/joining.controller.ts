import { Body, Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReplyOf } from '@blether/contracts/routes';
import { Route } from '../../platform/http/route.js';
import { answerEntered, whereOf } from '../sign-in/sign-in.controller.js';
import { evenly } from '../sign-in/evenly.js';
import { EmailDto } from '../sign-in/sign-in.dto.js';
import { StepCookie } from '../sign-in/step-cookie.js';
import { JoinDto, TokenDto } from './joining.dto.js';
import { JoiningService } from './joining.service.js';

@Controller()
export class JoiningController {
  constructor(
    private readonly joining: JoiningService,
    private readonly step: StepCookie,
  ) {}

  @Route('POST /account')
  join(@Body() body: JoinDto): Promise<ReplyOf<'POST /account'>> {
    // A password is hashed either way, and others may be hashed before it.
    return evenly(300, this.joining.join(body));
  }

  @Route('POST /account/confirm')
  async confirm(
    @Body() body: TokenDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /account/confirm'>> {
    return answerEntered(reply, this.step, await this.joining.confirm(body.token, whereOf(request)));
  }

  @Route('POST /account/confirm/again')
  async confirmAgain(@Body() body: EmailDto): Promise<ReplyOf<'POST /account/confirm/again'>> {
    await evenly(100, this.joining.confirmAgain(body.email));
    return {};
  }
}
