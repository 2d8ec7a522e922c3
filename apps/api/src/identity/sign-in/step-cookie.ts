import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProcessSettings } from '../../platform/config/process-settings.js';
import { LINK_LIFETIMES } from '../letters.js';
import { cookieHeader } from '../session-cookie.js';
import { CHALLENGE_SECONDS } from './challenges.repository.js';

/** Holds a token where no script can read it. */
class TokenCookie {
  private readonly secure: boolean;

  constructor(
    { config }: ProcessSettings,
    private readonly word: string,
    private readonly seconds: number,
  ) {
    this.secure = config.publicUrl.protocol === 'https:';
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.name] ?? null;
  }

  set(reply: FastifyReply, token: string): void {
    this.send(reply, token, this.seconds);
  }

  clear(reply: FastifyReply): void {
    this.send(reply, '', 0);
  }

  private send(reply: FastifyReply, value: string, seconds: number): void {
    const header = cookieHeader(this.name, value, { seconds, secure: this.secure, path: '/api' });
    // Fastify gathers `set-cookie` lines: the session's own stays.
    void reply.header('set-cookie', header);
  }

  private get name(): string {
    return `${this.secure ? '__Secure-' : ''}blether.${this.word}`;
  }
}

/** Of what is half done: the first of two steps, or a new passkey. */
@Injectable()
export class StepCookie extends TokenCookie {
  constructor(settings: ProcessSettings) {
    super(settings, 'step', CHALLENGE_SECONDS);
  }
}

/**
 * Of what a passkey is asked when somebody signs in with one. Apart from the first of two steps, which must outlast it:
 * whoever's device gives no passkey goes on with a code.
 */
@Injectable()
export class PasskeyCookie extends TokenCookie {
  constructor(settings: ProcessSettings) {
    super(settings, 'passkey', CHALLENGE_SECONDS);
  }
}

/** Of an account that was asked for in this browser and waits for its address to be confirmed. */
@Injectable()
export class JoinCookie extends TokenCookie {
  constructor(settings: ProcessSettings) {
    super(settings, 'join', LINK_LIFETIMES.verifyEmailHours * 3_600);
  }
}
