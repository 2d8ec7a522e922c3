import { Body, Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReplyOf } from '@blether/contracts/routes';
import { Route } from '../../platform/http/route.js';
import { answerEntered, whereOf } from '../sign-in/sign-in.controller.js';
import { evenly } from '../sign-in/evenly.js';
import { EmailDto } from '../sign-in/sign-in.dto.js';
import { JoinCookie, StepCookie } from '../sign-in/step-cookie.js';
import { JoinDto, TokenDto } from './joining.dto.js';
import { JoiningService } from './joining.service.js';

@Controller()
export class JoiningController {
  constructor(
    private readonly joining: JoiningService,
    private readonly step: StepCookie,
    private readonly joinCookie: JoinCookie,
  ) {}

  @Route('POST /account')
  async join(
    @Body() body: JoinDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /account'>> {
    // A password is hashed either way, and others may be hashed before it.
    const { support, token } = await evenly(300, this.joining.join(body));
    this.joinCookie.set(reply, token);
    return { support };
  }

  @Route('POST /account/confirm')
  async confirm(
    @Body() body: TokenDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /account/confirm'>> {
    const { entered, choosePassword } = await this.joining.confirm(
      body.token,
      this.joinCookie.read(request),
      whereOf(request),
    );
    this.joinCookie.clear(reply);
    return { ...answerEntered(reply, this.step, entered), choosePassword };
  }

  @Route('POST /account/confirm/again')
  async confirmAgain(@Body() body: EmailDto): Promise<ReplyOf<'POST /account/confirm/again'>> {
    await evenly(100, this.joining.confirmAgain(body.email));
    return {};
  }
}
