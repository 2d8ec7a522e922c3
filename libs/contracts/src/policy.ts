import type { Instant, Words } from './brand.ts';
import type { CaseSeverity } from './cases.ts';
import type { ModeratedKind } from './moderation.ts';

/** Tiers of risk that something follows from, most urgent first. */
export const RISK_TIERS = ['immediate', 'high', 'review', 'concern'] as const;
export type RiskTier = (typeof RISK_TIERS)[number];

/** Kinds of conduct that the scanner hears. */
export const CONDUCT_KINDS = [
  'grooming',
  'encouraging-harm',
  'harassment',
  'hate',
  'contact-details',
  'scam',
] as const;
export type ConductKind = (typeof CONDUCT_KINDS)[number];

/**
 * What becomes of words. `hold`: they wait for a moderator, and only their author knows of them. `hide`: they are taken
 * from where others saw them; words that nobody has seen yet are held.
 */
export const PASSAGES = ['publish', 'hold', 'hide'] as const;
export type Passage = (typeof PASSAGES)[number];

/** What the service does about words of one tier or one kind of conduct. */
export interface Measure {
  /** While a moderator is on duty. */
  readonly staffed: Passage;
  /** While nobody is. */
  readonly unstaffed: Passage;
  /** Whether the author is shown where to turn. */
  readonly card: boolean;
  readonly severity: CaseSeverity;
}

/** What follows from what is heard at one door: in posts, in names, in reports. */
export interface DoorPolicy {
  readonly tiers: Readonly<Record<RiskTier, Measure>>;
  readonly conduct: Readonly<Record<ConductKind, Measure>>;
  /** For conduct that would be kept back, where what stands around it has lowered it: somebody quotes what was done to them. */
  readonly loweredConduct: Measure;
  /** For words that the scanner could not read to their end, or that it alone of all words cannot read: a person must. */
  readonly unread: Measure;
}

/** Minutes. */
export interface CaseClocks {
  /** Until when somebody must have taken the case on. */
  readonly acknowledge: number;
  /** Until when somebody must have acted. */
  readonly act: number;
}

export interface RiskPolicy {
  readonly doors: Readonly<Record<ModeratedKind, DoorPolicy>>;
  readonly clocks: Readonly<Record<CaseSeverity, CaseClocks>>;
}

export interface PolicyView {
  /** 0: the policy that is built in. */
  readonly version: number;
  readonly policy: RiskPolicy;
  /** Null: built in, or published by the service itself at its first start. */
  readonly published: { readonly at: Instant; readonly by: Words | null } | null;
  /** The newest version cannot be read, so the built-in one holds: which it is. */
  readonly unreadable: number | null;
}

export interface PolicyRoutes {
  /** For moderators and leads. */
  'GET /desk/policy': { reply: PolicyView };
}
