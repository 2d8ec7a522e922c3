import { Injectable } from '@nestjs/common';
import type { CaseId, PageId } from '@blether/contracts/brand';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Timers } from '../../platform/timers/timers.js';
import { DeliveryService } from './delivery.service.js';
import { OnCallService } from './on-call.service.js';

/** Steps by their deadlines, each in the transaction that removes its timer; sending as work that waits for others' servers. */
@Injectable()
export class OnCallJobs {
  constructor(timers: Timers, jobs: Jobs, onCall: OnCallService, delivery: DeliveryService) {
    // The only ids that are stored with these kinds are those of cases, and of pages.
    timers.handle('on-call.step', (tx, { ref, dueAt }) => onCall.step(tx, ref as CaseId, dueAt));
    timers.handle('page.again', (tx, { ref }) => delivery.again(tx, ref as PageId));
    jobs.handleOutside('page.send', ({ pageId }) => delivery.send(pageId));
  }
}
