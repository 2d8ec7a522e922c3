import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { client, openSocket } from './client.js';
import type { Client, TestSocket } from './client.js';
import { eventually } from './eventually.js';
import { freePort } from './line.js';
import type { TestPerson } from './makers.js';
import { TEST_SECRETS } from './world.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** As `npm start` runs it: the libraries as they were built. */
const BUILT = '--conditions=built';

/** What the processes of tests have of ours: nothing that says what they do. */
const INHERITED = {
  PATH: process.env['PATH'],
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
};

/** How long a process may take to start where others work too: what is asked of it is not asked of its start. */
const PATIENCE_SECONDS = 60;

const started: Service[] = [];
const commands: Command[] = [];

/** Ends whatever processes this file's tests have left running. */
export async function endServices(): Promise<void> {
  await Promise.all(started.map((service) => service.kill()));
  // In order: one that runs an embedded database takes that along.
  for (const { child, ended } of commands) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  }
}

export interface ServiceOptions {
  readonly databaseUrl: string;
  readonly role?: 'api' | 'worker' | 'all';
  readonly redisUrl?: string;
  readonly port?: number;
  /** Further lines of configuration. */
  readonly env?: Readonly<Record<string, string>>;
  /** Those of all tests, unless keys are what is tested. */
  readonly vaultKeys?: VaultKeys;
}

export interface VaultKeys {
  readonly VAULT_KEY: string;
  readonly VAULT_KEY_NEXT?: string;
}

export interface Health {
  readonly httpStatus: number;
  readonly status: string;
  readonly redis: string;
}

/**
 * The service as it runs for people: a process of its own, with the clock on the wall and all its loops. It knows the
 * sessions of a `World` on the same database, so people are made there.
 */
export class Service {
  private readonly child: ChildProcess;
  private output = '';
  private readonly sockets: TestSocket[] = [];

  private constructor(
    options: ServiceOptions,
    readonly port: number,
  ) {
    this.child = spawn(process.execPath, [BUILT, `${DIST}main.js`], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment({ ...options, port }),
    });
    started.push(this);
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
  }

  /** Starts a process and waits until it answers; `ready` waits until it serves. */
  static async start(options: ServiceOptions): Promise<Service> {
    const service = new Service(options, options.port ?? (await freePort()));
    await eventually('the process answers', () => service.answers(), PATIENCE_SECONDS);
    return service;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get ended(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** Everything that it has written to its log and elsewhere. */
  get said(): string {
    return this.output;
  }

  as(person?: TestPerson): Client {
    return client(this.origin, person?.cookie);
  }

  async socket(person: TestPerson): Promise<TestSocket> {
    const socket = await openSocket(this.origin, person.cookie);
    this.sockets.push(socket);
    return socket;
  }

  async health(): Promise<Health> {
    const response = await fetch(`${this.origin}/api/health/ready`);
    return { httpStatus: response.status, ...((await response.json()) as Omit<Health, 'httpStatus'>) };
  }

  async ready(): Promise<this> {
    const isReady = async () => (await this.health()).httpStatus === 200;
    await eventually('the process is ready', isReady, PATIENCE_SECONDS);
    return this;
  }

  /** Like a power cut. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Asks it to stop in order, and says how that went. */
  async stop(): Promise<{ code: number | null; seconds: number }> {
    const began = performance.now();
    await this.end('SIGTERM');
    return { code: this.child.exitCode, seconds: (performance.now() - began) / 1000 };
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (!this.ended) {
      const gone = once(this.child, 'exit');
      this.child.kill(signal);
      await gone;
    }
    for (const socket of this.sockets) socket.close();
  }

  private async answers(): Promise<boolean> {
    if (this.ended) throw new Error(`The process ended before it answered. It said:\n${this.output}`);
    return fetch(`${this.origin}/api/health/live`).then(
      () => true,
      () => false,
    );
  }
}

export interface Command {
  readonly child: ChildProcess;
  /** How it ended, and everything that it said. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

/** A program of the service that is not the service: `npm run vault:rotate`, without the build before it. */
export function startCommand(
  file: string,
  env: NodeJS.ProcessEnv,
  cwd?: string,
  args: readonly string[] = [],
): Command {
  const child = spawn(process.execPath, [BUILT, `${DIST}${file}`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...INHERITED, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const command = { child, ended: once(child, 'close').then(() => ({ code: child.exitCode, said })) };
  commands.push(command);
  return command;
}

/** `npm run migrate`. */
export function runMigrations(ownerUrl: string, databaseUrl: string): Command['ended'] {
  const env = { ...environment({ databaseUrl, port: 0 }), MIGRATION_DATABASE_URL: ownerUrl, PORT: '' };
  return startCommand('migrate.js', env).ended;
}

/** `npm run vault:rotate`. */
export function startRotation(databaseUrl: string, vaultKeys: VaultKeys): Command {
  return startCommand('vault-rotate.js', { ...environment({ databaseUrl, port: 0, vaultKeys }), PORT: '' });
}

function environment(options: ServiceOptions & { port: number }): NodeJS.ProcessEnv {
  return {
    ...INHERITED,
    ROLE: options.role ?? 'all',
    HOST: '127.0.0.1',
    PORT: String(options.port),
    DATABASE_URL: options.databaseUrl,
    REDIS_URL: options.redisUrl ?? '',
    PUBLIC_URL: 'http://blether.test',
    SESSION_SECRET: TEST_SECRETS.sessionSecret,
    AUDIT_KEY: TEST_SECRETS.auditKey,
    ...(options.vaultKeys ?? { VAULT_KEY: TEST_SECRETS.vaultKey }),
    LOG_LEVEL: 'info',
    ...options.env,
  };
}
