import { PassThrough } from 'node:stream';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApp } from '../../src/app.js';
import { readConfig } from '../../src/platform/config/config.js';
import { Secrets } from '../../src/platform/config/secrets.js';
import { AllowanceLimits, LIMITS_BY_ALLOWANCE } from '../../src/platform/http/allowances.js';
import type { Limit } from '../../src/platform/http/allowances.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { PinoLog } from '../../src/platform/logging/log.js';
import { Timers } from '../../src/platform/timers/timers.js';
import { client, openSocket } from './client.js';
import type { Client, TestSocket } from './client.js';
import { testDatabase } from './database.js';
import type { TestDatabase } from './database.js';
import { Makers } from './makers.js';
import type { TestPerson } from './makers.js';
import { TestClock, TestRandom } from './time.js';

export interface WorldOptions {
  /** A database of its own under this name, for tests that change or count what others would see. */
  readonly database?: string;
  /** A database on another server than the one that all tests share. */
  readonly at?: TestDatabase;
  readonly redisUrl?: string;
  readonly demo?: boolean;
  /** Other keys of the vault than those of all tests: only on a database of its own. */
  readonly secrets?: Secrets;
  /** Further lines of configuration. */
  readonly env?: Readonly<Record<string, string>>;
  readonly limits?: Partial<Record<keyof typeof LIMITS_BY_ALLOWANCE, Limit>>;
}

/** One running service with its own clock, and everything a test does to it from outside. */
export interface World {
  readonly app: NestFastifyApplication;
  readonly origin: string;
  readonly clock: TestClock;
  readonly make: Makers;
  /** Calls routes as somebody, typed by the contract; without a person, signed out. */
  as(person?: TestPerson): Client;
  socket(person?: TestPerson, headers?: Record<string, string>): Promise<TestSocket>;
  /** Carries out every job and every deadline that is due by the clock, until nothing is left. */
  settled(): Promise<void>;
  /** What was mailed to an address, in order: the kind of each letter, and where its button leads. */
  mailTo(email: string): Promise<readonly { readonly kind: string; readonly url: string | undefined }[]>;
  /** Looks at what is stored, as the role that owns the schema. */
  sql<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** The same, as connections: for tests of what only the owner can do. */
  readonly owner: pg.Pool;
  /** Everything that the service has logged. */
  logged(): string;
  close(): Promise<void>;
}

export const TEST_SECRETS = new Secrets(
  'test session secret, long enough for anybody',
  'test audit key, long enough for anybody',
  Buffer.from('test vault key: thirty-two bytes').toString('base64'),
);

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const { ownerUrl, serviceUrl } = options.at ?? (await testDatabase(options.database));
  const clock = new TestClock();
  const lines: Buffer[] = [];
  const log = new PassThrough().on('data', (chunk: Buffer) => lines.push(chunk));
  const base = readConfig(
    {
      DATABASE_URL: serviceUrl,
      PUBLIC_URL: 'http://blether.test',
      SESSION_SECRET: TEST_SECRETS.sessionSecret,
      AUDIT_KEY: TEST_SECRETS.auditKey,
      VAULT_KEY: TEST_SECRETS.vaultKey,
      REDIS_URL: options.redisUrl,
      ...options.env,
    },
    '',
  );
  const app = await createApp({
    // A demo on a database of our choosing, which no environment can ask for.
    config: { ...base, demo: options.demo ?? false },
    databaseUrl: serviceUrl,
    secrets: options.secrets ?? TEST_SECRETS,
    clock,
    random: new TestRandom(),
    log: new PinoLog('debug', log),
    loops: false,
    allowances: new AllowanceLimits({
      read: { points: 100_000, seconds: 60 },
      write: { points: 100_000, seconds: 60 },
      'sign-in': { points: 100_000, seconds: 60 },
      'wrong-password': { points: 100_000, seconds: 60 },
      'wrong-code': { points: 100_000, seconds: 60 },
      mail: { points: 100_000, seconds: 60 },
      ...options.limits,
    }),
  });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const origin = `http://127.0.0.1:${String(port)}`;
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 3 });
  // A connection that the server ends while it is being closed is nobody's failure.
  owner.on('error', () => undefined);
  const sockets: TestSocket[] = [];
  return {
    app,
    origin,
    clock,
    make: new Makers(app),
    as: (person) => client(origin, person?.cookie),
    socket: async (person, headers) => {
      const socket = await openSocket(origin, person?.cookie, headers);
      sockets.push(socket);
      return socket;
    },
    settled: async () => {
      while ((await app.get(Jobs).drain()) + (await app.get(Timers).runDue()) > 0);
    },
    mailTo: async (email) => {
      const { rows } = await owner.query<{ kind: string; url: string | null }>(
        `SELECT kind, letter->'button'->>'url' AS url FROM mail WHERE address = $1 ORDER BY id`,
        [email],
      );
      return rows.map(({ kind, url }) => ({ kind, url: url ?? undefined }));
    },
    sql: async (text, values) => (await owner.query(text, values)).rows as never,
    owner,
    logged: () => Buffer.concat(lines).toString('utf8'),
    close: async () => {
      for (const socket of sockets) socket.close();
      await app.close();
      await owner.end();
    },
  };
}
