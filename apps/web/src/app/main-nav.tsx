import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Me } from '@blether/contracts/identity';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { noticesQuery } from '../notifications/notices.query.ts';
import { Icon } from '../ui/icon.tsx';
import { AdminNavItem } from './admin-nav-item.tsx';
import { DeskNavItem } from './desk-nav-item.tsx';
import { Initials } from '../ui/initials.tsx';
import styles from './shell.module.css';

/** Under the thumb on a phone, down the left on a wide screen. */
export function MainNav({ me }: { readonly me: Me }) {
  const { t } = useLingui();
  const { name } = me;
  const { data: notices } = useQuery(noticesQuery);
  const unread = notices?.unread ?? 0;
  return (
    <nav className={styles.nav} aria-label={t`Main`}>
      <ul>
        <li>
          <Link to="/" activeOptions={{ exact: true }}>
            <Icon name="home" />
            <Trans>Home</Trans>
          </Link>
        </li>
        <li>
          <Link to="/forums">
            <Icon name="forums" />
            <Trans>Forums</Trans>
          </Link>
        </li>
        <li>
          <Link to="/notices">
            <Icon name="notices" />
            <span>
              <Trans>Notices</Trans>
              {/* The space stands outside: on a narrow phone the line may break there and nowhere else. */}
              {unread > 0 ? (
                <>
                  {' '}
                  <span className={styles.unread}>
                    <Plural value={unread} one="# new" other="# new" />
                  </span>
                </>
              ) : null}
            </span>
          </Link>
        </li>
        <DeskNavItem />
        <AdminNavItem />
        <li className={styles.person}>
          <Link to="/you" aria-label={t`You, ${name}: your settings`}>
            <span className={styles.short}>
              <Icon name="person" />
              <Trans>You</Trans>
            </span>
            <span className={styles.long}>
              <Initials id={me.id} name={name} />
              <span className={styles.name}>{name}</span>
            </span>
          </Link>
        </li>
      </ul>
    </nav>
  );
}
