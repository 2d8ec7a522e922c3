import type { OnApplicationShutdown } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import type { PersonActor, Actor } from '../actor.js';
import { Clock, Random } from '../clock/clock.js';
import { problem } from '../http/problem.js';
import { Log } from '../logging/log.js';
import { entitiesOn } from './borrowed-runner.js';
import { commit, consequencesOf } from './consequences.js';
import { GatheringSocket } from './gathering-socket.js';
import { isRetryable, isSilence, isUnavailable } from './failures.js';
import { Tx } from './tx.js';
import type { Outgoing, Reader, Refs, Statement } from './tx.js';

export interface DatabaseOptions {
  readonly url: string;
  /** Connections of this process. */
  readonly pool: number;
}

/** Written by `readPrivate` alone: a repository of private words accepts nothing else. */
export interface PrivateReader extends Reader {
  readonly private: true;
}

const ATTEMPTS = 6;

export abstract class DatabaseSettings {
  abstract readonly options: DatabaseOptions;
}

/** The only way to the database: every change in one transaction, in somebody's name, with what follows from it. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private source: DataSource | undefined;
  private pool: Pool | undefined;
  private readonly listeners: ((outgoing: readonly Outgoing[]) => void)[] = [];

  constructor(
    private readonly settings: DatabaseSettings,
    private readonly clock: Clock,
    private readonly random: Random,
    private readonly log: Log,
  ) {}

  /** Opens the pool. Safe to call again: rejects while the database cannot be reached, and is done once it could. */
  async connect(): Promise<void> {
    if (this.source) return;
    const { url, pool } = this.settings.options;
    const source = new DataSource({
      type: 'postgres',
      url,
      synchronize: false,
      // Every class with an @Entity that the features have loaded.
      entities: getMetadataArgsStorage().tables.map((table) => table.target),
      installExtensions: false,
      logging: false,
      poolErrorHandler: () => {
        this.log.warn('A database connection was lost while idle.');
      },
      extra: {
        max: pool,
        connectionTimeoutMillis: 5_000,
        idleTimeoutMillis: 30_000,
        statement_timeout: 15_000,
        // For a server that does not even say that: a line on which nothing passes any more.
        query_timeout: 16_000,
        idle_in_transaction_session_timeout: 30_000,
        application_name: 'blether',
        // What need not be waited for is sent at once; see `commit`.
        pipeline: true,
        stream: () => new GatheringSocket(),
        // Whoever borrows a connection learns from their statement that it broke. A library that does not listen to
        // it besides would end the process.
        onConnect: (client: PoolClient) => client.on('error', () => undefined),
      },
    });
    await source.initialize();
    // TypeORM types its driver as opaque; for `postgres` the master is a pg Pool.
    this.pool = (source.driver as unknown as { master: Pool }).master;
    this.source = source;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source?.destroy();
  }

  /** Called after each commit with what may now leave the process. */
  onCommit(listener: (outgoing: readonly Outgoing[]) => void): void {
    this.listeners.push(listener);
  }

  /** The connections themselves, for libraries that bring their own statements. */
  get connections(): Pool {
    if (!this.pool) throw problem('unavailable', { retryAfter: 2 });
    return this.pool;
  }

  get dataSource(): DataSource {
    if (!this.source) throw problem('unavailable', { retryAfter: 2 });
    return this.source;
  }

  /**
   * Runs `work` in one transaction and commits it with its events, timers and jobs. `work` runs again from the start
   * after a serialisation failure or deadlock, so it does nothing outside `tx` that cannot be done twice.
   */
  async write<Result>(actor: Actor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(actor, work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
        await this.backOff(attempt);
      }
    }
  }

  /**
   * Commits several people's independent changes in one transaction. When that fails, each is tried alone, so one
   * bad item costs the others nothing but time; when the database is away, all fail. Answers in the order of the items.
   */
  async writeBatch<Item, Result>(
    actor: Actor,
    items: readonly Item[],
    work: (tx: Tx, items: readonly Item[]) => Promise<readonly Result[]>,
  ): Promise<PromiseSettledResult<Result>[]> {
    if (items.length === 0) return [];
    const together = (some: readonly Item[]): Promise<readonly Result[]> =>
      this.write(actor, async (tx) => {
        const results = await work(tx, some);
        if (results.length !== some.length)
          throw new Error('writeBatch: the work must answer every item, in order.');
        return results;
      });
    try {
      const results = await together(items);
      return results.map((value) => ({ status: 'fulfilled', value }));
    } catch (error) {
      // Where the database does not answer, asking it for each of them would keep everybody waiting in a row.
      if (items.length === 1 || isUnavailable(error))
        return items.map(() => ({ status: 'rejected', reason: error }));
    }
    const settled: PromiseSettledResult<Result>[] = [];
    for (const item of items) settled.push(...(await Promise.allSettled([together([item]).then(only)])));
    return settled;
  }

  /** Reads on somebody's behalf; each statement sees its own moment. */
  read(actor: Actor): Reader {
    const rows = async <Row extends QueryResultRow>(statement: Statement): Promise<Row[]> => {
      const { name, text, values } = statement;
      const result = await this.connections.query<Row>({
        text,
        ...(values === undefined ? {} : { values: [...values] }),
        ...(name === undefined ? {} : { name }),
      });
      return result.rows;
    };
    return { actor, rows, one: async (statement) => (await rows(statement))[0] ?? null } as Reader;
  }

  /**
   * Reads private words as staff: what is held, hidden or withdrawn, one-to-ones, who stands behind an alias, the vault. The event that says who read what, and
   * why, is committed before anything is returned.
   */
  async readPrivate<Result>(
    actor: PersonActor,
    reason: string,
    what: { readonly kind: string; readonly refs: Refs },
    work: (reader: PrivateReader) => Promise<Result>,
  ): Promise<Result> {
    return this.write(actor, async (tx) => {
      tx.record(`${what.kind}.read`, what.refs, { reason });
      const reader: PrivateReader = {
        private: true,
        actor,
        rows: (statement) => tx.rows(statement),
        one: (statement) => tx.one(statement),
      };
      return work(reader);
    });
  }

  private async attempt<Result>(actor: Actor, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const { connections, dataSource } = this;
    const client = await connections.connect();
    let tx: Tx | undefined;
    let broken: Error | undefined;
    try {
      // As a prepared statement, since only those wait on the line for what follows them.
      const begun = client.query({ name: 'begin', text: 'BEGIN' });
      // Not waited for here: whoever changes something does, and the commit.
      begun.catch(() => undefined);
      tx = new Tx(actor, client, begun, (connection) => entitiesOn(dataSource, connection, begun));
      const result = await work(tx);
      await commit(tx, consequencesOf(tx, this.clock.now()));
      this.passOn(tx);
      return result;
    } catch (error) {
      tx?.end();
      // Whatever is said on a line that does not answer waits behind what was said before: it is broken off.
      if (isSilence(error)) void client.end();
      // When the connection itself is gone there is nothing left to roll back, and nothing to give back.
      await client.query('ROLLBACK').catch((failure: unknown) => {
        broken = failure instanceof Error ? failure : new Error('The transaction could not be rolled back.');
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** What follows a commit: whatever happens here, the change has been made and is reported so. */
  private passOn({ outgoing }: Tx): void {
    if (outgoing.length === 0) return;
    for (const listener of this.listeners) {
      try {
        listener(outgoing);
      } catch (error) {
        this.log.error('Facts could not be passed on; heartbeats will bring them.', {}, error);
      }
    }
  }

  private async backOff(attempt: number): Promise<void> {
    const milliseconds = 5 * 2 ** attempt * (0.5 + this.random.next());
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}

function only<Result>(results: readonly Result[]): Result {
  const [first] = results;
  if (results.length !== 1) throw new Error('writeBatch: one item must have one answer.');
  // The length was checked; `undefined` may be a Result of its own.
  return first as Result;
}
