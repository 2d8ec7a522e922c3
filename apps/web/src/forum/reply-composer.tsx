import { useRef, useState, type SubmitEvent } from 'react';
import type { PersonId, TopicId, Words } from '@blether/contracts/brand';
import type { PostView } from '@blether/contracts/forum';
import { LIMITS } from '@blether/contracts/limits';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf, faultAt } from '../data/problem.ts';
import { wordsFor, wordsForFault } from '../data/problem-words.ts';
import { useDraft } from '../data/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { WordsField } from '../ui/field.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { KindWords } from './kind-words-list.tsx';
import { useReply } from './reply.mutation.ts';
import { WhoCanRead } from './who-can-read.tsx';
import styles from './composer.module.css';

/** From here on the room that is left is said. */
const NEARLY_FULL = 500;

interface Props {
  readonly topicId: TopicId;
  readonly author: PersonId;
  readonly isPeer: boolean;
  readonly onPosted: (post: PostView, withCard: boolean) => void;
}

export function ReplyComposer({ topicId, author, isPeer, onPosted }: Props) {
  const { i18n, t } = useLingui();
  const { draft, change, sending, forgetSent, clear } = useDraft(author, `topic.${topicId}`);
  const [tried, setTried] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const reply = useReply(topicId);
  const body = draft.body.trim();
  const left = LIMITS.postBody.max - [...body].length;
  const fault = !tried
    ? undefined
    : body === ''
      ? t`Write something first.`
      : left < 0
        ? t`This is too long for one post. Keep some of it for the next.`
        : wordsForFault(i18n, faultAt(reply.error, '/body'));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (reply.isPending || body === '' || left < 0) return;
    reply.mutate(
      // What somebody typed is what the brand `Words` names.
      { clientId: sending(body), body: body as Words },
      {
        onSuccess: ({ post, support }) => {
          clear();
          setTried(false);
          onPosted(post, support !== null);
        },
        onError: (error) => {
          if (codeOf(error) === 'client-id-reused') forgetSent();
        },
      },
    );
  }

  /** Below what stands there already, and ready to be changed. */
  function insert(words: string) {
    change({ body: body === '' ? words : `${body}\n\n${words}` });
    setTried(false);
    area.current?.focus();
  }

  return (
    <form className={`${styles.form ?? ''} ${styles.reply ?? ''}`} onSubmit={submit} noValidate>
      <WordsField
        label={t`Your reply`}
        name="body"
        areaRef={area}
        value={draft.body}
        isReadOnly={reply.isPending}
        onChange={(words) => {
          change({ body: words });
          setTried(false);
        }}
        fault={fault}
      />
      {left <= NEARLY_FULL && left >= 0 ? (
        <p className={styles.left} role="status">
          {plural(left, { one: 'Room for # more letter', other: 'Room for # more letters' })}
        </p>
      ) : null}
      {reply.error && fault === undefined ? (
        <NoticeLine tone="berry" icon="look-here" role="alert">
          {i18n._(wordsFor(reply.error))} <Trans>Your words are safe here.</Trans>
        </NoticeLine>
      ) : null}
      {isPeer ? <KindWords onChoose={insert} /> : null}
      <div className={styles.foot}>
        <WhoCanRead />
        <Button look="main" type="submit" isBusy={reply.isPending}>
          {reply.isPending ? <Trans>Posting…</Trans> : <Trans>Post</Trans>}
        </Button>
      </div>
    </form>
  );
}
