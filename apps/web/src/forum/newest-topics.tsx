import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ForumView } from '@blether/contracts/forum';
import { Trans, useLingui } from '@lingui/react/macro';
import { wordsFor } from '../data/problem-words.ts';
import { Face, LoadingFace, TroubleFace } from '../ui/face.tsx';
import { ForumMark } from '../ui/forum-mark.tsx';
import { forumQuery } from './forum.query.ts';
import { forumsQuery, livelyForums } from './forums.query.ts';
import { TopicRows } from './topic-rows.tsx';
import styles from './newest-topics.module.css';

const TOPICS_A_FORUM = 3;

function Newest({ forum }: { readonly forum: ForumView }) {
  const { i18n, t } = useLingui();
  const { data, error, refetch } = useQuery(forumQuery(forum.id));
  const { name } = forum;
  return (
    <section className={styles.forum}>
      <h2 className={styles.name}>
        <ForumMark mark={forum.mark} />
        <Link to="/forums/$forumId" params={{ forumId: forum.id }}>
          {name}
        </Link>
      </h2>
      {data ? (
        <TopicRows topics={data.topics.slice(0, TOPICS_A_FORUM)} label={t`Newest in ${name}`} level={3} />
      ) : error ? (
        <TroubleFace words={i18n._(wordsFor(error))} onAgain={() => void refetch()} />
      ) : (
        <LoadingFace />
      )}
    </section>
  );
}

/** The forums where people have just written, each with its newest topics. */
export function NewestTopics() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(forumsQuery);
  const lively = livelyForums(data.forums);
  if (lively.length === 0) {
    return (
      <Face
        title={t`It is quiet here`}
        action={
          <Link to="/forums">
            <Trans>Look round the forums</Trans>
          </Link>
        }
      >
        <Trans>Nobody has written yet. Somebody has to be first, and it could be you.</Trans>
      </Face>
    );
  }
  return (
    <>
      {lively.map((forum) => (
        <Newest key={forum.id} forum={forum} />
      ))}
    </>
  );
}
