import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { Button } from './button.tsx';
import styles from './face.module.css';

interface Props {
  readonly title?: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** What stands where a list or a page would, when there is none: a sentence and a next step. */
export function Face({ title, children, action }: Props) {
  return (
    <div className={styles.face}>
      {title === undefined ? null : <h2>{title}</h2>}
      <p>{children}</p>
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </div>
  );
}

interface TroubleProps {
  /** Left out where a heading above says so already. */
  readonly title?: string;
  /** What went wrong, in a sentence. */
  readonly words: string;
  readonly onAgain: () => void;
}

export function TroubleFace({ title, words, onAgain }: TroubleProps) {
  return (
    <div role="alert">
      <Face
        {...(title !== undefined && { title })}
        action={
          <Button onPress={onAgain}>
            <Trans>Try again</Trans>
          </Button>
        }
      >
        {words}
      </Face>
    </div>
  );
}

/** Grey lines where words will be. Nothing moves. */
export function LoadingFace() {
  return (
    <div className={styles.loading} role="status">
      <span className={styles.sentence}>
        <Trans>One moment…</Trans>
      </span>
      <span className={styles.bar} />
      <span className={styles.bar} />
      <span className={styles.bar} />
    </div>
  );
}
