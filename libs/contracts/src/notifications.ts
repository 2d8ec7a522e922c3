import type { Cursor, Instant, NoticeId, TopicId, Words } from './brand.ts';

/** Something that happened while you were elsewhere. */
export interface Notice {
  readonly id: NoticeId;
  readonly kind: 'reply';
  readonly at: Instant;
  readonly read: boolean;
  readonly topic: { readonly id: TopicId; readonly title: Words };
  /** How many new posts this notice stands for. */
  readonly count: number;
}

export interface NoticePage {
  /** Newest first. */
  readonly notices: readonly Notice[];
  readonly unread: number;
  readonly next: Cursor | null;
  /** Counts the changes of these notices: the head of the log `person:<id>`. */
  readonly head: number;
}

export interface NotificationRoutes {
  'GET /notices': { query: { after?: Cursor }; reply: NoticePage };
  'POST /notices/read': { body: { noticeIds: readonly NoticeId[] }; reply: { unread: number } };
}

export interface NotificationFacts {
  'notices.changed': { unread: number };
}
