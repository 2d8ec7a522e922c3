import { isDeepStrictEqual } from 'node:util';
import type { Request } from 'autocannon';
import type { Community } from './community.ts';
import { compared } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Place } from './place.ts';
import { CONNECTIONS, overHttp, POOL, takeTurns } from './rounds.ts';
import { serveCommunity, SESSION_SECRET } from './served.ts';

const LEAST = 0.6;
const POSTS = 20;

/** A page of a topic with twenty posts, against a server that does nothing but what must be done for it. */
export async function http(place: Place): Promise<readonly Figure[]> {
  const { community, api, serviceUrl } = await serveCommunity(place);
  const bare = await place.program<{ origin: string }>('bare-http.ts', {
    DATABASE_URL: serviceUrl,
    DATABASE_POOL: String(POOL),
    SESSION_SECRET,
  });
  const asked = requests(community);
  await sameAnswers(api.origin, bare.said.origin, asked.slice(0, 50));
  const of = (connection: number): readonly Request[] =>
    asked.filter((_request, index) => index % CONNECTIONS === connection);
  const { ours, theirs } = await takeTurns(overHttp(api.origin, of), overHttp(bare.said.origin, of));
  return [compared({ bench: 'http', metric: 'topics of 20 posts', unit: '1/s' }, ours, theirs, LEAST)];
}

/** Every topic whose first page is full, each asked for by somebody else: as many people as nobody's allowance ends. */
const requests = ({ topics, members }: Community): readonly Request[] =>
  topics
    .filter(({ posts }) => posts >= POSTS)
    .map(({ id }, index) => ({
      path: `/api/topics/${id}`,
      headers: { cookie: members[index % members.length]?.cookie ?? '' },
    }));

/** What is compared must be the same work: the same page to the last letter. */
async function sameAnswers(one: string, other: string, some: readonly Request[]): Promise<void> {
  for (const { path = '', headers = {} } of some) {
    const pages = await Promise.all([one, other].map((origin) => page(`${origin}${path}`, headers)));
    if (!isDeepStrictEqual(pages[0], pages[1]))
      throw new Error(`The two servers answer ${path} differently.`);
    if (pages[0]?.posts.length !== POSTS) throw new Error(`${path} has not ${POSTS} posts.`);
  }
  const signedOut = await Promise.all([one, other].map((origin) => fetch(`${origin}${some[0]?.path ?? ''}`)));
  if (signedOut.some(({ status }) => status !== 401))
    throw new Error('A page was given to somebody who is signed out.');
}

async function page(
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ posts: readonly unknown[] }> {
  const answer = await fetch(address, { headers });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  // Compared as a whole with the other server's; only the posts are looked at.
  return (await answer.json()) as { posts: readonly unknown[] };
}
