import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults, signInAs } from './browser.js';
import type { Visitor } from './browser.js';
import { journey } from './journey.js';

jest.setTimeout(90_000);

const here = journey();

/** Somebody who has opened their own vault. */
async function open(name: string, size?: { width: number; height: number }): Promise<Visitor> {
  const someone = await here.come(size);
  await signInAs(someone, name);
  await someone.page.goto('/account/contact');
  await box(someone.page, 'Your real name').waitFor();
  return someone;
}

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));

describe('the contact vault', () => {
  it('keeps what is saved, through a line that was cut, and shows it to nobody else', async () => {
    const { page } = await open('Rowan');
    await box(page, 'Your real name').fill('Rowan Mac an t-Saoir');
    await box(page, 'Your phone number').fill('call me');
    await press(page, 'Save');
    await page.getByText('This does not look like a phone number.').waitFor();
    expect(await focused(page)).toBe('phone');
    await box(page, 'Your phone number').fill('01463 496 0000');
    here.service.cut();
    await press(page, 'Save');
    await page.getByRole('alert').filter({ hasText: 'What you typed is still here.' }).waitFor();
    expect(await box(page, 'Your real name').inputValue()).toBe('Rowan Mac an t-Saoir');
    here.service.mend();
    await press(page, 'Save');
    await page.getByText('Saved.', { exact: true }).waitFor();
    await page.reload();
    await box(page, 'Your phone number').waitFor();
    expect(await box(page, 'Your phone number').inputValue()).toBe('01463 496 0000');
    await page
      .getByRole('region', { name: 'Where you last signed in from' })
      .getByText('127.0.0.1')
      .waitFor();
    const isla = await open('Isla');
    expect(await box(isla.page, 'Your phone number').inputValue()).toBe('');
  });

  it('gives back one thing or all of it, by keyboard, and nothing before it is saved', async () => {
    const { page } = await open('Dev');
    await box(page, 'Your postcode').fill('IV1 1AA');
    await box(page, 'Their name').fill('Kavita');
    await press(page, 'Save');
    await page.getByText('Saved.', { exact: true }).waitFor();
    await box(page, 'Your postcode').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect([await focused(page), await box(page, 'Your postcode').inputValue()]).toEqual(['postcode', '']);
    await page.getByRole('button', { name: 'Undo changes' }).focus();
    await page.keyboard.press('Enter');
    expect([await focused(page), await box(page, 'Your postcode').inputValue()]).toEqual(['save', 'IV1 1AA']);
    await page.getByRole('button', { name: 'Remove everything' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('All of it goes when you save.').waitFor();
    await page.reload();
    await box(page, 'Their name').waitFor();
    expect(await box(page, 'Their name').inputValue()).toBe('Kavita');
    await page.getByRole('button', { name: 'Remove everything' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Your vault is empty now.').waitFor();
    await page.reload();
    await box(page, 'Their name').waitFor();
    expect(await box(page, 'Their name').inputValue()).toBe('');
  });

  it('keeps what was typed when the session ends, for the same person and in no storage', async () => {
    const { page, context } = await open('Rowan');
    await box(page, 'GP practice').fill('The Crown');
    for (const [name, typed] of [
      ['Rowan', 'The Crown'],
      ['Isla', ''],
    ] as const) {
      await context.clearCookies();
      // The line may notice before anything is pressed.
      await press(page, 'Save').catch(() => undefined);
      await page.getByRole('button', { name: `Sign in as ${name}` }).click();
      await box(page, 'GP practice').waitFor();
      expect(await box(page, 'GP practice').inputValue()).toBe(typed);
    }
    const stored = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]));
    expect(stored).not.toContain('Crown');
  });

  it('keeps what was typed when the session is ended from another device, and lets go of it when they sign out', async () => {
    const [{ page }, elsewhere] = [await open('Dev'), await open('Dev')];
    await box(page, 'GP practice').fill('The Anchor');
    const ended = await elsewhere.page.request.delete('/api/account/sessions', {
      headers: { origin: here.service.url },
    });
    expect(ended.status()).toBe(200);
    await page.getByRole('button', { name: 'Sign in as Dev' }).click();
    await box(page, 'GP practice').waitFor();
    expect(await box(page, 'GP practice').inputValue()).toBe('The Anchor');
    // By links alone: a page that is loaded anew holds nothing anyway.
    await page.getByRole('link', { name: 'You, Dev: your settings' }).click();
    await press(page, 'Sign out');
    await page.getByRole('button', { name: 'Sign in as Dev' }).click();
    // Signing in leads home. What is pressed before that has come is overtaken by it.
    await page.getByRole('heading', { level: 1, name: /^Good .*, Dev/ }).waitFor();
    await page.getByRole('link', { name: 'You, Dev: your settings' }).click();
    await page.getByRole('link', { name: 'Contact details' }).click();
    await box(page, 'GP practice').waitFor();
    expect(await box(page, 'GP practice').inputValue()).toBe('');
  });

  it('is free of faults that axe finds, on a phone and a desk, in every theme', async () => {
    const faults: string[] = [];
    for (const width of [360, 1280]) {
      const someone = await open('Isla', { width, height: 3_000 });
      for (const theme of ['light', 'dark', 'contrast']) {
        await someone.page.evaluate((name) => {
          document.documentElement.dataset['theme'] = name;
        }, theme);
        await box(someone.page, 'Your phone number').fill(`not a number, ${theme}`);
        await press(someone.page, 'Save');
        const found = await accessibilityFaults(someone);
        faults.push(...found.map((fault) => `${theme}, ${String(width)}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
});
