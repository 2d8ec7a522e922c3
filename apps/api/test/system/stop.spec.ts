import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import type { PostId, TopicId } from '@blether/contracts/brand';
import { testDatabase } from '../harness/database.js';
import type { TestDatabase } from '../harness/database.js';
import { createQueues, migrate } from '../../src/platform/database/migrations.js';
import { eventually, within } from '../harness/eventually.js';
import { clientId, words } from '../harness/makers.js';
import { replyNotices } from '../harness/notices.js';
import type { TestPerson } from '../harness/makers.js';
import { endServices, runMigrations, Service } from '../harness/service.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

jest.setTimeout(40_000);

const DATABASE = 'stop';
const BOUND_SECONDS = 10;

let database: TestDatabase;
let world: World;
let isla: TestPerson;
let rowan: TestPerson;

beforeAll(async () => {
  database = await testDatabase(DATABASE);
  world = await startWorld({ database: DATABASE });
  [isla, rowan] = [await world.make.person({ name: 'Isla' }), await world.make.person({ name: 'Rowan' })];
});
afterAll(async () => {
  await endServices();
  await world.close();
});

const held = new Set<() => Promise<void>>();
afterEach(() => Promise.all([...held].map((release) => release())));

/** Keeps others waiting for what it locks until it is released, at the latest when the test ends. */
async function hold(lock: string, values: unknown[] = []): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query('BEGIN');
  await client.query(lock, values);
  const release = async (): Promise<void> => {
    if (held.delete(release)) await client.end();
  };
  held.add(release);
  return release;
}

const waitingForALock = async (): Promise<number> => {
  const [row] = await world.sql<{ waiting: number }>(
    `SELECT count(*)::int AS waiting FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE datname = current_database() AND NOT granted`,
  );
  return row!.waiting;
};

/** A reply of which Isla is to be told. */
async function replyToIsla(): Promise<{ topicId: TopicId; postId: PostId }> {
  const topic = await world.make.topic({ by: isla });
  const { post } = await world.make.reply({ by: rowan, topic });
  return { topicId: topic.topic.id, postId: post.id };
}

const jobIs = (postId: PostId, state: 'active' | 'retry' | 'completed') =>
  eventually(`the job is ${state}`, async () => {
    const jobs = await world.sql(`SELECT state FROM pgboss.job WHERE data->>'postId' = $1`, [postId]);
    expect(jobs).toHaveLength(1);
    return jobs[0]?.['state'] === state;
  });

/** Jobs are taken in batches: one that waits for a lock would keep those behind it from being taken. */
const everyJobIsDone = () =>
  eventually('every job is done', async () => {
    const jobs = await world.sql(`SELECT FROM pgboss.job WHERE state <> 'completed'`);
    return jobs.length === 0;
  });

/** How many posts of this topic Isla was told of. */
const noticed = async (topicId: TopicId): Promise<number | undefined> => {
  return replyNotices(await world.as(isla)('GET /notices')).find(({ topic }) => topic.id === topicId)?.count;
};

describe('SIGTERM', () => {
  it('lets requests under way finish, closes sockets and every line, and the next process takes over at once', async () => {
    const service = await (await Service.start({ databaseUrl: database.serviceUrl })).ready();
    const topic = await world.make.topic({ by: isla });
    const socket = await service.socket(rowan);
    await socket.ask('topic:follow', { topicId: topic.topic.id });

    // Lines as browsers and balancers keep them: one that was used and is idle, and one that was never used.
    const agent = new Agent({ keepAlive: true });
    const [response] = (await once(
      request(`${service.origin}/api/health/live`, { agent }).end(),
      'response',
    )) as [NodeJS.ReadableStream];
    response.resume();
    await once(response, 'end');
    const silent = connect(service.port, '127.0.0.1');
    await once(silent, 'connect');
    const silentEnds = once(silent, 'close');

    // Four topics and a reply, each of which waits for the forum in a transaction of its own.
    const { forumId } = topic.topic;
    const release = await hold('SELECT FROM forum WHERE id = $1 FOR UPDATE', [forumId]);
    const body = words('On its way.');
    const answers = [
      ...Array.from({ length: 4 }, (_, index) =>
        service.as(rowan)('POST /forums/:forumId/topics', {
          params: { forumId },
          body: { clientId: clientId(), title: words(`On its way ${String(index)}`), body },
        }),
      ),
      service.as(rowan)('POST /topics/:topicId/posts', {
        params: { topicId: topic.topic.id },
        body: { clientId: clientId(), body },
      }),
    ];
    await eventually('all five wait inside', async () => (await waitingForALock()) === 5);
    const stopped = service.stop();
    await eventually('it is stopping', () => service.said.includes('Stopping.'));
    await within(5, 'the socket is closed', socket.closed);
    await release();
    const posts = await Promise.all(answers);
    const { code, seconds } = await stopped;
    expect([code, seconds < BOUND_SECONDS]).toEqual([0, true]);
    await within(1, 'the silent line is closed', silentEnds);
    agent.destroy();

    const next = await (
      await Service.start({ databaseUrl: database.serviceUrl, port: service.port })
    ).ready();
    const page = await next.as(isla)('GET /topics/:topicId', { params: { topicId: topic.topic.id } });
    expect(page.posts.slice(1).map(({ id }) => id)).toEqual([posts[4]?.post.id]);
    const { topics } = await next.as(isla)('GET /forums/:forumId/topics', { params: { forumId } });
    expect(new Set(topics.map(({ id }) => id))).toEqual(new Set(posts.map(({ post }) => post.topicId)));
    await eventually('the next process has done the job', async () => {
      const notices = replyNotices(await next.as(isla)('GET /notices'));
      return notices.find((notice) => notice.topic.id === topic.topic.id)?.count === 1;
    });
    expect(await next.stop()).toMatchObject({ code: 0 });
  });

  it('answers everything that still comes in with its reply or a problem, and loses nothing that it acknowledged', async () => {
    const service = await (await Service.start({ databaseUrl: database.serviceUrl })).ready();
    const topic = await world.make.topic({ by: isla });
    const people = await Promise.all([1, 2, 3, 4, 5, 6].map(() => world.make.person()));
    const acknowledged: string[] = [];
    const statuses = new Set<number>();
    const write = async (person: TestPerson): Promise<void> => {
      for (;;) {
        const body = JSON.stringify({ clientId: clientId(), body: 'Until the end.' });
        const headers = { cookie: person.cookie, 'content-type': 'application/json' };
        const url = `${service.origin}/api/topics/${topic.topic.id}/posts`;
        // A line that is refused is where a balancer turns to the next server.
        const response = await fetch(url, { method: 'POST', headers, body }).catch(() => null);
        if (!response) return;
        statuses.add(response.status);
        if (response.ok) acknowledged.push(((await response.json()) as { post: { id: string } }).post.id);
        else expect(await response.json()).toMatchObject({ code: 'unavailable' });
      }
    };
    const writing = people.map(write);
    await eventually('everybody writes', () => acknowledged.length > 30);
    const { code, seconds } = await service.stop();
    await Promise.all(writing);
    expect([code, seconds < BOUND_SECONDS]).toEqual([0, true]);
    expect([...statuses].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
    const rows = await world.sql<{ id: string }>('SELECT id FROM post WHERE topic_id = $1 AND position > 1', [
      topic.topic.id,
    ]);
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
    expect(service.said).not.toMatch(/"level":(50|60)/);
  });

  it('does not wait for a request that never comes whole', async () => {
    const service = await (await Service.start({ databaseUrl: database.serviceUrl })).ready();
    const { hostname, port } = new URL(service.origin);
    const half = connect(Number(port), hostname);
    half.on('error', () => undefined);
    half.write(
      'POST /api/session HTTP/1.1\r\nHost: blether\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"e',
    );
    await eventually('the server has it', () => half.bytesWritten > 0 && half.readyState === 'open');
    const { code, seconds } = await service.stop();
    half.destroy();
    expect([code, seconds < BOUND_SECONDS]).toEqual([0, true]);
  });

  it('lets a job that is being done finish, and gives back one that cannot', async () => {
    // What earlier writing has left to do would be done first.
    await world.settled();
    const beingDone = await (await Service.start({ databaseUrl: database.serviceUrl })).ready();
    await everyJobIsDone();
    const inTime = await hold('LOCK TABLE notice IN ACCESS EXCLUSIVE MODE');
    const first = await replyToIsla();
    await jobIs(first.postId, 'active');
    const stopped = beingDone.stop();
    await eventually('it is stopping', () => beingDone.said.includes('Stopping.'));
    await inTime();
    expect(await stopped).toMatchObject({ code: 0 });
    await jobIs(first.postId, 'completed');
    expect(await noticed(first.topicId)).toBe(1);

    const stuck = await (await Service.start({ databaseUrl: database.serviceUrl })).ready();
    await everyJobIsDone();
    const tooLate = await hold('LOCK TABLE notice IN ACCESS EXCLUSIVE MODE');
    const second = await replyToIsla();
    await jobIs(second.postId, 'active');
    expect((await stuck.stop()).seconds).toBeLessThan(BOUND_SECONDS);
    await tooLate();
    await jobIs(second.postId, 'retry');
    const next = await (await Service.start({ databaseUrl: database.serviceUrl })).ready();
    await jobIs(second.postId, 'completed');
    expect(await noticed(second.topicId)).toBe(1);
    expect(await next.stop()).toMatchObject({ code: 0 });
  });
});

describe('a worker', () => {
  it('answers those who run it, and nobody else', async () => {
    // It never has to reach Redis to say so.
    const redisUrl = 'redis://127.0.0.1:1';
    const worker = await (
      await Service.start({ databaseUrl: database.serviceUrl, redisUrl, role: 'worker' })
    ).ready();
    expect((await fetch(`${worker.origin}/api/health/live`)).status).toBe(200);
    expect((await fetch(`${worker.origin}/api/metrics`)).status).toBe(200);
    for (const key of ['GET /forums', 'GET /session', 'GET /notices'] as const) {
      expect(await worker.as(rowan).refused(key)).toMatchObject({ code: 'not-found' });
    }
    expect((await fetch(`${worker.origin}/`)).status).toBe(404);
    await expect(worker.socket(rowan)).rejects.toThrow();
    expect(await worker.stop()).toMatchObject({ code: 0 });
  });
});

describe('a process that starts before its database is ready for it', () => {
  const fresh = async (name: string): Promise<TestDatabase> => {
    await world.sql(`CREATE DATABASE ${name}`);
    const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
    return { ownerUrl: at(database.ownerUrl), serviceUrl: at(database.serviceUrl) };
  };

  it('waits, serves nobody, and becomes ready once the migrations have run, however often they do', async () => {
    const { ownerUrl, serviceUrl } = await fresh('stop_migrations');
    const service = await Service.start({ databaseUrl: serviceUrl });
    expect(await service.health()).toMatchObject({ httpStatus: 503, status: 'migrations' });
    expect(await service.as(rowan).refused('GET /forums')).toMatchObject({
      code: 'unavailable',
      retryAfter: 2,
    });
    const two = await Promise.all([runMigrations(ownerUrl, serviceUrl), runMigrations(ownerUrl, serviceUrl)]);
    expect(two.map(({ code }) => code)).toEqual([0, 0]);
    expect(two.filter(({ said }) => said.startsWith('Ran '))).toHaveLength(1);
    await service.ready();
    expect(await runMigrations(ownerUrl, serviceUrl)).toEqual({
      code: 0,
      said: 'The database was up to date.\n',
    });
    expect(await service.as().refused('GET /forums')).toMatchObject({ code: 'not-signed-in' });
    expect(await service.stop()).toMatchObject({ code: 0 });
  });

  it('waits for its queues too: words are never refused for want of a place to put their job', async () => {
    const { ownerUrl, serviceUrl } = await fresh('stop_queues');
    await migrate(ownerUrl, new URL(serviceUrl).username);
    const service = await Service.start({ databaseUrl: serviceUrl });
    expect(await service.health()).toMatchObject({ httpStatus: 503, status: 'migrations' });
    await createQueues(ownerUrl);
    await service.ready();
    const own = await startWorld({ at: { ownerUrl, serviceUrl } });
    try {
      const person = await own.make.person();
      const topic = await own.make.topic({ by: person });
      const params = { topicId: topic.topic.id };
      const body = { clientId: clientId(), body: words('First.') };
      expect(
        (await service.as(person)('POST /topics/:topicId/posts', { params, body })).post.state.kind,
      ).toBe('shown');
    } finally {
      await own.close();
    }
    expect(await service.stop()).toMatchObject({ code: 0 });
  });
});

describe('the record of who did what', () => {
  it.each([
    `UPDATE event SET kind = 'nothing.happened'`,
    'DELETE FROM event',
    'TRUNCATE event',
    `UPDATE event_reason SET reason = 'another'`,
    'DELETE FROM event_reason',
    'TRUNCATE event_reason CASCADE',
    'UPDATE event_block SET events = events + 1',
    'DELETE FROM event_block',
    'TRUNCATE event_block',
    `INSERT INTO event (at, actor_kind, actor_system, kind, refs, transaction_id) VALUES (now(), 'system', 'setup', 'x', '{}', '1')`,
    `INSERT INTO event (at, actor_kind, actor_system, kind, refs, id) VALUES (now(), 'system', 'setup', 'x', '{}', uuidv7())`,
    'ALTER TABLE event ADD COLUMN x text',
    'DROP TABLE event',
    'DELETE FROM migration',
  ])('cannot be touched by the service: %s', async (statement) => {
    const client = new pg.Client({ connectionString: database.serviceUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      // 42501: insufficient privilege.
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
    }
  });

  it('is added to by the service, with the transaction’s own id', async () => {
    const client = new pg.Client({ connectionString: database.serviceUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      const { rows } = await client.query(
        `INSERT INTO event (at, actor_kind, actor_system, kind, refs) VALUES (now(), 'system', 'setup', 'x', '{}')
         RETURNING transaction_id = pg_current_xact_id() AS own`,
      );
      expect(rows).toEqual([{ own: true }]);
      await client.query('ROLLBACK');
    } finally {
      await client.end();
    }
  });
});
