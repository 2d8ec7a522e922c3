import type { Needed } from '@blether/contracts/identity';
import type { SessionId } from '@blether/contracts/brand';
import type { PersonActor } from '../actor.js';

export interface SignedIn {
  readonly actor: PersonActor;
  readonly expiresAt: Date;
  /** What has to be done before anything else is open. Empty for nearly everybody, nearly always. */
  readonly needs: readonly Needed[];
}

/** Who is behind a request or a socket. Provided by `identity`. */
export abstract class Sessions {
  /** The person whose session this cookie header carries, with their roles as they are now; null for anything else. */
  abstract signedIn(cookieHeader: string | undefined): Promise<SignedIn | null>;

  /** How these sessions stand to what their sockets were opened with. One that has ended or expired is left out. */
  abstract standing(
    sessions: readonly { readonly id: SessionId; readonly roles: readonly string[] }[],
  ): Promise<ReadonlyMap<SessionId, 'unchanged' | 'roles-changed'>>;
}
