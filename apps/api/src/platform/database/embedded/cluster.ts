import { chown, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './run.js';
import type { Binaries } from './binaries.js';
import type { Places } from './folder.js';
import type { Keys } from './keys.js';
import { newKeys, readKeys, syncFolder, writeKeys } from './keys.js';
import { endProcessesOn } from './processes.js';
import { diskFull, EmbeddedRefusal, errorCode, refusalFrom } from './refusal.js';
import type { Finished } from './run.js';
import { run } from './run.js';

export const DATABASE = 'blether';

export interface ClusterTools {
  readonly places: Places;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  /** The major version that the programs are of. */
  readonly major: string;
  /** False in tests: a cluster that need not survive a power cut. */
  readonly durable: boolean;
}

/**
 * A whole cluster with its keys: the one that is there, or a new one. For the holder of the folder's lock, with no
 * server running. A new one is made beside its place and moved there as the last step, so that a first start which
 * is cut short at any moment leaves nothing that could be taken for a database.
 */
export async function ensureCluster(tools: ClusterTools): Promise<{ keys: Keys; made: boolean }> {
  const { places } = tools;
  await discard(places.unfinished);
  if (!(await isThere(tools))) {
    const keys = newKeys();
    await make(tools, keys);
    return { keys, made: true };
  }
  const kept = await readKeys(places.keys);
  if (kept) return { keys: kept, made: false };
  // Lost keys are no lost database: whoever may write in this folder may set new ones. Kept only once they are
  // set, so that a cut between the two is put right at the next start.
  const keys = newKeys();
  await inSingleUserMode(tools, places.cluster, 'postgres', passwords(keys));
  await writeKeys(places.keys, keys);
  return { keys, made: false };
}

async function isThere({ places, major }: ClusterTools): Promise<boolean> {
  const found = await readFile(join(places.cluster, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw refusalFrom(error, places.cluster);
  });
  if (found === undefined) {
    const names = await readdir(places.cluster).catch(() => undefined);
    if (names === undefined) return false;
    if (names.length > 0) {
      throw new EmbeddedRefusal(
        'failed',
        `${places.cluster} holds something that is no PostgreSQL database. Move it away, then start Blether again.`,
      );
    }
    await rmdir(places.cluster);
    return false;
  }
  if (found.trim() === major) return true;
  throw new EmbeddedRefusal(
    'wrong-major',
    `${places.cluster} was made by PostgreSQL ${found.trim()}, this Blether brings PostgreSQL ${major} and cannot read it. ` +
      `Start it with the Blether that made it and back it up there, or move the folder away to begin with an empty one. Nothing was changed.`,
  );
}

async function make(tools: ClusterTools, keys: Keys): Promise<void> {
  const { places, binaries, account } = tools;
  const folder = places.unfinished;
  try {
    await mkdir(folder, { mode: 0o700 });
    if (account) await chown(folder, account.uid, account.gid);
    const done = await run(
      binaries.initdb,
      [
        ...['-D', folder, '--username=postgres', '--encoding=UTF8', '--locale-provider=builtin'],
        ...['--locale=C.UTF-8', '--data-checksums', '--auth=reject', ...(tools.durable ? [] : ['--no-sync'])],
      ],
      { account, cwd: folder },
    );
    succeeded('initdb', done, tools);
    // Nobody comes in but over loopback and with a password; replaces a file whose owner is right already.
    await writeFile(join(folder, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
    await inSingleUserMode(tools, folder, 'postgres', [
      `ALTER ROLE postgres PASSWORD '${keys.postgres}'`,
      // CREATEDB: a restored copy, or a test's, stands beside the database that people use.
      `CREATE ROLE blether_owner LOGIN CREATEDB PASSWORD '${keys.blether_owner}'`,
      `CREATE ROLE blether_service LOGIN PASSWORD '${keys.blether_service}'`,
      `CREATE DATABASE ${DATABASE} OWNER blether_owner`,
    ]);
    // The one extension of ours that an owner may not create for himself.
    await inSingleUserMode(tools, folder, DATABASE, ['CREATE EXTENSION pg_stat_statements']);
    await writeKeys(places.keys, keys);
    await rename(folder, places.cluster);
    await syncFolder(places.folder);
  } catch (error) {
    // Gives the space back, which matters most when the disk is full; a failure here is the next start's to repeat.
    await discard(folder).catch(() => undefined);
    throw refusalFrom(error, places.folder);
  }
}

async function discard(folder: string): Promise<void> {
  await endProcessesOn(folder, false);
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch (error) {
    throw refusalFrom(error, folder);
  }
}

/** Statements as superuser without a server, and so without a port or a password that could be tried meanwhile. */
async function inSingleUserMode(
  tools: ClusterTools,
  cluster: string,
  database: string,
  statements: readonly string[],
): Promise<void> {
  const args = [
    ...['--single', '-D', cluster, '-c', 'exit_on_error=on', '-c', 'log_checkpoints=off'],
    // The statements hold passwords, and what is written here may end in a message.
    ...['-c', 'log_min_error_statement=panic', '-c', 'log_error_verbosity=terse'],
    ...['-c', `fsync=${tools.durable ? 'on' : 'off'}`, database],
  ];
  const done = await run(tools.binaries.postgres, args, {
    account: tools.account,
    cwd: cluster,
    // One statement a line.
    input: `${statements.join('\n')}\n`,
  });
  succeeded('postgres --single', done, tools);
}

function passwords(keys: Keys): string[] {
  return Object.entries(keys).map(([role, key]) => `ALTER ROLE ${role} PASSWORD '${String(key)}'`);
}

function succeeded(program: string, { code, stderr }: Finished, { places }: ClusterTools): void {
  if (code === 0) return;
  if (/No space left on device|Disk quota exceeded/i.test(stderr)) throw diskFull(places.folder);
  const words = stderr.split('\n').filter((line) => /error|fatal|panic/i.test(line));
  throw new EmbeddedRefusal(
    'failed',
    `The embedded database could not be made in ${places.folder} (${program}: ${words.join(' ').slice(0, 500) || `exit code ${String(code)}`}).`,
  );
}
