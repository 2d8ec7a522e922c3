import { EmbeddedRefusal } from './refusal.js';
import { run } from './run.js';
import type { Account } from './run.js';

/**
 * Who the server runs as. PostgreSQL refuses to run as root, so root hands it to the system user `postgres`, made
 * here when the machine has none. `undefined`: the server runs as whoever started us.
 */
export async function serverAccount(name = 'postgres'): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await find(name);
  if (known) return known;
  const made = await run('useradd', [
    ...['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'],
    ...['--shell', '/usr/sbin/nologin', name],
  ]).catch(() => undefined);
  // Another start may have made it in the same moment: what counts is that it is there.
  const account = await find(name);
  if (account) return account;
  throw new EmbeddedRefusal(
    'failed',
    `As root, Blether runs its database as the user "${name}", which this machine does not have and which could not be made` +
      `${made ? ` (useradd: ${made.stderr.trim()})` : ''}. Make that user, or start Blether as an ordinary user.`,
  );
}

/** The name behind a number, or the number when it has none. */
export async function nameOf(uid: number): Promise<string> {
  const found = await run('id', ['-nu', String(uid)]).catch(() => undefined);
  return found?.code === 0 ? found.stdout.trim() : `user ${String(uid)}`;
}

async function find(name: string): Promise<Account | undefined> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  if (uid.code !== 0 || gid.code !== 0) return undefined;
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
