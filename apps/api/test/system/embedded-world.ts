import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { endProcessesOn } from '../../src/platform/database/embedded/processes.js';

export const IS_ROOT = process.getuid?.() === 0;
/** The user without rights that every Unix has. */
export const NOBODY = { uid: 65_534, gid: 65_534 };

interface Said {
  readonly event: 'ready' | 'refused' | 'log' | 'stopped' | 'exited';
  readonly [field: string]: unknown;
}

export interface Ready {
  readonly ownerUrl: string;
  readonly serviceUrl: string;
  readonly port: number;
}

export interface Refused {
  readonly code: string;
  readonly message: string;
}

interface As {
  readonly uid: number;
  readonly gid: number;
}

const runners: Runner[] = [];
const folders: string[] = [];

/** A process that runs `startEmbedded`. */
export class Runner {
  readonly said: Said[] = [];
  readonly process: ChildProcess;
  private stderr = '';

  constructor(folder: string, settings: Readonly<Record<string, string>> = {}, as?: As) {
    const program = fileURLToPath(new URL('embedded-runner.ts', import.meta.url));
    const extra = JSON.stringify({ fsync: 'off', ...settings });
    // A group of its own, as a terminal would give it.
    const options = { detached: true, cwd: '/', ...as };
    this.process = spawn(process.execPath, [program, folder, extra], options);
    let rest = '';
    this.process.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      // Written by the runner, a line each.
      for (const line of lines) this.said.push(JSON.parse(line) as Said);
    });
    this.process.stderr?.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    runners.push(this);
  }

  get dead(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  heard(event: Said['event']): Said | undefined {
    return this.said.find((said) => said.event === event);
  }

  /** The outcome of the start, as the runner said it. */
  async outcome(): Promise<{ ready?: Ready; refused?: Refused }> {
    await until(
      () => this.heard('ready') ?? this.heard('refused') ?? this.dead,
      () => this.report(),
    );
    const [ready, refused] = [this.heard('ready'), this.heard('refused')];
    if (ready) return { ready: ready as unknown as Ready };
    if (refused) return { refused: refused as unknown as Refused };
    throw new Error(`The runner ended without an outcome. ${this.report()}`);
  }

  async ready(): Promise<Ready> {
    const { ready, refused } = await this.outcome();
    if (!ready) throw new Error(`Refused: ${String(refused?.message)}`);
    return ready;
  }

  async refused(): Promise<Refused> {
    const { refused } = await this.outcome();
    if (!refused) throw new Error('Started where it should have refused.');
    return refused;
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.gone();
  }

  async stop(): Promise<void> {
    this.process.kill('SIGTERM');
    await this.gone();
    if (!this.heard('stopped')) throw new Error(`Not stopped in order. ${this.report()}`);
  }

  async gone(): Promise<void> {
    await until(
      () => this.dead,
      () => this.report(),
    );
  }

  private report(): string {
    return JSON.stringify({ said: this.said, stderr: this.stderr });
  }
}

export function start(folder: string, settings?: Readonly<Record<string, string>>, as?: As): Runner {
  return new Runner(folder, settings, as);
}

/** A fresh path of which nothing exists but the parent, closed to others as `mkdtemp` makes it. */
export function freshFolder(as?: As): string {
  const parent = mkdtempSync(join(tmpdir(), 'blether-embedded-'));
  if (as) chownSync(parent, as.uid, as.gid);
  else if (IS_ROOT) chmodSync(parent, 0o711);
  folders.push(parent);
  return join(parent, 'data');
}

export function clusterOf(folder: string): string {
  return join(folder, 'postgres');
}

/** The server of this folder; only asked while it runs. */
export function serverPid(folder: string): number {
  return Number.parseInt(readFileSync(join(clusterOf(folder), 'postmaster.pid'), 'utf8'), 10);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A killed child stays in the table until its parent has looked.
    return !/\) Z /.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

export async function query(url: string, text: string, values: readonly unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits for a condition, never for a time. */
export async function until(condition: () => unknown, report: () => string = () => ''): Promise<void> {
  const last = performance.now() + 25_000;
  while (!condition()) {
    if (performance.now() > last) throw new Error(`Waited in vain. ${report()}`);
    await sleep(10);
  }
}

/** Ends what the tests started, and nothing else. */
export async function endAll(): Promise<void> {
  await Promise.all(runners.filter((runner) => !runner.dead).map((runner) => runner.kill()));
  for (const parent of folders) {
    await endProcessesOn(clusterOf(join(parent, 'data')), false);
    await endProcessesOn(join(parent, 'data', 'postgres.new'), false);
  }
}

export function clearAway(): void {
  for (const parent of folders) rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
}
