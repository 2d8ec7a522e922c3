import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { HelplineListId } from '@blether/contracts/brand';
import { PostService } from '../../identity/post.service.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { Readiness } from '../../platform/readiness.js';
import { Timers } from '../../platform/timers/timers.js';
import { HelplinesService } from './helplines.service.js';

const DAY_MS = 24 * 3_600_000;
/** There is one list. */
const THE_LIST = '00000000-0000-7000-8000-000000000000' as HelplineListId;

/** Writes to administrators, every day, while a helpline waits to be looked at again. On their pages all staff see it. */
@Injectable()
export class HelplinesReminder implements OnModuleInit {
  constructor(
    timers: Timers,
    private readonly helplines: HelplinesService,
    private readonly post: PostService,
    private readonly db: Database,
    private readonly readiness: Readiness,
    private readonly clock: Clock,
  ) {
    timers.handle('helplines.look', (tx) => this.look(tx));
  }

  onModuleInit(): void {
    this.readiness.beforeFirstReady(() => this.begin());
  }

  private async look(tx: Tx): Promise<void> {
    if (this.helplines.attention().some(({ why }) => why === 'overdue')) await this.post.helplinesAreDue(tx);
    // Processes that started at once may each have begun it.
    await tx.rows({ text: `DELETE FROM timer WHERE kind = 'helplines.look'` });
    this.again(tx);
  }

  private async begin(): Promise<void> {
    await this.db.write(system('setup'), async (tx) => {
      const begun = await tx.one({ text: `SELECT 1 FROM timer WHERE kind = 'helplines.look' LIMIT 1` });
      if (!begun) this.again(tx);
    });
  }

  private again(tx: Tx): void {
    tx.at(new Date(this.clock.now().getTime() + DAY_MS), 'helplines.look', THE_LIST);
  }
}
