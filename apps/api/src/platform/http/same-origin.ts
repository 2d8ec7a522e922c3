import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../config/config.js';
import { problem } from './problem.js';
import type { ProblemError } from './problem.js';

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const READING = ['GET', 'HEAD', 'OPTIONS'];
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

interface Asked {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** The origins that may change things here: the public one, and in demo mode this machine by any of its names. */
export function allowedOrigins(config: Pick<Config, 'publicUrl' | 'demo' | 'port'>): ReadonlySet<string> {
  const local = config.demo ? LOOPBACK_NAMES.map((name) => `http://${name}:${String(config.port)}`) : [];
  return new Set([config.publicUrl.origin, ...local]);
}

/**
 * Why a request is not even looked at: a change sent by another site's page, or, in demo mode (where anybody may be
 * anybody), anything that did not come straight from this machine.
 */
export function refusalOf(
  asked: Asked,
  config: Pick<Config, 'publicUrl' | 'demo' | 'port'>,
): ProblemError | null {
  const { origin } = asked.headers;
  const changes = !READING.includes(asked.method ?? '');
  if (changes && origin !== undefined && !allowedOrigins(config).has(origin)) return problem('wrong-origin');
  if (changes && asked.headers['sec-fetch-site'] === 'cross-site') return problem('wrong-origin');
  return config.demo && !straightFromHere(asked, allowedOrigins(config)) ? problem('wrong-origin') : null;
}

/** Whether a proxy says that it stands between. One that says nothing cannot be seen. */
export const cameThroughProxy = (headers: IncomingHttpHeaders): boolean =>
  FORWARDED.some((name) => headers[name] !== undefined);

function straightFromHere({ headers }: Asked, origins: ReadonlySet<string>): boolean {
  if (cameThroughProxy(headers)) return false;
  const url = URL.parse(`http://${headers.host ?? ''}`);
  return url !== null && LOOPBACK_NAMES.includes(url.hostname) && origins.has(url.origin);
}
