import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Problem } from '@blether/contracts/problems';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface RawRequest {
  readonly method?: string;
  /** As it goes over the wire: nothing is encoded or put right. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends a request that no well-meant client would send; for well-meant ones there is `World.as`. */
export async function sendRaw(
  origin: string,
  { method = 'GET', path, headers = {}, body }: RawRequest,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  // Node states no length for a body where it expects none, as with DELETE.
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const sending = request({ hostname, port, method, path, headers: { ...length, ...headers }, agent: false });
  sending.end(body);
  const [response] = (await once(sending, 'response')) as [IncomingMessage];
  response.setEncoding('utf8');
  let text = '';
  for await (const chunk of response) text += chunk as string;
  return { status: response.statusCode ?? 0, headers: response.headers, text };
}

/** Sends a body as JSON, whatever it is. */
export const sendJson = (origin: string, { headers = {}, ...rest }: RawRequest): Promise<RawAnswer> =>
  sendRaw(origin, { method: 'POST', ...rest, headers: { 'content-type': 'application/json', ...headers } });

/** Sends bytes that need not be HTTP, and answers with everything that came back until the line was closed. */
export async function sendBytes(origin: string, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(origin);
  const line = connect(Number(port), hostname);
  line.setEncoding('latin1');
  line.end(bytes);
  let text = '';
  line.on('data', (chunk: string) => {
    text += chunk;
  });
  // A server that resets the line has still said what it had to say.
  line.on('error', () => undefined);
  await once(line, 'close');
  return text;
}

/** The problem in an answer. @throws when the answer is not one */
export function problemOf({ status, headers, text }: RawAnswer): Problem {
  const type = headers['content-type'] ?? 'none';
  if (!type.startsWith('application/problem+json'))
    throw new Error(`Not a problem: ${String(status)} ${type} ${text.slice(0, 200)}`);
  return JSON.parse(text) as Problem;
}
