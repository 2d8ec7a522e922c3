import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const MAIN = join(import.meta.dirname, '../../api/dist/main.js');
const WEB = join(import.meta.dirname, '../dist/index.html');

/** The service as a newcomer starts it, as a process of its own, behind a line that a test can cut. */
export interface Service {
  readonly url: string;
  /** Cuts every connection and lets none through, as a tunnel does to a train. */
  readonly cut: () => void;
  readonly mend: () => void;
  /** Ends the process in no order at all, with its database still running. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Runs another of our programs where the service runs, and answers with what it said. @throws when it fails */
  run(program: string, args: readonly string[]): Promise<string>;
  /** Looks at what is stored, and sets up what no page can, as the role that owns the schema. */
  sql<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** Where the demo stands that all journeys begin with, filled once and stopped in order. Set by their global setup. */
const FILLED = 'FILLED_DEMO';

/** The demo as it is after its first start, or with `demo: false` a service of one's own with an empty database. */
export async function startService({ demo = true }: { readonly demo?: boolean } = {}): Promise<Service> {
  const folder = await newFolder();
  const filled = process.env[FILLED];
  // With its owners: as root the database is another user's.
  if (demo && filled !== undefined)
    await promisify(execFile)('cp', ['-a', join(filled, '.data'), join(folder, '.data')]);
  return serviceIn(folder, demo);
}

/** Fills the demo as its first start does, for every `startService` from here on. @returns where it stands */
export async function fillDemo(): Promise<string> {
  const folder = await newFolder();
  await (await serviceIn(folder, true)).end();
  process.env[FILLED] = folder;
  return folder;
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'blether-journey-'));
  // As root the database runs as another user, who must be able to pass through.
  await chmod(folder, 0o711);
  return folder;
}

async function serviceIn(folder: string, demo: boolean): Promise<Service & { end(): Promise<void> }> {
  if (!existsSync(WEB)) throw new Error('The web app is not built: run npm run build first.');
  const port = await freePort();
  const line = await openLine(port);
  const url = `http://localhost:${String(line.port)}`;
  let process_: ChildProcess | undefined;
  const env = {
    PATH: process.env['PATH'],
    PORT: String(port),
    PUBLIC_URL: url,
    LOG_LEVEL: 'error',
    // Everything is compiled once, not at every start.
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    ...(demo ? {} : { DEMO: 'off', TRUST_PROXY: '1', VAULT_KEY: randomBytes(32).toString('base64') }),
  };

  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, ['--conditions=built', MAIN], {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    process_ = started;
    await until(async () => {
      if (started.exitCode !== null) throw new Error(`The service ended with ${String(started.exitCode)}.`);
      return (await fetch(`http://127.0.0.1:${String(port)}/api/health/ready`)).ok;
    });
  };
  const stopBy = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (process_?.exitCode !== null || !process_.kill(signal)) return;
    await once(process_, 'exit');
  };
  /** In order, and leaves what is stored. */
  const end = async (): Promise<void> => {
    await stopBy('SIGTERM');
    await line.close();
  };
  await start();
  return {
    url,
    cut: line.cut,
    mend: line.mend,
    kill: () => stopBy('SIGKILL'),
    start,
    end,
    run: async (program, args) => {
      const child = spawn(process.execPath, ['--conditions=built', join(dirname(MAIN), program), ...args], {
        cwd: folder,
        env,
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => (said += text));
      await once(child, 'close');
      if (child.exitCode !== 0) throw new Error(`${program} ended with ${String(child.exitCode)}: ${said}`);
      return said;
    },
    stop: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
    sql: (text, values) => queried(join(folder, '.data', demo ? 'demo' : 'main'), text, values),
  };
}

/** Through a connection of its own, since the database may have been started anew since the last one. */
async function queried<Row extends pg.QueryResultRow>(
  data: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const { blether_owner: password } = JSON.parse(await readFile(join(data, 'keys.json'), 'utf8')) as {
    readonly blether_owner: string;
  };
  // The fourth line of this file of PostgreSQL's is the port.
  const lines = (await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(lines[3]),
    user: 'blether_owner',
    password,
    database: 'blether',
  });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

interface Line {
  readonly port: number;
  readonly cut: () => void;
  readonly mend: () => void;
  close(): Promise<void>;
}

/** Carries bytes from a port of its own to the service. */
async function openLine(to: number): Promise<Line> {
  const open = new Set<Socket>();
  let whole = true;
  const server: Server = createServer((near) => {
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(to, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      whole = false;
      for (const socket of open) socket.destroy();
    },
    mend: () => {
      whole = true;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Asks again and again, until it is so. @throws after a minute, or what `ask` throws of its own */
async function until(ask: () => Promise<boolean>): Promise<void> {
  const giveUp = performance.now() + 60_000;
  while (performance.now() < giveUp) {
    try {
      if (await ask()) return;
    } catch (error) {
      // What `fetch` throws while nobody listens; it comes from another realm than the tests.
      if (String(error) !== 'TypeError: fetch failed') throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The service did not become ready within a minute.');
}
