import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../../src/platform/database/database.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

/** Enough rows for the planner to prefer an index where one fits. */
const ROWS = 20_000;
let world: World;
beforeAll(async () => {
  world = await startWorld({ database: 'plans_spec' });
  const author = await world.make.person();
  const forumId = await world.make.forum();
  await world.sql(
    `INSERT INTO topic (forum_id, title, started_by, state, posts, head, started_at, last_activity_at)
     SELECT $1, 'Topic', $2, CASE WHEN n % 50 = 0 THEN 'held' ELSE 'shown' END, 20, 20, now(), now() - n * interval '1 minute'
     FROM generate_series(1, $3) n`,
    [forumId, author.id, ROWS / 20],
  );
  await world.sql(
    `INSERT INTO post (topic_id, author_id, client_id, body, state, position, written_at)
     SELECT t.id, $1, gen_random_uuid(), 'Words', 'shown', n, now() FROM topic t, generate_series(1, 20) n`,
    [author.id],
  );
  await world.sql('ANALYZE');
});
afterAll(() => world.close());

/** The texts of the named statements that the service sends from here on. */
function overhear(): ReadonlyMap<string, string> {
  const heard = new Map<string, string>();
  const pool = world.app.get(Database).connections;
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  pool.query = ((...args: unknown[]) => {
    const [{ name, text }] = args as [{ name?: string; text: string }];
    if (name !== undefined) heard.set(name, text);
    return query(...args);
  }) as typeof pool.query;
  return heard;
}

async function planOf(text: string | undefined, values: readonly string[]): Promise<string> {
  if (text === undefined) throw new Error('No such statement was sent.');
  const filled = text.replace(/\$(\d+)/g, (_all, index: string) => values[Number(index) - 1] ?? 'NULL');
  const plan = await world.sql<{ 'QUERY PLAN': string }>(`EXPLAIN ${filled}`);
  return plan.map((row) => row['QUERY PLAN']).join('\n');
}

describe('a page', () => {
  it('reads its rows through indexes, however many there are', async () => {
    const reader = await world.make.person();
    const [topic] = await world.sql<{ id: string; forum_id: string }>(
      `SELECT id, forum_id FROM topic WHERE state = 'shown' LIMIT 1`,
    );
    if (!topic) throw new Error('There are topics.');
    const as = world.as(reader);
    const heard = overhear();
    const forum = await as('GET /forums/:forumId/topics', { params: { forumId: topic.forum_id } });
    if (forum.next === null) throw new Error('There are more topics.');
    await as('GET /forums/:forumId/topics', {
      params: { forumId: topic.forum_id },
      query: { after: forum.next },
    });
    await as('GET /topics/:topicId', { params: { topicId: topic.id } });
    await as('GET /topics/:topicId', { params: { topicId: topic.id }, query: { from: 'end' } });
    const values = [`'${topic.id}'`, `'${reader.id}'`, '20', '0'];
    const forumValues = [`'${topic.forum_id}'`, '31', 'now()', `'${topic.id}'`];
    const plans: readonly (readonly [string, string])[] = [
      ['topic-after', await planOf(heard.get('topic-after'), values)],
      ['topic-end', await planOf(heard.get('topic-end'), values)],
      ['topics-first', await planOf(heard.get('topics-first'), forumValues)],
      ['topics-after', await planOf(heard.get('topics-after'), forumValues)],
      ['topics-held', await planOf(heard.get('topics-held'), [`'${topic.forum_id}'`, `'${reader.id}'`])],
    ];
    for (const [name, plan] of plans) {
      expect({ name, scans: /Seq Scan on (post|topic)\b.*/.exec(plan)?.[0] ?? 'none' }).toEqual({
        name,
        scans: 'none',
      });
    }
    expect(plans[0]?.[1]).toContain('post_position');
    expect(plans[2]?.[1]).toContain('topic_by_activity');
  });
});
