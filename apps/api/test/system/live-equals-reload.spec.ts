import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { ForumId, PersonId, TopicId } from '@blether/contracts/brand';
import type { ForumPage, PostView, TopicPage } from '@blether/contracts/forum';
import type { FactBatch } from '@blether/contracts/sockets';
import { refreshed, withTopicMoved } from '../../../web/src/data/forum-window.js';
import type { ForumWindow } from '../../../web/src/data/forum-window.js';
import {
  joined,
  lastOf,
  positionOf,
  touches,
  withOwnPost,
  withPostChanged,
  withPostShown,
} from '../../../web/src/data/topic-window.js';
import type { OwnPost, TopicWindow } from '../../../web/src/data/topic-window.js';
import { system } from '../../src/platform/actor.js';
import { Database } from '../../src/platform/database/database.js';
import { Moderated } from '../../src/platform/ports/moderated.js';
import { Heartbeat } from '../../src/platform/realtime/heartbeat.js';
import type { Client, TestSocket } from '../harness/client.js';
import { eventually } from '../harness/eventually.js';
import { clientId, words } from '../harness/makers.js';
import type { TestPerson } from '../harness/makers.js';
import { TestRandom } from '../harness/time.js';
import { startWorld } from '../harness/world.js';
import type { World } from '../harness/world.js';

const SEQUENCES = 12;
const STEPS = 40;
const SEED = Math.trunc(performance.timeOrigin) % 1_000_000;
const AT_RISK = 'I have taken all my tablets and I want to die tonight';

jest.setTimeout(30_000);

let world: World;
let isla: TestPerson;
let rowan: TestPerson;
beforeAll(async () => {
  world = await startWorld({ database: 'live_equals_reload' });
  [isla, rowan] = [await world.make.person({ name: 'Isla' }), await world.make.person({ name: 'Rowan' })];
});
afterAll(() => world.close());

type End = 'start' | 'end';

interface OpenTopic {
  readonly id: TopicId;
  readonly end: End;
  window: TopicWindow;
  fetching: boolean;
}

/**
 * Somebody's screen: one forum's list and some topics of it. It puts the web's own windows together as `live.ts` and the
 * queries do: facts are applied in their order; a log whose head runs ahead is fetched, and so is what was missed.
 */
class Screen {
  readonly topics: OpenTopic[] = [];
  forum: ForumWindow | undefined;
  /** While true, facts are lost on their way. Heartbeats are not: they come again. */
  losing = false;
  private readonly heads = new Map<string, number>();
  private fetchingForum = false;
  private socket: TestSocket | undefined;
  private readonly work = new Set<Promise<unknown>>();

  constructor(
    private readonly ask: Client,
    private readonly forumId: ForumId,
    private readonly me: PersonId,
    private readonly connect: () => Promise<TestSocket>,
  ) {}

  get connected(): boolean {
    return this.socket !== undefined;
  }

  async open(): Promise<void> {
    this.forum = await this.ask('GET /forums/:forumId/topics', { params: { forumId: this.forumId } });
    await this.reconnect();
  }

  async openTopic(id: TopicId, end: End): Promise<void> {
    if (this.topics.some((topic) => topic.id === id && topic.end === end)) return;
    this.topics.push({
      id,
      end,
      window: await this.page(id, end === 'end' ? { from: 'end' } : {}),
      fetching: false,
    });
    await this.followTopic(id);
  }

  hangUp(): void {
    this.socket?.close();
    this.socket = undefined;
  }

  async reconnect(): Promise<void> {
    this.hangUp();
    const socket = await this.connect();
    socket.raw.on('facts', (batch: FactBatch) => {
      if (this.socket === socket) this.hear(batch);
    });
    this.socket = socket;
    const answer = await socket.ask('forum:follow', { forumId: this.forumId });
    if (answer.ok) this.note(`forum:${this.forumId}`, answer.reply.head);
    for (const id of new Set(this.topics.map((topic) => topic.id))) await this.followTopic(id);
  }

  /** The answer to a reply of one's own, shown before its fact comes or after. */
  wrote(id: TopicId, own: OwnPost): void {
    for (const topic of this.topics) if (topic.id === id) topic.window = withOwnPost(topic.window, own);
    this.compare();
  }

  /** Caught up with these heads, and nothing on the way. */
  async settled(heads: ReadonlyMap<string, number>): Promise<void> {
    await eventually('the screen has caught up', () => {
      const behind = this.topics.some(({ id, window }) => window.head < (heads.get(`topic:${id}`) ?? 0));
      return (
        this.work.size === 0 &&
        !behind &&
        (this.forum?.head ?? 0) >= (heads.get(`forum:${this.forumId}`) ?? 0)
      );
    });
  }

  private async followTopic(id: TopicId): Promise<void> {
    const answer = await this.socket?.ask('topic:follow', { topicId: id });
    if (answer?.ok) this.note(`topic:${id}`, answer.reply.head);
  }

  private hear(batch: FactBatch): void {
    for (const { name, fact } of batch) {
      if (name === 'heads') {
        for (const [log, head] of Object.entries(fact.heads)) this.note(log, head);
      } else if (this.losing) {
        continue;
      } else if (name === 'post.shown') {
        for (const topic of this.topics)
          if (topic.id === fact.topicId) topic.window = withPostShown(topic.window, fact);
        this.note(`topic:${fact.topicId}`, fact.head);
      } else if (name === 'post.changed') {
        for (const topic of this.topics)
          if (topic.id === fact.topicId) topic.window = withPostChanged(topic.window, fact, this.me);
        this.note(`topic:${fact.topicId}`, fact.head);
      } else if (name === 'topic.moved') {
        if (this.forum) this.forum = withTopicMoved(this.forum, fact);
        this.note(`forum:${fact.forumId}`, fact.head);
      }
    }
  }

  private note(log: string, head: number): void {
    this.heads.set(log, Math.max(head, this.heads.get(log) ?? 0));
    this.compare();
  }

  private compare(): void {
    for (const topic of this.topics) {
      if (!topic.fetching && topic.window.head < (this.heads.get(`topic:${topic.id}`) ?? 0))
        this.start(this.catchUp(topic));
    }
    const head = this.heads.get(`forum:${this.forumId}`) ?? 0;
    if (!this.fetchingForum && this.forum && this.forum.head < head) this.start(this.refresh());
  }

  private start(work: Promise<void>): void {
    const done = work.finally(() => {
      this.work.delete(done);
      this.compare();
    });
    this.work.add(done);
  }

  private async catchUp(topic: OpenTopic): Promise<void> {
    topic.fetching = true;
    const known = topic.window;
    let fresh: TopicWindow = await this.page(
      topic.id,
      known.later === null || topic.end === 'end' ? { from: 'end' } : {},
    );
    while (!touches(known, fresh) && fresh.earlier !== null) {
      fresh = joined(fresh, await this.page(topic.id, { at: fresh.earlier }));
    }
    topic.window = joined(topic.window, fresh);
    topic.fetching = false;
  }

  private async refresh(): Promise<void> {
    this.fetchingForum = true;
    const page = await this.ask('GET /forums/:forumId/topics', { params: { forumId: this.forumId } });
    if (this.forum) this.forum = refreshed(this.forum, page);
    this.fetchingForum = false;
  }

  private page(
    topicId: TopicId,
    query: { from?: 'end'; at?: NonNullable<TopicPage['later']> },
  ): Promise<TopicPage> {
    return this.ask('GET /topics/:topicId', { params: { topicId }, query });
  }
}

/** Every page of a topic, read anew. */
async function wholeTopic(ask: Client, topicId: TopicId): Promise<{ posts: PostView[]; last: TopicPage }> {
  const posts: PostView[] = [];
  let last: TopicPage = await ask('GET /topics/:topicId', { params: { topicId } });
  posts.push(...last.posts);
  while (last.later !== null) {
    last = await ask('GET /topics/:topicId', { params: { topicId }, query: { at: last.later } });
    posts.push(...last.posts);
  }
  return { posts, last };
}

async function expectAsReloaded(screen: Screen, ask: Client, forumId: ForumId): Promise<void> {
  const list: ForumPage = await ask('GET /forums/:forumId/topics', { params: { forumId } });
  expect(list.next).toBeNull();
  expect(screen.forum).toEqual(list);
  for (const { id, end, window } of screen.topics) {
    const { posts, last } = await wholeTopic(ask, id);
    const first = window.posts[0] ? positionOf(window.posts[0]) : 1;
    expect(window.posts).toEqual(posts.slice(first - 1, lastOf(window)));
    expect([window.topic, window.forum, window.state, window.head, window.abilities]).toEqual([
      last.topic,
      last.forum,
      last.state,
      last.head,
      last.abilities,
    ]);
    // A window that was opened at its end, or that ever reached it, is at the end; and there are one's held posts.
    if (end === 'end') expect(lastOf(window)).toBe(posts.length);
    expect([window.earlier === null, window.later === null]).toEqual([
      first === 1,
      lastOf(window) === posts.length,
    ]);
    if (window.later === null) expect([window.held, window.support]).toEqual([last.held, last.support]);
  }
}

/** What may happen, each with how often. */
const STEPS_BY_WEIGHT = {
  'somebody replies': 8,
  'two reply at once': 3,
  'the reader replies': 3,
  'the reader writes what is held': 1,
  'somebody writes what is held': 1,
  'somebody starts a topic': 2,
  'the reader starts a topic': 1,
  'a moderator hides a reply': 2,
  'a moderator shows a reply again': 1,
  'a moderator labels a post': 1,
  'a moderator releases a reply': 1,
  'the reader opens a topic': 3,
  'the line breaks': 1,
  'the line is back': 2,
  'facts are lost': 1,
  'facts arrive again': 1,
  'a heartbeat': 2,
  'everything has arrived': 1,
} as const;
type Step = keyof typeof STEPS_BY_WEIGHT;
const DICE = Object.entries(STEPS_BY_WEIGHT).flatMap(([step, weight]) =>
  Array.from({ length: weight }, () => step as Step),
);

it.each(Array.from({ length: SEQUENCES }, (_, index) => SEED + index))(
  'what a screen has kept up with live is what a reload gives, whatever happened (seed %i)',
  async (seed) => {
    const random = new TestRandom(seed);
    const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random.next() * items.length)]!;
    const forumId = await world.make.forum();
    const topics = [
      await world.make.topic({ by: isla, forum: forumId }),
      await world.make.topic({ by: rowan, forum: forumId }),
    ];
    // One topic of more than a page from the beginning.
    for (let count = 0; count < 22; count += 1) await world.make.reply({ by: isla, topic: topics[0]! });
    const ask = world.as(rowan);
    const screen = new Screen(ask, forumId, rowan.id, () => world.socket(rowan));
    await screen.open();
    await screen.openTopic(topics[0]!.topic.id, one(['start', 'end']));
    await screen.openTopic(topics[1]!.topic.id, one(['start', 'end']));

    const replyAsReader = async (text: string): Promise<void> => {
      const { topic } = one(topics);
      const body = { clientId: clientId(), body: words(text) };
      screen.wrote(
        topic.id,
        await ask('POST /topics/:topicId/posts', { params: { topicId: topic.id }, body }),
      );
    };
    const startAsReader = async (): Promise<void> => {
      const body = { clientId: clientId(), title: words('One of mine'), body: words('Hello.') };
      await ask('POST /forums/:forumId/topics', { params: { forumId }, body });
    };
    /** One of the posts that fit, of either author, if there is one. */
    const moderate = async (fits: string, what: 'hide' | 'restore' | 'label' | 'release'): Promise<void> => {
      const found = await world.sql<{ id: string }>(
        `SELECT p.id FROM post p JOIN topic t ON t.id = p.topic_id
         WHERE t.forum_id = $1 AND t.state = 'shown' AND p.${fits} ORDER BY p.id`,
        [forumId],
      );
      if (found.length === 0) return;
      const { id } = one(found);
      const posts = world.app.get(Moderated).of('post');
      const labels = [['medical-detail'], []] as const;
      await world.app
        .get(Database)
        .write(system('setup'), (tx) =>
          what === 'label' ? posts.label(tx, id, one(labels)) : posts[what](tx, id),
        );
    };
    const settle = async (): Promise<void> => {
      await world.app.get(Heartbeat).beat();
      const rows = await world.sql<{ log: string; head: number }>(
        `SELECT 'topic:' || id AS log, head FROM topic WHERE forum_id = $1 UNION ALL SELECT 'forum:' || id, head FROM forum WHERE id = $1`,
        [forumId],
      );
      await screen.settled(new Map(rows.map(({ log, head }) => [log, head])));
    };
    const steps: Record<Step, () => unknown> = {
      'somebody replies': () => world.make.reply({ by: isla, topic: one(topics) }),
      'two reply at once': () =>
        Promise.all([
          world.make.reply({ by: isla, topic: one(topics) }),
          world.make.reply({ by: isla, topic: one(topics) }),
        ]),
      'the reader replies': () => replyAsReader('And me.'),
      'the reader writes what is held': () => replyAsReader(AT_RISK),
      'somebody writes what is held': () => world.make.reply({ by: isla, topic: one(topics), body: AT_RISK }),
      'somebody starts a topic': async () =>
        topics.push(await world.make.topic({ by: isla, forum: forumId })),
      'the reader starts a topic': startAsReader,
      'a moderator hides a reply': () => moderate("state = 'shown' AND position > 1", 'hide'),
      'a moderator shows a reply again': () => moderate("state = 'hidden'", 'restore'),
      'a moderator labels a post': () => moderate("state = 'shown'", 'label'),
      'a moderator releases a reply': () => moderate('position IS NULL', 'release'),
      'the reader opens a topic': () => screen.openTopic(one(topics).topic.id, one(['start', 'end'])),
      'the line breaks': () => screen.hangUp(),
      'the line is back': () => screen.reconnect(),
      'facts are lost': () => (screen.losing = true),
      'facts arrive again': () => (screen.losing = false),
      'a heartbeat': () => world.app.get(Heartbeat).beat(),
      'everything has arrived': async () => {
        await screen.reconnect();
        await settle();
        await expectAsReloaded(screen, ask, forumId);
      },
    };
    for (let count = 0; count < STEPS; count += 1) {
      world.clock.advance(1_000);
      await steps[one(DICE)]();
    }
    // The line that is there stays: what was lost on it is found by the next heartbeat alone.
    if (!screen.connected) await screen.reconnect();
    await settle();
    await expectAsReloaded(screen, ask, forumId);
    screen.hangUp();
  },
);
