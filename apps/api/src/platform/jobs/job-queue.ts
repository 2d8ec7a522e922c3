import { Injectable } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import type { Pool } from 'pg';
import { Log } from '../logging/log.js';

/**
 * pg-boss over our own connections. Jobs are put in with the transaction that makes them (`consequences.ts`); only workers
 * take them out and keep house.
 * The schema is one of our migrations, so pg-boss never changes it by itself.
 */
@Injectable()
export class JobQueue {
  private boss: PgBoss | undefined;

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
}
