import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PostView } from '@blether/contracts/forum';
import { clientId, words } from '../../test/harness/makers.js';
import type { TestPerson } from '../../test/harness/makers.js';
import { startWorld } from '../../test/harness/world.js';
import type { World } from '../../test/harness/world.js';
import type { StartedTopic } from './written-posts.js';

/** What a moderator must see, by the lexicon that stands in the repository. */
const AT_RISK = 'I am going to kill myself tonight.';

let world: World;
let people: readonly TestPerson[];
beforeAll(async () => {
  world = await startWorld({ database: 'replies_spec' });
  people = await Promise.all(Array.from({ length: 6 }, () => world.make.person()));
});
afterAll(() => world.close());

const person = (index: number): TestPerson => {
  const found = people[index % people.length];
  if (!found) throw new Error('There are people.');
  return found;
};
const send = (by: TestPerson, { topic }: StartedTopic, body: string, id = clientId()) =>
  world.as(by)('POST /topics/:topicId/posts', {
    params: { topicId: topic.id },
    body: { clientId: id, body: words(body) },
  });
const position = ({ state }: PostView): number => (state.kind === 'shown' ? state.position : 0);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('replies that arrive at once', () => {
  it('get positions without a gap in each topic, one event and one job each, and heads that agree', async () => {
    const forum = await world.make.forum();
    const topics = await Promise.all(
      [0, 1, 2].map(async (index) =>
        world.make.topic({ by: person(index), forum: index === 2 ? await world.make.forum() : forum }),
      ),
    );
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => {
        const topic = topics[index % 3];
        if (!topic) throw new Error('There are topics.');
        return send(person(index), topic, `Reply ${String(index)}`);
      }),
    );
    for (const { topic } of topics) {
      const mine = answers.map(({ post }) => post).filter(({ topicId }) => topicId === topic.id);
      expect(mine.map(position).sort((a, b) => a - b)).toEqual(upTo(21).slice(1));
    }
    const ids = answers.map(({ post }) => post.id);
    const [stored] = await world.sql<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM event WHERE kind = 'post.written' AND refs->>'postId' = ANY($1)
                 AND actor_person = (SELECT author_id FROM post WHERE id = (refs->>'postId')::uuid)) AS events,
              (SELECT count(*)::int FROM pgboss.job WHERE name = 'forum.reply-shown' AND data->>'postId' = ANY($1)) AS jobs,
              (SELECT count(*)::int FROM topic t WHERE t.id = ANY($2) AND t.head = 21 AND t.posts = 21) AS topics,
              (SELECT head FROM forum WHERE id = $3) AS head`,
      [ids, topics.map(({ topic }) => topic.id), forum],
    );
    expect(stored).toEqual({ events: 60, jobs: 60, topics: 3, head: 42 });
  });

  it('are stored together: fewer transactions than replies', async () => {
    const topic = await world.make.topic({ by: person(0) });
    const answers = await Promise.all(upTo(40).map((n) => send(person(n), topic, `Reply ${String(n)}`)));
    const [counted] = await world.sql<{ transactions: number }>(
      'SELECT count(DISTINCT xmin::text)::int AS transactions FROM post WHERE id = ANY($1)',
      [answers.map(({ post }) => post.id)],
    );
    expect(counted?.transactions).toBeLessThan(40);
  });

  it('are each refused for their own reason, and no other is', async () => {
    const open = await world.make.topic({ by: person(0) });
    const closed = await world.make.topic({ by: person(1) });
    await world.sql('UPDATE topic SET closed = true WHERE id = $1', [closed.topic.id]);
    const gone = { ...open, topic: { ...open.topic, id: person(0).id as never } };
    const used = clientId();
    await send(person(2), open, 'First under this id.', used);
    const outcomes = await Promise.allSettled([
      send(person(0), open, 'One.'),
      send(person(1), closed, 'Into a closed one.'),
      send(person(2), open, 'Other words under a used id.', used),
      send(person(3), gone, 'Into nothing.'),
      send(person(4), open, 'Two.'),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    const [row] = await world.sql<{ posts: number }>('SELECT posts FROM topic WHERE id = $1', [
      open.topic.id,
    ]);
    expect(row?.posts).toBe(4);
  });

  it('make one post of two sendings with one client id, among the others', async () => {
    const topic = await world.make.topic({ by: person(0) });
    const twice = clientId();
    const answers = await Promise.all([
      ...upTo(5).map((n) => send(person(n), topic, `Around it ${String(n)}`)),
      ...upTo(4).map(() => send(person(5), topic, 'Tapped four times.', twice)),
      ...upTo(5).map((n) => send(person(n), topic, `And after it ${String(n)}`)),
    ]);
    expect(new Set(answers.map(({ post }) => post.id)).size).toBe(11);
    expect([...new Set(answers.map(({ post }) => position(post)))].sort((a, b) => a - b)).toEqual(
      upTo(12).slice(1),
    );
  });

  it('leave words at risk a transaction of their own, with their case', async () => {
    const topic = await world.make.topic({ by: person(0) });
    const [first, risky] = await Promise.all([
      send(person(1), topic, 'The kettle is on.'),
      send(person(2), topic, AT_RISK),
      send(person(3), topic, 'Mine too.'),
    ]);
    expect(first.support).toBeNull();
    expect(risky.support).not.toBeNull();
    expect(risky.post.state.kind).toBe('held');
    const [row] = await world.sql<Record<string, unknown>>(
      `SELECT p.state, (SELECT count(*)::int FROM post o WHERE o.xmin = p.xmin) AS together,
              (SELECT count(*)::int FROM detection d WHERE d.subject_id = p.id AND d.xmin = p.xmin) AS detections,
              (SELECT count(*)::int FROM case_subject s WHERE s.subject_id = p.id AND s.xmin = p.xmin) AS cases
       FROM post p WHERE p.id = $1`,
      [risky.post.id],
    );
    expect(row).toEqual({ state: 'held', together: 1, detections: 1, cases: 1 });
  });

  it('are told live with the heads that the logs had at each', async () => {
    const topic = await world.make.topic({ by: person(0) });
    const socket = await world.socket(person(1));
    await socket.ask('topic:follow', { topicId: topic.topic.id });
    await Promise.all(upTo(20).map((n) => send(person(n), topic, `Live ${String(n)}`)));
    await socket.until((fact) => fact.name === 'post.shown' && fact.fact.head === 21);
    const heard = socket.facts.flatMap((fact) => (fact.name === 'post.shown' ? [fact.fact.head] : []));
    expect(heard).toEqual(upTo(21).slice(1));
  });
});
