import { createRoute, notFound, redirect } from '@tanstack/react-router';
import type { ForumId, TopicId } from '@blether/contracts/brand';
import { DOCUMENT_KINDS, type DocumentKind } from '@blether/contracts/documents';
import type { Needed } from '@blether/contracts/identity';
import type { ReplyOf } from '@blether/contracts/routes';
import type { SessionOver } from '../data/session-over.ts';
import { serviceQuery } from '../documents/service.query.ts';
import { documentQuery } from '../documents/document.query.ts';
import { forumQuery } from '../forum/forum.query.ts';
import { forumsQuery, livelyForums } from '../forum/forums.query.ts';
import { topicQuery } from '../forum/topic.query.ts';
import { accountQuery } from '../identity/account.query.ts';
import { contactQuery } from '../members/contact.query.ts';
import { noticesQuery } from '../notifications/notices.query.ts';
import { decisionsQuery } from '../safety/decisions/decisions.query.ts';
import { reportsQuery } from '../safety/report/reports.query.ts';
import { deskRoutes } from './desk-routes.ts';
import { insideRoute, rooms, rootRoute } from './inside-route.tsx';
import { NotFoundPage, OutsidePending, OutsideTrouble } from './route-faces.tsx';
import { placeToReturn } from './session-flow.ts';

const ENDINGS: readonly unknown[] = [
  'signed-out',
  'roles-changed',
  'expired',
] satisfies readonly SessionOver[];

interface SignInSearch {
  readonly back?: string;
  readonly why?: SessionOver;
}

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  pendingComponent: OutsidePending,
  errorComponent: OutsideTrouble,
  validateSearch: ({ back, why }: Record<string, unknown>): SignInSearch => ({
    ...(typeof back === 'string' && { back }),
    ...(ENDINGS.includes(why) && { why: why as SessionOver }),
  }),
  beforeLoad: ({ context, search }) => {
    if (context.session.me) throw redirect({ href: placeToReturn(search.back), replace: true });
  },
}).lazy(() => import('./pages/sign-in.lazy.tsx').then((page) => page.Route));

const joinRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/join/{-$step}',
  beforeLoad: ({ context }) => {
    if (context.session.me) throw redirect({ to: '/' });
  },
  loader: ({ context }) =>
    Promise.all([
      context.client.query({ ...documentQuery('house-rules'), staleTime: 'static' }),
      context.client.query({ ...documentQuery('privacy'), staleTime: 'static' }),
      // Whether sign-up is open may have changed a minute ago.
      context.client.query({ ...serviceQuery, staleTime: 0 }),
    ]),
}).lazy(() => import('./pages/join.lazy.tsx').then((page) => page.Route));

// What a mail links to. Whoever opens it may be signed in already, or not.
const confirmRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confirm',
}).lazy(() => import('./pages/confirm.lazy.tsx').then((page) => page.Route));

const signInLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in-link',
}).lazy(() => import('./pages/sign-in-link.lazy.tsx').then((page) => page.Route));

const confirmEmailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confirm-email',
}).lazy(() => import('./pages/confirm-email.lazy.tsx').then((page) => page.Route));

/** For whoever was invited, signed in or not. */
const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  pendingComponent: OutsidePending,
  errorComponent: OutsideTrouble,
}).lazy(() => import('./pages/invitation.lazy.tsx').then((page) => page.Route));
const closedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/closed',
  beforeLoad: ({ context }) => {
    if (context.session.me) throw redirect({ to: '/' });
  },
}).lazy(() => import('./pages/closed.lazy.tsx').then((page) => page.Route));

interface NeededSearch {
  readonly back?: string;
}

const neededSearch = ({ back }: Record<string, unknown>): NeededSearch =>
  typeof back === 'string' ? { back } : {};

/** Opens one of these pages to who has to be there, and sends everybody else on. */
function mustNeed(need: Needed, session: ReplyOf<'GET /session'>, { back }: NeededSearch): void {
  if (!session.me) throw redirect({ to: '/sign-in', search: back === undefined ? {} : { back } });
  if (session.needs[0] !== need) throw redirect({ href: placeToReturn(back), replace: true });
}

const secondStepRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/second-step',
  validateSearch: neededSearch,
  beforeLoad: ({ context, search }) => {
    mustNeed('second-factor', context.session, search);
  },
  loader: ({ context }) => context.client.query({ ...accountQuery, staleTime: 'static' }),
}).lazy(() => import('./pages/second-step.lazy.tsx').then((page) => page.Route));

const agreeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agree',
  validateSearch: neededSearch,
  beforeLoad: ({ context, search }) => {
    mustNeed('consent', context.session, search);
  },
  // What is in memory may be the very words that have changed.
  loader: ({ context }) =>
    Promise.all([
      context.client.query({ ...accountQuery, staleTime: 0 }),
      context.client.query({ ...documentQuery('house-rules'), staleTime: 0 }),
      context.client.query({ ...documentQuery('privacy'), staleTime: 0 }),
    ]),
}).lazy(() => import('./pages/agree.lazy.tsx').then((page) => page.Route));

const homeRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/',
  loader: async ({ context: { client } }) => {
    const notices = client.query({ ...noticesQuery, staleTime: 'static' }).catch(() => undefined);
    const { forums } = await client.query({ ...forumsQuery, staleTime: 'static' });
    // All that stands on the page comes at once, so nothing moves under somebody who has begun to read. What does not
    // come has a face of its own there.
    const newest = livelyForums(forums).map(({ id }) =>
      client.query({ ...forumQuery(id), staleTime: 'static' }),
    );
    await Promise.allSettled([notices, ...newest]);
  },
}).lazy(() => rooms().then(({ home }) => home));

const forumsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/forums',
  loader: ({ context }) => context.client.query({ ...forumsQuery, staleTime: 'static' }),
}).lazy(() => rooms().then(({ forums }) => forums));

// What stands in an address is an id until the server says otherwise; the brands are for the compiler.
const forumIdParam = {
  parse: ({ forumId }: { forumId: string }) => ({ forumId: forumId as ForumId }),
  stringify: ({ forumId }: { forumId: ForumId }) => ({ forumId }),
};
const topicIdParam = {
  parse: ({ topicId }: { topicId: string }) => ({ topicId: topicId as TopicId }),
  stringify: ({ topicId }: { topicId: TopicId }) => ({ topicId }),
};

const forumRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/forums/$forumId',
  params: forumIdParam,
  loader: ({ context, params }) =>
    context.client.query({ ...forumQuery(params.forumId), staleTime: 'static' }),
}).lazy(() => rooms().then(({ forum }) => forum));

const startTopicRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/forums/$forumId/start',
  params: forumIdParam,
  loader: ({ context, params }) =>
    context.client.query({ ...forumQuery(params.forumId), staleTime: 'static' }),
}).lazy(() => rooms().then(({ startTopic }) => startTopic));

const topicRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/topics/$topicId',
  params: topicIdParam,
  validateSearch: ({ from }: Record<string, unknown>): { readonly from?: 'end' } =>
    from === 'end' ? { from } : {},
  loaderDeps: ({ search }) => ({ end: search.from ?? ('start' as const) }),
  loader: ({ context, params, deps }) =>
    context.client.query({ ...topicQuery(params.topicId, deps.end), staleTime: 'static' }),
}).lazy(() => rooms().then(({ topic }) => topic));

const noticesRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/notices',
  loader: ({ context }) => context.client.query({ ...noticesQuery, staleTime: 'static' }),
}).lazy(() => import('./pages/notices.lazy.tsx').then((page) => page.Route));

const contactRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/account/contact',
  loader: ({ context }) => context.client.query({ ...contactQuery, staleTime: 'static' }),
}).lazy(() => import('./pages/contact.lazy.tsx').then((page) => page.Route));
/** For administrators; for anybody else it is not there, as the server says too. */
const adminRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/admin',
  beforeLoad: ({ context }) => {
    if (!context.me.roles.includes('administrator')) throw notFound();
  },
}).lazy(() => import('./pages/admin.lazy.tsx').then((page) => page.Route));

const adminOverviewRoute = createRoute({ getParentRoute: () => adminRoute, path: '/' }).lazy(() =>
  import('./pages/admin-overview.lazy.tsx').then((page) => page.Route),
);
const adminStaffRoute = createRoute({ getParentRoute: () => adminRoute, path: '/staff' }).lazy(() =>
  import('./pages/admin-staff.lazy.tsx').then((page) => page.Route),
);
const adminSettingsRoute = createRoute({ getParentRoute: () => adminRoute, path: '/settings' }).lazy(() =>
  import('./pages/admin-settings.lazy.tsx').then((page) => page.Route),
);
const adminDocumentsRoute = createRoute({ getParentRoute: () => adminRoute, path: '/documents' }).lazy(() =>
  import('./pages/admin-documents.lazy.tsx').then((page) => page.Route),
);
const adminDocumentRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/documents/$kind',
  params: {
    parse: ({ kind }: { kind: string }) => ({ kind: kind as DocumentKind }),
    stringify: ({ kind }: { kind: DocumentKind }) => ({ kind }),
  },
  beforeLoad: ({ params }) => {
    if (!DOCUMENT_KINDS.includes(params.kind)) throw notFound();
  },
}).lazy(() => import('./pages/admin-document.lazy.tsx').then((page) => page.Route));
const adminHelplinesRoute = createRoute({ getParentRoute: () => adminRoute, path: '/helplines' }).lazy(() =>
  import('./pages/admin-helplines.lazy.tsx').then((page) => page.Route),
);
const youRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/you',
}).lazy(() => import('./pages/you.lazy.tsx').then((page) => page.Route));
const reportsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/you/reports',
  // Where a report stands may have changed a minute ago.
  loader: ({ context }) => context.client.query({ ...reportsQuery, staleTime: 0 }),
}).lazy(() => import('./pages/reports.lazy.tsx').then((page) => page.Route));
const decisionsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/you/decisions',
  loader: ({ context }) => context.client.query({ ...decisionsQuery, staleTime: 0 }),
}).lazy(() => import('./pages/decisions.lazy.tsx').then((page) => page.Route));
const accountRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/account',
  loader: ({ context }) => context.client.query({ ...accountQuery, staleTime: 'static' }),
}).lazy(() => import('./pages/account.lazy.tsx').then((page) => page.Route));

const elsewhereRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '$',
  component: NotFoundPage,
});

export const routeTree = rootRoute.addChildren([
  signInRoute,
  invitationRoute,
  joinRoute,
  confirmRoute,
  signInLinkRoute,
  confirmEmailRoute,
  closedRoute,
  secondStepRoute,
  agreeRoute,
  insideRoute.addChildren([
    homeRoute,
    forumsRoute,
    forumRoute,
    startTopicRoute,
    topicRoute,
    noticesRoute,
    contactRoute,
    adminRoute.addChildren([
      adminOverviewRoute,
      adminStaffRoute,
      adminSettingsRoute,
      adminDocumentsRoute,
      adminDocumentRoute,
      adminHelplinesRoute,
    ]),
    deskRoutes,
    youRoute,
    reportsRoute,
    decisionsRoute,
    accountRoute,
    elsewhereRoute,
  ]),
]);
