import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedRefusal, errorCode } from './refusal.js';
import { run } from './run.js';

interface Process {
  readonly pid: number;
  readonly parent: number;
}

const FAST_MS = 8_000;
const IMMEDIATE_MS = 6_000;
const LAST_MS = 4_000;

/**
 * Every PostgreSQL process that works in this data folder, and no other process. `postmaster.pid` alone is not
 * enough to go by: after a crash its number may belong to anybody, and it may be missing while children live.
 */
export async function processesOn(cluster: string): Promise<Process[]> {
  return process.platform === 'linux' ? fromProc(cluster) : fromPs(cluster);
}

/**
 * Ends what an earlier Blether left running in this folder. Only for whoever holds the folder's lock.
 * @param valuable false for a folder that is thrown away next: then nothing needs to be closed in order
 */
export async function endProcessesOn(cluster: string, valuable: boolean): Promise<boolean> {
  let said: NodeJS.Signals | undefined;
  const began = performance.now();
  for (;;) {
    const found = await processesOn(cluster);
    if (found.length === 0) return said !== undefined;
    const elapsed = performance.now() - began;
    if (elapsed > FAST_MS + IMMEDIATE_MS + LAST_MS) {
      throw new EmbeddedRefusal(
        'in-use',
        `An earlier database server on ${cluster} does not stop (process ${String(found[0]?.pid)}). Wait a moment, then start Blether again.`,
      );
    }
    // PostgreSQL's own words: SIGINT is its fast shutdown, SIGQUIT its immediate one (it recovers at the next start).
    const signal =
      !valuable || elapsed > FAST_MS + IMMEDIATE_MS ? 'SIGKILL' : elapsed > FAST_MS ? 'SIGQUIT' : 'SIGINT';
    if (signal !== said) await tell(cluster, found, signal);
    said = signal;
    await sleep(20);
  }
}

async function tell(cluster: string, found: readonly Process[], signal: NodeJS.Signals): Promise<void> {
  const server = await statedServer(cluster);
  for (const { pid, parent } of found) {
    if (signal === 'SIGKILL') kill(pid, signal);
    // A living server ends its children itself. Children without a server have nobody to close in order with.
    else if (found.some((other) => other.pid === parent)) continue;
    else kill(pid, pid === server ? signal : 'SIGQUIT');
  }
}

async function statedServer(cluster: string): Promise<number | undefined> {
  try {
    return Number.parseInt(await readFile(`${cluster}/postmaster.pid`, 'utf8'), 10);
  } catch {
    return undefined;
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It went by itself in the meantime.
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}

/** PostgreSQL works with its data folder as current directory, which follows renames and cannot be pretended. */
async function fromProc(cluster: string): Promise<Process[]> {
  const home = await stat(cluster).catch(() => undefined);
  if (!home) return [];
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      try {
        // A program that npm has replaced since reads `…/postgres (deleted)`.
        const program = basename(await readlink(`/proc/${pid}/exe`)).replace(' (deleted)', '');
        if (program !== 'postgres' && program !== 'initdb') return [];
        const cwd = await stat(`/proc/${pid}/cwd`);
        if (cwd.dev !== home.dev || cwd.ino !== home.ino) return [];
        // The name in brackets may hold anything; the parent is the second field after it.
        const parent = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /s, '').split(' ')[1];
        return [{ pid: Number(pid), parent: Number(parent) }];
      } catch {
        // Gone since, or another user's: PostgreSQL insists that a data folder and its server have one owner.
        return [];
      }
    }),
  );
  return found.flat();
}

/** Where there is no /proc only the server itself shows its folder; PostgreSQL's own lock holds for the rest. */
export async function fromPs(cluster: string): Promise<Process[]> {
  const { stdout } = await run('ps', ['-axww', '-o', 'pid=,ppid=,command=']);
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (command === undefined || !/^\S.*\/(postgres|initdb) /.test(command)) return [];
    return `${command} `.includes(` -D ${cluster} `) ? [{ pid: Number(pid), parent: Number(parent) }] : [];
  });
}
