/**
 * Days and times of day of one time zone, of which nothing is known but how far ahead of UTC it is at any moment. Moments
 * are milliseconds since 1970, UTC; a day is `2026-11-23`, a time of day its minutes since midnight.
 *
 * Where the clocks go back, a time of day that comes twice is the first of the two. Where they go forward, one that does
 * not come at all is the moment of the change. So later times of day are never earlier moments, and what ends when
 * something else begins does so in every night of the year.
 */

/** Minutes ahead of UTC at a moment: 60 in a British summer. */
export type OffsetAt = (utc: number) => number;

/** `2026-11-23` */
export type Day = string;

export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is a day that exists: `2026-02-30` does not. */
export const isDay = (text: string): boolean =>
  DAY_FORM.test(text) && !Number.isNaN(Date.parse(text)) && dayOfNumber(numberOf(text)) === text;

/** Days since 1970. */
const numberOf = (day: Day): number => Math.floor(Date.parse(day) / DAY);

const dayOfNumber = (days: number): Day => new Date(days * DAY).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayOfNumber(numberOf(day) + days);

/** How many days later `to` is. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The day that it is at a moment. */
export const dayAt = (utc: number, offsetAt: OffsetAt): Day =>
  dayOfNumber(Math.floor((utc + offsetAt(utc) * MINUTE) / DAY));

/** Minutes since midnight at a moment, seconds left out. */
export const minutesAt = (utc: number, offsetAt: OffsetAt): number => {
  const local = utc + offsetAt(utc) * MINUTE;
  return Math.floor((local - Math.floor(local / DAY) * DAY) / MINUTE);
};

/**
 * The moment of a time of day. `minutes` may be more than a day's: 1,800 is six in the morning after.
 * The zone must not change twice within two days.
 */
export function momentOf(day: Day, minutes: number, offsetAt: OffsetAt): number {
  const local = numberOf(day) * DAY + minutes * MINUTE;
  const before = offsetAt(local - DAY);
  const after = offsetAt(local + DAY);
  const early = local - before * MINUTE;
  if (before === after || offsetAt(early) === before) return early;
  const late = local - after * MINUTE;
  return offsetAt(late) === after ? late : changeBetween(local - DAY, local + DAY, offsetAt);
}

/** The first moment at which the offset is another than at `from`, to the millisecond. */
function changeBetween(from: number, to: number, offsetAt: OffsetAt): number {
  const before = offsetAt(from);
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
