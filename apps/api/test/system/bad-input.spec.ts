import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ForumId } from '@blether/contracts/brand';
import { LIMITS } from '@blether/contracts/limits';
import { Refused } from '../harness/client.js';
import type { TestSocket } from '../harness/client.js';
import { clientId } from '../harness/makers.js';
import type { TestPerson } from '../harness/makers.js';
import { problemOf, sendJson, sendRaw } from '../harness/raw.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

let world: World;
let forumId: ForumId;
let rowan: TestPerson;
let isla: TestPerson;
beforeAll(async () => {
  world = await startWorld();
  rowan = await world.make.person();
  isla = await world.make.person();
  forumId = await world.make.forum();
});
afterAll(() => world.close());

afterEach(async () => {
  expect((await sendRaw(world.origin, { path: '/api/health/ready' })).status).toBe(200);
  expect((await world.as(isla)('GET /forums')).forums.length).toBeGreaterThan(0);
});

const start = async (fields: object): Promise<string> => {
  const answer = await sendJson(world.origin, {
    path: `/api/forums/${forumId}/topics`,
    headers: { cookie: rowan.cookie },
    body: JSON.stringify({ clientId: clientId(), title: 'A title', body: 'A body.', ...fields }),
  });
  if (answer.status === 200) return 'stored';
  const { code, errors } = problemOf(answer);
  return [code, ...(errors ?? []).map(({ pointer, fault }) => `${pointer} ${fault}`)].join(', ');
};

async function storedTopics(): Promise<number> {
  const [row] = await world.sql<{ n: number }>('SELECT count(*)::int AS n FROM topic WHERE forum_id = $1', [
    forumId,
  ]);
  return row?.n ?? 0;
}

describe('words', () => {
  it.each([
    ['200,000 characters in the body', { body: 'x'.repeat(200_000) }, 'validation, /body too-long'],
    ['200,000 characters in the title', { title: 'x'.repeat(200_000) }, 'validation, /title too-long'],
    ['one character too many', { body: '𝔵'.repeat(LIMITS.postBody.max + 1) }, 'validation, /body too-long'],
    ['a title of emoji alone', { title: '🙂🎉👩‍👩‍👧' }, 'validation, /title no-letters'],
    ['a title of punctuation alone', { title: '?!…' }, 'validation, /title no-letters'],
    [
      'a body of zero-width characters alone',
      { body: '\u200b\u200c\u200d\u2060\ufeff' },
      'validation, /body too-short',
    ],
    ['a body of unusual spaces alone', { body: '\u3164\u2800\u115f\u00ad' }, 'validation, /body too-short'],
    ['a body of nothing', { body: '' }, 'validation, /body required'],
    ['a body of white space', { body: ' \n\t ' }, 'validation, /body required'],
    [
      'a title of one letter and invisible ones',
      { title: 'a\u200b\u200b\u200b' },
      'validation, /title too-short',
    ],
    ['half a character', { body: 'before \ud83d after' }, 'validation, /body bad-characters'],
    ['the other half of a character', { title: '\ude00 title' }, 'validation, /title bad-characters'],
    ['a null character', { body: 'before \0 after' }, 'validation, /body bad-characters'],
    ['an escape character', { body: 'before \u001b[31m after' }, 'validation, /body bad-characters'],
    [
      'one letter under a thousand marks',
      { body: `a${'\u0301'.repeat(1_000)}` },
      'validation, /body bad-characters',
    ],
    ['a body that is an array', { body: ['a'] }, 'validation, /body wrong-type'],
    ['a body that is an object', { body: { toString: 'a' } }, 'validation, /body wrong-type'],
    ['a body that is a number', { body: 7 }, 'validation, /body wrong-type'],
    ['a body that is true', { body: true }, 'validation, /body wrong-type'],
    ['a body that is null', { body: null }, 'validation, /body required'],
    ['a field that is not asked for', { position: 1 }, 'validation, /position unknown-field'],
    ['a state that is not theirs to choose', { state: 'shown' }, 'validation, /state unknown-field'],
    ['a client id that is no id', { clientId: '0'.repeat(36) }, 'validation, /clientId not-an-id'],
    ['a client id with more behind it', { clientId: `${clientId()}\n` }, 'validation, /clientId not-an-id'],
  ])('%s: refused, and nothing is stored', async (_what, fields, expected) => {
    const before = await storedTopics();
    expect(await start(fields)).toBe(expected);
    expect(await storedTopics()).toBe(before);
  });

  it.each([
    ['exactly as many characters as there may be', { body: '𝔵'.repeat(LIMITS.postBody.max) }],
    [
      'right-to-left words, joined emoji and marks',
      { title: 'שלום و 👩‍👩‍👧', body: 'e\u0301 \u202eabc\u202c 👨🏽‍🦽\u200d➡️' },
    ],
    [
      'what looks like SQL, HTML and a template',
      { title: `'; DROP TABLE post; --`, body: '<script>alert(1)</script> ${7*7} {{7*7}} %s \\' },
    ],
    ['ten thousand lines', { body: 'a\n'.repeat(9_999) }],
  ])('%s: stored, and read back as they were', async (_what, fields: { title?: string; body: string }) => {
    expect(await start(fields)).toBe('stored');
    const page = await world.as(isla)('GET /forums/:forumId/topics', { params: { forumId } });
    const topicId = page.topics[0]!.id;
    const { topic, posts } = await world.as(isla)('GET /topics/:topicId', { params: { topicId } });
    expect([topic.title, posts[0]?.body]).toEqual([
      fields.title ?? 'A title',
      fields.body.normalize('NFC').trim(),
    ]);
  });
});

describe('a request', () => {
  const post = (body: string) =>
    sendJson(world.origin, {
      path: `/api/forums/${forumId}/topics`,
      headers: { cookie: rowan.cookie },
      body,
    });

  it.each(['[]', '[{}]', '"words"', '7', 'null', 'true'])('whose body is %s is told so', async (body) => {
    expect(problemOf(await post(body))).toMatchObject({
      code: 'validation',
      errors: [{ pointer: '', fault: 'wrong-type' }],
    });
  });

  it.each([
    ['arrays', '['.repeat(10_000) + ']'.repeat(10_000), 'validation'],
    ['arrays in a field', `{"body":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'bad-request'],
    ['objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'bad-request'],
    ['as many arrays as fit', `{"body":${'['.repeat(131_000)}${']'.repeat(131_000)}}`, 'bad-request'],
  ])('nested ten thousand deep (%s) is refused', async (_what, body, code) => {
    expect(problemOf(await post(body)).code).toBe(code);
  });

  it('with the same query parameter twice is told so', async () => {
    const { topic } = await world.make.topic({ by: isla });
    const answer = await sendRaw(world.origin, {
      path: `/api/topics/${topic.id}?from=end&from=end`,
      headers: { cookie: rowan.cookie },
    });
    expect(problemOf(answer)).toMatchObject({
      code: 'validation',
      errors: [{ pointer: '?from', fault: 'out-of-range' }],
    });
  });

  it.each([
    '7',
    'null',
    '%00',
    "'%20OR%201=1",
    '%F0%9F%99%82',
    '..%2f..%2fetc%2fpasswd',
    '0199F000-0000-7000-8000-000000000000',
    '0199f000-0000-7000-8000-00000000000',
  ])('for a topic whose id is %s finds nothing', async (id) => {
    for (const path of [`/api/topics/${id}`, `/api/forums/${id}/topics`]) {
      expect(problemOf(await sendRaw(world.origin, { path, headers: { cookie: rowan.cookie } })).code).toBe(
        'not-found',
      );
    }
    const answer = await sendJson(world.origin, {
      path: `/api/topics/${id}/posts`,
      headers: { cookie: rowan.cookie },
      body: JSON.stringify({ clientId: clientId(), body: 'To nowhere.' }),
    });
    expect(problemOf(answer).code).toBe('not-found');
  });
});

describe('a cookie', () => {
  const nameAndValue = (): [string, string] => {
    const at = rowan.cookie.indexOf('=');
    return [rowan.cookie.slice(0, at), decodeURIComponent(rowan.cookie.slice(at + 1))];
  };
  const signedBy = (token: string, secret: string): string =>
    encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);
  const forgeries = (): Record<string, string> => {
    const [name, value] = nameAndValue();
    const token = value.slice(0, value.lastIndexOf('.'));
    return {
      'signed by another service': `${name}=${signedBy(token, 'the secret of another service, just as long')}`,
      'with no signature': `${name}=${token}`,
      'with an empty signature': `${name}=${token}.`,
      'cut short': rowan.cookie.slice(0, -6),
      'with a letter changed': `${name}=${encodeURIComponent(value.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')))}`,
      'of the token alone, under the name of a better one': `__Secure-${rowan.cookie}`,
      'that cannot be decoded': `${name}=%E0%A4%A`,
      'that is empty': `${name}=`,
      'that is endless': `${name}=${'a'.repeat(8_000)}.${'b'.repeat(200)}`,
      'full of nonsense': ';;;=;==;a;\u00ff=\u00fe; =; ;',
      'that holds SQL': `${name}=${encodeURIComponent("' OR 1=1 --.x")}`,
      'that is JSON': `${name}=${encodeURIComponent('{"personId":"1"}')}`,
    };
  };

  it('as it was given signs in', async () => {
    expect((await world.as(rowan)('GET /session')).me?.id).toBe(rowan.id);
  });

  it('that was tampered with signs nobody in, at either door', async () => {
    for (const [what, cookie] of Object.entries(forgeries())) {
      const session = await sendRaw(world.origin, { path: '/api/session', headers: { cookie } });
      const { me } = JSON.parse(session.text) as { me: unknown };
      expect([what, session.status, me]).toEqual([what, 200, null]);
      const forums = await sendRaw(world.origin, { path: '/api/forums', headers: { cookie } });
      expect([what, problemOf(forums).code]).toEqual([what, 'not-signed-in']);
      const refused: unknown = await world.socket({ ...rowan, cookie }).catch((error: unknown) => error);
      expect([what, refused instanceof Refused && refused.problem.code]).toEqual([what, 'not-signed-in']);
    }
  });
});

describe('another site', () => {
  it.each([
    [{ origin: 'http://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://blether.test.evil.example' }],
    [{ origin: 'https://blether.test' }],
    [{ origin: 'http://blether.test:81' }],
    [{ 'sec-fetch-site': 'cross-site' }],
  ])('(%j) cannot make somebody write, sign in or sign out', async (headers) => {
    const before = await storedTopics();
    const asked = { headers: { ...headers, cookie: rowan.cookie }, body: '{}' };
    for (const [method, path] of [
      ['POST', `/api/forums/${forumId}/topics`],
      ['POST', '/api/session'],
      ['DELETE', '/api/session'],
    ]) {
      const answer = await sendJson(world.origin, { ...asked, method: method!, path: path! });
      expect([method, path, problemOf(answer).code]).toEqual([method, path, 'wrong-origin']);
    }
    expect(await storedTopics()).toBe(before);
    expect((await world.as(rowan)('GET /session')).me?.id).toBe(rowan.id);
  });

  it('cannot open a socket in somebody’s name', async () => {
    for (const origin of ['http://evil.example', 'null', 'https://blether.test']) {
      const failure: unknown = await world.socket(rowan, { origin }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Error);
    }
    const own = await world.socket(rowan, { origin: 'http://blether.test' });
    expect(own.raw.connected).toBe(true);
  });

  it('does not hinder a request that says it comes from here', async () => {
    const answer = await sendJson(world.origin, {
      path: '/api/notices/read',
      headers: { cookie: rowan.cookie, origin: 'http://blether.test', 'sec-fetch-site': 'same-origin' },
      body: '{"noticeIds":[]}',
    });
    expect(answer.status).toBe(200);
  });
});

describe('a socket', () => {
  /** Somebody who does nothing wrong, and must not notice what others do. */
  let calm: TestSocket;
  beforeEach(async () => {
    calm = await world.socket(await world.make.person());
  });
  afterEach(async () => {
    expect(await calm.ask('forum:follow', { forumId })).toMatchObject({ ok: true });
    calm.close();
  });

  it('without a session is refused, and hears nothing', async () => {
    const refused: unknown = await world.socket().catch((error: unknown) => error);
    expect(refused instanceof Refused && refused.problem.code).toBe('not-signed-in');
  });

  it.each([
    ['nothing', []],
    ['null', [null]],
    ['a number', [7]],
    ['a text', ['topic']],
    ['an array', [[]]],
    ['bytes', [Buffer.alloc(60_000, 7)]],
    ['bytes in a field', [{ topicId: Buffer.from('a') }]],
    ['a field of the wrong type', [{ topicId: { $ne: null } }]],
    [
      'a field that is not asked for',
      [{ topicId: '0199f000-0000-7000-8000-000000000000', room: 'person:x' }],
    ],
    ['three bodies', [{}, {}, {}]],
    [
      'many fields',
      [Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`f${String(index)}`, 1]))],
    ],
  ])('that sends %s where a topic is asked for is told so in a few words', async (_what, args) => {
    const socket = await world.socket(await world.make.person());
    const answer: unknown = await socket.raw.timeout(5_000).emitWithAck('topic:follow', ...args);
    expect(answer).toMatchObject({
      ok: false,
      problem: { code: expect.stringMatching(/^(?:validation|bad-request)$/) },
    });
    expect(JSON.stringify(answer).length).toBeLessThan(2_000);
    expect(await socket.ask('forum:follow', { forumId })).toMatchObject({ ok: true });
  });

  it('that asks for no acknowledgement is carried out or ignored, and goes on', async () => {
    const socket = await world.socket(await world.make.person());
    socket.raw.emit('topic:follow', { topicId: 'nonsense' });
    socket.raw.emit('nonsense', {}, 'more', null);
    socket.raw.emit('forum:follow', { forumId });
    expect(await socket.ask('forum:unfollow', { forumId })).toEqual({ ok: true, reply: {} });
  });

  it.each([
    ['arrays', '['.repeat(10_000) + ']'.repeat(10_000), 'validation'],
    ['arrays in a field', `{"topicId":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'bad-request'],
    ['as many arrays as fit', `{"topicId":${'['.repeat(65_000)}${']'.repeat(65_000)}}`, 'bad-request'],
  ])('that nests ten thousand deep (%s) is told so', async (_what, body, code) => {
    const socket = await world.socket(await world.make.person());
    const answer = new Promise<string>((resolve) => {
      socket.raw.io.engine.on('packet', ({ data }: { data?: unknown }) => {
        if (typeof data === 'string' && data.startsWith('377')) resolve(data);
      });
    });
    // The client cannot write such a thing itself: event 77, as it goes over the line.
    socket.raw.io.engine.write(`277["topic:follow",${body}]`);
    expect(await answer).toContain(`"code":"${code}"`);
  });

  it.each([
    ['no packet', 'nonsense'],
    ['an event without a name', '2'],
    ['an event of nothing', '2[]'],
    ['an event that is an object', '2{}'],
    ['half an event', '2["topic:follow"'],
    ['an event whose name is a number', '2[7]'],
    ['a name that is the server’s own', '2["disconnect"]'],
    ['a name that is the platform’s own', '2["newListener",1]'],
    ['a very long name', `2["${'x'.repeat(1_000)}"]`],
    ['attachments of no binary event', '251-["x"]'],
    ['an answer to nothing', '3[]'],
    ['a refusal', '42'],
    ['a packet of no kind', '9'],
    ['another namespace', '0/admin,'],
    ['an attachment that never comes', '51-["topic:follow",{"_placeholder":true,"num":7}]'],
    ['bytes for an id', '51-["topic:follow",{"_placeholder":true,"num":0}]', Buffer.alloc(9)],
    [
      'bytes at a great depth',
      `51-["topic:follow",${'['.repeat(50_000)}{"_placeholder":true,"num":0}${']'.repeat(50_000)}]`,
      Buffer.alloc(9),
    ],
    ['millions of attachments', '59999999-["topic:follow"]'],
  ])(
    'that speaks the protocol wrongly (%s) harms itself at most',
    async (_what, ...packets: (string | Buffer)[]) => {
      const socket = await world.socket(await world.make.person());
      for (const packet of packets) socket.raw.io.engine.write(packet);
      // Either its line is cut, or it is answered as before: never silence.
      const outcome = await Promise.race([
        socket.closed.then(() => 'cut'),
        socket.ask('forum:follow', { forumId }).then(
          ({ ok }) => (ok ? 'answered' : 'refused'),
          () => 'silent',
        ),
      ]);
      expect(['cut', 'answered']).toContain(outcome);
    },
  );

  it('whose frame is larger than any of ours has its line cut', async () => {
    const socket = await world.socket(await world.make.person());
    socket.raw.emit('topic:follow', { topicId: 'x'.repeat(LIMITS.frameBytes) });
    await socket.closed;
    const bytes = await world.socket(await world.make.person());
    bytes.raw.emit('topic:follow', Buffer.alloc(LIMITS.frameBytes + 1));
    await bytes.closed;
    expect([socket.raw.connected, bytes.raw.connected]).toEqual([false, false]);
  });

  it('that sends ten thousand events at once is cut, while another is answered', async () => {
    const person = await world.make.person();
    const [flood, other] = [await world.socket(person), await world.socket(person)];
    for (let sent = 0; sent < 10_000; sent += 1) flood.raw.emit('topic:follow', { topicId: clientId() });
    const began = performance.now();
    const [answer, forums] = await Promise.all([
      calm.ask('forum:follow', { forumId }),
      world.as(isla)('GET /forums'),
    ]);
    expect([answer.ok, forums.forums.length > 0]).toEqual([true, true]);
    expect(performance.now() - began).toBeLessThan(2_000);
    await flood.closed;
    // Only the line that flooded: neither the same person's other one, nor anybody else's.
    expect(await other.ask('forum:follow', { forumId })).toMatchObject({ ok: true });
    expect([other.raw.connected, calm.raw.connected]).toEqual([true, true]);
  });

  it('is one of a bounded number of the same person, and leaves room for others', async () => {
    const many = await world.make.person();
    const opened = await Promise.allSettled(Array.from({ length: 60 }, () => world.socket(many)));
    const refused = opened.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(opened.length - refused.length).toBe(20);
    for (const reason of refused)
      expect(reason instanceof Refused && reason.problem.code).toBe('rate-limited');
    expect((await world.socket(await world.make.person())).raw.connected).toBe(true);
  });

  it('that is no Socket.IO client has its line cut or is left out, and nobody notices', async () => {
    for (const packet of ['nonsense', '', '4', '7', Buffer.alloc(1_000, 255)]) {
      const address = `${world.origin.replace('http', 'ws')}/api/socket/?EIO=4&transport=websocket`;
      const line = new WebSocket(address, { headers: { cookie: rowan.cookie } });
      await once(line, 'open');
      line.send(packet);
      line.close();
      await once(line, 'close');
    }
    expect(calm.raw.connected).toBe(true);
  });
});
