import type { RotaDay, TimeOfDay } from '@blether/contracts/rota';

/** Days and times of the service's own zone, whatever this device believes. A day is `2026-11-23`. */

const DAY_MS = 24 * 60 * 60_000;
const numberOf = (day: RotaDay) => Math.floor(Date.parse(day) / DAY_MS);

export const addDays = (day: RotaDay, days: number): RotaDay =>
  new Date((numberOf(day) + days) * DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from: RotaDay, to: RotaDay): number => numberOf(to) - numberOf(from);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: RotaDay): number => ((numberOf(day) + 3) % 7) + 1;

export const mondayOf = (day: RotaDay): RotaDay => addDays(day, 1 - weekdayOf(day));

export const isDay = (text: unknown): text is RotaDay =>
  typeof text === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  addDays(text, 0) === text;

/** One form for a zone: they are slow to make. */
const forms = new Map<string, Intl.DateTimeFormat>();

function formOf(zone: string): Intl.DateTimeFormat {
  const known = forms.get(zone);
  if (known) return known;
  const form = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  forms.set(zone, form);
  return form;
}

/** What the clock on the wall says at a moment. @param at milliseconds since 1970 */
export function wallClock(at: number, zone: string): { readonly day: RotaDay; readonly time: TimeOfDay } {
  const parts = new Map(
    formOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** How far the zone is ahead of UTC at a moment, in milliseconds. */
function ahead(at: number, zone: string): number {
  const { day, time } = wallClock(at, zone);
  return Date.parse(`${day}T${time}:00Z`) - Math.floor(at / 60_000) * 60_000;
}

/** The moment at which a day begins. No zone of ours changes its clocks at midnight. */
export function startOf(day: RotaDay, zone: string): number {
  const midnight = Date.parse(day);
  return midnight - ahead(midnight - ahead(midnight, zone), zone);
}

/** How many hours a day has: 24 but for the two on which the clocks change. */
export const hoursOf = (day: RotaDay, zone: string): number =>
  Math.round((startOf(addDays(day, 1), zone) - startOf(day, zone)) / 3_600_000);
