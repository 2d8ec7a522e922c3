import { createLazyRoute, getRouteApi, useRouter } from '@tanstack/react-router';
import { signedOut } from '../session-flow.ts';
import { YouPage } from '../you-page.tsx';

const route = getRouteApi('/inside/you');

function Page() {
  const { me, client } = route.useRouteContext();
  const router = useRouter();

  async function leave() {
    signedOut(client);
    await router.navigate({ to: '/sign-in', replace: true });
  }

  return <YouPage me={me} onSignedOut={() => void leave()} />;
}

export const Route = createLazyRoute('/inside/you')({ component: Page });
