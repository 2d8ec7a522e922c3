import { queryOptions } from '@tanstack/react-query';
import type { ForumView } from '@blether/contracts/forum';
import { api } from '../data/api.ts';
import { keys } from '../data/keys.ts';

export const forumsQuery = queryOptions({
  queryKey: keys.forums,
  queryFn: ({ signal }) => api('GET /forums', { signal }),
});

const FORUMS_ON_HOME = 4;

/** The forums where people have just written, the latest first: as many as the home page shows. */
export function livelyForums(forums: readonly ForumView[]): readonly ForumView[] {
  return forums
    .filter((forum) => forum.lastActivityAt !== null)
    .sort((one, other) => ((one.lastActivityAt ?? '') < (other.lastActivityAt ?? '') ? 1 : -1))
    .slice(0, FORUMS_ON_HOME);
}
