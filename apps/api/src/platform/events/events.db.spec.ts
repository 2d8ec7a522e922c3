import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { startWorld, TEST_SECRETS } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import { system } from '../actor.js';
import { Database } from '../database/database.js';
import { startEmbedded } from '../database/embedded/embedded.js';
import type { EmbeddedServer } from '../database/embedded/embedded.js';
import { createQueues, migrate } from '../database/migrations.js';
import { Sealer } from './sealer.js';
import { verifyEvents } from './verify.js';
import type { Head, Verification } from './verify.js';

let world: World;
let owner: pg.Pool;
let server: EmbeddedServer;
let folder: string;
beforeAll(async () => {
  // A server of its own: the oldest transaction that still runs, below which is sealed, is that of a whole server.
  folder = await mkdtemp(join(tmpdir(), 'blether-events-'));
  server = await startEmbedded({ folder, settings: { fsync: 'off' }, log: () => undefined });
  await migrate(server.ownerUrl, new URL(server.serviceUrl).username);
  await createQueues(server.ownerUrl);
  world = await startWorld({ at: server });
  ({ owner } = world);
}, 30_000);
afterAll(async () => {
  await world.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => world.sql('TRUNCATE event, event_reason, event_block'));

const record = (name: string, reason?: string): Promise<void> =>
  world.app.get(Database).write(system('setup'), (tx) => {
    tx.record('tested', { name }, reason === undefined ? {} : { reason });
    return Promise.resolve();
  });
const sealAll = (): Promise<number> => world.app.get(Sealer).sealAll();
const verify = (noted: Head | null = null): Promise<Verification> =>
  verifyEvents(owner, TEST_SECRETS.auditKey, noted);

/** Three blocks of two events each. */
async function threeBlocks(): Promise<void> {
  for (const block of ['a', 'b', 'c']) {
    await record(`${block}1`, 'Because of this.');
    await record(`${block}2`);
    await sealAll();
  }
}

describe('the sealed log', () => {
  it('is whole when nobody has touched it', async () => {
    await threeBlocks();
    await record('not sealed yet');
    expect(await verify()).toMatchObject({ blocks: 3, sealedEvents: 6, unsealedEvents: 1, broken: null });
  });

  it('goes on past the tenth block', async () => {
    for (let block = 1; block <= 12; block += 1) {
      await record(`block ${String(block)}`);
      expect(await sealAll()).toBe(1);
    }
    expect(await verify()).toMatchObject({ blocks: 12, sealedEvents: 12, unsealedEvents: 0, broken: null });
  });

  it('never seals past a transaction that is still running, and takes its events up later', async () => {
    const slow = await owner.connect();
    await slow.query('BEGIN');
    await slow.query(
      `INSERT INTO event (at, actor_kind, actor_system, kind, refs) VALUES (now(), 'system', 'setup', 'slow', '{}')`,
    );
    await record('after the slow one began');
    expect(await sealAll()).toBe(0);
    await slow.query('COMMIT');
    slow.release();
    expect(await sealAll()).toBe(2);
    expect((await verify()).broken).toBeNull();
  });

  it.each([
    ['an event whose refs were changed', `UPDATE event SET refs = '{"name":"x"}' WHERE refs->>'name' = 'b1'`],
    ['an event with another actor', `UPDATE event SET actor_system = 'demo' WHERE refs->>'name' = 'a2'`],
    [
      'an event of another time',
      `UPDATE event SET at = at + interval '1 microsecond' WHERE refs->>'name' = 'c1'`,
    ],
    ['a changed reason', `UPDATE event_reason SET reason = 'Because of that.'`],
    ['a removed event', `DELETE FROM event WHERE refs->>'name' = 'b2'`],
    [
      'an event that was slipped in',
      `INSERT INTO event (transaction_id, at, actor_kind, actor_system, kind, refs)
       SELECT transaction_id, at, actor_kind, actor_system, kind, '{}' FROM event WHERE refs->>'name' = 'b1'`,
    ],
    ['an event moved to another block', `UPDATE event SET transaction_id = '5' WHERE refs->>'name' = 'b1'`],
    [
      'a block taken out with its events',
      `WITH gone AS (DELETE FROM event_block WHERE number = 2 RETURNING *)
       DELETE FROM event e USING gone g WHERE e.transaction_id >= g.from_transaction AND e.transaction_id < g.below_transaction`,
    ],
    ['a changed seal', `UPDATE event_block SET hmac = sha256('x') WHERE number = 1`],
    [
      'bounds that were moved',
      `UPDATE event_block SET below_transaction = (below_transaction::text::bigint + 1)::text::xid8 WHERE number = 3`,
    ],
  ])('shows %s', async (_what, tampering) => {
    await threeBlocks();
    await owner.query(tampering);
    expect((await verify()).broken).not.toBeNull();
  });

  it('shows a tail that was cut off, given a head that was noted before', async () => {
    await threeBlocks();
    const { head } = await verify();
    await owner.query(
      `WITH gone AS (DELETE FROM event_block WHERE number = 3 RETURNING *)
       DELETE FROM event e USING gone g WHERE e.transaction_id >= g.from_transaction`,
    );
    expect((await verify()).broken).toBeNull();
    expect((await verify(head)).broken).toContain('cut off');
  });

  it('shows a chain that was made anew with another key', async () => {
    await threeBlocks();
    const { head } = await verify();
    await owner.query('DELETE FROM event_block');
    await sealAll();
    expect(head && (await verify(head)).broken).not.toBeNull();
    expect((await verifyEvents(owner, 'somebody else’s key', null)).broken).not.toBeNull();
  });
});

describe('the service', () => {
  it.each([
    ['change an event', `UPDATE event SET kind = 'other'`],
    ['remove an event', 'DELETE FROM event'],
    ['empty the log', 'TRUNCATE event'],
    [
      'say in which transaction an event was',
      `INSERT INTO event (transaction_id, at, actor_kind, actor_system, kind, refs) VALUES ('1', now(), 'system', 'setup', 'x', '{}')`,
    ],
    ['change a reason', `UPDATE event_reason SET reason = ''`],
    ['remove a seal', 'DELETE FROM event_block'],
    ['change the schema', 'ALTER TABLE event ADD COLUMN more text'],
  ])('may not %s', async (_what, statement) => {
    await expect(world.app.get(Database).connections.query(statement)).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });
});
