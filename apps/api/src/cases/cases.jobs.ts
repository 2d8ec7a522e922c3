import { Injectable } from '@nestjs/common';
import type { CaseId } from '@blether/contracts/brand';
import { Timers } from '../platform/timers/timers.js';
import { CasesService } from './cases.service.js';

/** The deadlines of cases. Each timer's effect and its removal are one transaction, so a step is taken once. */
@Injectable()
export class CasesJobs {
  constructor(timers: Timers, cases: CasesService) {
    // The only ids that are stored with these kinds are those of cases.
    timers.handle('case.acknowledge-by', (tx, { ref, dueAt }) =>
      cases.deadlinePassed(tx, ref as CaseId, 'acknowledge', dueAt),
    );
    timers.handle('case.act-by', (tx, { ref, dueAt }) =>
      cases.deadlinePassed(tx, ref as CaseId, 'act', dueAt),
    );
  }
}
