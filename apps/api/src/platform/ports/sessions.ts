import type { SessionId } from '@blether/contracts/brand';
import type { PersonActor } from '../actor.js';

export interface SignedIn {
  readonly actor: PersonActor;
  readonly expiresAt: Date;
}

/** Who is behind a request or a socket. Provided by `identity`. */
export abstract class Sessions {
  /** The person whose session this cookie header carries, with their roles as they are now; null for anything else. */
  abstract signedIn(cookieHeader: string | undefined): Promise<SignedIn | null>;

  /** Which of these sessions still are what their sockets were opened with: not ended, not expired, the same roles. */
  abstract unchanged(
    sessions: readonly { readonly id: SessionId; readonly roles: readonly string[] }[],
  ): Promise<ReadonlySet<SessionId>>;
}
