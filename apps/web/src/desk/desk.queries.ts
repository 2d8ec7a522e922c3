import { infiniteQueryOptions, queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { CaseId, Cursor } from '@blether/contracts/brand';
import type { CaseFile, CaseSeverity, DeskView } from '@blether/contracts/cases';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';
import { codeOf } from '../data/problem.ts';
import { useFollow } from '../data/use-live.ts';

/** However fast the queue moves, it is asked for no more often than this. */
const REST_MS = 1000;

export const deskQuery = queryOptions({
  queryKey: keys.desk,
  queryFn: ({ signal }) => api('GET /desk', { signal }),
});

export const caseQuery = (caseId: CaseId) =>
  queryOptions({
    queryKey: keys.deskCase(caseId),
    queryFn: ({ signal }) => api('GET /desk/cases/:caseId', { params: { caseId }, signal }),
  });

export const queueQuery = (severity: CaseSeverity | undefined) =>
  infiniteQueryOptions({
    queryKey: keys.deskQueue(severity),
    queryFn: ({ pageParam, signal }) =>
      api('GET /desk/queue', {
        query: { ...(severity && { severity }), ...(pageParam !== null && { after: pageParam }) },
        signal,
      }),
    // A cursor, or the beginning; without this its type would be that of the beginning alone.
    initialPageParam: null as Cursor | null,
    getNextPageParam: ({ next }) => next,
    // What is on the screen is being read; it is fetched again when its reader asks.
    staleTime: Infinity,
  });

export const caseWeeksQuery = queryOptions({
  queryKey: keys.deskOverview,
  queryFn: ({ signal }) => api('GET /desk/overview', { signal }),
});

/** The desk, kept live for as long as it is on the screen. */
export function useDesk(): DeskView {
  const { data, dataUpdatedAt } = useSuspenseQuery(deskQuery);
  useFollow('desk:queue', keys.desk, dataUpdatedAt, REST_MS);
  return data;
}

interface LiveCase {
  readonly file: CaseFile;
  /** It is not open to the reader any more: what is on the screen is how it was. */
  readonly isShut: boolean;
}

/** The case, kept live for as long as it is on the screen. */
export function useCase(caseId: CaseId): LiveCase {
  const { data, dataUpdatedAt, error } = useSuspenseQuery(caseQuery(caseId));
  useFollow(`case:${caseId}`, keys.deskCase(caseId), dataUpdatedAt, REST_MS);
  return { file: data, isShut: codeOf(error) === 'not-found' };
}
