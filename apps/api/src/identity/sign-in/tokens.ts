import { createHash, randomBytes } from 'node:crypto';

export interface Token {
  /** 32 random bytes, base64url: given to one person and kept nowhere. */
  readonly token: string;
  /** What is kept. */
  readonly hash: Buffer;
}

export function newToken(): Token {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}

/** SHA-256. The token is random, so nobody finds it from its hash. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
