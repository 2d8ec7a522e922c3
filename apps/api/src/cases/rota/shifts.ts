import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import type { PersonCard } from '@blether/contracts/identity';
import type { RotaKind } from '@blether/contracts/rota';
import { addDays, dayAt } from '@blether/escalation/local-time';
import { onAt, shiftsBetween } from '@blether/escalation/rota';
import type { Exception, Shift } from '@blether/escalation/rota';
import type { Reader } from '../../platform/database/tx.js';
import { RotaRepository } from './rota.repository.js';
import type { StoredOffer, StoredPlan } from './rota.repository.js';
import { offsetAt } from './zone.js';

/** Everything that shifts come from, as it stands now. */
export interface Rota {
  readonly plans: readonly StoredPlan[];
  readonly exceptions: readonly Exception[];
  readonly offers: readonly StoredOffer[];
  readonly people: Readonly<Record<RotaKind, ReadonlyMap<PersonId, PersonCard>>>;
}

/** A shift with whoever does it; somebody who no longer has the role is nobody. */
export interface FilledShift extends Shift {
  readonly kind: RotaKind;
  readonly person: PersonId | null;
}

/** The rota as concrete shifts: the same for the page of it, for who is on now, and for who is paged. */
@Injectable()
export class Shifts {
  constructor(private readonly rota: RotaRepository) {}

  /** @param from the first moment that anybody will ask about */
  async load(reader: Reader, from: Date): Promise<Rota> {
    const since = addDays(dayAt(from.getTime(), offsetAt), -2);
    const [plans, exceptions, offers, moderators, leads] = [
      await this.rota.plansSince(reader, since),
      await this.rota.exceptionsSince(reader, since),
      await this.rota.openOffers(reader),
      await this.rota.peopleOf(reader, 'moderator'),
      await this.rota.peopleOf(reader, 'duty-lead'),
    ];
    const byId = (people: readonly PersonCard[]): ReadonlyMap<PersonId, PersonCard> =>
      new Map(people.map((person) => [person.id, person]));
    return { plans, exceptions, offers, people: { moderator: byId(moderators), 'duty-lead': byId(leads) } };
  }

  /** Who is on one of the rotas at a moment, each once. */
  async onNow(reader: Reader, kind: RotaKind, now: Date): Promise<readonly PersonId[]> {
    const rota = await this.load(reader, now);
    const at = now.getTime();
    const on = onAt(filled(rota, at, at + 1), at).filter((shift) => shift.kind === kind);
    return [...new Set(on.flatMap(({ person }) => (person as PersonId | null) ?? []))];
  }
}

/** Every shift between two moments, of both rotas. */
export function filled(rota: Rota, from: number, to: number): readonly FilledShift[] {
  return shiftsBetween(rota.plans, rota.exceptions, from, to, offsetAt).map((shift) => {
    // Both come out of rows of our own, which hold nothing else.
    const kind = shift.kind as RotaKind;
    const person = shift.person as PersonId | null;
    return { ...shift, kind, person: person !== null && rota.people[kind].has(person) ? person : null };
  });
}
