import { useRef, useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Choose } from '../../ui/choose.tsx';
import { LineField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { JoinDraft } from './join-draft.ts';
import { bornOf } from './join-steps.ts';
import { StepFrame } from './step-frame.tsx';
import styles from './joining.module.css';

interface Props {
  readonly draft: JoinDraft;
  readonly onChange: (born: Partial<Pick<JoinDraft, 'month' | 'year'>>) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from(
  { length: 12 },
  (_, index) => [String(index + 1), month.format(Date.UTC(2000, index, 1))] as const,
);

/** Month and year are enough to know whether somebody is old enough. */
export function BornStep({ draft, onChange, onNext, onBack }: Props) {
  const { t } = useLingui();
  const [tried, setTried] = useState(false);
  const monthBox = useRef<HTMLSelectElement>(null);
  const yearBox = useRef<HTMLInputElement>(null);
  const monthMissing = tried && draft.month === '';
  const yearFault =
    tried && bornOf({ ...draft, month: '1' }) === null ? t`Write a year, like 1974.` : undefined;

  return (
    <StepFrame
      step="born"
      question={t`When were you born?`}
      why={
        <Trans>
          We ask so that we know if you are old enough to join. We look at it once and do not keep it.
        </Trans>
      }
      onBack={onBack}
      onNext={() => {
        setTried(true);
        if (draft.month === '') monthBox.current?.focus();
        else if (bornOf(draft) === null) yearBox.current?.focus();
        else onNext();
      }}
    >
      <div className={styles.born}>
        <div>
          <Choose
            label={t`Month`}
            name="bday-month"
            autoComplete="bday-month"
            empty={t`Choose`}
            value={draft.month}
            onChange={(chosen) => {
              onChange({ month: chosen });
            }}
            options={MONTHS}
            faultId={monthMissing ? 'born-month-fault' : undefined}
            selectRef={monthBox}
          />
          {monthMissing ? (
            <p id="born-month-fault" className={styles.fault}>
              <Icon name="look-here" />
              <Trans>Choose a month.</Trans>
            </p>
          ) : null}
        </div>
        <LineField
          label={t`Year`}
          name="bday-year"
          autoComplete="bday-year"
          inputMode="numeric"
          maxLength={4}
          value={draft.year}
          onChange={(year) => {
            onChange({ year });
          }}
          fault={yearFault}
          inputRef={yearBox}
        />
      </div>
    </StepFrame>
  );
}
