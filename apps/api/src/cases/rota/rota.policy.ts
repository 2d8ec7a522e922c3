import type { Ability } from '@blether/contracts/forum';
import type { RotaKind } from '@blether/contracts/rota';
import type { Role } from '@blether/contracts/roles';
import type { PersonActor } from '../../platform/actor.js';

const isOneOf =
  (...roles: readonly Role[]) =>
  (actor: PersonActor): boolean =>
    roles.some((role) => actor.roles.includes(role));

/** The rota is for those who work by it. */
export const mayReadRota = isOneOf('moderator', 'lead', 'coordinator', 'service-manager');
export const mayEditRota = isOneOf('lead', 'coordinator');
/** Who can be on duty, and so make the desk staffed. */
export const maySitAtDesk = isOneOf('moderator', 'lead');
/** Who is ever paged. */
export const mayBePaged = isOneOf('moderator', 'lead', 'service-manager');
export const mayReadOnCall = isOneOf('moderator', 'lead', 'coordinator', 'service-manager', 'administrator');
export const maySetWebhook = isOneOf('lead', 'administrator');

/** What it takes to be on which rota. */
export const ROLES_OF: Readonly<Record<RotaKind, readonly Role[]>> = {
  moderator: ['moderator', 'lead'],
  'duty-lead': ['lead'],
};

export const ability = (may: boolean): Ability => (may ? { may: true } : { may: false, why: 'forbidden' });
