import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './browser.js';
import type { Visitor } from './browser.js';

/** What every page is held to, whoever made it. Each check answers with the faults it found, in words. */
export const THEMES = ['light', 'dark', 'contrast', 'forced colours'] as const;
export type ThemeName = (typeof THEMES)[number];

/** A window so tall that nothing lies half under the bar at the bottom, which is no fault of its own. */
export const SIZES = [
  { width: 360, height: 3000 },
  { width: 1280, height: 3000 },
] as const;
/** A screen of 1280 × 1024 at 400 %. */
export const ZOOMED = { width: 320, height: 256 } as const;

/** Puts on one look after the other, and afterwards the one that was there. */
export async function everyTheme(page: Page, check: (theme: ThemeName) => Promise<void>): Promise<void> {
  const wear = (theme: string | undefined): Promise<void> =>
    page.evaluate((name) => {
      if (name === undefined) delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = name;
    }, theme);
  const before = await page.evaluate(() => document.documentElement.dataset['theme']);
  for (const theme of THEMES) {
    const forced = theme === 'forced colours';
    await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
    await wear(forced ? 'light' : theme);
    await check(theme);
  }
  await page.emulateMedia({ forcedColors: 'none' });
  await wear(before);
}

/** What axe finds: everything in one theme, and in the others what their colours may change. `where` names the page. */
export async function faultsInEveryTheme(visitor: Visitor, where: string): Promise<string[]> {
  const faults: string[] = [];
  const width = visitor.page.viewportSize()?.width ?? 0;
  await everyTheme(visitor.page, async (theme) => {
    for (const fault of await accessibilityFaults(visitor, theme === 'light' ? 'all' : 'colours')) {
      faults.push(`${where}, ${theme}, ${String(width)}: ${fault}`);
    }
  });
  return faults;
}

/**
 * What sticks out to the side: of the page when that scrolls so, of the window where something holds it back, and words
 * that do not fit the link or button they are on.
 */
export async function noSidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isSeen = (element: Element): boolean =>
      element.getClientRects().length > 0 && getComputedStyle(element).clipPath === 'none';
    const isWide = (element: Element): boolean => element.getBoundingClientRect().right > clientWidth + 1;
    const pressed = [...document.body.querySelectorAll('a, button')].filter(isSeen);
    const wide = scrollWidth > clientWidth ? [...document.body.querySelectorAll('*')] : pressed;
    const tight = pressed.filter(
      (element) =>
        !isWide(element) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1,
    );
    return [...wide.filter(isWide), ...tight].map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} in ${location.pathname}`,
    );
  });
}

/** What a page is held to at both widths and at 400 %, in the theme that it wears. `where` names the page. */
export async function faultsAtEverySize(visitor: Visitor, where: string): Promise<string[]> {
  const { page } = visitor;
  const before = page.viewportSize();
  const faults: string[] = [];
  for (const { width, height } of SIZES) {
    await page.setViewportSize({ width, height });
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    if (whole > height) await page.setViewportSize({ width, height: whole });
    faults.push(...(await accessibilityFaults(visitor)), ...(await noSidewaysScroll(page)));
  }
  await page.setViewportSize(ZOOMED);
  faults.push(...(await noSidewaysScroll(page)));
  if (before) await page.setViewportSize(before);
  return faults.map((fault) => `${where}: ${fault}`);
}

/** Words in this place that go on in the next line. */
export async function brokenWords(place: Locator): Promise<string[]> {
  return place.evaluate((element) => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });
}

/** One thing that Tab comes to. */
export interface Stop {
  readonly name: string;
  /** Whether any of it can be seen, and whether it shows that it has the focus. */
  readonly isSeen: boolean;
}

/** Presses Tab from the top of the page until it has gone round. @throws when it never does */
export async function tabThrough(page: Page, most = 120): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    // Chromium goes on from where the focus last was, unless that is the page itself.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    for (const marked of document.querySelectorAll('[data-walked]')) marked.removeAttribute('data-walked');
    document.documentElement.scrollTop = 0;
  });
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | null => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      if (element.hasAttribute('data-walked')) return null;
      element.setAttribute('data-walked', '');
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
      const name = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
      const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
      const inView =
        width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      // A row that can be pressed as a whole draws it round itself.
      const marked = [
        getComputedStyle(element),
        getComputedStyle(element, '::after'),
        ...['label', 'li'].map((name) => element.closest(name)).map((each) => each && getComputedStyle(each)),
      ].some((style) => {
        return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      });
      return { name: name.replace(/\s+/g, ' ').trim(), isSeen: inView && marked };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`After ${String(most)} presses Tab had not gone round the page.`);
}
