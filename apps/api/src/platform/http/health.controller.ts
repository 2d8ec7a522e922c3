import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Controller, Get, Headers, Ip, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ProcessSettings } from '../config/process-settings.js';
import { Metrics } from '../metrics/metrics.js';
import { RedisConnections } from '../realtime/redis-connections.js';
import { problem } from './problem.js';
import { Readiness } from '../readiness.js';
import { Operational } from './route.js';
import { cameThroughProxy } from './same-origin.js';

const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** For whoever runs the service: is it alive, may it be sent people, and what do its numbers say. */
@Operational()
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly redis: RedisConnections,
    private readonly metrics: Metrics,
    private readonly settings: ProcessSettings,
  ) {}

  @Get('health/live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** 200 while people may be sent here. Redis being away is said and is no reason to send nobody. */
  @Get('health/ready')
  ready(@Res({ passthrough: true }) reply: FastifyReply): { status: string; redis: string } {
    const { why } = this.readiness;
    void reply.status(why === null ? 200 : 503);
    return {
      status: why ?? 'ready',
      redis: this.redis.commands === null ? 'none' : this.redis.healthy ? 'ready' : 'away',
    };
  }

  /** With METRICS_TOKEN: to whoever brings it. Without: to this machine only, and to nobody through a proxy. */
  @Get('metrics')
  async read(
    @Headers() headers: IncomingHttpHeaders,
    @Ip() ip: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const token = this.settings.config.metricsToken;
    const allowed =
      token === null
        ? LOOPBACK.includes(ip) && !cameThroughProxy(headers)
        : same(headers['authorization'] ?? '', `Bearer ${token}`);
    if (!allowed) throw problem('not-found');
    void reply.header('content-type', this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}

function same(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
