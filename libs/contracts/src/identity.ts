import type { Instant, PersonId, Words } from './brand.ts';
import type { PublicRole, Role } from './roles.ts';

/** A person as others meet them. */
export interface PersonCard {
  readonly id: PersonId;
  readonly name: Words;
  readonly role: PublicRole | null;
}

/** The person who is signed in, to themselves. */
export interface Me {
  readonly id: PersonId;
  readonly name: Words;
  readonly roles: readonly Role[];
}

export interface SignIn {
  readonly email: string;
  readonly password: string;
}

/** Somebody of the demo community whom a visitor may sign in as. Served in demo mode only. */
export interface DemoPerson {
  readonly id: PersonId;
  readonly name: Words;
  readonly roles: readonly Role[];
  /** A sentence about who this is, written for the demo. */
  readonly about: string;
}

export interface IdentityRoutes {
  'POST /session': { body: SignIn; reply: { me: Me } };
  /** `endsAt`: when this session ends unless somebody stays; null when nobody is signed in. */
  'GET /session': { reply: { me: Me | null; demo: boolean; endsAt: Instant | null } };
  /** Stays signed in: the session begins anew from now. */
  'POST /session/stay': { reply: { endsAt: Instant } };
  'DELETE /session': { reply: Record<string, never> };
}

export interface DemoRoutes {
  'GET /demo/people': { reply: { people: readonly DemoPerson[] } };
  'POST /demo/session': { body: { personId: PersonId }; reply: { me: Me } };
}
