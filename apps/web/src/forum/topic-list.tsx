import { useState } from 'react';
import type { ForumId, TopicId } from '@blether/contracts/brand';
import type { TopicSummary } from '@blether/contracts/forum';
import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../data/problem-words.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { Face, TroubleFace } from '../ui/face.tsx';
import { useMoreTopics } from './forum.query.ts';
import { TopicRows } from './topic-rows.tsx';
import styles from './forum-page.module.css';

interface Props {
  readonly forumId: ForumId;
  readonly topics: readonly TopicSummary[];
  readonly held: readonly TopicSummary[];
  readonly hasMore: boolean;
  readonly isFetching: boolean;
}

/** When each topic on the screen was last active as the reader last saw the order. */
type Order = ReadonlyMap<TopicId, TopicSummary['lastActivityAt']>;

const orderOf = (topics: readonly TopicSummary[]): Order =>
  new Map(topics.map((topic) => [topic.id, topic.lastActivityAt]));

/**
 * The lines of a forum. What they say is always the latest; their order stays while somebody reads, and changes
 * when they ask for it.
 */
export function TopicList({ forumId, topics, held, hasMore, isFetching }: Props) {
  const { i18n, t } = useLingui();
  const [order, setOrder] = useState(() => orderOf(topics));
  const [settled, setSettled] = useState(false);
  const more = useMoreTopics(forumId);

  // What we kept from last time is brought up to date on opening, before anybody has begun to read.
  if (!settled && !isFetching) {
    setSettled(true);
    setOrder(orderOf(topics));
  }

  const known = topics.filter((topic) => order.has(topic.id));
  const inOrder = [...order.keys()].flatMap((id) => known.filter((topic) => topic.id === id));
  const news = topics.filter((topic) => order.get(topic.id) !== topic.lastActivityAt).length;

  function showMore() {
    more.mutate(undefined, {
      onSuccess: (page) => {
        if (!page) return;
        setOrder(
          (before) => new Map([...before, ...orderOf(page.topics.filter((topic) => !before.has(topic.id)))]),
        );
        const count = page.topics.length;
        announce(plural(count, { one: '# more topic', other: '# more topics' }));
      },
    });
  }

  if (topics.length === 0 && held.length === 0) {
    return (
      <Face title={t`Nobody has started a topic yet`}>
        <Trans>You could be the first. A question, a good day, a bad day: all of them are welcome.</Trans>
      </Face>
    );
  }
  return (
    <div className={styles.topics}>
      <div className={styles.news} role="status">
        {news > 0 ? (
          <Button
            onPress={() => {
              setOrder(orderOf(topics));
            }}
          >
            <Plural
              value={news}
              one="# topic has something new. Show it"
              other="# topics have something new. Show them"
            />
          </Button>
        ) : null}
      </div>
      <TopicRows topics={inOrder} held={held} label={t`Topics`} level={2} />
      {more.isError ? <TroubleFace words={i18n._(wordsFor(more.error))} onAgain={showMore} /> : null}
      {hasMore && !more.isError ? (
        <Button isBusy={more.isPending} onPress={showMore}>
          <Trans>Show older topics</Trans>
        </Button>
      ) : null}
    </div>
  );
}
