import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { serverAccount } from './account.js';
import { findBinaries, majorOf } from './binaries.js';
import { DATABASE, ensureCluster } from './cluster.js';
import { placesIn, prepareFolder } from './folder.js';
import type { Keys } from './keys.js';
import { readKeys } from './keys.js';
import { lockFolder } from './lock.js';
import { endProcessesOn } from './processes.js';
import { EmbeddedRefusal, refusalFrom } from './refusal.js';
import { ServerLog } from './server-log.js';
import type { RunningServer } from './server.js';
import { launch, portOf } from './server.js';

export interface EmbeddedServer {
  /** As the role that owns the database and runs the migrations. */
  readonly ownerUrl: string;
  /** As the role that owns nothing and may do what the migrations grant. */
  readonly serviceUrl: string;
  readonly port: number;
  /** Resolves when the server dies unasked, never after `stop`. It is not started again: the service ends and says so. */
  readonly exited: Promise<void>;
  /** Close your connections first. Stops the server in bounded time and gives the folder free; safe to call twice. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Such as `./.data/demo`; the cluster lives in `postgres` inside. */
  readonly folder: string;
  /** Extra settings of the server; with `fsync: 'off'` (tests) nothing waits for the disk. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly log: (message: string, fields?: Readonly<Record<string, string | number>>) => void;
}

/**
 * The embedded PostgreSQL of this folder, made at its first start and recovered after any crash. One Blether a
 * folder: a second start is refused and leaves the first alone.
 * @throws EmbeddedRefusal with words for the person who started us
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { settings = {}, log } = options;
  const began = performance.now();
  const binaries = await findBinaries();
  const account = await serverAccount();
  const places = await prepareFolder(options.folder, account, binaries);
  const major = await majorOf(binaries, account);
  const lock = await lockFolder(places.folder, places.lock);
  let server: RunningServer | undefined;
  try {
    if (await endProcessesOn(places.cluster, true)) log('Stopped a database server left by an earlier run');
    const tools = { places, binaries, account, major, durable: settings['fsync'] !== 'off' };
    const { keys, made } = await ensureCluster(tools);
    const output = new ServerLog(places.log);
    const running = await launch({ places, binaries, account, settings, output, log });
    server = running;
    const { port, exited } = running;
    const ownerUrl = urlFor('blether_owner', keys, port);
    await proveKeys(ownerUrl, places.keys);
    log('The embedded database is ready', { port, made: String(made), milliseconds: since(began) });
    return {
      ownerUrl,
      serviceUrl: urlFor('blether_service', keys, port),
      port,
      exited,
      stop: async () => {
        await running.stop();
        lock.release();
      },
    };
  } catch (error) {
    await server?.stop();
    lock.release();
    throw refusalFrom(error, places.folder);
  }
}

/** The address, as the service's own role, of the server that another process of ours runs here; null when none is ready. */
export async function runningServer(folder: string): Promise<string | null> {
  const places = placesIn(resolve(folder));
  const keys = await readKeys(places.keys);
  const port = await portOf(places.cluster);
  return keys === undefined || port === null ? null : urlFor('blether_service', keys, port);
}

function urlFor(role: keyof Keys, keys: Keys, port: number): string {
  return `postgres://${role}:${keys[role]}@127.0.0.1:${String(port)}/${DATABASE}`;
}

async function proveKeys(url: string, file: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('SELECT 1');
      return;
    } catch (error) {
      const code = error instanceof pg.DatabaseError ? error.code : undefined;
      if (code === '28P01') {
        throw new EmbeddedRefusal(
          'failed',
          `The keys in ${file} do not fit the database beside them. Move that file away and start Blether again: new keys are set.`,
        );
      }
      if (attempt === 20) {
        throw new EmbeddedRefusal(
          'failed',
          `The embedded database does not answer (${code ?? String(error)}).`,
          {
            cause: error,
          },
        );
      }
      await sleep(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function since(began: number): number {
  return Math.round(performance.now() - began);
}
