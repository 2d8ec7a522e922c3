// Plain JavaScript: Jest runs it before its own transforms exist. Node reads the types of what it imports away.
import { execFileSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** The service as it is now, and one demo, of which every file of journeys gets a copy. */
export default async function globalSetup() {
  execFileSync('npx', ['nx', 'run', 'api:build', '--output-style=static'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const compiled = await mkdtemp(join(tmpdir(), 'blether-compiled-'));
  process.env.NODE_COMPILE_CACHE = compiled;
  const { fillDemo } = await import('./service.ts');
  globalThis.__blether = { folders: [compiled, await fillDemo()] };
}
