import { setSourceMapsSupport } from 'node:module';
import { ConfigFaults, readConfig } from './platform/config/config.js';
import { EmbeddedRefusal } from './platform/database/embedded/refusal.js';
import { StartRefusal } from './platform/start-refusal.js';
import { growYoungGeneration } from './platform/young-generation.js';

try {
  // Of what is ours alone: by the flag Node would also keep the maps, with all their sources, of every package.
  setSourceMapsSupport(true);
  // Loading hundreds of modules leaves garbage for which V8 would make room of a hundred megabytes, and keep it.
  growYoungGeneration(false);
  const { run } = await import('./run.js');
  await run(readConfig());
  growYoungGeneration(true);
} catch (error) {
  // Words for whoever started us; anything unexpected keeps its frames.
  const told =
    error instanceof ConfigFaults || error instanceof EmbeddedRefusal || error instanceof StartRefusal;
  process.stderr.write(
    `${told ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
