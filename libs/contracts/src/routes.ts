import type { DemoRoutes, IdentityRoutes } from './identity.ts';
import type { ForumRoutes } from './forum.ts';
import type { NotificationRoutes } from './notifications.ts';

/** Every route that is served under `/api`, what goes in and what comes out. */
export type Routes = IdentityRoutes & DemoRoutes & ForumRoutes & NotificationRoutes;
export type RouteKey = keyof Routes;

export type Params<Key extends string> = Key extends `${string}:${infer Name}/${infer Rest}`
  ? { [name in Name]: string } & Params<Rest>
  : Key extends `${string}:${infer Name}`
    ? { [name in Name]: string }
    : unknown;

export type Body<Key extends RouteKey> = Routes[Key] extends { body: infer B } ? B : undefined;
export type Query<Key extends RouteKey> = Routes[Key] extends { query: infer Q } ? Q : undefined;
export type ReplyOf<Key extends RouteKey> = Routes[Key]['reply'];

/** Who gets past the door. What they then may do to which thing is the policy's question. */
export type Door = 'anyone' | 'signed-in';
/** Which allowance a call is counted against. */
export type Allowance = 'read' | 'write' | 'sign-in';

export const ROUTES = {
  'POST /session': { door: 'anyone', allowance: 'sign-in' },
  'GET /session': { door: 'anyone', allowance: 'read' },
  'POST /session/stay': { door: 'signed-in', allowance: 'write' },
  'DELETE /session': { door: 'anyone', allowance: 'write' },
  'GET /demo/people': { door: 'anyone', allowance: 'read' },
  'POST /demo/session': { door: 'anyone', allowance: 'sign-in' },
  'GET /forums': { door: 'signed-in', allowance: 'read' },
  'GET /forums/:forumId/topics': { door: 'signed-in', allowance: 'read' },
  'POST /forums/:forumId/topics': { door: 'signed-in', allowance: 'write' },
  'GET /topics/:topicId': { door: 'signed-in', allowance: 'read' },
  'POST /topics/:topicId/posts': { door: 'signed-in', allowance: 'write' },
  'GET /notices': { door: 'signed-in', allowance: 'read' },
  'POST /notices/read': { door: 'signed-in', allowance: 'write' },
} as const satisfies Record<RouteKey, { door: Door; allowance: Allowance }>;
