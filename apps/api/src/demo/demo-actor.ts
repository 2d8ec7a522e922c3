import { randomUUID } from 'node:crypto';
import type { PersonId, SessionId, Words } from '@blether/contracts/brand';
import type { Role } from '@blether/contracts/roles';
import { GOOD_STANDING } from '../platform/actor.js';
import type { PersonActor } from '../platform/actor.js';

/** Somebody who acts without a session, as only the demo's own people can. */
export const actorFor = (
  personId: PersonId,
  { name, roles }: { readonly name: string; readonly roles: readonly Role[] },
): PersonActor => ({
  kind: 'person',
  personId,
  sessionId: randomUUID() as SessionId,
  name: name as Words,
  roles,
  standing: GOOD_STANDING,
});
