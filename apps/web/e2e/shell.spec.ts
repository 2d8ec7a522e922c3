import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signInAs } from './browser.js';
import type { Visitor } from './browser.js';
import { brokenWords, faultsInEveryTheme, noSidewaysScroll, SIZES, tabThrough, ZOOMED } from './checks.js';
import { journey } from './journey.js';

jest.setTimeout(180_000);

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const AWAY = 'https://www.bbc.co.uk/weather';

const here = journey();

async function come(size: { width: number; height: number } = PHONE): Promise<Visitor> {
  const come = await here.come(size);
  await come.context.route(`${AWAY}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  );
  return come;
}

const heading = (page: Page, name?: string | RegExp) =>
  page.getByRole('heading', { level: 1, ...(name !== undefined && { name }) });
const open = async (page: Page, link: RegExp): Promise<void> => {
  await page.getByRole('main').getByRole('link', { name: link }).first().click();
};

/** The first of the topics on the page: whichever is newest at this hour. */
const newestTopic = (page: Page) => page.getByRole('main').locator('a[href^="/topics/"]').first();

/** Every page that there is, one after the other, each as it is once it has loaded. */
async function everyPage(visitor: Visitor, look: (where: string) => Promise<void>): Promise<void> {
  const { page } = visitor;
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in as Rowan' }).waitFor();
  await page.getByText('Make this easier to read').click();
  await page.getByText('Plain tab name').waitFor();
  await look('sign-in');
  await signInAs(visitor, 'Rowan');
  await newestTopic(page).click();
  await page.getByLabel('Your reply').waitFor();
  await look('topic');
  await page.goto('/');
  await newestTopic(page).waitFor();
  await look('home');
  await page.goto('/forums');
  await heading(page, 'Forums').waitFor();
  await look('forums');
  await open(page, /Breathing/);
  await heading(page, 'Breathing').waitFor();
  await look('forum');
  await page.getByRole('link', { name: 'Start a topic' }).click();
  await heading(page, 'Start a topic').waitFor();
  await look('start a topic');
  await page.goto('/notices');
  await heading(page, 'Notices').waitFor();
  await look('notices');
  await page.goto('/you');
  await heading(page, 'Rowan').waitFor();
  await look('you');
  await page.goto('/nowhere');
  await heading(page, 'There is nothing here').waitFor();
  await look('not found');
  await page.route('**/api/**', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/');
  await heading(page, 'This page did not open').waitFor();
  await look('no service');
  await page.unroute('**/api/**');
}

describe('every page', () => {
  it.each([PHONE, DESK])('has help and the way out in one place, at $width', async (size) => {
    const rowan = await come(size);
    const { page } = rowan;
    const places = new Map<string, string[]>();
    const look = async (where: string): Promise<void> => {
      await page.evaluate(() => {
        // The line of the demo stands above it and goes when it is scrolled past; no other service has it.
        scrollTo(0, 400);
      });
      const talk = page.getByRole('link', { name: 'Talk to someone now' });
      expect([where, await talk.getAttribute('href')]).toEqual([where, '/talk-to-someone']);
      const leave = page.getByRole('link', { name: 'Leave quickly' });
      const boxes = JSON.stringify([await talk.boundingBox(), await leave.boundingBox()]);
      places.set(boxes, [...(places.get(boxes) ?? []), where]);
      const { x = 0, y = 0, width = 0, height = 0 } = (await talk.boundingBox()) ?? {};
      expect([where, x + width > 0.9 * size.width, y < 60, height >= 44]).toEqual([where, true, true, true]);
    };
    await everyPage(rowan, async (where) => {
      await page.evaluate(() => {
        // Long enough to be scrolled, as most pages are.
        document.body.style.minHeight = '300vh';
        const grid = document.querySelector<HTMLElement>('.frame-grid');
        if (grid) grid.style.minHeight = '300vh';
      });
      await look(where);
    });
    // What the service writes itself looks no different.
    for (const path of ['/talk-to-someone', '/house-rules', '/privacy']) {
      await page.goto(path);
      await look(path);
    }
    expect([...places.values()]).toHaveLength(1);
  });

  it('has them before its scripts have come, and when they never do', async () => {
    const { page } = await come();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('/forums');
    const talk = page.getByRole('link', { name: 'Talk to someone now' });
    expect(await talk.isVisible()).toBe(true);
    await page.getByText('One moment').waitFor();
    await page.getByRole('link', { name: 'Leave quickly' }).click();
    await page.waitForURL(`${AWAY}**`);

    const bare = await here.browser.newContext({ baseURL: here.service.url, javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto('/');
    expect(await still.getByRole('link', { name: 'Leave quickly' }).getAttribute('href')).toBe(AWAY);
    // Nothing will come, so nobody is told to wait for it.
    expect(await still.getByText('One moment').isVisible()).toBe(false);
    const notice = still.locator('main noscript');
    expect(await notice.innerText()).toContain('Blether needs JavaScript');
    await notice.locator('a[href="/house-rules"]').click();
    await heading(still, 'House rules').waitFor();
    await bare.close();
  });

  it.each(SIZES)('is free of faults that axe finds, in every theme, at $width', async (size) => {
    const rowan = await come(size);
    const faults: string[] = [];
    await everyPage(rowan, async (where) => {
      faults.push(...(await faultsInEveryTheme(rowan, where)));
    });
    expect(faults).toEqual([]);
  });

  it('names what it will need before it has run, and no data that somebody may be refused', async () => {
    const linksOf = async (path: string, headers: Record<string, string>): Promise<string> => {
      const page = await fetch(new URL(path, here.service.url), { headers });
      return page.headers.get('link') ?? '';
    };
    const rowan = await come();
    await signInAs(rowan, 'Rowan');
    const cookies = await rowan.context.cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

    const named = await linksOf('/', { cookie });
    const files = [...named.matchAll(/<(\/assets\/[^>]+)>/g)].map(([, file]) => file ?? '');
    const answers = await Promise.all(files.map((file) => fetch(new URL(file, here.service.url))));
    expect(files.length).toBeGreaterThan(3);
    expect(answers.map(({ status }) => status)).toEqual(files.map(() => 200));
    // Fetched ahead by somebody whose session has ended, a refusal would be waiting for them once they are back.
    expect(named).not.toContain('/api/');
    expect(await linksOf('/topics/abc-1', { cookie })).toContain('/assets/rooms');
    expect(await linksOf('/join', {})).toContain('</api/documents/privacy>; rel=preload; as=fetch');
    expect(await linksOf('/you', { cookie })).toBe('');
    expect(await linksOf('/', {})).toContain('/assets/sign-in');
    expect(await linksOf('/', {})).not.toContain('/api/');
  });

  it('needs no scrolling to the side, zoomed to 400 %, on a phone with the largest text, and on its side', async () => {
    const faults: string[] = [];
    for (const [size, textSize] of [
      [ZOOMED, 100],
      [PHONE, 200],
      [{ width: 740, height: 360 }, 130],
    ] as const) {
      const rowan = await come(size);
      await rowan.context.addInitScript((percent) => {
        localStorage.setItem('blether.look', JSON.stringify({ textSize: percent }));
      }, textSize);
      await everyPage(rowan, async (where) => {
        faults.push(
          ...(await noSidewaysScroll(rowan.page)).map((fault) => `${where}, ${textSize} %: ${fault}`),
        );
      });
    }
    expect(faults).toEqual([]);
  });

  it('breaks no word of the notice of coming documents, on a phone with the largest text', async () => {
    const rowan = await come();
    const { page } = rowan;
    await page.addInitScript(() => {
      localStorage.setItem('blether.look', JSON.stringify({ textSize: 200 }));
    });
    await page.route('**/api/session', async (route) => {
      const response = await route.fetch();
      const body = (await response.json()) as object;
      // The longest months.
      const coming = [
        { kind: 'privacy', version: 2, appliesFrom: '2027-09-21T12:00:00.000Z' },
        { kind: 'house-rules', version: 2, appliesFrom: '2027-11-21T12:00:00.000Z' },
      ];
      await route.fulfill({ response, json: { ...body, coming } });
    });
    await signInAs(rowan, 'Rowan');
    for (const notice of ['Our privacy statement changes', 'Our house rules change'])
      expect([notice, await brokenWords(page.getByText(notice))]).toEqual([notice, []]);
    expect(await noSidewaysScroll(page)).toEqual([]);
  });

  it('has a name of its own in the tab, a way past the frame, and nobody’s words in its address', async () => {
    const rowan = await come(DESK);
    const { page } = rowan;
    const titles = new Set<string>();
    await everyPage(rowan, async (where) => {
      const title = await page.title();
      expect(title).toMatch(/ · Blether$/);
      titles.add(title);
      expect([where, new URL(page.url()).pathname]).toEqual([
        where,
        expect.stringMatching(/^\/(?:sign-in|forums|topics|notices|you|nowhere|start|[\da-f-]{36}|\/)*$/),
      ]);
      const [first] = await tabThrough(page, 200);
      expect([where, first]).toEqual([where, { name: 'Skip to the page', isSeen: true }]);
    });
    expect(titles.size).toBe(10);
  });
});

describe('by keyboard alone', () => {
  it.each([PHONE, DESK])('everything is reached, seen, and in order, at $width', async (size) => {
    const rowan = await come(size);
    const { page } = rowan;
    await signInAs(rowan, 'Rowan');
    const stops = await tabThrough(page);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.slice(0, 8).map(({ name }) => name)).toEqual([
      'Skip to the page',
      'Blether',
      'Leave quickly',
      'Talk to someone now',
      'Home',
      'Forums',
      expect.stringMatching(/^Notices/),
      'You, Rowan: your settings',
    ]);
    // Past the frame, into the page.
    await page.getByRole('link', { name: 'Skip to the page' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    // A navigation takes the focus to the heading of what it opened.
    await page.getByRole('link', { name: 'Forums' }).press('Enter');
    await heading(page, 'Forums').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Forums');
  });
});

describe('leaving quickly', () => {
  it('shows another site at once, and Back does not come here again', async () => {
    const rowan = await come();
    const { page } = rowan;
    await signInAs(rowan, 'Rowan');
    await newestTopic(page).click();
    await page.getByLabel('Your reply').fill('Half a sentence');
    const title = (await heading(page).textContent()) ?? '';
    expect(title).not.toBe('');
    await page.getByRole('link', { name: 'Leave quickly' }).click();
    await page.waitForURL(`${AWAY}**`);
    for (let times = 0; times < 4; times += 1) {
      await page.goBack({ waitUntil: 'commit' }).catch(() => null);
      await page.waitForTimeout(300);
      const look = () =>
        page.evaluate((words) => [document.title, document.body.innerText.includes(words)], title);
      // A page that is just going away tells nothing.
      const told = await look().catch(async () => {
        await page.waitForLoadState();
        return look();
      });
      expect(told).toEqual([expect.stringMatching(/^(?:Weather|)$/), false]);
      expect(page.url()).toMatch(/^(?:https:\/\/www\.bbc|about:blank)/);
    }
    // Whoever comes back on purpose is still signed in, and what they were writing is there.
    await page.goto('/');
    await heading(page, /Good .*, Rowan/).waitFor();
    await newestTopic(page).click();
    expect(await page.getByLabel('Your reply').inputValue()).toBe('Half a sentence');
  });

  it('empties the screen before the other site has come', async () => {
    const { page, context } = await come();
    // Let go by the test, whether the other site has been asked for by then or not.
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await context.route(`${AWAY}**`, async (route) => {
      await asked;
      await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
    });
    await page.goto('/');
    await page.getByLabel('Email').waitFor();
    // What was on the screen in the moment after, told by the page itself: nobody can ask one that is going away.
    const seen = new Promise<string>((resolve) => {
      page.on('console', (message) => {
        if (message.text().startsWith('seen:')) resolve(message.text());
      });
    });
    await page.evaluate(() => {
      addEventListener('blether:leave', () => {
        setTimeout(() => {
          console.log(`seen: ${String(document.body.checkVisibility())}`);
        });
      });
    });
    await page.getByRole('link', { name: 'Leave quickly' }).click({ noWaitAfter: true });
    expect(await seen).toBe('seen: false');
    answer();
    await page.waitForURL(`${AWAY}**`);
  });

  it('goes by Esc three times, and not by one or by three slow ones', async () => {
    const rowan = await come();
    const { page } = rowan;
    await signInAs(rowan, 'Rowan');
    for (const wait of [800, 800, 0]) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(wait);
    }
    expect(page.url()).not.toContain('bbc');
    await page.waitForTimeout(1600);
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape', { delay: 20 });
    await page.waitForURL(`${AWAY}**`);
  });
});

describe('on this device', () => {
  it('the tab can have a plain name and mark on every page, from before the first paint', async () => {
    const rowan = await come();
    const { page } = rowan;
    await page.goto('/');
    await page.getByText('Make this easier to read').click();
    await page.getByLabel('Plain tab name').check();
    await page.waitForFunction(() => document.title === 'Home');
    const icon = () => page.getAttribute('link[rel=icon]', 'href');
    expect(await icon()).toBe('/neutral.svg');
    await everyPage(rowan, async (where) => {
      expect([where, await page.title(), await icon()]).toEqual([where, 'Home', '/neutral.svg']);
    });
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('/forums');
    expect(await page.title()).toBe('Home');
  });

  it('theme, text size and less movement are kept, and are there before any script of the app', async () => {
    const { page } = await come();
    await page.goto('/');
    await page.getByText('Make this easier to read').click();
    await page.getByLabel('High contrast').check();
    await page.getByRole('button', { name: 'Larger' }).click();
    await page.getByLabel('Less movement').check();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.reload();
    const root = page.locator('html');
    expect(await root.getAttribute('data-theme')).toBe('contrast');
    expect(await root.getAttribute('data-motion')).toBe('less');
    expect(await root.evaluate((element) => getComputedStyle(element).fontSize)).toBe('20.7px');
  });
});

describe('a session that is about to end', () => {
  /** The service's own answer, with an end that comes when the test says so, on the clock that it gave the page. */
  async function endsIn(
    page: Page,
    ms: number,
  ): Promise<{ stayed: () => number; pass: () => Promise<void> }> {
    let [stays, passed] = [0, false];
    const end = Date.now() + ms;
    await page.route('**/api/session', async (route) => {
      const response = await route.fetch();
      if (route.request().method() !== 'GET') return route.fulfill({ response });
      const body = (await response.json()) as { me: object | null };
      const over = passed && stays === 0;
      const endsAt = new Date(stays > 0 ? end + 3_600_000 : end).toISOString();
      return route.fulfill({
        response,
        json: { ...body, ...(over ? { me: null, endsAt: null } : { endsAt }) },
      });
    });
    await page.route('**/api/session/stay', async (route) => {
      stays += 1;
      await route.continue();
    });
    const pass = async (): Promise<void> => {
      passed = true;
      // And as long again as it may be until the page looks at its clock.
      await page.clock.fastForward(ms + 15_000);
    };
    return { stayed: () => stays, pass };
  }

  it('is said five minutes before, and goes on when asked to', async () => {
    const rowan = await come();
    const { page } = rowan;
    // An hour wrong.
    await page.clock.install({ time: Date.now() - 3_600_000 });
    await page.clock.resume();
    await signInAs(rowan, 'Rowan');
    expect(await page.getByText(/You will be signed out/).count()).toBe(0);
    const { stayed } = await endsIn(page, 4.5 * 60_000);
    await page.reload();
    const line = page.getByRole('region', { name: 'Your session' });
    await line.getByText('about 5 minutes').waitFor();
    await page.setViewportSize({ width: 360, height: 3000 });
    expect(await faultsInEveryTheme(rowan, 'warned')).toEqual([]);
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await line.waitFor({ state: 'detached' });
    expect(stayed()).toBe(1);
  });

  it('brings people back to where they were, with what they had written', async () => {
    const rowan = await come();
    const { page } = rowan;
    await page.clock.install({ time: Date.now() });
    await page.clock.resume();
    await signInAs(rowan, 'Rowan');
    await newestTopic(page).click();
    const topic = page.url();
    await page.getByLabel('Your reply').fill('Not yet finished');
    const { pass } = await endsIn(page, 50_000);
    await page.reload();
    await page.getByText('about 1 minute').waitFor();
    await pass();
    await heading(page, 'Sign in').waitFor();
    await page.getByText('The posts you had started to write are still here.').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Sign in as Rowan' }).click();
    await page.waitForURL(topic);
    expect(await page.getByLabel('Your reply').inputValue()).toBe('Not yet finished');
  });
});

describe('when nothing answers', () => {
  it('the first page says so and offers to try again', async () => {
    const { page } = await come();
    await page.route('**/api/**', (route) => route.abort());
    await page.goto('/');
    await heading(page, 'This page did not open').waitFor();
    await page.getByText('We could not reach Blether.').waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page, 'Sign in').waitFor();
  });
});
