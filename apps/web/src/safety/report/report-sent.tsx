import { useEffect, useRef, useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { ReportView } from '@blether/contracts/reports';
import type { SupportCard as Card } from '@blether/contracts/safety';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button.tsx';
import { ByWhen } from '../../ui/by-when.tsx';
import { SupportCard } from '../support-card.tsx';
import { AddWordsForm } from './add-words-form.tsx';
import styles from './report.module.css';

export interface Made {
  readonly report: ReportView;
  readonly support: Card | null;
}

interface Props extends Made {
  readonly name: string;
  readonly onClose: () => void;
}

/** What happens next, and when; who to call, where somebody is in danger; and room to say more. */
export function ReportSent({ report, support, name, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [added, setAdded] = useState<Made>();
  const now = added ?? { report, support };
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        <Trans>Thank you for telling us</Trans>
      </h2>
      {now.support ? <SupportCard card={now.support} /> : null}
      <p>
        {now.report.lookBy === null ? (
          <Trans>A moderator is looking at it.</Trans>
        ) : (
          <Trans>
            A moderator will look at it. We aim to do so by <ByWhen at={now.report.lookBy} />.
          </Trans>
        )}{' '}
        <Trans>We will not tell {name} that it was you.</Trans>
      </p>
      <p>
        <Trans>
          You can see how far it has got in <Link to="/you/reports">your reports</Link>.
        </Trans>
      </p>
      {now.report.words === null ? (
        <AddWordsForm
          report={now.report}
          onAdded={(next, card) => {
            setAdded({ report: next, support: card });
            heading.current?.focus();
          }}
        />
      ) : added ? (
        <p>
          <Trans>We have added your words.</Trans>
        </p>
      ) : null}
      <div>
        <Button look="quiet" onPress={onClose}>
          <Trans>Done</Trans>
        </Button>
      </div>
    </>
  );
}
