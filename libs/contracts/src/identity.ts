import type { Instant, InvitationId, LostDeviceId, PasskeyId, PersonId, SessionId, Words } from './brand.ts';
import type { DocumentKind } from './documents.ts';
import type { PublicRole, Role } from './roles.ts';
import type { Rule } from './rules.ts';
import type { SupportCard } from './safety.ts';

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

/** What has to be done before anything else is open, in this order. Everything but the account's own doors answers so. */
export type Needed = 'second-factor' | 'consent';

/** In the order in which they are asked for: recovery codes are for when nothing else is at hand. */
export const SECOND_STEPS = ['authenticator', 'passkey', 'recovery-code'] as const;
export type SecondStepKind = (typeof SECOND_STEPS)[number];

/** Why a moderator has closed an account, to whoever it belongs to. `words`: what the moderator wrote to them, if anything. */
export interface Removal {
  readonly rule: Rule;
  readonly words: Words | null;
}

/**
 * `second-factor`: the first step was right; the second is sent to `POST /session/second-factor`, or a passkey to its
 * own route. `methods`: what this account can give, in that order, which nobody is told before the first step was right.
 * `removed`: it is them, and nothing is open to them but this.
 */
export type SignInOutcome =
  | { readonly state: 'signed-in'; readonly me: Me }
  | { readonly state: 'second-factor'; readonly methods: readonly SecondStepKind[] }
  | { readonly state: 'removed'; readonly removal: Removal };

export interface SignIn {
  readonly email: string;
  readonly password: string;
  /** False, as when left out: the session ends with the browser, and after twelve hours. For devices that others use too. */
  readonly remember?: boolean;
}

/** Versions of the two documents, as `GET /documents/:kind` gave them. */
export interface Agreed {
  readonly houseRules: number;
  readonly privacy: number;
}

export interface Join {
  readonly name: Words;
  readonly email: string;
  readonly password: string;
  /** Kept by nobody: compared with the age that the service asks for, and forgotten. `month` is 1 to 12. */
  readonly born: { readonly year: number; readonly month: number };
  readonly agreed: Agreed;
  /** Explicit consent to keeping what they say about their health. */
  readonly health: boolean;
}

/** What a browser's WebAuthn calls take and give, as JSON: made and read by libraries on both sides. */
export type WebAuthnJson = Readonly<Record<string, unknown>>;

export interface PasskeyView {
  readonly id: PasskeyId;
  /** What the person calls it. */
  readonly name: Words;
  readonly addedAt: Instant;
  readonly lastUsedAt: Instant | null;
}

export interface SessionView {
  readonly id: SessionId;
  readonly here: boolean;
  /** What kind of device and browser, as far as they say: `phone-safari`. */
  readonly device: string;
  readonly startedAt: Instant;
  readonly endsAt: Instant;
}

/** A yes to a version of what people agree to. `health`: to keeping what they say of theirs. */
export interface AgreedView {
  readonly document: 'house-rules' | 'privacy' | 'health';
  readonly version: number;
  readonly at: Instant;
}

export interface AccountView {
  readonly name: Words;
  /** A moderator has yet to read this name. Others see a neutral one until then. */
  readonly nameWaits: boolean;
  readonly email: string;
  /** An address that was asked for and has not been confirmed yet. */
  readonly newEmail: string | null;
  readonly hasPassword: boolean;
  /** Whether a role makes a second factor compulsory. */
  readonly secondFactorNeeded: boolean;
  readonly authenticator: boolean;
  readonly recoveryCodesLeft: number;
  readonly passkeys: readonly PasskeyView[];
  readonly sessions: readonly SessionView[];
  /** The newest yes to each, in no order. */
  readonly agreed: readonly AgreedView[];
  /** Whether changes are taken without the password: for a quarter of an hour after signing in. */
  readonly fresh: boolean;
}

/** Needed unless the session is fresh (see `AccountView`); otherwise `prove-it-is-you`. */
export interface Proof {
  readonly currentPassword?: string;
}

/** Somebody of the demo community whom a visitor may sign in as. Served in demo mode only. */
export interface DemoPerson {
  readonly id: PersonId;
  readonly name: Words;
  readonly roles: readonly Role[];
  /** A sentence about who this is, written for the demo. */
  readonly about: string;
}

/** Somebody who has a role. */
export interface StaffMember {
  readonly id: PersonId;
  readonly name: Words;
  readonly roles: readonly Role[];
  /** Those of their roles that may be taken away: all, but for the last administrator's. */
  readonly removable: readonly Role[];
  /** Whether they have set one up. Until then nothing of their role is open to them. */
  readonly secondFactor: boolean;
}

/** One that was neither accepted nor withdrawn. */
export interface InvitationView {
  readonly id: InvitationId;
  readonly email: string;
  readonly role: Role;
  /** Null: it was made where the service runs (`npm run admin:create`). */
  readonly invitedBy: Words | null;
  readonly invitedAt: Instant;
  readonly expiresAt: Instant;
  /** Its link no longer works; inviting again sends a new one. */
  readonly expired: boolean;
}

/** What makes an account. Not needed from somebody whose address has one. */
export interface AcceptInvitation {
  readonly token: string;
  readonly name?: Words;
  readonly password?: string;
  readonly agreed?: Agreed;
  /** Explicit consent to keeping what they say about their health: staff write here too. */
  readonly health?: boolean;
}

/** Somebody who can no longer give their second factor and asks for it to be taken off. */
export interface LostDeviceView {
  readonly id: LostDeviceId;
  readonly person: { readonly id: PersonId; readonly name: Words; readonly roles: readonly Role[] };
  readonly askedAt: Instant;
  /** Whether they asked by themselves, halfway through signing in, or an administrator asked for them. */
  readonly askedBy: 'person' | 'administrator';
  /**
   * Why the reader may not take it off; null when they may. `concerned`: it is about them, or they filed it, and somebody
   * else decides. `appointed-since`: it is older than their role, so that nobody makes a second administrator to agree
   * with themselves; these may still refuse it.
   */
  readonly barred: 'concerned' | 'appointed-since' | null;
}

type Nothing = Record<string, never>;

export interface IdentityRoutes {
  'POST /session': { body: SignIn; reply: SignInOutcome };
  'GET /session': {
    reply: {
      me: Me | null;
      needs: readonly Needed[];
      demo: boolean;
      /** When this session ends by itself. */
      endsAt: Instant | null;
      /** New documents that do not apply yet: shown before they do. Empty when nobody is signed in. */
      coming: readonly { readonly kind: DocumentKind; readonly appliesFrom: Instant }[];
      /** The server's time, since a browser's clock may be wrong. */
      now: Instant;
    };
  };
  'DELETE /session': { reply: Nothing };
  /** The second step: a code of six digits, or a recovery code. */
  'POST /session/second-factor': { body: { code: string }; reply: SignInOutcome };
  /** The second step cannot be taken: an administrator is asked to take the second factor off. */
  'POST /session/lost-device': { reply: Nothing };
  /** Mails a link that signs in. Answers alike whether anybody has the address. */
  'POST /session/link': { body: { email: string }; reply: Nothing };
  'POST /session/link/use': { body: { token: string; remember?: boolean }; reply: SignInOutcome };
  'POST /session/passkey/begin': { reply: { options: WebAuthnJson } };
  'POST /session/passkey': { body: { response: WebAuthnJson; remember?: boolean }; reply: SignInOutcome };
  /** Keeps this session going for as long as a new one would last. */
  'POST /session/stay': { reply: { endsAt: Instant } };

  /** Answers alike whether anybody has the address: what comes next stands in a mail. */
  'POST /account': { body: Join; reply: { support: SupportCard | null } };
  /**
   * `choosePassword`: it was confirmed in another browser than the one that asked for the account, so whoever asked may
   * be somebody else, and the password that they chose was taken off.
   */
  'POST /account/confirm': { body: { token: string }; reply: SignInOutcome & { choosePassword: boolean } };
  'POST /account/confirm/again': { body: { email: string }; reply: Nothing };
  'GET /account': { reply: AccountView };
  'PUT /account/name': { body: { name: Words }; reply: { me: Me; support: SupportCard | null } };
  /** The new address holds once it was confirmed from there. Answers alike whether anybody has it. */
  'PUT /account/email': { body: Proof & { email: string }; reply: Nothing };
  'POST /account/email/confirm': { body: { token: string }; reply: Nothing };
  'PUT /account/password': { body: Proof & { password: string }; reply: Nothing };
  /** `secret` and `uri` (otpauth:) are for an authenticator; nothing counts until a code has confirmed it. */
  'POST /account/authenticator': { body: Proof; reply: { secret: string; uri: string } };
  /** `recoveryCodes`: null when the person has some already. */
  'POST /account/authenticator/confirm': {
    body: { code: string };
    reply: { recoveryCodes: readonly string[] | null };
  };
  'POST /account/authenticator/remove': { body: Proof; reply: Nothing };
  'POST /account/recovery-codes': { body: Proof; reply: { recoveryCodes: readonly string[] } };
  'POST /account/passkeys/begin': { body: Proof; reply: { options: WebAuthnJson } };
  'POST /account/passkeys': {
    body: { name: Words; response: WebAuthnJson };
    reply: { recoveryCodes: readonly string[] | null };
  };
  'POST /account/passkeys/:passkeyId/remove': { body: Proof; reply: Nothing };
  'DELETE /account/sessions/:sessionId': { reply: Nothing };
  /** All but this one. */
  'DELETE /account/sessions': { reply: Nothing };
  'POST /account/consent': { body: { agreed: Agreed }; reply: Nothing };
  /** Sign-in ends and the name becomes "Former member". */
  'POST /account/close': { body: Proof; reply: Nothing };
}

/** For administrators, but for the two doors through which somebody who was invited comes in. */
export interface StaffRoutes {
  'GET /staff': { reply: { staff: readonly StaffMember[]; invitations: readonly InvitationView[] } };
  /**
   * Mails a link that works for seven days. Inviting again renews it. Says nothing of whether the address has an account.
   * `link`: only where no mail is set up, for whoever invites to hand over in person. It is answered this once.
   */
  'POST /staff/invitations': {
    body: { email: string; role: Role };
    reply: { invitation: InvitationView; link: string | null };
  };
  'DELETE /staff/invitations/:invitationId': { reply: Nothing };
  /** Whom an invitation's link is for. Changes nothing. */
  'POST /invitations/look': { body: { token: string }; reply: { email: string; role: Role; known: boolean } };
  /** Makes the account and signs in, or (`known`) adds the role to the one with that address, whoever is signed in. */
  'POST /invitations/accept': {
    body: AcceptInvitation;
    reply: { state: 'signed-in'; me: Me; support: SupportCard | null } | { state: 'sign-in' };
  };
  'POST /staff/:personId/roles': { body: { role: Role }; reply: Nothing };
  'POST /staff/:personId/roles/remove': { body: { role: Role }; reply: Nothing };
  'GET /staff/lost-devices': { reply: { requests: readonly LostDeviceView[] } };
  /** Asks on somebody's behalf. Asking twice is as asking once. */
  'POST /staff/:personId/lost-device': { reply: Nothing };
  /** Takes off every second factor and signs out everywhere. */
  'POST /staff/lost-devices/:lostDeviceId/approve': { reply: Nothing };
  'POST /staff/lost-devices/:lostDeviceId/refuse': { reply: Nothing };
}

export interface DemoRoutes {
  /** First a few of each kind, then everybody else. */
  'GET /demo/people': { reply: { first: readonly DemoPerson[]; others: readonly DemoPerson[] } };
  'POST /demo/session': {
    body: { personId: PersonId };
    reply: Exclude<SignInOutcome, { readonly state: 'second-factor' }>;
  };
}
