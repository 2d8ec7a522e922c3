import { Injectable } from '@nestjs/common';
import type { PersonId, ShiftId } from '@blether/contracts/brand';
import { ROTA_KINDS } from '@blether/contracts/rota';
import type { DayChange, RotaDay, RotaView, ShiftLine, ShiftPlan } from '@blether/contracts/rota';
import { addDays, dayAt, mondayOf, momentOf } from '@blether/escalation/local-time';
import { coverage, fallsOn } from '@blether/escalation/rota';
import type { PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { fault } from '../../platform/http/validation.js';
import { instant } from '../../platform/instant.js';
import { ability, mayEditRota, mayReadRota } from './rota.policy.js';
import { RotaRepository } from './rota.repository.js';
import type { StoredPlan } from './rota.repository.js';
import { keptPlan, shiftLine, spanView } from './rota.view.js';
import { ShiftWatch } from './shift-watch.service.js';
import { Shifts, filled } from './shifts.js';
import { offsetAt, toMinutes, ZONE } from './zone.js';

const MOST_WEEKS = 8;
const USUAL_WEEKS = 4;

/** The rota: read by those who work by it, written by leads and coordinators. What has passed is not rewritten. */
@Injectable()
export class RotaService {
  constructor(
    private readonly db: Database,
    private readonly rota: RotaRepository,
    private readonly shifts: Shifts,
    private readonly watch: ShiftWatch,
    private readonly clock: Clock,
  ) {}

  /** Whole weeks, from the week of a day on. @throws `not-found` for whoever does not work by it */
  async view(actor: PersonActor, day: RotaDay | undefined, weeks = USUAL_WEEKS): Promise<RotaView> {
    if (!mayReadRota(actor)) throw problem('not-found');
    const now = this.clock.now();
    const from = mondayOf(day ?? this.today());
    const to = addDays(from, 7 * Math.min(Math.max(weeks, 1), MOST_WEEKS));
    const [begins, ends] = [momentOf(from, 0, offsetAt), momentOf(to, 0, offsetAt)];
    const rota = await this.shifts.load(this.db.read(actor), new Date(begins));
    const all = filled(rota, begins, ends);
    const spans = ROTA_KINDS.map((kind) => {
      const { gaps, overlaps } = coverage(
        all.filter((shift) => shift.kind === kind),
        begins,
        ends,
      );
      return { kind, gaps, overlaps };
    });
    return {
      from,
      to,
      shifts: all.map((shift): ShiftLine => shiftLine(shift, rota, actor, now)),
      gaps: spans.flatMap(({ kind, gaps }) => gaps.map((span) => spanView(kind, span, rota))),
      overlaps: spans.flatMap(({ kind, overlaps }) => overlaps.map((span) => spanView(kind, span, rota))),
      plans: mayEditRota(actor) ? rota.plans.map((plan) => keptPlan(plan, rota)) : [],
      people: {
        moderator: [...rota.people.moderator.values()],
        'duty-lead': [...rota.people['duty-lead'].values()],
      },
      zone: ZONE,
      abilities: { edit: ability(mayEditRota(actor)) },
      now: instant(now),
    };
  }

  /** @throws `not-found`, `forbidden`, `validation` */
  async add(actor: PersonActor, plan: ShiftPlan): Promise<ShiftId> {
    this.mustEdit(actor);
    this.mustBeToCome(plan.from, '/from');
    mustHaveDays(plan);
    return this.change(actor, async (tx) => {
      await this.mustHaveRole(tx, plan, plan.personId);
      const shiftId = await this.rota.insert(tx, plan);
      tx.record('rota.planned', { shiftId, ...refsOf(plan) });
      return shiftId;
    });
  }

  /**
   * Changes a plan from the day `from` on. Days before it stay as they were: where there are any, the plan ends on the
   * last of them and another takes its place, with what was changed or swapped on days to come.
   * @throws `conflict` when somebody else has changed it since it was read
   */
  async edit(actor: PersonActor, id: ShiftId, plan: ShiftPlan, revision: number): Promise<ShiftId> {
    this.mustEdit(actor);
    mustHaveDays(plan);
    return this.change(actor, async (tx) => {
      const before = await this.seen(tx, id, revision);
      if (before.kind !== plan.kind)
        throw problem('validation', { errors: [fault('/kind', 'out-of-range')] });
      if (before.from !== plan.from || before.from < this.today()) this.mustBeToCome(plan.from, '/from');
      await this.mustHaveRole(tx, plan, plan.personId);
      const shiftId = await this.replace(tx, before, plan);
      tx.record('rota.changed', { shiftId, before: id, ...refsOf(plan) });
      return shiftId;
    });
  }

  /** From a day on there are no more of these. @throws `conflict` */
  async end(actor: PersonActor, id: ShiftId, from: RotaDay, revision: number): Promise<void> {
    this.mustEdit(actor);
    this.mustBeToCome(from, '/from');
    await this.change(actor, async (tx) => {
      const plan = await this.seen(tx, id, revision);
      if (plan.repeat) await this.rota.endAfter(tx, id, addDays(from, -1));
      else {
        await this.rota.setDay(tx, { planId: id, day: plan.from, change: null });
        await this.rota.touch(tx, id);
      }
      await this.rota.endOffersOf(tx, id, from, null, this.clock.now());
      tx.record('rota.ended', { shiftId: id, from });
    });
  }

  /** What becomes of one day; null: as planned. @throws `conflict` */
  async changeDay(
    actor: PersonActor,
    id: ShiftId,
    { day, revision, change }: { day: RotaDay; revision: number; change: DayChange | null },
  ): Promise<void> {
    this.mustEdit(actor);
    this.mustBeToCome(day, '/day');
    await this.change(actor, async (tx) => {
      const plan = await this.seen(tx, id, revision);
      if (!fallsOn(plan, day)) throw problem('validation', { errors: [fault('/day', 'out-of-range')] });
      if (change === null) await this.rota.clearDay(tx, id, day);
      else {
        const personId = change.cancelled ? null : change.personId;
        await this.mustHaveRole(tx, plan, personId);
        await this.rota.setDay(tx, {
          planId: id,
          day,
          change: change.cancelled
            ? null
            : { person: personId, start: toMinutes(change.start), end: toMinutes(change.end) },
        });
      }
      await this.rota.endOffersOf(tx, id, day, day, this.clock.now());
      await this.rota.touch(tx, id);
      tx.record('rota.day-changed', {
        shiftId: id,
        day,
        change: change === null ? 'as-planned' : change.cancelled ? 'cancelled' : 'changed',
        personId: change === null || change.cancelled ? null : change.personId,
      });
    });
  }

  private async replace(tx: Tx, before: StoredPlan, plan: ShiftPlan): Promise<ShiftId> {
    if (!before.repeat || plan.from <= before.from) {
      await this.rota.update(tx, before.id, plan);
      return before.id;
    }
    await this.rota.endAfter(tx, before.id, addDays(plan.from, -1));
    const shiftId = await this.rota.insert(tx, plan);
    await this.rota.moveDays(tx, before.id, shiftId, plan.from);
    return shiftId;
  }

  private async change<Result>(actor: PersonActor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.db.write(actor, async (tx) => {
      const result = await work(tx);
      await this.watch.plan(tx);
      return result;
    });
  }

  private async seen(tx: Tx, id: ShiftId, revision: number): Promise<StoredPlan> {
    const plan = await this.rota.lockPlan(tx, id);
    if (!plan) throw problem('not-found');
    if (plan.revision !== revision) throw problem('conflict');
    return plan;
  }

  private mustEdit(actor: PersonActor): void {
    if (!mayReadRota(actor)) throw problem('not-found');
    if (!mayEditRota(actor)) throw problem('forbidden');
  }

  private mustBeToCome(day: RotaDay, pointer: string): void {
    if (day < this.today()) throw problem('validation', { errors: [fault(pointer, 'in-the-past')] });
  }

  private async mustHaveRole(
    reader: Reader,
    { kind }: { readonly kind: ShiftPlan['kind'] },
    personId: PersonId | null,
  ): Promise<void> {
    if (personId === null) return;
    const people = await this.rota.peopleOf(reader, kind);
    if (!people.some(({ id }) => id === personId))
      throw problem('validation', { errors: [fault('/personId', 'out-of-range')] });
  }

  /** The day that it is in the service's own time zone. */
  today(): RotaDay {
    return dayAt(this.clock.now().getTime(), offsetAt);
  }
}

const refsOf = ({ kind, personId, from, repeat }: ShiftPlan) => ({
  rota: kind,
  personId,
  from,
  until: repeat === null ? from : repeat.until,
});

/** Days are written so that they stand in their order as text too. */
function mustHaveDays({ from, repeat }: ShiftPlan): void {
  if (repeat?.until && repeat.until < from)
    throw problem('validation', { errors: [fault('/repeat', 'out-of-range')] });
}
