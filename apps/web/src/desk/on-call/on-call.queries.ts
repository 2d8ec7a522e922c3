import { queryOptions } from '@tanstack/react-query';
import { api } from '../../data/api.ts';
import { keys } from '../../data/keys.ts';

const PAGES_MS = 30_000;
/** How soon one sees what came of a test that was just sent. */
const WAITING_MS = 2_000;

export const onCallQuery = queryOptions({
  queryKey: keys.onCall,
  queryFn: ({ signal }) => api('GET /on-call', { signal }),
  refetchInterval: PAGES_MS,
});

export const myOnCallQuery = queryOptions({
  queryKey: keys.myOnCall,
  queryFn: ({ signal }) => api('GET /on-call/me', { signal }),
  refetchInterval: ({ state: { data } }) =>
    data?.lastTest.some(({ state }) => state === 'waiting') ? WAITING_MS : false,
});

export const webhookQuery = queryOptions({
  queryKey: keys.webhook,
  queryFn: ({ signal }) => api('GET /on-call/webhook', { signal }),
  refetchInterval: ({ state: { data } }) =>
    data?.pages.some(({ state }) => state === 'waiting') ? WAITING_MS : PAGES_MS,
});
