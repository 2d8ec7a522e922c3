import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice-line.module.css';

interface Props {
  /** gorse asks to look here, loch informs, berry is trouble. */
  readonly tone: 'gorse' | 'loch' | 'berry';
  readonly icon: IconName;
  /** `alert` when it has to be heard at once. */
  readonly role?: 'alert' | 'status';
  readonly children: ReactNode;
}

/** A sentence on a soft field, in the flow. */
export function NoticeLine({ tone, icon, role, children }: Props) {
  return (
    <div className={`${styles.line ?? ''} ${styles[tone] ?? ''}`} {...(role ? { role } : {})}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
