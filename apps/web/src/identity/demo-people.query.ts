import { queryOptions } from '@tanstack/react-query';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

/** The people of the demo community. Asked for in demo mode only. */
export const demoPeopleQuery = queryOptions({
  queryKey: keys.demoPeople,
  queryFn: ({ signal }) => api('GET /demo/people', { signal }),
  staleTime: Infinity,
});
