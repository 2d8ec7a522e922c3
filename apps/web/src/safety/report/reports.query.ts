import { queryOptions } from '@tanstack/react-query';
import { api } from '../../data/api.ts';
import { keys } from '../../data/keys.ts';

/** One's own reports, newest first. */
export const reportsQuery = queryOptions({
  queryKey: keys.reports,
  queryFn: ({ signal }) => api('GET /reports', { signal }),
});
