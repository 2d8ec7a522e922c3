import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { Problem } from '@blether/contracts/problems';
import type { Body, Params, Query, ReplyOf, RouteKey } from '@blether/contracts/routes';
import type { Acknowledgement, FactBatch, SocketRequest, SocketRequests } from '@blether/contracts/sockets';

type Part<Name extends string, Value> = undefined extends Value
  ? { readonly [name in Name]?: never }
  : { readonly [name in Name]: Value };

export type Input<Key extends RouteKey> = Part<'body', Body<Key>> & {
  readonly query?: Query<Key>;
} & (keyof Params<Key> extends never ? { readonly params?: never } : { readonly params: Params<Key> });

type Arguments<Key extends RouteKey> = object extends Input<Key> ? [input?: Input<Key>] : [input: Input<Key>];

/** What came back when it was not what the contract promises. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(`${String(problem.status)} ${problem.code} ${JSON.stringify(problem.errors ?? [])}`);
  }
}

export interface Client {
  /** Calls a route and returns its reply. @throws Refused */
  <Key extends RouteKey>(key: Key, ...input: Arguments<Key>): Promise<ReplyOf<Key>>;
  /** Calls a route that must refuse, and returns the problem. */
  refused<Key extends RouteKey>(key: Key, ...input: Arguments<Key>): Promise<Problem>;
  readonly cookie: string | undefined;
}

export function client(origin: string, cookie?: string): Client {
  const call = async <Key extends RouteKey>(key: Key, ...[input]: Arguments<Key>): Promise<ReplyOf<Key>> => {
    const response = await send(origin, cookie, key, input);
    if (!response.ok) throw new Refused((await response.json()) as Problem);
    return (await response.json()) as ReplyOf<Key>;
  };
  const refused = async <Key extends RouteKey>(key: Key, ...[input]: Arguments<Key>): Promise<Problem> => {
    const response = await send(origin, cookie, key, input);
    if (response.ok) throw new Error(`${key} answered ${String(response.status)}; it should have refused.`);
    return (await response.json()) as Problem;
  };
  return Object.assign(call, { refused, cookie });
}

async function send(
  origin: string,
  cookie: string | undefined,
  key: string,
  input: object | undefined,
): Promise<Response> {
  const { params, query, body } = (input ?? {}) as {
    params?: Record<string, string>;
    query?: Record<string, string>;
    body?: unknown;
  };
  const [method = '', pattern = ''] = key.split(' ');
  const path = pattern.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(params?.[name] ?? ''));
  const search = query ? `?${new URLSearchParams(query).toString()}` : '';
  return fetch(`${origin}/api${path}${search}`, {
    method,
    headers: {
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

export interface TestSocket {
  readonly raw: Socket;
  /** Every fact that has arrived, in order. */
  readonly facts: FactBatch[number][];
  ask<Name extends SocketRequest>(
    name: Name,
    body: SocketRequests[Name]['body'],
  ): Promise<Acknowledgement<Name>>;
  /** The next fact (arrived already or not) that fits. @throws after five seconds */
  until(fits: (fact: FactBatch[number]) => boolean): Promise<FactBatch[number]>;
  /** Resolves when the server has closed the line. */
  readonly closed: Promise<void>;
  close(): void;
}

/** Opens a socket as somebody. @throws the problem of a refused handshake, as Refused */
export async function openSocket(
  origin: string,
  cookie: string | undefined,
  headers: Record<string, string> = {},
): Promise<TestSocket> {
  const raw = io(origin, {
    path: '/api/socket',
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: { ...headers, ...(cookie === undefined ? {} : { cookie }) },
  });
  const facts: FactBatch[number][] = [];
  const waiting = new Set<() => void>();
  raw.on('facts', (batch: FactBatch) => {
    facts.push(...batch);
    for (const look of waiting) look();
  });
  const closed = new Promise<void>((resolve) => {
    raw.once('disconnect', () => {
      resolve();
    });
  });
  await new Promise<void>((resolve, reject) => {
    raw.once('connect', resolve);
    raw.once('connect_error', (error: Error & { data?: Problem }) => {
      raw.close();
      reject(error.data ? new Refused(error.data) : error);
    });
  });
  return {
    raw,
    facts,
    closed,
    // The acknowledgement is what the contract says, or a problem.
    ask: async (name, body) => (await raw.timeout(5_000).emitWithAck(name, body)) as never,
    until: (fits) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(
            new Error(
              `No such fact came. What came: ${facts.map(({ name }) => name).join(', ') || 'nothing'}.`,
            ),
          );
        }, 5_000);
        const look = (): void => {
          const found = facts.find(fits);
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    close: () => raw.close(),
  };
}
