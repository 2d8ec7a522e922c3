import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SettingKey } from '@blether/contracts/settings';
import type { TestPerson } from '../../../test/harness/makers.js';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import { Copies } from '../database/copies.js';
import { Settings } from './settings.js';

let world: World;
let administrator: TestPerson;
beforeAll(async () => {
  world = await startWorld({ database: 'settings_spec' });
  administrator = await world.make.person({ roles: ['administrator'] });
});
afterAll(() => world.close());

const set = (key: SettingKey, value: unknown) =>
  world.as(administrator)('PUT /admin/settings/:key', { params: { key }, body: { value: value as string } });
const refused = (key: string, value: unknown) =>
  world.as(administrator).refused('PUT /admin/settings/:key', {
    params: { key },
    body: { value: value as string },
  });

describe('a setting', () => {
  it('is its standard until somebody has changed it', async () => {
    const { settings } = await world.as(administrator)('GET /admin/settings');
    expect(settings).toEqual([
      { key: 'service-name', value: null, changed: null },
      { key: 'privacy-contact', value: null, changed: null },
      { key: 'minimum-age', value: 18, changed: null },
      { key: 'neutral-title', value: 'Home', changed: null },
      { key: 'sign-up', value: 'open', changed: null },
    ]);
  });

  it('is known at once in the process that changed it, with an event of who, from what and to what', async () => {
    const view = await set('service-name', '  Highland Friends ');
    expect(view).toMatchObject({ value: 'Highland Friends', changed: { by: administrator.name } });
    expect(world.app.get(Settings).get('service-name')).toBe('Highland Friends');
    expect((await world.as()('GET /service')).name).toBe('Highland Friends');
    await set('service-name', 'Highland Friends');
    const events = await world.sql(
      `SELECT actor_person, refs FROM event WHERE kind = 'setting.changed' AND refs ->> 'key' = 'service-name'`,
    );
    // The second change changed nothing.
    expect(events).toEqual([
      {
        actor_person: administrator.id,
        refs: { key: 'service-name', from: null, to: 'Highland Friends' },
      },
    ]);
  });

  it('is known in another process as soon as that compares', async () => {
    const other = await startWorld({ database: 'settings_spec' });
    try {
      await set('neutral-title', 'Notes');
      expect(other.app.get(Settings).get('neutral-title')).toBe('Home');
      await other.app.get(Copies).look();
      expect(other.app.get(Settings).get('neutral-title')).toBe('Notes');
      await set('neutral-title', 'Home');
    } finally {
      await other.close();
    }
  });

  it('that is not set can be taken back', async () => {
    await set('privacy-contact', 'Privacy@Example.org');
    expect(world.app.get(Settings).get('privacy-contact')).toBe('privacy@example.org');
    await set('privacy-contact', '');
    expect(world.app.get(Settings).get('privacy-contact')).toBeNull();
  });

  it.each([
    ['service-name', 'x', 'too-short'],
    ['service-name', 'x'.repeat(81), 'too-long'],
    ['service-name', 'two\nlines', 'bad-characters'],
    ['service-name', 7, 'wrong-type'],
    ['service-name', { a: 1 }, 'wrong-type'],
    ['service-name', undefined, 'required'],
    ['privacy-contact', 'nobody', 'not-an-email'],
    ['minimum-age', '18', 'out-of-range'],
    ['minimum-age', 17, 'out-of-range'],
    ['minimum-age', null, 'out-of-range'],
    ['neutral-title', '', 'required'],
    ['neutral-title', null, 'required'],
    ['sign-up', 'ajar', 'out-of-range'],
  ])('%s does not become %j', async (key, value, fault) => {
    expect(await refused(key, value)).toMatchObject({
      code: 'validation',
      errors: [{ pointer: '/value', fault }],
    });
  });

  it('of 16 years waits for the records it needs', async () => {
    expect((await refused('minimum-age', 16)).code).toBe('records-needed');
    expect(world.app.get(Settings).get('minimum-age')).toBe(18);
  });

  it('that there is none of is not found', async () => {
    for (const key of ['colour', '__proto__', 'constructor'])
      expect((await refused(key, 'x')).code).toBe('not-found');
  });

  it('that this version would not take is as its standard', async () => {
    await world.sql(`INSERT INTO setting (key, value, changed_at) VALUES ('sign-up', '"ajar"', now())`);
    await world.sql(`UPDATE copy_head SET head = head + 1 WHERE name = 'settings'`);
    await world.app.get(Copies).look();
    expect(world.app.get(Settings).get('sign-up')).toBe('open');
  });

  it('changed by two at once is changed by one after the other', async () => {
    const names = ['One', 'Two', 'Three', 'Four'];
    await Promise.all(names.map((name) => set('service-name', name)));
    const events = await world.sql<{ refs: { from: string; to: string } }>(
      `SELECT refs FROM event WHERE kind = 'setting.changed' AND refs ->> 'to' = ANY($1) ORDER BY id`,
      [names],
    );
    const chain = events.map(({ refs }) => refs);
    expect(chain.map(({ from }) => from).sort()).toEqual(
      ['Highland Friends', ...chain.map(({ to }) => to)]
        .filter((name) => name !== world.app.get(Settings).get('service-name'))
        .sort(),
    );
  });
});
