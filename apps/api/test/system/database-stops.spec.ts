import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { PROBLEMS } from '@blether/contracts/problems';
import type { Problem } from '@blether/contracts/problems';
import type { ClientId } from '@blether/contracts/brand';
import { system } from '../../src/platform/actor.js';
import { Database } from '../../src/platform/database/database.js';
import { isUnavailable } from '../../src/platform/database/failures.js';
import { createQueues, migrate } from '../../src/platform/database/migrations.js';
import { ForumEntity } from '../../src/forum/forum.entity.js';
import type { StartedTopic } from '../../src/forum/written-posts.js';
import { eventually, within } from '../harness/eventually.js';
import { Line } from '../harness/line.js';
import { clientId, words } from '../harness/makers.js';
import type { TestPerson } from '../harness/makers.js';
import { endServices, Service } from '../harness/service.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';
import { clearAway, endAll, freshFolder, start } from './embedded-world.js';
import type { Ready, Runner } from './embedded-world.js';

jest.setTimeout(40_000);

/** The longest that anybody may wait for an answer: the pool's patience and a statement's, and some to spare. */
const LONGEST_SECONDS = 22;
const PASSWORD = 'a password for tests';

let folder: string;
let runner: Runner;
let server: Ready;
/** The server's port changes with every start; this address does not. */
let line: Line;
let world: World;
let service: Service;

const startServer = async (): Promise<void> => {
  runner = start(folder);
  server = await runner.ready();
};

beforeAll(async () => {
  folder = freshFolder();
  await startServer();
  await migrate(server.ownerUrl, new URL(server.serviceUrl).username);
  await createQueues(server.ownerUrl);
  line = await Line.to(() => server.port);
  const at = { ownerUrl: line.through(server.ownerUrl), serviceUrl: line.through(server.serviceUrl) };
  world = await startWorld({ at });
  service = await (await Service.start({ databaseUrl: at.serviceUrl })).ready();
});
afterAll(async () => {
  await endServices();
  await world.close();
  await line.cut();
  await endAll();
  clearAway();
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly seconds: number;
}

/** Asks the running process, and fails when it does not answer in time or breaks the line. */
async function ask(by: TestPerson, method: string, path: string, body?: object): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(`${service.origin}/api${path}`, {
    method,
    headers: { cookie: by.cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(LONGEST_SECONDS * 1000),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    seconds: (performance.now() - began) / 1000,
  };
}

/** What somebody gets to see of it: one problem, with a time to come back, and nothing from inside. */
function expectUnavailable({ status, headers, text }: Answer): void {
  expect([status, text]).toEqual([503, expect.stringContaining('"unavailable"')]);
  const { traceId, ...problem } = JSON.parse(text) as Problem;
  expect(headers.get('content-type')).toContain('application/problem+json');
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(traceId).toMatch(/^[\w-]{36}$/);
  expect(problem).toEqual({
    type: 'urn:blether:problem:unavailable',
    code: 'unavailable',
    ...PROBLEMS.unavailable,
    retryAfter: Number(headers.get('retry-after')),
  });
}

interface Sending {
  readonly clientId: ClientId;
  readonly body: string;
  /** The post that the answer named; null while nobody knows. */
  acknowledged: string | null;
}

/** Somebody who goes on writing whatever happens, and sends again what was not acknowledged, until told to stop. */
class Writer {
  readonly sendings: Sending[] = [];
  readonly refusals: Answer[] = [];
  /** Acknowledged since the last refusal. */
  inARow = 0;
  private stopped = false;
  private readonly writing: Promise<void>;

  constructor(
    private readonly person: TestPerson,
    private readonly topic: StartedTopic,
  ) {
    this.writing = this.write();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.writing;
  }

  private async write(): Promise<void> {
    while (!this.stopped) {
      const sending: Sending = {
        clientId: clientId(),
        body: `Words ${String(this.sendings.length)}.`,
        acknowledged: null,
      };
      this.sendings.push(sending);
      // The last one too is sent until it is known to be there.
      while (sending.acknowledged === null) await this.send(sending);
    }
  }

  private async send(sending: Sending): Promise<void> {
    const body = { clientId: sending.clientId, body: sending.body };
    const answer = await ask(this.person, 'POST', `/topics/${this.topic.topic.id}/posts`, body);
    if (answer.status < 300) {
      sending.acknowledged = (JSON.parse(answer.text) as { post: { id: string } }).post.id;
      this.inARow += 1;
    } else {
      this.refusals.push(answer);
      this.inARow = 0;
    }
  }
}

/** Somebody who goes on asking whatever happens. */
async function goOn(until: () => boolean, question: () => Promise<Answer>, answers: Answer[]): Promise<void> {
  while (!until()) answers.push(await question());
}

const stored = (topic: StartedTopic) =>
  world.sql<{ id: string; client_id: string; body: string; position: number }>(
    'SELECT id, client_id, body, position FROM post WHERE topic_id = $1 ORDER BY position',
    [topic.topic.id],
  );

async function killBackend(): Promise<void> {
  const [row] = await world.sql<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE usename = $1 AND datname = current_database() LIMIT 1`,
    [new URL(server.serviceUrl).username],
  );
  // As the kernel does to a process that takes too much memory: the server resets all the others and recovers.
  process.kill(row!.pid, 'SIGKILL');
}

/** As an administrator does to one connection. */
const terminate = (pid: number): void => void process.kill(pid, 'SIGTERM');

describe('while people write, read and sign in', () => {
  const down = {
    'is told to stop': async () => {
      await runner.stop();
      return startServer;
    },
    crashes: async () => {
      await killBackend();
      return () => Promise.resolve();
    },
  };

  it.each(Object.entries(down))(
    'and the server %s: all are answered, nothing is lost and nothing is there twice',
    async (_how, fail) => {
      const people = await Promise.all(
        Array.from({ length: 10 }, () => world.make.person({ password: PASSWORD })),
      );
      const topics = await Promise.all(people.slice(0, 2).map((by) => world.make.topic({ by })));
      const writers = people.map((person, index) => new Writer(person, topics[index % 2]!));
      let over = false;
      const [reads, signIns]: [Answer[], Answer[]] = [[], []];
      const others = [
        goOn(
          () => over,
          () => ask(people[0]!, 'GET', `/topics/${topics[0]!.topic.id}?from=end`),
          reads,
        ),
        // Not for ever: an address may knock thirty times in five minutes.
        goOn(
          () => over || signIns.length === 8,
          () => ask(people[1]!, 'POST', '/session', { email: people[1]!.email, password: 'not theirs' }),
          signIns,
        ),
      ];
      await eventually('everybody writes', () => writers.every(({ inARow }) => inARow >= 5));
      const restore = await fail();
      // Whoever wrote at that moment was told; a crash is over before everybody has tried again.
      await eventually('somebody was told', () => writers.some(({ refusals }) => refusals.length > 0));
      await restore();
      await eventually('everybody writes again', () => writers.every(({ inARow }) => inARow >= 5), 20);
      await Promise.all(writers.map((writer) => writer.stop()));
      over = true;
      await Promise.all(others);

      for (const answer of writers.flatMap(({ refusals }) => refusals)) expectUnavailable(answer);
      for (const answer of reads.filter(({ status }) => status !== 200)) expectUnavailable(answer);
      expect(reads.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
      for (const answer of signIns.filter(({ status }) => status !== 401)) expectUnavailable(answer);
      expect(
        Math.max(
          ...[...writers.flatMap(({ refusals }) => refusals), ...reads, ...signIns].map(
            ({ seconds }) => seconds,
          ),
        ),
      ).toBeLessThan(8);
      expect(service.ended).toBe(false);

      for (const topic of topics) {
        const rows = (await stored(topic)).slice(1);
        expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 2));
        const sent = writers
          .filter((writer) => writer['topic'] === topic)
          .flatMap(({ sendings }) => sendings);
        expect(new Map(rows.map(({ id, client_id, body }) => [client_id, { id, body }]))).toEqual(
          new Map(sent.map(({ clientId: id, body, acknowledged }) => [id, { id: acknowledged, body }])),
        );
        expect(rows).toHaveLength(sent.length);
      }
    },
  );

  it('and it is away: every route and every socket event says so at once', async () => {
    const [isla, rowan] = [await world.make.person(), await world.make.person()];
    const topic = await world.make.topic({ by: isla });
    const socket = await service.socket(rowan);
    expect(await socket.ask('topic:follow', { topicId: topic.topic.id })).toMatchObject({ ok: true });
    await line.cut();
    try {
      const answers = await Promise.all([
        ask(rowan, 'GET', '/session'),
        ask(rowan, 'DELETE', '/session'),
        ask(rowan, 'POST', '/session', { email: 'somebody@example.invalid', password: PASSWORD }),
        ask(rowan, 'GET', '/forums'),
        ask(rowan, 'GET', `/forums/${topic.topic.forumId}/topics`),
        ask(rowan, 'POST', `/forums/${topic.topic.forumId}/topics`, {
          clientId: clientId(),
          title: 'Kettle',
          body: 'On.',
        }),
        ask(rowan, 'GET', `/topics/${topic.topic.id}`),
        ask(rowan, 'POST', `/topics/${topic.topic.id}/posts`, { clientId: clientId(), body: 'Here.' }),
        ask(rowan, 'GET', '/notices'),
        ask(rowan, 'POST', '/notices/read', { noticeIds: [] }),
      ]);
      for (const answer of answers) expectUnavailable(answer);
      const follow = await socket.ask('topic:follow', { topicId: topic.topic.id });
      expect(follow).toMatchObject({ ok: false, problem: { code: 'unavailable' } });
      await eventually(
        'it says that it is not ready',
        async () => (await service.health()).status === 'database',
      );
      const live = await fetch(`${service.origin}/api/health/live`);
      expect(live.status).toBe(200);
    } finally {
      await line.mend();
    }
    await service.ready();
    expect((await ask(rowan, 'GET', `/topics/${topic.topic.id}`)).status).toBe(200);
  });
});

describe('words whose acknowledgement was lost', () => {
  it('are there once when they are sent again with the same client id', async () => {
    const isla = await world.make.person();
    const topic = await world.make.topic({ by: isla });
    const body = { clientId: clientId(), body: words('Was that heard?') };
    const alone = await Line.to(() => server.port);
    const careful = await startWorld({
      at: { ownerUrl: line.through(server.ownerUrl), serviceUrl: alone.through(server.serviceUrl) },
    });
    try {
      const params = { topicId: topic.topic.id };
      alone.loseAnswerTo('COMMIT');
      const refused = await careful.as(isla).refused('POST /topics/:topicId/posts', { params, body });
      expect(refused).toMatchObject({ code: 'unavailable', retryAfter: expect.any(Number) });
      const before = await stored(topic);
      expect(before.map(({ client_id }) => client_id)).toContain(body.clientId);
      const { post } = await careful.as(isla)('POST /topics/:topicId/posts', { params, body });
      expect(post.id).toBe(before.at(-1)?.id);
      expect(await stored(topic)).toEqual(before);
    } finally {
      await careful.close();
      await alone.cut();
    }
  });
});

describe('a connection that dies', () => {
  it('while signing in waits for the database is answered, and the process lives', async () => {
    const isla = await world.make.person({ password: PASSWORD });
    const locker = new pg.Client({ connectionString: server.ownerUrl });
    await locker.connect();
    await locker.query('BEGIN; LOCK TABLE auth_user IN ACCESS EXCLUSIVE MODE');
    const answer = ask(isla, 'POST', '/session', { email: isla.email, password: PASSWORD });
    const waiting = await eventually('signing in waits', async () => {
      const { rows } = await locker.query<{ pid: number }>('SELECT pid FROM pg_locks WHERE NOT granted');
      return rows[0]?.pid;
    });
    terminate(waiting);
    expectUnavailable(await answer);
    await locker.query('ROLLBACK');
    await locker.end();
    expect(service.ended).toBe(false);
    // The pool may hand out a connection that is just being closed once more.
    await eventually('signing in works', async () => {
      const again = await ask(isla, 'POST', '/session', { email: isla.email, password: PASSWORD });
      return again.status < 300;
    });
  });

  it('in the middle of a transaction says that the database is not there, whatever the next step is', async () => {
    const kinds = {
      statement: (tx: Parameters<Parameters<Database['write']>[1]>[0]) => tx.rows({ text: 'SELECT 1' }),
      entity: (tx: Parameters<Parameters<Database['write']>[1]>[0]) =>
        tx.entities.find(ForumEntity, { take: 1 }),
      commit: () => Promise.resolve([]),
    };
    for (const step of Object.values(kinds)) {
      const outcome = world.app.get(Database).write(system('setup'), async (tx) => {
        const { pid } = (await tx.one<{ pid: number }>({ text: 'SELECT pg_backend_pid() AS pid' }))!;
        const gone = new Promise((resolve) => tx.connection.once('end', resolve));
        terminate(pid);
        await gone;
        return step(tx);
      });
      const error = await outcome.then(
        () => null,
        (reason: unknown) => reason,
      );
      expect([error, isUnavailable(error)]).toEqual([expect.any(Error), true]);
    }
  });

  it('because nothing passes any more, is given up in bounded time', async () => {
    const isla = await world.make.person();
    const alone = await Line.to(() => server.port);
    const blind = await startWorld({
      at: { ownerUrl: line.through(server.ownerUrl), serviceUrl: alone.through(server.serviceUrl) },
    });
    try {
      const topic = await world.make.topic({ by: isla });
      const params = { topicId: topic.topic.id };
      await blind.as(isla)('GET /topics/:topicId', { params });
      alone.freeze();
      const body = { clientId: clientId(), body: words('Is anybody there?') };
      const refused = await within(
        LONGEST_SECONDS,
        'both are answered',
        Promise.all([
          blind.as(isla).refused('GET /topics/:topicId', { params }),
          blind.as(isla).refused('POST /topics/:topicId/posts', { params, body }),
        ]),
      );
      expect(refused.map(({ code }) => code)).toEqual(['unavailable', 'unavailable']);
      await alone.mend();
      await eventually('it serves again', async () => {
        const { ok } = await fetch(`${blind.origin}/api/health/ready`);
        return ok;
      });
      expect((await blind.as(isla)('POST /topics/:topicId/posts', { params, body })).post.state.kind).toBe(
        'shown',
      );
      expect((await stored(topic)).filter(({ client_id }) => client_id === body.clientId)).toHaveLength(1);
    } finally {
      await alone.mend();
      await blind.close();
      await alone.cut();
    }
  });
});

it('nothing that the service wrote about it holds anybody’s words', async () => {
  // Long texts: a failure names what was found, not where.
  const found = (text: string) => [
    text.includes('Not ready.'),
    /Words \d+\./.test(text),
    text.includes(PASSWORD),
  ];
  expect(found(service.said)).toEqual([true, false, false]);
  expect(found(await readFile(join(folder, 'postgres.log'), 'utf8'))).toEqual([false, false, false]);
});
