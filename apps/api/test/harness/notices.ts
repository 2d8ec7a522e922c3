import type { Notice, NoticePage } from '@blether/contracts/notifications';

type ReplyNotice = Extract<Notice, { kind: 'reply' }>;

/** The notices of replies among these. */
export const replyNotices = ({ notices }: Pick<NoticePage, 'notices'>): readonly ReplyNotice[] =>
  notices.filter((notice): notice is ReplyNotice => notice.kind === 'reply');
