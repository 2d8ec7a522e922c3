import type { ReactNode } from 'react';
import type { Proven } from '../proof.ts';
import { ProofField } from '../proof-field.tsx';
import { TroubleLine } from '../trouble-line.tsx';
import forms from '../form.module.css';
import { FormButtons } from './form-buttons.tsx';

interface Props {
  readonly change: Proven<undefined>;
  readonly hasPassword: boolean;
  /** Of the button, which says what will be done. */
  readonly words: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** Says what will happen, and does it when somebody says so a second time. */
export function SureForm({ change, hasPassword, words, onBack, children }: Props) {
  return (
    <form
      className={forms.lines}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!change.isPending) change.run(undefined);
      }}
    >
      <p>{children}</p>
      <TroubleLine error={change.error} />
      <ProofField asked={change.asked} hasPassword={hasPassword} />
      <FormButtons words={words} isBusy={change.isPending} onBack={onBack} />
    </form>
  );
}
