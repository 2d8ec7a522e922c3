import type { Instant, Words } from './brand.ts';
import type { ModeratedKind } from './moderation.ts';
import type { SignUpClosed } from './settings.ts';

/** A number somebody can call or text now. Listed as its owner publishes it. */
export interface Helpline {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly text: string | null;
  readonly web: string | null;
  readonly hours: string;
}

/** Categories of risk: a card is written for each. */
export const CARD_CATEGORIES = [
  'suicide',
  'self-harm',
  'abuse',
  'child-at-risk',
  'medical-emergency',
  'medicines',
  'disordered-eating',
  'despair',
] as const;
export type CardCategory = (typeof CARD_CATEGORIES)[number];

/**
 * How long it takes. `measured`: of late, at this time of day, four of five took no longer; otherwise it is what moderators
 * aim at. `from`: from then on somebody is there.
 */
export type ExpectedWait =
  { readonly minutes: number; readonly measured: boolean } | { readonly from: Instant };

/**
 * Who has been told. `on-duty`: a moderator who is there now. `called`: nobody is there, and the one on call is being
 * called. `later`: nobody is there, and it can wait until they are.
 */
export type WhoWasTold = 'on-duty' | 'called' | 'later';

/**
 * What somebody is shown beside words that worried us. The web has the sentences; `why` and `category` choose them, and
 * `helplines` are the numbers, most fitting first.
 */
export interface SupportCard {
  readonly why: 'at-risk' | 'worried-about-another' | 'could-not-scan';
  /** What it is about, the gravest that was heard; null where nothing was. */
  readonly category: CardCategory | null;
  readonly helplines: readonly Helpline[];
  /** What kind of words they are. */
  readonly kind: ModeratedKind;
  /** `held`: nobody but their author sees them until a moderator has read them. */
  readonly words: 'shown' | 'held';
  readonly told: WhoWasTold;
  /** Until a moderator reads them; null where nothing can honestly be promised. */
  readonly expected: ExpectedWait | null;
}

/** What a helpline is for: danger now, the scanner's categories of risk, or plain information. */
export const NEEDS = [
  'immediate',
  'suicide',
  'self-harm',
  'despair',
  'abuse',
  'child-at-risk',
  'medical-emergency',
  'medicines',
  'disordered-eating',
  'information',
] as const satisfies readonly (CardCategory | 'immediate' | 'information')[];
export type Need = (typeof NEEDS)[number];

/** Where a helpline answers. */
export const PLACES = ['UK', 'Scotland', 'England', 'Wales', 'Northern Ireland'] as const;
export type Place = (typeof PLACES)[number];

export interface ListedHelpline extends Helpline {
  readonly needs: readonly Need[];
  readonly places: readonly Place[];
}

/** `2027-05-24`: a day, wherever one is. */
export type Day = string;

/** A helpline as administrators see it. */
export interface KeptHelpline extends ListedHelpline {
  /** Counts its changes: what is confirmed or edited is what was seen. */
  readonly revision: number;
  /** Where it stands in the list, 1 is first. */
  readonly position: number;
  readonly confirmed: { readonly at: Instant; readonly by: Words | null; readonly reviewBy: Day } | null;
  readonly state: 'confirmed' | 'unconfirmed' | 'overdue' | 'retired';
}

export interface EditHelpline extends Omit<ListedHelpline, 'id'> {
  readonly position: number;
}

/** A helpline that staff must see to: nobody has confirmed it, or the day to look at it again has passed. */
export interface HelplineAttention {
  readonly helplineId: string;
  readonly name: string;
  readonly why: 'unconfirmed' | 'overdue';
}

/** Something about being called that somebody must see to. */
export interface OnCallAttention {
  /**
   * `nobody-reachable`: in the last day a case needed somebody, and nobody had a channel. `no-service-manager`: there is none
   * who can be called, and they are the last step. `no-duty-lead`: nobody is on that rota now, so every lead is called.
   */
  readonly why: 'nobody-reachable' | 'no-service-manager' | 'no-duty-lead';
  readonly since: Instant | null;
}

/** Whether somebody of the service's own is there, and how soon they read what needs them now. */
export interface ModeratorsThere {
  readonly onDuty: boolean;
  readonly expected: ExpectedWait | null;
}

export interface SafetyRoutes {
  /** Everywhere to turn. 999 is first. */
  'GET /help': {
    reply: {
      readonly immediate: readonly ListedHelpline[];
      readonly byNeed: readonly { readonly need: Need; readonly helplines: readonly ListedHelpline[] }[];
      readonly moderators: ModeratorsThere;
    };
  };
  'GET /staff/attention': {
    reply: {
      readonly attention: readonly HelplineAttention[];
      readonly onCall: readonly OnCallAttention[];
    };
  };
  'GET /admin/overview': {
    reply: {
      /** Why nobody can sign up; empty when people can. */
      readonly signUpClosed: readonly SignUpClosed[];
      readonly attention: readonly HelplineAttention[];
      readonly onCall: readonly OnCallAttention[];
    };
  };
  'GET /admin/helplines': { reply: { readonly helplines: readonly KeptHelpline[] } };
  'POST /admin/helplines': { body: EditHelpline; reply: KeptHelpline };
  'PUT /admin/helplines/:helplineId': {
    body: EditHelpline & { readonly revision: number };
    reply: KeptHelpline;
  };
  'POST /admin/helplines/:helplineId/confirm': {
    body: { readonly revision: number; readonly reviewBy: Day };
    reply: KeptHelpline;
  };
  'PUT /admin/helplines/:helplineId/retired': { body: { readonly retired: boolean }; reply: KeptHelpline };
}
