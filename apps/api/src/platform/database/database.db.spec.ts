import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseId, PostId } from '@blether/contracts/brand';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import { system } from '../actor.js';
import { Database } from './database.js';
import type { Outgoing, Tx } from './tx.js';

const setup = system('setup');
let world: World;
let db: Database;
beforeAll(async () => {
  world = await startWorld({ database: 'database_spec' });
  db = world.app.get(Database);
  await world.sql('CREATE TABLE tally (name text PRIMARY KEY, count integer NOT NULL)');
  await world.sql('GRANT ALL ON tally TO blether_service');
});
afterAll(() => world.close());

const count = async (name: string): Promise<number | undefined> =>
  (await world.sql<{ count: number }>('SELECT count FROM tally WHERE name = $1', [name]))[0]?.count;
const add = (tx: Tx, name: string): Promise<unknown> =>
  tx.rows({
    text: `INSERT INTO tally (name, count) VALUES ($1, 1) ON CONFLICT (name) DO UPDATE SET count = tally.count + 1`,
    values: [name],
  });
const everything = (tx: Tx, name: string): void => {
  tx.record('tested', { name });
  tx.enqueue('forum.reply-shown', { postId: '01a20000-0000-7000-8000-000000000001' as PostId });
  tx.at(world.clock.now(), 'case.act-by', '01a20000-0000-7000-8000-000000000002' as CaseId);
  tx.tell('topic:nowhere', 'notices.changed', { unread: 1 });
};
const stored = async (name: string): Promise<object> =>
  (
    await world.sql(
      `SELECT (SELECT count(*)::int FROM event WHERE refs->>'name' = $1) AS events,
              (SELECT count(*)::int FROM pgboss.job WHERE state = 'created') AS jobs,
              (SELECT count(*)::int FROM timer) AS timers`,
      [name],
    )
  )[0] ?? {};

describe('db.write', () => {
  it('stores state, event, job and timer together, and tells afterwards', async () => {
    const told: Outgoing[] = [];
    db.onCommit((outgoing) => told.push(...outgoing));
    const before = await stored('together');
    await db.write(setup, async (tx) => {
      await add(tx, 'together');
      everything(tx, 'together');
      expect(told).toEqual([]);
    });
    expect(await count('together')).toBe(1);
    expect(await stored('together')).toEqual(moreBy(before, 1));
    expect(told).toEqual([{ to: 'topic:nowhere', name: 'notices.changed', fact: { unread: 1 } }]);
  });

  it('stores nothing and tells nothing when the work fails', async () => {
    const told: Outgoing[] = [];
    db.onCommit((outgoing) => told.push(...outgoing));
    const before = await stored('failed');
    const failing = db.write(setup, async (tx) => {
      await add(tx, 'failed');
      everything(tx, 'failed');
      throw new Error('On purpose.');
    });
    await expect(failing).rejects.toThrow('On purpose.');
    expect([await count('failed'), await stored('failed'), told]).toEqual([undefined, before, []]);
  });

  it('runs again from the start after a deadlock, and does each once', async () => {
    await db.write(setup, (tx) => add(tx, 'left'));
    await db.write(setup, (tx) => add(tx, 'right'));
    let runs = 0;
    // Both hold one row before either asks for the other.
    const bothHoldOne = gate(2);
    const cross = (first: string, second: string): Promise<void> =>
      db.write(setup, async (tx) => {
        runs += 1;
        await add(tx, first);
        await bothHoldOne();
        await add(tx, second);
        tx.record('tested', { name: 'deadlock' });
      });
    await Promise.all([cross('left', 'right'), cross('right', 'left')]);
    expect([await count('left'), await count('right'), runs]).toEqual([3, 3, 3]);
    expect(await stored('deadlock')).toMatchObject({ events: 2 });
  });

  it('runs again after a serialisation failure', async () => {
    await db.write(setup, (tx) => add(tx, 'serial'));
    let runs = 0;
    const bothHaveRead = gate(2);
    const increase = (): Promise<void> =>
      db.write(setup, async (tx) => {
        runs += 1;
        await tx.rows({ text: 'SET TRANSACTION ISOLATION LEVEL SERIALIZABLE' });
        const row = await tx.one<{ count: number }>({
          text: `SELECT count FROM tally WHERE name = 'serial'`,
        });
        await bothHaveRead();
        await tx.rows({
          text: `UPDATE tally SET count = $1 WHERE name = 'serial'`,
          values: [(row?.count ?? 0) + 1],
        });
      });
    await Promise.all([increase(), increase()]);
    expect([await count('serial'), runs]).toEqual([3, 3]);
  });

  it('refuses a transaction that has ended', async () => {
    const kept = await db.write(setup, (tx) => Promise.resolve(tx));
    expect(() => {
      kept.record('late', {});
    }).toThrow('has ended');
    await expect(kept.rows({ text: 'SELECT 1' })).rejects.toThrow('has ended');
    expect(() => kept.entities).toThrow('has ended');
  });

  it('stores nothing that was still on its way when the work failed', async () => {
    const failing = db.write(setup, (tx) =>
      Promise.all([add(tx, 'on its way'), Promise.reject(new Error('On purpose.'))]),
    );
    await expect(failing).rejects.toThrow('On purpose.');
    await db.write(setup, (tx) => add(tx, 'another'));
    expect([await count('on its way'), await count('another')]).toEqual([undefined, 1]);
  });

  it.each([
    ['entities', (tx: Tx) => (text: string) => tx.entities.query(text)],
    ['kept entities', (tx: Tx) => kept(tx.entities)],
    ['kept connection', (tx: Tx) => kept(tx.connection)],
  ])('lends nobody its %s beyond its end', async (what, borrow) => {
    const query = await db.write(setup, (tx) => Promise.resolve(borrow(tx)));
    const late = async (): Promise<unknown> =>
      query(`INSERT INTO tally (name, count) VALUES ('late ${what}', 1)`);
    await expect(late()).rejects.toThrow('has ended');
    expect(await count(`late ${what}`)).toBeUndefined();
  });

  it('has made its change even when nobody can be told of it', async () => {
    let failing = true;
    db.onCommit(() => {
      if (failing) throw new Error('On purpose.');
    });
    await db.write(setup, async (tx) => {
      await add(tx, 'untold');
      everything(tx, 'untold');
    });
    failing = false;
    expect(await count('untold')).toBe(1);
  });

  it('gives the connection back, whatever happened', async () => {
    const failures = Array.from({ length: 40 }, () =>
      db.write(setup, (tx) => tx.rows({ text: 'SELECT nonsense' })),
    );
    const outcomes = await Promise.allSettled(failures);
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(db.connections.totalCount - db.connections.idleCount).toBe(0);
  });
});

describe('db.writeBatch', () => {
  const items = (...names: string[]) => names.map((input) => ({ actor: setup, input }));
  const addAll = async (tx: Tx, some: readonly { input: string }[]): Promise<string[]> => {
    for (const { input } of some) {
      if (input === 'bad') throw new Error('A bad one.');
      await add(tx, input);
    }
    return some.map(({ input }) => input);
  };

  it('commits many in one transaction, in order', async () => {
    const seen = new Set<string>();
    const settled = await db.writeBatch(setup, items('one', 'two', 'three'), async (tx, some) => {
      const row = await tx.one<{ id: string }>({ text: 'SELECT pg_current_xact_id()::text AS id' });
      seen.add(row?.id ?? '');
      return addAll(tx, some);
    });
    expect(settled).toEqual(['one', 'two', 'three'].map((value) => ({ status: 'fulfilled', value })));
    expect(seen.size).toBe(1);
  });

  it('lets one bad item fail alone', async () => {
    const settled = await db.writeBatch(setup, items('good', 'bad', 'better'), addAll);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([await count('good'), await count('bad'), await count('better')]).toEqual([1, undefined, 1]);
  });
});

describe('db.writeBatch, when the database is away', () => {
  it('fails for everybody at once and tries nobody alone', async () => {
    let tries = 0;
    const settled = await db.writeBatch(setup, ['one', 'two'], () => {
      tries += 1;
      return Promise.reject(Object.assign(new Error('It is told to stop.'), { code: '57P01' }));
    });
    expect([tries, settled.map(({ status }) => status)]).toEqual([1, ['rejected', 'rejected']]);
  });
});

describe('db.readPrivate', () => {
  it('commits who read what and why before it hands anything out, with the reason apart from the event', async () => {
    const moderator = await world.make.person({ roles: ['moderator'] });
    const what = { kind: 'held-post', refs: { postId: 'some-id' } };
    const found = await db.readPrivate(moderator.actor, 'Looking into case seven.', what, (reader) =>
      reader.one<{ here: number }>({ text: 'SELECT 1 AS here' }),
    );
    expect(found).toEqual({ here: 1 });
    const events = await world.sql(
      `SELECT e.kind, e.actor_person, e.refs, r.reason FROM event e JOIN event_reason r ON r.id = e.reason_id
       WHERE e.actor_person = $1`,
      [moderator.id],
    );
    expect(events).toEqual([
      {
        kind: 'held-post.read',
        actor_person: moderator.id,
        refs: { postId: 'some-id' },
        reason: 'Looking into case seven.',
      },
    ]);
  });

  it('hands nothing out when the event cannot be stored', async () => {
    const moderator = await world.make.person({ roles: ['moderator'] });
    const nobody = { ...moderator.actor, personId: 'not a uuid' as never };
    const reading = db.readPrivate(nobody, 'Why.', { kind: 'held-post', refs: {} }, () =>
      Promise.resolve('private words'),
    );
    await expect(reading).rejects.toThrow();
  });
});

/** Somebody who keeps what they were lent. */
const kept =
  (lent: { query(text: string): Promise<unknown> }) =>
  (text: string): Promise<unknown> =>
    lent.query(text);

/** Resolves for everybody when so many have come; open from then on. */
function gate(size: number): () => Promise<void> {
  let come = 0;
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    come += 1;
    if (come >= size) open();
    return opened;
  };
}

const moreBy = (before: object, by: number): object =>
  Object.fromEntries(Object.entries(before).map(([key, value]) => [key, Number(value) + by]));
