/**
 * A process of its own around `startEmbedded`, for tests that kill it: `node embedded-runner.ts FOLDER SETTINGS`.
 * Says what happens as one JSON object a line; SIGTERM and SIGINT stop it in order.
 */
import { registerHooks } from 'node:module';

// Node runs the TypeScript sources as they are; only the names in their imports are those of the build.
registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('.') && context.parentURL?.includes('/apps/api/') === true;
    return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});

const { startEmbedded } = await import('../../src/platform/database/embedded/embedded.ts');
const { EmbeddedRefusal } = await import('../../src/platform/database/embedded/refusal.ts');
const { default: pg } = await import('pg');

function say(what: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

const [folder = '', settings = '{}'] = process.argv.slice(2);
try {
  const server = await startEmbedded({
    folder,
    // Written by the test beside this file.
    settings: JSON.parse(settings) as Record<string, string>,
    log: (message, fields) => {
      say({ event: 'log', message, ...fields });
    },
  });
  // As in the service, something else keeps the process alive; the server must not.
  const alive = setInterval(() => undefined, 60_000);
  const stop = async (): Promise<void> => {
    // A query after the signal: shows that Ctrl-C has not reached the server before us.
    const client = new pg.Client({ connectionString: server.ownerUrl });
    const answered = await client.connect().then(
      () =>
        client
          .query('SELECT 1')
          .then(() => client.end())
          .then(() => true),
      () => false,
    );
    await server.stop();
    say({ event: 'stopped', answered });
    clearInterval(alive);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  void server.exited.then(() => {
    say({ event: 'exited' });
  });
  const { ownerUrl, serviceUrl, port } = server;
  say({ event: 'ready', ownerUrl, serviceUrl, port });
} catch (error) {
  if (!(error instanceof EmbeddedRefusal)) throw error;
  say({ event: 'refused', code: error.code, message: error.message });
}
