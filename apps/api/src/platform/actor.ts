import type { PersonId, SessionId } from '@blether/contracts/brand';
import type { Role } from '@blether/contracts/roles';
import type { Words } from '@blether/contracts/brand';

/** Somebody who is signed in, as read with their session: roles are never older than the request. */
export interface PersonActor {
  readonly kind: 'person';
  readonly personId: PersonId;
  readonly sessionId: SessionId;
  readonly name: Words;
  readonly roles: readonly Role[];
  readonly standing: Standing;
}

/** What moderators have asked of somebody, each until a moment that may have passed; null: nothing. */
export interface Standing {
  readonly slowedUntil: Date | null;
  readonly pausedUntil: Date | null;
  readonly restrictedUntil: Date | null;
}

export const GOOD_STANDING: Standing = { slowedUntil: null, pausedUntil: null, restrictedUntil: null };

/** The service itself, under the name of the part that acts. */
export interface SystemActor {
  readonly kind: 'system';
  readonly name:
    | 'timers'
    | 'jobs'
    | 'replies'
    | 'sign-in'
    | 'vault'
    | 'setup'
    | 'demo'
    | 'audit'
    | 'realtime'
    | 'mail'
    | 'policy';
}

/** Who does or reads something. Every change has one. */
export type Actor = PersonActor | SystemActor;

export const system = (name: SystemActor['name']): SystemActor => ({ kind: 'system', name });
