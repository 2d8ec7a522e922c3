import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import { Clock } from '../../platform/clock/clock.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { LINK_LIFETIMES } from '../letters.js';
import { hashOf, newToken } from './tokens.js';

export type LinkPurpose = 'confirm-email' | 'sign-in' | 'change-email';

const HOUR = 3_600_000;
/** How long each works, as the letters say it. What signs in by itself is the shortest. */
const LASTS: Readonly<Record<LinkPurpose, number>> = {
  'confirm-email': LINK_LIFETIMES.verifyEmailHours * HOUR,
  'sign-in': (LINK_LIFETIMES.signInMinutes * HOUR) / 60,
  'change-email': LINK_LIFETIMES.emailChangeHours * HOUR,
};

/** Links that are mailed: each works once and for a while. Opening one does nothing; a button on its page uses it up. */
@Injectable()
export class EmailedLinksRepository {
  constructor(private readonly clock: Clock) {}

  /** Makes a link's token. Earlier ones of this purpose no longer work, but for those that sign in. */
  async make(tx: Tx, purpose: LinkPurpose, personId: PersonId, email: string): Promise<string> {
    const { token, hash } = newToken();
    const now = this.clock.now();
    // A stranger who asks for a link to sign in must not take away the one that its owner is about to press.
    if (purpose !== 'sign-in') await this.end(tx, personId, [purpose]);
    await tx.rows({
      text: `INSERT INTO emailed_link (token_hash, purpose, person_id, email, created_at, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6)`,
      values: [hash, purpose, personId, email, now, new Date(now.getTime() + LASTS[purpose])],
    });
    return token;
  }

  /** Links of these kinds that somebody holds no longer work: what they open has changed hands, or may have. */
  async end(tx: Tx, personId: PersonId, purposes: readonly LinkPurpose[]): Promise<void> {
    await tx.rows({
      text: 'UPDATE emailed_link SET expires_at = $3 WHERE person_id = $1 AND purpose = ANY($2) AND expires_at > $3',
      values: [personId, purposes, this.clock.now()],
    });
  }

  /** Uses a link up. @throws `link-used`, `link-expired` (also for one that never was) */
  async use(tx: Tx, purpose: LinkPurpose, token: string): Promise<{ personId: PersonId; email: string }> {
    const row = await tx.one<{
      person_id: PersonId;
      email: string;
      expires_at: Date;
      used_at: Date | null;
    }>({
      text: `SELECT person_id, email, expires_at, used_at FROM emailed_link
             WHERE token_hash = $1 AND purpose = $2 FOR UPDATE`,
      values: [hashOf(token), purpose],
    });
    if (row?.used_at) throw problem('link-used');
    if (!row || row.expires_at <= this.clock.now()) throw problem('link-expired');
    await tx.rows({
      text: 'UPDATE emailed_link SET used_at = $2 WHERE token_hash = $1',
      values: [hashOf(token), this.clock.now()],
    });
    return { personId: row.person_id, email: row.email };
  }

  /** The address of the newest link of this kind that still works. */
  async pending(reader: Reader, purpose: LinkPurpose, personId: PersonId): Promise<string | null> {
    const row = await reader.one<{ email: string }>({
      text: `SELECT email FROM emailed_link WHERE person_id = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3
             ORDER BY created_at DESC LIMIT 1`,
      values: [personId, purpose, this.clock.now()],
    });
    return row?.email ?? null;
  }
}
