import { useState, type ReactNode, type Ref } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from './button.tsx';
import { LineField } from './field.tsx';

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly name?: string;
  /** `new-password` has password managers offer one; `current-password` has them fill in the one they know. */
  readonly autoComplete: 'new-password' | 'current-password';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A password, which can be looked at: who types with shaky hands cannot go by dots. */
export function PasswordField({ name = 'password', inputRef, hint, ...props }: Props) {
  const { t } = useLingui();
  const [shown, setShown] = useState(false);
  return (
    <LineField
      {...props}
      {...(inputRef !== undefined && { inputRef })}
      {...(hint !== undefined && { hint })}
      name={name}
      type={shown ? 'text' : 'password'}
      action={
        <Button
          onPress={() => {
            setShown(!shown);
          }}
          aria-label={shown ? t`Hide password` : t`Show password`}
        >
          {shown ? <Trans>Hide</Trans> : <Trans>Show</Trans>}
        </Button>
      }
    />
  );
}
