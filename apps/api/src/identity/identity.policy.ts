import type { Actor } from '../platform/actor.js';

/** Accounts and roles are for administrators, and for the service itself while it is being set up. */
export const mayManageAccounts = (actor: Actor): boolean =>
  actor.kind === 'system' ? ['setup', 'demo'].includes(actor.name) : actor.roles.includes('administrator');
