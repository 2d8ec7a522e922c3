import { Injectable } from '@nestjs/common';
import type { Words } from '@blether/contracts/brand';
import type { RiskPolicy } from '@blether/contracts/policy';
import type { Reader, Tx } from '../../platform/database/tx.js';

export interface StoredPolicy {
  readonly version: number;
  /** As it is stored, which may be anything. */
  readonly policy: unknown;
  readonly publishedAt: Date;
  readonly publishedBy: Words | null;
}

@Injectable()
export class RiskPolicyRepository {
  newest(reader: Reader): Promise<StoredPolicy | null> {
    return reader.one<StoredPolicy & Record<string, unknown>>({
      text: `SELECT r.version, r.policy, r.published_at AS "publishedAt", p.display_name AS "publishedBy"
             FROM risk_policy r LEFT JOIN person p ON p.id = r.published_by ORDER BY r.version DESC LIMIT 1`,
    });
  }

  /** Only while the row of `copy_head` is locked: versions have no gap, and nobody takes one twice. */
  async insert(tx: Tx, policy: RiskPolicy, now: Date): Promise<number> {
    const row = await tx.one<{ version: number }>({
      text: `INSERT INTO risk_policy (version, policy, published_at, published_by)
             SELECT coalesce(max(version), 0) + 1, $1, $2, $3 FROM risk_policy RETURNING version`,
      values: [JSON.stringify(policy), now, tx.actor.kind === 'person' ? tx.actor.personId : null],
    });
    if (!row) throw new Error('The policy was not stored.');
    return row.version;
  }

  /** True for whoever says it first. */
  async noteTold(tx: Tx, version: number, now: Date): Promise<boolean> {
    const row = await tx.one({
      text: `UPDATE risk_policy SET told_at = $2 WHERE version = $1 AND told_at IS NULL RETURNING version`,
      values: [version, now],
    });
    return row !== null;
  }
}
