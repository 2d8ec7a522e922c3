import { Injectable } from '@nestjs/common';
import type { PersonId, Words } from '@blether/contracts/brand';
import type { PublicRole } from '@blether/contracts/roles';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { cardColumns } from '../staff-card.js';

export interface StoredWebhook {
  readonly url: string | null;
  readonly isOn: boolean;
  readonly sealedSecret: Buffer | null;
  readonly revision: number;
  readonly changedAt: Date | null;
  readonly changedBy: PersonId | null;
  readonly p_name: Words | null;
  readonly p_role: PublicRole | null;
}

/** The one address outside that hears of every page. */
@Injectable()
export class WebhookRepository {
  async isOn(reader: Reader): Promise<boolean> {
    const row = await reader.one({
      name: 'webhook-is-on',
      text: 'SELECT 1 FROM on_call_webhook WHERE is_on AND url IS NOT NULL AND sealed_secret IS NOT NULL',
    });
    return row !== null;
  }

  async get(reader: Reader, lock = false): Promise<StoredWebhook> {
    const row = await reader.one<StoredWebhook & Record<string, unknown>>({
      text: `SELECT w.url, w.is_on AS "isOn", w.sealed_secret AS "sealedSecret", w.revision, w.changed_at AS "changedAt",
                    w.changed_by AS "changedBy", ${cardColumns('p', 'p')}
             FROM on_call_webhook w LEFT JOIN person p ON p.id = w.changed_by ${lock ? 'FOR UPDATE OF w' : ''}`,
    });
    if (!row) throw new Error('The row of the webhook is gone.');
    return row;
  }

  async set(
    tx: Tx,
    { url, isOn, sealedSecret }: Pick<StoredWebhook, 'url' | 'isOn' | 'sealedSecret'>,
    by: PersonId,
    now: Date,
  ): Promise<void> {
    await tx.rows({
      text: `UPDATE on_call_webhook SET url = $1, is_on = $2, sealed_secret = $3, revision = revision + 1, changed_at = $4,
                                        changed_by = $5`,
      values: [url, isOn, sealedSecret, now, by],
    });
  }
}
