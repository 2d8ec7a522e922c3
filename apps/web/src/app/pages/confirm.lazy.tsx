import { createLazyRoute } from '@tanstack/react-router';
import { ConfirmPage } from '../../identity/links/confirm-page.tsx';
import { Outside } from '../outside.tsx';
import { useEnterByLink } from '../use-enter.ts';

function Page() {
  const enter = useEnterByLink();
  return (
    <Outside>
      <ConfirmPage onOutcome={(outcome) => void enter(outcome)} />
    </Outside>
  );
}

export const Route = createLazyRoute('/confirm')({ component: Page });
