import { ConfigFaults, readConfig } from './platform/config/config.js';
import { openDatabase } from './platform/database/open-database.js';
import { createQueues, migrate } from './platform/database/migrations.js';
import { PinoLog } from './platform/logging/log.js';

/** `npm run migrate`: brings the database up to date and ends. The embedded one does so at every start. */
try {
  const config = readConfig();
  const { database } = config;
  if (database.kind === 'embedded') {
    const opened = await openDatabase(config, new PinoLog(config.logLevel));
    await opened.close();
    process.stdout.write('The embedded database is up to date.\n');
  } else {
    if (database.ownerUrl === null) {
      throw new ConfigFaults([
        'MIGRATION_DATABASE_URL is missing. Migrations run as the role that owns the schema, the service as one that does not: MIGRATION_DATABASE_URL=postgres://blether_owner:…@host:5432/blether',
      ]);
    }
    const run = await migrate(database.ownerUrl, decodeURIComponent(new URL(database.url).username));
    await createQueues(database.ownerUrl);
    process.stdout.write(run.length === 0 ? 'The database was up to date.\n' : `Ran ${run.join(', ')}.\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
