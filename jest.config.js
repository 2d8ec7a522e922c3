// Five projects, from fast to slow. `npm test` runs them all; one alone: npx jest --selectProjects db
const common = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { configFile: `${import.meta.dirname}/apps/api/.swcrc` }] },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  watchPathIgnorePatterns: ['/.data/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
};
const database = {
  globalSetup: '<rootDir>/apps/api/test/harness/global-setup.mjs',
  globalTeardown: '<rootDir>/apps/api/test/harness/global-teardown.mjs',
};
/** System tests that ask how long something takes, and so run while nothing else does. */
const TIMED = '(bad-input|database-stops|several-servers|stop)\\.spec\\.ts$';

export default {
  // No test is measured by Jest's patience, and where others work too five seconds are soon over.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/libs/*/src/**/*.spec.ts',
        '<rootDir>/apps/*/src/**/*.spec.ts',
        '<rootDir>/scripts/**/*.spec.ts',
      ],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, '\\.db\\.spec\\.ts$'],
    },
    { ...common, ...database, displayName: 'db', testMatch: ['<rootDir>/apps/api/src/**/*.db.spec.ts'] },
    {
      ...common,
      ...database,
      displayName: 'system',
      testMatch: ['<rootDir>/apps/api/test/system/*.spec.ts'],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, `/${TIMED}`],
    },
    {
      ...common,
      ...database,
      displayName: 'timed',
      testRegex: `/apps/api/test/system/${TIMED}`,
    },
    {
      ...common,
      globalSetup: '<rootDir>/apps/web/e2e/global-setup.mjs',
      globalTeardown: '<rootDir>/apps/web/e2e/global-teardown.mjs',
      displayName: 'journeys',
      testMatch: ['<rootDir>/apps/web/e2e/*.spec.ts'],
    },
  ],
};
