// The page of a topic without a framework: Node's own server, the session, one prepared statement, the same JSON.
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { sessionCookies } from './community.ts';

const PAGE = 20;
const { sessionCookieName, tokenOf } = sessionCookies();
const environment = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
};
const secret = environment('SESSION_SECRET');
const cookieName = sessionCookieName(false);
const pool = new pg.Pool({
  connectionString: environment('DATABASE_URL'),
  max: Number(environment('DATABASE_POOL')),
});

interface SessionRow {
  person_id: string;
  roles: string[];
}

const SESSION = `
  SELECT p.id AS person_id, ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = p.id ORDER BY g.role) AS roles
  FROM auth_session s JOIN person p ON p.id = s."userId" WHERE s.token = $1 AND s."expiresAt" > now()`;

interface PageRow {
  id: string;
  forum_id: string;
  forum_name: string;
  title: string;
  state: string;
  closed: boolean;
  posts: number;
  head: number;
  started_at: Date;
  last_activity_at: Date;
  starter_id: string;
  starter_name: string;
  starter_role: string | null;
  post_id: string;
  body: string;
  position: number | null;
  written_at: Date;
  author_id: string;
  author_name: string;
  author_role: string | null;
}

const roleOf = (person: string): string => `
  (SELECT g.role FROM role_grant g WHERE g.person_id = ${person} AND g.role IN ('moderator', 'facilitator', 'welcomer')
   ORDER BY array_position(ARRAY['moderator', 'facilitator', 'welcomer'], g.role) LIMIT 1)`;

const TOPIC = `
  SELECT t.id, t.forum_id, f.name AS forum_name, t.title, t.state, t.closed, t.posts, t.head, t.started_at,
         t.last_activity_at, s.id AS starter_id, s.display_name AS starter_name, ${roleOf('s.id')} AS starter_role,
         x.id AS post_id, x.body, x.position, x.written_at, a.id AS author_id, a.display_name AS author_name,
         ${roleOf('a.id')} AS author_role
  FROM topic t JOIN forum f ON f.id = t.forum_id JOIN person s ON s.id = t.started_by
  JOIN LATERAL (
    (SELECT * FROM post p WHERE p.topic_id = t.id AND p.position > 0 ORDER BY p.position LIMIT $3)
    UNION ALL
    (SELECT * FROM post p WHERE p.topic_id = t.id AND p.state = 'held' AND p.author_id = $2 ORDER BY p.id LIMIT 50)
  ) x ON true
  JOIN person a ON a.id = x.author_id
  WHERE t.id = $1 AND (t.state = 'shown' OR t.started_by = $2)
  ORDER BY x.position NULLS LAST, x.id`;

const postOf = (row: PageRow): object => ({
  id: row.post_id,
  topicId: row.id,
  author: { id: row.author_id, name: row.author_name, role: row.author_role },
  body: row.body,
  writtenAt: row.written_at,
  state: row.position === null ? { kind: 'held' } : { kind: 'shown', position: row.position },
});

function pageOf(topic: PageRow, rows: readonly PageRow[]): object {
  const shown = rows.filter(({ position }) => position !== null);
  const last = shown.at(-1)?.position ?? topic.posts;
  const cursor = Buffer.from(JSON.stringify(['t', topic.id, last])).toString('base64url');
  return {
    topic: {
      id: topic.id,
      forumId: topic.forum_id,
      title: topic.title,
      startedBy: { id: topic.starter_id, name: topic.starter_name, role: topic.starter_role },
      startedAt: topic.started_at,
      lastActivityAt: topic.last_activity_at,
      posts: topic.posts,
      closed: topic.closed,
    },
    forum: { id: topic.forum_id, name: topic.forum_name },
    state: topic.state,
    posts: shown.map(postOf),
    held: last < topic.posts ? [] : rows.filter(({ position }) => position === null).map(postOf),
    earlier: null,
    later: last < topic.posts ? cursor : null,
    head: topic.head,
    abilities: { reply: topic.closed ? { may: false, why: 'topic-closed' } : { may: true } },
    support: null,
  };
}

async function answer(path: string, cookie: string | undefined, response: ServerResponse): Promise<void> {
  const token = tokenOf(cookie, cookieName, secret);
  const session =
    token === null
      ? undefined
      : (await pool.query<SessionRow>({ name: 'session', text: SESSION, values: [token] })).rows[0];
  if (!session) return void response.writeHead(401).end();
  const values = [path.slice('/api/topics/'.length), session.person_id, PAGE];
  const { rows } = await pool.query<PageRow>({ name: 'topic', text: TOPIC, values });
  const [topic] = rows;
  const hidden = session.roles.length === 1 && session.roles[0] === 'administrator';
  if (!topic || hidden) return void response.writeHead(404).end();
  const body = Buffer.from(JSON.stringify(pageOf(topic, rows)));
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  });
  response.end(body);
}

const server = createServer((request, response) => {
  answer(request.url ?? '/', request.headers.cookie, response).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    response.writeHead(500).end();
  });
});
// Its parent is gone: nobody will ask it any more.
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => {
  process.send?.({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
