// `npm run dev`: the service as `npm start` runs it, built again and restarted after every change. Ctrl-C ends all.
import type { ChildProcess } from 'node:child_process';
import { globSync, mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ended, repository, start, stop } from './programs.ts';

/** A build writes many files: the restart waits until none came for so long. */
const QUIET_MS = 400;
const GRACE_MS = 10_000;

const BUILD = ['nx', 'run-many', '-t', 'build', '--output-style=static'];
const API = ['node', 'apps/api/dist/main.js'];
const WATCHERS = [
  {
    // As apps/api/project.json builds, except that the folder stays: the service may be reading it.
    command:
      'swc src -d dist --strip-leading-paths --config-file .swcrc --ignore **/*.spec.ts --copy-files --quiet --watch',
    cwd: join(repository, 'apps/api'),
  },
  { command: 'vite build --logLevel warn --watch', cwd: join(repository, 'apps/web') },
];
/** What the running service was made from: its builds, the libraries' sources (run as they are), migrations. */
const MADE_FROM = ['apps/api/dist', 'apps/web/dist', 'libs/*/src', 'apps/api/migrations'];

const say = (line: string) => process.stdout.write(`── ${line}\n`);

let ending = false;
let api: ChildProcess | null = null;
let restarting: Promise<void> = Promise.resolve();
const builders = new Set<ChildProcess>();

async function build(command: readonly string[], cwd = repository): Promise<number> {
  const child = start(command, { cwd });
  builders.add(child);
  const code = await ended(child);
  builders.delete(child);
  return code;
}

/** Asks the service alone, which closes what it started; whatever outlives the grace is ended with force. */
async function stopApi(): Promise<void> {
  const child = api;
  if (child === null) return;
  const force = setTimeout(() => stop(child, 'SIGKILL'), GRACE_MS);
  const closed = ended(child);
  child.kill('SIGTERM');
  await closed;
  clearTimeout(force);
}

function startApi(): void {
  if (ending) return;
  const child = start(API);
  api = child;
  void ended(child).then((code) => {
    if (api === child) api = null;
    if (code !== 0 && !ending) say('the service ended; it starts again after the next change');
  });
}

function restart(): void {
  restarting = restarting.then(stopApi).then(startApi);
}

function end(): void {
  if (ending) return;
  ending = true;
  void restarting.then(stopApi).then(() => process.exit(0));
}

process.on('SIGINT', end).on('SIGTERM', end);
process.on('exit', () => {
  for (const child of builders) stop(child, 'SIGKILL');
});

if ((await build(BUILD)) !== 0) say('the build has faults; it is tried again after a change');
for (const { command, cwd } of WATCHERS) void build(command.split(' '), cwd);

let quiet = setTimeout(restart, QUIET_MS);
for (const folder of ['apps/api/dist', 'apps/web/dist'])
  mkdirSync(join(repository, folder), { recursive: true });
for (const folder of globSync(MADE_FROM, { cwd: repository })) {
  watch(join(repository, folder), { recursive: true }, () => {
    clearTimeout(quiet);
    quiet = setTimeout(restart, QUIET_MS);
  });
}
