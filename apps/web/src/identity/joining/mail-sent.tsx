import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { SupportCard } from '@blether/contracts/safety';
import { Trans, useLingui } from '@lingui/react/macro';
import { Heading } from '../../ui/heading.tsx';
import { EmailAgain } from '../links/email-again.tsx';
import forms from '../form.module.css';
import { useConfirmAgain } from './join.mutation.ts';
import { readSent } from './join-draft.ts';
import styles from './joining.module.css';

interface Props {
  readonly support: (card: SupportCard) => ReactNode;
}

/** Says the same whether or not somebody has the address: what comes next stands in the mail. */
export function MailSent({ support }: Props) {
  const { t } = useLingui();
  const again = useConfirmAgain();
  const sent = readSent();
  const email = sent?.email ?? '';
  return (
    <>
      <div className={styles.top}>
        <Heading title={t`Look in your mail`} />
        {sent === null ? (
          <p>
            <Trans>We have sent you a mail. Press the button in it, and you are in.</Trans>
          </p>
        ) : (
          <p className={styles.email}>
            <Trans>
              We have sent a mail to <strong>{email}</strong>. Press the button in it, and you are in.
            </Trans>
          </p>
        )}
      </div>
      {sent?.support ? support(sent.support) : null}
      <section className={forms.form} aria-labelledby="no-mail">
        <h2 id="no-mail">
          <Trans>No mail yet?</Trans>
        </h2>
        <p>
          <Trans>It can take a few minutes. It may be with the spam or the junk mail.</Trans>
        </p>
        <EmailAgain email={sent?.email} request={again} words={t`Send it again`} />
        <p>
          <Trans>
            Is the address wrong? <Link to="/join/{-$step}">Start again</Link>
          </Trans>
        </p>
      </section>
    </>
  );
}
