import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Needed } from '@blether/contracts/identity';
import type { ProblemCode } from '@blether/contracts/problems';
import { ROUTES } from '@blether/contracts/routes';
import type { RouteKey } from '@blether/contracts/routes';
import type { FastifyRequest } from 'fastify';
import { Sessions } from '../ports/sessions.js';
import { Allowances } from './allowances.js';
import { problem } from './problem.js';
import { OPERATIONAL, ROUTE_KEY } from './route.js';

/** Stands before every route. What has no entry in the contract is not served, whoever asks. */
@Injectable()
export class DoorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly allowances: Allowances,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true; // sockets have a door of their own
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(OPERATIONAL, places)) return true;
    const key = this.reflector.get<RouteKey | undefined>(ROUTE_KEY, context.getHandler());
    if (key === undefined) throw problem('not-found');
    const { door, allowance } = ROUTES[key];
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (allowance === 'sign-in') {
      await this.allowances.take(allowance, request.ip);
    } else {
      const signedIn = await this.sessions.signedIn(request.headers.cookie);
      request.actor = signedIn?.actor ?? null;
      request.signedIn = signedIn;
      await this.allowances.take(allowance, request.actor?.personId ?? request.ip);
      if (door !== 'anyone' && !signedIn) throw problem('not-signed-in');
      if (door === 'signed-in') refuseUnready(signedIn?.needs ?? []);
    }
    return true;
  }
}

const FIRST: Readonly<Record<Needed, ProblemCode>> = {
  'second-factor': 'second-factor-needed',
  consent: 'consent-needed',
};

/** Keeps out who has something to do first. @throws ProblemError that names the first of it */
export function refuseUnready([first]: readonly Needed[]): void {
  if (first !== undefined) throw problem(FIRST[first]);
}
