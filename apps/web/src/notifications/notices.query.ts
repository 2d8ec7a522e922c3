import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { NoticePage } from '@blether/contracts/notifications';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

/** Notices, newest first. Further pages join the same list. */
export const noticesQuery = queryOptions({
  queryKey: keys.notices,
  queryFn: async ({ client, signal }) => {
    const page = await api('GET /notices', { signal });
    const known = client.getQueryData<NoticePage>(keys.notices);
    return known ? withFreshTop(known, page) : page;
  },
});

/** Keeps the further pages somebody has opened, if the first page still reaches them. */
function withFreshTop(known: NoticePage, page: NoticePage): NoticePage {
  const ids = new Set(page.notices.map((notice) => notice.id));
  const last = known.notices.findLastIndex((notice) => ids.has(notice.id));
  const rest = page.next === null || last === -1 ? [] : known.notices.slice(last + 1);
  const further = rest.filter((notice) => !ids.has(notice.id));
  return {
    ...page,
    notices: [...page.notices, ...further],
    next: further.length > 0 ? known.next : page.next,
  };
}

export async function fetchMoreNotices(client: QueryClient): Promise<void> {
  const after = client.getQueryData<NoticePage>(keys.notices)?.next;
  if (after === null || after === undefined) return;
  const page = await api('GET /notices', { query: { after } });
  client.setQueryData<NoticePage>(keys.notices, (known) => {
    if (!known) return page;
    const ids = new Set(known.notices.map((notice) => notice.id));
    return { ...page, notices: [...known.notices, ...page.notices.filter((notice) => !ids.has(notice.id))] };
  });
}
