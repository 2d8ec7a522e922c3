import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PgBoss } from 'pg-boss';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { JOB_NAMES, retriesOf } from '../jobs/job-names.js';
import { grantsFor } from './grants.js';

/** The same folder from `src` and from `dist`. */
const FOLDER = fileURLToPath(new URL('../../../migrations/', import.meta.url));
/** Held by whoever migrates, so that two who start together do it one after the other. */
const LOCK = 7_203_551;

/** The names of all migrations of this version, in order. */
export async function migrationNames(): Promise<string[]> {
  return (await sqlFiles()).map((file) => classNameOf(file));
}

/**
 * Brings the schema up to date, as the role that owns it, and grants the service's role what it needs. Safe to run
 * twice, at once, and while an older version serves: migrations only ever expand, or remove what nobody uses any more.
 * @returns the names of the migrations that were run
 */
export async function migrate(ownerUrl: string, serviceRole: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const source = new DataSource({
      type: 'postgres',
      url: ownerUrl,
      synchronize: false,
      installExtensions: false,
      migrationsTableName: 'migration',
      migrationsTransactionMode: 'each',
      migrations: await Promise.all((await sqlFiles()).map(migrationOf)),
    });
    await source.initialize();
    try {
      const run = await source.runMigrations();
      await source.query(grantsFor(serviceRole));
      return run.map(({ name }) => name);
    } finally {
      await source.destroy();
    }
  } finally {
    await lock.end();
  }
}

/** Makes the queues that this version puts jobs into. */
export async function createQueues(ownerUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => pool.query({ text, ...(values ? { values } : {}) }) },
    migrate: false,
    supervise: false,
    schedule: false,
  });
  try {
    await boss.start();
    for (const name of JOB_NAMES) {
      await boss.createQueue(name, {
        retryLimit: retriesOf(name),
        retryDelay: 2,
        retryBackoff: true,
        retryDelayMax: 600,
        // What a worker had taken when it was killed goes back after this; no handler of ours takes that long.
        expireInSeconds: 60,
      });
    }
    await boss.stop({ close: false, graceful: false });
  } finally {
    await pool.end();
  }
}

const sqlFiles = async (): Promise<string[]> =>
  (await readdir(FOLDER)).filter((file) => file.endsWith('.sql')).sort();

/** TypeORM wants a name that ends in a time: `2026-11-23T0900-platform.sql` is `Platform1795424400000`. */
function classNameOf(file: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})-([a-z-]+)\.sql$/.exec(file);
  if (!parts) throw new Error(`The migration ${file} is not named like 2026-11-23T0900-what-it-does.sql.`);
  const [, day = '', hour = '', minute = '', what = ''] = parts;
  const name = what.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());
  return `${name}${String(Date.parse(`${day}T${hour}:${minute}:00Z`))}`;
}

async function migrationOf(file: string): Promise<new () => MigrationInterface> {
  const sql = await readFile(FOLDER + file, 'utf8');
  return class implements MigrationInterface {
    readonly name = classNameOf(file);
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }
    down(): Promise<void> {
      throw new Error('Migrations go forward only: write one that undoes this one.');
    }
  };
}
