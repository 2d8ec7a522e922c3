import type { Config } from '../config/config.js';
import { localSecrets } from '../config/local-secrets.js';
import { Secrets } from '../config/secrets.js';
import type { Log } from '../logging/log.js';
import { runningServer, startEmbedded } from './embedded/embedded.js';
import { EmbeddedRefusal } from './embedded/refusal.js';
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
    const { sessionSecret, auditKey, vaultKey } = config;
    if (sessionSecret === null || auditKey === null || vaultKey === null)
      throw new Error('readConfig lets nobody through without secrets.');
    return {
      url: database.url,
      secrets: new Secrets(sessionSecret, auditKey, vaultKey, config.vaultKeyNext),
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
    const secrets = await embeddedSecrets(config, database.folder);
    await migrate(server.ownerUrl, new URL(server.serviceUrl).username);
    await createQueues(server.ownerUrl);
    return {
      url: server.serviceUrl,
      secrets,
      close: () => server.stop(),
      lost: server.exited,
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * As `openDatabase`, for a command that may run beside the service: joins the embedded server of a service that runs.
 * It then owns nothing there: closing leaves everything as it was.
 */
export async function reachDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  try {
    return await openDatabase(config, log);
  } catch (error) {
    const { database } = config;
    if (database.kind !== 'embedded' || !(error instanceof EmbeddedRefusal) || error.code !== 'in-use')
      throw error;
    const url = await runningServer(database.folder);
    if (url === null) throw error;
    return {
      url,
      secrets: await embeddedSecrets(config, database.folder),
      close: () => Promise.resolve(),
      lost: new Promise(() => undefined),
    };
  }
}

async function embeddedSecrets(config: Config, folder: string): Promise<Secrets> {
  const made = await localSecrets(folder, config.demo);
  const vaultKey = config.vaultKey ?? made.vaultKey;
  if (vaultKey === null) throw new Error('readConfig lets nobody through without a key of the vault.');
  return new Secrets(
    config.sessionSecret ?? made.sessionSecret,
    config.auditKey ?? made.auditKey,
    vaultKey,
    config.vaultKeyNext,
  );
}
