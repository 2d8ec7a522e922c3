// The rows of a reply through pg alone: nobody is asked who they are, nothing is looked up, scanned, told or answered.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { SENTENCES } from './community.ts';

interface Known {
  readonly people: readonly string[];
  readonly topics: readonly { readonly id: string; readonly forumId: string }[];
}

const environment = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
};
const connections = Number(environment('CONNECTIONS'));
const pool = new pg.Pool({
  connectionString: environment('DATABASE_URL'),
  max: Number(environment('DATABASE_POOL')),
});

// The topic before its forum, as the service locks them: otherwise the two would block each other.
const POST = `
  WITH moved AS (
    UPDATE topic SET posts = posts + 1, head = head + 1, last_activity_at = $5 WHERE id = $2 RETURNING posts
  ), stored AS (
    INSERT INTO post (id, topic_id, author_id, client_id, body, state, position, written_at)
    SELECT $1, $2, $3, $4, $6, 'shown', posts, $5 FROM moved
  )
  UPDATE forum SET head = forum.head + 1, last_activity_at = $5 FROM moved WHERE forum.id = $7`;
const EVENT = `
  INSERT INTO event (at, actor_kind, actor_person, kind, refs) VALUES ($1, 'person', $2, 'post.written', $3)`;
/** With the settings of its queue, which are looked up once. */
const JOB = `
  INSERT INTO pgboss.job (name, data, retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds,
    deletion_seconds, policy, keep_until)
  VALUES ('forum.reply-shown', $1, $2, $3, $4, $5, $6, $7, $8, now() + $9 * interval '1 s')`;
const QUEUE = `
  SELECT retry_limit, retry_delay, retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, policy,
         retention_seconds
  FROM pgboss.queue WHERE name = 'forum.reply-shown'`;
const queue: unknown[] = await pool
  .query<unknown[]>({ text: QUEUE, rowMode: 'array' })
  .then(({ rows }) => rows[0] ?? []);

let known: Known = { people: [], topics: [] };
let count = 0;

async function reply(): Promise<void> {
  count += 1;
  const { people, topics } = known;
  const topic = topics[count % topics.length];
  const author = people[count % people.length];
  if (!topic || author === undefined) throw new Error('There is nobody to reply.');
  const [postId, at] = [randomUuid7(), new Date()];
  const body = [count, count * 7 + 3, count * 3 + 1]
    .slice(0, 2 + (count % 2))
    .map((number) => SENTENCES[number % SENTENCES.length])
    .join(' ');
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query({
      name: 'post',
      text: POST,
      values: [postId, topic.id, author, randomUUID(), at, body, topic.forumId],
    });
    await client.query({
      name: 'event',
      text: EVENT,
      values: [at, author, JSON.stringify({ topicId: topic.id, postId, state: 'shown' })],
    });
    await client.query({ name: 'job', text: JOB, values: [JSON.stringify({ postId }), ...queue] });
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

/** Random, and in the order of time like the ids that PostgreSQL gives. */
function randomUuid7(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

async function replies(seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let done = 0;
  const one = async (): Promise<void> => {
    for (; performance.now() < until; done += 1) await reply();
  };
  await Promise.all(Array.from({ length: connections }, one));
  return done;
}

process.on('disconnect', () => process.exit());
process.on('message', (told: Known | { readonly seconds: number }) => {
  if ('people' in told) {
    known = told;
    process.send?.({ replies: 0 });
    return;
  }
  replies(told.seconds).then(
    (done) => process.send?.({ replies: done }),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.send?.({ replies: 0 });
