import { Injectable } from '@nestjs/common';
import type { OnGatewayInit } from '@nestjs/websockets';
import type { Problem } from '@blether/contracts/problems';
import { SOCKET_REQUESTS } from '@blether/contracts/sockets';
import { refuseUnready } from '../http/door.guard.js';
import { problem } from '../http/problem.js';
import type { ProblemError } from '../http/problem.js';
import { Log } from '../logging/log.js';
import { Metrics } from '../metrics/metrics.js';
import { Sessions } from '../ports/sessions.js';
import { Readiness } from '../readiness.js';
import { SocketProblems } from './acknowledgement.js';
import { EventAllowance } from './event-allowance.js';
import { Gateway } from './gateway.js';
import { Heartbeat } from './heartbeat.js';
import type { OurServer, OurSocket } from './our-socket.js';
import { personRoom, Realtime, sessionRoom } from './realtime.js';

/** Devices and tabs of one person on one process. */
const SOCKETS_EACH = 20;

/** Lets sockets in: the same session as HTTP, a bounded number of them, each with a bounded number of events. */
@Injectable()
@Gateway()
export class SocketDoor implements OnGatewayInit<OurServer> {
  constructor(
    private readonly sessions: Sessions,
    private readonly realtime: Realtime,
    private readonly heartbeat: Heartbeat,
    private readonly readiness: Readiness,
    private readonly problems: SocketProblems,
    private readonly metrics: Metrics,
    private readonly log: Log,
  ) {}

  afterInit(server: OurServer): void {
    this.realtime.attach(server);
    server.use((socket, next) => {
      this.admit(server, socket).then(
        () => {
          next();
        },
        (error: unknown) => {
          next(refusal(this.problems.toTell(error, 'handshake')));
        },
      );
    });
    server.on('connection', (socket) => {
      this.welcome(server, socket).catch((error: unknown) => {
        this.log.error('A socket could not be welcomed.', {}, error);
        socket.disconnect(true);
      });
    });
  }

  private async admit(server: OurServer, socket: OurSocket): Promise<void> {
    if (!this.heartbeat.sees || !this.readiness.ready) throw problem('unavailable', { retryAfter: 2 });
    const signedIn = await this.sessions.signedIn(socket.handshake.headers.cookie);
    if (!signedIn) throw problem('not-signed-in');
    refuseUnready(signedIn.needs);
    const others = server.sockets.adapter.rooms.get(personRoom(signedIn.actor.personId))?.size ?? 0;
    if (others >= SOCKETS_EACH) throw problem('rate-limited', { retryAfter: 30 });
    socket.data = signedIn;
  }

  private async welcome(server: OurServer, socket: OurSocket): Promise<void> {
    const { actor } = socket.data;
    this.metrics.sockets(server.sockets.sockets.size);
    const allowance = new EventAllowance();
    socket.use(([event, ...args], next) => {
      const acknowledge: unknown = args.at(-1);
      const answer = (error: ProblemError): void => {
        this.problems.answer(error, 'none', acknowledge);
      };
      const verdict = allowance.take();
      if (verdict === 'cut') socket.disconnect(true);
      else if (verdict === 'refused') answer(problem('rate-limited', { retryAfter: 1 }));
      else if (!Object.hasOwn(SOCKET_REQUESTS, event)) answer(problem('unknown-event'));
      else next();
    });
    socket.on('disconnect', () => {
      this.metrics.sockets(server.sockets.sockets.size);
    });
    await socket.join([personRoom(actor.personId), sessionRoom(actor.sessionId)]);
    // A session that ended between the handshake and this moment was told to a room that was still empty.
    const standing = await this.sessions.standing([{ id: actor.sessionId, roles: actor.roles }]);
    this.realtime.endUnlessUnchanged(actor.sessionId, standing.get(actor.sessionId));
  }
}

/** Socket.IO hands `data` of the error to the client's `connect_error`. */
const refusal = (told: Problem): Error => Object.assign(new Error(told.code), { data: told });
