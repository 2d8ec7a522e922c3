import type { QueryClient } from '@tanstack/react-query';
import type { Me } from '@blether/contracts/identity';
import type { ReplyOf } from '@blether/contracts/routes';
import { dropDraftsExceptOf } from '../data/drafts.ts';
import { keys } from '../data/keys.ts';
import { sessionQuery } from '../identity/session.query.ts';

type Session = ReplyOf<'GET /session'>;

/** Forgets everything we were told, but not whether this is the demo. */
function begin(client: QueryClient, me: Me | null): void {
  const demo = client.getQueryData(sessionQuery.queryKey)?.demo ?? false;
  client.clear();
  client.setQueryData<Session>(keys.session, { me, demo });
}

export function signedIn(client: QueryClient, me: Me): void {
  begin(client, me);
  dropDraftsExceptOf(me.id);
}

export function signedOut(client: QueryClient): void {
  begin(client, null);
  dropDraftsExceptOf(null);
}

/** The session ended by itself: what was read goes, what was being written stays for its author. */
export function sessionEnded(client: QueryClient): void {
  begin(client, null);
}

/** A place on this site to return to, or the front door. */
export function placeToReturn(back: string | undefined): string {
  return back?.startsWith('/') && !/^\/[/\\]/.test(back) && !back.startsWith('/sign-in') ? back : '/';
}
