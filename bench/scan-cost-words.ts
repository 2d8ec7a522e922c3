// Asks whether messages are quiet, as the service asks before it stores each: its own class, its own lexicon, its own
// policy. In a process that does nothing else.
import { join } from 'node:path';
import { compile } from '@blether/risk/scanner';
import { FIRST_LEXICON } from '@blether/risk/lexicon/first-lexicon';
import { median } from './figures.ts';
import { DIST } from './place.ts';
import type { ScanCost } from './scan-cost.ts';

const ROUNDS = 30;
const WARM_UP_ROUNDS = 15;

/** As the built service has them: its sources use more of the language than this program is compiled with. */
interface Service {
  readonly FIRST_POLICY: object;
  readonly Metrics: new () => object;
  readonly Listening: new (...parts: readonly unknown[]) => object;
  readonly WordsService: new (...parts: readonly unknown[]) => {
    areQuiet(kind: 'post', fields: Readonly<Record<string, string>>): boolean;
  };
}
const part = async (file: string): Promise<Service> => (await import(join(DIST, file))) as Service;
const { FIRST_POLICY } = await part('cases/policy/first-policy.js');
const { Metrics } = await part('platform/metrics/metrics.js');
const { Listening } = await part('safety/listening.service.js');
const { WordsService } = await part('safety/words.service.js');

const listening = new Listening(
  { scanner: compile(FIRST_LEXICON) },
  { current: { version: 1, policy: FIRST_POLICY } },
  // Its clock, which is never asked when words are quiet; so are all the other parts that are left out here.
  undefined,
  { error: (said: string) => void process.stderr.write(`${said}\n`) },
);
const words = new WordsService(
  listening,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  new Metrics(),
  undefined,
);

function measure(messages: readonly string[]): ScanCost {
  const fields = messages.map((body) => ({ body }));
  const quiet = fields.filter((each) => words.areQuiet('post', each));
  const pass = (): void => quiet.forEach((each) => words.areQuiet('post', each));
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) pass();
  // By the clock on the wall, one message at a time with all the others in between, and the least of the rounds: what
  // disturbs a scan only ever lengthens it.
  const times = quiet.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, each] of quiet.entries()) {
      const began = process.hrtime.bigint();
      words.areQuiet('post', each);
      const taken = Number(process.hrtime.bigint() - began) / 1000;
      times[place] = Math.min(times[place] ?? Infinity, taken);
    }
  }
  const before = process.threadCpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) pass();
  const { user, system } = process.threadCpuUsage(before);
  times.sort((one, other) => one - other);
  return {
    p50: median(times),
    p99: times[Math.floor(times.length * 0.99)] ?? Infinity,
    mean: (user + system) / (ROUNDS * quiet.length),
    heard: messages.length - quiet.length,
  };
}

process.on('message', ({ messages }: { readonly messages: readonly string[] }) => {
  process.send?.(measure(messages));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
