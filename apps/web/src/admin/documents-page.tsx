import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { Heading } from '../ui/heading.tsx';
import styles from './admin.module.css';

/** The two documents that people agree to. */
export function DocumentsPage() {
  const { t } = useLingui();
  return (
    <>
      <div className={styles.head}>
        <Heading title={t`Documents`} />
        <p className={styles.intro}>
          <Trans>
            People say yes to these when they join. You never change a version. You publish a new one, and
            people see it before it holds for them.
          </Trans>
        </p>
      </div>
      <ul className={styles.list}>
        <li className={styles.card}>
          <h2>
            <Link className={styles.place} to="/admin/documents/$kind" params={{ kind: 'house-rules' }}>
              <Trans>House rules</Trans>
            </Link>
          </h2>
          <p>
            <Trans>What all of us keep to, so that this stays a kind place.</Trans>
          </p>
        </li>
        <li className={styles.card}>
          <h2>
            <Link className={styles.place} to="/admin/documents/$kind" params={{ kind: 'privacy' }}>
              <Trans>Privacy statement</Trans>
            </Link>
          </h2>
          <p>
            <Trans>What you keep about people, why, and who can see it.</Trans>
          </p>
        </li>
      </ul>
    </>
  );
}
