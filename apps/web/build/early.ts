import type { Plugin, Rolldown } from 'vite';
import { chunksOf, needed } from './chunks.ts';

/**
 * Pages that people open first, and what each asks for as soon as it runs. Without this the browser learns of a page's
 * scripts only when the app has started, and of its data only when those have come. `to` tells who gets to see it:
 * whoever brings a cookie is taken for a member. Data only where nobody has to be signed in: a refusal that the browser has
 * fetched ahead would be handed to the page after its reader has signed in.
 */
const PAGES = [
  { to: 'member', path: '/', parts: ['rooms.ts'], data: [] },
  { to: 'member', path: '/forums/:id', parts: ['rooms.ts'], data: [] },
  { to: 'member', path: '/topics/:id', parts: ['rooms.ts'], data: [] },
  { to: 'member', path: '/account', parts: ['rooms.ts', 'account.lazy.tsx'], data: [] },
  // Whoever comes to the door without a session is led to sign in.
  { to: 'visitor', path: '/', parts: ['sign-in.lazy.tsx'], data: [] },
  { to: 'visitor', path: '/sign-in', parts: ['sign-in.lazy.tsx'], data: [] },
  {
    to: 'visitor',
    path: '/join',
    parts: ['join.lazy.tsx'],
    data: ['/api/documents/house-rules', '/api/documents/privacy', '/api/service'],
  },
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
      const pages = PAGES.map(({ to, path, parts, data }) => {
        const files = filesOf(bundle, parts);
        if (!files) return this.error(`${path}: a part of the page was not found in the build`);
        const asked = data.map((address) => `<${address}>; rel=preload; as=fetch; crossorigin`);
        return { to, path, links: [...files.map(preloading), ...asked] };
      });
      this.emitFile({ type: 'asset', fileName: EARLY_FILE, source: JSON.stringify(pages) });
    },
  };
}

/** What the first paint waits for, the app, and then the page: what is named first is fetched first. */
function filesOf(bundle: Rolldown.OutputBundle, parts: readonly string[]): readonly string[] | null {
  const chunks = chunksOf(bundle);
  const roots = parts.flatMap((part) =>
    chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/pages/${part}`))),
  );
  if (roots.length < parts.length) return null;
  const entries = chunks.filter(({ isEntry }) => isEntry);
  // Browsers have six lines to spare at first: the file that takes longest has to have one of them.
  const app = new Set([...needed(bundle, entries)].sort((one, other) => other.code.length - one.code.length));
  const page = [...needed(bundle, roots)].filter((chunk) => !app.has(chunk));
  return [
    ...FIRST_PAINT,
    ...stylesOf([...app]),
    ...[...app, ...page].map(({ fileName }) => fileName),
    ...stylesOf(page),
  ];
}

const stylesOf = (chunks: readonly Rolldown.OutputChunk[]): readonly string[] =>
  chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);

function preloading(file: string): string {
  if (file.endsWith('.css')) return `</${file}>; rel=preload; as=style; crossorigin`;
  if (FIRST_PAINT.includes(file)) return `</${file}>; rel=preload; as=script`;
  return `</${file}>; rel=modulepreload; crossorigin`;
}
