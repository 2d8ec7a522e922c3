import { useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, useRouter } from '@tanstack/react-router';
import { AccountPage } from '../../identity/account/account-page.tsx';
import { SupportCard } from '../../safety/support-card.tsx';
import { renamed } from '../session-flow.ts';
import { useGone } from '../use-enter.ts';

function Page() {
  const client = useQueryClient();
  const router = useRouter();
  const gone = useGone();
  return (
    <AccountPage
      support={(card) => <SupportCard card={card} />}
      onNamed={(me) => {
        renamed(client, me);
        void router.invalidate();
      }}
      onClosed={() => void gone('/closed')}
    />
  );
}

export const Route = createLazyRoute('/inside/account')({ component: Page });
