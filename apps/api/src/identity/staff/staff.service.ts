import { Injectable } from '@nestjs/common';
import type { PersonId, Words } from '@blether/contracts/brand';
import type { Role } from '@blether/contracts/roles';
import type { ReplyOf } from '@blether/contracts/routes';
import { system } from '../../platform/actor.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import { problem } from '../../platform/http/problem.js';
import { mayManageAccounts } from '../identity.policy.js';
import { SecondFactorService } from '../sign-in/second-factor.service.js';
import { InvitationsService } from './invitations.service.js';

interface Row {
  readonly id: PersonId;
  readonly name: Words;
  readonly roles: Role[];
}

/** Everybody who has a role, as administrators see them: by the name that all know them by, and not by their address. */
@Injectable()
export class StaffService {
  constructor(
    private readonly db: Database,
    private readonly factors: SecondFactorService,
    private readonly invitations: InvitationsService,
  ) {}

  /** @throws `not-found` for whoever may not manage accounts */
  async list(actor: Actor): Promise<ReplyOf<'GET /staff'>> {
    if (!mayManageAccounts(actor)) throw problem('not-found');
    const reader = this.db.read(actor);
    const rows = await reader.rows<Row & Record<string, unknown>>({
      text: `SELECT p.id, p.display_name AS name, array_agg(g.role ORDER BY g.role) AS roles
             FROM role_grant g JOIN person p ON p.id = g.person_id
             GROUP BY p.id ORDER BY lower(p.display_name), p.id`,
    });
    const ready = await this.factors.whoHas(
      reader,
      rows.map(({ id }) => id),
    );
    const administrators = rows.filter(({ roles }) => roles.includes('administrator')).length;
    return {
      staff: rows.map((row) => ({
        ...row,
        removable: row.roles.filter((role) => role !== 'administrator' || administrators > 1),
        secondFactor: ready.has(row.id),
      })),
      invitations: await this.invitations.open(reader),
    };
  }

  /** Whether anybody runs this service: asked when it starts. */
  async hasAdministrator(): Promise<boolean> {
    const found = await this.db
      .read(system('setup'))
      .one({ text: `SELECT 1 FROM role_grant WHERE role = 'administrator' LIMIT 1` });
    return found !== null;
  }
}
