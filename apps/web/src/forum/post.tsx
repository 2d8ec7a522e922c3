import type { PostView } from '@blether/contracts/forum';
import { Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '../ui/icon.tsx';
import { Initials } from '../ui/initials.tsx';
import { RoleWord } from '../ui/role-word.tsx';
import { When } from '../ui/when.tsx';
import styles from './post.module.css';

interface Props {
  readonly post: PostView;
  readonly isOwn: boolean;
}

/** One post: who, when, the words. Its author sees it while a moderator has not read it yet. */
export function Post({ post, isOwn }: Props) {
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
      {held ? (
        <p className={styles.waiting}>
          <Icon name="waiting" />
          <span>
            <Trans>Waiting for a moderator to read. Only you can see this.</Trans>
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
      <div className={styles.body} dir="auto">
        {post.body}
      </div>
    </article>
  );
}
