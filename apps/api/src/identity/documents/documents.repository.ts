import { Injectable } from '@nestjs/common';
import type { Words } from '@blether/contracts/brand';
import type { DocumentKind } from '@blether/contracts/documents';
import type { Reader, Tx } from '../../platform/database/tx.js';
import type { StoredVersion } from './in-force.js';

export interface PublishedVersion extends StoredVersion {
  readonly publishedAt: Date;
  readonly publishedBy: Words | null;
}

const COLUMNS = `d.kind, d.version, d.text, d.applies_from AS "appliesFrom", d.published_at AS "publishedAt",
                 p.display_name AS "publishedBy"`;

@Injectable()
export class DocumentsRepository {
  /** Every version of every document, newest first. */
  all(reader: Reader): Promise<PublishedVersion[]> {
    return reader.rows<PublishedVersion>({
      text: `SELECT ${COLUMNS} FROM document d LEFT JOIN person p ON p.id = d.published_by ORDER BY d.version DESC`,
    });
  }

  /** Answers whether this version was stored: not when there is one of this number already. */
  async insert(tx: Tx, { kind, version, text, appliesFrom }: StoredVersion, now: Date): Promise<boolean> {
    const stored = await tx.rows({
      text: `INSERT INTO document (kind, version, text, applies_from, published_at, published_by)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING version`,
      values: [kind, version, text, appliesFrom, now, tx.actor.kind === 'person' ? tx.actor.personId : null],
    });
    return stored.length > 0;
  }

  async newest(reader: Reader, kind: DocumentKind): Promise<number> {
    const row = await reader.one<{ newest: number }>({
      text: 'SELECT coalesce(max(version), 0)::int AS newest FROM document WHERE kind = $1',
      values: [kind],
    });
    return row?.newest ?? 0;
  }
}
