import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, plain } from './figures.ts';
import type { Figure } from './figures.ts';
import { say } from './place.ts';
import type { Place, RunningApi } from './place.ts';

const STARTS = 5;
/** What a start leaves to be collected is collected by then, and the first seals and beats have happened. */
const REST_MS = 5_000;
const MOST_SECONDS = 5;
/** The first start makes the database and fills the demo. */
const MOST_FIRST_SECONDS = 30;
const MOST_MEGABYTES = 220;

/** From nothing to ready, as somebody sees it who types `npm start`; and what the process then needs. */
export async function start(place: Place): Promise<readonly Figure[]> {
  await place.build();
  const folder = await place.folder();
  const first = await place.api(folder, {});
  await sleep(REST_MS);
  const filled = await residentMegabytes(first.pid);
  say(`first start: ready after ${seconds(first)} s, ${filled.toFixed(0)} MB at rest`);
  await first.stop();
  const times: number[] = [];
  const memory: number[] = [];
  for (let index = 1; index <= STARTS; index += 1) {
    const api = await place.api(folder, {});
    await sleep(REST_MS);
    const megabytes = await residentMegabytes(api.pid);
    say(`start ${index}: ready after ${seconds(api)} s, ${megabytes.toFixed(0)} MB at rest`);
    await api.stop();
    times.push(api.readyMs / 1000);
    memory.push(megabytes);
  }
  const bench = 'start';
  return [
    plain({ bench, metric: 'first start to ready', unit: 's' }, first.readyMs / 1000, MOST_FIRST_SECONDS),
    plain(
      { bench, metric: 'resident memory at rest after the first start', unit: 'MB' },
      filled,
      MOST_MEGABYTES,
    ),
    plain({ bench, metric: 'start to ready', unit: 's' }, median(times), MOST_SECONDS),
    plain({ bench, metric: 'resident memory at rest', unit: 'MB' }, median(memory), MOST_MEGABYTES),
  ];
}

const seconds = ({ readyMs }: RunningApi): string => (readyMs / 1000).toFixed(2);

/** Of this process alone: PostgreSQL's are others. In the decimal megabytes of a data sheet. */
async function residentMegabytes(pid: number): Promise<number> {
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
  if (kibibytes === undefined) throw new Error('The process does not say how much memory it has.');
  return (Number(kibibytes) * 1024) / 1e6;
}
