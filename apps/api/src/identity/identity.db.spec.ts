import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonId } from '@blether/contracts/brand';
import { Refused } from '../../test/harness/client.js';
import { clientId, words } from '../../test/harness/makers.js';
import type { TestPerson } from '../../test/harness/makers.js';
import { sendJson, sendRaw } from '../../test/harness/raw.js';
import type { RawAnswer } from '../../test/harness/raw.js';
import { startWorld } from '../../test/harness/world.js';
import type { World } from '../../test/harness/world.js';
import { system } from '../platform/actor.js';
import { ProblemError } from '../platform/http/problem.js';
import { Heartbeat } from '../platform/realtime/heartbeat.js';
import { IdentityService } from './identity.service.js';
import { RolesService } from './roles.service.js';

const DAY = 24 * 3600 * 1000;
const PASSWORD = 'correct horse, battery, staple';

let world: World;
let identity: IdentityService;
let roles: RolesService;
let administrator: TestPerson;
beforeAll(async () => {
  world = await startWorld();
  identity = world.app.get(IdentityService);
  roles = world.app.get(RolesService);
  administrator = await world.make.person({ roles: ['administrator'] });
});
afterAll(() => world.close());

const signIn = (email: string, password: string, of = world): Promise<RawAnswer> =>
  sendJson(of.origin, { path: '/api/session', body: JSON.stringify({ email, password }) });

/** The cookie of a `Set-Cookie` header, as a browser sends it back. */
function cookieOf({ headers }: RawAnswer): string {
  const [header, ...more] = headers['set-cookie'] ?? [];
  if (header === undefined || more.length > 0) throw new Error('There is not exactly one cookie.');
  return header.split(';', 1)[0] ?? '';
}

interface EventRow {
  kind: string;
  actor_person: string | null;
  actor_system: string | null;
  refs: Record<string, unknown>;
}

/** What was recorded about somebody, in order. */
const eventsAbout = (id: PersonId): Promise<EventRow[]> =>
  world.sql<EventRow>(
    `SELECT kind, actor_person, actor_system, refs FROM event WHERE refs->>'personId' = $1 ORDER BY transaction_id, id`,
    [id],
  );

const me = async (cookie: string): Promise<PersonId | undefined> =>
  (await world.as({ ...administrator, cookie })('GET /session')).me?.id;

/** Why a socket is not let in. */
async function doorOf(person: TestPerson): Promise<string> {
  const outcome: unknown = await world.socket(person).catch((error: unknown) => error);
  return outcome instanceof Refused ? outcome.problem.code : 'open';
}

describe('signing in', () => {
  it('with the right password says who one is, and gives a session that is theirs', async () => {
    const person = await world.make.person({
      name: 'Rowan',
      roles: ['welcomer', 'facilitator'],
      password: PASSWORD,
    });
    const answer = await signIn(person.email, PASSWORD);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({
      state: 'signed-in',
      me: { id: person.id, name: 'Rowan', roles: ['facilitator', 'welcomer'] },
    });
    expect(await me(cookieOf(answer))).toBe(person.id);
    expect(cookieOf(answer)).not.toBe(person.cookie);
  });

  it('takes the email in any case and with space around it, and the password as it is', async () => {
    const person = await world.make.person({ password: PASSWORD });
    expect((await signIn(`  ${person.email.toUpperCase()} `, PASSWORD)).status).toBe(200);
    expect((await signIn(person.email, ` ${PASSWORD}`)).status).toBe(401);
    expect((await signIn(person.email, PASSWORD.toUpperCase())).status).toBe(401);
  });

  it('answers a wrong password, an unknown email and an account without a password alike', async () => {
    const [person, without] = [await world.make.person({ password: PASSWORD }), await world.make.person()];
    const answers = [
      await signIn(person.email, 'not the password'),
      await signIn(`${randomUUID()}@example.invalid`, PASSWORD),
      await signIn(without.email, PASSWORD),
    ];
    const told = answers.map(({ status, headers, text }) => ({
      status,
      problem: { ...(JSON.parse(text) as object), traceId: '' },
      headers: Object.keys(headers).sort(),
    }));
    expect(told[0]).toMatchObject({ status: 401, problem: { code: 'wrong-credentials' } });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    expect(told[0]?.headers).not.toContain('set-cookie');
    const [stored] = await world.sql('SELECT 1 FROM event WHERE kind = $1 AND refs->>$2 = $3', [
      'session.started',
      'personId',
      person.id,
    ]);
    expect(stored).toBeUndefined();
  });

  it('gives a cookie that scripts cannot read and other sites cannot send along', async () => {
    const person = await world.make.person({ password: PASSWORD });
    const [header = ''] = (await signIn(person.email, PASSWORD)).headers['set-cookie'] ?? [];
    expect(header).toMatch(/^blether\.session_token=[\w%.~-]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('by https gives a cookie that travels by https alone', async () => {
    const secure = await startWorld({ env: { PUBLIC_URL: 'https://blether.test' } });
    try {
      const person = await secure.make.person({ password: PASSWORD });
      const [header = ''] = (await signIn(person.email, PASSWORD, secure)).headers['set-cookie'] ?? [];
      expect(header).toMatch(
        /^__Secure-blether\.session_token=[\w%.~-]+; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
      );
      // A cookie that a page without https could have planted is not read.
      const planted = person.cookie.replace('__Secure-', '');
      expect((await secure.as({ ...person, cookie: planted })('GET /session')).me).toBeNull();
      expect((await secure.as(person)('GET /session')).me?.id).toBe(person.id);
    } finally {
      await secure.close();
    }
  });

  it('is recorded, with the session and without the token', async () => {
    const person = await world.make.person({ password: PASSWORD });
    const token = decodeURIComponent(cookieOf(await signIn(person.email, PASSWORD)))
      .split('=')[1]!
      .split('.')[0]!;
    const [row] = await world.sql<{ id: string }>('SELECT id FROM auth_session WHERE token = $1', [token]);
    const events = (await eventsAbout(person.id)).filter(({ kind }) => kind === 'session.started');
    expect(events).toEqual([
      {
        kind: 'session.started',
        actor_person: null,
        actor_system: 'sign-in',
        refs: { sessionId: row?.id, personId: person.id, how: 'password' },
      },
    ]);
    expect(JSON.stringify(events)).not.toContain(token);
    expect(world.logged()).not.toContain(token);
  });

  it('keeps no trace of where somebody came from', async () => {
    const person = await world.make.person({ password: PASSWORD });
    await sendJson(world.origin, {
      path: '/api/session',
      headers: { 'user-agent': 'A browser', 'x-forwarded-for': '203.0.113.7' },
      body: JSON.stringify({ email: person.email, password: PASSWORD }),
    });
    const kept = await world.sql('SELECT "ipAddress", "userAgent" FROM auth_session WHERE "userId" = $1', [
      person.id,
    ]);
    for (const row of kept)
      expect([row['ipAddress'] || null, row['userAgent'] || null]).toEqual([null, null]);
    expect(kept).toHaveLength(2);
  });
});

describe('signing out', () => {
  it('ends that session and its sockets, and leaves the person’s other session alone', async () => {
    const here = await world.make.person();
    const there = await world.make.session(here);
    const [left, right, far] = [
      await world.socket(here),
      await world.socket(here),
      await world.socket(there),
    ];
    const answer = await sendRaw(world.origin, {
      method: 'DELETE',
      path: '/api/session',
      headers: { cookie: here.cookie },
    });
    expect([answer.status, answer.headers['set-cookie']]).toEqual([
      200,
      ['blether.session_token=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax'],
    ]);
    await Promise.all([left.closed, right.closed]);
    const why = { name: 'session.ended', fact: { why: 'signed-out' } };
    expect([left.facts, right.facts]).toEqual([[why], [why]]);
    expect(await me(there.cookie)).toBe(there.id);
    // Sent after the other sockets were cut: an answer shows that this line stands.
    const forumId = await world.make.forum();
    expect(await far.ask('forum:follow', { forumId })).toMatchObject({ ok: true });
    expect(far.facts).toEqual([]);
  });

  it('makes the cookie worthless at both doors', async () => {
    const person = await world.make.person();
    await world.as(person)('DELETE /session');
    expect(await me(person.cookie)).toBeUndefined();
    expect((await world.as(person).refused('GET /forums')).code).toBe('not-signed-in');
    expect(await doorOf(person)).toBe('not-signed-in');
  });

  it('twice, or signed out, is as signing out once', async () => {
    const person = await world.make.person();
    for (let times = 0; times < 2; times += 1) expect(await world.as(person)('DELETE /session')).toEqual({});
    expect(await world.as()('DELETE /session')).toEqual({});
    const ended = (await eventsAbout(person.id)).filter(({ kind }) => kind === 'session.ended');
    expect(ended).toEqual([
      {
        kind: 'session.ended',
        actor_person: person.id,
        actor_system: null,
        refs: { sessionId: person.actor.sessionId, personId: person.id },
      },
    ]);
  });
});

describe('a session', () => {
  it('ends after thirty days by the service’s own clock, at both doors, with its sockets', async () => {
    const own = await startWorld({ database: 'identity_expiry' });
    try {
      const person = await own.make.person({ password: PASSWORD });
      const socket = await own.socket(person);
      own.clock.advance(30 * DAY - 1000);
      expect((await own.as(person)('GET /session')).me?.id).toBe(person.id);
      await own.app.get(Heartbeat).beat();
      expect(socket.raw.connected).toBe(true);
      own.clock.advance(2000);
      expect((await own.as(person)('GET /session')).me).toBeNull();
      expect((await own.as(person).refused('GET /forums')).code).toBe('not-signed-in');
      await own.app.get(Heartbeat).beat();
      await socket.closed;
      expect(socket.facts.at(-1)).toEqual({ name: 'session.ended', fact: { why: 'expired' } });
      // One that is opened now counts from now.
      const cookie = cookieOf(await signIn(person.email, PASSWORD, own));
      expect((await own.as({ ...person, cookie })('GET /session')).me?.id).toBe(person.id);
    } finally {
      await own.close();
    }
  });

  it('says when it ends, and lasts as long again for whoever stays, on the sockets that are open too', async () => {
    const own = await startWorld({ database: 'identity_stay' });
    try {
      const person = await own.make.person();
      const socket = await own.socket(person);
      const { endsAt } = await own.as(person)('GET /session');
      const began = own.clock.now().getTime();
      own.clock.advance(30 * DAY - 1000);
      expect((await own.as()('GET /session')).endsAt).toBeNull();
      const stayed = await sendRaw(own.origin, {
        method: 'POST',
        path: '/api/session/stay',
        headers: { cookie: person.cookie },
      });
      expect(JSON.parse(stayed.text)).toEqual({
        endsAt: new Date(began + 60 * DAY - 1000).toISOString(),
      });
      expect(Date.parse(endsAt ?? '')).toBeLessThanOrEqual(began + 30 * DAY);
      // The same session, in a cookie that lives as long.
      expect(cookieOf(stayed)).toBe(person.cookie);
      expect(stayed.headers['set-cookie']?.[0]).toContain('Max-Age=2592000');
      own.clock.advance(2 * DAY);
      await own.app.get(Heartbeat).beat();
      expect(socket.raw.connected).toBe(true);
      expect((await own.as(person)('GET /session')).me?.id).toBe(person.id);
      own.clock.advance(29 * DAY);
      await own.app.get(Heartbeat).beat();
      await socket.closed;
      expect((await own.as(person).refused('POST /session/stay')).code).toBe('not-signed-in');
    } finally {
      await own.close();
    }
  });

  it('that was ended while nobody could be told loses its sockets at the next comparison', async () => {
    const [person, other] = [await world.make.person(), await world.make.person()];
    const [gone, still] = [await world.socket(person), await world.socket(other)];
    await world.app.get(Heartbeat).beat();
    // As another process would, whose message about it was lost.
    await world.sql('DELETE FROM auth_session WHERE id = $1', [person.actor.sessionId]);
    await world.sql('UPDATE revocation SET head = head + 1');
    await world.app.get(Heartbeat).beat();
    await gone.closed;
    expect(await still.ask('forum:follow', { forumId: await world.make.forum() })).toMatchObject({
      ok: true,
    });
  });
});

describe('a role', () => {
  it('that is given ends the person’s sockets and holds from the next request on', async () => {
    const [person, forumId] = [await world.make.person(), await world.make.forum()];
    const [socket, bystander] = [await world.socket(person), await world.socket(await world.make.person())];
    await roles.grant(administrator.actor, person.id, 'welcomer');
    await socket.closed;
    expect(socket.facts).toEqual([{ name: 'session.ended', fact: { why: 'roles-changed' } }]);
    expect((await world.as(person)('GET /session')).me?.roles).toEqual(['welcomer']);
    const { post } = await world.as(person)('POST /forums/:forumId/topics', {
      params: { forumId },
      body: { clientId: clientId(), title: words('Hello'), body: words('I am a welcomer now.') },
    });
    expect(post.author.role).toBe('welcomer');
    // The session goes on, and so does everybody else.
    expect(await doorOf(person)).toBe('open');
    expect(await bystander.ask('forum:follow', { forumId })).toMatchObject({ ok: true });
  });

  it('that is taken away ends the person’s sockets and is gone at the next request', async () => {
    const person = await world.make.person({ roles: ['administrator', 'moderator'] });
    const { topic } = await world.make.topic({ by: await world.make.person() });
    const params = { topicId: topic.id };
    const socket = await world.socket(person);
    expect(await socket.ask('topic:follow', params)).toMatchObject({ ok: true });
    await roles.revoke(administrator.actor, person.id, 'moderator');
    await socket.closed;
    expect((await world.as(person)('GET /session')).me?.roles).toEqual(['administrator']);
    expect((await world.as(person).refused('GET /topics/:topicId', { params })).code).toBe('not-found');
    const again = await world.socket(person);
    expect(await again.ask('topic:follow', params)).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    });
  });

  it('is recorded with who gave it and who took it, and nothing is when nothing changed', async () => {
    const person = await world.make.person();
    for (let times = 0; times < 2; times += 1) await roles.grant(administrator.actor, person.id, 'lead');
    for (let times = 0; times < 2; times += 1) await roles.revoke(administrator.actor, person.id, 'lead');
    const about = {
      actor_person: administrator.id,
      actor_system: null,
      refs: { personId: person.id, role: 'lead' },
    };
    expect((await eventsAbout(person.id)).slice(2)).toEqual([
      { kind: 'role.granted', ...about },
      { kind: 'role.revoked', ...about },
    ]);
  });

  it('that somebody has already ends nobody’s sockets when it is given again', async () => {
    const person = await world.make.person({ roles: ['lead'] });
    const socket = await world.socket(person);
    await roles.grant(administrator.actor, person.id, 'lead');
    expect(await socket.ask('forum:follow', { forumId: await world.make.forum() })).toMatchObject({
      ok: true,
    });
    expect(socket.facts).toEqual([]);
  });

  it('is given and taken by administrators alone', async () => {
    const person = await world.make.person();
    for (const held of [
      [],
      ['moderator'],
      ['lead', 'coordinator', 'privacy-lead', 'service-manager'],
    ] as const) {
      const { actor } = await world.make.person({ roles: held });
      const account = {
        name: words('Nobody'),
        email: `${randomUUID()}@example.invalid`,
        password: null,
        roles: [],
      };
      for (const attempt of [
        roles.grant(actor, person.id, 'administrator'),
        roles.revoke(actor, administrator.id, 'administrator'),
      ]) {
        await expect(attempt).rejects.toThrow(new ProblemError('not-found'));
      }
      await expect(identity.createAccount(actor, account)).rejects.toThrow(new ProblemError('forbidden'));
    }
    expect((await world.as(person)('GET /session')).me?.roles).toEqual([]);
    expect((await world.as(administrator)('GET /session')).me?.roles).toEqual(['administrator']);
  });
});

describe('an account', () => {
  const account = (more: object = {}) => ({
    name: words(`Somebody ${randomUUID()}`),
    email: `${randomUUID()}@example.invalid`,
    password: PASSWORD,
    roles: ['moderator', 'lead'] as const,
    ...more,
  });

  async function stored(email: string, name: string): Promise<Record<string, number>> {
    const [row] = await world.sql<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM auth_user WHERE email = $1) AS accounts,
              (SELECT count(*)::int FROM auth_account a JOIN auth_user u ON u.id = a."userId" WHERE u.email = $1) AS passwords,
              (SELECT count(*)::int FROM person WHERE display_name = $2) AS people,
              (SELECT count(*)::int FROM role_grant g JOIN person p ON p.id = g.person_id WHERE p.display_name = $2) AS roles,
              (SELECT count(*)::int FROM event e JOIN person p ON e.refs->>'personId' = p.id::text
               WHERE p.display_name = $2) AS events`,
      [email, name],
    );
    return row ?? {};
  }

  it('is stored with its person, password, roles and events, in the name of who made it', async () => {
    const wanted = account();
    const id = await identity.createAccount(administrator.actor, wanted);
    expect(await stored(wanted.email, wanted.name)).toEqual({
      accounts: 1,
      passwords: 1,
      people: 1,
      roles: 2,
      events: 4,
    });
    const by = { actor_person: administrator.id, actor_system: null };
    expect(await eventsAbout(id)).toEqual([
      { kind: 'account.created', ...by, refs: { personId: id } },
      { kind: 'consent.given', ...by, refs: { personId: id, houseRules: 1, privacy: 1 } },
      { kind: 'role.granted', ...by, refs: { personId: id, role: 'moderator' } },
      { kind: 'role.granted', ...by, refs: { personId: id, role: 'lead' } },
    ]);
  });

  it('of an email that is taken, in whatever case, leaves nothing behind', async () => {
    const first = account();
    await identity.createAccount(system('setup'), first);
    for (const email of [first.email, first.email.toUpperCase()]) {
      const second = account({ email });
      const [before] = await world.sql('SELECT count(*)::int AS n FROM event');
      await expect(identity.createAccount(administrator.actor, second)).rejects.toThrow(
        new ProblemError('conflict'),
      );
      expect(await stored(first.email, second.name)).toEqual({
        accounts: 1,
        passwords: 1,
        people: 0,
        roles: 0,
        events: 0,
      });
      expect(await world.sql('SELECT count(*)::int AS n FROM event')).toEqual([before]);
    }
    expect((await signIn(first.email, PASSWORD)).status).toBe(200);
  });

  it('that cannot have its last role leaves nothing behind, not even what the library had written', async () => {
    const wanted = account({ roles: ['moderator', 'emperor'] });
    const [before] = await world.sql('SELECT count(*)::int AS n FROM event');
    await expect(identity.createAccount(administrator.actor, wanted)).rejects.toThrow('role_grant');
    expect(await stored(wanted.email, wanted.name)).toEqual({
      accounts: 0,
      passwords: 0,
      people: 0,
      roles: 0,
      events: 0,
    });
    expect(await world.sql('SELECT count(*)::int AS n FROM event')).toEqual([before]);
  });

  it('of one email is made once, however many ask at once', async () => {
    const wanted = account();
    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4].map(() => identity.createAccount(administrator.actor, wanted)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toEqual(new ProblemError('conflict'));
    }
    expect(await stored(wanted.email, wanted.name)).toEqual({
      accounts: 1,
      passwords: 1,
      people: 1,
      roles: 2,
      events: 4,
    });
  });

  it('keeps its password as a hash that is unlike another of the same password', async () => {
    const [one, other] = [account(), account()];
    await identity.createAccount(administrator.actor, one);
    await identity.createAccount(administrator.actor, other);
    const rows = await world.sql<{ password: string }>(
      'SELECT a.password FROM auth_account a JOIN auth_user u ON u.id = a."userId" WHERE u.email = ANY($1)',
      [[one.email, other.email]],
    );
    const hashes = rows.map(({ password }) => password);
    expect(new Set(hashes).size).toBe(2);
    for (const hash of hashes) expect(hash).not.toContain(PASSWORD);
  });
});
