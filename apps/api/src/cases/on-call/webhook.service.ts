import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { WebhookView } from '@blether/contracts/rota';
import type { PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { ProcessSettings } from '../../platform/config/process-settings.js';
import { Secrets } from '../../platform/config/secrets.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/tx.js';
import { outgoingFault } from '../../platform/http/outgoing.js';
import type { Reach } from '../../platform/http/outgoing.js';
import { problem } from '../../platform/http/problem.js';
import { fault } from '../../platform/http/validation.js';
import { instant } from '../../platform/instant.js';
import { seal, unseal } from '../../platform/sealed.js';
import { maySetWebhook } from '../rota/rota.policy.js';
import { card } from '../staff-card.js';
import { OnCallService } from './on-call.service.js';
import { PagesRepository } from './pages.repository.js';
import { WebhookRepository } from './webhook.repository.js';

const ABOUT = 'webhook';
const SECRET_BYTES = 32;

export interface SetWebhook {
  readonly url: string | null;
  readonly on: boolean;
  readonly newSecret: boolean;
  readonly revision: number;
}

/** The webhook of the rota: set by leads and administrators, whose secret is shown to whoever sets it and never again. */
@Injectable()
export class WebhookService {
  constructor(
    private readonly db: Database,
    private readonly webhooks: WebhookRepository,
    private readonly pages: PagesRepository,
    private readonly onCall: OnCallService,
    private readonly settings: ProcessSettings,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** How far it may lead. */
  get reach(): Reach {
    const { outgoingPrivate, demo } = this.settings.config;
    return { privateToo: outgoingPrivate, loopbackToo: demo };
  }

  /** @throws `not-found` for whoever may not set it */
  async view(actor: PersonActor): Promise<WebhookView> {
    if (!maySetWebhook(actor)) throw problem('not-found');
    const reader = this.db.read(actor);
    const { url, isOn, sealedSecret, revision, changedAt, changedBy, p_name, p_role } =
      await this.webhooks.get(reader);
    return {
      url,
      on: isOn,
      revision,
      hasSecret: sealedSecret !== null,
      changedAt: changedAt && instant(changedAt),
      changedBy: changedBy === null || p_name === null ? null : card(changedBy, p_name, p_role),
      pages: await this.pages.toWebhook(reader),
    };
  }

  /**
   * A first address brings a secret, another secret takes the place of the one before at once, and no address takes it away.
   * @throws `not-found`, `conflict` when somebody else has changed it since, `validation` at `/url`
   */
  async set(
    actor: PersonActor,
    { url, on, newSecret, revision }: SetWebhook,
  ): Promise<{ webhook: WebhookView; secret: string | null }> {
    if (!maySetWebhook(actor)) throw problem('not-found');
    if (url !== null && outgoingFault(url, this.reach) !== null)
      throw problem('validation', { errors: [fault('/url', 'not-a-web-address')] });
    const secret = await this.db.write(actor, async (tx) => {
      const before = await this.webhooks.get(tx, true);
      if (before.revision !== revision) throw problem('conflict');
      const fresh = url !== null && (newSecret || before.sealedSecret === null);
      const made = fresh ? `whsec_${randomBytes(SECRET_BYTES).toString('base64')}` : null;
      const sealedSecret = made === null ? before.sealedSecret : this.closed(made);
      await this.webhooks.set(
        tx,
        { url, isOn: on && url !== null, sealedSecret: url === null ? null : sealedSecret },
        actor.personId,
        this.clock.now(),
      );
      tx.record('on-call.webhook-set', {
        on: on && url !== null,
        hasAddress: url !== null,
        newAddress: url !== before.url,
        newSecret: made !== null,
      });
      return made;
    });
    return { webhook: await this.view(actor), secret };
  }

  /** Sends a marked test there. @throws `not-found`, `not-now` when there is none */
  async test(actor: PersonActor): Promise<WebhookView> {
    if (!maySetWebhook(actor)) throw problem('not-found');
    await this.db.write(actor, async (tx) => {
      if (!(await this.webhooks.isOn(tx))) throw problem('not-now');
      await this.onCall.make(tx, { purpose: 'test', personId: null, channel: 'webhook' });
    });
    return this.view(actor);
  }

  /** Where to send, and what to sign with; null while there is none, or its secret cannot be opened any more. */
  async target(reader: Reader): Promise<{ url: string; secret: string } | null> {
    const { url, isOn, sealedSecret } = await this.webhooks.get(reader);
    if (url === null || !isOn || sealedSecret === null) return null;
    try {
      const secret = unseal(this.secrets.sessionSecret, 'on-call', ABOUT, sealedSecret);
      return { url, secret: secret.toString('utf8') };
    } catch {
      // The key of this service was changed since: there is nothing to sign with until somebody makes another secret.
      return null;
    }
  }

  private closed(secret: string): Buffer {
    return seal(this.secrets.sessionSecret, 'on-call', ABOUT, Buffer.from(secret));
  }
}
