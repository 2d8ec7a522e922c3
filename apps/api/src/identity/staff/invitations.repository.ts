import { Injectable } from '@nestjs/common';
import type { InvitationId, PersonId, Words } from '@blether/contracts/brand';
import type { Role } from '@blether/contracts/roles';
import { Clock } from '../../platform/clock/clock.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';
import { LINK_LIFETIMES } from '../letters.js';
import { hashOf, newToken } from '../sign-in/tokens.js';

const DAY = 24 * 3_600_000;
const WORKS_FOR = LINK_LIFETIMES.invitationDays * DAY;
/** The address of somebody who was invited is forgotten this long after their link has ended, whatever came of it. */
const FORGET_AFTER = 30 * DAY;

export interface InvitationRow {
  readonly id: InvitationId;
  readonly email: string;
  readonly role: Role;
  /** Null: the service itself, while it was being set up. */
  readonly invited_by: Words | null;
  readonly invited_at: Date;
  readonly expires_at: Date;
}

/** What the holder of a link is offered. */
export interface Offer {
  readonly id: InvitationId;
  readonly email: string;
  readonly role: Role;
}

interface OfferRow extends Offer {
  readonly expires_at: Date;
  readonly accepted_at: Date | null;
  readonly withdrawn_at: Date | null;
}

const OFFER =
  'SELECT id, email, role, expires_at, accepted_at, withdrawn_at FROM invitation WHERE token_hash = $1';

/** Invitations to a role. Of the token in a link only a hash is kept. */
@Injectable()
export class InvitationsRepository {
  constructor(private readonly clock: Clock) {}

  /** Makes an invitation, or renews the open one for this address and role: its earlier link no longer works. */
  async renew(
    tx: Tx,
    email: string,
    role: Role,
    invitedBy: PersonId | null,
  ): Promise<{ id: InvitationId; token: string; expiresAt: Date }> {
    const { token, hash } = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + WORKS_FOR);
    const row = await tx.one<{ id: InvitationId }>({
      text: `INSERT INTO invitation (token_hash, email, role, invited_by, invited_at, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (email, role) WHERE accepted_at IS NULL AND withdrawn_at IS NULL
             DO UPDATE SET token_hash = $1, invited_by = $4, invited_at = $5, expires_at = $6 RETURNING id`,
      values: [hash, email, role, invitedBy, now, expiresAt],
    });
    if (!row) throw new Error('The invitation was not stored.');
    tx.at(new Date(expiresAt.getTime() + FORGET_AFTER), 'invitation.forget-at', row.id);
    return { id: row.id, token, expiresAt };
  }

  /** Neither accepted nor withdrawn, newest first; of one, or of all. */
  open(reader: Reader, id: InvitationId | null = null): Promise<readonly InvitationRow[]> {
    return reader.rows<InvitationRow & Record<string, unknown>>({
      text: `SELECT i.id, i.email, i.role, p.display_name AS invited_by, i.invited_at, i.expires_at
             FROM invitation i LEFT JOIN person p ON p.id = i.invited_by
             WHERE i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND ($1::uuid IS NULL OR i.id = $1)
             ORDER BY i.invited_at DESC, i.id DESC`,
      values: [id],
    });
  }

  /** What a link offers now. @throws `link-used`, `link-expired` (also when it was withdrawn, renewed, or never was) */
  async look(reader: Reader, token: string): Promise<Offer> {
    return this.standing(
      await reader.one<OfferRow & Record<string, unknown>>({ text: OFFER, values: [hashOf(token)] }),
    );
  }

  /** Uses a link up. Of two who do so at once, one does. @throws as `look` */
  async accept(tx: Tx, token: string): Promise<Offer> {
    const offer = this.standing(
      await tx.one<OfferRow & Record<string, unknown>>({
        text: `${OFFER} FOR UPDATE`,
        values: [hashOf(token)],
      }),
    );
    await tx.rows({
      text: 'UPDATE invitation SET accepted_at = $2 WHERE id = $1',
      values: [offer.id, this.clock.now()],
    });
    return offer;
  }

  /** Answers whether there was one to withdraw. */
  async withdraw(tx: Tx, id: InvitationId): Promise<boolean> {
    const withdrawn = await tx.one({
      text: `UPDATE invitation SET withdrawn_at = $2
             WHERE id = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL RETURNING id`,
      values: [id, this.clock.now()],
    });
    return withdrawn !== null;
  }

  /** Withdraws what somebody has sent and nobody has accepted. */
  async withdrawAllBy(tx: Tx, personId: PersonId): Promise<readonly InvitationId[]> {
    const withdrawn = await tx.rows<{ id: InvitationId }>({
      text: `UPDATE invitation SET withdrawn_at = $2
             WHERE invited_by = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL RETURNING id`,
      values: [personId, this.clock.now()],
    });
    return withdrawn.map(({ id }) => id);
  }

  /** Forgets whose address this was, unless the invitation has been renewed since. */
  async forget(tx: Tx, id: InvitationId): Promise<void> {
    await tx.rows({
      text: 'DELETE FROM invitation WHERE id = $1 AND expires_at <= $2',
      values: [id, new Date(this.clock.now().getTime() - FORGET_AFTER)],
    });
  }

  private standing(row: OfferRow | null): Offer {
    if (row?.accepted_at) throw problem('link-used');
    if (!row || row.withdrawn_at || row.expires_at <= this.clock.now()) throw problem('link-expired');
    return { id: row.id, email: row.email, role: row.role };
  }
}
