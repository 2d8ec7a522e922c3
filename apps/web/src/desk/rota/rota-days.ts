import type { KeptPlan, RotaDay, RotaKind, RotaSpan, RotaView, ShiftLine } from '@blether/contracts/rota';
import { addDays, daysBetween, hoursOf, mondayOf, startOf, weekdayOf } from './zone-time.ts';

/** A part of a day, clipped to it: from and to are shares of the day, 0 to 1. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

export interface Gap extends Piece {
  readonly startsAt: number;
  readonly endsAt: number;
}

/** One day of one rota. */
export interface DayOfRota {
  /** What begins on it. */
  readonly shifts: readonly ShiftLine[];
  /** What began before anything on this page did, and is still on. */
  readonly carried: readonly ShiftLine[];
  /** What was planned on it and falls out: known to those who may edit. */
  readonly cancelled: readonly KeptPlan[];
  readonly gaps: readonly Gap[];
  readonly covered: readonly Piece[];
}

export interface RotaDayView {
  readonly day: RotaDay;
  /** 24, but for the two days on which the clocks change. */
  readonly hours: number;
  readonly of: Readonly<Record<RotaKind, DayOfRota>>;
}

/** Whether a plan has a shift on this day, before anything that was said of that day alone. */
export function fallsOn({ from, repeat }: KeptPlan, day: RotaDay): boolean {
  if (!repeat) return day === from;
  if (day < from || (repeat.until !== null && day > repeat.until)) return false;
  if (!repeat.weekdays.includes(weekdayOf(day))) return false;
  return (daysBetween(mondayOf(from), mondayOf(day)) / 7) % repeat.everyWeeks === 0;
}

/** The first day, from one on, that a plan falls on; null when there is none in the time that anybody plans ahead. */
export function nextDayOf(plan: KeptPlan, from: RotaDay): RotaDay | null {
  const days = 7 * 53;
  for (let ahead = 0; ahead <= days; ahead += 1) {
    const day = addDays(from, ahead);
    if (fallsOn(plan, day)) return day;
  }
  return null;
}

function dayOf(view: RotaView, kind: RotaKind, day: RotaDay): DayOfRota {
  const [begins, ends] = [startOf(day, view.zone), startOf(addDays(day, 1), view.zone)];
  const share = (at: number) => (Math.min(Math.max(at, begins), ends) - begins) / (ends - begins);
  const shifts = view.shifts.filter((shift) => shift.kind === kind);
  const pieceOf = (from: string, to: string) => ({
    from: share(Date.parse(from)),
    to: share(Date.parse(to)),
  });
  const gapOf = ({ from, to }: RotaSpan): Gap => ({
    ...pieceOf(from, to),
    startsAt: Math.max(Date.parse(from), begins),
    endsAt: Math.min(Date.parse(to), ends),
  });
  const on = shifts.filter((shift) => shift.day === day);
  return {
    shifts: on,
    carried: day === view.from ? shifts.filter((shift) => shift.day < day) : [],
    cancelled: view.plans.filter(
      (plan) => plan.kind === kind && fallsOn(plan, day) && !on.some(({ shiftId }) => shiftId === plan.id),
    ),
    gaps: view.gaps
      .filter((gap) => gap.kind === kind)
      .map(gapOf)
      .filter(({ from, to }) => from < to),
    covered: shifts
      .filter(({ person }) => person !== null)
      .map(({ startsAt, endsAt }) => pieceOf(startsAt, endsAt))
      .filter(({ from, to }) => from < to),
  };
}

/** The rota by weeks of seven days. */
export function weeksOf(view: RotaView): readonly (readonly RotaDayView[])[] {
  const weeks = daysBetween(view.from, view.to) / 7;
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, place) => {
      const day = addDays(view.from, 7 * week + place);
      return {
        day,
        hours: hoursOf(day, view.zone),
        of: { moderator: dayOf(view, 'moderator', day), 'duty-lead': dayOf(view, 'duty-lead', day) },
      };
    }),
  );
}
