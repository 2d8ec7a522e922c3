// `npm test`: everything, one step after the other, going on after a failure so that all faults are seen.
// `npm test -- lint walls` runs some of the steps. Ends with one line: N passed, N failed.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, found, start, stop } from './programs.ts';
import { type JestReport, type Tally, chosen, tallyJest, total, verdict } from './tally.ts';

const LIMIT_MINUTES = 20;
const GRACE_MS = 5_000;

const nx = (target: string) => ['nx', 'run-many', '-t', target, '--output-style=static'];
const STEPS = {
  build: nx('build'),
  typecheck: nx('typecheck'),
  // In one process, which reads each project once, and never from a cache: its rules need the types of others.
  lint: ['eslint', '.'],
  walls: ['npm', 'run', '--silent', 'walls'],
  format: ['npm', 'run', '--silent', 'format:check'],
  unit: { workers: availableParallelism() },
  db: { workers: availableParallelism() },
  // These start servers and browsers of their own. Two at a time: each waits for the other half of it.
  system: { workers: Math.min(2, availableParallelism()) },
  journeys: { workers: Math.min(2, availableParallelism()) },
  // So do these, and what they measure is time.
  timed: { workers: 1 },
} as const satisfies Record<string, readonly string[] | { workers: number }>;
type Step = keyof typeof STEPS;
const NAMES = Object.keys(STEPS) as Step[];

/** Debian's packages that npm cannot bring, and the steps that need them. */
const PACKAGES: Record<string, readonly Step[]> = {
  'redis-server': ['db', 'system', 'timed'],
  chromium: ['journeys'],
};

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const say = (line: string) => process.stdout.write(`${line}\n`);

const reports = mkdtempSync(join(tmpdir(), 'blether-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

let running: ChildProcess | null = null;
let ending: 'time is up' | 'interrupted' | null = null;

function end(why: NonNullable<typeof ending>): void {
  ending ??= why;
  const child = running;
  if (child === null) return;
  stop(child, 'SIGTERM');
  setTimeout(() => stop(child, 'SIGKILL'), GRACE_MS).unref();
}

async function run(command: readonly string[]): Promise<boolean> {
  running = start(command);
  const code = await ended(running);
  // What a step leaves running would disturb the next one.
  stop(running, 'SIGKILL');
  running = null;
  return code === 0 && ending === null;
}

/** Installs what is missing where it may. @returns the line that would do it, `null` when nothing is missing */
async function install(steps: readonly Step[]): Promise<string | null> {
  const missing = Object.entries(PACKAGES)
    .filter(([program, needed]) => steps.some((step) => needed.includes(step)) && !found(program))
    .map(([program]) => program);
  if (missing.length === 0) return null;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const update = ['apt-get', 'update'];
  const add = ['apt-get', 'install', '--yes', '--no-install-recommends', ...missing];
  const may = found('apt-get') && (sudo.length === 0 || (found('sudo') && (await run([...sudo, 'true']))));
  if (may) {
    say(`\n── installing ${missing.join(', ')}`);
    const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive'];
    if ((await run([...sudo, ...update, '-q'])) && (await run([...sudo, ...quietly, ...add, '-q'])))
      return null;
  }
  return `sudo ${update.join(' ')} && sudo ${add.join(' ')}`;
}

function readReport(file: string): JestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  } catch {
    // Jest broke before it wrote one, and has said why.
    return null;
  }
}

async function perform(step: Step): Promise<Tally> {
  const how = STEPS[step];
  if (!('workers' in how)) {
    const passed = await run(how);
    return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
  }
  const file = join(reports, `${step}.json`);
  const succeeded = await run([
    process.execPath,
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...['--selectProjects', step, '--maxWorkers', String(how.workers), '--json', '--outputFile', file],
  ]);
  return tallyJest(readReport(file), succeeded);
}

async function main(): Promise<void> {
  const steps = chosen(NAMES, process.argv.slice(2));
  const started = performance.now();
  setTimeout(() => end('time is up'), LIMIT_MINUTES * 60_000).unref();
  process.on('SIGINT', () => end('interrupted')).on('SIGTERM', () => end('interrupted'));

  const line = await install(steps);
  if (line !== null) {
    say(`\nThe tests need Debian packages that this machine lacks. Install them, then run npm test again:\n`);
    say(`  ${line}`);
    process.exitCode = 1;
    return;
  }

  const done: { step: Step; tally: Tally; took: string }[] = [];
  for (const step of steps) {
    const since = performance.now();
    if (ending === null) say(`\n── ${step}`);
    const tally = ending === null ? await perform(step) : { passed: 0, failed: 1 };
    done.push({ step, tally, took: seconds(since) });
    say(`── ${step}: ${tally.failed === 0 ? 'passed' : (ending ?? 'failed')} in ${seconds(since)}`);
  }

  say('');
  for (const { step, tally, took } of done) {
    say(`${tally.failed === 0 ? '✓' : '✗'} ${step.padEnd(10)} ${took.padStart(8)}`);
  }
  if (ending === 'time is up') say(`Stopped after ${LIMIT_MINUTES} minutes.`);
  say(`  ${'all'.padEnd(10)} ${seconds(started).padStart(8)}\n`);
  const sum = total(done.map(({ tally }) => tally));
  say(verdict(sum));
  process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

try {
  await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
