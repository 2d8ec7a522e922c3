import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RolesService } from '../../src/identity/roles.service.js';
import { system } from '../../src/platform/actor.js';
import { Heartbeat } from '../../src/platform/realtime/heartbeat.js';
import type { StartedTopic } from '../../src/forum/written-posts.js';
import { testDatabase } from '../harness/database.js';
import type { TestDatabase } from '../harness/database.js';
import type { TestSocket } from '../harness/client.js';
import { eventually, within } from '../harness/eventually.js';
import { Line } from '../harness/line.js';
import { clientId, words } from '../harness/makers.js';
import type { TestPerson } from '../harness/makers.js';
import { OwnRedis } from '../harness/redis.js';
import { endServices, Service } from '../harness/service.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

jest.setTimeout(30_000);

const DATABASE = 'several_servers';

let database: TestDatabase;
let redis: OwnRedis;
/** Two servers and a worker. A runs in this process, where tests can reach into it; the others as they do for people. */
let a: World;
let b: Service;
let isla: TestPerson;
let rowan: TestPerson;

beforeAll(async () => {
  database = await testDatabase(DATABASE);
  redis = await OwnRedis.start();
  a = await startWorld({ database: DATABASE, redisUrl: redis.url });
  const shared = { databaseUrl: database.serviceUrl, redisUrl: redis.url };
  const [server] = await Promise.all([
    Service.start({ ...shared, role: 'api' }).then((service) => service.ready()),
    Service.start({ ...shared, role: 'worker' }).then((service) => service.ready()),
  ]);
  b = server;
});
afterAll(async () => {
  await endServices();
  await a.close();
  await redis.kill();
});
beforeEach(async () => {
  [isla, rowan] = [await a.make.person({ name: 'Isla' }), await a.make.person({ name: 'Rowan' })];
});

const reply = (server: World | Service, by: TestPerson, { topic }: StartedTopic) =>
  server.as(by)('POST /topics/:topicId/posts', {
    params: { topicId: topic.id },
    body: { clientId: clientId(), body: words('Still here.') },
  });

const follow = async (socket: TestSocket, { topic }: StartedTopic): Promise<void> => {
  expect(await socket.ask('topic:follow', { topicId: topic.id })).toMatchObject({ ok: true });
};

const redisSaid = (server: World | Service, said: string) =>
  eventually(`Redis is ${said}`, async () => {
    const response = await fetch(`${server.origin}/api/health/ready`);
    expect(response.status).toBe(200);
    return ((await response.json()) as { redis: string }).redis === said;
  });

const headOf =
  ({ topic }: StartedTopic, least: number) =>
  (fact: TestSocket['facts'][number]) =>
    fact.name === 'heads' && (fact.fact.heads[`topic:${topic.id}`] ?? 0) >= least;

describe('with Redis', () => {
  it('brings a reply through one server to a follower on another, and what a worker makes of it', async () => {
    const topic = await a.make.topic({ by: isla });
    const [reader, looker, own] = [await b.socket(rowan), await b.socket(rowan), await b.socket(isla)];
    await follow(reader, topic);
    await looker.ask('forum:follow', { forumId: topic.topic.forumId });
    const { post } = await reply(a, rowan, topic);
    expect(await reader.until(({ name }) => name === 'post.shown')).toMatchObject({
      fact: { head: 2, post },
    });
    expect(await looker.until(({ name }) => name === 'topic.moved')).toMatchObject({
      fact: { topic: { posts: 2 } },
    });
    expect(await own.until(({ name }) => name === 'notices.changed')).toMatchObject({ fact: { unread: 1 } });
  });

  it('ends the sockets of a session on every server within a second of signing out on one, and no others', async () => {
    const elsewhere = await a.make.session(rowan);
    const [ending, here, other] = [await b.socket(rowan), await a.socket(rowan), await b.socket(elsewhere)];
    const topic = await a.make.topic({ by: isla });
    await follow(other, topic);
    await a.as(rowan)('DELETE /session');
    await within(1, 'the sockets end', Promise.all([ending.closed, here.closed]));
    for (const socket of [ending, here]) {
      expect(socket.facts).toContainEqual({ name: 'session.ended', fact: { why: 'signed-out' } });
    }
    await expect(b.socket(rowan)).rejects.toMatchObject({ problem: { code: 'not-signed-in' } });
    await reply(a, isla, topic);
    await other.until(({ name }) => name === 'post.shown');
  });

  it('ends the sockets of somebody who loses a role, everywhere within a second', async () => {
    const moderator = await a.make.person({ roles: ['moderator'] });
    const sockets = [await a.socket(moderator), await b.socket(moderator)];
    await a.app.get(RolesService).revoke(system('setup'), moderator.id, 'moderator');
    await within(1, 'the sockets end', Promise.all(sockets.map(({ closed }) => closed)));
    for (const { facts } of sockets) {
      expect(facts).toContainEqual({ name: 'session.ended', fact: { why: 'roles-changed' } });
    }
    const again = await b.socket(moderator);
    expect(await again.ask('forum:follow', { forumId: await a.make.forum() })).toMatchObject({ ok: true });
  });
});

describe('a fact that was lost', () => {
  it('is found at the heartbeat: a post by its head, a revocation by its count', async () => {
    // A server whose facts reach nobody else: what a crash between commit and delivery looks like from outside.
    const mute = await startWorld({ database: DATABASE });
    try {
      const topic = await a.make.topic({ by: isla });
      const elsewhere = await a.make.session(rowan);
      const [reader, ending] = [await a.socket(rowan), await a.socket(elsewhere)];
      await follow(reader, topic);
      await reply(mute, isla, topic);
      await mute.as(elsewhere)('DELETE /session');
      // An answer to a later question says that nothing of the above is still on its way.
      await follow(reader, topic);
      expect(reader.facts.filter(({ name }) => name === 'post.shown')).toEqual([]);
      expect(ending.raw.connected).toBe(true);
      await a.app.get(Heartbeat).beat();
      await reader.until(headOf(topic, 2));
      await within(1, 'the socket ends', ending.closed);
      expect(reader.raw.connected).toBe(true);
    } finally {
      await mute.close();
    }
  });
});

describe('when Redis dies', () => {
  it('goes on: writing, revoking and finding what was missed, also for a server that starts now, and live again after', async () => {
    const topic = await a.make.topic({ by: isla });
    const leaving = await a.make.session(rowan);
    const [reader, ending] = [await b.socket(rowan), await b.socket(leaving)];
    await follow(reader, topic);
    await redis.kill();
    await Promise.all([redisSaid(a, 'away'), redisSaid(b, 'away')]);

    const late = await Service.start({ databaseUrl: database.serviceUrl, redisUrl: redis.url, role: 'api' });
    await late.ready();
    const lateReader = await late.socket(rowan);
    await follow(lateReader, topic);

    await a.as(leaving)('DELETE /session');
    // Every server compares once a second now, and a comparison is not quite nothing.
    await within(1.5, 'the socket of the revoked session ends', ending.closed);

    await reply(a, isla, topic);
    await Promise.all([reader.until(headOf(topic, 2)), lateReader.until(headOf(topic, 2))]);
    expect(reader.facts.filter(({ name }) => name === 'post.shown')).toEqual([]);
    const page = await b.as(rowan)('GET /topics/:topicId', { params: { topicId: topic.topic.id } });
    expect(page.posts).toHaveLength(2);
    const { post } = await reply(b, isla, topic);
    expect(await reader.until(({ name }) => name === 'post.shown')).toMatchObject({
      fact: { head: 3, post },
    });

    await redis.start();
    await Promise.all([redisSaid(a, 'ready'), redisSaid(b, 'ready'), redisSaid(late, 'ready')]);
    const { post: last } = await reply(a, isla, topic);
    const isLast = (fact: TestSocket['facts'][number]) =>
      fact.name === 'post.shown' && fact.fact.post.id === last.id;
    await Promise.all([reader.until(isLast), lateReader.until(isLast)]);
    await late.stop();
  });

  it('takes words all the same while Redis keeps its lines and answers nothing', async () => {
    const topic = await a.make.topic({ by: isla });
    const reader = await b.socket(rowan);
    await follow(reader, topic);
    redis.freeze();
    try {
      const [, { post }] = await within(
        5,
        'both servers take a reply',
        Promise.all([reply(a, rowan, topic), reply(b, isla, topic)]),
      );
      expect(post.state.kind).toBe('shown');
    } finally {
      redis.thaw();
    }
    await reader.until(({ name }) => name === 'post.shown');
  });
});

describe('a server that cannot see PostgreSQL', () => {
  it.each([
    ['because its line is cut', async (line: Line) => line.cut()],
    [
      'because nothing passes any more',
      async (line: Line) => {
        line.freeze();
      },
    ],
  ])('for five seconds, %s, ends its sockets and takes none, until it sees again', async (_why, blind) => {
    const line = await Line.to(() => Number(new URL(database.serviceUrl).port));
    const world = await startWorld({
      at: { ...database, serviceUrl: line.through(database.serviceUrl) },
      redisUrl: redis.url,
    });
    try {
      const socket = await world.socket(rowan);
      const heartbeat = world.app.get(Heartbeat);
      await heartbeat.beat();
      const began = performance.now();
      await blind(line);
      const beating = eventually(
        'the sockets have ended',
        async () => {
          await heartbeat.beat();
          return !socket.raw.connected;
        },
        8,
      );
      await within(9, 'the socket ends', Promise.all([socket.closed, beating]));
      expect(performance.now() - began).toBeGreaterThan(4_990);
      expect(heartbeat.sees).toBe(false);
      await expect(world.socket(rowan)).rejects.toMatchObject({
        problem: { code: 'unavailable', status: 503 },
      });
      await line.mend();
      const back = await eventually('a socket is taken', async () => {
        await heartbeat.beat();
        return world.socket(rowan).catch(() => null);
      });
      await follow(back, await a.make.topic({ by: isla }));
    } finally {
      await line.mend();
      await world.close();
      await line.cut();
    }
  });
});
