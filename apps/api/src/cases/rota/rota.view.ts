import type { PersonId } from '@blether/contracts/brand';
import type { PersonCard } from '@blether/contracts/identity';
import type { KeptPlan, RotaKind, RotaSpan, ShiftLine } from '@blether/contracts/rota';
import type { Span } from '@blether/escalation/rota';
import type { PersonActor } from '../../platform/actor.js';
import { instant } from '../../platform/instant.js';
import { ability } from './rota.policy.js';
import type { StoredPlan } from './rota.repository.js';
import type { FilledShift, Rota } from './shifts.js';
import { toTime } from './zone.js';

export function shiftLine(shift: FilledShift, rota: Rota, actor: PersonActor, now: Date): ShiftLine {
  const { planId, day, kind, person, from, to, changed } = shift;
  const plan = rota.plans.find(({ id }) => id === planId);
  if (!plan) throw new Error('A shift comes from no plan.');
  const offer = rota.offers.find((each) => each.planId === planId && each.day === day);
  const mine = person === actor.personId;
  const toCome = from > now.getTime();
  return {
    shiftId: plan.id,
    day,
    revision: plan.revision,
    kind,
    startsAt: instant(new Date(from)),
    endsAt: instant(new Date(to)),
    person: cardOf(rota, kind, person),
    mine,
    changed,
    offer: offer ? { id: offer.id, mine: offer.offeredBy === actor.personId } : null,
    abilities: {
      offer: ability(mine && toCome && !offer),
      take: ability(offer !== undefined && !mine && toCome && rota.people[kind].has(actor.personId)),
    },
  };
}

export const spanView = (kind: RotaKind, { from, to, people }: Span, rota: Rota): RotaSpan => ({
  kind,
  from: instant(new Date(from)),
  to: instant(new Date(to)),
  // Ids out of our own shifts.
  people: people.flatMap((id) => cardOf(rota, kind, id as PersonId) ?? []),
});

export const keptPlan = (plan: StoredPlan, rota: Rota): KeptPlan => ({
  id: plan.id,
  kind: plan.kind,
  personId: plan.person,
  from: plan.from,
  start: toTime(plan.start),
  end: toTime(plan.end),
  repeat: plan.repeat,
  revision: plan.revision,
  person: cardOf(rota, plan.kind, plan.person),
});

const cardOf = (rota: Rota, kind: RotaKind, id: PersonId | null): PersonCard | null =>
  id === null ? null : (rota.people[kind].get(id) ?? null);
