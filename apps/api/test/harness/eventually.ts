import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is yes (anything but false, null and undefined), and returns it: tests wait
 * for what is so, never for a time.
 * @throws after `seconds`, saying what was waited for
 */
export async function eventually<Answer>(
  what: string,
  ask: () => Promise<Answer | false | null | undefined> | Answer | false | null | undefined,
  seconds = 10,
): Promise<Answer> {
  const last = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined) return answer;
    if (performance.now() > last) throw new Error(`Waited ${seconds} s in vain: ${what}.`);
    await pause(10);
  }
}

/** The outcome of a promise, or a failure that says what took too long. */
export async function within<Result>(
  seconds: number,
  what: string,
  promise: Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const late = pause(seconds * 1000, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`Not within ${seconds} s: ${what}.`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
  }
}
