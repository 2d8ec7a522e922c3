import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TopicPage } from '@blether/contracts/forum';
import { clientId, words } from '../../test/harness/makers.js';
import type { TestPerson } from '../../test/harness/makers.js';
import { replyNotices } from '../../test/harness/notices.js';
import { startWorld } from '../../test/harness/world.js';
import type { World } from '../../test/harness/world.js';

let world: World;
let rowan: TestPerson;
let isla: TestPerson;
beforeAll(async () => {
  world = await startWorld();
  rowan = await world.make.person({ name: 'Rowan' });
  isla = await world.make.person({ name: 'Isla', roles: ['welcomer'] });
});
afterAll(() => world.close());

describe('starting a topic', () => {
  it('shows it to everybody, with its first post and who wrote it', async () => {
    const forumId = await world.make.forum();
    const { topic, post, support } = await world.as(isla)('POST /forums/:forumId/topics', {
      params: { forumId },
      body: { clientId: clientId(), title: words('First winter with oxygen'), body: words('It hums.') },
    });
    expect(support).toBeNull();
    expect(post.state).toEqual({ kind: 'shown', position: 1 });
    const page = await world.as(rowan)('GET /topics/:topicId', { params: { topicId: topic.id } });
    expect(page.posts).toEqual([post]);
    expect(page.topic).toEqual(topic);
    expect(page.topic.startedBy).toEqual({ id: isla.id, name: 'Isla', role: 'welcomer' });
    const list = await world.as(rowan)('GET /forums/:forumId/topics', { params: { forumId } });
    expect(list.topics).toEqual([topic]);
    expect(list.forum.topics).toBe(1);
  });

  it('makes one topic of two sendings with the same client id, also when they arrive at once', async () => {
    const forumId = await world.make.forum();
    const sending = {
      params: { forumId },
      body: { clientId: clientId(), title: words('Twice'), body: words('Tapped twice.') },
    };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => world.as(rowan)('POST /forums/:forumId/topics', sending)),
    );
    expect(new Set(answers.map(({ topic }) => topic.id)).size).toBe(1);
    const list = await world.as(rowan)('GET /forums/:forumId/topics', { params: { forumId } });
    expect(list.topics).toHaveLength(1);
  });

  it('refuses other words under a client id that was used', async () => {
    const forumId = await world.make.forum();
    const body = { clientId: clientId(), title: words('Once'), body: words('These words.') };
    await world.as(rowan)('POST /forums/:forumId/topics', { params: { forumId }, body });
    const other = { ...body, body: words('Those words.') };
    const refused = await world
      .as(rowan)
      .refused('POST /forums/:forumId/topics', { params: { forumId }, body: other });
    expect(refused.code).toBe('client-id-reused');
  });
});

describe('replying', () => {
  it('gives positions without a gap to replies that arrive at once', async () => {
    const topic = await world.make.topic({ by: isla });
    await Promise.all(Array.from({ length: 30 }, () => world.make.reply({ by: rowan, topic })));
    const pages: TopicPage[] = [];
    let at: TopicPage['later'] = null;
    do {
      const page: TopicPage = await world.as(rowan)('GET /topics/:topicId', {
        params: { topicId: topic.topic.id },
        ...(at === null ? {} : { query: { at } }),
      });
      pages.push(page);
      at = page.later;
    } while (at !== null);
    const positions = pages
      .flatMap(({ posts }) => posts)
      .map(({ state }) => (state.kind === 'shown' ? state.position : 0));
    expect(positions).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
    expect(pages).toHaveLength(2);
  });

  it('opens the last page at the end, and leads back from there', async () => {
    const topic = await world.make.topic({ by: isla });
    for (let index = 0; index < 24; index += 1) await world.make.reply({ by: rowan, topic });
    const params = { topicId: topic.topic.id };
    const end = await world.as(rowan)('GET /topics/:topicId', { params, query: { from: 'end' } });
    expect(end.posts.map(({ state }) => state)).toEqual(
      Array.from({ length: 20 }, (_, index) => ({ kind: 'shown', position: index + 6 })),
    );
    expect(end.later).toBeNull();
    if (end.earlier === null) throw new Error('There are earlier posts.');
    const before = await world.as(rowan)('GET /topics/:topicId', { params, query: { at: end.earlier } });
    expect(before.posts[0]?.state).toEqual({ kind: 'shown', position: 1 });
  });

  it('tells those who wrote in the topic, once for each post, and not its author', async () => {
    const topic = await world.make.topic({ by: isla, title: 'Bath mats' });
    await world.make.reply({ by: rowan, topic });
    await world.make.reply({ by: rowan, topic });
    await world.settled();
    const notices = await world.as(isla)('GET /notices');
    expect(replyNotices(notices).filter((notice) => notice.topic.id === topic.topic.id)).toMatchObject([
      { kind: 'reply', count: 2, read: false, topic: { title: 'Bath mats' } },
    ]);
    const own = await world.as(rowan)('GET /notices');
    expect(replyNotices(own).filter((notice) => notice.topic.id === topic.topic.id)).toEqual([]);
  });

  it('is told to those who wrote before it, however late their turn comes', async () => {
    const topic = await world.make.topic({ by: isla, title: 'Who is up?' });
    await world.make.reply({ by: rowan, topic });
    const late = await world.make.person();
    await world.make.reply({ by: late, topic });
    // Only now is the first reply told, when somebody has written below it.
    await world.settled();
    const told = async (person: TestPerson) =>
      replyNotices(await world.as(person)('GET /notices'))
        .filter((notice) => notice.topic.id === topic.topic.id)
        .map(({ count }) => count);
    expect([await told(isla), await told(rowan), await told(late)]).toEqual([[2], [1], []]);
  });

  it('is refused in a topic that is closed, by the ability and by the door', async () => {
    const topic = await world.make.topic({ by: isla });
    await world.sql('UPDATE topic SET closed = true WHERE id = $1', [topic.topic.id]);
    const params = { topicId: topic.topic.id };
    const page = await world.as(rowan)('GET /topics/:topicId', { params });
    expect(page.abilities.reply).toEqual({ may: false, why: 'topic-closed' });
    const body = { clientId: clientId(), body: words('Too late?') };
    expect((await world.as(rowan).refused('POST /topics/:topicId/posts', { params, body })).code).toBe(
      'topic-closed',
    );
  });

  it('waits for the end of a break, which the ability names', async () => {
    const author = await world.make.person();
    const topic = await world.make.topic({ by: isla });
    const until = new Date(world.clock.now().getTime() + 2 * 3_600_000);
    await world.sql(`INSERT INTO person_standing (person_id, paused_until) VALUES ($1, $2)`, [
      author.id,
      until,
    ]);
    const onBreak = { may: false, why: 'writing-paused', until: until.toISOString() };
    const params = { topicId: topic.topic.id, forumId: topic.topic.forumId };
    expect((await world.as(author)('GET /topics/:topicId', { params })).abilities.reply).toEqual(onBreak);
    expect((await world.as(author)('GET /forums/:forumId/topics', { params })).abilities.startTopic).toEqual(
      onBreak,
    );
    world.clock.advance(2 * 3_600_000 + 1);
    expect((await world.as(author)('GET /topics/:topicId', { params })).abilities.reply).toEqual({
      may: true,
    });
  });
});

describe('words at risk', () => {
  const atRisk = 'I have taken all my tablets and I want to die tonight';

  it('are held, with the card, a detection and a case with its timers, and reach nobody else', async () => {
    const topic = await world.make.topic({ by: isla, title: 'Long nights' });
    const reader = await world.socket(isla);
    await reader.ask('topic:follow', { topicId: topic.topic.id });
    const params = { topicId: topic.topic.id };
    const body = { clientId: clientId(), body: words(atRisk) };
    const written = await world.as(rowan)('POST /topics/:topicId/posts', { params, body });
    expect(written.post.state).toEqual({ kind: 'held' });
    expect(written.support?.why).toBe('at-risk');
    expect(written.support?.helplines[0]?.phone).toBe('999');
    expect(await world.as(rowan)('POST /topics/:topicId/posts', { params, body })).toEqual(written);

    const [stored] = await world.sql<{ tier: string; severity: string; timers: number }>(
      `SELECT d.tier, c.severity, (SELECT count(*)::int FROM timer WHERE ref = c.id) AS timers
       FROM detection d JOIN case_subject s ON s.subject_id = d.subject_id JOIN case_file c ON c.id = s.case_id
       WHERE d.subject_id = $1`,
      [written.post.id],
    );
    expect(stored).toEqual({ tier: 'immediate', severity: 'crisis', timers: 3 });

    const others = await world.as(isla)('GET /topics/:topicId', { params });
    expect(others.posts).toHaveLength(1);
    expect(others.held).toEqual([]);
    expect(others.topic.posts).toBe(1);
    await world.settled();
    await world.make.reply({ by: isla, topic, body: 'Still here.' });
    await reader.until(({ name }) => name === 'post.shown');
    expect(JSON.stringify(reader.facts)).not.toContain('tablets');
    const own = await world.as(rowan)('GET /topics/:topicId', { params });
    expect(own.held.map(({ body: text }) => text)).toEqual([atRisk]);
  });

  it('hold a whole topic, which then is there for its author alone', async () => {
    const forumId = await world.make.forum();
    const body = { clientId: clientId(), title: words('Goodbye'), body: words(atRisk) };
    const { topic } = await world.as(rowan)('POST /forums/:forumId/topics', { params: { forumId }, body });
    const own = await world.as(rowan)('GET /forums/:forumId/topics', { params: { forumId } });
    expect(own.held.map(({ id }) => id)).toEqual([topic.id]);
    const others = await world.as(isla)('GET /forums/:forumId/topics', { params: { forumId } });
    expect([others.topics, others.held, others.forum.topics, others.head]).toEqual([[], [], 0, 0]);
    const refused = await world.as(isla).refused('GET /topics/:topicId', { params: { topicId: topic.id } });
    expect(refused.code).toBe('not-found');
    const socket = await world.socket(isla);
    expect(await socket.ask('topic:follow', { topicId: topic.id })).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    });
  });
});

describe('following', () => {
  it('brings a reply to whoever reads the topic, and its line to whoever looks at the list', async () => {
    const topic = await world.make.topic({ by: isla });
    const [reader, looker] = [await world.socket(rowan), await world.socket(rowan)];
    expect(await reader.ask('topic:follow', { topicId: topic.topic.id })).toEqual({
      ok: true,
      reply: { head: 1 },
    });
    await looker.ask('forum:follow', { forumId: topic.topic.forumId });
    const { post } = await world.make.reply({ by: isla, topic, body: 'Live.' });
    expect(await reader.until(({ name }) => name === 'post.shown')).toEqual({
      name: 'post.shown',
      fact: { topicId: topic.topic.id, head: 2, at: post.writtenAt, post },
    });
    const moved = await looker.until(({ name }) => name === 'topic.moved');
    const list = await world.as(rowan)('GET /forums/:forumId/topics', {
      params: { forumId: topic.topic.forumId },
    });
    expect(moved.fact).toEqual({
      forumId: topic.topic.forumId,
      head: list.head,
      topic: list.topics[0],
      arrived: false,
    });
  });

  it('ends when somebody has left the room', async () => {
    const topic = await world.make.topic({ by: isla });
    const [gone, still] = [await world.socket(rowan), await world.socket(rowan)];
    await gone.ask('topic:follow', { topicId: topic.topic.id });
    await still.ask('topic:follow', { topicId: topic.topic.id });
    await gone.ask('topic:unfollow', { topicId: topic.topic.id });
    await world.make.reply({ by: isla, topic });
    await still.until(({ name }) => name === 'post.shown');
    // Both lines get what was sent before this answer, and nothing that came before it is still on the way.
    await gone.ask('topic:unfollow', { topicId: topic.topic.id });
    expect(gone.facts.filter(({ name }) => name === 'post.shown')).toEqual([]);
  });
});

describe('a title', () => {
  it.each([
    ['over several lines', 'One\ntwo'],
    ['that turns the text around it', 'Look \u202egnihton'],
    ['with marks piled on a letter', `a${'\u0301\u0302'.repeat(20)}bc`],
  ])('%s is answered', async (_what, title) => {
    const forumId = await world.make.forum();
    const refused = await world.as(rowan).refused('POST /forums/:forumId/topics', {
      params: { forumId },
      body: { clientId: clientId(), title: words(title), body: words('Words.') },
    });
    expect(refused.errors).toMatchObject([{ pointer: '/title', fault: 'bad-characters' }]);
  });

  it('is heard together with what is written below it', async () => {
    const topic = await world.make.topic({ by: rowan, title: 'I am going to kill', body: 'myself tonight' });
    expect(topic.post.state).toEqual({ kind: 'held' });
    const [stored] = await world.sql<{ hits: { field: string; endField: string }[] }>(
      'SELECT hits FROM detection WHERE subject_id = $1',
      [topic.post.id],
    );
    expect(stored?.hits).toContainEqual(expect.objectContaining({ field: 'title', endField: 'body' }));
  });
});

describe('a cursor', () => {
  it('that was made up, or belongs to another topic, is answered and not followed', async () => {
    const [one, other] = [await world.make.topic({ by: isla }), await world.make.topic({ by: isla })];
    for (let index = 0; index < 21; index += 1) await world.make.reply({ by: rowan, topic: other });
    const foreign = (await world.as(rowan)('GET /topics/:topicId', { params: { topicId: other.topic.id } }))
      .later;
    const noUuid = '-'.repeat(36);
    const { forumId, id } = one.topic;
    const params = { forumId };
    for (const parts of [
      ['f', forumId, 1, noUuid],
      ['f', forumId, -8.64e15, id],
    ]) {
      const after = Buffer.from(JSON.stringify(parts)).toString('base64url') as never;
      const refused = await world
        .as(rowan)
        .refused('GET /forums/:forumId/topics', { params, query: { after } });
      expect(refused.code).toBe('validation');
    }
    const notice = Buffer.from(`999:${noUuid}`).toString('base64url') as never;
    expect((await world.as(rowan).refused('GET /notices', { query: { after: notice } })).code).toBe(
      'validation',
    );
    for (const at of [foreign, 'made-up', Buffer.from('["t",1]').toString('base64url')]) {
      const refused = await world.as(rowan).refused('GET /topics/:topicId', {
        params: { topicId: one.topic.id },
        query: { at: at as never },
      });
      expect([refused.code, refused.errors]).toEqual([
        'validation',
        [{ pointer: '?at', fault: 'not-a-cursor', detail: 'This is not a place in the list.' }],
      ]);
    }
  });
});
