import type { Instant, PersonId } from '@blether/contracts/brand';
import type { PostView, TopicPage } from '@blether/contracts/forum';
import type { SupportCard } from '@blether/contracts/safety';
import type { Facts } from '@blether/contracts/sockets';

/**
 * What we have of a topic: a run of posts without a gap, however many pages and facts it was put together
 * from. All functions here are pure, and each ends where a reload would end.
 */
export type TopicWindow = TopicPage;

/** 0: it has no place, since nobody but its author has ever seen it. */
export function positionOf(post: PostView): number {
  return post.state.kind === 'held' ? 0 : (post.state.position ?? 0);
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
  // Something that we have may have been hidden or labelled since: what the page does not bring is asked for again.
  if (page.changes > known.changes) return page;
  const older = newer === page ? known : page;
  const byId = new Map([...older.posts, ...newer.posts].map((post) => [post.id, post]));
  const posts = inOrder(byId.values());
  const reachesFurther = lastOf(page) === lastOf(known) ? newer : lastOf(page) > lastOf(known) ? page : known;
  const reachesBack = firstOf(page) <= firstOf(known) ? page : known;
  // The viewer's held posts come with the last page only.
  const { held } = page.later === null ? page : known;
  // A page tells of the card of its own posts, so one that holds less of the topic takes no card away.
  const covers = firstOf(page) <= firstOf(known) && lastOf(page) >= lastOf(known);
  const support = covers ? page.support : (page.support ?? known.support);
  return {
    ...page,
    topic: newer.topic,
    state: newer.state,
    head: newer.head,
    changes: newer.changes,
    posts,
    held: without(held, posts),
    support,
    earlier: reachesBack.earlier,
    later: reachesFurther.later,
  };
}

function counted(window: TopicWindow, post: PostView, at: Instant): TopicWindow['topic'] {
  const { topic } = window;
  return {
    ...topic,
    posts: Math.max(topic.posts, positionOf(post)),
    lastActivityAt: at > topic.lastActivityAt ? at : topic.lastActivityAt,
  };
}

/** @param at when it came to be there */
function appended(window: TopicWindow, post: PostView, at: Instant): TopicWindow {
  const atEnd = window.later === null && positionOf(post) === lastOf(window) + 1;
  const posts = atEnd ? [...window.posts, post] : window.posts;
  return { ...window, topic: counted(window, post, at), posts, held: without(window.held, [post]) };
}

/**
 * A post became visible to everybody. When something before it is missing the window stays as it is, its head
 * behind the topic's, and only the server can help.
 */
export function withPostShown(window: TopicWindow, fact: Facts['post.shown']): TopicWindow {
  if (fact.head !== window.head + 1) return window;
  const next = appended(window, fact.post, fact.at);
  const missing = next.later === null && lastOf(next) < positionOf(fact.post);
  if (missing) return window;
  // The card is that of the newest of one's own words, which wait no longer.
  const isOfCard = window.held.at(-1)?.id === fact.post.id;
  const support =
    isOfCard && window.support ? { ...window.support, words: 'shown' as const } : window.support;
  return { ...next, support, state: 'shown', head: fact.head };
}

/**
 * A post was hidden, restored or labelled. Of one's own the fact tells too little, neither the words nor whether their card
 * still stands: the window stays behind, and the server is asked.
 * @param me whoever looks
 */
export function withPostChanged(
  window: TopicWindow,
  fact: Facts['post.changed'],
  me: PersonId | undefined,
): TopicWindow {
  if (fact.head !== window.head + 1 || fact.post.author.id === me) return window;
  const posts = window.posts.map((post) => (post.id === fact.post.id ? fact.post : post));
  return { ...window, posts, head: fact.head, changes: window.changes + 1 };
}

export interface OwnPost {
  readonly post: PostView;
  readonly support: SupportCard | null;
}

/** The answer to one's own reply. Its fact comes as well, before or after; either order ends the same. */
export function withOwnPost(window: TopicWindow, { post, support }: OwnPost): TopicWindow {
  if (post.state.kind === 'shown') return appended(window, post, post.writtenAt);
  const known = [...window.held, ...window.posts].some((other) => other.id === post.id);
  return known ? window : { ...window, held: [...window.held, post], support };
}
