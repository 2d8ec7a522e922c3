import type { Instant, Words } from './brand.ts';
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

/**
 * What somebody is shown beside words that worried us. The web has the sentences; `why` chooses them, and
 * `helplines` are the numbers, most fitting first.
 */
export interface SupportCard {
  readonly why: 'at-risk' | 'worried-about-another' | 'could-not-scan';
  readonly helplines: readonly Helpline[];
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
] as const;
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

export interface SafetyRoutes {
  /** Everywhere to turn. 999 is first. */
  'GET /help': {
    reply: {
      readonly immediate: readonly ListedHelpline[];
      readonly byNeed: readonly { readonly need: Need; readonly helplines: readonly ListedHelpline[] }[];
    };
  };
  'GET /staff/attention': { reply: { readonly attention: readonly HelplineAttention[] } };
  'GET /admin/overview': {
    reply: {
      /** Why nobody can sign up; empty when people can. */
      readonly signUpClosed: readonly SignUpClosed[];
      readonly attention: readonly HelplineAttention[];
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
