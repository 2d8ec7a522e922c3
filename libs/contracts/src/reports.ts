import type { ClientId, Instant, ReportId, Words } from './brand.ts';
import type { SubjectRef } from './moderation.ts';
import type { SupportCard } from './safety.ts';

/** Why somebody reports something, most urgent first. */
export const REPORT_CATEGORIES = [
  'someone-in-danger',
  'encourages-harm',
  'young-person-at-risk',
  'threat-or-bullying',
  'hate',
  'private-details',
  'scam-or-selling',
  'bad-health-advice',
  'wrong-place',
  'something-else',
] as const;
export type ReportCategory = (typeof REPORT_CATEGORIES)[number];

export interface MakeReport {
  /** Sending the same one again makes one report. */
  readonly clientId: ClientId;
  readonly subject: SubjectRef;
  readonly category: ReportCategory;
  readonly words?: Words;
  /** From volunteers alone: hide it until a moderator has looked. */
  readonly hide?: boolean;
}

export interface ReportView {
  readonly id: ReportId;
  readonly category: ReportCategory;
  readonly words: Words | null;
  readonly at: Instant;
  /** What was reported, without its words: `post` or `name`. */
  readonly subjectKind: SubjectRef['kind'];
  /** `ended`: somebody has looked and decided. */
  readonly state: 'received' | 'being-looked-at' | 'ended';
  /** Once it has ended. `acted`: something was done about it; `no-action`: nothing needed doing; `helped`: somebody was helped. */
  readonly result: 'acted' | 'helped' | 'no-action' | null;
  readonly changedAt: Instant;
  /** By when somebody is meant to have looked; null once somebody has. */
  readonly lookBy: Instant | null;
}

export interface ReportsRoutes {
  'POST /reports': {
    body: MakeReport;
    reply: { readonly report: ReportView; readonly support: SupportCard | null };
  };
  /** Words for a report that has none yet. Sending the same ones again is as sending them once. */
  'POST /reports/:reportId/words': {
    body: { readonly words: Words };
    reply: { readonly report: ReportView; readonly support: SupportCard | null };
  };
  /** One's own, newest first. */
  'GET /reports': { reply: { readonly reports: readonly ReportView[] } };
}
