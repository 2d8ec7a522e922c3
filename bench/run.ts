// `npm run bench -- NAME`: one benchmark, which starts and ends everything it needs. Figures go to stdout as one JSON
// object a line, what is going on to stderr. Exit code 1: a figure missed what is asked of it, or could not be taken.
import { parseArgs } from 'node:util';
import { caseFlood } from './case-flood.ts';
import { caseKill, ROUNDS } from './case-kill.ts';
import { caseRace } from './case-race.ts';
import type { Figure } from './figures.ts';
import { http } from './http.ts';
import { Place } from './place.ts';
import { queueMonth } from './queue-month.ts';
import { risk } from './risk.ts';
import { scanCost } from './scan-cost.ts';
import { signIn } from './sign-in.ts';
import { start } from './start.ts';
import { web } from './web.ts';
import { write } from './write.ts';

interface Bench {
  readonly asks: string;
  /** Where ten are too few. */
  readonly limitMinutes?: number;
  run(place: Place, options: Options): Promise<readonly Figure[]>;
}
interface Options {
  /** Of those that go on for as long as one likes. */
  readonly rounds: number | null;
  /** Writes its page in the docs anew. */
  readonly write: boolean;
}

const LIMIT_MINUTES = 10;
const BENCHES: Readonly<Record<string, Bench>> = {
  start: {
    asks: 'to ready with an existing database ≤ 5 s; the process ≤ 220 MB resident at rest',
    run: start,
  },
  http: {
    asks: 'one topic with 20 posts, signed in: ≥ 0.6 of the requests a second of bare Node with pg',
    run: http,
  },
  write: {
    asks: 'a reply with scan, event and job: ≥ 0.5 of the same rows inserted through pg alone',
    run: write,
  },
  'sign-in': {
    asks: 'a hundred sign-ins at once: the p99 of a topic page ≤ 3 × its p99 alone',
    run: signIn,
  },
  web: {
    asks: 'on a mid-range phone: scripts ≤ 125 kB (sign-in) or 180 kB, largest paint ≤ 2.5 s, shift ≤ 0.02, blocked ≤ 200 ms',
    run: web,
  },
  risk: {
    asks: 'a scan with 4,000 phrases: ≥ 0.5 of the bytes a second of one RegExp; compiled ≤ 300 ms and 40 MB; twice the text ≤ 2.2 × the time',
    run: risk,
  },
  'scan-cost': {
    asks: 'a message of 150 characters through the wired scanner: p50 ≤ 20 µs of processor time',
    run: scanCost,
  },
  'queue-month': {
    asks: 'at utilisation .8: p95 of every severity inside its deadlines, amber misses ≤ 2 × what red does, red never behind amber',
    run: (_place, { write }) => queueMonth(write),
  },
  'case-flood': {
    asks: '5,000 cases opened in a minute: none lost, order right, p99 of Next case ≤ 2 × its p99 with ten open cases',
    run: caseFlood,
  },
  'case-race': {
    asks: '50 moderators pressing Next case at once, 10,000 cases: none claimed twice, none forgotten',
    run: caseRace,
  },
  'case-kill': {
    asks: `${ROUNDS} kills (--rounds N) of API, worker and database: words at risk and their case never apart, due steps once and ≤ 10 s late`,
    limitMinutes: 90,
    run: (place, { rounds }) => caseKill(place, rounds ?? ROUNDS),
  },
};

const USAGE = `npm run bench -- NAME [--profile FOLDER] [--rounds N] [--write]

  --profile   profiles of the API for Chromium or cpuprofile viewers
  --rounds    how often case-kill kills
  --write     queue-month writes its page in docs/moderation anew`;

const { values, positionals } = parseArgs({
  options: {
    profile: { type: 'string' },
    rounds: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [name] = positionals;
const bench = name === undefined ? undefined : BENCHES[name];
const rounds = values.rounds === undefined ? null : Number(values.rounds);
if (!bench || positionals.length > 1 || (rounds !== null && !(Number.isInteger(rounds) && rounds > 0))) {
  const list = Object.entries(BENCHES).map(([known, { asks }]) => `  ${known.padEnd(13)}${asks}\n`);
  (name === undefined ? process.stdout : process.stderr).write(`${USAGE}\n\n${list.join('')}`);
  process.exit(name === undefined ? 0 : 1);
}

const place = new Place(values.profile ?? null);
let stopping = false;

/** However it ends, it ends what it has started first. A second signal changes nothing: this takes seconds at most. */
async function leave(code: number, why: string | null): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (why !== null) process.stderr.write(`${why}\n`);
  await place.close();
  process.exit(code);
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => void leave(code, 'Stopped; ending what was started.'));
}
const { limitMinutes = LIMIT_MINUTES } = bench;
setTimeout(() => void leave(1, `Not done after ${limitMinutes} minutes.`), limitMinutes * 60_000).unref();

try {
  const figures = await bench.run(place, { rounds, write: values.write });
  for (const figure of figures) process.stdout.write(`${JSON.stringify(figure)}\n`);
  await leave(figures.every(({ ok }) => ok) ? 0 : 1, null);
} catch (error) {
  await leave(1, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
