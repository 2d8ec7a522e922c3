import type { QueryResultRow } from 'pg';
import { toQuery } from './tx.js';
import type { PendingEvent, Statement, Tx } from './tx.js';

/** What stores the events, timers and jobs that a transaction has gathered: one statement, prepared once a connection. */
export function consequencesOf(tx: Tx, now: Date): readonly Statement[] {
  const parts = [
    ...(tx.events.length > 0 ? [tx.events.some(hasReason) ? EVENTS_WITH_REASONS : EVENTS] : []),
    ...(tx.timers.length > 0 ? [TIMERS] : []),
    ...(tx.jobs.length > 0 ? [JOBS] : []),
  ];
  if (parts.length === 0) return [];
  return [
    {
      name: `store-${parts.map(({ name }) => name).join('-')}`,
      text: `WITH given AS (SELECT $1::timestamptz AS now, $2::jsonb AS events, $3::jsonb AS timers, $4::jsonb AS jobs),
             ${parts.map(({ sql }) => sql).join(',\n')} SELECT`,
      values: [
        now,
        JSON.stringify(tx.events.map(eventRow)),
        JSON.stringify(tx.timers.map(({ dueAt, kind, ref }) => ({ due_at: dueAt.toISOString(), kind, ref }))),
        JSON.stringify(tx.jobs),
      ],
    },
  ];
}

/**
 * Runs the last statements and commits, sent together and answered together: from the first lock to its release a
 * transaction costs others as little waiting as it can. When one fails PostgreSQL refuses those behind it, and the
 * COMMIT rolls back.
 */
export async function commit(tx: Tx, consequences: readonly Statement[]): Promise<void> {
  await tx.hasBegun();
  const { bare: connection, last } = tx;
  const statements = [...last.map(({ statement }) => statement), ...consequences];
  tx.end();
  const sent = Promise.allSettled(
    statements.map((statement) => connection.query<QueryResultRow>(toQuery(statement))),
  );
  const [outcomes, [ended]] = await Promise.all([sent, Promise.allSettled([connection.query('COMMIT')])]);
  // The first is the cause of the others.
  const results = outcomes.map(valueOf);
  // So it answers a COMMIT when an earlier statement has failed, even if somebody caught what that threw.
  if (valueOf(ended).command !== 'COMMIT')
    throw new Error('The transaction was rolled back: a statement of it had failed.');
  for (const [index, { then }] of last.entries()) then(results[index]?.rows ?? []);
}

function valueOf<Value>(outcome: PromiseSettledResult<Value>): Value {
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

interface Part {
  readonly name: string;
  readonly sql: string;
}

const EVENT_ROWS = `given, jsonb_to_recordset(events)
  AS e(ord int, actor_kind text, actor_person uuid, actor_system text, kind text, refs jsonb, reason text)`;

/** Most events: nobody has typed a reason. */
const EVENTS: Part = {
  name: 'events',
  sql: `stored_events AS (
    INSERT INTO event (at, actor_kind, actor_person, actor_system, kind, refs)
    SELECT now, e.actor_kind, e.actor_person, e.actor_system, e.kind, e.refs FROM ${EVENT_ROWS} ORDER BY e.ord)`,
};

const EVENTS_WITH_REASONS: Part = {
  name: 'reasons',
  sql: `pending AS MATERIALIZED (
    SELECT e.*, now, CASE WHEN e.reason IS NULL THEN NULL ELSE uuidv7() END AS reason_id FROM ${EVENT_ROWS}
  ), stored_reasons AS (
    INSERT INTO event_reason (id, reason) SELECT reason_id, reason FROM pending WHERE reason IS NOT NULL
  ), stored_events AS (
    INSERT INTO event (at, actor_kind, actor_person, actor_system, kind, refs, reason_id)
    SELECT now, actor_kind, actor_person, actor_system, kind, refs, reason_id FROM pending ORDER BY ord)`,
};

const TIMERS: Part = {
  name: 'timers',
  sql: `stored_timers AS (
    INSERT INTO timer (due_at, kind, ref)
    SELECT t.due_at, t.kind, t.ref FROM given, jsonb_to_recordset(timers) AS t(due_at timestamptz, kind text, ref uuid))`,
};

/**
 * The row that pg-boss itself would write for a job without options, which a test compares. Its own statement carries
 * every option there is and costs twice as much.
 */
const JOBS: Part = {
  name: 'jobs',
  sql: `stored_jobs AS (
    INSERT INTO pgboss.job (name, data, priority, start_after, created_on, expire_seconds, deletion_seconds, keep_until,
                            retry_limit, retry_delay, retry_backoff, retry_delay_max, policy, dead_letter,
                            heartbeat_seconds, blocked, blocking, pending_dependencies)
    SELECT j.name, j.payload, 0, now(), now(), q.expire_seconds, q.deletion_seconds,
           now() + q.retention_seconds * interval '1s', q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max,
           q.policy, q.dead_letter, q.heartbeat_seconds, false, false, 0
    FROM given, jsonb_to_recordset(jobs) AS j(name text, payload jsonb) LEFT JOIN pgboss.queue q ON q.name = j.name)`,
};

const hasReason = ({ reason }: PendingEvent): boolean => reason !== null;

const eventRow = ({ actor, kind, refs, reason }: PendingEvent, ord: number): object => ({
  ord,
  actor_kind: actor.kind,
  actor_person: actor.kind === 'person' ? actor.personId : null,
  actor_system: actor.kind === 'system' ? actor.name : null,
  kind,
  refs,
  reason,
});
