import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOf } from '../data/problem.ts';
import { wordsFor } from '../data/problem-words.ts';
import { Face, LoadingFace, TroubleFace } from '../ui/face.tsx';
import { Heading } from '../ui/heading.tsx';
import { Outside } from './outside.tsx';

export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <>
      <Heading title={t`There is nothing here`} />
      <Face action={<Link to="/">{t`Go to your home page`}</Link>}>
        <Trans>
          The page may have moved, or it is not open to you. The link you followed may be an old one.
        </Trans>
      </Face>
    </>
  );
}

export function RouteTrouble({ error, reset }: ErrorComponentProps) {
  const { i18n, t } = useLingui();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  if (codeOf(error) === 'not-found') return <NotFoundPage />;
  return (
    <>
      <Heading title={t`This page did not open`} />
      <TroubleFace
        words={i18n._(wordsFor(error))}
        onAgain={() => {
          queries.reset();
          reset();
          void router.invalidate();
        }}
      />
    </>
  );
}

export function RoutePending() {
  return <LoadingFace />;
}

/** While we ask who is signed in, or load what they need. */
export function OutsidePending() {
  return (
    <Outside>
      <LoadingFace />
    </Outside>
  );
}

/** When there is no shell to stand in: not even the session could be asked for, or its own code did not arrive. */
export function OutsideTrouble(props: ErrorComponentProps) {
  return (
    <Outside>
      <RouteTrouble {...props} />
    </Outside>
  );
}
