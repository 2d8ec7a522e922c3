import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { Places } from '../ui/places.tsx';
import styles from './admin.module.css';

/** The places of administration beside the one that is open. A new place is a line here and a route in `app/routes`. */
export function AdminLayout({ children }: { readonly children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div className={styles.layout}>
      <Places label={t`Administration`}>
        <li>
          <Link to="/admin" activeOptions={{ exact: true }}>
            <Trans>Overview</Trans>
          </Link>
        </li>
        <li>
          <Link to="/admin/staff">
            <Trans>Roles</Trans>
          </Link>
        </li>
        <li>
          <Link to="/admin/settings">
            <Trans>Settings</Trans>
          </Link>
        </li>
        <li>
          <Link to="/admin/documents">
            <Trans>Documents</Trans>
          </Link>
        </li>
        <li>
          <Link to="/admin/helplines">
            <Trans>Helplines</Trans>
          </Link>
        </li>
        <li>
          <Link to="/desk/on-call">
            <Trans>On call</Trans>
          </Link>
        </li>
      </Places>
      <div className={styles.page}>{children}</div>
    </div>
  );
}
