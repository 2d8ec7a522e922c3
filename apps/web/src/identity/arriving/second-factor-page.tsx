import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { accountQuery } from '../account.query.ts';
import { knowsPasskeys } from '../passkey-sign-in.mutation.ts';
import { AuthenticatorSetup } from '../second-factor/authenticator-setup.tsx';
import { PasskeySetup } from '../second-factor/passkey-setup.tsx';
import { RecoveryCodes } from '../second-factor/recovery-codes.tsx';
import { SignOutLine } from './sign-out-line.tsx';
import forms from '../form.module.css';
import styles from '../joining/joining.module.css';

interface Props {
  readonly onDone: () => void;
  readonly onSignedOut: () => void;
}

/** Somebody's role asks for a second step: it is set up here, and nothing else is open before. */
export function SecondFactorPage({ onDone, onSignedOut }: Props) {
  const { t } = useLingui();
  const { hasPassword } = useSuspenseQuery(accountQuery).data;
  const [way, setWay] = useState<'app' | 'passkey' | null>(knowsPasskeys() ? null : 'app');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const added = (made: readonly string[] | null) => {
    if (made === null) onDone();
    else setCodes(made);
  };

  return (
    <>
      <div className={styles.top}>
        <Heading title={t`One more step to stay safe`} />
        {codes === null ? (
          <p>
            <Trans>
              Your role lets you see more than others do. So we ask for a second step when you sign in. Even
              if someone learns your password, they cannot get in.
            </Trans>
          </p>
        ) : null}
      </div>
      <div className={forms.form}>
        {codes !== null ? (
          <RecoveryCodes codes={codes} onSaved={onDone} />
        ) : way === null ? (
          <>
            <h2>
              <Trans>How would you like to do it?</Trans>
            </h2>
            <Button
              wide
              onPress={() => {
                setWay('passkey');
              }}
            >
              <Trans>With a passkey on my device</Trans>
            </Button>
            <Button
              wide
              onPress={() => {
                setWay('app');
              }}
            >
              <Trans>With an app that makes codes</Trans>
            </Button>
            <p className={forms.soft}>
              <Trans>Both are good. You can add the other one later.</Trans>
            </p>
          </>
        ) : way === 'app' ? (
          <AuthenticatorSetup hasPassword={hasPassword} onAdded={added} {...(knowsPasskeys() && back())} />
        ) : (
          <PasskeySetup hasPassword={hasPassword} onAdded={added} {...back()} />
        )}
      </div>
      {codes === null ? <SignOutLine onSignedOut={onSignedOut} /> : null}
    </>
  );

  function back() {
    return {
      onBack: () => {
        setWay(null);
      },
    };
  }
}
