import { createLazyRoute, Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { DecisionsList } from '../../safety/decisions/decisions-list.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from '../you-page.module.css';

function DecisionsPage() {
  const { t } = useLingui();
  return (
    <>
      <Link className={styles.back} to="/you">
        <Icon name="back" />
        <Trans>You</Trans>
      </Link>
      <Heading title={t`What was decided`} />
      <DecisionsList />
    </>
  );
}

export const Route = createLazyRoute('/inside/you/decisions')({ component: DecisionsPage });
