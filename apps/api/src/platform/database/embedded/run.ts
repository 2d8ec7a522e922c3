import { spawn } from 'node:child_process';

/** A user of the operating system. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

export interface Finished {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly account?: Account | undefined;
  readonly cwd?: string;
  readonly input?: string;
}

/**
 * The whole environment of the programs that we start: our own holds secrets, and `PG…` variables that somebody
 * has set for another server would change what ours does. Messages come in English, since some are matched.
 */
export const ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
};

/** Runs a program to its end. Rejects only when it cannot be started at all. */
export async function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  const { account, cwd, input } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: ENVIRONMENT,
      ...(cwd === undefined ? {} : { cwd }),
      ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    // A program that ends before it has read its input closes the pipe; its exit code says what happened.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}
