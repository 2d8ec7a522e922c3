import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { CaseId, PageId } from '@blether/contracts/brand';
import { ProcessRole } from '../../platform/config/process-role.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Loop } from '../../platform/loop.js';
import { Timers } from '../../platform/timers/timers.js';
import { DeliveryService } from './delivery.service.js';
import { OnCallService } from './on-call.service.js';

const OWED_MILLISECONDS = 500;

/** Steps by their deadlines, each in the transaction that removes its timer; sending as work that waits for others' servers. */
@Injectable()
export class OnCallJobs implements OnModuleInit, BeforeApplicationShutdown {
  private readonly owed = new Loop(OWED_MILLISECONDS, () => this.delivery.sayOwed());

  constructor(
    timers: Timers,
    jobs: Jobs,
    onCall: OnCallService,
    private readonly delivery: DeliveryService,
    private readonly role: ProcessRole,
  ) {
    // The only ids that are stored with these kinds are those of cases, and of pages.
    timers.handle('on-call.step', (tx, { ref, dueAt }) => onCall.step(tx, ref as CaseId, dueAt));
    timers.handle('page.again', (tx, { ref }) => delivery.again(tx, ref as PageId));
    jobs.handleOutside('page.send', ({ pageId }) => delivery.send(pageId));
  }

  onModuleInit(): void {
    if (this.role.runsLoops) this.owed.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.owed.stop();
  }
}
