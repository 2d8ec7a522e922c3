import {
  createCipheriv,
  createECDH,
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  sign,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';

// Web push, as far as we need it: a message of one record, encrypted for one browser (RFC 8291 over RFC 8188), and the
// signed word of who sends it (RFC 8292). Each is a page of standard over what Node brings; tests hold the standards' own
// examples against it.

const CURVE = 'prime256v1';
const RECORD_SIZE = 4096;
/** An uncompressed point of P-256. */
const POINT_BYTES = 65;
const AUTH_BYTES = 16;

/** What a browser gives out: base64url. */
export interface BrowserKeys {
  readonly p256dh: string;
  readonly auth: string;
}

export interface ServerKeys {
  /** As `pushManager.subscribe` takes it. */
  readonly publicKey: string;
  /** The private half, as a JSON web key's `d`. */
  readonly privateKey: string;
}

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');

/** Whether these can be a browser's keys at all. */
export function areBrowserKeys({ p256dh, auth }: BrowserKeys): boolean {
  const point = bytes(p256dh);
  if (point.length !== POINT_BYTES || point[0] !== 4 || bytes(auth).length !== AUTH_BYTES) return false;
  try {
    const ecdh = createECDH(CURVE);
    ecdh.generateKeys();
    ecdh.computeSecret(point);
    return true;
  } catch {
    // It lies on no curve of ours: the one way there is to ask.
    return false;
  }
}

/** The body to post: `aes128gcm`. @param random for the standard's own example; otherwise left out */
export function encrypted(
  message: Buffer,
  { p256dh, auth }: BrowserKeys,
  random: { readonly salt: Buffer; readonly privateKey: Buffer } | null = null,
): Buffer {
  const ecdh = createECDH(CURVE);
  if (random) ecdh.setPrivateKey(random.privateKey);
  else ecdh.generateKeys();
  const salt = random?.salt ?? randomBytes(16);
  const ours = ecdh.getPublicKey();
  const theirs = bytes(p256dh);
  const shared = ecdh.computeSecret(theirs);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours]);
  const material = Buffer.from(hkdfSync('sha256', shared, bytes(auth), info, 32));
  const key = Buffer.from(hkdfSync('sha256', material, salt, 'Content-Encoding: aes128gcm\0', 16));
  const nonce = Buffer.from(hkdfSync('sha256', material, salt, 'Content-Encoding: nonce\0', 12));
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  // 2 says that this record is the last.
  const body = Buffer.concat([cipher.update(message), cipher.update(Buffer.from([2])), cipher.final()]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(RECORD_SIZE);
  return Buffer.concat([salt, size, Buffer.from([ours.length]), ours, body, cipher.getAuthTag()]);
}

export function newServerKeys(): ServerKeys {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: CURVE });
  const { x = '', y = '', d = '' } = privateKey.export({ format: 'jwk' });
  return {
    publicKey: Buffer.concat([Buffer.from([4]), bytes(x), bytes(y)]).toString('base64url'),
    privateKey: d,
  };
}

/**
 * Who sends it, for one push service (`Authorization`).
 * @param subject where its operator can reach ours: `mailto:` or `https:`
 * @param now seconds since 1970; it holds for twelve hours
 */
export function vapid(endpoint: string, subject: string, keys: ServerKeys, now: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { aud: new URL(endpoint).origin, exp: now + 12 * 3600, sub: subject };
  const signed = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), { key: keyOf(keys), dsaEncoding: 'ieee-p1363' });
  return `vapid t=${signed}.${signature.toString('base64url')}, k=${keys.publicKey}`;
}

function keyOf({ publicKey, privateKey }: ServerKeys): KeyObject {
  const point = bytes(publicKey);
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  return createPrivateKey({
    format: 'jwk',
    key: { kty: 'EC', crv: 'P-256', d: privateKey, x: x ?? '', y: y ?? '' },
  });
}

/**
 * The signature of a webhook as standardwebhooks.com has it: over its id, its time and its body, so that none of them can
 * be exchanged. @param secret `whsec_` and base64 @param at seconds since 1970
 */
export function webhookSignature(secret: string, id: string, at: number, body: Buffer): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const digest = createHmac('sha256', key)
    .update(`${id}.${String(at)}.`)
    .update(body)
    .digest('base64');
  return `v1,${digest}`;
}
