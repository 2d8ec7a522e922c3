import type { Brand, CaseId, Instant, PageId, PersonId, ShiftId } from './brand.ts';
import type { CaseSeverity } from './cases.ts';
import type { Ability } from './forum.ts';
import type { PersonCard } from './identity.ts';

/** Two rotas: who is at the desk, and which lead gets what nobody picked up. */
export const ROTA_KINDS = ['moderator', 'duty-lead'] as const;
export type RotaKind = (typeof ROTA_KINDS)[number];

/** `2026-11-23`: a day of the service's own time zone. */
export type RotaDay = string;
/** `22:00`: a time of day of that zone. Shifts keep theirs when the clocks change. */
export type TimeOfDay = string;
export type ShiftOfferId = Brand<string, 'ShiftOfferId'>;
export type PushId = Brand<string, 'PushId'>;

/** What a lead writes down: one shift, or shifts that repeat. */
export interface ShiftPlan {
  readonly kind: RotaKind;
  /** Null: somebody has yet to be found. It stays a gap until then. */
  readonly personId: PersonId | null;
  /** The first day. A single shift has no other. */
  readonly from: RotaDay;
  readonly start: TimeOfDay;
  /** At or before `start`: on the next day. */
  readonly end: TimeOfDay;
  /** Null: a single shift. */
  readonly repeat: {
    /** 1 is Monday, 7 is Sunday. */
    readonly weekdays: readonly number[];
    /** 1: every week; 2: every other week, counted from the week of `from`. */
    readonly everyWeeks: number;
    /** The last day; null goes on for good. */
    readonly until: RotaDay | null;
  } | null;
}

export interface KeptPlan extends ShiftPlan {
  readonly id: ShiftId;
  /** Counts its changes, those of single days too: what is edited is what was seen. */
  readonly revision: number;
  readonly person: PersonCard | null;
}

/** One shift on one day, as it stands: changes and swaps are in it. */
export interface ShiftLine {
  readonly shiftId: ShiftId;
  readonly day: RotaDay;
  readonly revision: number;
  readonly kind: RotaKind;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Null: nobody, or somebody who no longer has the role. */
  readonly person: PersonCard | null;
  readonly mine: boolean;
  readonly changed: boolean;
  /** Somebody asks to be swapped out of it. */
  readonly offer: { readonly id: ShiftOfferId; readonly mine: boolean } | null;
  readonly abilities: { readonly offer: Ability; readonly take: Ability };
}

/** From when to when nobody is on (`people` is empty) or more than one is. */
export interface RotaSpan {
  readonly kind: RotaKind;
  readonly from: Instant;
  readonly to: Instant;
  readonly people: readonly PersonCard[];
}

/** Somebody who said that they have started. */
export interface DutyLine {
  readonly person: PersonCard;
  readonly isLead: boolean;
  readonly since: Instant;
}

/** A case whose holder is no longer on duty. */
export interface LeftHeld {
  readonly caseId: CaseId;
  readonly person: PersonCard;
  /** When their shift ended. */
  readonly since: Instant;
}

export interface OnNow {
  /** Whether somebody is at the desk: words that wait for a moderator are held or shown by it. */
  readonly staffed: boolean;
  readonly onDuty: readonly DutyLine[];
  /** On shift by the rota, whether or not they have started. */
  readonly onShift: readonly ShiftLine[];
  readonly next: ShiftLine | null;
  readonly dutyLead: ShiftLine | null;
  readonly nextDutyLead: ShiftLine | null;
  /** What is held by people whose shift has ended. For whoever works at the desk. */
  readonly leftHeld: readonly LeftHeld[];
  /** The viewer's own duty. */
  readonly mine: { readonly since: Instant; readonly until: Instant | null } | null;
  readonly abilities: { readonly start: Ability; readonly end: Ability };
  readonly zone: string;
  readonly now: Instant;
}

export interface RotaView {
  readonly from: RotaDay;
  /** Exclusive. */
  readonly to: RotaDay;
  readonly shifts: readonly ShiftLine[];
  readonly gaps: readonly RotaSpan[];
  readonly overlaps: readonly RotaSpan[];
  /** What the shifts come from: for those who may edit; empty for others. */
  readonly plans: readonly KeptPlan[];
  /** Who can be put on each rota. */
  readonly people: Readonly<Record<RotaKind, readonly PersonCard[]>>;
  readonly zone: string;
  readonly abilities: { readonly edit: Ability };
  readonly now: Instant;
}

/** What becomes of one day: it falls out, or somebody else does it, or at other times; `null` is as planned again. */
export type DayChange =
  | { readonly cancelled: true }
  | {
      readonly cancelled: false;
      readonly personId: PersonId | null;
      readonly start: TimeOfDay;
      readonly end: TimeOfDay;
    };

/** Whom a step pages. `holder`: whoever has the case. */
export const PAGED = ['on-shift', 'holder', 'other-moderators', 'duty-lead', 'service-manager'] as const;
export type Paged = (typeof PAGED)[number];

export const PAGE_CHANNELS = ['push', 'email', 'webhook'] as const;
export type PageChannel = (typeof PAGE_CHANNELS)[number];

/** All that a push says, and what the browser shows. The words are in the web's catalogue; these tell which. */
export const PUSH_MESSAGES = { call: 'call', test: 'test' } as const;

/** `waiting`: nobody has taken it on. `untouched`: somebody has, and has not acted in time. */
export const LADDERS = ['waiting', 'untouched'] as const;
export type Ladder = (typeof LADDERS)[number];

export interface EscalationStep {
  readonly who: Paged;
  readonly how: readonly PageChannel[];
  /** Taken only while somebody is on duty, or only while nobody is. */
  readonly when: 'always' | 'staffed' | 'unstaffed';
  readonly afterMinutes: number;
  /** Null: once. */
  readonly repeatMinutes: number | null;
  /** How often in all; null: until somebody has it. */
  readonly times: number | null;
}
export type EscalationPolicy = Readonly<
  Record<Ladder, Readonly<Record<CaseSeverity, readonly EscalationStep[]>>>
>;

/** Why a page did not arrive. */
export const PAGE_FAILURES = [
  'no-connection',
  'timed-out',
  'refused',
  'redirected',
  'nonsense',
  'private-address',
  'gone',
  'not-set-up',
] as const;
export type PageFailure = (typeof PAGE_FAILURES)[number];

/** One message to one person over one channel. */
export interface PageView {
  readonly id: PageId;
  readonly purpose: 'case' | 'shift' | 'test';
  readonly caseId: CaseId | null;
  readonly severity: CaseSeverity | null;
  readonly ladder: Ladder | null;
  readonly who: Paged | null;
  /** Null: the webhook, or nobody could be found. */
  readonly person: PersonCard | null;
  /** Null: nobody could be reached at all. */
  readonly channel: PageChannel | null;
  readonly at: Instant;
  /** `dropped`: somebody had the case before it went out. */
  readonly state: 'waiting' | 'sent' | 'failed' | 'dropped' | 'nobody';
  readonly tries: number;
  readonly failure: PageFailure | null;
  readonly endedAt: Instant | null;
}

export interface OnCallView {
  readonly policy: EscalationPolicy;
  /** Newest first: the last fifty, without tests of others. */
  readonly pages: readonly PageView[];
  readonly dutyLeads: readonly PersonCard[];
  readonly serviceManagers: readonly PersonCard[];
  /** How many of them have a channel, were they called now. */
  readonly reachable: Readonly<Record<'dutyLead' | 'serviceManager', number>>;
  readonly webhook: { readonly set: boolean; readonly on: boolean };
  readonly abilities: { readonly webhook: Ability };
  readonly now: Instant;
}

export interface PushDevice {
  readonly id: PushId;
  /** What kind of device and browser, as far as they say: `phone-safari`. */
  readonly device: string;
  readonly addedAt: Instant;
  readonly lastSentAt: Instant | null;
}

/** What somebody has set for themselves. */
export interface MyOnCall {
  readonly email: boolean;
  readonly push: boolean;
  /**
   * Between these times they may be called although they are not on duty. Null: at any time. Whoever is on duty, is duty
   * lead or is the last step is called whatever they set here.
   */
  readonly hours: { readonly from: TimeOfDay; readonly to: TimeOfDay } | null;
}

export interface MyOnCallView extends MyOnCall {
  readonly devices: readonly PushDevice[];
  /** The server's key, as `pushManager.subscribe` takes it (base64url). */
  readonly pushKey: string;
  /** What came of the last "page me now", one a channel. */
  readonly lastTest: readonly PageView[];
  /** Seconds until another test may be asked for; 0 when it may. */
  readonly testAgainIn: number;
}

export interface WebhookView {
  /** Null: none. */
  readonly url: string | null;
  readonly on: boolean;
  readonly revision: number;
  readonly hasSecret: boolean;
  readonly changedAt: Instant | null;
  readonly changedBy: PersonCard | null;
  /** Newest first: the last ten that were sent there. */
  readonly pages: readonly PageView[];
}

type Nothing = Record<string, never>;

export interface RotaRoutes {
  /** `from`: a day; its week begins the view. `weeks`: 1 to 8. For moderators, leads, coordinators and service managers. */
  'GET /rota': { query: { from?: RotaDay; weeks?: string }; reply: RotaView };
  'GET /rota/now': { reply: OnNow };
  'POST /rota/shifts': { body: ShiftPlan; reply: { readonly shiftId: ShiftId } };
  /**
   * From `from` on: days before it stay what they were, under another id when there are any. `conflict` where the
   * revision is another.
   */
  'PUT /rota/shifts/:shiftId': {
    body: ShiftPlan & { readonly revision: number };
    reply: { readonly shiftId: ShiftId };
  };
  /** From that day on there are no more of these. */
  'POST /rota/shifts/:shiftId/end': {
    body: { readonly from: RotaDay; readonly revision: number };
    reply: Nothing;
  };
  'POST /rota/shifts/:shiftId/day': {
    body: { readonly day: RotaDay; readonly revision: number; readonly change: DayChange | null };
    reply: Nothing;
  };
  /** One's own shift of that day, for anybody of the same rota to take. */
  'POST /rota/shifts/:shiftId/offer': {
    body: { readonly day: RotaDay };
    reply: { readonly offerId: ShiftOfferId };
  };
  'POST /rota/offers/:offerId/take': { reply: Nothing };
  'POST /rota/offers/:offerId/withdraw': { reply: Nothing };
  /** "Start my shift": starting twice is as starting once. Beats each minute keep it; fifteen without end it. */
  'POST /duty': { reply: OnNow };
  'POST /duty/heartbeat': { reply: { readonly onDuty: boolean } };
  'POST /duty/end': { reply: OnNow };
  'GET /on-call': { reply: OnCallView };
  'GET /on-call/me': { reply: MyOnCallView };
  'PUT /on-call/me': { body: MyOnCall; reply: MyOnCallView };
  /** "Page me now": a test over each of one's own channels. */
  'POST /on-call/test': { reply: MyOnCallView };
  'POST /on-call/push': {
    body: { readonly endpoint: string; readonly p256dh: string; readonly auth: string };
    reply: { readonly pushId: PushId };
  };
  'DELETE /on-call/push/:pushId': { reply: Nothing };
  /** For leads and administrators. */
  'GET /on-call/webhook': { reply: WebhookView };
  /** `secret`: answered this once, when a first address is set or another secret is asked for. */
  'PUT /on-call/webhook': {
    body: {
      readonly url: string | null;
      readonly on: boolean;
      readonly newSecret: boolean;
      readonly revision: number;
    };
    reply: { readonly webhook: WebhookView; readonly secret: string | null };
  };
  'POST /on-call/webhook/test': { reply: WebhookView };
}
