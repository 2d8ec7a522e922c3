import { createLazyRoute, Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { ReportsList } from '../../safety/report/reports-list.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from '../you-page.module.css';

function ReportsPage() {
  const { t } = useLingui();
  return (
    <>
      <Link className={styles.back} to="/you">
        <Icon name="back" />
        <Trans>You</Trans>
      </Link>
      <Heading title={t`Your reports`} />
      <ReportsList />
    </>
  );
}

export const Route = createLazyRoute('/inside/you/reports')({ component: ReportsPage });
