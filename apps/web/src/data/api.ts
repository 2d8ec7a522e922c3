import type { Body, Params, Query, ReplyOf, RouteKey } from '@blether/contracts/routes';
import { hearServerTime } from './server-clock.ts';
import { isProblem, NoAnswer, ProblemError, problemOf } from './problem.ts';
import { sessionNeeds } from './session-needs.ts';
import { sessionIsOver } from './session-over.ts';

/** On a bad line it is better to say so than to turn for ever. */
const PATIENCE_MS = 20_000;

type Given<Key extends RouteKey> = (unknown extends Params<Key> ? object : { params: Params<Key> }) &
  (Body<Key> extends undefined ? object : { body: Body<Key> }) &
  (Query<Key> extends undefined ? object : { query?: Query<Key> }) & { signal?: AbortSignal };

type Arguments<Key extends RouteKey> = object extends Given<Key> ? [given?: Given<Key>] : [given: Given<Key>];

/** The same thing without its key's type: what is left when the call is put on the wire. */
interface Loose {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

function address(path: string, { params = {}, query = {} }: Loose): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, value);
  return `/api${filled}${search.size > 0 ? `?${search.toString()}` : ''}`;
}

/** Gives up when the caller does or when patience ends. */
function limit(signal: AbortSignal | undefined): { signal: AbortSignal; done: () => void } {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
  };
  const timer = setTimeout(stop, PATIENCE_MS);
  signal?.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    done: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    },
  };
}

async function send(method: string, url: string, loose: Loose): Promise<{ status: number; reply: unknown }> {
  const limited = limit(loose.signal);
  try {
    const response = await fetch(url, {
      method,
      credentials: 'same-origin',
      signal: limited.signal,
      headers: loose.body === undefined ? {} : { 'content-type': 'application/json' },
      body: loose.body === undefined ? null : JSON.stringify(loose.body),
    });
    hearServerTime(response.headers.get('date'));
    const text = await response.text();
    return { status: response.status, reply: parsed(text) };
  } catch (error) {
    throw new NoAnswer('no answer', { cause: error });
  } finally {
    limited.done();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Calls a route of the contract. Throws `ProblemError` when the server says no and `NoAnswer` when it says
 * nothing; a session that is over is told to everybody who listens, wherever the call came from.
 */
export async function api<Key extends RouteKey>(key: Key, ...[given]: Arguments<Key>): Promise<ReplyOf<Key>> {
  const [method = 'GET', path = ''] = key.split(' ');
  // Which of these a key has was checked where it was called; from here on it is only put on the wire.
  const loose = (given ?? {}) as Loose;
  const { status, reply } = await send(method, address(path, loose), loose);
  if (status >= 200 && status < 300 && reply !== undefined) {
    // The contract holds on both sides of the wire: a test of the API compares what it serves with these types.
    return reply as ReplyOf<Key>;
  }
  const problem = isProblem(reply) ? reply : problemOf(status);
  if (problem.code === 'not-signed-in') sessionIsOver('expired');
  if (problem.code === 'second-factor-needed' || problem.code === 'consent-needed') sessionNeeds();
  throw new ProblemError(problem);
}
