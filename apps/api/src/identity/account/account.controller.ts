import { Body, Controller, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PasskeyId, SessionId } from '@blether/contracts/brand';
import type { ReplyOf } from '@blether/contracts/routes';
import type { PersonActor } from '../../platform/actor.js';
import { ByPerson, Route } from '../../platform/http/route.js';
import { AuthService } from '../auth.service.js';
import { TokenDto } from '../joining/joining.dto.js';
import { evenly } from '../sign-in/evenly.js';
import { CodeDto } from '../sign-in/sign-in.dto.js';
import { StepCookie } from '../sign-in/step-cookie.js';
import { ConsentDto, NameDto, NewEmailDto, NewPasskeyDto, NewPasswordDto, ProofDto } from './account.dto.js';
import { AccountService } from './account.service.js';

@Controller()
export class AccountController {
  constructor(
    private readonly account: AccountService,
    private readonly auth: AuthService,
    private readonly step: StepCookie,
  ) {}

  @Route('GET /account')
  view(@ByPerson() actor: PersonActor): Promise<ReplyOf<'GET /account'>> {
    return this.account.view(actor);
  }

  @Route('PUT /account/name')
  changeName(@ByPerson() actor: PersonActor, @Body() body: NameDto): Promise<ReplyOf<'PUT /account/name'>> {
    return this.account.changeName(actor, body.name);
  }

  @Route('PUT /account/email')
  async changeEmail(
    @ByPerson() actor: PersonActor,
    @Body() body: NewEmailDto,
  ): Promise<ReplyOf<'PUT /account/email'>> {
    await evenly(200, this.account.askForEmail(actor, body.email, body.currentPassword));
    return {};
  }

  @Route('POST /account/email/confirm')
  async confirmEmail(@Body() body: TokenDto): Promise<ReplyOf<'POST /account/email/confirm'>> {
    await this.account.confirmEmail(body.token);
    return {};
  }

  @Route('PUT /account/password')
  async changePassword(
    @ByPerson() actor: PersonActor,
    @Body() body: NewPasswordDto,
  ): Promise<ReplyOf<'PUT /account/password'>> {
    await this.account.changePassword(actor, body.password, body.currentPassword);
    return {};
  }

  @Route('POST /account/authenticator')
  beginAuthenticator(
    @ByPerson() actor: PersonActor,
    @Body() body: ProofDto,
  ): Promise<ReplyOf<'POST /account/authenticator'>> {
    return this.account.beginAuthenticator(actor, body.currentPassword);
  }

  @Route('POST /account/authenticator/confirm')
  async confirmAuthenticator(
    @ByPerson() actor: PersonActor,
    @Body() body: CodeDto,
  ): Promise<ReplyOf<'POST /account/authenticator/confirm'>> {
    return { recoveryCodes: await this.account.confirmAuthenticator(actor, body.code) };
  }

  @Route('POST /account/authenticator/remove')
  async removeAuthenticator(
    @ByPerson() actor: PersonActor,
    @Body() body: ProofDto,
  ): Promise<ReplyOf<'POST /account/authenticator/remove'>> {
    await this.account.removeAuthenticator(actor, body.currentPassword);
    return {};
  }

  @Route('POST /account/recovery-codes')
  async renewRecoveryCodes(
    @ByPerson() actor: PersonActor,
    @Body() body: ProofDto,
  ): Promise<ReplyOf<'POST /account/recovery-codes'>> {
    return { recoveryCodes: await this.account.renewRecoveryCodes(actor, body.currentPassword) };
  }

  @Route('POST /account/passkeys/begin')
  async beginPasskey(
    @ByPerson() actor: PersonActor,
    @Body() body: ProofDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /account/passkeys/begin'>> {
    const { options, token } = await this.account.beginPasskey(actor, body.currentPassword);
    this.step.set(reply, token);
    return { options };
  }

  @Route('POST /account/passkeys')
  async addPasskey(
    @ByPerson() actor: PersonActor,
    @Body() body: NewPasskeyDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /account/passkeys'>> {
    const token = this.step.read(request);
    const recoveryCodes = await this.account.addPasskey(actor, token, body.name, body.response);
    this.step.clear(reply);
    return { recoveryCodes };
  }

  @Route('POST /account/passkeys/:passkeyId/remove')
  async removePasskey(
    @ByPerson() actor: PersonActor,
    @Param('passkeyId') passkeyId: PasskeyId,
    @Body() body: ProofDto,
  ): Promise<ReplyOf<'POST /account/passkeys/:passkeyId/remove'>> {
    await this.account.removePasskey(actor, passkeyId, body.currentPassword);
    return {};
  }

  @Route('DELETE /account/sessions/:sessionId')
  async endSession(
    @ByPerson() actor: PersonActor,
    @Param('sessionId') sessionId: SessionId,
  ): Promise<ReplyOf<'DELETE /account/sessions/:sessionId'>> {
    await this.account.endSession(actor, sessionId);
    return {};
  }

  @Route('DELETE /account/sessions')
  async endOtherSessions(@ByPerson() actor: PersonActor): Promise<ReplyOf<'DELETE /account/sessions'>> {
    await this.account.endOtherSessions(actor);
    return {};
  }

  @Route('POST /account/consent')
  async agree(
    @ByPerson() actor: PersonActor,
    @Body() body: ConsentDto,
  ): Promise<ReplyOf<'POST /account/consent'>> {
    await this.account.agree(actor, body.agreed);
    return {};
  }

  @Route('POST /account/close')
  async close(
    @ByPerson() actor: PersonActor,
    @Body() body: ProofDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<'POST /account/close'>> {
    await this.account.close(actor, body.currentPassword);
    void reply.header('set-cookie', this.auth.endedCookie());
    return {};
  }
}
