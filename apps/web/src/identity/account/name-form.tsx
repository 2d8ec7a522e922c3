import { useRef, useState, type SubmitEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Words } from '@blether/contracts/brand';
import type { ReplyOf } from '@blether/contracts/routes';
import { Trans, useLingui } from '@lingui/react/macro';
import { api } from '../../data/api.ts';
import { keys } from '../../data/keys.ts';
import { faultAt } from '../../data/problem.ts';
import { wordsForFault } from '../../data/problem-words.ts';
import { LineField } from '../../ui/field.tsx';
import { useNameFault } from '../name-fault.ts';
import { TroubleLine } from '../trouble-line.tsx';
import forms from '../form.module.css';
import { FormButtons } from './form-buttons.tsx';

interface Props {
  readonly name: string;
  readonly onChanged: (reply: ReplyOf<'PUT /account/name'>) => void;
  readonly onBack: () => void;
}

export function NameForm({ name: before, onChanged, onBack }: Props) {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const [name, setName] = useState(before);
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const wrong = useNameFault(name);
  const change = useMutation({
    // What somebody typed is what the brand `Words` names.
    mutationFn: (wanted: string) => api('PUT /account/name', { body: { name: wanted as Words } }),
    onSuccess: (reply) => {
      void client.invalidateQueries({ queryKey: keys.account });
      onChanged(reply);
    },
    onError: () => box.current?.focus(),
  });
  const refused =
    change.variables === name.trim() ? wordsForFault(i18n, faultAt(change.error, '/name')) : undefined;
  const fault = refused ?? (tried ? wrong : undefined);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (change.isPending) return;
    if (wrong === undefined) change.mutate(name.trim());
    else box.current?.focus();
  }

  return (
    <form className={forms.lines} onSubmit={submit} noValidate>
      {faultAt(change.error, '/name') === undefined ? <TroubleLine error={change.error} /> : null}
      <LineField
        label={t`Your name here`}
        hint={<Trans>Please do not use your real name. What you wrote before will show the new one.</Trans>}
        name="nickname"
        autoComplete="nickname"
        value={name}
        onChange={setName}
        fault={fault}
        inputRef={box}
      />
      <FormButtons words={t`Save`} isBusy={change.isPending} onBack={onBack} />
    </form>
  );
}
