import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withMade } from '../scripts/made.ts';
import { plain } from './figures.ts';
import type { Figure } from './figures.ts';
import { REPOSITORY, say } from './place.ts';
import { STAFFING } from './queue/assumed.ts';
import { missedAny, months, rows } from './queue/months.ts';
import type { Level } from './queue/months.ts';
import type { Policy } from './queue/outcome.ts';
import { tables } from './queue/page.ts';
import { plot } from './queue/plot.ts';

const FOLDER = join(REPOSITORY, 'docs/moderation');
const PAGE = join(FOLDER, 'queue.md');
const PICTURE = join(FOLDER, 'queue.svg');
const BEGIN = '<!-- Made by `npm run bench -- queue-month --write`. -->';

/** The level of which something is asked: the fullest at which a desk should be run. */
const ASKED = 1;
const MOST_AMBER_OF_RED = 2;

const bench = 'queue-month';
const SERVICE: Policy = { callsWhenNobodyIsFree: true, crisisTakesFromRed: true, asksForMoreHands: true };
const WITHOUT: Readonly<Record<string, Policy>> = {
  'nobody is called before the deadline while somebody is on duty': {
    ...SERVICE,
    callsWhenNobodyIsFree: false,
  },
  'a crisis waits for a red that is in hand': { ...SERVICE, crisisTakesFromRed: false },
  'amber asks for nobody': { ...SERVICE, asksForMoreHands: false },
};

/** @param write whether the page and its picture are written anew; otherwise they are only compared */
export async function queueMonth(write: boolean): Promise<readonly Figure[]> {
  const levels = STAFFING.map((shifts) => {
    say(`${shifts.name} …`);
    return months(shifts, SERVICE);
  });
  const compared = STAFFING[ASKED];
  if (!compared) throw new Error('There is no level of which something is asked.');
  say('without each rule …');
  const without = Object.fromEntries(
    Object.entries(WITHOUT).map(([name, policy]) => [name, months(compared, policy)]),
  );
  const picture = plot(levels);
  const before = await readFile(PAGE, 'utf8');
  const page = withMade(before, BEGIN, tables(levels, without));
  if (write) {
    await writeFile(PAGE, page);
    await writeFile(PICTURE, picture);
  }
  const stale = !write && (page !== before || picture !== (await readFile(PICTURE, 'utf8')));
  return [
    ...levels.flatMap((level, index) => figuresOf(level, index === ASKED)),
    plain({ bench, metric: 'docs/moderation/queue.md says something else', unit: 'pages' }, stale ? 1 : 0, 0),
  ];
}

function figuresOf(level: Level, asked: boolean): readonly Figure[] {
  const named = (metric: string, unit: string) => ({
    bench,
    metric: `utilisation ${level.utilisation.toFixed(2)}: ${metric}`,
    unit,
  });
  const { amber, red } = level.waits;
  return [
    ...rows(level).flatMap(([severity, { clock, toTakeOn, toAct, missed }]) => [
      plain(named(`${severity} to be taken on, median`, 'min'), toTakeOn.median, null),
      plain(named(`${severity} to be taken on, p95`, 'min'), toTakeOn.p95, asked ? clock.acknowledge : null),
      plain(named(`${severity} to be taken on, p99`, 'min'), toTakeOn.p99, null),
      plain(named(`${severity} to be acted on, median`, 'min'), toAct.median, null),
      plain(named(`${severity} to be acted on, p95`, 'min'), toAct.p95, asked ? clock.act : null),
      plain(named(`${severity} to be acted on, p99`, 'min'), toAct.p99, null),
      plain(named(`${severity} not taken on in time`, '%'), missed.acknowledge, null),
      plain(named(`${severity} not acted on in time`, '%'), missed.act, null),
    ]),
    plain(
      named('deadlines that amber missed', '%'),
      missedAny(amber),
      asked ? MOST_AMBER_OF_RED * missedAny(red) : null,
    ),
    plain(named('red that waited behind amber', 'times'), level.redBehindAmber, 0),
    plain(named('time at the desk that was work', '%'), 100 * level.busy, null),
    plain(named('people called in, a month', 'h'), level.hoursCalledIn, null),
  ];
}
