import { describe, expect, it } from '@jest/globals';
import type { Cursor, ForumId, Instant, PersonId, TopicId, Words } from '@blether/contracts/brand';
import type { TopicSummary } from '@blether/contracts/forum';
import { refreshed, withMore, withTopicLeft, withTopicMoved, type ForumWindow } from './forum-window.ts';

const forumId = 'forum' as ForumId;
const at = (minute: number) => `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z` as Instant;

const topic = (name: string, minute: number, posts = 2): TopicSummary => ({
  id: name as TopicId,
  forumId,
  title: name as Words,
  startedBy: { id: 'rowan' as PersonId, name: 'Rowan' as Words, role: null },
  startedAt: at(0),
  lastActivityAt: at(minute),
  posts,
  closed: false,
});

interface Given {
  readonly head: number;
  readonly next?: string | null;
  readonly held?: readonly TopicSummary[];
  readonly count?: number;
}

const list = (
  topics: readonly TopicSummary[],
  { head, next = null, held = [], count }: Given,
): ForumWindow => ({
  forum: {
    id: forumId,
    name: 'Breathing',
    about: 'Air',
    mark: 'hill',
    topics: count ?? topics.length,
    lastActivityAt: topics[0]?.lastActivityAt ?? null,
  },
  topics,
  held,
  next: next as Cursor | null,
  head,
  abilities: { startTopic: { may: true } },
});
const moved = (head: number, summary: TopicSummary, arrived = summary.posts === 1) => ({
  forumId,
  head,
  topic: summary,
  arrived,
});

const a = topic('a', 30);
const b = topic('b', 20);
const c = topic('c', 10);

describe('withTopicMoved', () => {
  it('moves a topic to the top, as a reload would', () => {
    const newer = topic('c', 40, 3);
    expect(withTopicMoved(list([a, b, c], { head: 7 }), moved(8, newer))).toEqual(
      list([newer, a, b], { head: 8 }),
    );
  });

  it('adds a topic that was started, and counts it', () => {
    const started = topic('d', 40, 1);
    expect(withTopicMoved(list([a, b], { head: 7 }), moved(8, started))).toEqual(
      list([started, a, b], { head: 8 }),
    );
  });

  it('adds an old topic from further down without counting it again', () => {
    const old = topic('z', 40, 12);
    const next = withTopicMoved(list([a, b], { head: 7, next: 'more', count: 9 }), moved(8, old));
    expect(next).toEqual(list([old, a, b], { head: 8, next: 'more', count: 9 }));
  });

  it('takes a released topic out of what its author sees as held', () => {
    const released = topic('mine', 40, 1);
    const next = withTopicMoved(list([a], { head: 7, held: [topic('mine', 35, 0)] }), moved(8, released));
    expect(next).toEqual(list([released, a], { head: 8 }));
  });

  it('takes no fact twice, and none after a gap', () => {
    const known = list([a, b], { head: 7 });
    expect(withTopicMoved(known, moved(7, topic('b', 50)))).toBe(known);
    expect(withTopicMoved(known, moved(9, topic('b', 50)))).toBe(known);
  });
});

describe('withTopicLeft', () => {
  it('takes a topic out of the list, and counts it no more', () => {
    const next = withTopicLeft(list([a, b, c], { head: 7 }), { forumId, head: 8, topicId: b.id });
    expect(next).toEqual(list([a, c], { head: 8 }));
  });

  it('takes no fact twice', () => {
    const known = list([a, b], { head: 7 });
    expect(withTopicLeft(known, { forumId, head: 7, topicId: b.id })).toBe(known);
  });
});

describe('withMore', () => {
  it('adds the next page below and names each topic once', () => {
    const next = withMore(
      list([a, b], { head: 7, next: 'more', count: 3 }),
      list([b, c], { head: 7, count: 3 }),
    );
    expect(next).toEqual(list([a, b, c], { head: 7 }));
  });

  it('leaves the head where the top of the list is', () => {
    expect(withMore(list([a], { head: 7, next: 'more' }), list([b], { head: 9 })).head).toBe(7);
  });
});

describe('refreshed', () => {
  it('keeps the further pages that the first one still reaches', () => {
    const known = list([a, b, c], { head: 7, next: 'third', count: 9 });
    const newer = topic('b', 40, 3);
    const page = list([newer, a], { head: 8, next: 'second', count: 9 });
    expect(refreshed(known, page)).toEqual(list([newer, a, c], { head: 8, next: 'third', count: 9 }));
  });

  it('starts again when too much has happened in between', () => {
    const page = list([topic('x', 50), topic('y', 49)], { head: 60, next: 'second', count: 60 });
    expect(refreshed(list([a, b], { head: 7 }), page)).toBe(page);
  });

  it('does not go back to an older answer', () => {
    const known = list([a, b], { head: 7 });
    expect(refreshed(known, list([b], { head: 6 }))).toBe(known);
  });
});
