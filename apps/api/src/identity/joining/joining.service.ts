import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import type { Agreed, Join } from '@blether/contracts/identity';
import type { SupportCard } from '@blether/contracts/safety';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isUniqueViolation } from '../../platform/database/failures.js';
import type { Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { fault } from '../../platform/http/validation.js';

import { SignUpGate } from '../../platform/ports/sign-up-gate.js';
import { Settings } from '../../platform/settings/settings.js';
import { AuthService } from '../auth.service.js';
import { DocumentsService } from '../documents/documents.service.js';
import { accountExists, nameGone } from '../letters.js';
import { PeopleRepository } from '../people.repository.js';
import { PostService } from '../post.service.js';
import { EmailedLinksRepository } from '../sign-in/emailed-links.repository.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import type { Entered, Where } from '../sign-in/sign-in.service.js';
import { hashOf, newToken } from '../sign-in/tokens.js';
import { hasReached } from './age.js';
import { isNameTwice, NamesService } from './names.service.js';
import { isTooEasy } from './password-strength.js';

const DAY = 24 * 3_600_000;
/** An account whose address nobody confirms is taken away again. */
const CONFIRM_WITHIN = 7 * DAY;

export interface Confirmed {
  readonly entered: Entered;
  readonly choosePassword: boolean;
}

/** Making an account: a name, an address that is confirmed by a mail, an age, and a yes to the two documents. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthService,
    private readonly people: PeopleRepository,
    private readonly names: NamesService,
    private readonly documents: DocumentsService,
    private readonly links: EmailedLinksRepository,
    private readonly signIn: SignInService,
    private readonly post: PostService,
    private readonly gate: SignUpGate,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers alike, and takes as long, whether or not somebody has the address: what comes next stands in the mail.
   *
   * @throws `sign-up-closed`; `too-young`, with nothing kept; `validation` for a name or password that will not do, a document that was
   * not agreed to in its current version, or a name that somebody has
   */
  async join(wanted: Join): Promise<{ support: SupportCard | null; token: string }> {
    if (this.gate.reasons().length > 0) throw problem('sign-up-closed');
    if (!hasReached(this.settings.get('minimum-age'), wanted.born, this.clock.now()))
      throw problem('too-young');
    this.names.mustBeFit(wanted.name, wanted.email);
    await this.mustBeStrong(wanted.password, [wanted.name, wanted.email]);
    this.mustAgree(wanted.agreed, wanted.health);
    const hash = await this.auth.hash(wanted.password);
    const browser = newToken();
    try {
      const support = await this.db.write(system('sign-in'), (tx) =>
        this.store(tx, wanted, hash, browser.hash),
      );
      return { support, token: browser.token };
    } catch (error) {
      if (error instanceof AddressTaken) return { support: await this.asIfNew(wanted), token: browser.token };
      // Two sendings of one form at once: the first one made it.
      if (!isUniqueViolation(error, 'auth_user_email_key')) throw error;
      return { support: null, token: browser.token };
    }
  }

  /**
   * Confirms an address and signs in. Anybody can ask for an account with anybody's address: the password that was
   * chosen then stays only when the link is used in the same browser. @throws `link-used`, `link-expired`
   */
  async confirm(token: string, browser: string | null, where: Where): Promise<Confirmed> {
    try {
      return await this.confirmOnce(token, browser, where);
    } catch (error) {
      // Somebody with the same name confirmed in the same moment. Now it is seen that they have it.
      if (!isNameTwice(error)) throw error;
      return this.confirmOnce(token, browser, where);
    }
  }

  /** Mails the link once more, where one is waited for. Says nothing about that to whoever asks. */
  async confirmAgain(email: string): Promise<void> {
    await this.db.write(system('sign-in'), async (tx) => {
      const found = await this.people.byEmail(tx, email);
      if (found && !found.confirmed) await this.signIn.mailConfirmation(tx, found.personId, email);
    });
  }

  /** Somebody has read the documents as they are now and agrees; `health` where they were asked for that too. @throws `validation` for older versions */
  async agree(tx: Tx, personId: PersonId, agreed: Agreed, health = false): Promise<void> {
    this.mustAgree(agreed, true);
    const at = this.clock.now();
    await tx.rows({
      text: 'UPDATE person SET agreed_house_rules = $2, agreed_privacy = $3 WHERE id = $1',
      values: [personId, agreed.houseRules, agreed.privacy],
    });
    await tx.rows({
      text: `INSERT INTO consent (person_id, document, version, at)
             SELECT $1, document, version, $4 FROM (VALUES ('house-rules', $2::int), ('privacy', $3::int), ('health', $3::int)) g(document, version)
             WHERE document <> 'health' OR $5 ON CONFLICT DO NOTHING`,
      values: [personId, agreed.houseRules, agreed.privacy, at, health],
    });
    tx.record('consent.given', { personId, houseRules: agreed.houseRules, privacy: agreed.privacy });
  }

  /** @throws `validation` at `/password`: `too-easy` */
  async mustBeStrong(password: string, known: readonly string[]): Promise<void> {
    if (await isTooEasy(password, known))
      throw problem('validation', { errors: [fault('/password', 'too-easy')] });
  }

  /** @throws `validation` for a document that was not agreed to in its current version, and for no to `health` */
  mustAgree({ houseRules, privacy }: Agreed, health: boolean): void {
    const current = this.documents.current();
    const errors = [
      ...(houseRules === current.houseRules ? [] : [fault('/agreed/houseRules', 'not-agreed')]),
      ...(privacy === current.privacy ? [] : [fault('/agreed/privacy', 'not-agreed')]),
      ...(health ? [] : [fault('/health', 'not-agreed')]),
    ];
    if (errors.length > 0) throw problem('validation', { errors });
  }

  private confirmOnce(token: string, browser: string | null, where: Where): Promise<Confirmed> {
    return this.db.write(system('sign-in'), async (tx) => {
      const { personId, email } = await this.links.use(tx, 'confirm-email', token);
      await this.auth.confirmEmail(tx, personId, email);
      tx.record('email.confirmed', { personId });
      if (!(await this.names.keep(tx, personId)))
        await this.post.tell(tx, personId, ({ accountUrl }) => nameGone(accountUrl));
      const same = await this.people.joinedIn(tx, personId, browser === null ? null : hashOf(browser));
      if (!same) await this.auth.removePassword(tx, personId);
      return {
        entered: await this.signIn.enter(tx, personId, 'confirmed', false, where),
        choosePassword: !same,
      };
    });
  }

  private async store(tx: Tx, wanted: Join, hash: string, browser: Buffer): Promise<SupportCard | null> {
    const known = await this.people.byEmailLocked(tx, wanted.email);
    if (known?.confirmed) throw new AddressTaken();
    // What was asked for before and never confirmed was perhaps somebody else's wish: the newest one counts.
    const personId = known ? known.personId : await this.newPerson(tx, wanted.email);
    await this.auth.setPassword(tx, personId, hash);
    const support = await this.names.takeForNow(tx, personId, wanted.name);
    await this.people.setJoinedIn(tx, personId, browser);
    tx.record('account.joined', { personId });
    await this.agree(tx, personId, wanted.agreed, wanted.health);
    await this.signIn.mailConfirmation(tx, personId, wanted.email);
    return support;
  }

  /**
   * Somebody asked for an account with an address that has one. Its owner hears of it, and nobody else: the name is
   * judged, and answered, as it would have been, by a try that is taken back.
   */
  private async asIfNew(wanted: Join): Promise<SupportCard | null> {
    const tried = await this.names.trying(wanted.name, (tx) => this.newPersonWithoutAccount(tx));
    await this.db.write(system('sign-in'), (tx) =>
      this.post.write(tx, wanted.email, ({ signInUrl }) => accountExists(signInUrl)),
    );
    return tried;
  }

  private async newPersonWithoutAccount(tx: Tx): Promise<PersonId> {
    const personId = randomUUID() as PersonId;
    await this.people.insert(tx, personId, this.clock.now());
    return personId;
  }

  private async newPerson(tx: Tx, email: string): Promise<PersonId> {
    const personId = await this.auth.createAccount(tx, { email, hash: null, confirmed: false });
    const now = this.clock.now();
    await this.people.insert(tx, personId, now);
    tx.at(new Date(now.getTime() + CONFIRM_WITHIN), 'account.confirm-by', personId);
    return personId;
  }
}

/** Never leaves this file: nobody is told that an address has an account. */
class AddressTaken extends Error {}
