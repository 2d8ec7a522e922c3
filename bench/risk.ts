import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { compile, DEFAULT_WORK_LIMIT } from '@blether/risk/scanner';
import type { Scanner } from '@blether/risk/scanner';
import { compared, median, plain } from './figures.ts';
import type { Figure } from './figures.ts';
import { say } from './place.ts';
import type { Place } from './place.ts';
import { load } from './risk-phrases.ts';
import type { Load } from './risk-phrases.ts';
import { everydayTexts, nastyPieces, repeated } from './risk-texts.ts';
import { takeTurns } from './rounds.ts';
import type { Side } from './rounds.ts';

const LEAST_OF_REGEXP = 0.5;
const LENGTHS = { warmUp: 2, round: 1 };
const COMPILATIONS = 5;
const MOST_COMPILE_MS = 300;
const MOST_MEGABYTES = 40;
/** Of UTF-16 units; the second is the first, doubled twice. */
const SIZES = [250_000, 1_000_000] as const;
const ROUNDS = 5;
const ROUND_MS = 150;
const MOST_GROWTH = 2.2;

const bench = 'risk';

/** The whole scan, views and context included, with a lexicon far larger than the first one. */
export async function risk(place: Place): Promise<readonly Figure[]> {
  const loaded = load();
  return [
    ...(await speed(loaded, await everydayTexts(place))),
    ...(await compilation(place)),
    ...growth(loaded),
  ];
}

/** Against what only looks for the plain phrases: no views, no gaps, no context, nothing told but how often. */
async function speed(
  { lexicon, plain: phrases }: Load,
  texts: readonly string[],
): Promise<readonly Figure[]> {
  const scanner = compile(lexicon);
  const expression = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'gi');
  const automaton = new AhoCorasick([...phrases]);
  const ours = over(texts, (text) => scanner.scan(text).hits.length);
  const sides = [
    {
      name: 'V8 RegExp',
      least: LEAST_OF_REGEXP,
      side: over(texts, (text) => text.match(expression)?.length ?? 0),
    },
    {
      name: '@monyone/aho-corasick',
      least: null,
      side: over(texts, (text) => automaton.matchInText(text.toLowerCase()).length),
    },
  ];
  const figures: Figure[] = [];
  for (const { name, least, side } of sides) {
    say(`MB of text against ${name}, ${phrases.length} of ${lexicon.phrases.length} phrases:`);
    const rates = await takeTurns(ours, side, LENGTHS);
    const metric = `everyday text, ${lexicon.phrases.length} phrases, against ${name}`;
    figures.push(compared({ bench, metric, unit: 'MB/s' }, rates.ours, rates.theirs, least));
  }
  return figures;
}

/** Each line of it by itself, as the service scans them. The count keeps the work from being optimised away. */
function over(texts: readonly string[], find: (text: string) => number): Side {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const expected = texts.reduce((sum, text) => sum + find(text), 0);
  return async (seconds) => {
    const began = performance.now();
    let done = 0;
    do {
      const found = texts.reduce((sum, text) => sum + find(text), 0);
      if (found !== expected) throw new Error('The same texts gave something else.');
      done += megabytes;
    } while (performance.now() - began < seconds * 1000);
    return done / ((performance.now() - began) / 1000);
  };
}

async function compilation(place: Place): Promise<readonly Figure[]> {
  const runs: { readonly milliseconds: number; readonly megabytes: number }[] = [];
  for (let run = 1; run <= COMPILATIONS; run += 1) {
    const { said } = await place.program<{ milliseconds: number; bytes: number }>('risk-compiled.ts', {}, [
      '--expose-gc',
    ]);
    const megabytes = said.bytes / 1e6;
    say(`compiled in ${said.milliseconds.toFixed(0)} ms, kept in ${megabytes.toFixed(1)} MB`);
    runs.push({ milliseconds: said.milliseconds, megabytes });
  }
  return [
    plain(
      { bench, metric: 'first compilation in a process', unit: 'ms' },
      median(runs.map(({ milliseconds }) => milliseconds)),
      MOST_COMPILE_MS,
    ),
    plain(
      { bench, metric: 'memory of the compiled scanner', unit: 'MB' },
      median(runs.map(({ megabytes }) => megabytes)),
      MOST_MEGABYTES,
    ),
  ];
}

/** Without the limit of work, which would hide what grows faster than the text; and what the limit makes of the worst. */
function growth({ lexicon, plain: phrases }: Load): readonly Figure[] {
  const [free, limited] = [Number.MAX_SAFE_INTEGER, DEFAULT_WORK_LIMIT].map((workLimit) =>
    compile(lexicon, { workLimit }),
  );
  if (!free || !limited) throw new Error('There is no scanner.');
  const worst = { growth: 0, free: 0, limited: 0 };
  for (const [name, piece] of Object.entries(nastyPieces(phrases))) {
    const texts = SIZES.map((size) => repeated(piece, size));
    const [short = 0, long = 0] = fastest(free, texts);
    const [held = 0] = fastest(limited, texts.slice(-1));
    // Taken over two doublings, chance weighs half as much.
    const ratio = Math.sqrt(long / short);
    say(
      `${name}: ${ratio.toFixed(2)} × the time for twice the text, ${long.toFixed(0)} ms for a million characters, ` +
        `${held.toFixed(0)} ms under the limit`,
    );
    worst.growth = Math.max(worst.growth, ratio);
    worst.free = Math.max(worst.free, long);
    worst.limited = Math.max(worst.limited, held);
  }
  const million = 'a million of the worst characters';
  return [
    plain(
      { bench, metric: 'time for twice the text, of the worst text', unit: '×' },
      worst.growth,
      MOST_GROWTH,
    ),
    plain({ bench, metric: `${million}, without a limit of work`, unit: 'ms' }, worst.free, null),
    plain({ bench, metric: `${million}, under the limit of work`, unit: 'ms' }, worst.limited, null),
  ];
}

/**
 * Milliseconds of this thread's processor time for one scan, the least of some rounds in which the texts take turns: what
 * disturbs a scan only ever lengthens it.
 */
function fastest(scanner: Scanner, texts: readonly string[]): readonly number[] {
  const times = texts.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, text] of texts.entries())
      times[place] = Math.min(times[place] ?? Infinity, timed(scanner, text));
  }
  return times;
}

/** The clock of a thread may tick every four milliseconds only, so short scans are timed many at once. */
function timed(scanner: Scanner, text: string): number {
  const until = performance.now() + ROUND_MS;
  const began = process.threadCpuUsage();
  let scans = 0;
  do {
    scanner.scan(text);
    scans += 1;
  } while (performance.now() < until);
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / 1000 / scans;
}
