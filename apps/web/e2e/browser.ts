import axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Of a window, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser itself complained about: scripts that failed, styles that the policy refused. */
  readonly complaints: string[];
}

/** Somebody with a browser of their own: nothing is shared with other visitors. */
export async function visitor(
  browser: Browser,
  url: string,
  size: Size = { width: 360, height: 740 },
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: size,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A cut line is the test's own doing; everything else is ours.
    const isLine = /ERR_(CONNECTION|EMPTY_RESPONSE|SOCKET)|WebSocket connection|Failed to load resource/.test(
      message.text(),
    );
    if (message.type() === 'error' && !isLine) complaints.push(message.text());
  });
  return { page, context, complaints };
}

export async function signInAs({ page }: Visitor, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`Good .*, ${name}`) }).waitFor();
}

/** Somebody whom the first page of the demo does not name. */
export async function signInAsOther({ page }: Visitor, name: string): Promise<void> {
  await page.goto('/');
  const answer = await page.request.get('/api/demo/people');
  const { others } = (await answer.json()) as { others: readonly { id: string; name: string }[] };
  const data = { personId: others.find((person) => person.name === name)?.id };
  const { origin } = new URL(page.url());
  await page.request.post('/api/demo/session', { data, headers: { origin } });
}

/** What axe is asked: every rule of WCAG 2.2 AA, or those whose answer depends on colours. */
const RULES = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const satisfies Record<string, axe.RunOnly>;

/**
 * What axe finds on the page as it stands: rule and place, in words. `colours`: only what another theme may change.
 * Read once a document and run in the page itself: what axe's own runner does so that it sees into frames (it reads axe
 * three times a look, and opens a window of its own) took longer than looking, and no page of ours has a frame.
 */
export async function accessibilityFaults(
  { page }: Visitor,
  rules: keyof typeof RULES = 'all',
): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('This page has frames, into which this check does not see.');
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    // Put there just now; its types are of the module, not of the page.
    const here = (globalThis as unknown as { readonly axe: typeof axe }).axe;
    // What passed is long, and nobody asks for it.
    const { violations } = await here.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  }, RULES[rules]);
}
