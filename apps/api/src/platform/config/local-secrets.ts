import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
  try {
    // Written by this function alone; a damaged file fails at the first use of a missing secret.
    return JSON.parse(await readFile(file, 'utf8')) as LocalSecrets;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const secrets: LocalSecrets = {
    sessionSecret: randomBytes(36).toString('base64'),
    auditKey: randomBytes(36).toString('base64'),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}
