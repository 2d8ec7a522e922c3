// The walls of docs/architecture.md. `npm run walls` asks them; scripts/walls.spec.ts proves that each one stands.

// Inside the API imports point left:
// platform ← identity ← members ← cases ← safety ← talk ← {forum, groups, desk} ← welcome
const line = ['platform', 'identity', 'members', 'cases', 'safety', 'talk'];
const conversations = ['forum', 'groups', 'desk'];
const upTo = (room) => line.slice(0, line.indexOf(room) + 1);

const mayImport = {
  ...Object.fromEntries(line.map((room, place) => [room, line.slice(0, place)])),
  ...Object.fromEntries(conversations.map((room) => [room, line])),
  welcome: [...line, ...conversations],
  notifications: upTo('members'),
  audit: upTo('identity'),
};
// The demonstration may set up a community in every feature; what it may not is be loaded where it is off.
const rooms = Object.keys(mayImport);
const api = '^apps/api/src/';
const spec = '\\.spec\\.tsx?$';
const oneOf = (names) => `(?:${names.join('|')})`;

const pointsLeft = rooms.map((room) => ({
  name: `api-${room}-points-left`,
  severity: 'error',
  comment: `${room} may import ${mayImport[room].join(', ') || 'no other room'}`,
  from: { path: `${api}${room}/`, pathNot: spec },
  to: { path: `${api}[^/]+/`, pathNot: `${api}${oneOf([room, 'demo', ...mayImport[room]])}/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...pointsLeft,
    {
      name: 'api-room-has-a-place',
      severity: 'error',
      comment: 'a new feature folder gets its place in the line above before it imports anything',
      from: { path: `${api}[^/]+/`, pathNot: `${api}${oneOf([...rooms, 'demo'])}/` },
      to: {},
    },
    {
      name: 'api-feature-has-one-face',
      severity: 'error',
      comment:
        'a feature is entered through its *.module.ts or *.service.ts; its entities and queries never leave it',
      from: { path: `${api}([^/]+)/`, pathNot: spec },
      to: { path: `${api}[^/]+/`, pathNot: [`${api}(?:$1|platform|demo)/`, '\\.(?:module|service)\\.ts$'] },
    },
    {
      name: 'api-roots-compose',
      severity: 'error',
      comment:
        'main.ts, app.module.ts and the other programs at the top put rooms together; no room knows them',
      from: { path: `${api}[^/]+/`, pathNot: spec },
      to: { path: `${api}[^/]+\\.ts$` },
    },
    {
      name: 'api-demo-is-not-imported',
      severity: 'error',
      comment: 'signing in as somebody must not even be loaded on a real service',
      from: {
        path: '^(?:apps|libs)/',
        pathNot: [`${api}demo/`, `${api}(?:main|app\\.module)\\.ts$`, spec, '/test/', '/e2e/'],
      },
      to: { path: `${api}demo/` },
    },
    {
      name: 'api-demo-is-loaded-on-demand',
      severity: 'error',
      comment:
        'main.ts and app.module.ts reach the demonstration by import() behind its condition, never statically',
      from: { path: `${api}(?:main|app\\.module)\\.ts$` },
      to: { path: `${api}demo/`, dynamic: false },
    },
    {
      name: 'api-knows-no-web',
      severity: 'error',
      from: { path: api, pathNot: spec },
      to: { path: '^apps/(?!api/)' },
    },
    {
      name: 'web-knows-contracts-only',
      severity: 'error',
      comment: 'of ours the browser compiles against libs/contracts alone',
      from: { path: '^apps/web/src/' },
      to: { path: '^(?:apps|libs)/', pathNot: ['^apps/web/', '^libs/contracts/'] },
    },
    {
      name: 'web-features-stand-apart',
      severity: 'error',
      comment: 'a feature imports data and ui; only app composes features',
      from: { path: '^apps/web/src/(?!app/|data/|ui/)([^/]+)/' },
      to: { path: '^apps/web/src/', pathNot: '^apps/web/src/(?:$1|data|ui)/' },
    },
    {
      name: 'web-foundations-know-no-feature',
      severity: 'error',
      comment: 'data and ui lie below every feature, and neither knows the other',
      from: { path: '^apps/web/src/(data|ui)/' },
      to: { path: '^apps/web/src/', pathNot: '^apps/web/src/$1/' },
    },
    {
      name: 'library-stands-alone',
      severity: 'error',
      comment: 'a library imports no package, nothing of Node and nothing else of ours',
      from: { path: '^libs/([^/]+)/', pathNot: spec },
      to: { pathNot: '^libs/$1/' },
    },
    {
      name: 'library-spec-stays-inside',
      severity: 'error',
      comment: 'a test of a library may use packages and Node, and proves this library alone',
      from: { path: `^libs/([^/]+)/.*${spec}` },
      to: { path: '^(?:apps|libs|bench|scripts)/', pathNot: '^libs/$1/' },
    },
    {
      name: 'product-imports-no-tooling',
      severity: 'error',
      comment: 'tests, benchmarks and scripts know the product, never the other way round',
      from: { path: '^(?:apps|libs)/[^/]+/src/', pathNot: spec },
      to: { path: ['^(?:bench|scripts)/', '^apps/[^/]+/(?:test|e2e)/', spec] },
    },
    {
      name: 'api-runs-without-dev-packages',
      severity: 'error',
      comment: 'the container installs the dependencies of apps/api/package.json and no others',
      from: { path: api, pathNot: spec },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'an import that cannot be followed could go through any wall',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Ours only: a package whose files lie in a dist folder must still be seen.
    exclude: { path: '^(?:(?:apps|libs)/[^/]+|bench)/(?:dist|coverage|\\.data)/' },
    doNotFollow: { path: '(?:^|/)node_modules/' },
    // An import of a type is a dependency too: it is how a design leaks first.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['types', 'module', 'main'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
