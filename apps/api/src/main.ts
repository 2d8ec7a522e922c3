import { ConfigFaults, readConfig } from './platform/config/config.js';
import { EmbeddedRefusal } from './platform/database/embedded/refusal.js';
import { run } from './run.js';

try {
  await run(readConfig());
} catch (error) {
  // Words for whoever started us; anything unexpected keeps its frames.
  const told = error instanceof ConfigFaults || error instanceof EmbeddedRefusal;
  process.stderr.write(
    `${told ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
