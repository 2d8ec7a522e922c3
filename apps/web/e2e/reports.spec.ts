import { randomUUID } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Visitor } from './browser.js';
import { faultsAtEverySize } from './checks.js';
import { journey } from './journey.js';

jest.setTimeout(90_000);

const here = journey();

/** Somebody with a window of their own, signed in without walking through the page of the demo. */
async function come(name: string): Promise<Visitor> {
  const visitor = await here.come();
  const { request } = visitor.page;
  const { first, others } = (await (await request.get('/api/demo/people')).json()) as {
    readonly [list in 'first' | 'others']: readonly { readonly id: string; readonly name: string }[];
  };
  const personId = [...first, ...others].find((person) => person.name === name)?.id;
  await request.post('/api/demo/session', { data: { personId }, headers: { origin: here.service.url } });
  return visitor;
}

async function ask<Reply>({ page }: Visitor, path: string, data: object = {}): Promise<Reply> {
  const answer = await page.request.post(`/api${path}`, { data, headers: { origin: here.service.url } });
  expect([path, answer.status()]).toEqual([path, 200]);
  return (await answer.json()) as Reply;
}

/** A topic with a post of this person's, and its address. */
async function topicBy(author: Visitor, body: string): Promise<string> {
  const forums = (await (await author.page.request.get('/api/forums')).json()) as {
    readonly forums: readonly { readonly id: string; readonly name: string }[];
  };
  const forum = forums.forums.find(({ name }) => name === 'By the fire');
  const { topic } = await ask<{ topic: { id: string } }>(author, `/forums/${forum?.id ?? ''}/topics`, {
    ...{ clientId: randomUUID(), title: 'How to do it properly', body },
  });
  return `/topics/${topic.id}`;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('a report', () => {
  it('is two presses away, says what comes next, and its reporter hears what came of it', async () => {
    const [author, rowan, moderator] = [
      await come('Dev'),
      await come('Rowan'),
      await come('Catriona, moderator'),
    ];
    const { page } = rowan;
    await page.goto(await topicBy(author, 'You should all do it as I do.'));
    // By keyboard: what opens has the focus, Escape leads back to where one was.
    await page.getByRole('button', { name: 'Report this post by Dev' }).press('Enter');
    await heading(page, 'What is wrong?').waitFor();
    expect(await focused(page)).toBe('What is wrong?');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Report');
    await page.keyboard.press('Enter');
    expect(await faultsAtEverySize(rowan, 'the questions')).toEqual([]);
    await press(page, /^Somebody is in danger/);
    await heading(page, 'Thank you for telling us').waitFor();
    expect(await focused(page)).toBe('Thank you for telling us');
    // 999 comes first.
    await page.getByRole('link', { name: /999/ }).first().waitFor();
    await page.getByLabel('Is there more that we should know?').fill('He wrote to me last night.');
    await press(page, 'Add this to my report');
    await page.getByText('We have added your words.').first().waitFor();
    expect(await faultsAtEverySize(rowan, 'the thanks')).toEqual([]);
    await page.getByRole('link', { name: 'your reports' }).click();
    await page.getByText('We have it').waitFor();
    await page.getByText('He wrote to me last night.').waitFor();

    // Others wait in the demo too: a lead takes this one.
    const [made] = await here.service.sql<{ caseId: string }>(
      'SELECT case_id AS "caseId" FROM report ORDER BY at DESC LIMIT 1',
    );
    const caseId = made?.caseId ?? '';
    await ask(moderator, `/desk/cases/${caseId}/claim`);
    for (const [question, answer] of [
      ['danger', 'no'],
      ['others', 'nobody'],
      ['support', 'not-needed'],
    ])
      await ask(moderator, `/desk/cases/${caseId}/answers`, { question, answer });
    await page.reload();
    await page.getByText('A moderator is looking at it').waitFor();
    await ask(moderator, `/desk/cases/${caseId}/close`, { outcome: 'supported', followUps: false });
    await page.goto('/notices');
    await page.getByRole('link', { name: 'A moderator has looked at what you told us' }).click();
    await page.getByText('Somebody has had help.').waitFor();
    expect(await faultsAtEverySize(rowan, 'the reports')).toEqual([]);
  });

  it('of a volunteer can take the words from sight, and their author is told why', async () => {
    const [author, isla] = [await come('Dev'), await come('Isla')];
    const topic = await topicBy(author, 'Call me on the number in my other post.');
    await author.page.goto(topic);
    await isla.page.goto(topic);
    await press(isla.page, 'Kind words');
    await press(isla.page, 'Somebody gives away who they are');
    const reply = isla.page.getByLabel('Your reply');
    expect(await reply.inputValue()).toContain('leave out real names');
    await press(isla.page, 'Report this post by Dev');
    await isla.page.getByLabel('Hide it until a moderator has looked').check();
    await press(isla.page, /^It gives away who somebody is/);
    await heading(isla.page, 'Thank you for telling us').waitFor();

    await author.page.goto('/you/decisions');
    await heading(author.page, 'Your words were taken from sight').waitFor();
    await author.page.getByText('The rule: keep who you are to yourself').waitFor();
    expect(await author.page.getByRole('main').textContent()).not.toContain('Isla');
    expect(await faultsAtEverySize(author, 'the decisions')).toEqual([]);
    await author.page.goto('/you/reports');
    await author.page.getByText('Nothing here yet').waitFor();
  });
});
