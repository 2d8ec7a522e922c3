import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trans } from '@lingui/react/macro';
import { sessionQuery } from '../identity/session.query.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './admin-nav-item.module.css';

/** There for administrators alone. */
export function AdminNavItem() {
  const { data } = useQuery(sessionQuery);
  if (!data?.me?.roles.includes('administrator')) return null;
  return (
    <li>
      <Link to="/admin">
        <Icon name="settings" />
        <span className={styles.short}>
          <Trans>Admin</Trans>
        </span>
        <span className={styles.long}>
          <Trans>Administration</Trans>
        </span>
      </Link>
    </li>
  );
}
