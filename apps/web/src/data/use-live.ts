import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import type { FollowedLog, Line, Live } from './live.ts';

export const LiveContext = createContext<Live | null>(null);

function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('There is no LiveContext above this component');
  return live;
}

/** How the line to the server is. */
export function useLine(): Line {
  const live = useLive();
  return useSyncExternalStore(live.subscribe, live.line);
}

/**
 * Keeps a cached query that has a `head` up with its log for as long as the component is on the screen.
 * `updatedAt` is the query's own `dataUpdatedAt`: each new answer is compared with what we heard meanwhile.
 * `restMs`: how long it rests between two fetches, where a log moves faster than anybody reads.
 */
export function useFollow(log: FollowedLog, queryKey: QueryKey, updatedAt: number, restMs = 0): void {
  const live = useLive();
  const client = useQueryClient();
  const key = JSON.stringify(queryKey);
  useEffect(() => {
    const followed = JSON.parse(key) as QueryKey;
    let fetchedAt = -restMs;
    let later: ReturnType<typeof setTimeout> | undefined;
    const fetch = () => {
      later = undefined;
      fetchedAt = performance.now();
      void client.invalidateQueries({ queryKey: followed }, { cancelRefetch: false });
    };
    const leave = live.follow(log, {
      head: () => client.getQueryData<{ head: number }>(followed)?.head,
      catchUp: () => {
        const rest = fetchedAt + restMs - performance.now();
        if (rest <= 0) fetch();
        else later ??= setTimeout(fetch, rest);
      },
    });
    return () => {
      clearTimeout(later);
      leave();
    };
  }, [live, client, log, key, restMs]);
  useEffect(() => {
    live.compare(log);
  }, [live, log, updatedAt]);
}

/** Whether a log has moved on from `head`, for what is not brought up to date by itself: it would move under its reader. */
export function useBehind(log: FollowedLog, head: number): boolean {
  const live = useLive();
  const [behindAt, setBehindAt] = useState<number | null>(null);
  useEffect(
    () =>
      live.follow(log, {
        head: () => head,
        catchUp: () => {
          setBehindAt(head);
        },
      }),
    [live, log, head],
  );
  return behindAt === head;
}
