import { describe, expect, it } from '@jest/globals';
import type { Cursor, ForumId, Instant, PersonId, PostId, TopicId, Words } from '@blether/contracts/brand';
import type { PostView } from '@blether/contracts/forum';
import { joined, lastOf, positionOf, withOwnPost, withPostShown, type TopicWindow } from './topic-window.ts';

const topicId = 'topic' as TopicId;
const author = { id: 'rowan' as PersonId, name: 'Rowan' as Words, role: null };
const at = (minute: number) => `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z` as Instant;

const post = (position: number, id = `post-${position}`): PostView => ({
  id: id as PostId,
  topicId,
  author,
  body: `Words ${position}` as Words,
  writtenAt: at(position),
  state: { kind: 'shown', position },
  labels: [],
});
const heldPost = (id: string): PostView => ({ ...post(0, id), state: { kind: 'held' } });

/** The page a server with `posts` posts in all gives for positions `first` to `last`. */
function page(first: number, last: number, posts: number, held: readonly PostView[] = []): TopicWindow {
  const list: PostView[] = [];
  for (let position = first; position <= last; position += 1) list.push(post(position));
  return {
    topic: {
      id: topicId,
      forumId: 'forum' as ForumId,
      title: 'A title' as Words,
      startedBy: author,
      startedAt: at(1),
      lastActivityAt: at(posts),
      posts,
      closed: false,
    },
    forum: { id: 'forum' as ForumId, name: 'Breathing' },
    state: 'shown',
    posts: list,
    held: last === posts ? held : [],
    earlier: first > 1 ? (`before-${first}` as Cursor) : null,
    later: last < posts ? (`after-${last}` as Cursor) : null,
    head: posts,
    changes: 0,
    support: null,
    abilities: { reply: { may: true } },
  };
}
const shown = (position: number) => ({ topicId, head: position, at: at(position), post: post(position) });
const positions = (window: TopicWindow) => window.posts.map(positionOf);

describe('withPostShown', () => {
  it('ends where a reload would end', () => {
    expect(withPostShown(page(1, 3, 3), shown(4))).toEqual(page(1, 4, 4));
  });

  it('takes facts one after the other, and each once', () => {
    const facts = [shown(4), shown(4), shown(5), shown(3), shown(6)];
    expect(facts.reduce(withPostShown, page(1, 3, 3))).toEqual(page(1, 6, 6));
  });

  it('changes nothing when a fact is missing in between, so that its head shows it is behind', () => {
    const known = page(1, 3, 3);
    expect(withPostShown(known, shown(5))).toBe(known);
  });

  it('only counts a post that is beyond the pages we have', () => {
    const next = withPostShown(page(1, 20, 40), shown(41));
    expect(positions(next)).toEqual(positions(page(1, 20, 40)));
    expect(next).toMatchObject({ head: 41, topic: { posts: 41 }, later: 'after-20' });
  });

  it('takes a released post out of what its author sees as held', () => {
    const known = page(1, 3, 3, [heldPost('mine'), heldPost('other')]);
    const next = withPostShown(known, { topicId, head: 4, at: at(4), post: post(4, 'mine') });
    expect(next.held.map(({ id }) => id)).toEqual(['other']);
    expect(next.posts.map(({ id }) => id)).toContain('mine');
  });

  it('shows a held topic when its first post is shown', () => {
    const known: TopicWindow = { ...page(1, 0, 0, [heldPost('post-1')]), state: 'held' };
    const next = withPostShown(known, shown(1));
    expect(next).toMatchObject({ state: 'shown', held: [], head: 1 });
    expect(positions(next)).toEqual([1]);
  });
});

const answer = (own: PostView) => ({ post: own, support: null });

describe('withOwnPost', () => {
  it('ends the same whether the answer or the fact comes first', () => {
    const answerFirst = withPostShown(withOwnPost(page(1, 3, 3), answer(post(4))), shown(4));
    const factFirst = withOwnPost(withPostShown(page(1, 3, 3), shown(4)), answer(post(4)));
    expect(answerFirst).toEqual(page(1, 4, 4));
    expect(factFirst).toEqual(page(1, 4, 4));
  });

  it('leaves no gap when others posted meanwhile: the facts between bring it', () => {
    const waiting = withOwnPost(page(1, 3, 3), answer(post(5)));
    expect(positions(waiting)).toEqual([1, 2, 3]);
    expect([shown(4), shown(5)].reduce(withPostShown, waiting)).toEqual(page(1, 5, 5));
  });

  it('keeps a held post apart, once', () => {
    const once = withOwnPost(page(1, 3, 3), answer(heldPost('mine')));
    expect(withOwnPost(once, answer(heldPost('mine')))).toEqual(page(1, 3, 3, [heldPost('mine')]));
  });
});

describe('joined', () => {
  it('puts pages together in order, in both directions', () => {
    expect(joined(page(21, 40, 47), page(41, 47, 47))).toEqual(page(21, 47, 47));
    expect(joined(page(21, 40, 47), page(1, 20, 47))).toEqual(page(1, 40, 47));
  });

  it('does not let an answer that was overtaken take anything back', () => {
    const live = withPostShown(page(1, 3, 3), shown(4));
    expect(joined(live, page(1, 3, 3))).toEqual(page(1, 4, 4));
  });

  it('closes a gap with what came meanwhile', () => {
    expect(joined(page(1, 3, 3), page(1, 9, 9))).toEqual(page(1, 9, 9));
  });

  it('never keeps a gap: pages that do not touch replace each other', () => {
    expect(joined(page(1, 20, 20), page(41, 60, 60))).toEqual(page(41, 60, 60));
  });

  it('takes what is held from the last page only', () => {
    const known = page(21, 30, 30, [heldPost('mine')]);
    expect(joined(known, page(1, 20, 30)).held).toHaveLength(1);
    expect(joined(known, page(21, 30, 30)).held).toHaveLength(0);
  });

  it('knows the last position, also of nothing', () => {
    expect(lastOf(page(1, 7, 7))).toBe(7);
    expect(lastOf(page(1, 0, 0))).toBe(0);
  });
});
