import { useState, type SubmitEvent } from 'react';
import type { ForumId, PersonId, TopicId, Words } from '@blether/contracts/brand';
import { LIMITS } from '@blether/contracts/limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf, faultAt } from '../data/problem.ts';
import { wordsFor, wordsForFault } from '../data/problem-words.ts';
import { useDraft } from '../data/use-draft.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { LineField, WordsField } from '../ui/field.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { useStartTopic } from './start-topic.mutation.ts';
import { WhoCanRead } from './who-can-read.tsx';
import styles from './composer.module.css';

interface Props {
  readonly forumId: ForumId;
  readonly author: PersonId;
  readonly onStarted: (topicId: TopicId) => void;
}

const signsIn = (words: string) => [...words].length;

export function StartTopicForm({ forumId, author, onStarted }: Props) {
  const { i18n, t } = useLingui();
  const { draft, change, sending, forgetSent, clear } = useDraft(author, `forum.${forumId}`);
  const [tried, setTried] = useState(false);
  const start = useStartTopic(forumId);
  const title = draft.title.trim();
  const body = draft.body.trim();

  const titleFault = !tried
    ? undefined
    : title === ''
      ? t`Give your topic a title, so that people can find it.`
      : signsIn(title) < LIMITS.topicTitle.min
        ? t`This is too short for a title. Write a few words.`
        : signsIn(title) > LIMITS.topicTitle.max
          ? t`This is too long for a title. Keep it short and write the rest below.`
          : wordsForFault(i18n, faultAt(start.error, '/title'));
  const bodyFault = !tried
    ? undefined
    : body === ''
      ? t`Write something first.`
      : signsIn(body) > LIMITS.postBody.max
        ? t`This is too long for one post. Keep some of it for a reply.`
        : wordsForFault(i18n, faultAt(start.error, '/body'));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    const fits =
      signsIn(title) >= LIMITS.topicTitle.min &&
      signsIn(title) <= LIMITS.topicTitle.max &&
      body !== '' &&
      signsIn(body) <= LIMITS.postBody.max;
    if (!fits || start.isPending) return;
    const clientId = sending(JSON.stringify([title, body]));
    // What somebody typed is what the brand `Words` names.
    start.mutate(
      { clientId, title: title as Words, body: body as Words },
      {
        onSuccess: ({ topic, post }) => {
          clear();
          announce(post.state.kind === 'held' ? t`Waiting for a moderator to read.` : t`Posted.`);
          onStarted(topic.id);
        },
        onError: (error) => {
          if (codeOf(error) === 'client-id-reused') forgetSent();
        },
      },
    );
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <LineField
        label={t`Title`}
        hint={t`A few words that say what it is about.`}
        name="title"
        autoComplete="off"
        value={draft.title}
        isReadOnly={start.isPending}
        onChange={(words) => {
          change({ title: words });
        }}
        fault={titleFault}
      />
      <WordsField
        label={t`What would you like to say?`}
        name="body"
        rows={6}
        value={draft.body}
        isReadOnly={start.isPending}
        onChange={(words) => {
          change({ body: words });
        }}
        fault={bodyFault}
      />
      {start.error && titleFault === undefined && bodyFault === undefined ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(start.error))} <Trans>Your words are safe here.</Trans>
        </NoticeLine>
      ) : null}
      <div className={styles.foot}>
        <WhoCanRead />
        <Button look="main" type="submit" isBusy={start.isPending}>
          {start.isPending ? <Trans>Posting…</Trans> : <Trans>Post</Trans>}
        </Button>
      </div>
    </form>
  );
}
