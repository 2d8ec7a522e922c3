import { queryOptions } from '@tanstack/react-query';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

/** What somebody sees of their own account. */
export const accountQuery = queryOptions({
  queryKey: keys.account,
  queryFn: ({ signal }) => api('GET /account', { signal }),
});
