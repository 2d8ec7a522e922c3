import { Trans } from '@lingui/react/macro';
import styles from './shell.module.css';

export function SkipLink() {
  return (
    <a
      className={styles.skip}
      href="#main"
      onClick={(event) => {
        // The address stays clean, and Back does not need pressing twice.
        event.preventDefault();
        document.querySelector<HTMLElement>('#main')?.focus();
      }}
    >
      <Trans>Skip to the page</Trans>
    </a>
  );
}
