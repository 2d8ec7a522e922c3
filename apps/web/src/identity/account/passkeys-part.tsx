import { useState } from 'react';
import type { AccountView, PasskeyView } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { api } from '../../data/api.ts';
import { codeOf } from '../../data/problem.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { knowsPasskeys } from '../passkey-sign-in.mutation.ts';
import { useProven } from '../proof.ts';
import { PasskeySetup } from '../second-factor/passkey-setup.tsx';
import { RecoveryCodes } from '../second-factor/recovery-codes.tsx';
import { LastOne } from './authenticator-part.tsx';
import { useDay } from './days.ts';
import { Part } from './part.tsx';
import { SureForm } from './sure-form.tsx';
import styles from './account.module.css';

export function PasskeysPart({ account }: { readonly account: AccountView }) {
  const { t } = useLingui();
  return (
    <Part
      title={t`Passkeys`}
      now={
        account.passkeys.length === 0 ? (
          <p className={styles.soft}>
            <Trans>None yet. With one you sign in as you unlock your phone.</Trans>
          </p>
        ) : (
          <ul className={styles.rows}>
            {account.passkeys.map((passkey) => (
              <Passkey key={passkey.id} passkey={passkey} hasPassword={account.hasPassword} />
            ))}
          </ul>
        )
      }
      {...(knowsPasskeys() && { change: t`Add` })}
    >
      {(close) => <Add account={account} onDone={close} />}
    </Part>
  );
}

interface AddProps {
  readonly account: AccountView;
  readonly onDone: () => void;
}

function Add({ account, onDone }: AddProps) {
  const { t } = useLingui();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null) return <RecoveryCodes codes={codes} onSaved={onDone} />;
  return (
    <PasskeySetup
      hasPassword={account.hasPassword}
      onBack={onDone}
      onAdded={(made) => {
        announce(t`The passkey is added.`);
        if (made === null) onDone();
        else setCodes(made);
      }}
    />
  );
}

interface PasskeyProps {
  readonly passkey: PasskeyView;
  readonly hasPassword: boolean;
}

function Passkey({ passkey, hasPassword }: PasskeyProps) {
  const { t } = useLingui();
  const [sure, setSure] = useState(false);
  const { name } = passkey;
  const added = useDay(passkey.addedAt);
  const used = useDay(passkey.lastUsedAt);
  const remove = useProven(
    (_: undefined, proof) =>
      api('POST /account/passkeys/:passkeyId/remove', { params: { passkeyId: passkey.id }, body: proof }),
    () => {
      announce(t`The passkey is removed.`);
    },
  );
  return (
    <li className={styles.row}>
      <div>
        <strong>{name}</strong>
        <p className={styles.soft}>
          {passkey.lastUsedAt === null ? (
            <Trans>Added {added}, not used yet</Trans>
          ) : (
            <Trans>
              Added {added}, last used {used}
            </Trans>
          )}
        </p>
      </div>
      {sure ? (
        <div className={styles.wide}>
          {codeOf(remove.error) === 'second-factor-needed' ? (
            <LastOne />
          ) : (
            <SureForm
              change={remove}
              hasPassword={hasPassword}
              words={t`Remove it`}
              onBack={() => {
                setSure(false);
              }}
            >
              <Trans>You will not be able to sign in with “{name}” any more.</Trans>
            </SureForm>
          )}
        </div>
      ) : (
        <Button
          aria-label={t`Remove ${name}`}
          onPress={() => {
            setSure(true);
          }}
        >
          <Trans>Remove</Trans>
        </Button>
      )}
    </li>
  );
}
