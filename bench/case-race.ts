import type { Client } from 'pg';
import type { Member } from './community.ts';
import { PRESSES_A_MINUTE, actOn, addPeople, countRows, press, quantile } from './desk.ts';
import type { Press } from './desk.ts';
import { plain } from './figures.ts';
import type { Figure } from './figures.ts';
import { say } from './place.ts';
import type { Place } from './place.ts';
import { serveCommunity, SESSION_SECRET } from './served.ts';

const CASES = 10_000;
const AT_ONCE = 50;
/** As many people behind each of the fifty as nobody's allowance ends, however fast the machine: they hand over to each other. */
const SHIFT = Math.ceil((1.5 * CASES) / AT_ONCE / PRESSES_A_MINUTE);

interface Given extends Press {
  readonly to: string;
}

/** Fifty moderators press "Next case" at once, and again as soon as they are answered, until nothing waits. */
export async function caseRace(place: Place): Promise<readonly Figure[]> {
  const { api, owner } = await serveCommunity(place);
  const moderators = await addPeople(owner, SESSION_SECRET, {
    count: AT_ONCE * SHIFT,
    role: 'moderator',
    domain: 'desk.invalid',
  });
  const people = await addPeople(owner, SESSION_SECRET, { count: CASES, role: null, domain: 'risk.invalid' });
  await openCases(owner, people);
  await owner.query('VACUUM (ANALYZE)');
  const shifts = Array.from({ length: AT_ONCE }, (_each, index) =>
    moderators.slice(index * SHIFT, (index + 1) * SHIFT),
  );
  // The first press of a process compiles and prepares; of a case that waits for nobody it takes nothing.
  say(`${AT_ONCE} moderators at ${CASES} cases …`);
  const began = performance.now();
  const presses = (
    await Promise.all(shifts.map((shift) => pressUntilNothing(api.origin, owner, shift)))
  ).flat();
  const seconds = (performance.now() - began) / 1000;
  const given = presses.filter(({ caseId }) => caseId !== null);
  const wrong = await findWrong(owner, given);
  const times = presses.map(({ milliseconds }) => milliseconds);
  const bench = 'case-race';
  return [
    plain({ bench, metric: 'cases claimed', unit: '1/s' }, given.length / seconds, null),
    plain({ bench, metric: `p50 of a press, ${AT_ONCE} at once`, unit: 'ms' }, quantile(times, 0.5), null),
    plain({ bench, metric: `p99 of a press, ${AT_ONCE} at once`, unit: 'ms' }, quantile(times, 0.99), null),
    ...Object.entries(wrong).map(([metric, count]) => plain({ bench, metric, unit: 'cases' }, count, 0)),
  ];
}

async function pressUntilNothing(
  origin: string,
  owner: Client,
  shift: readonly Member[],
): Promise<readonly Given[]> {
  const presses: Given[] = [];
  for (;;) {
    const moderator = shift[presses.length % shift.length];
    if (!moderator) throw new Error('There is nobody on shift.');
    const pressed = await press(origin, moderator);
    presses.push({ ...pressed, to: moderator.id });
    if (pressed.caseId === null) return presses;
    await actOn(owner, pressed.caseId);
  }
}

/** What people were told, against what is stored. */
async function findWrong(owner: Client, given: readonly Given[]): Promise<Readonly<Record<string, number>>> {
  await owner.query(
    `CREATE TEMP TABLE given AS
     SELECT case_id, count(*) AS times, min(worker_id::text)::uuid AS worker_id
     FROM jsonb_to_recordset($1) AS g(case_id uuid, worker_id uuid) GROUP BY case_id`,
    [JSON.stringify(given.map(({ caseId, to }) => ({ case_id: caseId, worker_id: to })))],
  );
  return {
    'claimed twice': await countRows(owner, 'given WHERE times > 1'),
    forgotten: await countRows(owner, 'case_file WHERE id NOT IN (SELECT case_id FROM given)'),
    'waiting still': await countRows(owner, `case_file WHERE state = 'waiting'`),
    'given to one and stored as another’s': await countRows(
      owner,
      'case_file c JOIN given g ON g.case_id = c.id WHERE c.worker_id IS DISTINCT FROM g.worker_id',
    ),
    'without exactly one claim in the timeline': await countRows(
      owner,
      `case_file c WHERE (SELECT count(*) FROM event e WHERE e.refs ? 'caseId' AND e.refs->>'caseId' = c.id::text
         AND e.kind = 'case.claimed' AND e.actor_person = c.worker_id) <> 1`,
    ),
    'without exactly one lease': await countRows(
      owner,
      `case_file c WHERE (SELECT count(*) FROM timer t WHERE t.ref = c.id AND t.kind = 'case.lease') <> 1`,
    ),
  };
}

/** One case a person, as words at risk open them: one in fifty a crisis, most of them green. */
async function openCases(owner: Client, people: readonly Member[]): Promise<void> {
  say(`Opening ${people.length} cases …`);
  await owner.query(
    `CREATE TEMP TABLE opening AS
     SELECT uuidv7() AS id, person_id, severity, opened_at,
            opened_at + acknowledge * interval '1 min' AS acknowledge_by, opened_at + act * interval '1 min' AS act_by
     FROM (SELECT person_id, now() - random() * interval '2 min' AS opened_at,
                  CASE WHEN n % 50 = 0 THEN 'crisis' WHEN n % 10 = 1 THEN 'red' WHEN n % 10 < 5 THEN 'amber' ELSE 'green' END AS severity
           FROM unnest($1::uuid[]) WITH ORDINALITY AS p(person_id, n)) p
     JOIN (VALUES ('crisis', 3, 10), ('red', 10, 30), ('amber', 60, 240), ('green', 720, 1440)) c(severity, acknowledge, act)
       USING (severity)`,
    [people.map(({ id }) => id)],
  );
  await owner.query(
    `INSERT INTO case_file (id, kind, person_id, about, state, severity, opened_at, acknowledge_by, act_by, version)
     SELECT id, 'risk', person_id, '{despair}', 'waiting', severity, opened_at, acknowledge_by, act_by, 1 FROM opening`,
  );
  await owner.query(
    `INSERT INTO case_subject (case_id, subject_kind, subject_id, linked_at, words, author_id)
     SELECT id, 'post', gen_random_uuid(), opened_at, '{"body": "I just can''t do this any more"}', person_id FROM opening`,
  );
  await owner.query(
    `INSERT INTO event (at, actor_kind, actor_person, kind, refs)
     SELECT opened_at, 'person', person_id, 'case.opened', jsonb_build_object('caseId', id, 'severity', severity) FROM opening`,
  );
  await owner.query(
    `INSERT INTO timer (due_at, kind, ref)
     SELECT acknowledge_by, 'case.acknowledge-by', id FROM opening UNION ALL SELECT act_by, 'case.act-by', id FROM opening`,
  );
}
