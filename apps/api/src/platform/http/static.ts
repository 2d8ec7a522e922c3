import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const YEAR_SECONDS = 31_536_000;

/**
 * Serves the web app as it was built, compressed beforehand. Files under /assets carry a digest in their name and are
 * kept for ever; everything else is asked for again.
 */
export async function serveWeb(
  server: FastifyInstance,
  folder: string,
): Promise<{ index: ((reply: FastifyReply) => FastifyReply) | null }> {
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
  return { index: (reply) => reply.sendFile('index.html') };
}
