import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { localSecrets } from './local-secrets.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blether-secrets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (): string => join(folder, 'secrets.json');

describe('the secrets of an embedded service', () => {
  it('are made once, and readable by their owner alone', async () => {
    const made = await localSecrets(folder, true);
    expect(Buffer.from(made.vaultKey ?? '', 'base64')).toHaveLength(32);
    expect(await localSecrets(folder, true)).toEqual(made);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('hold a key of the vault in the demo only: elsewhere it must not lie beside what it opens', async () => {
    expect((await localSecrets(folder, false)).vaultKey).toBeNull();
    expect(await readFile(file(), 'utf8')).toContain('"vaultKey":null');
  });

  it('of a demo that is older than the vault get a key, and stay what they were', async () => {
    const before = { sessionSecret: 'kept', auditKey: 'kept too' };
    await writeFile(file(), JSON.stringify(before));
    const after = await localSecrets(folder, true);
    expect(after).toEqual({ ...before, vaultKey: expect.any(String) });
    expect(await localSecrets(folder, true)).toEqual(after);
  });

  it.each(['', '{', '{}', '{"sessionSecret":"a","auditKey":"b","vaultKey":7}'])(
    'that are damaged (%s) are not made anew behind anybody’s back',
    async (kept) => {
      await writeFile(file(), kept);
      await expect(localSecrets(folder, true)).rejects.toThrow('is damaged');
      expect(await readFile(file(), 'utf8')).toBe(kept);
    },
  );
});
