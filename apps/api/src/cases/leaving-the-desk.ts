import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import type { Role } from '@blether/contracts/roles';
import type { Tx } from '../platform/database/tx.js';
import { RolesTaken } from '../platform/ports/roles-taken.js';
import { CasesService } from './cases.service.js';
import { MyOnCallService } from './on-call/my-on-call.service.js';
import { DutyService } from './rota/duty.service.js';

/** Somebody has lost a role: their duty ends, and what they held goes back to the queue at once. */
@Injectable()
export class LeavingTheDesk extends RolesTaken {
  constructor(
    private readonly cases: CasesService,
    private readonly duty: DutyService,
    private readonly onCall: MyOnCallService,
  ) {
    super();
  }

  async taken(tx: Tx, personId: PersonId, left: readonly Role[]): Promise<void> {
    const has = (...roles: readonly Role[]): boolean => roles.some((role) => left.includes(role));
    if (!has('moderator', 'lead')) await this.duty.roleTaken(tx, personId);
    if (has('moderator', 'lead', 'service-manager')) return;
    await this.cases.giveBack(tx, personId);
    await this.onCall.forget(tx, personId);
  }
}
