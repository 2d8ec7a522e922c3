import { ROUTES } from '@blether/contracts/routes';

const OPERATIONAL = ['GET /health/live', 'GET /health/ready', 'GET /metrics'];

const PATTERNS = [...Object.keys(ROUTES), ...OPERATIONAL].map((key) => {
  const [method = '', path = ''] = key.split(' ');
  return { method, pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`) };
});

/**
 * The methods that a path (without `/api`) is served under; none when it is not. What can be read answers HEAD too, and
 * the demo's own paths are there in demo mode alone.
 */
export const methodsOf = (path: string, demo: boolean): string[] => [
  ...new Set(
    PATTERNS.filter(({ pattern }) => pattern.test(path) && (demo || !path.startsWith('/demo/'))).flatMap(
      ({ method }) => (method === 'GET' ? [method, 'HEAD'] : [method]),
    ),
  ),
];
