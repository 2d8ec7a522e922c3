import { queryOptions } from '@tanstack/react-query';
import { api } from '../../data/api.ts';
import { keys } from '../../data/keys.ts';

/** What moderators have decided about oneself, newest first. */
export const decisionsQuery = queryOptions({
  queryKey: keys.decisions,
  queryFn: ({ signal }) => api('GET /account/decisions', { signal }),
});
