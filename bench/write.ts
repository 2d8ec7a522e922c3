import { randomUUID } from 'node:crypto';
import type { Request } from 'autocannon';
import { SENTENCES } from './community.ts';
import type { Community } from './community.ts';
import { compared } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Place } from './place.ts';
import { CONNECTIONS, overHttp, POOL, takeTurns } from './rounds.ts';
import { serveCommunity } from './served.ts';
import type { Served } from './served.ts';

const LEAST = 0.5;

/** A reply by whatever a reply takes, against the same rows written by somebody who knows them beforehand. */
export async function write(place: Place): Promise<readonly Figure[]> {
  const served = await serveCommunity(place);
  const { community, api, serviceUrl } = served;
  const bare = await place.program<{ replies: number }>('bare-write.ts', {
    DATABASE_URL: serviceUrl,
    DATABASE_POOL: String(POOL),
    CONNECTIONS: String(CONNECTIONS),
  });
  await bare.ask({
    people: community.members.map(({ id }) => id),
    topics: community.topics.map(({ id, forumId }) => ({ id, forumId })),
  });
  const all = repliesOf(community);
  const of = (connection: number): readonly Request[] =>
    all.filter((_request, index) => index % CONNECTIONS === connection);
  const { ours, theirs } = await takeTurns(overHttp(api.origin, of), async (seconds) => {
    const began = performance.now();
    const { replies } = await bare.ask({ seconds });
    return (1000 * replies) / (performance.now() - began);
  });
  await sameRows(served);
  return [compared({ bench: 'write', metric: 'replies', unit: '1/s' }, ours, theirs, LEAST)];
}

/** Every topic, answered by somebody else each time round: no allowance ends, and no topic is everybody's. */
export const repliesOf = ({ topics, members }: Community): readonly Request[] =>
  topics.map(({ id }, index) => ({
    method: 'POST',
    path: `/api/topics/${id}/posts`,
    headers: { cookie: members[index % members.length]?.cookie ?? '', 'content-type': 'application/json' },
    // Each is a reply of its own: the same client id again would only be told what it had made.
    setupRequest: (request: Request) => ({
      ...request,
      body: JSON.stringify({ clientId: randomUUID(), body: words() }),
    }),
  }));

let written = 0;
/** Two or three sentences. */
function words(): string {
  written += 1;
  const picked = [written, written * 7 + 3, written * 3 + 1].slice(0, 2 + (written % 2));
  return picked.map((number) => SENTENCES[number % SENTENCES.length]).join(' ');
}

/** Both sides wrote one post, one event and one job a reply, and the counters agree with the posts. */
async function sameRows({ owner }: Served): Promise<void> {
  const { rows } = await owner.query<Record<string, string>>(`
    SELECT (SELECT count(*) FROM post WHERE written_at > now() - interval '1 hour' AND id > uuidv7(interval '-1 hour'))
             - (SELECT count(*) FROM event WHERE kind = 'post.written') AS events_missing,
           (SELECT count(*) FROM event WHERE kind = 'post.written')
             - (SELECT count(*) FROM pgboss.job WHERE name = 'forum.reply-shown') AS jobs_missing,
           (SELECT count(*) FROM detection) AS detections,
           (SELECT count(*) FROM topic t WHERE (t.posts, t.head) <>
             (SELECT count(*), count(*) FROM post p WHERE p.topic_id = t.id)) AS topics_miscounted,
           (SELECT count(DISTINCT (retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds,
             deletion_seconds, policy, priority, keep_until - start_after)) - 1 FROM pgboss.job) AS kinds_of_jobs`);
  const wrong = Object.entries(rows[0] ?? {}).filter(([, count]) => count !== '0');
  if (wrong.length > 0) throw new Error(`The two sides did not write the same: ${JSON.stringify(wrong)}`);
}
