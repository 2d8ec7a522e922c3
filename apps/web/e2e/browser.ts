import { AxeBuilder } from '@axe-core/playwright';
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

/** The rules whose answer depends on colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands: rule and place, in words. `colours`: only what another theme may change. */
export async function accessibilityFaults(
  { page }: Visitor,
  rules: 'all' | 'colours' = 'all',
): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    rules === 'colours'
      ? axe.withRules(OF_COLOURS)
      : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  ).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
