import type { PersonId } from '@blether/contracts/brand';
import type { ContactField } from '@blether/contracts/members';

/** What somebody has typed into the vault's boxes and not saved. An empty box takes away what was there. */
export type ContactEdits = Readonly<Partial<Record<ContactField, string>>>;

/**
 * In memory only, never in the browser's storage: a real name has no business on a device that others use. So it lasts
 * through failures, other pages and a session that ends, and not through a reload.
 */
const kept = new Map<PersonId, ContactEdits>();

export const readEdits = (person: PersonId): ContactEdits => kept.get(person) ?? {};

export function keepEdits(person: PersonId, edits: ContactEdits): void {
  kept.set(person, edits);
}

export function dropContactEditsExceptOf(person: PersonId | null): void {
  for (const someone of kept.keys()) if (someone !== person) kept.delete(someone);
}
