import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS } from '@blether/contracts/limits';
import type { Config } from '../config/config.js';
import type { Log } from '../logging/log.js';
import type { Metrics } from '../metrics/metrics.js';
import { securityHeaders } from './headers.js';
import type { Pages } from './pages.js';
import { problem } from './problem.js';
import type { Readiness } from '../readiness.js';
import { refusalOf } from './same-origin.js';
import { methodsOf } from './served-paths.js';
import { serveWeb, type SendPage } from './static.js';
import { answerBadAddress, answerNoRequest, isSocketHandshake } from './unroutable.js';

/** Built beside this app; the same folder from `src` and from `dist`. */
const WEB = fileURLToPath(new URL('../../../../web/dist/', import.meta.url));

/** How long requests under way may take once the process has been told to stop. */
const PATIENCE_MILLISECONDS = 4_000;
const SWEEP_MILLISECONDS = 100;

export function fastifyAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    logger: false,
    genReqId: () => randomUUID(),
    bodyLimit: LIMITS.bodyBytes,
    // Counted from us outwards: what stands further away may write whatever it likes into the header.
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 100 },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerNoRequest,
    http: { shouldUpgradeCallback: isSocketHandshake },
  });
}

export interface ServerParts {
  readonly config: Config;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly pages: Pages;
}

/** Everything that surrounds the routes: headers, the checks before them, what is answered where none is. */
export async function prepareServer(server: FastifyInstance, parts: ServerParts): Promise<void> {
  const { config, readiness } = parts;
  await server.register(cookie);
  await server.register(helmet, securityHeaders(config.publicUrl));
  server.removeContentTypeParser('text/plain');

  const web = await serveWeb(server, WEB);
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('trace-id', request.id);
    if (isApi(request)) void reply.header('cache-control', 'no-store');
    const refusal = refusalOf(request, config);
    if (refusal) throw refusal;
    // A worker answers those who run it, and nobody else.
    if (config.role === 'worker' && !isOperational(request)) throw problem('not-found');
    if (request.is404) return answerNothingThere(request, reply, web.index, config.demo);
    if (isApi(request) && !isOperational(request) && !readiness.ready) {
      throw problem('unavailable', { retryAfter: 2 });
    }
  });
  server.addHook('onSend', async (_request, reply) => {
    // A line that is kept for more keeps this process from ending.
    if (readiness.why === 'stopping') void reply.header('connection', 'close');
  });
  endIdleLines(server, readiness);
  server.addHook('onResponse', (request, reply, done) => {
    record(parts, request, reply);
    done();
  });
  servePages(server, parts.pages);
}

function servePages(server: FastifyInstance, pages: Pages): void {
  for (const [path, page] of pages.all()) {
    server.get(path, async (_request, reply) =>
      reply
        .header('content-type', 'text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(page()),
    );
  }
}

/**
 * A process that stops waits for its lines. Browsers open some before they have anything to ask, and to Node one that
 * has never said anything is busy: those are ended too, for as long as it takes.
 */
function endIdleLines({ server }: FastifyInstance, readiness: Readiness): void {
  const lines = new Set<Socket>();
  let giveUpAt = Infinity;
  server.on('connection', (line) => {
    lines.add(line);
    line.once('close', () => lines.delete(line));
  });
  const end = (): void => {
    server.closeIdleConnections();
    // A request that is still not here whole will not come, and one that takes longer than this is given up.
    if (performance.now() > giveUpAt) server.closeAllConnections();
    for (const line of lines) if (line.bytesRead === 0) line.destroy();
  };
  readiness.whenStopping(() => {
    giveUpAt = performance.now() + PATIENCE_MILLISECONDS;
    const again = setInterval(end, SWEEP_MILLISECONDS).unref();
    server.once('close', () => clearInterval(again));
  });
}

const isApi = (request: FastifyRequest): boolean => /^\/api(?:\/|\?|$)/.test(request.url);
const isOperational = (request: FastifyRequest): boolean => /^\/api\/(?:health|metrics)/.test(request.url);

async function answerNothingThere(
  request: FastifyRequest,
  reply: FastifyReply,
  index: SendPage | null,
  demo: boolean,
): Promise<FastifyReply> {
  const path = request.url.split('?', 1)[0] ?? '/';
  if (isApi(request)) {
    const methods = methodsOf(path.slice('/api'.length), demo);
    if (methods.length === 0) throw problem('not-found');
    void reply.header('allow', methods.join(', '));
    throw problem('wrong-method');
  }
  // What the demo serves for those who work on it; elsewhere it must not look as if there were such a page.
  if (path.startsWith('/dev/')) throw problem('not-found');
  // Addresses inside the product are the web app's to understand; a missing file is a missing file.
  const isPage =
    ['GET', 'HEAD'].includes(request.method) && !path.startsWith('/assets/') && !/\.\w+$/.test(path);
  if (!isPage || !index) throw problem('not-found');
  return index(request, reply);
}

/** One line and one observation a request: the pattern of the route, never the address that was asked for. */
function record({ log, metrics }: ServerParts, request: FastifyRequest, reply: FastifyReply): void {
  const route = request.is404 ? 'none' : `${request.method} ${request.routeOptions.url ?? 'none'}`;
  metrics.answered(route, reply.statusCode, reply.elapsedTime / 1000);
  if (!isApi(request) || isOperational(request)) return;
  log.info('Answered.', {
    traceId: request.id,
    route,
    status: reply.statusCode,
    milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    personId: request.actor?.personId,
  });
}
