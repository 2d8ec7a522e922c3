import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Allowance } from '@blether/contracts/routes';
import { RedisConnections } from '../realtime/redis-connections.js';
import type { RedisClient } from '../realtime/redis-connections.js';
import { TookTooLong, within } from '../within.js';
import { problem } from './problem.js';

export interface Limit {
  readonly points: number;
  readonly seconds: number;
}

/**
 * What is counted besides the allowances of routes: passwords by the account they were tried on, wrong codes of a second
 * step by the person, and mails to an address that anybody may name.
 */
export type Counted = Allowance | 'wrong-password' | 'wrong-code' | 'mail';

/** How much one person (or, signed out, one address) may ask. Far above what hands can do, far below a flood. */
export const LIMITS_BY_ALLOWANCE: Readonly<Record<Counted, Limit>> = {
  read: { points: 600, seconds: 60 },
  write: { points: 120, seconds: 60 },
  'sign-in': { points: 30, seconds: 300 },
  'wrong-password': { points: 10, seconds: 900 },
  'wrong-code': { points: 15, seconds: 900 },
  mail: { points: 5, seconds: 900 },
};

/** The limits in force. Benchmarks and load tests, which are one person asking like a thousand, raise them. */
export class AllowanceLimits {
  constructor(readonly limits: Readonly<Record<Counted, Limit>> = LIMITS_BY_ALLOWANCE) {}
}

/** Redis answers in a millisecond. A line to it on which nothing passes any more must not keep anybody's words waiting. */
const PATIENCE_MILLISECONDS = 300;

interface Counter {
  /** Counts across processes; null where there is nothing to share, or nothing to share it through. */
  readonly shared: RateLimiterRedis | null;
  readonly own: RateLimiterMemory;
}

/**
 * Counts what people ask. Writing and signing in are counted across processes by Redis where there is one, and by
 * each process alone while it is away; reading is always counted by the process, which costs no round trip.
 */
@Injectable()
export class Allowances {
  private readonly counters: Readonly<Record<Counted, Counter>>;

  constructor(settings: AllowanceLimits, redis: RedisConnections) {
    const counter = (allowance: Counted, storeClient: RedisClient | null): Counter => {
      const { points, seconds: duration } = settings.limits[allowance];
      const own = new RateLimiterMemory({ keyPrefix: allowance, points, duration });
      const shared =
        storeClient &&
        new RateLimiterRedis({
          storeClient,
          useRedisPackage: true,
          keyPrefix: `blether:allowance:${allowance}`,
          points,
          duration,
          rejectIfRedisNotReady: true,
          insuranceLimiter: own,
        });
      return { shared, own };
    };
    this.counters = {
      read: counter('read', null),
      write: counter('write', redis.commands),
      'sign-in': counter('sign-in', redis.commands),
      'wrong-password': counter('wrong-password', redis.commands),
      'wrong-code': counter('wrong-code', redis.commands),
      mail: counter('mail', redis.commands),
    };
  }

  /** @throws ProblemError `rate-limited` with the seconds to wait */
  async take(allowance: Counted, who: string): Promise<void> {
    try {
      await consume(this.counters[allowance], who);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw problem('rate-limited', { retryAfter: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) });
    }
  }

  /** Gives back what was taken for something that turned out not to count. */
  async giveBack(allowance: Counted, who: string): Promise<void> {
    const { shared, own } = this.counters[allowance];
    await inTime(
      () => shared?.reward(who),
      () => own.reward(who),
    );
  }

  /** Whether something is left, without taking it. @throws ProblemError `rate-limited` with the seconds to wait */
  async mustHave(allowance: Counted, who: string): Promise<void> {
    const { shared, own } = this.counters[allowance];
    const taken = await inTime(
      () => shared?.get(who),
      () => own.get(who),
    );
    if (taken === null || taken.remainingPoints > 0) return;
    throw problem('rate-limited', { retryAfter: Math.max(1, Math.ceil(taken.msBeforeNext / 1000)) });
  }
}

async function consume({ shared, own }: Counter, who: string): Promise<void> {
  await inTime(
    () => shared?.consume(who),
    () => own.consume(who),
  );
}

/** Asks Redis, and this process alone where there is none or it does not answer. */
async function inTime<Result>(
  shared: () => Promise<Result> | undefined,
  own: () => Promise<Result>,
): Promise<Result> {
  try {
    const asked = shared();
    return asked ? await within(PATIENCE_MILLISECONDS, asked) : await own();
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return own();
  }
}
