import { Trans, useLingui } from '@lingui/react/macro';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import forms from '../form.module.css';
import { useArrival } from '../use-arrival.ts';
import styles from './joining.module.css';

/** A child who cannot join must not be sent away with nothing. */
export function TooYoung() {
  const { t } = useLingui();
  useArrival();
  return (
    <>
      <div className={styles.top}>
        <Heading title={t`Join`}>{t`You cannot join yet`}</Heading>
        <p>
          <Trans>You have to be older to join. We are sorry. We have kept nothing of what you typed.</Trans>
        </p>
      </div>
      <section className={forms.form} aria-labelledby="somebody">
        <h2 id="somebody">
          <Trans>There are people who want to listen to you</Trans>
        </h2>
        <p>
          <Trans>
            Childline is for everybody under 19. It is free, it is open day and night, and you do not have to
            say who you are.
          </Trans>
        </p>
        <div className={styles.numbers}>
          <a className={styles.number} href="tel:08001111">
            <Icon name="phone" />
            <Trans>Call Childline 0800 1111</Trans>
          </a>
          <a className={styles.number} href="tel:999">
            <Icon name="phone" />
            <Trans>In danger now? Call 999</Trans>
          </a>
        </div>
        <p>
          <a href="/talk-to-someone">
            <Trans>See who else you can talk to</Trans>
          </a>
        </p>
      </section>
    </>
  );
}
