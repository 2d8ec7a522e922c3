import { existsSync, readFileSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const YEAR_SECONDS = 31_536_000;

/** Answers with the web app's page, whatever the address. */
export type SendPage = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/** What a page will ask for as soon as it runs, as the build wrote it down (`apps/web/build/early.ts`). */
interface Early {
  readonly to: 'member' | 'visitor';
  readonly path: string;
  /** As `Link` says it; `:id` stands for the one in the address. */
  readonly links: readonly string[];
}

/**
 * Serves the web app as it was built, compressed beforehand. Files under /assets carry a digest in their name and are
 * kept for ever; everything else is asked for again.
 */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<{ index: SendPage | null }> {
  if (!existsSync(`${folder}index.html`)) return { index: null };
  await server.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    wildcard: false,
    // The page itself is answered where no file is, `/` included.
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = path.includes('/assets/');
      void reply.header(
        'cache-control',
        kept ? `public, max-age=${String(YEAR_SECONDS)}, immutable` : 'no-cache',
      );
    },
  });
  // Written by our own build beside the page.
  const early = JSON.parse(readFileSync(`${folder}early.json`, 'utf8')) as readonly Early[];
  return {
    index(request, reply) {
      const links = linksFor(early, request);
      if (links.length > 0) void reply.header('link', links.join(', '));
      return reply.sendFile('index.html');
    },
  };
}

/**
 * Has the browser fetch the page's scripts and its first data beside the app instead of after it. Whoever brings a
 * cookie is taken for a member; a session that has ended costs them one refusal more.
 */
function linksFor(early: readonly Early[], { url, headers }: FastifyRequest): readonly string[] {
  const who = headers.cookie === undefined ? 'visitor' : 'member';
  const [path = '/', query] = url.split('?', 2);
  const id = /^\/[a-z]+\/([\w-]+)$/.exec(path)?.[1];
  const known = id === undefined ? path : path.replace(id, ':id');
  const page = early.find((each) => each.to === who && each.path === known);
  if (!page) return [];
  // With a query the page may ask for another part of the same thing.
  const links = query === undefined ? page.links : page.links.filter((link) => !link.includes('as=fetch'));
  return links.map((link) => link.replace(':id', id ?? ''));
}
