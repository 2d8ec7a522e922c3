import { Trans } from '@lingui/react/macro';
import { Icon } from '../ui/icon.tsx';
import styles from './composer.module.css';

/** Stands wherever words are read or written. */
export function WhoCanRead() {
  return (
    <p className={styles.readers}>
      <Icon name="people" />
      <span>
        <Trans>Members of Blether can read this</Trans>
      </span>
    </p>
  );
}
