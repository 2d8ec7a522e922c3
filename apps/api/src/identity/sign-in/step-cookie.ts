import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProcessSettings } from '../../platform/config/process-settings.js';
import { cookieHeader } from '../session-cookie.js';
import { CHALLENGE_SECONDS } from './challenges.repository.js';

/** Holds the token of what is half done, where no script can read it: the first of two steps, or a passkey's question. */
@Injectable()
export class StepCookie {
  private readonly secure: boolean;

  constructor({ config }: ProcessSettings) {
    this.secure = config.publicUrl.protocol === 'https:';
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.name] ?? null;
  }

  set(reply: FastifyReply, token: string): void {
    this.send(reply, token, CHALLENGE_SECONDS);
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
    return `${this.secure ? '__Secure-' : ''}blether.step`;
  }
}
