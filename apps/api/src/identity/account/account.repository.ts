import { Injectable } from '@nestjs/common';
import type { PersonId, SessionId, Words } from '@blether/contracts/brand';
import type { AgreedView } from '@blether/contracts/identity';
import type { PersonActor } from '../../platform/actor.js';
import type { Reader, Tx } from '../../platform/database/tx.js';
import { problem } from '../../platform/http/problem.js';

export interface AccountRow {
  readonly name: Words;
  readonly name_waits: boolean;
  readonly email: string;
  readonly has_password: boolean;
  readonly session_started_at: Date;
}

export interface SessionRow {
  readonly id: SessionId;
  readonly device: string;
  readonly started_at: Date;
  readonly ends_at: Date;
}

export interface AgreedRow {
  readonly document: AgreedView['document'];
  readonly version: number;
  readonly at: Date;
}

@Injectable()
export class AccountRepository {
  /** One's own account, by one's own session. @throws `not-signed-in` when it has ended in the meantime */
  async of(reader: Reader, actor: PersonActor): Promise<AccountRow> {
    const row = await reader.one<AccountRow>({
      text: `SELECT coalesce(p.held_name, p.display_name) AS name, p.held_name IS NOT NULL AS name_waits, u.email, s."createdAt" AS session_started_at,
                    EXISTS (SELECT 1 FROM auth_account a WHERE a."userId" = u.id AND a."providerId" = 'credential') AS has_password
             FROM auth_session s JOIN auth_user u ON u.id = s."userId" JOIN person p ON p.id = u.id
             WHERE s.id = $1 AND u.id = $2`,
      values: [actor.sessionId, actor.personId],
    });
    if (!row) throw problem('not-signed-in');
    return row;
  }

  async sessions(reader: Reader, personId: PersonId, now: Date): Promise<readonly SessionRow[]> {
    return reader.rows<SessionRow>({
      text: `SELECT id, device, "createdAt" AS started_at, "expiresAt" AS ends_at FROM auth_session
             WHERE "userId" = $1 AND "expiresAt" > $2 ORDER BY "createdAt" DESC, id DESC`,
      values: [personId, now],
    });
  }

  /** The newest version of each document that the person said yes to. */
  async agreed(reader: Reader, personId: PersonId): Promise<readonly AgreedRow[]> {
    return reader.rows<AgreedRow>({
      text: `SELECT DISTINCT ON (document) document, version, at FROM consent
             WHERE person_id = $1 ORDER BY document, version DESC`,
      values: [personId],
    });
  }

  /** A second factor stands behind this session from now on. */
  async strengthen(tx: Tx, sessionId: SessionId): Promise<void> {
    await tx.rows({
      text: 'UPDATE auth_session SET "secondFactor" = true WHERE id = $1',
      values: [sessionId],
    });
  }
}
