import { t } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { cx } from '../ui/cx.ts';
import { useNow } from './use-now.ts';
import styles from './desk.module.css';

const MINUTE = 60_000;
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

/** A length of time as short as it can be read at a glance. @param ms at least 0 */
export function spanWords(ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  const hours = Math.floor(minutes / 60);
  if (minutes < 1) return t`under 1 min`;
  if (hours < 1) return t`${minutes} min`;
  if (hours >= 48) return t`${Math.floor(hours / 24)} days`;
  const rest = minutes % 60;
  return rest === 0 || hours >= 12 ? t`${hours} h` : t`${hours} h ${rest} min`;
}

interface DueProps {
  readonly at: string;
}

/** How long there is until a deadline, or by how much it has passed. It counts in place and never flashes. */
export function Due({ at }: DueProps) {
  const { t } = useLingui();
  const now = useNow();
  const left = Date.parse(at) - now;
  const words = spanWords(Math.abs(left));
  return (
    <time
      dateTime={at}
      title={exact.format(Date.parse(at))}
      className={cx(styles.due, left < 0 && styles.late)}
    >
      {left < 0 ? t`${words} late` : t`in ${words}`}
    </time>
  );
}

/** How long something has waited. */
export function Waited({ since }: { readonly since: string }) {
  const now = useNow();
  return (
    <time dateTime={since} title={exact.format(Date.parse(since))} className={styles.due}>
      {spanWords(Math.max(0, now - Date.parse(since)))}
    </time>
  );
}
