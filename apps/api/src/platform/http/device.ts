/** Longest first where one name is inside another: every browser says that it is several. */
const BROWSERS = [
  ['Edg', 'edge'],
  ['OPR', 'opera'],
  ['SamsungBrowser', 'samsung'],
  ['Firefox', 'firefox'],
  ['FxiOS', 'firefox'],
  ['Chrome', 'chrome'],
  ['CriOS', 'chrome'],
  ['Safari', 'safari'],
] as const;

/**
 * What a browser says of itself, reduced to what helps a person to know their own devices again: `phone-safari`,
 * `computer-firefox`. The rest would tell people apart, and is not kept.
 */
export function deviceOf(userAgent: string | undefined): string {
  if (userAgent === undefined || userAgent === '') return 'unknown';
  const browser = BROWSERS.find(([sign]) => userAgent.includes(sign))?.[1] ?? 'other';
  return `${kindOf(userAgent)}-${browser}`;
}

function kindOf(userAgent: string): 'phone' | 'tablet' | 'computer' {
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent)) return 'tablet';
  return /Mobile|iPhone|Android/.test(userAgent) ? 'phone' : 'computer';
}
