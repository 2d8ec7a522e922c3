import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createShardedAdapter } from '@socket.io/redis-adapter';
import type { ServerOptions } from 'socket.io';
import { LIMITS } from '@blether/contracts/limits';
import type { Config } from '../config/config.js';
import { allowedOrigins, refusalOf } from '../http/same-origin.js';
import type { OurServer } from './our-socket.js';
import type { RedisConnections } from './redis-connections.js';

/** Socket.IO as this service runs it: WebSocket alone (so a balancer needs no sticky sessions), same origin, bounded. */
export class SocketAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly config: Config,
    private readonly redis: RedisConnections,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): OurServer {
    const { commands, subscriptions } = this.redis;
    const adapter =
      commands && subscriptions
        ? { adapter: createShardedAdapter(commands, subscriptions, { subscriptionMode: 'dynamic' }) }
        : {};
    // Nest passes the HTTP server in the options; its own type for them is wider than Socket.IO's.
    return super.createIOServer(port, {
      ...options,
      ...adapter,
      path: '/api/socket',
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: LIMITS.frameBytes,
      perMessageDeflate: false,
      httpCompression: false,
      connectTimeout: 10_000,
      pingInterval: 15_000,
      pingTimeout: 10_000,
      allowRequest: (request: IncomingMessage, decide: (error: string | null, allowed: boolean) => void) => {
        decide(null, this.isOurs(request));
      },
    } as unknown as ServerOptions) as OurServer;
  }

  /** A browser always says where a socket comes from; another site's page may not open one in a person's name. */
  private isOurs(request: IncomingMessage): boolean {
    const { origin } = request.headers;
    if (this.config.role === 'worker') return false;
    if (origin !== undefined && !allowedOrigins(this.config).has(origin)) return false;
    return refusalOf(request, this.config) === null;
  }
}
