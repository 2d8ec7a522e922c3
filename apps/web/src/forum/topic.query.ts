import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { TopicId } from '@blether/contracts/brand';
import { api } from '../data/api.ts';
import { keys, type TopicEnd } from '../data/keys.ts';
import { joined, touches, type TopicWindow } from '../data/topic-window.ts';
import { useFollow } from '../data/use-live.ts';

/** How many pages we go back to close a gap before we show the newest page by itself. */
const PAGES_TO_CLOSE_A_GAP = 5;

const open = (topicId: TopicId, end: TopicEnd, signal: AbortSignal) =>
  api('GET /topics/:topicId', { params: { topicId }, query: end === 'end' ? { from: 'end' } : {}, signal });

/** Somebody who had read to the end is brought to the new end; nobody else's place changes. */
async function caughtUp(topicId: TopicId, end: TopicEnd, known: TopicWindow, signal: AbortSignal) {
  const hadEverything = known.later === null;
  let fresh: TopicWindow = await open(topicId, hadEverything ? 'end' : end, signal);
  for (
    let page = 0;
    page < PAGES_TO_CLOSE_A_GAP && !touches(known, fresh) && fresh.earlier !== null;
    page += 1
  ) {
    const before = await api('GET /topics/:topicId', {
      params: { topicId },
      query: { at: fresh.earlier },
      signal,
    });
    fresh = joined(fresh, before);
  }
  return fresh;
}

export const topicQuery = (topicId: TopicId, end: TopicEnd) =>
  queryOptions({
    queryKey: keys.topicFrom(topicId, end),
    queryFn: async ({ client, signal, queryKey }): Promise<TopicWindow> => {
      const known = client.getQueryData<TopicWindow>(queryKey);
      const fresh = known ? await caughtUp(topicId, end, known, signal) : await open(topicId, end, signal);
      // Facts may have arrived meanwhile: what is known now, not what was known when we asked.
      const now = client.getQueryData<TopicWindow>(queryKey);
      return now ? joined(now, fresh) : fresh;
    },
  });

interface LiveTopic {
  readonly window: TopicWindow;
  readonly isFetching: boolean;
}

/** The topic, kept live for as long as it is on the screen. */
export function useTopic(topicId: TopicId, end: TopicEnd): LiveTopic {
  const { data, dataUpdatedAt, isFetching } = useSuspenseQuery(topicQuery(topicId, end));
  useFollow(`topic:${topicId}`, keys.topicFrom(topicId, end), dataUpdatedAt);
  return { window: data, isFetching };
}

export function useMorePosts(topicId: TopicId, end: TopicEnd) {
  const client = useQueryClient();
  const key = keys.topicFrom(topicId, end);
  return useMutation({
    mutationFn: async (direction: 'earlier' | 'later') => {
      const at = client.getQueryData<TopicWindow>(key)?.[direction];
      if (at === null || at === undefined) return null;
      return api('GET /topics/:topicId', { params: { topicId }, query: { at } });
    },
    onSuccess: (page) => {
      if (page) client.setQueryData<TopicWindow>(key, (known) => (known ? joined(known, page) : page));
    },
  });
}
