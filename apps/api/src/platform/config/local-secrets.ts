import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigFaults } from './config.js';

export interface LocalSecrets {
  readonly sessionSecret: string;
  readonly auditKey: string;
  /** The demo's alone: elsewhere the key of the vault must not lie beside what it opens. */
  readonly vaultKey: string | null;
}

/**
 * The secrets of an embedded service, made at its first start and kept beside its database (mode 600), so that
 * one command is enough and sessions survive a restart. With `DATABASE_URL` the environment must bring them.
 */
export async function localSecrets(folder: string, demo: boolean): Promise<LocalSecrets> {
  const file = join(folder, 'secrets.json');
  const kept = await readFile(file, 'utf8').catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
      return null;
    throw error;
  });
  const found = kept === null ? null : understood(kept, file);
  const secrets: LocalSecrets = {
    sessionSecret: found?.sessionSecret ?? randomBytes(36).toString('base64'),
    auditKey: found?.auditKey ?? randomBytes(36).toString('base64'),
    vaultKey: found?.vaultKey ?? (demo ? randomBytes(32).toString('base64') : null),
  };
  if (found !== null && found.vaultKey === secrets.vaultKey) return secrets;
  await mkdir(folder, { recursive: true });
  // On the disk before it has its name: a power cut must not leave an empty file behind.
  await writeFile(`${file}.new`, JSON.stringify(secrets), { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  return secrets;
}

function understood(kept: string, file: string): LocalSecrets {
  try {
    const { sessionSecret, auditKey, vaultKey = null } = JSON.parse(kept) as Partial<LocalSecrets>;
    if (
      typeof sessionSecret === 'string' &&
      typeof auditKey === 'string' &&
      (vaultKey === null || typeof vaultKey === 'string')
    )
      return { sessionSecret, auditKey, vaultKey };
  } catch {
    // Said below, as for one that lacks a key.
  }
  throw new ConfigFaults([
    `${file} is damaged. It holds the key that seals the record of who did what, and in the demo that of the contact vault: bring it back from a copy. Without one, move it away: new ones are made, everybody is signed out, older seals cannot be checked, and a demo has to begin again in an empty folder`,
  ]);
}
