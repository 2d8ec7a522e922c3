import type { DeskFacts, DeskSocketRequests } from './desk.ts';
import type { ForumFacts, ForumSocketRequests } from './forum.ts';
import type { NotificationFacts } from './notifications.ts';
import type { Problem } from './problems.ts';

/**
 * One socket a tab, WebSocket only, at `/api/socket`, with the session's cookie. A handshake that is refused carries a
 * `Problem` as `data` of its error: `not-signed-in`, `rate-limited` (too many sockets) or `unavailable`.
 */

/** What a client may ask over its socket: imperative, acknowledged with the reply or a problem. */
export type SocketRequests = ForumSocketRequests & DeskSocketRequests;
export type SocketRequest = keyof SocketRequests;

export const SOCKET_REQUESTS = {
  'forum:follow': { door: 'signed-in' },
  'forum:unfollow': { door: 'signed-in' },
  'topic:follow': { door: 'signed-in' },
  'topic:unfollow': { door: 'signed-in' },
  'desk:follow': { door: 'signed-in' },
  'desk:unfollow': { door: 'signed-in' },
  'case:follow': { door: 'signed-in' },
  'case:unfollow': { door: 'signed-in' },
} as const satisfies Record<SocketRequest, { door: 'signed-in' }>;

export type Acknowledgement<Name extends SocketRequest> =
  | { readonly ok: true; readonly reply: SocketRequests[Name]['reply'] }
  | { readonly ok: false; readonly problem: Problem };

/** The name of a log that a client can follow: `forum:<id>`, `topic:<id>`, `person:<id>`, `case:<id>`, `desk:queue`. */
export type LogName =
  `forum:${string}` | `topic:${string}` | `person:${string}` | `case:${string}` | `desk:${string}`;

interface PlatformFacts {
  /** The heartbeat: how far each followed log has got. A client that is behind fetches. */
  heads: { readonly heads: Readonly<Record<LogName, number>> };
  /** This session is over; the socket closes after it. */
  'session.ended': { readonly why: 'signed-out' | 'roles-changed' | 'expired' };
}

/** What the server says by itself: past tense, the same for every receiver, after commit. */
export type Facts = ForumFacts & DeskFacts & NotificationFacts & PlatformFacts;
export type FactName = keyof Facts;

/** Facts of one tick to one room travel together, in order, as one `facts` message. */
export type FactBatch = readonly {
  readonly [Name in FactName]: { readonly name: Name; readonly fact: Facts[Name] };
}[FactName][];

export const FACTS = [
  'topic.moved',
  'post.shown',
  'topic.left',
  'post.changed',
  'topic.changed',
  'queue.changed',
  'case.changed',
  'notices.changed',
  'heads',
  'session.ended',
] as const satisfies readonly FactName[];

/** Seconds between heartbeats to a client; silence of three means that the line is dead. */
export const HEARTBEAT_SECONDS = 10;
