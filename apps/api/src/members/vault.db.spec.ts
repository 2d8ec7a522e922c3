import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonId, VaultWords } from '@blether/contracts/brand';
import { LIMITS } from '@blether/contracts/limits';
import type { ChangeContact } from '@blether/contracts/members';
import type { TestPerson } from '../../test/harness/makers.js';
import { problemOf, sendJson } from '../../test/harness/raw.js';
import { startWorld, TEST_SECRETS } from '../../test/harness/world.js';
import type { World } from '../../test/harness/world.js';
import { system } from '../platform/actor.js';
import { SystemClock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/config/secrets.js';
import { Database } from '../platform/database/database.js';
import { Log } from '../platform/logging/log.js';
import { LastAddress } from '../platform/ports/last-address.js';
import { Keyring } from './vault-key.js';
import { VaultRepository } from './vault.repository.js';
import { VaultService } from './vault.service.js';

const vaultWords = (text: string): VaultWords => text as VaultWords;
const ALL = {
  realName: 'Rowan Mac an t-Saoir',
  phone: '+44 (0)1463 496-0000',
  postcode: 'IV1 1AA',
  emergencyName: 'Isla Mac an t-Saoir',
  emergencyPhone: '01463 496 0001',
  emergencyRelation: 'My sister',
  gpPractice: 'The Crown, Ardconnel Street',
} as unknown as Required<ChangeContact>;
const NOTHING = Object.fromEntries(Object.keys(ALL).map((field) => [field, null]));

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const events = (personId: PersonId) =>
  world.sql<{ actor_person: string; refs: Record<string, unknown> }>(
    `SELECT actor_person, refs FROM event WHERE kind = 'vault.changed' AND refs->>'personId' = $1 ORDER BY id`,
    [personId],
  );
const rows = (personId: PersonId) =>
  world.sql<{ field: string; key_id: string; nonce: Buffer; sealed: Buffer }>(
    'SELECT field, key_id, nonce, sealed FROM vault_entry WHERE person_id = $1 ORDER BY field',
    [personId],
  );
const note = (person: TestPerson, address: string): Promise<void> =>
  world.app
    .get(Database)
    .write(system('sign-in'), (tx) => world.app.get(LastAddress).note(tx, person.id, address));

describe('the contact vault', () => {
  it('is empty until somebody puts something in, and gives it back to them alone', async () => {
    const [rowan, isla] = [await world.make.person(), await world.make.person()];
    const empty = { contact: NOTHING, unreadable: [], changedAt: null, lastAddress: null };
    expect(await world.as(rowan)('GET /account/contact')).toEqual(empty);
    const kept = { ...empty, contact: ALL, changedAt: world.clock.now().toISOString() };
    expect(await world.as(rowan)('PUT /account/contact', { body: ALL })).toEqual(kept);
    expect(await world.as(rowan)('GET /account/contact')).toEqual(kept);
    expect(await world.as(isla)('GET /account/contact')).toEqual(empty);
  });

  it('changes what is given and leaves the rest; what is null or cannot be seen is taken away', async () => {
    const rowan = await world.make.person();
    const put = (body: ChangeContact) => world.as(rowan)('PUT /account/contact', { body });
    await put(ALL);
    const changed = await put({ phone: null, postcode: vaultWords(' \u200b '), realName: vaultWords('Ro') });
    expect(changed.contact).toEqual({ ...ALL, phone: null, postcode: null, realName: 'Ro' });
    expect((await rows(rowan.id)).map(({ field }) => field)).toEqual([
      'emergencyName',
      'emergencyPhone',
      'emergencyRelation',
      'gpPractice',
      'realName',
    ]);
    expect((await put(NOTHING as ChangeContact)).contact).toEqual(NOTHING);
    expect(await rows(rowan.id)).toEqual([]);
  });

  it('records who changed which fields, and records nothing when nothing changed', async () => {
    const rowan = await world.make.person();
    const put = (body: ChangeContact) => world.as(rowan)('PUT /account/contact', { body });
    await put({ phone: ALL.phone, postcode: ALL.postcode });
    const before = await rows(rowan.id);
    await put({ phone: ALL.phone });
    await put({ gpPractice: null });
    await put({});
    expect(await rows(rowan.id)).toEqual(before);
    await put({ phone: null, gpPractice: ALL.gpPractice });
    expect(await events(rowan.id)).toEqual(
      ['phone postcode', 'phone gpPractice'].map((fields) => ({
        actor_person: rowan.id,
        refs: { personId: rowan.id, fields },
      })),
    );
  });

  it('stores no readable value, each under a nonce of its own', async () => {
    const rowan = await world.make.person();
    await world.as(rowan)('PUT /account/contact', { body: ALL });
    const stored = await rows(rowan.id);
    expect(stored).toHaveLength(7);
    expect(new Set(stored.map(({ nonce }) => nonce.toString('hex'))).size).toBe(7);
    const bytes = Buffer.concat(stored.flatMap(({ nonce, sealed }) => [nonce, sealed]));
    for (const value of Object.values(ALL)) expect(bytes.includes(String(value))).toBe(false);
    expect(new Set(stored.map(({ key_id }) => key_id))).toEqual(
      new Set([new Keyring(TEST_SECRETS.vaultKey, null).current.id]),
    );
  });

  it('does not open what was moved to another person or another field, says so, and takes it anew', async () => {
    const [rowan, isla] = [await world.make.person(), await world.make.person()];
    await world.as(rowan)('PUT /account/contact', { body: ALL });
    await world.as(isla)('PUT /account/contact', { body: { realName: vaultWords('Isla') } });
    // Somebody with the database in their hands gives Isla Rowan's phone, and Rowan a sister's number for their own.
    await world.sql(
      `INSERT INTO vault_entry SELECT $2, field, key_id, nonce, sealed, changed_at FROM vault_entry WHERE person_id = $1 AND field = 'phone'`,
      [rowan.id, isla.id],
    );
    await world.sql(
      `UPDATE vault_entry v SET nonce = o.nonce, sealed = o.sealed FROM vault_entry o
       WHERE v.person_id = $1 AND o.person_id = $1 AND v.field = 'phone' AND o.field = 'emergencyPhone'`,
      [rowan.id],
    );
    for (const person of [rowan, isla]) {
      const view = await world.as(person)('GET /account/contact');
      expect([view.contact.phone, view.unreadable]).toEqual([null, ['phone']]);
    }
    expect((await world.as(isla)('GET /account/contact')).contact.realName).toBe('Isla');
    const anew = await world.as(rowan)('PUT /account/contact', { body: { phone: ALL.phone } });
    expect([anew.contact, anew.unreadable]).toEqual([ALL, []]);
    const gone = await world.as(isla)('PUT /account/contact', { body: { phone: null } });
    expect(gone.unreadable).toEqual([]);
  });

  it('takes changes of one person from two devices, each whole', async () => {
    const rowan = await world.make.person();
    const puts = Array.from({ length: 12 }, (_, index) =>
      world.as(rowan)('PUT /account/contact', {
        body: index % 2 === 0 ? { realName: vaultWords(`Name ${String(index)}`), phone: null } : { ...ALL },
      }),
    );
    await Promise.all(puts);
    const { contact, unreadable } = await world.as(rowan)('GET /account/contact');
    expect(unreadable).toEqual([]);
    expect(contact.gpPractice).toBe(ALL.gpPractice);
  });
});

describe('what goes into it', () => {
  const put = async (body: object): Promise<string> => {
    const rowan = await world.make.person();
    const answer = await sendJson(world.origin, {
      method: 'PUT',
      path: '/api/account/contact',
      headers: { cookie: rowan.cookie },
      body: JSON.stringify(body),
    });
    if (answer.status === 200) return 'kept';
    expect(await rows(rowan.id)).toEqual([]);
    const { code, errors } = problemOf(answer);
    return [code, ...(errors ?? []).map(({ pointer, fault }) => `${pointer} ${fault}`)].join(', ');
  };

  it.each([
    [{ realName: 'x'.repeat(LIMITS.contactName.max) }],
    [{ realName: '𝔵'.repeat(LIMITS.contactName.max) }],
    [{ gpPractice: 'x'.repeat(LIMITS.contactPractice.max), emergencyRelation: 'Friend & neighbour 🙂' }],
    [{ phone: '999 99' }],
    [{ phone: '+44 (0)1463.496-000', emergencyPhone: null }],
    [{ postcode: '  eh1 1bb ' }],
    [{}],
  ])('%j is kept', async (body) => {
    expect(await put(body)).toBe('kept');
  });

  it.each([
    [{ realName: 'x'.repeat(LIMITS.contactName.max + 1) }, '/realName too-long'],
    [{ emergencyRelation: 'x'.repeat(100_000) }, '/emergencyRelation too-long'],
    [{ gpPractice: 'x'.repeat(LIMITS.contactPractice.max + 1) }, '/gpPractice too-long'],
    [{ postcode: 'x'.repeat(LIMITS.contactPostcode.max + 1) }, '/postcode too-long'],
    [{ phone: '1'.repeat(LIMITS.contactPhone.max + 1) }, '/phone too-long'],
    [{ phone: '999' }, '/phone too-short'],
    [{ phone: '+()() 99' }, '/phone too-short'],
    [{ emergencyPhone: 'ask my sister' }, '/emergencyPhone not-a-phone'],
    [{ phone: '٠١٢٣٤٥٦' }, '/phone not-a-phone'],
    [{ realName: 'two\nlines' }, '/realName bad-characters'],
    [{ realName: 'a\0b' }, '/realName bad-characters'],
    [{ realName: 'half \ud83d' }, '/realName bad-characters'],
    [{ realName: ['x'] }, '/realName wrong-type'],
    [{ phone: 1463 }, '/phone wrong-type'],
    [{ lastAddress: '192.0.2.1' }, '/lastAddress unknown-field'],
    [{ personId: 'x' }, '/personId unknown-field'],
  ])('%j is refused', async (body, faults) => {
    expect(await put(body)).toBe(`validation, ${faults}`);
  });
});

describe('the address of the last sign-in', () => {
  it('is kept at each sign-in, over the one before', async () => {
    const password = 'a password for the vault';
    const rowan = await world.make.person({ password });
    await note(rowan, '2001:db8::7');
    world.clock.advance(60_000);
    await sendJson(world.origin, {
      path: '/api/session',
      body: JSON.stringify({ email: rowan.email, password }),
    });
    const { lastAddress, changedAt } = await world.as(rowan)('GET /account/contact');
    expect(lastAddress).toEqual({ address: '127.0.0.1', at: world.clock.now().toISOString() });
    // It is not of their doing, so it does not count as a change of theirs.
    expect(changedAt).toBeNull();
    expect(await rows(rowan.id)).toHaveLength(1);
    expect(await events(rowan.id)).toEqual([]);
  });

  it('stays as it was when the password is wrong', async () => {
    const rowan = await world.make.person({ password: 'a password for the vault' });
    await note(rowan, '2001:db8::7');
    await sendJson(world.origin, {
      path: '/api/session',
      body: JSON.stringify({ email: rowan.email, password: 'another password' }),
    });
    expect((await world.as(rowan)('GET /account/contact')).lastAddress?.address).toBe('2001:db8::7');
  });

  it('is an address or nothing, and IPv4 in its own form', async () => {
    const rowan = await world.make.person();
    await note(rowan, 'unknown, 1.2.3.4');
    expect((await world.as(rowan)('GET /account/contact')).lastAddress).toBeNull();
    await note(rowan, '::ffff:192.0.2.9');
    expect((await world.as(rowan)('GET /account/contact')).lastAddress?.address).toBe('192.0.2.9');
  });
});

describe('a change of keys', () => {
  const fresh = (): string => randomBytes(32).toString('base64');
  const [old, next] = [fresh(), fresh()];
  const vaultWith = (of: World, current: string, newer: string | null): VaultService =>
    new VaultService(
      of.app.get(Database),
      new VaultRepository(),
      new Keyring(current, newer),
      new SystemClock(),
      of.app.get(Log),
    );
  let changing: World;
  let person: TestPerson;
  beforeAll(async () => {
    changing = await startWorld({
      database: 'vault_keys',
      secrets: new Secrets(TEST_SECRETS.sessionSecret, TEST_SECRETS.auditKey, old),
    });
    person = await changing.make.person();
    await changing.as(person)('PUT /account/contact', { body: ALL });
  });
  afterAll(() => changing.close());

  it('runs while people write, and leaves nobody’s writing behind', async () => {
    const people = await Promise.all(Array.from({ length: 60 }, () => changing.make.person()));
    const [before, both] = [vaultWith(changing, old, null), vaultWith(changing, old, next)];
    for (const { actor } of people) await before.changeOwn(actor, ALL);
    await expect(both.rotate(() => undefined)).rejects.toThrow('No process has been started');
    await both.unlock();
    let stop = false;
    let writings = 0;
    const write = async (vault: VaultService, who: readonly TestPerson[]): Promise<void> => {
      while (!stop) {
        for (const { actor } of who) {
          const realName = vaultWords(`Name ${String(writings)}`);
          const view = await vault.changeOwn(actor, { realName });
          expect([view.contact, view.unreadable]).toEqual([{ ...ALL, realName }, []]);
          writings += 1;
          await vault.changeOwn(actor, { phone: null });
          await vault.changeOwn(actor, { phone: ALL.phone });
        }
      }
    };
    const writers = [write(both, people.slice(0, 10)), write(both, people.slice(10, 20))];
    const progress: number[] = [];
    const outcome = await both.rotate(({ done }) => {
      progress.push(done);
    });
    stop = true;
    await Promise.all(writers);
    expect(outcome).toMatchObject({ broken: 0, left: 0 });
    expect(progress.length).toBeGreaterThan(1);
    expect(writings).toBeGreaterThan(0);
    expect(await changing.sql('SELECT DISTINCT key_id FROM vault_entry')).toEqual([{ key_id: outcome.to }]);
    const after = vaultWith(changing, next, null);
    await after.unlock();
    for (const { actor } of people) expect((await after.readOwn(actor)).unreadable).toEqual([]);
    expect((await after.readOwn(person.actor)).contact).toEqual(ALL);
    expect(
      (await changing.sql(`SELECT kind FROM event WHERE kind LIKE 'vault.rot%' ORDER BY id`)).map(
        ({ kind }) => kind as string,
      ),
    ).toEqual(['vault.rotation-begun', 'vault.rotated']);
  });

  it('lets nobody write with the old key any more, and keeps nobody from signing in', async () => {
    const behind = vaultWith(changing, old, null);
    await expect(behind.unlock()).rejects.toThrow('Start with both');
    const body = { realName: vaultWords('Too late') };
    expect((await changing.as(person).refused('PUT /account/contact', { body })).code).toBe('unavailable');
    expect((await changing.as(person).refused('GET /account/contact')).code).toBe('unavailable');
    const password = 'a password for the vault';
    const newcomer = await changing.make.person({ password });
    const answer = await sendJson(changing.origin, {
      path: '/api/session',
      body: JSON.stringify({ email: newcomer.email, password }),
    });
    expect(answer.status).toBe(200);
    expect(changing.logged()).toContain('The key of the vault has been replaced.');
    expect(
      (
        await changing.sql('SELECT count(*)::int AS n FROM vault_entry WHERE person_id = $1', [newcomer.id])
      )[0],
    ).toEqual({ n: 0 });
  });

  it('leaves what does not open as it is, and says that the old key must stay', async () => {
    const newest = fresh();
    const both = vaultWith(changing, next, newest);
    await both.unlock();
    await changing.sql(
      `UPDATE vault_entry SET sealed = sha256('x') WHERE person_id = $1 AND field = 'phone'`,
      [person.id],
    );
    expect(await both.rotate(() => undefined)).toMatchObject({ broken: 1, left: 1 });
    await both.changeOwn(person.actor, { phone: ALL.phone });
    expect(await both.rotate(() => undefined)).toMatchObject({ done: 0, broken: 0, left: 0 });
  });
});
