import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PostId } from '@blether/contracts/brand';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import { system } from '../actor.js';
import { Database } from '../database/database.js';
import { JobQueue } from './job-queue.js';

let world: World;
beforeAll(async () => {
  world = await startWorld({ database: 'jobs_spec' });
});
afterAll(() => world.close());

describe('a job that is enqueued', () => {
  it('is the row that pg-boss itself would have written', async () => {
    const payload = { postId: '01a20000-0000-7000-8000-000000000001' as PostId };
    await world.app.get(Database).write(system('setup'), (tx) => {
      tx.enqueue('forum.reply-shown', payload);
      return Promise.resolve();
    });
    await world.app.get(JobQueue).running.insert('forum.reply-shown', [{ data: payload }]);
    const rows = await world.sql<{ row: Record<string, unknown>; kept: string }>(
      `SELECT to_jsonb(j) - ARRAY['id', 'created_on', 'start_after', 'keep_until'] AS row,
              (j.keep_until - j.start_after)::text AS kept
       FROM pgboss.job j WHERE name = 'forum.reply-shown'`,
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual(rows[1]);
  });
});
