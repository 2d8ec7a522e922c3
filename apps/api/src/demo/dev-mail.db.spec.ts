import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { problemOf, sendJson, sendRaw } from '../../test/harness/raw.js';
import type { RawAnswer } from '../../test/harness/raw.js';
import { startWorld } from '../../test/harness/world.js';
import type { World } from '../../test/harness/world.js';
import { signInLink, verifyEmail } from '../identity/letters.js';
import { system } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { Mail } from '../platform/mail/mail.js';
import type { Letter } from '../platform/mail/letter.js';

const LINK = 'http://blether.test/link?token=abc&to=%2F';

const send = (world: World, letter: Letter): Promise<string> =>
  world.app
    .get(Database)
    .write(system('setup'), (tx) => world.app.get(Mail).send(tx, 'somebody@example.org', letter));

describe('the mail page of the demo', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ database: 'dev_mail', demo: true });
  });
  afterAll(() => world.close());

  const get = (path: string): Promise<RawAnswer> =>
    sendRaw(world.origin, { path, headers: { host: 'localhost:3000' } });

  it('lists the mail that was kept, the newest first', async () => {
    expect((await get('/dev/mail')).text).toContain('There is no mail yet.');
    const older = await send(world, verifyEmail(LINK));
    const newer = await send(world, signInLink(LINK));
    await world.settled();
    const page = await get('/dev/mail');
    expect([page.status, page.headers['content-type'], page.headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    // Those of the desk, which calls people about cases of the demo, aside.
    const links = [...page.text.matchAll(/href="\/dev\/mail\/([^"]+)">([^<]+)</g)];
    const ours = links.filter(([, , subject]) => subject !== 'Something needs you now');
    expect(ours.map(([, id, subject]) => [id, subject])).toEqual([
      [newer, 'Your link to sign in'],
      [older, 'Please check your email address'],
    ]);
    expect(page.text).toContain('somebody@example.org');
    expect(world.logged()).not.toContain('Mail is kept until');
  });

  it('is where an invitation is read, whose link is given to nobody otherwise', async () => {
    const { cookie } = await world.make.person({ roles: ['administrator'] });
    const answer = await sendJson(world.origin, {
      path: '/api/staff/invitations',
      headers: { cookie, host: 'localhost:3000', origin: 'http://localhost:3000' },
      body: JSON.stringify({ email: 'invited@example.org', role: 'lead' }),
    });
    expect(JSON.parse(answer.text)).toMatchObject({ invitation: { role: 'lead' }, link: null });
    await world.settled();
    expect((await get('/dev/mail')).text).toContain('invited@example.org');
  });

  it('shows one as it would be read, with a link that works', async () => {
    const id = await send(world, signInLink(LINK));
    const { status, text } = await get(`/dev/mail/${id}`);
    expect(status).toBe(200);
    expect(text).toContain('<h1>Your link to sign in</h1>');
    expect(text).toContain(
      '<a href="http://blether.test/link?token=abc&amp;to=%2F" class="letter-button">Sign in</a>',
    );
    expect(text).toContain('Blether &lt;hello@blether.invalid&gt;');
    expect(text).toContain('Sign in:\nhttp://blether.test/link?token=abc&amp;to=%2F\n');
  });

  it('needs no script and no style that the policy of every page forbids', async () => {
    const id = await send(world, signInLink(LINK));
    for (const path of ['/dev/mail', `/dev/mail/${id}`]) {
      const page = await get(path);
      expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'/);
      expect(page.text).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    }
    const css = await get('/dev/mail.css');
    expect([css.status, css.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(css.text).toContain('.letter-button { ');
  });

  it('has nothing for an id that is none, and nothing else under /dev', async () => {
    for (const path of [
      '/dev/mail/nope',
      '/dev/mail/0199f000-0000-7000-8000-000000000000',
      '/dev/other',
      '/dev/',
    ]) {
      expect([path, problemOf(await get(path)).code]).toEqual([path, 'not-found']);
    }
  });
});

describe('outside demo mode', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('there is no such page', async () => {
    const id = await send(world, signInLink(LINK));
    for (const path of ['/dev/mail', '/dev/mail.css', `/dev/mail/${id}`, '/api/dev/mail']) {
      const answer = await sendRaw(world.origin, { path });
      expect([path, answer.status, problemOf(answer).code]).toEqual([path, 404, 'not-found']);
    }
  });
});
