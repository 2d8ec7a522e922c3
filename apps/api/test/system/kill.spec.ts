import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { JobQueue } from '../../src/platform/jobs/job-queue.js';
import { JOB_NAMES } from '../../src/platform/jobs/job-names.js';
import type { ClientId, PostId } from '@blether/contracts/brand';
import type { StartedTopic } from '../../src/forum/written-posts.js';
import { testDatabase } from '../harness/database.js';
import { freePort } from '../harness/line.js';
import { clientId, words } from '../harness/makers.js';
import { replyNotices } from '../harness/notices.js';
import type { TestPerson } from '../harness/makers.js';
import { Refused } from '../harness/client.js';
import { endServices, Service } from '../harness/service.js';
import { TestRandom } from '../harness/time.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

jest.setTimeout(40_000);

const DATABASE = 'kill';
const ROUNDS = 10;
const SEED = Math.trunc(performance.timeOrigin) % 1_000_000;

const AT_EASE = [
  'The kettle is on.',
  'Had my stroke in 2019 and my speech came back slowly',
  'That film was dead good',
];
/** Held, held for want of a moderator, and shown with a case. */
const AT_RISK = [
  'I have taken all my tablets and I want to die tonight',
  'I honestly just want to die, the pain never stops',
  "I just can't do this any more",
];

interface Sending {
  readonly by: TestPerson;
  readonly topic: StartedTopic;
  readonly clientId: ClientId;
  readonly body: string;
  acknowledged: { readonly id: PostId; readonly state: 'shown' | 'held' | 'hidden' } | null;
}

const random = new TestRandom(SEED);
const below = (count: number): number => Math.floor(random.next() * count);

let world: World;
let people: TestPerson[];
let topics: StartedTopic[];
const sendings: Sending[] = [];
let kills = 0;

function newSending(by: TestPerson): Sending {
  const texts = random.next() < 0.3 ? AT_RISK : AT_EASE;
  const sending = {
    by,
    topic: topics[below(topics.length)]!,
    clientId: clientId(),
    body: texts[below(texts.length)]!,
    acknowledged: null,
  };
  sendings.push(sending);
  return sending;
}

/** Sends it once. Answers false when the line broke before the answer. */
async function send(service: Service, sending: Sending): Promise<boolean> {
  const { by, topic, body } = sending;
  try {
    const { post } = await service.as(by)('POST /topics/:topicId/posts', {
      params: { topicId: topic.topic.id },
      body: { clientId: sending.clientId, body: words(body) },
    });
    sending.acknowledged = { id: post.id, state: post.state.kind };
    return true;
  } catch (error) {
    if (error instanceof Refused) throw error;
    return false;
  }
}

/** Everybody writes, first what nobody acknowledged last time, until the process dies under them. */
async function round(port: number): Promise<void> {
  const { serviceUrl } = await testDatabase(DATABASE);
  const service = await (await Service.start({ databaseUrl: serviceUrl, port })).ready();
  let left = 5 + below(60);
  const write = async (by: TestPerson): Promise<void> => {
    const unknown = sendings.filter((sending) => sending.by === by && sending.acknowledged === null);
    for (;;) {
      left -= 1;
      // Without waiting for anything: the others' requests are at every stage of their way.
      if (left === 0) void service.kill();
      if (!(await send(service, unknown.shift() ?? newSending(by)))) return;
    }
  };
  await Promise.all(people.flatMap((person) => [write(person), write(person)]));
  await service.kill();
  expect(service.said).not.toMatch(/"level":(50|60)/);
  kills += 1;
}

beforeAll(async () => {
  process.stderr.write(`kill.spec.ts: seed ${String(SEED)}\n`);
  world = await startWorld({ database: DATABASE });
  people = await Promise.all(Array.from({ length: 6 }, () => world.make.person()));
  topics = [await world.make.topic({ by: people[0]! }), await world.make.topic({ by: people[1]! })];
  // Everybody has written everywhere, so from here on everybody hears of every reply.
  for (const topic of topics) for (const by of people) await world.make.reply({ by, topic, body: 'Here.' });
  await world.settled();
  await world.sql('DELETE FROM notice; DELETE FROM notice_post; DELETE FROM notice_box;');
  await world.sql('DELETE FROM pgboss.job');
  const port = await freePort();
  for (let count = 0; count < ROUNDS; count += 1) await round(port);
  // One more process, and nobody kills it: whatever was not acknowledged is sent again.
  const { serviceUrl } = await testDatabase(DATABASE);
  const service = await (await Service.start({ databaseUrl: serviceUrl, port, role: 'all' })).ready();
  for (const sending of sendings.filter(({ acknowledged }) => acknowledged === null)) {
    expect(await send(service, sending)).toBe(true);
  }
  expect(await service.stop()).toMatchObject({ code: 0 });
  // A process is started for every kill, which takes its time where others work too.
}, 300_000);
afterAll(async () => {
  await endServices();
  await world.close();
});

const count = async (text: string): Promise<number> => {
  const [row] = await world.sql<{ count: number }>(`SELECT count(*)::int AS count FROM ${text}`);
  return row!.count;
};

describe(`after ${String(ROUNDS)} kills at any moment (seed ${String(SEED)})`, () => {
  it('everything that was written is there exactly once, as it was acknowledged', async () => {
    expect(kills).toBe(ROUNDS);
    const rows = await world.sql<{
      id: string;
      client_id: string;
      body: string;
      state: string;
      topic_id: string;
      author_id: string;
    }>(
      `SELECT id, client_id, body, state, topic_id, author_id FROM post WHERE body <> 'Here.' AND position IS DISTINCT FROM 1`,
    );
    expect(rows).toHaveLength(sendings.length);
    const byClient = new Map(rows.map((row) => [row.client_id, row]));
    for (const { clientId: id, body, acknowledged, topic, by } of sendings) {
      expect(byClient.get(id)).toEqual({
        ...acknowledged,
        client_id: id,
        body,
        topic_id: topic.topic.id,
        author_id: by.id,
      });
    }
    expect(new Set(sendings.map(({ acknowledged }) => acknowledged?.state))).toEqual(
      new Set(['shown', 'held']),
    );
  });

  it('positions have no gap, and every count says what is there', async () => {
    for (const { topic } of topics) {
      const [row] = await world.sql(
        `SELECT t.posts, t.head, (SELECT count(*)::int FROM post WHERE topic_id = t.id AND state = 'shown') AS shown,
                (SELECT max(position) FROM post WHERE topic_id = t.id) AS last FROM topic t WHERE id = $1`,
        [topic.id],
      );
      const { shown } = row as { shown: number };
      expect(row).toEqual({ posts: shown, head: shown, shown, last: shown });
    }
    expect(
      await count(`forum f WHERE head <> (SELECT sum(posts) FROM topic t WHERE t.forum_id = f.id)`),
    ).toBe(0);
  });

  it('words at risk have their detection and one case with its timers, and none of these is without its words', async () => {
    const atRisk = sendings
      .filter(({ body }) => AT_RISK.includes(body))
      .map(({ acknowledged }) => acknowledged!.id);
    const linked = await world.sql<{ id: string; detections: number; cases: number }>(
      `SELECT p.id, (SELECT count(*)::int FROM detection d WHERE d.subject_id = p.id AND d.author_id = p.author_id) AS detections,
              (SELECT count(*)::int FROM case_subject s JOIN case_file c ON c.id = s.case_id
               WHERE s.subject_id = p.id AND c.person_id = p.author_id) AS cases FROM post p`,
    );
    expect(atRisk.length).toBeGreaterThan(ROUNDS);
    for (const { id, detections, cases } of linked) {
      expect([id, detections, cases]).toEqual(atRisk.includes(id as PostId) ? [id, 1, 1] : [id, 0, 0]);
    }
    expect(await count('detection WHERE subject_id NOT IN (SELECT id FROM post)')).toBe(0);
    expect(await count('case_subject WHERE subject_id NOT IN (SELECT id FROM post)')).toBe(0);
    expect(await count('case_file WHERE id NOT IN (SELECT case_id FROM case_subject)')).toBe(0);
    // Every fact has its event, and each deadline that stands one timer: none has come yet.
    expect(
      await count(`case_file c WHERE
        c.version <> (SELECT count(*) FROM event WHERE refs->>'caseId' = c.id::text
                      AND kind IN ('case.opened', 'case.joined', 'case.raised'))
        OR EXISTS (SELECT FROM timer WHERE ref = c.id GROUP BY kind, due_at HAVING count(*) > 1)
        OR NOT EXISTS (SELECT FROM timer WHERE ref = c.id AND kind = 'case.acknowledge-by' AND due_at = c.acknowledge_by)
        OR NOT EXISTS (SELECT FROM timer WHERE ref = c.id AND kind = 'case.act-by' AND due_at = c.act_by)`),
    ).toBe(0);
    expect(await count(`timer WHERE kind LIKE 'case.%' AND ref NOT IN (SELECT id FROM case_file)`)).toBe(0);
  });

  it('every post has its event, and every event its post', async () => {
    expect(
      await count(`post p FULL JOIN (SELECT (refs->>'postId')::uuid AS id, count(*) FROM event
                   WHERE kind IN ('topic.started', 'post.written') GROUP BY 1) e ON e.id = p.id
                   WHERE p.id IS NULL OR e.count IS DISTINCT FROM 1`),
    ).toBe(0);
  });

  it('every shown reply has its job, and everybody else is told of it once', async () => {
    const shown = sendings.filter(({ acknowledged }) => acknowledged?.state === 'shown');
    const jobs = await world.sql<{ post_id: string; jobs: number }>(
      `SELECT data->>'postId' AS post_id, count(*)::int AS jobs FROM pgboss.job GROUP BY 1`,
    );
    expect(new Map(jobs.map(({ post_id, jobs: each }) => [post_id, each]))).toEqual(
      new Map(shown.map(({ acknowledged }) => [acknowledged!.id as string, 1])),
    );
    // What a dead worker had taken goes back when its time is over; here, its time is moved to yesterday.
    await world.sql(
      `UPDATE pgboss.job SET started_on = started_on - interval '1 day' WHERE state = 'active'`,
    );
    const { running } = world.app.get(JobQueue);
    for (const name of JOB_NAMES) await running.supervise(name);
    await world.sql(`UPDATE pgboss.job SET start_after = now() WHERE state IN ('created', 'retry')`);
    await world.settled();
    expect(await count(`pgboss.job WHERE name = 'forum.reply-shown' AND state <> 'completed'`)).toBe(0);
    for (const person of people) {
      const others = shown.filter(({ by }) => by !== person);
      const notices = await world.as(person)('GET /notices');
      expect(new Map(replyNotices(notices).map(({ topic, count: each }) => [topic.id, each]))).toEqual(
        new Map(
          topics.map(({ topic }) => [
            topic.id,
            others.filter((sending) => sending.topic.topic.id === topic.id).length,
          ]),
        ),
      );
      expect(notices.unread).toBe(topics.length);
    }
  });
});
