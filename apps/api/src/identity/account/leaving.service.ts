import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { Timers } from '../../platform/timers/timers.js';
import { AuthService } from '../auth.service.js';
import { FORMER_NAME } from '../joining/names.service.js';
import { PeopleRepository } from '../people.repository.js';
import { RolesService } from '../roles.service.js';

/** The end of an account. What the person wrote stays where it is, under the name of nobody. */
@Injectable()
export class LeavingService {
  constructor(
    private readonly auth: AuthService,
    private readonly people: PeopleRepository,
    private readonly roles: RolesService,
    private readonly clock: Clock,
    timers: Timers,
  ) {
    // The only ids that are stored with this kind are those of people.
    timers.handle('account.confirm-by', (tx, { ref }) => this.leaveUnlessConfirmed(tx, ref as PersonId));
  }

  /** Sign-in ends everywhere, roles end, and the name is nobody's. @throws `last-administrator` */
  async leave(tx: Tx, personId: PersonId): Promise<void> {
    await this.roles.revokeAll(tx, personId);
    await this.people.endAllSessions(tx, personId);
    await this.auth.removeAccount(tx, personId);
    await tx.rows({
      text: `UPDATE person SET display_name = $2, held_name = NULL, name_key = NULL, left_at = $3 WHERE id = $1`,
      values: [personId, FORMER_NAME, this.clock.now()],
    });
    tx.record('account.closed', { personId });
  }

  private async leaveUnlessConfirmed(tx: Tx, personId: PersonId): Promise<void> {
    const waiting = await tx.one({
      text: 'SELECT 1 FROM auth_user WHERE id = $1 AND NOT "emailVerified" FOR UPDATE',
      values: [personId],
    });
    if (waiting) await this.leave(tx, personId);
  }
}
