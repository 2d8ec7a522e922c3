import { Injectable } from '@nestjs/common';
import type { PersonId, SessionId, Words } from '@blether/contracts/brand';
import type { Needed } from '@blether/contracts/identity';
import type { Role } from '@blether/contracts/roles';
import { system } from '../platform/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { ProcessSettings } from '../platform/config/process-settings.js';
import { Secrets } from '../platform/config/secrets.js';
import { Database } from '../platform/database/database.js';
import { Sessions } from '../platform/ports/sessions.js';
import type { SignedIn } from '../platform/ports/sessions.js';
import { AuthService } from './auth.service.js';
import { DocumentsService } from './documents/documents.service.js';
import { tokenOf } from './session-cookie.js';

interface Row {
  session_id: SessionId;
  expires_at: Date;
  person_id: PersonId;
  name: Words;
  roles: Role[];
  second_factor: boolean;
  house_rules: number;
  privacy: number;
  slowed_until: Date | null;
  paused_until: Date | null;
  restricted_until: Date | null;
}

/** One statement a request: the session, the person and their roles as they are at this moment. */
@Injectable()
export class SessionsService extends Sessions {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthService,
    private readonly secrets: Secrets,
    private readonly documents: DocumentsService,
    private readonly settings: ProcessSettings,
    private readonly clock: Clock,
  ) {
    super();
  }

  async signedIn(cookieHeader: string | undefined): Promise<SignedIn | null> {
    const token = tokenOf(cookieHeader, this.auth.cookieName, this.secrets.sessionSecret);
    if (token === null) return null;
    const row = await this.db.read(system('sign-in')).one<Row>({
      name: 'signed-in',
      text: `SELECT s.id AS session_id, s."expiresAt" AS expires_at, s."secondFactor" AS second_factor,
                    p.id AS person_id, p.display_name AS name, p.agreed_house_rules AS house_rules, p.agreed_privacy AS privacy,
                    ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = p.id ORDER BY g.role) AS roles,
                    st.slowed_until, st.paused_until, st.restricted_until
             FROM auth_session s JOIN person p ON p.id = s."userId" LEFT JOIN person_standing st ON st.person_id = p.id
             WHERE s.token = $1 AND s."expiresAt" > $2 AND st.removed_at IS NULL`,
      values: [token, this.clock.now()],
    });
    if (!row) return null;
    return {
      actor: {
        kind: 'person',
        personId: row.person_id,
        sessionId: row.session_id,
        name: row.name,
        roles: row.roles,
        standing: {
          slowedUntil: row.slowed_until,
          pausedUntil: row.paused_until,
          restrictedUntil: row.restricted_until,
        },
      },
      expiresAt: row.expires_at,
      needs: this.needsOf(row),
    };
  }

  /** Nothing in the demo, where everybody is invented. */
  private needsOf(row: Row): readonly Needed[] {
    if (this.settings.config.demo) return [];
    const current = this.documents.current();
    return [
      ...(row.roles.length > 0 && !row.second_factor ? (['second-factor'] as const) : []),
      ...(row.house_rules < current.houseRules || row.privacy < current.privacy
        ? (['consent'] as const)
        : []),
    ];
  }

  async standing(
    sessions: readonly { readonly id: SessionId; readonly roles: readonly string[] }[],
  ): Promise<ReadonlyMap<SessionId, 'unchanged' | 'roles-changed'>> {
    if (sessions.length === 0) return new Map();
    const rows = await this.db.read(system('sign-in')).rows<{ id: SessionId; roles: Role[] }>({
      name: 'sessions-standing',
      text: `SELECT s.id, ARRAY(SELECT g.role FROM role_grant g WHERE g.person_id = s."userId" ORDER BY g.role) AS roles
             FROM auth_session s WHERE s.id = ANY($1) AND s."expiresAt" > $2`,
      values: [sessions.map(({ id }) => id), this.clock.now()],
    });
    const before = new Map(sessions.map(({ id, roles }) => [id, roles.join()]));
    return new Map(
      rows.map(({ id, roles }) => [id, before.get(id) === roles.join() ? 'unchanged' : 'roles-changed']),
    );
  }
}
