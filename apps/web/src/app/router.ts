import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { onSessionNeeds } from '../data/session-needs.ts';
import { onSessionOver } from '../data/session-over.ts';
import { sessionQuery } from '../identity/session.query.ts';
import { focusOnArrival } from './focus-on-arrival.ts';
import { NotFoundPage, RoutePending, RouteTrouble } from './route-faces.tsx';
import { routeTree } from './routes.tsx';
import { askSession, sessionEnded } from './session-flow.ts';

const build = (client: QueryClient) =>
  createRouter({
    routeTree,
    context: { client },
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingMinMs: 200,
    defaultPendingComponent: RoutePending,
    defaultErrorComponent: RouteTrouble,
    defaultNotFoundComponent: NotFoundPage,
  });

export function createAppRouter(client: QueryClient): ReturnType<typeof build> {
  const router = build(client);
  focusOnArrival(router);
  onSessionOver((why) => {
    const { pathname, href } = router.state.location;
    if (pathname === '/sign-in') return;
    // Whoever has just left by their own will knows; only an answer that was under way has not heard of it.
    if (client.getQueryData(sessionQuery.queryKey)?.me === null) return;
    sessionEnded(client, why);
    void router.navigate({ to: '/sign-in', search: { back: href, why }, replace: true });
  });
  onSessionNeeds(() => {
    void askSession(client).then(({ needs }) => {
      // Routes then lead to what is asked for, and know the way back. A refusal of one thing alone asks for nothing.
      if (needs.length > 0) void router.invalidate();
    });
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Of a case that "Next case" gave: whoever asked had it already. */
    readonly begun?: boolean;
  }
  interface Register {
    router: ReturnType<typeof build>;
  }
}
