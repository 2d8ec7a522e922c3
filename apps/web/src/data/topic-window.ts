import type { PostView, TopicPage } from '@blether/contracts/forum';
import type { SupportCard } from '@blether/contracts/safety';
import type { Facts } from '@blether/contracts/sockets';

/**
 * What we have of a topic: a run of posts without a gap, however many pages and facts it was put together
 * from. All functions here are pure, and each ends where a reload would end.
 */
export type TopicWindow = TopicPage;

export function positionOf(post: PostView): number {
  return post.state.kind === 'shown' ? post.state.position : 0;
}

const firstOf = (window: TopicWindow) => (window.posts[0] ? positionOf(window.posts[0]) : 1);
/** Position of the last post we have; 0 when we have none. */
export function lastOf(window: TopicWindow): number {
  const last = window.posts.at(-1);
  return last ? positionOf(last) : 0;
}

export function touches(known: TopicWindow, page: TopicWindow): boolean {
  return firstOf(page) <= lastOf(known) + 1 && lastOf(page) >= firstOf(known) - 1;
}

function inOrder(posts: Iterable<PostView>): PostView[] {
  return [...posts].sort((one, other) => positionOf(one) - positionOf(other));
}

function without(held: readonly PostView[], shown: readonly PostView[]): readonly PostView[] {
  const ids = new Set(shown.map((post) => post.id));
  return held.some((post) => ids.has(post.id)) ? held.filter((post) => !ids.has(post.id)) : held;
}

/**
 * Joins another page to what we have. A page that does not touch it replaces it, since a window has no gaps.
 * What came later by the topic's own count wins, so an answer that was overtaken by a fact takes nothing back.
 */
export function joined(known: TopicWindow, page: TopicWindow): TopicWindow {
  const newer = page.head >= known.head ? page : known;
  if (!touches(known, page)) return newer;
  const byId = new Map([...known.posts, ...page.posts].map((post) => [post.id, post]));
  const posts = inOrder(byId.values());
  const reachesFurther = lastOf(page) === lastOf(known) ? newer : lastOf(page) > lastOf(known) ? page : known;
  const reachesBack = firstOf(page) <= firstOf(known) ? page : known;
  // The viewer's held posts come with the last page only.
  const { held, support } = page.later === null ? page : known;
  return {
    ...page,
    topic: newer.topic,
    state: newer.state,
    head: newer.head,
    posts,
    held: without(held, posts),
    support,
    earlier: reachesBack.earlier,
    later: reachesFurther.later,
  };
}

function counted(window: TopicWindow, post: PostView): TopicWindow['topic'] {
  const { topic } = window;
  return {
    ...topic,
    posts: Math.max(topic.posts, positionOf(post)),
    lastActivityAt: post.writtenAt > topic.lastActivityAt ? post.writtenAt : topic.lastActivityAt,
  };
}

function appended(window: TopicWindow, post: PostView): TopicWindow {
  const atEnd = window.later === null && positionOf(post) === lastOf(window) + 1;
  const posts = atEnd ? [...window.posts, post] : window.posts;
  return { ...window, topic: counted(window, post), posts, held: without(window.held, [post]) };
}

/**
 * A post became visible to everybody. When something before it is missing the window stays as it is, its head
 * behind the topic's, and only the server can help.
 */
export function withPostShown(window: TopicWindow, fact: Facts['post.shown']): TopicWindow {
  if (fact.head !== window.head + 1) return window;
  const next = appended(window, fact.post);
  const missing = next.later === null && lastOf(next) < positionOf(fact.post);
  return missing ? window : { ...next, state: 'shown', head: fact.head };
}

export interface OwnPost {
  readonly post: PostView;
  readonly support: SupportCard | null;
}

/** The answer to one's own reply. Its fact comes as well, before or after; either order ends the same. */
export function withOwnPost(window: TopicWindow, { post, support }: OwnPost): TopicWindow {
  if (post.state.kind === 'shown') return appended(window, post);
  const known = [...window.held, ...window.posts].some((other) => other.id === post.id);
  return known ? window : { ...window, held: [...window.held, post], support };
}
