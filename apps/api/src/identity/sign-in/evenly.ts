import { setTimeout as wait } from 'node:timers/promises';

/**
 * Answers no sooner than this, whatever was found: how long an answer takes must not tell whether somebody has an
 * account. Chosen well above what the longer of the two ways takes.
 *
 * @param milliseconds of the wall, not of the service's clock: it is a stranger's watch that is kept from telling
 */
export async function evenly<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  const [outcome] = await Promise.allSettled([work, wait(milliseconds)]);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
