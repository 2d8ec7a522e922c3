import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './app.js';
import { StaffService } from './identity/staff/staff.service.js';
import { SystemClock, SystemRandom } from './platform/clock/clock.js';
import type { Config } from './platform/config/config.js';
import { collectGarbage } from './platform/collect-garbage.js';
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
  await collectGarbage();
  log.info('Blether is listening.', { role: config.role, demo: config.demo, port: config.port });
  if (config.role === 'worker') return;
  const { origin } = config.publicUrl;
  process.stdout.write(
    `\n  Blether is at ${origin}${config.demo ? ' (demo: sign in as anybody)' : await firstSteps(app)}\n\n`,
  );
}

/** Says how somebody comes to run a service that nobody runs. */
async function firstSteps(app: NestFastifyApplication): Promise<string> {
  // A database that is not there yet is said elsewhere.
  const isRun = await app
    .get(StaffService)
    .hasAdministrator()
    .catch(() => true);
  return isRun
    ? ''
    : '\n  Nobody runs it yet. Make the first administrator: npm run admin:create -- --email you@example.org';
}
