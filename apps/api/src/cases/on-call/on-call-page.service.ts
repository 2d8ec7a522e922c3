import { Injectable } from '@nestjs/common';
import type { OnCallView } from '@blether/contracts/rota';
import type { OnCallAttention } from '@blether/contracts/safety';
import type { PersonId } from '@blether/contracts/brand';
import type { PersonCard } from '@blether/contracts/identity';
import { FIRST_POLICY } from '@blether/escalation/on-call';
import type { PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { instant } from '../../platform/instant.js';
import { leadsDesk, mayBeGiven } from '../desk-access.service.js';
import { ability, mayReadOnCall, maySetWebhook } from '../rota/rota.policy.js';
import { Shifts } from '../rota/shifts.js';
import { PagesRepository } from './pages.repository.js';
import { StaffRepository } from './staff.repository.js';
import { WebhookRepository } from './webhook.repository.js';
import { channelsOf, whom } from './whom.js';
import type { Callable } from './whom.js';
import { namesOf } from '../staff-card.js';

const DAY = 24 * 3_600_000;

/** What the page of on-call shows, and what somebody must see to. */
@Injectable()
export class OnCallPageService {
  constructor(
    private readonly db: Database,
    private readonly pages: PagesRepository,
    private readonly staff: StaffRepository,
    private readonly shifts: Shifts,
    private readonly webhook: WebhookRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws `not-found` for members and volunteers */
  async view(actor: PersonActor): Promise<OnCallView> {
    if (!mayReadOnCall(actor)) throw problem('not-found');
    const now = this.clock.now();
    const reader = this.db.read(actor);
    const { leads, managers } = await this.callable(reader, now);
    const cards = await namesOf(
      reader,
      [...leads, ...managers].map(({ id }) => id),
    );
    const cardsOf = (people: readonly Callable[]): readonly PersonCard[] =>
      people.flatMap(({ id }) => cards.get(id) ?? []);
    return {
      policy: FIRST_POLICY,
      pages: await this.pages.newest(reader, mayBeGiven('$1', '$2'), [actor.personId, leadsDesk(actor)]),
      dutyLeads: cardsOf(leads),
      serviceManagers: cardsOf(managers),
      reachable: { dutyLead: reachable(leads), serviceManager: reachable(managers) },
      webhook: { set: (await this.webhook.get(reader)).url !== null, on: await this.webhook.isOn(reader) },
      abilities: { webhook: ability(maySetWebhook(actor)) },
      now: instant(now),
    };
  }

  /** For whoever is staff. */
  async attention(actor: PersonActor): Promise<readonly OnCallAttention[]> {
    const now = this.clock.now();
    const reader = this.db.read(actor);
    const nobody = await this.pages.nobodySince(reader, new Date(now.getTime() - DAY));
    const { dutyLeads, managers } = await this.callable(reader, now);
    return [
      ...(nobody ? [{ why: 'nobody-reachable' as const, since: instant(nobody) }] : []),
      ...(reachable(managers) === 0 ? [{ why: 'no-service-manager' as const, since: null }] : []),
      ...(dutyLeads.length === 0 ? [{ why: 'no-duty-lead' as const, since: null }] : []),
    ];
  }

  private async callable(
    reader: Reader,
    now: Date,
  ): Promise<{ dutyLeads: readonly PersonId[]; leads: readonly Callable[]; managers: readonly Callable[] }> {
    const staff = await this.staff.callable(reader, now);
    const dutyLeads = await this.shifts.onNow(reader, 'duty-lead', now);
    const moment = { dutyLeads, holder: null, minutes: 0 };
    return {
      dutyLeads,
      leads: whom('duty-lead', staff, moment),
      managers: whom('service-manager', staff, moment),
    };
  }
}

const reachable = (people: readonly Callable[]): number =>
  people.filter((person) => channelsOf(person, ['push', 'email']).length > 0).length;
