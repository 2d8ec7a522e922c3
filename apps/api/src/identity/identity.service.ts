import { Injectable } from '@nestjs/common';
import type { Instant, PersonId, Words } from '@blether/contracts/brand';
import type { Me } from '@blether/contracts/identity';
import type { Role } from '@blether/contracts/roles';
import { system } from '../platform/actor.js';
import type { Actor, PersonActor } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { isUniqueViolation } from '../platform/database/failures.js';
import type { Tx } from '../platform/database/tx.js';
import { problem } from '../platform/http/problem.js';
import { AuthService } from './auth.service.js';
import type { StartedSession } from './auth.service.js';
import { mayManageAccounts } from './identity.policy.js';
import { PersonEntity } from './person.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';

export interface NewAccount {
  readonly name: Words;
  readonly email: string;
  /** Null: the person cannot sign in by password. */
  readonly password: string | null;
  readonly roles: readonly Role[];
}

/** Who people are here: accounts, sign-in, roles. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthService,
    private readonly clock: Clock,
  ) {}

  /** Starts a session. @throws `wrong-credentials`, and never says which of the two was wrong */
  async signIn(email: string, password: string): Promise<{ me: Me; session: StartedSession }> {
    const verdict = await this.auth.verify(email, password);
    return this.db.write(system('sign-in'), async (tx) => {
      const session = await this.auth.signIn(tx, email, verdict);
      if (!session) throw problem('wrong-credentials');
      tx.record('session.started', { sessionId: session.id, personId: session.personId });
      return { me: await this.meOf(tx, session.personId), session };
    });
  }

  /** When this session ends if nobody does anything; null when it just has. */
  async sessionEndsAt(actor: PersonActor): Promise<Instant | null> {
    const row = await this.db.read(actor).one<{ ends_at: Date }>({
      name: 'session-ends-at',
      text: 'SELECT "expiresAt" AS ends_at FROM auth_session WHERE id = $1',
      values: [actor.sessionId],
    });
    return row && instant(row.ends_at);
  }

  /** The session lasts as long again, from now. @throws `not-signed-in` when it has ended meanwhile */
  async staySignedIn(actor: PersonActor): Promise<{ endsAt: Instant; cookie: string }> {
    return this.db.write(actor, async (tx) => {
      const prolonged = await this.auth.prolong(tx, actor.sessionId);
      if (!prolonged) throw problem('not-signed-in');
      tx.record('session.prolonged', { sessionId: actor.sessionId, personId: actor.personId });
      return { endsAt: instant(prolonged.endsAt), cookie: prolonged.cookie };
    });
  }

  /** Ends this session, and its sockets on every process. */
  async signOut(actor: PersonActor): Promise<void> {
    await this.db.write(actor, async (tx) => {
      await tx.rows({ text: 'DELETE FROM auth_session WHERE id = $1', values: [actor.sessionId] });
      tx.record('session.ended', { sessionId: actor.sessionId, personId: actor.personId });
      tx.endSockets({ sessionId: actor.sessionId }, 'signed-out');
      await countRevocation(tx);
    });
  }

  /** Makes the account, the person, their roles and the event of it, together. @throws `conflict` when the email is taken */
  async createAccount(actor: Actor, account: NewAccount): Promise<PersonId> {
    if (!mayManageAccounts(actor)) throw problem('forbidden');
    const hash = account.password === null ? null : await this.auth.hash(account.password);
    try {
      return await this.db.write(actor, async (tx) => {
        const id = await this.auth.createAccount(tx, account.email, hash);
        await tx.entities.insert(PersonEntity, { id, displayName: account.name, joinedAt: this.clock.now() });
        tx.record('account.created', { personId: id });
        for (const role of account.roles) await this.grant(tx, id, role);
        return id;
      });
    } catch (error) {
      if (isUniqueViolation(error, 'auth_user_email_key')) throw problem('conflict');
      throw error;
    }
  }

  /** Gives a role: from the next request on, everywhere. Giving it twice changes nothing. */
  async grantRole(actor: Actor, personId: PersonId, role: Role): Promise<void> {
    if (!mayManageAccounts(actor)) throw problem('forbidden');
    await this.db.write(actor, async (tx) => {
      if (!(await this.grant(tx, personId, role))) return;
      tx.endSockets({ personId }, 'roles-changed');
      await countRevocation(tx);
    });
  }

  /** Takes a role away: from the next request on, and from every open socket. */
  async revokeRole(actor: Actor, personId: PersonId, role: Role): Promise<void> {
    if (!mayManageAccounts(actor)) throw problem('forbidden');
    await this.db.write(actor, async (tx) => {
      const { affected } = await tx.entities.delete(RoleGrantEntity, { personId, role });
      if (affected === 0) return;
      tx.record('role.revoked', { personId, role });
      tx.endSockets({ personId }, 'roles-changed');
      await countRevocation(tx);
    });
  }

  /** Answers whether anything changed. */
  private async grant(tx: Tx, personId: PersonId, role: Role): Promise<boolean> {
    const added = await tx.rows({
      text: `INSERT INTO role_grant (person_id, role, granted_at) VALUES ($1, $2, $3)
             ON CONFLICT DO NOTHING RETURNING role`,
      values: [personId, role, this.clock.now()],
    });
    if (added.length === 0) return false;
    tx.record('role.granted', { personId, role });
    return true;
  }

  private async meOf(tx: Tx, personId: PersonId): Promise<Me> {
    const person = await tx.entities.findOneByOrFail(PersonEntity, { id: personId });
    const grants = await tx.entities.findBy(RoleGrantEntity, { personId });
    return { id: person.id, name: person.displayName, roles: grants.map(({ role }) => role).sort() };
  }
}

// ISO 8601 in UTC with milliseconds is what the brand names.
const instant = (at: Date): Instant => at.toISOString() as Instant;

/** Every process compares this count, so a revocation whose message was lost is found all the same. */
const countRevocation = async (tx: Tx): Promise<void> => {
  await tx.rows({ text: 'UPDATE revocation SET head = head + 1' });
};
