import type { Client } from 'pg';
import { cookieOf } from './community.ts';
import type { Member } from './community.ts';

/** Of "Next case". */
export interface Press {
  /** Null: nothing waits. */
  readonly caseId: string | null;
  readonly milliseconds: number;
}

/** Presses that one person may make in a minute, with some to spare for giving back. */
export const PRESSES_A_MINUTE = 100;

/** Further people, in bulk and signed in; with a role, each of them has it. */
export async function addPeople(
  owner: Client,
  sessionSecret: string,
  { count, role, domain }: { readonly count: number; readonly role: string | null; readonly domain: string },
): Promise<readonly Member[]> {
  const { rows } = await owner.query<{ id: string; token: string }>(
    `WITH accounts AS (
       INSERT INTO auth_user (name, email, "emailVerified")
       SELECT '', 'person-' || n || '@' || $3, true FROM generate_series(1, $1::int) n RETURNING id
     ), people AS (
       INSERT INTO person (id, display_name, joined_at, agreed_house_rules, agreed_privacy)
       SELECT id, 'Rowan B', now() - interval '90 days', 1, 1 FROM accounts RETURNING id
     ), roles AS (
       INSERT INTO role_grant (person_id, role, granted_at) SELECT id, $2::text, now() FROM people WHERE $2 IS NOT NULL
     )
     INSERT INTO auth_session (token, "expiresAt", "updatedAt", "secondFactor", "userId")
     SELECT replace(gen_random_uuid()::text, '-', ''), now() + interval '30 days', now(), true, id FROM people
     RETURNING "userId" AS id, token`,
    [count, role, domain],
  );
  return rows.map(({ id, token }) => ({ id, cookie: cookieOf(token, sessionSecret) }));
}

/** "Next case" */
export async function press(origin: string, moderator: Member): Promise<Press> {
  const began = performance.now();
  const { caseId } = (await post(origin, '/desk/next', moderator)) as { caseId: string | null };
  return { caseId, milliseconds: performance.now() - began };
}

/** What somebody has and has not acted on would come back to them before anything new that is not urgent. */
export async function actOn(owner: Client, caseId: string): Promise<void> {
  await owner.query('UPDATE case_file SET acted_at = now() WHERE id = $1', [caseId]);
}

export async function giveBack(origin: string, moderator: Member, caseId: string): Promise<void> {
  await post(origin, `/desk/cases/${caseId}/return`, moderator, {});
}

/** @throws when it was not answered as wanted */
export async function post(
  origin: string,
  path: string,
  { cookie }: Member,
  body?: object,
): Promise<unknown> {
  const answer = await fetch(`${origin}/api${path}`, {
    method: 'POST',
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text}`);
  return JSON.parse(text) as unknown;
}

/** The least value that this share of them does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const found = sorted[Math.ceil(share * sorted.length) - 1];
  if (found === undefined) throw new Error('There is no quantile of nothing.');
  return found;
}

/** How many rows there are of what may never be. */
export async function countRows(
  owner: Client,
  rows: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const result = await owner.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${rows}`, [
    ...values,
  ]);
  return result.rows[0]?.count ?? Number.NaN;
}
