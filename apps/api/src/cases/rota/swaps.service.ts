import { Injectable } from '@nestjs/common';
import type { ShiftId } from '@blether/contracts/brand';
import type { RotaDay, ShiftOfferId } from '@blether/contracts/rota';
import { momentOf } from '@blether/escalation/local-time';
import type { PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { maySitAtDesk } from './rota.policy.js';
import { RotaRepository } from './rota.repository.js';
import type { StoredOffer, StoredPlan } from './rota.repository.js';
import { Shifts, filled } from './shifts.js';
import type { FilledShift, Rota } from './shifts.js';
import { offsetAt } from './zone.js';

/** Colleagues swap shifts among themselves: one offers, another takes. No lead has to allow it; leads see it. */
@Injectable()
export class SwapsService {
  constructor(
    private readonly db: Database,
    private readonly rota: RotaRepository,
    private readonly shifts: Shifts,
    private readonly clock: Clock,
  ) {}

  /** @throws `not-found` when it is not one's own, `not-now` when it has begun, `conflict` when it is offered already */
  async offer(actor: PersonActor, id: ShiftId, day: RotaDay): Promise<ShiftOfferId> {
    if (!maySitAtDesk(actor)) throw problem('not-found');
    return this.db.write(actor, async (tx) => {
      const plan = await this.rota.lockPlan(tx, id);
      const shift = plan && (await this.shiftOn(tx, plan, day)).shift;
      if (shift?.person !== actor.personId) throw problem('not-found');
      this.mustBeToCome(shift);
      const offerId = await this.rota.addOffer(tx, id, day, actor.personId, this.clock.now());
      if (offerId === null) throw problem('conflict');
      tx.record('rota.offered', { shiftId: id, day, offerId });
      return offerId;
    });
  }

  /** @throws `not-found`, `not-now` when it has begun, `conflict` when somebody else has taken it or it was changed */
  async take(actor: PersonActor, offerId: ShiftOfferId): Promise<void> {
    if (!maySitAtDesk(actor)) throw problem('not-found');
    await this.db.write(actor, async (tx) => {
      const { offer, plan } = await this.find(tx, offerId);
      const { shift, rota } = await this.shiftOn(tx, plan, offer.day);
      if (offer.offeredBy === actor.personId || !rota.people[plan.kind].has(actor.personId))
        throw problem('not-found');
      if (!offer.open || shift?.person !== offer.offeredBy) throw problem('conflict');
      this.mustBeToCome(shift);
      await this.rota.endOffer(tx, offerId, actor.personId, this.clock.now());
      await this.rota.setDay(tx, {
        planId: plan.id,
        day: offer.day,
        change: { ...hoursOf(rota, plan, offer.day), person: actor.personId },
      });
      await this.rota.touch(tx, plan.id);
      tx.record('rota.swapped', {
        shiftId: plan.id,
        day: offer.day,
        offerId,
        from: offer.offeredBy,
        to: actor.personId,
      });
    });
  }

  /** @throws `not-found` when it is not one's own, `conflict` when somebody has taken it */
  async withdraw(actor: PersonActor, offerId: ShiftOfferId): Promise<void> {
    if (!maySitAtDesk(actor)) throw problem('not-found');
    await this.db.write(actor, async (tx) => {
      const { offer } = await this.find(tx, offerId);
      if (offer.offeredBy !== actor.personId) throw problem('not-found');
      if (!(await this.rota.endOffer(tx, offerId, null, this.clock.now()))) throw problem('conflict');
      tx.record('rota.offer-withdrawn', { shiftId: offer.planId, day: offer.day, offerId });
    });
  }

  /** The plan is locked, so that of two who take one offer the second sees what the first has done. */
  private async find(
    tx: Tx,
    offerId: ShiftOfferId,
  ): Promise<{ offer: StoredOffer & { open: boolean }; plan: StoredPlan }> {
    const found = await this.rota.offer(tx, offerId);
    const plan = found && (await this.rota.lockPlan(tx, found.planId));
    const offer = plan && (await this.rota.offer(tx, offerId));
    if (!offer) throw problem('not-found');
    return { offer, plan };
  }

  private async shiftOn(
    tx: Tx,
    plan: StoredPlan,
    day: RotaDay,
  ): Promise<{ shift: FilledShift | undefined; rota: Rota }> {
    const from = momentOf(day, 0, offsetAt);
    const rota = await this.shifts.load(tx, new Date(from));
    const shift = filled(rota, from, momentOf(day, 2 * 24 * 60, offsetAt)).find(
      (each) => each.planId === plan.id && each.day === day,
    );
    return { shift, rota };
  }

  private mustBeToCome({ from }: FilledShift): void {
    if (from <= this.clock.now().getTime()) throw problem('not-now');
  }
}

/** A swap changes who does it, and keeps the hours as they stand. */
function hoursOf(rota: Rota, plan: StoredPlan, day: RotaDay): { start: number; end: number } {
  const changed = rota.exceptions.find((each) => each.planId === plan.id && each.day === day)?.change;
  const { start, end } = changed ?? plan;
  return { start, end };
}
