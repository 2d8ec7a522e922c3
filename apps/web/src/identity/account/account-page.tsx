import { useMemo, useState, type ReactNode } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Me } from '@blether/contracts/identity';
import type { SupportCard } from '@blether/contracts/safety';
import { Trans, useLingui } from '@lingui/react/macro';
import { announce } from '../../ui/announcer.ts';
import { Heading } from '../../ui/heading.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { accountQuery } from '../account.query.ts';
import { ProofContext } from '../proof.ts';
import { AgreedPart } from './agreed-part.tsx';
import { AuthenticatorPart } from './authenticator-part.tsx';
import { Closing } from './closing.tsx';
import { EmailForm } from './email-form.tsx';
import { NameForm } from './name-form.tsx';
import { Part } from './part.tsx';
import { PasskeysPart } from './passkeys-part.tsx';
import { PasswordForm } from './password-form.tsx';
import { RecoveryPart } from './recovery-part.tsx';
import { SessionsPart } from './sessions-part.tsx';
import styles from './account.module.css';

interface Props {
  readonly support: (card: SupportCard) => ReactNode;
  readonly onNamed: (me: Me) => void;
  readonly onClosed: () => void;
}

/** Everything that somebody can see and change of their own account. */
export function AccountPage({ support, onNamed, onClosed }: Props) {
  const { t } = useLingui();
  const { data: account } = useSuspenseQuery(accountQuery);
  const [card, setCard] = useState<SupportCard | null>(null);
  const [password, setPassword] = useState<string | null>(null);
  const proof = useMemo(() => ({ password, keep: setPassword }), [password]);
  const { email, newEmail, hasPassword } = account;
  const hasSecondStep = account.authenticator || account.passkeys.length > 0;

  return (
    <ProofContext value={proof}>
      <Heading title={t`Your account`} />
      {card === null ? null : support(card)}
      {hasPassword || hasSecondStep ? null : (
        <NoticeLine tone="gorse" icon="look-here">
          <Trans>
            Please choose a password here. We did not keep the one you chose before. The button was pressed on
            another device. We could not be sure that it was you.
          </Trans>
        </NoticeLine>
      )}
      <div className={styles.parts}>
        <Part
          title={t`Name`}
          now={
            <>
              <p>{account.name}</p>
              {account.nameWaits ? (
                <p className={styles.soft}>
                  <Trans>A moderator has yet to read this name. Until then others see “New member”.</Trans>
                </p>
              ) : null}
            </>
          }
          change={t`Change`}
        >
          {(close) => (
            <NameForm
              name={account.name}
              onBack={close}
              onChanged={(reply) => {
                setCard(reply.support);
                onNamed(reply.me);
                announce(t`Your name is changed.`);
                close();
              }}
            />
          )}
        </Part>
        <Part
          title={t`Email`}
          now={
            <>
              <p>{email}</p>
              {newEmail === null ? null : (
                <p className={styles.soft}>
                  <Trans>We have sent a mail to {newEmail}. Press the button in it to change to it.</Trans>
                </p>
              )}
            </>
          }
          change={t`Change`}
        >
          {(close) => <EmailForm hasPassword={hasPassword} onDone={close} />}
        </Part>
        <Part
          title={t`Password`}
          now={
            <p className={styles.soft}>
              {hasPassword ? (
                <Trans>You have one.</Trans>
              ) : (
                <Trans>You have none. You sign in by mail.</Trans>
              )}
            </p>
          }
          change={hasPassword ? t`Change` : t`Choose one`}
        >
          {(close) => <PasswordForm email={email} hasPassword={hasPassword} onDone={close} />}
        </Part>
      </div>
      <div className={styles.parts}>
        <AuthenticatorPart account={account} />
        <PasskeysPart account={account} />
        {hasSecondStep ? <RecoveryPart account={account} /> : null}
      </div>
      <div className={styles.parts}>
        <SessionsPart account={account} />
      </div>
      <div className={styles.parts}>
        <Part
          title={t`Contact details`}
          now={
            <p>
              <Link className={styles.link} to="/account/contact">
                <Trans>Whom we may reach if you are in danger</Trans>
              </Link>
            </p>
          }
        />
        <AgreedPart account={account} />
        <Part
          title={t`Close your account`}
          now={
            <p className={styles.soft}>
              <Trans>You can leave at any time.</Trans>
            </p>
          }
          change={t`Close it`}
        >
          {(close) => <Closing hasPassword={hasPassword} onClosed={onClosed} onKeep={close} />}
        </Part>
      </div>
    </ProofContext>
  );
}
