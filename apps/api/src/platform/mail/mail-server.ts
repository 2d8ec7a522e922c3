import { Injectable } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { ProcessSettings } from '../config/process-settings.js';
import { htmlOf } from './letter-html.js';
import { textOf } from './letter-text.js';
import type { Letter, MailId } from './letter.js';

export interface Envelope {
  readonly id: MailId;
  readonly to: string;
  readonly at: Date;
  readonly letter: Letter;
}

/** A server that says nothing for longer is away. Whoever waits for it must end within the life of a job. */
const PATIENCE_MILLISECONDS = 25_000;

/** The mail server that `SMTP_URL` names. */
@Injectable()
export class MailServer {
  private transporter: Promise<Transporter> | undefined;

  constructor(private readonly settings: ProcessSettings) {}

  /** False: mail is kept until there is one. */
  get known(): boolean {
    return this.settings.config.smtpUrl !== null;
  }

  /** Hands the mail over. @throws what the server or the network said; see `refusedForGood` */
  async take({ id, to, at, letter }: Envelope): Promise<void> {
    const { mailFrom } = this.settings.config;
    this.transporter ??= this.connect();
    const transporter = await this.transporter;
    await transporter.sendMail({
      from: { ...mailFrom },
      to: { name: '', address: to },
      envelope: { from: mailFrom.address, to: [to] },
      // The same whenever it is sent again: programs that know it show the mail once.
      messageId: `<${id}@${mailFrom.address.split('@')[1] ?? ''}>`,
      date: at,
      subject: letter.subject,
      text: textOf(letter, mailFrom.name),
      html: htmlOf(letter, mailFrom.name),
      // Nobody's holiday reply comes back.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      xMailer: false,
      disableFileAccess: true,
      disableUrlAccess: true,
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
  }

  /** Loaded with the first mail: many processes never send one. */
  private async connect(): Promise<Transporter> {
    const { smtpUrl, publicUrl } = this.settings.config;
    if (smtpUrl === null) throw new Error('There is no mail server.');
    const { createTransport } = await import('nodemailer');
    const { protocol, username } = new URL(smtpUrl);
    return createTransport({
      url: smtpUrl,
      // What it calls itself to the server; otherwise the machine's own name would be in every mail.
      name: publicUrl.hostname,
      // A password is never said in the clear.
      requireTLS: protocol === 'smtp:' && username !== '',
      dnsTimeout: 5_000,
      connectionTimeout: 5_000,
      greetingTimeout: 10_000,
      socketTimeout: 15_000,
    });
  }
}

/**
 * Whether the server will never take this mail: it knows no such recipient, or does not want the message. Anything
 * else it refuses (a wrong password, our sender) is a fault of the configuration, which costs nobody their mail.
 */
export function refusedForGood(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error)) return false;
  const { responseCode, command } = error;
  return Number(responseCode) >= 500 && (command === 'RCPT TO' || command === 'DATA');
}
