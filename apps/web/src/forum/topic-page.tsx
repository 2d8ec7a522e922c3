import { useRef, type ReactNode } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { PersonId, TopicId } from '@blether/contracts/brand';
import type { PostView } from '@blether/contracts/forum';
import type { SupportCard } from '@blether/contracts/safety';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { TopicEnd } from '../data/keys.ts';
import { wordsFor, wordsForProblem } from '../data/problem-words.ts';
import { lastOf, positionOf } from '../data/topic-window.ts';
import { announce } from '../ui/announcer.ts';
import { Button } from '../ui/button.tsx';
import { TroubleFace } from '../ui/face.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { BreakLine, onBreak } from './break-line.tsx';
import { Post } from './post.tsx';
import { ReplyComposer } from './reply-composer.tsx';
import { useSupportCard } from './support-card.query.ts';
import { useMorePosts, useTopic } from './topic.query.ts';
import { useReading } from './use-reading.ts';
import { WhoCanRead } from './who-can-read.tsx';
import styles from './topic-page.module.css';

interface Props {
  readonly topicId: TopicId;
  readonly end: TopicEnd;
  readonly me: PersonId;
  /** Draws the support card, which belongs to another feature. */
  readonly support: (card: SupportCard) => ReactNode;
  /** Draws what can be told to moderators about somebody else's post: another feature's too. */
  readonly report: (post: PostView) => ReactNode;
  /** The viewer is a trained peer, who has kind words at hand. */
  readonly isPeer: boolean;
}

export function TopicPage({ topicId, end, me, support, report, isPeer }: Props) {
  const { i18n, t } = useLingui();
  const navigate = useNavigate();
  const live = useTopic(topicId, end);
  const { window } = live;
  const { topic, forum, held, abilities, earlier, later } = window;
  const columnEnd = useRef<HTMLDivElement>(null);
  const reading = useReading(live, me, columnEnd);
  // It comes with the answer to the words; whoever comes back finds it with the page.
  const card = useSupportCard(topicId) ?? window.support;
  const more = useMorePosts(topicId, end);
  const column = useRef<HTMLOListElement>(null);
  const cardPlace = useRef<HTMLDivElement>(null);

  /** Puts the reader on a post that has just joined the column. */
  function goTo(post: PostView | undefined) {
    if (!post) return;
    requestAnimationFrame(() => {
      column.current?.querySelector<HTMLElement>(`#post-${post.id}`)?.focus();
    });
  }

  function showWaiting() {
    const next = window.posts.find((post) => positionOf(post) > reading.limit);
    reading.showUpTo(lastOf(window));
    goTo(next);
  }

  function showMore(direction: 'earlier' | 'later') {
    more.mutate(direction, {
      onSuccess: (page) => {
        if (!page) return;
        reading.showUpTo(Math.max(lastOf(page), lastOf(window)));
        goTo(page.posts[0]);
      },
    });
  }

  function posted(post: PostView, withCard: boolean) {
    // Whoever listens or looks should not have to search for it.
    if (withCard) requestAnimationFrame(() => cardPlace.current?.focus());
    if (post.state.kind !== 'shown') {
      announce(t`Waiting for a moderator to read. Only you can see this.`);
    } else {
      announce(t`Posted.`);
      reading.showUpTo(post.state.position);
    }
    if (later !== null)
      void navigate({ to: '/topics/$topicId', params: { topicId }, search: { from: 'end' } });
  }

  return (
    <>
      <Link className={styles.back} to="/forums/$forumId" params={{ forumId: forum.id }}>
        <Icon name="back" />
        {forum.name}
      </Link>
      <header className={styles.head}>
        <Heading title={topic.title} />
        <WhoCanRead />
      </header>
      {window.state === 'held' ? (
        <NoticeLine tone="gorse" icon="waiting">
          <Trans>A moderator has yet to read this topic. Only you can see this.</Trans>{' '}
          <Trans>They look to keep people safe. Then they show it, or they tell you why not.</Trans>
        </NoticeLine>
      ) : null}
      {earlier === null ? null : (
        <Button
          isBusy={more.isPending}
          onPress={() => {
            showMore('earlier');
          }}
        >
          <Icon name="up" />
          <Trans>Show earlier posts</Trans>
        </Button>
      )}
      {more.isError ? (
        <TroubleFace
          words={i18n._(wordsFor(more.error))}
          onAgain={() => {
            showMore(more.variables);
          }}
        />
      ) : null}
      {reading.shown.length > 0 ? (
        <ol className={styles.posts} aria-label={t`Posts`} ref={column}>
          {reading.shown.map((post) => (
            <li key={post.id}>
              <Post post={post} isOwn={post.author.id === me}>
                {post.author.id === me || post.state.kind !== 'shown' ? null : report(post)}
              </Post>
            </li>
          ))}
        </ol>
      ) : null}
      <div ref={columnEnd} />
      {later === null ? null : (
        <Button
          isBusy={more.isPending}
          onPress={() => {
            showMore('later');
          }}
        >
          <Icon name="down" />
          <Trans>Show later posts</Trans>
        </Button>
      )}
      <div className={styles.news} role="status">
        {reading.waiting > 0 ? (
          <Button look="main" onPress={showWaiting}>
            <Icon name="down" />
            <Plural value={reading.waiting} one="# new post" other="# new posts" />
          </Button>
        ) : null}
      </div>
      {held.map((post) => (
        <Post key={post.id} post={post} isOwn />
      ))}
      {card ? (
        <div ref={cardPlace} tabIndex={-1} className={styles.card}>
          {support(card)}
        </div>
      ) : null}
      <BreakLine ability={abilities.reply} />
      {abilities.reply.may || onBreak(abilities.reply) ? (
        <div className={styles.composer}>
          <ReplyComposer key={topicId} topicId={topicId} author={me} isPeer={isPeer} onPosted={posted} />
        </div>
      ) : (
        <p className={styles.shut}>{i18n._(wordsForProblem(abilities.reply.why))}</p>
      )}
    </>
  );
}
