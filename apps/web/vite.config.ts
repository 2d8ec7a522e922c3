import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { budget } from './build/budget.ts';
import { compressed } from './build/compressed.ts';
import { early } from './build/early.ts';
import { englishOnly } from './build/english-only.ts';
import { fontPreload } from './build/font-preload.ts';
import { servedStyle } from './build/served-style.ts';
import { tokens } from './build/tokens.ts';
import { words } from './build/words.ts';

const api = process.env['API_URL'] ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [
    tokens(),
    englishOnly(),
    react(),
    // The native transform of Lingui is a package that npm on an older Node skips, hence Babel.
    babel({
      include: /\/src\/.*\.tsx?$/,
      plugins: ['@lingui/babel-plugin-lingui-macro'],
    }),
    words(),
    fontPreload(),
    servedStyle(),
    early(),
    budget(),
    compressed(),
  ],
  build: {
    target: 'es2022',
    // Nothing inline: the content security policy allows neither data: fonts nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Every page needs the first group whole; one large file compresses better than many small ones.
          groups: [
            {
              name: 'base',
              test: /node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|@tanstack|@lingui)\//,
              priority: 2,
            },
            // What only documents and administration use stays with them, however many pages that is.
            {
              name: 'shared',
              test: /\/apps\/web\/src\/(?:data|ui)\/(?!choices|markdown)/,
              minShareCount: 3,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/api': { target: api, ws: true }, '/dev/mail': { target: api } },
  },
});
