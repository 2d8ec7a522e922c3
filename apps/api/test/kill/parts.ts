import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type * as Embedded from '../../src/platform/database/embedded/embedded.ts';
import type * as Processes from '../../src/platform/database/embedded/processes.ts';
import type * as Migrations from '../../src/platform/database/migrations.ts';
import type * as SessionCookie from '../../src/identity/session-cookie.ts';
import { freePort, Line } from '../harness/line.ts';

// A test and a benchmark share this folder. Node runs it as it stands, so what it imports is named by its file and
// imports none of the product; that each of the two has where it has it, the sources or the build.
export interface Product {
  readonly startEmbedded: (typeof Embedded)['startEmbedded'];
  readonly endProcessesOn: (typeof Processes)['endProcessesOn'];
  readonly migrate: (typeof Migrations)['migrate'];
  readonly createQueues: (typeof Migrations)['createQueues'];
  readonly sessionCookieName: (typeof SessionCookie)['sessionCookieName'];
  readonly sessionCookieValue: (typeof SessionCookie)['sessionCookieValue'];
}

export interface Surroundings {
  /** Where the database stands. */
  readonly folder: string;
  readonly redisUrl: string;
  /** Of the database server, besides its own settings. */
  readonly settings: Readonly<Record<string, string>>;
}

export const PARTS = ['api', 'worker', 'database'] as const;
export type Part = (typeof PARTS)[number];
type Role = Exclude<Part, 'database'>;

export const SESSION_SECRET = 'the session secret of whoever is killed, kept from nobody';
const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const READY_MS = 60_000;
const TAIL = 4_000;

/** When a part ran, by the clock on the wall. */
export interface Run {
  /** Its process was started. */
  readonly began: number;
  /** It served. */
  ready: number;
  /** It was killed. */
  ended: number;
}

interface Program {
  readonly child: ChildProcess;
  said: string;
}

/** A service in three parts, each of which can be killed like a machine that loses its power, and started again. */
export class Parts {
  readonly runs: Readonly<Record<Part, Run[]>> = { api: [], worker: [], database: [] };
  private readonly programs = new Map<Role, Program>();
  private readonly product: Product;
  private readonly folder: string;
  private readonly redisUrl: string;
  private readonly settings: Readonly<Record<string, string>>;
  private ports: Readonly<Record<Role, number>> = { api: 0, worker: 0 };
  private server: Embedded.EmbeddedServer | null = null;
  private line: Line | null = null;

  constructor(product: Product, { folder, redisUrl, settings }: Surroundings) {
    this.product = product;
    this.folder = join(folder, 'database');
    this.redisUrl = redisUrl;
    this.settings = settings;
  }

  /** Everything from nothing, with an empty database. */
  async begin(): Promise<void> {
    await this.startDatabase();
    const { ownerUrl, serviceUrl } = this.running;
    await this.product.migrate(ownerUrl, new URL(serviceUrl).username);
    await this.product.createQueues(ownerUrl);
    // The server's port changes with every start; the address that the others know does not.
    this.line = await Line.to(() => this.server?.port ?? 0);
    this.ports = { api: await freePort(), worker: await freePort() };
    await Promise.all([this.start('api'), this.start('worker')]);
  }

  get origin(): string {
    return `http://127.0.0.1:${this.ports.api}`;
  }

  /** As the role that owns the schema, past the service. */
  async asOwner<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
    const client = new pg.Client({ connectionString: this.running.ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /** Begins a part that is dead, and waits until it serves. */
  async start(part: Part): Promise<void> {
    if (part === 'database') return this.startDatabase();
    const run = this.newRun(part);
    const program = this.spawn(part);
    this.programs.set(part, program);
    const last = performance.now() + READY_MS;
    while (!(await isReady(this.ports[part]))) {
      const { exitCode, signalCode } = program.child;
      if (exitCode !== null || signalCode !== null || performance.now() > last)
        throw new Error(`The ${part} did not become ready. It said:\n${program.said}`);
      await pause(10);
    }
    run.ready = Date.now();
  }

  /** Like a power cut: no goodbye, wherever it is. */
  async kill(part: Part): Promise<void> {
    const run = this.runs[part].at(-1);
    if (part === 'database') {
      await this.product.endProcessesOn(join(this.folder, 'postgres'), false);
      // The folder's lock is this process's own.
      await this.server?.stop();
      this.server = null;
    } else {
      const { child } = this.programs.get(part) ?? {};
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    }
    if (run) run.ended = Date.now();
  }

  async end(): Promise<void> {
    await this.kill('api');
    await this.kill('worker');
    await this.line?.cut();
    await this.kill('database');
  }

  private get running(): Embedded.EmbeddedServer {
    if (!this.server) throw new Error('The database is not running.');
    return this.server;
  }

  private async startDatabase(): Promise<void> {
    const run = this.newRun('database');
    const { folder, settings } = this;
    this.server = await this.product.startEmbedded({ folder, settings, log: () => undefined });
    run.ready = Date.now();
  }

  private newRun(part: Part): Run {
    const run = { began: Date.now(), ready: Infinity, ended: Infinity };
    this.runs[part].push(run);
    return run;
  }

  private spawn(role: Role): Program {
    if (!this.line) throw new Error('There is no line to the database yet.');
    const child = spawn(process.execPath, ['--conditions=built', MAIN], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Nothing of our own environment: it may name a database of somebody's.
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        ROLE: role,
        HOST: '127.0.0.1',
        PORT: String(this.ports[role]),
        DATABASE_URL: this.line.through(this.running.serviceUrl),
        REDIS_URL: this.redisUrl,
        PUBLIC_URL: 'http://kill.invalid',
        SESSION_SECRET,
        AUDIT_KEY: 'the audit key of whoever is killed, kept from nobody',
        VAULT_KEY: Buffer.alloc(32, 'killed').toString('base64'),
        // Whoever is called is on this machine too.
        OUTGOING_PRIVATE: 'on',
        LOG_LEVEL: 'warn',
      },
    });
    const program: Program = { child, said: '' };
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        program.said = (program.said + text).slice(-TAIL);
      });
    return program;
  }
}

const isReady = async (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/api/health/ready`).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status === 200;
    },
    () => false,
  );
