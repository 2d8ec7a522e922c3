import { Injectable } from '@nestjs/common';
import type { Words } from '@blether/contracts/brand';
import type { Day, EditHelpline, ListedHelpline } from '@blether/contracts/safety';
import type { Reader, Tx } from '../../platform/database/tx.js';

export interface StoredHelpline extends ListedHelpline {
  readonly revision: number;
  readonly position: number;
  readonly confirmedAt: Date | null;
  readonly confirmedBy: Words | null;
  readonly reviewBy: Day | null;
  readonly retired: boolean;
}

const SELECT = `SELECT h.id, h.name, h.phone, h.text, h.web, h.hours, h.needs, h.places, h.position, h.revision,
                       h.confirmed_at AS "confirmedAt", p.display_name AS "confirmedBy",
                       to_char(h.review_by, 'YYYY-MM-DD') AS "reviewBy", h.retired
                FROM helpline h LEFT JOIN person p ON p.id = h.confirmed_by`;
const LOCK = 7_203_553;

const valuesOf = (line: EditHelpline): unknown[] => [
  line.name,
  line.phone,
  line.text,
  line.web,
  line.hours,
  line.needs,
  line.places,
  line.position,
];

@Injectable()
export class HelplinesRepository {
  /** Retired ones too, in the order of the list. */
  all(reader: Reader): Promise<StoredHelpline[]> {
    return reader.rows<StoredHelpline>({ text: `${SELECT} ORDER BY h.position, h.id` });
  }

  one(reader: Reader, id: string): Promise<StoredHelpline | null> {
    return reader.one<StoredHelpline>({ text: `${SELECT} WHERE h.id = $1`, values: [id] });
  }

  lock(tx: Tx, id: string): Promise<StoredHelpline | null> {
    return tx.one<StoredHelpline>({ text: `${SELECT} WHERE h.id = $1 FOR UPDATE OF h`, values: [id] });
  }

  /** Whether there has never been one: two processes that ask do so one after the other. */
  async isEmpty(tx: Tx): Promise<boolean> {
    await tx.rows({ text: 'SELECT pg_advisory_xact_lock($1)', values: [LOCK] });
    return (await tx.one({ text: 'SELECT 1 FROM helpline LIMIT 1' })) === null;
  }

  async insert(tx: Tx, line: EditHelpline): Promise<string> {
    const row = await tx.one<{ id: string }>({
      text: `INSERT INTO helpline (name, phone, text, web, hours, needs, places, position)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      values: valuesOf(line),
    });
    if (!row) throw new Error('The helpline was not stored.');
    return row.id;
  }

  /** `unconfirm`: what was confirmed is not what it says any more. */
  async update(tx: Tx, id: string, line: EditHelpline, unconfirm: boolean): Promise<void> {
    await tx.rows({
      text: `UPDATE helpline SET name = $1, phone = $2, text = $3, web = $4, hours = $5, needs = $6, places = $7,
               position = $8, revision = revision + 1
               ${unconfirm ? ', confirmed_at = NULL, confirmed_by = NULL, review_by = NULL' : ''}
             WHERE id = $9`,
      values: [...valuesOf(line), id],
    });
  }

  async confirm(tx: Tx, id: string, reviewBy: Day, now: Date): Promise<void> {
    await tx.rows({
      text: `UPDATE helpline SET confirmed_at = $2, confirmed_by = $3, review_by = $4, revision = revision + 1
             WHERE id = $1`,
      values: [id, now, tx.actor.kind === 'person' ? tx.actor.personId : null, reviewBy],
    });
  }

  async setRetired(tx: Tx, id: string, retired: boolean): Promise<void> {
    await tx.rows({
      text: 'UPDATE helpline SET retired = $2, revision = revision + 1 WHERE id = $1',
      values: [id, retired],
    });
  }
}
