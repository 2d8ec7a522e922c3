import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ROUTES } from '@blether/contracts/routes';
import { SOCKET_REQUESTS } from '@blether/contracts/sockets';
import type { SocketRequest } from '@blether/contracts/sockets';
import { methodsOf } from '../../src/platform/http/served-paths.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

const OPERATIONAL = ['GET /health/live', 'GET /health/ready', 'GET /metrics'];
const isDemo = (key: string): boolean => key.split(' ')[1]?.startsWith('/demo/') ?? false;

/** What Fastify's router serves, read from its own listing of itself: `POST /api/session`. */
function served(app: NestFastifyApplication): string[] {
  const listing = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const routes: string[] = [];
  const above: string[] = [];
  for (const line of listing.split('\n').filter((text) => text.trim() !== '')) {
    // Four characters a level, then the branch, then this level's part of the path and its methods.
    const found = /^((?:│ {3}| {4})*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (!found)
      throw new Error(`A line of the listing of routes that this test does not understand: ${line}`);
    const [, indent = '', part = '', methods = ''] = found;
    above.length = indent.length / 4;
    above.push(part);
    for (const method of methods.split(', ').filter(Boolean)) routes.push(`${method} ${above.join('')}`);
  }
  return routes;
}

/** Under /api, without the prefix. HEAD comes with every GET and is no route of its own. */
const servedUnderApi = (app: NestFastifyApplication): string[] =>
  served(app)
    .filter((route) => / \/api(?:\/|$)/.test(route) && !route.startsWith('HEAD '))
    .map((route) => route.replace(' /api', ' '))
    .sort();

describe('outside demo mode', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('every route of the contract is served but those of the demo, and nothing else under /api', () => {
    const promised = Object.keys(ROUTES).filter((key) => !isDemo(key));
    expect(servedUnderApi(world.app)).toEqual([...promised, ...OPERATIONAL].sort());
  });

  it('nothing but files is served outside /api, and files can only be read', () => {
    const others = served(world.app).filter((route) => !/ \/api(?:\/|$)/.test(route));
    expect(others.filter((route) => !/^(?:GET|HEAD) \/[\w/.-]*$/.test(route))).toEqual([]);
  });

  it('the methods that a wrong one is told of are those that are served, for every path', () => {
    const paths = new Map<string, Set<string>>();
    for (const route of servedUnderApi(world.app)) {
      const [method = '', path = ''] = route.split(' ');
      const methods = paths.get(path) ?? new Set();
      paths.set(path, methods.add(method));
      if (method === 'GET') methods.add('HEAD');
    }
    for (const [path, methods] of paths) {
      expect([path, methodsOf(path.replace(/:\w+/g, 'x'), false).sort()]).toEqual([
        path,
        [...methods].sort(),
      ]);
    }
  });

  it('every socket event of the contract has one handler, and no handler answers anything else', () => {
    expect(handledEvents(world.app)).toEqual(Object.keys(SOCKET_REQUESTS).sort());
  });

  it('every socket event of the contract is answered', async () => {
    const socket = await world.socket(await world.make.person());
    for (const name of Object.keys(SOCKET_REQUESTS) as SocketRequest[]) {
      // Not a body of any event: what is served says so, what is not served says nothing for ever.
      expect([name, await socket.ask(name, 'nonsense' as never)]).toMatchObject([
        name,
        { ok: false, problem: { code: 'validation' } },
      ]);
    }
  });

  it('an event that the contract does not know is answered with a problem', async () => {
    const socket = await world.socket(await world.make.person());
    for (const name of ['message:send', 'facts', 'constructor', '__proto__', '']) {
      const answer: unknown = await socket.raw.timeout(5_000).emitWithAck(name, {});
      expect([name, answer]).toMatchObject([name, { ok: false, problem: { code: 'unknown-event' } }]);
    }
  });
});

describe('in demo mode', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ database: 'contract_demo', demo: true });
    // Its whole community is written before it answers.
  }, 60_000);
  afterAll(() => world.close());

  it('every route of the contract is served, and nothing else under /api', () => {
    expect(Object.keys(ROUTES).some(isDemo)).toBe(true);
    expect(servedUnderApi(world.app)).toEqual([...Object.keys(ROUTES), ...OPERATIONAL].sort());
  });
});

/** The events of all `@On(…)` handlers of all gateways that are loaded; twice when two answer the same. */
function handledEvents(app: NestFastifyApplication): string[] {
  const gateways = [...app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.providers.values()])
    .map(({ metatype }) => metatype)
    .filter(
      (type) => typeof type === 'function' && Reflect.getMetadata('websockets:is_gateway', type) === true,
    );
  const events = [...new Set(gateways)].flatMap((gateway) => {
    const prototype = (gateway as { prototype: Record<string, unknown> }).prototype;
    return Object.getOwnPropertyNames(prototype)
      .filter((name) => name !== 'constructor' && typeof prototype[name] === 'function')
      .map((name): unknown => Reflect.getMetadata('message', prototype[name] as object))
      .filter((event) => typeof event === 'string');
  });
  return events.sort();
}
