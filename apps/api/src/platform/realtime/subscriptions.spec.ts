import { describe, expect, it } from '@jest/globals';
import { Subscriptions } from './subscriptions.js';

type Listener = (message: Buffer, channel: Buffer) => void;

/** Carries out what it is told one by one, each when the test says so, as a Redis that is some way off. */
class SlowRedis {
  isReady = true;
  readonly told: string[] = [];
  readonly subscribed = new Set<string>();
  private readonly waiting: { readonly carryOut: () => void; readonly fail: () => void }[] = [];

  sSubscribe = (channel: string | string[], _listener: Listener): Promise<void> =>
    this.take(`+${String(channel)}`, () => this.subscribed.add(String(channel)));
  sUnsubscribe = (channel?: string | string[]): Promise<void> =>
    this.take(`-${String(channel)}`, () => this.subscribed.delete(String(channel)));

  async answer(): Promise<void> {
    while (this.waiting.length > 0) {
      this.waiting.shift()?.carryOut();
      await new Promise(setImmediate);
    }
  }

  async die(): Promise<void> {
    this.isReady = false;
    this.subscribed.clear();
    for (const { fail } of this.waiting.splice(0)) fail();
    await new Promise(setImmediate);
  }

  private take(what: string, effect: () => void): Promise<void> {
    this.told.push(what);
    return new Promise((resolve, reject) => {
      const carryOut = (): void => {
        effect();
        resolve();
      };
      const fail = (): void => reject(new Error('away'));
      this.waiting.push({ carryOut, fail });
    });
  }
}

const start = (): { redis: SlowRedis; subscriptions: Subscriptions } => {
  const redis = new SlowRedis();
  // Of a client it uses these methods alone, and their answers not at all.
  return { redis, subscriptions: new Subscriptions(redis as never) };
};
const listener: Listener = () => undefined;

describe('subscriptions', () => {
  it('listen to a room that was left and joined again before the first was answered', async () => {
    const { redis, subscriptions } = start();
    subscriptions.sSubscribe('room', listener);
    await redis.answer();
    subscriptions.sUnsubscribe('room');
    subscriptions.sSubscribe('room', listener);
    await redis.answer();
    expect([...redis.subscribed]).toEqual(['room']);
    expect(redis.told).toEqual(['+room', '-room', '+room']);
  });

  it('end where they were wished last, however often that changes', async () => {
    const { redis, subscriptions } = start();
    for (let count = 0; count < 5; count += 1) {
      subscriptions.sSubscribe('room', listener);
      subscriptions.sUnsubscribe('room');
    }
    await redis.answer();
    expect([...redis.subscribed]).toEqual([]);
  });

  it('are made up for when Redis is back: what it never answered and what was wished meanwhile', async () => {
    const { redis, subscriptions } = start();
    subscriptions.sSubscribe('unanswered', listener);
    await redis.die();
    subscriptions.sSubscribe('meanwhile', listener);
    subscriptions.sSubscribe('no longer', listener);
    subscriptions.sUnsubscribe('no longer');
    expect(redis.told).toEqual(['+unanswered']);
    redis.isReady = true;
    const done = subscriptions.catchUp();
    await redis.answer();
    await done;
    expect([...redis.subscribed]).toEqual(['unanswered', 'meanwhile']);
  });
});
