import { describe, expect, it, jest } from '@jest/globals';
import { accessibilityFaults } from './browser.js';
import { noSidewaysScroll, ZOOMED } from './checks.js';
import { journey } from './journey.js';

// A browser on a busy machine takes its time.
jest.setTimeout(60_000);

const here = journey();

describe('"Talk to someone now"', () => {
  it('is whole without JavaScript: numbers to press, ways through the page, a way out', async () => {
    const context = await here.browser.newContext({
      baseURL: here.service.url,
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto('/talk-to-someone');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Talk to someone now');
    const numbers = page.locator('a[href^="tel:"], a[href^="sms:"]');
    expect(await numbers.first().getAttribute('href')).toBe('tel:999');
    expect(await numbers.count()).toBeGreaterThan(10);
    // Every number can be hit with a thumb, and nothing goes beyond the side of the screen.
    for (const number of await numbers.all())
      expect((await number.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.getByRole('link', { name: 'Hurt or not safe at home' }).click();
    expect(new URL(page.url()).hash).toBe('#home');
    const leave = page.getByRole('link', { name: 'Leave quickly' });
    expect([await leave.getAttribute('href'), await leave.getAttribute('rel')]).toEqual([
      'https://www.bbc.co.uk/weather',
      'noreferrer',
    ]);
    await context.close();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe would change, in %s', async (colorScheme) => {
    for (const size of [
      { width: 360, height: 740 },
      { width: 1280, height: 900 },
    ]) {
      const someone = await here.come(size);
      await someone.page.emulateMedia({ colorScheme });
      await someone.page.goto('/talk-to-someone');
      expect(await accessibilityFaults(someone)).toEqual([]);
      await someone.context.close();
    }
  });

  it('fits a phone with the largest text, and a screen at 400 %', async () => {
    for (const [size, textSize] of [
      [{ width: 360, height: 740 }, 200],
      [ZOOMED, 100],
    ] as const) {
      const { page, context } = await here.come(size);
      await context.addInitScript((percent) => {
        localStorage.setItem('blether.look', JSON.stringify({ textSize: percent }));
      }, textSize);
      await page.goto('/talk-to-someone');
      expect(await noSidewaysScroll(page)).toEqual([]);
      await context.close();
    }
  });

  it('is walked by keyboard: past the top, to 999 and on', async () => {
    const { page, context } = await here.come();
    await page.goto('/talk-to-someone');
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    const order = [];
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    const frame = ['#main', '/', 'https://www.bbc.co.uk/weather', '/talk-to-someone'];
    expect(order).toEqual([...frame, 'tel:999']);
    await context.close();
  });
});

describe('the documents', () => {
  it.each([
    ['/house-rules', 'House rules', 'Be kind'],
    ['/privacy', 'Privacy statement', 'Your words are scanned'],
  ])(
    '%s is read by somebody who is signed out, with JavaScript and without',
    async (path, title, section) => {
      const someone = await here.come();
      const bare = await here.browser.newContext({ baseURL: here.service.url, javaScriptEnabled: false });
      for (const page of [someone.page, await bare.newPage()]) {
        await page.goto('/talk-to-someone');
        await page.getByRole('link', { name: title }).click();
        await page.waitForURL(`**${path}`);
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await page.getByRole('heading', { level: 2, name: section, exact: true }).waitFor();
        expect(await page.getByRole('main').textContent()).not.toContain('{service}');
        expect(await page.getByText('One moment').count()).toBe(0);
      }
      expect(await accessibilityFaults(someone)).toEqual([]);
      await bare.close();
      await someone.context.close();
    },
  );

  it.each(['/house-rules', '/privacy'])('%s fits a phone with the largest text', async (path) => {
    const { page, context } = await here.come();
    await context.addInitScript(() => {
      localStorage.setItem('blether.look', JSON.stringify({ textSize: 200 }));
    });
    await page.goto(path);
    expect(await noSidewaysScroll(page)).toEqual([]);
    await context.close();
  });
});

describe('administration', () => {
  it('is not there for a member', async () => {
    const { page, context } = await here.come();
    await page.goto('/');
    await page.getByRole('button', { name: 'Sign in as Rowan' }).click();
    await page.getByRole('heading', { level: 1, name: /Rowan/ }).waitFor();
    expect(await page.getByRole('link', { name: /Admin/ }).count()).toBe(0);
    await page.goto('/admin/settings');
    await page.getByRole('heading', { level: 1, name: 'There is nothing here' }).waitFor();
    await context.close();
  });
});
