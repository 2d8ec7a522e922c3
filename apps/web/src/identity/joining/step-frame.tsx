import type { ReactNode, SubmitEvent } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Heading } from '../../ui/heading.tsx';
import forms from '../form.module.css';
import { JOIN_STEPS, type JoinStep } from './join-steps.ts';
import styles from './joining.module.css';

interface Props {
  readonly step: JoinStep;
  /** The question, which is the heading of the page. */
  readonly question: string;
  readonly why: ReactNode;
  readonly next?: ReactNode;
  readonly isBusy?: boolean;
  readonly onNext: () => void;
  readonly onBack?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One question on a page, how far one has come, and the way on and back. */
export function StepFrame(props: Props) {
  const { step, question, why, next, isBusy = false, onNext, onBack, children } = props;
  const { t } = useLingui();
  const place = JOIN_STEPS.indexOf(step) + 1;
  const count = JOIN_STEPS.length;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!isBusy) onNext();
  }

  return (
    <>
      <div className={styles.top}>
        <div className={styles.progress}>
          <span className={styles.dots} aria-hidden="true">
            {JOIN_STEPS.map((each, index) => (
              <span key={each} className={cx(styles.dot, index < place && styles.done)} />
            ))}
          </span>
          <Trans>
            Step {place} of {count}
          </Trans>
        </div>
        <Heading title={t`Join`}>{question}</Heading>
        <p>{why}</p>
      </div>
      <form className={forms.form} onSubmit={submit} noValidate>
        {children}
        <div className={forms.buttons}>
          <Button look="main" type="submit" isBusy={isBusy}>
            {next ?? <Trans>Next</Trans>}
          </Button>
          {onBack === undefined ? null : (
            <Button onPress={onBack}>
              <Trans>Back</Trans>
            </Button>
          )}
        </div>
      </form>
    </>
  );
}
