import type { ActionId, Cursor, Instant, NoticeId, ReportId, TopicId, Words } from './brand.ts';

interface AnyNotice {
  readonly id: NoticeId;
  readonly at: Instant;
  readonly read: boolean;
}

/** Something that happened while you were elsewhere. */
export type Notice = AnyNotice &
  (
    | {
        readonly kind: 'reply';
        readonly topic: { readonly id: TopicId; readonly title: Words };
        /** How many new posts this notice stands for. */
        readonly count: number;
      }
    /** A moderator has decided something about your words or about you: see `GET /account/decisions`. */
    | { readonly kind: 'decision'; readonly actionId: ActionId }
    /** A report of yours has moved on: see `GET /reports`. */
    | { readonly kind: 'report'; readonly reportId: ReportId }
  );

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
