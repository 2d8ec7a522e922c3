import { createLazyRoute, getRouteApi, Outlet, useRouter } from '@tanstack/react-router';
import { StaffLine } from '../staff-line.tsx';
import { LiveUpdates } from '../live-updates.tsx';
import { signedOut } from '../session-flow.ts';
import { Shell } from '../shell.tsx';

const inside = getRouteApi('/inside');

function Inside() {
  const { me, session, client } = inside.useRouteContext();
  const router = useRouter();

  async function leave() {
    signedOut(client);
    await router.navigate({ to: '/sign-in', replace: true });
  }

  return (
    <LiveUpdates>
      <Shell me={me} demo={session.demo} onSignedOut={() => void leave()}>
        <StaffLine roles={me.roles} />
        <Outlet />
      </Shell>
    </LiveUpdates>
  );
}

export const Route = createLazyRoute('/inside')({ component: Inside });
