import { useRef, useState } from 'react';
import { LIMITS } from '@blether/contracts/limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf, faultAt } from '../../data/problem.ts';
import { wordsForFault } from '../../data/problem-words.ts';
import { LineField } from '../../ui/field.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { TroubleLine } from '../trouble-line.tsx';
import { StepFrame } from './step-frame.tsx';

/** What the server takes for an email address, but for its length. */
const EMAIL = /^[^\s<>()[\]\\,;:@"]+@[^\s<>()[\]\\,;:@"]+\.[^\s<>()[\]\\,;:@".]{2,}$/;

interface Props {
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly password: string;
  readonly onPassword: (password: string) => void;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onJoin: () => void;
  readonly onBack: () => void;
}

/** The last step, so that the password is sent from where it was typed and never kept. */
export function EmailStep(props: Props) {
  const { email, onEmail, password, onPassword, error, isBusy, onJoin, onBack } = props;
  const { t, i18n } = useLingui();
  const [tried, setTried] = useState(false);
  const emailBox = useRef<HTMLInputElement>(null);
  const passwordBox = useRef<HTMLInputElement>(null);
  const noEmail = email.trim() === '' ? t`Write your email address here.` : undefined;
  const wrongEmail = noEmail ?? wordsForFault(i18n, EMAIL.test(email.trim()) ? undefined : 'not-an-email');
  const short =
    [...password].length < LIMITS.newPassword.min
      ? t`This is too short. Use 10 letters, numbers or signs, or more.`
      : undefined;
  const emailFault = (tried ? wrongEmail : undefined) ?? wordsForFault(i18n, faultAt(error, '/email'));
  const passwordFault = (tried ? short : undefined) ?? wordsForFault(i18n, faultAt(error, '/password'));

  return (
    <StepFrame
      step="email"
      question={t`How will you sign in?`}
      why={<Trans>No one here sees your email. We use it to let you in, and for mails you ask for.</Trans>}
      next={isBusy ? <Trans>One moment…</Trans> : <Trans>Join</Trans>}
      isBusy={isBusy}
      onBack={onBack}
      onNext={() => {
        setTried(true);
        if (wrongEmail !== undefined) emailBox.current?.focus();
        else if (short !== undefined) passwordBox.current?.focus();
        else onJoin();
      }}
    >
      {codeOf(error) === 'validation' ? null : <TroubleLine error={error} />}
      <LineField
        label={t`Email`}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={onEmail}
        fault={emailFault}
        inputRef={emailBox}
      />
      <PasswordField
        label={t`Choose a password`}
        hint={
          <Trans>
            Use 10 letters, numbers or signs, or more. Three or four words that do not belong together are
            good.
          </Trans>
        }
        autoComplete="new-password"
        value={password}
        onChange={onPassword}
        fault={passwordFault}
        inputRef={passwordBox}
      />
    </StepFrame>
  );
}
