import { Session } from 'node:inspector/promises';

/**
 * Gives back the memory of work that will not be done again. Left to itself V8 keeps some thirty megabytes of it for as
 * long as the process rests. Takes about a tenth of a second, in which nothing else happens.
 */
export async function collectGarbage(): Promise<void> {
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.collectGarbage');
  } finally {
    session.disconnect();
  }
}
