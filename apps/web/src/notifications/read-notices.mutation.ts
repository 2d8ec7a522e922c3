import { useMutation } from '@tanstack/react-query';
import type { NoticeId } from '@blether/contracts/brand';
import type { NoticePage } from '@blether/contracts/notifications';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

/** Marks notices as read, here and on the person's other screens. */
export function useReadNotices() {
  return useMutation({
    mutationFn: (noticeIds: readonly NoticeId[]) => api('POST /notices/read', { body: { noticeIds } }),
    onSuccess: ({ unread }, noticeIds, _before, { client }) => {
      const read = new Set(noticeIds);
      client.setQueryData<NoticePage>(keys.notices, (page) => {
        if (!page) return page;
        const notices = page.notices.map((notice) =>
          read.has(notice.id) ? { ...notice, read: true } : notice,
        );
        return { ...page, notices, unread };
      });
    },
  });
}
