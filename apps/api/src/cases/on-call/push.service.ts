import { Injectable } from '@nestjs/common';
import { PUSH_MESSAGES } from '@blether/contracts/rota';
import type { PageFailure, PushId } from '@blether/contracts/rota';
import type { PageId, PersonId } from '@blether/contracts/brand';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { ProcessSettings } from '../../platform/config/process-settings.js';
import { Secrets } from '../../platform/config/secrets.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { outgoingFault, post } from '../../platform/http/outgoing.js';
import type { OutgoingAnswer } from '../../platform/http/outgoing.js';
import { seal, unseal } from '../../platform/sealed.js';
import { encrypted, newServerKeys, vapid } from './push-message.js';
import type { ServerKeys } from './push-message.js';
import { PushRepository } from './push.repository.js';
import type { Subscription } from './push.repository.js';

const ABOUT = 'push-key';
/** How long a push service keeps trying to reach a phone that is off. What is older than that was told otherwise. */
const KEPT_SECONDS = 3600;

/** The push services of the browsers there are: nothing else is called, whatever a browser says of itself. */
const SERVICES = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  '.push.services.mozilla.com',
  '.push.apple.com',
  '.notify.windows.com',
] as const;

/** Calls a browser, which shows fixed words: no push service learns anything but that there was a call. */
@Injectable()
export class PushService {
  constructor(
    private readonly db: Database,
    private readonly subscriptions: PushRepository,
    private readonly settings: ProcessSettings,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Whether it is an address of a push service. With `OUTGOING_PRIVATE` it may be one of this machine, for tests. */
  isService(endpoint: string): boolean {
    const { outgoingPrivate } = this.settings.config;
    const url = URL.parse(endpoint);
    if (!url || outgoingFault(endpoint, this.reach) !== null) return false;
    if (outgoingPrivate && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)) return true;
    return (
      url.port === '' &&
      SERVICES.some((name) => (name.startsWith('.') ? url.hostname.endsWith(name) : url.hostname === name))
    );
  }

  /** The key that browsers are given, made once for all processes. */
  async keys(): Promise<ServerKeys> {
    const found = await this.subscriptions.key(this.db.read(system('setup')));
    const opened = found && this.opened(found);
    if (opened) return opened;
    return this.db.write(system('setup'), async (tx) => {
      const kept = await this.subscriptions.key(tx, true);
      const known = kept && this.opened(kept);
      if (known) return known;
      const made = newServerKeys();
      const sealed = seal(this.secrets.sessionSecret, 'on-call', ABOUT, Buffer.from(made.privateKey));
      await this.subscriptions.setKey(tx, made.publicKey, sealed, kept !== null);
      // Browsers take calls from the key that they were given alone.
      if (kept) await this.subscriptions.removeAll(tx, null);
      const stored = await this.subscriptions.key(tx);
      const mine = stored && this.opened(stored);
      if (!mine) throw new Error('The key for push services was not stored.');
      return mine;
    });
  }

  /**
   * Calls every browser of a person. One that is gone is forgotten.
   * @returns null when at least one has taken it, otherwise why none has
   */
  async call(personId: PersonId, pageId: PageId, test: boolean): Promise<PageFailure | null> {
    const all = await this.subscriptions.of(this.db.read(system('jobs')), personId);
    if (all.length === 0) return 'gone';
    const keys = await this.keys();
    const answers = await Promise.all(all.map((each) => this.callOne(each, keys, pageId, test)));
    const reached = all.filter((_, index) => answers[index]?.ok);
    const gone = all.filter((_, index) => isGone(answers[index]));
    await this.db.write(system('jobs'), (tx) => this.remember(tx, personId, reached, gone));
    if (reached.length > 0) return null;
    const failed = answers.find((answer) => !answer.ok && !isGone(answer));
    return failed && !failed.ok ? failed.why : 'gone';
  }

  private callOne(
    { endpoint, ...browser }: Subscription,
    keys: ServerKeys,
    pageId: PageId,
    test: boolean,
  ): Promise<OutgoingAnswer> {
    const { publicUrl, mailFrom } = this.settings.config;
    const subject = publicUrl.protocol === 'https:' ? publicUrl.origin : `mailto:${mailFrom.address}`;
    const seconds = Math.floor(this.clock.now().getTime() / 1000);
    const headers = {
      authorization: vapid(endpoint, subject, keys, seconds),
      'content-encoding': 'aes128gcm',
      'content-type': 'application/octet-stream',
      ttl: String(KEPT_SECONDS),
      urgency: 'high',
      // The same when it is sent again: a phone that was off shows it once. Thirty-two characters are allowed.
      topic: pageId.replaceAll('-', ''),
    };
    const message = Buffer.from(test ? PUSH_MESSAGES.test : PUSH_MESSAGES.call);
    return post(endpoint, { headers, body: encrypted(message, browser) }, this.reach);
  }

  private async remember(
    tx: Tx,
    personId: PersonId,
    reached: readonly Subscription[],
    gone: readonly Subscription[],
  ): Promise<void> {
    const ids: readonly PushId[] = reached.map(({ id }) => id);
    if (ids.length > 0) await this.subscriptions.sent(tx, ids, this.clock.now());
    for (const { id } of gone) {
      await this.subscriptions.remove(tx, personId, id);
      tx.record('on-call.device-gone', { pushId: id, personId });
    }
  }

  private opened({
    publicKey,
    sealedPrivate,
  }: {
    publicKey: string;
    sealedPrivate: Buffer;
  }): ServerKeys | null {
    try {
      const clear = unseal(this.secrets.sessionSecret, 'on-call', ABOUT, sealedPrivate);
      return { publicKey, privateKey: clear.toString('utf8') };
    } catch {
      // The key of this service was changed since: what it sealed before is lost, and another is made.
      return null;
    }
  }

  private get reach() {
    const { outgoingPrivate } = this.settings.config;
    return { privateToo: outgoingPrivate, loopbackToo: false };
  }
}

const isGone = (answer: OutgoingAnswer | undefined): boolean =>
  answer?.ok === false && (answer.status === 404 || answer.status === 410);
