import type { CaseId, ForumId, TopicId } from '@blether/contracts/brand';
import type { CaseSeverity } from '@blether/contracts/cases';
import type { DocumentKind } from '@blether/contracts/documents';
import type { RotaDay } from '@blether/contracts/rota';

/** Where a topic was opened: each end has its own window of posts. */
export type TopicEnd = 'start' | 'end';

export const keys = {
  session: ['session'],
  demoPeople: ['demo-people'],
  forums: ['forums'],
  forum: (forumId: ForumId) => ['forum', forumId] as const,
  topic: (topicId: TopicId) => ['topic', topicId] as const,
  topicFrom: (topicId: TopicId, end: TopicEnd) => ['topic', topicId, end] as const,
  support: (topicId: TopicId) => ['support', topicId] as const,
  notices: ['notices'],
  reports: ['reports'],
  decisions: ['decisions'],
  contact: ['contact'],
  document: (kind: DocumentKind) => ['document', kind] as const,
  service: ['service'],
  staffAttention: ['staff-attention'],
  adminOverview: ['admin', 'overview'],
  adminSettings: ['admin', 'settings'],
  adminDocument: (kind: DocumentKind) => ['admin', 'document', kind] as const,
  adminStaff: ['admin', 'staff'],
  adminLostDevices: ['admin', 'lost-devices'],
  invitation: (token: string) => ['invitation', token] as const,
  adminHelplines: ['admin', 'helplines'],
  account: ['account'],
  desk: ['desk', 'now'],
  deskQueue: (severity: CaseSeverity | undefined) => ['desk', 'queue', severity ?? 'all'] as const,
  deskOverview: ['desk', 'overview'],
  deskCase: (caseId: CaseId) => ['desk', 'case', caseId] as const,
  /** All of the rota: who is on, and the weeks that were looked at. */
  rota: ['rota'],
  rotaNow: ['rota', 'now'],
  rotaFrom: (from: RotaDay | undefined) => ['rota', 'weeks', from ?? 'now'] as const,
  onCall: ['on-call', 'all'],
  myOnCall: ['on-call', 'mine'],
  webhook: ['on-call', 'webhook'],
} as const;
