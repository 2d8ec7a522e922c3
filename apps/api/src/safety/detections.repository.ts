import { Injectable } from '@nestjs/common';
import type { CardCategory } from '@blether/contracts/safety';
import type { Tier } from '@blether/risk/ids';
import type { Reader } from '../platform/database/tx.js';
import type { SubjectKind } from '../platform/ports/words.js';
import type { StoredHit } from './detection.entity.js';

/** What is known of words that somebody wrote, as far as a card tells it. */
export interface FoundWords {
  readonly subjectId: string;
  readonly at: Date;
  /** No scanner has read them yet; then nothing of the rest says anything. */
  readonly unscanned: boolean;
  readonly tier: Tier;
  readonly about: 'self' | 'other' | null;
  readonly categories: CardCategory[];
  readonly complete: boolean;
  readonly hits: readonly StoredHit[];
}

@Injectable()
export class DetectionsRepository {
  /** The newest of these words in which something was heard, or that wait to be heard. */
  newest(reader: Reader, kind: SubjectKind, ids: readonly string[]): Promise<FoundWords | null> {
    return reader.one<FoundWords & Record<string, unknown>>({
      name: 'newest-detection',
      text: `SELECT d.subject_id AS "subjectId", d.detected_at AS at, false AS unscanned, d.tier, d.about, d.categories,
                    d.complete, d.hits
             FROM detection d WHERE d.subject_kind = $1 AND d.subject_id = ANY($2)
             UNION ALL
             SELECT u.subject_id, u.held_at, true, 'none', NULL, '{}', true, '[]'
             FROM unscanned u WHERE u.subject_kind = $1 AND u.subject_id = ANY($2)
             ORDER BY at DESC, "subjectId" DESC LIMIT 1`,
      values: [kind, ids],
    });
  }
}
