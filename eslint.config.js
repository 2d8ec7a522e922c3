import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PRODUCT = ['apps/*/src/**/*.{ts,tsx}', 'libs/*/src/**/*.ts'];
const SPECS = ['**/*.spec.{ts,tsx}', 'apps/api/test/**/*.ts', 'apps/web/e2e/**/*.ts'];

/** ESLint can find directives that do nothing; that one says why it is there, it cannot ask. */
const suppressionSaysWhy = {
  meta: { type: 'suggestion', schema: [], messages: { why: 'Say why after the rule name: -- reason' } },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (/^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S/.test(comment.value)) {
          context.report({ loc: comment.loc, messageId: 'why' });
        }
      }
    },
  }),
};

const noBarrels = [
  {
    selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
    message: 'No barrels: import from the file that declares it.',
  },
];
const noEnvironment = [
  {
    selector: "MemberExpression[property.name='env'][object.property.name='process']",
    message: 'Configuration comes from platform/config, validated at start.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', '**/.data/', '.nx/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    plugins: { blether: { rules: { 'suppression-says-why': suppressionSaysWhy } } },
    rules: { 'blether/suppression-says-why': 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true },
      ],
      // Nest's modules, and entities or DTOs without methods, are classes because decorators need one.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Ports and Nest's options are classes only to exist at run time: an object of their shape is one of them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // An async verb without await keeps its promise: what it throws is a rejection, as callers expect.
      '@typescript-eslint/require-await': 'off',
      // A name that begins with an underscore says that nobody wants it.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Limits count code points, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Counts and ports are what messages are made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => void something()` adds a word and no meaning.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `while (true)` with a way out inside is how a loop that waits is written.
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // The router's redirect() and notFound() are thrown by design and are no errors.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [{ from: 'package', package: '@tanstack/router-core', name: ['Redirect', 'NotFoundError'] }],
        },
      ],
      'max-lines': ['error', { max: 350 }],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-restricted-syntax': ['error', ...noBarrels],
    },
  },
  {
    files: PRODUCT,
    rules: { 'no-console': 'error' },
  },
  {
    files: PRODUCT,
    ignores: ['apps/api/src/platform/config/**', ...SPECS],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Configuration comes from platform/config, validated at start.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: ['node:process', 'process'].map((name) => ({
            name,
            importNames: ['env', 'default'],
            message: 'Configuration comes from platform/config; `process` is a global.',
          })),
        },
      ],
      'no-restricted-syntax': ['error', ...noBarrels, ...noEnvironment],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.configs.recommended],
    rules: {
      // A submit handler may be async: React ignores what it returns, and mutations carry their own errors.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: SPECS,
    rules: {
      'max-lines': 'off',
      // In a test a `!` that is wrong is a test that fails.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['apps/api/migrations/**'], rules: { 'max-lines': 'off' } },
  {
    // The libraries compile without Node's types and so without their tests, which have a project of their own.
    files: ['libs/*/src/**/*.spec.ts'],
    languageOptions: { parserOptions: { projectService: false, project: ['./libs/tsconfig.spec.json'] } },
  },
  {
    // What builds the web runs in Node, so it compiles with Node's types.
    files: ['apps/web/build/**/*.ts', 'apps/web/*.config.ts'],
    languageOptions: {
      parserOptions: { projectService: false, project: ['./apps/web/tsconfig.node.json'] },
    },
  },
  {
    // Tools demand a default export of their configuration.
    files: ['**/*.config.{js,ts}'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
