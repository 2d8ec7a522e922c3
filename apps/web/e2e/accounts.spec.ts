import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import type { Visitor } from './browser.js';
import { faultsInEveryTheme, noSidewaysScroll, SIZES, tabThrough, ZOOMED } from './checks.js';
import { journey } from './journey.js';

jest.setTimeout(180_000);

const PASSWORD = 'a kettle, a boat and 7 hills';
const DOCUMENTS = { houseRules: 1, privacy: 1 };

const here = journey({ demo: false });
let networks = 0;
beforeAll(async () => {
  await here.service.sql(`UPDATE helpline SET confirmed_at = now(), review_by = now() + interval '90 days'`);
  await here.service.sql(
    `INSERT INTO setting (key, value, changed_at)
     VALUES ('service-name', '"The journeys"', now()), ('privacy-contact', '"data@example.org"', now())`,
  );
  await here.service.sql(`UPDATE copy_head SET head = head + 1`);
  await eventually(async () => {
    const answer = (await (await fetch(`${here.service.url}/api/service`)).json()) as { signUp: string };
    return answer.signUp === 'open';
  });
});

async function eventually(ask: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It never came to be so.');
}

async function come(size?: { width: number; height: number }): Promise<Visitor> {
  const come = await here.come(size);
  // Each from a network of their own: what one address may ask for in a while is not what is tested here.
  networks += 1;
  await come.context.setExtraHTTPHeaders({ 'x-forwarded-for': `10.0.${String(networks)}.1` });
  return come;
}

/** A number in letters, so that no name looks like somebody's phone, and none that make a rude word. */
let people = 0;
function nextName(): string {
  people += 1;
  return `Heron ${Array.from(String(people), (digit) => 'bcdghjklmp'[Number(digit)]).join('')} of Leith`;
}
const nextEmail = (): string => `${randomUUID()}@example.invalid`;

/** The link in the newest mail of this kind. */
async function mailed(email: string, kind: string): Promise<string> {
  let url = '';
  await eventually(async () => {
    const [row] = await here.service.sql<{ url: string }>(
      `SELECT letter->'button'->>'url' AS url FROM mail WHERE address = $1 AND kind = $2 ORDER BY id DESC LIMIT 1`,
      [email, kind],
    );
    url = row?.url ?? '';
    return url !== '';
  });
  return url;
}

/** Somebody with an account, signed in; made through the API, which has tests of its own. */
async function member(visitor: Visitor): Promise<{ email: string; name: string; id: string }> {
  const { page } = visitor;
  const [email, name] = [nextEmail(), nextName()];
  const post = async (path: string, data: object): Promise<void> => {
    const answer = await page.request.post(`/api${path}`, { data, headers: { origin: here.service.url } });
    expect([path, answer.status()]).toEqual([path, 200]);
  };
  await post('/account', {
    name,
    email,
    password: PASSWORD,
    born: { year: 1970, month: 6 },
    agreed: DOCUMENTS,
    health: true,
  });
  const [, token] = (await mailed(email, 'verify-email')).split('#');
  await post('/account/confirm', { token });
  const { me } = (await (await page.request.get('/api/session')).json()) as { me: { id: string } };
  return { email, name, id: me.id };
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const passwordOf = (page: Page) => page.getByRole('textbox', { name: 'Password' });

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await passwordOf(page).fill(PASSWORD);
  await press(page, 'Sign in');
}

/** Reads the key that is written under the picture, as somebody does whose app cannot scan. */
async function setUpApp(page: Page): Promise<TOTP> {
  await press(page, 'I have an app');
  await page.getByRole('img', { name: /picture for your app/ }).waitFor();
  await page.getByText('I cannot scan it').click();
  const secret = (await page.locator('code').first().innerText()).replace(/\s/g, '');
  const totp = new TOTP({ secret });
  await page.getByLabel('The code that the app shows').fill(totp.generate());
  await press(page, 'Turn it on');
  await page.getByRole('heading', { name: 'Keep these recovery codes' }).waitFor();
  return totp;
}

/** Each code is taken once; the next half minute's is taken already. */
const nextCode = (totp: TOTP): string => totp.generate({ timestamp: Date.now() + 30_000 });

/** A device that makes passkeys and, once it was told to, signs with something else. */
async function withPasskeys({ context, page }: Visitor): Promise<{ breakKey: () => Promise<void> }> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    breakKey: async () => {
      await devtools.send('WebAuthn.setResponseOverrideBits', { authenticatorId, isBogusSignature: true });
    },
  };
}

async function answerUntilEmail(page: Page, name: string): Promise<void> {
  await page.getByLabel('Your name here').fill(name);
  await press(page, 'Next');
  await heading(page, 'When were you born?').waitFor();
  await page.getByLabel('Month').selectOption('6');
  await page.getByLabel('Year').fill('1970');
  await press(page, 'Next');
  await heading(page, 'What happens to your words').waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await press(page, 'Next');
  await heading(page, 'How will you sign in?').waitFor();
}

describe('joining', () => {
  it('leads from the first question over the mail into the house, and the link works once', async () => {
    const newcomer = await come();
    const { page } = newcomer;
    const email = nextEmail();
    await page.goto('/');
    await page.getByRole('link', { name: 'Join Blether' }).click();
    await heading(page, 'What shall we call you?').waitFor();
    await answerUntilEmail(page, nextName());
    await page.getByLabel('Email').fill('heron of leith');
    await page.getByLabel('Choose a password').fill('heron');
    await press(page, 'Join');
    // Both at once, and the first of them has the focus.
    await page.getByText('This does not look like an email address.').waitFor();
    await page.getByText('This is too short.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('email');
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Choose a password').fill('password1234');
    await press(page, 'Join');
    await page.getByText('This is too easy to guess.').waitFor();
    await page.getByLabel('Choose a password').fill(PASSWORD);
    await press(page, 'Join');
    await heading(page, 'Look in your mail').waitFor();
    await page.getByText(email).waitFor();
    await press(page, 'Send it again');
    await page.getByText('A mail is on its way.').waitFor();

    const link = await mailed(email, 'verify-email');
    const there = await come();
    await there.page.goto(link);
    await heading(there.page, 'Confirm your email').waitFor();
    expect(there.page.url()).toBe(`${here.service.url}/confirm`);
    await press(there.page, 'This is my address');
    // Anybody could have asked for this account: a password that was chosen elsewhere is not kept.
    await heading(there.page, 'Your account').waitFor();
    await there.page.getByText('Please choose a password here.').waitFor();
    await press(there.page, 'Choose one: Password');
    await there.page.getByLabel('New password').fill(PASSWORD);
    await press(there.page, 'Save');
    await there.page.getByText('You have one.').waitFor();

    await page.goto(link);
    await press(page, 'This is my address');
    await page.getByText('This link was used before.').waitFor();
    await page.getByRole('link', { name: 'sign in' }).click();
    await signIn(page, email);
    await heading(page, /^Good/).waitFor();
  });

  it('keeps what was typed through a reload and a cut line, but for the password and when they were born', async () => {
    const { page } = await come();
    const [name, email] = [nextName(), nextEmail()];
    await page.goto('/join');
    await answerUntilEmail(page, name);
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Choose a password').fill(PASSWORD);
    here.service.cut();
    await press(page, 'Join');
    await page.getByRole('alert').waitFor();
    here.service.mend();
    expect(await page.getByLabel('Choose a password').inputValue()).toBe(PASSWORD);
    await page.reload();
    await heading(page, 'How will you sign in?').waitFor();
    expect(await page.getByLabel('Email').inputValue()).toBe(email);
    expect(await page.getByLabel('Choose a password').inputValue()).toBe('');
    const stored = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]));
    expect(stored).not.toContain(PASSWORD);
    expect(stored).not.toMatch(/1970\\"|month|year/);
    // It is asked again, and nothing else is.
    await page.getByLabel('Choose a password').fill(PASSWORD);
    await press(page, 'Join');
    await heading(page, 'When were you born?').waitFor();
    expect(await page.getByLabel('Year').inputValue()).toBe('');
    await page.getByLabel('Month').selectOption('6');
    await page.getByLabel('Year').fill('1970');
    await press(page, 'Next');
    await heading(page, 'How will you sign in?').waitFor();
    expect(await page.getByLabel('Choose a password').inputValue()).toBe(PASSWORD);
    await page.goto('/join');
    expect(await page.getByLabel('Your name here').inputValue()).toBe(name);
  });

  it('comes back to the name when somebody has it, and to the end once there is another', async () => {
    const [first, second] = [await come(), await come()];
    const { name } = await member(first);
    const { page } = second;
    await page.goto('/join');
    await answerUntilEmail(page, name);
    await page.getByLabel('Email').fill(nextEmail());
    await page.getByLabel('Choose a password').fill(PASSWORD);
    await press(page, 'Join');
    await heading(page, 'What shall we call you?').waitFor();
    await page.getByText('Somebody else has this name').waitFor();
    await page.getByLabel('Your name here').fill(nextName());
    await press(page, 'Next');
    await heading(page, 'How will you sign in?').waitFor();
    await press(page, 'Join');
    await heading(page, 'Look in your mail').waitFor();
  });

  it('sends nobody away with nothing: a child sees who listens, and nothing is kept', async () => {
    const { page } = await come();
    const name = nextName();
    await page.goto('/join');
    await page.getByLabel('Your name here').fill(name);
    await press(page, 'Next');
    await page.getByLabel('Month').selectOption('6');
    await page.getByLabel('Year').fill(String(new Date().getFullYear() - 13));
    await press(page, 'Next');
    // Before anything else is asked.
    await heading(page, 'You cannot join yet').waitFor();
    await page.getByRole('link', { name: 'Call Childline 0800 1111' }).waitFor();
    await page.getByRole('link', { name: 'In danger now? Call 999' }).waitFor();
    expect(await page.evaluate(() => Object.values(sessionStorage).join())).not.toContain(name);
    await page.getByRole('link', { name: 'See who else you can talk to' }).click();
    await page.waitForURL('**/talk-to-someone');
  });
});

describe('a second step', () => {
  it('is set up in the account, asked for at the door, and done without by a recovery code', async () => {
    const somebody = await come();
    const { email } = await member(somebody);
    await somebody.page.goto('/account');
    await press(somebody.page, 'Turn on: Codes from an app');
    const totp = await setUpApp(somebody.page);
    const [recovery = ''] = await somebody.page.getByRole('listitem').locator('code').allInnerTexts();
    await press(somebody.page, 'I have saved them');
    await somebody.page.getByText('On. We ask for a code').waitFor();

    const { page } = await come();
    await page.goto('/forums');
    await signIn(page, email);
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    // Who fetches the code from another app may find the page loaded anew.
    await page.reload();
    await page.getByLabel('Code').fill('000000');
    await press(page, 'Sign in');
    await page.getByText('That code does not fit.').waitFor();
    await page.getByLabel('Code').fill(nextCode(totp));
    await page.keyboard.press('Enter');
    await heading(page, 'Forums').waitFor();

    const third = await come();
    await third.page.goto('/sign-in');
    await signIn(third.page, email);
    await press(third.page, 'Use a recovery code');
    await third.page.getByLabel('Recovery code').fill(recovery);
    await press(third.page, 'Sign in');
    await heading(third.page, /^Good/).waitFor();
    await third.page.goto('/account');
    await third.page.getByText('You have 9 left.').waitFor();
  });

  it('that was lost is asked to be taken off', async () => {
    const somebody = await come();
    const { email } = await member(somebody);
    await somebody.page.goto('/account');
    await press(somebody.page, 'Turn on: Codes from an app');
    await setUpApp(somebody.page);
    const { page } = await come();
    await page.goto('/sign-in');
    await signIn(page, email);
    await page.getByText('I have lost my device').click();
    await press(page, 'Ask them');
    await page.getByText('We have asked them.').waitFor();
  });

  it('is over after five wrong codes, and says so: the way on begins at the door', async () => {
    const somebody = await come();
    const { email } = await member(somebody);
    await somebody.page.goto('/account');
    await press(somebody.page, 'Turn on: Codes from an app');
    await setUpApp(somebody.page);
    const [recovery = ''] = await somebody.page.getByRole('listitem').locator('code').allInnerTexts();
    const visitor = await come();
    const { page } = visitor;
    await page.goto('/sign-in');
    await signIn(page, email);
    await press(page, 'Use a recovery code');
    for (let tries = 0; tries < 5; tries += 1) {
      await page.getByLabel('Recovery code').fill('22222-22222');
      const answer = page.waitForResponse('**/api/session/second-factor');
      await press(page, 'Sign in');
      await answer;
    }
    await page.getByText('This try is over.').waitFor();
    expect(await page.getByLabel('Recovery code').count()).toBe(0);
    expect(await page.getByText('That code does not fit.').count()).toBe(0);
    await page.getByText('I have lost my device').click();
    await page.getByText('Start again first, and then ask.').waitFor();
    expect(await faultsInEveryTheme(visitor, 'a try that is over')).toEqual([]);
    await press(page, 'Start again');
    await signIn(page, email);
    await press(page, 'Use a recovery code');
    await page.getByLabel('Recovery code').fill(recovery);
    await press(page, 'Sign in');
    await heading(page, /^Good/).waitFor();
  });

  it('may be a passkey, which is both steps in one', async () => {
    const somebody = await come();
    await withPasskeys(somebody);
    await member(somebody);
    const { page } = somebody;
    await page.goto('/account');
    await press(page, 'Add: Passkeys');
    await page.getByLabel('What shall we call it?').fill('The old phone');
    await press(page, 'Make a passkey');
    await press(page, 'I have saved them');
    await page.getByText('The old phone').waitFor();
    await somebody.context.clearCookies();
    await page.goto('/account');
    await press(page, 'Use a passkey');
    await heading(page, 'Your account').waitFor();
    await press(page, 'Remove The old phone');
    await press(page, 'Remove it');
    await page.getByText('None yet.').waitFor();
  });

  it('that is a passkey alone is asked for as one, and may be a recovery code when it does not come', async () => {
    const somebody = await come();
    const device = await withPasskeys(somebody);
    const { email } = await member(somebody);
    const { page } = somebody;
    await page.goto('/account');
    await press(page, 'Add: Passkeys');
    await page.getByLabel('What shall we call it?').fill('The old phone');
    await press(page, 'Make a passkey');
    await page.getByRole('heading', { name: 'Keep these recovery codes' }).waitFor();
    const [recovery = ''] = await page.getByRole('listitem').locator('code').allInnerTexts();
    await press(page, 'I have saved them');
    await page.getByText('The old phone').waitFor();
    await somebody.context.clearCookies();
    await page.goto('/sign-in');
    await signIn(page, email);
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    await page.reload();
    await page.getByText('Now use the passkey that you made for Blether.').waitFor();
    expect(await page.getByText(/app/).count()).toBe(0);
    expect(await faultsInEveryTheme(somebody, 'a passkey as the second step')).toEqual([]);
    await press(page, 'Use a passkey');
    await heading(page, /^Good/).waitFor();

    await somebody.context.clearCookies();
    await device.breakKey();
    await page.goto('/sign-in');
    await signIn(page, email);
    await page.getByRole('heading', { name: 'One more step' }).waitFor();
    await press(page, 'Use a passkey');
    await page.getByText('We do not know this passkey.').waitFor();
    await press(page, 'Use a recovery code');
    await page.getByLabel('Recovery code').fill(recovery);
    await press(page, 'Sign in');
    await heading(page, /^Good/).waitFor();
  });

  it('is set up before anything else by who has a role, and then they go on to where they were going', async () => {
    const somebody = await come();
    const { id } = await member(somebody);
    await here.service.sql(
      `INSERT INTO role_grant (person_id, role, granted_at) VALUES ($1, 'welcomer', now())`,
      [id],
    );
    const { page } = somebody;
    await page.goto('/notices');
    await heading(page, 'One more step to stay safe').waitFor();
    await page.goto('/forums');
    await page.reload();
    await press(page, 'With an app that makes codes');
    await setUpApp(page);
    await press(page, 'I have saved them');
    await heading(page, 'Forums').waitFor();
  });
});

describe('new documents', () => {
  it('are read before anything else, and what was being written is still there afterwards', async () => {
    const somebody = await come();
    const { id } = await member(somebody);
    const { page } = somebody;
    await page.goto('/account');
    await press(page, 'Change: Name');
    await here.service.sql('UPDATE person SET agreed_privacy = 0 WHERE id = $1', [id]);
    await here.service.sql(`DELETE FROM consent WHERE person_id = $1 AND document = 'privacy'`, [id]);
    // Any call is refused from now on, and the refusal leads here.
    await page.getByLabel('Your name here').fill(nextName());
    await press(page, 'Save');
    await heading(page, 'There is something new to read').waitFor();
    await page.getByText('We have changed the privacy statement.').waitFor();
    await page.reload();
    await press(page, 'Agree and go on');
    await page.getByText('We need your yes before you can go on.').waitFor();
    await page.getByRole('checkbox').check();
    await press(page, 'Agree and go on');
    await heading(page, 'Your account').waitFor();
  });

  it('can be answered by leaving', async () => {
    const somebody = await come();
    const { id } = await member(somebody);
    await here.service.sql('UPDATE person SET agreed_privacy = 0 WHERE id = $1', [id]);
    const { page } = somebody;
    await page.goto('/forums');
    await press(page, 'Close my account');
    await press(page, 'Yes, close my account');
    await heading(page, 'Your account is closed').waitFor();
    expect(await here.service.sql('SELECT 1 FROM auth_user WHERE id = $1', [id])).toEqual([]);
  });
});

describe('the account', () => {
  it('asks once, in place, for the password when the session is no longer fresh', async () => {
    const somebody = await come();
    const { id, email } = await member(somebody);
    const { page } = somebody;
    await here.service.sql(
      `UPDATE auth_session SET "createdAt" = "createdAt" - interval '1 hour' WHERE "userId" = $1`,
      [id],
    );
    await page.goto('/account');
    await press(page, 'Change: Email');
    const next = nextEmail();
    await page.getByLabel('New email').fill(next);
    await press(page, 'Send the mail');
    await page.getByRole('textbox', { name: 'Your password, once more' }).fill('not it');
    await press(page, 'Send the mail');
    await page.getByText('That is not your password.').waitFor();
    expect(await page.getByLabel('New email').inputValue()).toBe(next);
    await page.getByRole('textbox', { name: 'Your password, once more' }).fill(PASSWORD);
    await press(page, 'Send the mail');
    await page.getByText(`We have sent a mail to ${next}`).waitFor();
    // Proven once, not asked again.
    await press(page, 'Change: Password');
    await page.getByRole('textbox', { name: 'New password' }).fill('nine herring gulls on the pier');
    await press(page, 'Save');
    await page.getByRole('button', { name: 'Change: Password' }).waitFor();
    // A new password ends what was asked for before it.
    await press(page, 'Change: Email');
    await page.getByLabel('New email').fill(next);
    await press(page, 'Send the mail');
    await page.getByRole('button', { name: 'Change: Email' }).waitFor();

    await page.goto(await mailed(next, 'email-change'));
    await press(page, 'Use this address');
    await page.getByText('That is your address from now on.').waitFor();
    await page.getByRole('link', { name: 'Go to your account' }).click();
    await page.getByText(next).waitFor();
    expect(await page.content()).not.toContain(email);
  });

  it('changes the name everywhere at once, and ends sessions on other devices', async () => {
    const [here, there] = [await come(), await come()];
    const { email } = await member(here);
    await there.page.goto('/sign-in');
    await signIn(there.page, email);
    await heading(there.page, /^Good/).waitFor();
    const { page } = here;
    const next = nextName();
    await page.goto('/account');
    await press(page, 'Change: Name');
    await page.getByLabel('Your name here').fill(next);
    await press(page, 'Save');
    await page.getByRole('button', { name: 'Change: Name' }).waitFor();
    await page.getByRole('button', { name: /^Sign out: Computer/ }).click();
    await heading(there.page, 'Sign in').waitFor();
    // It may be in the hands of somebody else: nothing is promised that is not so.
    await there.page.getByText('What you had typed and not sent has gone from this device.').waitFor();
    expect(await there.page.getByText('are still here').count()).toBe(0);
    await page.goto('/');
    await heading(page, new RegExp(`^Good .*, ${next}`)).waitFor();
  });
});

describe('an account that is closed', () => {
  it('ends on a page that says so and stays, for whoever is signed out', async () => {
    const somebody = await come();
    await member(somebody);
    const { page } = somebody;
    await page.goto('/account');
    await press(page, 'Close it: Close your account');
    await press(page, 'Yes, close my account');
    await heading(page, 'Your account is closed').waitFor();
    // Whatever was still being asked for the account is refused by now, and sends nobody on.
    await page.waitForLoadState('networkidle');
    await page.reload();
    await heading(page, 'Your account is closed').waitFor();
    expect(new URL(page.url()).pathname).toBe('/closed');
    await page.getByRole('link', { name: 'Talk to someone now', exact: true }).waitFor();

    const other = await come();
    await member(other);
    await other.page.goto('/closed');
    await heading(other.page, /^Good/).waitFor();
  });
});

describe('a link to sign in', () => {
  it('comes by mail, does nothing until it is pressed, and works once', async () => {
    const { email } = await member(await come());
    const { page } = await come();
    await page.goto('/sign-in');
    await press(page, 'Email me a link instead');
    const byLink = page.getByRole('region', { name: 'A link by mail' });
    await byLink.getByLabel('Email').fill(email);
    await press(page, 'Send me a link');
    await page.getByText('A mail is on its way.').waitFor();
    const link = await mailed(email, 'sign-in-link');
    const scanner = await come();
    await scanner.page.goto(link);
    await heading(scanner.page, 'Sign in').waitFor();
    await page.goto(link);
    await press(page, 'Sign in');
    await heading(page, /^Good/).waitFor();
    await press(scanner.page, 'Sign in');
    await scanner.page.getByText('This link was used before.').waitFor();
  });
});

describe('every page of the accounts', () => {
  it('is free of faults that axe finds and fits a narrow window', async () => {
    const faults: string[] = [];
    for (const size of SIZES) {
      const somebody = await come(size);
      const { page } = somebody;
      const look = async (where: string): Promise<void> => {
        faults.push(...(await faultsInEveryTheme(somebody, where)));
        await page.setViewportSize(ZOOMED);
        faults.push(...(await noSidewaysScroll(page)));
        await page.setViewportSize(size);
      };
      await page.goto('/sign-in');
      await press(page, 'Sign in');
      await press(page, 'Email me a link instead');
      await page.getByRole('heading', { name: 'A link by mail' }).waitFor();
      await look('sign in');
      await page.goto('/join');
      await press(page, 'Next');
      await look('join, name');
      await page.goto('/join/born');
      await press(page, 'Next');
      await look('join, born');
      await page.goto('/join/rules');
      await press(page, 'Next');
      await page.getByText('Read the house rules').click();
      await look('join, rules');
      await page.goto('/join/email');
      await press(page, 'Join');
      await look('join, email');
      await page.goto('/join/mail');
      await heading(page, 'Look in your mail').waitFor();
      await look('join, mail');
      await page.goto(`/confirm#${'x'.repeat(43)}`);
      await press(page, 'This is my address');
      await page.getByText('This link no longer works.').waitFor();
      await look('confirm');
      await member(somebody);
      await page.goto('/account');
      for (const part of [
        'Change: Name',
        'Change: Email',
        'Change: Password',
        'Close it: Close your account',
      ])
        await press(page, part);
      await press(page, 'Turn on: Codes from an app');
      await look('account');
      await setUpApp(page);
      await look('recovery codes');
    }
    expect(faults).toEqual([]);
  });

  it('can be walked by keyboard: joining up to the mail, and every stop is seen', async () => {
    const { page } = await come();
    const typed = async (words: string): Promise<void> => {
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
    };
    await page.goto('/join');
    await heading(page, 'What shall we call you?').waitFor();
    expect((await tabThrough(page)).filter(({ isSeen }) => !isSeen)).toEqual([]);
    await page.getByLabel('Your name here').focus();
    await typed(nextName());
    await heading(page, 'When were you born?').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('June');
    await page.keyboard.press('Tab');
    await typed('1970');
    await heading(page, 'What happens to your words').waitFor();
    for (const box of await page.getByRole('checkbox').all()) {
      await box.focus();
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('Enter');
    await heading(page, 'How will you sign in?').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(nextEmail());
    await page.keyboard.press('Tab');
    await typed(PASSWORD);
    await heading(page, 'Look in your mail').waitFor();
  });
});
