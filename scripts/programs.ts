import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const repository = join(import.meta.dirname, '..');

// The packages' own programs come first: they run on the Node of the dev dependency.
const path = [join(repository, 'node_modules/.bin'), process.env['PATH']].join(delimiter);

/** Whether a program stands anywhere on the path. */
export function found(program: string): boolean {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts a program that shows what it prints and reads nothing, as the head of its own group. */
export function start(command: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const [program = '', ...args] = command;
  return spawn(program, args, {
    cwd: repository,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
    ...options,
    env: { ...process.env, PATH: path, ...options.env },
  });
}

/** Ends a program and everything it started. */
export function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // Nobody of the group is left.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** @returns its exit code; 1 when it could not start or a signal ended it */
export async function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}
