// `npm run bench -- NAME`: one benchmark, which starts and ends everything it needs. Figures go to stdout as one JSON
// object a line, what is going on to stderr. Exit code 1: a figure missed what is asked of it, or could not be taken.
import { parseArgs } from 'node:util';
import type { Figure } from './figures.ts';
import { http } from './http.ts';
import { Place } from './place.ts';
import { risk } from './risk.ts';
import { signIn } from './sign-in.ts';
import { start } from './start.ts';
import { web } from './web.ts';
import { write } from './write.ts';

interface Bench {
  readonly asks: string;
  run(place: Place): Promise<readonly Figure[]>;
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
};

const USAGE =
  'npm run bench -- NAME [--profile FOLDER]   (profiles of the API for Chromium or cpuprofile viewers)';

const { values, positionals } = parseArgs({
  options: { profile: { type: 'string' } },
  allowPositionals: true,
});
const [name] = positionals;
const bench = name === undefined ? undefined : BENCHES[name];
if (!bench || positionals.length > 1) {
  const list = Object.entries(BENCHES).map(([known, { asks }]) => `  ${known.padEnd(8)}${asks}\n`);
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
setTimeout(() => void leave(1, `Not done after ${LIMIT_MINUTES} minutes.`), LIMIT_MINUTES * 60_000).unref();

try {
  const figures = await bench.run(place);
  for (const figure of figures) process.stdout.write(`${JSON.stringify(figure)}\n`);
  await leave(figures.every(({ ok }) => ok) ? 0 : 1, null);
} catch (error) {
  await leave(1, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
