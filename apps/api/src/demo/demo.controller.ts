import { Body, Controller, Ip, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ReplyOf } from '@blether/contracts/routes';
import { Route } from '../platform/http/route.js';
import { DemoSignInDto } from './demo.dto.js';
import { DemoService } from './demo.service.js';

/** Signing in as somebody. Loaded in demo mode alone, which listens on this machine only. */
@Controller()
export class DemoController {
  constructor(private readonly demo: DemoService) {}

  @Route('GET /demo/people')
  people(): Promise<ReplyOf<'GET /demo/people'>> {
    return this.demo.people();
  }

  @Route('POST /demo/session')
  async signIn(
    @Body() body: DemoSignInDto,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /demo/session'>> {
    const entered = await this.demo.signInAs(body.personId, address);
    if (entered.state === 'removed') return entered;
    void reply.header('set-cookie', entered.cookie);
    return { state: 'signed-in', me: entered.me };
  }
}
