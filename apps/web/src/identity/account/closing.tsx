import { useEffect, useRef } from 'react';
import { Trans } from '@lingui/react/macro';
import { codeOf } from '../../data/problem.ts';
import { api } from '../../data/api.ts';
import { Button } from '../../ui/button.tsx';
import { useProven } from '../proof.ts';
import { ProofField } from '../proof-field.tsx';
import { TroubleLine } from '../trouble-line.tsx';
import forms from '../form.module.css';
import styles from './account.module.css';

interface Props {
  readonly hasPassword: boolean;
  readonly onClosed: () => void;
  readonly onKeep: () => void;
}

/** What happens when somebody leaves, in plain words, before they press. */
export function Closing({ hasPassword, onClosed, onKeep }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const close = useProven((_: undefined, proof) => api('POST /account/close', { body: proof }), onClosed);
  return (
    <form
      className={forms.lines}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!close.isPending) close.run(undefined);
      }}
    >
      <h3 ref={heading} tabIndex={-1} className={styles.quietFocus}>
        <Trans>This is what happens when you close it</Trans>
      </h3>
      <ul className={styles.points}>
        <li>
          <Trans>You are signed out on all your devices, and you cannot sign in any more.</Trans>
        </li>
        <li>
          <Trans>What you wrote stays, so that the talks of others still make sense.</Trans>
        </li>
        <li>
          <Trans>Your name is taken off it. It says “Former member” instead.</Trans>
        </li>
        <li>
          <Trans>
            Your contact details stay locked away, in case you are in danger. If you do not want that, empty
            them first.
          </Trans>
        </li>
        <li>
          <Trans>We cannot bring the account back. You can join again with a new one.</Trans>
        </li>
      </ul>
      <TroubleLine error={close.error} />
      {codeOf(close.error) === 'last-administrator' ? null : (
        <ProofField asked={close.asked} hasPassword={hasPassword} />
      )}
      <div className={forms.buttons}>
        <Button type="submit" isBusy={close.isPending}>
          {close.isPending ? <Trans>One moment…</Trans> : <Trans>Yes, close my account</Trans>}
        </Button>
        <Button look="main" onPress={onKeep}>
          <Trans>Keep it</Trans>
        </Button>
      </div>
    </form>
  );
}
