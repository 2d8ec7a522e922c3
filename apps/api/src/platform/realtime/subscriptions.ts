import type { RedisClientType } from 'redis';

type Listener = (message: Buffer, channel: Buffer) => void;

/**
 * The channels that this process listens to. Socket.IO's adapter says what it wishes and does not look back; here each
 * channel is brought to what was wished last, one command at a time, and again when Redis has been away. Without
 * that, an unsubscription that is still on its way would take a newer subscription with it, one that failed would never be
 * made up for, and its rejection would end the process.
 */
export class Subscriptions {
  /** Null: no longer. */
  private readonly wishes = new Map<string, Listener | null>();
  private readonly busy = new Set<string>();

  constructor(private readonly client: Pick<RedisClientType, 'sSubscribe' | 'sUnsubscribe' | 'isReady'>) {}

  /** In the form in which the adapter calls a client of the `redis` package, with messages as buffers. */
  sSubscribe(channel: string, listener: Listener): void {
    this.wishes.set(channel, listener);
    void this.pursue(channel);
  }

  sUnsubscribe(channel: string): void {
    this.wishes.set(channel, null);
    void this.pursue(channel);
  }

  /** Makes up for what could not be done while Redis was away. */
  async catchUp(): Promise<void> {
    await Promise.all([...this.wishes.keys()].map((channel) => this.pursue(channel)));
  }

  private async pursue(channel: string): Promise<void> {
    if (this.busy.has(channel) || !this.client.isReady) return;
    this.busy.add(channel);
    try {
      let wish = this.wishes.get(channel);
      while (wish !== undefined) {
        const pursued = wish;
        if (wish) await this.client.sSubscribe(channel, wish, true);
        else await this.client.sUnsubscribe(channel);
        wish = this.wishes.get(channel);
        if (wish !== pursued) continue;
        if (wish === null) this.wishes.delete(channel);
        return;
      }
    } catch {
      // Redis went away in between: `catchUp` comes with its return.
    } finally {
      this.busy.delete(channel);
    }
  }
}
