import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { system } from '../actor.js';
import { Clock } from '../clock/clock.js';
import { ProcessRole } from '../config/process-role.js';
import { ProcessSettings } from '../config/process-settings.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { Log } from '../logging/log.js';
import { Metrics } from '../metrics/metrics.js';
import { Readiness } from '../readiness.js';
import type { Letter, MailId, MailKind } from './letter.js';
import { MailServer, refusedForGood } from './mail-server.js';

interface WaitingRow {
  kind: MailKind;
  created_at: Date;
  first_tried_at: Date;
  address: string;
  letter: Letter;
}

export type MailFailure = 'refused' | 'gave-up';

const DAY_MILLISECONDS = 24 * 3600 * 1000;
/** As long as mail servers themselves go on trying (RFC 5321, 4.5.4.1). */
const PATIENCE_DAYS = 5;
/** Held while somebody looks for mail that no job is about, so that two who start together do not each make one. */
const LOCK = 7_203_552;

/** Takes stored mail to the server, and forgets what it said once that is done. */
@Injectable()
export class MailRounds implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly server: MailServer,
    private readonly settings: ProcessSettings,
    private readonly role: ProcessRole,
    private readonly readiness: Readiness,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.jobs.handleOutside('mail.send', ({ mailId }) => this.deliver(mailId));
    if (!this.role.keepsHouse) return;
    if (this.server.known) this.readiness.beforeFirstReady(() => this.takeUp());
    else if (!this.settings.config.demo) this.log.warn('Mail is kept until SMTP_URL is set.');
  }

  /** No transaction is open while the server is spoken to. If this process dies between the two, the mail is sent again. */
  private async deliver(mailId: MailId): Promise<void> {
    if (!this.server.known) return;
    const mail = await this.tried(mailId);
    if (!mail) return; // it has ended, and this job is another's twin
    const { kind, created_at: at, address: to, letter } = mail;
    try {
      await this.server.take({ id: mailId, to, at, letter });
    } catch (error) {
      const failure = this.failureOf(error, mail);
      if (!failure) throw error;
      await this.end(mailId, failure);
      this.metrics.mailEnded(kind, failure);
      this.log.error('A mail will never arrive.', { mailId, kind, failure, code: codeOf(error) });
      return;
    }
    await this.end(mailId, null);
    this.metrics.mailEnded(kind, 'sent');
  }

  private tried(mailId: MailId): Promise<WaitingRow | null> {
    return this.db.write(system('mail'), (tx) =>
      tx.one<WaitingRow>({
        text: `UPDATE mail SET first_tried_at = coalesce(first_tried_at, $2) WHERE id = $1 AND letter IS NOT NULL
               RETURNING kind, created_at, first_tried_at, address, letter`,
        values: [mailId, this.clock.now()],
      }),
    );
  }

  private failureOf(error: unknown, mail: WaitingRow): MailFailure | null {
    if (refusedForGood(error)) return 'refused';
    const tried = this.clock.now().getTime() - mail.first_tried_at.getTime();
    return tried > PATIENCE_DAYS * DAY_MILLISECONDS ? 'gave-up' : null;
  }

  /** Address and words go with the outcome; what stays says that there was a mail, of which kind, and when. */
  private async end(mailId: MailId, failure: MailFailure | null): Promise<void> {
    await this.db.write(system('mail'), (tx) =>
      tx.rows({
        text: `UPDATE mail SET address = NULL, letter = NULL, failure = $3::text,
                 sent_at = CASE WHEN $3::text IS NULL THEN $2::timestamptz END,
                 failed_at = CASE WHEN $3::text IS NOT NULL THEN $2::timestamptz END
               WHERE id = $1 AND letter IS NOT NULL`,
        values: [mailId, this.clock.now(), failure],
      }),
    );
  }

  /** What was written while there was no server, or whose job ran out of attempts, gets a job again. */
  private async takeUp(): Promise<void> {
    await this.db.write(system('mail'), async (tx) => {
      await tx.rows({ text: 'SELECT pg_advisory_xact_lock($1)', values: [LOCK] });
      const waiting = await tx.rows<{ id: MailId }>({
        text: `SELECT m.id FROM mail m WHERE m.letter IS NOT NULL AND NOT EXISTS (
                 SELECT FROM pgboss.job j WHERE j.name = 'mail.send' AND j.state IN ('created', 'retry', 'active')
                   AND j.data->>'mailId' = m.id::text)
               ORDER BY m.id`,
      });
      for (const { id } of waiting) tx.enqueue('mail.send', { mailId: id });
    });
  }
}

/** The three digits that a server answered with: its sentence quotes the address. */
const codeOf = (error: unknown): number | null =>
  error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
    ? error.responseCode
    : null;
