import { createRequire } from 'node:module';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { Request } from 'autocannon';
import { median, plain } from './figures.ts';
import type { Figure } from './figures.ts';
import { DIST, say } from './place.ts';
import type { Place } from './place.ts';
import { serveCommunity } from './served.ts';
import type { Served } from './served.ts';

const SIGN_INS = 100;
const PASSWORD = 'a password of a benchmark, kept from nobody';
const ROUNDS = 5;
const ROUND_SECONDS = 8;
/** Pages a second: a busy evening, and far from what the service can do. */
const PAGES = 100;
const READERS = 8;
const MOST = 3;

/**
 * What those who read notice when a hundred people sign in in the same moment, as after a newsletter. Rounds with and
 * without take turns.
 */
export async function signIn(place: Place): Promise<readonly Figure[]> {
  const served = await serveCommunity(place, { TRUST_PROXY: '1' });
  const emails = await givePasswords(served);
  const read = (): Promise<number> => p99(served);
  say('Warming up …');
  await read();
  await signInAll(served, emails.slice(0, 5), 0);
  const rounds: { alone: number; beside: number; seconds: number }[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const alone = await read();
    const began = performance.now();
    const [beside, seconds] = await Promise.all([
      read(),
      signInAll(served, emails, round).then(() => (performance.now() - began) / 1000),
    ]);
    rounds.push({ alone, beside, seconds });
    say(
      `round ${round}: p99 ${alone} ms alone, ${beside} ms beside ${SIGN_INS} sign-ins in ${seconds.toFixed(1)} s`,
    );
  }
  const ratio = median(rounds.map(({ alone, beside }) => beside / alone));
  const bench = 'sign-in';
  return [
    plain({ bench, metric: 'p99 of a topic beside a hundred sign-ins, to alone', unit: '×' }, ratio, MOST),
    plain({ bench, metric: 'p99 alone', unit: 'ms' }, median(rounds.map(({ alone }) => alone)), null),
    plain(
      { bench, metric: 'a hundred sign-ins', unit: 's' },
      median(rounds.map(({ seconds }) => seconds)),
      null,
    ),
  ];
}

/** All have the same one: what it costs to check does not depend on that. */
async function givePasswords({ owner, community }: Served): Promise<readonly string[]> {
  const requireOurs = createRequire(join(DIST, 'identity/auth.service.js'));
  const { hashPassword } = requireOurs('better-auth/crypto') as {
    hashPassword: (password: string) => Promise<string>;
  };
  const hash = await hashPassword(PASSWORD);
  const { rows } = await owner.query<{ email: string }>(
    `WITH given AS (
       INSERT INTO auth_account ("accountId", "providerId", "userId", password, "updatedAt")
       SELECT u.id::text, 'credential', u.id, $1, now() FROM auth_user u
       WHERE u.id = ANY($2) AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = u.id) LIMIT $3
       RETURNING "userId")
     SELECT email FROM auth_user JOIN given ON given."userId" = id`,
    [hash, community.members.map(({ id }) => id), SIGN_INS],
  );
  if (rows.length !== SIGN_INS) throw new Error('There are not enough people to sign in.');
  return rows.map(({ email }) => email);
}

/** Milliseconds of the slowest of a hundred pages, asked for at an even pace. */
async function p99({ api, community }: Served): Promise<number> {
  const requests: Request[] = community.topics.map(({ id }, index) => ({
    path: `/api/topics/${id}`,
    headers: { cookie: community.members[index % community.members.length]?.cookie ?? '' },
  }));
  let reader = 0;
  const result = await autocannon({
    url: api.origin,
    connections: READERS,
    duration: ROUND_SECONDS,
    overallRate: PAGES,
    setupClient: (client) => {
      client.setRequests(requests.filter((_request, index) => index % READERS === reader % READERS));
      reader += 1;
    },
  });
  if (result.non2xx + result.errors + result.timeouts > 0) throw new Error('Some pages were not served.');
  return Math.max(1, result.latency.p99);
}

/** Each from an address of its own, as it is when people sign in. */
async function signInAll({ api }: Served, emails: readonly string[], round: number): Promise<void> {
  const answers = await Promise.all(
    emails.map((email, index) =>
      fetch(`${api.origin}/api/session`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': `198.18.${String(round)}.${String(index)}`,
        },
        body: JSON.stringify({ email, password: PASSWORD }),
      }),
    ),
  );
  const refused = answers.find(({ ok }) => !ok);
  if (refused) throw new Error(`A sign-in was answered with ${String(refused.status)}.`);
}
