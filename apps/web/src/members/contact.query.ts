import { queryOptions } from '@tanstack/react-query';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

/** One's own contact vault. It stays in memory for little longer than its page is open. */
export const contactQuery = queryOptions({
  queryKey: keys.contact,
  queryFn: ({ signal }) => api('GET /account/contact', { signal }),
  gcTime: 60_000,
});
