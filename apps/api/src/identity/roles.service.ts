import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import type { Role } from '@blether/contracts/roles';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/database/tx.js';
import { problem } from '../platform/http/problem.js';
import { RolesTaken } from '../platform/ports/roles-taken.js';
import { mayManageAccounts } from './identity.policy.js';
import { PeopleRepository } from './people.repository.js';
import { SHORT_SECONDS } from './session-lengths.js';
import { InvitationsRepository } from './staff/invitations.repository.js';

/** What people may be besides members. A role given or taken holds from the next request on, everywhere. */
@Injectable()
export class RolesService {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleRepository,
    private readonly invitations: InvitationsRepository,
    private readonly rolesTaken: RolesTaken,
    private readonly clock: Clock,
  ) {}

  /** Giving it twice changes nothing. @throws `not-found`, also for whoever may not */
  async grant(actor: Actor, personId: PersonId, role: Role): Promise<void> {
    if (!mayManageAccounts(actor)) throw problem('not-found');
    await this.db.write(actor, async (tx) => {
      await this.mustManage(tx);
      await this.add(tx, personId, role);
    });
  }

  /** Taking what is not there changes nothing. @throws `not-found` for whoever may not, `last-administrator` */
  async revoke(actor: Actor, personId: PersonId, role: Role): Promise<void> {
    if (!mayManageAccounts(actor)) throw problem('not-found');
    await this.db.write(actor, async (tx) => {
      await this.take(tx, personId, [role]);
      await this.mustManage(tx, personId);
    });
  }

  /** @throws `last-administrator` */
  async revokeAll(tx: Tx, personId: PersonId): Promise<void> {
    const held = await tx.rows<{ role: Role }>({
      text: 'SELECT role FROM role_grant WHERE person_id = $1',
      values: [personId],
    });
    await this.take(
      tx,
      personId,
      held.map(({ role }) => role),
    );
  }

  /** Within somebody else's transaction, for who has no socket yet. Answers whether anything changed. @throws `not-found` */
  async give(tx: Tx, personId: PersonId, role: Role): Promise<boolean> {
    const person = await tx.one({
      text: 'SELECT 1 FROM person WHERE id = $1 AND left_at IS NULL FOR KEY SHARE',
      values: [personId],
    });
    if (!person) throw problem('not-found');
    const added = await tx.one({
      text: `INSERT INTO role_grant (person_id, role, granted_at) VALUES ($1, $2, $3)
             ON CONFLICT DO NOTHING RETURNING role`,
      values: [personId, role, this.clock.now()],
    });
    if (!added) return false;
    // Those that are open already last no longer than those that begin from now on.
    await tx.rows({
      text: `UPDATE auth_session SET "expiresAt" = least("expiresAt", $2::timestamptz) WHERE "userId" = $1`,
      values: [personId, new Date(this.clock.now().getTime() + SHORT_SECONDS * 1000)],
    });
    tx.record('role.granted', { personId, role });
    return true;
  }

  /** Gives a role to somebody who may be signed in: their lines end, and come back with what they may do now. */
  async add(tx: Tx, personId: PersonId, role: Role): Promise<void> {
    if (!(await this.give(tx, personId, role))) return;
    tx.endSockets({ personId }, 'roles-changed');
    await this.people.countRevocation(tx);
  }

  /**
   * Somebody whose own role was taken in the meantime acts for nobody, but for giving up their own. It is not taken
   * before this transaction ends. @throws `not-found`
   */
  async mustManage(tx: Tx, own?: PersonId): Promise<void> {
    if (!mayManageAccounts(tx.actor)) throw problem('not-found');
    if (tx.actor.kind !== 'person' || tx.actor.personId === own) return;
    const still = await tx.one({
      text: `SELECT 1 FROM role_grant WHERE person_id = $1 AND role = 'administrator' FOR SHARE`,
      values: [tx.actor.personId],
    });
    if (!still) throw problem('not-found');
  }

  private async take(tx: Tx, personId: PersonId, roles: readonly Role[]): Promise<void> {
    // Two administrators who take the role from each other in the same moment come here one after the other.
    if (roles.includes('administrator'))
      await tx.rows({
        text: `SELECT 1 FROM role_grant WHERE role = 'administrator' ORDER BY person_id FOR UPDATE`,
      });
    const taken = await tx.rows<{ role: Role }>({
      text: 'DELETE FROM role_grant WHERE person_id = $1 AND role = ANY($2) RETURNING role',
      values: [personId, roles],
    });
    if (taken.length === 0) return;
    if (taken.some(({ role }) => role === 'administrator')) {
      const left = await tx.one({ text: `SELECT 1 FROM role_grant WHERE role = 'administrator' LIMIT 1` });
      if (!left) throw problem('last-administrator');
      // A link that they mailed to themselves would let them back in.
      for (const invitationId of await this.invitations.withdrawAllBy(tx, personId))
        tx.record('invitation.withdrawn', { invitationId });
    }
    for (const { role } of taken) tx.record('role.revoked', { personId, role });
    const left = await tx.rows<{ role: Role }>({
      text: 'SELECT role FROM role_grant WHERE person_id = $1',
      values: [personId],
    });
    await this.rolesTaken.taken(
      tx,
      personId,
      left.map(({ role }) => role),
    );
    tx.endSockets({ personId }, 'roles-changed');
    await this.people.countRevocation(tx);
  }
}
