import { Injectable } from '@nestjs/common';
import type { CaseId } from '@blether/contracts/brand';
import { Timers } from '../../platform/timers/timers.js';
import { RescanService } from './rescan.service.js';

@Injectable()
export class RescanJobs {
  constructor(timers: Timers, rescan: RescanService) {
    // The only ids that are stored with this kind are those of incidents.
    timers.handle('safety.rescan', (tx, { ref }) => rescan.step(tx, ref as CaseId));
  }
}
