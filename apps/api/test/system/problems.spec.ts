import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@blether/contracts/limits';
import { FAULTS, PROBLEMS } from '@blether/contracts/problems';
import type { Problem, ProblemCode } from '@blether/contracts/problems';
import { Refused } from '../harness/client.js';
import { clientId, words } from '../harness/makers.js';
import type { TestPerson } from '../harness/makers.js';
import { problemOf, sendBytes, sendJson, sendRaw } from '../harness/raw.js';
import type { RawAnswer } from '../harness/raw.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Things that only the inside knows: frames, statements, files, and what it is built with. */
const INTERNAL =
  /node_modules|\.[cm]?[jt]s\b|\bat \w+ \(|fastify|nest|typeorm|postgres|express|FST_|HPE_|statusCode|select .* from|insert into|engine\.io|socket\.io/i;

let world: World;
let rowan: TestPerson;
beforeAll(async () => {
  world = await startWorld();
  rowan = await world.make.person();
});
afterAll(() => world.close());

/** One shape for every problem, by whichever door it comes. */
function expectShape(problem: Problem, code: ProblemCode): void {
  const { errors, retryAfter, ...always } = problem;
  expect(always).toEqual({
    type: `urn:blether:problem:${code}`,
    code,
    title: PROBLEMS[code].title,
    status: PROBLEMS[code].status,
    traceId: expect.stringMatching(UUID),
  });
  for (const fault of errors ?? []) {
    expect(fault).toEqual({
      pointer: expect.any(String),
      fault: expect.any(String),
      detail: expect.any(String),
    });
    expect(FAULTS).toContain(fault.fault);
  }
  if (retryAfter !== undefined) expect(Number.isInteger(retryAfter)).toBe(true);
  expect(JSON.stringify(problem)).not.toMatch(INTERNAL);
}

function expectProblem(answer: RawAnswer, code: ProblemCode): Problem {
  expect([answer.headers['content-type'], answer.text.slice(0, 300)]).toEqual([
    'application/problem+json; charset=utf-8',
    expect.any(String),
  ]);
  const problem = problemOf(answer);
  expectShape(problem, code);
  expect(answer.status).toBe(PROBLEMS[code].status);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  expect(answer.headers['trace-id']).toBe(problem.traceId);
  const { 'content-security-policy': _policy, ...others } = answer.headers;
  expect(JSON.stringify(others)).not.toMatch(INTERNAL);
  expect(answer.headers).not.toHaveProperty('server');
  expect(answer.headers).not.toHaveProperty('x-powered-by');
  return problem;
}

/** What came back over a bare line, read as one answer. */
function parsed(text: string): RawAnswer {
  const [head = '', body = ''] = text.split('\r\n\r\n', 2);
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
  return { status: Number(first.split(' ')[1]), headers, text: body };
}

const as = (person: TestPerson): Record<string, string> => ({ cookie: person.cookie });

describe('an address that leads nowhere', () => {
  it.each([
    '/api',
    '/api/',
    '/api/nope',
    '/api/forums/',
    '/api//forums',
    '/api/forums/x/y/z',
    '/api/../forums',
    '/api/sockets',
  ])('%s is not-found, signed in or not', async (path) => {
    expectProblem(await sendRaw(world.origin, { path }), 'not-found');
    expectProblem(await sendRaw(world.origin, { path, headers: as(rowan) }), 'not-found');
  });

  it.each(['/api/%E0%A4%A', '/api/topics/%E0%A4%A', '/api/forums/%zz/topics', '/%'])(
    '%s, which cannot be decoded, is bad-request',
    async (path) => {
      expectProblem(await sendRaw(world.origin, { path, headers: as(rowan) }), 'bad-request');
    },
  );

  it.each([100, 101, 5_000])('of an id of %i characters is not-found', async (length) => {
    const path = `/api/topics/${'a'.repeat(length)}`;
    expectProblem(await sendRaw(world.origin, { path, headers: as(rowan) }), 'not-found');
  });
});

describe('a method', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'POST', 'TRACE', 'PROPFIND'])(
    '%s that a route does not know is told which ones it does',
    async (method) => {
      const answer = await sendRaw(world.origin, { method, path: '/api/forums', headers: as(rowan) });
      expectProblem(answer, 'wrong-method');
      expect(answer.headers.allow).toBe('GET, HEAD');
    },
  );

  it('of several that a path knows is told of all of them', async () => {
    const answer = await sendRaw(world.origin, { method: 'PUT', path: '/api/session' });
    expectProblem(answer, 'wrong-method');
    expect(answer.headers.allow?.split(', ').sort()).toEqual(['DELETE', 'GET', 'HEAD', 'POST']);
  });

  it('HEAD is answered as GET is, without a body, and finds nothing where GET finds nothing', async () => {
    const [got, headed] = [
      await sendRaw(world.origin, { path: '/api/forums', headers: as(rowan) }),
      await sendRaw(world.origin, { method: 'HEAD', path: '/api/forums', headers: as(rowan) }),
    ];
    expect([headed.status, headed.text, headed.headers['content-length']]).toEqual([
      200,
      '',
      got.headers['content-length'],
    ]);
    const nothing = await sendRaw(world.origin, { method: 'HEAD', path: '/api/nope' });
    expect([nothing.status, nothing.text, nothing.headers['content-type']]).toEqual([
      404,
      '',
      'application/problem+json; charset=utf-8',
    ]);
    expect((await sendRaw(world.origin, { method: 'HEAD', path: '/api/forums' })).status).toBe(401);
  });

  it('nobody has heard of is bad-request', async () => {
    expectProblem(
      parsed(await sendBytes(world.origin, 'BREW /api/forums HTTP/1.1\r\nhost: x\r\n\r\n')),
      'bad-request',
    );
  });
});

describe('a body', () => {
  const post = (body: string | Buffer, type = 'application/json'): Promise<RawAnswer> =>
    sendRaw(world.origin, { method: 'POST', path: '/api/session', headers: { 'content-type': type }, body });

  it.each([
    '{"email":',
    '',
    'nonsense',
    "{'email':1}",
    '{"a":1}{"b":2}',
    '{"a":NaN}',
    '{"a":1,}',
    '{"a":"\u0001"}',
  ])('that is not JSON (%j) is bad-json', async (body) => {
    expectProblem(await post(body), 'bad-json');
  });

  it('of bytes that are not text is bad-json', async () => {
    expectProblem(await post(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])), 'bad-json');
  });

  it.each([
    '{"__proto__":{"admin":true},"email":"a@b.cd"}',
    '{"a":{"__proto__":null}}',
    '{"constructor":{"prototype":{"admin":true}}}',
    '{"\\u005f_proto__":1}',
  ])('that would change what all objects inherit (%s) is refused, and changes nothing', async (body) => {
    expectProblem(await post(body), 'bad-json');
    expect({}).not.toHaveProperty('admin');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'nonsense',
    ';;;',
  ])('of type %s is unsupported-media-type', async (type) => {
    expectProblem(await post('email=a', type), 'unsupported-media-type');
  });

  it('of no stated type is unsupported-media-type', async () => {
    expectProblem(
      await sendRaw(world.origin, { method: 'POST', path: '/api/session', body: '{}' }),
      'unsupported-media-type',
    );
  });

  it('beyond the limit is too-large, by its stated length and by its pieces, and one just below is read', async () => {
    const ofLength = (length: number): string => `{"email":"${'x'.repeat(length - 12)}"}`;
    expectProblem(await post(ofLength(LIMITS.bodyBytes + 1)), 'too-large');
    expectProblem(await post(ofLength(LIMITS.bodyBytes)), 'validation');
    const piece = ofLength(LIMITS.bodyBytes + 1);
    const head =
      'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';
    const pieces = `${head}${piece.length.toString(16)}\r\n${piece}\r\n0\r\n\r\n`;
    expectProblem(parsed(await sendBytes(world.origin, pieces)), 'too-large');
  });

  it('with faults in several fields points at each of them', async () => {
    const { topic } = await world.make.topic({ by: rowan });
    const answer = await sendJson(world.origin, {
      path: `/api/forums/${topic.forumId}/topics`,
      headers: as(rowan),
      body: JSON.stringify({ clientId: 'x', title: '🙂🙂', 'what/is~this': 1 }),
    });
    const { errors } = expectProblem(answer, 'validation');
    expect(errors?.map(({ pointer, fault }) => `${pointer} ${fault}`).sort()).toEqual([
      '/body required',
      '/clientId not-an-id',
      '/title no-letters',
      '/what~1is~0this unknown-field',
    ]);
  });

  it('of a kind that no route takes points at the whole of it', async () => {
    for (const body of ['[]', '"text"', '3', 'null', 'true']) {
      expect([
        body,
        expectProblem(await post(body), 'validation').errors?.map(({ pointer, fault }) => [pointer, fault]),
      ]).toEqual([body, [['', 'wrong-type']]]);
    }
  });

  it('is not owed an answer longer than itself', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`f${String(index)}`, 1]));
    const answer = await post(JSON.stringify(many));
    expectProblem(answer, 'bad-request');
    const query = Array.from({ length: 1_000 }, (_, index) => `f${String(index)}=1`).join('&');
    const asked = await sendRaw(world.origin, { path: `/api/notices?${query}`, headers: as(rowan) });
    expectProblem(asked, 'bad-request');
  });
});

describe('a query', () => {
  const faults = async (query: string) => {
    const answer = await sendRaw(world.origin, { path: `/api/notices?${query}`, headers: as(rowan) });
    return expectProblem(answer, 'validation').errors?.map(({ pointer, fault }) => `${pointer} ${fault}`);
  };

  it('with a fault points at its parameter', async () => {
    expect(await faults('after=!!')).toEqual(['?after not-a-cursor']);
    expect(await faults('after=a&after=b')).toEqual(['?after not-a-cursor']);
    expect(await faults('else=1')).toEqual(['?else unknown-field']);
  });
});

describe('what is hardly a request', () => {
  it.each([
    [
      'headers of twenty thousand bytes',
      `GET /api/session HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`,
      'too-large',
    ],
    [
      'a length that is no number',
      'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: banana\r\n\r\n{}',
      'bad-request',
    ],
    [
      'a length below nothing',
      'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n{}',
      'bad-request',
    ],
    [
      'two ways of saying how long',
      'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}',
      'bad-request',
    ],
    [
      'two lengths',
      'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}',
      'bad-request',
    ],
    ['an address without a slash', 'GET forums HTTP/1.1\r\nhost: x\r\n\r\n', 'bad-request'],
    ['a null in a header', 'GET /api/session HTTP/1.1\r\nhost: x\r\nx: a\0b\r\n\r\n', 'bad-request'],
    ['another protocol', '\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03', 'bad-request'],
  ] as const)('(%s) is a problem as well', async (_what, bytes, code) => {
    expectProblem(parsed(await sendBytes(world.origin, bytes)), code);
  });

  it('(an offer to speak another protocol) is answered in this one', async () => {
    const offer = 'GET /api/nope HTTP/1.1\r\nhost: x\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n';
    expectProblem(parsed(await sendBytes(world.origin, offer)), 'not-found');
    const elsewhere = offer.replace('h2c', 'websocket');
    expectProblem(parsed(await sendBytes(world.origin, elsewhere)), 'not-found');
  });
});

describe('rate limits', () => {
  let strict: World;
  beforeAll(async () => {
    strict = await startWorld({
      limits: { write: { points: 2, seconds: 60 }, 'sign-in': { points: 2, seconds: 60 } },
    });
  });
  afterAll(() => strict.close());

  it('answer rate-limited with the seconds to wait, to the one who asked too much and to nobody else', async () => {
    const [eager, calm] = [await strict.make.person(), await strict.make.person()];
    const read = (person: TestPerson): Promise<RawAnswer> =>
      sendJson(strict.origin, { path: '/api/notices/read', headers: as(person), body: '{"noticeIds":[]}' });
    expect([(await read(eager)).status, (await read(eager)).status]).toEqual([200, 200]);
    const answer = await read(eager);
    const { retryAfter } = expectProblem(answer, 'rate-limited');
    expect(retryAfter).toBeGreaterThanOrEqual(1);
    expect(retryAfter).toBeLessThanOrEqual(60);
    expect(answer.headers['retry-after']).toBe(String(retryAfter));
    expect((await read(calm)).status).toBe(200);
    // Reading has an allowance of its own.
    expect((await sendRaw(strict.origin, { path: '/api/notices', headers: as(eager) })).status).toBe(200);
  });

  it('stand before signing in, whoever is named', async () => {
    const codes: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const body = JSON.stringify({ email: `nobody-${String(index)}@example.invalid`, password: 'x' });
      codes.push(problemOf(await sendJson(strict.origin, { path: '/api/session', body })).code);
    }
    expect(codes).toEqual(['wrong-credentials', 'wrong-credentials', 'rate-limited']);
  });
});

describe('a socket', () => {
  it('is answered with the same object as a request', async () => {
    const socket = await world.socket(rowan);
    const nowhere = await socket.ask('topic:follow', { topicId: clientId() as never });
    if (nowhere.ok) throw new Error('There is no such topic.');
    expectShape(nowhere.problem, 'not-found');
    const faulty = await socket.ask('topic:follow', { topicId: 7, more: 1 } as never);
    if (faulty.ok) throw new Error('That is no id.');
    expectShape(faulty.problem, 'validation');
    expect(faulty.problem.errors?.map(({ pointer, fault }) => `${pointer} ${fault}`).sort()).toEqual([
      '/more unknown-field',
      '/topicId wrong-type',
    ]);
    const over = await sendJson(world.origin, {
      path: '/api/notices/read',
      headers: as(rowan),
      body: JSON.stringify({ noticeIds: 7, more: 1 }),
    });
    const shape = (problem: Problem) => Object.keys(problem).sort();
    expect(shape(problemOf(over))).toEqual(shape(faulty.problem));
  });

  it('that is refused is told why in the same object', async () => {
    const refused: unknown = await world.socket().catch((error: unknown) => error);
    if (!(refused instanceof Refused)) throw new Error('It was let in.');
    expectShape(refused.problem, 'not-signed-in');
  });

  it('that asks too fast is told to wait', async () => {
    const socket = await world.socket(rowan);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => socket.ask('topic:unfollow', { topicId: clientId() as never })),
    );
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem]));
    expect(refused.length).toBeGreaterThan(0);
    for (const problem of refused) expectShape(problem, 'rate-limited');
    expect(refused[0]?.retryAfter).toBe(1);
    expect(socket.raw.connected).toBe(true);
  });
});

describe('a fault of our own', () => {
  let broken: World;
  beforeAll(async () => {
    broken = await startWorld({ database: 'problems_broken' });
  });
  afterAll(() => broken.close());

  it('says nothing but a trace id, which stands in the log', async () => {
    const person = await broken.make.person();
    const forumId = await broken.make.forum();
    await broken.sql(`ALTER TABLE post ADD CONSTRAINT no_such_words CHECK (body <> 'Break, please.')`);
    const body = { clientId: clientId(), title: words('A fault'), body: words('Break, please.') };
    const answer = await sendJson(broken.origin, {
      path: `/api/forums/${forumId}/topics`,
      headers: as(person),
      body: JSON.stringify(body),
    });
    const { traceId } = expectProblem(answer, 'internal');
    expect(answer.text).not.toContain('no_such_words');
    const line = broken
      .logged()
      .split('\n')
      .find((text) => text.includes(traceId) && text.includes('A request failed.'));
    expect(line).toContain('"23514"');
    expect(line).not.toContain('Break, please.');
  });
});
