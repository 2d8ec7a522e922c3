import { Injectable } from '@nestjs/common';
import type { DutyId } from '@blether/contracts/brand';
import { Timers } from '../../platform/timers/timers.js';
import { DutyService } from './duty.service.js';
import { ShiftWatch } from './shift-watch.service.js';

/** The deadlines of rota and duty. */
@Injectable()
export class RotaJobs {
  constructor(timers: Timers, duty: DutyService, watch: ShiftWatch) {
    timers.handle('rota.look', (tx, { dueAt }) => watch.look(tx, dueAt));
    // The only ids that are stored with this kind are those of duties.
    timers.handle('duty.lapse', (tx, { ref }) => duty.mayLapse(tx, ref as DutyId));
  }
}
