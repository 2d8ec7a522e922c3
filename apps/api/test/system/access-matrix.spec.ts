import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { VaultWords } from '@blether/contracts/brand';
import { PROBLEMS } from '@blether/contracts/problems';
import type { ProblemCode } from '@blether/contracts/problems';
import { ROLES } from '@blether/contracts/roles';
import type { Role } from '@blether/contracts/roles';
import { ROUTES } from '@blether/contracts/routes';
import type { RouteKey } from '@blether/contracts/routes';
import { SOCKET_REQUESTS } from '@blether/contracts/sockets';
import type { SocketRequest } from '@blether/contracts/sockets';
import { VaultService } from '../../src/members/vault.service.js';
import { Refused } from '../harness/client.js';
import type { TestSocket } from '../harness/client.js';
import { clientId } from '../harness/makers.js';
import type { TestPerson } from '../harness/makers.js';
import { openSignUp } from '../harness/open-sign-up.js';
import { problemOf, sendJson, sendRaw } from '../harness/raw.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

const CALLERS = ['signed out', 'member', ...ROLES, 'administrator and moderator'] as const;
type Caller = (typeof CALLERS)[number];

/** `allowed`: with what was asked for in it. `empty`: answered, and nobody's words are in it. Otherwise the problem. */
type Answer = 'allowed' | 'empty' | ProblemCode;
/** What everybody gets whom the row does not name. */
type Row = Partial<Record<Caller, Answer>> & { readonly everybody: Answer };

// Who is an administrator and nothing else runs the service and reads nobody's words.

/** Whoever has a role keeps a second factor. */
const MUST_KEEP_ONE = Object.fromEntries(
  [...ROLES, 'administrator and moderator'].map((caller) => [caller, 'second-factor-needed']),
) as Partial<Record<Caller, Answer>>;

/** What is for administrators is not even there for anybody else. */
const ADMINISTRATORS: Row = {
  everybody: 'not-found',
  'signed out': 'not-signed-in',
  administrator: 'allowed',
  'administrator and moderator': 'allowed',
};

const ROUTE_ROWS: Record<RouteKey, Row> = {
  'POST /session': { everybody: 'allowed' },
  'GET /session': { everybody: 'allowed', 'signed out': 'empty' },
  'POST /session/stay': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'DELETE /session': { everybody: 'allowed' },
  // What they ask for does not exist, which is all that anybody learns.
  'POST /session/second-factor': { everybody: 'prove-it-is-you' },
  'POST /session/lost-device': { everybody: 'prove-it-is-you' },
  'POST /session/link': { everybody: 'allowed' },
  'POST /session/link/use': { everybody: 'link-expired' },
  'POST /session/passkey/begin': { everybody: 'allowed' },
  'POST /session/passkey': { everybody: 'wrong-code' },
  'POST /account': { everybody: 'allowed' },
  'POST /account/confirm': { everybody: 'link-expired' },
  'POST /account/confirm/again': { everybody: 'allowed' },
  'GET /account': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'PUT /account/name': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'PUT /account/email': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'POST /account/email/confirm': { everybody: 'link-expired' },
  'PUT /account/password': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'POST /account/authenticator': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'POST /account/authenticator/confirm': { everybody: 'wrong-code', 'signed out': 'not-signed-in' },
  'POST /account/authenticator/remove': {
    everybody: 'allowed',
    'signed out': 'not-signed-in',
    ...MUST_KEEP_ONE,
  },
  'POST /account/recovery-codes': { everybody: 'not-found', 'signed out': 'not-signed-in' },
  'POST /account/passkeys/begin': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'POST /account/passkeys': { everybody: 'wrong-code', 'signed out': 'not-signed-in' },
  'POST /account/passkeys/:passkeyId/remove': { everybody: 'not-found', 'signed out': 'not-signed-in' },
  'DELETE /account/sessions/:sessionId': { everybody: 'not-found', 'signed out': 'not-signed-in' },
  'DELETE /account/sessions': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'POST /account/consent': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'POST /account/close': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'GET /staff': ADMINISTRATORS,
  'POST /staff/invitations': ADMINISTRATORS,
  'DELETE /staff/invitations/:invitationId': ADMINISTRATORS,
  'POST /invitations/look': { everybody: 'link-expired' },
  'POST /invitations/accept': { everybody: 'link-expired' },
  'POST /staff/:personId/roles': ADMINISTRATORS,
  'POST /staff/:personId/roles/remove': ADMINISTRATORS,
  'GET /staff/lost-devices': ADMINISTRATORS,
  'POST /staff/:personId/lost-device': ADMINISTRATORS,
  'POST /staff/lost-devices/:lostDeviceId/approve': ADMINISTRATORS,
  'POST /staff/lost-devices/:lostDeviceId/refuse': ADMINISTRATORS,
  'GET /demo/people': { everybody: 'not-found' },
  'POST /demo/session': { everybody: 'not-found' },
  // One's own, also to who runs the service: the row of nobody else is ever asked for.
  'GET /account/contact': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'PUT /account/contact': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'GET /forums': { everybody: 'allowed', 'signed out': 'not-signed-in', administrator: 'empty' },
  'GET /forums/:forumId/topics': {
    everybody: 'allowed',
    'signed out': 'not-signed-in',
    administrator: 'not-found',
  },
  'POST /forums/:forumId/topics': {
    everybody: 'allowed',
    'signed out': 'not-signed-in',
    administrator: 'not-found',
  },
  'GET /topics/:topicId': { everybody: 'allowed', 'signed out': 'not-signed-in', administrator: 'not-found' },
  'POST /topics/:topicId/posts': {
    everybody: 'allowed',
    'signed out': 'not-signed-in',
    administrator: 'not-found',
  },
  'GET /notices': { everybody: 'allowed', 'signed out': 'not-signed-in', administrator: 'empty' },
  'POST /notices/read': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'GET /service': { everybody: 'allowed' },
  'GET /documents/:kind': { everybody: 'allowed' },
  'GET /help': { everybody: 'allowed' },
  'GET /staff/attention': {
    everybody: 'allowed',
    'signed out': 'not-signed-in',
    member: 'not-found',
    welcomer: 'not-found',
    facilitator: 'not-found',
  },
  'POST /documents/:kind': ADMINISTRATORS,
  'GET /admin/overview': ADMINISTRATORS,
  'GET /admin/settings': ADMINISTRATORS,
  'PUT /admin/settings/:key': ADMINISTRATORS,
  'GET /admin/documents/:kind': ADMINISTRATORS,
  'GET /admin/helplines': ADMINISTRATORS,
  'POST /admin/helplines': ADMINISTRATORS,
  'PUT /admin/helplines/:helplineId': ADMINISTRATORS,
  'POST /admin/helplines/:helplineId/confirm': ADMINISTRATORS,
  'PUT /admin/helplines/:helplineId/retired': ADMINISTRATORS,
};

const DEMO_ROWS: Partial<Record<RouteKey, Row>> = {
  'GET /demo/people': { everybody: 'allowed' },
  'POST /demo/session': { everybody: 'allowed' },
};

const EVENT_ROWS: Record<SocketRequest, Row> = {
  'forum:follow': { everybody: 'allowed', 'signed out': 'not-signed-in', administrator: 'not-found' },
  'forum:unfollow': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'topic:follow': { everybody: 'allowed', 'signed out': 'not-signed-in', administrator: 'not-found' },
  'topic:unfollow': { everybody: 'allowed', 'signed out': 'not-signed-in' },
};

const expected = (row: Row): Record<string, Answer> =>
  Object.fromEntries(CALLERS.map((caller) => [caller, row[caller] ?? row.everybody]));

const PASSWORD = 'a password for the matrix';
/** The demo answers to this machine's own names alone, at the port it is configured with. */
const DEMO_HOST = 'localhost:3000';
const TITLE = 'Words that only readers see';
const BODY = 'More words that only readers see';

function rolesOf(caller: Caller): readonly Role[] {
  if (caller === 'signed out' || caller === 'member') return [];
  return caller === 'administrator and moderator' ? ['administrator', 'moderator'] : [caller];
}

/** One of each kind, each with something in their vault and a notice about a topic that somebody else started. */
async function community(world: World) {
  const people = new Map<Caller, TestPerson>();
  for (const caller of CALLERS) {
    if (caller !== 'signed out') people.set(caller, await world.make.person({ roles: rolesOf(caller) }));
  }
  const author = await world.make.person({ password: PASSWORD });
  const { topic } = await world.make.topic({ by: author, title: TITLE, body: BODY });
  for (const { id, actor } of people.values()) {
    await world.app.get(VaultService).changeOwn(actor, { realName: `Vault of ${id}` as VaultWords });
    await world.sql(
      `INSERT INTO notice (person_id, kind, topic_id, count, at) VALUES ($1, 'reply', $2, 1, now())`,
      [id, topic.id],
    );
    await world.sql('INSERT INTO notice_box (person_id, unread, head) VALUES ($1, 1, 1)', [id]);
  }
  return { people, author, topic };
}

// Every caller's password is hashed, one at a time, on a machine that others use too.
jest.setTimeout(30_000);

let world: World;
let people: Map<Caller, TestPerson>;
let author: TestPerson;
let ids: Record<string, string>;
beforeAll(async () => {
  world = await startWorld({ database: 'matrix' });
  const made = await community(world);
  ({ people, author } = made);
  await openSignUp(world);
  const [helpline] = await world.sql<{ id: string }>('SELECT id FROM helpline LIMIT 1');
  ids = {
    // Ids of nothing, and of somebody else's.
    ':passkeyId': randomUUID(),
    ':sessionId': author.actor.sessionId,
    ':forumId': made.topic.forumId,
    ':topicId': made.topic.id,
    ':personId': author.id,
    ':helplineId': helpline?.id ?? '',
    ':kind': 'privacy',
    ':key': 'neutral-title',
  };
});
afterAll(() => world.close());

/** What a call uses up is made anew for each: an open invitation, somebody's request about a lost device. */
async function prepare(key: RouteKey): Promise<void> {
  if (key.includes(':invitationId'))
    ids[':invitationId'] = await newId(
      `INSERT INTO invitation (token_hash, email, role, invited_at, expires_at)
       VALUES (sha256(gen_random_uuid()::text::bytea), gen_random_uuid() || '@example.invalid', 'lead', now(), now())
       RETURNING id`,
    );
  if (!key.includes('lost-device') || key === 'POST /session/lost-device') return;
  const { id } = await world.make.person();
  ids[':personId'] = id;
  await world.sql(`INSERT INTO authenticator (person_id, sealed_secret) VALUES ($1, '')`, [id]);
  if (key !== 'POST /staff/:personId/lost-device')
    ids[':lostDeviceId'] = await newId(
      'INSERT INTO lost_device (person_id, filed_by, asked_at) VALUES ($1, $1, now()) RETURNING id',
      [id],
    );
}

async function newId(sql: string, values: unknown[] = []): Promise<string> {
  return (await world.sql<{ id: string }>(sql, values))[0]?.id ?? '';
}

/** A name that nobody has, and that looks like no phone number. */
const someName = (): string => `Name ${randomUUID().replace(/[^a-f]/g, '')}`;

/** A body that the route accepts; made anew for each call. */
const BODIES: Partial<Record<RouteKey, () => object | Promise<object>>> = {
  'POST /session': () => ({ email: author.email, password: PASSWORD }),
  'POST /session/second-factor': () => ({ code: '123456' }),
  'POST /session/link': () => ({ email: 'nobody@example.invalid' }),
  'POST /session/link/use': () => ({ token: 'x'.repeat(43) }),
  'POST /session/passkey': () => ({ response: { id: 'nobody' } }),
  'POST /account': () => ({
    name: someName(),
    email: `${randomUUID()}@example.invalid`,
    password: 'a kettle, a boat and 7 hills',
    born: { year: 1970, month: 1 },
    agreed: { houseRules: 1, privacy: 1 },
    health: true,
  }),
  'POST /account/confirm': () => ({ token: 'x'.repeat(43) }),
  'POST /account/confirm/again': () => ({ email: 'nobody@example.invalid' }),
  'PUT /account/name': () => ({ name: someName() }),
  'PUT /account/email': () => ({ email: `${randomUUID()}@example.invalid` }),
  'POST /account/email/confirm': () => ({ token: 'x'.repeat(43) }),
  'PUT /account/password': () => ({ password: 'a kettle, a boat and 7 hills' }),
  'POST /account/authenticator': () => ({}),
  'POST /account/authenticator/confirm': () => ({ code: '123456' }),
  'POST /account/authenticator/remove': () => ({}),
  'POST /account/recovery-codes': () => ({}),
  'POST /account/passkeys/begin': () => ({}),
  'POST /account/passkeys': () => ({ name: 'My phone', response: { id: 'nobody' } }),
  'POST /account/passkeys/:passkeyId/remove': () => ({}),
  'POST /account/consent': () => ({ agreed: { houseRules: 1, privacy: 1 } }),
  'POST /account/close': () => ({}),
  'POST /staff/invitations': () => ({ email: 'nobody@example.invalid', role: 'moderator' }),
  'POST /invitations/look': () => ({ token: 'x'.repeat(43) }),
  'POST /invitations/accept': () => ({ token: 'x'.repeat(43) }),
  'POST /staff/:personId/roles': () => ({ role: 'welcomer' }),
  'POST /staff/:personId/roles/remove': () => ({ role: 'welcomer' }),
  'POST /demo/session': () => ({ personId: author.id }),
  'PUT /account/contact': () => ({ postcode: 'IV1 1AA' }),
  'POST /forums/:forumId/topics': () => ({ clientId: clientId(), title: TITLE, body: BODY }),
  'POST /topics/:topicId/posts': () => ({ clientId: clientId(), body: BODY }),
  'POST /notices/read': () => ({ noticeIds: [] }),
  'POST /documents/:kind': async () => ({
    text: 'A statement.',
    // Not yet: it would ask every caller of the rows below to agree first.
    appliesFrom: new Date(world.clock.now().getTime() + 30 * 24 * 3_600_000).toISOString(),
    basedOn: (
      await world.sql<{ n: number }>(`SELECT max(version) AS n FROM document WHERE kind = 'privacy'`)
    )[0]?.n,
  }),
  'PUT /admin/settings/:key': () => ({ value: 'Notes' }),
  'POST /admin/helplines': () => HELPLINE,
  'PUT /admin/helplines/:helplineId': async () => ({ ...HELPLINE, revision: await revision() }),
  'POST /admin/helplines/:helplineId/confirm': async () => ({
    revision: await revision(),
    reviewBy: new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 10),
  }),
  'PUT /admin/helplines/:helplineId/retired': () => ({ retired: true }),
};

const HELPLINE = {
  name: 'A new line',
  phone: '0800 000 000',
  text: null,
  web: null,
  hours: 'Always open',
  needs: ['information'],
  places: ['UK'],
  position: 20,
};

async function revision(): Promise<number | undefined> {
  const [row] = await world.sql<{ revision: number }>('SELECT revision FROM helpline WHERE id = $1', [
    ids[':helplineId'],
  ]);
  return row?.revision;
}

/** What an answer holds when its caller was let through: somebody's words, or the caller themself. */
const HOLDS: Record<RouteKey, (text: string, caller: TestPerson | undefined) => boolean> = {
  'POST /session': (text) => text.includes(author.id),
  'GET /session': (text, caller) => caller !== undefined && text.includes(caller.id),
  'POST /session/stay': (text) => text.includes('"endsAt":'),
  'DELETE /session': (text) => text === '{}',
  'POST /session/second-factor': () => false,
  'POST /session/lost-device': () => false,
  'POST /session/link': (text) => text === '{}',
  'POST /session/link/use': () => false,
  'POST /session/passkey/begin': (text) => text.includes('"challenge":'),
  'POST /session/passkey': () => false,
  'POST /account': (text) => text === '{"support":null}',
  'POST /account/confirm': () => false,
  'POST /account/confirm/again': (text) => text === '{}',
  'GET /account': (text, caller) => caller !== undefined && text.includes(caller.email),
  'PUT /account/name': (text, caller) => caller !== undefined && text.includes(caller.id),
  'PUT /account/email': (text) => text === '{}',
  'POST /account/email/confirm': () => false,
  'PUT /account/password': (text) => text === '{}',
  'POST /account/authenticator': (text) => text.includes('otpauth:'),
  'POST /account/authenticator/confirm': () => false,
  'POST /account/authenticator/remove': (text) => text === '{}',
  'POST /account/recovery-codes': () => false,
  'POST /account/passkeys/begin': (text) => text.includes('"challenge":'),
  'POST /account/passkeys': () => false,
  'POST /account/passkeys/:passkeyId/remove': () => false,
  'DELETE /account/sessions/:sessionId': () => false,
  'DELETE /account/sessions': (text) => text === '{}',
  'POST /account/consent': (text) => text === '{}',
  'POST /account/close': (text) => text === '{}',
  'GET /staff': (text) => text.includes('"secondFactor":'),
  'POST /staff/invitations': (text) => text.includes('nobody@example.invalid'),
  'DELETE /staff/invitations/:invitationId': (text) => text === '{}',
  'POST /invitations/look': () => false,
  'POST /invitations/accept': () => false,
  'POST /staff/:personId/roles': (text) => text === '{}',
  'POST /staff/:personId/roles/remove': (text) => text === '{}',
  'GET /staff/lost-devices': (text) => text.includes('"askedBy":"person"'),
  'POST /staff/:personId/lost-device': (text) => text === '{}',
  'POST /staff/lost-devices/:lostDeviceId/approve': (text) => text === '{}',
  'POST /staff/lost-devices/:lostDeviceId/refuse': (text) => text === '{}',
  'GET /demo/people': (text) => text.includes('Rowan'),
  'POST /demo/session': (text) => text.includes('"me":'),
  // Their own, and nothing of anybody else's.
  'GET /account/contact': (text, caller) =>
    caller !== undefined && text.split('Vault of').length === 2 && text.includes(`Vault of ${caller.id}`),
  'PUT /account/contact': (text, caller) =>
    caller !== undefined && text.split('Vault of').length === 2 && text.includes(`Vault of ${caller.id}`),
  'GET /forums': (text) => text.includes('"about":'),
  'GET /forums/:forumId/topics': (text) => text.includes(TITLE),
  'POST /forums/:forumId/topics': (text) => text.includes(TITLE),
  'GET /topics/:topicId': (text) => text.includes(BODY),
  'POST /topics/:topicId/posts': (text) => text.includes(BODY),
  'GET /notices': (text) => text.includes(TITLE),
  'POST /notices/read': (text) => text.includes('"unread":1'),
  'GET /service': (text) => text.includes('"minimumAge":18'),
  'GET /documents/:kind': (text) => text.includes('Privacy statement'),
  'GET /help': (text) => text.includes('116 123'),
  'GET /staff/attention': (text) => text.includes('"attention":'),
  'POST /documents/:kind': (text) => text.includes('"version":'),
  'GET /admin/overview': (text) => text.includes('"signUpClosed":'),
  'GET /admin/settings': (text) => text.includes('"neutral-title"'),
  'PUT /admin/settings/:key': (text) => text.includes('"value":"Notes"'),
  'GET /admin/documents/:kind': (text) => text.includes('"versions":'),
  'GET /admin/helplines': (text) => text.includes('116 123'),
  'POST /admin/helplines': (text) => text.includes('A new line'),
  'PUT /admin/helplines/:helplineId': (text) => text.includes('A new line'),
  'POST /admin/helplines/:helplineId/confirm': (text) => text.includes('"state":"confirmed"'),
  'PUT /admin/helplines/:helplineId/retired': (text) => text.includes('"state":"retired"'),
};

const ENDS_SESSIONS: readonly RouteKey[] = [
  'DELETE /session',
  'DELETE /account/sessions',
  'PUT /account/password',
];

async function callAs(caller: Caller, key: RouteKey): Promise<Answer> {
  const standing = people.get(caller);
  // What ends sessions must not end those that the other rows call with, and who leaves is not called with again.
  const person =
    standing &&
    (key === 'POST /account/close'
      ? await world.make.person({ roles: rolesOf(caller) })
      : ENDS_SESSIONS.includes(key)
        ? await world.make.session(await world.make.person({ roles: rolesOf(caller) }))
        : standing);
  const [method = '', pattern = ''] = key.split(' ');
  await prepare(key);
  const body = await BODIES[key]?.();
  const answer = await (body ? sendJson : sendRaw)(world.origin, {
    method,
    path: `/api${pattern.replace(/:\w+/g, (name) => ids[name] ?? name)}`,
    headers: person ? { cookie: person.cookie } : {},
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (answer.status !== 200) {
    const problem = problemOf(answer);
    expect([problem.status, answer.text.includes(TITLE)]).toEqual([answer.status, false]);
    expect(PROBLEMS[problem.code].status).toBe(answer.status);
    return problem.code;
  }
  if (HOLDS[key](answer.text, person)) return 'allowed';
  expect(answer.text).not.toContain('only readers see');
  return 'empty';
}

describe('routes', () => {
  it('each have a row here, and no row is of a route that is gone', () => {
    expect(Object.keys(ROUTE_ROWS).sort()).toEqual(Object.keys(ROUTES).sort());
  });

  it.each(Object.entries(ROUTE_ROWS) as [RouteKey, Row][])('%s', async (key, row) => {
    const answers: Record<string, Answer> = {};
    for (const caller of CALLERS) answers[caller] = await callAs(caller, key);
    expect(answers).toEqual(expected(row));
  });

  it('of the demo are not even there by another method', async () => {
    for (const path of ['/api/demo/people', '/api/demo/session', '/api/demo']) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS']) {
        expect([path, method, problemOf(await sendRaw(world.origin, { method, path })).code]).toEqual([
          path,
          method,
          'not-found',
        ]);
      }
    }
  });
});

describe('socket events', () => {
  const sockets = new Map<Caller, TestSocket>();
  beforeAll(async () => {
    for (const [caller, person] of people) sockets.set(caller, await world.socket(person));
  });

  async function askAs(caller: Caller, name: SocketRequest): Promise<Answer> {
    const socket = sockets.get(caller);
    if (!socket) {
      const refused: unknown = await world.socket().catch((error: unknown) => error);
      if (!(refused instanceof Refused)) throw new Error('A socket without a session was let in.');
      return refused.problem.code;
    }
    const id = name.startsWith('forum:') ? { forumId: ids[':forumId'] } : { topicId: ids[':topicId'] };
    const answer = await socket.ask(name, id as never);
    if (!answer.ok) return answer.problem.code;
    const reply: object = answer.reply;
    // Whoever may follow is told how far the log has got; whoever may not learns no number.
    expect('head' in reply).toBe(name.endsWith(':follow'));
    return 'allowed';
  }

  it('each have a row here, and no row is of an event that is gone', () => {
    expect(Object.keys(EVENT_ROWS).sort()).toEqual(Object.keys(SOCKET_REQUESTS).sort());
  });

  it.each(Object.entries(EVENT_ROWS) as [SocketRequest, Row][])('%s', async (name, row) => {
    const answers: Record<string, Answer> = {};
    for (const caller of CALLERS) answers[caller] = await askAs(caller, name);
    expect(answers).toEqual(expected(row));
  });

  it('bring facts to those who may follow, and none to an administrator who tried', async () => {
    const topicId = ids[':topicId'] as never;
    for (const socket of sockets.values()) await socket.ask('topic:follow', { topicId });
    const { post } = await world.as(author)('POST /topics/:topicId/posts', {
      params: { topicId },
      body: { clientId: clientId(), body: BODY as never },
    });
    for (const [caller, socket] of sockets) {
      if (caller !== 'administrator')
        await socket.until(({ name, fact }) => name === 'post.shown' && fact.post.id === post.id);
    }
    // An answer comes behind every fact that was sent before it.
    await sockets.get('administrator')?.ask('topic:unfollow', { topicId });
    expect(sockets.get('administrator')?.facts).toEqual([]);
  });
});

describe('routes of the demo, in demo mode', () => {
  let demo: World;
  let callers: Map<Caller, TestPerson>;
  beforeAll(async () => {
    demo = await startWorld({ database: 'matrix_demo', demo: true });
    callers = (await community(demo)).people;
    // The demo's whole community is written before it answers.
  }, 60_000);
  afterAll(() => demo.close());

  const headersOf = (caller: Caller): Record<string, string> => ({
    host: DEMO_HOST,
    ...(callers.has(caller) ? { cookie: callers.get(caller)?.cookie ?? '' } : {}),
  });

  it('each have a row here', () => {
    const ofDemo = Object.keys(ROUTES).filter((key) => key.includes(' /demo/'));
    expect(Object.keys(DEMO_ROWS).sort()).toEqual(ofDemo.sort());
  });

  it.each(Object.entries(DEMO_ROWS) as [RouteKey, Row][])('%s', async (key, row) => {
    const listed = await sendRaw(demo.origin, { path: '/api/demo/people', headers: headersOf('signed out') });
    const { first: ofDemo } = JSON.parse(listed.text) as { first: { id: string }[] };
    const answers: Record<string, Answer> = {};
    for (const caller of CALLERS) {
      const answer =
        key === 'GET /demo/people'
          ? await sendRaw(demo.origin, { path: '/api/demo/people', headers: headersOf(caller) })
          : await sendJson(demo.origin, {
              path: '/api/demo/session',
              headers: headersOf(caller),
              body: JSON.stringify({ personId: ofDemo[0]?.id }),
            });
      answers[caller] =
        answer.status === 200 && HOLDS[key](answer.text, undefined) ? 'allowed' : problemOf(answer).code;
    }
    expect(answers).toEqual(expected(row));
  });

  it('make nobody into somebody who is not of the demo', async () => {
    const body = JSON.stringify({ personId: callers.get('administrator')?.id });
    const answer = await sendJson(demo.origin, {
      path: '/api/demo/session',
      headers: headersOf('member'),
      body,
    });
    expect(problemOf(answer).code).toBe('not-found');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});
