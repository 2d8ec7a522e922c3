import type { ReactNode } from 'react';
import styles from './joining/joining.module.css';

/** A document that is there to be read, and not in the way of who has read it. */
export function DocumentFold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className={styles.document}>
      <summary>{title}</summary>
      {/* It scrolls by itself, so the keyboard must reach it. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={styles.text} role="region" aria-label={title} tabIndex={0}>
        {children}
      </div>
    </details>
  );
}
