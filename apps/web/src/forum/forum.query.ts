import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ForumId } from '@blether/contracts/brand';
import { api } from '../data/api.ts';
import { refreshed, withMore, type ForumWindow } from '../data/forum-window.ts';
import { keys } from '../data/keys.ts';
import { useFollow } from '../data/use-live.ts';

/** A forum's list. Asked again it looks at the first page and keeps the further pages that still fit. */
export const forumQuery = (forumId: ForumId) =>
  queryOptions({
    queryKey: keys.forum(forumId),
    queryFn: async ({ client, signal }): Promise<ForumWindow> => {
      const page = await api('GET /forums/:forumId/topics', { params: { forumId }, signal });
      const known = client.getQueryData<ForumWindow>(keys.forum(forumId));
      return known ? refreshed(known, page) : page;
    },
  });

/** The list, kept live for as long as it is on the screen. */
export function useForum(forumId: ForumId): { readonly window: ForumWindow; readonly isFetching: boolean } {
  const { data, dataUpdatedAt, isFetching } = useSuspenseQuery(forumQuery(forumId));
  useFollow(`forum:${forumId}`, keys.forum(forumId), dataUpdatedAt);
  return { window: data, isFetching };
}

export function useMoreTopics(forumId: ForumId) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const after = client.getQueryData<ForumWindow>(keys.forum(forumId))?.next;
      if (after === null || after === undefined) return null;
      return api('GET /forums/:forumId/topics', { params: { forumId }, query: { after } });
    },
    onSuccess: (page) => {
      if (!page) return;
      client.setQueryData<ForumWindow>(keys.forum(forumId), (known) =>
        known ? withMore(known, page) : page,
      );
    },
  });
}
