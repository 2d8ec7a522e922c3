import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { ForumId, PostId, VaultWords } from '@blether/contracts/brand';
import { CONTACT_FIELDS } from '@blether/contracts/members';
import { LastAddress } from '../../src/platform/ports/last-address.js';
import { Database } from '../../src/platform/database/database.js';
import { system } from '../../src/platform/actor.js';
import { Heartbeat } from '../../src/platform/realtime/heartbeat.js';
import { Sealer } from '../../src/platform/events/sealer.js';
import { ScannerInUse } from '../../src/safety/listening.service.js';
import { testDatabase } from '../harness/database.js';
import { clientId, words } from '../harness/makers.js';
import type { TestPerson } from '../harness/makers.js';
import { sendBytes, sendJson, sendRaw } from '../harness/raw.js';
import type { RawRequest } from '../harness/raw.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

/** One word that nobody else would write, and that looks the same in JSON, in an address and in a statement. */
const CANARY = 'zanzibarheron4711';
const AT_RISK = `I have taken all my tablets and I want to die tonight, ${CANARY}`;
/** A number whose digits nobody else would dial, and an address that nobody else would come from: also out of the vault. */
const CANARY_PHONE = '+44 4711 4711 471147';
const CANARY_ADDRESS = '2001:db8::4711:abcd:4711';
/** Where a member's words belong. A column that is added here has a scan, or a reason why not. */
const DECLARED = [
  'public.case_subject.words',
  'public.post.body',
  'public.report.snapshot',
  'public.report.words',
  'public.topic.title',
];

let world: World;
let forumId: ForumId;
let author: TestPerson;
let other: TestPerson;
/** The first post of a topic that everybody sees. */
let planted: PostId;
/** Everything that was said to somebody who did not write it, and every refusal. */
let said = '';
beforeAll(async () => {
  world = await startWorld({ database: 'canary' });
  forumId = await world.make.forum();
  author = await world.make.person();
  other = await world.make.person({ roles: ['moderator'] });
  await plant();
  await world.settled();
  await world.app.get(Heartbeat).beat();
  await world.app.get(Sealer).sealAll();
}, 30_000);
afterAll(() => world.close());

const asAuthor = (): Record<string, string> => ({ cookie: author.cookie });

/** A request that must be refused: whoever made it hears why, in other words than their own. */
async function refused(sending: Promise<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await sending;
  expect(status).toBeGreaterThanOrEqual(400);
  said += text;
}

async function plant(): Promise<void> {
  await plantPosts();
  await plantReports();
  await plantBadInput();
  await plantFailures();
  await plantAtSockets();
  await plantAtSignIn();
  await plantInTheVault();
}

async function plantPosts(): Promise<void> {
  const started = await world.as(author)('POST /forums/:forumId/topics', {
    params: { forumId },
    body: { clientId: clientId(), title: words(`Title ${CANARY}`), body: words(`Body ${CANARY}`) },
  });
  const params = { topicId: started.topic.id };
  const listener = await world.socket(other);
  await listener.ask('topic:follow', params);
  // Others write in it too, so that somebody is told of what comes after.
  await world.as(other)('POST /topics/:topicId/posts', {
    params,
    body: { clientId: clientId(), body: words(`Reply ${CANARY}`) },
  });
  const once = { params, body: { clientId: clientId(), body: words(`Again ${CANARY}`) } };
  await world.as(author)('POST /topics/:topicId/posts', once);
  await world.as(author)('POST /topics/:topicId/posts', once);
  const changed = { ...once, body: { ...once.body, body: words(`Changed ${CANARY}`) } };
  said += JSON.stringify(await world.as(author).refused('POST /topics/:topicId/posts', changed));
  const held = await world.as(author)('POST /topics/:topicId/posts', {
    params,
    body: { clientId: clientId(), body: words(AT_RISK) },
  });
  expect(held.post.state.kind).toBe('held');
  await world.as(author)('POST /forums/:forumId/topics', {
    params: { forumId },
    body: { clientId: clientId(), title: words(`Held ${CANARY}`), body: words(AT_RISK) },
  });
  planted = started.post.id;
  await world.sql('UPDATE topic SET closed = true WHERE id = $1', [started.topic.id]);
  said += JSON.stringify(await world.as(author).refused('POST /topics/:topicId/posts', changed));
}

/** Words about words, with what stood around them. */
async function plantReports(): Promise<void> {
  const subject = { kind: 'post', id: planted } as const;
  const report = {
    clientId: clientId(),
    subject,
    category: 'hate',
    words: words(`Reported ${CANARY}`),
  } as const;
  const made = await world.as(other)('POST /reports', { body: report });
  const reportId = made.report.id;
  const body = { words: words(`Added ${CANARY}`) };
  const further = { params: { reportId }, body };
  said += JSON.stringify(await world.as(other).refused('POST /reports/:reportId/words', further));
  said += JSON.stringify(await world.as(author).refused('POST /reports/:reportId/words', further));
  said += JSON.stringify(await world.as(author)('GET /reports'));
}

async function plantBadInput(): Promise<void> {
  const topics = `/api/forums/${forumId}/topics`;
  const bodies = [
    `{"title":"${CANARY}`,
    CANARY,
    `["${CANARY}"]`,
    JSON.stringify({ clientId: CANARY, title: CANARY, body: CANARY }),
    JSON.stringify({ clientId: clientId(), title: CANARY.repeat(100), body: CANARY }),
    JSON.stringify({ clientId: clientId(), title: [CANARY], body: { words: CANARY } }),
    JSON.stringify({ clientId: clientId(), title: CANARY, body: `${CANARY}\0` }),
    JSON.stringify({ clientId: clientId(), title: CANARY, body: `${CANARY}\ud83d` }),
    `{"__proto__":"${CANARY}"}`,
    JSON.stringify({ body: CANARY.repeat(20_000) }),
  ];
  for (const body of bodies)
    await refused(sendJson(world.origin, { path: topics, headers: asAuthor(), body }));
  const requests: RawRequest[] = [
    { path: `/api/${CANARY}` },
    { path: `/api/topics/${CANARY}` },
    { path: `/api/topics/${CANARY.repeat(10)}` },
    { path: `/api/topics/%ZZ${CANARY}` },
    { path: `/api/forums/${CANARY}/topics` },
    { path: `/api/topics/${clientId()}?at=${CANARY}` },
    { path: `/api/topics/${clientId()}?q=hello&from=${CANARY}` },
    { path: `${topics}?after=${CANARY}` },
    { path: `/api/notices?after=${CANARY}` },
    { path: '/api/notices?after=a&after=b', headers: { referer: `http://blether.test/search?q=${CANARY}` } },
    { path: topics, method: 'POST', headers: { 'content-type': `text/${CANARY}` }, body: CANARY },
    { path: topics, method: 'DELETE', body: CANARY },
    { path: '/api/forums', headers: { cookie: `blether.session_token=${CANARY}.${CANARY}` } },
    {
      path: '/api/forums',
      headers: { cookie: `${CANARY}=${CANARY}`, 'user-agent': CANARY, 'x-request-id': CANARY },
    },
    { path: topics, method: 'POST', headers: { origin: `http://${CANARY}.example` } },
  ];
  for (const request of requests) {
    await refused(sendRaw(world.origin, { ...request, headers: { ...asAuthor(), ...request.headers } }));
  }
  // Answered as if it had not been there, and written down nowhere.
  await sendRaw(world.origin, {
    path: `/api/forums?q=${CANARY}`,
    headers: { ...asAuthor(), 'user-agent': CANARY },
  });
  await sendRaw(world.origin, { path: `/${CANARY}` });
  said += await sendBytes(world.origin, `${CANARY} /api/${CANARY} HTTP/1.1\r\nhost: ${CANARY}\r\n\r\n`);
  said += await sendBytes(
    world.origin,
    `GET /api/forums HTTP/1.1\r\nhost: x\r\n${CANARY}: ${'a'.repeat(20_000)}\r\n\r\n`,
  );
}

/** What breaks while it has words in its hands quotes them in its message: the scanner, PostgreSQL. */
async function plantFailures(): Promise<void> {
  const listening = world.app.get(ScannerInUse);
  const { scanner } = listening;
  const broken = {
    ...scanner,
    scan: (text: string) => {
      // Words may have lines that look like a frame of a stack.
      throw new Error(`Could not make sense of: ${text}\n    at ${text} (home.js:1:1)`);
    },
  };
  Object.assign(listening, { scanner: broken });
  const unscanned = await world.as(author)('POST /forums/:forumId/topics', {
    params: { forumId },
    body: { clientId: clientId(), title: words(`Unscanned ${CANARY}`), body: words(CANARY) },
  });
  Object.assign(listening, { scanner });
  expect(unscanned.support?.why).toBe('could-not-scan');

  await world.sql(`ALTER TABLE post ADD CONSTRAINT breaks CHECK (body NOT LIKE '%this breaks%')`);
  const body = JSON.stringify({ clientId: clientId(), title: CANARY, body: `${CANARY} this breaks` });
  const answer = sendJson(world.origin, { path: `/api/forums/${forumId}/topics`, headers: asAuthor(), body });
  await refused(answer);
  expect((await answer).status).toBe(500);
  await world.sql('ALTER TABLE post DROP CONSTRAINT breaks');

  const { serviceUrl } = await testDatabase('canary');
  const client = new pg.Client({ connectionString: serviceUrl });
  await client.connect();
  for (const [text, values] of [
    ['SELECT $1::uuid', [CANARY]],
    [`SELECT '${CANARY}'::int`, []],
    [`SELECT ${CANARY}`, []],
    ['INSERT INTO event_reason (id, reason) VALUES ($1, $1)', [CANARY]],
  ] as const) {
    await expect(client.query(text, [...values])).rejects.toThrow();
  }
  await client.end();
}

async function plantAtSockets(): Promise<void> {
  const socket = await world.socket(author);
  const askRaw = async (name: string, ...args: unknown[]): Promise<void> => {
    said += JSON.stringify(await socket.raw.timeout(5_000).emitWithAck(name, ...args));
  };
  await askRaw('topic:follow', CANARY);
  await askRaw('topic:follow', { topicId: CANARY });
  await askRaw('forum:follow', { forumId: [CANARY] });
  await askRaw('topic:follow', Buffer.from(CANARY));
  await askRaw(CANARY, { words: CANARY });
  await askRaw('message:send', { body: CANARY });
  socket.raw.emit(CANARY, CANARY);
  await expect(world.socket({ ...author, cookie: `blether.session_token=${CANARY}.x` })).rejects.toThrow(
    'not-signed-in',
  );
  socket.raw.io.engine.write(`2["${CANARY}`);
  await socket.closed;
}

async function plantAtSignIn(): Promise<void> {
  for (const body of [
    { email: `${CANARY}@example.invalid`, password: CANARY },
    { email: author.email, password: CANARY },
    { email: CANARY, password: CANARY },
    { email: { [CANARY.slice(0, 4)]: 1 }, password: [CANARY] },
  ]) {
    await refused(sendJson(world.origin, { path: '/api/session', body: JSON.stringify(body) }));
  }
}

/** Where nobody's words may ever stand, sealed or not: everything about a vault but its own person's answer. */
async function plantInTheVault(): Promise<void> {
  const phone = CANARY_PHONE as VaultWords;
  const value = CANARY.slice(0, 12) as VaultWords;
  const all = Object.fromEntries(CONTACT_FIELDS.map((field) => [field, value]));
  await world.as(author)('PUT /account/contact', {
    body: { ...all, realName: CANARY as VaultWords, phone, emergencyPhone: phone },
  });
  await world.as(author)('PUT /account/contact', { body: { realName: `Other ${CANARY}` as VaultWords } });
  await world.app
    .get(Database)
    .write(system('sign-in'), (tx) => world.app.get(LastAddress).note(tx, author.id, CANARY_ADDRESS));
  const kept = await world.as(author)('GET /account/contact');
  expect([kept.contact.realName, kept.contact.phone, kept.lastAddress?.address]).toEqual([
    `Other ${CANARY}`,
    CANARY_PHONE,
    CANARY_ADDRESS,
  ]);
  const bodies = [
    { realName: CANARY.repeat(20) },
    { phone: CANARY },
    { phone: [CANARY_PHONE] },
    { postcode: `${CANARY} ${CANARY}` },
    { gpPractice: `${CANARY}\0` },
    { [CANARY.slice(0, 8)]: CANARY },
  ];
  for (const body of bodies) {
    const sending = sendJson(world.origin, {
      method: 'PUT',
      path: '/api/account/contact',
      headers: asAuthor(),
      body: JSON.stringify(body),
    });
    await refused(sending);
  }
  // What is damaged is told of in the log, and what breaks while a value is in hand is a fault that is logged.
  await world.sql(
    `UPDATE vault_entry SET sealed = sha256('x') WHERE person_id = $1 AND field = 'gpPractice'`,
    [author.id],
  );
  await world.as(author)('GET /account/contact');
  await world.sql(`ALTER TABLE vault_entry ADD CONSTRAINT breaks CHECK (field <> 'postcode') NOT VALID`);
  const body = JSON.stringify({ postcode: CANARY.slice(0, 11) });
  const breaking = sendJson(world.origin, {
    method: 'PUT',
    path: '/api/account/contact',
    headers: asAuthor(),
    body,
  });
  await refused(breaking);
  expect((await breaking).status).toBe(500);
  await world.sql('ALTER TABLE vault_entry DROP CONSTRAINT breaks');
}

const PLANTED = [CANARY, CANARY_PHONE, CANARY_ADDRESS, CANARY.slice(0, 11)];
const holdsCanary = (text: string): boolean =>
  PLANTED.some((planted) => text.toLowerCase().includes(planted));

describe('somebody’s words', () => {
  it('are stored in their declared columns and in no other column of any table', async () => {
    const columns = await world.sql<{ schema: string; name: string; column: string }>(
      `SELECT n.nspname AS schema, c.relname AS name, a.attname AS column
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    expect(columns.length).toBeGreaterThan(100);
    const found: string[] = [];
    for (const { schema, name, column } of columns) {
      const [row] = await world.sql<{ held: boolean }>(
        `SELECT EXISTS (SELECT 1 FROM "${schema}"."${name}" t WHERE t."${column}"::text ILIKE ANY($1)) AS held`,
        // As text, and as the bytes of it that a bytea column would show.
        [PLANTED.flatMap((planted) => [`%${planted}%`, `%${Buffer.from(planted).toString('hex')}%`])],
      );
      if (row?.held === true) found.push(`${schema}.${name}.${column}`);
    }
    expect(found.sort()).toEqual(DECLARED);
  });

  it('left behind what was to be left: events, jobs, a detection, a case and notices, without them', async () => {
    const [row] = await world.sql<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM event) AS events, (SELECT count(*)::int FROM pgboss.job) AS jobs,
              (SELECT count(*)::int FROM detection) AS detections, (SELECT count(*)::int FROM case_file) AS cases,
              (SELECT count(*)::int FROM notice) AS notices,
              (SELECT count(*)::int FROM event WHERE kind = 'vault.changed') AS vault,
              (SELECT count(*)::int FROM post WHERE body ILIKE '%' || $1 || '%') AS posts`,
      [CANARY],
    );
    for (const [what, count] of Object.entries(row ?? {})) expect([what, count > 0]).toEqual([what, true]);
  });

  it('stand in no line of the service’s log', () => {
    const lines = world.logged().split('\n');
    // What broke was logged, so there was something that could have held them.
    expect(lines.some((line) => line.includes('The scanner failed'))).toBe(true);
    expect(lines.some((line) => line.includes('"23514"'))).toBe(true);
    expect(lines.some((line) => line.includes('An entry of the vault does not open.'))).toBe(true);
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter(holdsCanary)).toEqual([]);
  });

  it('stand in no line of PostgreSQL’s log', () => {
    const file = process.env['TEST_SERVER_LOG'] ?? '';
    expect(existsSync(file)).toBe(true);
    const log = readFileSync(file, 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log.split('\n').filter(holdsCanary)).toEqual([]);
  });

  it('stand in no metric', async () => {
    const { status, text } = await sendRaw(world.origin, { path: '/api/metrics' });
    expect(status).toBe(200);
    expect(text).toContain('blether_problems_total');
    expect(text.split('\n').filter(holdsCanary)).toEqual([]);
  });

  it('are repeated by no problem', () => {
    expect(said).toContain('urn:blether:problem:validation');
    expect(said).toContain('urn:blether:problem:internal');
    expect(holdsCanary(said)).toBe(false);
  });

  it('that are held are in nothing that anybody else can ask for', async () => {
    const reader = await world.make.person({ roles: ['lead'] });
    const list = await world.as(reader)('GET /forums/:forumId/topics', { params: { forumId } });
    expect(list.topics.map(({ title }) => title)).toEqual([`Title ${CANARY}`]);
    expect(list.held).toEqual([]);
    const pages = await Promise.all(
      list.topics.map(({ id }) => world.as(reader)('GET /topics/:topicId', { params: { topicId: id } })),
    );
    expect(JSON.stringify(pages)).not.toContain('tablets');
    expect(pages.flatMap(({ posts }) => posts.map(({ body }) => body))).toEqual([
      `Body ${CANARY}`,
      `Reply ${CANARY}`,
      `Again ${CANARY}`,
    ]);
  });
});
