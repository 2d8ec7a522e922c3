import type { JobQueue } from '../jobs/job-queue.js';
import type { PendingEvent, Tx } from './tx.js';

/** Stores the events, timers and jobs that a transaction has gathered: one statement for each kind. */
export async function storeConsequences(tx: Tx, now: Date, jobs: JobQueue): Promise<void> {
  if (tx.events.length > 0) await storeEvents(tx, now);
  if (tx.timers.length > 0) await storeTimers(tx);
  if (tx.jobs.length > 0) await jobs.insert(tx.connection, tx.jobs);
}

const storeEvents = async (tx: Tx, now: Date): Promise<void> => {
  await tx.rows({
    name: 'store-events',
    text: `WITH pending AS MATERIALIZED (
             SELECT e.*, CASE WHEN e.reason IS NULL THEN NULL ELSE uuidv7() END AS reason_id
             FROM jsonb_to_recordset($2::jsonb)
               AS e(ord int, actor_kind text, actor_person uuid, actor_system text, kind text, refs jsonb, reason text)
           ), reasons AS (
             INSERT INTO event_reason (id, reason) SELECT reason_id, reason FROM pending WHERE reason IS NOT NULL
           )
           INSERT INTO event (at, actor_kind, actor_person, actor_system, kind, refs, reason_id)
           SELECT $1, actor_kind, actor_person, actor_system, kind, refs, reason_id FROM pending ORDER BY ord`,
    values: [now, JSON.stringify(tx.events.map(toRow))],
  });
};

const toRow = ({ actor, kind, refs, reason }: PendingEvent, ord: number): object => ({
  ord,
  actor_kind: actor.kind,
  actor_person: actor.kind === 'person' ? actor.personId : null,
  actor_system: actor.kind === 'system' ? actor.name : null,
  kind,
  refs,
  reason,
});

const storeTimers = async (tx: Tx): Promise<void> => {
  await tx.rows({
    name: 'store-timers',
    text: `INSERT INTO timer (due_at, kind, ref)
           SELECT t.due_at, t.kind, t.ref FROM jsonb_to_recordset($1::jsonb) AS t(due_at timestamptz, kind text, ref uuid)`,
    values: [
      JSON.stringify(tx.timers.map(({ dueAt, kind, ref }) => ({ due_at: dueAt.toISOString(), kind, ref }))),
    ],
  });
};
