import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase } from '../../../test/harness/database.js';
import { eventually } from '../../../test/harness/eventually.js';
import { freePort } from '../../../test/harness/line.js';
import { MailSink } from '../../../test/harness/mail-sink.js';
import type { SinkOptions } from '../../../test/harness/mail-sink.js';
import { Service, endServices } from '../../../test/harness/service.js';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import { system } from '../actor.js';
import { Database } from '../database/database.js';
import { Metrics } from '../metrics/metrics.js';
import type { Letter, MailId } from './letter.js';
import { Mail } from './mail.js';

const CANARY = 'puffinlantern9031';
const LINK = `http://blether.test/link?token=${CANARY}&next=%2F`;
const MAIL_FROM = 'Blether <hello@mail.blether.test>';
const letter: Letter = {
  kind: 'sign-in-link',
  subject: `Café ${CANARY}`,
  lines: [`A line with <b>${CANARY}</b>`],
  button: { words: 'Sign in', url: LINK },
  after: ['It’s the end.'],
};

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});
afterAll(endServices);

async function sink(options: SinkOptions = {}): Promise<MailSink> {
  const started = await MailSink.start(options);
  open.push(started);
  return started;
}

async function worldWith(url: string | null): Promise<World> {
  const env: Record<string, string> = url === null ? {} : { SMTP_URL: url, MAIL_FROM };
  const world = await startWorld({ database: 'mail_spec', env });
  open.push(world);
  return world;
}

const send = (world: World, to = `${CANARY}@example.org`, what = letter): Promise<MailId> =>
  world.app.get(Database).write(system('setup'), (tx) => world.app.get(Mail).send(tx, to, what));

interface MailRow {
  kind: string;
  address: string | null;
  letter: Letter | null;
  sent: boolean;
  failure: string | null;
  [column: string]: unknown;
}

async function rowOf(world: World, id: MailId): Promise<MailRow> {
  const [row] = await world.sql<MailRow>(
    'SELECT kind, address, letter, sent_at IS NOT NULL AS sent, failure FROM mail WHERE id = $1',
    [id],
  );
  if (!row) throw new Error('The mail is not there.');
  return row;
}

/** What stays of a mail that has ended. */
const ended = (failure: string | null): MailRow => ({
  kind: letter.kind,
  address: null,
  letter: null,
  sent: failure === null,
  failure,
});

/** As if the pause before the next attempt were over. */
const pauseIsOver = (world: World): Promise<unknown> =>
  world.sql(`UPDATE pgboss.job SET start_after = now() WHERE name = 'mail.send' AND state = 'retry'`);

const counted = async (world: World): Promise<string[]> =>
  (await world.app.get(Metrics).registry.metrics())
    .split('\n')
    .filter((line) => line.startsWith('blether_mails_total{'));

describe('a mail', () => {
  it('arrives once, from the sender and to the one recipient, as text and as HTML', async () => {
    const server = await sink();
    const world = await worldWith(server.url);
    const id = await send(world);
    expect(server.connections).toBe(0);
    await world.settled();
    expect(server.received).toHaveLength(1);
    const [mail] = server.received;
    expect([mail!.from, mail!.to]).toEqual(['hello@mail.blether.test', [`${CANARY}@example.org`]]);
    expect(Object.fromEntries(mail!.headers)).toMatchObject({
      from: MAIL_FROM,
      to: `${CANARY}@example.org`,
      'message-id': `<${id}@mail.blether.test>`,
      'auto-submitted': 'auto-generated',
      'content-type': expect.stringMatching(/^multipart\/alternative;/),
    });
    expect(mail!.headers.has('x-mailer')).toBe(false);
    expect([...mail!.parts.keys()]).toEqual(['text/plain', 'text/html']);
    const [text, html] = [...mail!.parts.values()];
    expect(text!.split('\n')).toEqual(expect.arrayContaining(['Sign in:', LINK, 'It’s the end.', 'Blether']));
    expect(html).toContain(`A line with &lt;b&gt;${CANARY}&lt;/b&gt;`);
    expect(html).toContain(`href="${LINK.replace('&', '&amp;')}"`);
  });

  it('leaves nothing behind but its kind and its times', async () => {
    const server = await sink();
    const world = await worldWith(server.url);
    const id = await send(world);
    expect(await rowOf(world, id)).toMatchObject({ address: `${CANARY}@example.org`, letter });
    await world.settled();
    expect(await rowOf(world, id)).toEqual(ended(null));
    expect(await counted(world)).toEqual(['blether_mails_total{kind="sign-in-link",outcome="sent"} 1']);
    const jobs = await world.sql<{ held: string }>(
      `SELECT j::text AS held FROM pgboss.job j WHERE name = 'mail.send'`,
    );
    expect(jobs.length).toBeGreaterThan(0);
    expect(jobs.filter(({ held }) => held.includes(CANARY))).toEqual([]);
  });

  it('is not sent when its transaction is rolled back', async () => {
    const server = await sink();
    const world = await worldWith(server.url);
    const failing = world.app.get(Database).write(system('setup'), async (tx) => {
      await world.app.get(Mail).send(tx, 'somebody@example.org', { ...letter, kind: 'account-closed' });
      throw new Error('as if something else failed');
    });
    await expect(failing).rejects.toThrow('as if something else failed');
    await world.settled();
    expect(server.connections).toBe(0);
    expect(await world.sql(`SELECT 1 FROM mail WHERE kind = 'account-closed'`)).toEqual([]);
  });

  it('is sent again under the same Message-ID by a process that died before it could say so', async () => {
    const server = await sink();
    const world = await worldWith(server.url);
    const id = await send(world);
    // As if the process had died: what it would have written after the sending is refused.
    await world.sql(
      `ALTER TABLE mail ADD CONSTRAINT dies CHECK (sent_at IS NULL OR letter IS NOT NULL) NOT VALID`,
    );
    await expect(world.settled()).rejects.toThrow();
    await world.sql('ALTER TABLE mail DROP CONSTRAINT dies');
    await pauseIsOver(world);
    await world.settled();
    const ids = server.received.map(({ headers }) => headers.get('message-id'));
    expect(ids).toEqual([`<${id}@mail.blether.test>`, `<${id}@mail.blether.test>`]);
    expect(await rowOf(world, id)).toEqual(ended(null));
  });
});

describe('while the mail server is away', () => {
  it('a mail is stored without waiting for it, and sent once it is back', async () => {
    const port = await freePort();
    const world = await worldWith(`smtp://127.0.0.1:${port}`);
    const id = await send(world);
    await expect(world.settled()).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
    expect(await rowOf(world, id)).toMatchObject({ sent: false, failure: null, letter });
    const server = await sink({ port });
    await pauseIsOver(world);
    await world.settled();
    expect(server.received).toHaveLength(1);
    expect(await rowOf(world, id)).toEqual(ended(null));
  });

  it('nobody who writes waits for one that takes calls and says nothing', async () => {
    let connections = 0;
    const silent = createServer(() => (connections += 1)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    open.push({ close: () => new Promise((resolve) => silent.close(() => resolve())) });
    const world = await worldWith(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`);
    const id = await send(world);
    expect(connections).toBe(0);
    await world.sql('DELETE FROM mail WHERE id = $1', [id]);
  });

  it('a running worker tries again by itself until it is back', async () => {
    const { serviceUrl } = await testDatabase('mail_spec');
    const port = await freePort();
    const world = await worldWith(null);
    await world.sql('DELETE FROM mail');
    const env = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM };
    const service = await (await Service.start({ databaseUrl: serviceUrl, env })).ready();
    const id = await send(world);
    await eventually('the first attempt fails', () => service.said.includes('"job":"mail.send"'));
    const server = await sink({ port });
    await eventually('the mail arrives', () => server.received.length > 0, 20);
    await eventually('its words are gone', async () => (await rowOf(world, id)).letter === null);
    expect(server.received).toHaveLength(1);
    expect(service.said).not.toContain(CANARY);
    expect((await service.stop()).code).toBe(0);
  }, 60_000);

  it('a mail is given up after five days, and its words go', async () => {
    const world = await worldWith(`smtp://127.0.0.1:${await freePort()}`);
    const id = await send(world);
    await expect(world.settled()).rejects.toThrow();
    world.clock.advance(5 * 24 * 3_600_000);
    await pauseIsOver(world);
    await expect(world.settled()).rejects.toThrow();
    world.clock.advance(1);
    await pauseIsOver(world);
    await world.settled();
    expect(await rowOf(world, id)).toEqual(ended('gave-up'));
  });
});

describe('without a mail server', () => {
  it('mail is kept, this is said at the start, and it is sent once there is one', async () => {
    const without = await worldWith(null);
    const id = await send(without);
    await without.settled();
    expect(without.logged()).toContain('Mail is kept until SMTP_URL is set.');
    expect(await rowOf(without, id)).toMatchObject({ sent: false, failure: null, letter });
    const server = await sink();
    const world = await worldWith(server.url);
    expect(world.logged()).not.toContain('Mail is kept');
    await world.settled();
    const ids = server.received.map(({ headers }) => headers.get('message-id'));
    expect(ids.filter((found) => found === `<${id}@mail.blether.test>`)).toHaveLength(1);
    expect(await rowOf(world, id)).toEqual(ended(null));
  });
});

describe('a mail that the server refuses', () => {
  let server: MailSink;
  let world: World;
  beforeAll(async () => {
    server = await MailSink.start({
      recipient: (address) =>
        address.startsWith('later')
          ? { code: 451, words: `${address} is busy` }
          : { code: 550, words: `There is no ${address}` },
    });
    world = await startWorld({ database: 'mail_refused', env: { SMTP_URL: server.url, MAIL_FROM } });
  });
  afterAll(async () => {
    await world.close();
    await server.close();
  });

  it('for good is recorded, counted and logged without address or words, and its words go', async () => {
    const id = await send(world);
    await world.settled();
    expect(await rowOf(world, id)).toEqual(ended('refused'));
    expect(await counted(world)).toEqual(['blether_mails_total{kind="sign-in-link",outcome="refused"} 1']);
    const line = world
      .logged()
      .split('\n')
      .find((text) => text.includes('A mail will never arrive.'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ mailId: id, failure: 'refused', code: 550 });
    expect(world.logged()).not.toContain(CANARY);
  });

  it('for now is tried again', async () => {
    const id = await send(world, `later-${CANARY}@example.org`);
    await expect(world.settled()).rejects.toMatchObject({ responseCode: 451 });
    expect(await rowOf(world, id)).toMatchObject({ sent: false, failure: null });
    expect(world.logged()).not.toContain(CANARY);
    await world.sql('DELETE FROM mail WHERE id = $1', [id]);
  });

  it('because of how the service is set up costs nobody their mail', async () => {
    const strict = await sink({ sender: { code: 550, words: 'not you' } });
    const ours = await worldWith(strict.url);
    const id = await send(ours);
    await expect(ours.settled()).rejects.toMatchObject({ responseCode: 550 });
    expect(await rowOf(ours, id)).toMatchObject({ sent: false, failure: null });
    await ours.sql('DELETE FROM mail WHERE id = $1', [id]);
  });

  it('because it would hear our password in the clear does not hear it, and the mail is kept', async () => {
    const plain = await sink();
    const ours = await worldWith(plain.url.replace('//', '//user:secret@'));
    const id = await send(ours);
    await expect(ours.settled()).rejects.toThrow();
    expect([plain.connections, plain.passwords, plain.received]).toEqual([1, 0, []]);
    expect(await rowOf(ours, id)).toMatchObject({ sent: false, failure: null });
    await ours.sql('DELETE FROM mail WHERE id = $1', [id]);
  });
});

describe('what cannot be a mail', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it.each([
    '',
    'nobody',
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example\nBcc',
    'a@b.example, c@d.example',
    'A <a@b.example>',
    '<a@b.example>',
    'a b@c.example',
    '"a"@b.example',
    'a@b@c.example',
    'a@b.example\0',
    'a@b.example\u2028',
  ])('an address like %j is refused before anything is stored', async (address) => {
    await expect(send(world, address)).rejects.toThrow('A mail goes to one plain address.');
  });

  it.each(['', 'A subject\r\nBcc: c@d.example', 'A\nB', 'A\tB', 'A\u2028B', 'x'.repeat(121)])(
    'a subject like %j is refused',
    async (subject) => {
      await expect(send(world, 'a@b.example', { ...letter, subject })).rejects.toThrow('one short line');
    },
  );

  it.each([
    'https://blether.test/',
    'http://blether.test.evil.example/',
    'http://evil.example/',
    'javascript:alert(1)',
    '/link',
    '',
  ])('a link like %j, which leads elsewhere, is refused', async (url) => {
    const astray = { ...letter, button: { words: 'Sign in', url } };
    await expect(send(world, 'a@b.example', astray)).rejects.toThrow('leads to this service');
  });
});
