import pg from 'pg';
import { fill } from './community.ts';
import type { Community } from './community.ts';
import type { Databases, Place, RunningApi } from './place.ts';
import { POOL } from './rounds.ts';

export const SESSION_SECRET = 'the session secret of a benchmark, kept from nobody';

export interface Served extends Databases {
  readonly community: Community;
  readonly api: RunningApi;
  readonly owner: pg.Client;
}

/**
 * The service as it is run for many people: one process that answers, beside PostgreSQL and Redis. (A worker would
 * share the processors with what is measured, on both sides.)
 */
export async function serveCommunity(
  place: Place,
  environment: Readonly<Record<string, string>> = {},
): Promise<Served> {
  await place.build();
  const folder = await place.folder();
  const databases = await place.postgres(folder);
  const owner = new pg.Client({ connectionString: databases.ownerUrl });
  await owner.connect();
  place.atEnd(() => owner.end());
  const community = await fill(owner, SESSION_SECRET);
  const api = await apiOn(place, folder, databases.serviceUrl, environment);
  return { ownerUrl: databases.ownerUrl, serviceUrl: databases.serviceUrl, community, api, owner };
}

/** One process that answers, with a Redis of its own. */
export async function apiOn(
  place: Place,
  folder: string,
  serviceUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningApi> {
  return place.api(folder, {
    ROLE: 'api',
    DATABASE_URL: serviceUrl,
    DATABASE_POOL: String(POOL),
    REDIS_URL: await place.redis(folder),
    PUBLIC_URL: 'http://bench.invalid',
    SESSION_SECRET,
    VAULT_KEY: Buffer.alloc(32, 'benchmark').toString('base64'),
    AUDIT_KEY: 'the audit key of a benchmark, kept from nobody',
    ...environment,
  });
}
