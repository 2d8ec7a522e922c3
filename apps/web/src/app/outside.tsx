import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { LoadingFace } from '../ui/face.tsx';
import styles from './outside.module.css';

const LookSettings = lazy(async () => {
  const { LookSettings: component } = await import('./look-settings.tsx');
  return { default: component };
});

/** The page of somebody who is not signed in, in the frame that everybody has: its words, and how they look. */
export function Outside({ children }: { readonly children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  return (
    <main id="main" className={styles.main} tabIndex={-1}>
      {children}
      <details
        className={styles.look}
        onToggle={({ currentTarget }) => {
          setWanted((before) => before || currentTarget.open);
        }}
      >
        <summary>
          <Trans>Make this easier to read</Trans>
        </summary>
        {wanted ? (
          <Suspense fallback={<LoadingFace />}>
            <LookSettings />
          </Suspense>
        ) : null}
      </details>
    </main>
  );
}
