import { createLazyRoute } from '@tanstack/react-router';
import { SignInLinkPage } from '../../identity/links/sign-in-link-page.tsx';
import { Outside } from '../outside.tsx';
import { useEnterByLink } from '../use-enter.ts';

function Page() {
  const enter = useEnterByLink();
  return (
    <Outside>
      <SignInLinkPage onOutcome={(outcome) => void enter(outcome)} />
    </Outside>
  );
}

export const Route = createLazyRoute('/sign-in-link')({ component: Page });
