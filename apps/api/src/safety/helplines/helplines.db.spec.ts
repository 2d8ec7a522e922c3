import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EditHelpline, KeptHelpline } from '@blether/contracts/safety';
import { testDatabase } from '../../../test/harness/database.js';
import { Line } from '../../../test/harness/line.js';
import type { TestPerson } from '../../../test/harness/makers.js';
import { sendRaw } from '../../../test/harness/raw.js';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import { SignUpGate } from '../../platform/ports/sign-up-gate.js';
import { dayOf } from './choice.js';
import { FIRST_HELPLINES } from './first-helplines.js';
import { HelplinesService } from './helplines.service.js';

const DAY = 24 * 3_600_000;
let world: World;
let administrator: TestPerson;
beforeAll(async () => {
  world = await startWorld({ database: 'helplines_spec' });
  administrator = await world.make.person({ roles: ['administrator'] });
});
afterAll(() => world.close());

const kept = async (of = world): Promise<readonly KeptHelpline[]> =>
  (await of.as(administrator)('GET /admin/helplines')).helplines;
const day = (days: number): string =>
  new Date(world.clock.now().getTime() + days * DAY).toISOString().slice(0, 10);
const confirm = ({ id, revision }: KeptHelpline, reviewBy = day(90)) =>
  world.as(administrator)('POST /admin/helplines/:helplineId/confirm', {
    params: { helplineId: id },
    body: { revision, reviewBy },
  });
const edited = (line: KeptHelpline, changes: Partial<EditHelpline> = {}) => {
  const { name, phone, text, web, hours, needs, places, position, revision } = line;
  return { name, phone, text, web, hours, needs, places, position, revision, ...changes };
};
const edit = (line: KeptHelpline, changes: Partial<EditHelpline>) =>
  world.as(administrator)('PUT /admin/helplines/:helplineId', {
    params: { helplineId: line.id },
    body: edited(line, changes),
  });
const called = async (name: string): Promise<KeptHelpline> => {
  const found = (await kept()).find((line) => line.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

describe('helplines', () => {
  it('are there from the first start, once, and none is confirmed', async () => {
    const others = await Promise.all([1, 2, 3].map(() => startWorld({ database: 'helplines_first' })));
    try {
      const [row] = await others[0]!.sql<{ n: number; events: number }>(
        `SELECT count(*)::int AS n, (SELECT count(*)::int FROM event WHERE kind = 'helpline.added') AS events
         FROM helpline WHERE confirmed_at IS NULL`,
      );
      expect(row).toEqual({ n: FIRST_HELPLINES.length, events: FIRST_HELPLINES.length });
    } finally {
      for (const other of others) await other.close();
    }
  });

  it('are shown to anybody, 999 first, and by need', async () => {
    const { immediate, byNeed } = await world.as()('GET /help');
    expect(immediate[0]?.phone).toBe('999');
    const needs = new Map(byNeed.map(({ need, helplines }) => [need, helplines.map(({ name }) => name)]));
    expect(needs.get('suicide')?.[0]).toBe('Samaritans');
    expect(needs.get('abuse')).toContain('Childline, for anyone under 19');
    expect([...needs.keys()]).not.toContain('immediate');
    // Nothing but what people are to see.
    expect(Object.keys(immediate[0] ?? {}).sort()).toEqual(
      ['hours', 'id', 'name', 'needs', 'phone', 'places', 'text', 'web'].sort(),
    );
  });

  it('have 999 first, whoever changes it or takes it off', async () => {
    const emergency = await called('Emergency services');
    const first = async () =>
      (await world.as()('GET /help')).immediate.slice(0, 2).map(({ name, phone }) => [name, phone]);
    await edit(emergency, { phone: '12345' });
    expect(await first()).toEqual([
      ['Emergency services', '999'],
      ['Emergency services', '12345'],
    ]);
    const retire = (retired: boolean) =>
      world.as(administrator)('PUT /admin/helplines/:helplineId/retired', {
        params: { helplineId: emergency.id },
        body: { retired },
      });
    await retire(true);
    expect((await first())[0]).toEqual(['Emergency services', '999']);
    await retire(false);
    await edit(await called('Emergency services'), { phone: '999' });
    expect((await first())[0]).toEqual(['Emergency services', '999']);
    expect((await first())[1]).not.toEqual(['Emergency services', '999']);
  });

  it('keep sign-up closed until each is confirmed and it is known who runs this and where to write about data', async () => {
    const gate = world.app.get(SignUpGate);
    expect(gate.reasons()).toEqual(['helplines-unconfirmed', 'no-service-name', 'no-privacy-contact']);
    for (const line of await kept()) await confirm(line);
    expect(gate.reasons()).toEqual(['no-service-name', 'no-privacy-contact']);
    const set = (key: string, value: string | null) =>
      world.as(administrator)('PUT /admin/settings/:key', { params: { key }, body: { value } });
    await set('service-name', 'Highland Friends');
    expect((await world.as(administrator)('GET /admin/overview')).signUpClosed).toEqual([
      'no-privacy-contact',
    ]);
    expect((await world.as()('GET /service')).signUp).toBe('closed');
    await set('privacy-contact', 'data@highland.example');
    expect(gate.reasons()).toEqual([]);
    await set('privacy-contact', null);
    expect(gate.reasons()).toEqual(['no-privacy-contact']);
    await set('privacy-contact', 'data@highland.example');
    expect((await world.as()('GET /service')).signUp).toBe('open');
    await set('sign-up', 'closed');
    expect(gate.reasons()).toEqual(['sign-up-off']);
    await set('sign-up', 'open');
  });

  it('that change their number have to be confirmed anew; other changes keep it', async () => {
    const before = await called('Samaritans');
    const hours = await edit(before, { hours: 'All day and all night' });
    expect([hours.state, hours.revision]).toEqual(['confirmed', before.revision + 1]);
    const moved = await edit(hours, { phone: '116 124' });
    expect([moved.state, moved.confirmed]).toEqual(['unconfirmed', null]);
    expect(world.app.get(SignUpGate).reasons()).toEqual(['helplines-unconfirmed']);
    const { attention } = await world.as(administrator)('GET /admin/overview');
    expect(attention).toEqual([{ helplineId: moved.id, name: 'Samaritans', why: 'unconfirmed' }]);
    // A card shows it from now on.
    expect(world.app.get(HelplinesService).for(['suicide'])[0]).toMatchObject({ phone: '116 124' });
    await confirm(await edit(moved, { phone: '116 123' }));
  });

  it('are neither edited nor confirmed as something else than was seen', async () => {
    const seen = await called('Shout, by text');
    await edit(seen, { hours: 'By day' });
    const params = { helplineId: seen.id };
    const as = world.as(administrator);
    const body = { revision: seen.revision, reviewBy: day(9) };
    expect(
      [
        await as.refused('PUT /admin/helplines/:helplineId', { params, body: edited(seen) }),
        await as.refused('POST /admin/helplines/:helplineId/confirm', { params, body }),
      ].map(({ code }) => code),
    ).toEqual(['conflict', 'conflict']);
  });

  it('past their day are told to staff, day after day, until somebody has looked', async () => {
    const moderator = await world.make.person({ roles: ['moderator'] });
    // Days go by, and staff sign in every day.
    const told = async () =>
      (await world.as(await world.make.session(moderator))('GET /staff/attention')).attention;
    expect(await told()).toEqual([]);
    const childline = await confirm(await called('Childline, for anyone under 19'), day(2));
    world.clock.advance(2 * DAY);
    administrator = await world.make.session(administrator);
    expect(await told()).toEqual([]);
    for (const _ of ['first', 'second', 'third']) {
      world.clock.advance(DAY);
      administrator = await world.make.session(administrator);
      expect(await told()).toEqual([{ helplineId: childline.id, name: childline.name, why: 'overdue' }]);
    }
    await world.settled();
    expect((await world.mailTo(administrator.email)).map(({ kind }) => kind)).toContain('helplines-due');
    // It is still shown, and still lets people sign up.
    expect(world.app.get(SignUpGate).reasons()).toEqual([]);
    await confirm(await called(childline.name));
    expect(await told()).toEqual([]);
  });

  it('can be added, taken off and put back', async () => {
    const line: EditHelpline = {
      name: 'Lifeline',
      phone: '0808 808 8000',
      text: null,
      web: null,
      hours: 'Always open',
      needs: ['suicide', 'despair'],
      places: ['Northern Ireland'],
      position: 4,
    };
    const added = await world.as(administrator)('POST /admin/helplines', { body: line });
    expect(added).toMatchObject({ ...line, state: 'unconfirmed', revision: 1 });
    const names = () =>
      world.app
        .get(HelplinesService)
        .listed()
        .map(({ name }) => name);
    expect(names()).toContain('Lifeline');
    const params = { helplineId: added.id };
    const retire = (retired: boolean) =>
      world.as(administrator)('PUT /admin/helplines/:helplineId/retired', { params, body: { retired } });
    expect((await retire(true)).state).toBe('retired');
    expect(names()).not.toContain('Lifeline');
    expect(world.app.get(SignUpGate).reasons()).toEqual([]);
    expect((await retire(false)).state).toBe('unconfirmed');
    await retire(true);
    const events = await world.sql<{ kind: string }>(
      `SELECT kind FROM event WHERE refs ->> 'helplineId' = $1 ORDER BY id`,
      [added.id],
    );
    expect(events.map(({ kind }) => kind)).toEqual([
      'helpline.added',
      'helpline.retired',
      'helpline.restored',
      'helpline.retired',
    ]);
  });

  it.each([
    [{ phone: 'call us' }, '/phone not-a-phone-number'],
    [{ phone: '999, then press 55' }, '/phone not-a-phone-number'],
    [{ text: 'SHOUT' }, '/text not-a-phone-number'],
    [{ web: 'javascript:alert(1)' }, '/web not-a-web-address'],
    [{ web: 'http://example.org' }, '/web not-a-web-address'],
    [{ web: 'https://me@example.org' }, '/web not-a-web-address'],
    [{ web: 'https://example.org/"onclick="' }, '/web not-a-web-address'],
    [{ needs: [] }, '/needs required'],
    [{ needs: ['money'] }, '/needs out-of-range'],
    [{ needs: ['abuse', 'abuse'] }, '/needs out-of-range'],
    [{ places: ['Mars'] }, '/places out-of-range'],
    [{ name: '' }, '/name required'],
    [{ position: 0 }, '/position out-of-range'],
    [{ phone: null }, '/phone required'],
  ])('are refused with %j', async (fields, expected) => {
    const body = {
      name: 'A line',
      phone: '0800 123',
      text: null,
      web: null,
      hours: 'Always open',
      needs: ['abuse'],
      places: ['UK'],
      position: 1,
      ...fields,
    } as never;
    const { errors } = await world.as(administrator).refused('POST /admin/helplines', { body });
    expect(errors?.map(({ pointer, fault }) => `${pointer} ${fault}`)).toEqual([expected]);
  });

  it('may be looked at again today: that day has not passed', async () => {
    const line = await called('Samaritans');
    expect(await confirm(line, dayOf(world.clock.now()))).toMatchObject({ state: 'confirmed' });
    const yesterday = dayOf(new Date(world.clock.now().getTime() - DAY));
    const refused = await world.as(administrator).refused('POST /admin/helplines/:helplineId/confirm', {
      params: { helplineId: line.id },
      body: { revision: line.revision + 1, reviewBy: yesterday },
    });
    expect(refused).toMatchObject({ errors: [{ pointer: '/reviewBy', fault: 'in-the-past' }] });
  });

  it.each([
    ['yesterday', 'wrong-type'],
    ['2027-02-31', 'wrong-type'],
    ['2020-01-01', 'in-the-past'],
    ['2099-01-01', 'out-of-range'],
  ])('are not to be looked at again by %s', async (reviewBy, fault) => {
    const line = await called('Samaritans');
    const refused = await world.as(administrator).refused('POST /admin/helplines/:helplineId/confirm', {
      params: { helplineId: line.id },
      body: { revision: line.revision, reviewBy },
    });
    expect(refused).toMatchObject({ errors: [{ pointer: '/reviewBy', fault }] });
  });
});

describe('when every helpline has been taken off', () => {
  it('people are shown the list that is built in', async () => {
    const empty = await startWorld({ database: 'helplines_empty' });
    try {
      await empty.sql('UPDATE helpline SET retired = true');
      const other = await startWorld({ database: 'helplines_empty' });
      expect(other.app.get(HelplinesService).for(['immediate', 'abuse'])[0]?.phone).toBe('999');
      expect((await other.as()('GET /help')).immediate[0]?.phone).toBe('999');
      const reasons = other.app.get(SignUpGate).reasons();
      expect([reasons.includes('no-helplines'), reasons.includes('helplines-unconfirmed')]).toEqual([
        true,
        false,
      ]);
      await other.close();
    } finally {
      await empty.close();
    }
  });
});

describe('in the demo', () => {
  it('sign-up is always open', async () => {
    const demo = await startWorld({ database: 'helplines_demo', demo: true });
    expect(demo.app.get(SignUpGate).reasons()).toEqual([]);
    await demo.close();
    // The community is written into the database first.
  }, 60_000);
});

describe('while the database is away', () => {
  it('the page and the cards show the last known numbers', async () => {
    const { ownerUrl, serviceUrl } = await testDatabase('helplines_away');
    const line = await Line.to(() => Number(new URL(serviceUrl).port));
    const away = await startWorld({ at: { ownerUrl, serviceUrl: line.through(serviceUrl) } });
    try {
      await line.cut();
      const page = await sendRaw(away.origin, { path: '/talk-to-someone' });
      expect([page.status, page.text.includes('href="tel:116123"')]).toEqual([200, true]);
      expect(
        away.app
          .get(HelplinesService)
          .for(['immediate', 'suicide'])
          .map(({ phone }) => phone),
      ).toEqual(expect.arrayContaining(['999', '116 123']));
    } finally {
      await line.mend();
      await away.close();
      await line.cut();
    }
  });
});
