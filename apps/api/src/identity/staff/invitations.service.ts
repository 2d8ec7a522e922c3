import { Injectable } from '@nestjs/common';
import type { InvitationId, PersonId, Words } from '@blether/contracts/brand';
import type { AcceptInvitation, Agreed, InvitationView, Me } from '@blether/contracts/identity';
import type { Role } from '@blether/contracts/roles';
import type { ReplyOf } from '@blether/contracts/routes';
import type { SupportCard } from '@blether/contracts/safety';
import { system } from '../../platform/actor.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isUniqueViolation } from '../../platform/database/failures.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { fault } from '../../platform/http/validation.js';
import { instant } from '../../platform/instant.js';
import { Timers } from '../../platform/timers/timers.js';
import { LeavingService } from '../account/leaving.service.js';
import { AuthService } from '../auth.service.js';
import type { StartedSession } from '../auth.service.js';
import { mayManageAccounts } from '../identity.policy.js';
import { JoiningService } from '../joining/joining.service.js';
import { NamesService } from '../joining/names.service.js';
import { invitation } from '../letters.js';
import { PeopleRepository } from '../people.repository.js';
import { PostService } from '../post.service.js';
import { RolesService } from '../roles.service.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import type { Where } from '../sign-in/sign-in.service.js';
import { InvitationsRepository } from './invitations.repository.js';
import type { InvitationRow, Offer } from './invitations.repository.js';
import { ROLE_WORDS } from './role-words.js';

/** `known`: the address has an account, which has the role now; its owner signs in as always. */
export type Accepted =
  | { readonly state: 'known' }
  | {
      readonly state: 'new';
      readonly me: Me;
      readonly session: StartedSession;
      readonly support: SupportCard | null;
    };

/** An account that may be made: everything was checked that can be without storing it. */
interface FitAccount {
  readonly name: Words;
  readonly hash: string;
  readonly agreed: Agreed;
}

/** How somebody comes by a role: an administrator invites an address, and whoever reads what is sent there accepts. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: Database,
    private readonly invitations: InvitationsRepository,
    private readonly people: PeopleRepository,
    private readonly roles: RolesService,
    private readonly auth: AuthService,
    private readonly names: NamesService,
    private readonly joining: JoiningService,
    private readonly leaving: LeavingService,
    private readonly signIn: SignInService,
    private readonly post: PostService,
    private readonly clock: Clock,
    timers: Timers,
  ) {
    // The only ids that are stored with this kind are those of invitations.
    timers.handle('invitation.forget-at', (tx, { ref }) => this.invitations.forget(tx, ref as InvitationId));
  }

  /**
   * Mails a link to an address, or a new one in place of the one that is open. `url` is for whoever runs the service,
   * and for whoever invites where no mail is set up: it goes to nobody else. @throws `not-found` for whoever may not
   */
  async invite(
    actor: Actor,
    email: string,
    role: Role,
  ): Promise<{ invitation: InvitationView; url: string }> {
    if (!mayManageAccounts(actor)) throw problem('not-found');
    return this.db.write(actor, async (tx) => {
      await this.roles.mustManage(tx);
      const by = actor.kind === 'person' ? actor.personId : null;
      const { id, token } = await this.invitations.renew(tx, email, role, by);
      tx.record('invitation.sent', { invitationId: id, role });
      const url = this.post.link('invitation', token);
      const known = (await this.owner(tx, email)) !== null;
      await this.post.write(tx, email, () => invitation(url, ROLE_WORDS[role], known));
      const [row] = await this.invitations.open(tx, id);
      if (!row) throw new Error('The invitation was not stored.');
      return { invitation: this.view(row), url };
    });
  }

  async open(reader: Reader): Promise<readonly InvitationView[]> {
    return (await this.invitations.open(reader)).map((row) => this.view(row));
  }

  /** Its link no longer works. @throws `not-found`, also for one that was accepted in the meantime */
  async withdraw(actor: Actor, id: InvitationId): Promise<void> {
    if (!mayManageAccounts(actor)) throw problem('not-found');
    await this.db.write(actor, async (tx) => {
      await this.roles.mustManage(tx);
      if (!(await this.invitations.withdraw(tx, id))) throw problem('not-found');
      tx.record('invitation.withdrawn', { invitationId: id });
    });
  }

  /** What a link is for. Changes nothing. @throws `link-used`, `link-expired` */
  async look(token: string): Promise<ReplyOf<'POST /invitations/look'>> {
    const reader = this.db.read(system('sign-in'));
    const { email, role } = await this.invitations.look(reader, token);
    return { email, role, known: (await this.owner(reader, email)) !== null };
  }

  /**
   * Takes a link for what it is: whoever has it reads what is sent to the address. @throws `link-used`, `link-expired`;
   * `validation` for an account that will not do; `conflict` when the address got an account in the same moment
   */
  async accept(given: AcceptInvitation, where: Where): Promise<Accepted> {
    const { email, known } = await this.look(given.token);
    const account = known ? null : await this.fitAccount(email, given);
    try {
      return await this.names.storing(() =>
        this.db.write(system('sign-in'), async (tx) => {
          const offer = await this.invitations.accept(tx, given.token);
          const owner = await this.owner(tx, offer.email);
          if (owner) {
            await this.roles.add(tx, owner, offer.role);
            recordAccepted(tx, offer, owner);
            return { state: 'known' };
          }
          if (!account) throw problem('conflict');
          return this.make(tx, offer, account, where);
        }),
      );
    } catch (error) {
      throw isUniqueViolation(error, 'auth_user_email_key') ? problem('conflict') : error;
    }
  }

  /** @throws `validation`: everything that is missing at once, then what will not do */
  private async fitAccount(
    email: string,
    { name, password, agreed, health }: AcceptInvitation,
  ): Promise<FitAccount> {
    if (name === undefined || password === undefined || agreed === undefined) {
      const missing = Object.entries({ name, password, agreed }).filter(([, value]) => value === undefined);
      throw problem('validation', { errors: missing.map(([field]) => fault(`/${field}`, 'required')) });
    }
    this.names.mustBeFit(name, email);
    await this.joining.mustBeStrong(password, [name, email]);
    this.joining.mustAgree(agreed, health === true);
    return { name, hash: await this.auth.hash(password), agreed };
  }

  private async make(tx: Tx, offer: Offer, account: FitAccount, where: Where): Promise<Accepted> {
    const { email, role } = offer;
    // Somebody has begun to join with this address and has not shown that it is theirs. It is not: it is this person's.
    const begun = await this.people.byEmail(tx, email);
    if (begun) await this.leaving.leave(tx, begun.personId);
    const personId = await this.auth.createAccount(tx, { email, hash: account.hash, confirmed: true });
    await this.people.insert(tx, personId, this.clock.now());
    const name = await this.names.take(tx, personId, account.name);
    await this.people.setName(tx, personId, name);
    tx.record('account.joined', { personId });
    await this.joining.agree(tx, personId, account.agreed, true);
    await this.roles.give(tx, personId, role);
    recordAccepted(tx, offer, personId);
    const entered = await this.signIn.enter(tx, personId, 'invited', false, where);
    if (entered.state !== 'signed-in') throw new Error('A new account has no second factor, and is open.');
    return { state: 'new', me: entered.me, session: entered.session, support: name.support };
  }

  /** Whose address this is, if anybody has shown that it is theirs. */
  private async owner(reader: Reader, email: string): Promise<PersonId | null> {
    const found = await this.people.byEmail(reader, email);
    return found?.confirmed === true ? found.personId : null;
  }

  private view(row: InvitationRow): InvitationView {
    return {
      id: row.id,
      email: row.email,
      role: row.role,
      invitedBy: row.invited_by,
      invitedAt: instant(row.invited_at),
      expiresAt: instant(row.expires_at),
      expired: row.expires_at <= this.clock.now(),
    };
  }
}

function recordAccepted(tx: Tx, { id, role }: Offer, personId: PersonId): void {
  tx.record('invitation.accepted', { invitationId: id, personId, role });
}
