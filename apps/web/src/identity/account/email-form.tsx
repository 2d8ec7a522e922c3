import { useRef, useState, type SubmitEvent } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { api } from '../../data/api.ts';
import { faultAt } from '../../data/problem.ts';
import { wordsForFault } from '../../data/problem-words.ts';
import { announce } from '../../ui/announcer.ts';
import { LineField } from '../../ui/field.tsx';
import { useProven } from '../proof.ts';
import { ProofField } from '../proof-field.tsx';
import { TroubleLine } from '../trouble-line.tsx';
import forms from '../form.module.css';
import { FormButtons } from './form-buttons.tsx';

interface Props {
  readonly hasPassword: boolean;
  readonly onDone: () => void;
}

export function EmailForm({ hasPassword, onDone }: Props) {
  const { t, i18n } = useLingui();
  const [email, setEmail] = useState('');
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const change = useProven(
    (wanted: string, proof) => api('PUT /account/email', { body: { ...proof, email: wanted } }),
    () => {
      announce(t`Look in your mail at the new address.`);
      onDone();
    },
  );
  const fault = missing
    ? t`Write your email address here.`
    : wordsForFault(i18n, faultAt(change.error, '/email'));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (change.isPending) return;
    setMissing(email.trim() === '');
    if (email.trim() === '') box.current?.focus();
    else change.run(email.trim());
  }

  return (
    <form className={forms.lines} onSubmit={submit} noValidate>
      {fault === undefined ? <TroubleLine error={change.error} /> : null}
      <LineField
        label={t`New email`}
        hint={<Trans>We send a mail there. Your old address stays until you press the button in it.</Trans>}
        type="email"
        name="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
        fault={fault}
        inputRef={box}
      />
      <ProofField asked={change.asked} hasPassword={hasPassword} />
      <FormButtons words={t`Send the mail`} isBusy={change.isPending} onBack={onDone} />
    </form>
  );
}
