import { setTimeout as pause } from 'node:timers/promises';
import { Called } from './called.ts';
import { PARTS } from './parts.ts';
import type { Part, Parts, Product } from './parts.ts';
import { judge } from './verdict.ts';
import type { Verdict } from './verdict.ts';
import { Writers } from './writers.ts';

export interface Plan {
  readonly rounds: number;
  /** Chooses whom it hits, and when. */
  readonly seed: number;
  readonly say: (line: string) => void;
}

export interface Outcome extends Verdict {
  readonly kills: Readonly<Record<Part, number>>;
}

/** What is acknowledged between two kills at least, so that each of them finds the service at work. */
const LEAST_POSTS = 4;
const MOST_POSTS = 24;
/** After the last of those, so that a kill is not tied to an answer. */
const PAUSE_MS = 60;
/** Deadlines that come due around each kill. */
const STEPS = 3;
const STEP_WITHIN_MS = 1_200;
const SETTLE_MS = 100_000;

/** People write, some of it at risk, and deadlines pass, while one part after the other is killed at any moment. */
export async function killInRounds(parts: Parts, product: Product, plan: Plan): Promise<Outcome> {
  const random = seeded(plan.seed);
  await parts.begin();
  const called = await Called.start();
  const writers = await Writers.gather(parts, product, plan.rounds, called.url, random);
  const kills: Record<Part, number> = { api: 0, worker: 0, database: 0 };
  const bag: Part[] = [];
  writers.begin();
  for (let round = 1; round <= plan.rounds; round += 1) {
    await bringForward(parts, random);
    await closeOlder(parts);
    writers.others();
    const some = LEAST_POSTS + Math.floor(random() * (MOST_POSTS - LEAST_POSTS));
    await writers.until(writers.acknowledged + some);
    await pause(random() * PAUSE_MS);
    const part = bag.pop() ?? refill(bag, random);
    const began = performance.now();
    await parts.kill(part);
    await parts.start(part);
    kills[part] += 1;
    plan.say(
      `round ${round}: the ${part}, serving again after ${((performance.now() - began) / 1000).toFixed(2)} s; ${writers.acknowledged} posts`,
    );
  }
  await writers.end();
  const settled = await settle(parts);
  await parts.kill('api');
  await parts.kill('worker');
  called.end();
  const { worker, database } = parts.runs;
  const verdict = await parts.asOwner((owner) =>
    judge(owner, { sendings: writers.sendings, arrivals: called.arrivals }, [worker, database], settled),
  );
  return { ...verdict, kills };
}

/** Whom the next four rounds hit. The database twice: all parts are at work when it dies, and it is soon there again. */
const BAG: readonly Part[] = [...PARTS, 'database'];

function refill(bag: Part[], random: () => number): Part {
  const [first, ...others] = BAG.map((part) => ({ part, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ part }) => part);
  bag.push(...others);
  return first ?? 'api';
}

/**
 * Moves both deadlines of some cases into the next second, with their timers, as though three minutes had passed. Only of
 * the most urgent, whose deadlines nothing that comes in moves any more.
 */
async function bringForward(parts: Parts, random: () => number): Promise<void> {
  await parts.asOwner(async (owner) => {
    await owner.query('BEGIN');
    const { rows } = await owner.query<{ id: string; acknowledge_by: Date; act_by: Date }>(
      `SELECT id, acknowledge_by, act_by FROM case_file
       WHERE state = 'waiting' AND severity = 'crisis' AND overdue_steps = 0 AND acknowledge_by > now() + interval '10 s'
       ORDER BY id DESC LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED`,
      [STEPS],
    );
    for (const { id, acknowledge_by, act_by } of rows) {
      const [acknowledgeBy, actBy] = [random(), random()]
        .sort((one, other) => one - other)
        .map((share) => new Date(Date.now() + share * STEP_WITHIN_MS));
      await owner.query('UPDATE case_file SET acknowledge_by = $2, act_by = $3 WHERE id = $1', [
        id,
        acknowledgeBy,
        actBy,
      ]);
      for (const [kind, before, after] of [
        ['case.acknowledge-by', acknowledge_by, acknowledgeBy],
        ['case.act-by', act_by, actBy],
      ] as const)
        await owner.query('UPDATE timer SET due_at = $4 WHERE ref = $1 AND kind = $2 AND due_at = $3', [
          id,
          kind,
          before,
          after,
        ]);
    }
    await owner.query('COMMIT');
  });
}

/**
 * Closes cases as somebody at the desk would, once they have been called about and no deadline of theirs is near: people are
 * called about open ones again and again, and in a long run nobody would hear of the new ones.
 */
async function closeOlder(parts: Parts): Promise<void> {
  await parts.asOwner((owner) =>
    owner.query(
      `WITH closed AS (
         UPDATE case_file SET state = 'closed', closed_at = now(), outcome = 'supported' WHERE id IN (
           SELECT c.id FROM case_file c
           WHERE state = 'waiting' AND opened_at < now() - interval '20 s'
             AND (overdue_steps >= 2 OR acknowledge_by > now() + interval '1 min')
             AND (severity IN ('amber', 'green') OR EXISTS (
               SELECT FROM page g WHERE g.case_id = c.id AND g.state = 'sent'))
           FOR NO KEY UPDATE SKIP LOCKED)
         RETURNING id)
       DELETE FROM on_call_watch WHERE case_id IN (SELECT id FROM closed)`,
    ),
  );
}

/** Until when everything that is due has been done, or will not be. */
async function settle(parts: Parts): Promise<Date> {
  const last = performance.now() + SETTLE_MS;
  const due = (): Promise<boolean> =>
    parts.asOwner(async (owner) => {
      const { rowCount } = await owner.query(
        `SELECT 1 FROM timer WHERE due_at <= now() + $1 * interval '1 ms'
         UNION ALL SELECT 1 FROM page WHERE state = 'waiting' LIMIT 1`,
        [STEP_WITHIN_MS],
      );
      return rowCount !== 0;
    });
  for (;;) {
    const now = new Date();
    if (!(await due()) || performance.now() > last) return now;
    await pause(100);
  }
}

/** The same numbers every time, from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
