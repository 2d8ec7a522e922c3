import type { Actor } from '../actor.js';

/** The service is set up by administrators, and by itself at its first start. */
export const mayAdminister = (actor: Actor): boolean =>
  actor.kind === 'system' ? ['setup', 'demo'].includes(actor.name) : actor.roles.includes('administrator');
