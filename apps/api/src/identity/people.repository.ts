import { Injectable } from '@nestjs/common';
import type { PersonId, SessionId, Words } from '@blether/contracts/brand';
import type { Me } from '@blether/contracts/identity';
import type { Role } from '@blether/contracts/roles';
import type { Reader, Tx } from '../platform/database/tx.js';

/** People with their accounts and sessions. */
@Injectable()
export class PeopleRepository {
  async me(reader: Reader, personId: PersonId): Promise<Me> {
    const row = await reader.one<{ id: PersonId; name: Words; roles: Role[] }>({
      text: `SELECT p.id, p.display_name AS name,
                    ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = p.id ORDER BY g.role) AS roles
             FROM person p WHERE p.id = $1`,
      values: [personId],
    });
    if (!row) throw new Error('An account has no person.');
    return { id: row.id, name: row.name, roles: row.roles };
  }

  byEmail(reader: Reader, email: string): Promise<{ personId: PersonId; confirmed: boolean } | null> {
    return reader.one({
      text: 'SELECT id AS "personId", "emailVerified" AS confirmed FROM auth_user WHERE email = $1',
      values: [email],
    });
  }

  /** As `byEmail`, and while this transaction lasts the address is not confirmed by another. */
  byEmailLocked(tx: Tx, email: string): Promise<{ personId: PersonId; confirmed: boolean } | null> {
    return tx.one({
      text: 'SELECT id AS "personId", "emailVerified" AS confirmed FROM auth_user WHERE email = $1 FOR UPDATE',
      values: [email],
    });
  }

  async emailsOf(reader: Reader, people: readonly PersonId[]): Promise<readonly string[]> {
    const rows = await reader.rows<{ email: string }>({
      text: 'SELECT email FROM auth_user WHERE id = ANY($1) AND "emailVerified"',
      values: [people],
    });
    return rows.map(({ email }) => email);
  }

  async emailsOfRole(reader: Reader, role: Role): Promise<readonly string[]> {
    const rows = await reader.rows<{ email: string }>({
      text: `SELECT u.email FROM auth_user u JOIN role_grant g ON g.person_id = u.id
             WHERE g.role = $1 AND u."emailVerified" ORDER BY u.id`,
      values: [role],
    });
    return rows.map(({ email }) => email);
  }

  /** False when somebody is signed in elsewhere, and nowhere on this kind of device. */
  async knowsDevice(reader: Reader, personId: PersonId, device: string): Promise<boolean> {
    const row = await reader.one<{ known: boolean }>({
      text: `SELECT coalesce(bool_or(device = $2), true) AS known FROM auth_session WHERE "userId" = $1`,
      values: [personId, device],
    });
    return row?.known ?? true;
  }

  /** Somebody new, who has no name yet. */
  async insert(tx: Tx, personId: PersonId, joinedAt: Date): Promise<void> {
    await tx.rows({
      text: `INSERT INTO person (id, display_name, joined_at) VALUES ($1, '', $2)`,
      values: [personId, joinedAt],
    });
  }

  /** Remembers the browser in which an account was asked for. */
  async setJoinedIn(tx: Tx, personId: PersonId, browser: Buffer): Promise<void> {
    await tx.rows({ text: 'UPDATE person SET join_hash = $2 WHERE id = $1', values: [personId, browser] });
  }

  /** Whether this is that browser, and forgets it. */
  async joinedIn(tx: Tx, personId: PersonId, browser: Buffer | null): Promise<boolean> {
    const row = await tx.one<{ same: boolean }>({
      text: `UPDATE person SET join_hash = NULL FROM (SELECT join_hash FROM person WHERE id = $1 FOR UPDATE) before
             WHERE id = $1 RETURNING coalesce(before.join_hash = $2, false) AS same`,
      values: [personId, browser],
    });
    return row?.same ?? false;
  }

  async setName(
    tx: Tx,
    personId: PersonId,
    { shown, held, key }: { shown: Words; held: Words | null; key: string | null },
  ): Promise<void> {
    await tx.rows({
      text: 'UPDATE person SET display_name = $2, held_name = $3, name_key = $4 WHERE id = $1',
      values: [personId, shown, held, key],
    });
  }

  async nameOf(reader: Reader, personId: PersonId): Promise<{ shown: Words; held: Words | null }> {
    const row = await reader.one<{ shown: Words; held: Words | null }>({
      text: 'SELECT display_name AS shown, held_name AS held FROM person WHERE id = $1',
      values: [personId],
    });
    if (!row) throw new Error('An account has no person.');
    return row;
  }

  /** Whether a moderator has closed the account. */
  async isRemoved(reader: Reader, personId: PersonId): Promise<boolean> {
    const row = await reader.one({
      text: 'SELECT 1 FROM person_standing WHERE person_id = $1 AND removed_at IS NOT NULL',
      values: [personId],
    });
    return row !== null;
  }

  /** Whether somebody else has a name that reads like this. */
  async isNameTaken(reader: Reader, key: string, personId: PersonId): Promise<boolean> {
    const other = await reader.one({
      text: 'SELECT 1 FROM person WHERE name_key = $1 AND id <> $2',
      values: [key, personId],
    });
    return other !== null;
  }

  /** Ends one session and its sockets on every process. Answers whether there was one. */
  async endSession(tx: Tx, personId: PersonId, sessionId: SessionId): Promise<boolean> {
    const ended = await tx.one({
      text: 'DELETE FROM auth_session WHERE id = $1 AND "userId" = $2 RETURNING id',
      values: [sessionId, personId],
    });
    if (!ended) return false;
    tx.record('session.ended', { sessionId, personId });
    tx.endSockets({ sessionId }, 'signed-out');
    await this.countRevocation(tx);
    return true;
  }

  /** Ends every session of somebody, but the one that is named. */
  async endAllSessions(tx: Tx, personId: PersonId, except: SessionId | null = null): Promise<void> {
    const ended = await tx.rows<{ id: SessionId }>({
      text: 'DELETE FROM auth_session WHERE "userId" = $1 AND id IS DISTINCT FROM $2 RETURNING id',
      values: [personId, except],
    });
    for (const { id: sessionId } of ended) {
      tx.record('session.ended', { sessionId, personId });
      tx.endSockets({ sessionId }, 'signed-out');
    }
    if (ended.length > 0) await this.countRevocation(tx);
  }

  /** Every process compares this count, so a revocation whose message was lost is found all the same. */
  async countRevocation(tx: Tx): Promise<void> {
    await tx.rows({ text: 'UPDATE revocation SET head = head + 1' });
  }
}
