import { join } from 'node:path';
import type * as SessionCookie from '../apps/api/src/identity/session-cookie.ts';
import type * as Embedded from '../apps/api/src/platform/database/embedded/embedded.ts';
import type * as Processes from '../apps/api/src/platform/database/embedded/processes.ts';
import type * as Migrations from '../apps/api/src/platform/database/migrations.ts';
import { Parts } from '../apps/api/test/kill/parts.ts';
import type { Product } from '../apps/api/test/kill/parts.ts';
import { killInRounds } from '../apps/api/test/kill/rounds.ts';
import { plain } from './figures.ts';
import type { Figure } from './figures.ts';
import { DIST, say } from './place.ts';
import type { Place } from './place.ts';

export const ROUNDS = 500;
const LATEST_SECONDS = 10;

/** What `case-kill.spec.ts` does ten times, as often as it takes for the rare moments to be hit. */
export async function caseKill(place: Place, rounds: number): Promise<readonly Figure[]> {
  await place.build();
  const product = await built();
  const folder = await place.folder();
  const parts = new Parts(product, { folder, redisUrl: await place.redis(folder), settings: {} });
  place.atEnd(() => parts.end());
  const seed = Math.trunc(performance.timeOrigin) % 1_000_000;
  say(`Killing in ${rounds} rounds, seed ${seed} …`);
  const began = performance.now();
  const outcome = await killInRounds(parts, product, {
    rounds,
    seed,
    say,
  });
  const bench = 'case-kill';
  const told = (metric: string, unit: string, value: number): Figure =>
    plain({ bench, metric, unit }, value, null);
  const { api, worker, database } = outcome.kills;
  return [
    told('kills of the API', 'kills', api),
    told('kills of the worker', 'kills', worker),
    told('kills of the database', 'kills', database),
    told('a round', 's', (performance.now() - began) / 1000 / rounds),
    told('posts acknowledged', 'posts', outcome.posts),
    told('of them at risk', 'posts', outcome.atRisk),
    told('cases', 'cases', outcome.cases),
    told('due steps recorded', 'steps', outcome.dueSteps),
    told('the latest step, with the time of restarts', 's', outcome.latestWithStartsSeconds),
    plain(
      { bench, metric: 'the latest step after a restart', unit: 's' },
      outcome.latestSeconds,
      LATEST_SECONDS,
    ),
    told('calls to the webhook', 'calls', outcome.pages),
    plain({ bench, metric: 'of them repeated', unit: 'calls' }, outcome.repeats, api + worker + database),
    plain(
      { bench, metric: 'the latest call after a restart', unit: 's' },
      outcome.latestPageSeconds,
      LATEST_SECONDS,
    ),
    ...Object.entries(outcome.wrong).map(([metric, count]) =>
      plain({ bench, metric, unit: 'rows' }, count, 0),
    ),
  ];
}

/** Written in steps, so that type stripping, which follows no import of a type, meets plain JavaScript. */
async function built(): Promise<Product> {
  const at = (file: string): Promise<unknown> => import(join(DIST, file));
  const { startEmbedded } = (await at('platform/database/embedded/embedded.js')) as typeof Embedded;
  const { endProcessesOn } = (await at('platform/database/embedded/processes.js')) as typeof Processes;
  const { migrate, createQueues } = (await at('platform/database/migrations.js')) as typeof Migrations;
  const { sessionCookieName, sessionCookieValue } = (await at(
    'identity/session-cookie.js',
  )) as typeof SessionCookie;
  return { startEmbedded, endProcessesOn, migrate, createQueues, sessionCookieName, sessionCookieValue };
}
