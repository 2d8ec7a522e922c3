import { constants } from 'node:fs';
import { access, chmod, chown, mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Account } from './run.js';
import { nameOf } from './account.js';
import type { Binaries } from './binaries.js';
import { EmbeddedRefusal, errorCode, refusalFrom } from './refusal.js';
import { run } from './run.js';

/** What stands where. */
export interface Places {
  readonly folder: string;
  /** PostgreSQL's own folder; the only thing here that belongs to the server's user. */
  readonly cluster: string;
  /** A first start in the making: becomes `cluster` by one rename, and is rubbish until then. */
  readonly unfinished: string;
  readonly keys: string;
  readonly lock: string;
  readonly log: string;
}

export const placesIn = (folder: string): Places => ({
  folder,
  cluster: join(folder, 'postgres'),
  unfinished: join(folder, 'postgres.new'),
  keys: join(folder, 'keys.json'),
  lock: join(folder, 'postgres.lock'),
  log: join(folder, 'postgres.log'),
});

/** Makes the folder, and refuses one that we or the server's user could not work in. Changes nothing inside it. */
export async function prepareFolder(
  wanted: string,
  account: Account | undefined,
  binaries: Binaries,
): Promise<Places> {
  const folder = await make(resolve(wanted), account);
  const places = placesIn(folder);
  await ours(places, account);
  if (account) {
    await letPass(folder, account);
    await reachable(account, [folder, dirname(binaries.postgres)]);
  }
  return places;
}

async function make(folder: string, account: Account | undefined): Promise<string> {
  try {
    const first = await mkdir(folder, { recursive: true });
    // Whatever the umask says, the server's user must get through what we have just made.
    if (first !== undefined && account) {
      for (let path = folder; path.length >= first.length; path = dirname(path)) await chmod(path, 0o711);
    }
    return await realpath(folder);
  } catch (error) {
    throw refusalFrom(error, folder);
  }
}

async function ours(places: Places, account: Account | undefined): Promise<void> {
  const me = process.getuid?.() ?? 0;
  const wanted = account?.uid ?? me;
  const owner = await ownerOf(places.cluster);
  if (owner !== undefined && owner !== wanted) throw await belongsTo(owner, places.cluster, account);
  try {
    await access(places.folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { uid } = await stat(places.folder);
    if (errorCode(error) === 'EACCES' && uid !== me) throw await belongsTo(uid, places.folder, account);
    throw refusalFrom(error, places.folder);
  }
}

async function ownerOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).uid;
  } catch {
    // Missing, or out of our sight: then the look at the folder itself says so.
    return undefined;
  }
}

async function belongsTo(uid: number, path: string, account: Account | undefined): Promise<EmbeddedRefusal> {
  const owner = await nameOf(uid);
  const us = account
    ? `the database runs as "${account.name}"`
    : `you are ${await nameOf(process.getuid?.() ?? 0)}`;
  const root = uid === 0 || owner === 'postgres' ? 'root' : owner;
  return new EmbeddedRefusal(
    'wrong-owner',
    `${path} belongs to another user (${owner}; ${us}). Start Blether as ${root}, as before, or use another folder.`,
  );
}

/** A folder of ours that is closed to others is opened to the server's group alone: to pass, not to look around. */
async function letPass(folder: string, account: Account): Promise<void> {
  const { mode, uid } = await stat(folder);
  if ((mode & 0o001) !== 0) return;
  await chown(folder, uid, account.gid);
  await chmod(folder, (mode & 0o7777) | 0o010);
}

async function reachable(account: Account, paths: readonly string[]): Promise<void> {
  // Asked as that user, so that groups and access lists count as they will for the server.
  const script = 'for path; do [ -x "$path" ] || { printf %s "$path"; exit 1; }; done';
  const answer = await run('/bin/sh', ['-c', script, 'sh', ...paths.flatMap(downTo)], { account, cwd: '/' });
  if (answer.code === 0) return;
  throw new EmbeddedRefusal(
    'unreachable',
    `As root, Blether runs its database as the user "${account.name}", who may not enter ${answer.stdout}. ` +
      `Move Blether to a folder that everybody may enter (such as /opt/blether), start it as an ordinary user, ` +
      `or let others pass: chmod o+x ${answer.stdout}`,
  );
}

/** `/a/b` → `/`, `/a`, `/a/b`. */
function downTo(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [...downTo(above), path];
}
