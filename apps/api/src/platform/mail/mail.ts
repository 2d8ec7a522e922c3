import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { ProcessSettings } from '../config/process-settings.js';
import type { Tx } from '../database/tx.js';
import type { Letter, MailId } from './letter.js';

/** One plain address: nothing that a mail server could take for two, for a name or for a further header. */
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:@"]{1,64}@[^\s\p{C}<>()[\]\\,;:@"]{1,255}$/u;
const ONE_LINE = /^[^\p{C}\p{Zl}\p{Zp}]{1,120}$/u;

/** Outgoing mail: stored with what it is about, sent by a worker soon after the commit. */
@Injectable()
export class Mail {
  constructor(
    private readonly settings: ProcessSettings,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends a letter if, and only if, the transaction commits. Nobody waits for a mail server here: it is sent at least
   * once, under one Message-ID, and tried again for days while no server takes it.
   * @param to one address, as it was typed and checked: `somebody@example.org`
   */
  async send(tx: Tx, to: string, letter: Letter): Promise<MailId> {
    if (!ADDRESS.test(to)) throw new Error('A mail goes to one plain address.');
    if (!ONE_LINE.test(letter.subject)) throw new Error('The subject of a mail is one short line.');
    this.mustLeadHere(letter.button?.url);
    const row = await tx.one<{ id: MailId }>({
      name: 'store-mail',
      text: 'INSERT INTO mail (kind, created_at, address, letter) VALUES ($1, $2, $3, $4) RETURNING id',
      values: [letter.kind, this.clock.now(), to, JSON.stringify(letter)],
    });
    if (!row) throw new Error('The mail was not stored.');
    tx.enqueue('mail.send', { mailId: row.id });
    return row.id;
  }

  /** People are taught to press what we send them: it leads to us, whatever a request's headers made of our address. */
  private mustLeadHere(url: string | undefined): void {
    if (url !== undefined && URL.parse(url)?.origin !== this.settings.config.publicUrl.origin)
      throw new Error('The link of a mail leads to this service.');
  }
}
