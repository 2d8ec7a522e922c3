import type { Config } from '../config/config.js';
import { localSecrets } from '../config/local-secrets.js';
import { Secrets } from '../config/secrets.js';
import type { Log } from '../logging/log.js';
import { startEmbedded } from './embedded/embedded.js';
import { createQueues, migrate } from './migrations.js';

export interface OpenDatabase {
  /** As the service's own role. */
  readonly url: string;
  readonly secrets: Secrets;
  /** Stops the embedded server; does nothing for one that is somebody else's. */
  close(): Promise<void>;
  /** Resolves when the embedded server has died unasked. */
  readonly lost: Promise<void>;
}

/** The database that the configuration names: the one given, or the embedded one, started and brought up to date. */
export async function openDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  const { database } = config;
  if (database.kind === 'external') {
    const { sessionSecret, auditKey } = config;
    if (sessionSecret === null || auditKey === null)
      throw new Error('readConfig lets nobody through without secrets.');
    return {
      url: database.url,
      secrets: new Secrets(sessionSecret, auditKey),
      close: () => Promise.resolve(),
      lost: new Promise(() => undefined),
    };
  }
  const server = await startEmbedded({
    folder: database.folder,
    log: (message) => {
      log.info(message);
    },
  });
  try {
    const made = await localSecrets(database.folder);
    await migrate(server.ownerUrl, new URL(server.serviceUrl).username);
    await createQueues(server.ownerUrl);
    return {
      url: server.serviceUrl,
      secrets: new Secrets(config.sessionSecret ?? made.sessionSecret, config.auditKey ?? made.auditKey),
      close: () => server.stop(),
      lost: server.exited,
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
