import type { CasePhase, CaseSeverity, Outcome } from '@blether/contracts/cases';
import type { ModeratedKind, ModeratedState } from '@blether/contracts/moderation';
import type { ReportCategory } from '@blether/contracts/reports';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const SEVERITY_WORDS: Record<CaseSeverity, MessageDescriptor> = {
  crisis: msg`Crisis`,
  red: msg`Red`,
  amber: msg`Amber`,
  green: msg`Green`,
};

export const PHASE_WORDS: Record<CasePhase, MessageDescriptor> = {
  waiting: msg`Waits`,
  claimed: msg`Taken`,
  closed: msg`Closed`,
};

export const OUTCOME_WORDS: Record<Outcome, MessageDescriptor> = {
  supported: msg`They were supported here`,
  signposted: msg`They were told where to find help`,
  'emergency-services': msg`Emergency services were called`,
  'rules-explained': msg`The rules were explained`,
  'action-taken': msg`Something was done about it`,
  'not-a-concern': msg`It was nothing to worry about`,
  'no-answer': msg`They did not answer`,
  'incident-mended': msg`A fault of ours, now mended`,
};

/** What choosing it leads to, where that is not plain from its name. */
export const OUTCOME_HINTS: Partial<Record<Outcome, MessageDescriptor>> = {
  'not-a-concern': msg`Those who keep the word list are told, so that it learns.`,
};

export const REPORT_WORDS: Record<ReportCategory, MessageDescriptor> = {
  'someone-in-danger': msg`Someone is in danger`,
  'encourages-harm': msg`It urges people to harm`,
  'young-person-at-risk': msg`A young person is at risk`,
  'threat-or-bullying': msg`A threat, or bullying`,
  hate: msg`Hate`,
  'private-details': msg`Private details`,
  'scam-or-selling': msg`A scam, or selling`,
  'bad-health-advice': msg`Bad health advice`,
  'wrong-place': msg`In the wrong place`,
  'something-else': msg`Something else`,
};

export const SUBJECT_WORDS: Record<ModeratedKind, MessageDescriptor> = {
  post: msg`Post`,
  name: msg`Name`,
  report: msg`Words of a report`,
};

export const STATE_WORDS: Record<ModeratedState, MessageDescriptor> = {
  shown: msg`Others can see it`,
  held: msg`Held: only its author sees it`,
  hidden: msg`Hidden from others`,
};
