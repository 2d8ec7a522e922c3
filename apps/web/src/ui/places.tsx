import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './places.module.css';

interface Props {
  readonly label: string;
  readonly className?: string | undefined;
  /** A list item with a link for each place. */
  readonly children: ReactNode;
}

/** The places of one part of the service, beside each other, above the one that is open. */
export function Places({ label, className, children }: Props) {
  return (
    <nav className={cx(styles.places, className)} aria-label={label}>
      <ul>{children}</ul>
    </nav>
  );
}
