import { STAFF_ROLES } from '@blether/contracts/roles';
import type { PersonActor } from '../platform/actor.js';

/** Who works at the desk. */
export const worksAtDesk = ({ roles }: PersonActor): boolean =>
  roles.some((role) => role === 'moderator' || role === 'lead' || role === 'service-manager');

/** Who sees the whole queue and may take a case over from whoever has it. */
export const leadsDesk = ({ roles }: PersonActor): boolean =>
  roles.some((role) => role === 'lead' || role === 'service-manager');

/**
 * Which cases somebody at the desk may be given, as a condition on `case_file c`: none about themselves, and those about
 * staff only when they lead. `me` and `leads` are the parameters that hold the person's id and `leadsDesk`.
 */
export const mayBeGiven = (me: string, leads: string): string => `
  (c.person_id IS NULL OR (c.person_id <> ${me} AND (${leads}::boolean OR NOT EXISTS (
    SELECT 1 FROM role_grant g WHERE g.person_id = c.person_id AND g.role IN (${STAFF}))))) `;

const STAFF = STAFF_ROLES.map((role) => `'${role}'`).join(', ');
