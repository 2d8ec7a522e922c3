import { useContext, useRef, useState, type SubmitEvent } from 'react';
import { LIMITS } from '@blether/contracts/limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { api } from '../../data/api.ts';
import { faultAt } from '../../data/problem.ts';
import { wordsForFault } from '../../data/problem-words.ts';
import { announce } from '../../ui/announcer.ts';
import { PasswordField } from '../../ui/password-field.tsx';
import { ProofContext, useProven } from '../proof.ts';
import { ProofField } from '../proof-field.tsx';
import { TroubleLine } from '../trouble-line.tsx';
import forms from '../form.module.css';
import { FormButtons } from './form-buttons.tsx';

interface Props {
  readonly email: string;
  readonly hasPassword: boolean;
  readonly onDone: () => void;
}

export function PasswordForm({ email, hasPassword, onDone }: Props) {
  const { t, i18n } = useLingui();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const known = useContext(ProofContext);
  const change = useProven(
    (wanted: string, proof) => api('PUT /account/password', { body: { ...proof, password: wanted } }),
    (_reply, changed) => {
      // The one that was proved with is no longer right.
      known.keep(changed);
      announce(t`Your password is changed.`);
      onDone();
    },
  );
  const short =
    [...password].length < LIMITS.newPassword.min
      ? t`This is too short. Use 10 letters, numbers or signs, or more.`
      : undefined;
  const fault = (tried ? short : undefined) ?? wordsForFault(i18n, faultAt(change.error, '/password'));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (change.isPending) return;
    if (short === undefined) change.run(password);
    else box.current?.focus();
  }

  return (
    <form className={forms.lines} onSubmit={submit} noValidate>
      {fault === undefined ? <TroubleLine error={change.error} /> : null}
      {/* Password managers need to know whose password it is. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={t`New password`}
        hint={
          <Trans>
            Use 10 letters, numbers or signs, or more. Three or four words that do not belong together are
            good.
          </Trans>
        }
        name="new-password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        fault={fault}
        inputRef={box}
      />
      <p className={forms.soft}>
        <Trans>You will be signed out on all your other devices.</Trans>
      </p>
      <ProofField asked={change.asked} hasPassword={hasPassword} />
      <FormButtons words={t`Save`} isBusy={change.isPending} onBack={onDone} />
    </form>
  );
}
