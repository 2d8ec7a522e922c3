import type { PersonId, Words } from '@blether/contracts/brand';
import type { PersonCard } from '@blether/contracts/identity';
import type { PublicRole } from '@blether/contracts/roles';
import type { Reader } from '../platform/database/tx.js';

/** A person as rows of this room name them: `${prefix}_name`, `${prefix}_role`. */
export const cardColumns = (person: string, prefix: string): string => `
  ${person}.display_name AS ${prefix}_name,
  (SELECT g.role FROM role_grant g
   WHERE g.person_id = ${person}.id AND g.role IN ('moderator', 'facilitator', 'welcomer')
   ORDER BY array_position(ARRAY['moderator', 'facilitator', 'welcomer'], g.role) LIMIT 1) AS ${prefix}_role`;

export const card = (id: PersonId, name: Words, role: PublicRole | null): PersonCard => ({ id, name, role });

/** The cards of these people, for who is named on a page of staff. */
export async function namesOf(
  reader: Reader,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, PersonCard>> {
  const rows = await reader.rows<{ id: PersonId; p_name: Words; p_role: PublicRole | null }>({
    text: `SELECT p.id, ${cardColumns('p', 'p')} FROM person p WHERE p.id = ANY($1)`,
    values: [ids],
  });
  return new Map(rows.map(({ id, p_name, p_role }) => [id, card(id, p_name, p_role)]));
}
