import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import type { PushDevice, PushId } from '@blether/contracts/rota';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { instant } from '../../platform/instant.js';
import type { BrowserKeys } from './push-message.js';

export interface Subscription extends BrowserKeys {
  readonly id: PushId;
  readonly endpoint: string;
}

/** Browsers that show our pages. */
@Injectable()
export class PushRepository {
  async of(reader: Reader, personId: PersonId): Promise<readonly Subscription[]> {
    return reader.rows<Subscription & Record<string, unknown>>({
      text: 'SELECT id, endpoint, p256dh, auth FROM push_subscription WHERE person_id = $1 ORDER BY id',
      values: [personId],
    });
  }

  async devices(reader: Reader, personId: PersonId): Promise<readonly PushDevice[]> {
    const rows = await reader.rows<{ id: PushId; device: string; added_at: Date; last_sent_at: Date | null }>(
      {
        text: 'SELECT id, device, added_at, last_sent_at FROM push_subscription WHERE person_id = $1 ORDER BY id',
        values: [personId],
      },
    );
    return rows.map((row) => ({
      id: row.id,
      device: row.device,
      addedAt: instant(row.added_at),
      lastSentAt: row.last_sent_at && instant(row.last_sent_at),
    }));
  }

  /** A browser that somebody else had used before is now this person's. */
  async add(
    tx: Tx,
    personId: PersonId,
    { endpoint, p256dh, auth }: Omit<Subscription, 'id'>,
    device: string,
    now: Date,
  ): Promise<PushId> {
    const row = await tx.one<{ id: PushId }>({
      text: `INSERT INTO push_subscription (person_id, endpoint, p256dh, auth, device, added_at) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (endpoint) DO UPDATE SET person_id = excluded.person_id, p256dh = excluded.p256dh,
               auth = excluded.auth, device = excluded.device RETURNING id`,
      values: [personId, endpoint, p256dh, auth, device, now],
    });
    if (!row) throw new Error('The subscription was not stored.');
    return row.id;
  }

  async count(reader: Reader, personId: PersonId): Promise<number> {
    const row = await reader.one<{ n: number }>({
      text: 'SELECT count(*)::int AS n FROM push_subscription WHERE person_id = $1',
      values: [personId],
    });
    return row?.n ?? 0;
  }

  async remove(tx: Tx, personId: PersonId, id: PushId): Promise<boolean> {
    const row = await tx.one({
      text: 'DELETE FROM push_subscription WHERE id = $1 AND person_id = $2 RETURNING id',
      values: [id, personId],
    });
    return row !== null;
  }

  async removeAll(tx: Tx, personId: PersonId | null): Promise<void> {
    await tx.rows({
      text: 'DELETE FROM push_subscription WHERE $1::uuid IS NULL OR person_id = $1',
      values: [personId],
    });
  }

  async sent(tx: Tx, ids: readonly PushId[], now: Date): Promise<void> {
    await tx.rows({
      text: 'UPDATE push_subscription SET last_sent_at = $2 WHERE id = ANY($1)',
      values: [ids, now],
    });
  }

  async key(reader: Reader, lock = false): Promise<{ publicKey: string; sealedPrivate: Buffer } | null> {
    return reader.one({
      text: `SELECT public_key AS "publicKey", sealed_private AS "sealedPrivate" FROM push_key ${lock ? 'FOR UPDATE' : ''}`,
    });
  }

  /** @param anew in the place of one that cannot be opened; otherwise whoever is second changes nothing */
  async setKey(tx: Tx, publicKey: string, sealedPrivate: Buffer, anew: boolean): Promise<void> {
    await tx.rows({
      text: `INSERT INTO push_key (public_key, sealed_private) VALUES ($1, $2) ON CONFLICT (singleton) DO ${
        anew
          ? 'UPDATE SET public_key = excluded.public_key, sealed_private = excluded.sealed_private'
          : 'NOTHING'
      }`,
      values: [publicKey, sealedPrivate],
    });
  }
}
