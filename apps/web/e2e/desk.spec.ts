import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, signInAs, signInAsOther } from './browser.js';
import { faultsAtEverySize, noSidewaysScroll, tabThrough, ZOOMED } from './checks.js';
import { journey } from './journey.js';

jest.setTimeout(120_000);

const WORDS = 'I am going to kill myself tonight. Thank you all for the kettle and the talk.';
const ANSWER = 'Thank you for telling us. Isla is here tonight if you want to talk.';

const here = journey();

async function write(page: Page, words: string): Promise<void> {
  await page.getByRole('link', { name: 'Forums' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Breathing' }).click();
  await page.getByRole('main').locator('a[href^="/topics/"]').first().click();
  await page.getByLabel('Your reply').fill(words);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
}

describe('the desk', () => {
  it('shows a crisis as it comes in, and a moderator sees to it by keyboard alone', async () => {
    const [moderator, member] = [await here.come({ width: 1280, height: 900 }), await here.come()];
    const { page } = moderator;
    await signInAs(moderator, 'Sam, moderator');
    await page.getByRole('link', { name: 'Desk', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Desk' }).waitFor();
    const crisis = page.getByRole('list', { name: 'What waits' }).getByRole('listitem').first();
    const before = Number(await crisis.locator('strong').textContent());

    await signInAs(member, 'Rowan');
    await write(member.page, WORDS);
    await member.page.getByRole('article', { name: 'Your post, waiting for a moderator' }).waitFor();

    // Nobody loads anything again: it is there, and it is said.
    await crisis.getByText(String(before + 1), { exact: true }).waitFor();
    await page
      .getByRole('log')
      .getByText(/(?:crisis waits|crises wait)$/)
      .waitFor();
    expect(await faultsAtEverySize(moderator, 'the desk')).toEqual([]);
    expect((await tabThrough(page)).filter(({ isSeen }) => !isSeen)).toEqual([]);

    // What has waited longer is given first.
    const words = page.getByRole('article', { name: 'Post by Rowan' });
    for (let taken = 0; taken < 6 && (await words.count()) === 0; taken += 1) {
      const from = page.url();
      await page.keyboard.press('n');
      await page.waitForURL((url) => url.href !== from);
      // The address changes before the page does; its link to a window of its own says which case is on it.
      await page.locator(`a[target=_blank][href="${new URL(page.url()).pathname}"]`).waitFor();
    }
    await page.getByRole('heading', { level: 1, name: /Suicide/ }).waitFor();
    // Covered: not a letter of it is on the page until it is opened.
    expect(await page.getByText('Thank you all for the kettle').count()).toBe(0);
    await page.keyboard.press('j');
    expect(await words.evaluate((card) => card === document.activeElement)).toBe(true);
    await page.keyboard.press('o');
    await words.getByText('Thank you all for the kettle').waitFor();
    await words.locator('mark').first().waitFor();
    await words.getByText(/^1 Heard as Suicide/).waitFor();

    for (const answer of ['No', 'No one', 'Someone talked with them', 'We look in again']) {
      await page.keyboard.press('f');
      await page.locator('#question:focus').waitFor();
      const option = page.getByRole('button', { name: answer, exact: true });
      await option.press('Enter');
      await option.waitFor({ state: 'detached' });
    }
    await page.getByText('All questions are answered.').waitFor();

    // The key that opens a field is not the first letter in it.
    await words.focus();
    await page.keyboard.press('r');
    const told = page.getByLabel('Your words to them');
    await told.waitFor();
    expect(await faultsAtEverySize(moderator, 'a case')).toEqual([]);
    await told.fill(ANSWER);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'What was done' }).getByText('Released').waitFor();

    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('w');
    await page.keyboard.type('Seen on the night shift.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page
      .getByRole('region', { name: 'What has happened' })
      .getByText('Seen on the night shift.')
      .waitFor();

    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('c');
    await page.getByLabel('They were supported here').press('Space');
    await page.getByLabel('Look in on them after a day and after a week').waitFor();
    await page
      .getByRole('form', { name: 'Close the case' })
      .getByRole('button', { name: 'Close the case' })
      .press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Desk' }).waitFor();

    // Whoever wrote it sees that it is shown.
    await member.page.reload();
    await member.page.getByText(WORDS).waitFor();
    expect(await member.page.getByRole('article', { name: /waiting for a moderator/ }).count()).toBe(0);
  });

  it('is told at once when a lead takes a case over, and keeps what was typed', async () => {
    const [moderator, lead, member] = [
      await here.come({ width: 1280, height: 900 }),
      await here.come({ width: 1280, height: 900 }),
      await here.come(),
    ];
    await signInAs(member, 'Old Tam');
    await write(member.page, 'I cannot go on. I am going to end my life tonight.');
    await member.page.getByRole('article', { name: 'Your post, waiting for a moderator' }).waitFor();
    await signInAs(moderator, 'Sam, moderator');
    await moderator.page.goto('/desk');
    await moderator.page.getByRole('button', { name: 'Next case' }).click();
    await moderator.page.getByText('You have this case').waitFor();
    await moderator.page.getByLabel('Note', { exact: true }).fill('Half a thought');

    await signInAsOther(lead, 'Catriona, moderator');
    await lead.page.goto('/desk/queue');
    await lead.page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
    expect(await faultsAtEverySize(lead, 'the queue')).toEqual([]);
    // The largest text on the smallest window.
    await lead.page.setViewportSize(ZOOMED);
    await lead.page.evaluate(() => {
      document.documentElement.style.setProperty('--text-size', '2');
    });
    expect(await noSidewaysScroll(lead.page)).toEqual([]);
    await lead.page.setViewportSize({ width: 1280, height: 900 });
    await lead.page.goto(moderator.page.url());
    await lead.page.getByRole('button', { name: 'Take it over from Sam, moderator' }).click();
    await lead.page.getByText('You have this case').waitFor();
    await moderator.page.getByText('Catriona, moderator has this case now. You can read it.').waitFor();
    // What was half written cannot be added, and is still in sight.
    const begun = moderator.page.getByRole('region', { name: 'Your note, not saved' });
    await begun.getByText('Half a thought').waitFor();
    await moderator.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await begun.getByRole('button', { name: 'Copy the note' }).click();
    await begun.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await moderator.page.evaluate(() => navigator.clipboard.readText())).toBe('Half a thought');
    expect(await faultsAtEverySize(moderator, 'a case that somebody else has')).toEqual([]);
    await lead.page.getByRole('link', { name: 'Overview' }).click();
    await lead.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await lead.page.getByText('Show the figures').first().click();
    expect(await faultsAtEverySize(lead, 'the overview')).toEqual([]);

    // Given back, it can be taken again, and the note stands where it was.
    await lead.page.goto(moderator.page.url());
    await lead.page.getByRole('button', { name: 'Give it back' }).click();
    await lead.page
      .getByRole('form', { name: 'Give it back' })
      .getByRole('button', { name: 'Give it back' })
      .click();
    await moderator.page.getByText('This case went back to the queue.').waitFor();
    await moderator.page.getByRole('button', { name: 'Take it again' }).click();
    await moderator.page.getByText('You have this case').waitFor();
    expect(await moderator.page.getByLabel('Note', { exact: true }).inputValue()).toBe('Half a thought');

    // Single keys can be switched off.
    await moderator.page.getByRole('button', { name: 'Keys' }).click();
    await moderator.page.getByLabel('Let single keys do things').uncheck();
    expect(await accessibilityFaults(moderator)).toEqual([]);
    await moderator.page.getByRole('button', { name: 'Back to work' }).click();
    await moderator.page.keyboard.press('c');
    expect(await moderator.page.getByRole('form', { name: 'Close the case' }).count()).toBe(0);
  });

  it('folds away what is old in a long case, and leads back by Escape from what one had begun', async () => {
    const [lead, member] = [await here.come({ width: 1280, height: 900 }), await here.come()];
    await signInAs(member, 'Dev');
    await write(member.page, 'You are such an idiot. Number 1.');
    const said = member.page.getByRole('list', { name: 'Posts' });
    await said.getByText('Number 1.').waitFor();
    const [found] = await here.service.sql<{ id: string }>(
      `SELECT c.id FROM case_file c JOIN person p ON p.id = c.person_id
       WHERE p.display_name = 'Dev' AND c.state <> 'closed'`,
    );
    const caseId = found?.id ?? '';
    for (let number = 2; number <= 14; number += 1) {
      await member.page.getByLabel('Your reply').fill(`You are such an idiot. Number ${number}.`);
      await member.page.getByRole('button', { name: 'Post', exact: true }).click();
      await said.getByText(`Number ${number}.`).waitFor();
    }
    const { page } = lead;
    await signInAsOther(lead, 'Catriona, moderator');
    await page.goto(`/desk/cases/${caseId}`);
    const words = page.getByRole('article', { name: 'Post by Dev' });
    await page.getByRole('button', { name: /^(?:Take this case|Take it)/ }).click();
    await page.getByText('You have this case').waitFor();
    expect(await words.count()).toBe(10);
    // What is being read does not move, and the focus is on the first of what came.
    const newest = words.last();
    await newest.scrollIntoViewIfNeeded();
    const placeOf = () => newest.evaluate((card) => Math.round(card.getBoundingClientRect().top));
    const more = page.getByRole('button', { name: 'Show 4 earlier' });
    const before = await placeOf();
    await more.evaluate((button) => {
      (button as HTMLElement).click();
    });
    expect(await words.count()).toBe(14);
    expect(Math.abs((await placeOf()) - before)).toBeLessThanOrEqual(1);
    expect(await words.first().evaluate((card) => card === document.activeElement)).toBe(true);

    await newest.getByRole('button', { name: 'Hide', exact: true }).click();
    await newest.getByLabel('Your words to them').fill('Half a thought');
    await newest.getByLabel('Why: a rule that all can read').focus();
    await page.keyboard.press('Escape');
    await newest.getByRole('form').waitFor({ state: 'detached' });
    const hide = newest.getByRole('button', { name: 'Hide', exact: true });
    expect(await hide.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await newest.getByLabel('Your words to them').inputValue()).toBe('Half a thought');
    await page.keyboard.press('Escape');
    await newest.getByRole('form').waitFor({ state: 'detached' });
  });
});
