import type { OffsetAt } from '@blether/escalation/local-time';

/** The service's own time zone: its rota is written in the hours of its people. */
export const ZONE = 'Europe/London';

const FORM = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, timeZoneName: 'longOffset' });

/** Minutes ahead of UTC, as the runtime's own tables know it. */
export const offsetAt: OffsetAt = (utc) => {
  const name = FORM.formatToParts(utc).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // In winter it says GMT alone.
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
};

export const toMinutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export const toTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
