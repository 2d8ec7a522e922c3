import { useEffect, useState, useSyncExternalStore } from 'react';
import { Trans } from '@lingui/react/macro';
import { useLine } from '../data/use-live.ts';
import { NoticeLine } from '../ui/notice-line.tsx';
import styles from './shell.module.css';

/** A line that comes back within this time is nobody's worry. */
const GRACE_MS = 3000;

function subscribe(changed: () => void): () => void {
  globalThis.addEventListener('online', changed);
  globalThis.addEventListener('offline', changed);
  return () => {
    globalThis.removeEventListener('online', changed);
    globalThis.removeEventListener('offline', changed);
  };
}

/** Says so when we are offline or the line is down, and what that means. Says nothing otherwise. */
export function ConnectionLine() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const lost = useLine() === 'lost';
  const [lostFor, setLostFor] = useState<'a-moment' | 'a-while'>('a-moment');

  useEffect(() => {
    if (!lost) return undefined;
    const timer = setTimeout(() => {
      setLostFor('a-while');
    }, GRACE_MS);
    return () => {
      clearTimeout(timer);
      setLostFor('a-moment');
    };
  }, [lost]);

  return (
    <div className={styles.connection} role="status">
      {!online ? (
        <NoticeLine tone="gorse" icon="offline">
          <Trans>
            You are offline. You can read what is here, and what you write stays on this page until you are
            back.
          </Trans>
        </NoticeLine>
      ) : lost && lostFor === 'a-while' ? (
        <NoticeLine tone="gorse" icon="offline">
          <Trans>
            We have lost the line to Blether and are trying again. New posts may not show until it is back.
          </Trans>
        </NoticeLine>
      ) : null}
    </div>
  );
}
