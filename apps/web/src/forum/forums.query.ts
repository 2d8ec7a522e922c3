import { queryOptions } from '@tanstack/react-query';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

export const forumsQuery = queryOptions({
  queryKey: keys.forums,
  queryFn: ({ signal }) => api('GET /forums', { signal }),
});
