import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode, refusalFrom } from './refusal.js';

/** The passwords of the server's roles. They never leave this machine. */
export interface Keys {
  readonly postgres: string;
  readonly blether_owner: string;
  readonly blether_service: string;
}

export function newKeys(): Keys {
  // Letters, digits, - and _ only: safe in a URL and in a quoted SQL literal as they are.
  const key = (): string => randomBytes(24).toString('base64url');
  return { postgres: key(), blether_owner: key(), blether_service: key() };
}

/** `undefined` when there are none, or a damaged file: then new ones are set. */
export async function readKeys(file: string): Promise<Keys | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isKeys(kept) ? kept : undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw refusalFrom(error, file);
  }
}

/** Whole or not at all, and on the disk when it returns: a database whose keys are lost is as good as lost. */
export async function writeKeys(file: string, keys: Keys): Promise<void> {
  const next = `${file}.new`;
  try {
    await rm(next, { force: true });
    const handle = await open(next, 'wx', 0o600);
    try {
      await handle.writeFile(`${JSON.stringify(keys, null, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(next, file);
    await syncFolder(dirname(file));
  } catch (error) {
    throw refusalFrom(error, file);
  }
}

/** Makes a rename in this folder last through a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isKeys(kept: unknown): kept is Keys {
  if (typeof kept !== 'object' || kept === null) return false;
  const fine = (value: unknown): boolean => typeof value === 'string' && /^[\w-]{20,}$/.test(value);
  return (
    'postgres' in kept &&
    fine(kept.postgres) &&
    'blether_owner' in kept &&
    fine(kept.blether_owner) &&
    'blether_service' in kept &&
    fine(kept.blether_service)
  );
}
