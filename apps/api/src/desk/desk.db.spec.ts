import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CaseId, ClientId, ForumId, PersonId } from '@blether/contracts/brand';
import type { CaseFile, ContentAction, Outcome } from '@blether/contracts/cases';
import type { TakeAction } from '@blether/contracts/desk';
import { clientId, words } from '../../test/harness/makers.js';
import type { TestPerson } from '../../test/harness/makers.js';
import { startWorld } from '../../test/harness/world.js';
import type { World } from '../../test/harness/world.js';

// Made of many requests each, on a machine that others use too.
jest.setTimeout(60_000);

const MINUTE = 60_000;
const CRISIS = 'I have taken all my tablets and I want to die tonight';
const RED = 'I want to kill myself';
const HATE = 'You people are vermin and should be wiped out';
let world: World;
let moderator: TestPerson;
let lead: TestPerson;
beforeAll(async () => {
  world = await startWorld({ database: 'desk_spec' });
  moderator = await world.make.person({ roles: ['moderator'] });
  lead = await world.make.person({ roles: ['moderator', 'lead'] });
});
afterAll(() => world.close());

/** A case about somebody new, from a reply of theirs. */
async function risky(body = CRISIS) {
  const author = await world.make.person();
  const topic = await world.make.topic({ by: await world.make.person() });
  const { post } = await world.make.reply({ by: author, topic, body });
  return { author, topic: topic.topic, post, caseId: await caseOf(author.id) };
}
async function caseOf(personId: PersonId): Promise<CaseId> {
  const [row] = await world.sql<{ id: CaseId }>(
    `SELECT id FROM case_file WHERE person_id = $1 AND state <> 'closed'`,
    [personId],
  );
  if (!row) throw new Error('No case was opened.');
  return row.id;
}
const closeAll = () =>
  world.sql(`UPDATE case_file SET state = 'closed', closed_at = now(), outcome = 'supported',
                    worker_id = NULL, lease_until = NULL WHERE state <> 'closed'`);
const file = (person: TestPerson, caseId: CaseId): Promise<CaseFile> =>
  world.as(person)('GET /desk/cases/:caseId', { params: { caseId } });
const claim = (person: TestPerson, caseId: CaseId) =>
  world.as(person)('POST /desk/cases/:caseId/claim', { params: { caseId }, body: {} });
const takeOver = (person: TestPerson, caseId: CaseId, from: TestPerson) =>
  world.as(person)('POST /desk/cases/:caseId/claim', { params: { caseId }, body: { from: from.id } });
const act = (person: TestPerson, caseId: CaseId, action: Omit<TakeAction, 'clientId'>, id = clientId()) =>
  world.as(person)('POST /desk/cases/:caseId/actions', {
    params: { caseId },
    body: { clientId: id, ...action },
  });
const actOn = (person: TestPerson, caseId: CaseId, kind: ContentAction, id: string) =>
  act(person, caseId, { kind, subject: { kind: 'post', id }, rule: 'safety' });
const answer = (person: TestPerson, caseId: CaseId, question: string, given: string) =>
  world.as(person)('POST /desk/cases/:caseId/answers', {
    params: { caseId },
    body: { question, answer: given },
  });
const closeCase = (person: TestPerson, caseId: CaseId, outcome: Outcome = 'supported') =>
  world.as(person)('POST /desk/cases/:caseId/close', {
    params: { caseId },
    body: { outcome, words: words('They are safe.'), followUps: true },
  });

describe('"Next case"', () => {
  it('gives the most urgent, to one person alone', async () => {
    await closeAll();
    const red = await risky(RED);
    const crisis = await risky(CRISIS);
    const others = await Promise.all(
      [moderator, lead].map(async (person) => (await world.as(person)('POST /desk/next')).caseId),
    );
    expect(new Set(others)).toEqual(new Set([crisis.caseId, red.caseId]));
    const third = await world.make.person({ roles: ['moderator'] });
    expect((await world.as(third)('POST /desk/next')).caseId).toBeNull();
  });

  it('gives back what was set aside for something more urgent, before anything that nobody has begun', async () => {
    const person = await world.make.person({ roles: ['moderator'] });
    await closeAll();
    const red = await risky(RED);
    expect((await world.as(person)('POST /desk/next')).caseId).toBe(red.caseId);
    const crisis = await risky(CRISIS);
    expect(await world.as(person)('POST /desk/next')).toEqual({ caseId: crisis.caseId, begun: false });
    await actOn(person, crisis.caseId, 'release', crisis.post.id);
    expect(await world.as(person)('POST /desk/next')).toEqual({ caseId: red.caseId, begun: true });
  });

  it('does not let a case wait for its holder, who works on another, when it becomes urgent', async () => {
    const { author, topic, caseId } = await risky(
      'I feel worthless today and I hate myself for being ill again.',
    );
    await claim(lead, caseId);
    const other = await risky(CRISIS);
    await claim(lead, other.caseId);
    for (let minute = 0; minute < 3; minute += 1) {
      world.clock.advance(MINUTE);
      await world.as(lead)('POST /desk/cases/:caseId/heartbeat', { params: { caseId: other.caseId } });
    }
    await world.as(author)('POST /topics/:topicId/posts', {
      params: { topicId: topic.id },
      body: { clientId: clientId(), body: words(CRISIS) },
    });
    expect((await file(lead, caseId)).line).toMatchObject({ phase: 'waiting', severity: 'crisis' });
    expect((await file(lead, other.caseId)).line.phase).toBe('claimed');
  });

  it('never gives anybody a case about themselves, and one about staff only to who leads', async () => {
    const colleague = await world.make.person({ roles: ['moderator'] });
    const topic = await world.make.topic({ by: await world.make.person() });
    await world.make.reply({ by: colleague, topic, body: CRISIS });
    const caseId = await caseOf(colleague.id);
    for (const person of [colleague, moderator]) {
      expect((await world.as(person)('POST /desk/next')).caseId).not.toBe(caseId);
      expect((await world.as(person).refused('GET /desk/cases/:caseId', { params: { caseId } })).code).toBe(
        'not-found',
      );
    }
    await claim(lead, caseId);
    expect((await file(lead, caseId)).person).toMatchObject({ id: colleague.id, isStaff: true });
  });
});

describe('a claim', () => {
  it('is one person’s: who does not have the case can do nothing in it', async () => {
    const { caseId, post } = await risky();
    await claim(lead, caseId);
    const other = await world.make.person({ roles: ['lead'] });
    const refusals = [
      await world.as(other).refused('POST /desk/cases/:caseId/actions', {
        params: { caseId },
        body: {
          clientId: clientId(),
          kind: 'release',
          subject: { kind: 'post', id: post.id },
          rule: 'safety',
        },
      }),
      await world.as(other).refused('POST /desk/cases/:caseId/close', {
        params: { caseId },
        body: { outcome: 'supported', followUps: false },
      }),
      await world.as(other).refused('POST /desk/cases/:caseId/heartbeat', { params: { caseId } }),
    ];
    expect(refusals.map(({ code }) => code)).toEqual(Array(3).fill('case-not-yours'));
  });

  it('is given to one of two leads who press at once, and taken over from whom one knows of alone', async () => {
    const { caseId } = await risky();
    const other = await world.make.person({ roles: ['lead'] });
    const both = await Promise.allSettled([claim(lead, caseId), claim(other, caseId)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [holder, late] = both[0].status === 'fulfilled' ? [lead, other] : [other, lead];
    await takeOver(late, caseId, holder);
    const third = await world.make.person({ roles: ['lead'] });
    await expect(takeOver(third, caseId, holder)).rejects.toMatchObject({ problem: { code: 'case-taken' } });
    expect((await file(late, caseId)).line.claimedBy?.id).toBe(late.id);
  });

  it('goes back to the queue when nobody shows a sign of life, and no clock has stopped meanwhile', async () => {
    const { caseId } = await risky();
    const opened = (await file(lead, caseId)).line.acknowledgeBy;
    await claim(lead, caseId);
    world.clock.advance(4 * MINUTE);
    await world.as(lead)('POST /desk/cases/:caseId/heartbeat', { params: { caseId } });
    world.clock.advance(4 * MINUTE);
    await world.settled();
    expect((await file(lead, caseId)).line.phase).toBe('claimed');
    world.clock.advance(2 * MINUTE);
    await world.settled();
    const { line, timeline } = await file(lead, caseId);
    expect(line).toMatchObject({ phase: 'waiting', claimedBy: null });
    expect(line.acknowledgeBy).toBe(opened);
    expect(timeline.map(({ kind }) => kind)).toContain('lapsed');
    expect(
      (await world.as(lead).refused('POST /desk/cases/:caseId/heartbeat', { params: { caseId } })).code,
    ).toBe('case-not-yours');
  });
});

describe('a case file', () => {
  it('shows the words in their place, the marked spans, and what has happened; and its reading is an event', async () => {
    const { author, topic, post, caseId } = await risky();
    await claim(lead, caseId);
    const read = await file(lead, caseId);
    expect(read.person).toMatchObject({ id: author.id, isStaff: false });
    const [subject] = read.subjects;
    expect(subject).toMatchObject({
      ref: { kind: 'post', id: post.id },
      words: { body: CRISIS },
      now: { state: 'held', changed: false },
      place: { topicId: topic.id, title: topic.title },
      actions: ['release', 'hide', 'label'],
    });
    expect(subject?.spans.length).toBeGreaterThan(0);
    expect(subject?.context.map(({ isSubject }) => isSubject)).toEqual([false, true]);
    const again = await file(lead, caseId);
    expect(again.timeline.map(({ kind, by }) => [kind, by?.id ?? null])).toEqual([
      ['opened', author.id],
      ['claimed', lead.id],
      // The second reading is stored with its answer, and so stands in the next.
      ['read', lead.id],
    ]);
  });

  it('keeps notes and answers, each once, and the newest answer counts', async () => {
    const { caseId } = await risky();
    await claim(lead, caseId);
    const id = clientId();
    for (let i = 0; i < 2; i += 1)
      await world.as(lead)('POST /desk/cases/:caseId/notes', {
        params: { caseId },
        body: { clientId: id, words: words('Rang the number they gave.') },
      });
    await answer(lead, caseId, 'danger', 'not-sure');
    await answer(lead, caseId, 'danger', 'now');
    const { flow, timeline } = await file(lead, caseId);
    expect(flow.answers).toEqual({ danger: 'now' });
    expect(
      timeline.filter(({ kind }) => kind === 'noted').map(({ words: said, details }) => [said, details]),
    ).toEqual([
      ['Rang the number they gave.', {}],
      [null, { question: 'danger', answer: 'not-sure' }],
      [null, { question: 'danger', answer: 'now' }],
    ]);
    const noted = await world.sql(`SELECT 1 FROM case_note WHERE case_id = $1`, [caseId]);
    expect(noted).toHaveLength(1);
  });
});

describe('what is done to words', () => {
  it('releases what was held: everybody sees it in its place, and its author is told', async () => {
    const { author, topic, post, caseId } = await risky();
    const reader = await world.make.person();
    await claim(lead, caseId);
    await actOn(lead, caseId, 'release', post.id);
    const page = await world.as(reader)('GET /topics/:topicId', { params: { topicId: topic.id } });
    expect(page.posts.map(({ id, state }) => [id, state])).toContainEqual([
      post.id,
      { kind: 'shown', position: 2 },
    ]);
    expect(page.head).toBe(2);
    const { notices } = await world.as(author)('GET /notices');
    expect(notices.map(({ kind }) => kind)).toEqual(['decision']);
    const { decisions } = await world.as(author)('GET /account/decisions');
    expect(decisions).toMatchObject([
      { kind: 'release', rule: 'safety', topic: { id: topic.id }, holds: true },
    ]);
  });

  it('hides what was shown: nobody but its author gets a word of it, by the page or by the list; and is undone', async () => {
    const author = await world.make.person();
    const started = await world.make.topic({ by: author, body: HATE, title: 'A title to be hidden' });
    const topicId = started.topic.id;
    const caseId = await caseOf(author.id);
    const reader = await world.make.person();
    const seen = async () => ({
      list: JSON.stringify(
        await world.as(reader)('GET /forums/:forumId/topics', { params: { forumId: started.topic.forumId } }),
      ).includes('A title to be hidden'),
      page: await world
        .as(reader)('GET /topics/:topicId', { params: { topicId } })
        .then(() => true)
        .catch(() => false),
    });
    await claim(lead, caseId);
    expect(await seen()).toEqual({ list: true, page: true });
    const { actionId } = await actOn(lead, caseId, 'hide', started.post.id);
    expect(await seen()).toEqual({ list: false, page: false });
    const own = await world.as(author)('GET /topics/:topicId', { params: { topicId } });
    expect(own).toMatchObject({ state: 'hidden', posts: [{ body: HATE, state: { kind: 'hidden' } }] });
    const again = await world.as(lead).refused('POST /desk/cases/:caseId/actions', {
      params: { caseId },
      body: {
        clientId: clientId(),
        kind: 'hide',
        subject: { kind: 'post', id: started.post.id },
        rule: 'be-kind',
      },
    });
    expect(again.code).toBe('not-now');
    await world.as(lead)('POST /desk/actions/:actionId/undo', { params: { actionId }, body: {} });
    expect(await seen()).toEqual({ list: true, page: true });
    const forum = await world.as(reader)('GET /forums/:forumId/topics', {
      params: { forumId: started.topic.forumId },
    });
    expect(forum.forum.topics).toBe(1);
  });

  it('keeps the place of a post in the middle, and labels it, for everybody who reads on', async () => {
    const topic = await world.make.topic({ by: await world.make.person() });
    const author = await world.make.person();
    const { post } = await world.make.reply({ by: author, topic, body: HATE });
    await world.make.reply({ by: await world.make.person(), topic });
    const caseId = await caseOf(author.id);
    await claim(lead, caseId);
    const { topicId } = { topicId: topic.topic.id };
    const reader = await world.make.person();
    const page = () => world.as(reader)('GET /topics/:topicId', { params: { topicId } });
    await act(lead, caseId, {
      kind: 'label',
      subject: { kind: 'post', id: post.id },
      rule: 'safety',
      labels: ['strong-feelings'],
    });
    expect((await page()).posts[1]).toMatchObject({ labels: ['strong-feelings'], body: HATE });
    await actOn(lead, caseId, 'hide', post.id);
    const hidden = await page();
    expect(hidden.posts.map(({ state, body }) => [state.kind, body === ''])).toEqual([
      ['shown', false],
      ['hidden', true],
      ['shown', false],
    ]);
    expect(hidden.head).toBe(5);
  });

  it('moves a topic to where it belongs, and back', async () => {
    const author = await world.make.person();
    const started = await world.make.topic({ by: author, body: HATE });
    const caseId = await caseOf(author.id);
    const other: ForumId = await world.make.forum();
    await claim(lead, caseId);
    const { actionId } = await act(lead, caseId, {
      kind: 'move',
      subject: { kind: 'post', id: started.post.id },
      rule: 'right-place',
      forumId: other,
    });
    const topicsOf = async (forumId: ForumId) =>
      (await world.as(author)('GET /forums/:forumId/topics', { params: { forumId } })).topics.length;
    expect([await topicsOf(started.topic.forumId), await topicsOf(other)]).toEqual([0, 1]);
    await world.as(lead)('POST /desk/actions/:actionId/undo', { params: { actionId }, body: {} });
    expect([await topicsOf(started.topic.forumId), await topicsOf(other)]).toEqual([1, 0]);
  });

  it('happens once, however often it is sent', async () => {
    const { post, caseId } = await risky();
    await claim(lead, caseId);
    const id = randomUUID() as ClientId;
    const release = () =>
      act(lead, caseId, { kind: 'release', subject: { kind: 'post', id: post.id }, rule: 'safety' }, id);
    const answers = await Promise.all([release(), release()]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await release()).toEqual(answers[0]);
  });
});

describe('what is asked of a member', () => {
  it('is never asked for distress', async () => {
    const { caseId } = await risky();
    await claim(lead, caseId);
    const refused = await world.as(lead).refused('POST /desk/cases/:caseId/actions', {
      params: { caseId },
      body: { clientId: clientId(), kind: 'pause', rule: 'be-kind', hours: 24 },
    });
    expect(refused.code).toBe('distress-is-no-strike');
    expect((await file(lead, caseId)).abilities.member).toMatchObject({
      warn: { may: false, why: 'distress-is-no-strike' },
    });
  });

  it('waits, where conduct was heard too, until somebody has made sure that they are in no danger', async () => {
    const author = await world.make.person();
    const topic = await world.make.topic({ by: await world.make.person() });
    await world.make.reply({ by: author, topic, body: HATE });
    const caseId = await caseOf(author.id);
    await claim(lead, caseId);
    expect((await file(lead, caseId)).abilities.member.pause).toEqual({ may: true });
    await answer(lead, caseId, 'danger', 'no');
    world.clock.advance(MINUTE);
    await world.make.reply({ by: author, topic, body: CRISIS });
    // What was known before is no answer to what has come now.
    const { flow, abilities } = await file(lead, caseId);
    expect([flow.answers, abilities.member.remove]).toEqual([{}, { may: false, why: 'danger-first' }]);
    const pause = () => act(lead, caseId, { kind: 'pause', rule: 'be-kind', hours: 2 });
    await answer(lead, caseId, 'danger', 'not-sure');
    await expect(pause()).rejects.toMatchObject({ problem: { code: 'danger-first' } });
    await answer(lead, caseId, 'danger', 'no');
    await pause();
  });

  it('pauses their writing until its end, but never what they say at risk', async () => {
    const author = await world.make.person();
    const topic = await world.make.topic({ by: await world.make.person() });
    await world.make.reply({ by: author, topic, body: HATE });
    const caseId = await caseOf(author.id);
    await claim(lead, caseId);
    await act(lead, caseId, { kind: 'pause', rule: 'be-kind', hours: 2 });
    const write = (body: string) =>
      world.as(author).refused('POST /topics/:topicId/posts', {
        params: { topicId: topic.topic.id },
        body: { clientId: clientId(), body: words(body) },
      });
    expect((await write('Just to say hello.')).code).toBe('writing-paused');
    const heard = await world.as(author)('POST /topics/:topicId/posts', {
      params: { topicId: topic.topic.id },
      body: { clientId: clientId(), body: words(CRISIS) },
    });
    expect([heard.post.state.kind, heard.support !== null]).toEqual(['held', true]);
    world.clock.advance(2 * 60 * MINUTE + 1);
    const after = await world.as(author)('POST /topics/:topicId/posts', {
      params: { topicId: topic.topic.id },
      body: { clientId: clientId(), body: words('Hello again.') },
    });
    expect(after.post.state.kind).toBe('shown');
  });

  it('slows them to one post in half an hour, and has their words read first when they are restricted', async () => {
    const author = await world.make.person();
    const topic = await world.make.topic({ by: await world.make.person() });
    await world.make.reply({ by: author, topic, body: HATE });
    const caseId = await caseOf(author.id);
    await claim(lead, caseId);
    const { actionId } = await act(lead, caseId, { kind: 'slow', rule: 'be-kind', hours: 24 });
    const body = () => ({ clientId: clientId(), body: words('Just to say hello.') });
    const refused = await world
      .as(author)
      .refused('POST /topics/:topicId/posts', { params: { topicId: topic.topic.id }, body: body() });
    expect([refused.code, refused.retryAfter]).toEqual(['slowed-down', 30 * 60]);
    await world.as(lead)('POST /desk/actions/:actionId/undo', { params: { actionId }, body: {} });
    await act(lead, caseId, { kind: 'restrict', rule: 'be-kind', hours: 24 });
    const waits = await world.as(author)('POST /topics/:topicId/posts', {
      params: { topicId: topic.topic.id },
      body: body(),
    });
    expect(waits.post.state.kind).toBe('held');
    expect((await file(lead, caseId)).subjects.at(-1)?.ref.id).toBe(waits.post.id);
  });

  it('removes somebody: every session ends, nobody signs in, they are told by mail; and they can be taken back', async () => {
    const author = await world.make.person({ password: 'a kettle, a boat and 7 hills' });
    const topic = await world.make.topic({ by: await world.make.person() });
    await world.make.reply({ by: author, topic, body: HATE });
    const caseId = await caseOf(author.id);
    await claim(lead, caseId);
    const { actionId } = await act(lead, caseId, { kind: 'remove', rule: 'be-kind' });
    expect((await world.as(author).refused('GET /forums')).code).toBe('not-signed-in');
    const signIn = { body: { email: author.email, password: 'a kettle, a boat and 7 hills' } };
    expect((await world.as()('POST /session', signIn)).state).toBe('removed');
    expect((await world.mailTo(author.email)).map(({ kind }) => kind)).toEqual(['account-removed']);
    expect((await world.as()('GET /help')).immediate.length).toBeGreaterThan(0);
    await world.as(lead)('POST /desk/actions/:actionId/undo', { params: { actionId }, body: {} });
    expect((await world.as()('POST /session', signIn)).state).toBe('signed-in');
  });
});

describe('closing a case', () => {
  it('asks first what must be known, and then asks after the person in a day and a week', async () => {
    const { author, caseId } = await risky();
    await claim(lead, caseId);
    const early = await world.as(lead).refused('POST /desk/cases/:caseId/close', {
      params: { caseId },
      body: { outcome: 'supported', followUps: true },
    });
    expect(early.code).toBe('flow-unfinished');
    const close = async () => (await file(lead, caseId)).abilities.close;
    expect(await close()).toEqual({ may: false, why: 'flow-unfinished' });
    await answer(lead, caseId, 'danger', 'no');
    await answer(lead, caseId, 'others', 'nobody');
    await answer(lead, caseId, 'support', 'not-needed');
    expect(await close()).toEqual({ may: true });
    await closeCase(lead, caseId);
    const closed = await file(lead, caseId);
    expect(closed.line.phase).toBe('closed');
    expect(closed.timeline.at(-1)).toMatchObject({
      kind: 'closed',
      details: { outcome: 'supported' },
      words: 'They are safe.',
    });
    const due = async () =>
      (await world.as(lead)('GET /desk')).followUps.filter((each) => each.caseId === caseId);
    expect(await due()).toEqual([]);
    world.clock.advance(24 * 60 * MINUTE);
    await world.settled();
    // Twelve hours are all that a session of somebody with a role lasts.
    lead = await world.make.session(lead);
    const [day] = await due();
    expect(day).toMatchObject({ kind: 'day', person: { id: author.id } });
    await world.as(lead)('POST /desk/follow-ups/:followUpId/done', {
      params: { followUpId: day!.id },
      body: { outcome: 'not-well', words: words('Still low.') },
    });
    expect(await due()).toEqual([]);
    const next = await caseOf(author.id);
    expect(next).not.toBe(caseId);
    await claim(lead, next);
    expect((await file(lead, next)).earlier).toMatchObject([{ id: caseId, outcome: 'supported' }]);
  });
});

describe('the desk', () => {
  it('counts what waits by severity, and tells everybody at it that something has changed', async () => {
    const socket = await world.socket(lead);
    await socket.ask('desk:follow', {});
    const before = (await world.as(lead)('GET /desk')).pressure;
    await risky(RED);
    const { fact } = await socket.until(({ name }) => name === 'queue.changed');
    const after = await world.as(lead)('GET /desk');
    expect(fact).toEqual({ head: after.head });
    expect(after.pressure.red.waiting).toBe(before.red.waiting + 1);
  });

  it('shows leads the whole queue, most urgent first, page by page', async () => {
    const first = await world.as(lead)('GET /desk/queue');
    const ranks = first.cases.map(({ severity }) => ['crisis', 'red', 'amber', 'green'].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
    const overview = await world.as(lead)('GET /desk/overview');
    const opened = overview.weeks.at(-1)?.bySeverity.crisis.opened ?? 0;
    expect(opened).toBeGreaterThan(0);
    // A case about whoever looks counts for others alone.
    const topic = await world.make.topic({ by: await world.make.person() });
    await world.make.reply({ by: lead, topic, body: CRISIS });
    const now = async (person: TestPerson) =>
      (await world.as(person)('GET /desk/overview')).weeks.at(-1)?.bySeverity.crisis.opened;
    expect(await now(lead)).toBe(opened);
    expect(await now(await world.make.person({ roles: ['service-manager'] }))).toBe(opened + 1);
  });
});
