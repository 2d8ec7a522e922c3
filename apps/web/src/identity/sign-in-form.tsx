import { useRef, useState, type SubmitEvent } from 'react';
import type { Me } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { faultAt } from '../data/problem.ts';
import { wordsFor, wordsForFault } from '../data/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { LineField } from '../ui/field.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { useSignIn } from './sign-in.mutation.ts';
import styles from './sign-in.module.css';

interface Missing {
  readonly email?: string;
  readonly password?: string;
}

export function SignInForm({ onSignedIn }: { readonly onSignedIn: (me: Me) => void }) {
  const { t, i18n } = useLingui();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [missing, setMissing] = useState<Missing>({});
  const emailBox = useRef<HTMLInputElement>(null);
  const passwordBox = useRef<HTMLInputElement>(null);
  const signIn = useSignIn(onSignedIn);
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
    if (gaps.email !== undefined) emailBox.current?.focus();
    else if (gaps.password !== undefined) passwordBox.current?.focus();
    else signIn.mutate({ email: email.trim(), password });
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {signIn.error && emailFault === undefined && passwordFault === undefined ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(signIn.error))}
        </NoticeLine>
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
      <LineField
        label={t`Password`}
        type={shown ? 'text' : 'password'}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        fault={passwordFault}
        inputRef={passwordBox}
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
      <Button look="main" type="submit" wide isBusy={signIn.isPending}>
        {signIn.isPending ? <Trans>Signing in…</Trans> : <Trans>Sign in</Trans>}
      </Button>
    </form>
  );
}
