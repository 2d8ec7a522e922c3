import { useRef, useState, type SubmitEvent } from 'react';
import type { Words } from '@blether/contracts/brand';
import { LIMITS } from '@blether/contracts/limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { faultAt } from '../../data/problem.ts';
import { wordsForFault } from '../../data/problem-words.ts';
import { Button } from '../../ui/button.tsx';
import { LineField } from '../../ui/field.tsx';
import { PasskeyTrouble } from '../passkey-trouble.tsx';
import { useProven } from '../proof.ts';
import { ProofField } from '../proof-field.tsx';
import forms from '../form.module.css';

interface Props {
  readonly hasPassword: boolean;
  readonly onAdded: (codes: readonly string[] | null) => void;
  readonly onBack?: () => void;
}

/** Makes a passkey on this device, or on a phone or key that it can reach. */
export function PasskeySetup({ hasPassword, onAdded, onBack }: Props) {
  const { t, i18n } = useLingui();
  const [name, setName] = useState(() => t`My device`);
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const add = useProven(
    // What somebody typed is what the brand `Words` names.
    async (given: string, proof) => (await import('../passkey.ts')).addPasskey(given as Words, proof),
    onAdded,
  );
  const fault = missing ? t`Write a name here.` : wordsForFault(i18n, faultAt(add.error, '/name'));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (add.isPending) return;
    setMissing(name.trim() === '');
    if (name.trim() === '') box.current?.focus();
    else add.run(name.trim());
  }

  return (
    <form className={forms.lines} onSubmit={submit} noValidate>
      <p>
        <Trans>
          With a passkey you sign in just as you unlock your phone. That may be with a finger, your face or a
          number. There is no code to type.
        </Trans>
      </p>
      {fault === undefined ? <PasskeyTrouble error={add.error} /> : null}
      <LineField
        label={t`What shall we call it?`}
        hint={<Trans>So that you know it again. Only you see this.</Trans>}
        name="passkey-name"
        autoComplete="off"
        maxLength={LIMITS.passkeyName.max}
        value={name}
        onChange={setName}
        fault={fault}
        inputRef={box}
      />
      <ProofField asked={add.asked} hasPassword={hasPassword} />
      <div className={forms.buttons}>
        <Button look="main" type="submit" isBusy={add.isPending}>
          {add.isPending ? <Trans>Look at your device…</Trans> : <Trans>Make a passkey</Trans>}
        </Button>
        {onBack === undefined ? null : (
          <Button onPress={onBack}>
            <Trans>Not now</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}
