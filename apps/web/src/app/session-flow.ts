import type { QueryClient } from '@tanstack/react-query';
import type { Me } from '@blether/contracts/identity';
import type { ReplyOf } from '@blether/contracts/routes';
import { dropDraftsExceptOf } from '../data/drafts.ts';
import type { SessionOver } from '../data/session-over.ts';
import { keys } from '../data/keys.ts';
import { sessionQuery } from '../identity/session.query.ts';

type Session = ReplyOf<'GET /session'>;

/** Forgets everything we were told, but not whether this is the demo. When the session ends is asked anew. */
function begin(client: QueryClient, me: Me | null): void {
  const demo = client.getQueryData(sessionQuery.queryKey)?.demo ?? false;
  client.clear();
  client.setQueryData<Session>(keys.session, { me, demo, endsAt: null });
}

export function signedIn(client: QueryClient, me: Me): void {
  begin(client, me);
  dropDraftsExceptOf(me.id);
}

export function signedOut(client: QueryClient): void {
  begin(client, null);
  dropDraftsExceptOf(null);
}

/**
 * The session ended elsewhere: what was read goes. What was being written stays for its author, unless it was they who
 * signed out, in another tab of what may be somebody else's device.
 */
export function sessionEnded(client: QueryClient, why: SessionOver): void {
  begin(client, null);
  if (why === 'signed-out') dropDraftsExceptOf(null);
}

/** A place on this site to return to, or the front door. */
export function placeToReturn(back: string | undefined): string {
  return back?.startsWith('/') && !/^\/[/\\]/.test(back) && !back.startsWith('/sign-in') ? back : '/';
}
