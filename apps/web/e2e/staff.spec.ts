import { describe, expect, it, jest } from '@jest/globals';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import type { Visitor } from './browser.js';
import { faultsInEveryTheme, noSidewaysScroll, SIZES, tabThrough } from './checks.js';
import { journey } from './journey.js';

jest.setTimeout(180_000);

// No demo: a service of one's own, which nobody runs yet.
const here = journey({ demo: false });

async function come(size?: { width: number; height: number }): Promise<Visitor> {
  const come = await here.come(size);
  return come;
}

/** The link that `npm run admin:create` prints. */
async function inviteHere(email: string): Promise<string> {
  const said = await here.service.run('admin-create.js', ['--email', email]);
  const [link] = /http\S+\/invitation#\S+/.exec(said) ?? [];
  if (link === undefined) throw new Error(`No link was printed: ${said}`);
  return link;
}

/** Fills in what makes an account, in the order of the page. */
async function makeAccount(page: Page, name: string): Promise<void> {
  await page.getByLabel('The name that others see').fill(name);
  await page.getByLabel('Password', { exact: true }).fill('a kettle, a boat and 7 hills');
  await page.getByLabel('I have read both, and I agree to them.').check();
  await page.getByLabel('You may keep what I write here about my own health.').check();
  await page.getByRole('button', { name: 'Make my account' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/invitation'));
}

/** Sets up the second step as the person's own page does. */
async function addSecondStep(page: Page): Promise<void> {
  const call = (path: string, body: object): Promise<unknown> =>
    page.evaluate(
      async ([to, sent]) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(to, { method: 'POST', headers, body: sent });
        return (await answer.json()) as unknown;
      },
      [`/api/account/authenticator${path}`, JSON.stringify(body)] as const,
    );
  const { secret } = (await call('', {})) as { secret: string };
  await call('/confirm', { code: new TOTP({ secret }).generate() });
}

/** Takes every helpline off, or puts it back, one by one as their page does. */
async function retireHelplines(page: Page, retired: boolean): Promise<void> {
  const answer = await page.request.get('/api/admin/helplines');
  const { helplines } = (await answer.json()) as { helplines: readonly { readonly id: string }[] };
  for (const { id } of helplines) {
    const data = { retired };
    const changed = await page.request.put(`/api/admin/helplines/${id}/retired`, {
      data,
      headers: { origin: here.service.url },
    });
    expect(changed.status()).toBe(200);
  }
}

describe('the first administrator', () => {
  it('comes by a printed link, sets up the second step, and invites somebody', async () => {
    const link = await inviteHere('first@example.org');
    const first = await come();
    const { page } = first;
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: 'You are invited' }).waitFor();
    // Nothing was used up by opening it, and what is missing is said where it is missing.
    await page.getByText('first@example.org').waitFor();
    await page.getByRole('button', { name: 'Make my account' }).click();
    await page.getByText('Write a name here.').waitFor();
    const box = page.getByLabel('The name that others see');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await box.fill('Keeper');
    await page.getByLabel('Password', { exact: true }).fill('password1234');
    await page.getByLabel('I have read both, and I agree to them.').check();
    await page.getByLabel('You may keep what I write here about my own health.').check();
    await page.getByRole('button', { name: 'Make my account' }).click();
    await page.getByText('This is too easy to guess.').waitFor();
    expect(await box.inputValue()).toBe('Keeper');
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await faultsInEveryTheme(first, 'an invitation')).toEqual([]);
      expect(await noSidewaysScroll(page)).toEqual([]);
    }
    await makeAccount(page, 'Keeper');
    await addSecondStep(page);

    await page.goto('/admin');
    const closed = page.getByRole('region', { name: 'No one can sign up yet' });
    await closed.getByRole('link', { name: 'Not each helpline has been checked.' }).waitFor();
    await closed.getByRole('link', { name: 'You have not said where to write about data.' }).click();
    const contact = page.getByLabel('Email for questions about data');
    await contact.fill('data@example.org');
    await contact.press('Enter');
    await page.getByText(/Changed by Keeper/).waitFor();
    await page.goto('/admin');
    await closed.getByRole('link', { name: 'You have not said who runs this service.' }).waitFor();
    expect(await closed.getByRole('listitem').count()).toBe(2);
    await retireHelplines(page, true);
    await page.reload();
    await closed.getByRole('link', { name: 'You show no helpline of your own.' }).click();
    await page.getByText('Put one back or add one').waitFor();
    await retireHelplines(page, false);

    await page.goto('/admin/staff');
    await page.getByRole('listitem', { name: 'Keeper' }).getByText('Has set up the second step.').waitFor();
    await page.getByText('No one has an open invitation.').waitFor();
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    await page.getByText('Write an email address here.').waitFor();
    await page.getByLabel('Their email').fill('second@example.org');
    await page.getByLabel('Moderator', { exact: false }).first().check();
    here.service.cut();
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    await page.getByText('What you typed is still here.').waitFor();
    expect(await page.getByLabel('Their email').inputValue()).toBe('second@example.org');
    here.service.mend();
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    const sent = page.getByRole('listitem').filter({ hasText: 'second@example.org' });
    await sent.getByRole('button', { name: /Send a new link/ }).waitFor();

    // No mail is set up here, so somebody has to bring them the link.
    const handed = page.getByRole('region', { name: 'Give them this link' });
    const url = await handed.locator('code').innerText();
    await first.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await handed.getByRole('button', { name: 'Copy the link' }).click();
    await handed.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
    const second = await come();
    await second.page.goto(url);
    await second.page.getByText('second@example.org').waitFor();

    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await faultsInEveryTheme(first, 'people with roles')).toEqual([]);
      expect(await noSidewaysScroll(page)).toEqual([]);
    }
    const stops = await tabThrough(page);
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
    await handed.getByRole('button', { name: 'I have it' }).click();
    await handed.waitFor({ state: 'detached' });
    await sent.getByRole('button', { name: /Send a new link/ }).click();
    await handed.waitFor();
    expect(await handed.locator('code').innerText()).not.toBe(url);
    await page.reload();
    await sent.waitFor();
    expect(await handed.count()).toBe(0);
    await sent.getByRole('button', { name: /Take it back/ }).click();
    await page.getByText('No one has an open invitation.').waitFor();
  });

  it('gives and takes roles, and a second one decides about a lost device', async () => {
    const [one, other] = [await come(), await come({ width: 1280, height: 900 })];
    for (const [{ page }, name] of [
      [one, 'Heron'],
      [other, 'Curlew'],
    ] as const) {
      await page.goto(await inviteHere(`${String(name.length)}@example.org`));
      await makeAccount(page, name);
      await addSecondStep(page);
      if (name !== 'Heron') continue;
      // As long as there are two, neither could say yes to what the other asks for them.
      await page.goto('/admin/staff');
      const other = page.getByRole('listitem', { name: 'Keeper' });
      await other.getByRole('button', { name: /Lost phone or key/ }).click();
      await other.getByText('There is no one else, so you cannot ask for it.').waitFor();
      expect(await other.getByRole('button', { name: 'Ask for it' }).count()).toBe(0);
      expect(await faultsInEveryTheme(one, 'a lost device that nobody decides about')).toEqual([]);
      await other.getByRole('button', { name: 'Close' }).click();
    }
    await one.page.goto('/admin/staff');
    const curlew = one.page.getByRole('listitem', { name: 'Curlew' });
    await curlew.getByRole('button', { name: /Give a role/ }).click();
    await curlew.getByLabel('Coordinator').check();
    await curlew.getByRole('button', { name: 'Give this role' }).click();
    await curlew.getByText('Coordinator').waitFor();
    await curlew.getByRole('button', { name: /Take a role away/ }).click();
    await curlew.getByLabel('Coordinator').check();
    await curlew.getByText('It ends at once, on all their devices.').waitFor();
    await curlew.getByRole('button', { name: 'Take this role away' }).click();
    await curlew.getByRole('button', { name: /Take a role away/ }).waitFor();

    // Heron asks for Keeper, and so cannot decide; Curlew can.
    const keeper = one.page.getByRole('listitem', { name: 'Keeper' });
    await keeper.getByRole('button', { name: /Lost phone or key/ }).click();
    await keeper.getByRole('button', { name: 'Ask for it' }).click();
    await one.page.getByText('Another administrator has to decide.').waitFor();
    expect(await faultsInEveryTheme(one, 'a lost device that one has asked about')).toEqual([]);
    await one.page.getByRole('button', { name: /Take it back.*Keeper/ }).click();
    await one.page.getByText('Another administrator has to decide.').waitFor({ state: 'detached' });
    await keeper.getByRole('button', { name: /Lost phone or key/ }).click();
    await keeper.getByRole('button', { name: 'Ask for it' }).click();
    await one.page.getByText('Another administrator has to decide.').waitFor();
    // Whoever became an administrator only now may be Heron by another name.
    const late = await come();
    await late.page.goto(await inviteHere('late@example.org'));
    await makeAccount(late.page, 'Wren');
    await addSecondStep(late.page);
    await late.page.goto('/admin/staff');
    await late.page.getByText('This was asked before you came to this role.').waitFor();
    expect(await late.page.getByRole('button', { name: /Take the second step off/ }).count()).toBe(0);
    await late.page.getByRole('button', { name: /Leave it on/ }).waitFor();
    await other.page.goto('/admin');
    await other.page.getByRole('heading', { level: 1, name: 'Administration' }).waitFor();
    await other.page.getByRole('link', { name: '1 lost phone or key waits for a yes or a no.' }).click();
    await other.page.getByText('Ring them on a number you know.').waitFor();
    expect(await faultsInEveryTheme(other, 'lost devices')).toEqual([]);
    await other.page.getByRole('button', { name: /Take the second step off/ }).click();
    await other.page.getByText('Say yes to this before you take it off.').waitFor();
    await other.page.getByLabel(/I have talked to Keeper/).check();
    await other.page.getByRole('button', { name: /Take the second step off/ }).click();
    await other.page.getByText('Has not set up the second step yet').waitFor();
    await other.page.goto('/admin');
    await other.page.getByRole('heading', { level: 2, name: /sign up/ }).waitFor();
    expect(await other.page.getByText(/lost phone/).count()).toBe(0);
  });

  it('is found by nobody else, and a link is used once', async () => {
    const link = await inviteHere('third@example.org');
    const { page } = await come();
    await page.goto(link);
    await makeAccount(page, 'Third');
    await addSecondStep(page);
    const again = await come();
    await again.page.goto(link);
    await again.page.getByText('This link was used before.').waitFor();
    await again.page.goto('/invitation#nothing');
    await again.page.reload();
    await again.page.getByText('This link no longer works.').waitFor();
    await again.page.goto('/invitation');
    await again.page.getByText('A part of the link is missing.').waitFor();
    await again.page.goto('/admin/staff');
    await again.page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  });
});
