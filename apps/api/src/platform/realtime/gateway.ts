import { applyDecorators, createParamDecorator, UseFilters, UseInterceptors, UsePipes } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import type { SocketRequest, SocketRequests } from '@blether/contracts/sockets';
import type { PersonActor } from '../actor.js';
import { AcknowledgeInterceptor, SocketPipe, SocketProblemFilter } from './acknowledgement.js';
import type { OurSocket } from './our-socket.js';

/**
 * A class that answers socket events. The decorator binds the pipe, the interceptor and the filter together, because
 * without them a thrown error never reaches the acknowledgement and the client waits for ever.
 */
export const Gateway = (): ClassDecorator =>
  applyDecorators(
    WebSocketGateway(),
    UsePipes(SocketPipe),
    UseInterceptors(AcknowledgeInterceptor),
    UseFilters(SocketProblemFilter),
  );

type Handler<Name extends SocketRequest> = (
  target: object,
  property: string | symbol,
  descriptor: TypedPropertyDescriptor<(...args: never[]) => Promise<SocketRequests[Name]['reply']>>,
) => void;

/** Answers one request of the contract: `@On('topic:follow')`. What it returns is acknowledged. */
export const On = <Name extends SocketRequest>(name: Name): Handler<Name> => SubscribeMessage(name);

/** The person behind the socket, as they were when it was opened: a change of roles ends it. */
export const BySocket = createParamDecorator(
  (_data: unknown, context: ExecutionContext): PersonActor =>
    context.switchToWs().getClient<OurSocket>().data.actor,
);
