import type { Me } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../data/problem-words.ts';
import { useSignOut } from '../identity/sign-out.mutation.ts';
import { Button } from '../ui/button.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { RoleWord } from '../ui/role-word.tsx';
import { LookSettings } from './look-settings.tsx';
import styles from './person-menu.module.css';

interface Props {
  readonly me: Me;
  readonly onSignedOut: () => void;
}

export function PersonPanel({ me, onSignedOut }: Props) {
  const { i18n } = useLingui();
  const signOut = useSignOut(onSignedOut);
  return (
    <div className={styles.panel}>
      <p className={styles.who}>
        <strong>{me.name}</strong>
        {me.roles.map((role) => (
          <RoleWord key={role} role={role} />
        ))}
      </p>
      <LookSettings />
      {signOut.error ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          <Trans>You are still signed in.</Trans> {i18n._(wordsFor(signOut.error))}
        </NoticeLine>
      ) : null}
      <Button
        wide
        isBusy={signOut.isPending}
        onPress={() => {
          signOut.mutate();
        }}
      >
        <Trans>Sign out</Trans>
      </Button>
    </div>
  );
}
