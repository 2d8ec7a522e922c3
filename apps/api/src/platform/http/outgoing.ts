import type { LookupFunction } from 'node:net';
import { BlockList, isIP } from 'node:net';
import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/** Whatever somebody else's server does, we wait no longer: it is called because somebody is at risk. */
const PATIENCE_MILLISECONDS = 5_000;

export type OutgoingFailure =
  'no-connection' | 'timed-out' | 'refused' | 'redirected' | 'nonsense' | 'private-address';

export type OutgoingAnswer =
  | { readonly ok: true; readonly status: number }
  /** `status`: when there was an answer. */
  | { readonly ok: false; readonly why: OutgoingFailure; readonly status: number | null };

/** How far from this machine we may call: see `OUTGOING` in the configuration. */
export interface Reach {
  /** Addresses of an own network, and of this machine. */
  readonly privateToo: boolean;
  /** This machine alone, over http too: for a demo. */
  readonly loopbackToo: boolean;
}

const PRIVATE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(net, prefix, 'ipv6');
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

const isIn = (list: BlockList, address: string): boolean =>
  // An IPv4 address inside an IPv6 one is found under its own name.
  list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether we may speak to this numeric address. */
export function mayReach(address: string, { privateToo, loopbackToo }: Reach): boolean {
  if (privateToo) return true;
  if (isIn(LOOPBACK, address)) return loopbackToo;
  return !isIn(PRIVATE, address);
}

/** What is wrong with an address that we are to call, before anybody is asked where it is; null when nothing is. */
export function outgoingFault(text: string, reach: Reach): 'not-a-web-address' | null {
  const url = URL.parse(text);
  if (!url || url.username !== '' || url.password !== '' || url.hash !== '') return 'not-a-web-address';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isHere = host === 'localhost' || (isIP(host) !== 0 && isIn(LOOPBACK, host));
  const plain = url.protocol === 'http:' && isHere && (reach.loopbackToo || reach.privateToo);
  if (url.protocol !== 'https:' && !plain) return 'not-a-web-address';
  return isIP(host) !== 0 && !mayReach(host, reach) ? 'not-a-web-address' : null;
}

/**
 * Posts to somebody else's server. No redirect is followed, what it says is not read, and it is reached under the address
 * that was looked at: a name that changes in between leads nowhere else. Never rejects.
 */
export function post(
  text: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer },
  reach: Reach,
): Promise<OutgoingAnswer> {
  if (outgoingFault(text, reach) !== null)
    return Promise.resolve({ ok: false, why: 'private-address', status: null });
  const url = new URL(text);
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(body.length) },
      agent: false,
      lookup: within(reach),
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    request.on('response', (response) => {
      resolve(answerOf(response.statusCode ?? 0));
      response.destroy();
    });
    request.on('error', (error) => {
      resolve({ ok: false, why: whyOf(error), status: null });
    });
    request.end(body);
  });
}

function answerOf(status: number): OutgoingAnswer {
  if (status >= 200 && status < 300) return { ok: true, status };
  return { ok: false, why: status >= 300 && status < 400 ? 'redirected' : 'refused', status };
}

const OUT_OF_REACH = 'BLETHER_OUT_OF_REACH';

function whyOf(error: Error): OutgoingFailure {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === OUT_OF_REACH) return 'private-address';
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || code === 'ABORT_ERR')
    return 'timed-out';
  // How Node's parser names what is no HTTP.
  return code.startsWith('HPE_') ? 'nonsense' : 'no-connection';
}

const within =
  (reach: Reach): LookupFunction =>
  (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      const allowed = error ? [] : found.filter(({ address }) => mayReach(address, reach));
      const [first] = allowed;
      if (!first) {
        callback(error ?? Object.assign(new Error('Out of reach.'), { code: OUT_OF_REACH }), [], 0);
        return;
      }
      if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
