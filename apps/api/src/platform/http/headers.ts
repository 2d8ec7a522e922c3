import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * React Aria writes one <style> element (how a pressed element takes touches). Its digest is allowed instead of
 * every inline style; a journey in Chromium fails when it changes.
 */
export const INLINE_STYLES: readonly string[] = [];

/** Nothing runs, loads or frames this site but the site itself. */
export function securityHeaders(publicUrl: URL): FastifyHelmetOptions {
  const secure = publicUrl.protocol === 'https:';
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ...INLINE_STYLES],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        // Older browsers do not count a socket to the same host as 'self'.
        connectSrc: ["'self'", `${secure ? 'wss' : 'ws'}://${publicUrl.host}`],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    // An address inside Blether is nobody else's business.
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  };
}
