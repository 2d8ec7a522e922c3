import type { Actor } from '../../platform/actor.js';
import { worksAtDesk } from '../desk-access.service.js';

/** Whoever works by it may read it. */
export const mayReadPolicy = (actor: Actor): boolean => actor.kind === 'system' || worksAtDesk(actor);

/** Leads, and the service itself at its first start. */
export const mayPublishPolicy = (actor: Actor): boolean =>
  actor.kind === 'system' ? actor.name === 'setup' : actor.roles.includes('lead');
