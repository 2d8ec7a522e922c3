import type { PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** TypeORM inside a transaction of ours: it is lent the connection, and neither begins, ends nor releases anything. */
class BorrowedRunner extends PostgresQueryRunner {
  constructor(
    source: DataSource,
    private readonly client: PoolClient,
    private readonly begun: Promise<unknown>,
  ) {
    // Our options name PostgreSQL, and TypeORM types its driver as any of its databases'.
    super(source.driver as PostgresDriver, 'master');
    // Transactions that TypeORM wants for itself are savepoints within ours.
    this.isTransactionActive = true;
    this.transactionDepth = 1;
  }

  override async connect(): Promise<PoolClient> {
    await this.begun;
    return this.client;
  }

  override async release(): Promise<void> {
    // The connection is not TypeORM's to give back.
  }
}

export function entitiesOn(source: DataSource, client: PoolClient, begun: Promise<unknown>): EntityManager {
  const runner = new BorrowedRunner(source, client, begun);
  const manager = source.createEntityManager(runner);
  return Object.assign(runner, { manager }).manager;
}
