import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { fill } from './community.ts';
import type { Community, Member } from './community.ts';
import { actOn, addPeople, countRows, giveBack, post, press, quantile } from './desk.ts';
import { median, plain } from './figures.ts';
import type { Figure } from './figures.ts';
import { say } from './place.ts';
import type { Place } from './place.ts';
import { CONNECTIONS } from './rounds.ts';
import { apiOn, SESSION_SECRET } from './served.ts';

const FLOOD = 5_000;
const FLOOD_SECONDS = 60;
const CALM = 10;
const ROUNDS = 5;
const PRESSES = 300;
const MOST = 2;
/** As many as nobody's allowance ends, however fast the machine. */
const MODERATORS = 250;

/** Each severity, in the order of the queue. */
const AT_RISK = [
  'I have taken all my tablets and I want to die tonight',
  'I honestly just want to die, the pain never stops',
  "I just can't do this any more",
  'I feel so lonely',
] as const;

interface Side {
  readonly origin: string;
  readonly owner: pg.Client;
}

/**
 * Five thousand people write words at risk within a minute. Two services on two databases that are alike but for that,
 * so that pressing "Next case" takes turns between a desk with ten cases and one with all of them.
 */
export async function caseFlood(place: Place): Promise<readonly Figure[]> {
  const { calm, flooded, community, authors, moderators } = await twoDesks(place);
  await write(calm, community, authors.slice(0, CALM));
  say(`${FLOOD} people write words at risk …`);
  const began = performance.now();
  await write(flooded, community, authors);
  const seconds = (performance.now() - began) / 1000;
  const lost = await countLost(flooded.owner);
  const bench = 'case-flood';
  const figures = [
    plain({ bench, metric: `${FLOOD} cases opened`, unit: 's' }, seconds, FLOOD_SECONDS),
    plain({ bench, metric: 'words at risk without exactly one case', unit: 'posts' }, lost, 0),
  ];
  const rounds = await takeTurns(calm, flooded, moderators);
  const ratio = median(rounds.map((round) => round.flooded.p99 / round.calm.p99));
  const told = (metric: string, of: (round: Round) => number): Figure =>
    plain({ bench, metric, unit: 'ms' }, median(rounds.map(of)), null);
  return [
    ...figures,
    plain({ bench, metric: 'p99 of Next case in the flood, to ten open cases', unit: '×' }, ratio, MOST),
    told('p99 of Next case in the flood', (round) => round.flooded.p99),
    told('p99 of Next case with ten open', (round) => round.calm.p99),
    told('p50 of Next case in the flood', (round) => round.flooded.p50),
    told('p50 of Next case with ten open', (round) => round.calm.p50),
    plain(
      { bench, metric: 'cases given out of order, or not at all', unit: 'cases' },
      await drain(flooded, moderators),
      0,
    ),
  ];
}

async function twoDesks(place: Place): Promise<{
  calm: Side;
  flooded: Side;
  community: Community;
  authors: readonly Member[];
  moderators: readonly Member[];
}> {
  await place.build();
  const folder = await place.folder();
  const { ownerUrl, serviceUrl } = await place.postgres(folder);
  const owner = await connect(place, ownerUrl);
  const community = await fill(owner, SESSION_SECRET);
  const authors = await addPeople(owner, SESSION_SECRET, {
    count: FLOOD,
    role: null,
    domain: 'risk.invalid',
  });
  const moderators = await addPeople(owner, SESSION_SECRET, {
    count: MODERATORS,
    role: 'moderator',
    domain: 'desk.invalid',
  });
  await owner.query('VACUUM (ANALYZE)');
  const other = 'flooded';
  const second = await connect(place, at(ownerUrl, 'postgres'));
  await owner.end();
  await second.query(`CREATE DATABASE ${other} TEMPLATE "${new URL(ownerUrl).pathname.slice(1)}"`);
  const side = async (database: string | null): Promise<Side> => ({
    origin: (await apiOn(place, folder, database === null ? serviceUrl : at(serviceUrl, database))).origin,
    owner: await connect(place, database === null ? ownerUrl : at(ownerUrl, database)),
  });
  return { calm: await side(null), flooded: await side(other), community, authors, moderators };
}

async function connect(place: Place, url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  place.atEnd(() => client.end());
  return client;
}

function at(url: string, database: string): string {
  const moved = new URL(url);
  moved.pathname = join('/', database);
  return moved.href;
}

/** Each writes once, by the door that members use. */
async function write(side: Side, { topics }: Community, authors: readonly Member[]): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    for (let index = next++; index < authors.length; index = next++) {
      const [author, topic] = [authors[index], topics[index % topics.length]];
      if (!author || !topic) throw new Error('There is nobody to write.');
      await post(side.origin, `/topics/${topic.id}/posts`, author, {
        clientId: randomUUID(),
        body: AT_RISK[index % AT_RISK.length],
      });
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
}

async function countLost(owner: pg.Client): Promise<number> {
  return (
    Math.abs(FLOOD - (await countRows(owner, `case_file WHERE state = 'waiting'`))) +
    (await countRows(
      owner,
      `post p WHERE p.body = ANY($1) AND ((SELECT count(*) FROM case_subject s JOIN case_file c ON c.id = s.case_id
         WHERE s.subject_kind = 'post' AND s.subject_id = p.id AND c.person_id = p.author_id AND s.words->>'body' = p.body) <> 1
       OR (SELECT count(*) FROM detection d WHERE d.subject_kind = 'post' AND d.subject_id = p.id) <> 1)`,
      [AT_RISK],
    ))
  );
}

interface Quantiles {
  readonly p50: number;
  readonly p99: number;
}
interface Round {
  readonly calm: Quantiles;
  readonly flooded: Quantiles;
}

/** One press here, one there: whatever else the machine does meets both alike. What was given goes back at once. */
async function takeTurns(
  calm: Side,
  flooded: Side,
  moderators: readonly Member[],
): Promise<readonly Round[]> {
  let presses = 0;
  const timed = async ({ origin }: Side): Promise<number> => {
    const moderator = moderators[presses % moderators.length];
    if (!moderator) throw new Error('There is nobody on shift.');
    const { caseId, milliseconds } = await press(origin, moderator);
    if (caseId === null) throw new Error('Nothing was given, with cases waiting.');
    await giveBack(origin, moderator, caseId);
    return milliseconds;
  };
  const round = async (): Promise<Round> => {
    const times = { calm: [] as number[], flooded: [] as number[] };
    for (let index = 0; index < PRESSES; index += 1) {
      times.calm.push(await timed(calm));
      times.flooded.push(await timed(flooded));
      presses += 1;
    }
    return { calm: quantilesOf(times.calm), flooded: quantilesOf(times.flooded) };
  };
  say('Warming up …');
  await round();
  const rounds: Round[] = [];
  for (let number = 1; number <= ROUNDS; number += 1) {
    const { calm: few, flooded: many } = await round();
    say(
      `round ${number}: p99 ${few.p99.toFixed(1)} ms with ten cases, ${many.p99.toFixed(1)} ms in the flood`,
    );
    rounds.push({ calm: few, flooded: many });
  }
  return rounds;
}

const quantilesOf = (times: readonly number[]): Quantiles => ({
  p50: quantile(times, 0.5),
  p99: quantile(times, 0.99),
});

interface Waiting {
  readonly id: string;
  readonly severity: 'crisis' | 'red' | 'amber' | 'green';
}

/** Takes everything, one after the other, and compares with the order that the queue promises. */
async function drain({ origin, owner }: Side, moderators: readonly Member[]): Promise<number> {
  say('Taking every case, one after the other …');
  const promised = await promisedOrder(owner);
  let wrong = 0;
  for (const [index, id] of [...promised, null].entries()) {
    const moderator = moderators[index % moderators.length];
    if (!moderator) throw new Error('There is nobody on shift.');
    const { caseId } = await press(origin, moderator);
    if (caseId !== id) wrong += 1;
    if (caseId !== null) await actOn(owner, caseId);
  }
  return wrong;
}

/** Crisis, then red, each by its deadlines; of the rest every fourth is green while there is amber. */
async function promisedOrder(owner: pg.Client): Promise<readonly string[]> {
  const { rows } = await owner.query<Waiting>(
    `SELECT id, severity FROM case_file WHERE state = 'waiting' ORDER BY acknowledge_by, act_by, id`,
  );
  const { rows: queue } = await owner.query<{ turn: string }>('SELECT turn FROM desk_queue');
  const of = (severity: Waiting['severity']): string[] =>
    rows.filter((each) => each.severity === severity).map(({ id }) => id);
  const [amber, green] = [of('amber'), of('green')];
  if ([of('crisis'), of('red'), amber, green].some(({ length }) => length === 0))
    throw new Error('The words of this benchmark do not open a case of every severity.');
  const order = [...of('crisis'), ...of('red')];
  for (let turn = Number(queue[0]?.turn); amber.length + green.length > 0; turn += 1) {
    const [first, second] = turn % 4 === 3 ? [green, amber] : [amber, green];
    const id = first.shift() ?? second.shift();
    if (id !== undefined) order.push(id);
  }
  return order;
}
