import { Injectable } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import type { Db } from 'pg-boss';
import type { Pool, PoolClient } from 'pg';
import { Log } from '../logging/log.js';
import type { JobName, JobPayloads } from './job-names.js';

export interface JobToStore {
  readonly name: JobName;
  readonly payload: JobPayloads[JobName];
}

/**
 * pg-boss over our own connections. Every process can put jobs in; only workers take them out and keep house.
 * The schema is one of our migrations, so pg-boss never changes it by itself.
 */
@Injectable()
export class JobQueue {
  private boss: PgBoss | undefined;
  private readonly statementNames = new Map<string, string>();

  constructor(private readonly log: Log) {}

  /** @param keepHouse expire, retry and delete jobs: a worker's task */
  async start(pool: Pool, keepHouse: boolean): Promise<void> {
    const boss = new PgBoss({
      db: { executeSql: async (text, values) => pool.query({ text, ...(values ? { values } : {}) }) },
      migrate: false,
      createSchema: false,
      supervise: keepHouse,
      schedule: false,
      reindex: false,
    });
    boss.on('error', (error) => {
      this.log.error('The job queue reports an error.', {}, error);
    });
    await boss.start();
    this.boss = boss;
  }

  /** Takes no more jobs out. Requests under way still put theirs in: what they write needs them. */
  async stop(graceMilliseconds: number): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: graceMilliseconds, close: false });
  }

  get running(): PgBoss {
    if (!this.boss) throw new Error('The job queue has not been started.');
    return this.boss;
  }

  /** Stores jobs through somebody's transaction: they exist when it commits, and not otherwise. */
  async insert(client: PoolClient, jobs: readonly JobToStore[]): Promise<void> {
    const db = this.through(client);
    for (const [name, some] of Map.groupBy(jobs, (job) => job.name)) {
      await this.running.insert(
        name,
        some.map(({ payload }) => ({ data: payload })),
        { db },
      );
    }
  }

  /** pg-boss's statement for a queue is two kilobytes and always the same: prepared once a connection. */
  private through(client: PoolClient): Db {
    return {
      executeSql: async (text, values = []) => {
        let name = this.statementNames.get(text);
        if (name === undefined) {
          name = `pg-boss-${String(this.statementNames.size)}`;
          // A statement that is not always the same must not fill the map or the server's memory.
          if (this.statementNames.size < 50) this.statementNames.set(text, name);
          else name = undefined;
        }
        return client.query({ text, values, ...(name === undefined ? {} : { name }) });
      },
    };
  }
}
