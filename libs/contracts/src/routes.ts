import type { DeskRoutes } from './desk.ts';
import type { DemoRoutes, IdentityRoutes, StaffRoutes } from './identity.ts';
import type { ForumRoutes } from './forum.ts';
import type { DocumentRoutes } from './documents.ts';
import type { MembersRoutes } from './members.ts';
import type { NotificationRoutes } from './notifications.ts';
import type { PolicyRoutes } from './policy.ts';
import type { ReportsRoutes } from './reports.ts';
import type { RotaRoutes } from './rota.ts';
import type { SafetyRoutes } from './safety.ts';
import type { SettingsRoutes } from './settings.ts';

/** Every route that is served under `/api`, what goes in and what comes out. */
export type Routes = IdentityRoutes &
  StaffRoutes &
  DemoRoutes &
  MembersRoutes &
  SettingsRoutes &
  DocumentRoutes &
  SafetyRoutes &
  ForumRoutes &
  DeskRoutes &
  PolicyRoutes &
  ReportsRoutes &
  RotaRoutes &
  NotificationRoutes;
export type RouteKey = keyof Routes;

export type Params<Key extends string> = Key extends `${string}:${infer Name}/${infer Rest}`
  ? { [name in Name]: string } & Params<Rest>
  : Key extends `${string}:${infer Name}`
    ? { [name in Name]: string }
    : unknown;

export type Body<Key extends RouteKey> = Routes[Key] extends { body: infer B } ? B : undefined;
export type Query<Key extends RouteKey> = Routes[Key] extends { query: infer Q } ? Q : undefined;
export type ReplyOf<Key extends RouteKey> = Routes[Key]['reply'];

/**
 * Who gets past the door. What they then may do to which thing is the policy's question. `signed-in` asks for everything
 * that `Needed` names; `arriving` lets in those who still have to do it.
 */
export type Door = 'anyone' | 'arriving' | 'signed-in';
/** Which allowance a call is counted against. */
export type Allowance = 'read' | 'write' | 'sign-in';

export const ROUTES = {
  'POST /session': { door: 'anyone', allowance: 'sign-in' },
  'GET /session': { door: 'anyone', allowance: 'read' },
  'DELETE /session': { door: 'anyone', allowance: 'write' },
  'POST /session/second-factor': { door: 'anyone', allowance: 'sign-in' },
  'POST /session/lost-device': { door: 'anyone', allowance: 'sign-in' },
  'POST /session/link': { door: 'anyone', allowance: 'sign-in' },
  'POST /session/link/use': { door: 'anyone', allowance: 'sign-in' },
  'POST /session/passkey/begin': { door: 'anyone', allowance: 'sign-in' },
  'POST /session/passkey': { door: 'anyone', allowance: 'sign-in' },
  'POST /session/stay': { door: 'arriving', allowance: 'write' },
  'POST /account': { door: 'anyone', allowance: 'sign-in' },
  'POST /account/confirm': { door: 'anyone', allowance: 'sign-in' },
  'POST /account/confirm/again': { door: 'anyone', allowance: 'sign-in' },
  'GET /account': { door: 'arriving', allowance: 'read' },
  'PUT /account/name': { door: 'signed-in', allowance: 'write' },
  'PUT /account/email': { door: 'signed-in', allowance: 'write' },
  'POST /account/email/confirm': { door: 'anyone', allowance: 'sign-in' },
  'PUT /account/password': { door: 'arriving', allowance: 'write' },
  'POST /account/authenticator': { door: 'arriving', allowance: 'write' },
  'POST /account/authenticator/confirm': { door: 'arriving', allowance: 'write' },
  'POST /account/authenticator/remove': { door: 'signed-in', allowance: 'write' },
  'POST /account/recovery-codes': { door: 'signed-in', allowance: 'write' },
  'POST /account/passkeys/begin': { door: 'arriving', allowance: 'write' },
  'POST /account/passkeys': { door: 'arriving', allowance: 'write' },
  'POST /account/passkeys/:passkeyId/remove': { door: 'signed-in', allowance: 'write' },
  'DELETE /account/sessions/:sessionId': { door: 'arriving', allowance: 'write' },
  'DELETE /account/sessions': { door: 'arriving', allowance: 'write' },
  'POST /account/consent': { door: 'arriving', allowance: 'write' },
  'POST /account/close': { door: 'arriving', allowance: 'write' },
  'GET /staff': { door: 'signed-in', allowance: 'read' },
  'POST /staff/invitations': { door: 'signed-in', allowance: 'write' },
  'DELETE /staff/invitations/:invitationId': { door: 'signed-in', allowance: 'write' },
  'POST /invitations/look': { door: 'anyone', allowance: 'sign-in' },
  'POST /invitations/accept': { door: 'anyone', allowance: 'sign-in' },
  'POST /staff/:personId/roles': { door: 'signed-in', allowance: 'write' },
  'POST /staff/:personId/roles/remove': { door: 'signed-in', allowance: 'write' },
  'GET /staff/lost-devices': { door: 'signed-in', allowance: 'read' },
  'POST /staff/:personId/lost-device': { door: 'signed-in', allowance: 'write' },
  'POST /staff/lost-devices/:lostDeviceId/approve': { door: 'signed-in', allowance: 'write' },
  'POST /staff/lost-devices/:lostDeviceId/refuse': { door: 'signed-in', allowance: 'write' },
  'GET /demo/people': { door: 'anyone', allowance: 'read' },
  'POST /demo/session': { door: 'anyone', allowance: 'sign-in' },
  'GET /account/contact': { door: 'signed-in', allowance: 'read' },
  'PUT /account/contact': { door: 'signed-in', allowance: 'write' },
  'GET /forums': { door: 'signed-in', allowance: 'read' },
  'GET /forums/:forumId/topics': { door: 'signed-in', allowance: 'read' },
  'POST /forums/:forumId/topics': { door: 'signed-in', allowance: 'write' },
  'GET /topics/:topicId': { door: 'signed-in', allowance: 'read' },
  'POST /topics/:topicId/posts': { door: 'signed-in', allowance: 'write' },
  'GET /notices': { door: 'signed-in', allowance: 'read' },
  'POST /notices/read': { door: 'signed-in', allowance: 'write' },
  'GET /desk': { door: 'signed-in', allowance: 'read' },
  'POST /desk/next': { door: 'signed-in', allowance: 'write' },
  'GET /desk/queue': { door: 'signed-in', allowance: 'read' },
  'GET /desk/overview': { door: 'signed-in', allowance: 'read' },
  'GET /desk/policy': { door: 'signed-in', allowance: 'read' },
  'GET /desk/cases/:caseId': { door: 'signed-in', allowance: 'read' },
  'POST /desk/cases/:caseId/claim': { door: 'signed-in', allowance: 'write' },
  'POST /desk/cases/:caseId/heartbeat': { door: 'signed-in', allowance: 'write' },
  'POST /desk/cases/:caseId/return': { door: 'signed-in', allowance: 'write' },
  'POST /desk/cases/:caseId/raise': { door: 'signed-in', allowance: 'write' },
  'POST /desk/cases/:caseId/notes': { door: 'signed-in', allowance: 'write' },
  'POST /desk/cases/:caseId/answers': { door: 'signed-in', allowance: 'write' },
  'POST /desk/cases/:caseId/actions': { door: 'signed-in', allowance: 'write' },
  'POST /desk/actions/:actionId/undo': { door: 'signed-in', allowance: 'write' },
  'POST /desk/cases/:caseId/close': { door: 'signed-in', allowance: 'write' },
  'POST /desk/follow-ups/:followUpId/done': { door: 'signed-in', allowance: 'write' },
  'GET /account/decisions': { door: 'signed-in', allowance: 'read' },
  'POST /reports': { door: 'signed-in', allowance: 'write' },
  'POST /reports/:reportId/words': { door: 'signed-in', allowance: 'write' },
  'GET /reports': { door: 'signed-in', allowance: 'read' },
  'GET /rota': { door: 'signed-in', allowance: 'read' },
  'GET /rota/now': { door: 'signed-in', allowance: 'read' },
  'POST /rota/shifts': { door: 'signed-in', allowance: 'write' },
  'PUT /rota/shifts/:shiftId': { door: 'signed-in', allowance: 'write' },
  'POST /rota/shifts/:shiftId/end': { door: 'signed-in', allowance: 'write' },
  'POST /rota/shifts/:shiftId/day': { door: 'signed-in', allowance: 'write' },
  'POST /rota/shifts/:shiftId/offer': { door: 'signed-in', allowance: 'write' },
  'POST /rota/offers/:offerId/take': { door: 'signed-in', allowance: 'write' },
  'POST /rota/offers/:offerId/withdraw': { door: 'signed-in', allowance: 'write' },
  'POST /duty': { door: 'signed-in', allowance: 'write' },
  'POST /duty/heartbeat': { door: 'signed-in', allowance: 'read' },
  'POST /duty/end': { door: 'signed-in', allowance: 'write' },
  'GET /on-call': { door: 'signed-in', allowance: 'read' },
  'GET /on-call/me': { door: 'signed-in', allowance: 'read' },
  'PUT /on-call/me': { door: 'signed-in', allowance: 'write' },
  'POST /on-call/test': { door: 'signed-in', allowance: 'write' },
  'POST /on-call/push': { door: 'signed-in', allowance: 'write' },
  'DELETE /on-call/push/:pushId': { door: 'signed-in', allowance: 'write' },
  'GET /on-call/webhook': { door: 'signed-in', allowance: 'read' },
  'PUT /on-call/webhook': { door: 'signed-in', allowance: 'write' },
  'POST /on-call/webhook/test': { door: 'signed-in', allowance: 'write' },
  'GET /service': { door: 'anyone', allowance: 'read' },
  'GET /documents/:kind': { door: 'anyone', allowance: 'read' },
  'GET /help': { door: 'anyone', allowance: 'read' },
  'POST /documents/:kind': { door: 'signed-in', allowance: 'write' },
  'GET /staff/attention': { door: 'signed-in', allowance: 'read' },
  'GET /admin/overview': { door: 'signed-in', allowance: 'read' },
  'GET /admin/settings': { door: 'signed-in', allowance: 'read' },
  'PUT /admin/settings/:key': { door: 'signed-in', allowance: 'write' },
  'GET /admin/documents/:kind': { door: 'signed-in', allowance: 'read' },
  'GET /admin/helplines': { door: 'signed-in', allowance: 'read' },
  'POST /admin/helplines': { door: 'signed-in', allowance: 'write' },
  'PUT /admin/helplines/:helplineId': { door: 'signed-in', allowance: 'write' },
  'POST /admin/helplines/:helplineId/confirm': { door: 'signed-in', allowance: 'write' },
  'PUT /admin/helplines/:helplineId/retired': { door: 'signed-in', allowance: 'write' },
} as const satisfies Record<RouteKey, { door: Door; allowance: Allowance }>;
