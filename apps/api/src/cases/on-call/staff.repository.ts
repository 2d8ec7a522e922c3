import { Injectable } from '@nestjs/common';
import type { CaseId, PersonId } from '@blether/contracts/brand';
import type { CaseSeverity } from '@blether/contracts/cases';
import { STAFF_ROLES } from '@blether/contracts/roles';
import { ProcessSettings } from '../../platform/config/process-settings.js';
import type { Reader } from '../../platform/database/tx.js';
import type { About, Callable } from './whom.js';

interface Row {
  id: PersonId;
  is_moderator: boolean;
  is_lead: boolean;
  is_manager: boolean;
  on_duty: boolean;
  in_hand: { severity: CaseSeverity; acted: boolean }[];
  email: boolean;
  push: boolean;
  hours_from: number | null;
  hours_to: number | null;
}

/** Who can be called, and by what. */
@Injectable()
export class StaffRepository {
  constructor(private readonly settings: ProcessSettings) {}

  /** Without a mail server an email reaches nobody; the demo shows its mail to whoever looks. */
  get mailReaches(): boolean {
    const { smtpUrl, demo } = this.settings.config;
    return smtpUrl !== null || demo;
  }

  async callable(reader: Reader, now: Date): Promise<readonly Callable[]> {
    const rows = await reader.rows<Row & Record<string, unknown>>({
      name: 'callable-staff',
      text: `SELECT p.id, bool_or(g.role = 'moderator') AS is_moderator, bool_or(g.role = 'lead') AS is_lead,
                    bool_or(g.role = 'service-manager') AS is_manager,
                    EXISTS (SELECT 1 FROM duty d WHERE d.person_id = p.id AND d.ended_at IS NULL AND d.known_until > $1)
                      AS on_duty,
                    coalesce((SELECT jsonb_agg(jsonb_build_object('severity', c.severity, 'acted', c.acted_at IS NOT NULL))
                              FROM case_file c WHERE c.state = 'claimed' AND c.worker_id = p.id), '[]') AS in_hand,
                    coalesce(s.email, true) AS email, s.hours_from, s.hours_to,
                    coalesce(s.push, true) AND EXISTS (SELECT 1 FROM push_subscription u WHERE u.person_id = p.id) AS push
             FROM person p JOIN role_grant g ON g.person_id = p.id AND g.role IN ('moderator', 'lead', 'service-manager')
             LEFT JOIN on_call_setting s ON s.person_id = p.id
             WHERE p.left_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM person_standing st WHERE st.person_id = p.id AND st.removed_at IS NOT NULL)
             GROUP BY p.id, s.person_id ORDER BY p.id`,
      values: [now],
    });
    return rows.map((row) => ({
      id: row.id,
      isModerator: row.is_moderator,
      isLead: row.is_lead,
      isManager: row.is_manager,
      onDuty: row.on_duty,
      inHand: row.in_hand,
      email: row.email && this.mailReaches,
      push: row.push,
      hours:
        row.hours_from === null || row.hours_to === null ? null : { from: row.hours_from, to: row.hours_to },
    }));
  }

  async about(reader: Reader, caseId: CaseId): Promise<About> {
    const row = await reader.one<{ person_id: PersonId | null; is_staff: boolean }>({
      name: 'case-is-about',
      text: `SELECT c.person_id, EXISTS (SELECT 1 FROM role_grant g
                                         WHERE g.person_id = c.person_id AND g.role = ANY($2)) AS is_staff
             FROM case_file c WHERE c.id = $1`,
      values: [caseId, STAFF_ROLES],
    });
    return { personId: row?.person_id ?? null, isStaff: row?.is_staff ?? false };
  }
}
