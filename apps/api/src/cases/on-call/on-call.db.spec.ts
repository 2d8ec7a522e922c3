import { createDecipheriv, createECDH, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { CaseId } from '@blether/contracts/brand';
import type { PageView } from '@blether/contracts/rota';
import { Answers } from '../../../test/harness/answering.js';
import { Refused } from '../../../test/harness/client.js';
import { MailSink } from '../../../test/harness/mail-sink.js';
import type { TestPerson } from '../../../test/harness/makers.js';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import { Database } from '../../platform/database/database.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Timers } from '../../platform/timers/timers.js';
import { DeliveryService } from './delivery.service.js';

const MINUTE = 60_000;
const CRISIS = 'I have taken all my tablets and I want to die tonight';
const AMBER = 'I feel worthless today and I hate myself for being ill again.';
const RED = 'I feel hopeless and nobody would miss me if I were gone, I want to end my life';

// The hanging server is waited for as long as a real one.
jest.setTimeout(60_000);

let world: World;
let sink: MailSink;
let outside: Answers;
beforeAll(async () => {
  sink = await MailSink.start();
  outside = await Answers.start();
  world = await startWorld({
    database: 'on_call_spec',
    env: { SMTP_URL: sink.url, MAIL_FROM: 'Blether <hello@blether.test>', OUTGOING_PRIVATE: 'on' },
  });
});
afterAll(async () => {
  await world.close();
  await sink.close();
  await outside.close();
});
/** Nobody of the test before is staff any more, and nothing of it waits. */
beforeEach(async () => {
  await world.sql(`DELETE FROM role_grant; DELETE FROM on_call_watch; DELETE FROM timer; DELETE FROM page;
    UPDATE case_file SET state = 'closed', worker_id = NULL, lease_until = NULL, closed_at = now(), outcome = 'supported';
    UPDATE duty SET ended_at = now(), ended = 'ended' WHERE ended_at IS NULL;
    UPDATE on_call_webhook SET url = NULL, is_on = false, sealed_secret = NULL`);
  await world.settled();
  outside.answering = 204;
  outside.received.length = 0;
  sink.received.length = 0;
});

async function caseOf(body = CRISIS, by?: TestPerson): Promise<CaseId> {
  const author = by ?? (await world.make.person());
  await world.make.topic({ by: author, body });
  const [row] = await world.sql<{ id: CaseId }>('SELECT id FROM case_file WHERE person_id = $1', [author.id]);
  return row!.id;
}

/** Who was paged in which minute since the beginning, and how. */
async function paged(caseId: CaseId, names: Record<string, TestPerson>): Promise<string[]> {
  const rows = await world.sql<{ minute: number; who: string; person_id: string; channel: string }>(
    `SELECT round(extract(epoch FROM p.at - c.opened_at) / 60)::int AS minute, p.who, p.person_id, p.channel
     FROM page p JOIN case_file c ON c.id = p.case_id WHERE p.case_id = $1 ORDER BY p.at, p.id`,
    [caseId],
  );
  const nameOf = (id: string): string =>
    Object.entries(names).find(([, person]) => person.id === id)?.[0] ?? 'nobody';
  return rows.map(({ minute, who, person_id: id, channel }) =>
    [minute, who, channel === 'webhook' ? 'webhook' : nameOf(id), channel].join(' '),
  );
}

/** Minute after minute, as a worker would. */
async function pass(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    world.clock.advance(MINUTE);
    await world.settled();
  }
}

async function setWebhook(by: TestPerson, url = `${outside.url}/hook`): Promise<string> {
  const { revision } = await world.as(by)('GET /on-call/webhook');
  const { secret } = await world.as(by)('PUT /on-call/webhook', {
    body: { url, on: true, newSecret: false, revision },
  });
  return secret!;
}
const staff = async () => ({
  priya: await world.make.person({ roles: ['moderator'] }),
  leon: await world.make.person({ roles: ['moderator'] }),
  lead: await world.make.person({ roles: ['lead'] }),
  manager: await world.make.person({ roles: ['service-manager'] }),
});

describe('a crisis', () => {
  it('with nobody on duty calls the duty lead at once, others after its time, the manager last, until it is taken on', async () => {
    const people = await staff();
    const caseId = await caseOf();
    await world.settled();
    expect(await paged(caseId, people)).toEqual(['0 duty-lead lead email']);
    await pass(17);
    const all = await paged(caseId, people);
    expect(all.filter((line) => line.includes('service-manager'))).toEqual([
      '12 service-manager manager email',
      '17 service-manager manager email',
    ]);
    expect(
      all
        .filter((line) => line.includes('other-moderators'))
        .map((line) => line.split(' ')[2])
        .sort(),
    ).toEqual(['lead', 'leon', 'priya']);
    await world.as(people.lead)('POST /desk/cases/:caseId/claim', { params: { caseId }, body: {} });
    await pass(4);
    expect(await paged(caseId, people)).toEqual(all);
    const events = await world.sql(`SELECT 1 FROM event WHERE kind = 'case.paged' AND refs->>'caseId' = $1`, [
      caseId,
    ]);
    expect(events).toHaveLength(all.length);
  });

  it('with somebody on duty calls them first, and the duty lead when they go home', async () => {
    const people = await staff();
    await world.as(people.priya)('POST /duty');
    const caseId = await caseOf();
    await world.settled();
    expect(await paged(caseId, people)).toEqual(['0 on-shift priya email']);
    world.clock.advance(MINUTE);
    await world.as(people.priya)('POST /duty/end');
    await world.settled();
    expect(await paged(caseId, people)).toEqual(['0 on-shift priya email', '1 duty-lead lead email']);
  });

  it('is told in a letter that says nothing but that it is urgent', async () => {
    const { lead } = await staff();
    await caseOf();
    await world.settled();
    const letters = sink.received.filter(({ to }) => to.includes(lead.email));
    expect(letters).toHaveLength(1);
    expect(letters[0]!.raw).not.toMatch(/crisis|moderat|tablets|Person \d/i);
    expect(letters[0]!.parts.get('text/plain')).toContain('http://blether.test/desk');
  });

  it('that is held and untouched calls again from the time to act on', async () => {
    const people = await staff();
    const caseId = await caseOf();
    await world.as(people.priya)('POST /duty');
    await world.as(people.priya)('POST /desk/next');
    await world.settled();
    const before = (await paged(caseId, people)).length;
    for (let minute = 0; minute < 12; minute += 1) {
      world.clock.advance(MINUTE);
      await world.as(people.priya)('POST /desk/cases/:caseId/heartbeat', { params: { caseId } });
      await world.settled();
    }
    expect((await paged(caseId, people)).slice(before).sort()).toEqual([
      '10 duty-lead lead email',
      '10 holder priya email',
    ]);
  });

  it('about one of the staff calls no moderator, and never themselves', async () => {
    const people = await staff();
    const second = await world.make.person({ roles: ['lead'] });
    await world.as(people.priya)('POST /duty');
    const caseId = await caseOf(CRISIS, people.lead);
    await pass(8);
    const all = await paged(caseId, { ...people, second });
    expect(all.filter((line) => line.includes('priya') || line.includes(' lead '))).toEqual([]);
    expect(all.some((line) => line.includes('duty-lead second'))).toBe(true);
  });

  it('in the hands of somebody who was at another thing is called about at once, and goes back within two minutes', async () => {
    const people = await staff();
    await world.as(people.priya)('POST /duty');
    const author = await world.make.person();
    const topic = await world.make.topic({ by: author });
    await world.make.reply({ by: author, topic, body: AMBER });
    const [row] = await world.sql<{ id: CaseId }>('SELECT id FROM case_file WHERE person_id = $1', [
      author.id,
    ]);
    const caseId = row!.id;
    await world.as(people.lead)('POST /desk/cases/:caseId/claim', { params: { caseId }, body: {} });
    await world.make.reply({ by: author, topic, body: CRISIS });
    await world.settled();
    expect((await paged(caseId, people)).sort()).toEqual(['0 duty-lead lead email', '0 holder lead email']);
    // No page of theirs shows a sign of life.
    await pass(2);
    const kinds = await world.sql<{ kind: string }>(
      `SELECT kind FROM event WHERE kind = 'case.lapsed' AND refs->>'caseId' = $1`,
      [caseId],
    );
    expect(kinds).toHaveLength(1);
    expect(await paged(caseId, people)).toContain('2 on-shift priya email');
  });

  it('is called about by the clock of who waits, however often it goes from hand to hand', async () => {
    const people = await staff();
    await world.as(people.priya)('POST /duty');
    const caseId = await caseOf();
    await world.settled();
    for (let minute = 0; minute < 12; minute += 3) {
      await world.as(people.lead)('POST /desk/cases/:caseId/claim', { params: { caseId }, body: {} });
      await pass(3);
      await world.as(people.lead)('POST /desk/cases/:caseId/return', { params: { caseId }, body: {} });
      await world.settled();
    }
    const all = await paged(caseId, people);
    expect(all).toContain('12 service-manager manager email');
    // Whoever several steps call in the same moment is written to once.
    const written = await world.sql<{ minute: number; person_id: string }>(
      `SELECT at AS minute, person_id FROM page WHERE case_id = $1 AND state <> 'dropped'`,
      [caseId],
    );
    expect(new Set(written.map((each) => JSON.stringify(each))).size).toBe(written.length);
  });

  it('whose step finds nobody goes on to the next who is there', async () => {
    const { lead, manager } = await staff();
    await world.sql(`DELETE FROM role_grant WHERE role = 'moderator'`);
    await world.as(lead)('POST /duty');
    const caseId = await caseOf(CRISIS, lead);
    await world.settled();
    expect(await paged(caseId, { lead, manager })).toEqual(['0 duty-lead manager email']);
  });

  it('that nobody can be called about is recorded so, and told to administrators', async () => {
    const administrator = await world.make.person({ roles: ['administrator'] });
    await caseOf();
    await world.settled();
    const { onCall } = await world.as(administrator)('GET /staff/attention');
    expect(onCall.map(({ why }) => why)).toEqual(['nobody-reachable', 'no-service-manager', 'no-duty-lead']);
    expect(await world.sql(`SELECT who FROM page WHERE state = 'nobody'`)).toEqual([{ who: 'duty-lead' }]);
  });
});

describe('amber and green', () => {
  it('call nobody before their time has passed, and then as everything else', async () => {
    const people = await staff();
    const author = await world.make.person();
    const caseId = await caseOf(RED, author);
    await world.sql(`UPDATE on_call_watch SET severity = 'amber', next_at = since + interval '60 minutes'`);
    await world.sql(`UPDATE timer SET due_at = due_at + interval '60 minutes' WHERE kind = 'on-call.step'`);
    await world.settled();
    expect(await paged(caseId, people)).toEqual([]);
    world.clock.advance(60 * MINUTE);
    await world.settled();
    expect(await paged(caseId, people)).toEqual(['60 duty-lead lead email']);
  });
});

describe('after hours in which no worker ran', () => {
  it('each step is recorded once and sent once', async () => {
    const people = await staff();
    const caseId = await caseOf();
    world.clock.advance(5 * 60 * MINUTE);
    await world.settled();
    const rows = await world.sql<{ step: number; n: number }>(
      'SELECT step, count(DISTINCT round)::int AS n FROM page WHERE case_id = $1 GROUP BY step ORDER BY step',
      [caseId],
    );
    expect(rows.map(({ n }) => n)).toEqual(rows.map(() => 1));
    const before = sink.received.length;
    await world.settled();
    expect(sink.received).toHaveLength(before);
    expect((await paged(caseId, people)).length).toBeGreaterThan(3);
  });
});

describe('a shift that begins with nobody there', () => {
  it('is told to the duty lead after ten minutes, once, and not when somebody has come', async () => {
    const people = await staff();
    const at = (minutes: number): string =>
      new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/London',
        hour: '2-digit',
        minute: '2-digit',
      }).format(world.clock.now().getTime() + minutes * MINUTE);
    const shift = (begins: number) =>
      world.as(people.lead)('POST /rota/shifts', {
        body: {
          kind: 'moderator',
          personId: people.priya.id,
          from: new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(
            world.clock.now().getTime() + begins * MINUTE,
          ),
          start: at(begins),
          end: at(begins + 240),
          repeat: null,
        },
      });
    await shift(1);
    const told = () => world.sql<{ person_id: string }>(`SELECT person_id FROM page WHERE purpose = 'shift'`);
    await pass(10);
    expect(await told()).toEqual([]);
    await pass(3);
    expect(await told()).toEqual([{ person_id: people.lead.id }]);
    await pass(20);
    expect(await told()).toHaveLength(1);
    await shift(1);
    await world.as(people.leon)('POST /duty');
    await pass(14);
    expect(await told()).toHaveLength(1);
  });
});

describe('the webhook', () => {
  const pages = async (): Promise<readonly PageView[]> =>
    (await world.as(await world.make.person({ roles: ['administrator'] }))('GET /on-call/webhook')).pages;

  it('is signed, and holds ids, severity and a link alone', async () => {
    const { lead } = await staff();
    const secret = await setWebhook(lead);
    const caseId = await caseOf();
    await world.settled();
    const [call, ...more] = outside.received;
    expect(more).toEqual([]);
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = call!.headers;
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const digest = createHmac('sha256', key)
      .update(`${String(id)}.${String(at)}.`)
      .update(call!.body)
      .digest('base64');
    expect(signature).toBe(`v1,${digest}`);
    expect(JSON.parse(call!.body.toString())).toEqual({
      type: 'case.waiting',
      timestamp: world.clock.now().toISOString(),
      data: {
        pageId: String(id).replace('page_', ''),
        caseId,
        severity: 'crisis',
        link: 'http://blether.test/desk',
      },
    });
    const view = await world.as(lead)('GET /on-call/webhook');
    expect(JSON.stringify(view)).not.toContain(secret);
    expect(view.pages).toMatchObject([{ state: 'sent', tries: 1, failure: null }]);
  });

  it.each([
    [500, 'refused'],
    ['redirect', 'redirected'],
    ['nonsense', 'nonsense'],
  ] as const)(
    'that answers %s is tried again under the same id, and then the duty lead is called otherwise',
    async (answering, failure) => {
      const { lead } = await staff();
      await setWebhook(lead);
      outside.answering = answering;
      const caseId = await caseOf();
      // Nothing but the webhook, so that what is used in its place can be seen.
      await world.sql(`DELETE FROM page`);
      await world.settled();
      await world.sql(`DELETE FROM page WHERE channel <> 'webhook'`);
      for (let seconds = 0; seconds < 120; seconds += 5) {
        world.clock.advance(5_000);
        await world.settled();
      }
      expect(outside.received).toHaveLength(5);
      expect(new Set(outside.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
      expect(await pages()).toMatchObject([{ state: 'failed', tries: 5, failure }]);
      expect(
        await world.sql(`SELECT state, person_id FROM page WHERE case_id = $1 AND channel = 'email'`, [
          caseId,
        ]),
      ).toEqual([{ state: 'sent', person_id: lead.id }]);
      expect(
        await world.sql(
          `SELECT refs->>'failure' AS f FROM event WHERE kind = 'case.page-failed' AND refs->>'caseId' = $1`,
          [caseId],
        ),
      ).toEqual([{ f: failure }]);
    },
  );

  it('that hangs is given up after five seconds, and tried again', async () => {
    const { lead } = await staff();
    await setWebhook(lead);
    outside.answering = 'hang';
    await world.as(lead)('POST /on-call/webhook/test');
    const began = Date.now();
    await world.app.get(Jobs).drain();
    expect((Date.now() - began) / 1000).toBeGreaterThan(4);
    expect((Date.now() - began) / 1000).toBeLessThan(10);
    expect(await pages()).toMatchObject([
      { state: 'waiting', tries: 1, failure: 'timed-out', purpose: 'test' },
    ]);
    outside.answering = 204;
    world.clock.advance(5_000);
    await world.settled();
    expect(await pages()).toMatchObject([{ state: 'sent', tries: 2 }]);
  });

  it('is called once, and that is kept, when the database is away while it answers', async () => {
    const { lead } = await staff();
    await setWebhook(lead);
    const database = world.app.get(Database);
    const write = database.write.bind(database);
    const stopping = Object.assign(new Error('The server is told to stop.'), { code: '57P01' });
    const away = jest
      .spyOn(database, 'write')
      .mockImplementation((...change) =>
        outside.received.length > 0 ? Promise.reject(stopping) : write(...change),
      );
    await caseOf();
    await world.app.get(Timers).runDue();
    await world.app.get(Jobs).drain();
    expect(outside.received).toHaveLength(1);
    const delivery = world.app.get(DeliveryService);
    await expect(delivery.sayOwed()).rejects.toBe(stopping);
    away.mockRestore();
    await delivery.sayOwed();
    expect(await pages()).toMatchObject([{ channel: 'webhook', state: 'sent', tries: 1 }]);
    world.clock.advance(MINUTE / 4);
    await world.settled();
    expect(outside.received).toHaveLength(1);
  });

  it('is not called once the case was taken on, nor for a page that has been sent', async () => {
    const { lead } = await staff();
    await setWebhook(lead);
    outside.answering = 500;
    const caseId = await caseOf();
    await world.settled();
    await world.as(lead)('POST /desk/cases/:caseId/claim', { params: { caseId }, body: {} });
    outside.answering = 204;
    world.clock.advance(5_000);
    await world.settled();
    expect(outside.received).toHaveLength(1);
    const [page] = await pages();
    expect(page).toMatchObject({ state: 'dropped', tries: 1 });
    await world.app.get(DeliveryService).send(page!.id);
    expect(outside.received).toHaveLength(1);
  });

  it('leads to the internet alone, and two who set it at once are not one', async () => {
    const other = await startWorld({ database: 'on_call_spec_public' });
    try {
      const lead = await other.make.person({ roles: ['lead'] });
      const put = (url: string, revision = 1) =>
        other.as(lead)('PUT /on-call/webhook', { body: { url, on: true, newSecret: false, revision } });
      for (const url of [
        'http://example.org/',
        'http://127.0.0.1:9/',
        'https://127.0.0.1/',
        'https://10.1.2.3/',
        'https://[::1]/',
        'https://[fd00::1]/',
        'https://169.254.169.254/latest',
        'https://someone:secret@example.org/',
        'file:///etc/passwd',
      ])
        expect([url, await refusalOf(put(url))]).toEqual([url, 'validation']);
      expect(await refusalOf(put('https://example.org/hook'))).toBe('nothing refused');
      expect(await refusalOf(put('https://example.org/other'))).toBe('conflict');
      await put('https://localhost/hook', 2);
      await other.as(lead)('POST /on-call/webhook/test');
      await other.settled();
      expect((await other.as(lead)('GET /on-call/webhook')).pages).toMatchObject([
        { state: 'failed', failure: 'private-address' },
      ]);
    } finally {
      await other.close();
    }
  });
});

async function refusalOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof Refused) return error.problem.code;
    throw error;
  }
  return 'nothing refused';
}

/** A browser: it gives out keys, and reads what comes. */
function browser() {
  const ecdh = createECDH('prime256v1');
  ecdh.generateKeys();
  const auth = randomBytes(16);
  return {
    p256dh: ecdh.getPublicKey('base64url'),
    auth: auth.toString('base64url'),
    read(body: Buffer): string {
      const salt = body.subarray(0, 16);
      const length = body[20]!;
      const theirs = body.subarray(21, 21 + length);
      const sealed = body.subarray(21 + length);
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), theirs]);
      const material = Buffer.from(hkdfSync('sha256', ecdh.computeSecret(theirs), auth, info, 32));
      const key = Buffer.from(hkdfSync('sha256', material, salt, 'Content-Encoding: aes128gcm\0', 16));
      const nonce = Buffer.from(hkdfSync('sha256', material, salt, 'Content-Encoding: nonce\0', 12));
      const decipher = createDecipheriv('aes-128-gcm', key, nonce);
      decipher.setAuthTag(sealed.subarray(-16));
      const clear = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
      return clear.subarray(0, clear.lastIndexOf(2)).toString();
    },
  };
}

describe('a browser', () => {
  const add = (by: TestPerson, { p256dh, auth } = browser(), endpoint = `${outside.url}/push/${by.id}`) =>
    world.as(by)('POST /on-call/push', { body: { endpoint, p256dh, auth } });

  it('is called with nothing but that there is a call, under an id that stays', async () => {
    const { lead } = await staff();
    const device = browser();
    await add(lead, device);
    await caseOf();
    await world.settled();
    const calls = outside.received.filter(({ path }) => path.includes(lead.id));
    expect(calls.map(({ body }) => device.read(body))).toEqual(['call']);
    expect(calls[0]!.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'high' });
    expect(calls[0]!.headers.authorization).toContain((await world.as(lead)('GET /on-call/me')).pushKey);
  });

  it('that is gone is forgotten, and its person is written to', async () => {
    const { lead } = await staff();
    await world.as(lead)('PUT /on-call/me', { body: { email: true, push: true, hours: null } });
    await add(lead);
    outside.answering = 410;
    await world.as(lead)('POST /duty');
    const caseId = await caseOf();
    await world.settled();
    const rows = await world.sql(
      'SELECT channel, state, failure FROM page WHERE case_id = $1 AND step = 0 ORDER BY id',
      [caseId],
    );
    expect(rows).toEqual([
      { channel: 'push', state: 'failed', failure: 'gone' },
      { channel: 'email', state: 'sent', failure: null },
    ]);
    expect((await world.as(lead)('GET /on-call/me')).devices).toEqual([]);
  });

  it('is taken only at a push service that there is, with keys that are some', async () => {
    const { lead } = await staff();
    const good = browser();
    for (const endpoint of ['https://evil.example/push', 'https://push.apple.com.evil.example/x', 'ftp://x/'])
      expect([endpoint, await refusalOf(add(lead, good, endpoint))]).toEqual([endpoint, 'validation']);
    expect(await refusalOf(add(lead, { ...good, auth: 'AAAA' }))).toBe('validation');
    expect(await refusalOf(add(lead, good, 'https://web.push.apple.com/abc'))).toBe('nothing refused');
    expect(await refusalOf(add(lead, good, 'https://fcm.googleapis.com/fcm/send/abc'))).toBe(
      'nothing refused',
    );
  });
});

describe('page me now', () => {
  it('tries each of one’s own channels, marked as a test, and shows what came of it', async () => {
    const { priya } = await staff();
    const device = browser();
    await world.as(priya)('POST /on-call/push', {
      body: { endpoint: `${outside.url}/push/test`, p256dh: device.p256dh, auth: device.auth },
    });
    const asked = await world.as(priya)('POST /on-call/test');
    expect(asked.lastTest.map(({ channel, state }) => [channel, state])).toEqual([
      ['push', 'waiting'],
      ['email', 'waiting'],
    ]);
    await world.settled();
    expect((await world.as(priya)('GET /on-call/me')).lastTest.map(({ state }) => state)).toEqual([
      'sent',
      'sent',
    ]);
    expect(outside.received.map(({ body }) => device.read(body))).toEqual(['test']);
    expect(sink.received.map(({ to, headers }) => [to, headers.get('subject')])).toEqual([
      [[priya.email], 'This is only a test'],
    ]);
    expect(await refusalOf(world.as(priya)('POST /on-call/test'))).toBe('rate-limited');
    world.clock.advance(MINUTE);
    expect(await refusalOf(world.as(priya)('POST /on-call/test'))).toBe('nothing refused');
  });

  it('bypasses no choice of one’s own channels, and own hours hold for whoever is not on', async () => {
    const people = await staff();
    const now = new Date(world.clock.now());
    const hour = (more: number): string =>
      new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/London',
        hour: '2-digit',
        minute: '2-digit',
      }).format(now.getTime() + more * 60 * MINUTE);
    await world.as(people.leon)('PUT /on-call/me', {
      body: { email: true, push: true, hours: { from: hour(2), to: hour(4) } },
    });
    const caseId = await caseOf();
    await pass(4);
    const others = (await paged(caseId, people)).filter((line) => line.includes('other-moderators'));
    expect(others.map((line) => line.split(' ')[2]).sort()).toEqual(['lead', 'priya']);
  });
});
