import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, signInAs } from './browser.js';
import type { Visitor } from './browser.js';
import { journey } from './journey.js';

jest.setTimeout(90_000);

const here = journey();

async function come(name: string, size?: { width: number; height: number }): Promise<Visitor> {
  const come = await here.come(size);
  await signInAs(come, name);
  return come;
}

const posts = (page: Page) => page.getByRole('list', { name: 'Posts' }).getByRole('article');

async function startTopic(page: Page, forum: string, title: string, body: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Forums' }).click();
  await page.getByRole('link', { name: forum }).first().click();
  await page.getByRole('heading', { level: 1, name: forum }).waitFor();
  await page
    .getByRole('link', { name: 'Start a topic' })
    .or(page.getByRole('button', { name: 'Start a topic' }))
    .click();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('What would you like to say?').fill(body);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function reply(page: Page, body: string): Promise<void> {
  await page.getByLabel('Your reply').fill(body);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
}

const shown = (page: Page, body: string) => posts(page).filter({ hasText: body });
const textsOf = async (page: Page): Promise<string[]> =>
  (await posts(page).allInnerTexts()).map(
    (text) =>
      text
        .split('\n')
        .filter((line) => line !== '' && line !== 'Report')
        .at(-1) ?? '',
  );

describe('two people', () => {
  it('write to each other live, from the first word of a topic on', async () => {
    const rowan = await come('Rowan');
    const isla = await come('Isla', { width: 1280, height: 900 });
    await startTopic(rowan.page, 'By the fire', 'A kettle and a question', 'Is anybody up?');

    await isla.page.goto('/forums');
    await isla.page
      .getByRole('link', { name: /By the fire/ })
      .first()
      .click();
    await isla.page.getByRole('link', { name: /A kettle and a question/ }).click();
    await reply(isla.page, 'I am, with toast.');
    await shown(rowan.page, 'I am, with toast.').waitFor();
    await reply(rowan.page, 'Then I will put the kettle on.');
    await shown(isla.page, 'Then I will put the kettle on.').waitFor();

    const live = await textsOf(isla.page);
    await isla.page.reload();
    await shown(isla.page, 'Then I will put the kettle on.').waitFor();
    expect(await textsOf(isla.page)).toEqual(live);
  });

  it('see the same again after the line was cut, and after the service was killed and started', async () => {
    const rowan = await come('Rowan');
    const isla = await come('Isla');
    await startTopic(rowan.page, 'By the fire', 'On the train', 'The line comes and goes.');
    await isla.page.goto(new URL(rowan.page.url()).pathname);
    await shown(isla.page, 'The line comes and goes.').waitFor();

    here.service.cut();
    await reply(isla.page, 'Typed in the tunnel.');
    // The words stay where they were typed, and are sent once when there is a line again.
    await isla.page
      .getByRole('alert')
      .or(isla.page.getByRole('status'))
      .filter({ hasText: /./ })
      .first()
      .waitFor();
    expect(await isla.page.getByLabel('Your reply').inputValue()).toBe('Typed in the tunnel.');
    here.service.mend();
    await isla.page.getByRole('button', { name: 'Post', exact: true }).click();
    await shown(isla.page, 'Typed in the tunnel.').waitFor();
    await shown(rowan.page, 'Typed in the tunnel.').waitFor();

    await here.service.kill();
    await here.service.start();
    await reply(rowan.page, 'Still here.');
    // The first try may fall into the moment before the service is back.
    await shown(rowan.page, 'Still here.')
      .waitFor({ timeout: 5_000 })
      .catch(() => rowan.page.getByRole('button', { name: 'Post', exact: true }).click());
    await shown(isla.page, 'Still here.').waitFor();
    const expected = ['The line comes and goes.', 'Typed in the tunnel.', 'Still here.'];
    expect([await textsOf(rowan.page), await textsOf(isla.page)]).toEqual([expected, expected]);
    await rowan.page.reload();
    await shown(rowan.page, 'Still here.').waitFor();
    expect(await textsOf(rowan.page)).toEqual(expected);
  });

  it('are told of a reply while they are elsewhere', async () => {
    const dev = await come('Dev');
    await startTopic(dev.page, 'By the fire', 'Back in a minute', 'Putting the bins out.');
    const topic = new URL(dev.page.url()).pathname;
    await dev.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click();
    const before = await dev.page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: /Notices/ })
      .innerText();
    const isla = await come('Isla');
    await isla.page.goto(topic);
    await reply(isla.page, 'Mind the ice.');
    const notices = dev.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /Notices/ });
    await notices.filter({ hasNotText: before }).waitFor();
    await notices.click();
    await dev.page.getByRole('link', { name: /Back in a minute/ }).waitFor();
  });
});

describe('words at risk', () => {
  it('are answered with people to talk to, wait for a moderator, and are seen by nobody else', async () => {
    const rowan = await come('Rowan');
    const isla = await come('Isla');
    await startTopic(rowan.page, 'By the fire', 'Long night', 'Cannot sleep.');
    const topic = new URL(rowan.page.url()).pathname;
    await isla.page.goto(topic);
    await shown(isla.page, 'Cannot sleep.').waitFor();
    await reply(rowan.page, 'I have taken all my tablets and I want to die tonight');
    await rowan.page.getByRole('region', { name: 'Somebody to talk to' }).waitFor();
    await rowan.page.getByRole('article', { name: 'Your post, waiting for a moderator' }).waitFor();
    await rowan.page.setViewportSize({ width: 360, height: 3000 });
    expect(await accessibilityFaults(rowan)).toEqual([]);
    // A later post that everybody sees: what came before it has arrived by now, or never will.
    await isla.page.getByLabel('Your reply').fill('Shall I sit up with you?');
    await isla.page.getByRole('button', { name: 'Post', exact: true }).click();
    await shown(rowan.page, 'Shall I sit up with you?').waitFor();
    await shown(isla.page, 'Shall I sit up with you?').waitFor();
    expect(await isla.page.content()).not.toContain('tablets');
    await rowan.page.reload();
    await rowan.page.getByRole('region', { name: 'Somebody to talk to' }).waitFor();
  });
});

describe('a page', () => {
  it('can be walked by keyboard alone, from signing in to a reply', async () => {
    const rowan = await here.come();
    const { page } = rowan;
    await page.goto('/');
    await tabTo(page, 'Sign in as Rowan');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Good .*, Rowan/ }).waitFor();
    // Whichever is newest at this hour.
    const newest = page.getByRole('main').locator('a[href^="/topics/"]').first();
    await tabTo(page, (await newest.textContent()) ?? '');
    await page.keyboard.press('Enter');
    await posts(page).first().waitFor();
    await tabTo(page, 'Your reply');
    await page.keyboard.type('Written without a mouse.');
    await tabTo(page, 'Post');
    await page.keyboard.press('Enter');
    await shown(page, 'Written without a mouse.').waitFor();
  });
});

/** Presses Tab until what has the focus is called so. @throws after as many steps as no page here has */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels =
        element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.labels : null;
      return element?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element?.textContent ?? '';
    });
    if (focused.trim().startsWith(name)) return;
  }
  throw new Error(`Tab never comes to "${name}".`);
}
