import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ForumView } from '@blether/contracts/forum';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Face } from '../ui/face.tsx';
import { ForumMark } from '../ui/forum-mark.tsx';
import { When } from '../ui/when.tsx';
import { forumsQuery } from './forums.query.ts';
import styles from './forums.module.css';

function ForumRow({ forum }: { readonly forum: ForumView }) {
  return (
    <li className={styles.row}>
      <ForumMark mark={forum.mark} />
      <div className={styles.words}>
        <h2>
          <Link className={styles.link} to="/forums/$forumId" params={{ forumId: forum.id }}>
            {forum.name}
          </Link>
        </h2>
        <p>{forum.about}</p>
        <p className={styles.meta}>
          <span>
            <Plural value={forum.topics} _0="No topics yet" one="# topic" other="# topics" />
          </span>
          {forum.lastActivityAt === null ? null : (
            <span>
              <Trans>
                Last post <When at={forum.lastActivityAt} />
              </Trans>
            </span>
          )}
        </p>
      </div>
    </li>
  );
}

export function ForumsList() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(forumsQuery);
  if (data.forums.length === 0) {
    return <Face title={t`No forums yet`}>{t`Nobody has opened a forum yet. Look in again soon.`}</Face>;
  }
  return (
    <ul className={styles.list}>
      {data.forums.map((forum) => (
        <ForumRow key={forum.id} forum={forum} />
      ))}
    </ul>
  );
}
