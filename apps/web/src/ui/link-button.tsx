import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';
import { cx } from './cx.ts';
import styles from './button.module.css';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly look?: 'main' | 'plain';
}

function Anchor({ look = 'plain', className, children, ...props }: Props) {
  return (
    <a {...props} className={cx(styles.button, styles[look], className)}>
      {children}
    </a>
  );
}

/** A link to another page that is the thing to do here, and looks it. */
export const LinkButton = createLink(Anchor);
