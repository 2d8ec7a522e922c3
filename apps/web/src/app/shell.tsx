import type { ReactNode } from 'react';
import type { Me } from '@blether/contracts/identity';
import { ConnectionLine } from './connection-line.tsx';
import { MainNav } from './main-nav.tsx';
import { SessionLine } from './session-line.tsx';
import styles from './shell.module.css';

interface Props {
  readonly me: Me;
  readonly children: ReactNode;
}

/** What somebody who is signed in has round every page, inside the frame that everybody has. */
export function Shell({ me, children }: Props) {
  return (
    <>
      <MainNav me={me} />
      <main id="main" className={styles.main} tabIndex={-1}>
        <SessionLine />
        <ConnectionLine />
        <div className={styles.page}>{children}</div>
      </main>
    </>
  );
}
