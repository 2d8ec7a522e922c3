import pg from 'pg';

const needed = (name: string): string => {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: these tests run through Jest's database projects.`);
  return value;
};

export interface TestDatabase {
  /** As the role that owns the schema: for looking at what was stored. */
  readonly ownerUrl: string;
  /** As the service. */
  readonly serviceUrl: string;
}

const at = (url: string, database: string): string => {
  const moved = new URL(url);
  moved.pathname = `/${database}`;
  return moved.href;
};

/** The clone that this Jest worker's files share; with a name, one for a test that must be alone. */
export async function testDatabase(
  name = `worker_${process.env['JEST_WORKER_ID'] ?? '1'}`,
): Promise<TestDatabase> {
  const [owner, service] = [needed('TEST_OWNER_URL'), needed('TEST_SERVICE_URL')];
  const template = new URL(owner).pathname.slice(1);
  // Cloning needs the template to itself, so it is done from another database.
  const client = new pg.Client({ connectionString: at(owner, 'postgres') });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(42)');
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  } finally {
    await client.end();
  }
  return { ownerUrl: at(owner, name), serviceUrl: at(service, name) };
}

export const testRedisUrl = (): string => needed('TEST_REDIS_URL');
