import { Injectable } from '@nestjs/common';
import type { PersonId, Words } from '@blether/contracts/brand';
import type { Role } from '@blether/contracts/roles';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { isUniqueViolation } from '../platform/database/failures.js';
import { problem } from '../platform/http/problem.js';
import { AuthService } from './auth.service.js';
import { DocumentsService } from './documents/documents.service.js';
import { mayManageAccounts } from './identity.policy.js';
import { nameKey } from './joining/display-name.js';
import { JoiningService } from './joining/joining.service.js';
import { PeopleRepository } from './people.repository.js';
import { RolesService } from './roles.service.js';

/** Hashed before, by `AuthService`: for the demo, all of whose people have the same one. */
export interface HashedPassword {
  readonly hash: string;
}

export interface NewAccount {
  readonly name: Words;
  readonly email: string;
  /** Null: the person cannot sign in by password. */
  readonly password: string | HashedPassword | null;
  readonly roles: readonly Role[];
}

/** Accounts that the service makes by itself: the demo's people. Everybody else joins, or is invited. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthService,
    private readonly people: PeopleRepository,
    private readonly roles: RolesService,
    private readonly documents: DocumentsService,
    private readonly joining: JoiningService,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the account, the person, their roles and the event of it, together. Their address counts as confirmed and the
   * documents as agreed to. @throws `conflict` when the email is taken
   */
  async createAccount(actor: Actor, account: NewAccount): Promise<PersonId> {
    if (!mayManageAccounts(actor)) throw problem('forbidden');
    const { password } = account;
    const hash = typeof password === 'string' ? await this.auth.hash(password) : (password?.hash ?? null);
    try {
      return await this.db.write(actor, async (tx) => {
        const id = await this.auth.createAccount(tx, { email: account.email, hash, confirmed: true });
        await this.people.insert(tx, id, this.clock.now());
        // Of the people that tests set up many share a name.
        const key = actor.kind === 'system' && actor.name === 'setup' ? null : nameKey(account.name);
        await this.people.setName(tx, id, { shown: account.name, held: null, key });
        tx.record('account.created', { personId: id });
        await this.joining.agree(tx, id, this.documents.current(), true);
        for (const role of account.roles) await this.roles.give(tx, id, role);
        return id;
      });
    } catch (error) {
      if (isUniqueViolation(error, 'auth_user_email_key')) throw problem('conflict');
      throw error;
    }
  }
}
