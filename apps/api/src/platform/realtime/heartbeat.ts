import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { HEARTBEAT_SECONDS } from '@blether/contracts/sockets';
import { system } from '../actor.js';
import { Clock } from '../clock/clock.js';
import { ProcessRole } from '../config/process-role.js';
import { Database } from '../database/database.js';
import { Log } from '../logging/log.js';
import { Loop } from '../loop.js';
import { Sessions } from '../ports/sessions.js';
import { Readiness } from '../readiness.js';
import { within } from '../within.js';
import { Logs } from './logs.js';
import type { SocketData } from './our-socket.js';
import { Realtime, sessionRoom } from './realtime.js';
import { RedisConnections } from './redis-connections.js';

const WITHOUT_REDIS_SECONDS = 1;
/** When looking has failed for this long, nobody can know what may still be shown. */
const BLIND_SECONDS = 5;

/**
 * Finds what a crash or a dead Redis swallowed. Every ten seconds (every second while Redis is away) this process
 * compares what it serves with PostgreSQL: ended sessions and changed roles lose their sockets, and clients are
 * told how far the logs they follow have got. While it cannot look, it delivers nothing.
 */
@Injectable()
export class Heartbeat implements OnModuleInit, BeforeApplicationShutdown {
  private seenRevocations = -1n;
  private failingSince: number | null = null;
  private accepting = true;
  private readonly loop = new Loop(
    () =>
      1000 * (this.failingSince !== null || !this.redis.healthy ? WITHOUT_REDIS_SECONDS : HEARTBEAT_SECONDS),
    () => this.beat(),
  );

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly realtime: Realtime,
    private readonly logs: Logs,
    private readonly sessions: Sessions,
    private readonly redis: RedisConnections,
    private readonly role: ProcessRole,
    private readonly readiness: Readiness,
    private readonly log: Log,
  ) {}

  /** Whether new sockets may come in: not while this process cannot see what has been taken back. */
  get sees(): boolean {
    return this.accepting;
  }

  onModuleInit(): void {
    this.readiness.beforeFirstReady(() => {
      if (!this.role.answers) return;
      this.loop.start();
      // When Redis goes away the slow beat must not be waited out.
      this.redis.onChange(() => {
        this.loop.hurry();
      });
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** One comparison. Public for tests, which do not wait for the clock on the wall. */
  async beat(): Promise<void> {
    // The wall's own time: how long this process has been blind has nothing to do with deadlines.
    const began = performance.now();
    const blindAt = (this.failingSince ?? began) + BLIND_SECONDS * 1000;
    try {
      await within(Math.max(blindAt - began, 1_000), this.compare());
      if (!this.accepting) this.log.info('Delivering again.');
      this.failingSince = null;
      this.accepting = true;
    } catch (error) {
      this.failingSince ??= began;
      // A timer may fire a millisecond early.
      if (!this.accepting || performance.now() + 1 < blindAt) return;
      this.log.error('Delivering nothing: PostgreSQL cannot be compared with.', {}, error);
      this.accepting = false;
      this.realtime.sockets?.local.disconnectSockets(true);
    }
  }

  private async compare(): Promise<void> {
    await this.endRevoked();
    await this.tellHeads();
  }

  private async endRevoked(): Promise<void> {
    const row = await this.db.read(system('realtime')).one<{ head: string }>({
      name: 'revocation-head',
      text: 'SELECT head::text FROM revocation',
    });
    const head = BigInt(row?.head ?? 0);
    // Only now: a socket that comes in after this looks for itself, and sees at least what this count counts.
    const sockets = [...(this.realtime.sockets?.sockets.sockets.values() ?? [])];
    const now = this.clock.now();
    await this.endExpired(sockets.filter(({ data }) => data.expiresAt <= now).map(({ data }) => data));
    if (head === this.seenRevocations) return;
    const open = new Map(sockets.map(({ data }) => [data.actor.sessionId, data.actor.roles]));
    const standing = await this.sessions.standing([...open].map(([id, roles]) => ({ id, roles })));
    for (const id of open.keys()) this.realtime.endUnlessUnchanged(id, standing.get(id));
    this.seenRevocations = head;
  }

  /** A socket knows when its session was to end as it came in; somebody may have stayed since. */
  private async endExpired(due: readonly SocketData[]): Promise<void> {
    if (due.length === 0) return;
    const asked = due.map(({ actor }) => ({ id: actor.sessionId, roles: actor.roles }));
    const standing = await this.sessions.standing(asked);
    for (const { id } of asked) {
      if (!standing.has(id)) this.realtime.end(sessionRoom(id), 'expired');
    }
  }

  private async tellHeads(): Promise<void> {
    const rooms = this.realtime.sockets?.sockets.adapter.rooms.keys() ?? [];
    for (const [log, head] of await this.logs.heads(this.logs.among(rooms))) {
      this.realtime.tellHere(log, [{ name: 'heads', fact: { heads: { [log]: head } } }]);
    }
  }
}
