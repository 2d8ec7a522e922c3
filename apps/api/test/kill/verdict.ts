import type { Client } from 'pg';
import type { Run } from './parts.ts';
import type { Sending } from './writers.ts';

export interface Verdict {
  readonly posts: number;
  readonly atRisk: number;
  readonly cases: number;
  /** Deadlines that passed with nobody there. */
  readonly dueSteps: number;
  /** Calls to the webhook, each counted once. */
  readonly pages: number;
  /** Calls that came again. */
  readonly repeats: number;
  /** Of the call that came latest: how long all that it takes had been serving since it was due, in seconds. */
  readonly latestPageSeconds: number;
  /** Of the step that was latest: how long all that it takes had been serving since it was due, in seconds. */
  readonly latestSeconds: number;
  /** The same, and the time that restarts took with it. */
  readonly latestWithStartsSeconds: number;
  /** How often each of what may never be was found. */
  readonly wrong: Readonly<Record<string, number>>;
}

/** `sent` holds what the service has acknowledged, `due` every deadline of a case and how often it should have been recorded. */
const GIVEN = `
  CREATE TEMP TABLE sent AS
    SELECT * FROM jsonb_to_recordset($1) AS s(id uuid, client_id uuid, author_id uuid, topic_id uuid, body text, state text, at_risk boolean)`;
// Nobody claims anything here; what is closed is due no more. Raising a case whose deadline has passed sets that step
// again: whoever must hear that it is more urgent hears of it.
const DUE = `
  CREATE TEMP TABLE due AS
    SELECT c.id AS case_id, d.deadline, d.due_at, d.due_at <= least($1, c.closed_at) AS has_come, c.state = 'closed' AS closed,
           (SELECT count(*) FROM event e WHERE e.refs ? 'caseId' AND e.refs->>'caseId' = c.id::text
              AND e.kind = 'case.raised' AND e.at >= d.due_at) AS again,
           (SELECT array_agg(e.at ORDER BY e.at) FROM event e WHERE e.refs ? 'caseId' AND e.refs->>'caseId' = c.id::text
              AND e.kind = 'case.missed' AND e.refs->>'deadline' = d.deadline) AS recorded,
           (SELECT count(*) FROM timer t WHERE t.ref = c.id AND t.kind = d.timer AND t.due_at = d.due_at) AS timers
    FROM case_file c CROSS JOIN LATERAL (VALUES
      ('acknowledge', 'case.acknowledge-by', c.acknowledge_by), ('act', 'case.act-by', c.act_by)) d(deadline, timer, due_at)`;

/** `arrived` holds every page that came to the webhook. */
const ARRIVED = `
  CREATE TEMP TABLE arrived AS SELECT key::uuid AS id FROM jsonb_object_keys($1) AS k(key)`;

/** Each names rows that may not exist. */
const NEVER: Readonly<Record<string, string>> = {
  'acknowledged posts that are not there as acknowledged': `
    sent s LEFT JOIN post p ON p.author_id = s.author_id AND p.client_id = s.client_id
    WHERE (p.id, p.topic_id, p.body, p.state) IS DISTINCT FROM (s.id, s.topic_id, s.body, s.state)`,
  'posts that nobody sent': `
    post p JOIN topic t ON t.id = p.topic_id WHERE p.position IS DISTINCT FROM 1
    AND NOT EXISTS (SELECT FROM sent s WHERE s.id = p.id)`,
  'words at risk that are not linked to exactly one case': `
    sent s WHERE at_risk AND (SELECT count(*) FROM case_subject c
      WHERE c.subject_kind = 'post' AND c.subject_id = s.id) <> 1`,
  'words at risk without exactly one detection': `
    sent s WHERE at_risk AND (SELECT count(*) FROM detection d
      WHERE d.subject_kind = 'post' AND d.subject_id = s.id AND d.author_id = s.author_id) <> 1`,
  'words at ease with a detection or a case': `
    sent s WHERE NOT at_risk AND (EXISTS (SELECT FROM detection d WHERE d.subject_id = s.id)
      OR EXISTS (SELECT FROM case_subject c WHERE c.subject_id = s.id))`,
  'detections without their words': `
    detection d WHERE NOT EXISTS (SELECT FROM post p WHERE p.id = d.subject_id AND p.author_id = d.author_id)`,
  'detections without their case': `
    detection d WHERE NOT EXISTS (SELECT FROM case_subject c
      WHERE c.subject_kind = d.subject_kind AND c.subject_id = d.subject_id)`,
  'words in a case that are not those of the post': `
    case_subject c LEFT JOIN post p ON p.id = c.subject_id
    WHERE (c.words->>'body', c.author_id, c.place_id) IS DISTINCT FROM (p.body, p.author_id, p.topic_id)`,
  'words in the case of somebody else': `
    case_subject s JOIN case_file c ON c.id = s.case_id WHERE c.person_id IS DISTINCT FROM s.author_id`,
  'cases without words': `
    case_file c WHERE NOT EXISTS (SELECT FROM case_subject s WHERE s.case_id = c.id)`,
  'cases that are not what their facts made': `
    case_file c WHERE version <> (SELECT count(*) FROM event e WHERE e.refs ? 'caseId' AND e.refs->>'caseId' = c.id::text
      AND e.kind NOT LIKE 'case.page%')`,
  'topics whose counts are not those of their posts': `
    topic t WHERE (t.posts, t.head) <> (SELECT count(*), count(*) FROM post p WHERE p.topic_id = t.id AND p.state = 'shown')`,
  'due steps that were not recorded': `due WHERE has_come AND cardinality(coalesce(recorded, '{}')) < 1 + again`,
  'due steps that were recorded too often': `due WHERE cardinality(coalesce(recorded, '{}')) > 1 + again`,
  'steps that were recorded before they were due': `due WHERE recorded[1] < due_at`,
  'deadlines that were not recorded and have not exactly one timer': `due WHERE NOT closed AND recorded IS NULL AND timers <> 1`,
  'crises, and reds, of which nobody was called': `
    case_file c WHERE severity IN ('crisis', 'red') AND NOT EXISTS (SELECT FROM page g WHERE g.case_id = c.id AND g.step <= 1)`,
  'calls that never came': `page g WHERE channel = 'webhook' AND state <> 'dropped' AND id NOT IN (SELECT id FROM arrived)`,
  'calls that came and were not recorded': `arrived WHERE id NOT IN (SELECT id FROM page)`,
  'calls without exactly one event': `
    page g WHERE (SELECT count(*) FROM event e WHERE e.refs ? 'caseId' AND e.refs->>'caseId' = g.case_id::text
      AND e.kind = 'case.paged' AND e.refs->>'pageId' = g.id::text) <> 1`,
  'timers of no case': `timer WHERE kind LIKE 'case.%' AND ref NOT IN (SELECT id FROM case_file)`,
};

/** What was seen from outside. */
export interface Seen {
  readonly sendings: readonly Sending[];
  readonly arrivals: ReadonlyMap<string, readonly number[]>;
}

/**
 * Looks at everything that is stored, in a database that nobody writes to any more.
 * @param runs of the parts without which no step is recorded
 * @param settled whatever was due by then has been recorded, or never will be
 */
export async function judge(
  owner: Client,
  { sendings, arrivals }: Seen,
  runs: readonly (readonly Run[])[],
  settled: Date,
): Promise<Verdict> {
  await owner.query(GIVEN, [JSON.stringify(sendings.map(sentRow))]);
  await owner.query(DUE, [settled]);
  await owner.query(ARRIVED, [JSON.stringify(Object.fromEntries(arrivals))]);
  await owner.query('CREATE INDEX ON sent (id); ANALYZE sent; ANALYZE due');
  const wrong: Record<string, number> = {};
  for (const [what, rows] of Object.entries(NEVER)) wrong[what] = await count(owner, rows);
  const { rows: steps } = await owner.query<{ due_at: Date; at: Date }>(
    'SELECT due_at, recorded[1] AS at FROM due WHERE recorded IS NOT NULL',
  );
  const { rows: pages } = await owner.query<{ id: string; due_at: Date }>(
    `SELECT id, at AS due_at FROM page WHERE channel = 'webhook'`,
  );
  const calls = pages.flatMap(({ id, due_at }) => {
    const [first] = arrivals.get(id) ?? [];
    return first === undefined ? [] : [{ due_at, at: new Date(first) }];
  });
  return {
    pages: arrivals.size,
    repeats: [...arrivals.values()].reduce((sum, { length }) => sum + length - 1, 0),
    latestPageSeconds: latest(calls, runs, ({ ready }) => ready),
    posts: sendings.length,
    atRisk: sendings.filter(({ atRisk }) => atRisk).length,
    cases: await count(owner, 'case_file'),
    dueSteps: steps.length,
    latestSeconds: latest(steps, runs, ({ ready }) => ready),
    latestWithStartsSeconds: latest(steps, runs, ({ began }) => began),
    wrong,
  };
}

const sentRow = ({ clientId, author, topicId, body, atRisk, acknowledged }: Sending): object => ({
  id: acknowledged?.id,
  client_id: clientId,
  author_id: author.id,
  topic_id: topicId,
  body,
  state: acknowledged?.state,
  at_risk: atRisk,
});

async function count(owner: Client, rows: string): Promise<number> {
  const result = await owner.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${rows}`);
  return result.rows[0]?.count ?? Number.NaN;
}

function latest(
  steps: readonly { readonly due_at: Date; readonly at: Date }[],
  runs: readonly (readonly Run[])[],
  since: (run: Run) => number,
): number {
  const late = steps.map(({ due_at, at }) => running(runs, since, due_at.getTime(), at.getTime()));
  return Math.max(0, ...late) / 1000;
}

/** Milliseconds between two moments in which all of them ran. */
function running(
  all: readonly (readonly Run[])[],
  since: (run: Run) => number,
  from: number,
  to: number,
): number {
  const [first, ...others] = all;
  if (to <= from) return 0;
  if (!first) return to - from;
  return first
    .map((run) => running(others, since, Math.max(from, since(run)), Math.min(to, run.ended)))
    .reduce((sum, each) => sum + each, 0);
}
