import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
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
 */
export function useFollow(log: FollowedLog, queryKey: QueryKey, updatedAt: number): void {
  const live = useLive();
  const client = useQueryClient();
  const key = JSON.stringify(queryKey);
  useEffect(() => {
    const followed = JSON.parse(key) as QueryKey;
    return live.follow(log, {
      head: () => client.getQueryData<{ head: number }>(followed)?.head,
      catchUp: () => void client.invalidateQueries({ queryKey: followed }, { cancelRefetch: false }),
    });
  }, [live, client, log, key]);
  useEffect(() => {
    live.compare(log);
  }, [live, log, updatedAt]);
}
