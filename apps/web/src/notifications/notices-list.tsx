import { useEffect, useState } from 'react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { NoticeId } from '@blether/contracts/brand';
import type { Notice } from '@blether/contracts/notifications';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../data/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { Face, TroubleFace } from '../ui/face.tsx';
import { Icon } from '../ui/icon.tsx';
import { When } from '../ui/when.tsx';
import { fetchMoreNotices, noticesQuery } from './notices.query.ts';
import { useReadNotices } from './read-notices.mutation.ts';
import styles from './notices.module.css';

function NoticeTitle({ notice }: { readonly notice: Notice }) {
  switch (notice.kind) {
    case 'reply':
      return (
        <Link
          className={styles.link}
          to="/topics/$topicId"
          params={{ topicId: notice.topic.id }}
          search={{ from: 'end' }}
        >
          {notice.topic.title}
        </Link>
      );
    case 'decision':
      return (
        <Link className={styles.link} to="/you/decisions">
          <Trans>What a moderator decided, and why</Trans>
        </Link>
      );
    case 'report':
      return (
        <Link className={styles.link} to="/you/reports">
          <Trans>A moderator has looked at what you told us</Trans>
        </Link>
      );
  }
}

function NoticeRow({ notice, isNew }: { readonly notice: Notice; readonly isNew: boolean }) {
  return (
    <li className={styles.row}>
      <span className={styles.mark}>
        <Icon name={notice.kind === 'reply' ? 'message' : 'look-here'} />
      </span>
      <div>
        <NoticeTitle notice={notice} />
        <p className={styles.meta}>
          {isNew ? (
            <span className={styles.fresh}>
              <Trans>New</Trans>
            </span>
          ) : null}
          <span>
            {notice.kind === 'reply' ? (
              <Plural value={notice.count} one="# new post in this topic" other="# new posts in this topic" />
            ) : null}
          </span>
          <When at={notice.at} />
        </p>
      </div>
    </li>
  );
}

/** Opening the list marks what is in it as read; what was new stays marked as new for this visit. */
export function NoticesList() {
  const { i18n, t } = useLingui();
  const client = useQueryClient();
  const { data: page } = useSuspenseQuery(noticesQuery);
  const [seenNew, setSeenNew] = useState<ReadonlySet<NoticeId>>(new Set());
  const { mutate: markRead, isPending, isError } = useReadNotices();
  const more = useMutation({ mutationFn: () => fetchMoreNotices(client) });

  const unread = page.notices.filter((notice) => !notice.read).map((notice) => notice.id);
  if (unread.some((id) => !seenNew.has(id))) setSeenNew(new Set([...seenNew, ...unread]));
  const wanted = unread.join(' ');
  useEffect(() => {
    // The ids were joined so that an equal list is not sent twice.
    if (wanted !== '' && !isPending && !isError) markRead(wanted.split(' ') as NoticeId[]);
  }, [wanted, isPending, isError, markRead]);

  if (page.notices.length === 0) {
    return (
      <Face
        title={t`Nothing here yet`}
        action={
          <Link to="/forums">
            <Trans>Look round the forums</Trans>
          </Link>
        }
      >
        <Trans>When somebody answers in a topic you are part of, you will see it here.</Trans>
      </Face>
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {page.notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} isNew={seenNew.has(notice.id)} />
        ))}
      </ul>
      {more.isError ? (
        <TroubleFace
          words={i18n._(wordsFor(more.error))}
          onAgain={() => {
            more.mutate();
          }}
        />
      ) : null}
      {page.next !== null && !more.isError ? (
        <Button
          isBusy={more.isPending}
          onPress={() => {
            more.mutate();
          }}
        >
          <Trans>Show older notices</Trans>
        </Button>
      ) : null}
    </>
  );
}
