import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Instant } from '@blether/contracts/brand';
import type { SupportCard } from '@blether/contracts/safety';
import { clientId, words } from '../../test/harness/makers.js';
import type { TestPerson } from '../../test/harness/makers.js';
import { startWorld } from '../../test/harness/world.js';
import type { World } from '../../test/harness/world.js';
import { CasesService } from '../cases/cases.service.js';
import { DutyHours } from '../cases/waits/duty-hours.js';
import { WaitsService } from '../cases/waits/waits.service.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const IMMEDIATE = 'I have taken all my tablets and I want to die tonight';
const REVIEW = "I just can't do this any more";

let world: World;
let author: TestPerson;
beforeAll(async () => {
  world = await startWorld({ database: 'cards_spec' });
});
afterAll(() => world.close());
beforeEach(async () => {
  author = await world.make.person();
  on({ duty: false, next: null });
});

/** Who is on duty, as the rota would say it. */
function on({ duty, next }: { duty: boolean; next: Date | null }): void {
  Object.assign(world.app.get(CasesService), { isStaffed: () => duty });
  Object.assign(world.app.get(DutyHours), { nextStaffedAt: () => next });
}

/** What earlier tests have left is taken on, so that nobody waits. */
const takenOn = () =>
  world.sql(`UPDATE case_file SET state = 'closed', acknowledged_at = opened_at, closed_at = now(), outcome = 'supported'
             WHERE state = 'waiting'`);

/** The next ten past twelve, so that an hour later it is still the same part of the day, in summer too. */
function earlyInAPartOfTheDay(): void {
  const now = world.clock.now().getTime();
  const noon = new Date(now).setUTCHours(12, 10, 0, 0);
  world.clock.advance((noon > now ? noon : noon + 24 * HOUR) - now);
}

async function cardFor(body: string, by = author): Promise<SupportCard | null> {
  return (await world.make.topic({ by, body })).support;
}

describe('the card', () => {
  it.each([
    [IMMEDIATE, 'suicide', 'at-risk', 'held'],
    ['I have been cutting myself again and I cannot stop', 'self-harm', 'at-risk', 'held'],
    ['My husband hits me when he has been drinking', 'abuse', 'at-risk', null],
    [REVIEW, null, 'at-risk', 'shown'],
  ] as const)('is written for what was heard: %s', async (body, category, why, visibility) => {
    const card = await cardFor(body);
    expect(card).toMatchObject({ why, kind: 'post' });
    if (category) expect(card?.category).toBe(category);
    if (visibility) expect(card?.words).toBe(visibility);
    expect(card?.helplines.length).toBeGreaterThan(0);
  });

  it('is not shown for conduct alone, nor for words at ease', async () => {
    expect(await cardFor('The kettle is on.')).toBeNull();
    const { support } = await world.make.topic({
      by: author,
      body: 'You are a worthless idiot, everyone hates you',
    });
    expect(support).toBeNull();
  });

  it('says that the one on call is being called when nobody is on duty and it is urgent', async () => {
    expect(await cardFor(IMMEDIATE)).toMatchObject({ told: 'called', expected: { minutes: 5 } });
  });

  it('says when moderators are back where it can wait, and promises nothing where nobody can say', async () => {
    expect(await cardFor(REVIEW)).toMatchObject({ told: 'later', expected: null });
    const next = new Date(world.clock.now().getTime() + 9 * HOUR);
    on({ duty: false, next });
    expect(await cardFor(REVIEW, await world.make.person())).toMatchObject({
      told: 'later',
      expected: { from: next.toISOString() as Instant },
    });
  });

  it('says how long it takes while a moderator is there: by the policy, until there are figures', async () => {
    on({ duty: true, next: null });
    expect(await cardFor(REVIEW)).toMatchObject({ told: 'on-duty', expected: { minutes: 60 } });
  });

  it('says how long it takes from what really happened', async () => {
    on({ duty: true, next: null });
    await takenOn();
    earlyInAPartOfTheDay();
    const people = await Promise.all(Array.from({ length: 20 }, () => world.make.person()));
    for (const by of people) await world.make.topic({ by, body: REVIEW });
    const ids = people.map(({ id }) => id);
    // Sixteen of them were taken on after eight minutes, the others late.
    await world.sql(
      `UPDATE case_file SET acknowledged_at = opened_at + CASE WHEN person_id = ANY($2) THEN interval '3 hours'
         ELSE interval '8 minutes' END WHERE person_id = ANY($1)`,
      [ids, ids.slice(0, 4)],
    );
    const waits = world.app.get(WaitsService);
    await waits.look();
    expect(waits.expected('amber').expected).toEqual({ minutes: 10, measured: true });
    expect(await cardFor(REVIEW, await world.make.person())).toMatchObject({ expected: { minutes: 10 } });

    // Five who are still not seen after their deadline make the figure worse, as they must.
    for (const by of await Promise.all(Array.from({ length: 5 }, () => world.make.person())))
      await world.make.topic({ by, body: REVIEW });
    world.clock.advance(61 * MINUTE);
    await waits.look();
    expect(waits.expected('amber').expected).toEqual({ minutes: 120, measured: true });
    await takenOn();
    world.clock.advance(29 * 24 * HOUR);
    await waits.look();
    expect(waits.expected('amber').expected).toEqual({ minutes: 60, measured: false });
  });
});

describe('the card, after a reload', () => {
  it('comes with the topic while the words wait, and for a day when they are shown', async () => {
    const topic = await world.make.topic({ by: await world.make.person() });
    const params = { topicId: topic.topic.id };
    const cardNow = async (by = author): Promise<SupportCard | null> =>
      (await world.as(by)('GET /topics/:topicId', { params })).support;
    expect(await cardNow()).toBeNull();
    const shown = await world.make.reply({ by: author, topic, body: REVIEW });
    expect(shown.post.state.kind).toBe('shown');
    expect(await cardNow()).toEqual(shown.support);
    expect(await cardNow(await world.make.person())).toBeNull();

    const held = await world.make.reply({ by: author, topic, body: IMMEDIATE });
    expect(await cardNow()).toEqual(held.support);
    expect(held.support).toMatchObject({ words: 'held', category: 'suicide' });

    // What was promised for a time that has passed is not promised again.
    world.clock.advance(6 * MINUTE);
    expect(await cardNow()).toMatchObject({ told: 'called', expected: null });
    world.clock.advance(25 * HOUR);
    expect(await cardNow()).toMatchObject({ words: 'held' });
    await world.sql(`DELETE FROM detection WHERE subject_id = $1`, [held.post.id]);
    expect(await cardNow()).toBeNull();
  });

  it('is the same when the same words are sent twice', async () => {
    const topic = await world.make.topic({ by: await world.make.person() });
    const body = { clientId: clientId(), body: words(IMMEDIATE) };
    const send = () =>
      world.as(author)('POST /topics/:topicId/posts', { params: { topicId: topic.topic.id }, body });
    const first = await send();
    expect(await send()).toEqual(first);
  });
});

describe('a name', () => {
  it('is spoken of as a name', async () => {
    const { support } = await world.as(author)('PUT /account/name', {
      body: { name: words('Want to die tonight') },
    });
    expect(support).toMatchObject({ kind: 'name', words: 'held' });
  });
});

describe('"Talk to someone now"', () => {
  const page = async (): Promise<string> => (await fetch(`${world.origin}/talk-to-someone`)).text();

  it('says whether a moderator is there, and how long it takes, to everybody', async () => {
    expect((await world.as()('GET /help')).moderators).toEqual({
      onDuty: false,
      expected: { minutes: 10, measured: false },
    });
    expect(await page()).toContain('No moderator is here now.');
    on({ duty: true, next: null });
    expect((await world.as()('GET /help')).moderators).toEqual({
      onDuty: true,
      expected: { minutes: 10, measured: false },
    });
    expect(await page()).toContain('A moderator is here now.');
  });
});
