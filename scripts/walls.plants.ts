// What scripts/walls.spec.ts plants: code that the walls and lint must refuse, and its neighbours that they allow.

export interface Plant {
  what: string;
  file: string;
  code: string;
  /** The rules that must refuse it; none when it is allowed. */
  refusedBy: string[];
}

export const imports = (path: string) => `import { it } from '${path}';\nexport const use = it;\n`;

const plant = (file: string, what: string, code: string, ...refusedBy: string[]): Plant => ({
  what,
  file,
  code,
  refusedBy,
});
/** A file that imports something, named after its number. */
let planted = 0;
const importer =
  (folder: string, ending = 'ts') =>
  (what: string, path: string, ...refusedBy: string[]) =>
    plant(`${folder}/importer-${++planted}.${ending}`, what, imports(path), ...refusedBy);

const forum = importer('apps/api/src/forum');
const page = importer('apps/web/src/forum', 'tsx');
const risk = importer('libs/risk/src');

export const IMPORTS: Plant[] = [
  forum('the repository of another feature', '../members/members.repository.js', 'api-feature-has-one-face'),
  forum('the module of another feature', '../members/members.module.js'),
  forum('any file of the platform', '../platform/clock/clock.js'),
  forum('app.module from a feature', '../app.module.js', 'api-roots-compose'),
  forum('the demonstration from a feature', '../demo/demo.service.js', 'api-demo-is-not-imported'),
  forum('the web from the API', '../../../web/src/data/api.js', 'api-knows-no-web'),
  forum('a package for development from the API', 'socket.io-client', 'api-runs-without-dev-packages'),
  forum('a package nobody asked for from the API', 'prettier', 'api-runs-without-dev-packages'),
  forum('a package of the API from the API', 'rxjs'),
  forum('a library from the API', '@blether/risk/it'),
  forum('the harness from the product', '../../test/harness/it.js', 'product-imports-no-tooling'),
  forum('a test from the product', './forum.spec.js', 'product-imports-no-tooling'),
  forum('a file that is not there', './nowhere.js', 'everything-resolves'),
  importer('apps/api/src/demo')(
    'a repository from the demonstration',
    '../forum/forum.repository.js',
    'api-feature-has-one-face',
  ),
  importer('apps/api/src/billing')(
    'the platform from a room without a place in the line',
    '../platform/clock/clock.js',
    'api-room-has-a-place',
  ),
  importer('apps/api/src/platform', 'db.spec.ts')('every room from a test', '../forum/forum.repository.js'),
  importer('apps/api/src/forum', 'db.spec.ts')('the harness from a test', '../../test/harness/it.js'),
  importer('bench')('the product from a benchmark', '../apps/api/src/forum/forum.repository.js'),
  plant(
    'apps/api/src/forum/type-of.ts',
    'the type of something another feature keeps to itself',
    "import type { it } from '../members/members.repository.js';\nexport type Use = typeof it;\n",
    'api-feature-has-one-face',
  ),
  plant(
    'apps/api/src/forum/demo-on-demand.ts',
    'the demonstration from a feature, even on demand',
    "export const use = () => import('../demo/demo.module.js');\n",
    'api-demo-is-not-imported',
  ),
  plant(
    'apps/api/src/migrate.ts',
    'the demonstration from another program',
    "export const use = () => import('./demo/demo.module.js');\n",
    'api-demo-is-not-imported',
  ),
  plant(
    'apps/api/src/main.ts',
    'the demonstration from main, always',
    imports('./demo/demo.module.js'),
    'api-demo-is-loaded-on-demand',
  ),
  plant(
    'apps/api/src/app.module.ts',
    'features, and the demonstration on demand, from app.module',
    "import './forum/forum.module.js';\nexport const it = () => import('./demo/demo.module.js');\n",
  ),
  plant('apps/api/src/forum/round.ts', 'a cycle', imports('./about.js'), 'no-cycles'),
  plant(
    'apps/api/src/forum/round-type.ts',
    'a cycle through types',
    "import type { it } from './about-type.js';\nexport type Use = typeof it;\n",
    'no-cycles',
  ),

  page('contracts from the web', '@blether/contracts/it'),
  page('risk from the web', '@blether/risk/it', 'web-knows-contracts-only'),
  page('risk from the web by its path', '../../../../libs/risk/src/it.ts', 'web-knows-contracts-only'),
  page('a benchmark from the product', '../../../../bench/it.ts', 'product-imports-no-tooling'),
  page('data from a feature', '../data/api.ts'),
  page('ui from a feature', '../ui/button.tsx'),
  page('another feature from a feature', '../members/it.ts', 'web-features-stand-apart'),
  page('app from a feature', '../app/it.ts', 'web-features-stand-apart'),
  importer('apps/web/src/app')('a feature from app', '../members/it.ts'),
  importer('apps/web/src/data')('a feature from data', '../members/it.ts', 'web-foundations-know-no-feature'),
  importer('apps/web/src/ui')('app from ui', '../app/it.ts', 'web-foundations-know-no-feature'),
  importer('apps/web/src/ui')('data from ui', '../data/api.ts', 'web-foundations-know-no-feature'),
  plant(
    'apps/web/src/app/type-of.ts',
    'the type of something in the API from the web',
    "import type { it } from '../../../api/src/forum/forum.service.ts';\nexport type Use = typeof it;\n",
    'web-knows-contracts-only',
  ),

  risk('Node from a library', 'node:fs', 'library-stands-alone'),
  risk('a package from a library', 'rxjs', 'library-stands-alone'),
  risk('a library from a library', '@blether/escalation/it', 'library-stands-alone'),
  risk('the API from a library', '../../../apps/api/src/forum/forum.service.ts', 'library-stands-alone'),
  risk(
    'a script from a library',
    '../../../scripts/it.ts',
    'library-stands-alone',
    'product-imports-no-tooling',
  ),
  risk('its own files from a library', './it.ts'),
  importer('libs/risk/src', 'spec.ts')('Node from a test of a library', 'node:fs'),
  importer('libs/risk/src', 'spec.ts')('a package from a test of a library', 'fast-check'),
  importer('libs/risk/src', 'spec.ts')(
    'another library from a test of a library',
    '@blether/escalation/it',
    'library-spec-stays-inside',
  ),
];

const environment = 'export const use = process.env;\n';
const log = "export const use = () => console.log('here');\n";
const feature = (name: string, what: string, code: string, ...refusedBy: string[]) =>
  plant(`apps/api/src/forum/${name}.ts`, what, code, ...refusedBy);

export const CODE: Plant[] = [
  feature('env', 'the environment in a feature', environment, 'no-restricted-properties'),
  feature(
    'env-part',
    'the environment in pieces',
    'export const { env } = process;\n',
    'no-restricted-properties',
  ),
  feature(
    'env-import',
    'the environment by import',
    "import { env } from 'node:process';\nexport const use = env;\n",
    'no-restricted-imports',
  ),
  feature(
    'env-global',
    'the environment by the global object',
    'export const use = globalThis.process.env;\n',
    'no-restricted-syntax',
  ),
  plant('apps/api/src/platform/config/env.ts', 'the environment in the configuration', environment),
  plant('apps/api/test/harness/env.ts', 'the environment in the harness', environment),
  plant('bench/env.ts', 'the environment in a benchmark', environment),
  plant('scripts/env.ts', 'the environment in a script', environment),
  feature('index', 'a barrel', "export * from './forum.service.js';\n", 'no-restricted-syntax'),
  plant(
    'libs/contracts/src/index.ts',
    'a barrel of names',
    "export { it } from './it.ts';\n",
    'no-restricted-syntax',
  ),
  plant(
    'apps/web/src/forum/index.ts',
    'a barrel of types',
    "export type { it } from '../data/api.ts';\n",
    'no-restricted-syntax',
  ),
  feature(
    'any',
    'any',
    'export const use = (it: any): unknown => it as unknown;\n',
    '@typescript-eslint/no-explicit-any',
  ),
  feature('console', 'console in a feature', log, 'no-console'),
  plant('scripts/console.ts', 'console in a script', log),
  plant('libs/risk/src/default.ts', 'a default export', 'export default 1;\n', 'no-restricted-exports'),
  plant('apps/web/vite.config.ts', 'a default export of a configuration file', 'export default {};\n'),
  feature(
    'floating',
    'a promise nobody waits for',
    'export const use = (): void => {\n  Promise.resolve(1);\n};\n',
    '@typescript-eslint/no-floating-promises',
  ),
  feature(
    'silenced',
    'a silenced type error without a reason',
    '// @ts-expect-error\nexport const use: string = 1;\n',
    '@typescript-eslint/ban-ts-comment',
  ),
  feature(
    'explained',
    'a silenced type error with a reason',
    '// @ts-expect-error a string is asked for\nexport const use: string = 1;\n',
  ),
  feature(
    'suppressed',
    'a suppression without a reason',
    `// eslint-disable-next-line no-console\n${log}`,
    'blether/suppression-says-why',
  ),
  feature(
    'justified',
    'a suppression with a reason',
    `// eslint-disable-next-line no-console -- the only way out here\n${log}`,
  ),
  feature(
    'idle',
    'a suppression of nothing',
    '// eslint-disable-next-line no-console -- it was used once\nexport const use = 1;\n',
    'unused directive',
  ),
  feature(
    'module',
    'an empty class under a decorator',
    "import { Module } from '@nestjs/common';\n@Module({})\nexport class Forum {}\n",
  ),
  feature('long', 'a file longer than anybody reads', '// A line.\n'.repeat(351), 'max-lines'),
  plant(
    'apps/web/src/forum/picture.tsx',
    'a picture without words',
    'export const Picture = () => <img src="a.png" />;\n',
    'jsx-a11y-x/alt-text',
  ),
  plant(
    'apps/web/src/forum/hook.tsx',
    'a hook under a condition',
    "import { useState } from 'react';\nexport const useIt = (when: boolean) => {\n  if (when) useState(1);\n};\n",
    'react-hooks/rules-of-hooks',
  ),
  plant(
    'libs/risk/src/sound.spec.ts',
    'a sound test of a library',
    "import { it } from './it.ts';\nexport const use = it!;\n",
  ),
];
