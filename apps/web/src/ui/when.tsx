import { useSyncExternalStore } from 'react';
import { useLingui } from '@lingui/react/macro';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const thisYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const otherYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, MINUTE);
  return () => {
    clearInterval(timer);
  };
}

const thisMinute = () => Math.floor(Date.now() / MINUTE) * MINUTE;

function startOfDay(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

function inWords(at: number, now: number): string {
  const past = now - at;
  if (past < HOUR) return relative.format(-Math.floor(past / MINUTE), 'minute');
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  if (days === 0) return relative.format(-Math.floor(past / HOUR), 'hour');
  if (days === 1) return `${relative.format(-1, 'day')}, ${clock.format(at)}`;
  if (days < 7) return `${weekday.format(at)}, ${clock.format(at)}`;
  return (new Date(at).getFullYear() === new Date(now).getFullYear() ? thisYear : otherYear).format(at);
}

/** When something was, as one would say it; the exact time is in the title. */
export function When({ at }: { readonly at: string }) {
  const { t } = useLingui();
  const now = useSyncExternalStore(everyMinute, thisMinute);
  const moment = Date.parse(at);
  const words = now + MINUTE - moment < 2 * MINUTE ? t`just now` : inWords(moment, now);
  return (
    <time dateTime={at} title={exact.format(moment)}>
      {words}
    </time>
  );
}
