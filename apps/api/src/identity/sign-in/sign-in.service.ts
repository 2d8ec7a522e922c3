import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import type { Me, Removal, SecondStepKind, WebAuthnJson } from '@blether/contracts/identity';
import { SECOND_STEPS } from '@blether/contracts/identity';
import { system } from '../../platform/actor.js';
import type { PersonActor } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { AuthService } from '../auth.service.js';
import type { StartedSession } from '../auth.service.js';
import { LastAddress } from '../../platform/ports/last-address.js';
import { Removals } from '../../platform/ports/removals.js';
import { newSignIn, signInLink, verifyEmail } from '../letters.js';
import { PeopleRepository } from '../people.repository.js';
import { PostService } from '../post.service.js';
import { ChallengesRepository } from './challenges.repository.js';
import { EmailedLinksRepository } from './emailed-links.repository.js';
import { LostDevicesService } from './lost-devices.service.js';
import { PasskeysService } from './passkeys.service.js';
import { SecondFactorService } from './second-factor.service.js';
import { SignInAttempts } from './sign-in-attempts.js';

/** What the request says of where somebody signs in. */
export interface Where {
  readonly device: string;
  /** Network address. Kept in the contact vault alone, the newest one. */
  readonly address: string;
}

/**
 * `half`: the first step was right, and `token` stands for it until one of `methods` comes. `removed`: it is them, and
 * they hear why their account is closed.
 */
export type Entered =
  | { readonly state: 'signed-in'; readonly me: Me; readonly session: StartedSession }
  | { readonly state: 'half'; readonly token: string; readonly methods: readonly SecondStepKind[] }
  | { readonly state: 'removed'; readonly removal: Removal };

type FirstStep = 'password' | 'link' | 'confirmed' | 'invited';
type How = FirstStep | 'passkey' | 'authenticator' | 'recovery-code';

/** Every way in: by password or emailed link, with a second step where there is one, or by passkey. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthService,
    private readonly people: PeopleRepository,
    private readonly links: EmailedLinksRepository,
    private readonly challenges: ChallengesRepository,
    private readonly factors: SecondFactorService,
    private readonly passkeys: PasskeysService,
    private readonly lostDevices: LostDevicesService,
    private readonly attempts: SignInAttempts,
    private readonly post: PostService,
    private readonly lastAddress: LastAddress,
    private readonly removals: Removals,
  ) {}

  /**
   * By email and password. @throws `wrong-credentials`, and never says which of the two was wrong; `rate-limited` after
   * too many for this email, wherever they came from. Where the address waits to be confirmed, its link is mailed again
   */
  async byPassword(email: string, password: string, remember: boolean, where: Where): Promise<Entered> {
    const { right, personId, confirmed } = await this.attempts.counted(email, () =>
      this.auth.verify(email, password),
    );
    if (!right || personId === null) throw problem('wrong-credentials');
    if (!confirmed) {
      await this.db.write(system('sign-in'), (tx) => this.mailConfirmation(tx, personId, email));
      // To whoever asks it is as if there were no account: anybody can begin one with anybody's address.
      throw problem('wrong-credentials');
    }
    return this.db.write(system('sign-in'), (tx) => this.enter(tx, personId, 'password', remember, where));
  }

  /** Mails a link that signs in, if somebody who can sign in has this address. Says nothing about that to whoever asks. */
  async mailLink(email: string): Promise<void> {
    if (!(await this.attempts.mayMail(email))) return;
    await this.db.write(system('sign-in'), async (tx) => {
      const found = await this.people.byEmail(tx, email);
      if (!found) return;
      if (!found.confirmed) return this.mailConfirmation(tx, found.personId, email);
      const token = await this.links.make(tx, 'sign-in', found.personId, email);
      await this.post.write(tx, email, () => signInLink(this.post.link('sign-in-link', token)));
    });
  }

  /** @throws `link-used`, `link-expired` */
  byLink(token: string, remember: boolean, where: Where): Promise<Entered> {
    return this.db.write(system('sign-in'), async (tx) => {
      const { personId } = await this.links.use(tx, 'sign-in', token);
      return this.enter(tx, personId, 'link', remember, where);
    });
  }

  beginPasskey(): Promise<{ options: WebAuthnJson; token: string }> {
    return this.db.write(system('sign-in'), (tx) => this.passkeys.beginSignIn(tx));
  }

  /** @throws `wrong-code` */
  async byPasskey(
    token: string | null,
    response: WebAuthnJson,
    remember: boolean,
    where: Where,
  ): Promise<Entered> {
    return this.db.write(system('sign-in'), async (tx) => {
      const personId = await this.passkeys.signIn(tx, token, response);
      return this.open(tx, personId, 'passkey', remember, where);
    });
  }

  /**
   * The second of two steps. @throws `wrong-code`; `prove-it-is-you` when the first has to be taken again, because it was
   * too long ago or this was the last try, after which nothing is heard, right or wrong
   */
  async secondStep(token: string | null, code: string, where: Where): Promise<Entered> {
    // A wrong code must stay counted, so it is refused after the commit.
    const entered = await this.db.write(system('sign-in'), async (tx) => {
      const half = await this.challenges.attempt(tx, 'second-factor', token);
      if (!half?.personId || token === null) return null;
      // Wrong codes of a person are counted over every first step: a known password must not buy endless guesses.
      await this.attempts.mayGiveCode(half.personId);
      const { personId } = half;
      const how = await this.factors.takes(tx, personId, code);
      if (!how) return { wrongFor: personId, isLast: half.isLast };
      await this.challenges.close(tx, token);
      return this.open(tx, half.personId, how, half.asked.remember, where);
    });
    if (entered === null) throw problem('prove-it-is-you');
    if ('wrongFor' in entered) {
      await this.attempts.wrongCode(entered.wrongFor);
      throw problem(entered.isLast ? 'prove-it-is-you' : 'wrong-code');
    }
    return entered;
  }

  /**
   * Somebody whose first step was right has nothing for the second. Asking twice is as asking once.
   * @throws `prove-it-is-you` as `secondStep`
   */
  async reportLostDevice(token: string | null): Promise<void> {
    await this.db.write(system('sign-in'), async (tx) => {
      const half = await this.challenges.attempt(tx, 'second-factor', token);
      if (!half?.personId) throw problem('prove-it-is-you');
      await this.lostDevices.file(tx, half.personId, half.personId);
    });
  }

  /** Ends this session, and its sockets on every process. */
  async signOut(actor: PersonActor): Promise<void> {
    await this.db.write(actor, (tx) => this.people.endSession(tx, actor.personId, actor.sessionId));
  }

  /** For whoever has just shown, through `tx`, who they are: in, or half in where a second step is asked of them. */
  async enter(tx: Tx, personId: PersonId, how: FirstStep, remember: boolean, where: Where): Promise<Entered> {
    const { authenticator, passkeys, recoveryCodesLeft } = await this.factors.factorsOf(tx, personId);
    if (!authenticator && passkeys === 0) return this.open(tx, personId, how, remember, where);
    const token = await this.challenges.open(tx, 'second-factor', personId, { remember });
    const has: Record<SecondStepKind, boolean> = {
      authenticator,
      passkey: passkeys > 0,
      'recovery-code': recoveryCodesLeft > 0,
    };
    return { state: 'half', token, methods: SECOND_STEPS.filter((kind) => has[kind]) };
  }

  /** Mails the link that confirms an address. */
  async mailConfirmation(tx: Tx, personId: PersonId, email: string): Promise<void> {
    const token = await this.links.make(tx, 'confirm-email', personId, email);
    await this.post.write(tx, email, () => verifyEmail(this.post.link('confirm', token)));
  }

  /** Whether this is the account's password: for whoever is signed in and asked once more. @throws `rate-limited` */
  async isPassword(email: string, password: string): Promise<boolean> {
    const { right } = await this.attempts.counted(email, () => this.auth.verify(email, password));
    return right;
  }

  private async open(
    tx: Tx,
    personId: PersonId,
    how: How,
    remember: boolean,
    where: Where,
  ): Promise<Entered> {
    // Only now: to whoever has not shown who they are it is nobody's business.
    if (await this.people.isRemoved(tx, personId)) {
      const removal = await this.removals.why(tx, personId);
      if (!removal) throw problem('account-removed');
      return { state: 'removed', removal };
    }
    const known = await this.people.knowsDevice(tx, personId, where.device);
    const secondFactor = ['passkey', 'authenticator', 'recovery-code'].includes(how);
    const session = await this.auth.openSession(tx, personId, {
      secondFactor,
      device: where.device,
      remember,
    });
    tx.record('session.started', { sessionId: session.id, personId, how });
    await this.lastAddress.note(tx, personId, where.address);
    if (!known) await this.post.tell(tx, personId, ({ when, accountUrl }) => newSignIn(when, accountUrl));
    // Whoever gives a second factor has not lost it.
    if (secondFactor) await this.lostDevices.stop(tx, personId);
    return { state: 'signed-in', me: await this.people.me(tx, personId), session };
  }
}
