import type { Instant } from '@blether/contracts/brand';
import { useLingui } from '@lingui/react/macro';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** A day as people say it. */
export function useDay(instant: Instant | null): string {
  const { t } = useLingui();
  if (instant === null) return '';
  const then = new Date(instant);
  if (day.format(then) === day.format(new Date())) return t`today`;
  return day.format(then);
}
