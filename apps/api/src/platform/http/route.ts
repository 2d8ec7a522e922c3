import {
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  applyDecorators,
  createParamDecorator,
} from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { ReplyOf, RouteKey } from '@blether/contracts/routes';
import type { FastifyRequest } from 'fastify';
import type { PersonActor } from '../actor.js';
import type { SignedIn } from '../ports/sessions.js';
import { problem } from './problem.js';

export const ROUTE_KEY = 'blether:route';
export const OPERATIONAL = 'blether:operational';

const METHODS: Readonly<Record<string, RequestMethod>> = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  PATCH: RequestMethod.PATCH,
  DELETE: RequestMethod.DELETE,
};

type Handler<Key extends RouteKey> = (
  target: object,
  property: string | symbol,
  // Parameters are Nest's to fill; what comes back must be what the contract promises.
  descriptor: TypedPropertyDescriptor<(...args: never[]) => Promise<ReplyOf<Key>>>,
) => void;

/** Serves a route of the contract under `/api`: `@Route('POST /topics/:topicId/posts')`. */
export function Route<Key extends RouteKey>(key: Key): Handler<Key> {
  const [method = '', path = ''] = key.split(' ');
  return applyDecorators(
    RequestMapping({ method: METHODS[method] ?? RequestMethod.ALL, path }),
    HttpCode(200),
    SetMetadata(ROUTE_KEY, key),
  );
}

/** A route for whoever runs the service (health, metrics): no contract, no member, no words. */
export const Operational = (): MethodDecorator & ClassDecorator => SetMetadata(OPERATIONAL, true);

declare module 'fastify' {
  interface FastifyRequest {
    /** Put there by the door guard. */
    actor?: PersonActor | null;
    /** The same with their session: put there by the door guard, but for doors that sign somebody in. */
    signedIn?: SignedIn | null;
  }
}

/** The person who asks. Only behind doors that are for people who are signed in. */
export const ByPerson = createParamDecorator((_data: unknown, context: ExecutionContext): PersonActor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw problem('not-signed-in');
  return actor;
});

/** The person who asks, or null behind doors that are open to anyone. */
export const MaybePerson = createParamDecorator(
  (_data: unknown, context: ExecutionContext): PersonActor | null =>
    context.switchToHttp().getRequest<FastifyRequest>().actor ?? null,
);

/** The session that the request came with, or null. */
export const MaybeSession = createParamDecorator(
  (_data: unknown, context: ExecutionContext): SignedIn | null =>
    context.switchToHttp().getRequest<FastifyRequest>().signedIn ?? null,
);
