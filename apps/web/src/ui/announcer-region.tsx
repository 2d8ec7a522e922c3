import { useAnnounced } from './announcer.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './visually-hidden.module.css';

/** One live region for the whole page; it stands in the shell and never goes away. */
export function AnnouncerRegion() {
  const { words, count } = useAnnounced();
  return (
    <div className={styles.region} role="log" aria-live="polite" aria-atomic="false">
      <VisuallyHidden>
        <span key={count}>{words}</span>
      </VisuallyHidden>
    </div>
  );
}
