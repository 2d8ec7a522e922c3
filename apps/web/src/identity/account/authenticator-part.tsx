import { useState } from 'react';
import type { AccountView } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { api } from '../../data/api.ts';
import { codeOf } from '../../data/problem.ts';
import { announce } from '../../ui/announcer.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { useProven } from '../proof.ts';
import { AuthenticatorSetup } from '../second-factor/authenticator-setup.tsx';
import { RecoveryCodes } from '../second-factor/recovery-codes.tsx';
import { Part } from './part.tsx';
import { SureForm } from './sure-form.tsx';
import styles from './account.module.css';

/** An app that makes codes: added, or taken off. */
export function AuthenticatorPart({ account }: { readonly account: AccountView }) {
  const { t } = useLingui();
  return (
    <Part
      title={t`Codes from an app`}
      now={
        <p className={styles.soft}>
          {account.authenticator ? (
            <Trans>On. We ask for a code after your password.</Trans>
          ) : (
            <Trans>Off. With it, nobody gets in with your password alone.</Trans>
          )}
        </p>
      }
      change={account.authenticator ? t`Turn off` : t`Turn on`}
    >
      {(close) => <Change account={account} onDone={close} />}
    </Part>
  );
}

interface Props {
  readonly account: AccountView;
  readonly onDone: () => void;
}

/** What was begun goes on, whatever is heard meanwhile: nobody may lose sight of codes that are shown once. */
function Change({ account, onDone }: Props) {
  const [wasOn] = useState(account.authenticator);
  return wasOn ? <TakeOff account={account} onDone={onDone} /> : <Add account={account} onDone={onDone} />;
}

function Add({ account, onDone }: Props) {
  const { t } = useLingui();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null) return <RecoveryCodes codes={codes} onSaved={onDone} />;
  return (
    <AuthenticatorSetup
      hasPassword={account.hasPassword}
      onBack={onDone}
      onAdded={(made) => {
        announce(t`Codes from an app are on.`);
        if (made === null) onDone();
        else setCodes(made);
      }}
    />
  );
}

function TakeOff({ account, onDone }: Props) {
  const { t } = useLingui();
  const remove = useProven(
    (_: undefined, proof) => api('POST /account/authenticator/remove', { body: proof }),
    () => {
      announce(t`Codes from an app are off.`);
      onDone();
    },
  );
  if (codeOf(remove.error) === 'second-factor-needed') return <LastOne />;
  return (
    <SureForm change={remove} hasPassword={account.hasPassword} words={t`Turn it off`} onBack={onDone}>
      <Trans>Your app will make codes for Blether that no longer work. You can turn it on again later.</Trans>
    </SureForm>
  );
}

/** What a role asks for cannot be taken off whole. */
export function LastOne() {
  return (
    <NoticeLine tone="gorse" icon="look-here" role="alert">
      <Trans>Your role asks for a second step, and this is your last one. Add another one first.</Trans>
    </NoticeLine>
  );
}
