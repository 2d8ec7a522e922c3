import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** What is closed up, each with a key of its own: what was sealed for one purpose opens for no other. */
export type SealedFor = 'authenticator' | 'on-call';

/** A key for one purpose, from the secret of the sessions (HKDF-SHA-256, RFC 5869). */
const keyFor = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `blether/${purpose}`, 32));

/** Closes something up (AES-256-GCM) so that a stolen copy of the database does not hold it. `about` must be said to open it. */
export function seal(secret: string, purpose: SealedFor, about: string, clear: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), nonce);
  cipher.setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(clear), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** @throws when it was closed with another secret, for another purpose, about something else, or was changed */
export function unseal(secret: string, purpose: SealedFor, about: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, purpose), sealed.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}

/** For what is short enough to be guessed from a plain hash: nobody can try without the secret. */
export const keyedHash = (secret: string, purpose: string, text: string): Buffer =>
  createHmac('sha256', keyFor(secret, purpose)).update(text).digest();
