import { useState, type SubmitEvent } from 'react';
import type { Words } from '@blether/contracts/brand';
import type { SupportCard as Card } from '@blether/contracts/safety';
import { LIMITS } from '@blether/contracts/limits';
import type { ReportView } from '@blether/contracts/reports';
import { Trans, useLingui } from '@lingui/react/macro';
import { faultAt } from '../../data/problem.ts';
import { wordsFor, wordsForFault } from '../../data/problem-words.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { WordsField } from '../../ui/field.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { useAddWords } from './report.mutation.ts';
import styles from './report.module.css';

interface Props {
  readonly report: ReportView;
  readonly onAdded: (report: ReportView, support: Card | null) => void;
}

/** A report is sent without words; whoever wants to say more can. */
export function AddWordsForm({ report, onAdded }: Props) {
  const { i18n, t } = useLingui();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const add = useAddWords(report.id);
  const given = words.trim();
  const fault = !tried
    ? undefined
    : given === ''
      ? t`Write something first.`
      : [...given].length > LIMITS.reportWords.max
        ? t`This is too long. Tell us the most important part.`
        : wordsForFault(i18n, faultAt(add.error, '/words'));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (add.isPending || given === '' || [...given].length > LIMITS.reportWords.max) return;
    // What somebody typed is what the brand `Words` names.
    add.mutate(given as Words, {
      onSuccess: (made) => {
        announce(t`We have added your words.`);
        onAdded(made.report, made.support);
      },
    });
  }

  return (
    <form className={styles.more} onSubmit={submit} noValidate>
      <WordsField
        label={t`Is there more that we should know?`}
        hint={t`You do not have to add anything.`}
        name="words"
        value={words}
        isReadOnly={add.isPending}
        onChange={(value) => {
          setWords(value);
          setTried(false);
        }}
        fault={fault}
      />
      {add.error && fault === undefined ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(add.error))} <Trans>Your words are safe here.</Trans>
        </NoticeLine>
      ) : null}
      <div>
        <Button type="submit" isBusy={add.isPending}>
          {add.isPending ? <Trans>Sending…</Trans> : <Trans>Add this to my report</Trans>}
        </Button>
      </div>
    </form>
  );
}
