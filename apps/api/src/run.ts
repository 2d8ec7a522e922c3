import { createApp } from './app.js';
import { SystemClock, SystemRandom } from './platform/clock/clock.js';
import type { Config } from './platform/config/config.js';
import { openDatabase } from './platform/database/open-database.js';
import { AllowanceLimits } from './platform/http/allowances.js';
import { PinoLog } from './platform/logging/log.js';
import { Readiness } from './platform/readiness.js';
import { onStopSignal } from './stop.js';

/** Starts this process and keeps it running until it is told to stop. @throws when it cannot start */
export async function run(config: Config): Promise<void> {
  const log = new PinoLog(config.logLevel);
  const database = await openDatabase(config, log);
  const app = await createApp({
    config,
    databaseUrl: database.url,
    secrets: database.secrets,
    clock: new SystemClock(),
    random: new SystemRandom(),
    log,
    loops: true,
    allowances: new AllowanceLimits(),
  });
  const stop = onStopSignal(
    log,
    () => app.close(),
    () => database.close(),
  );
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    await app.close();
    await database.close();
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Something else listens on port ${String(config.port)}. Stop it, or choose another: PORT=${String(config.port + 1)}`,
    );
  }
  void app.get(Readiness).refused.then(({ message }) => {
    process.stderr.write(`${message}\n`);
    stop(1);
  });
  void database.lost.then(() => {
    // Nothing can be stored any more; whoever started us should start us again.
    log.error('The embedded database has stopped by itself.');
    stop(1);
  });
  log.info('Blether is listening.', { role: config.role, demo: config.demo, port: config.port });
  if (config.role !== 'worker')
    process.stdout.write(
      `\n  Blether is at ${config.publicUrl.origin}${config.demo ? ' (demo: sign in as anybody)' : ''}${config.database.kind === 'embedded' && !config.demo ? '\n  Nobody can make an account yet: to look around, run it without DEMO=off' : ''}\n\n`,
    );
}
