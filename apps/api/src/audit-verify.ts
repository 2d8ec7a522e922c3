import pg from 'pg';
import { readConfig } from './platform/config/config.js';
import { openDatabase } from './platform/database/open-database.js';
import { verifyEvents } from './platform/events/verify.js';
import type { Head } from './platform/events/verify.js';
import { PinoLog } from './platform/logging/log.js';

/**
 * `npm run audit:verify [-- --head NUMBER:HMAC]`: goes through the sealed log of events. Prints one JSON object; exits
 * with 1 when anything was changed, removed, slipped in or cut off, and with 2 when it could not look.
 */
function notedHead(args: readonly string[]): Head | null {
  const at = args.indexOf('--head');
  if (at === -1) return null;
  const [, number, hmac] = /^(\d+):([0-9a-f]{64})$/.exec(args[at + 1] ?? '') ?? [];
  if (number === undefined || hmac === undefined)
    throw new Error('--head takes a noted head: NUMBER:HMAC, as this command prints it.');
  return { number, hmac };
}

try {
  const noted = notedHead(process.argv.slice(2));
  const database = await openDatabase(readConfig(), new PinoLog('warn'));
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  const result = await verifyEvents(pool, database.secrets.auditKey, noted);
  await pool.end();
  await database.close();
  const head = result.head && `${result.head.number}:${result.head.hmac}`;
  process.stdout.write(`${JSON.stringify({ ...result, head })}\n`);
  process.exitCode = result.broken === null ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
