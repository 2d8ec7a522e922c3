import { lazy, Suspense, useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Removal } from '@blether/contracts/identity';
import { Trans, useLingui } from '@lingui/react/macro';
import { serviceQuery } from '../documents/service.query.ts';
import { handOnRemoval, removalInHand } from '../identity/removal.ts';
import { SignInForm } from '../identity/sign-in-form.tsx';
import { useArrival } from '../identity/use-arrival.ts';
import { Button } from '../ui/button.tsx';
import { LoadingFace } from '../ui/face.tsx';
import { Heading } from '../ui/heading.tsx';
import { NoticeLine } from '../ui/notice-line.tsx';
import { Outside } from './outside.tsx';
import { Scene } from './scene.tsx';
import { useEnter } from './use-enter.ts';
import styles from './sign-in-page.module.css';

/** Nobody but a visitor of a demo loads it. */
const DemoPeopleList = lazy(async () => {
  const { DemoPeopleList: component } = await import('../identity/demo-people-list.tsx');
  return { default: component };
});

/** Nor this, but who was asked to leave. */
const RemovalLetter = lazy(async () => {
  const { RemovalLetter: component } = await import('../safety/decisions/removal-letter.tsx');
  return { default: component };
});

const route = getRouteApi('/sign-in');

function Ended({ why }: { readonly why: 'signed-out' | 'roles-changed' | 'expired' | undefined }) {
  if (why === undefined) return null;
  return (
    <NoticeLine tone="loch" icon="person" role="status">
      {why === 'roles-changed' ? (
        <Trans>What you can do on Blether has changed. Please sign in again to carry on.</Trans>
      ) : (
        <Trans>You have been signed out. Sign in and you are back on the same page.</Trans>
      )}{' '}
      {why === 'signed-out' ? (
        <Trans>
          What you had typed and not sent has gone from this device. So no one else who uses it can read it.
        </Trans>
      ) : (
        <Trans>The posts you had started to write are still here.</Trans>
      )}
    </NoticeLine>
  );
}

/** In place of the page to sign in, for whoever has just shown that the closed account is theirs. */
function Removed({ removal, onBack }: { readonly removal: Removal; readonly onBack: () => void }) {
  const { t } = useLingui();
  const service = useQuery(serviceQuery);
  useArrival();
  return (
    <Outside>
      <Heading title={t`Your account is closed`} />
      <Suspense fallback={<LoadingFace />}>
        <RemovalLetter removal={removal} contact={service.data?.privacyContact ?? null} />
      </Suspense>
      <div>
        <Button onPress={onBack}>
          <Trans>Back to sign in</Trans>
        </Button>
      </div>
    </Outside>
  );
}

export function SignInPage() {
  const { t } = useLingui();
  const { back, why } = route.useSearch();
  const { session } = route.useRouteContext();
  const enter = useEnter(back);
  const [removal, setRemoval] = useState(removalInHand);
  useEffect(() => {
    handOnRemoval(null);
  }, []);

  if (removal)
    return (
      <Removed
        removal={removal}
        onBack={() => {
          setRemoval(null);
          // The page has changed under somebody's hands.
          requestAnimationFrame(() => document.querySelector<HTMLElement>('h1')?.focus());
        }}
      />
    );
  return (
    <Outside>
      <Scene />
      <div className={styles.welcome}>
        <Heading title={t`Sign in`} />
        <p>
          <Trans>A warm place to talk with people who live with a long-term condition, as you do.</Trans>
        </p>
      </div>
      <Ended why={why} />
      <SignInForm onSignedIn={(me) => void enter(me)} onRemoved={setRemoval} />
      {session.demo ? (
        <Suspense fallback={<LoadingFace />}>
          <DemoPeopleList onSignedIn={(me) => void enter(me)} onRemoved={setRemoval} />
        </Suspense>
      ) : null}
    </Outside>
  );
}
