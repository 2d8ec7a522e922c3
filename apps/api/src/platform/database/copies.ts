import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { system } from '../actor.js';
import { Log } from '../logging/log.js';
import { Loop } from '../loop.js';
import { Readiness } from '../readiness.js';
import { Database } from './database.js';
import { isUnavailable } from './failures.js';
import type { Reader, Tx } from './tx.js';

/** What every process keeps in memory. A row for each stands in `copy_head`. */
export type CopyName = 'settings' | 'documents' | 'helplines' | 'rota' | 'policy';

/** How old a copy may be in a process that did not make the change. */
const EVERY_MILLISECONDS = 2_000;

/**
 * Copies of small tables that are read all the time and changed hardly ever. The process that makes a change has it in
 * its copy before it answers; every other compares a count within two seconds and reads again what has changed. While
 * the database is away the last known copy stays.
 */
@Injectable()
export class Copies implements OnModuleInit, BeforeApplicationShutdown {
  private readonly loads = new Map<CopyName, (reader: Reader) => Promise<void>>();
  private readonly seen = new Map<CopyName, string>();
  private looking: Promise<void> = Promise.resolve();
  private readonly loop = new Loop(
    EVERY_MILLISECONDS,
    () => this.look(),
    (error) => {
      if (!isUnavailable(error)) this.log.error('Copies could not be compared.', {}, error);
    },
  );

  constructor(
    private readonly db: Database,
    private readonly readiness: Readiness,
    private readonly log: Log,
  ) {}

  /** `load` reads the whole copy, and leaves it as it was when it rejects. */
  keep(name: CopyName, load: (reader: Reader) => Promise<void>): void {
    if (this.loads.has(name)) throw new Error(`Two features keep the copy ${name}.`);
    this.loads.set(name, load);
  }

  onModuleInit(): void {
    this.readiness.beforeFirstReady(async () => {
      await this.look();
      this.loop.start();
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** Says, within the transaction that changes what is copied, that it has changed. Then, after the commit: `refresh`. */
  async changed(tx: Tx, name: CopyName): Promise<void> {
    await tx.rows({ text: 'UPDATE copy_head SET head = head + 1 WHERE name = $1', values: [name] });
  }

  /** Brings this process up to date after a change that is committed: never rejects, since the loop comes soon. */
  async refresh(): Promise<void> {
    await this.look().catch((error: unknown) => {
      if (!isUnavailable(error)) this.log.error('Copies could not be compared.', {}, error);
    });
  }

  /** One comparison, after whichever is under way. Public for tests, which do not wait for the clock on the wall. */
  look(): Promise<void> {
    this.looking = this.looking.catch(() => undefined).then(() => this.compare());
    return this.looking;
  }

  private async compare(): Promise<void> {
    const reader = this.db.read(system('setup'));
    // The counts first: a change that comes in between is read again with the next look.
    const heads = await reader.rows<{ name: CopyName; head: string }>({
      name: 'copy-heads',
      text: 'SELECT name, head::text FROM copy_head',
    });
    for (const { name, head } of heads) {
      if (this.seen.get(name) === head) continue;
      await this.loads.get(name)?.(reader);
      this.seen.set(name, head);
    }
  }
}
