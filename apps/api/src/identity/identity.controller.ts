import { Body, Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ReplyOf } from '@blether/contracts/routes';
import type { PersonActor } from '../platform/actor.js';
import { ProcessSettings } from '../platform/config/process-settings.js';
import { ByPerson, MaybePerson, Route } from '../platform/http/route.js';
import { AuthService } from './auth.service.js';
import { SignInDto } from './identity.dto.js';
import { IdentityService } from './identity.service.js';

@Controller()
export class IdentityController {
  constructor(
    private readonly identity: IdentityService,
    private readonly auth: AuthService,
    private readonly settings: ProcessSettings,
  ) {}

  @Route('POST /session')
  async signIn(
    @Body() body: SignInDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /session'>> {
    const { me, session } = await this.identity.signIn(body.email, body.password);
    void reply.header('set-cookie', session.cookie);
    return { me };
  }

  @Route('GET /session')
  async session(@MaybePerson() actor: PersonActor | null): Promise<ReplyOf<'GET /session'>> {
    const me = actor && { id: actor.personId, name: actor.name, roles: actor.roles };
    const endsAt = actor && (await this.identity.sessionEndsAt(actor));
    return { me, demo: this.settings.config.demo, endsAt };
  }

  @Route('POST /session/stay')
  async stay(
    @ByPerson() actor: PersonActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /session/stay'>> {
    const { endsAt, cookie } = await this.identity.staySignedIn(actor);
    void reply.header('set-cookie', cookie);
    return { endsAt };
  }

  @Route('DELETE /session')
  async signOut(
    @MaybePerson() actor: PersonActor | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'DELETE /session'>> {
    // Signing out twice is as signing out once, and the cookie goes either way.
    if (actor) await this.identity.signOut(actor);
    void reply.header('set-cookie', this.auth.endedCookie());
    return {};
  }
}
