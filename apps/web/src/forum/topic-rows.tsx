import { Link } from '@tanstack/react-router';
import type { TopicSummary } from '@blether/contracts/forum';
import { Plural, Trans } from '@lingui/react/macro';
import { Icon } from '../ui/icon.tsx';
import { When } from '../ui/when.tsx';
import styles from './topic-rows.module.css';

interface RowProps {
  readonly topic: TopicSummary;
  readonly level: 2 | 3;
  readonly held?: boolean;
}

function TopicRow({ topic, level, held = false }: RowProps) {
  const Title = `h${level}` as const;
  const { name } = topic.startedBy;
  return (
    <li className={held ? styles.heldRow : styles.row}>
      <Title className={styles.title}>
        <Link className={styles.link} to="/topics/$topicId" params={{ topicId: topic.id }}>
          {topic.title}
        </Link>
      </Title>
      <p className={styles.meta}>
        {held ? (
          <span className={styles.held}>
            <Icon name="waiting" />
            <Trans>Waiting for a moderator to read. Only you can see this.</Trans>
          </span>
        ) : (
          <>
            <span>
              <Trans>Started by {name}</Trans>
            </span>
            <span>
              <Plural value={topic.posts} one="# post" other="# posts" />
            </span>
            <When at={topic.lastActivityAt} />
            {topic.closed ? (
              <span className={styles.closed}>
                <Trans>Closed</Trans>
              </span>
            ) : null}
          </>
        )}
      </p>
    </li>
  );
}

interface Props {
  readonly topics: readonly TopicSummary[];
  readonly held?: readonly TopicSummary[];
  readonly label: string;
  /** Of the titles: they go under what stands above the list. */
  readonly level: 2 | 3;
}

/** Topics as lines, the viewer's own held ones first. */
export function TopicRows({ topics, held = [], label, level }: Props) {
  return (
    <ul className={styles.list} aria-label={label}>
      {held.map((topic) => (
        <TopicRow key={topic.id} topic={topic} level={level} held />
      ))}
      {topics.map((topic) => (
        <TopicRow key={topic.id} topic={topic} level={level} />
      ))}
    </ul>
  );
}
