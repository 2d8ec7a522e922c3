import { Link } from '@tanstack/react-router';
import type { Me } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../data/problem-words.ts';
import { useSignOut } from '../identity/sign-out.mutation.ts';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { Initials } from '../ui/initials.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { RoleWord } from '../ui/role-word.tsx';
import { LookSettings } from './look-settings.tsx';
import styles from './you-page.module.css';

interface Props {
  readonly me: Me;
  readonly onSignedOut: () => void;
}

/** Who is signed in, what they have here, how it looks, and the way out. */
export function YouPage({ me, onSignedOut }: Props) {
  const { i18n, t } = useLingui();
  const signOut = useSignOut(onSignedOut);
  return (
    <>
      <Heading title={t`You`}>
        <span className={styles.who}>
          <Initials id={me.id} name={me.name} />
          {me.name}
        </span>
      </Heading>
      {me.roles.length === 0 ? null : (
        <p className={styles.roles}>
          {me.roles.map((role) => (
            <RoleWord key={role} role={role} />
          ))}
        </p>
      )}
      <ul className={styles.links}>
        <li>
          <Link to="/account">
            <Icon name="person" />
            <Trans>Your account</Trans>
          </Link>
        </li>
        <li>
          <Link to="/account/contact">
            <Icon name="phone" />
            <Trans>Contact details</Trans>
          </Link>
        </li>
        <li>
          <Link to="/you/reports">
            <Icon name="look-here" />
            <Trans>Your reports</Trans>
          </Link>
        </li>
        <li>
          <Link to="/you/decisions">
            <Icon name="people" />
            <Trans>What was decided</Trans>
          </Link>
        </li>
      </ul>
      <LookSettings />
      {signOut.error ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          <Trans>You are still signed in.</Trans> {i18n._(wordsFor(signOut.error))}
        </NoticeLine>
      ) : null}
      <div>
        <Button
          isBusy={signOut.isPending}
          onPress={() => {
            signOut.mutate();
          }}
        >
          <Trans>Sign out</Trans>
        </Button>
      </div>
    </>
  );
}
