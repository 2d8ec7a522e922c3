import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { chunksOf, needed } from './chunks.ts';

/** What a page may make somebody on a bad connection load: scripts under brotli, in kB of 1000 bytes. */
const BUDGETS = [
  { page: 'sign-in', budget: 125, modules: ['/pages/sign-in.lazy.tsx'] },
  { page: 'join', budget: 180, modules: ['/pages/join.lazy.tsx'] },
  {
    page: 'account',
    budget: 180,
    modules: ['/pages/rooms.ts', '/pages/account.lazy.tsx', '/socket.io-client/build/esm/index.js'],
  },
  {
    page: 'topic',
    budget: 180,
    modules: ['/pages/rooms.ts', '/socket.io-client/build/esm/index.js'],
  },
  {
    page: 'desk',
    budget: 220,
    modules: [
      '/pages/rooms.ts',
      '/pages/desk.lazy.tsx',
      '/pages/desk-now.lazy.tsx',
      '/pages/desk-case.lazy.tsx',
      '/socket.io-client/build/esm/index.js',
    ],
  },
] as const;

/** Prints what the pages weigh, and fails the build when one weighs too much. */
export function budget(): Plugin {
  return {
    name: 'blether:budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const chunks = chunksOf(bundle);
      for (const { page, budget: most, modules } of BUDGETS) {
        const roots = chunks.filter(
          (chunk) =>
            chunk.isEntry || modules.some((module) => chunk.moduleIds.some((id) => id.endsWith(module))),
        );
        if (roots.length <= modules.length)
          this.error(`${page}: a part of the page was not found in the build`);
        const bytes = [...needed(bundle, roots)].reduce(
          (sum, chunk) => sum + brotliCompressSync(chunk.code).length,
          0,
        );
        const line = `${page}: ${(bytes / 1000).toFixed(1)} kB of scripts, ${most} kB allowed`;
        if (bytes > most * 1000) this.error(line);
        process.stdout.write(`${line}\n`);
      }
    },
  };
}
