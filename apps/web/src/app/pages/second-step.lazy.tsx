import { createLazyRoute } from '@tanstack/react-router';
import { SecondFactorPage } from '../../identity/arriving/second-factor-page.tsx';
import { Outside } from '../outside.tsx';
import { useArrived, useGone } from '../use-enter.ts';

function Page() {
  const arrived = useArrived();
  const gone = useGone();
  return (
    <Outside>
      <SecondFactorPage onDone={() => void arrived()} onSignedOut={() => void gone('/sign-in')} />
    </Outside>
  );
}

export const Route = createLazyRoute('/second-step')({ component: Page });
