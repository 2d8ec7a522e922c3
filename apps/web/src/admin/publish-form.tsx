import { useState, type SubmitEvent } from 'react';
import type { Instant, PersonId } from '@blether/contracts/brand';
import type { DocumentKind } from '@blether/contracts/documents';
import { LIMITS } from '@blether/contracts/limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf, faultAt } from '../data/problem.ts';
import { wordsForFault } from '../data/problem-words.ts';
import { serverNow } from '../data/server-clock.ts';
import { useDraft } from '../data/use-draft.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { LineField, WordsField } from '../ui/field.tsx';
import { Markdown } from '../ui/markdown.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { usePublishDocument } from './documents.mutation.ts';
import { TroubleLine } from './trouble-line.tsx';
import styles from './admin.module.css';

interface Props {
  readonly kind: DocumentKind;
  readonly author: PersonId;
  /** The newest version's, to begin with. */
  readonly text: string;
  readonly basedOn: number;
}

const DAY = 24 * 3_600_000;
/** How long people have to read new words before they apply. The service holds to it too (`documents.service.ts`). */
const DAYS_TO_READ = 7;
/** Where the operator's name will stand. */
const NAME_PLACE = '{service}';
const spoken = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** The first moment of a day where the administrator is. */
const startOf = (day: string): Date | null => {
  const moment = new Date(`${day}T00:00`);
  return Number.isNaN(moment.getTime()) ? null : moment;
};

/** The first day whose first moment leaves people that long. */
function firstDay(now: number): Date {
  const least = now + DAYS_TO_READ * DAY;
  const day = new Date(least);
  day.setHours(0, 0, 0, 0);
  if (day.getTime() < least) day.setDate(day.getDate() + 1);
  return day;
}

/** As a field for a day has it. */
const written = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Writes a new version and shows it as people will read it. What is typed stays in this tab until it is published. */
export function PublishForm({ kind, author, text, basedOn }: Props) {
  const { i18n, t } = useLingui();
  const { draft, change, clear } = useDraft(author, `document.${kind}`);
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  const publish = usePublishDocument(kind);
  const body = draft.body === '' ? text : draft.body;
  const isNew = body.trim() !== text.trim();

  const textFault = !tried
    ? undefined
    : !isNew
      ? t`These are the words of the newest version. Change something first.`
      : [...body].length > LIMITS.document.max
        ? t`This is too long for one document.`
        : wordsForFault(i18n, faultAt(publish.error, '/text'));
  const [first] = useState(() => firstDay(serverNow()));
  const firstWords = spoken.format(first);
  const from = startOf(day);
  const isTooSoon = from !== null && from < first;
  const dayFault = !tried
    ? undefined
    : from === null
      ? t`Choose a day.`
      : isTooSoon
        ? t`People need time to read this. Choose ${firstWords} or a later day.`
        : wordsForFault(i18n, faultAt(publish.error, '/appliesFrom'));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (!isNew || from === null || isTooSoon || publish.isPending) return;
    publish.mutate(
      { text: body, appliesFrom: from.toISOString() as Instant, basedOn },
      {
        onSuccess: () => {
          clear();
          setDay('');
          setTried(false);
          announce(t`Published.`);
        },
      },
    );
  }

  return (
    <form className={styles.card} onSubmit={submit} noValidate aria-labelledby="new-version">
      <h2 id="new-version">
        <Trans>Write a new version</Trans>
      </h2>
      <WordsField
        label={t`Words`}
        hint={
          <Trans>
            A line that starts with # is a heading, and ## is a smaller one. A line that starts with - is part
            of a list. Your name stands where you write {NAME_PLACE}.
          </Trans>
        }
        name="text"
        rows={12}
        value={body}
        isReadOnly={publish.isPending}
        onChange={(typed) => {
          change({ body: typed });
        }}
        fault={textFault}
      />
      {isNew ? (
        <section aria-labelledby="preview" className={styles.list}>
          <h3 id="preview">
            <Trans>This is how people will read it</Trans>
          </h3>
          <div className={styles.preview}>
            <Markdown text={body} />
          </div>
        </section>
      ) : null}
      <LineField
        label={t`When does it start?`}
        hint={
          <Trans>
            People need time to read new words first, so they get {DAYS_TO_READ} days or more. The first day
            you can choose is {firstWords}.
          </Trans>
        }
        name="day"
        type="date"
        min={written(first)}
        value={day}
        isReadOnly={publish.isPending}
        onChange={setDay}
        fault={dayFault}
      />
      {codeOf(publish.error) === 'conflict' ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          <Trans>
            Someone else has published a version. It is below. Your words are still here: look at both, then
            publish again.
          </Trans>
        </NoticeLine>
      ) : publish.error && textFault === undefined && dayFault === undefined ? (
        <TroubleLine error={publish.error} />
      ) : null}
      <div className={styles.actions}>
        <Button look="main" type="submit" isBusy={publish.isPending}>
          {publish.isPending ? <Trans>Publishing…</Trans> : <Trans>Publish</Trans>}
        </Button>
        {isNew ? (
          <Button
            look="quiet"
            onPress={() => {
              clear();
              publish.reset();
              setTried(false);
            }}
          >
            <Trans>Start again from the newest version</Trans>
          </Button>
        ) : null}
      </div>
    </form>
  );
}
