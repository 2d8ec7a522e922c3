import type { Config } from './config.js';

/** The configuration, injectable. (Settings that administrators edit are another thing: `platform/settings`.) */
export class ProcessSettings {
  constructor(readonly config: Config) {}
}
