import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '@blether/contracts/problems';
import type { ProblemCode } from '@blether/contracts/problems';
import { ROLES } from '@blether/contracts/roles';
import type { Role } from '@blether/contracts/roles';
import { ROUTES } from '@blether/contracts/routes';
import type { RouteKey } from '@blether/contracts/routes';
import { SOCKET_REQUESTS } from '@blether/contracts/sockets';
import type { SocketRequest } from '@blether/contracts/sockets';
import { Refused } from '../harness/client.js';
import type { TestSocket } from '../harness/client.js';
import { clientId } from '../harness/makers.js';
import type { TestPerson } from '../harness/makers.js';
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

const ROUTE_ROWS: Record<RouteKey, Row> = {
  'POST /session': { everybody: 'allowed' },
  'GET /session': { everybody: 'allowed', 'signed out': 'empty' },
  'POST /session/stay': { everybody: 'allowed', 'signed out': 'not-signed-in' },
  'DELETE /session': { everybody: 'allowed' },
  'GET /demo/people': { everybody: 'not-found' },
  'POST /demo/session': { everybody: 'not-found' },
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

/** One of each kind, each with a notice about a topic that somebody else started. */
async function community(world: World) {
  const people = new Map<Caller, TestPerson>();
  for (const caller of CALLERS) {
    if (caller !== 'signed out') people.set(caller, await world.make.person({ roles: rolesOf(caller) }));
  }
  const author = await world.make.person({ password: PASSWORD });
  const { topic } = await world.make.topic({ by: author, title: TITLE, body: BODY });
  for (const { id } of people.values()) {
    await world.sql(
      `INSERT INTO notice (person_id, kind, topic_id, count, at) VALUES ($1, 'reply', $2, 1, now())`,
      [id, topic.id],
    );
    await world.sql('INSERT INTO notice_box (person_id, unread, head) VALUES ($1, 1, 1)', [id]);
  }
  return { people, author, topic };
}

let world: World;
let people: Map<Caller, TestPerson>;
let author: TestPerson;
let ids: Record<string, string>;
beforeAll(async () => {
  world = await startWorld();
  const made = await community(world);
  ({ people, author } = made);
  ids = { ':forumId': made.topic.forumId, ':topicId': made.topic.id };
});
afterAll(() => world.close());

/** A body that the route accepts; made anew for each call. */
const BODIES: Partial<Record<RouteKey, () => object>> = {
  'POST /session': () => ({ email: author.email, password: PASSWORD }),
  'POST /demo/session': () => ({ personId: author.id }),
  'POST /forums/:forumId/topics': () => ({ clientId: clientId(), title: TITLE, body: BODY }),
  'POST /topics/:topicId/posts': () => ({ clientId: clientId(), body: BODY }),
  'POST /notices/read': () => ({ noticeIds: [] }),
};

/** What an answer holds when its caller was let through: somebody's words, or the caller themself. */
const HOLDS: Record<RouteKey, (text: string, caller: TestPerson | undefined) => boolean> = {
  'POST /session': (text) => text.includes(author.id),
  'GET /session': (text, caller) => caller !== undefined && text.includes(caller.id),
  'POST /session/stay': (text) => text.includes('"endsAt":'),
  'DELETE /session': (text) => text === '{}',
  'GET /demo/people': (text) => text.includes('Rowan'),
  'POST /demo/session': (text) => text.includes('"me":'),
  'GET /forums': (text) => text.includes('"about":'),
  'GET /forums/:forumId/topics': (text) => text.includes(TITLE),
  'POST /forums/:forumId/topics': (text) => text.includes(TITLE),
  'GET /topics/:topicId': (text) => text.includes(BODY),
  'POST /topics/:topicId/posts': (text) => text.includes(BODY),
  'GET /notices': (text) => text.includes(TITLE),
  'POST /notices/read': (text) => text.includes('"unread":1'),
};

async function callAs(caller: Caller, key: RouteKey): Promise<Answer> {
  const standing = people.get(caller);
  // Signing out must not sign out whoever the other rows call as.
  const person = standing && key === 'DELETE /session' ? await world.make.session(standing) : standing;
  const [method = '', pattern = ''] = key.split(' ');
  const body = BODIES[key]?.();
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
  });
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
    const { people: ofDemo } = JSON.parse(listed.text) as { people: { id: string }[] };
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
