const clock = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true });
const weekdayAndClock = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});
const dayAndClock = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });
const WEEK = 6 * 24 * 3_600_000;

/** A moment that is still to come, as one would say it: today by the clock, this week by the day. */
export function ByWhen({ at }: { readonly at: string }) {
  const moment = new Date(at);
  const now = new Date();
  const format =
    moment.toDateString() === now.toDateString()
      ? clock
      : moment.getTime() - now.getTime() < WEEK
        ? weekdayAndClock
        : dayAndClock;
  return (
    <time dateTime={at} title={exact.format(moment)}>
      {format.format(moment)}
    </time>
  );
}
