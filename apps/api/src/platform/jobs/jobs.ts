import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { system } from '../actor.js';
import { ProcessRole } from '../config/process-role.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { Log } from '../logging/log.js';
import { Metrics } from '../metrics/metrics.js';
import { Readiness } from '../readiness.js';
import { JobQueue } from './job-queue.js';
import { JOB_NAMES } from './job-names.js';
import type { JobName, JobPayloads } from './job-names.js';

/** Does one piece of undated work inside a transaction. Runs at least once: doing it twice must be as doing it once. */
export type JobHandler<Name extends JobName> = (tx: Tx, payload: JobPayloads[Name]) => Promise<void>;

/** Does one piece of undated work that leaves the database, such as a mail. Also at least once. */
export type OutsideJobHandler<Name extends JobName> = (payload: JobPayloads[Name]) => Promise<void>;

const POLLING_SECONDS = 0.5;
/** Jobs taken out at once. */
const BATCH = 20;
/** Of what waits for somebody else's server, which may take half of the minute that a job may last. */
const OUTSIDE_BATCH = 2;
/** At once, so that one server which hangs keeps nobody waiting who is called by another. */
const OUTSIDE_LINES = 3;

/** Who does which work. Features register their handlers; workers run them. */
@Injectable()
export class Jobs implements OnModuleInit, BeforeApplicationShutdown {
  private readonly handlers = new Map<JobName, OutsideJobHandler<JobName>>();
  private readonly outside = new Set<JobName>();
  private stopping = false;

  constructor(
    private readonly queue: JobQueue,
    private readonly db: Database,
    private readonly role: ProcessRole,
    private readonly log: Log,
    private readonly metrics: Metrics,
    private readonly readiness: Readiness,
  ) {}

  handle<Name extends JobName>(name: Name, handler: JobHandler<Name>): void {
    this.add(name, (payload) => this.db.write(system('jobs'), (tx) => handler(tx, payload)));
  }

  /** For work that waits for somebody else's server: no transaction and no connection of ours waits with it. */
  handleOutside<Name extends JobName>(name: Name, handler: OutsideJobHandler<Name>): void {
    this.add(name, handler);
    this.outside.add(name);
  }

  private add<Name extends JobName>(name: Name, handler: OutsideJobHandler<Name>): void {
    if (this.handlers.has(name)) throw new Error(`Two handlers for the job ${name}.`);
    // Kept under its own name, and only ever called with that name's payload.
    this.handlers.set(name, handler as OutsideJobHandler<JobName>);
  }

  onModuleInit(): void {
    this.readiness.beforeFirstReady(() => this.start());
  }

  private async start(): Promise<void> {
    for (const name of JOB_NAMES)
      if (!this.handlers.has(name)) throw new Error(`The job ${name} has no handler.`);
    await this.queue.start(this.db.connections, this.role.keepsHouse);
    // Behind whatever else is to be done first: no work is taken out before this process is whole.
    if (this.role.runsLoops) this.readiness.beforeFirstReady(() => this.work());
  }

  private async work(): Promise<void> {
    for (const name of JOB_NAMES) {
      await this.queue.running.work<JobPayloads[typeof name]>(
        name,
        {
          ...(this.outside.has(name)
            ? // With so few at a time, what waits behind them is not left until the next poll.
              { batchSize: OUTSIDE_BATCH, burstWhenBatchFull: true, localConcurrency: OUTSIDE_LINES }
            : { batchSize: BATCH }),
          pollingIntervalSeconds: POLLING_SECONDS,
          perJobResults: true,
        },
        (jobs) => this.oneByOne(name, jobs),
      );
    }
  }

  /** Jobs that are being done are finished; what is not done in time goes back by itself. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.queue.stop(4_000);
  }

  /**
   * Does everything that is waiting, now: for tests, which do not wait for a poll. Answers how many jobs it did.
   * @throws what one failed with; it waits to be tried again
   */
  async drain(): Promise<number> {
    let done = 0;
    for (const name of JOB_NAMES) {
      for (;;) {
        const jobs = await this.queue.running.fetch<JobPayloads[typeof name]>(name, { batchSize: 50 });
        if (jobs.length === 0) break;
        for (const job of jobs) {
          try {
            await this.run(name, job.data);
          } catch (error) {
            await this.queue.running.fail(name, job.id);
            throw error;
          }
          await this.queue.running.complete(name, job.id);
          done += 1;
        }
      }
    }
    return done;
  }

  /** A process that also answers people must leave them its connections: one job a line at a time, whatever is waiting. */
  private async oneByOne<Name extends JobName>(
    name: Name,
    jobs: readonly { id: string; data: JobPayloads[Name] }[],
  ) {
    const outcomes = [];
    for (const { id, data } of jobs) {
      // What a stopping process has not begun is given back.
      outcomes.push(this.stopping ? { id, status: 'failed' as const } : await this.outcome(name, id, data));
    }
    return outcomes;
  }

  private async outcome<Name extends JobName>(name: Name, id: string, payload: JobPayloads[Name]) {
    try {
      await this.run(name, payload);
      return { id, status: 'completed' as const };
    } catch (error) {
      this.metrics.jobFailed(name);
      this.log.error('A job failed and will be tried again.', { job: name, id }, error);
      return { id, status: 'failed' as const };
    }
  }

  private async run<Name extends JobName>(name: Name, payload: JobPayloads[Name]): Promise<void> {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`The job ${name} has no handler.`);
    await handler(payload);
  }
}
