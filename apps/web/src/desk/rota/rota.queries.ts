import { queryOptions } from '@tanstack/react-query';
import type { RotaDay } from '@blether/contracts/rota';
import { api } from '../../data/api.ts';
import { keys } from '../../data/keys.ts';

/** How long somebody who has just come may go unseen by a colleague's page. */
const NOW_MS = 10_000;
const ROTA_MS = 60_000;
export const WEEKS_SHOWN = 4;

/** Who is on. Asked again and again while it is on the screen: nothing else says that somebody has come or gone. */
export const nowQuery = queryOptions({
  queryKey: keys.rotaNow,
  queryFn: ({ signal }) => api('GET /rota/now', { signal }),
  refetchInterval: NOW_MS,
});

/** Four weeks, from the week of a day on; without one from this week. */
export const rotaQuery = (from: RotaDay | undefined) =>
  queryOptions({
    queryKey: keys.rotaFrom(from),
    queryFn: ({ signal }) =>
      api('GET /rota', {
        query: { weeks: String(WEEKS_SHOWN), ...(from !== undefined && { from }) },
        signal,
      }),
    refetchInterval: ROTA_MS,
  });
