import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import type { Needed } from '@blether/contracts/identity';
import { sessionQuery } from '../identity/session.query.ts';
import { AnnouncerRegion } from '../ui/announcer-region.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { OutsidePending, OutsideTrouble } from './route-faces.tsx';

function Root() {
  const { session } = rootRoute.useRouteContext();
  return (
    <>
      {session.demo ? <DemoBanner /> : null}
      <Outlet />
      <AnnouncerRegion />
    </>
  );
}

/** Where people walk about all evening comes as one file: from one room to the next nothing is waited for. */
export const rooms = async () => (await import('./pages/rooms.ts')).rooms;

export const rootRoute = createRootRouteWithContext<{ readonly client: QueryClient }>()({
  beforeLoad: async ({ context }) => ({
    session: await context.client.query({ ...sessionQuery, staleTime: 'static' }),
  }),
  component: Root,
  pendingComponent: OutsidePending,
  errorComponent: OutsideTrouble,
});

/** Where somebody is led who has to do something first, and where they go on to. */
const NEEDED = { 'second-factor': '/second-step', consent: '/agree' } as const satisfies Record<
  Needed,
  string
>;

/** Everything that asks for a signed-in person. */
export const insideRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'inside',
  pendingComponent: OutsidePending,
  errorComponent: OutsideTrouble,
  beforeLoad: ({ context, location }) => {
    const { me, needs } = context.session;
    const search = location.href === '/' ? {} : { back: location.href };
    if (!me) throw redirect({ to: '/sign-in', search });
    const [need] = needs;
    if (need) throw redirect({ to: NEEDED[need], search, replace: true });
    return { me };
  },
}).lazy(() => rooms().then(({ inside }) => inside));
