import { Body, Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DOCUMENT_KINDS } from '@blether/contracts/documents';
import type { SignInOutcome } from '@blether/contracts/identity';
import type { ReplyOf } from '@blether/contracts/routes';
import type { PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { ProcessSettings } from '../../platform/config/process-settings.js';
import { ByPerson, MaybePerson, MaybeSession, Route } from '../../platform/http/route.js';
import { instant } from '../../platform/instant.js';
import type { SignedIn } from '../../platform/ports/sessions.js';
import { AuthService } from '../auth.service.js';
import { DocumentsService } from '../documents/documents.service.js';
import { deviceOf } from '../../platform/http/device.js';
import { evenly } from './evenly.js';
import { CodeDto, EmailDto, PasskeySignInDto, SignInDto, UseLinkDto } from './sign-in.dto.js';
import { SignInService } from './sign-in.service.js';
import type { Entered, Where } from './sign-in.service.js';
import { PasskeyCookie, StepCookie } from './step-cookie.js';

export const whereOf = (request: FastifyRequest): Where => ({
  device: deviceOf(request.headers['user-agent']),
  address: request.ip,
});

/** Puts what somebody entered with into their browser's cookies. */
export function answerEntered(reply: FastifyReply, step: StepCookie, entered: Entered): SignInOutcome {
  if (entered.state === 'half') {
    step.set(reply, entered.token);
    return { state: 'second-factor', methods: entered.methods };
  }
  if (entered.state === 'removed') return entered;
  void reply.header('set-cookie', entered.session.cookie);
  return { state: 'signed-in', me: entered.me };
}

@Controller()
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly auth: AuthService,
    private readonly step: StepCookie,
    private readonly question: PasskeyCookie,
    private readonly documents: DocumentsService,
    private readonly settings: ProcessSettings,
    private readonly clock: Clock,
  ) {}

  @Route('POST /session')
  async signIn(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /session'>> {
    const { email, password, remember = false } = body;
    const entered = await this.signIns.byPassword(email, password, remember, whereOf(request));
    return answerEntered(reply, this.step, entered);
  }

  @Route('GET /session')
  session(@MaybeSession() session: SignedIn | null): Promise<ReplyOf<'GET /session'>> {
    const actor = session?.actor;
    return Promise.resolve({
      me: actor ? { id: actor.personId, name: actor.name, roles: actor.roles } : null,
      needs: session?.needs ?? [],
      demo: this.settings.config.demo,
      endsAt: session && instant(session.expiresAt),
      coming: session
        ? DOCUMENT_KINDS.flatMap((kind) => {
            const { coming } = this.documents.read(kind);
            return coming ? [{ kind, appliesFrom: coming.appliesFrom }] : [];
          })
        : [],
      now: instant(this.clock.now()),
    });
  }

  @Route('DELETE /session')
  async signOut(
    @MaybePerson() actor: PersonActor | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'DELETE /session'>> {
    // Signing out twice is as signing out once, and the cookie goes either way.
    if (actor) await this.signIns.signOut(actor);
    void reply.header('set-cookie', this.auth.endedCookie());
    return {};
  }

  @Route('POST /session/stay')
  async stay(
    @ByPerson() actor: PersonActor,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<'POST /session/stay'>> {
    const { endsAt, cookie } = await this.auth.stay(actor, request.headers.cookie);
    void reply.header('set-cookie', cookie);
    return { endsAt: instant(endsAt) };
  }

  @Route('POST /session/second-factor')
  async secondStep(
    @Body() body: CodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /session/second-factor'>> {
    const entered = await this.signIns.secondStep(this.step.read(request), body.code, whereOf(request));
    this.step.clear(reply);
    return answerEntered(reply, this.step, entered);
  }

  @Route('POST /session/lost-device')
  async lostDevice(@Req() request: FastifyRequest): Promise<ReplyOf<'POST /session/lost-device'>> {
    await this.signIns.reportLostDevice(this.step.read(request));
    return {};
  }

  @Route('POST /session/link')
  async mailLink(@Body() body: EmailDto): Promise<ReplyOf<'POST /session/link'>> {
    await evenly(100, this.signIns.mailLink(body.email));
    return {};
  }

  @Route('POST /session/link/use')
  async useLink(
    @Body() body: UseLinkDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /session/link/use'>> {
    const entered = await this.signIns.byLink(body.token, body.remember ?? false, whereOf(request));
    return answerEntered(reply, this.step, entered);
  }

  @Route('POST /session/passkey/begin')
  async beginPasskey(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /session/passkey/begin'>> {
    const { options, token } = await this.signIns.beginPasskey();
    this.question.set(reply, token);
    return { options };
  }

  @Route('POST /session/passkey')
  async usePasskey(
    @Body() body: PasskeySignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /session/passkey'>> {
    const entered = await this.signIns.byPasskey(
      this.question.read(request),
      body.response,
      body.remember ?? false,
      whereOf(request),
    );
    this.question.clear(reply);
    this.step.clear(reply);
    return answerEntered(reply, this.step, entered);
  }
}
