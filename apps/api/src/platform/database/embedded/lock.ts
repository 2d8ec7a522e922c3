import { closeSync, constants, openSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedRefusal, errorCode, refusalFrom } from './refusal.js';

export interface FolderLock {
  release(): void;
}

const SQLITE_BUSY = 5;
/** Long enough for a predecessor that is just closing, short enough for a person who waits for the answer. */
const PATIENCE_MS = 1_500;

/**
 * One Blether a folder. Whoever holds this lock may make, stop and start the server there, and nobody else touches
 * it: also before there is a server that could hold an advisory lock for us.
 *
 * Node has no file locks of its own, its SQLite has: an exclusive transaction on an empty file is a lock that the
 * kernel takes back when the process dies, however it dies. Nothing is ever written, so nothing can be stale.
 * The lock file must not be opened by other means in this process: closing it would drop the lock (POSIX).
 */
export async function lockFolder(folder: string, file: string): Promise<FolderLock> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const lock = await tryLock(file);
    if (lock) return lock;
    if (performance.now() > until) {
      throw new EmbeddedRefusal(
        'in-use',
        `Blether is already running on this folder (${folder}). Stop that one first, or give this one another folder.`,
      );
    }
    await sleep(50);
  }
}

async function tryLock(file: string): Promise<FolderLock | undefined> {
  let database: DatabaseSync | undefined;
  try {
    create(file);
    database = new DatabaseSync(file, { timeout: 0 });
    // The journal stays in memory: not even that may need space on the disk.
    database.exec('PRAGMA journal_mode = MEMORY');
    // On a file that may only be read, SQLite would quietly grant a lock that several can hold.
    await access(file, constants.W_OK);
    database.exec('BEGIN EXCLUSIVE');
    const held = database;
    return {
      release: () => {
        if (held.isOpen) held.close();
      },
    };
  } catch (error) {
    if (database?.isOpen) database.close();
    if (typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === SQLITE_BUSY)
      return undefined;
    throw refusalFrom(error, file);
  }
}

/** Made here for the sake of the system's own errors, which SQLite keeps to itself. */
function create(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
