import { useState, type SubmitEvent } from 'react';
import type { KeptHelpline } from '@blether/contracts/safety';
import { Trans, useLingui } from '@lingui/react/macro';
import { faultAt } from '../data/problem.ts';
import { wordsForFault } from '../data/problem-words.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { LineField } from '../ui/field.tsx';
import { useChangeHelplines } from './helplines.mutation.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useFocusOnOpen } from './use-focus-on-open.ts';
import styles from './admin.module.css';

const USUAL_MONTHS = 6;

function inHalfAYear(): string {
  const day = new Date();
  day.setMonth(day.getMonth() + USUAL_MONTHS);
  return day.toISOString().slice(0, 10);
}

interface Props {
  readonly seen: KeptHelpline;
  readonly onDone: () => void;
}

/** Says that its owner answers there, and when somebody should look again. */
export function ConfirmForm({ seen, onDone }: Props) {
  const { i18n, t } = useLingui();
  const confirm = useChangeHelplines();
  const form = useFocusOnOpen();
  const [day, setDay] = useState(inHalfAYear);
  const fault = wordsForFault(i18n, faultAt(confirm.error, '/reviewBy'));
  const { name } = seen;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (confirm.isPending) return;
    confirm.mutate(
      { kind: 'confirm', seen, reviewBy: day },
      {
        onSuccess: () => {
          announce(t`Saved.`);
          onDone();
        },
      },
    );
  }

  return (
    <form ref={form} className={styles.inner} onSubmit={submit} noValidate aria-label={t`Check ${name}`}>
      <p>
        <Trans>Call it, text it or look at their own page first. Is all of it right?</Trans>
      </p>
      <LineField
        label={t`Check it again by`}
        hint={t`From the day after, staff are told each day until you have looked.`}
        name="reviewBy"
        type="date"
        value={day}
        onChange={setDay}
        fault={fault}
      />
      {confirm.error && fault === undefined ? <TroubleLine error={confirm.error} /> : null}
      <div className={styles.actions}>
        <Button look="main" type="submit" isBusy={confirm.isPending}>
          {confirm.isPending ? <Trans>Saving…</Trans> : <Trans>Yes, it is right</Trans>}
        </Button>
        <Button look="quiet" onPress={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
}
