import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { problemOf, sendJson, sendRaw } from '../harness/raw.js';
import type { RawAnswer } from '../harness/raw.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

const WEB = join(import.meta.dirname, '../../../web/dist');
/** What follows about pages needs them built; the journeys in Chromium, which build them, ask for the rest. */
const whenBuilt = existsSync(join(WEB, 'index.html')) ? describe : describe.skip;

/** How the demo of these tests is reached: it listens on another port than the one it is configured with. */
const HERE = 'localhost:3000';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const get = (path: string, headers: Record<string, string> = {}, of = world): Promise<RawAnswer> =>
  sendRaw(of.origin, { path, headers });

function directives(answer: RawAnswer): Map<string, string[]> {
  const policy = answer.headers['content-security-policy'];
  if (typeof policy !== 'string') throw new Error('There is no content security policy.');
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

function expectSecured(answer: RawAnswer): void {
  const policy = directives(answer);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'"]);
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  expect(policy.get('base-uri')).toEqual(["'none'"]);
  expect(policy.get('form-action')).toEqual(["'self'"]);
  for (const [name, sources] of policy) {
    for (const source of sources) {
      expect([name, source]).not.toEqual([
        name,
        expect.stringMatching(/unsafe|\*|^https?:|^(?:blob|filesystem):/),
      ]);
    }
    // A picture may stand in a style or a page itself; nothing that runs may.
    if (name !== 'img-src') expect([name, sources.includes('data:')]).toEqual([name, false]);
  }
  expect(answer.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  for (const name of ['server', 'x-powered-by', 'access-control-allow-origin']) {
    expect(answer.headers).not.toHaveProperty(name);
  }
}

describe('the api', () => {
  it.each(['/api/session', '/api/health/live', '/api/forums', '/api/nope', '/api'])(
    '%s carries every security header and is kept nowhere',
    async (path) => {
      const answer = await get(path);
      expectSecured(answer);
      expect(answer.headers['cache-control']).toBe('no-store');
    },
  );

  it('is kept nowhere for somebody who is signed in, nor when it refuses', async () => {
    const person = await world.make.person();
    const { topic } = await world.make.topic({ by: person });
    for (const path of [
      `/api/topics/${topic.id}`,
      '/api/forums',
      '/api/notices',
      '/api/topics/none',
      '/api/%E0%A4%A',
    ]) {
      expect([path, (await get(path, { cookie: person.cookie })).headers['cache-control']]).toEqual([
        path,
        'no-store',
      ]);
    }
  });

  it('lets its answers be read by no other site', async () => {
    const answer = await get('/api/session', { origin: 'http://evil.example' });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    const asked = await sendRaw(world.origin, {
      method: 'OPTIONS',
      path: '/api/forums',
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    });
    expect([
      asked.status,
      Object.keys(asked.headers).filter((name) => name.startsWith('access-control')),
    ]).toEqual([405, []]);
  });
});

describe('a service reached by https', () => {
  let secure: World;
  beforeAll(async () => {
    secure = await startWorld({ env: { PUBLIC_URL: 'https://blether.test' } });
  });
  afterAll(() => secure.close());

  it('asks browsers to come by https alone', async () => {
    const answer = await get('/api/session', {}, secure);
    expectSecured(answer);
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
    expect(directives(answer).has('upgrade-insecure-requests')).toBe(true);
    expect(directives(answer).get('connect-src')).toEqual(["'self'", 'wss://blether.test']);
    const plain = await get('/api/session');
    expect(plain.headers).not.toHaveProperty('strict-transport-security');
    expect(directives(plain).has('upgrade-insecure-requests')).toBe(false);
  });
});

whenBuilt('pages', () => {
  const assets = (): string[] => readdirSync(join(WEB, 'assets'));

  it.each([
    '/',
    '/index.html',
    '/forums',
    '/topics/0199f000-0000-7000-8000-000000000000',
    '/sign-in?to=%2Fforums',
    '/a/b/c',
  ])('%s is the app, with every security header, and asked for anew each time', async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.text).toContain('<div id="root"');
    expectSecured(answer);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('hold no script and no style that the policy would refuse', async () => {
    const { text } = await get('/');
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=/);
    for (const [, address] of text.matchAll(/<(?:script|link|img)\b[^>]*\b(?:src|href)="([^"]+)"/g)) {
      expect(address).toMatch(/^\//);
    }
  });

  it('and their files that carry a digest are kept for ever, those without are not', async () => {
    const name = assets().find((file) => file.endsWith('.js'))!;
    const file = await get(`/assets/${name}`);
    expect([file.status, file.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expectSecured(file);
    expect((await get('/robots.txt')).headers['cache-control']).toBe('no-cache');
  });

  it('and files are sent as they were compressed beforehand', async () => {
    const compressed = assets().find((file) => file.endsWith('.js.br'));
    if (compressed === undefined) throw new Error('The build compressed nothing.');
    const path = `/assets/${compressed.slice(0, -'.br'.length)}`;
    for (const [accepted, encoding] of [
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['gzip, br', 'br'],
      ['identity', undefined],
    ] as const) {
      const answer = await get(path, { 'accept-encoding': accepted });
      expect([accepted, answer.status, answer.headers['content-encoding']]).toEqual([
        accepted,
        200,
        encoding,
      ]);
      expect(answer.headers['content-type']).toMatch(/^(?:text|application)\/javascript/);
      expect(answer.headers.vary?.toLowerCase()).toContain('accept-encoding');
    }
  });

  it.each([
    '/assets/none.js',
    '/assets/',
    '/assets/../../package.json',
    '/none.png',
    '/.env',
    '/package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
  ])('and a file that is missing (%s) is not the app', async (path) => {
    expect(problemOf(await get(path)).code).toBe('not-found');
  });

  it('can only be read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect([method, problemOf(await sendRaw(world.origin, { method, path: '/forums' })).code]).toEqual([
        method,
        'not-found',
      ]);
    }
  });
});

describe.each(['/house-rules', '/privacy'])('the document at %s', (path) => {
  it('is there for anybody, with every security header, whole and without an inline script or style', async () => {
    const answer = await get(path);
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expectSecured(answer);
    expect(answer.text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });
});

describe('the page "Talk to someone now"', () => {
  it('is there for anybody, with every security header, whole and without an inline script or style', async () => {
    const someone = await world.make.person();
    for (const headers of [{}, { cookie: someone.cookie }, { cookie: 'blether.session_token=nonsense' }]) {
      const answer = await get('/talk-to-someone', headers);
      expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      expectSecured(answer);
      expect(answer.text).toContain('href="tel:999"');
      expect(answer.text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
      // It knows nobody, so it sets and says nothing of them.
      expect(answer.headers).not.toHaveProperty('set-cookie');
      expect(answer.text).not.toContain(someone.name);
    }
  });

  it('can only be read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect(problemOf(await sendRaw(world.origin, { method, path: '/talk-to-someone' })).code).toBe(
        'not-found',
      );
  });
});

describe('metrics', () => {
  it('are for this machine, and for nobody who came through a proxy', async () => {
    const near = await get('/api/metrics');
    expect([near.status, near.headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/plain/)]);
    expect(near.text).toContain('blether_http_request_seconds');
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip']) {
      expect([name, problemOf(await get('/api/metrics', { [name]: 'for=203.0.113.7' })).code]).toEqual([
        name,
        'not-found',
      ]);
    }
  });

  it('count routes by their pattern and never by their address', async () => {
    const person = await world.make.person();
    const { topic } = await world.make.topic({ by: person });
    await get(`/api/topics/${topic.id}`, { cookie: person.cookie });
    await get('/api/made-up/address', { cookie: person.cookie });
    const { text } = await get('/api/metrics');
    expect(text).toContain('route="GET /api/topics/:topicId"');
    expect(text).not.toContain(topic.id);
    expect(text).not.toContain('made-up');
  });

  it('are for whoever brings the token where there is one, and for nobody else', async () => {
    const token = 'a token for the metrics of this test';
    const guarded = await startWorld({ env: { METRICS_TOKEN: token } });
    try {
      const statuses = [];
      for (const authorization of [
        undefined,
        '',
        'Bearer',
        `Bearer ${token}x`,
        `Bearer ${token.slice(1)}`,
        token,
        `Bearer ${token}`,
      ]) {
        const headers = authorization === undefined ? {} : { authorization };
        statuses.push((await get('/api/metrics', headers, guarded)).status);
      }
      expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 200]);
    } finally {
      await guarded.close();
    }
  });
});

describe('in demo mode', () => {
  let demo: World;
  beforeAll(async () => {
    demo = await startWorld({ database: 'headers_demo', demo: true });
  });
  afterAll(() => demo.close());

  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])(
    'this machine is answered by its name %s',
    async (host) => {
      const answer = await get('/api/session', { host }, demo);
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.text)).toMatchObject({ me: null, demo: true });
    },
  );

  it.each([
    { host: 'blether.example.org' },
    { host: 'localhost.evil.example' },
    { host: 'localhost:3001' },
    { host: 'localhost' },
    { host: '192.0.2.7' },
    { host: HERE, 'x-forwarded-for': '203.0.113.7' },
    { host: HERE, 'x-forwarded-host': 'blether.example.org' },
    { host: HERE, 'x-forwarded-proto': 'https' },
    { host: HERE, forwarded: 'for=203.0.113.7' },
    { host: HERE, 'x-real-ip': '203.0.113.7' },
  ])('whatever did not come straight from this machine (%j) is refused, pages included', async (headers) => {
    for (const path of ['/api/session', '/api/demo/people', '/']) {
      expect([path, problemOf(await get(path, headers as never, demo)).code]).toEqual([path, 'wrong-origin']);
    }
  });

  it('a page of another site becomes nobody', async () => {
    const listed = await get('/api/demo/people', { host: HERE }, demo);
    const { first } = JSON.parse(listed.text) as { first: { id: string }[] };
    const body = JSON.stringify({ personId: first[0]!.id });
    const path = '/api/demo/session';
    for (const origin of ['http://evil.example', 'null', 'http://localhost:3001', 'https://localhost:3000']) {
      const answer = await sendJson(demo.origin, { path, headers: { host: HERE, origin }, body });
      expect([origin, problemOf(answer).code, answer.headers['set-cookie']]).toEqual([
        origin,
        'wrong-origin',
        undefined,
      ]);
    }
    const own = await sendJson(demo.origin, {
      path,
      headers: { host: HERE, origin: 'http://localhost:3000' },
      body,
    });
    expect(own.status).toBe(200);
  });

  it('a socket comes straight from this machine or not at all', async () => {
    const listed = await get('/api/demo/people', { host: HERE }, demo);
    const { first } = JSON.parse(listed.text) as { first: { id: string }[] };
    const answer = await sendJson(demo.origin, {
      path: '/api/demo/session',
      headers: { host: HERE },
      body: JSON.stringify({ personId: first[0]!.id }),
    });
    const cookie = answer.headers['set-cookie']![0]!.split(';')[0]!;
    for (const headers of [
      { host: 'blether.example.org' },
      { host: HERE, 'x-forwarded-for': '203.0.113.7' },
    ]) {
      const failure: unknown = await demo
        .socket(undefined, { ...headers, cookie })
        .catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Error);
    }
    const own = await demo.socket(undefined, { host: HERE, cookie });
    expect(own.raw.connected).toBe(true);
  });
});
