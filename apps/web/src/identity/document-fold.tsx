import type { ReactNode } from 'react';
import styles from './joining/joining.module.css';

interface Props {
  readonly title: string;
  /** It is new, and lies open. */
  readonly isNew?: boolean;
  readonly children: ReactNode;
}

/** A document that is there to be read, and not in the way of who has read it. */
export function DocumentFold({ title, isNew = false, children }: Props) {
  return (
    <details className={styles.document} open={isNew}>
      <summary>{title}</summary>
      {/* It scrolls by itself, so the keyboard must reach it. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={styles.text} role="region" aria-label={title} tabIndex={0}>
        {children}
      </div>
    </details>
  );
}
