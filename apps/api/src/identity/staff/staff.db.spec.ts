import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TOTP } from 'otpauth';
import type { AcceptInvitation, InvitationView } from '@blether/contracts/identity';
import type { Role } from '@blether/contracts/roles';
import { client } from '../../../test/harness/client.js';
import type { Client } from '../../../test/harness/client.js';
import { words } from '../../../test/harness/makers.js';
import type { TestPerson } from '../../../test/harness/makers.js';
import { openSignUp } from '../../../test/harness/open-sign-up.js';
import { problemOf, sendJson } from '../../../test/harness/raw.js';
import type { RawAnswer } from '../../../test/harness/raw.js';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import { system } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { LostDevicesService } from '../sign-in/lost-devices.service.js';
import { InvitationsService } from './invitations.service.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PASSWORD = 'a kettle, a boat and 7 hills';

let world: World;
let administrator: TestPerson;
beforeAll(async () => {
  world = await startWorld({ database: 'staff_spec' });
  administrator = await world.make.person({ roles: ['administrator'] });
  await openSignUp(world);
});
afterAll(() => world.close());
// Many of these hash passwords, each a tenth of a second of a processor that others use too.
jest.setTimeout(30_000);

const someAddress = (): string => `${randomUUID()}@example.invalid`;
const someName = (): string => `Name ${randomUUID().replace(/[^a-f]/g, '')}`;

/** The sessions of test people end by the clock, which some of these tests put forward. */
const asAdministrator = async (): Promise<Client> => world.as(await world.make.session(administrator));

async function invited(email: string, role: Role): Promise<{ invitation: InvitationView; token: string }> {
  const call = await asAdministrator();
  const { invitation } = await call('POST /staff/invitations', { body: { email, role } });
  return { invitation, token: await newestToken(email) };
}

async function newestToken(email: string): Promise<string> {
  const url = (await world.mailTo(email)).findLast(({ kind }) => kind === 'invitation')?.url ?? '';
  expect(url).toMatch(/^http:\/\/blether\.test\/invitation#[\w-]{43}$/);
  return url.split('#')[1] ?? '';
}

const acceptance = (token: string, changes: Partial<AcceptInvitation> = {}): AcceptInvitation => ({
  token,
  name: words(someName()),
  password: PASSWORD,
  agreed: { houseRules: 1, privacy: 1 },
  health: true,
  ...changes,
});

const accept = (body: AcceptInvitation): Promise<RawAnswer> =>
  sendJson(world.origin, { path: '/api/invitations/accept', body: JSON.stringify(body) });

const refusal = (answer: RawAnswer): string => problemOf(answer).code;
const faultsOf = (answer: RawAnswer): string[] =>
  (problemOf(answer).errors ?? []).map(({ pointer, fault }) => `${pointer} ${fault}`);

/** Calls as whoever an answer signed in. */
const signedInBy = (answer: RawAnswer): Client =>
  client(world.origin, answer.headers['set-cookie']?.[0]?.split(';', 1)[0]);

const look = (token: string) => world.as()('POST /invitations/look', { body: { token } });
const lookRefused = async (token: string): Promise<string> =>
  (await world.as().refused('POST /invitations/look', { body: { token } })).code;

async function accountOf(email: string): Promise<{ id: string; roles: Role[] } | undefined> {
  const [row] = await world.sql<{ id: string; roles: Role[] }>(
    `SELECT u.id, ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = u.id ORDER BY g.role) AS roles
     FROM auth_user u WHERE u.email = $1`,
    [email],
  );
  return row;
}

const events = (kind: string, about: object) =>
  world.sql<{ actor_person: string | null; actor_system: string | null; refs: object }>(
    'SELECT actor_person, actor_system, refs FROM event WHERE kind = $1 AND refs @> $2 ORDER BY id',
    [kind, JSON.stringify(about)],
  );

async function addAuthenticator(call: Client): Promise<() => string> {
  const { secret } = await call('POST /account/authenticator', { body: {} });
  const totp = new TOTP({ secret });
  const code = (): string => totp.generate({ timestamp: world.clock.now().getTime() });
  await call('POST /account/authenticator/confirm', { body: { code: code() } });
  world.clock.advance(MINUTE);
  return code;
}

describe('an invitation', () => {
  it('is mailed, stands in the list, and says whom it is for without being used up', async () => {
    const email = someAddress();
    const { invitation, token } = await invited(email, 'moderator');
    expect(invitation).toMatchObject({
      email,
      role: 'moderator',
      invitedBy: administrator.name,
      expired: false,
    });
    const call = await asAdministrator();
    expect((await call('GET /staff')).invitations).toContainEqual(invitation);
    for (let times = 0; times < 3; times += 1)
      expect(await look(token)).toEqual({ email, role: 'moderator', known: false });
    expect(await accountOf(email)).toBeUndefined();
    expect(await events('invitation.sent', { invitationId: invitation.id })).toEqual([
      {
        actor_person: administrator.id,
        actor_system: null,
        refs: { invitationId: invitation.id, role: 'moderator' },
      },
    ]);
  });

  it('whose mail nobody sends gives its link to whoever invites, in that one answer and nowhere else', async () => {
    const email = someAddress();
    const call = await asAdministrator();
    const { invitation, link } = await call('POST /staff/invitations', { body: { email, role: 'lead' } });
    const token = link?.split('#')[1] ?? '';
    expect(link).toBe(`http://blether.test/invitation#${token}`);
    expect(await look(token)).toEqual({ email, role: 'lead', known: false });
    expect(JSON.stringify([invitation, await call('GET /staff')])).not.toContain(token);
    const [kept] = await world.sql<{ events: string }>(
      `SELECT string_agg(refs::text, ' ') AS events FROM event`,
    );
    expect(`${kept?.events ?? ''} ${world.logged()}`).not.toContain(token);
    const mailing = await startWorld({
      database: 'staff_mailing_spec',
      env: { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'Blether <hello@blether.test>' },
    });
    try {
      const there = mailing.as(await mailing.make.person({ roles: ['administrator'] }));
      expect((await there('POST /staff/invitations', { body: { email, role: 'lead' } })).link).toBeNull();
    } finally {
      await mailing.close();
    }
  });

  it('that is accepted makes an account with its role, whose address counts as confirmed, and signs in', async () => {
    const email = someAddress();
    const { invitation, token } = await invited(email, 'administrator');
    const answer = await accept(acceptance(token));
    expect(JSON.parse(answer.text)).toMatchObject({
      state: 'signed-in',
      me: { roles: ['administrator'] },
      support: null,
    });
    const call = signedInBy(answer);
    expect(await call('GET /session')).toMatchObject({ needs: ['second-factor'] });
    expect((await call.refused('GET /staff')).code).toBe('second-factor-needed');
    await addAuthenticator(call);
    const { staff, invitations } = await call('GET /staff');
    const account = await accountOf(email);
    expect(staff.find(({ id }) => id === account?.id)).toMatchObject({
      roles: ['administrator'],
      secondFactor: true,
    });
    expect(invitations.map(({ id }) => id)).not.toContain(invitation.id);
    const consents = await world.sql('SELECT document FROM consent WHERE person_id = $1', [account?.id]);
    expect(consents).toHaveLength(3);
    // The password works, which it would not with an address that nobody has confirmed.
    const again = await world.as()('POST /session', { body: { email, password: PASSWORD } });
    expect(again.state).toBe('second-factor');
    expect(await events('invitation.accepted', { invitationId: invitation.id })).toEqual([
      {
        actor_person: null,
        actor_system: 'sign-in',
        refs: { invitationId: invitation.id, personId: account?.id, role: 'administrator' },
      },
    ]);
  });

  it('is kept through an account that will not do, and everything missing is said at once', async () => {
    const { token } = await invited('jane.smith@example.invalid', 'lead');
    expect(faultsOf(await accept({ token }))).toEqual([
      '/name required',
      '/password required',
      '/agreed required',
    ]);
    expect(faultsOf(await accept(acceptance(token, { name: words('Jane Smith') })))).toEqual([
      '/name tells-who-you-are',
    ]);
    expect(faultsOf(await accept(acceptance(token, { password: 'aaaaaaaaaaaa' })))).toEqual([
      '/password too-easy',
    ]);
    expect(faultsOf(await accept(acceptance(token, { password: 'short' })))).toEqual(['/password too-short']);
    const old = acceptance(token, { agreed: { houseRules: 1, privacy: 0 }, health: false });
    expect(faultsOf(await accept(old))).toEqual(['/agreed/privacy not-agreed', '/health not-agreed']);
    const taken = await world.make.person({ name: 'Heather by the sea' });
    await world.sql('UPDATE person SET name_key = $2 WHERE id = $1', [taken.id, 'heatherbythesea']);
    expect(faultsOf(await accept(acceptance(token, { name: taken.name })))).toEqual(['/name taken']);
    expect((await accept(acceptance(token))).status).toBe(200);
  });

  it('is used once: twice in a row, and by two at once', async () => {
    const email = someAddress();
    const { token } = await invited(email, 'facilitator');
    expect((await accept(acceptance(token))).status).toBe(200);
    expect(refusal(await accept(acceptance(token)))).toBe('link-used');
    expect(await lookRefused(token)).toBe('link-used');

    const other = someAddress();
    const { token: raced } = await invited(other, 'facilitator');
    const answers = await Promise.all([1, 2, 3].map(() => accept(acceptance(raced))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
    expect(await world.sql('SELECT 1 FROM auth_user WHERE email = $1', [other])).toHaveLength(1);
    expect(await accountOf(other)).toMatchObject({ roles: ['facilitator'] });
  });

  it('ends after seven days, and is renewed by inviting again', async () => {
    const email = someAddress();
    const first = await invited(email, 'coordinator');
    world.clock.advance(7 * DAY);
    expect(await lookRefused(first.token)).toBe('link-expired');
    expect(refusal(await accept(acceptance(first.token)))).toBe('link-expired');
    const ofThese = async (): Promise<InvitationView[]> =>
      (await (await asAdministrator())('GET /staff')).invitations.filter((each) => each.email === email);
    expect(await ofThese()).toMatchObject([{ expired: true }]);
    const second = await invited(email, 'coordinator');
    const third = await invited(email, 'coordinator');
    expect(await ofThese()).toEqual([third.invitation]);
    expect(third.invitation.id).toBe(first.invitation.id);
    expect(await lookRefused(second.token)).toBe('link-expired');
    expect((await look(third.token)).role).toBe('coordinator');
  });

  it('is one for an address and a role, however many are sent at once', async () => {
    const email = someAddress();
    const call = await asAdministrator();
    await Promise.all(
      [1, 2, 3].map(() => call('POST /staff/invitations', { body: { email, role: 'welcomer' } })),
    );
    await call('POST /staff/invitations', { body: { email, role: 'facilitator' } });
    const mine = (await call('GET /staff')).invitations.filter((each) => each.email === email);
    expect(mine.map(({ role }) => role).sort()).toEqual(['facilitator', 'welcomer']);
  });

  it('that is withdrawn is worth nothing, and one that was accepted cannot be withdrawn', async () => {
    const { invitation, token } = await invited(someAddress(), 'lead');
    const call = await asAdministrator();
    const params = { invitationId: invitation.id };
    await call('DELETE /staff/invitations/:invitationId', { params });
    expect(await lookRefused(token)).toBe('link-expired');
    expect(refusal(await accept(acceptance(token)))).toBe('link-expired');
    expect((await call.refused('DELETE /staff/invitations/:invitationId', { params })).code).toBe(
      'not-found',
    );
    expect(await events('invitation.withdrawn', { invitationId: invitation.id })).toHaveLength(1);

    const email = someAddress();
    const raced = await invited(email, 'lead');
    const [withdrawn, accepted] = await Promise.all([
      sendJson(world.origin, {
        method: 'DELETE',
        path: `/api/staff/invitations/${raced.invitation.id}`,
        headers: { cookie: call.cookie ?? '' },
        body: '{}',
      }),
      accept(acceptance(raced.token)),
    ]);
    // One of them came first, and the other heard so.
    expect([withdrawn.status === 200, accepted.status === 200].filter(Boolean)).toHaveLength(1);
    expect((await accountOf(email)) !== undefined).toBe(accepted.status === 200);
  });

  it('to an address with an account adds the role there, at once and on open lines, and signs nobody in', async () => {
    const person = await world.make.person();
    const socket = await world.socket(person);
    const { token } = await invited(person.email, 'moderator');
    expect(await look(token)).toEqual({ email: person.email, role: 'moderator', known: true });
    const letters = await world.sql<{ words: string }>(
      `SELECT letter->'button'->>'words' AS words FROM mail WHERE address = $1 AND kind = 'invitation'`,
      [person.email],
    );
    expect(letters).toEqual([{ words: 'Take the role' }]);
    const answer = await accept({ token });
    expect([answer.text, answer.headers['set-cookie']]).toEqual(['{"state":"sign-in"}', undefined]);
    await socket.closed;
    expect(socket.facts).toEqual([{ name: 'session.ended', fact: { why: 'roles-changed' } }]);
    expect((await world.as(person)('GET /session')).me?.roles).toEqual(['moderator']);
    // Once more for a role that they have: nothing changes, nobody's line ends.
    const again = await invited(person.email, 'moderator');
    const calm = await world.socket(person);
    expect((await accept({ token: again.token })).status).toBe(200);
    expect(await calm.ask('forum:follow', { forumId: await world.make.forum() })).toMatchObject({ ok: true });
    expect(await events('role.granted', { personId: person.id })).toHaveLength(1);
  });

  it('goes with the address: whoever has it by then is who was invited', async () => {
    const [before, after] = [await world.make.person(), await world.make.person()];
    const moved = someAddress();
    const { token } = await invited(before.email, 'lead');
    const { token: other } = await invited(moved, 'coordinator');
    const change = async (id: string, email: string): Promise<void> => {
      await world.sql('UPDATE auth_user SET email = $2 WHERE id = $1', [id, email]);
    };
    await change(before.id, someAddress());
    expect((await look(token)).known).toBe(false);
    expect((await accept(acceptance(token))).status).toBe(200);
    expect((await world.as(before)('GET /session')).me?.roles).toEqual([]);
    expect(await accountOf(before.email)).toMatchObject({ roles: ['lead'] });
    await change(after.id, moved);
    expect(JSON.parse((await accept({ token: other })).text)).toEqual({ state: 'sign-in' });
    expect((await world.as(after)('GET /session')).me?.roles).toEqual(['coordinator']);
  });

  it('gives no role to an account that somebody began with the address and never confirmed', async () => {
    const email = someAddress();
    const theirs = 'what somebody else typed 81';
    await world.as()('POST /account', {
      body: {
        name: words(someName()),
        email,
        password: theirs,
        born: { year: 1970, month: 1 },
        agreed: { houseRules: 1, privacy: 1 },
        health: true,
      },
    });
    const begun = await accountOf(email);
    const { token } = await invited(email, 'administrator');
    expect((await look(token)).known).toBe(false);
    expect((await accept(acceptance(token))).status).toBe(200);
    const account = await accountOf(email);
    expect([account?.roles, account?.id === begun?.id]).toEqual([['administrator'], false]);
    const wrong = await world.as().refused('POST /session', { body: { email, password: theirs } });
    expect(wrong.code).toBe('wrong-credentials');
  });

  it('of an administrator who is one no more is withdrawn with their role', async () => {
    const leaving = await world.make.person({ roles: ['administrator', 'lead'] });
    const email = someAddress();
    await world.as(leaving)('POST /staff/invitations', { body: { email, role: 'administrator' } });
    const token = await newestToken(email);
    const call = await asAdministrator();
    const params = { personId: leaving.id };
    await call('POST /staff/:personId/roles/remove', { params, body: { role: 'lead' } });
    expect((await look(token)).role).toBe('administrator');
    await call('POST /staff/:personId/roles/remove', { params, body: { role: 'administrator' } });
    expect(await lookRefused(token)).toBe('link-expired');
    // However close: either the invitation was there to be withdrawn, or it was refused.
    const racing = await world.make.person({ roles: ['administrator'] });
    const raced = someAddress();
    await Promise.allSettled([
      world.as(racing)('POST /staff/invitations', { body: { email: raced, role: 'administrator' } }),
      call('POST /staff/:personId/roles/remove', {
        params: { personId: racing.id },
        body: { role: 'administrator' },
      }),
    ]);
    expect((await call('GET /staff')).invitations.map((each) => each.email)).not.toContain(raced);
  });

  it('is forgotten with its address a month after it has ended', async () => {
    const email = someAddress();
    const { invitation } = await invited(email, 'moderator');
    const left = () => world.sql('SELECT 1 FROM invitation WHERE id = $1', [invitation.id]);
    world.clock.advance(36 * DAY);
    await world.settled();
    expect(await left()).toHaveLength(1);
    await invited(email, 'moderator');
    world.clock.advance(2 * DAY);
    await world.settled();
    expect(await left()).toHaveLength(1);
    world.clock.advance(36 * DAY);
    await world.settled();
    expect(await left()).toHaveLength(0);
  });

  it('can be made where the service runs, for when nobody can sign in', async () => {
    const email = someAddress();
    const { invitation, url } = await world.app
      .get(InvitationsService)
      .invite(system('setup'), email, 'administrator');
    expect(invitation.invitedBy).toBeNull();
    expect((await accept(acceptance(url.split('#')[1] ?? ''))).status).toBe(200);
    expect(await events('invitation.sent', { invitationId: invitation.id })).toMatchObject([
      { actor_person: null, actor_system: 'setup' },
    ]);
  });

  it('of any shape that was never ours has expired', async () => {
    for (const token of ['x', 'x'.repeat(43), '\u0000', ' '])
      expect(await lookRefused(token)).toBe('link-expired');
  });
});

describe('a role', () => {
  it('is given and taken, once each, and holds at once on every door', async () => {
    const person = await world.make.person();
    const call = await asAdministrator();
    const params = { personId: person.id };
    let socket = await world.socket(person);
    for (let times = 0; times < 2; times += 1)
      await call('POST /staff/:personId/roles', { params, body: { role: 'lead' } });
    await socket.closed;
    expect((await world.as(person)('GET /session')).me?.roles).toEqual(['lead']);
    const listed = (await call('GET /staff')).staff.find(({ id }) => id === person.id);
    expect(listed).toEqual({
      id: person.id,
      name: person.name,
      roles: ['lead'],
      removable: ['lead'],
      secondFactor: false,
    });
    socket = await world.socket(person);
    for (let times = 0; times < 2; times += 1)
      await call('POST /staff/:personId/roles/remove', { params, body: { role: 'lead' } });
    await socket.closed;
    expect((await world.as(person)('GET /session')).me?.roles).toEqual([]);
    expect((await call('GET /staff')).staff.map(({ id }) => id)).not.toContain(person.id);
    for (const kind of ['role.granted', 'role.revoked'])
      expect(await events(kind, { personId: person.id })).toEqual([
        { actor_person: administrator.id, actor_system: null, refs: { personId: person.id, role: 'lead' } },
      ]);
  });

  it('is given to nobody who is not there, and is one that there is', async () => {
    const call = await asAdministrator();
    const nobody = { personId: randomUUID() };
    expect(
      (await call.refused('POST /staff/:personId/roles', { params: nobody, body: { role: 'lead' } })).code,
    ).toBe('not-found');
    for (const role of ['king', '', 7, null]) {
      const params = { personId: administrator.id };
      const { code } = await call.refused('POST /staff/:personId/roles', {
        params,
        body: { role: role as Role },
      });
      expect(code).toBe('validation');
    }
  });

  it('of the last administrator stays, and who is one no more learns nothing', async () => {
    const alone = await startWorld({ database: 'staff_last_spec' });
    try {
      const [one, other] = [
        await alone.make.person({ roles: ['administrator'] }),
        await alone.make.person({ roles: ['administrator'] }),
      ];
      const body = { role: 'administrator' } as const;
      const staffOf = async () => (await alone.as(one)('GET /staff')).staff.map(({ removable }) => removable);
      expect(await staffOf()).toEqual([['administrator'], ['administrator']]);
      const socket = await alone.socket(other);
      await alone.as(one)('POST /staff/:personId/roles/remove', { params: { personId: other.id }, body });
      await socket.closed;
      expect((await alone.as(other).refused('GET /staff')).code).toBe('not-found');
      expect(await staffOf()).toEqual([[]]);
      const last = await alone
        .as(one)
        .refused('POST /staff/:personId/roles/remove', { params: { personId: one.id }, body });
      expect(last.code).toBe('last-administrator');
      expect((await alone.as(one)('GET /session')).me?.roles).toEqual(['administrator']);
    } finally {
      await alone.close();
    }
  });
});

describe('a lost device', () => {
  /** Somebody with a second factor, who is signed in. */
  async function withFactor(roles: readonly Role[]): Promise<TestPerson> {
    const person = await world.make.person({ roles, password: PASSWORD });
    await addAuthenticator(world.as(person));
    return person;
  }
  const factors = (person: TestPerson) =>
    world.sql('SELECT 1 FROM authenticator WHERE person_id = $1', [person.id]);
  const requestOf = async (call: Client, person: TestPerson) =>
    (await call('GET /staff/lost-devices')).requests.find((each) => each.person.id === person.id);

  /** The person's own request: their password is right, and they have nothing for the second step. */
  async function ask(person: TestPerson): Promise<void> {
    const first = await sendJson(world.origin, {
      path: '/api/session',
      body: JSON.stringify({ email: person.email, password: PASSWORD }),
    });
    const cookie = first.headers['set-cookie']?.[0]?.split(';', 1)[0] ?? '';
    for (let times = 0; times < 2; times += 1)
      await sendJson(world.origin, { path: '/api/session/lost-device', headers: { cookie }, body: '{}' });
  }

  it('that its owner asks about is taken off by an administrator, who signs them out everywhere', async () => {
    const person = await withFactor(['moderator']);
    await ask(person);
    const call = await asAdministrator();
    const request = await requestOf(call, person);
    expect(request).toMatchObject({ askedBy: 'person', barred: null, person: { roles: ['moderator'] } });
    if (!request) throw new Error('Asked.');
    const socket = await world.socket(person);
    const params = { lostDeviceId: request.id };
    await call('POST /staff/lost-devices/:lostDeviceId/approve', { params });
    await socket.closed;
    expect(await factors(person)).toHaveLength(0);
    expect((await world.as(person)('GET /session')).me).toBeNull();
    expect(await requestOf(call, person)).toBeUndefined();
    expect((await world.mailTo(person.email)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['lost-device', 'second-factor-changed']),
    );
    // The next sign-in asks for a new one before anything else.
    const entered = await sendJson(world.origin, {
      path: '/api/session',
      body: JSON.stringify({ email: person.email, password: PASSWORD }),
    });
    expect(await signedInBy(entered)('GET /session')).toMatchObject({ needs: ['second-factor'] });
    for (const path of ['approve', 'refuse'] as const)
      expect((await call.refused(`POST /staff/lost-devices/:lostDeviceId/${path}`, { params })).code).toBe(
        'not-found',
      );
    expect(await events('lost-device.approved', { personId: person.id })).toEqual([
      {
        actor_person: administrator.id,
        actor_system: null,
        refs: { personId: person.id, lostDeviceId: request.id },
      },
    ]);
  });

  it('is decided by somebody else than who asked for it, and than who is concerned', async () => {
    const person = await withFactor(['administrator']);
    const third = world.as(await world.make.person({ roles: ['administrator'] }));
    const call = await asAdministrator();
    for (let times = 0; times < 2; times += 1)
      await call('POST /staff/:personId/lost-device', { params: { personId: person.id } });
    const request = await requestOf(call, person);
    expect(request).toMatchObject({ askedBy: 'administrator', barred: 'concerned' });
    if (!request) throw new Error('Asked.');
    const params = { lostDeviceId: request.id };
    const approve = 'POST /staff/lost-devices/:lostDeviceId/approve';
    const refuse = 'POST /staff/lost-devices/:lostDeviceId/refuse';
    const concerned = world.as(await world.make.session(person));
    for (const [each, path] of [
      [call, approve],
      [concerned, approve],
      [concerned, refuse],
    ] as const)
      expect((await each.refused(path, { params })).code).toBe('someone-else-decides');
    // Not even the service's own statements get past this.
    await expect(
      world.sql(
        'UPDATE lost_device SET decided_at = now(), approved = true, decided_by = filed_by WHERE id = $1',
        [request.id],
      ),
    ).rejects.toThrow('somebody_else_decides');
    expect((await requestOf(third, person))?.barred).toBeNull();
    await third(refuse, { params });
    expect(await factors(person)).toHaveLength(1);
    expect(await events('lost-device.refused', { lostDeviceId: request.id })).toHaveLength(1);
    // It can be asked for again.
    await call('POST /staff/:personId/lost-device', { params: { personId: person.id } });
    expect((await requestOf(third, person))?.id).not.toBe(request.id);
  });

  it('is taken back by the administrator who asked, and stays on', async () => {
    const person = await withFactor(['lead']);
    await world.make.person({ roles: ['administrator'] });
    const call = await asAdministrator();
    await call('POST /staff/:personId/lost-device', { params: { personId: person.id } });
    const request = await requestOf(call, person);
    if (!request) throw new Error('Asked.');
    const params = { lostDeviceId: request.id };
    await call('POST /staff/lost-devices/:lostDeviceId/refuse', { params });
    expect(await requestOf(call, person)).toBeUndefined();
    expect(await factors(person)).toHaveLength(1);
    expect((await world.mailTo(person.email)).map(({ kind }) => kind)).toContain('lost-device-withdrawn');
    expect(await events('lost-device.stopped', { lostDeviceId: request.id })).toEqual([
      {
        actor_person: administrator.id,
        actor_system: null,
        refs: { personId: person.id, lostDeviceId: request.id },
      },
    ]);
    // It is gone for everybody.
    for (const path of ['approve', 'refuse'] as const)
      expect((await call.refused(`POST /staff/lost-devices/:lostDeviceId/${path}`, { params })).code).toBe(
        'not-found',
      );
  });

  it('that its owner asks about is decided by who asked for them before: the older request gives way', async () => {
    const person = await withFactor(['administrator']);
    await world.make.person({ roles: ['administrator'] });
    const call = await asAdministrator();
    await call('POST /staff/:personId/lost-device', { params: { personId: person.id } });
    const filed = await requestOf(call, person);
    world.clock.advance(MINUTE);
    await ask(person);
    const own = await requestOf(call, person);
    expect(own).toMatchObject({ askedBy: 'person', barred: null, askedAt: world.clock.now().toISOString() });
    if (!filed || !own) throw new Error('Asked.');
    expect(await events('lost-device.stopped', { lostDeviceId: filed.id })).toHaveLength(1);
    // What stood on an open page meanwhile decides about nothing.
    const approve = 'POST /staff/lost-devices/:lostDeviceId/approve';
    expect((await call.refused(approve, { params: { lostDeviceId: filed.id } })).code).toBe('not-found');
    const concerned = world.as(await world.make.session(person));
    expect((await concerned.refused(approve, { params: { lostDeviceId: own.id } })).code).toBe(
      'someone-else-decides',
    );
    // An administrator who asks once more changes nothing, and so may still decide.
    world.clock.advance(MINUTE);
    const later = await asAdministrator();
    await later('POST /staff/:personId/lost-device', { params: { personId: person.id } });
    expect(await requestOf(later, person)).toEqual(own);
    await later(approve, { params: { lostDeviceId: own.id } });
    expect(await factors(person)).toHaveLength(0);
  });

  it('that its owner asks about once more is as old as the first time, and may be taken back by them', async () => {
    const person = await withFactor(['administrator']);
    await ask(person);
    const call = await asAdministrator();
    const first = await requestOf(call, person);
    if (!first) throw new Error('Asked.');
    world.clock.advance(MINUTE);
    await ask(person);
    expect(await requestOf(call, person)).toEqual(first);
    const concerned = world.as(await world.make.session(person));
    await concerned('POST /staff/lost-devices/:lostDeviceId/refuse', { params: { lostDeviceId: first.id } });
    expect(await requestOf(call, person)).toBeUndefined();
    expect(await factors(person)).toHaveLength(1);
  });

  it('is not asked about for somebody when nobody else could say yes: they ask themself', async () => {
    const alone = await startWorld({ database: 'staff_pair_spec' });
    try {
      const one = await alone.make.person({ roles: ['administrator'] });
      const call = alone.as(one);
      for (const roles of [['administrator'], ['lead']] as const) {
        const other = await alone.make.person({ roles });
        await alone.sql(`INSERT INTO authenticator (person_id, sealed_secret) VALUES ($1, '')`, [other.id]);
        const params = { personId: other.id };
        const refused = await call.refused('POST /staff/:personId/lost-device', { params });
        expect(refused.code).toBe('someone-else-decides');
        expect((await call('GET /staff/lost-devices')).requests).toEqual([]);
        if (roles[0] === 'administrator')
          await call('POST /staff/:personId/roles/remove', { params, body: { role: 'administrator' } });
      }
    } finally {
      await alone.close();
    }
  });

  it('is not taken off by who became an administrator after it was asked: they may be another face of who asked', async () => {
    const person = await withFactor(['lead']);
    await world.make.person({ roles: ['administrator'] });
    const call = await asAdministrator();
    await call('POST /staff/:personId/lost-device', { params: { personId: person.id } });
    world.clock.advance(MINUTE);
    const { token } = await invited(someAddress(), 'administrator');
    const other = signedInBy(await accept(acceptance(token)));
    await addAuthenticator(other);
    const request = await requestOf(other, person);
    expect(request?.barred).toBe('appointed-since');
    if (!request) throw new Error('Asked.');
    const params = { lostDeviceId: request.id };
    const approve = 'POST /staff/lost-devices/:lostDeviceId/approve';
    expect((await other.refused(approve, { params })).code).toBe('appointed-since');
    expect(await factors(person)).toHaveLength(1);
    // To leave it on takes nothing from anybody. Asked for again, it is newer than the role.
    await other('POST /staff/lost-devices/:lostDeviceId/refuse', { params });
    await call('POST /staff/:personId/lost-device', { params: { personId: person.id } });
    const again = await requestOf(other, person);
    expect(again?.barred).toBeNull();
    await other(approve, { params: { lostDeviceId: again?.id ?? request.id } });
    expect(await factors(person)).toHaveLength(0);
  });

  it('is decided once when two decide at once', async () => {
    const person = await withFactor([]);
    await ask(person);
    const [one, other] = [
      world.as(await world.make.person({ roles: ['administrator'] })),
      world.as(await world.make.person({ roles: ['administrator'] })),
    ];
    const request = await requestOf(one, person);
    if (!request) throw new Error('Asked.');
    const params = { lostDeviceId: request.id };
    const outcomes = await Promise.allSettled([
      one('POST /staff/lost-devices/:lostDeviceId/approve', { params }),
      other('POST /staff/lost-devices/:lostDeviceId/refuse', { params }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await factors(person)).length).toBe(outcomes[0].status === 'fulfilled' ? 0 : 1);
  });

  it('is asked about for those alone who have a second factor', async () => {
    const call = await asAdministrator();
    for (const personId of [(await world.make.person()).id, randomUUID()])
      expect((await call.refused('POST /staff/:personId/lost-device', { params: { personId } })).code).toBe(
        'not-found',
      );
  });

  it('is decided by nobody whose role has ended since they came through the door', async () => {
    const person = await withFactor([]);
    await ask(person);
    const former = await world.make.person({ roles: ['administrator'] });
    const request = await requestOf(world.as(former), person);
    if (!request) throw new Error('Asked.');
    const call = await asAdministrator();
    await call('POST /staff/:personId/roles/remove', {
      params: { personId: former.id },
      body: { role: 'administrator' },
    });
    const late = world.app.get(LostDevicesService).decide(former.actor, request.id, true);
    await expect(late).rejects.toThrow('not-found');
    expect(await factors(person)).toHaveLength(1);
  });
});

describe('addresses', () => {
  it('of people who were invited stand in no event, job, log line or metric', async () => {
    const canary = `zanzibar${randomUUID().replaceAll('-', '')}`;
    const email = `${canary}@example.invalid`;
    const { token, invitation } = await invited(email, 'moderator');
    const call = await asAdministrator();
    await call.refused('POST /staff/invitations', { body: { email: `${canary}@`, role: 'lead' } });
    await call.refused('POST /staff/invitations', { body: { email, role: canary as Role } });
    await look(token);
    await accept(acceptance(token, { password: 'aaaaaaaaaa' }));
    await accept(acceptance(token));
    await call.refused('DELETE /staff/invitations/:invitationId', {
      params: { invitationId: invitation.id },
    });
    await world.settled();
    const kept = await world.app
      .get(Database)
      .read(system('audit'))
      .rows({
        text: `SELECT 1 FROM event WHERE refs::text ILIKE '%' || $1 || '%' OR refs::text ILIKE '%' || $2 || '%'
             UNION ALL SELECT 1 FROM event_reason WHERE reason ILIKE '%' || $1 || '%'`,
        values: [canary, token],
      });
    const jobs = await world.sql(`SELECT 1 FROM pgboss.job WHERE data::text ILIKE '%' || $1 || '%'`, [
      canary,
    ]);
    expect([kept, jobs]).toEqual([[], []]);
    const metrics = await (await fetch(`${world.origin}/api/metrics`)).text();
    for (const said of [world.logged(), metrics]) {
      expect(said.toLowerCase()).not.toContain(canary);
      expect(said).not.toContain(token);
    }
    // Of the link only a hash is stored.
    expect(await world.sql('SELECT 1 FROM invitation i WHERE i::text LIKE $1', [`%${token}%`])).toEqual([]);
  });
});
