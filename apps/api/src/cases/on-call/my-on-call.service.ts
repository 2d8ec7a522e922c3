import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import type { MyOnCall, MyOnCallView, PushId } from '@blether/contracts/rota';
import type { PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { fault } from '../../platform/http/validation.js';
import { mayBePaged } from '../rota/rota.policy.js';
import { toMinutes, toTime } from '../rota/zone.js';
import { OnCallService } from './on-call.service.js';
import { PagesRepository } from './pages.repository.js';
import { areBrowserKeys } from './push-message.js';
import { PushRepository } from './push.repository.js';
import type { Subscription } from './push.repository.js';
import { PushService } from './push.service.js';

/** More browsers than anybody uses. */
const MOST_DEVICES = 10;
const TEST_PAUSE_SECONDS = 60;

interface SettingRow {
  email: boolean;
  push: boolean;
  hours_from: number | null;
  hours_to: number | null;
}

/** How somebody is called: theirs to set, and to try. */
@Injectable()
export class MyOnCallService {
  constructor(
    private readonly db: Database,
    private readonly pages: PagesRepository,
    private readonly onCall: OnCallService,
    private readonly subscriptions: PushRepository,
    private readonly push: PushService,
    private readonly clock: Clock,
  ) {}

  /** @throws `not-found` for whoever is never called */
  async view(actor: PersonActor): Promise<MyOnCallView> {
    if (!mayBePaged(actor)) throw problem('not-found');
    const reader = this.db.read(actor);
    const lastTest = await this.pages.lastTest(reader, actor.personId);
    return {
      ...(await this.settingsOf(reader, actor.personId)),
      devices: await this.subscriptions.devices(reader, actor.personId),
      pushKey: (await this.push.keys()).publicKey,
      lastTest,
      testAgainIn: this.pauseAfter(lastTest[0]?.at),
    };
  }

  async set(actor: PersonActor, { email, push, hours }: MyOnCall): Promise<MyOnCallView> {
    if (!mayBePaged(actor)) throw problem('not-found');
    await this.db.write(actor, async (tx) => {
      await tx.rows({
        text: `INSERT INTO on_call_setting (person_id, email, push, hours_from, hours_to) VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (person_id) DO UPDATE SET email = excluded.email, push = excluded.push,
                 hours_from = excluded.hours_from, hours_to = excluded.hours_to`,
        values: [actor.personId, email, push, hours && toMinutes(hours.from), hours && toMinutes(hours.to)],
      });
      tx.record('on-call.set', { email, push, hasHours: hours !== null });
    });
    return this.view(actor);
  }

  /** "Page me now": a marked test over each of one's own channels. @throws `not-found`, `rate-limited` */
  async test(actor: PersonActor): Promise<MyOnCallView> {
    if (!mayBePaged(actor)) throw problem('not-found');
    await this.db.write(actor, async (tx) => {
      // Whoever presses twice at once comes here one after the other.
      await tx.rows({
        text: 'SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE',
        values: [actor.personId],
      });
      const [last] = await this.pages.lastTest(tx, actor.personId);
      const retryAfter = this.pauseAfter(last?.at);
      if (retryAfter > 0) throw problem('rate-limited', { retryAfter });
      const { email, push } = await this.settingsOf(tx, actor.personId);
      const hasDevice = (await this.subscriptions.count(tx, actor.personId)) > 0;
      const channels = [
        ...(push && hasDevice ? (['push'] as const) : []),
        ...(email ? (['email'] as const) : []),
      ];
      for (const channel of channels.length > 0 ? channels : [null])
        await this.onCall.make(tx, { purpose: 'test', personId: actor.personId, channel });
    });
    return this.view(actor);
  }

  /** @throws `not-found`, `validation` for an address of no push service */
  async addDevice(
    actor: PersonActor,
    subscription: Omit<Subscription, 'id'>,
    device: string,
  ): Promise<PushId> {
    if (!mayBePaged(actor)) throw problem('not-found');
    if (!this.push.isService(subscription.endpoint))
      throw problem('validation', { errors: [fault('/endpoint', 'not-a-web-address')] });
    if (!areBrowserKeys(subscription))
      throw problem('validation', { errors: [fault('/p256dh', 'wrong-type')] });
    return this.db.write(actor, async (tx) => {
      const id = await this.subscriptions.add(tx, actor.personId, subscription, device, this.clock.now());
      if ((await this.subscriptions.count(tx, actor.personId)) > MOST_DEVICES) throw problem('not-now');
      tx.record('on-call.device-added', { pushId: id });
      return id;
    });
  }

  /** Taking off what is not there changes nothing. */
  async removeDevice(actor: PersonActor, id: PushId): Promise<void> {
    await this.db.write(actor, async (tx) => {
      if (!(await this.subscriptions.remove(tx, actor.personId, id))) throw problem('not-found');
      tx.record('on-call.device-removed', { pushId: id });
    });
  }

  /** They are called no more: nothing of how is kept. */
  async forget(tx: Tx, personId: PersonId): Promise<void> {
    await this.subscriptions.removeAll(tx, personId);
    await tx.rows({ text: 'DELETE FROM on_call_setting WHERE person_id = $1', values: [personId] });
  }

  private async settingsOf(reader: Reader, personId: PersonId): Promise<MyOnCall> {
    const row = await reader.one<SettingRow & Record<string, unknown>>({
      text: 'SELECT email, push, hours_from, hours_to FROM on_call_setting WHERE person_id = $1',
      values: [personId],
    });
    if (!row) return { email: true, push: true, hours: null };
    const { email, push, hours_from: from, hours_to: to } = row;
    return {
      email,
      push,
      hours: from === null || to === null ? null : { from: toTime(from), to: toTime(to) },
    };
  }

  private pauseAfter(last: string | undefined): number {
    if (last === undefined) return 0;
    const passed = (this.clock.now().getTime() - Date.parse(last)) / 1000;
    return Math.max(0, Math.ceil(TEST_PAUSE_SECONDS - passed));
  }
}
