import { Link } from '@tanstack/react-router';
import type { ForumId } from '@blether/contracts/brand';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsForProblem } from '../data/problem-words.ts';
import { ForumMark } from '../ui/forum-mark.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { BreakLine, onBreak } from './break-line.tsx';
import { useForum } from './forum.query.ts';
import { TopicList } from './topic-list.tsx';
import styles from './forum-page.module.css';

export function ForumPage({ forumId }: { readonly forumId: ForumId }) {
  const { i18n } = useLingui();
  const { window, isFetching } = useForum(forumId);
  const { forum, topics, held, next, abilities } = window;
  const { startTopic } = abilities;
  return (
    <>
      <Link className={styles.back} to="/forums">
        <Icon name="back" />
        <Trans>All forums</Trans>
      </Link>
      <header className={styles.head}>
        <ForumMark mark={forum.mark} size="large" />
        <div>
          <Heading title={forum.name} />
          <p className={styles.about}>{forum.about}</p>
        </div>
      </header>
      <BreakLine ability={startTopic} />
      {startTopic.may || onBreak(startTopic) ? (
        <div>
          <LinkButton look="main" to="/forums/$forumId/start" params={{ forumId }}>
            <Icon name="write" />
            <Trans>Start a topic</Trans>
          </LinkButton>
        </div>
      ) : (
        <p className={styles.about}>{i18n._(wordsForProblem(startTopic.why))}</p>
      )}
      <TopicList
        forumId={forumId}
        topics={topics}
        held={held}
        hasMore={next !== null}
        isFetching={isFetching}
      />
    </>
  );
}
