import { Injectable } from '@nestjs/common';
import type { PersonId, ShiftId, Words } from '@blether/contracts/brand';
import type { PersonCard } from '@blether/contracts/identity';
import type { PublicRole } from '@blether/contracts/roles';
import type { RotaDay, RotaKind, ShiftOfferId, ShiftPlan } from '@blether/contracts/rota';
import type { Exception, Plan } from '@blether/escalation/rota';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { card, cardColumns } from '../staff-card.js';
import { ROLES_OF } from './rota.policy.js';
import { toMinutes } from './zone.js';

export interface StoredPlan extends Plan {
  readonly id: ShiftId;
  readonly kind: RotaKind;
  readonly person: PersonId | null;
  readonly revision: number;
}

export interface StoredOffer {
  readonly id: ShiftOfferId;
  readonly planId: ShiftId;
  readonly day: RotaDay;
  readonly offeredBy: PersonId;
}

interface PlanRow {
  id: ShiftId;
  kind: RotaKind;
  person_id: PersonId | null;
  from_day: RotaDay;
  start_minute: number;
  end_minute: number;
  weekdays: number[] | null;
  every_weeks: number | null;
  until_day: RotaDay | null;
  revision: number;
}
interface ExceptionRow {
  plan_id: ShiftId;
  day: RotaDay;
  cancelled: boolean;
  person_id: PersonId | null;
  start_minute: number;
  end_minute: number;
}

const day = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;
const PLAN = `SELECT s.id, s.kind, s.person_id, ${day('s.from_day')} AS from_day, s.start_minute, s.end_minute, s.weekdays,
  s.every_weeks, ${day('s.until_day')} AS until_day, s.revision FROM shift_plan s`;

/** Plans, what became of single days, and the swaps that are asked for. */
@Injectable()
export class RotaRepository {
  /** Those that may have a shift on this day or after it. */
  async plansSince(reader: Reader, since: RotaDay): Promise<readonly StoredPlan[]> {
    const rows = await reader.rows<PlanRow & Record<string, unknown>>({
      name: 'rota-plans',
      text: `${PLAN} WHERE coalesce(s.until_day, CASE WHEN s.weekdays IS NULL THEN s.from_day ELSE 'infinity' END) >= $1
             ORDER BY s.id`,
      values: [since],
    });
    return rows.map(toPlan);
  }

  async exceptionsSince(reader: Reader, since: RotaDay): Promise<readonly Exception[]> {
    const rows = await reader.rows<ExceptionRow & Record<string, unknown>>({
      name: 'rota-exceptions',
      text: `SELECT plan_id, ${day('day')} AS day, cancelled, person_id, start_minute, end_minute
             FROM shift_exception WHERE day >= $1`,
      values: [since],
    });
    return rows.map((row) => ({
      planId: row.plan_id,
      day: row.day,
      change: row.cancelled ? null : { person: row.person_id, start: row.start_minute, end: row.end_minute },
    }));
  }

  /** @returns null where there is none; locked until the transaction ends */
  async lockPlan(tx: Tx, id: ShiftId): Promise<StoredPlan | null> {
    const row = await tx.one<PlanRow & Record<string, unknown>>({
      text: `${PLAN} WHERE s.id = $1 FOR UPDATE`,
      values: [id],
    });
    return row && toPlan(row);
  }

  async insert(tx: Tx, plan: ShiftPlan): Promise<ShiftId> {
    const row = await tx.one<{ id: ShiftId }>({
      text: `INSERT INTO shift_plan (kind, person_id, from_day, start_minute, end_minute, weekdays, every_weeks, until_day)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      values: valuesOf(plan),
    });
    if (!row) throw new Error('The plan was not stored.');
    return row.id;
  }

  async update(tx: Tx, id: ShiftId, plan: ShiftPlan): Promise<void> {
    await tx.rows({
      text: `UPDATE shift_plan SET kind = $1, person_id = $2, from_day = $3, start_minute = $4, end_minute = $5,
               weekdays = $6, every_weeks = $7, until_day = $8, revision = revision + 1 WHERE id = $9`,
      values: [...valuesOf(plan), id],
    });
  }

  /** The last day of a plan that repeats. Before its first: it has none at all. */
  async endAfter(tx: Tx, id: ShiftId, last: RotaDay): Promise<void> {
    await tx.rows({
      text: 'UPDATE shift_plan SET until_day = $2, revision = revision + 1 WHERE id = $1',
      values: [id, last],
    });
  }

  async touch(tx: Tx, id: ShiftId): Promise<void> {
    await tx.rows({ text: 'UPDATE shift_plan SET revision = revision + 1 WHERE id = $1', values: [id] });
  }

  /** What was changed, swapped or offered from this day on is another plan's from now on. */
  async moveDays(tx: Tx, from: ShiftId, to: ShiftId, since: RotaDay): Promise<void> {
    for (const table of ['shift_exception', 'shift_offer'])
      await tx.rows({
        text: `UPDATE ${table} SET plan_id = $2 WHERE plan_id = $1 AND day >= $3`,
        values: [from, to, since],
      });
  }

  async setDay(tx: Tx, { planId, day: on, change }: Exception): Promise<void> {
    await tx.rows({
      text: `INSERT INTO shift_exception (plan_id, day, cancelled, person_id, start_minute, end_minute)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (plan_id, day) DO UPDATE SET cancelled = excluded.cancelled,
               person_id = excluded.person_id, start_minute = excluded.start_minute, end_minute = excluded.end_minute`,
      values: [planId, on, change === null, change?.person ?? null, change?.start ?? 0, change?.end ?? 0],
    });
  }

  async clearDay(tx: Tx, id: ShiftId, on: RotaDay): Promise<void> {
    await tx.rows({ text: 'DELETE FROM shift_exception WHERE plan_id = $1 AND day = $2', values: [id, on] });
  }

  async openOffers(reader: Reader): Promise<readonly StoredOffer[]> {
    return reader.rows<StoredOffer & Record<string, unknown>>({
      text: `SELECT id, plan_id AS "planId", ${day('day')} AS day, offered_by AS "offeredBy"
             FROM shift_offer WHERE ended_at IS NULL`,
    });
  }

  /** Null when this day is offered already. */
  async addOffer(tx: Tx, id: ShiftId, on: RotaDay, by: PersonId, now: Date): Promise<ShiftOfferId | null> {
    const row = await tx.one<{ id: ShiftOfferId }>({
      text: `INSERT INTO shift_offer (plan_id, day, offered_by, offered_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT DO NOTHING RETURNING id`,
      values: [id, on, by, now],
    });
    return row?.id ?? null;
  }

  async offer(reader: Reader, id: ShiftOfferId): Promise<(StoredOffer & { open: boolean }) | null> {
    return reader.one({
      text: `SELECT id, plan_id AS "planId", ${day('day')} AS day, offered_by AS "offeredBy", ended_at IS NULL AS open
             FROM shift_offer WHERE id = $1`,
      values: [id],
    });
  }

  /** Whoever is second ends nothing. @param takenBy null: it was withdrawn, or the day is no longer theirs */
  async endOffer(tx: Tx, id: ShiftOfferId, takenBy: PersonId | null, now: Date): Promise<boolean> {
    const row = await tx.one({
      text: `UPDATE shift_offer SET taken_by = $2, ended_at = $3 WHERE id = $1 AND ended_at IS NULL RETURNING id`,
      values: [id, takenBy, now],
    });
    return row !== null;
  }

  /** A lead has decided otherwise about these days. */
  async endOffersOf(tx: Tx, id: ShiftId, from: RotaDay, to: RotaDay | null, now: Date): Promise<void> {
    await tx.rows({
      text: `UPDATE shift_offer SET ended_at = $4
             WHERE plan_id = $1 AND ended_at IS NULL AND day >= $2 AND day <= coalesce($3::date, 'infinity')`,
      values: [id, from, to, now],
    });
  }

  /** Everybody who may be put on a rota, by name. */
  async peopleOf(reader: Reader, kind: RotaKind): Promise<readonly PersonCard[]> {
    const rows = await reader.rows<{ id: PersonId; p_name: Words; p_role: PublicRole | null }>({
      name: 'rota-people',
      text: `SELECT p.id, ${cardColumns('p', 'p')} FROM person p
             WHERE EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND g.role = ANY($1))
             ORDER BY lower(p.display_name), p.id`,
      values: [ROLES_OF[kind]],
    });
    return rows.map(({ id, p_name, p_role }) => card(id, p_name, p_role));
  }
}

const toPlan = (row: PlanRow): StoredPlan => ({
  id: row.id,
  kind: row.kind,
  person: row.person_id,
  from: row.from_day,
  start: row.start_minute,
  end: row.end_minute,
  repeat:
    row.weekdays === null || row.every_weeks === null
      ? null
      : { weekdays: row.weekdays, everyWeeks: row.every_weeks, until: row.until_day },
  revision: row.revision,
});

const valuesOf = ({ kind, personId, from, start, end, repeat }: ShiftPlan): unknown[] => [
  kind,
  personId,
  from,
  toMinutes(start),
  toMinutes(end),
  repeat?.weekdays ?? null,
  repeat?.everyWeeks ?? null,
  repeat?.until ?? null,
];
