import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { SignInOutcome } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf } from '../data/problem.ts';
import { Button } from '../ui/button.tsx';
import { LineField } from '../ui/field.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { PasskeyTrouble } from './passkey-trouble.tsx';
import { knowsPasskeys, usePasskeySignIn } from './passkey-sign-in.mutation.ts';
import { useLostDevice, useSecondStep } from './second-step.mutation.ts';
import { TroubleLine } from './trouble-line.tsx';
import forms from './form.module.css';

interface Props {
  readonly remember: boolean;
  readonly onOutcome: (outcome: SignInOutcome) => void;
  readonly onStartAgain: () => void;
}

/** After the password or the link: a code, a recovery code or a passkey; and what to do without any of them. */
export function SecondStep({ remember, onOutcome, onStartAgain }: Props) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const [isRecovery, setIsRecovery] = useState(false);
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const step = useSecondStep(onOutcome);
  const passkey = usePasskeySignIn(onOutcome);
  const wrong = codeOf(step.error) === 'wrong-code';
  const fault = missing
    ? t`Write your code here.`
    : !wrong
      ? undefined
      : isRecovery
        ? t`That code does not fit. Each recovery code works once.`
        : t`That code does not fit. Look for the newest one and try again.`;

  // The page has changed under somebody's hands: they go on where the next thing is.
  useEffect(() => {
    box.current?.focus();
  }, [isRecovery]);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (step.isPending) return;
    setMissing(code.trim() === '');
    passkey.reset();
    if (code.trim() === '') box.current?.focus();
    else step.mutate(code.trim(), { onError: () => box.current?.select() });
  }

  return (
    <form className={forms.form} onSubmit={submit} noValidate aria-labelledby="second-step">
      <div>
        <h2 id="second-step">
          <Trans>One more step</Trans>
        </h2>
        <p className={forms.soft}>
          {isRecovery ? (
            <Trans>Type one of the recovery codes that you wrote down or printed.</Trans>
          ) : (
            <Trans>Open the app that shows your codes, and type the one for Blether.</Trans>
          )}
        </p>
      </div>
      {wrong ? null : <TroubleLine error={step.error} />}
      <PasskeyTrouble error={passkey.error} />
      <LineField
        // One box is for six numbers, the other for letters too: a phone shows another keyboard.
        key={isRecovery ? 'recovery' : 'code'}
        label={isRecovery ? t`Recovery code` : t`Code`}
        name="code"
        autoComplete="one-time-code"
        inputMode={isRecovery ? 'text' : 'numeric'}
        value={code}
        onChange={setCode}
        fault={fault}
        inputRef={box}
      />
      {wrong ? (
        <p>
          <Trans>After ten minutes or five wrong codes you have to start again.</Trans>
        </p>
      ) : null}
      <Button look="main" type="submit" wide isBusy={step.isPending}>
        {step.isPending ? <Trans>Signing in…</Trans> : <Trans>Sign in</Trans>}
      </Button>
      <div className={forms.buttons}>
        <Button
          onPress={() => {
            setIsRecovery(!isRecovery);
            setCode('');
            setMissing(false);
            step.reset();
          }}
        >
          {isRecovery ? <Trans>Use a code from the app</Trans> : <Trans>Use a recovery code</Trans>}
        </Button>
        {knowsPasskeys() ? (
          <Button
            isBusy={passkey.isPending}
            onPress={() => {
              step.reset();
              passkey.mutate(remember);
            }}
          >
            <Trans>Use a passkey</Trans>
          </Button>
        ) : null}
        <Button onPress={onStartAgain}>
          <Trans>Start again</Trans>
        </Button>
      </div>
      <LostDevice />
    </form>
  );
}

/** What can be done, said as it is: it takes other people, and so it takes time. */
function LostDevice() {
  const lost = useLostDevice();
  return (
    <details className={forms.more}>
      <summary>
        <Trans>I have lost my device</Trans>
      </summary>
      <div className={forms.lines}>
        <p>
          <Trans>
            Do you have a recovery code? Then use it, and you are in at once. If not, we can ask the people
            who run this to take the second step off.
          </Trans>
        </p>
        <p>
          <Trans>
            They have to make sure that it is you, so it can take some days. Until then you cannot sign in.
            When it is done, you get a mail.
          </Trans>
        </p>
        {codeOf(lost.error) === 'wrong-code' ? (
          <NoticeLine tone="gorse" icon="look-here" role="alert">
            <Trans>It has been too long since your password. Start again, and then ask.</Trans>
          </NoticeLine>
        ) : (
          <TroubleLine error={lost.error} />
        )}
        <div role="status">
          {lost.isSuccess ? (
            <NoticeLine tone="loch" icon="message">
              <Trans>We have asked them. You get a mail now to say so, and one more when it is done.</Trans>
            </NoticeLine>
          ) : null}
        </div>
        {lost.isSuccess ? null : (
          <div className={forms.buttons}>
            <Button
              isBusy={lost.isPending}
              onPress={() => {
                lost.mutate();
              }}
            >
              <Trans>Ask them</Trans>
            </Button>
          </div>
        )}
        <p>
          <a href="/talk-to-someone">
            <Trans>You can talk to someone now, also without signing in.</Trans>
          </a>
        </p>
      </div>
    </details>
  );
}
