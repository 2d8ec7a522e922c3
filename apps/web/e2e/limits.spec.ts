import { randomUUID } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { signInAs, signInAsOther } from './browser.js';
import type { Visitor } from './browser.js';
import { faultsAtEverySize } from './checks.js';
import { journey } from './journey.js';

jest.setTimeout(90_000);

const here = journey();

/** What moderators have asked of somebody: in this column, for the next hours. */
async function asked(name: string, what: 'slowed_until' | 'paused_until'): Promise<void> {
  await here.service.sql(
    `INSERT INTO person_standing (person_id, ${what})
     SELECT id, now() + interval '3 hours' FROM person WHERE display_name = $1
     ON CONFLICT (person_id) DO UPDATE SET ${what} = excluded.${what}`,
    [name],
  );
}

async function inTopic(name: string): Promise<Visitor> {
  const visitor = await here.come();
  const { page } = visitor;
  await signInAs(visitor, name);
  await page.getByRole('link', { name: 'Forums' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Breathing' }).click();
  await page.getByRole('main').locator('a[href^="/topics/"]').first().click();
  await page.getByLabel('Your reply').waitFor();
  return visitor;
}

const post = (page: Page) => page.getByRole('button', { name: 'Post', exact: true }).click();

describe('somebody on a break', () => {
  it('keeps the box and what is in it, hears until when, and is heard when they are in danger', async () => {
    const visitor = await inTopic('Dev');
    const { page } = visitor;
    await asked('Dev', 'paused_until');
    // The page was there before the break was: the answer says so, and the page then too.
    await page.getByLabel('Your reply').fill('Just to say hello.');
    await post(page);
    await page.getByRole('alert').getByText('Your words are safe here.').waitFor();
    await page.getByText(/You are on a break until/).waitFor();
    await page.reload();
    await page.getByText(/You are on a break until/).waitFor();
    expect(await page.getByLabel('Your reply').inputValue()).toBe('Just to say hello.');
    expect(
      await page.getByRole('main').getByRole('link', { name: 'talk to someone now' }).getAttribute('href'),
    ).toBe('/talk-to-someone');
    expect(await faultsAtEverySize(visitor, 'a topic on a break')).toEqual([]);

    await page.getByLabel('Your reply').fill('I have taken all my tablets and I want to die tonight');
    await post(page);
    await page.getByRole('region', { name: 'Somebody to talk to' }).waitFor();
    await page.getByRole('article', { name: 'Your post, waiting for a moderator' }).waitFor();

    await page.getByRole('main').getByRole('link', { name: 'Breathing' }).click();
    await page.getByText(/You are on a break until/).waitFor();
    await page.getByRole('link', { name: 'Start a topic' }).click();
    await page.getByText(/You are on a break until/).waitFor();
    await page.getByLabel('What would you like to say?').waitFor();
  });
});

describe('somebody who was asked to slow down', () => {
  it('hears when they can post again, and keeps their words until then', async () => {
    const { page } = await inTopic('Moira');
    await asked('Moira', 'slowed_until');
    await page.getByLabel('Your reply').fill('The first is fine.');
    await post(page);
    await page.getByRole('list', { name: 'Posts' }).getByText('The first is fine.').waitFor();
    await page.getByLabel('Your reply').fill('The second waits.');
    await post(page);
    const said = await page.getByRole('alert').textContent();
    const [, hour, minute, half] =
      /You can post again at (\d+):(\d\d).(am|pm)\. Your words are safe here\./.exec(said ?? '') ?? [];
    const then = new Date();
    then.setHours((Number(hour) % 12) + (half === 'pm' ? 12 : 0), Number(minute), 0, 0);
    const minutes = (then.getTime() - Date.now()) / 60_000;
    // Across midnight too.
    expect((minutes + 24 * 60) % (24 * 60)).toBeGreaterThan(28);
    expect((minutes + 24 * 60) % (24 * 60)).toBeLessThanOrEqual(31);
    expect(await page.getByLabel('Your reply').inputValue()).toBe('The second waits.');
  });
});

/** Asks by the address alone, as the page would. */
async function ask({ page }: Visitor, path: string, data: object): Promise<void> {
  const headers = { origin: here.service.url };
  const answer = await page.request.post(`/api${path}`, { data, headers });
  expect([path, answer.status()]).toEqual([path, 200]);
}

describe('somebody whose account was closed', () => {
  it('reads the rule and what the moderator wrote where they sign in, and nobody else does', async () => {
    const visitor = await inTopic('Old Tam');
    const { page } = visitor;
    await page.getByLabel('Your reply').fill('You people are vermin and should be wiped out');
    await post(page);
    await page.getByRole('list', { name: 'Posts' }).getByText('vermin').waitFor();
    const lead = await here.come();
    await signInAsOther(lead, 'Catriona, moderator');
    const [found] = await here.service.sql<{ id: string }>(
      `SELECT c.id FROM case_file c JOIN person p ON p.id = c.person_id
       WHERE p.display_name = 'Old Tam' AND c.state <> 'closed'`,
    );
    const caseId = found?.id ?? '';
    await ask(lead, `/desk/cases/${caseId}/claim`, {});
    const words = 'We asked you twice. Please look after yourself.';
    const action = { clientId: randomUUID(), kind: 'remove', rule: 'be-kind', words };
    await ask(lead, `/desk/cases/${caseId}/actions`, action);

    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.getByText(words).count()).toBe(0);
    await page.getByLabel('Email').fill('tam@demo.invalid');
    await page.getByLabel('Password', { exact: true }).fill('blether-demo');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Your account is closed' }).waitFor();
    await page.getByText(words).waitFor();
    await page.getByText('The rule: be kind, also when you do not agree.').waitFor();
    expect(await faultsAtEverySize(visitor, 'a closed account')).toEqual([]);
    await page.getByRole('button', { name: 'Back to sign in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.getByText(words).count()).toBe(0);
  });
});
