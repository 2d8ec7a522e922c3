import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Database } from './database/database.js';
import { isUnavailable } from './database/failures.js';
import { migrationNames } from './database/migrations.js';
import { Log } from './logging/log.js';
import { JOB_NAMES } from './jobs/job-names.js';
import { Loop } from './loop.js';
import { StartRefusal } from './start-refusal.js';
import { within } from './within.js';

export type NotReady = 'starting' | 'database' | 'migrations' | 'stopping';

const CHECK_MILLISECONDS = 1_000;
/** A database that takes longer to say what it holds is not there for anybody. */
const PATIENCE_MILLISECONDS = 3_000;

/**
 * Whether this process can serve: the database answers, its schema is at least this version's, and nobody has asked
 * the process to stop. A process that starts before its database or its migrations waits for them here.
 */
@Injectable()
export class Readiness implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private state: NotReady | null = 'starting';
  private readonly waiting: (() => Promise<void> | void)[] = [];
  private readonly stops: (() => void)[] = [];
  private expected: readonly string[] = [];
  private started = false;
  private stopping = false;
  private readonly refusal = Promise.withResolvers<StartRefusal>();
  private readonly loop = new Loop(
    CHECK_MILLISECONDS,
    () => this.check(),
    (error) => {
      if (error instanceof StartRefusal) this.refusal.resolve(error);
    },
  );

  constructor(
    private readonly db: Database,
    private readonly log: Log,
  ) {}

  get ready(): boolean {
    return this.state === null;
  }

  get why(): NotReady | null {
    return this.state;
  }

  /** Resolves with why, when a process that has waited for its database must not run as it was started. */
  get refused(): Promise<StartRefusal> {
    return this.refusal.promise;
  }

  /** Runs `start` once, before the process first becomes ready: the schema is there by then. */
  beforeFirstReady(start: () => Promise<void> | void): void {
    this.waiting.push(start);
  }

  async onApplicationBootstrap(): Promise<void> {
    // The queues come after the migrations: a post whose job has no place would be refused.
    this.expected = [...(await migrationNames()), ...JOB_NAMES];
    await this.check();
    this.loop.start();
  }

  /** Called as soon as the process has been asked to stop, while requests under way are still being answered. */
  whenStopping(listener: () => void): void {
    this.stops.push(listener);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.state = 'stopping';
    for (const listener of this.stops) listener();
    await this.loop.stop();
  }

  private async check(): Promise<void> {
    let state = await this.look();
    if (state === null && !this.started) state = await this.startAll();
    if (this.stopping || state === this.state) return;
    if (state === null) this.log.info('Ready.');
    else this.log.warn('Not ready.', { why: state });
    this.state = state;
  }

  private async look(): Promise<NotReady | null> {
    try {
      await this.db.connect();
      const there = this.db.connections.query<{ name: string }>(
        'SELECT name FROM migration UNION ALL SELECT name FROM pgboss.queue',
      );
      const { rows } = await within(PATIENCE_MILLISECONDS, there);
      const found = new Set(rows.map(({ name }) => name));
      return this.expected.every((name) => found.has(name)) ? null : 'migrations';
    } catch (error) {
      // 42P01: the tables of migrations or queues are not there yet. 42501: nor is the right to read it.
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === '42P01' || code === '42501') return 'migrations';
      if (!isUnavailable(error)) this.log.error('The database cannot be used.', {}, error);
      return 'database';
    }
  }

  private async startAll(): Promise<NotReady | null> {
    try {
      for (let [start] = this.waiting; start; [start] = this.waiting) {
        await start();
        // Only now: one that failed because the database went away again is started with the next check.
        this.waiting.shift();
      }
      this.started = true;
      return null;
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      return 'database';
    }
  }
}
