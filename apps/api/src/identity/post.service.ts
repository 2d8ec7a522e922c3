import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import { Clock } from '../platform/clock/clock.js';
import { ProcessSettings } from '../platform/config/process-settings.js';
import type { Tx } from '../platform/database/tx.js';
import type { Letter } from '../platform/mail/letter.js';
import { Mail } from '../platform/mail/mail.js';
import { helplinesDue, lostDeviceWaits, onCall, onCallTest } from './letters.js';
import { PeopleRepository } from './people.repository.js';

/** What a letter about an account may need to say. */
export interface LetterFacts {
  /** As people say it: `24 November, 09:14`. */
  readonly when: string;
  readonly signInUrl: string;
  readonly accountUrl: string;
  /** Where the service is: `https://blether.example`. */
  readonly origin: string;
}

const WHEN = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** Letters about accounts, to the addresses that people have confirmed. */
@Injectable()
export class PostService {
  constructor(
    private readonly mail: Mail,
    private readonly people: PeopleRepository,
    private readonly settings: ProcessSettings,
    private readonly clock: Clock,
  ) {}

  /** Writes to somebody's confirmed address, if they have one. */
  async tell(tx: Tx, personId: PersonId, letter: (facts: LetterFacts) => Letter): Promise<void> {
    for (const email of await this.people.emailsOf(tx, [personId]))
      await this.mail.send(tx, email, letter(this.facts()));
  }

  /** Writes to an address that nobody has confirmed, or that is about to be. */
  async write(tx: Tx, email: string, letter: (facts: LetterFacts) => Letter): Promise<void> {
    await this.mail.send(tx, email, letter(this.facts()));
  }

  /** Administrators hear that somebody has lost what they sign in with. */
  async lostDeviceWaits(tx: Tx): Promise<void> {
    const { origin } = this.settings.config.publicUrl;
    for (const email of await this.people.emailsOfRole(tx, 'administrator'))
      await this.mail.send(tx, email, lostDeviceWaits(`${origin}/admin/staff`));
  }

  /** Administrators hear that the helplines have to be looked at again. */
  async helplinesAreDue(tx: Tx): Promise<void> {
    const { origin } = this.settings.config.publicUrl;
    for (const email of await this.people.emailsOfRole(tx, 'administrator'))
      await this.mail.send(tx, email, helplinesDue(`${origin}/admin/helplines`));
  }

  /** Calls somebody who is on call. Answers whether they have an address. */
  async page(tx: Tx, personId: PersonId, test: boolean): Promise<boolean> {
    const { origin } = this.settings.config.publicUrl;
    const letter = test ? onCallTest(`${origin}/desk/on-call`) : onCall(`${origin}/desk`);
    const emails = await this.people.emailsOf(tx, [personId]);
    for (const email of emails) await this.mail.send(tx, email, letter);
    return emails.length > 0;
  }

  /** The token stands behind the `#`: it reaches no server's log and no other site. */
  link(page: 'confirm' | 'confirm-email' | 'sign-in-link' | 'invitation', token: string): string {
    return `${this.settings.config.publicUrl.origin}/${page}#${token}`;
  }

  private facts(): LetterFacts {
    const { origin } = this.settings.config.publicUrl;
    return {
      when: WHEN.format(this.clock.now()).replace(' at ', ', '),
      signInUrl: `${origin}/sign-in`,
      accountUrl: `${origin}/account`,
      origin,
    };
  }
}
