import { createLazyRoute } from '@tanstack/react-router';
import { ConfirmEmailPage } from '../../identity/links/confirm-email-page.tsx';
import { Outside } from '../outside.tsx';

function Page() {
  return (
    <Outside>
      <ConfirmEmailPage />
    </Outside>
  );
}

export const Route = createLazyRoute('/confirm-email')({ component: Page });
