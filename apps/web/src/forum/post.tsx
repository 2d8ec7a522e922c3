import type { ReactNode } from 'react';
import type { PostView } from '@blether/contracts/forum';
import { Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '../ui/icon.tsx';
import { Initials } from '../ui/initials.tsx';
import { RoleWord } from '../ui/role-word.tsx';
import { When } from '../ui/when.tsx';
import { LABEL_WORDS } from '../data/label-words.ts';
import styles from './post.module.css';

interface Props {
  readonly post: PostView;
  readonly isOwn: boolean;
  /** What can be done about it, below its words. */
  readonly children?: ReactNode;
}

/** One post: who, when, the words. Its author sees it while a moderator has not read it yet. */
export function Post({ post, isOwn, children }: Props) {
  const { t } = useLingui();
  const held = post.state.kind === 'held';
  const { name, role, id } = post.author;
  return (
    <article
      id={`post-${post.id}`}
      className={held ? styles.held : styles.post}
      tabIndex={-1}
      aria-label={held ? t`Your post, waiting for a moderator` : t`Post by ${name}`}
    >
      {isOwn && post.state.kind === 'hidden' ? (
        <p className={styles.waiting}>
          <Icon name="waiting" />
          <span>
            <Trans>
              A moderator has taken this from sight. Only you can see it. You can find out why under You.
            </Trans>
          </span>
        </p>
      ) : null}
      {held ? (
        <p className={styles.waiting}>
          <Icon name="waiting" />
          <span>
            <Trans>Waiting for a moderator to read. Only you can see this.</Trans>{' '}
            <Trans>They look to keep people safe. Then they show it, or they tell you why not.</Trans>
          </span>
        </p>
      ) : null}
      <header className={styles.head}>
        <Initials id={id} name={name} />
        <div className={styles.who}>
          <p className={styles.name}>
            <strong>{name}</strong>
            {isOwn ? (
              <span className={styles.you}>
                <Trans>you</Trans>
              </span>
            ) : null}
            {role === null ? null : <RoleWord role={role} />}
          </p>
          <p className={styles.when}>
            <When at={post.writtenAt} />
          </p>
        </div>
      </header>
      <Body post={post} isOwn={isOwn} />
      {children}
    </article>
  );
}

/** The words; folded under their warnings, if they have any, until the reader opens them. */
function Body({ post, isOwn }: Props) {
  const { i18n } = useLingui();
  if (post.state.kind === 'hidden' && !isOwn)
    return (
      <p className={styles.gone}>
        <Trans>A moderator has taken this post from sight.</Trans>
      </p>
    );
  const words = (
    <div className={styles.body} dir="auto">
      {post.body}
    </div>
  );
  if (post.labels.length === 0) return words;
  const labels = post.labels.map((label) => i18n._(LABEL_WORDS[label])).join(', ');
  return (
    <details className={styles.fold}>
      <summary>
        <Trans>This speaks of: {labels}. Open it if you like.</Trans>
      </summary>
      {words}
    </details>
  );
}
