import { Injectable } from '@nestjs/common';
import type { CaseId, FollowUpId } from '@blether/contracts/brand';
import { Timers } from '../platform/timers/timers.js';
import { CasesService } from './cases.service.js';
import { CaseWorkService } from './file/case-work.service.js';

/** The deadlines of cases. Each timer's effect and its removal are one transaction, so a step is taken once. */
@Injectable()
export class CasesJobs {
  constructor(timers: Timers, cases: CasesService, work: CaseWorkService) {
    // The only ids that are stored with these kinds are those of cases, and of follow-ups.
    timers.handle('case.acknowledge-by', (tx, { ref, dueAt }) =>
      cases.deadlinePassed(tx, ref as CaseId, 'acknowledge', dueAt),
    );
    timers.handle('case.act-by', (tx, { ref, dueAt }) =>
      cases.deadlinePassed(tx, ref as CaseId, 'act', dueAt),
    );
    timers.handle('case.lease', (tx, { ref, dueAt }) => work.leaseEnds(tx, ref as CaseId, dueAt));
    timers.handle('case.follow-up', (tx, { ref }) => work.followUpDue(tx, ref as FollowUpId));
  }
}
