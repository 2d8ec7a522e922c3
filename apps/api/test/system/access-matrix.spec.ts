import { randomBytes, randomUUID } from 'node:crypto';
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
import { newServerKeys } from '../../src/cases/on-call/push-message.js';
import { ReportsService } from '../../src/safety/reports/reports.service.js';
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

/** The desk is there for who works at it. */
const DESK: Row = {
  everybody: 'not-found',
  'signed out': 'not-signed-in',
  moderator: 'allowed',
  lead: 'allowed',
  'service-manager': 'allowed',
  'administrator and moderator': 'allowed',
};
const LEADS: Row = {
  everybody: 'not-found',
  'signed out': 'not-signed-in',
  lead: 'allowed',
  'service-manager': 'allowed',
};

/** The rota is for those who work by it. */
const ROTA: Row = { ...DESK, coordinator: 'allowed' };
/** Who can sit at the desk, or be on a rota. */
const SITTERS: Row = { ...DESK, 'service-manager': 'not-found' };
/** Read by others of the staff, written by leads and coordinators. */
const ROTA_EDITORS: Row = {
  everybody: 'not-found',
  'signed out': 'not-signed-in',
  moderator: 'forbidden',
  'service-manager': 'forbidden',
  'administrator and moderator': 'forbidden',
  lead: 'allowed',
  coordinator: 'allowed',
};
const WEBHOOK: Row = { ...ADMINISTRATORS, lead: 'allowed' };
/** What is not the caller's is not there. */
const NOT_THEIRS: Row = { everybody: 'not-found', 'signed out': 'not-signed-in' };

const ROUTE_ROWS: Record<RouteKey, Row> = {
  'GET /rota': ROTA,
  'GET /rota/now': ROTA,
  'POST /rota/shifts': ROTA_EDITORS,
  'PUT /rota/shifts/:shiftId': ROTA_EDITORS,
  'POST /rota/shifts/:shiftId/end': ROTA_EDITORS,
  'POST /rota/shifts/:shiftId/day': ROTA_EDITORS,
  'POST /rota/shifts/:shiftId/offer': NOT_THEIRS,
  'POST /rota/offers/:offerId/take': NOT_THEIRS,
  'POST /rota/offers/:offerId/withdraw': NOT_THEIRS,
  'POST /duty': SITTERS,
  'POST /duty/heartbeat': SITTERS,
  'POST /duty/end': SITTERS,
  'GET /on-call': { ...ROTA, administrator: 'allowed' },
  'GET /on-call/me': DESK,
  'PUT /on-call/me': DESK,
  'POST /on-call/test': DESK,
  'POST /on-call/push': DESK,
  'DELETE /on-call/push/:pushId': NOT_THEIRS,
  'GET /on-call/webhook': WEBHOOK,
  'PUT /on-call/webhook': WEBHOOK,
  'POST /on-call/webhook/test': WEBHOOK,
  'GET /desk': DESK,
  'POST /desk/next': DESK,
  'GET /desk/queue': LEADS,
  'GET /desk/overview': LEADS,
  'GET /desk/policy': DESK,
  // The caller has the case, if they can have any; what nobody has is given by "Next case", or taken by a lead.
  'GET /desk/cases/:caseId': DESK,
  'POST /desk/cases/:caseId/claim': LEADS,
  'POST /desk/cases/:caseId/heartbeat': DESK,
  'POST /desk/cases/:caseId/return': DESK,
  'POST /desk/cases/:caseId/raise': DESK,
  'POST /desk/cases/:caseId/notes': DESK,
  'POST /desk/cases/:caseId/answers': DESK,
  'POST /desk/cases/:caseId/actions': DESK,
  'POST /desk/actions/:actionId/undo': DESK,
  'POST /desk/cases/:caseId/close': DESK,
  'POST /desk/follow-ups/:followUpId/done': DESK,
  'GET /account/decisions': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'POST /reports': {
    everybody: 'allowed',
    'signed out': 'not-signed-in',
    administrator: 'not-found',
  },
  // It is somebody else's, of which nobody learns.
  'POST /reports/:reportId/words': { everybody: 'not-found', 'signed out': 'not-signed-in' },
  'GET /reports': { everybody: 'allowed', 'signed out': 'not-signed-in' },
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
  'desk:follow': DESK,
  'desk:unfollow': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  // A case that nobody has.
  'case:follow': LEADS,
  'case:unfollow': { everybody: 'allowed', 'signed out': 'not-signed-in' },
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
  const { topic, post } = await world.make.topic({ by: author, title: TITLE, body: BODY });
  const { report } = await world.app.get(ReportsService).make(author.actor, {
    clientId: clientId(),
    subject: { kind: 'name', id: (await world.make.person()).id },
    category: 'something-else',
  });
  for (const { id, actor } of people.values()) {
    await world.app.get(VaultService).changeOwn(actor, { realName: `Vault of ${id}` as VaultWords });
    await world.sql(
      `INSERT INTO notice (person_id, kind, topic_id, count, at) VALUES ($1, 'reply', $2, 1, now())`,
      [id, topic.id],
    );
    await world.sql('INSERT INTO notice_box (person_id, unread, head) VALUES ($1, 1, 1)', [id]);
  }
  return { people, author, topic, postId: post.id, reportId: report.id };
}

// Every caller's password is hashed, one at a time, on a machine that others use too.
jest.setTimeout(30_000);

let world: World;
let people: Map<Caller, TestPerson>;
let author: TestPerson;
let ids: Record<string, string>;
/** A case that nobody has. */
let waitingCase: string;
beforeAll(async () => {
  world = await startWorld({ database: 'matrix' });
  const made = await community(world);
  ({ people, author } = made);
  await openSignUp(world);
  const [helpline] = await world.sql<{ id: string }>('SELECT id FROM helpline LIMIT 1');
  ids = {
    // Ids of nothing, and of somebody else's.
    ':passkeyId': randomUUID(),
    ':offerId': randomUUID(),
    ':pushId': randomUUID(),
    ':sessionId': author.actor.sessionId,
    ':forumId': made.topic.forumId,
    ':topicId': made.topic.id,
    ':postId': made.postId,
    ':reportId': made.reportId,
    ':personId': author.id,
    ':helplineId': helpline?.id ?? '',
    ':kind': 'privacy',
    ':key': 'neutral-title',
  };
  // The last that "Next case" would give anybody: it still waits when all rows have been asked.
  waitingCase = await newId(
    `INSERT INTO case_file (kind, person_id, state, severity, opened_at, acknowledge_by, act_by, overdue_steps, version)
     VALUES ('risk', $1, 'waiting', 'amber', now(), now() + interval '1 year', now() + interval '1 year', 0, 1)
     RETURNING id`,
    [author.id],
  );
});
afterAll(() => world.close());

/** What a call uses up is made anew for each: an open invitation, somebody's request about a lost device. */
async function prepare(key: RouteKey, caller: TestPerson | undefined): Promise<void> {
  if (key.includes('/desk/')) await prepareCase(key, caller);
  if (key.includes(':shiftId'))
    ids[':shiftId'] = await newId(
      `INSERT INTO shift_plan (kind, from_day, start_minute, end_minute) VALUES ('moderator', $1, 480, 960) RETURNING id`,
      [SHIFT.from],
    );
  if (key === 'POST /on-call/webhook/test')
    await world.sql(
      `UPDATE on_call_webhook SET url = 'https://example.org/', is_on = true, sealed_secret = ''`,
    );
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

/** A case about somebody new, which the caller has: who cannot work on it is refused for that alone. */
async function prepareCase(key: RouteKey, caller: TestPerson | undefined): Promise<void> {
  const { id: personId } = await world.make.person();
  const waits = key.endsWith('/claim') || key === 'POST /desk/next';
  const caseId = await newId(
    `INSERT INTO case_file (kind, person_id, about, state, severity, opened_at, acknowledge_by, act_by, overdue_steps,
                            version, worker_id, lease_until)
     VALUES ('report', $1, '{hate}', $2, 'amber', now(), now(), now(), 0, 1, $3, $4) RETURNING id`,
    waits
      ? [personId, 'waiting', null, null]
      : [personId, 'claimed', caller?.id ?? personId, new Date(world.clock.now().getTime() + 60_000)],
  );
  await world.sql(
    `INSERT INTO case_subject (case_id, subject_kind, subject_id, linked_at, words, author_id)
     VALUES ($1, 'name', $2, now(), $3, $2)`,
    [caseId, personId, JSON.stringify({ name: BODY })],
  );
  ids = { ...ids, ':caseId': caseId };
  if (key.endsWith('/close'))
    await world.sql(
      `INSERT INTO case_answer (case_id, flow_version, question, answer, by_id, at)
       SELECT $1, '1', q, a, $2, now() FROM (VALUES ('danger', 'no'), ('others', 'nobody'), ('support', 'helplines')) v(q, a)`,
      [caseId, personId],
    );
  if (key.includes(':actionId'))
    ids[':actionId'] = await newId(
      `INSERT INTO case_action (case_id, client_id, kind, person_id, rule, before, by_id, at)
       VALUES ($1, gen_random_uuid(), 'warn', $2, 'be-kind', '{}', $2, now()) RETURNING id`,
      [caseId, personId],
    );
  if (key.includes(':followUpId'))
    ids[':followUpId'] = await newId(
      `INSERT INTO follow_up (case_id, kind, due_at, is_due) VALUES ($1, 'day', now(), true) RETURNING id`,
      [caseId],
    );
}

async function newId(sql: string, values: unknown[] = []): Promise<string> {
  return (await world.sql<{ id: string }>(sql, values))[0]?.id ?? '';
}

/** A name that nobody has, and that looks like no phone number. */
const someName = (): string => `Name ${randomUUID().replace(/[^a-f]/g, '')}`;

/** A body that the route accepts; made anew for each call. */
const BODIES: Partial<Record<RouteKey, () => object | Promise<object>>> = {
  'POST /rota/shifts': () => SHIFT,
  'PUT /rota/shifts/:shiftId': () => ({ ...SHIFT, revision: 1 }),
  'POST /rota/shifts/:shiftId/end': () => ({ from: SHIFT.from, revision: 1 }),
  'POST /rota/shifts/:shiftId/day': () => ({ day: SHIFT.from, revision: 1, change: { cancelled: true } }),
  'POST /rota/shifts/:shiftId/offer': () => ({ day: SHIFT.from }),
  'PUT /on-call/me': () => ({ email: true, push: true, hours: null }),
  'POST /on-call/push': () => ({
    endpoint: `https://fcm.googleapis.com/fcm/send/${randomUUID()}`,
    p256dh: newServerKeys().publicKey,
    auth: randomBytes(16).toString('base64url'),
  }),
  'PUT /on-call/webhook': async () => ({
    url: 'https://example.org/hook',
    on: true,
    newSecret: true,
    revision: (await world.sql<{ revision: number }>('SELECT revision FROM on_call_webhook'))[0]?.revision,
  }),
  'POST /desk/cases/:caseId/claim': () => ({}),
  'POST /desk/cases/:caseId/return': () => ({}),
  'POST /desk/cases/:caseId/raise': () => ({ severity: 'crisis', words: 'It is worse.' }),
  'POST /desk/cases/:caseId/notes': () => ({ clientId: clientId(), words: 'Seen.' }),
  'POST /desk/cases/:caseId/answers': () => ({ question: 'danger', answer: 'no' }),
  'POST /desk/cases/:caseId/actions': () => ({ clientId: clientId(), kind: 'warn', rule: 'be-kind' }),
  'POST /desk/actions/:actionId/undo': () => ({}),
  'POST /desk/cases/:caseId/close': () => ({ outcome: 'supported', followUps: true }),
  'POST /desk/follow-ups/:followUpId/done': () => ({ outcome: 'well' }),
  'POST /reports': () => ({
    clientId: clientId(),
    subject: { kind: 'post', id: ids[':postId'] },
    category: 'wrong-place',
  }),
  'POST /reports/:reportId/words': () => ({ words: BODY }),
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

const SHIFT = {
  kind: 'moderator',
  personId: null,
  from: '2127-01-06',
  start: '08:00',
  end: '16:00',
  repeat: null,
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
  'GET /rota': (text) => text.includes('"zone":'),
  'GET /rota/now': (text) => text.includes('"staffed":'),
  'POST /rota/shifts': (text) => text.includes('"shiftId":'),
  'PUT /rota/shifts/:shiftId': (text) => text.includes('"shiftId":'),
  'POST /rota/shifts/:shiftId/end': (text) => text === '{}',
  'POST /rota/shifts/:shiftId/day': (text) => text === '{}',
  'POST /rota/shifts/:shiftId/offer': () => false,
  'POST /rota/offers/:offerId/take': () => false,
  'POST /rota/offers/:offerId/withdraw': () => false,
  'POST /duty': (text, caller) => caller !== undefined && text.includes(caller.id),
  'POST /duty/heartbeat': (text) => text.includes('"onDuty":'),
  'POST /duty/end': (text) => text.includes('"staffed":'),
  'GET /on-call': (text) => text.includes('"policy":'),
  'GET /on-call/me': (text) => text.includes('"pushKey":'),
  'PUT /on-call/me': (text) => text.includes('"pushKey":'),
  'POST /on-call/test': (text) => text.includes('"purpose":"test"'),
  'POST /on-call/push': (text) => text.includes('"pushId":'),
  'DELETE /on-call/push/:pushId': () => false,
  'GET /on-call/webhook': (text) => text.includes('"hasSecret":'),
  'PUT /on-call/webhook': (text) => text.includes('"secret":"whsec_'),
  'POST /on-call/webhook/test': (text) => text.includes('"purpose":"test"'),
  'GET /desk': (text) => text.includes('"pressure":'),
  'POST /desk/next': (text) => text.includes('"caseId":"'),
  'GET /desk/queue': (text) => text.includes('"cases":['),
  'GET /desk/overview': (text) => text.includes('"weeks":'),
  'GET /desk/policy': (text) => text.includes('"version":1'),
  'GET /desk/cases/:caseId': (text) => text.includes(BODY),
  'POST /desk/cases/:caseId/claim': (text) => text.includes('"leaseUntil":'),
  'POST /desk/cases/:caseId/heartbeat': (text) => text.includes('"leaseUntil":'),
  'POST /desk/cases/:caseId/return': (text) => text === '{}',
  'POST /desk/cases/:caseId/raise': (text) => text === '{}',
  'POST /desk/cases/:caseId/notes': (text) => text === '{}',
  'POST /desk/cases/:caseId/answers': (text) => text === '{}',
  'POST /desk/cases/:caseId/actions': (text) => text.includes('"actionId":'),
  'POST /desk/actions/:actionId/undo': (text) => text === '{}',
  'POST /desk/cases/:caseId/close': (text) => text === '{}',
  'POST /desk/follow-ups/:followUpId/done': (text) => text === '{}',
  'GET /account/decisions': (text) => text.includes('"decisions":'),
  'POST /reports': (text) => text.includes('"report":'),
  'POST /reports/:reportId/words': () => false,
  'GET /reports': (text) => text.includes('"reports":'),
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
  await prepare(key, person);
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
    const kind = name.slice(0, name.indexOf(':'));
    // The routes have made further cases, which their callers have.
    const id = kind === 'desk' ? {} : { [`${kind}Id`]: kind === 'case' ? waitingCase : ids[`:${kind}Id`] };
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
    // Heartbeats go to everybody, and say how far one's own notices have got.
    const facts = sockets.get('administrator')?.facts.filter(({ name }) => name !== 'heads');
    expect(facts).toEqual([]);
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
