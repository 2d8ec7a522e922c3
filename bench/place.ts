import { execFile, fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type * as Embedded from '../apps/api/src/platform/database/embedded/embedded.ts';
import type * as Migrations from '../apps/api/src/platform/database/migrations.ts';

export const REPOSITORY = join(import.meta.dirname, '..');
export const DIST = join(REPOSITORY, 'apps/api/dist');
const MAIN = join(DIST, 'main.js');

const READY_MS = 60_000;
/** The service promises to be gone ten seconds after it is told to stop. */
const STOP_MS = 12_000;

export interface RunningApi {
  readonly origin: string;
  readonly pid: number;
  /** From the start of the process to the first answer that it is ready. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

export interface Databases {
  /** As the role that owns the schema. */
  readonly ownerUrl: string;
  /** As the service. */
  readonly serviceUrl: string;
}

/** Says on stderr how far a benchmark has got. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Where a benchmark works: a temporary folder and the processes it has started. Closing ends all of them and removes
 * the folder, also while something is still being started.
 */
export class Place {
  readonly profile: string | null;
  private readonly endings: (() => Promise<void> | void)[] = [];
  private closing = false;

  /** @param profile where the service leaves its CPU profiles, null for none */
  constructor(profile: string | null) {
    this.profile = profile;
  }

  /** Runs before the place is gone, the last registered first. */
  atEnd(ending: () => Promise<void> | void): void {
    this.endings.push(ending);
  }

  async close(): Promise<void> {
    this.closing = true;
    for (let ending = this.endings.pop(); ending; ending = this.endings.pop()) {
      try {
        await ending();
      } catch (error) {
        say(`Tidying up: ${String(error)}`);
      }
    }
  }

  async folder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'blether-bench-'));
    this.atEnd(() => rm(folder, { recursive: true, force: true }));
    // Started by root, PostgreSQL runs as somebody else, who must get through to its own folder.
    await chmod(folder, 0o711);
    return folder;
  }

  /** The service as its sources are now. */
  async build(): Promise<void> {
    say('Building the service …');
    const nx = join(REPOSITORY, 'node_modules/.bin/nx');
    await promisify(execFile)(nx, ['run', 'api:build', '--output-style=static'], { cwd: REPOSITORY });
  }

  /** The pages as their sources are now. */
  async buildWeb(): Promise<void> {
    say('Building the pages …');
    const nx = join(REPOSITORY, 'node_modules/.bin/nx');
    await promisify(execFile)(nx, ['run', 'web:build', '--output-style=static'], { cwd: REPOSITORY });
  }

  /** A PostgreSQL of its own with the schema of this version: durable, as the service runs it. */
  async postgres(folder: string): Promise<Databases> {
    say('Starting PostgreSQL …');
    // Written in steps, so that type stripping, which follows no import of a type, meets plain JavaScript.
    const embedded = (await import(join(DIST, 'platform/database/embedded/embedded.js'))) as typeof Embedded;
    const migrations = (await import(join(DIST, 'platform/database/migrations.js'))) as typeof Migrations;
    const server = await embedded.startEmbedded({ folder: join(folder, 'database'), log: () => undefined });
    this.atEnd(() => server.stop());
    if (this.closing) await server.stop();
    await migrations.migrate(server.ownerUrl, new URL(server.serviceUrl).username);
    await migrations.createQueues(server.ownerUrl);
    return server;
  }

  async redis(folder: string): Promise<string> {
    const port = await freePort();
    const child = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
      { stdio: 'ignore', detached: true },
    );
    const failed = new Promise<never>((_resolve, reject) => {
      child.once('error', (cause) => {
        reject(new Error('redis-server is needed: apt-get install redis-server', { cause }));
      });
    });
    this.atEnd(() => end(child, 5_000));
    await Promise.race([sleep(300), failed]);
    return `redis://127.0.0.1:${port}`;
  }

  /** The real service in a process of its own, ready to be asked. */
  async api(folder: string, environment: Readonly<Record<string, string>>): Promise<RunningApi> {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const log = join(folder, 'api.log');
    const output = openSync(log, 'a');
    const profiling = this.profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${this.profile}`];
    const began = performance.now();
    const child = spawn(process.execPath, ['--conditions=built', ...profiling, MAIN], {
      cwd: folder,
      // Nothing of our own environment: it may name a database of somebody's.
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        PORT: String(port),
        HOST: '127.0.0.1',
        ...environment,
      },
      stdio: ['ignore', output, output],
      // Ctrl-C reaches us alone, and the service is then told once: a second signal would cut it off.
      detached: true,
    });
    closeSync(output);
    const stop = async (): Promise<void> => {
      await end(child, STOP_MS);
      await endDatabaseOf(folder);
    };
    this.atEnd(stop);
    const readyMs = await until(`${origin}/api/health/ready`, began, child);
    if (readyMs === null) throw new Error(`The service did not become ready:\n${await tail(log)}`);
    return { origin, pid: child.pid ?? 0, readyMs, stop };
  }

  /** One of our own programs in a process of its own, which ends with us. Resolves with the first thing it says. */
  async program<Said>(
    file: string,
    environment: Readonly<Record<string, string>>,
    flags: readonly string[] = [],
  ): Promise<Program<Said>> {
    const child = fork(join(import.meta.dirname, file), {
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
      execArgv: [...flags],
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    this.atEnd(() => end(child, 5_000));
    const ask = async (question?: unknown): Promise<Said> =>
      new Promise((resolve, reject) => {
        const gone = (): void => reject(new Error(`${file} has ended.`));
        child.once('exit', gone);
        child.once('message', (said) => {
          child.off('exit', gone);
          // The programs are ours, and each says one kind of thing.
          resolve(said as Said);
        });
        if (question !== undefined) child.send(question as object);
      });
    return { said: await ask(), ask };
  }
}

export interface Program<Said> {
  readonly said: Said;
  ask(question: object): Promise<Said>;
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('There is no free port.'));
      });
    });
  });
}

const gone = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

async function end(child: ChildProcess, patienceMs: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (gone(child)) return;
    child.kill(signal);
    const until = performance.now() + patienceMs;
    while (!gone(child) && performance.now() < until) await sleep(10);
  }
}

/** A service that had to be killed, or was killed by somebody else, leaves the database that it embeds. */
async function endDatabaseOf(folder: string): Promise<void> {
  const file = join(folder, '.data/demo/postgres/postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n', 1)[0]);
  if (!Number.isInteger(pid) || pid <= 1) return;
  // The number is PostgreSQL's only while that process works in this folder.
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (command.includes(folder)) process.kill(pid, 'SIGQUIT');
}

/** Milliseconds until the address answers 200; null when the process ended, or took too long. */
async function until(address: string, began: number, child: ChildProcess): Promise<number | null> {
  while (performance.now() - began < READY_MS && !gone(child)) {
    const status = await fetch(address).then(
      async (answer) => {
        await answer.arrayBuffer();
        return answer.status;
      },
      () => 0,
    );
    if (status === 200) return performance.now() - began;
    await sleep(10);
  }
  return null;
}

const tail = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8')).split('\n').slice(-20).join('\n');
