import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { ConnectionError, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';
import { PROBLEMS } from '@blether/contracts/problems';
import { problem, toProblem } from './problem.js';
import { understand } from './understand-error.js';

/*
 * What Fastify and Node answer by themselves, before any hook or filter of ours: an address that cannot be decoded, bytes
 * that are not HTTP. Left alone they answer in a shape of their own and repeat what was sent.
 */

const HEADERS = {
  'content-type': 'application/problem+json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const;

/** Fastify's `frameworkErrors`: the address cannot be decoded, or a part of it is longer than any id. */
export function answerBadAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const { problem: known } = understand(error);
  void reply
    .status(PROBLEMS[known.code].status)
    .headers({ ...HEADERS, 'trace-id': request.id })
    .send(JSON.stringify(toProblem(known, request.id)));
}

/** Fastify's `clientErrorHandler`: what arrived is no request, so there is no reply to send an answer with. */
export function answerNoRequest(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const answer = toProblem(
    problem(error.code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'bad-request'),
    randomUUID(),
  );
  const body = JSON.stringify(answer);
  const headers = {
    ...HEADERS,
    'trace-id': answer.traceId,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const head = [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/** Node's `shouldUpgradeCallback`: whatever else offers to change the protocol is answered in this one. */
export const isSocketHandshake = ({ url, headers }: IncomingMessage): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket' && /^\/api\/socket\/?(?:\?|$)/.test(url ?? '');
