import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { system } from '../actor.js';
import { Clock } from '../clock/clock.js';
import { ProcessRole } from '../config/process-role.js';
import { Database } from '../database/database.js';
import { isUnavailable } from '../database/failures.js';
import type { Tx } from '../database/tx.js';
import { Log } from '../logging/log.js';
import { Loop } from '../loop.js';
import { Metrics } from '../metrics/metrics.js';
import { Readiness } from '../readiness.js';
import { TIMER_KINDS } from './timer-kinds.js';
import type { TimerKind } from './timer-kinds.js';

export interface DueTimer {
  readonly ref: string;
  readonly dueAt: Date;
}

/** Carries out what is due, in the transaction that also removes the timer: its effect happens exactly once. */
export type TimerHandler = (tx: Tx, timer: DueTimer) => Promise<void>;

interface TimerRow {
  id: string;
  kind: TimerKind;
  ref: string;
  due_at: Date;
  failures: number;
}

const POLL_MILLISECONDS = 500;
const LONGEST_PAUSE_SECONDS = 60;
/** Deadlines carried out at once, so that one which waits for a row keeps no other waiting; people keep most connections. */
const LINES = 3;

/**
 * Deadlines, by the injected clock. Each is taken `FOR UPDATE SKIP LOCKED`, so any number of workers share them; one
 * whose handler fails is tried again, ever more slowly but at least once a minute, and never forgotten.
 */
@Injectable()
export class Timers implements OnModuleInit, BeforeApplicationShutdown {
  private readonly handlers = new Map<TimerKind, TimerHandler>();
  private readonly loop = new Loop(
    POLL_MILLISECONDS,
    () => this.runDue(LINES),
    (error) => {
      this.log.error('Deadlines could not be looked at.', {}, error);
    },
  );

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly role: ProcessRole,
    private readonly log: Log,
    private readonly metrics: Metrics,
    private readonly readiness: Readiness,
  ) {}

  handle(kind: TimerKind, handler: TimerHandler): void {
    if (this.handlers.has(kind)) throw new Error(`Two handlers for the timer ${kind}.`);
    this.handlers.set(kind, handler);
  }

  onModuleInit(): void {
    this.readiness.beforeFirstReady(() => {
      this.start();
    });
  }

  private start(): void {
    for (const kind of TIMER_KINDS)
      if (!this.handlers.has(kind)) throw new Error(`The timer ${kind} has no handler.`);
    // Behind whatever else is to be done first: what is still being filled in for the demo has passed deadlines.
    if (this.role.runsLoops)
      this.readiness.beforeFirstReady(() => {
        this.loop.start();
      });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /**
   * Runs everything that is due by the clock, the oldest first. Answers how many timers it carried out.
   * @param lines how many at once
   */
  async runDue(lines = 1): Promise<number> {
    const ends = await Promise.allSettled(Array.from({ length: lines }, () => this.runLine()));
    // Thrown when all have ended: whoever stops this process waits for every line.
    return ends.reduce((sum, end) => {
      if (end.status === 'rejected') throw end.reason;
      return sum + end.value;
    }, 0);
  }

  private async runLine(): Promise<number> {
    let done = 0;
    try {
      while (await this.runOne()) done += 1;
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      this.log.warn('Deadlines wait: the database does not answer.');
    }
    return done;
  }

  private async runOne(): Promise<boolean> {
    const now = this.clock.now();
    let taken: TimerRow | null = null;
    try {
      return await this.db.write(system('timers'), async (tx) => {
        taken = await tx.one<TimerRow>({
          name: 'take-timer',
          text: `DELETE FROM timer WHERE id = (
                   SELECT id FROM timer WHERE due_at <= $1 AND (try_again_at IS NULL OR try_again_at <= $1)
                   ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                 RETURNING id, kind, ref, due_at, failures`,
          values: [now],
        });
        if (!taken) return false;
        const handler = this.handlers.get(taken.kind);
        if (!handler) throw new Error(`The timer ${taken.kind} has no handler.`);
        await handler(tx, { ref: taken.ref, dueAt: taken.due_at });
        this.metrics.timerFired(taken.kind, now.getTime() - taken.due_at.getTime());
        return true;
      });
    } catch (error) {
      // The assignment happened in a callback, which the compiler does not follow.
      const timer = taken as TimerRow | null;
      if (!timer) throw error;
      this.log.error(
        'A deadline could not be carried out and will be tried again.',
        { timer: timer.kind, id: timer.id },
        error,
      );
      // When the database itself is away this fails too, and the timer stands as it was.
      await this.postpone(timer, now);
      return true;
    }
  }

  private async postpone(timer: TimerRow, now: Date): Promise<void> {
    const seconds = Math.min(2 ** timer.failures, LONGEST_PAUSE_SECONDS);
    await this.db.write(system('timers'), (tx) =>
      tx.rows({
        text: 'UPDATE timer SET failures = failures + 1, try_again_at = $2 WHERE id = $1',
        values: [timer.id, new Date(now.getTime() + seconds * 1000)],
      }),
    );
  }
}
