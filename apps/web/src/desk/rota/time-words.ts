import { t } from '@lingui/core/macro';
import type { RotaDay, TimeOfDay } from '@blether/contracts/rota';
import { addDays, daysBetween, wallClock } from './zone-time.ts';

/** `10 pm`, `2:30 pm`, `noon`: a time of day as one says it. */
export function timeWords(time: TimeOfDay): string {
  if (time === '00:00') return t`midnight`;
  if (time === '12:00') return t`noon`;
  const hour = Number(time.slice(0, 2));
  const minutes = time.slice(3);
  const clock = minutes === '00' ? String(hour % 12 || 12) : `${hour % 12 || 12}:${minutes}`;
  return hour < 12 ? t`${clock} am` : t`${clock} pm`;
}

export const timeAt = (at: string, zone: string): string => timeWords(wallClock(Date.parse(at), zone).time);

const UTC = { timeZone: 'UTC' } as const;
const short = new Intl.DateTimeFormat('en-GB', { ...UTC, weekday: 'short', day: 'numeric', month: 'short' });
const long = new Intl.DateTimeFormat('en-GB', { ...UTC, weekday: 'long', day: 'numeric', month: 'long' });
const date = new Intl.DateTimeFormat('en-GB', { ...UTC, day: 'numeric', month: 'long', year: 'numeric' });

/** `Tue 24 Nov` */
export const dayWords = (day: RotaDay): string => short.format(Date.parse(day)).replace(',', '');
/** `Tuesday 24 November` */
export const longDayWords = (day: RotaDay): string => long.format(Date.parse(day)).replace(',', '');
/** `24 November 2026` */
export const dateWords = (day: RotaDay): string => date.format(Date.parse(day));

/**
 * A moment as somebody at the desk says it: the time alone when it is today, otherwise with its day. Midnight is the end of
 * the day before it.
 */
export function momentWords(at: string, now: number, zone: string): string {
  const { day: begun, time } = wallClock(Date.parse(at), zone);
  const day = time === '00:00' ? addDays(begun, -1) : begun;
  const clock = timeWords(time);
  const away = daysBetween(wallClock(now, zone).day, day);
  if (away === 0) return clock;
  if (away === 1) return t`tomorrow, ${clock}`;
  const name = dayWords(day);
  return t`${name}, ${clock}`;
}
