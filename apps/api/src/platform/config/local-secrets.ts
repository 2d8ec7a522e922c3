import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigFaults } from './config.js';

export interface LocalSecrets {
  readonly sessionSecret: string;
  readonly auditKey: string;
}

/**
 * The secrets of an embedded service, made at its first start and kept beside its database (mode 600), so that
 * one command is enough and sessions survive a restart. With `DATABASE_URL` the environment must bring them.
 */
export async function localSecrets(folder: string): Promise<LocalSecrets> {
  const file = join(folder, 'secrets.json');
  const kept = await readFile(file, 'utf8').catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
      return null;
    throw error;
  });
  if (kept !== null) return understood(kept, file);
  const secrets: LocalSecrets = {
    sessionSecret: randomBytes(36).toString('base64'),
    auditKey: randomBytes(36).toString('base64'),
  };
  await mkdir(folder, { recursive: true });
  // On the disk before it has its name: a power cut must not leave an empty file behind.
  await writeFile(`${file}.new`, JSON.stringify(secrets), { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  return secrets;
}

function understood(kept: string, file: string): LocalSecrets {
  try {
    const { sessionSecret, auditKey } = JSON.parse(kept) as Partial<LocalSecrets>;
    if (typeof sessionSecret === 'string' && typeof auditKey === 'string') return { sessionSecret, auditKey };
  } catch {
    // Said below, as for one that lacks a key.
  }
  throw new ConfigFaults([
    `${file} is damaged. It holds the key that seals the record of who did what: bring it back from a copy. Without one, move it away: a new one is made, everybody is signed out, and older seals cannot be checked`,
  ]);
}
