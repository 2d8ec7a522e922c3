import { queryOptions } from '@tanstack/react-query';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

/** Who runs this service and how to reach them. Open to anybody. */
export const serviceQuery = queryOptions({
  queryKey: keys.service,
  queryFn: ({ signal }) => api('GET /service', { signal }),
});
