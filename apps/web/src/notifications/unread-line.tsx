import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plural, Trans } from '@lingui/react/macro';
import { Icon } from '../ui/icon.tsx';
import { noticesQuery } from './notices.query.ts';
import styles from './unread-line.module.css';

/** One quiet line on the home page. */
export function UnreadLine() {
  const { data } = useQuery(noticesQuery);
  if (!data) return null;
  return (
    <p className={styles.line}>
      <Icon name="notices" />
      {data.unread === 0 ? (
        <span>
          <Trans>No new notices for you.</Trans>
        </span>
      ) : (
        <Link to="/notices">
          <Plural value={data.unread} one="# new notice for you" other="# new notices for you" />
        </Link>
      )}
    </p>
  );
}
