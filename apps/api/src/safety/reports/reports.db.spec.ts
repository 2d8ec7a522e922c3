import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseId } from '@blether/contracts/brand';
import type { CaseFile, Outcome } from '@blether/contracts/cases';
import type { SubjectRef } from '@blether/contracts/moderation';
import type { ReportCategory } from '@blether/contracts/reports';
import { clientId, words } from '../../../test/harness/makers.js';
import type { TestPerson } from '../../../test/harness/makers.js';
import { startWorld } from '../../../test/harness/world.js';
import type { World } from '../../../test/harness/world.js';
import type { StartedTopic } from '../../forum/written-posts.js';

const HOUR = 3_600_000;
const IMMEDIATE = 'I have taken all my tablets and I want to die tonight';

let world: World;
let moderator: TestPerson;
beforeAll(async () => {
  world = await startWorld({ database: 'reports_spec' });
  moderator = await world.make.person({ roles: ['lead'] });
});
afterAll(() => world.close());

interface Wanted {
  readonly category?: ReportCategory;
  readonly words?: string;
  readonly hide?: boolean;
  readonly clientId?: ReturnType<typeof clientId>;
}

const bodyOf = (subject: SubjectRef, wanted: Wanted) => ({
  clientId: wanted.clientId ?? clientId(),
  subject,
  category: wanted.category ?? 'threat-or-bullying',
  ...(wanted.words === undefined ? {} : { words: words(wanted.words) }),
  ...(wanted.hide === undefined ? {} : { hide: wanted.hide }),
});
const report = (by: TestPerson, subject: SubjectRef, wanted: Wanted = {}) =>
  world.as(by)('POST /reports', { body: bodyOf(subject, wanted) });
const refused = (by: TestPerson, subject: SubjectRef, wanted: Wanted = {}) =>
  world.as(by).refused('POST /reports', { body: bodyOf(subject, wanted) });
const postOf = ({ post }: Pick<StartedTopic, 'post'>): SubjectRef => ({ kind: 'post', id: post.id });
const nameOf = ({ id }: TestPerson): SubjectRef => ({ kind: 'name', id });
const ownOf = async (person: TestPerson) => (await world.as(person)('GET /reports')).reports;

const casesOf = (person: TestPerson) =>
  world.sql<{ id: CaseId; kind: string; severity: string; about: string[] }>(
    'SELECT id, kind, severity, about FROM case_file WHERE person_id = $1 ORDER BY id',
    [person.id],
  );

async function file(about: TestPerson): Promise<CaseFile> {
  const [found] = await casesOf(about);
  return world.as(moderator)('GET /desk/cases/:caseId', { params: { caseId: found?.id ?? '' } });
}

async function close(about: TestPerson, outcome: Outcome): Promise<void> {
  const { id: caseId } = (await casesOf(about)).at(-1) ?? { id: '' };
  const params = { caseId };
  await world.as(moderator)('POST /desk/cases/:caseId/claim', { params, body: {} });
  const answers = { danger: 'no', others: 'nobody', support: 'not-needed' };
  for (const [question, answer] of Object.entries(answers))
    await world.as(moderator)('POST /desk/cases/:caseId/answers', { params, body: { question, answer } });
  await world.as(moderator)('POST /desk/cases/:caseId/close', {
    params,
    body: { outcome, followUps: false },
  });
}

async function somebodysPost(body = 'You should all do it as I do.') {
  const [author, reporter] = [await world.make.person(), await world.make.person()];
  const topic = await world.make.topic({ by: author, body });
  return { author, reporter, topic, subject: postOf(topic) };
}

describe('a report', () => {
  it('opens a case about whoever wrote the words, with what its reporter saw', async () => {
    const { author, reporter, topic, subject } = await somebodysPost();
    const after = await world.make.reply({ by: reporter, topic, body: 'That is not fair.' });
    const made = await report(reporter, subject, { words: 'He says it every day.' });
    expect(made.support).toBeNull();
    expect(made.report).toMatchObject({
      ...{ category: 'threat-or-bullying', words: 'He says it every day.', subjectKind: 'post' },
      ...{ state: 'received', result: null },
      lookBy: new Date(world.clock.now().getTime() + HOUR).toISOString(),
    });
    expect(await casesOf(author)).toMatchObject([
      { kind: 'report', severity: 'amber', about: ['threat-or-bullying'] },
    ]);
    // The words may be gone tomorrow; what was reported stays.
    await world.sql(`UPDATE post SET body = 'Something else.' WHERE id = ANY($1)`, [
      [subject.id, after.post.id],
    ]);
    const [found] = (await file(author)).subjects;
    expect(found).toMatchObject({
      ref: subject,
      words: { title: 'The kettle is on', body: 'You should all do it as I do.' },
      reports: [
        {
          ...{ category: 'threat-or-bullying', words: 'He says it every day.', by: { id: reporter.id } },
          ...{ earlier: { upheld: 0, all: 0 }, aboutSamePerson: 1, overLimit: false, hid: false },
          context: [
            { body: 'You should all do it as I do.', isSubject: true },
            { body: 'That is not fair.', isSubject: false },
          ],
        },
      ],
    });
  });

  it('of a name is about the person who has it', async () => {
    const [author, reporter] = [await world.make.person(), await world.make.person()];
    await report(reporter, nameOf(author), { category: 'private-details' });
    expect(await casesOf(author)).toMatchObject([{ severity: 'green', about: ['private-details'] }]);
    expect((await file(author)).subjects).toMatchObject([
      { ref: nameOf(author), words: { name: author.name } },
    ]);
  });

  it('from many people is one case, and how many they are raises and hides nothing', async () => {
    const { author, topic, subject } = await somebodysPost();
    const others = await Promise.all(Array.from({ length: 8 }, () => world.make.person()));
    await Promise.all(others.map((by) => report(by, subject, { category: 'wrong-place' })));
    expect(await casesOf(author)).toMatchObject([{ severity: 'green' }]);
    const [reader] = others;
    const page = await world.as(reader)('GET /topics/:topicId', { params: { topicId: topic.topic.id } });
    expect(page.posts.map(({ state }) => state.kind)).toEqual(['shown']);
    expect((await file(author)).subjects[0]?.reports).toHaveLength(8);
  });

  it('raises a case that is open by what it says', async () => {
    const { author, reporter, subject } = await somebodysPost();
    await report(await world.make.person(), subject, { category: 'wrong-place' });
    await report(reporter, subject, { category: 'encourages-harm' });
    expect(await casesOf(author)).toMatchObject([
      { severity: 'red', about: ['wrong-place', 'encourages-harm'] },
    ]);
  });

  it('sent twice, or saying no more than an open one, is answered with the first', async () => {
    const { author, reporter, subject } = await somebodysPost();
    const once = { clientId: clientId(), category: 'hate' } as const;
    const answers = [
      ...(await Promise.all(Array.from({ length: 4 }, () => report(reporter, subject, once)))),
      ...(await Promise.all(
        Array.from({ length: 4 }, () => report(reporter, subject, { category: 'hate' })),
      )),
    ];
    expect(new Set(answers.map((made) => made.report.id)).size).toBe(1);
    expect(await ownOf(reporter)).toHaveLength(1);
    const again = { ...once, category: 'wrong-place' } as const;
    expect((await refused(reporter, subject, again)).code).toBe('client-id-reused');
    // What is new in it is never swallowed: that it is more urgent, words, and after a decision that it goes on.
    await report(reporter, subject, { category: 'someone-in-danger' });
    await report(reporter, subject, { category: 'hate', words: 'And now he knows where I live.' });
    await close(author, 'not-a-concern');
    await report(reporter, subject, { category: 'hate' });
    expect(await ownOf(reporter)).toHaveLength(4);
    expect(await casesOf(author)).toHaveLength(2);
  });

  it('about what one may not see finds nothing there', async () => {
    const { reporter } = await somebodysPost();
    const author = await world.make.person();
    const held = await world.make.topic({ by: author, body: IMMEDIATE });
    expect(held.post.state.kind).toBe('held');
    expect((await refused(reporter, postOf(held))).code).toBe('not-found');
    expect((await refused(reporter, { kind: 'post', id: author.id })).code).toBe('not-found');
    expect((await refused(reporter, { kind: 'name', id: held.post.id })).code).toBe('not-found');
    const { report: made } = await report(reporter, nameOf(author));
    expect((await refused(reporter, { kind: 'report', id: made.id })).code).toBe('not-found');
  });

  it('about oneself is heard when one is in danger, and nothing else is', async () => {
    const author = await world.make.person();
    const subject = postOf(await world.make.topic({ by: author }));
    const problem = await refused(author, subject, { category: 'hate' });
    expect([problem.code, problem.errors?.[0]?.pointer]).toEqual(['validation', '/category']);
    const { support } = await report(author, subject, { category: 'someone-in-danger' });
    expect([support?.why, support?.helplines[0]?.phone]).toEqual(['at-risk', '999']);
    expect(await casesOf(author)).toMatchObject([{ severity: 'red', about: ['someone-in-danger'] }]);
  });

  it('about somebody in danger is answered with whom to call, 999 first', async () => {
    const { reporter, subject } = await somebodysPost();
    const { support, report: made } = await report(reporter, subject, { category: 'someone-in-danger' });
    expect([support?.why, support?.helplines[0]?.phone]).toEqual(['worried-about-another', '999']);
    expect(Date.parse(made.lookBy ?? '') - Date.parse(made.at)).toBe(HOUR / 6);
  });
});

describe('the words of a report', () => {
  it('are heard: whoever is in danger and reports has a case of their own, and a card', async () => {
    const { author, reporter, subject } = await somebodysPost();
    const made = await report(reporter, subject, { words: IMMEDIATE });
    expect(made.support?.why).toBe('at-risk');
    expect(await casesOf(reporter)).toMatchObject([{ kind: 'risk', severity: 'crisis' }]);
    expect(await casesOf(author)).toMatchObject([{ kind: 'report', severity: 'amber' }]);
    const own = await file(reporter);
    expect(own.subjects).toMatchObject([
      { ref: { kind: 'report', id: made.report.id }, words: { words: IMMEDIATE } },
    ]);
    expect(own.subjects[0]?.spans.length).toBeGreaterThan(0);
  });

  it('can come afterwards, once, and are heard then', async () => {
    const { author, reporter, subject } = await somebodysPost();
    const { report: made } = await report(reporter, subject);
    const add = (text: string) => ({ params: { reportId: made.id }, body: { words: words(text) } });
    const before = (await file(author)).head;
    const answers = [
      await world.as(reporter)('POST /reports/:reportId/words', add(IMMEDIATE)),
      await world.as(reporter)('POST /reports/:reportId/words', add(IMMEDIATE)),
    ];
    expect(answers.map(({ support, report: now }) => [support?.why, now.words])).toEqual([
      ['at-risk', IMMEDIATE],
      ['at-risk', IMMEDIATE],
    ]);
    expect(await casesOf(reporter)).toMatchObject([{ severity: 'crisis' }]);
    expect((await file(author)).head).toBe(before + 1);
    const { code } = await world.as(reporter).refused('POST /reports/:reportId/words', add('Other words.'));
    expect(code).toBe('conflict');
    const stranger = await world.as(author).refused('POST /reports/:reportId/words', add('Mine.'));
    expect(stranger.code).toBe('not-found');
  });
});

describe('whoever is reported', () => {
  it('is never told by whom, by any door', async () => {
    const { author, reporter, topic, subject } = await somebodysPost();
    const volunteer = await world.make.person({ roles: ['welcomer'] });
    const socket = await world.socket(author);
    await socket.ask('topic:follow', { topicId: topic.topic.id });
    await report(reporter, subject, { words: 'From a reporter nobody knows.' });
    await report(volunteer, subject, { hide: true });
    const taken = await file(author);
    await world.as(moderator)('POST /desk/cases/:caseId/claim', {
      params: { caseId: taken.line.id },
      body: {},
    });
    await world.as(moderator)('POST /desk/cases/:caseId/actions', {
      params: { caseId: taken.line.id },
      body: { clientId: clientId(), kind: 'warn', rule: 'be-kind' },
    });
    await close(author, 'action-taken');
    await world.settled();
    const as = world.as(author);
    const seen = JSON.stringify([
      await as('GET /reports'),
      await as('GET /notices'),
      await as('GET /account/decisions'),
      await as('GET /account'),
      await as('GET /topics/:topicId', { params: { topicId: topic.topic.id } }),
      socket.facts,
    ]);
    for (const secret of [
      reporter.id,
      volunteer.id,
      String(volunteer.name),
      'nobody knows',
      'threat-or-bullying',
    ])
      expect([secret, seen.includes(secret)]).toEqual([secret, false]);
    // There was something that could have told: the decision to hide, and the warning.
    expect((await as('GET /account/decisions')).decisions.map(({ kind }) => kind).sort()).toEqual([
      'hide',
      'warn',
    ]);
  });

  it('sees no report of others, and staff who may not open a case see none of its either', async () => {
    const reported = await world.make.person({ roles: ['moderator'] });
    const reporter = await world.make.person();
    await report(reporter, nameOf(reported), { category: 'hate' });
    const [found] = await casesOf(reported);
    const params = { caseId: found?.id ?? '' };
    expect((await world.as(reported).refused('GET /desk/cases/:caseId', { params })).code).toBe('not-found');
    expect(await ownOf(reported)).toEqual([]);
  });
});

describe('where a report stands', () => {
  it.each([
    ['action-taken', 'threat-or-bullying', 'acted'],
    ['supported', 'someone-in-danger', 'helped'],
    ['supported', 'scam-or-selling', 'acted'],
    ['not-a-concern', 'hate', 'no-action'],
  ] as const)('after %s, %s, is told its reporter as %s', async (outcome, category, result) => {
    const { author, reporter, subject } = await somebodysPost();
    await report(reporter, subject, { category });
    const [found] = await casesOf(author);
    await world.as(moderator)('POST /desk/cases/:caseId/claim', {
      params: { caseId: found?.id ?? '' },
      body: {},
    });
    expect(await ownOf(reporter)).toMatchObject([{ state: 'being-looked-at', result: null, lookBy: null }]);
    world.clock.advance(60_000);
    await close(author, outcome);
    const [own] = await ownOf(reporter);
    expect(own).toMatchObject({ state: 'ended', result, lookBy: null });
    expect(own?.changedAt).toBe(world.clock.now().toISOString());
    const { notices, unread } = await world.as(reporter)('GET /notices');
    expect([notices, unread]).toMatchObject([[{ kind: 'report', reportId: own?.id }], 1]);
  });
});

describe('a weapon of reports', () => {
  it('is blunt: beyond a day’s worth they join quietly, are marked, and danger still does not wait', async () => {
    const zealot = await world.make.person();
    const [author, other] = [await world.make.person(), await world.make.person()];
    const topic = await world.make.topic({ by: author });
    for (let index = 0; index < 20; index += 1) {
      const post = await world.make.reply({ by: author, topic, body: `A quiet line ${String(index)}.` });
      await report(zealot, postOf(post), { category: 'wrong-place' });
    }
    const last = await world.make.reply({ by: author, topic, body: 'One more.' });
    const { report: made } = await report(zealot, postOf(last), { category: 'hate' });
    expect(made.state).toBe('received');
    expect(await casesOf(author)).toMatchObject([{ severity: 'green' }]);
    const { subjects } = await file(author);
    expect(subjects.at(-1)?.reports).toMatchObject([{ overLimit: true, aboutSamePerson: 21 }]);
    await report(zealot, nameOf(other), { category: 'someone-in-danger' });
    expect(await casesOf(other)).toMatchObject([{ severity: 'amber' }]);
    // Words that show risk never count, and are never pressed down.
    await report(zealot, nameOf(other), { category: 'hate', words: IMMEDIATE });
    expect(await casesOf(zealot)).toMatchObject([{ severity: 'crisis' }]);
    world.clock.advance(25 * HOUR);
    moderator = await world.make.session(moderator);
    const fresh = await somebodysPost();
    await report(await world.make.session(zealot), fresh.subject, { category: 'hate' });
    expect(await casesOf(fresh.author)).toMatchObject([{ severity: 'amber' }]);
  });

  it('is seen: moderators are told what came of somebody’s earlier reports', async () => {
    const zealot = await world.make.person();
    const [one, two, three] = [await somebodysPost(), await somebodysPost(), await somebodysPost()];
    await report(zealot, one.subject);
    await close(one.author, 'not-a-concern');
    world.clock.advance(1_000);
    await report(zealot, two.subject);
    await close(two.author, 'rules-explained');
    world.clock.advance(1_000);
    await report(zealot, three.subject);
    expect((await file(three.author)).subjects[0]?.reports).toMatchObject([
      { earlier: { upheld: 1, all: 2 } },
    ]);
  });
});

describe('hiding with a report', () => {
  it.each(['welcomer', 'facilitator'] as const)(
    'is open to a %s: out of sight, an amber case, told why',
    async (role) => {
      const { author, reporter, topic, subject } = await somebodysPost();
      const volunteer = await world.make.person({ roles: [role] });
      await report(volunteer, subject, { category: 'private-details', hide: true });
      expect(await casesOf(author)).toMatchObject([{ severity: 'amber' }]);
      const params = { topicId: topic.topic.id };
      expect((await world.as(reporter).refused('GET /topics/:topicId', { params })).code).toBe('not-found');
      const { decisions } = await world.as(author)('GET /account/decisions');
      expect(decisions).toMatchObject([{ kind: 'hide', rule: 'keep-private', holds: true }]);
      const { actions, timeline } = await file(author);
      expect(actions).toMatchObject([{ kind: 'hide', by: { id: volunteer.id } }]);
      expect(timeline.map(({ kind }) => kind)).toContain('hidden-by-peer');
      // A moderator takes it back as they would take back their own.
      await world.as(moderator)('POST /desk/actions/:actionId/undo', {
        params: { actionId: actions[0]?.id ?? '' },
        body: {},
      });
      expect((await world.as(reporter)('GET /topics/:topicId', { params })).posts).toHaveLength(1);
    },
  );

  it('holds a name back, which cannot be hidden', async () => {
    const author = await world.make.person({ name: 'Somebody Unkind' });
    const topic = await world.make.topic({ by: author });
    const volunteer = await world.make.person({ roles: ['facilitator'] });
    await report(volunteer, nameOf(author), { category: 'hate', hide: true });
    const page = await world.as(volunteer)('GET /topics/:topicId', { params: { topicId: topic.topic.id } });
    expect(page.posts.map(({ author: { name } }) => name)).toEqual(['New member']);
  });

  it('is open to nobody else', async () => {
    const { author, reporter, subject } = await somebodysPost();
    expect((await refused(reporter, subject, { hide: true })).code).toBe('forbidden');
    expect((await refused(moderator, subject, { hide: true })).code).toBe('forbidden');
    expect(await casesOf(author)).toEqual([]);
  });
});

describe('a report that is nonsense', () => {
  it.each([
    [{}, '/clientId'],
    [{ subject: { kind: 'topic', id: clientId() } }, '/subject'],
    [{ subject: { kind: 'post', id: 'x' } }, '/subject'],
    [{ subject: { kind: 'post', id: clientId(), more: 1 } }, '/subject'],
    [{ category: 'revenge' }, '/category'],
    [{ hide: 'yes' }, '/hide'],
    [{ words: 'x'.repeat(2_001) }, '/words'],
    [{ reporterId: clientId() }, '/reporterId'],
  ])('%j is refused at %s', async (wrong, pointer) => {
    const reporter = await world.make.person();
    const right = { clientId: clientId(), subject: { kind: 'post', id: clientId() }, category: 'hate' };
    const body = Object.keys(wrong).length === 0 ? { subject: right.subject } : { ...right, ...wrong };
    const problem = await world.as(reporter).refused('POST /reports', { body: body as never });
    expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  });
});
