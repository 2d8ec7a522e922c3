import { createRoute, notFound } from '@tanstack/react-router';
import type { CaseId } from '@blether/contracts/brand';
import { CASE_SEVERITIES, type CaseSeverity } from '@blether/contracts/cases';
import type { Role } from '@blether/contracts/roles';
import type { RotaDay } from '@blether/contracts/rota';
import { caseQuery, caseWeeksQuery, deskQuery, queueQuery } from '../desk/desk.queries.ts';
import { myOnCallQuery, onCallQuery } from '../desk/on-call/on-call.queries.ts';
import { nowQuery, rotaQuery } from '../desk/rota/rota.queries.ts';
import { isDay } from '../desk/rota/zone-time.ts';
import { insideRoute } from './inside-route.tsx';

const isOneOf =
  (...roles: readonly Role[]) =>
  (mine: readonly Role[]) =>
    roles.some((role) => mine.includes(role));
const leadsDesk = isOneOf('lead', 'service-manager');
const worksAtDesk = isOneOf('moderator', 'lead', 'service-manager');
const readsRota = isOneOf('moderator', 'lead', 'service-manager', 'coordinator');
const readsOnCall = isOneOf('moderator', 'lead', 'service-manager', 'coordinator', 'administrator');

/** For who works at the desk, and its rota for who writes that; for anybody else it is not there, as the server says too. */
const deskRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/desk',
  beforeLoad: ({ context }) => {
    const { roles } = context.me;
    if (!readsOnCall(roles)) throw notFound();
    return {
      places: {
        isLead: leadsDesk(roles),
        isAtDesk: worksAtDesk(roles),
        readsRota: readsRota(roles),
      },
    };
  },
}).lazy(() => import('./pages/desk.lazy.tsx').then((page) => page.Route));

const nowRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    if (!context.places.isAtDesk) throw notFound();
  },
  loader: async ({ context: { client } }) => {
    // Who is on stands above the rest, which must not move when it comes; when it does not, the desk is there without it.
    const desk = client.query({ ...deskQuery, staleTime: 0 });
    await Promise.allSettled([desk, client.query({ ...nowQuery, staleTime: 'static' })]);
    await desk;
  },
}).lazy(() => import('./pages/desk-now.lazy.tsx').then((page) => page.Route));

const caseRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/cases/$caseId',
  // What stands in an address is an id until the server says otherwise; the brand is for the compiler.
  params: {
    parse: ({ caseId }: { caseId: string }) => ({ caseId: caseId as CaseId }),
    stringify: ({ caseId }: { caseId: CaseId }) => ({ caseId }),
  },
  beforeLoad: ({ context }) => {
    if (!context.places.isAtDesk) throw notFound();
  },
  loader: ({ context, params }) => context.client.query({ ...caseQuery(params.caseId), staleTime: 0 }),
}).lazy(() => import('./pages/desk-case.lazy.tsx').then((page) => page.Route));

interface QueueSearch {
  readonly severity?: CaseSeverity;
}

const queueRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/queue',
  validateSearch: ({ severity }: Record<string, unknown>): QueueSearch => {
    const known = CASE_SEVERITIES.find((each) => each === severity);
    return known ? { severity: known } : {};
  },
  beforeLoad: ({ context }) => {
    if (!context.places.isLead) throw notFound();
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.client.infiniteQuery({ ...queueQuery(deps.severity), staleTime: 0 }),
}).lazy(() => import('./pages/desk-queue.lazy.tsx').then((page) => page.Route));

const overviewRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/overview',
  beforeLoad: ({ context }) => {
    if (!context.places.isLead) throw notFound();
  },
  loader: ({ context }) =>
    Promise.all([
      context.client.query({ ...caseWeeksQuery, staleTime: 'static' }),
      context.client.query({ ...deskQuery, staleTime: 'static' }),
    ]),
}).lazy(() => import('./pages/desk-overview.lazy.tsx').then((page) => page.Route));

interface RotaSearch {
  /** A day of the first week that is shown. */
  readonly from?: RotaDay;
}

const rotaRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/rota',
  validateSearch: ({ from }: Record<string, unknown>): RotaSearch => (isDay(from) ? { from } : {}),
  beforeLoad: ({ context }) => {
    if (!context.places.readsRota) throw notFound();
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    Promise.all([
      context.client.query({ ...rotaQuery(deps.from), staleTime: 0 }),
      context.client.query({ ...nowQuery, staleTime: 'static' }),
    ]),
}).lazy(() => import('./pages/desk-rota.lazy.tsx').then((page) => page.Route));

const onCallRoute = createRoute({
  getParentRoute: () => deskRoute,
  path: '/on-call',
  loader: async ({ context: { client, places } }) => {
    // Not everybody who may read this page is ever called; what does not come has a face of its own there.
    const mine = places.isAtDesk ? client.query({ ...myOnCallQuery, staleTime: 0 }) : null;
    const all = client.query({ ...onCallQuery, staleTime: 0 });
    await Promise.allSettled([mine, all]);
    await all;
  },
}).lazy(() => import('./pages/desk-on-call.lazy.tsx').then((page) => page.Route));

export const deskRoutes = deskRoute.addChildren([
  nowRoute,
  caseRoute,
  queueRoute,
  overviewRoute,
  rotaRoute,
  onCallRoute,
]);
