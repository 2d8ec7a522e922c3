import type { ForumId, TopicId } from '@blether/contracts/brand';
import type { DocumentKind } from '@blether/contracts/documents';

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
} as const;
