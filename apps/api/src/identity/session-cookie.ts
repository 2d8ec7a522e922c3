import { createHmac, timingSafeEqual } from 'node:crypto';

/** better-auth's own form: `token.signature`, HMAC-SHA-256 in base64, percent-encoded. */
export const sessionCookieName = (secure: boolean): string =>
  `${secure ? '__Secure-' : ''}blether.session_token`;

/** @param seconds null: the browser forgets it when it is closed */
export function cookieHeader(
  name: string,
  value: string,
  { seconds, secure, path }: { seconds: number | null; secure: boolean; path: string },
): string {
  const age = seconds === null ? '' : `; Max-Age=${String(seconds)}`;
  return `${name}=${value}${age}; Path=${path}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

const signature = (token: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(token).digest();

export function sessionCookieValue(token: string, secret: string): string {
  return encodeURIComponent(`${token}.${signature(token, secret).toString('base64')}`);
}

/**
 * The token in a cookie header, if its signature is ours. A forged cookie therefore never reaches the database, and a
 * token read out of a stolen copy of the database opens nothing.
 */
export function tokenOf(cookieHeader: string | undefined, name: string, secret: string): string | null {
  for (const part of cookieHeader?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() !== name) continue;
    const value = decoded(part.slice(at + 1).trim());
    const dot = value.lastIndexOf('.');
    if (dot <= 0) return null;
    const token = value.slice(0, dot);
    const given = Buffer.from(value.slice(dot + 1), 'base64');
    const expected = signature(token, secret);
    return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
  }
  return null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return ''; // a stray percent sign: not one of ours
  }
}
