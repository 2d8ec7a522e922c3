import { once } from 'node:events';

/** Writes a line to stdout and waits while nobody takes it, so that a long report is never held in memory. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Ends quietly once nobody reads any more (`… | head`). */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
