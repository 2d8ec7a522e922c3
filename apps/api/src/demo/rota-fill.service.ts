import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { PersonId, ShiftId } from '@blether/contracts/brand';
import { addDays } from '@blether/escalation/local-time';
import { DutyService } from '../cases/rota/duty.service.js';
import { RotaService } from '../cases/rota/rota.service.js';
import { SwapsService } from '../cases/rota/swaps.service.js';
import { system } from '../platform/actor.js';
import type { PersonActor } from '../platform/actor.js';
import { ProcessRole } from '../platform/config/process-role.js';
import { Database } from '../platform/database/database.js';
import { Log } from '../platform/logging/log.js';
import { Loop } from '../platform/loop.js';
import { COMMUNITY } from './community/community.js';
import { GAP, LEAD, OFFERED, SHIFTS } from './community/rota.js';
import { actorFor } from './demo-actor.js';
import { PastClock } from './past-clock.js';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const DAY = 24 * 3_600_000;
const BEAT_MILLISECONDS = 60_000;

/** The rota of the demo, and its moderators at the desk in their shifts while the demo runs. */
@Injectable()
export class RotaFillService implements BeforeApplicationShutdown {
  /** The shift for which each came last: whom a visitor has sent home is not called back before the next. */
  private readonly came = new Map<PersonId, string>();
  private readonly loop = new Loop(
    BEAT_MILLISECONDS,
    () => this.keep(),
    (error) => {
      this.log.error('The moderators of the demo could not be kept at the desk.', {}, error);
    },
  );

  constructor(
    private readonly db: Database,
    private readonly clock: PastClock,
    private readonly rota: RotaService,
    private readonly swaps: SwapsService,
    private readonly duty: DutyService,
    private readonly role: ProcessRole,
    private readonly log: Log,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** Behind the filling of the community, whose past words were written while nobody was there. */
  async begin(): Promise<void> {
    const people = await this.people();
    const lead = people.get(LEAD);
    // Others have been here first, and are left alone.
    if (!lead) return;
    // At the desk while they write the rota: its first shift, which has begun already, is not told of as nobody's.
    if (this.role.runsLoops) await this.come(lead, '');
    // Since yesterday, so that the night shift is there before it is over.
    await this.clock.at(new Date(this.clock.now().getTime() - DAY), () => this.fill(lead, people));
    if (!this.role.runsLoops) return;
    await this.keep();
    this.loop.start();
  }

  /** Doing it again adds what a first start that was cut short has left out. */
  private async fill(lead: PersonActor, people: ReadonlyMap<string, PersonActor>): Promise<void> {
    const known = await this.db
      .read(system('demo'))
      .rows<{ id: ShiftId }>({ text: 'SELECT id FROM shift_plan ORDER BY id' });
    const from = this.rota.today();
    for (const [index, { kind, by, start, end }] of SHIFTS.entries()) {
      if (index < known.length) continue;
      const personId = people.get(by)?.personId ?? null;
      const repeat = { weekdays: EVERY_DAY, everyWeeks: 1, until: null };
      const id = await this.rota.add(lead, { kind, personId, from, start, end, repeat });
      if (index === GAP.shift)
        await this.rota.changeDay(lead, id, {
          day: addDays(from, GAP.inDays),
          revision: 1,
          change: { cancelled: true },
        });
      const colleague = people.get(by);
      if (index === OFFERED.shift && colleague)
        await this.swaps.offer(colleague, id, addDays(from, OFFERED.inDays));
    }
  }

  /** Whoever's shift has begun starts it; whoever's has ended goes home. */
  private async keep(): Promise<void> {
    const people = await this.people();
    const lead = people.get(LEAD);
    if (!lead) return;
    const { onShift } = await this.duty.now(lead);
    for (const actor of people.values()) {
      const shift = onShift.find(({ person }) => person?.id === actor.personId);
      const before = this.came.get(actor.personId);
      if (shift && before !== shift.startsAt) await this.come(actor, shift.startsAt);
      else if (shift) await this.duty.beat(actor);
      else if (before !== undefined) {
        this.came.delete(actor.personId);
        await this.duty.end(actor);
      }
    }
  }

  private async come(actor: PersonActor, shift: string): Promise<void> {
    this.came.set(actor.personId, shift);
    await this.duty.start(actor);
  }

  /** Those who have shifts, by their key. */
  private async people(): Promise<ReadonlyMap<string, PersonActor>> {
    const members = COMMUNITY.people.filter(({ key }) => SHIFTS.some(({ by }) => by === key));
    const rows = await this.db.read(system('demo')).rows<{ id: PersonId; email: string }>({
      text: 'SELECT id, email FROM auth_user WHERE email = ANY($1)',
      values: [members.map(({ email }) => email)],
    });
    const ids = new Map(rows.map(({ id, email }) => [email, id]));
    return new Map(
      members.flatMap((member) => {
        const id = ids.get(member.email);
        return id ? [[member.key, actorFor(id, member)] as const] : [];
      }),
    );
  }
}
