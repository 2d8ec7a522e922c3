import type { QueryClient } from '@tanstack/react-query';
import type { PersonId } from '@blether/contracts/brand';
import type { Me } from '@blether/contracts/identity';
import type { ReplyOf } from '@blether/contracts/routes';
import { dropDraftsExceptOf } from '../data/drafts.ts';
import type { SessionOver } from '../data/session-over.ts';
import { keys } from '../data/keys.ts';
import { sessionQuery } from '../identity/session.query.ts';
import { dropContactEditsExceptOf } from '../members/contact-edits.ts';

type Session = ReplyOf<'GET /session'>;

/** Nobody is signed in. Forgets everything we were told, but not whether this is the demo. */
function nobody(client: QueryClient): void {
  const before = client.getQueryData(sessionQuery.queryKey);
  client.clear();
  if (before)
    client.setQueryData<Session>(keys.session, { ...before, me: null, needs: [], coming: [], endsAt: null });
}

/** What was typed and not sent, but one person's own. */
function dropUnsentExceptOf(person: PersonId | null): void {
  dropDraftsExceptOf(person);
  dropContactEditsExceptOf(person);
}

/** Forgets what somebody else was told, and asks what this session is. */
export async function signedIn(client: QueryClient, me: Me): Promise<void> {
  client.clear();
  dropUnsentExceptOf(me.id);
  await client.query({ ...sessionQuery, staleTime: 'static' });
}

/** Asks anew what this session is, and what is asked of whoever it belongs to. */
export function askSession(client: QueryClient): Promise<Session> {
  return client.query({ ...sessionQuery, staleTime: 0 });
}

/** Somebody has a new name, everywhere they see it. */
export function renamed(client: QueryClient, me: Me): void {
  client.setQueryData<Session>(keys.session, (session) => session && { ...session, me });
  void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] });
}

export function signedOut(client: QueryClient): void {
  nobody(client);
  dropUnsentExceptOf(null);
}

/**
 * The session ended elsewhere: what was read goes. What was being written stays for its author; drafts of posts, which
 * stand in the tab's storage, only unless it was they who signed out, in another tab of what may be somebody else's
 * device. What was typed into the vault is nowhere but in this page's memory.
 */
export function sessionEnded(client: QueryClient, why: SessionOver): void {
  nobody(client);
  if (why === 'signed-out') dropDraftsExceptOf(null);
}

/** Somebody has left quickly. Nothing of theirs stays in memory; drafts stay in the tab, for when they come back. */
export function left(client: QueryClient): void {
  client.clear();
  dropContactEditsExceptOf(null);
}

/** A place on this site to return to, or the front door. */
export function placeToReturn(back: string | undefined): string {
  if (back === undefined || !back.startsWith('/') || /^\/[/\\]/.test(back)) return '/';
  return /^\/(?:sign-in|second-step|agree)\b/.test(back) ? '/' : back;
}
