const time = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });

/** `at 8 am`, and where that is not today `on Monday at 8 am`: by the clock of whoever reads it. */
export function momentWords(moment: string, now: Date): string {
  const at = new Date(moment);
  const said = time.format(at).replace(':00', '').toLowerCase();
  return at.toDateString() === now.toDateString() ? `at ${said}` : `on ${weekday.format(at)} at ${said}`;
}
