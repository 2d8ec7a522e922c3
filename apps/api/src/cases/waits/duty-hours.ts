import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Reader } from '../../platform/database/tx.js';
import { filled, Shifts } from '../rota/shifts.js';

const MINUTE = 60_000;
/** How far ahead the next shift is looked for. */
const AHEAD = 7 * 24 * 60 * MINUTE;

/** When moderators are back, by the rota, from memory. */
@Injectable()
export class DutyHours {
  private coming: readonly number[] = [];

  constructor(
    private readonly shifts: Shifts,
    private readonly clock: Clock,
  ) {}

  /** When the next shift begins that somebody is to do; null where nobody can say. */
  nextStaffedAt(): Date | null {
    const now = this.clock.now().getTime();
    const next = this.coming.find((from) => from > now);
    return next === undefined ? null : new Date(next);
  }

  /** Reads the rota anew. */
  async look(reader: Reader): Promise<void> {
    const now = this.clock.now();
    const rota = await this.shifts.load(reader, now);
    this.coming = filled(rota, now.getTime(), now.getTime() + AHEAD)
      .filter(({ kind, person }) => kind === 'moderator' && person !== null)
      .map(({ from }) => from)
      .sort((one, other) => one - other);
  }
}
