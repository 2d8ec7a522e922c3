import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PersonId, VaultWords } from '@blether/contracts/brand';
import { VaultKey } from '../../src/members/vault-key.js';
import type { VaultField } from '../../src/members/vault-key.js';
import { testDatabase } from '../harness/database.js';
import { eventually, within } from '../harness/eventually.js';
import { freePort, Line } from '../harness/line.js';
import type { TestPerson } from '../harness/makers.js';
import { endServices, Service, startCommand, startRotation } from '../harness/service.js';
import type { Command, VaultKeys } from '../harness/service.js';
import { startWorld, TEST_SECRETS } from '../harness/world.js';
import type { World } from '../harness/world.js';

// Starts many processes, which takes its time where others work too.
jest.setTimeout(180_000);

const DATABASE = 'vault_keys_system';
const PEOPLE = 4_000;
const FIELDS: readonly VaultField[] = ['realName', 'phone', 'postcode', 'gpPractice', 'lastAddress'];
const KILLS = 4;
const OLD = TEST_SECRETS.vaultKey;
const [NEW, OTHER] = [1, 2].map(() => randomBytes(32).toString('base64')) as [string, string];
const BOTH: VaultKeys = { VAULT_KEY: OLD, VAULT_KEY_NEXT: NEW };

let world: World;
let rowan: TestPerson;
let databaseUrl: string;
beforeAll(async () => {
  // With the old key: what it makes is read by the processes of these tests.
  world = await startWorld({ database: DATABASE });
  rowan = await world.make.person();
  await world.as(rowan)('PUT /account/contact', { body: { realName: 'Rowan' as VaultWords } });
  ({ serviceUrl: databaseUrl } = await testDatabase(DATABASE));
  await fill();
});
afterAll(async () => {
  await endServices();
  await world.close();
});

const valueOf = (personId: string, field: string): string => `${field} of ${personId}`;

/** Many people with something in their vaults. */
async function fill(): Promise<void> {
  const people = await world.sql<{ id: PersonId }>(
    `INSERT INTO person (id, display_name, joined_at) SELECT uuidv7(), 'Somebody', now() FROM generate_series(1, $1) RETURNING id`,
    [PEOPLE],
  );
  const key = new VaultKey(OLD);
  const entries = people.flatMap(({ id }) =>
    FIELDS.map((field) => ({ id, field, ...key.seal(id, field, valueOf(id, field)) })),
  );
  await world.sql(
    `INSERT INTO vault_entry SELECT id, field, $5, nonce, sealed, now()
     FROM unnest($1::uuid[], $2::text[], $3::bytea[], $4::bytea[]) e(id, field, nonce, sealed)`,
    [
      entries.map(({ id }) => id),
      entries.map(({ field }) => field),
      entries.map(({ nonce }) => nonce),
      entries.map(({ sealed }) => sealed),
      key.id,
    ],
  );
}

/** How many entries of those people stand under each key; every one of them opens with its key. */
async function standing(): Promise<{ old: number; new: number }> {
  const keys = new Map([OLD, NEW].map((base64) => new VaultKey(base64)).map((key) => [key.id, key]));
  const rows = await world.sql<{
    person_id: PersonId;
    field: VaultField;
    key_id: string;
    nonce: Buffer;
    sealed: Buffer;
  }>('SELECT person_id, field, key_id, nonce, sealed FROM vault_entry WHERE person_id <> $1', [rowan.id]);
  expect(rows).toHaveLength(PEOPLE * FIELDS.length);
  for (const row of rows)
    expect(keys.get(row.key_id)?.open(row.person_id, row.field, row)).toBe(valueOf(row.person_id, row.field));
  const under = (base64: string): number =>
    rows.filter(({ key_id }) => key_id === new VaultKey(base64).id).length;
  return { old: under(OLD), new: under(NEW) };
}

/** What a process says that ends instead of serving. */
async function refusedWith(vaultKeys: VaultKeys): Promise<string> {
  const failure: unknown = await Service.start({ databaseUrl, vaultKeys })
    .then((service) =>
      within(
        20,
        'the process ends',
        eventually('it ends', () => service.ended, 20),
      ),
    )
    .catch((error: unknown) => error);
  if (!(failure instanceof Error)) throw new Error('The process serves where it should have refused.');
  for (const key of [OLD, NEW, OTHER]) expect(failure.message).not.toContain(key);
  return failure.message;
}

const ready = async (vaultKeys: VaultKeys): Promise<Service> =>
  (await Service.start({ databaseUrl, vaultKeys })).ready();

describe('a process', () => {
  it('without the key does not start', async () => {
    expect(await refusedWith({ VAULT_KEY: '' })).toContain('VAULT_KEY is missing.');
  });

  it('with another key does not start, and leaves everything as it was', async () => {
    const before = await world.sql('SELECT * FROM vault_key');
    const said = await refusedWith({ VAULT_KEY: OTHER });
    expect(said).toContain('VAULT_KEY is not the key of this vault.');
    expect(said).not.toContain('    at ');
    expect(await refusedWith({ VAULT_KEY: OTHER, VAULT_KEY_NEXT: OLD })).toContain('is not the key of this');
    expect(await world.sql('SELECT * FROM vault_key')).toEqual(before);
  });

  it('with another key that has to wait for its database ends as soon as it is there', async () => {
    const line = await Line.to(() => Number(new URL(databaseUrl).port));
    await line.cut();
    const service = await Service.start({
      databaseUrl: line.through(databaseUrl),
      vaultKeys: { VAULT_KEY: OTHER },
    });
    expect((await service.health()).status).not.toBe('ready');
    await line.mend();
    await eventually('it ends', () => service.ended, 20);
    expect(service.said).toContain('VAULT_KEY is not the key of this vault.');
    await line.cut();
  });
});

describe('npm run vault:rotate', () => {
  it('asks for a next key that a process was started with, so that it is certain to be kept', async () => {
    const without = await startRotation(databaseUrl, { VAULT_KEY: OLD }).ended;
    expect([without.code, without.said]).toEqual([2, expect.stringContaining('VAULT_KEY_NEXT is missing')]);
    const early = await startRotation(databaseUrl, BOTH).ended;
    expect([early.code, early.said]).toEqual([2, expect.stringContaining('No process has been started')]);
    expect((await standing()).new).toBe(0);
  });

  it('killed again and again while the service runs leaves nothing that does not open, and ends', async () => {
    const service = await ready(BOTH);
    const [rowanBefore, counts] = [await service.as(rowan)('GET /account/contact'), [] as number[]];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const rotation = startRotation(databaseUrl, BOTH);
      const before = await standing();
      await eventually('some of it is done', async () => (await newCount()) > before.new || ended(rotation));
      rotation.child.kill('SIGKILL');
      await rotation.ended;
      counts.push((await standing()).new);
      const name = `Rowan ${String(kill)}` as VaultWords;
      const { contact } = await service.as(rowan)('PUT /account/contact', { body: { realName: name } });
      expect(contact).toEqual({ ...rowanBefore.contact, realName: name });
    }
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    // Half way: neither key is enough alone.
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[0]).toBeLessThan(PEOPLE * FIELDS.length);
    expect(counts.at(-1)).toBeGreaterThan(counts[0]!);
    if (counts.at(-1)! < PEOPLE * FIELDS.length)
      for (const VAULT_KEY of [OLD, NEW])
        expect(await refusedWith({ VAULT_KEY })).toContain('Start with both');

    const { code, said } = await startRotation(databaseUrl, BOTH).ended;
    expect([code, said]).toEqual([0, expect.stringContaining('it may go')]);
    expect(await standing()).toEqual({ old: 0, new: PEOPLE * FIELDS.length });
    expect(said).not.toContain(OLD);
    expect(said).not.toContain(NEW);
    // Again, with nothing left to do.
    expect(await startRotation(databaseUrl, BOTH).ended).toMatchObject({ code: 0 });
    await service.stop();

    expect(await refusedWith({ VAULT_KEY: OLD })).toContain('Start with both');
    const after = await ready({ VAULT_KEY: NEW });
    expect((await after.as(rowan)('GET /account/contact')).contact.realName).toBe(
      `Rowan ${String(KILLS - 1)}`,
    );
    await after.stop();
  });
});

describe('on the embedded database', () => {
  it('the key is changed beside the running service, and also while it is stopped', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'blether-vault-'));
    // As root the database runs as another user, who must be able to pass through.
    await chmod(folder, 0o711);
    const port = await freePort();
    const env = (keys: VaultKeys) => ({ DEMO: 'off', PORT: String(port), LOG_LEVEL: 'warn', ...keys });
    const main = async (keys: VaultKeys): Promise<Command> => {
      const command = startCommand('main.js', env(keys), folder);
      await eventually(
        'the service is ready',
        () =>
          ended(command) ||
          fetch(`http://127.0.0.1:${String(port)}/api/health/ready`).then(
            ({ ok }) => ok,
            () => false,
          ),
        60,
      );
      return command;
    };
    const stop = async ({ child, ended: end }: Command): Promise<void> => {
      child.kill('SIGTERM');
      expect(await end).toMatchObject({ code: 0 });
    };
    await stop(await main({ VAULT_KEY: OLD }));
    const running = await main(BOTH);
    expect(await startCommand('vault-rotate.js', env(BOTH), folder).ended).toEqual({
      code: 0,
      said: expect.stringContaining('it may go'),
    });
    expect(ended(running)).toBe(false);
    await stop(running);

    const next = { VAULT_KEY: NEW, VAULT_KEY_NEXT: OTHER };
    await stop(await main(next));
    expect(await startCommand('vault-rotate.js', env(next), folder).ended).toMatchObject({ code: 0 });
    await stop(await main({ VAULT_KEY: OTHER }));
    const refused = await main({ VAULT_KEY: NEW });
    expect(await refused.ended).toEqual({ code: 1, said: expect.stringContaining('was replaced by') });
    await rm(folder, { recursive: true, force: true });
  });
});

const ended = ({ child }: Command): boolean => child.exitCode !== null || child.signalCode !== null;
const newCount = async (): Promise<number> => {
  const [row] = await world.sql<{ count: number }>(
    'SELECT count(*)::int AS count FROM vault_entry WHERE key_id = $1 AND person_id <> $2',
    [new VaultKey(NEW).id, rowan.id],
  );
  return row!.count;
};
