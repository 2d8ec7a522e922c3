import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CODE, IMPORTS, imports } from './walls.plants.ts';

// Plants forbidden code in a small tree of the product's shape, and sees the real configuration refuse it.

const repository = join(import.meta.dirname, '..');
const LIBRARIES = ['contracts', 'risk', 'escalation'];

// Each storey may import those before it; rooms of one storey do not know each other.
const STOREYS = [
  ['platform'],
  ['identity'],
  ['members'],
  ['cases'],
  ['safety'],
  ['talk'],
  ['forum', 'groups', 'desk'],
  ['welcome'],
];
const LINE = STOREYS.flat();
const ROOMS = [...LINE, 'notifications', 'audit'];
const before = (room: string) =>
  STOREYS.slice(
    0,
    STOREYS.findIndex((storey) => storey.includes(room)),
  ).flat();
const MAY_IMPORT: [room: string, may: string[]][] = [
  ...LINE.map((room): [string, string[]] => [room, before(room)]),
  ['notifications', ['platform', 'identity', 'members']],
  ['audit', ['platform', 'identity']],
  ['demo', ROOMS],
];
const passage = (from: string, to: string) => `apps/api/src/${from}/to-${to}.ts`;

/** What the plants lean on: a file for each thing they import, clean by itself. */
const GROUND = [
  ...[...ROOMS, 'demo'].flatMap((room) =>
    ['service', 'module', 'repository'].map((part) => `apps/api/src/${room}/${room}.${part}.ts`),
  ),
  ...LIBRARIES.map((library) => `libs/${library}/src/it.ts`),
  'apps/api/src/platform/clock/clock.ts',
  'apps/api/src/forum/forum.spec.ts',
  'apps/api/test/harness/it.ts',
  'apps/web/src/data/api.ts',
  'apps/web/src/ui/button.tsx',
  'apps/web/src/members/it.ts',
  'apps/web/src/app/it.ts',
  'bench/it.ts',
  'scripts/it.ts',
];
const OTHER_HALF_OF_A_CYCLE: [file: string, code: string][] = [
  ['apps/api/src/forum/about.ts', "import { use } from './round.js';\nexport const it: unknown = use;\n"],
  [
    'apps/api/src/forum/about-type.ts',
    "import type { Use } from './round-type.js';\nexport const it: Use[] = [];\n",
  ],
];

const lay = (tree: string, file: string, code: string) => {
  mkdirSync(join(tree, dirname(file)), { recursive: true });
  writeFileSync(join(tree, file), code);
};

/** The real configuration, manifests and packages around nothing but the plants. */
const layTree = () => {
  const tree = mkdtempSync(join(tmpdir(), 'walls-'));
  for (const file of [
    ...['package.json', 'tsconfig.base.json', 'eslint.config.js', '.dependency-cruiser.cjs'],
    ...['libs/tsconfig.spec.json', 'bench/tsconfig.json', 'scripts/tsconfig.json'],
    'apps/web/tsconfig.node.json',
    ...['apps/api', 'apps/web', ...LIBRARIES.map((library) => `libs/${library}`)].flatMap((folder) => [
      `${folder}/package.json`,
      `${folder}/tsconfig.json`,
    ]),
  ]) {
    cpSync(join(repository, file), join(tree, file));
  }
  const ours = join(tree, 'node_modules/@blether');
  mkdirSync(ours, { recursive: true });
  for (const library of LIBRARIES) symlinkSync(join(tree, 'libs', library), join(ours, library));
  for (const entry of readdirSync(join(repository, 'node_modules'))) {
    if (entry !== '@blether')
      symlinkSync(join(repository, 'node_modules', entry), join(tree, 'node_modules', entry));
  }

  for (const file of GROUND) lay(tree, file, 'export const it: unknown = 1;\n');
  for (const [file, code] of OTHER_HALF_OF_A_CYCLE) lay(tree, file, code);
  for (const { file, code } of [...IMPORTS, ...CODE]) lay(tree, file, code);
  for (const [from] of MAY_IMPORT) {
    for (const to of ROOMS) {
      if (to !== from) lay(tree, passage(from, to), imports(`../${to}/${to}.service.js`));
    }
  }
  return tree;
};

/** What a tool prints about the tree. Both exit with an error when they find something, which is the point here. */
const report = async (cwd: string, tool: string, args: string[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const program = join(repository, 'node_modules/.bin', tool);
    execFile(process.execPath, [program, ...args], { cwd, maxBuffer: 64 << 20 }, (_, stdout, stderr) => {
      if (stdout === '') reject(new Error(stderr));
      else resolve(JSON.parse(stdout));
    });
  });

interface Refusal {
  file: string;
  rule: string;
}

const walls = async (tree: string): Promise<Refusal[]> => {
  const args = [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'apps',
    'libs',
    'bench',
    'scripts',
  ];
  const { summary } = (await report(tree, 'depcruise', args)) as {
    summary: { violations: { from: string; rule: { name: string }; cycle?: { name: string }[] }[] };
  };
  return summary.violations.flatMap(({ from, rule, cycle = [{ name: from }] }) =>
    cycle.map(({ name }) => ({ file: name, rule: rule.name })),
  );
};

const lint = async (tree: string): Promise<Refusal[]> => {
  const files = (await report(tree, 'eslint', ['--format', 'json', ...CODE.map(({ file }) => file)])) as {
    filePath: string;
    messages: { ruleId: string | null; message: string }[];
  }[];
  return files.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => ({
      file: relative(tree, filePath),
      rule: ruleId ?? (message.startsWith('Unused eslint-disable') ? 'unused directive' : message),
    })),
  );
};

let tree: string;
const refusals = new Map<string, Set<string>>();
const rulesAgainst = (file: string) => [...(refusals.get(file) ?? [])].sort();

beforeAll(async () => {
  tree = layTree();
  for (const { file, rule } of (await Promise.all([walls(tree), lint(tree)])).flat()) {
    refusals.set(file, (refusals.get(file) ?? new Set()).add(rule));
  }
}, 120_000);
afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('rooms of the API', () => {
  it.each(MAY_IMPORT)('%s may import %j and no other room', (room, may) => {
    for (const other of ROOMS.filter((name) => name !== room)) {
      const expected = may.includes(other) ? [] : [`api-${room}-points-left`];
      expect({ other, refusedBy: rulesAgainst(passage(room, other)) }).toEqual({
        other,
        refusedBy: expected,
      });
    }
  });
});

describe.each([
  ['the walls', IMPORTS],
  ['lint', CODE],
])('%s', (_, plants) => {
  it.each(plants.filter(({ refusedBy }) => refusedBy.length > 0))(
    'refuse $what: $refusedBy',
    ({ file, refusedBy }) => {
      expect(rulesAgainst(file)).toEqual(refusedBy.sort());
    },
  );

  it.each(plants.filter(({ refusedBy }) => refusedBy.length === 0))('allow $what', ({ file }) => {
    expect(rulesAgainst(file)).toEqual([]);
  });
});

it('has nothing against the ground the plants stand in', () => {
  expect(GROUND.filter((file) => rulesAgainst(file).length > 0)).toEqual([]);
});
