import type { Log } from './platform/logging/log.js';

const PATIENCE_MILLISECONDS = 7_500;
/** For what must be done even then. */
const LAST_MILLISECONDS = 1_500;

/**
 * Ends the process in order when it is told to (SIGTERM, SIGINT, SIGHUP): requests under way are finished, sockets
 * answered, jobs given back, and `last` done. What takes longer than seven and a half seconds is cut off, `last` excepted;
 * a second signal cuts at once.
 *
 * @param last what must not be left behind: an embedded database that would go on without us
 */
export function onStopSignal(
  log: Log,
  close: () => Promise<void>,
  last: () => Promise<void>,
): (code: number) => void {
  let stopping = false;
  const stop = (code: number): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info('Stopping.');
    setTimeout(() => {
      log.error('Stopping took too long; cutting off what is left.');
      end(1);
    }, PATIENCE_MILLISECONDS).unref();
    const end = (outcome: number): void => {
      setTimeout(() => process.exit(1), LAST_MILLISECONDS).unref();
      last().then(
        () => process.exit(outcome),
        () => process.exit(1),
      );
    };
    close().then(
      () => {
        end(code);
      },
      (error: unknown) => {
        log.error('Stopping failed.', {}, error);
        end(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop(0);
    });
  }
  return stop;
}
