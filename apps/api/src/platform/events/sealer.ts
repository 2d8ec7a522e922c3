import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { system } from '../actor.js';
import { Clock } from '../clock/clock.js';
import { ProcessRole } from '../config/process-role.js';
import { Secrets } from '../config/secrets.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { Log } from '../logging/log.js';
import { Loop } from '../loop.js';
import { Readiness } from '../readiness.js';
import { EVENT_TEXT_COLUMNS, FORM, seal } from './event-rows.js';
import type { EventText } from './event-rows.js';

const EVERY_MILLISECONDS = 10_000;
const LARGEST_BLOCK = 5_000;
const LOCK = 7_203_552;

interface LastBlock {
  number: string;
  below: string;
  hmac: Buffer;
}

/**
 * Seals events into a chain of blocks. Only transactions older than every one still running are sealed, so a late
 * commit can never fall into a range that is already closed.
 */
@Injectable()
export class Sealer implements OnModuleInit, BeforeApplicationShutdown {
  private readonly loop = new Loop(
    EVERY_MILLISECONDS,
    () => this.sealAll(),
    (error) => {
      this.log.warn('Events could not be sealed; they will be with the next round.', {
        name: error instanceof Error ? error.name : '',
      });
    },
  );

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly role: ProcessRole,
    private readonly secrets: Secrets,
    private readonly readiness: Readiness,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.readiness.beforeFirstReady(() => {
      if (this.role.runsLoops) this.loop.start();
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
    // What can be vouched for should be when nobody seals for a while.
    if (this.role.runsLoops) await this.sealAll().catch(() => undefined);
  }

  /** Seals whatever may be sealed. Answers how many events that were. */
  async sealAll(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const events = await this.db.write(system('audit'), (tx) => this.sealBlock(tx));
      if (events === 0) return sealed;
      sealed += events;
    }
  }

  private async sealBlock(tx: Tx): Promise<number> {
    await tx.rows({ text: 'SELECT pg_advisory_xact_lock($1)', values: [LOCK] });
    const last = await tx.one<LastBlock>({
      // By the column, not by the text of the same name, which has '9' after '10'.
      text: `SELECT b.number::text, b.below_transaction::text AS below, b.hmac FROM event_block b
             ORDER BY b.number DESC LIMIT 1`,
    });
    const from = last?.below ?? '0';
    const horizon = await tx.one<{ below: string }>({
      text: 'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS below',
    });
    const found = await tx.rows<EventText>({
      text: `SELECT ${EVENT_TEXT_COLUMNS} FROM event e LEFT JOIN event_reason r ON r.id = e.reason_id
             WHERE e.transaction_id >= $1::xid8 AND e.transaction_id < $2::xid8
             ORDER BY e.transaction_id, e.id LIMIT $3`,
      values: [from, horizon?.below, LARGEST_BLOCK + 1],
    });
    // A transaction is never split: a block that would be too large ends before the one that does not fit.
    const tooMany = found.length > LARGEST_BLOCK ? found.at(-1)?.transaction_id : undefined;
    const below = tooMany ?? horizon?.below ?? from;
    const events = tooMany === undefined ? found : found.filter((event) => event.transaction_id !== tooMany);
    if (events.length === 0) {
      if (tooMany !== undefined) throw new Error('One transaction recorded more events than a block holds.');
      return 0;
    }
    const number = String(BigInt(last?.number ?? '0') + 1n);
    await tx.rows({
      text: `INSERT INTO event_block (number, from_transaction, below_transaction, events, form, hmac, sealed_at)
             VALUES ($1, $2::xid8, $3::xid8, $4, $5, $6, $7)`,
      values: [
        number,
        from,
        below,
        events.length,
        FORM,
        seal(this.secrets.auditKey, last?.hmac ?? null, { number, from, below }, events),
        this.clock.now(),
      ],
    });
    return events.length;
  }
}
