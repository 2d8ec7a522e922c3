import type { RedisClientType } from 'redis';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { createClient } from 'redis';
import { Log } from '../logging/log.js';
import { Subscriptions } from './subscriptions.js';

export type RedisClient = RedisClientType;

export class RedisSettings {
  constructor(readonly url: string | null) {}
}

/**
 * Redis carries what may be lost: facts between processes, presence, counts of requests. Commands fail at once while
 * it is away instead of gathering, and everything resubscribes by itself when it comes back.
 */
@Injectable()
export class RedisConnections implements OnModuleInit, OnApplicationShutdown {
  readonly commands: RedisClient | null;
  readonly subscriptions: Subscriptions | null;
  private readonly subscriber: RedisClient | null;
  private complete = false;
  private readonly down = new Set<string>();
  private readonly changed: (() => void)[] = [];

  constructor(
    settings: RedisSettings,
    private readonly log: Log,
  ) {
    this.commands = settings.url === null ? null : this.client(settings.url, 'commands');
    this.subscriber = settings.url === null ? null : this.client(settings.url, 'subscriber');
    this.subscriptions = this.subscriber && new Subscriptions(this.subscriber);
  }

  /** Hears and is heard by the other processes. One process without Redis is healthy: it tells its own sockets everything. */
  get healthy(): boolean {
    return (
      this.commands === null || (this.commands.isReady && this.subscriber?.isReady === true && this.complete)
    );
  }

  /** Called when Redis goes away and when it is back. */
  onChange(listener: () => void): void {
    this.changed.push(listener);
  }

  onModuleInit(): void {
    // Not awaited: a service whose Redis is away starts all the same, and says so.
    for (const client of [this.commands, this.subscriber]) client?.connect().catch(() => undefined);
    this.subscriber?.on('ready', () => void this.completeSubscriptions());
    this.subscriber?.on('error', () => (this.complete = false));
  }

  onApplicationShutdown(): void {
    for (const client of [this.commands, this.subscriber]) client?.destroy();
  }

  private async completeSubscriptions(): Promise<void> {
    await this.subscriptions?.catchUp();
    this.complete = this.subscriber?.isReady ?? false;
    // Whatever was said before this was not heard here.
    for (const listener of this.changed) listener();
  }

  private client(url: string, name: string): RedisClient {
    const client = createClient({
      url,
      disableOfflineQueue: true,
      socket: { connectTimeout: 2_000, reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, 2_000) },
    });
    client.on('error', () => {
      if (this.down.has(name)) return;
      this.down.add(name);
      this.log.warn('Redis is away. Nothing is lost: facts between servers come with the next heartbeat.', {
        connection: name,
      });
      for (const listener of this.changed) listener();
    });
    client.on('ready', () => {
      if (!this.down.delete(name)) return;
      this.log.info('Redis is back.', { connection: name });
      for (const listener of this.changed) listener();
    });
    return client;
  }
}
