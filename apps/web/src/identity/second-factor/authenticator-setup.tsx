import { lazy, Suspense, useRef, useState, type SubmitEvent } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { api } from '../../data/api.ts';
import { codeOf } from '../../data/problem.ts';
import { Button } from '../../ui/button.tsx';
import { LoadingFace } from '../../ui/face.tsx';
import { LineField } from '../../ui/field.tsx';
import { useProven } from '../proof.ts';
import { ProofField } from '../proof-field.tsx';
import { TroubleLine } from '../trouble-line.tsx';
import forms from '../form.module.css';
import { useConfirmAuthenticator } from './second-factor.mutation.ts';
import styles from './second-factor.module.css';

const QrCode = lazy(async () => ({ default: (await import('./qr-code.tsx')).QrCode }));

interface Props {
  readonly hasPassword: boolean;
  readonly onAdded: (codes: readonly string[] | null) => void;
  readonly onBack?: () => void;
}

interface Begun {
  readonly secret: string;
  readonly uri: string;
}

/** Three things to do with an app on a phone; nothing counts until its code has come back to us. */
export function AuthenticatorSetup({ hasPassword, onAdded, onBack }: Props) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const begin = useProven(
    (_: undefined, proof) => api('POST /account/authenticator', { body: proof }),
    setBegun,
  );

  if (begun) return <WithCode begun={begun} onAdded={onAdded} onBack={onBack} />;
  return (
    <form
      className={forms.lines}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!begin.isPending) begin.run(undefined);
      }}
    >
      <p>
        <Trans>
          You need a free app that makes codes, such as the one that came with your phone, or any that you
          trust. It shows a new code every half minute.
        </Trans>
      </p>
      <TroubleLine error={begin.error} />
      <ProofField asked={begin.asked} hasPassword={hasPassword} />
      <div className={forms.buttons}>
        <Button look="main" type="submit" isBusy={begin.isPending}>
          {begin.isPending ? <Trans>One moment…</Trans> : <Trans>I have an app</Trans>}
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

interface WithCodeProps {
  readonly begun: Begun;
  readonly onAdded: (codes: readonly string[] | null) => void;
  readonly onBack: (() => void) | undefined;
}

function WithCode({ begun, onAdded, onBack }: WithCodeProps) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const confirm = useConfirmAuthenticator(onAdded);
  const wrong = codeOf(confirm.error) === 'wrong-code';
  const groups = begun.secret.match(/.{1,4}/g) ?? [];

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (confirm.isPending) return;
    setMissing(code.trim() === '');
    if (code.trim() === '') box.current?.focus();
    else confirm.mutate(code.trim(), { onError: () => box.current?.select() });
  }

  return (
    <form className={forms.lines} onSubmit={submit} noValidate>
      <ol className={styles.steps}>
        <li>
          <div className={styles.step}>
            <p>
              <Trans>In the app, press the plus sign and scan this picture.</Trans>
            </p>
            <Suspense fallback={<LoadingFace />}>
              <QrCode
                text={begun.uri}
                label={t`A picture for your app to scan. The same key is written below.`}
              />
            </Suspense>
            <details className={forms.more}>
              <summary>
                <Trans>I cannot scan it</Trans>
              </summary>
              <p>
                <Trans>Type this key into the app instead. Spaces do not matter.</Trans>
              </p>
              <code className={styles.secret}>{groups.join(' ')}</code>
              <p>
                <a href={begun.uri}>
                  <Trans>Or open it in an app on this device</Trans>
                </a>
              </p>
            </details>
          </div>
        </li>
        <li>
          <div className={styles.step}>
            {wrong ? null : <TroubleLine error={confirm.error} />}
            <LineField
              label={t`The code that the app shows`}
              hint={<Trans>Six numbers.</Trans>}
              name="code"
              autoComplete="one-time-code"
              inputMode="numeric"
              value={code}
              onChange={setCode}
              fault={
                missing
                  ? t`Write your code here.`
                  : wrong
                    ? t`That code does not fit. Look for the newest one and try again.`
                    : undefined
              }
              inputRef={box}
            />
          </div>
        </li>
      </ol>
      <div className={forms.buttons}>
        <Button look="main" type="submit" isBusy={confirm.isPending}>
          {confirm.isPending ? <Trans>One moment…</Trans> : <Trans>Turn it on</Trans>}
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
