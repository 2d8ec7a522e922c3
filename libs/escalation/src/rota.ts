import { addDays, dayAt, daysBetween, mondayOf, momentOf, weekdayOf } from './local-time.ts';
import type { Day, OffsetAt } from './local-time.ts';

/**
 * A rota: plans that repeat by week, what becomes of single days, and the shifts that come of both. Pure: nothing here
 * reads a clock. A shift keeps its local hours whatever the clocks do, so a night may last eleven hours or thirteen.
 */
export interface Plan {
  readonly id: string;
  /** Plans of one kind make one rota. */
  readonly kind: string;
  /** Who does it; null: nobody yet. */
  readonly person: string | null;
  readonly from: Day;
  /** Minutes since midnight. */
  readonly start: number;
  /** At or before `start`: on the next day. */
  readonly end: number;
  /** Null: a single shift, on `from`. */
  readonly repeat: Repeat | null;
}

export interface Repeat {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekdays: readonly number[];
  /** Every how many weeks, counted from the week of `from`; at least 1. */
  readonly everyWeeks: number;
  /** The last day; null: for good. */
  readonly until: Day | null;
}

/** What becomes of one day of a plan. `change` null: it falls out. */
export interface Exception {
  readonly planId: string;
  readonly day: Day;
  readonly change: { readonly person: string | null; readonly start: number; readonly end: number } | null;
}

/** One shift. `from` and `to` are moments; `to` is exclusive. */
export interface Shift {
  readonly planId: string;
  readonly day: Day;
  readonly kind: string;
  readonly person: string | null;
  readonly from: number;
  readonly to: number;
  readonly changed: boolean;
}

export interface Span {
  readonly from: number;
  readonly to: number;
  /** Who is on, each once, in the order of their shifts. */
  readonly people: readonly string[];
}

const DAY_MINUTES = 24 * 60;

/** Whether a plan has a shift on this day, before any exception. */
export function fallsOn(plan: Plan, day: Day): boolean {
  const { from, repeat } = plan;
  if (!repeat) return day === from;
  if (day < from || (repeat.until !== null && day > repeat.until)) return false;
  if (!repeat.weekdays.includes(weekdayOf(day))) return false;
  return (daysBetween(mondayOf(from), mondayOf(day)) / 7) % repeat.everyWeeks === 0;
}

/**
 * Every shift of which some part lies between two moments, by when they begin. One of no length, as on the night in which
 * its hour does not come, is none. Takes time in proportion to plans × days.
 */
export function shiftsBetween(
  plans: readonly Plan[],
  exceptions: readonly Exception[],
  from: number,
  to: number,
  offsetAt: OffsetAt,
): readonly Shift[] {
  const changes = new Map(exceptions.map((each) => [keyOf(each.planId, each.day), each]));
  // A shift that began the day before may still go on; one day more than that changes nothing and costs little.
  const first = addDays(dayAt(from, offsetAt), -2);
  const days = daysBetween(first, dayAt(to, offsetAt));
  const shifts: Shift[] = [];
  for (let index = 0; index <= days; index += 1) {
    const day = addDays(first, index);
    for (const plan of plans) {
      if (!fallsOn(plan, day)) continue;
      const shift = shiftOf(plan, day, changes.get(keyOf(plan.id, day)), offsetAt);
      if (shift && shift.from < to && shift.to > from) shifts.push(shift);
    }
  }
  return shifts.sort(inOrder);
}

/** When nobody is on, or (`overlaps`) more than one person is, between two moments and within one kind of rota. */
export function coverage(
  shifts: readonly Shift[],
  from: number,
  to: number,
): { readonly gaps: readonly Span[]; readonly overlaps: readonly Span[] } {
  const taken = shifts.filter(({ person }) => person !== null);
  const edges = [...new Set([from, to, ...taken.flatMap((shift) => [shift.from, shift.to])])]
    .filter((edge) => edge >= from && edge <= to)
    .sort((one, other) => one - other);
  const gaps: Span[] = [];
  const overlaps: Span[] = [];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const end = edges[index + 1] ?? to;
    const people = peopleAt(taken, start);
    if (people.length === 0) addTo(gaps, { from: start, to: end, people });
    if (people.length > 1) addTo(overlaps, { from: start, to: end, people });
  }
  return { gaps, overlaps };
}

/** The shifts that somebody has at a moment, by when they began. */
export const onAt = (shifts: readonly Shift[], now: number): readonly Shift[] =>
  shifts.filter(({ person, from, to }) => person !== null && from <= now && now < to);

/** The first shift that somebody has and that begins after a moment. */
export const nextAfter = (shifts: readonly Shift[], now: number): Shift | null =>
  shifts.find(({ person, from }) => person !== null && from > now) ?? null;

/** How long a shift lasts by the clock on the wall, in minutes. */
export const lengthOf = (start: number, end: number): number =>
  end > start ? end - start : end + DAY_MINUTES - start;

function shiftOf(plan: Plan, day: Day, exception: Exception | undefined, offsetAt: OffsetAt): Shift | null {
  if (exception?.change === null) return null;
  const { person, start, end } = exception?.change ?? plan;
  const from = momentOf(day, start, offsetAt);
  const to = momentOf(day, start + lengthOf(start, end), offsetAt);
  if (to <= from) return null;
  return { planId: plan.id, day, kind: plan.kind, person, from, to, changed: exception !== undefined };
}

const peopleAt = (shifts: readonly Shift[], moment: number): readonly string[] => [
  ...new Set(onAt(shifts, moment).flatMap(({ person }) => person ?? [])),
];

/** Neighbours with the same people are one span. */
function addTo(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last?.to === span.from && last.people.join() === span.people.join())
    spans[spans.length - 1] = { ...last, to: span.to };
  else spans.push(span);
}

const keyOf = (planId: string, day: Day): string => `${planId}/${day}`;

const inOrder = (one: Shift, other: Shift): number =>
  one.from - other.from || one.to - other.to || (one.planId < other.planId ? -1 : 1);
