import { queryOptions } from '@tanstack/react-query';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

/** Who is signed in, if anybody, and whether this is the demo. Changes only by signing in and out. */
export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: ({ signal }) => api('GET /session', { signal }),
  staleTime: Infinity,
  gcTime: Infinity,
});
