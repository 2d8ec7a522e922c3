import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Allowance } from '@blether/contracts/routes';
import { RedisConnections } from '../realtime/redis-connections.js';
import { problem } from './problem.js';

export interface Limit {
  readonly points: number;
  readonly seconds: number;
}

/** How much one person (or, signed out, one address) may ask. Far above what hands can do, far below a flood. */
export const LIMITS_BY_ALLOWANCE: Readonly<Record<Allowance, Limit>> = {
  read: { points: 600, seconds: 60 },
  write: { points: 120, seconds: 60 },
  'sign-in': { points: 30, seconds: 300 },
};

/** The limits in force. Benchmarks and load tests, which are one person asking like a thousand, raise them. */
export class AllowanceLimits {
  constructor(readonly limits: Readonly<Record<Allowance, Limit>> = LIMITS_BY_ALLOWANCE) {}
}

/**
 * Counts what people ask. Writing and signing in are counted across processes by Redis where there is one, and by
 * each process alone while it is away; reading is always counted by the process, which costs no round trip.
 */
@Injectable()
export class Allowances {
  private readonly limiters: Readonly<Record<Allowance, RateLimiterAbstract>>;

  constructor(settings: AllowanceLimits, redis: RedisConnections) {
    const memory = (allowance: Allowance): RateLimiterMemory => {
      const { points, seconds } = settings.limits[allowance];
      return new RateLimiterMemory({ keyPrefix: allowance, points, duration: seconds });
    };
    const shared = (allowance: Allowance): RateLimiterAbstract => {
      if (!redis.commands) return memory(allowance);
      const { points, seconds } = settings.limits[allowance];
      return new RateLimiterRedis({
        storeClient: redis.commands,
        useRedisPackage: true,
        keyPrefix: `blether:allowance:${allowance}`,
        points,
        duration: seconds,
        rejectIfRedisNotReady: true,
        insuranceLimiter: memory(allowance),
      });
    };
    this.limiters = { read: memory('read'), write: shared('write'), 'sign-in': shared('sign-in') };
  }

  /** @throws ProblemError `rate-limited` with the seconds to wait */
  async take(allowance: Allowance, who: string): Promise<void> {
    try {
      await this.limiters[allowance].consume(who);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw problem('rate-limited', { retryAfter: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) });
    }
  }
}
