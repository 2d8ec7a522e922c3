import { Injectable } from '@nestjs/common';
import type { PersonId } from '@blether/contracts/brand';
import type { Reader, Tx } from '../platform/database/tx.js';
import type { Sealed, VaultField } from './vault-key.js';

export interface EntryRow extends Sealed {
  readonly person_id: PersonId;
  readonly field: VaultField;
  readonly key_id: string;
  readonly changed_at: Date;
}

export interface KeyRow {
  readonly id: string;
  readonly nonce: Buffer;
  readonly proof: Buffer;
  readonly retired: boolean;
  /** Whether anything is sealed with it. */
  readonly used: boolean;
}

/** Something sealed, and where it belongs. */
export interface SealedEntry extends Sealed {
  readonly personId: PersonId;
  readonly field: VaultField;
}

export interface PlaceInVault {
  readonly personId: PersonId;
  readonly field: VaultField;
}

const ENTRY = 'person_id, field, key_id, nonce, sealed, changed_at';
const LOCK = 7_203_553;

/** The vault as it is stored. Whatever passes through here is sealed. */
@Injectable()
export class VaultRepository {
  /** What is kept about whoever reads. */
  own(reader: Reader, personId: PersonId): Promise<EntryRow[]> {
    return reader.rows<EntryRow>({
      name: 'vault-own',
      text: `SELECT ${ENTRY} FROM vault_entry WHERE person_id = $1`,
      values: [personId],
    });
  }

  /** The same, kept from changing until the transaction ends; always in one order, so that nobody waits in a ring. */
  ownLocked(tx: Tx, personId: PersonId): Promise<EntryRow[]> {
    return tx.rows<EntryRow>({
      text: `SELECT ${ENTRY} FROM vault_entry WHERE person_id = $1 ORDER BY field FOR UPDATE`,
      values: [personId],
    });
  }

  /**
   * Stores entries under a key, over what was there. Answers false, and stores nothing, when that key is retired: from
   * then on nobody writes with it, also not who has begun to before.
   */
  async put(tx: Tx, keyId: string, entries: readonly SealedEntry[], now: Date): Promise<boolean> {
    const stored = await tx.rows({
      text: `WITH usable AS (SELECT id FROM vault_key WHERE id = $1 AND retired_at IS NULL FOR SHARE)
             INSERT INTO vault_entry (${ENTRY})
             SELECT e.person_id, e.field, u.id, e.nonce, e.sealed, $2
             FROM usable u, unnest($3::uuid[], $4::text[], $5::bytea[], $6::bytea[]) AS e(person_id, field, nonce, sealed)
             ORDER BY e.person_id, e.field
             ON CONFLICT (person_id, field) DO UPDATE SET key_id = excluded.key_id, nonce = excluded.nonce,
               sealed = excluded.sealed, changed_at = excluded.changed_at
             RETURNING field`,
      values: [keyId, now, ...columnsOf(entries)],
    });
    return stored.length === entries.length;
  }

  async remove(tx: Tx, personId: PersonId, fields: readonly VaultField[]): Promise<void> {
    await tx.rows({
      text: 'DELETE FROM vault_entry WHERE person_id = $1 AND field = ANY($2)',
      values: [personId, fields],
    });
  }

  /** Every key that the vault has known. Two processes that start together look one after the other. */
  async keys(tx: Tx): Promise<KeyRow[]> {
    await tx.rows({ text: 'SELECT pg_advisory_xact_lock($1)', values: [LOCK] });
    return tx.rows<KeyRow>({
      text: `SELECT id, nonce, proof, retired_at IS NOT NULL AS retired,
                    EXISTS (SELECT FROM vault_entry e WHERE e.key_id = k.id) AS used
             FROM vault_key k ORDER BY known_at`,
    });
  }

  async addKey(tx: Tx, id: string, { nonce, sealed }: Sealed, now: Date): Promise<void> {
    await tx.rows({
      text: 'INSERT INTO vault_key (id, nonce, proof, known_at) VALUES ($1, $2, $3, $4)',
      values: [id, nonce, sealed, now],
    });
  }

  /** Waits for whoever is writing with it just now. Answers whether it was in use until here. */
  async retireKey(tx: Tx, id: string, now: Date): Promise<boolean> {
    const retired = await tx.rows({
      text: 'UPDATE vault_key SET retired_at = $2 WHERE id = $1 AND retired_at IS NULL RETURNING id',
      values: [id, now],
    });
    return retired.length > 0;
  }

  async countSealedWith(reader: Reader, keyId: string): Promise<number> {
    const row = await reader.one<{ count: number }>({
      text: 'SELECT count(*)::int AS count FROM vault_entry WHERE key_id = $1',
      values: [keyId],
    });
    return row?.count ?? 0;
  }

  /** The next entries that are sealed with this key, by person and field. */
  sealedWith(reader: Reader, keyId: string, after: PlaceInVault | null, most: number): Promise<EntryRow[]> {
    return reader.rows<EntryRow>({
      text: `SELECT ${ENTRY} FROM vault_entry WHERE key_id = $1
               ${after ? 'AND (person_id, field) > ($3, $4)' : ''} ORDER BY person_id, field LIMIT $2`,
      values: [keyId, most, ...(after ? [after.personId, after.field] : [])],
    });
  }

  /**
   * Puts the same values under another key. An entry that somebody has changed or taken away since it was read is left
   * as they made it: its nonce is another one. Answers how many were changed.
   */
  async reseal(
    tx: Tx,
    keyId: string,
    entries: readonly (SealedEntry & { readonly before: Buffer })[],
  ): Promise<number> {
    const changed = await tx.rows({
      text: `UPDATE vault_entry v SET key_id = $1, nonce = e.nonce, sealed = e.sealed
             FROM unnest($2::uuid[], $3::text[], $4::bytea[], $5::bytea[], $6::bytea[])
               AS e(person_id, field, nonce, sealed, before)
             WHERE v.person_id = e.person_id AND v.field = e.field AND v.nonce = e.before RETURNING v.field`,
      values: [keyId, ...columnsOf(entries), entries.map(({ before }) => before)],
    });
    return changed.length;
  }
}

const columnsOf = (entries: readonly SealedEntry[]): unknown[] => [
  entries.map(({ personId }) => personId),
  entries.map(({ field }) => field),
  entries.map(({ nonce }) => nonce),
  entries.map(({ sealed }) => sealed),
];
