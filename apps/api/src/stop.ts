import type { Log } from './platform/logging/log.js';

const PATIENCE_MILLISECONDS = 9_000;

/**
 * Ends the process in order when it is told to (SIGTERM, SIGINT, SIGHUP): requests under way are finished, sockets
 * answered, jobs given back, the database closed. What takes longer than nine seconds is cut off; a second signal
 * cuts at once.
 */
export function onStopSignal(log: Log, close: () => Promise<void>): (code: number) => void {
  let stopping = false;
  const stop = (code: number): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info('Stopping.');
    setTimeout(() => {
      log.error('Stopping took too long; cutting off what is left.');
      process.exit(1);
    }, PATIENCE_MILLISECONDS).unref();
    close().then(
      () => process.exit(code),
      (error: unknown) => {
        log.error('Stopping failed.', {}, error);
        process.exit(1);
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
