import { Body, Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReplyOf } from '@blether/contracts/routes';
import { Route } from '../../platform/http/route.js';
import { TokenDto } from '../joining/joining.dto.js';
import { whereOf } from '../sign-in/sign-in.controller.js';
import { InvitationsService } from './invitations.service.js';
import { AcceptDto } from './staff.dto.js';

/** The two doors through which somebody who was invited comes in. */
@Controller()
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Route('POST /invitations/look')
  look(@Body() { token }: TokenDto): Promise<ReplyOf<'POST /invitations/look'>> {
    return this.invitations.look(token);
  }

  @Route('POST /invitations/accept')
  async accept(
    @Body() body: AcceptDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /invitations/accept'>> {
    const accepted = await this.invitations.accept(body, whereOf(request));
    if (accepted.state === 'known') return { state: 'sign-in' };
    void reply.header('set-cookie', accepted.session.cookie);
    return { state: 'signed-in', me: accepted.me, support: accepted.support };
  }
}
