import { useRef, useState } from 'react';
import { LIMITS } from '@blether/contracts/limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { LineField } from '../../ui/field.tsx';
import { useNameFault } from '../name-fault.ts';
import { StepFrame } from './step-frame.tsx';

interface Props {
  readonly name: string;
  readonly onChange: (name: string) => void;
  /** What the server had against this very name. */
  readonly refused: string | undefined;
  readonly onNext: () => void;
}

export function NameStep({ name, onChange, refused, onNext }: Props) {
  const { t } = useLingui();
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const wrong = useNameFault(name);
  const fault = refused ?? (tried ? wrong : undefined);

  return (
    <StepFrame
      step="name"
      question={t`What shall we call you?`}
      why={<Trans>This is the name that others see. You can change it later.</Trans>}
      onNext={() => {
        setTried(true);
        if (wrong === undefined && refused === undefined) onNext();
        else box.current?.focus();
      }}
    >
      <LineField
        label={t`Your name here`}
        hint={
          <Trans>
            Please do not use your real name. A nickname, a place or a thing you like will do. It keeps you
            safe.
          </Trans>
        }
        name="nickname"
        autoComplete="nickname"
        maxLength={LIMITS.displayName.max * 2}
        value={name}
        onChange={onChange}
        fault={fault}
        inputRef={box}
      />
    </StepFrame>
  );
}
