import { useState } from 'react';
import type { AccountView } from '@blether/contracts/identity';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { api } from '../../data/api.ts';
import { useProven } from '../proof.ts';
import { RecoveryCodes } from '../second-factor/recovery-codes.tsx';
import { Part } from './part.tsx';
import { SureForm } from './sure-form.tsx';
import styles from './account.module.css';

export function RecoveryPart({ account }: { readonly account: AccountView }) {
  const { t } = useLingui();
  const left = account.recoveryCodesLeft;
  return (
    <Part
      title={t`Recovery codes`}
      now={
        <p className={styles.soft}>
          {left === 0 ? (
            <Trans>
              You have none left. Make new ones, so that you can still get in if you lose your device.
            </Trans>
          ) : (
            <Plural
              value={left}
              one="You have # left. It lets you in if you lose your device."
              other="You have # left. One of them lets you in if you lose your device."
            />
          )}
        </p>
      }
      change={t`Make new ones`}
    >
      {(close) => <Renew hasPassword={account.hasPassword} onDone={close} />}
    </Part>
  );
}

function Renew({ hasPassword, onDone }: { readonly hasPassword: boolean; readonly onDone: () => void }) {
  const { t } = useLingui();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const renew = useProven(
    (_: undefined, proof) => api('POST /account/recovery-codes', { body: proof }),
    ({ recoveryCodes }) => {
      setCodes(recoveryCodes);
    },
  );
  if (codes !== null) return <RecoveryCodes codes={codes} onSaved={onDone} />;
  return (
    <SureForm change={renew} hasPassword={hasPassword} words={t`Make new codes`} onBack={onDone}>
      <Trans>You get ten new codes. The old ones stop working at once.</Trans>
    </SureForm>
  );
}
