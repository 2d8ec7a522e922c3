import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TOTP } from 'otpauth';
import type { AccountView, Join, Me } from '@blether/contracts/identity';
import type { Problem } from '@blether/contracts/problems';
import { words } from '../../../test/harness/makers.js';
import type { TestPerson } from '../../../test/harness/makers.js';
import { openSignUp } from '../../../test/harness/open-sign-up.js';
import { sendJson } from '../../../test/harness/raw.js';
import type { RawAnswer } from '../../../test/harness/raw.js';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import { RolesService } from '../roles.service.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PASSWORD = 'a kettle, a boat and 7 hills';

let world: World;
beforeAll(async () => {
  world = await startWorld({
    database: 'accounts_spec',
    limits: { 'wrong-password': { points: 3, seconds: 900 } },
  });
  await openSignUp(world);
});
afterAll(() => world.close());

// Many of these hash several passwords, each a tenth of a second of a processor that others use too.
jest.setTimeout(30_000);

/** A number in letters, so that no name looks like somebody's phone, and none that make a rude word. */
const letters = (count: number): string =>
  Array.from(String(count), (digit) => 'bcdghjklmp'[Number(digit)]).join('');
let people = 0;
function newcomer(changes: Partial<Join> = {}): Join {
  people += 1;
  return {
    name: words(`Newcomer ${letters(people)}`),
    email: `${randomUUID()}@example.invalid`,
    password: PASSWORD,
    born: { year: 1970, month: 6 },
    agreed: { houseRules: 1, privacy: 1 },
    health: true,
    ...changes,
  };
}

/** A browser: keeps the cookies that it is given. */
class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  ) {}

  async post(path: string, body: object = {}, method = 'POST'): Promise<RawAnswer> {
    const answer = await sendJson(world.origin, {
      method,
      path: `/api${path}`,
      headers: {
        'user-agent': this.userAgent,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body: JSON.stringify(body),
    });
    for (const header of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  async get<Reply>(path: string): Promise<Reply> {
    return JSON.parse((await this.request(path)).text) as Reply;
  }

  request(path: string): Promise<RawAnswer> {
    return this.post(path, undefined, 'GET');
  }

  async me(): Promise<Me | null> {
    return (await this.get<{ me: Me | null }>('/session')).me;
  }
}

const codeOf = (answer: RawAnswer): string => (JSON.parse(answer.text) as Problem).code;
const faultsOf = (answer: RawAnswer) =>
  ((JSON.parse(answer.text) as Problem).errors ?? []).map(({ pointer, fault }) => [pointer, fault]);
const stateOf = (answer: RawAnswer): string => (JSON.parse(answer.text) as { state: string }).state;

/** The token in the newest link of this kind that was mailed to an address. */
async function mailed(email: string, kind: string): Promise<string> {
  const letters = await world.mailTo(email);
  const url = letters.findLast((letter) => letter.kind === kind)?.url;
  if (url === undefined) throw new Error(`No ${kind} was mailed.`);
  return url.split('#')[1] ?? '';
}
const kindsMailed = async (email: string): Promise<string[]> =>
  (await world.mailTo(email)).map(({ kind }) => kind);

async function joined(changes: Partial<Join> = {}): Promise<{ browser: Browser; wanted: Join }> {
  const [browser, wanted] = [new Browser(), newcomer(changes)];
  expect((await browser.post('/account', wanted)).status).toBe(200);
  const token = await mailed(wanted.email, 'verify-email');
  expect(stateOf(await browser.post('/account/confirm', { token }))).toBe('signed-in');
  return { browser, wanted };
}

/** The codes of an authenticator, by the world's clock. */
function authenticator(secret: string): () => string {
  const totp = new TOTP({ secret });
  return () => totp.generate({ timestamp: world.clock.now().getTime() });
}

async function withAuthenticator(browser: Browser) {
  const begun = JSON.parse((await browser.post('/account/authenticator')).text) as { secret: string };
  const code = authenticator(begun.secret);
  const answer = await browser.post('/account/authenticator/confirm', { code: code() });
  expect(answer.status).toBe(200);
  const { recoveryCodes } = JSON.parse(answer.text) as { recoveryCodes: string[] };
  world.clock.advance(MINUTE);
  return { code, recoveryCodes };
}

describe('joining', () => {
  it('is closed until an administrator has opened it', async () => {
    const closed = await startWorld({ database: 'closed_spec' });
    try {
      const answer = await sendJson(closed.origin, {
        path: '/api/account',
        body: JSON.stringify(newcomer()),
      });
      expect(codeOf(answer)).toBe('sign-up-closed');
    } finally {
      await closed.close();
    }
  });

  it('makes an account that can be used once its address was confirmed', async () => {
    const { browser, wanted } = await joined();
    expect(await browser.me()).toMatchObject({ name: wanted.name, roles: [] });
    const account = await browser.get<Record<string, unknown>>('/account');
    expect(account).toMatchObject({
      email: wanted.email,
      hasPassword: true,
      secondFactorNeeded: false,
      fresh: true,
    });
    const { email, password } = wanted;
    expect(stateOf(await new Browser().post('/session', { email, password }))).toBe('signed-in');
  });

  it('keeps nobody’s birth and writes down to what they agreed', async () => {
    const { browser } = await joined();
    const me = await browser.me();
    const agreed = await world.sql(
      'SELECT document, version FROM consent WHERE person_id = $1 ORDER BY document',
      [me?.id],
    );
    expect(agreed).toEqual([
      { document: 'health', version: 1 },
      { document: 'house-rules', version: 1 },
      { document: 'privacy', version: 1 },
    ]);
    // The person sees the newest yes to each.
    const at = world.clock.now().toISOString();
    expect((await browser.get<AccountView>('/account')).agreed).toEqual([
      { document: 'health', version: 1, at },
      { document: 'house-rules', version: 1, at },
      { document: 'privacy', version: 1, at },
    ]);
    const columns = await world.sql<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name ~ '(^|_)(birth|born|age)'`,
    );
    expect(columns).toEqual([]);
  });

  it('lets nobody in whose address is not confirmed, says nothing about that, and mails the link again', async () => {
    const [browser, wanted] = [new Browser(), newcomer()];
    await browser.post('/account', wanted);
    const { email, password } = wanted;
    expect(codeOf(await browser.post('/session', { email, password }))).toBe('wrong-credentials');
    expect(codeOf(await browser.post('/session', { email, password: 'not it, whatever it is' }))).toBe(
      'wrong-credentials',
    );
    expect(await kindsMailed(email)).toEqual(['verify-email', 'verify-email']);
  });

  it('answers alike for an address that has an account, and tells its owner alone', async () => {
    const { wanted } = await joined();
    const [first, second] = [
      await new Browser().post('/account', newcomer({ email: wanted.email })),
      await new Browser().post('/account', newcomer()),
    ];
    expect([first.status, first.text, Object.keys(first.headers).sort()]).toEqual([
      second.status,
      second.text,
      Object.keys(second.headers).sort(),
    ]);
    expect(await kindsMailed(wanted.email)).toEqual(['verify-email', 'account-exists']);
  });

  it('judges a name alike for an address that has an account, and keeps nothing of it', async () => {
    const { wanted } = await joined();
    const { email } = wanted;
    const taken = { email, name: wanted.name };
    expect(faultsOf(await new Browser().post('/account', newcomer(taken)))).toEqual([['/name', 'taken']]);
    const [known, unknown] = [
      await new Browser().post('/account', newcomer({ email, name: words('want to die tonight') })),
      await new Browser().post('/account', newcomer({ name: words('going to kill myself') })),
    ];
    const why = (answer: RawAnswer) =>
      (JSON.parse(answer.text) as { support: { why: string } | null }).support?.why;
    expect([why(known), why(unknown)]).toEqual(['at-risk', 'at-risk']);
    expect(await world.sql(`SELECT 1 FROM person WHERE held_name = 'want to die tonight'`)).toEqual([]);
  });

  it('keeps a name for nobody until an address is confirmed, so that names tell of no account', async () => {
    const { wanted: member } = await joined();
    const answersTo = async (email: string, name: string) => {
      const answers = [
        await new Browser().post('/account', newcomer({ email, name: words(name) })),
        await new Browser().post('/account', newcomer({ name: words(name) })),
        await new Browser().post('/account', newcomer({ email, name: words(name) })),
      ];
      return answers.map(({ status, text }) => [status, text]);
    };
    const known = await answersTo(member.email, 'Lamplighter of Leith');
    expect(known).toEqual(await answersTo(newcomer().email, 'Lamplighter of Perth'));
    expect(known.map(([status]) => status)).toEqual([200, 200, 200]);
    // The member is who they were.
    const { email, password } = member;
    const browser = new Browser();
    expect(stateOf(await browser.post('/session', { email, password }))).toBe('signed-in');
    expect((await browser.me())?.name).toBe(member.name);
  });

  it('gives a name to the first who confirms, and writes to the next one that it is gone', async () => {
    const wanted = [1, 2].map(() => newcomer({ name: words('Keeper of Kelso') }));
    const browsers = wanted.map(() => new Browser());
    for (const [at, browser] of browsers.entries()) await browser.post('/account', wanted[at]);
    const [first, second] = await Promise.all(wanted.map(({ email }) => mailed(email, 'verify-email')));
    await browsers[0]!.post('/account/confirm', { token: first });
    expect(stateOf(await browsers[1]!.post('/account/confirm', { token: second }))).toBe('signed-in');
    expect(await browsers[0]!.me()).toMatchObject({ name: 'Keeper of Kelso' });
    expect(await browsers[1]!.me()).toMatchObject({ name: 'New member' });
    expect(await kindsMailed(wanted[0]!.email)).toEqual(['verify-email']);
    expect(await kindsMailed(wanted[1]!.email)).toEqual(['verify-email', 'name-gone']);
    const changed = await browsers[1]!.post('/account/name', { name: 'Keeper of Jedburgh' }, 'PUT');
    expect(changed.status).toBe(200);
  });

  it('gives a name once to those who confirm at the same time', async () => {
    const wanted = [1, 2, 3].map(() => newcomer({ name: words('Keeper of Melrose') }));
    for (const each of wanted) await new Browser().post('/account', each);
    const tokens = await Promise.all(wanted.map(({ email }) => mailed(email, 'verify-email')));
    const answers = await Promise.all(
      tokens.map((token) => new Browser().post('/account/confirm', { token })),
    );
    const names = answers.map(({ text }) => (JSON.parse(text) as { me: Me }).me.name as string);
    expect(names.sort()).toEqual(['Keeper of Melrose', 'New member', 'New member']);
  });

  it('refuses somebody who is too young, and keeps nothing', async () => {
    const year = world.clock.now().getUTCFullYear() - 13;
    const wanted = newcomer({ born: { year, month: 5 } });
    expect(codeOf(await new Browser().post('/account', wanted))).toBe('too-young');
    expect(await world.sql('SELECT 1 FROM auth_user WHERE email = $1', [wanted.email])).toEqual([]);
    expect(await world.mailTo(wanted.email)).toEqual([]);
    expect(world.logged()).not.toContain(wanted.email);
  });

  it.each([
    ['an email', { name: words('rowan@example.org') }, '/name', 'tells-who-you-are'],
    ['a phone number', { name: words('07700 900123') }, '/name', 'tells-who-you-are'],
    ['a number in other digits', { name: words('٠٧٧٠٠٩٠٠١٢٣') }, '/name', 'tells-who-you-are'],
    ['an address in words', { name: words('joe at example dot com') }, '/name', 'tells-who-you-are'],
    ['ways to be found', { name: words('find me on insta') }, '/name', 'tells-who-you-are'],
    ['a slur', { name: words('n1gger') }, '/name', 'not-kind'],
    ['a name kept for those who help, in Greek', { name: words('Μoderator') }, '/name', 'taken'],
    ['words that threaten', { name: words('I know where you live') }, '/name', 'not-kind'],
    ['an easy password', { password: 'password1234' }, '/password', 'too-easy'],
    ['a short one', { password: 'k4#x' }, '/password', 'too-short'],
    ['an older house rules', { agreed: { houseRules: 0, privacy: 1 } }, '/agreed/houseRules', 'not-agreed'],
    ['no yes to health', { health: false }, '/health', 'not-agreed'],
  ] as const)('refuses %s, at its field', async (_what, changes, pointer, fault) => {
    expect(faultsOf(await new Browser().post('/account', newcomer(changes)))).toEqual([[pointer, fault]]);
  });

  it('refuses a password made of one’s own name', async () => {
    const wanted = newcomer({ name: words('Kirkcaldybrae'), password: 'kirkcaldybrae1' });
    expect(faultsOf(await new Browser().post('/account', wanted))).toEqual([['/password', 'too-easy']]);
  });

  it('gives nobody a name that reads like somebody else’s', async () => {
    await joined({ name: words('Wee Morag') });
    for (const name of ['wee morag', 'Wee Mοrag', 'WeeM0rag', 'Wee\u200b Mórag', 'Wee Μorag', 'W33 Mor4g']) {
      expect(faultsOf(await new Browser().post('/account', newcomer({ name: words(name) })))).toEqual([
        ['/name', 'taken'],
      ]);
    }
  });

  it('keeps a name that shows risk, holds it, opens its case, and answers with a card', async () => {
    const wanted = newcomer({ name: words('want to kill myself') });
    const answer = await new Browser().post('/account', wanted);
    const { support } = JSON.parse(answer.text) as { support: { why: string } | null };
    expect(support?.why).toBe('at-risk');
    const [row] = await world.sql(
      `SELECT p.display_name, p.held_name, (SELECT count(*)::int FROM case_file c WHERE c.person_id = p.id) AS cases
       FROM person p JOIN auth_user u ON u.id = p.id WHERE u.email = $1`,
      [wanted.email],
    );
    expect(row).toEqual({ display_name: 'New member', held_name: wanted.name, cases: 1 });
    const browser = new Browser();
    await browser.post('/account/confirm', { token: await mailed(wanted.email, 'verify-email') });
    expect(await browser.get('/account')).toMatchObject({ name: wanted.name, nameWaits: true });
  });

  it('takes the password off that was chosen in another browser than the one that confirms', async () => {
    const [stranger, owner] = [new Browser(), new Browser()];
    const wanted = newcomer();
    await stranger.post('/account', wanted);
    const token = await mailed(wanted.email, 'verify-email');
    const answer = await owner.post('/account/confirm', { token });
    expect(JSON.parse(answer.text)).toMatchObject({ state: 'signed-in', choosePassword: true });
    const { email, password } = wanted;
    expect(codeOf(await stranger.post('/session', { email, password }))).toBe('wrong-credentials');
    expect(await owner.get('/account')).toMatchObject({ hasPassword: false });
    // Just in, so no old one is asked for.
    expect((await owner.post('/account/password', { password: PASSWORD }, 'PUT')).status).toBe(200);
    expect(await owner.get('/account')).toMatchObject({ hasPassword: true });
  });

  it('counts the newest wish for an address that nobody has confirmed', async () => {
    const [first, second] = [newcomer(), newcomer()];
    const browser = new Browser();
    await new Browser().post('/account', first);
    await browser.post('/account', {
      ...second,
      email: first.email,
      password: 'nine herring gulls on the pier',
    });
    const token = await mailed(first.email, 'verify-email');
    const answer = await browser.post('/account/confirm', { token });
    expect(JSON.parse(answer.text)).toMatchObject({ me: { name: second.name }, choosePassword: false });
  });

  it('makes one account of two sendings at once', async () => {
    const wanted = newcomer();
    const answers = await Promise.all([1, 2, 3].map(() => new Browser().post('/account', wanted)));
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1);
    expect(await world.sql('SELECT 1 FROM auth_user WHERE email = $1', [wanted.email])).toHaveLength(1);
  });

  it('takes an account away again that nobody confirms, and its name is free', async () => {
    const wanted = newcomer({ name: words('Never came back') });
    await new Browser().post('/account', wanted);
    world.clock.advance(8 * DAY);
    await world.settled();
    expect(await world.sql('SELECT 1 FROM auth_user WHERE email = $1', [wanted.email])).toEqual([]);
    await joined({ name: words('Never came back') });
  });
});

describe('a link that was mailed', () => {
  it('works once, by a button and not by being opened', async () => {
    const { browser, wanted } = await joined();
    await browser.post('/session/link', { email: wanted.email });
    const token = await mailed(wanted.email, 'sign-in-link');
    // A mail scanner opens the page, whose address does not even carry the token to us.
    await browser.request('/session');
    const [here, there] = [new Browser(), new Browser()];
    expect(stateOf(await here.post('/session/link/use', { token }))).toBe('signed-in');
    expect(codeOf(await there.post('/session/link/use', { token }))).toBe('link-used');
    expect((await here.me())?.name).toBe(wanted.name);
  });

  it('expires, and a newer one leaves it be', async () => {
    const { wanted } = await joined();
    const ask = () => new Browser().post('/session/link', { email: wanted.email });
    await ask();
    const first = await mailed(wanted.email, 'sign-in-link');
    await ask();
    const second = await mailed(wanted.email, 'sign-in-link');
    // A stranger's asking must not take away the link that its owner is about to press.
    expect(stateOf(await new Browser().post('/session/link/use', { token: first }))).toBe('signed-in');
    world.clock.advance(31 * MINUTE);
    expect(codeOf(await new Browser().post('/session/link/use', { token: second }))).toBe('link-expired');
  });

  it('is answered alike for an address that nobody has', async () => {
    const { wanted } = await joined();
    const [known, unknown] = [
      await new Browser().post('/session/link', { email: wanted.email }),
      await new Browser().post('/session/link', { email: `${randomUUID()}@example.invalid` }),
    ];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
  });

  it('of one purpose is of no use for another', async () => {
    const { browser, wanted } = await joined();
    await browser.post('/session/link', { email: wanted.email });
    const token = await mailed(wanted.email, 'sign-in-link');
    for (const path of ['/account/confirm', '/account/email/confirm'])
      expect(codeOf(await browser.post(path, { token }))).toBe('link-expired');
  });
});

describe('a second factor', () => {
  it('is asked for after the password and after a link, and gives a session only then', async () => {
    const { browser, wanted } = await joined();
    const { code } = await withAuthenticator(browser);
    const { email, password } = wanted;
    const other = new Browser();
    expect(stateOf(await other.post('/session', { email, password }))).toBe('second-factor');
    expect(await other.me()).toBeNull();
    expect(codeOf(await other.post('/session/second-factor', { code: '000000' }))).toBe('wrong-code');
    world.clock.advance(MINUTE);
    // A wrong code costs a try and not the first step, which a fresh sign-in repeats here.
    await other.post('/session', { email, password });
    expect(stateOf(await other.post('/session/second-factor', { code: code() }))).toBe('signed-in');
    await other.post('/session/link', { email });
    const linked = new Browser();
    const token = await mailed(email, 'sign-in-link');
    expect(stateOf(await linked.post('/session/link/use', { token }))).toBe('second-factor');
  });

  it('says what can be given for it, and only to whoever has given the first', async () => {
    const { browser, wanted } = await joined();
    const { id = '' } = (await browser.me()) ?? {};
    const { email, password } = wanted;
    const told = async (given: string): Promise<unknown> => {
      const { state, code, methods } = JSON.parse(
        (await new Browser().post('/session', { email, password: given })).text,
      ) as Record<string, unknown>;
      return methods ?? state ?? code;
    };
    expect(await told(password)).toBe('signed-in');
    await world.sql(
      `INSERT INTO passkey (person_id, credential_id, public_key, counter, transports, name, added_at)
       VALUES ($1, $2, '', 0, '{}', 'My phone', now())`,
      [id, randomUUID()],
    );
    expect(await told(password)).toEqual(['passkey']);
    await withAuthenticator(browser);
    expect(await told(password)).toEqual(['authenticator', 'passkey', 'recovery-code']);
    await world.sql('DELETE FROM passkey WHERE person_id = $1', [id]);
    expect(await told(password)).toEqual(['authenticator', 'recovery-code']);
    expect(await told('not this one, a lamp')).toBe('wrong-credentials');
  });

  it('may still be a code after a passkey was begun with and did not come', async () => {
    const { browser, wanted } = await joined();
    const { recoveryCodes } = await withAuthenticator(browser);
    const other = new Browser();
    await other.post('/session', { email: wanted.email, password: wanted.password });
    await other.post('/session/passkey/begin');
    expect(stateOf(await other.post('/session/second-factor', { code: recoveryCodes[0] }))).toBe('signed-in');
  });

  it('takes each code once', async () => {
    const { browser, wanted } = await joined();
    const { code, recoveryCodes } = await withAuthenticator(browser);
    const { email, password } = wanted;
    const once = code();
    const enter = async (given: string): Promise<RawAnswer> => {
      const other = new Browser();
      await other.post('/session', { email, password });
      return other.post('/session/second-factor', { code: given });
    };
    expect(stateOf(await enter(once))).toBe('signed-in');
    expect(codeOf(await enter(once))).toBe('wrong-code');
    const [recovery = ''] = recoveryCodes;
    expect(stateOf(await enter(recovery.toLowerCase()))).toBe('signed-in');
    expect(codeOf(await enter(recovery))).toBe('wrong-code');
    expect(await browser.get('/account')).toMatchObject({ recoveryCodesLeft: 9 });
  });

  it('lets nobody guess: five tries, and the first step is asked for again', async () => {
    const { browser, wanted } = await joined();
    const { code, recoveryCodes } = await withAuthenticator(browser);
    const { email, password } = wanted;
    const other = new Browser();
    await other.post('/session', { email, password });
    const cookieKept = Object.assign(Object.create(Browser.prototype) as Browser, other);
    const give = async (given: string | undefined): Promise<string> =>
      codeOf(await cookieKept.post('/session/second-factor', { code: given }));
    for (let tries = 0; tries < 4; tries += 1) expect(await give('000001')).toBe('wrong-code');
    // The fifth says that this was the last one: nothing is heard from here on, however right it is.
    for (const given of ['000001', code(), recoveryCodes[0]])
      expect(await give(given)).toBe('prove-it-is-you');
    expect(codeOf(await cookieKept.post('/session/lost-device'))).toBe('prove-it-is-you');
    expect(await browser.get('/account')).toMatchObject({ recoveryCodesLeft: 10 });
    const again = new Browser();
    await again.post('/session', { email, password });
    expect(stateOf(await again.post('/session/second-factor', { code: recoveryCodes[0] }))).toBe('signed-in');
  });

  it('is not guessed by somebody who knows the password: wrong codes are counted over every first step', async () => {
    const strict = await startWorld({
      database: 'codes_spec',
      limits: { 'wrong-code': { points: 8, seconds: 900 } },
    });
    try {
      const person = await strict.make.person({ password: PASSWORD });
      const at = async (path: string, body: object, cookie = '') =>
        sendJson(strict.origin, { path: `/api${path}`, headers: { cookie }, body: JSON.stringify(body) });
      const begun = JSON.parse((await at('/account/authenticator', {}, person.cookie)).text) as {
        secret: string;
      };
      const code = new TOTP({ secret: begun.secret }).generate({ timestamp: strict.clock.now().getTime() });
      await at('/account/authenticator/confirm', { code }, person.cookie);
      const answers: string[] = [];
      for (let tries = 0; tries < 10; tries += 1) {
        const first = await at('/session', { email: person.email, password: PASSWORD });
        const [step = ''] = (first.headers['set-cookie'] ?? []).map((header) => header.split(';', 1)[0]);
        answers.push(codeOf(await at('/session/second-factor', { code: '000000' }, step)));
      }
      expect(answers.slice(0, 8)).toEqual(Array(8).fill('wrong-code'));
      expect(answers.slice(8)).toEqual(['rate-limited', 'rate-limited']);
    } finally {
      await strict.close();
    }
  });

  it('is compulsory with a role: until it is set up nothing is open but setting it up', async () => {
    const { browser, wanted } = await joined();
    const me = await browser.me();
    const roles = world.app.get(RolesService);
    if (!me) throw new Error('Signed in.');
    const administrator = await world.make.person({ roles: ['administrator'] });
    await roles.grant(administrator.actor, me.id, 'welcomer');
    expect(codeOf(await browser.request('/forums'))).toBe('second-factor-needed');
    expect(await browser.get('/session')).toMatchObject({ needs: ['second-factor'] });
    await withAuthenticator(browser);
    expect((await browser.request('/forums')).status).toBe(200);
    expect(await browser.get('/session')).toMatchObject({ needs: [] });
    expect(codeOf(await browser.post('/account/authenticator/remove'))).toBe('second-factor-needed');
    expect(await kindsMailed(wanted.email)).toContain('second-factor-changed');
  });

  it('is replaced by a new one, and the old one counts until then', async () => {
    const { browser, wanted } = await joined();
    const { code: old } = await withAuthenticator(browser);
    const begun = JSON.parse((await browser.post('/account/authenticator')).text) as { secret: string };
    const { email, password } = wanted;
    const enter = async (given: string): Promise<RawAnswer> => {
      const other = new Browser();
      await other.post('/session', { email, password });
      return other.post('/session/second-factor', { code: given });
    };
    expect(stateOf(await enter(old()))).toBe('signed-in');
    const fresh = authenticator(begun.secret);
    expect((await browser.post('/account/authenticator/confirm', { code: fresh() })).status).toBe(200);
    world.clock.advance(MINUTE);
    expect(codeOf(await enter(old()))).toBe('wrong-code');
    expect(stateOf(await enter(fresh()))).toBe('signed-in');
  });

  it('ends the sessions that were opened without it', async () => {
    const { browser, wanted } = await joined();
    const other = new Browser();
    await other.post('/session', { email: wanted.email, password: wanted.password });
    await withAuthenticator(browser);
    expect([await other.me(), (await browser.me()) === null]).toEqual([null, false]);
  });

  it('that was lost is taken off by another administrator than who asks or is concerned', async () => {
    const { browser, wanted } = await joined();
    await withAuthenticator(browser);
    const { email, password } = wanted;
    const stranded = new Browser();
    await stranded.post('/session', { email, password });
    expect((await stranded.post('/session/lost-device')).status).toBe(200);
    expect(await kindsMailed(email)).toContain('lost-device');
  });
});

describe('passwords', () => {
  it('that are wrong too often close the door for the account, from wherever they come, and leave the link open', async () => {
    const { wanted } = await joined();
    const { email, password } = wanted;
    for (let tries = 0; tries < 3; tries += 1)
      expect(
        codeOf(await new Browser().post('/session', { email, password: `wrong ${String(tries)}` })),
      ).toBe('wrong-credentials');
    expect(codeOf(await new Browser().post('/session', { email, password }))).toBe('rate-limited');
    const nobody = `${randomUUID()}@example.invalid`;
    for (let tries = 0; tries < 3; tries += 1)
      await new Browser().post('/session', { email: nobody, password });
    expect(codeOf(await new Browser().post('/session', { email: nobody, password }))).toBe('rate-limited');
    await new Browser().post('/session/link', { email });
    const token = await mailed(email, 'sign-in-link');
    expect(stateOf(await new Browser().post('/session/link/use', { token }))).toBe('signed-in');
  });

  it('are changed with the old one once the session is not fresh, and end every other session', async () => {
    const { browser, wanted } = await joined();
    const { email, password } = wanted;
    const other = new Browser();
    await other.post('/session', { email, password });
    world.clock.advance(16 * MINUTE);
    const next = 'nine herring gulls on the pier';
    expect(codeOf(await browser.post('/account/password', { password: next }, 'PUT'))).toBe(
      'prove-it-is-you',
    );
    expect(
      codeOf(await browser.post('/account/password', { password: next, currentPassword: 'no' }, 'PUT')),
    ).toBe('wrong-credentials');
    expect(
      (await browser.post('/account/password', { password: next, currentPassword: password }, 'PUT')).status,
    ).toBe(200);
    expect(await other.me()).toBeNull();
    expect(await browser.me()).not.toBeNull();
    expect(codeOf(await new Browser().post('/session', { email, password }))).toBe('wrong-credentials');
    expect(stateOf(await new Browser().post('/session', { email, password: next }))).toBe('signed-in');
    expect(await kindsMailed(email)).toContain('password-changed');
  });
});

describe('a name', () => {
  it('is changed at once everywhere, and never to what tells who somebody is', async () => {
    const { browser } = await joined();
    const rename = (name: string) => browser.post('/account/name', { name }, 'PUT');
    expect((await rename('Harbour Light')).status).toBe(200);
    expect((await browser.me())?.name).toBe('Harbour Light');
    await browser.post('/account/contact', { realName: 'Margaret Ann Oliphant' }, 'PUT');
    for (const name of ['Margaret Ann Oliphant', 'oliphant, margaret ann', 'Márgaret-Ann Oliphant'])
      expect(faultsOf(await rename(name))).toEqual([['/name', 'tells-who-you-are']]);
    expect((await rename('Maggie')).status).toBe(200);
  });
});

describe('a changed password', () => {
  it('ends the links that were mailed before, to sign in and to another address', async () => {
    const { browser, wanted } = await joined();
    const other = `${randomUUID()}@example.invalid`;
    await browser.post('/account/email', { email: other }, 'PUT');
    await browser.post('/session/link', { email: wanted.email });
    const [signInLink, change] = [
      await mailed(wanted.email, 'sign-in-link'),
      await mailed(other, 'email-change'),
    ];
    expect(await kindsMailed(wanted.email)).toContain('email-change-asked');
    await browser.post('/account/password', { password: 'nine herring gulls on the pier' }, 'PUT');
    expect(codeOf(await new Browser().post('/session/link/use', { token: signInLink }))).toBe('link-expired');
    expect(codeOf(await new Browser().post('/account/email/confirm', { token: change }))).toBe(
      'link-expired',
    );
  });
});

describe('an address', () => {
  it('is changed by a link that goes to the new one, and the old one hears of it', async () => {
    const { browser, wanted } = await joined();
    const email = `${randomUUID()}@example.invalid`;
    await browser.post('/account/email', { email }, 'PUT');
    expect(await browser.get('/account')).toMatchObject({ email: wanted.email, newEmail: email });
    const token = await mailed(email, 'email-change');
    expect((await new Browser().post('/account/email/confirm', { token })).status).toBe(200);
    expect(await browser.get('/account')).toMatchObject({ email, newEmail: null });
    expect(await kindsMailed(wanted.email)).toContain('email-changed');
  });

  it('that somebody has is asked for alike, and stays theirs', async () => {
    const [{ browser }, { wanted: theirs }] = [await joined(), await joined()];
    expect((await browser.post('/account/email', { email: theirs.email }, 'PUT')).text).toBe('{}');
    expect(await kindsMailed(theirs.email)).toEqual(['verify-email', 'account-exists']);
    // The page says the same as for an address that nobody has.
    expect(await browser.get('/account')).toMatchObject({ newEmail: theirs.email });
  });
});

describe('sessions', () => {
  it('on a new kind of device are told to the address, and on a known one are not', async () => {
    const { wanted } = await joined();
    const { email, password } = wanted;
    const phone = new Browser(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605 Version/18.0 Mobile/15E Safari/604.1',
    );
    await new Browser().post('/session', { email, password });
    expect(await kindsMailed(email)).not.toContain('new-sign-in');
    await phone.post('/session', { email, password });
    expect((await kindsMailed(email)).filter((kind) => kind === 'new-sign-in')).toHaveLength(1);
    const { sessions } = await phone.get<{ sessions: { device: string; here: boolean }[] }>('/account');
    expect(sessions.find(({ here }) => here)?.device).toBe('phone-safari');
  });

  it('are listed with kinds of device, and ended one by one or all but one', async () => {
    const { browser, wanted } = await joined();
    const { email, password } = wanted;
    const [second, third] = [new Browser(), new Browser()];
    for (const other of [second, third]) await other.post('/session', { email, password, remember: true });
    const { sessions } = await browser.get<{ sessions: { id: string; here: boolean }[] }>('/account');
    expect(sessions.map(({ here }) => here)).toEqual([false, false, true]);
    const [newest] = sessions;
    await browser.post(`/account/sessions/${newest?.id ?? ''}`, undefined, 'DELETE');
    expect(await third.me()).toBeNull();
    await browser.post('/account/sessions', undefined, 'DELETE');
    expect([await second.me(), (await browser.me()) === null]).toEqual([null, false]);
  });

  it('last half a day unless the device is one’s own, and can be made to last on', async () => {
    const { browser, wanted } = await joined();
    const { email, password } = wanted;
    const own = new Browser();
    await own.post('/session', { email, password, remember: true });
    world.clock.advance(11 * 60 * MINUTE);
    expect((await browser.post('/session/stay')).status).toBe(200);
    world.clock.advance(2 * 60 * MINUTE);
    expect(await browser.me()).not.toBeNull();
    world.clock.advance(11 * 60 * MINUTE);
    expect([await browser.me(), (await own.me()) === null]).toEqual([null, false]);
  });

  it('of somebody who is given a role last half a day from then on, also on a device of their own', async () => {
    const { wanted } = await joined();
    const { email, password } = wanted;
    const own = new Browser();
    await own.post('/session', { email, password, remember: true });
    const administrator = await world.make.person({ roles: ['administrator'] });
    const { id } = (await own.me()) ?? {};
    if (id === undefined) throw new Error('Signed in.');
    world.clock.advance(DAY / 4);
    await world.app.get(RolesService).grant(administrator.actor, id, 'welcomer');
    world.clock.advance(DAY / 2 - MINUTE);
    expect(await own.me()).not.toBeNull();
    world.clock.advance(2 * MINUTE);
    expect(await own.me()).toBeNull();
  });
});

describe('new documents', () => {
  it('are agreed to before anything else is open', async () => {
    const { browser } = await joined();
    const me = await browser.me();
    await world.sql('UPDATE person SET agreed_privacy = 0 WHERE id = $1', [me?.id]);
    expect(codeOf(await browser.request('/forums'))).toBe('consent-needed');
    expect(await browser.get('/session')).toMatchObject({ needs: ['consent'] });
    expect(
      faultsOf(await browser.post('/account/consent', { agreed: { houseRules: 1, privacy: 0 } })),
    ).toEqual([['/agreed/privacy', 'not-agreed']]);
    await browser.post('/account/consent', { agreed: { houseRules: 1, privacy: 1 } });
    expect((await browser.request('/forums')).status).toBe(200);
  });
});

describe('closing an account', () => {
  it('ends sign-in everywhere and leaves the words under nobody’s name', async () => {
    const { browser, wanted } = await joined();
    const me = await browser.me();
    const topic = await world.make.topic({ by: await world.make.person() });
    await browser.post(`/topics/${topic.topic.id}/posts`, { clientId: randomUUID(), body: 'I was here.' });
    expect((await browser.post('/account/close')).status).toBe(200);
    expect(await browser.me()).toBeNull();
    const { email, password } = wanted;
    expect(codeOf(await new Browser().post('/session', { email, password }))).toBe('wrong-credentials');
    const page = await world.as(await world.make.person())('GET /topics/:topicId', {
      params: { topicId: topic.topic.id },
    });
    expect(page.posts.map(({ author }) => author.name)).toContain('Former member');
    expect(page.posts.map(({ author }) => author.name)).not.toContain(wanted.name);
    expect(await world.sql('SELECT 1 FROM auth_user WHERE id = $1', [me?.id])).toEqual([]);
    // The address and the name are free again.
    await joined({ email, name: wanted.name });
  });
});

describe('roles', () => {
  it('leave somebody who runs the service, also when two take it from each other at once', async () => {
    const alone = await startWorld({ database: 'administrators_spec' });
    try {
      const roles = alone.app.get(RolesService);
      const [one, other] = [
        await alone.make.person({ roles: ['administrator'] }),
        await alone.make.person({ roles: ['administrator'] }),
      ];
      const take = (by: TestPerson, from: TestPerson) => roles.revoke(by.actor, from.id, 'administrator');
      const outcomes = await Promise.allSettled([take(one, other), take(other, one)]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const left = await alone.sql(`SELECT 1 FROM role_grant WHERE role = 'administrator'`);
      expect(left).toHaveLength(1);
    } finally {
      await alone.close();
    }
  });
});
