import { afterAll, beforeAll, it } from '@jest/globals';
import { io } from 'socket.io-client';
import { sendBytes, sendJson, sendRaw } from '../harness/raw.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';
let world: World;
beforeAll(async () => {
  world = await startWorld({ database: 'scratch' });
});
afterAll(() => world.close());
it('x', async () => {
  const out: string[] = [];
  const p = await world.make.person();
  const c = { cookie: p.cookie };
  const o = world.origin;
  const show = (name: string, a: any) =>
    out.push(
      name +
        '  =>  ' +
        (typeof a === 'string'
          ? a.split('\r\n')[0] +
            ' ~ ' +
            (a.match(/content-type.*/i)?.[0] ?? '') +
            ' ~ ' +
            a.split('\r\n\r\n').slice(1).join(' | ').slice(0, 300)
          : a.status +
            ' ' +
            a.headers['content-type'] +
            ' ' +
            (a.headers.allow ?? '') +
            ' ' +
            a.headers.connection +
            ' ' +
            a.text.slice(0, 300)
        )
          .replace(/"type":"urn[^"]*",/, '')
          .replace(/"traceId":"[^"]*"/, 'T'),
    );

  show('unknown', await sendRaw(o, { path: '/api/nope', headers: c }));
  show('api', await sendRaw(o, { path: '/api' }));
  show('badjson', await sendJson(o, { path: '/api/session', body: '{"a":' }));
  show('emptyjson', await sendJson(o, { path: '/api/session', body: '' }));
  show('nocontenttype', await sendRaw(o, { method: 'POST', path: '/api/session', body: '{}' }));
  show('nobody', await sendRaw(o, { method: 'POST', path: '/api/session' }));
  show(
    'text',
    await sendRaw(o, {
      method: 'POST',
      path: '/api/session',
      body: 'x',
      headers: { 'content-type': 'text/plain' },
    }),
  );
  show(
    'form',
    await sendRaw(o, {
      method: 'POST',
      path: '/api/session',
      body: 'x=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
  );
  show(
    'ct weird',
    await sendRaw(o, {
      method: 'POST',
      path: '/api/session',
      body: 'x=1',
      headers: { 'content-type': ';;;' },
    }),
  );
  show(
    'too large',
    await sendJson(o, { path: '/api/session', body: JSON.stringify({ email: 'x'.repeat(300000) }) }),
  );
  show(
    'chunked too large',
    await sendBytes(
      o,
      `POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n50000\r\n${'x'.repeat(0x50000)}\r\n0\r\n\r\n`,
    ),
  );
  for (const m of ['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'SEARCH'])
    show(m + ' forums', await sendRaw(o, { method: m, path: '/api/forums', headers: c }));
  for (const m of ['HEAD', 'OPTIONS'])
    show(m + ' unknown', await sendRaw(o, { method: m, path: '/api/nope', headers: c }));
  show('PUT /', await sendRaw(o, { method: 'PUT', path: '/' }));
  show('GET /', await sendRaw(o, { path: '/' }));
  show(
    'made-up method',
    await sendBytes(o, 'BREW /api/forums HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
  );
  for (const path of [
    '/api/%E0%A4%A',
    '/api/topics/%E0%A4%A',
    '/api/forums/%zz/topics',
    '/%',
    '/api/topics/%00',
    '/api//forums',
    '/api/forums/',
    '/API/forums',
    '/api/forums;x',
    '/api/forums?%E0%A4%A=%',
    '/api/../api/forums',
    '/api/topics/' + 'a'.repeat(101),
    '/api/topics/' + 'a'.repeat(5000),
    '/api/session?x[__proto__]=1&__proto__=2',
    '//evil.example/api/forums',
    '/api%2fforums',
    '/api/topics/../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/api\\forums',
  ])
    show(path.slice(0, 60), await sendRaw(o, { path, headers: c }));
  show(
    'absolute',
    await sendBytes(
      o,
      'GET http://evil.example/api/session HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
    ),
  );
  show('star', await sendBytes(o, 'OPTIONS * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'));
  show('no leading', await sendBytes(o, 'GET forums HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'));
  show(
    'connect',
    await sendBytes(o, 'CONNECT evil.example:443 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
  );
  show(
    'huge headers',
    await sendBytes(
      o,
      `GET /api/session HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20000)}\r\nconnection: close\r\n\r\n`,
    ),
  );
  show(
    'content-length bad',
    await sendBytes(
      o,
      'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: banana\r\nconnection: close\r\n\r\n{}',
    ),
  );
  show(
    'content-length negative',
    await sendBytes(
      o,
      'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: -1\r\nconnection: close\r\n\r\n{}',
    ),
  );
  show(
    'both',
    await sendBytes(
      o,
      'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n{}',
    ),
  );
  show('no host', await sendBytes(o, 'GET /api/session HTTP/1.1\r\nconnection: close\r\n\r\n'));
  show(
    'expect',
    await sendBytes(
      o,
      'POST /api/session HTTP/1.1\r\nhost: x\r\nexpect: banana\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}',
    ),
  );
  show(
    'upgrade other',
    await sendBytes(o, 'GET /api/session HTTP/1.1\r\nhost: x\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n'),
  );
  show('garbage', await sendBytes(o, '\0\0\0\r\n\r\n'));
  show(
    'gzip',
    await sendRaw(o, {
      method: 'POST',
      path: '/api/session',
      body: '{}',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    }),
  );
  for (const body of [
    '{"__proto__":{"a":1},"email":"a@b.cd","password":"x"}',
    '{"constructor":{"prototype":{"a":1}}}',
    '{"a":{"__proto__":null}}',
    '[]',
    '"x"',
    '3',
    'null',
    'true',
    '{}',
    '\u{feff}{}',
    '{"email":"a@b.cd","password":"x","extra":1}',
    '{"email":[],"password":{}}',
    '['.repeat(10000) + ']'.repeat(10000),
    '{"email":' + '['.repeat(10000) + ']'.repeat(10000) + '}',
    '{"toString":1,"email":"a@b.cd","password":"y"}',
    '{"":1,"a/b~c":2}',
    '{"email":"a@b.cd","password":"x","password":"y"}',
  ])
    show(body.slice(0, 60), await sendJson(o, { path: '/api/session', body }));
  show(
    'bad utf8',
    await sendRaw(o, {
      method: 'POST',
      path: '/api/session',
      body: Buffer.from([0x7b, 0xff, 0x7d]),
      headers: { 'content-type': 'application/json' },
    }),
  );
  show(
    'charset',
    await sendRaw(o, {
      method: 'POST',
      path: '/api/session',
      body: '{}',
      headers: { 'content-type': 'application/json; charset=utf-16' },
    }),
  );
  show(
    'GET with body',
    await sendRaw(o, {
      method: 'GET',
      path: '/api/session',
      body: '{bad',
      headers: { 'content-type': 'application/json' },
    }),
  );
  show(
    'DELETE with body',
    await sendRaw(o, {
      method: 'DELETE',
      path: '/api/session',
      body: '{bad',
      headers: { 'content-type': 'application/json' },
    }),
  );
  show(
    'DELETE empty json',
    await sendRaw(o, {
      method: 'DELETE',
      path: '/api/session',
      headers: { 'content-type': 'application/json' },
    }),
  );
  for (const q of [
    'at=a&at=b',
    'from=end&from=end',
    'at[]=x',
    'at=',
    'x=1',
    '__proto__=1',
    'from=start',
    'constructor=1',
  ])
    show(q, await sendRaw(o, { path: '/api/topics/0199f000-0000-7000-8000-000000000000?' + q, headers: c }));
  for (const p2 of [
    '/api/socket',
    '/api/socket/',
    '/api/socket/?EIO=4&transport=polling',
    '/api/socket/?EIO=4&transport=websocket',
    '/api/socket/socket.io.js',
    '/api/socketx',
    '/socket.io/?EIO=4&transport=polling',
  ])
    show(p2, await sendRaw(o, { path: p2, headers: c }));
  show(
    'socket wrong origin',
    await sendBytes(
      o,
      'GET /api/socket/?EIO=4&transport=websocket HTTP/1.1\r\nhost: x\r\norigin: http://evil.example\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    ),
  );
  show(
    'ws elsewhere',
    await sendBytes(
      o,
      'GET /elsewhere HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    ),
  );

  show(
    'h2c',
    await sendBytes(
      o,
      'GET /api/session HTTP/1.1\r\nhost: x\r\nupgrade: h2c\r\nconnection: upgrade, close\r\n\r\n',
    ),
  );
  const sock = await world.socket(p);
  const ask = async (name: string, ...args: unknown[]) => {
    try {
      out.push(
        'SOCK ' +
          name +
          ' ' +
          JSON.stringify(args).slice(0, 60) +
          ' => ' +
          JSON.stringify(await sock.raw.timeout(800).emitWithAck(name, ...args)).slice(0, 300),
      );
    } catch (e) {
      out.push('SOCK ' + name + JSON.stringify(args).slice(0, 60) + ' => ' + String(e));
    }
  };
  for (const body of [
    undefined,
    null,
    1,
    'x',
    [],
    {},
    { topicId: 1 },
    { topicId: 'x' },
    { topicId: '0199f000-0000-7000-8000-000000000000' },
    { topicId: '0199f000-0000-7000-8000-000000000000', x: 1 },
    Buffer.from('abc'),
    { topicId: Buffer.from('a') },
  ])
    await ask('topic:follow', body);
  await ask('topic:follow');
  await ask('topic:follow', {}, {}, {});
  for (const n of ['nope', 'constructor', '__proto__', 'toString', 'message', 'facts', '$nope', ''])
    await ask(n, {});
  for (const n of ['disconnecting', 'newListener', 'connect']) {
    try {
      await ask(n, {});
    } catch (e) {
      out.push(n + String(e));
    }
  }
  out.push('connected ' + sock.raw.connected);
  console.log(out.join('\n'));
  console.log(
    world
      .logged()
      .split('\n')
      .filter((l) => l.includes('"level":50'))
      .join('\n')
      .slice(0, 4000),
  );
}, 60000);
