import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Client } from 'pg';
import type * as SessionCookie from '../apps/api/src/identity/session-cookie.ts';
import { DIST, say } from './place.ts';

/** Sizes of what a busy community has gathered in some years. */
export const SIZES = { people: 2_000, forums: 12, topics: 5_000, posts: 100_000 } as const;

export interface Member {
  readonly id: string;
  readonly cookie: string;
}
export interface Thread {
  readonly id: string;
  readonly forumId: string;
  readonly posts: number;
}
export interface Community {
  readonly members: readonly Member[];
  readonly topics: readonly Thread[];
}

/** What people here write about, with nothing in it that a moderator would have to see. */
export const SENTENCES = [
  'The nurse changed my inhaler last week and mornings are a little easier now.',
  'Has anybody tried the exercises from the leaflet?',
  'I put the kettle on and sat by the window for a while.',
  'My daughter came over and we walked to the harbour and back, slowly.',
  'Thank you all for the kind words, they helped.',
  'The new machine hums, but you get used to it after a few nights.',
  'I keep a small notebook next to the bed and write down how I slept.',
  'Our clinic sends letters in such long sentences that I read them twice.',
  'What worked for me was doing half of it in the morning and half after lunch.',
  'The bus to the hospital takes an hour, so I bring a good book.',
  'Does the cold air bother you as well?',
  'Blood sugar was steady all day, which has not happened in weeks.',
  'I made soup for four days and put it into small pots.',
  'They asked me to come back in March for the next test.',
  'Welcome! Take your time and read around, there is no hurry here.',
  'I would ask the pharmacist about that, ours is very patient.',
  'The garden is quiet now, but the robins are still about.',
  'Stairs are what I notice most: ten steps, then a rest, then ten more.',
  'My grandson set up the app for me and it shows the readings as a line.',
  'It is good to be somewhere where I do not have to explain everything first.',
] as const;

const FIRST_NAMES = [
  'Rowan',
  'Isla',
  'Morag',
  'Callum',
  'Ewan',
  'Fiona',
  'Hamish',
  'Ailsa',
  'Greer',
  'Lorna',
  'Struan',
];
const ROLES = [
  { role: 'welcomer', people: 30 },
  { role: 'facilitator', people: 20 },
  { role: 'moderator', people: 15 },
  { role: 'lead', people: 4 },
  { role: 'coordinator', people: 3 },
] as const;

/**
 * Fills an empty database through SQL, with the counters that the service would have kept, and signs everybody in.
 * Topics have 6 to 30 posts, as many authors as posts, and lie in the table in the order of their writing.
 */
export async function fill(owner: Client, sessionSecret: string): Promise<Community> {
  say(`Filling forums with ${SIZES.posts} posts …`);
  await owner.query('SELECT setseed(0.42)');
  await people(owner);
  await forums(owner);
  await owner.query('VACUUM (ANALYZE)');
  const sessions = await owner.query<{ id: string; token: string }>(
    'SELECT "userId" AS id, token FROM auth_session',
  );
  const topics = await owner.query<Thread>(
    'SELECT id, forum_id AS "forumId", posts FROM topic WHERE NOT closed ORDER BY random()',
  );
  const { rows } = await owner.query<{ posts: string }>('SELECT count(*) AS posts FROM post');
  if (Number(rows[0]?.posts) !== SIZES.posts) throw new Error('The forums were not filled as planned.');
  return {
    members: sessions.rows.map(({ id, token }) => ({ id, cookie: cookieOf(token, sessionSecret) })),
    topics: topics.rows,
  };
}

async function people(owner: Client): Promise<void> {
  await owner.query(
    `INSERT INTO auth_user (name, email, "emailVerified")
     SELECT '', 'member-' || n || '@example.invalid', true FROM generate_series(1, $1::int) n`,
    [SIZES.people],
  );
  await owner.query(
    `INSERT INTO person (id, display_name, joined_at, agreed_house_rules, agreed_privacy)
     SELECT id, ($1::text[])[1 + floor(random() * cardinality($1::text[]))::int] || ' ' || chr(65 + floor(random() * 26)::int),
            now() - random() * interval '900 days', 1, 1 FROM auth_user`,
    [FIRST_NAMES],
  );
  await owner.query(
    `INSERT INTO auth_session (token, "expiresAt", "updatedAt", "secondFactor", "userId")
     SELECT replace(gen_random_uuid()::text, '-', ''), now() + interval '30 days', now(), true, id FROM auth_user`,
  );
  for (const { role, people: count } of ROLES) {
    await owner.query(
      `INSERT INTO role_grant (person_id, role, granted_at) SELECT id, $1, now() FROM person ORDER BY random() LIMIT $2`,
      [role, count],
    );
  }
}

async function forums(owner: Client): Promise<void> {
  await owner.query(
    `INSERT INTO forum (name, about, mark, created_at)
     SELECT 'Forum ' || n, 'What it is about.', 'hill', now() - interval '900 days' FROM generate_series(1, $1::int) n`,
    [SIZES.forums],
  );
  // Five lengths whose mean is twenty, so that the posts come out even; seven in ten topics reach a second page or fill one.
  await owner.query(
    `CREATE TEMP TABLE planned AS
     SELECT n, (ARRAY[6, 20, 20, 24, 30])[1 + n % 5] AS posts, now() - interval '10 days' - random() * interval '800 days' AS began,
            uuidv7() AS id, (SELECT array_agg(id) FROM forum) AS forums, (SELECT array_agg(id) FROM person) AS people
     FROM generate_series(1, $1::int) n`,
    [SIZES.topics],
  );
  await owner.query(
    `CREATE TEMP TABLE written AS
     SELECT t.id AS topic_id, position, people[1 + floor(random() * cardinality(people))::int] AS author_id,
            began + (position - 1) * interval '5 hours' AS written_at,
            (SELECT string_agg(($1::text[])[1 + floor(random() * cardinality($1::text[]))::int], ' ')
             FROM generate_series(1, 1 + (t.n * 7 + position * 3) % 8)) AS body
     FROM planned t, generate_series(1, t.posts) position`,
    [SENTENCES],
  );
  await owner.query(
    `INSERT INTO topic (id, forum_id, title, started_by, state, closed, posts, head, started_at, last_activity_at)
     SELECT t.id, t.forums[1 + t.n % cardinality(t.forums)], 'What helps with number ' || t.n, w.author_id, 'shown',
            t.n % 40 = 0, t.posts, t.posts, t.began, t.began + (t.posts - 1) * interval '5 hours'
     FROM planned t JOIN written w ON w.topic_id = t.id AND w.position = 1`,
  );
  await owner.query(
    `INSERT INTO post (id, topic_id, author_id, client_id, body, state, position, written_at)
     SELECT uuidv7(written_at - now()), topic_id, author_id, gen_random_uuid(), body, 'shown', position, written_at
     FROM written ORDER BY written_at`,
  );
  await owner.query(
    `UPDATE forum f SET (topics, head, last_activity_at) =
       (SELECT count(*), sum(t.posts), max(t.last_activity_at) FROM topic t WHERE t.forum_id = f.id)`,
  );
}

/** Signed by the service's own code: a session that it would have started. */
export function cookieOf(token: string, secret: string): string {
  const cookies = sessionCookies();
  return `${cookies.sessionCookieName(false)}=${cookies.sessionCookieValue(token, secret)}`;
}

/** Of the built service. */
export const sessionCookies = (): typeof SessionCookie =>
  createRequire(import.meta.url)(join(DIST, 'identity/session-cookie.js')) as typeof SessionCookie;
