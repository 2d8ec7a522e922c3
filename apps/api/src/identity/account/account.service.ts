import { Injectable } from '@nestjs/common';
import type { PasskeyId, SessionId, Words } from '@blether/contracts/brand';
import type { AccountView, Agreed, Me, WebAuthnJson } from '@blether/contracts/identity';
import type { SupportCard } from '@blether/contracts/safety';
import { system } from '../../platform/actor.js';
import type { PersonActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isUniqueViolation } from '../../platform/database/failures.js';
import type { Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { instant } from '../../platform/instant.js';

import { AuthService } from '../auth.service.js';
import { JoiningService } from '../joining/joining.service.js';
import { NamesService } from '../joining/names.service.js';
import {
  accountClosed,
  accountExists,
  emailChange,
  emailChangeAsked,
  emailChanged,
  passwordChanged,
  secondFactorChanged,
} from '../letters.js';

import { PeopleRepository } from '../people.repository.js';
import { PostService } from '../post.service.js';
import { EmailedLinksRepository } from '../sign-in/emailed-links.repository.js';
import { PasskeysService } from '../sign-in/passkeys.service.js';
import { SecondFactorService } from '../sign-in/second-factor.service.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { LeavingService } from './leaving.service.js';
import { AccountRepository } from './account.repository.js';
import type { AccountRow } from './account.repository.js';

/** Milliseconds after signing in during which nothing more is asked. */
const FRESH = 15 * 60_000;

/** What people see and change of their own account. Whatever opens it to somebody is told to its address. */
@Injectable()
export class AccountService {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountRepository,
    private readonly auth: AuthService,
    private readonly people: PeopleRepository,
    private readonly names: NamesService,
    private readonly joining: JoiningService,
    private readonly links: EmailedLinksRepository,
    private readonly factors: SecondFactorService,
    private readonly passkeys: PasskeysService,
    private readonly signIn: SignInService,
    private readonly leaving: LeavingService,
    private readonly post: PostService,
    private readonly clock: Clock,
  ) {}

  async view(actor: PersonActor): Promise<AccountView> {
    const reader = this.db.read(actor);
    const [account, factors, passkeys, sessions, newEmail, agreed] = [
      await this.accounts.of(reader, actor),
      await this.factors.factorsOf(reader, actor.personId),
      await this.passkeys.of(reader, actor.personId),
      await this.accounts.sessions(reader, actor.personId, this.clock.now()),
      await this.links.pending(reader, 'change-email', actor.personId),
      await this.accounts.agreed(reader, actor.personId),
    ];
    return {
      name: account.name,
      nameWaits: account.name_waits,
      email: account.email,
      newEmail,
      hasPassword: account.has_password,
      secondFactorNeeded: actor.roles.length > 0,
      authenticator: factors.authenticator,
      recoveryCodesLeft: factors.recoveryCodesLeft,
      passkeys: passkeys.map(({ id, name, added_at, last_used_at }) => ({
        id,
        name,
        addedAt: instant(added_at),
        lastUsedAt: last_used_at && instant(last_used_at),
      })),
      sessions: sessions.map(({ id, device, started_at, ends_at }) => ({
        id,
        here: id === actor.sessionId,
        device,
        startedAt: instant(started_at),
        endsAt: instant(ends_at),
      })),
      agreed: agreed.map(({ document, version, at }) => ({ document, version, at: instant(at) })),
      fresh: this.isFresh(account),
    };
  }

  /** @throws `validation` at `/name` */
  async changeName(actor: PersonActor, name: Words): Promise<{ me: Me; support: SupportCard | null }> {
    return this.names.storing(() =>
      this.db.write(actor, async (tx) => {
        const { email } = await this.accounts.of(tx, actor);
        this.names.mustBeFit(name, email);
        const taken = await this.names.take(tx, actor.personId, name);
        await this.people.setName(tx, actor.personId, taken);
        tx.record('name.changed', { personId: actor.personId, held: taken.held !== null });
        return { me: await this.people.me(tx, actor.personId), support: taken.support };
      }),
    );
  }

  /** Mails a link to the new address; nothing changes before it is used. */
  async askForEmail(actor: PersonActor, email: string, currentPassword: string | undefined): Promise<void> {
    await this.prove(actor, currentPassword);
    await this.db.write(actor, async (tx) => {
      // A link is made either way, so that the page says the same; the one to an address that has an account is kept back.
      const token = await this.links.make(tx, 'change-email', actor.personId, email);
      await this.post.tell(tx, actor.personId, ({ when, accountUrl }) => emailChangeAsked(when, accountUrl));
      if (await this.people.byEmail(tx, email))
        await this.post.write(tx, email, ({ signInUrl }) => accountExists(signInUrl));
      else await this.post.write(tx, email, () => emailChange(this.post.link('confirm-email', token)));
    });
  }

  /** The new address is the person's, and the old one hears of it. @throws `link-used`, `link-expired`, `conflict` */
  async confirmEmail(token: string): Promise<void> {
    try {
      await this.db.write(system('sign-in'), async (tx) => {
        const { personId, email } = await this.links.use(tx, 'change-email', token);
        // While it is still where letters go.
        await this.post.tell(tx, personId, emailChanged);
        await this.auth.confirmEmail(tx, personId, email);
        await this.links.end(tx, personId, ['sign-in', 'change-email']);
        tx.record('email.changed', { personId });
      });
    } catch (error) {
      throw isUniqueViolation(error, 'auth_user_email_key') ? problem('conflict') : error;
    }
  }

  /** Every other session ends: whoever knew the old one is out. @throws `validation` at `/password` */
  async changePassword(
    actor: PersonActor,
    password: string,
    currentPassword: string | undefined,
  ): Promise<void> {
    const account = await this.prove(actor, currentPassword);
    await this.joining.mustBeStrong(password, [account.name, account.email]);
    const hash = await this.auth.hash(password);
    await this.db.write(actor, async (tx) => {
      await this.auth.setPassword(tx, actor.personId, hash);
      await this.links.end(tx, actor.personId, ['sign-in', 'change-email']);
      await this.people.endAllSessions(tx, actor.personId, actor.sessionId);
      tx.record('password.changed', { personId: actor.personId });
      await this.post.tell(tx, actor.personId, ({ when, signInUrl }) => passwordChanged(when, signInUrl));
    });
  }

  async beginAuthenticator(
    actor: PersonActor,
    currentPassword: string | undefined,
  ): Promise<{ secret: string; uri: string }> {
    const { email } = await this.prove(actor, currentPassword);
    return this.db.write(actor, (tx) => this.factors.beginAuthenticator(tx, actor.personId, email));
  }

  /** The session in which a second factor was set up has shown it. @throws `wrong-code` */
  async confirmAuthenticator(actor: PersonActor, code: string): Promise<readonly string[] | null> {
    return this.db.write(actor, async (tx) => {
      await this.factors.confirmAuthenticator(tx, actor.personId, code);
      return this.factorAdded(tx, actor);
    });
  }

  async removeAuthenticator(actor: PersonActor, currentPassword: string | undefined): Promise<void> {
    await this.prove(actor, currentPassword);
    await this.db.write(actor, async (tx) => {
      if (!(await this.factors.removeAuthenticator(tx, actor.personId))) throw problem('not-found');
      await this.factorRemoved(tx, actor);
    });
  }

  async renewRecoveryCodes(
    actor: PersonActor,
    currentPassword: string | undefined,
  ): Promise<readonly string[]> {
    await this.prove(actor, currentPassword);
    return this.db.write(actor, async (tx) => {
      const { authenticator, passkeys } = await this.factors.factorsOf(tx, actor.personId);
      if (!authenticator && passkeys === 0) throw problem('not-found');
      return this.factors.renewRecoveryCodes(tx, actor.personId);
    });
  }

  async beginPasskey(
    actor: PersonActor,
    currentPassword: string | undefined,
  ): Promise<{ options: WebAuthnJson; token: string }> {
    const { email } = await this.prove(actor, currentPassword);
    return this.db.write(actor, (tx) => this.passkeys.beginAdding(tx, actor.personId, email));
  }

  /** @throws `wrong-code` */
  async addPasskey(
    actor: PersonActor,
    token: string | null,
    name: Words,
    response: WebAuthnJson,
  ): Promise<readonly string[] | null> {
    return this.db.write(actor, async (tx) => {
      await this.passkeys.add(tx, actor.personId, token, name, response);
      return this.factorAdded(tx, actor);
    });
  }

  async removePasskey(actor: PersonActor, id: PasskeyId, currentPassword: string | undefined): Promise<void> {
    await this.prove(actor, currentPassword);
    await this.db.write(actor, async (tx) => {
      await this.passkeys.remove(tx, actor.personId, id);
      await this.factorRemoved(tx, actor);
    });
  }

  /** @throws `not-found` for a session that is not one's own */
  async endSession(actor: PersonActor, sessionId: SessionId): Promise<void> {
    await this.db.write(actor, async (tx) => {
      if (!(await this.people.endSession(tx, actor.personId, sessionId))) throw problem('not-found');
    });
  }

  async endOtherSessions(actor: PersonActor): Promise<void> {
    await this.db.write(actor, (tx) => this.people.endAllSessions(tx, actor.personId, actor.sessionId));
  }

  async agree(actor: PersonActor, agreed: Agreed): Promise<void> {
    await this.db.write(actor, (tx) => this.joining.agree(tx, actor.personId, agreed));
  }

  /** @throws `last-administrator` */
  async close(actor: PersonActor, currentPassword: string | undefined): Promise<void> {
    await this.prove(actor, currentPassword);
    await this.db.write(actor, async (tx) => {
      await this.post.tell(tx, actor.personId, accountClosed);
      await this.leaving.leave(tx, actor.personId);
    });
  }

  /** @throws `prove-it-is-you` unless the session is fresh or the password is right; `rate-limited` after many wrong ones */
  private async prove(actor: PersonActor, currentPassword: string | undefined): Promise<AccountRow> {
    const account = await this.accounts.of(this.db.read(actor), actor);
    if (this.isFresh(account)) return account;
    if (currentPassword === undefined) throw problem('prove-it-is-you');
    if (!(await this.signIn.isPassword(account.email, currentPassword))) throw problem('wrong-credentials');
    return account;
  }

  private isFresh({ session_started_at: startedAt }: AccountRow): boolean {
    return this.clock.now().getTime() - startedAt.getTime() < FRESH;
  }

  private async factorAdded(tx: Tx, actor: PersonActor): Promise<readonly string[] | null> {
    await this.accounts.strengthen(tx, actor.sessionId);
    // The others were opened without it.
    await this.people.endAllSessions(tx, actor.personId, actor.sessionId);
    await this.links.end(tx, actor.personId, ['sign-in', 'change-email']);
    await this.post.tell(tx, actor.personId, ({ when, signInUrl }) => secondFactorChanged(when, signInUrl));
    return this.factors.firstRecoveryCodes(tx, actor.personId);
  }

  /** @throws `second-factor-needed` for the last one of somebody whose role asks for one */
  private async factorRemoved(tx: Tx, actor: PersonActor): Promise<void> {
    const { authenticator, passkeys } = await this.factors.factorsOf(tx, actor.personId);
    if (!authenticator && passkeys === 0) {
      if (actor.roles.length > 0) throw problem('second-factor-needed');
      await this.factors.forgetRecoveryCodes(tx, actor.personId);
    }
    await this.post.tell(tx, actor.personId, ({ when, signInUrl }) => secondFactorChanged(when, signInUrl));
  }
}
