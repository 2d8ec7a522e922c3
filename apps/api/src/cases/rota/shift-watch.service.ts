import { Injectable } from '@nestjs/common';
import type { RotaId } from '@blether/contracts/brand';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { OnCallService } from '../on-call/on-call.service.js';
import { DutyRepository } from './duty.repository.js';
import { Shifts, filled } from './shifts.js';

const MINUTE = 60_000;
/** After this long somebody should have said that they have started. */
const GRACE = 10 * MINUTE;
/** How far ahead the next beginning of a shift is looked for; without one it is looked for again after this. */
const AHEAD = 7 * 24 * 60 * MINUTE;
/** There is one rota of moderators. */
const THE_ROTA = '00000000-0000-7000-8000-000000000000' as RotaId;

/** A shift that began ten minutes ago with nobody on duty: the duty lead hears of it, once. */
@Injectable()
export class ShiftWatch {
  constructor(
    private readonly shifts: Shifts,
    private readonly duties: DutyRepository,
    private readonly onCall: OnCallService,
    private readonly clock: Clock,
  ) {}

  /** The rota has changed: when is the next shift to be looked at? */
  async plan(tx: Tx): Promise<void> {
    const now = this.clock.now();
    const { looked_until: until } = await this.lock(tx);
    await this.next(tx, now, until ?? now);
  }

  /** @param dueAt what the timer was set for: one for another moment is from before the rota changed */
  async look(tx: Tx, dueAt: Date): Promise<void> {
    const now = this.clock.now();
    const { look_at: lookAt, looked_until: until } = await this.lock(tx);
    if (lookAt?.getTime() !== dueAt.getTime()) return;
    const rota = await this.shifts.load(tx, now);
    const begun = filled(rota, now.getTime() - 1, now.getTime()).filter(
      ({ kind, from }) =>
        kind === 'moderator' &&
        from + GRACE <= now.getTime() &&
        // Looked at before: whoever was there then may have gone home since, which is told otherwise.
        (until === null || from + GRACE > until.getTime()),
    );
    if (begun.length > 0 && !(await this.duties.isAnybody(tx, now)))
      for (const { planId, day } of begun) await this.onCall.shiftUnstaffed(tx, planId, day);
    await this.next(tx, now, now);
  }

  private async lock(tx: Tx): Promise<{ looked_until: Date | null; look_at: Date | null }> {
    const row = await tx.one<{ looked_until: Date | null; look_at: Date | null }>({
      text: 'SELECT looked_until, look_at FROM rota_watch FOR UPDATE',
    });
    if (!row) throw new Error('The row that watches the rota is gone.');
    return row;
  }

  private async next(tx: Tx, now: Date, lookedUntil: Date): Promise<void> {
    const at = now.getTime();
    const rota = await this.shifts.load(tx, new Date(at - GRACE));
    const beginnings = filled(rota, at - GRACE, at + AHEAD)
      .filter(({ kind, from }) => kind === 'moderator' && from + GRACE > lookedUntil.getTime())
      .map(({ from }) => Math.max(from + GRACE, at));
    const lookAt = new Date(Math.min(at + AHEAD, ...beginnings));
    await tx.rows({
      text: 'UPDATE rota_watch SET looked_until = $1, look_at = $2',
      values: [lookedUntil, lookAt],
    });
    tx.at(lookAt, 'rota.look', THE_ROTA);
  }
}
