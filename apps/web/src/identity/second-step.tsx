import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { SecondStepKind, SignInOutcome } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf } from '../data/problem.ts';
import { Button } from '../ui/button.tsx';
import { LineField } from '../ui/field.tsx';
import { setHalfWay } from './half-way.ts';
import { LostDevice } from './lost-device.tsx';
import { PasskeyTrouble } from './passkey-trouble.tsx';
import { knowsPasskeys, usePasskeySignIn } from './passkey-sign-in.mutation.ts';
import { useLostDevice, useSecondStep } from './second-step.mutation.ts';
import { TroubleLine } from './trouble-line.tsx';
import { TryIsOver } from './try-is-over.tsx';
import forms from './form.module.css';

interface Props {
  /** What this account can give. */
  readonly methods: readonly SecondStepKind[];
  readonly remember: boolean;
  readonly onOutcome: (outcome: SignInOutcome) => void;
  readonly onStartAgain: () => void;
}

/** After the password or the link: what this account has of a code, a passkey and recovery codes; and what to do without. */
export function SecondStep({ methods, remember, onOutcome, onStartAgain }: Props) {
  const { t } = useLingui();
  const mayGive = methods.filter((each) => each !== 'passkey' || knowsPasskeys());
  const [way, setWay] = useState(mayGive[0]);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const step = useSecondStep(onOutcome);
  const passkey = usePasskeySignIn(onOutcome);
  const lost = useLostDevice();
  const isOver = [step, lost].some(({ error }) => codeOf(error) === 'prove-it-is-you');
  const wrong = codeOf(step.error) === 'wrong-code';
  const fault = missing
    ? t`Write your code here.`
    : !wrong
      ? undefined
      : way === 'recovery-code'
        ? t`That code does not fit. Each recovery code works once.`
        : t`That code does not fit. Look for the newest one and try again.`;

  // The page has changed under somebody's hands: they go on where the next thing is.
  useEffect(() => {
    (box.current ?? main.current)?.focus();
  }, [way]);
  // Nor does it come back when the page is loaded anew.
  useEffect(() => {
    if (isOver) setHalfWay(null);
  }, [isOver]);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (step.isPending || passkey.isPending) return;
    if (way === 'passkey') {
      givePasskey();
      return;
    }
    setMissing(code.trim() === '');
    passkey.reset();
    if (code.trim() === '') box.current?.focus();
    else step.mutate(code.trim(), { onError: () => box.current?.select() });
  }

  function givePasskey() {
    step.reset();
    passkey.mutate(remember);
  }

  function turnTo(next: SecondStepKind) {
    setWay(next);
    setCode('');
    setMissing(false);
    step.reset();
    passkey.reset();
  }

  if (isOver) return <TryIsOver onStartAgain={onStartAgain} />;
  const others = mayGive.filter((each) => each !== way);
  return (
    <form className={forms.form} onSubmit={submit} noValidate aria-labelledby="second-step">
      <div>
        <h2 id="second-step">
          <Trans>One more step</Trans>
        </h2>
        <p className={forms.soft}>
          {way === 'recovery-code' ? (
            <Trans>Type one of the recovery codes that you wrote down or printed.</Trans>
          ) : way === 'authenticator' ? (
            <Trans>Open the app that shows your codes, and type the one for Blether.</Trans>
          ) : way === 'passkey' ? (
            <Trans>Now use the passkey that you made for Blether.</Trans>
          ) : null}
        </p>
        {methods.includes('passkey') && !knowsPasskeys() ? (
          <p className={forms.soft}>
            <Trans>
              You have a passkey, but this browser cannot use it. Try it in another one if you can.
            </Trans>
          </p>
        ) : null}
      </div>
      {wrong ? null : <TroubleLine error={step.error} />}
      <PasskeyTrouble error={passkey.error} />
      {way === 'authenticator' || way === 'recovery-code' ? (
        <LineField
          // One box is for six numbers, the other for letters too: a phone shows another keyboard.
          key={way}
          label={way === 'recovery-code' ? t`Recovery code` : t`Code`}
          name="code"
          autoComplete="one-time-code"
          inputMode={way === 'recovery-code' ? 'text' : 'numeric'}
          value={code}
          onChange={setCode}
          fault={fault}
          inputRef={box}
        />
      ) : null}
      {wrong ? (
        <p>
          <Trans>After ten minutes or five wrong codes you have to start again.</Trans>
        </p>
      ) : null}
      {way === undefined ? null : (
        <Button
          look="main"
          type="submit"
          wide
          ref={main}
          isBusy={step.isPending || (way === 'passkey' && passkey.isPending)}
        >
          {step.isPending ? (
            <Trans>Signing in…</Trans>
          ) : way === 'passkey' ? (
            <Trans>Use a passkey</Trans>
          ) : (
            <Trans>Sign in</Trans>
          )}
        </Button>
      )}
      <div className={forms.buttons}>
        {others.includes('authenticator') ? (
          <Button
            onPress={() => {
              turnTo('authenticator');
            }}
          >
            <Trans>Use a code from the app</Trans>
          </Button>
        ) : null}
        {others.includes('recovery-code') ? (
          <Button
            onPress={() => {
              turnTo('recovery-code');
            }}
          >
            <Trans>Use a recovery code</Trans>
          </Button>
        ) : null}
        {others.includes('passkey') ? (
          <Button isBusy={passkey.isPending} onPress={givePasskey}>
            <Trans>Use a passkey</Trans>
          </Button>
        ) : null}
        <Button onPress={onStartAgain}>
          <Trans>Start again</Trans>
        </Button>
      </div>
      <LostDevice hasCodes={methods.includes('recovery-code')} lost={lost} />
    </form>
  );
}
