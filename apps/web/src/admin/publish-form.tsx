import { useState, type SubmitEvent } from 'react';
import type { Instant, PersonId } from '@blether/contracts/brand';
import type { DocumentKind } from '@blether/contracts/documents';
import { LIMITS } from '@blether/contracts/limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf, faultAt } from '../data/problem.ts';
import { wordsForFault } from '../data/problem-words.ts';
import { useDraft } from '../data/use-draft.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { ChooseOne } from '../ui/choices.tsx';
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

/** The first moment of a day where the administrator is. */
const startOf = (day: string): Instant | null => {
  const moment = new Date(`${day}T00:00`);
  return Number.isNaN(moment.getTime()) ? null : (moment.toISOString() as Instant);
};

/** Writes a new version and shows it as people will read it. What is typed stays in this tab until it is published. */
export function PublishForm({ kind, author, text, basedOn }: Props) {
  const { i18n, t } = useLingui();
  const { draft, change, clear } = useDraft(author, `document.${kind}`);
  const [when, setWhen] = useState<'later' | 'now'>('later');
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
  const dayFault =
    !tried || when === 'now'
      ? undefined
      : startOf(day) === null
        ? t`Choose a day.`
        : wordsForFault(i18n, faultAt(publish.error, '/appliesFrom'));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    const appliesFrom = when === 'now' ? null : startOf(day);
    const isReady = isNew && (when === 'now' || appliesFrom !== null);
    if (!isReady || publish.isPending) return;
    publish.mutate(
      { text: body, appliesFrom, basedOn },
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
            of a list. Your name stands where you write {'{service}'}.
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
      <ChooseOne
        label={t`When does it start?`}
        value={when}
        onChange={setWhen}
        choices={[
          { value: 'later', label: t`On a day that I choose`, hint: t`People can read it before then.` },
          { value: 'now', label: t`At once` },
        ]}
      />
      {when === 'later' ? (
        <LineField
          label={t`Day`}
          name="day"
          type="date"
          value={day}
          isReadOnly={publish.isPending}
          onChange={setDay}
          fault={dayFault}
        />
      ) : null}
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
