import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Browser, CDPSession } from 'playwright-core';
import { median, plain } from './figures.ts';
import type { Figure } from './figures.ts';
import { say } from './place.ts';
import type { Place } from './place.ts';

const LOADS = 5;
/** A mid-range phone on a slow mobile line. */
const PHONE = {
  size: { width: 360, height: 740 },
  cpuSlower: 4,
  line: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
} as const;
/** After the last byte: late shifts and late work count too. */
const REST_MS = 1_500;
const MOST = { paintSeconds: 2.5, shift: 0.02, blockedMs: 200 } as const;

type Reader = 'visitor' | 'member' | 'lead';

interface Measured {
  readonly name: string;
  readonly path: string;
  readonly reader: Reader;
  /** Scripts in kB as they are sent, without the headers around them. */
  readonly mostScripts: number;
}

interface Load {
  readonly scripts: number;
  readonly paint: number;
  readonly shift: number;
  readonly blocked: number;
}

/** What a page costs somebody with a phone that is not new, on a train: cold, each time with a browser of its own. */
export async function web(place: Place): Promise<readonly Figure[]> {
  await place.build();
  await place.buildWeb();
  const api = await place.api(await place.folder(), {});
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  place.atEnd(() => browser.close());
  const cookies = await signIn(api.origin);
  const figures: Figure[] = [];
  for (const page of await pages(api.origin, cookies)) {
    const loads: Load[] = [];
    for (let index = 0; index < LOADS; index += 1) {
      loads.push(await load(browser, api.origin, page, cookies[page.reader]));
    }
    figures.push(...figuresOf(page, loads));
  }
  return figures;
}

/** Pages that are measured. A new one needs a line here and nothing else. */
async function pages(origin: string, { member, lead }: Cookies): Promise<readonly Measured[]> {
  const { forums } = await ask<{ forums: readonly { id: string }[] }>(origin, '/api/forums', member);
  const forumId = forums[0]?.id ?? '';
  const { topics } = await ask<{ topics: readonly { id: string }[] }>(
    origin,
    `/api/forums/${forumId}/topics`,
    member,
  );
  const { cases } = await ask<{ cases: readonly { id: string }[] }>(origin, '/api/desk/queue', lead);
  return [
    { name: 'sign-in', path: '/sign-in', reader: 'visitor', mostScripts: 125 },
    { name: 'join', path: '/join', reader: 'visitor', mostScripts: 180 },
    { name: 'home', path: '/', reader: 'member', mostScripts: 180 },
    { name: 'forum', path: `/forums/${forumId}`, reader: 'member', mostScripts: 180 },
    { name: 'topic', path: `/topics/${topics[0]?.id ?? ''}`, reader: 'member', mostScripts: 180 },
    { name: 'account', path: '/account', reader: 'member', mostScripts: 180 },
    { name: 'my reports', path: '/you/reports', reader: 'member', mostScripts: 180 },
    { name: 'what was decided', path: '/you/decisions', reader: 'member', mostScripts: 180 },
    { name: 'desk', path: '/desk', reader: 'lead', mostScripts: 220 },
    { name: 'case', path: `/desk/cases/${cases[0]?.id ?? ''}`, reader: 'lead', mostScripts: 220 },
    { name: 'queue', path: '/desk/queue', reader: 'lead', mostScripts: 220 },
    { name: 'overview', path: '/desk/overview', reader: 'lead', mostScripts: 220 },
    { name: 'rota', path: '/desk/rota', reader: 'lead', mostScripts: 220 },
    { name: 'on call', path: '/desk/on-call', reader: 'lead', mostScripts: 220 },
  ];
}

async function ask<Reply>(origin: string, path: string, cookie: string): Promise<Reply> {
  const answer = await fetch(`${origin}${path}`, { headers: { cookie } });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
  // Only what the contract promises is read of it.
  return (await answer.json()) as Reply;
}

type Cookies = Readonly<Record<Reader, string>>;

async function signIn(origin: string): Promise<Cookies> {
  const { first, others } = await ask<Record<'first' | 'others', readonly DemoPerson[]>>(
    origin,
    '/api/demo/people',
    '',
  );
  const lead = [...first, ...others].find(({ roles }) => roles.includes('lead'));
  return {
    visitor: '',
    member: await signInAs(origin, first[0]?.id),
    lead: await signInAs(origin, lead?.id),
  };
}

interface DemoPerson {
  readonly id: string;
  readonly roles: readonly string[];
}

async function signInAs(origin: string, personId: string | undefined): Promise<string> {
  const answer = await fetch(`${origin}/api/demo/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';', 1)[0];
  if (cookie === undefined) throw new Error(`Signing in answered ${answer.status} and no cookie.`);
  return cookie;
}

async function load(browser: Browser, origin: string, page: Measured, cookie: string): Promise<Load> {
  const context = await browser.newContext({ viewport: PHONE.size, deviceScaleFactor: 2, isMobile: true });
  try {
    if (cookie !== '') {
      const [name = '', ...value] = cookie.split('=');
      await context.addCookies([{ name, value: value.join('='), url: origin }]);
    }
    await context.addInitScript(watch);
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    const scripts = await slowDown(devtools);
    await tab.goto(`${origin}${page.path}`, { waitUntil: 'load' });
    await tab.locator('h1').waitFor({ timeout: 60_000 });
    await sleep(REST_MS);
    const seen = await tab.evaluate(() => watched);
    if (seen.paint === 0) throw new Error(`${page.path} painted nothing.`);
    return { ...seen, scripts: scripts() };
  } finally {
    await context.close();
  }
}

/** @returns how many kB of scripts have come so far */
async function slowDown(devtools: CDPSession): Promise<() => number> {
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', PHONE.line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpuSlower });
  return () => bytes / 1000;
}

/** What the browser's observer hands out; Node's own, which the compiler knows, sees none of it. */
interface Seen {
  readonly startTime: number;
  readonly duration: number;
  readonly value: number;
}
type Observer = new (heard: (list: { getEntries(): Seen[] }) => void) => {
  observe(what: { type: string; buffered: boolean }): void;
};

declare global {
  var watched: { paint: number; shift: number; blocked: number };
}

/** Runs in the page, before anything of it. */
function watch(): void {
  globalThis.watched = { paint: 0, shift: 0, blocked: 0 };
  const BrowserObserver = PerformanceObserver as unknown as Observer;
  const each = (type: string, count: (entry: Seen) => void): void => {
    new BrowserObserver((list) => {
      list.getEntries().forEach(count);
    }).observe({ type, buffered: true });
  };
  each('largest-contentful-paint', ({ startTime }) => {
    watched.paint = startTime / 1000;
  });
  each('layout-shift', ({ value }) => {
    watched.shift += value;
  });
  each('longtask', ({ duration }) => {
    watched.blocked += Math.max(0, duration - 50);
  });
}

function figuresOf({ name, mostScripts }: Measured, loads: readonly Load[]): readonly Figure[] {
  const middle = (of: keyof Load): number => median(loads.map((load) => load[of]));
  say(`${name}: largest paint ${loads.map(({ paint }) => paint.toFixed(2)).join(', ')} s`);
  const bench = 'web';
  return [
    plain({ bench, metric: `${name}: scripts`, unit: 'kB' }, middle('scripts'), mostScripts),
    plain({ bench, metric: `${name}: largest paint`, unit: 's' }, middle('paint'), MOST.paintSeconds),
    plain({ bench, metric: `${name}: layout shift`, unit: '1' }, middle('shift'), MOST.shift),
    plain({ bench, metric: `${name}: main thread blocked`, unit: 'ms' }, middle('blocked'), MOST.blockedMs),
  ];
}
