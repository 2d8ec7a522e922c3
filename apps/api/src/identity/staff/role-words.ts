import type { Role } from '@blether/contracts/roles';

/** What each role is called inside a sentence of a letter. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  welcomer: 'welcomer',
  facilitator: 'facilitator',
  moderator: 'moderator',
  lead: 'lead moderator',
  coordinator: 'coordinator',
  'privacy-lead': 'privacy lead',
  'service-manager': 'service manager',
  administrator: 'administrator',
};
