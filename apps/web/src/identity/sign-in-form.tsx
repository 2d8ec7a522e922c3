import { lazy, Suspense, useRef, useState, type SubmitEvent } from 'react';
import { Link } from '@tanstack/react-router';
import type { Me, Removal, SignInOutcome } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { faultAt } from '../data/problem.ts';
import { wordsForFault } from '../data/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { LoadingFace } from '../ui/face.tsx';
import { LineField } from '../ui/field.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { halfWay, setHalfWay } from './half-way.ts';
import { knowsPasskeys, usePasskeySignIn } from './passkey-sign-in.mutation.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useSignIn } from './sign-in.mutation.ts';
import styles from './sign-in.module.css';

// Nobody waits for what they may not need: this page is for everybody, on any line.
const SecondStep = lazy(async () => ({ default: (await import('./second-step.tsx')).SecondStep }));
const LinkRequest = lazy(async () => ({ default: (await import('./links/link-request.tsx')).LinkRequest }));
const PasskeyTrouble = lazy(async () => ({
  default: (await import('./passkey-trouble.tsx')).PasskeyTrouble,
}));

interface Missing {
  readonly email?: string;
  readonly password?: string;
}

interface Props {
  readonly onSignedIn: (me: Me) => void;
  /** A moderator has closed the account of whoever has just shown who they are. */
  readonly onRemoved: (removal: Removal) => void;
}

/** Every way in, and the second step where there is one. */
export function SignInForm({ onSignedIn, onRemoved }: Props) {
  const { t, i18n } = useLingui();
  const [half, setHalf] = useState(halfWay);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [remember, setRemember] = useState(false);
  const [byLink, setByLink] = useState(false);
  const [missing, setMissing] = useState<Missing>({});
  const emailBox = useRef<HTMLInputElement>(null);
  const passwordBox = useRef<HTMLInputElement>(null);

  function come(outcome: SignInOutcome) {
    const methods = outcome.state === 'second-factor' ? outcome.methods : null;
    setHalfWay(methods);
    setHalf(methods);
    setPassword('');
    if (outcome.state === 'signed-in') onSignedIn(outcome.me);
    if (outcome.state === 'removed') onRemoved(outcome.removal);
  }

  const signIn = useSignIn(come);
  const passkey = usePasskeySignIn(come);
  const emailFault = missing.email ?? wordsForFault(i18n, faultAt(signIn.error, '/email'));
  const passwordFault = missing.password ?? wordsForFault(i18n, faultAt(signIn.error, '/password'));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (signIn.isPending) return;
    const gaps: Missing = {
      ...(email.trim() === '' && { email: t`Write your email address here.` }),
      ...(password === '' && { password: t`Write your password here.` }),
    };
    setMissing(gaps);
    passkey.reset();
    if (gaps.email !== undefined) emailBox.current?.focus();
    else if (gaps.password !== undefined) passwordBox.current?.focus();
    else signIn.mutate({ email: email.trim(), password, remember });
  }

  if (half) {
    return (
      <Suspense fallback={<LoadingFace />}>
        <SecondStep
          methods={half}
          remember={remember}
          onOutcome={come}
          onStartAgain={() => {
            setHalfWay(null);
            setHalf(null);
          }}
        />
      </Suspense>
    );
  }
  return (
    <>
      <form className={styles.form} onSubmit={submit} noValidate>
        {emailFault === undefined && passwordFault === undefined ? (
          <TroubleLine error={signIn.error} />
        ) : null}
        {passkey.error ? (
          <Suspense>
            <PasskeyTrouble error={passkey.error} />
          </Suspense>
        ) : null}
        <LineField
          label={t`Email`}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          fault={emailFault}
          inputRef={emailBox}
        />
        <PasswordField
          label={t`Password`}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          fault={passwordFault}
          inputRef={passwordBox}
        />
        <Check
          name="remember"
          checked={remember}
          onChange={setRemember}
          hint={<Trans>Leave this off if other people use this phone or computer too.</Trans>}
        >
          <Trans>Keep me signed in on this device</Trans>
        </Check>
        <Button look="main" type="submit" wide isBusy={signIn.isPending}>
          {signIn.isPending ? <Trans>Signing in…</Trans> : <Trans>Sign in</Trans>}
        </Button>
        <div className={styles.ways}>
          <Button
            aria-expanded={byLink}
            onPress={() => {
              setByLink(!byLink);
            }}
          >
            <Trans>Email me a link instead</Trans>
          </Button>
          {knowsPasskeys() ? (
            <Button
              isBusy={passkey.isPending}
              onPress={() => {
                signIn.reset();
                passkey.mutate(remember);
              }}
            >
              <Trans>Use a passkey</Trans>
            </Button>
          ) : null}
        </div>
      </form>
      {byLink ? (
        <Suspense fallback={<LoadingFace />}>
          <LinkRequest email={email.trim()} />
        </Suspense>
      ) : null}
      <p className={styles.join}>
        <Trans>
          New here? <Link to="/join/{-$step}">Join Blether</Link>
        </Trans>
      </p>
    </>
  );
}
