import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Instant } from '@blether/contracts/brand';
import type { TestPerson } from '../../../test/harness/makers.js';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import { DocumentsService } from './documents.service.js';

const DAY = 24 * 3_600_000;
let world: World;
let administrator: TestPerson;
beforeAll(async () => {
  world = await startWorld({ database: 'documents_spec' });
  administrator = await world.make.person({ roles: ['administrator'] });
});
afterAll(() => world.close());

const publish = (basedOn: number, appliesFrom: Instant | null, text = '# Rules\n\nBe kind to {service}.') =>
  world.as(administrator)('POST /documents/:kind', {
    params: { kind: 'house-rules' },
    body: { text, appliesFrom, basedOn },
  });
/** New documents ask everybody, and days that have gone by ask staff, to come in anew. */
async function arrive(): Promise<void> {
  administrator = await world.make.session(administrator);
  await world.as(administrator)('POST /account/consent', {
    body: { agreed: world.app.get(DocumentsService).current() },
  });
}
/** What two administrators publish at the same moment: only one of them does. */
const AT_ONCE = ['One.', 'Two.'];
let published = '';
const later = (days: number): Instant =>
  new Date(world.clock.now().getTime() + days * DAY).toISOString() as Instant;

describe('documents', () => {
  it('are there from the first start, once, however many processes start at once', async () => {
    const others = await Promise.all([1, 2, 3].map(() => startWorld({ database: 'documents_first' })));
    try {
      for (const other of others)
        expect(other.app.get(DocumentsService).current()).toEqual({ houseRules: 1, privacy: 1 });
      const events = await others[0]!.sql(
        `SELECT actor_system, refs FROM event WHERE kind = 'document.published' ORDER BY refs ->> 'kind'`,
      );
      expect(events).toEqual([
        { actor_system: 'setup', refs: { kind: 'house-rules', version: 1 } },
        { actor_system: 'setup', refs: { kind: 'privacy', version: 1 } },
      ]);
    } finally {
      for (const other of others) await other.close();
    }
  });

  it('are read by anybody, with who runs the service filled in', async () => {
    const read = world.as();
    const { current, coming } = await read('GET /documents/:kind', { params: { kind: 'privacy' } });
    expect([current.version, coming]).toEqual([1, null]);
    expect(current.text).toContain('run by a group that has not given its name yet');
    await world.as(administrator)('PUT /admin/settings/:key', {
      params: { key: 'service-name' },
      body: { value: 'Highland Friends' },
    });
    const named = await read('GET /documents/:kind', { params: { kind: 'privacy' } });
    expect(named.current.text).toContain('run by Highland Friends.');
    expect(named.current.text).not.toContain('{service}');
    expect((await read.refused('GET /documents/:kind', { params: { kind: 'secrets' } })).code).toBe(
      'not-found',
    );
  });

  it('published for later are shown as coming, and apply when their time comes', async () => {
    const from = later(20);
    expect(await publish(1, from)).toEqual({ version: 2 });
    const read = async () => world.as()('GET /documents/:kind', { params: { kind: 'house-rules' } });
    const before = await read();
    expect([before.current.version, before.coming]).toMatchObject([1, { version: 2, appliesFrom: from }]);
    expect(before.coming?.text).toContain('Be kind to Highland Friends.');
    world.clock.advance(20 * DAY);
    await arrive();
    const after = await read();
    expect([after.current.version, after.coming]).toEqual([2, null]);
    expect(world.app.get(DocumentsService).current()).toEqual({ houseRules: 2, privacy: 1 });
    const { versions } = await world.as(administrator)('GET /admin/documents/:kind', {
      params: { kind: 'house-rules' },
    });
    expect(versions.map(({ version, state, publishedBy }) => [version, state, publishedBy])).toEqual([
      [2, 'current', administrator.name],
      [1, 'past', null],
    ]);
    // As it was written, so that it can be written on.
    expect(versions[0]?.text).toContain('{service}');
  });

  it('are published once by whoever comes first', async () => {
    const outcomes = await Promise.allSettled(AT_ONCE.map((text) => publish(2, later(7), text)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    published = AT_ONCE[outcomes.findIndex(({ status }) => status === 'fulfilled')]!;
    const refused = await world.as(administrator).refused('POST /documents/:kind', {
      params: { kind: 'house-rules' },
      body: { text: 'Three.', appliesFrom: later(7), basedOn: 2 },
    });
    expect(refused.code).toBe('conflict');
  });

  it.each([
    ['at once', () => null],
    ['tomorrow', () => later(1)],
    ['a moment before seven days have gone by', () => later(7 - 1 / DAY)],
  ])('never apply before people had the time to read them: not %s', async (_when, from) => {
    const refused = await world.as(administrator).refused('POST /documents/:kind', {
      params: { kind: 'house-rules' },
      body: { text: 'Soon.', appliesFrom: from(), basedOn: 3 },
    });
    expect(refused).toMatchObject({
      code: 'validation',
      errors: [{ pointer: '/appliesFrom', fault: 'out-of-range' }],
    });
  });

  it('are whole pages too, for who has no JavaScript, with what is coming', async () => {
    const page = async (path: string) => {
      const answer = await fetch(new URL(path, world.origin));
      return [answer.status, answer.headers.get('content-type'), await answer.text()] as const;
    };
    const [status, type, privacy] = await page('/privacy');
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(privacy).toContain('run by Highland Friends.');
    expect(privacy).toContain('There is no address to write to yet.');
    expect(privacy).toContain('Version 1, from ');
    const [, , rules] = await page('/house-rules');
    expect(rules).toContain('<p>Be kind to Highland Friends.</p>');
    expect(rules).toContain('These words will change on ');
    expect(rules).toContain(`<p>${published}</p>`);
    expect(rules.match(/<h1>/g)).toHaveLength(1);
  });

  it.each([
    [{ appliesFrom: '2020-01-01T00:00:00.000Z' }, '/appliesFrom', 'in-the-past'],
    [{ appliesFrom: '2099-01-01T00:00:00.000Z' }, '/appliesFrom', 'out-of-range'],
    [{ appliesFrom: 'tomorrow' }, '/appliesFrom', 'wrong-type'],
    [{ appliesFrom: 7 }, '/appliesFrom', 'wrong-type'],
    [{ text: '' }, '/text', 'required'],
    [{ text: '# —' }, '/text', 'no-letters'],
    [{ basedOn: 1.5 }, '/basedOn', 'wrong-type'],
  ])('are refused with %j', async (fields, pointer, fault) => {
    const body = { text: 'Words.', appliesFrom: later(8), basedOn: 3, ...fields } as never;
    const refused = await world
      .as(administrator)
      .refused('POST /documents/:kind', { params: { kind: 'house-rules' }, body });
    expect(refused).toMatchObject({ code: 'validation', errors: [{ pointer, fault }] });
  });
});
