import { lazy, Suspense } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { SignInForm } from '../identity/sign-in-form.tsx';
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

const route = getRouteApi('/sign-in');

function Ended({ why }: { readonly why: 'signed-out' | 'roles-changed' | 'expired' | undefined }) {
  if (why === undefined) return null;
  return (
    <NoticeLine tone="loch" icon="person" role="status">
      {why === 'roles-changed' ? (
        <Trans>What you can do on Blether has changed. Please sign in again to carry on.</Trans>
      ) : (
        <Trans>You have been signed out. Sign in and you can carry on where you were.</Trans>
      )}{' '}
      {why === 'signed-out' ? null : <Trans>The posts you had started to write are still here.</Trans>}
    </NoticeLine>
  );
}

export function SignInPage() {
  const { t } = useLingui();
  const { back, why } = route.useSearch();
  const { session } = route.useRouteContext();
  const enter = useEnter(back);

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
      <SignInForm onSignedIn={(me) => void enter(me)} />
      {session.demo ? (
        <Suspense fallback={<LoadingFace />}>
          <DemoPeopleList onSignedIn={(me) => void enter(me)} />
        </Suspense>
      ) : null}
    </Outside>
  );
}
