import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseId } from '@blether/contracts/brand';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import { system } from '../actor.js';
import { Clock } from '../clock/clock.js';
import { ProcessRole } from '../config/process-role.js';
import { Database } from '../database/database.js';
import { Log } from '../logging/log.js';
import { Metrics } from '../metrics/metrics.js';
import { Readiness } from '../readiness.js';
import { Timers } from './timers.js';
import type { TimerHandler } from './timers.js';

const MINUTE = 60_000;
let world: World;
beforeAll(async () => {
  world = await startWorld({ database: 'timers_spec' });
});
afterAll(() => world.close());

/** A further worker on the same database, with a handler of the test's own. */
function worker(handler: TimerHandler): Timers {
  const { app } = world;
  const timers = new Timers(
    app.get(Database),
    app.get(Clock),
    app.get(ProcessRole),
    app.get(Log),
    app.get(Metrics),
    app.get(Readiness),
  );
  timers.handle('case.act-by', handler);
  return timers;
}

let made = 0;
async function set(minutes: number): Promise<string> {
  made += 1;
  const ref = `01a20000-0000-7000-8000-${String(made).padStart(12, '0')}` as CaseId;
  const dueAt = new Date(world.clock.now().getTime() + minutes * MINUTE);
  await world.app.get(Database).write(system('setup'), (tx) => {
    tx.at(dueAt, 'case.act-by', ref);
    return Promise.resolve();
  });
  return ref;
}

describe('a deadline', () => {
  it('is carried out when the clock passes it, once, and not before', async () => {
    const refs: string[] = [];
    const timers = worker((_tx, { ref }) => {
      refs.push(ref);
      return Promise.resolve();
    });
    const ref = await set(10);
    world.clock.advance(10 * MINUTE - 1);
    expect(await timers.runDue()).toBe(0);
    world.clock.advance(1);
    await timers.runDue();
    await timers.runDue();
    expect(refs).toEqual([ref]);
  });

  it('is shared by any number of workers without being taken twice', async () => {
    const refs: string[] = [];
    const workers = Array.from({ length: 4 }, () =>
      worker((_tx, { ref }) => {
        refs.push(ref);
        return Promise.resolve();
      }),
    );
    const set20 = await Promise.all(Array.from({ length: 20 }, () => set(0)));
    await Promise.all(workers.map((each) => each.runDue()));
    expect(refs.sort()).toEqual(set20.sort());
  });

  it('that takes long keeps no other waiting where several are carried out at once', async () => {
    const done: string[] = [];
    const other = Promise.withResolvers<null>();
    const timers = worker(async (_tx, { ref }) => {
      if (ref === long) await other.promise;
      else other.resolve(null);
      done.push(ref);
    });
    const long = await set(0);
    const short = await set(1);
    world.clock.advance(MINUTE);
    await timers.runDue(2);
    expect(done).toEqual([short, long]);
  });

  it('leaves no effect and is tried again when its handler fails, and does not hold up the next one', async () => {
    let failing = true;
    const done: string[] = [];
    const timers = worker(async (tx, { ref }) => {
      tx.record('timer-tested', { ref });
      await Promise.resolve();
      // Our own time limit on a statement: the database is there, and the next deadline must not wait for this one.
      if (failing && ref === bad) throw Object.assign(new Error('On purpose.'), { code: '57014' });
      done.push(ref);
    });
    const bad = await set(0);
    const good = await set(1);
    world.clock.advance(2 * MINUTE);
    await timers.runDue();
    expect(done).toEqual([good]);
    const recorded = (): Promise<object[]> => world.sql(`SELECT 1 FROM event WHERE refs->>'ref' = $1`, [bad]);
    expect(await recorded()).toEqual([]);
    failing = false;
    world.clock.advance(MINUTE);
    await timers.runDue();
    expect([done, await recorded()]).toEqual([[good, bad], [expect.anything()]]);
  });
});
