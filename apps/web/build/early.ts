import type { Plugin, Rolldown } from 'vite';
import { chunksOf, needed } from './chunks.ts';

/**
 * Pages that somebody who is signed in opens first, and what each asks for as soon as it runs. Without this the browser
 * learns of a page's scripts only when the app has started, and of its data only when those have come.
 */
const PAGES = [
  { path: '/', data: ['/api/forums', '/api/notices'] },
  { path: '/forums/:id', data: ['/api/forums/:id/topics'] },
  { path: '/topics/:id', data: ['/api/topics/:id'] },
] as const;

/** Classic scripts in the head, of `public/`. */
const FIRST_PAINT: readonly string[] = ['look.js', 'leave.js'];

/** The file that the service reads to send `Link` headers with a page. Its shape is known there too (`static.ts`). */
const EARLY_FILE = 'early.json';

/** Writes down what each of these pages needs. The names of files change with every build. */
export function early(): Plugin {
  return {
    name: 'blether:early',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = filesOf(bundle).map(preloading);
      if (files.length === 0) this.error('the rooms were not found in the build');
      const pages = PAGES.map(({ path, data }) => ({
        path,
        links: [...files, ...data.map((address) => `<${address}>; rel=preload; as=fetch; crossorigin`)],
      }));
      this.emitFile({ type: 'asset', fileName: EARLY_FILE, source: JSON.stringify(pages) });
    },
  };
}

/** What the first paint waits for, the app, and then the rooms: what is named first is fetched first. */
function filesOf(bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = chunksOf(bundle);
  const roots = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/pages/rooms.ts')));
  if (roots.length === 0) return [];
  const entries = chunks.filter(({ isEntry }) => isEntry);
  // Browsers have six lines to spare at first: the file that takes longest has to have one of them.
  const app = new Set([...needed(bundle, entries)].sort((one, other) => other.code.length - one.code.length));
  const rooms = [...needed(bundle, roots)].filter((chunk) => !app.has(chunk));
  return [
    ...FIRST_PAINT,
    ...stylesOf([...app]),
    ...[...app, ...rooms].map(({ fileName }) => fileName),
    ...stylesOf(rooms),
  ];
}

const stylesOf = (chunks: readonly Rolldown.OutputChunk[]): readonly string[] =>
  chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);

function preloading(file: string): string {
  if (file.endsWith('.css')) return `</${file}>; rel=preload; as=style; crossorigin`;
  if (FIRST_PAINT.includes(file)) return `</${file}>; rel=preload; as=script`;
  return `</${file}>; rel=modulepreload; crossorigin`;
}
