import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createServer, Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './run.js';
import type { Binaries } from './binaries.js';
import type { Places } from './folder.js';
import { endProcessesOn } from './processes.js';
import { diskFull, EmbeddedRefusal, refusalFrom } from './refusal.js';
import { ENVIRONMENT } from './run.js';
import type { ServerLog } from './server-log.js';
import type { Settings } from './server-settings.js';
import { serverArguments } from './server-settings.js';

export interface ServerTools {
  readonly places: Places;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly settings: Settings;
  readonly output: ServerLog;
  readonly log: (message: string, fields?: Readonly<Record<string, string | number>>) => void;
}

export interface RunningServer {
  readonly port: number;
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

/** For a disk that is slow to give up the locks and memory of a server that has just died. */
const RETRY_MS = 10_000;
/** Recovery after a crash reads everything written since the last checkpoint; a stuck one must not wait for ever. */
const READY_MS = 5 * 60_000;
const FAST_STOP_MS = 8_000;
const IMMEDIATE_STOP_MS = 6_000;

/** Starts the server on a whole cluster. For the holder of the folder's lock, with no server running. */
export async function launch(tools: ServerTools): Promise<RunningServer> {
  const until = performance.now() + RETRY_MS;
  for (;;) {
    // With the lock held and no process at work here, this file is a dead server's. Its number may be anybody's
    // by now, and PostgreSQL would refuse to start for as long as that other process lives.
    await rm(join(tools.places.cluster, 'postmaster.pid'), { force: true });
    const port = await freePort();
    const child = begin(tools, port);
    if (await ready(child, tools)) return running(child, port, tools);
    const refusal = refusalFromLog(tools);
    const passing = /could not bind|already exists|pre-existing shared memory|still in use/i.test(
      tools.output.tail,
    );
    if (!passing || performance.now() > until) throw refusal;
    await endProcessesOn(tools.places.cluster, true);
    await sleep(100);
  }
}

function begin({ places, binaries, account, settings, output }: ServerTools, port: number): ChildProcess {
  output.forget();
  const child = spawn(binaries.postgres, serverArguments(places.cluster, port, settings), {
    // A session of its own: Ctrl-C in the terminal must not end the server before we have closed our connections.
    detached: true,
    cwd: places.cluster,
    env: ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
  });
  child.on('error', (error) => {
    output.write(`${String(error)}\n`);
  });
  // A pipe, not a file: the words of a server that finds the disk full would be lost with it. After our own death
  // the server finds the pipe closed, which PostgreSQL ignores.
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.write(text);
  });
  child.unref();
  // Pipes to children are sockets, only typed more loosely; this one must not keep a finished process alive.
  if (child.stderr instanceof Socket) child.stderr.unref();
  return child;
}

/** True once the server takes connections, false when it has ended instead. */
async function ready(child: ChildProcess, { places, log }: ServerTools): Promise<boolean> {
  const closed = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  const began = performance.now();
  let said = 0;
  while (performance.now() - began < READY_MS) {
    if (ended(child)) {
      // All of its words have been read only when the pipe is closed too; orphans of its own may hold that open.
      await Promise.race([closed, sleep(500)]);
      return false;
    }
    if (await isReady(join(places.cluster, 'postmaster.pid'), child.pid)) return true;
    const seconds = Math.floor((performance.now() - began) / 1000);
    if (seconds >= said + 5)
      log('The embedded database is still recovering from an unclean stop', { seconds });
    if (seconds >= said + 5) said = seconds;
    await sleep(15);
  }
  await end(child);
  return false;
}

/** PostgreSQL keeps its state in the eighth line of this file, its process in the first. */
async function isReady(file: string, pid: number | undefined): Promise<boolean> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
}

/** Where the server of this cluster takes connections, as it has written down itself; null when it does not. */
export async function portOf(cluster: string): Promise<number | null> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return lines[7]?.trim() === 'ready' ? Number(lines[3]) : null;
}

function running(child: ChildProcess, port: number, { log }: ServerTools): RunningServer {
  let stopping: Promise<void> | undefined;
  const exited = new Promise<void>((resolve) => {
    const note = (): void => {
      if (stopping) return;
      const { exitCode, signalCode } = child;
      log('The embedded database ended unasked', { code: exitCode ?? -1, signal: signalCode ?? 'none' });
      resolve();
    };
    if (ended(child)) note();
    else child.once('exit', note);
  });
  return { port, exited, stop: () => (stopping ??= end(child)) };
}

async function end(child: ChildProcess): Promise<void> {
  // Fast: breaks off what is running and closes in order. Immediate: leaves the rest to the next start's recovery.
  for (const [signal, patience] of [
    ['SIGINT', FAST_STOP_MS],
    ['SIGQUIT', IMMEDIATE_STOP_MS],
    ['SIGKILL', 1_000],
  ] as const) {
    if (ended(child)) return;
    child.kill(signal);
    const until = performance.now() + patience;
    while (!ended(child) && performance.now() < until) await sleep(10);
  }
}

function ended(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}

/** Before the server takes connections nobody's words have reached it: what it says then may be shown. */
function refusalFromLog({ output, places }: ServerTools): EmbeddedRefusal {
  const { tail } = output;
  if (/No space left on device|Disk quota exceeded/i.test(tail)) return diskFull(places.folder);
  if (/Permission denied|Read-only file system/i.test(tail)) {
    return refusalFrom(Object.assign(new Error(tail), { code: 'EACCES' }), places.cluster);
  }
  const last = tail.split('\n').findLast((line) => /FATAL|PANIC|Error/.test(line)) ?? 'it said nothing';
  return new EmbeddedRefusal(
    'failed',
    `The embedded database did not start on ${places.cluster} (${last.replace(/^.*?(FATAL|PANIC)/, '$1').trim()}). More stands in ${places.log}.`,
  );
}
