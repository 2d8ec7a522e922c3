// Plain JavaScript: Jest runs it before its own transforms exist. It uses the built service, so it builds it first.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../..');
const DIST = join(ROOT, 'apps/api/dist');

/** One real PostgreSQL with a migrated template, and one real Redis, for the whole run. */
export default async function globalSetup() {
  execFileSync('npx', ['nx', 'run', 'api:build', '--output-style=static'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const folder = await mkdtemp(join(tmpdir(), 'blether-test-'));
  const { startEmbedded } = await import(join(DIST, 'platform/database/embedded/embedded.js'));
  const { createQueues, migrate } = await import(join(DIST, 'platform/database/migrations.js'));
  const server = await startEmbedded({
    folder,
    settings: { fsync: 'off', max_connections: '200' },
    log: () => undefined,
  });
  await migrate(server.ownerUrl, new URL(server.serviceUrl).username);
  await createQueues(server.ownerUrl);

  const redisPort = await freePort();
  const redis = spawn(
    'redis-server',
    ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      stdio: 'ignore',
    },
  );
  redis.on('error', (error) => {
    throw new Error('redis-server is needed for the tests: apt-get install redis-server', { cause: error });
  });

  // The processes that tests start are compiled once, not at every start.
  process.env.NODE_COMPILE_CACHE = join(folder, 'compiled');
  process.env.TEST_OWNER_URL = server.ownerUrl;
  process.env.TEST_SERVICE_URL = server.serviceUrl;
  process.env.TEST_SERVER_LOG = join(folder, 'postgres.log');
  process.env.TEST_REDIS_URL = `redis://127.0.0.1:${redisPort}`;
  globalThis.__blether = { server, redis, folder };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
