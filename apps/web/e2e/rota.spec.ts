import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signInAs, signInAsOther } from './browser.js';
import { faultsAtEverySize, tabThrough } from './checks.js';
import { journey } from './journey.js';

jest.setTimeout(120_000);

const WIDE = { width: 1280, height: 900 };
const SAM = 'Sam, moderator';
/** Some days from now, as a page names it and as a field takes it. */
function inDays(days: number) {
  const day = new Date(Date.now() + days * 24 * 3_600_000);
  const words = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return { field: day.toISOString().slice(0, 10), words: words.format(day).replace(',', '') };
}

const here = journey();

const rowOf = (page: Page, day: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${day}`) }) });

const openFolds = (page: Page) =>
  page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });

/** Does behind the page's back what a colleague would do in another window. */
async function colleague(page: Page, method: 'POST' | 'PUT', path: string, data: unknown): Promise<void> {
  const answer = await page.request.fetch(`/api${path}`, {
    method,
    data,
    headers: { origin: here.service.url },
  });
  expect(answer.ok()).toBe(true);
}

describe('the rota', () => {
  it('is written by a lead, worked by, and swapped among colleagues', async () => {
    const [lead, moderator] = [await here.come(WIDE), await here.come(WIDE)];
    const day = inDays(7);
    const { page } = lead;
    await signInAsOther(lead, 'Catriona, moderator');
    await page.goto('/desk/rota');
    await page.getByRole('heading', { level: 1, name: 'Rota' }).waitFor();
    await openFolds(page);
    await page.getByText('Nobody from 3 pm to 9 pm').waitFor();
    expect(await faultsAtEverySize(lead, 'the rota')).toEqual([]);

    // A shift that comes again each week, by keyboard alone.
    await page.getByRole('button', { name: 'Add a shift' }).press('Enter');
    const form = page.getByRole('form', { name: 'Add a shift' });
    await form.getByLabel('Who').selectOption(SAM);
    await form.getByLabel('First day').fill(day.field);
    await form.getByLabel('Starts').fill('15:00');
    await form.getByLabel('Ends').fill('18:30');
    await form.getByLabel('Every week').press('Space');
    for (const box of await form.getByRole('checkbox').all()) await box.uncheck();
    await form.getByRole('button', { name: 'Save' }).press('Enter');
    // Without a day to come again on it says so, and nothing typed is gone.
    await form.getByText('Choose one day or more.').waitFor();
    await form
      .getByRole('checkbox')
      .nth((new Date(day.field).getUTCDay() + 6) % 7)
      .check();
    expect(await faultsAtEverySize(lead, 'the form of a shift')).toEqual([]);
    await form.getByRole('button', { name: 'Save' }).press('Enter');
    const added = rowOf(page, day.words).getByRole('button', { name: '3 pm to 6:30 pm Sam, moderator' });
    await added.waitFor();

    // Somebody else changes that day while it is open: what was typed stands beside how it is now.
    const answer = (await (await page.request.get('/api/rota?weeks=4')).json()) as {
      shifts: {
        shiftId: string;
        revision: number;
        day: string;
        person: { id: string; name: string } | null;
      }[];
    };
    const shift = answer.shifts.find((each) => each.day === day.field && each.person?.name === SAM);
    await added.press('Enter');
    const one = page.getByRole('form', { name: /^Change / });
    await one.getByLabel('Ends').fill('20:00');
    await colleague(page, 'POST', `/rota/shifts/${String(shift?.shiftId)}/day`, {
      day: day.field,
      revision: shift?.revision,
      change: { cancelled: false, personId: shift?.person?.id, start: '16:00', end: '18:30' },
    });
    await one.getByRole('button', { name: 'Save for this day' }).press('Enter');
    await one.getByText('Now it is: 4 pm to 6:30 pm, Sam, moderator.').waitFor();
    expect(await one.getByLabel('Ends').inputValue()).toBe('20:00');
    await one.getByRole('button', { name: 'Save for this day' }).press('Enter');
    await rowOf(page, day.words)
      .getByRole('button', { name: '3 pm to 8 pm Sam, moderator changed' })
      .waitFor();

    // Sam comes, and whoever has the page open sees it.
    await signInAs(moderator, SAM);
    await moderator.page.getByRole('link', { name: 'Desk', exact: true }).click();
    await moderator.page.getByRole('button', { name: 'Start my shift' }).press('Enter');
    await moderator.page.getByRole('button', { name: 'End my shift' }).waitFor();
    const who = page.getByRole('region', { name: 'Who is on' });
    await who.getByText(SAM).waitFor();

    // And asks to be swapped out of that day.
    await moderator.page.getByRole('link', { name: 'Rota' }).click();
    await rowOf(moderator.page, day.words).getByRole('button', { name: '3 pm to 8 pm You' }).press('Enter');
    await moderator.page.getByRole('button', { name: 'Ask to swap' }).press('Enter');
    await moderator.page.getByText('you ask to swap', { exact: true }).waitFor();
    await page.reload();
    await rowOf(page, day.words)
      .getByRole('button', { name: /^Take it: / })
      .press('Enter');
    await rowOf(page, day.words).getByRole('button', { name: '3 pm to 8 pm You changed' }).waitFor();
    await moderator.page.getByRole('button', { name: 'End my shift' }).press('Enter');
    await moderator.page.getByRole('button', { name: 'Start my shift' }).waitFor();
  });

  it('says who is called, and calls whoever asks for it', async () => {
    const lead = await here.come(WIDE);
    const { page } = lead;
    await signInAsOther(lead, 'Catriona, moderator');
    await page.goto('/desk/on-call');
    await page.getByRole('heading', { level: 1, name: 'On call' }).waitFor();
    await page.getByRole('button', { name: 'Page me now' }).press('Enter');
    await page.getByText('email: Sent').waitFor();
    await page.getByText(/^Again in \d+ second/).waitFor();
    await openFolds(page);

    // The secret is shown once.
    await page.getByLabel('Web address').fill('http://127.0.0.1:9/nothing-listens');
    const hook = page.getByRole('form', { name: 'Other system' });
    await hook.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByText(/^whsec_/).waitFor();
    expect(await faultsAtEverySize(lead, 'who is called')).toEqual([]);
    await page.getByRole('button', { name: 'I have it' }).press('Enter');
    await page.getByText('Changed by Catriona, moderator').waitFor();
    expect(await page.getByText(/^whsec_/).count()).toBe(0);
    await page.getByRole('button', { name: 'Send a test' }).press('Enter');
    await page.getByRole('row', { name: /^just now A test/ }).waitFor();
    expect((await tabThrough(page)).filter(({ isSeen }) => !isSeen)).toEqual([]);
  });

  it('has a worker that shows nothing but that somebody is needed', async () => {
    const lead = await here.come(WIDE);
    const { page, context } = lead;
    await context.grantPermissions(['notifications'], { origin: here.service.url });
    await signInAsOther(lead, 'Catriona, moderator');
    // No page registers it by being opened.
    await page.goto('/desk/on-call');
    await page.getByRole('button', { name: 'Call this device' }).waitFor();
    const count = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(await count()).toBe(0);

    const protocol = await context.newCDPSession(page);
    const registered = new Promise<string>((resolve) => {
      protocol.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const [first] = registrations;
        if (first) resolve(first.registrationId);
      });
    });
    await protocol.send('ServiceWorker.enable');
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/push-worker.js', { scope: '/desk' });
      await navigator.serviceWorker.ready;
    });
    const registrationId = await registered;
    const origin = here.service.url;
    const test = 'Home: This is a test. Nothing is wrong.';
    const call = 'Home: Something needs you';
    // Whatever a push service may send, the words are the worker's own; and a test takes no call away.
    for (const [data, expected] of [
      ['Rowan said that', [call]],
      ['test', [call, test]],
    ] as const) {
      await protocol.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
      // Who pushes is not told when it is shown: it is looked for until it is there.
      const shown = await page.evaluate(async (count) => {
        const registration = await navigator.serviceWorker.getRegistration('/desk');
        for (;;) {
          const all = (await registration?.getNotifications()) ?? [];
          if (all.length >= count) return all.map(({ title, body }) => `${title}: ${body}`).sort();
          await new Promise(requestAnimationFrame);
        }
      }, expected.length);
      expect(shown).toEqual(expected);
    }
  });
});
