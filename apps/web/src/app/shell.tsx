import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { Me } from '@blether/contracts/identity';
import { ConnectionLine } from './connection-line.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { MainNav } from './main-nav.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SkipLink } from './skip-link.tsx';
import { Wordmark } from './wordmark.tsx';
import styles from './shell.module.css';

interface Props {
  readonly me: Me;
  readonly demo: boolean;
  readonly onSignedOut: () => void;
  readonly children: ReactNode;
}

/** What stands round every page of somebody who is signed in. */
export function Shell({ me, demo, onSignedOut, children }: Props) {
  return (
    <div className={styles.frame}>
      <SkipLink />
      {demo ? <DemoBanner /> : null}
      <div className={styles.shell}>
        <div className={styles.side}>
          <header className={styles.top}>
            <Link to="/" className={styles.home}>
              <Wordmark />
            </Link>
            {/* "Talk to someone now" has this place, on every page. */}
            <div className={styles.help} />
            <PersonMenu me={me} onSignedOut={onSignedOut} />
          </header>
          <MainNav />
        </div>
        <main id="main" className={styles.main} tabIndex={-1}>
          <ConnectionLine />
          <div className={styles.page}>{children}</div>
        </main>
      </div>
    </div>
  );
}
