import { useSuspenseQuery } from '@tanstack/react-query';
import { Trans } from '@lingui/react/macro';
import { When } from '../ui/when.tsx';
import { contactQuery } from './contact.query.ts';
import styles from './contact.module.css';

/** The one thing in the vault that is kept for everybody, shown to the person as it is kept. */
export function LastSignIn() {
  const { data: vault } = useSuspenseQuery(contactQuery);
  const { lastAddress: last } = vault;
  return (
    <section className={styles.last} aria-labelledby="last-sign-in">
      <h2 id="last-sign-in">
        <Trans>Where you last signed in from</Trans>
      </h2>
      {last === null ? (
        <p>
          <Trans>We have not kept an address of yours yet. We do so when you next sign in.</Trans>
        </p>
      ) : (
        <p>
          <Trans>This network address:</Trans> <code>{last.address}</code> (<When at={last.at} />)
        </p>
      )}
      <p className={styles.hint}>
        <Trans>
          We keep this for all of us, and just the last one. It could help the police to find a person in
          danger.
        </Trans>
      </p>
    </section>
  );
}
