import { useEffect, useRef } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NoticeLine } from '../ui/notice-line.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import type { AskedProof } from './proof.ts';

interface Props {
  readonly asked: AskedProof | null;
  readonly hasPassword: boolean;
}

/** Asks for the password where it is needed, and takes nothing of the form away. */
export function ProofField({ asked, hasPassword }: Props) {
  const { t } = useLingui();
  const box = useRef<HTMLInputElement>(null);
  const isAsked = asked !== null;
  const isWrong = asked?.isWrong ?? false;
  useEffect(() => {
    if (isAsked) box.current?.focus();
  }, [isAsked, isWrong]);

  if (asked === null) return null;
  if (!hasPassword) {
    return (
      <NoticeLine tone="gorse" icon="look-here" role="alert">
        <Trans>
          We need to be sure that it is you. Please sign out, sign in again, and do this in the first 15
          minutes.
        </Trans>
      </NoticeLine>
    );
  }
  return (
    <PasswordField
      label={t`Your password, once more`}
      hint={<Trans>So that nobody else can change this on a device you left open.</Trans>}
      name="current-password"
      autoComplete="current-password"
      value={asked.typed}
      onChange={asked.type}
      fault={asked.isWrong ? t`That is not your password. Try again.` : undefined}
      inputRef={box}
    />
  );
}
